timeline-title = Zeitachse
timeline-add-note = Notiz hinzufügen
timeline-kinds = Gezeigte Arten
timeline-all-kinds = Alle Arten
# .one is one item of the kind, on its chip.
timeline-kind-interaction = Gespräche
    .one = Gespräch
timeline-kind-event = Veranstaltungen
    .one = Veranstaltung
timeline-kind-exchange = Hilfe
    .one = Hilfe
timeline-kind-promise = Versprechen
    .one = Versprechen
timeline-kind-ask = Anliegen
    .one = Anliegen
timeline-kind-introduction = Vorstellungen
    .one = Vorstellung
timeline-kind-note = Notizen
    .one = Notiz
timeline-kind-post = Arbeit
    .one = Arbeit
timeline-kind-insight = Erkenntnisse
    .one = Erkenntnis
timeline-kind-contribution = Beiträge
    .one = Beitrag
timeline-kind-learning = Lernen
    .one = Lernen
timeline-kind-opportunity = Chancen
    .one = Chance
timeline-kind-mentorship = Mentorings
    .one = Mentoring

# Keep the keys L and C as they are.
timeline-empty = Noch ist nichts festgehalten. L hält eine Zeile fest, C, dass Sie heute gesprochen haben.
timeline-empty-kinds = Nichts von diesen Arten.
timeline-not-in-it = Das steht nicht mehr in der Zeitachse.
timeline-gone = Das gibt es nicht mehr.
timeline-with = mit { $names }
# .of is read aloud: of which line, and of which day.
timeline-open = Öffnen
    .of = Öffnen: { $line }, { $on }
timeline-edit = Bearbeiten
    .of = Bearbeiten: { $line }, { $on }
timeline-delete = Löschen
    .of = Löschen: { $line }, { $on }

timeline-interaction-kind = Art
timeline-depth = Tiefe
timeline-depth-none = Tiefe nicht angegeben
timeline-began = Wer begann
timeline-began-none = Wer begann: nicht angegeben
timeline-began-me = Ich habe begonnen
timeline-began-them = Das Gegenüber hat begonnen
timeline-day = Tag
timeline-time = Uhrzeit
    .wrong = Wie in 18:30
timeline-minutes = Minuten
timeline-minutes-unit = Minuten
# Before a field with names.
timeline-people = Mit
    .placeholder = Mit wem noch
    .wrong = Niemand dieses Namens ist gewählt. Wählen Sie jemanden aus der Liste, oder leeren Sie das Feld.
timeline-topics = Themen
    .placeholder = Themen, durch Kommas getrennt
timeline-notes = Notizen
    .placeholder = Notizen; Markdown funktioniert hier
timeline-note = Notiz
    .placeholder = Markdown funktioniert hier
timeline-note-day = Tag der Notiz

# What an item was, in one line; “timeline-line-and” and “-named” put its parts together. $what is a kind of help, or of talk.
timeline-line-and = { $line }, { $further }
timeline-line-named = { $what }: { $title }
timeline-line-talk-one_to_one = Zu zweit
timeline-line-talk-group = Treffen in der Gruppe
timeline-line-talk-call = Anruf
timeline-line-talk-video = Videoanruf
timeline-line-talk-message = Nachricht
timeline-line-talk-email = E-Mail
timeline-line-talk-letter = Brief
timeline-line-talk-event_conversation = Gespräch auf einer Veranstaltung
timeline-line-talk-other = Kontakt
timeline-line-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
timeline-line-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
timeline-line-depth-brief = kurz
timeline-line-depth-good = gut
timeline-line-depth-deep = tief
timeline-line-given = { $what } gegeben
timeline-line-received = { $what } erhalten
timeline-line-mine = Mein Versprechen
timeline-line-theirs = Versprechen an mich
timeline-line-promise-open = offen
timeline-line-promise-kept = gehalten
timeline-line-promise-dropped = fallen gelassen
timeline-line-ask = Hilfe gesucht
timeline-line-ask-open = offen
timeline-line-ask-answered = beantwortet
timeline-line-ask-dropped = fallen gelassen
timeline-line-introduction = Vorstellung
timeline-line-introduced = Vorgestellt durch
timeline-line-note = Notiz
timeline-line-at = Bei { $organisation }
timeline-line-insight = Erkenntnis
    .from = Erkenntnis, aus { $reading }
timeline-line-opportunity = { $kind ->
    [job] Chance (Stelle)
    [collaboration] Chance (Zusammenarbeit)
    [client] Chance (Kunde)
    [talk] Chance (Vortrag)
    [publication] Chance (Veröffentlichung)
    [partnership] Chance (Partnerschaft)
    [board] Chance (Gremium)
   *[other] Chance
}: { $title }
timeline-line-mentorship = { $direction ->
    [they_mentor_me] Mentoring (für mich)
    [i_mentor_them] Mentoring (durch mich)
   *[peers] Mentoring (gegenseitig)
}: { $focus }
timeline-line-ended = beendet am { $on }
