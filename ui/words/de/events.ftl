# Coming events, and past ones.
events-coming = Kommend
events-past = Vergangen
events-turn = Kommend oder vergangen
events-count-coming = { $many ->
   *[other] { $many } kommend
}
events-count-past = { $many ->
    [one] { $many } vergangene Veranstaltung
   *[other] { $many } vergangene Veranstaltungen
}
events-before = Vor { $year }
events-search = Veranstaltungen suchen
events-all-kinds = Alle Arten
events-add = Veranstaltung hinzufügen
events-edit = Veranstaltung bearbeiten
events-next = Nächste Veranstaltung
events-previous = Vorige Veranstaltung
events-page-down = Eine Seite nach unten
events-page-up = Eine Seite nach oben
events-open = Öffnen
events-write-down = Festhalten, wen ich getroffen habe
events-export = Exportieren
    .tip = Veranstaltungen und Nachfassen als Kalenderdatei (.ics)
    .command = Veranstaltungen als Kalender exportieren
    .kind = Kalender (.ics)
events-exported = { $many ->
    [one] { $many } Eintrag nach { $path } geschrieben
   *[other] { $many } Einträge nach { $path } geschrieben
}
events-none = Noch keine Veranstaltungen
    .text = Ziehen Sie einen Kalender (.ics) irgendwo auf das Fenster, oder fügen Sie eine Veranstaltung hinzu. Vorher steht hier, wen Sie treffen möchten und warum; nachher, wen Sie getroffen haben und was daraus wurde.
events-choose = Kalender auswählen
events-nothing = Hier ist nichts
    .fits = Keine Veranstaltung passt zur Suche.
    .coming = Nichts steht bevor. Was war, steht unter „Vergangen“.
    .past = Nichts in diesen Jahren.
# In a chip of the list.
events-met-count = { $many ->
   *[other] { $many } getroffen
}
events-to-meet-count = { $many ->
   *[other] { $many } zu treffen
}
# A day with a time of day, such as 9 Nov, 14:30.
events-at = { $day }, { $time }

events-kind = Art
events-kind-conference = Konferenz
events-kind-seminar = Seminar
events-kind-workshop = Workshop
events-kind-meetup = Meetup
events-kind-webinar = Webinar
events-kind-organisation_meeting = Treffen einer Organisation
events-kind-course = Kurs
events-kind-meeting = Treffen
# .within is the same within a line.
events-role = Meine Rolle
events-role-attending = Als Gast
events-role-speaking = Mit Vortrag
    .within = mit Vortrag
events-role-organising = In der Organisation
    .within = in der Organisation
events-answer = Meine Antwort
events-answer-going = Zugesagt
    .within = zugesagt
events-answer-maybe = Vielleicht
    .within = vielleicht
events-answer-declined = Abgesagt
    .within = von mir abgesagt
events-cancelled = fällt aus
events-repeats = wiederholt sich
events-repeat = Wiederholung
events-repeat-never = Ohne Wiederholung
events-repeat-daily = Jeden Tag
events-repeat-weekly = Jede Woche
events-repeat-fortnightly = Alle zwei Wochen
events-repeat-monthly = Jeden Monat
events-repeat-yearly = Jedes Jahr
events-repeat-as_it_stands = Wie im Kalender

# The form.
events-called = Wie sie heißt
events-until = Bis
    .hint = Leer: ohne Ende
# Fields for a day, each with a time beside it.
events-from = Von
events-to = Bis
events-time = um
events-all-day = Ganztägig
events-place = Ort
events-link = Link
events-zone = Zeitzone
events-held-by = Veranstaltet von (Organisation)
events-organiser = Organisiert von
events-cost = Kosten
events-currency = Währung
events-purpose = Zweck: warum ich hingehe
events-to-meet = Wen ich treffen möchte
events-why-meet = Warum { $name } treffen
    .placeholder = Warum, oder was zu fragen ist
events-topics = Themen
    .hint = Durch Kommas getrennt
events-takeaways = Was ich mitnehme
events-notes = Notizen
events-fault-title = Bitte angeben, wie sie heißt.
events-fault-cost = Kein Betrag. Bitte so schreiben: 12.50.
events-fault-currency = Drei Buchstaben, wie EUR.
events-fault-no-currency = Bitte die Währung angeben.
events-fault-time = Bitte den Beginn angeben.
events-fault-end = Sie endet, bevor sie beginnt.

# One event, and what came of it.
events-event = Veranstaltung
events-no-event = Keine Veranstaltung
events-fact-held-by = Von
events-fact-zone = Zeitzone
events-fact-purpose = Zweck
events-comma = {", "}
events-met = Wen ich getroffen habe
# A person with a line about them.
events-person-line = <person>{ $name }</person>: { $line }
events-follow-ups = Nachfassen
events-kept = Gehalten
events-kept-of = Gehalten: { $what }, { $name }
events-drop = Fallen lassen
events-drop-of = Fallen lassen: { $what }, { $name }
events-outcome = Was daraus wurde
events-followed-up = Bei { $some } von { $all } binnen zwei Tagen nachgefasst
events-engaged = Mit { $many } binnen 90 Tagen wieder in Kontakt
events-engaged-later = Wer in Kontakt bleibt, steht hier nach 90 Tagen.
events-attendees = { $many } in der Liste des Kalenders
# What somebody in that list answered.
events-attendee-accepted = zugesagt
events-attendee-declined = abgesagt
events-attendee-tentative = vielleicht
events-attendee-needs_action = noch offen

# The sheet of an evening: whom I met.
events-capture = Wen ich getroffen habe
    .tip = Wen Sie getroffen haben und was daraus folgt
events-capture-at = Wen haben Sie getroffen? { $title }
    .description = Ein Nachfassen ist zwei Tage nach dem Ende fällig. Alles wird in einem Schritt behalten.
events-met-before = Schon festgehalten: { $names }
events-another = Noch jemand
# What keys do; +Name is typed as it stands, with a name of somebody.
events-key-next = <key>{ $key }</key> geht weiter
events-key-new = <key>+Name</key> jemand Neues
events-key-follow = <key>{ $key }</key> nachfassen
events-key-keep = <key>{ $key }</key> behält alles
events-take = Was ich mitnehme
events-not-now = Jetzt nicht
events-keep = Behalten
events-nothing-written = Noch ist nichts festgehalten. Bitte eingeben, wen Sie getroffen haben.
events-whom = Wen
    .line = Wen, Zeile { $place }
events-said = Was gesagt wurde
    .line = Was gesagt wurde, Zeile { $place }
events-follow-up = Nachfassen
    .line = Womit, Zeile { $place }
# What a follow-up is for where nothing else is said.
events-get-in-touch = Kontakt aufnehmen
events-take-out = Zeile { $place } entfernen
events-fault-name = Bitte einen Namen aus der Liste wählen oder neu hinzufügen.
events-fault-whom = Bitte eingeben, wen Sie getroffen haben, oder die Zeile entfernen.
