# What was done, where it names something: the titles of Undo and Redo. English is as `sentence!` has it in its sources.
deeds-ask-noted = Anliegen „{ $what }“ notiert
deeds-ask-edited = Anliegen „{ $what }“ bearbeitet

deeds-opened-again = Wieder geöffnet: { $what }

deeds-answered = Beantwortet: { $what }

deeds-dropped = Fallen gelassen: { $what }

deeds-event-written-down = Aufgeschrieben: { $title }

deeds-added = Hinzugefügt: { $what }
deeds-added-by-hand = Von Hand hinzugefügt

deeds-edited = Bearbeitet: { $what }
deeds-edited-by-hand = Von Hand bearbeitet: { $fields }

deeds-deleted = Gelöscht: { $what }

deeds-noted = Notiert: { $what }

deeds-help-given = { $help } für { $name }
deeds-help-received = { $help } von { $name }
deeds-help-advice = Rat
deeds-help-introduction = Vorstellung
deeds-help-referral = Vermittlung
deeds-help-feedback = Rückmeldung
deeds-help-knowledge = Wissen
deeds-help-endorsement = Fürsprache
deeds-help-recommendation = Empfehlung
deeds-help-hands-on = tatkräftige Hilfe
deeds-help-lead = Hinweis auf Interessenten
deeds-help-time = Zeit

deeds-contribution-talk = Vortrag „{ $title }“
deeds-contribution-article = Artikel „{ $title }“
deeds-contribution-post = Beitrag „{ $title }“
deeds-contribution-code = Code „{ $title }“
deeds-contribution-panel = Podium „{ $title }“
deeds-contribution-answer = Antwort „{ $title }“
deeds-contribution-review = Gutachten „{ $title }“
deeds-contribution-award = Auszeichnung „{ $title }“

deeds-insight = eine Erkenntnis
deeds-insight-from = eine Erkenntnis von { $name }
deeds-insight-from-more = { $more ->
    [one] eine Erkenntnis von { $name } und { $more } weiteren Person
   *[other] eine Erkenntnis von { $name } und { $more } weiteren
}

deeds-learning-course = Kurs „{ $title }“
deeds-learning-book = Buch „{ $title }“
deeds-learning-conference = Konferenz „{ $title }“
deeds-learning-asked = erbetene Rückmeldung „{ $title }“
deeds-learning-received = erhaltene Rückmeldung „{ $title }“
deeds-learning-certificate = Zertifikat „{ $title }“

deeds-profile-targets-changed = Zielwerte des Profils geändert

deeds-goal-set = Ziel gesetzt: { $goal }
deeds-goal-changed = Ziel geändert: { $goal }
deeds-goal-brought-back = Ein Ziel zurückgeholt

deeds-goals-set = Ziele „{ $set }“ gesetzt

deeds-import-undone = Import von { $title } rückgängig gemacht

deeds-imported = { $title } importiert
deeds-imported-from = Importiert aus { $title }

deeds-logged = Festgehalten: { $what }
deeds-logged-with = { $begin }, dazu { $what }

deeds-talk-with = { $kind } mit { $name }
deeds-talk-with-one-more = { $kind } mit { $name } und einer weiteren Person
deeds-talk-with-more = { $more ->
    [one] { $kind } mit { $name } und { $more } weiteren Person
   *[other] { $kind } mit { $name } und { $more } weiteren
}
deeds-talk-one-to-one = Gespräch zu zweit
deeds-talk-group = Gruppentreffen
deeds-talk-call = Anruf
deeds-talk-video = Videoanruf
deeds-talk-message = Nachricht
deeds-talk-email = E-Mail
deeds-talk-letter = Brief
deeds-talk-at-event = Gespräch auf einer Veranstaltung
deeds-talk-other = Kontakt

deeds-introduction-mine = Vorstellung von { $first } und { $second } notiert
deeds-introduction-theirs = Vorstellung bei { $second } durch { $first } notiert
deeds-introduction-moved = Vorstellung von { $first } und { $second }: { $state }

deeds-a-note = eine Notiz
deeds-a-promise = ein Versprechen
deeds-a-new-person = eine neue Person

deeds-notes = { $notes ->
    [one] { $notes } Notiz
   *[other] { $notes } Notizen
}

deeds-an-exchange = eine Hilfe
deeds-an-ask = ein Anliegen
deeds-an-opportunity = eine Chance

deeds-exchanges = { $exchanges ->
    [one] { $exchanges } Hilfe
   *[other] { $exchanges } Hilfen
}

deeds-promises = { $promises ->
   *[other] { $promises } Versprechen
}

deeds-asks = { $asks ->
   *[other] { $asks } Anliegen
}

deeds-insights = { $insights ->
    [one] { $insights } Erkenntnis
   *[other] { $insights } Erkenntnisse
}

deeds-opportunities = { $opportunities ->
    [one] { $opportunities } Chance
   *[other] { $opportunities } Chancen
}

deeds-new-people = { $added ->
    [one] { $added } neue Person
   *[other] { $added } neue Personen
}

deeds-mentee-limit = Grenze der Mentees auf { $limit } gesetzt

deeds-mentorship-begun = Mentoring mit { $name } begonnen
deeds-mentorship-edited = Mentoring mit { $name } bearbeitet
deeds-mentorship-ended = Mentoring mit { $name } beendet
deeds-mentorship-taken-up = Mentoring mit { $name } wieder aufgenommen
deeds-mentorship-deleted = Mentoring mit { $name } gelöscht

deeds-agenda-set = Agenda mit { $name } festgelegt

deeds-milestone-added = Meilenstein mit { $name } hinzugefügt: { $what }
deeds-milestone-reached = Erreicht: { $what }
deeds-milestone-edited = Meilenstein „{ $what }“ bearbeitet
deeds-milestone-deleted = Meilenstein gelöscht

deeds-promise-noted = Versprechen „{ $what }“ notiert
deeds-promise-edited = Versprechen „{ $what }“ bearbeitet

deeds-session-noted = Sitzung mit { $name } notiert
deeds-session-taken-out = Sitzung aus einem Mentoring genommen

deeds-template-saved = Vorlage „{ $name }“ gespeichert
deeds-template-deleted = Vorlage „{ $name }“ gelöscht

deeds-note-added = Etwas über { $name } notiert

deeds-opportunity-noted = Chance „{ $title }“ notiert
deeds-opportunity-edited = Chance „{ $title }“ bearbeitet
deeds-opportunity-deleted = Chance „{ $title }“ gelöscht
deeds-opportunity-moved = { $title }: { $called }

deeds-thanks-noted = Dank notiert
deeds-thanks-taken-back = Dank zurückgenommen

deeds-next-step = Nächster Schritt bei „{ $title }“: { $what }

deeds-stage-called = Eine Phase „{ $called }“ genannt

deeds-field-changed = Branche von { $name } geändert
deeds-field-taken = Branche einer Organisation aus einer Datei übernommen
deeds-field-value = { $field } „{ $value }“

deeds-fields-taken = { $several ->
    [one] Branche von { $several } Organisation aus Dateien übernommen
   *[other] Branchen von { $several } Organisationen aus Dateien übernommen
}

deeds-met = Kennengelernt

deeds-changed-by-import = Durch den Import von { $title } geändert
deeds-changed-jobs = { $before } → { $after }

deeds-merged-with = Zusammengeführt mit { $name }
deeds-merged-with-lost = Zusammengeführt mit { $name }; dort stand { $lost }
deeds-merged = { $from } mit { $into } zusammengeführt

deeds-kept-apart = { $name } und { $other_name } getrennt gelassen
deeds-kept = Gehalten: { $what }

deeds-people-added = { $many ->
    [one] { $many } Person hinzugefügt
   *[other] { $many } Personen hinzugefügt
}
deeds-people-deleted = { $many ->
    [one] { $many } Person gelöscht
   *[other] { $many } Personen gelöscht
}
deeds-people = { $many ->
    [one] { $many } Person
   *[other] { $many } Personen
}

deeds-tagged = Schlagwort „{ $tag }“ vergeben: { $whom }

deeds-untagged = Schlagwort „{ $tag }“ entfernt: { $whom }

deeds-tags-changed = Schlagwörter geändert: { $whom }

deeds-offer-taken = „{ $value }“ für { $name } übernommen
deeds-offer-dismissed = „{ $value }“ für { $name } verworfen

deeds-parted = { $name } getrennt

deeds-view-saved = Ansicht „{ $name }“ gespeichert
deeds-view-deleted = Ansicht „{ $name }“ gelöscht

deeds-it = das

deeds-whom = { $names }

deeds-plan-done = Erledigt: { $whom }
deeds-plan-put-off = Verschoben: { $whom }
deeds-plan-not-this = Nicht dies: { $whom }

deeds-week-kept-quiet = Eine Woche ruhig gehalten

deeds-quiet-week-taken-back = Eine ruhige Woche zurückgenommen

deeds-related = { $first } und { $second } verbunden

deeds-membership-noted = Mitgliedschaft bei { $organisation } notiert
deeds-membership-removed = Mitgliedschaft entfernt

deeds-unrelated = { $first } und { $second } bleiben unverbunden

deeds-talk-written-down = Ein Gespräch aufgeschrieben
deeds-talks-written-down = { $many ->
    [one] { $many } Gespräch aufgeschrieben
   *[other] { $many } Gespräche aufgeschrieben
}

deeds-tie-changed = Beziehung zu { $name } geändert

deeds-ties-changed = { $several ->
    [one] { $several } Beziehung geändert
   *[other] { $several } Beziehungen geändert
}

deeds-topic-added = Thema { $name } hinzugefügt
deeds-topic-edited = Thema { $name } bearbeitet
deeds-topic-renamed = Thema { $before } in { $name } umbenannt
deeds-topic-assessed = { $name } auf Stufe { $level } eingeschätzt
deeds-topic-deleted = Thema { $name } gelöscht
deeds-topic-put-aside = Thema { $name } beiseitegelegt

deeds-assessment-taken-back = Einschätzung von { $name } zurückgenommen

deeds-topics-changed = Themen von { $name } geändert

deeds-brought-back = Zurückgeholt: { $one }

deeds-records-brought-back = { $many ->
    [one] { $many } Eintrag zurückgeholt
   *[other] { $many } Einträge zurückgeholt
}

deeds-of-a-kind = { $kind }
deeds-of-a-kind-with = { $kind } mit { $people }
