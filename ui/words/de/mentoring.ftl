# .inside stands within a line, .none where there is nobody.
mentoring-direction-they_mentor_me = Ich werde begleitet
    .inside = ich werde begleitet
    .none = Noch niemand. Wessen Rat würde Ihnen dieses Jahr am meisten helfen?
mentoring-direction-i_mentor_them = Ich begleite
    .inside = ich begleite
    .none = Noch niemand. Wem würde eine Stunde Ihres Wissens nützen?
mentoring-direction-peers = Auf Augenhöhe
    .inside = auf Augenhöhe
    .none = Noch niemand. Wer tut das Gleiche wie Sie und würde mitdenken?

# What a session in a direction is.
mentoring-guidance-they_mentor_me = Erhalten
mentoring-guidance-i_mentor_them = Zurückgegeben
mentoring-guidance-peers = Unter Gleichen

mentoring-show = Anzeigen
mentoring-standing-all = Alle
mentoring-standing-going = Laufend
mentoring-standing-ended = Beendet
mentoring-counted = Gezählte Sitzungen
mentoring-span-year = Dieses Jahr
    .inside = dieses Jahr
mentoring-span-months = Letzte 12 Monate
    .inside = letzte 12 Monate
mentoring-span-all = Gesamte Zeit
    .inside = gesamte Zeit
# <running> and <every> are buttons.
mentoring-count = <running>{ $going } laufend</running> von <every>{ $all }</every>
mentoring-none-yet = Noch kein Mentoring
    .text = Notieren Sie, wer Sie begleitet, wen Sie begleiten und wer auf Augenhöhe mitdenkt. Vereinbaren Sie Schwerpunkt und Rhythmus: Dann steht jede fällige Sitzung mit ihrer Agenda in Ihrer Woche, und es ist zu sehen, ob Sie zurückgeben, was Sie erhalten.
mentoring-begin = Beginnen
mentoring-begin-one = Mentoring beginnen
mentoring-begin-as = Beginnen: { $direction }
mentoring-edit-one = Mentoring bearbeiten
mentoring-delete-one = Mentoring löschen
mentoring-next = Nächstes Mentoring
mentoring-previous = Voriges Mentoring
mentoring-open = Öffnen
mentoring-add = Hinzufügen

# A line of facts under a mentorship.
mentoring-rhythm-every = { $days ->
    [one] jeden Tag
   *[other] alle { $days } Tage
}
mentoring-due = { $days ->
    [0] Sitzung heute fällig
    [1] Sitzung morgen fällig
   *[other] Sitzung in { $days } Tagen fällig
}
mentoring-due-past = { $days ->
    [one] Sitzung seit gestern fällig
   *[other] Sitzung seit { $days } Tagen fällig
}
mentoring-ended = Beendet am { $day }
mentoring-no-rhythm = Kein Rhythmus festgelegt
mentoring-sessions = { $many ->
    [one] { $many } Sitzung
   *[other] { $many } Sitzungen
}
# $time is such as “5 h 45 min”.
mentoring-sessions-lasting = { $many ->
    [one] { $many } Sitzung, { $time }
   *[other] { $many } Sitzungen, { $time }
}
mentoring-no-session = Noch keine Sitzung
mentoring-no-session-lasting = Noch keine Sitzung, { $time }
mentoring-milestones-reached = { $all ->
    [one] { $reached } von { $all } Meilenstein erreicht
   *[other] { $reached } von { $all } Meilensteinen erreicht
}
mentoring-agreed-between = { $from } bis { $until }
mentoring-agreed-since = Seit { $from }, offen
mentoring-review-in = { $days ->
    [0] Rückschau heute
    [1] Rückschau morgen
   *[other] Rückschau in { $days } Tagen
}
mentoring-review-past = Rückschau war am { $day } fällig
mentoring-ends-in = { $days ->
    [0] Vereinbarte Zeit endet heute
    [1] Vereinbarte Zeit endet morgen
   *[other] Vereinbarte Zeit endet in { $days } Tagen
}
mentoring-ends-past = Vereinbart bis { $day }

# Figures, and the sessions behind one.
mentoring-figures = Sitzungen, { $span }
mentoring-held = Sitzungen: { $direction }

# How many I mentor, of how many I have time for.
mentoring-taken = { $mentees } von { $limit } belegt
mentoring-taken-past = { $mentees } von { $limit }, über Ihrer Grenze
mentoring-limit = Grenze für Begleitete
    .text = Gutes Mentoring braucht Zeit. Über dieser Zahl weist { -rapport } darauf hin und verweigert nie etwas.
mentoring-limit-set = Grenze für Begleitete festlegen
mentoring-limit-label = Personen, die ich zugleich begleiten kann
mentoring-limit-wrong = Eine Zahl von 0 bis { $most }.
mentoring-limit-over = Sie begleiten jetzt { $mentees }, und Ihre Grenze ist { $limit }. Beenden Sie ein Mentoring, oder heben Sie die Grenze an, wenn Sie die Zeit haben.
mentoring-limit-reached = { $mentees ->
    [one] Sie begleiten schon { $mentees } Person, und Ihre Grenze ist { $limit }. Ein weiteres Mentoring kann trotzdem beginnen.
   *[other] Sie begleiten schon { $mentees } Personen, und Ihre Grenze ist { $limit }. Ein weiteres Mentoring kann trotzdem beginnen.
}

# The form.
mentoring-whom = Mit wem
mentoring-whom-missing = Bitte angeben, mit wem.
mentoring-direction = Richtung
mentoring-focus = Schwerpunkt
    .placeholder = Vor Fachleuten sprechen
mentoring-focus-missing = Bitte angeben, worum es geht.
mentoring-they-want = Was die andere Seite davon erwartet
    .placeholder = Ein erster Vortrag auf einer Konferenz
mentoring-i-want = Was ich davon erwarte
    .placeholder = Lernen, wie ich etwas erkläre
mentoring-rhythm-days = Tage zwischen zwei Sitzungen
    .hint = Leer: wann immer eine gewünscht wird
mentoring-rhythm-wrong = Tage zwischen zwei Sitzungen, 1 bis { $most }. Leer: keine.
mentoring-topics = Themen
    .hint = Durch Kommas getrennt
mentoring-from = Von
mentoring-until = Bis
    .hint = Wie vereinbart; leer: offen
mentoring-until-early = Es würde enden, bevor es beginnt.
mentoring-review-on = Rückschau am
    .hint = Um zu sehen, wie es läuft

# The pane of one.
mentoring-mentorship = Mentoring
# <person> opens the person.
mentoring-with = mit <person>{ $name }</person>
mentoring-fact-they-want = Erwartet
mentoring-fact-i-want = Ich will
mentoring-fact-rhythm = Rhythmus
mentoring-fact-agreed = Vereinbart
mentoring-fact-review = Rückschau
mentoring-look-back = Rückblick
mentoring-look-back-none = Noch nichts geschrieben.
mentoring-look-back-label = Was es beiden gab und was daraus wurde
mentoring-look-back-edit = Rückblick bearbeiten
mentoring-end = Beenden
mentoring-end-looking-back = Mit einem Rückblick beenden
mentoring-end-one = Mentoring beenden
mentoring-ended-on = Beendet am
# $focus is what it is about.
mentoring-end-of = { $name }: { $focus }
mentoring-take-up = Wieder aufnehmen
mentoring-log = Sitzung festhalten
mentoring-agenda = Agenda der nächsten Sitzung
    .placeholder = Worüber zu sprechen ist
mentoring-agenda-write = Nächste Agenda schreiben

mentoring-steps = Nächste Schritte
mentoring-step-whose = Wessen Schritt
# Chosen before a next step is written: who takes it.
mentoring-step-by-mine = Ich
mentoring-step-by-theirs = Die andere Seite
mentoring-step-mine = Meiner
mentoring-step-theirs = Von der anderen Seite
mentoring-step-what = Was als Nächstes kommt
mentoring-step-missing = Bitte angeben, was als Nächstes kommt.
mentoring-step-add = Nächsten Schritt hinzufügen
mentoring-step-keep = Halten
mentoring-step-keep-of = Halten: { $what }
mentoring-step-drop = Fallen lassen
mentoring-step-drop-of = Fallen lassen: { $what }
mentoring-by-when = Bis wann

mentoring-milestones = Meilensteine
mentoring-milestone = Meilenstein
    .placeholder = Was zu erreichen ist
mentoring-milestone-missing = Bitte angeben, was zu erreichen ist.
mentoring-milestone-add = Meilenstein hinzufügen
mentoring-milestone-reached-on = Erreicht am { $day }
mentoring-milestone-by = Bis { $day }
mentoring-milestone-undated = Kein Datum
mentoring-milestone-reach = Erreicht
mentoring-milestone-reach-of = Erreicht: { $what }
mentoring-milestone-not-yet = Noch nicht
mentoring-milestone-not-yet-of = Noch nicht: { $what }

mentoring-held-all = Sitzungen
mentoring-held-none = Noch keine gehalten.
# $when is such as “9 Nov · 45 min”.
mentoring-session-out = Herausnehmen
mentoring-session-out-of = Herausnehmen: Sitzung vom { $when }
mentoring-others-offer = Andere Gespräche, die eine Sitzung waren ({ $many })
mentoring-others = Andere Gespräche seit Beginn
mentoring-session-in = War eine Sitzung
mentoring-session-in-of = War eine Sitzung: { $when }
