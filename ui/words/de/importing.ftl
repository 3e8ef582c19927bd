importing-line = Nichts wird geändert, bevor zu sehen war, was sich ändern würde.
importing-busy = Ein Import wird gerade geschrieben. Danach bitte noch einmal ablegen.
# Between the members of a short list.
importing-comma = {", "}

# What can be done from anywhere.
importing-files-command = Dateien importieren
importing-folder-command = Einen Ordner importieren
importing-paste = Eingefügten Text importieren
    .description = Eine vCard oder eine Tabelle mit einer Zeile je Person.
importing-paste-field = Text für den Import
importing-paste-show = Zeigen, was darin ist
# What an import of pasted text is called.
importing-pasted = Eingefügter Text
importing-choose-folder = Ordner auswählen

# Files are held over the window.
importing-drop = { $many ->
    [one] Ablegen, um zu sehen, was in dieser Datei ist
   *[other] Ablegen, um zu sehen, was in { $many } Dateien ist
}
importing-drop-more = und { $many } weitere
importing-drop-safe = Ohne Ihre Zustimmung wird nichts geändert.
importing-holds-archive = Archiv mit { $formats }
importing-holds-folder = Ordner mit { $formats }
importing-nothing-in-file = nichts, was { -rapport } liest
importing-nothing-in-archive = Archiv ohne etwas, was { -rapport } liest
importing-nothing-in-folder = Ordner ohne etwas, was { -rapport } liest

# What the progress bar is headed with.
importing-step-backing_up = Zuerst wird eine Sicherung angelegt
importing-step-restoring = Wird wiederhergestellt
importing-step-converting = Wird umgewandelt
importing-step-reading = Wird gelesen
importing-step-comparing = Wird mit den bekannten Personen verglichen
importing-step-writing = Wird geschrieben
importing-step-indexing = Wird auffindbar gemacht

importing-so-far = Bisherige Importe
importing-empty = Noch nichts importiert
    .text = Ziehen Sie einen Export irgendwo auf das Fenster: LinkedIn, vCard, Google, Outlook, Thunderbird, LDIF, jede Tabelle, Ordner und Archive. Jeder Import steht danach hier und kann rückgängig gemacht werden.
importing-undone = rückgängig gemacht
importing-show = Personen zeigen
importing-undo = Import rückgängig machen
importing-undo-of = Import von { $title } rückgängig machen
# $title is what the import is called, such as the name of its file.
importing-undid = { $title } rückgängig gemacht
importing-undid-people = { $many ->
    [one] { $title } rückgängig gemacht: { $many } Person entfernt
   *[other] { $title } rückgängig gemacht: { $many } Personen entfernt
}
importing-kept = { $many ->
    [one] { $many } Person bleibt, weil Sie sie seither geändert haben
   *[other] { $many } Personen bleiben, weil Sie sie seither geändert haben
}

importing-done = { $title } importiert
importing-done-nothing = Nichts Neues in { $title }
importing-see-growth = Das Wachstum ansehen
importing-show-people = { $many ->
    [one] { $many } Person zeigen
   *[other] { $many } Personen zeigen
}

# How many records of an import there are of each kind; they stand beside each other.
importing-count-new = { $many ->
   *[other] { $many } neu
}
importing-count-changed = { $many ->
   *[other] { $many } geändert
}
importing-count-unsure = { $many ->
   *[other] { $many } unsicher
}
importing-count-organisation = { $many ->
    [one] { $many } Organisation
   *[other] { $many } Organisationen
}
importing-count-same = { $many } schon vorhanden
importing-count-left_out = { $many ->
   *[other] { $many } ausgelassen
}
importing-count-broken = { $many ->
   *[other] { $many } fehlerhaft
}
importing-count-nothing = nichts darin

# What is in an import beside people.
importing-becomes-event = { $many ->
    [one] { $many } Veranstaltung
   *[other] { $many } Veranstaltungen
}
importing-becomes-interaction = { $many ->
    [one] { $many } Kontakt
   *[other] { $many } Kontakte
}
importing-becomes-tie = { $many ->
    [one] { $many } Beginn einer Beziehung
   *[other] { $many } Anfänge von Beziehungen
}
importing-becomes-exchange = { $many ->
    [one] { $many } Hilfe
   *[other] { $many } Hilfen
}
importing-becomes-note = { $many ->
    [one] { $many } Notiz
   *[other] { $many } Notizen
}
importing-becomes-other = { $many ->
    [one] { $many } anderer Eintrag
   *[other] { $many } andere Einträge
}
# $records is one of the above, $known says how many of them are changed or already here.
importing-becomes-known = { $records } ({ $known })
importing-becomes-changed = { $many } geändert
importing-becomes-left-out = ausgelassen: { $what }
importing-left-out-hidden_profile = { $many ->
    [one] { $many } verborgenes Profil
   *[other] { $many } verborgene Profile
}
importing-left-out-empty = { $many ->
    [one] { $many } leerer Datensatz
   *[other] { $many } leere Datensätze
}
importing-left-out-group = { $many ->
    [one] { $many } Gruppe
   *[other] { $many } Gruppen
}
importing-left-out-organisation = { $many ->
    [one] { $many } Karte einer Organisation
   *[other] { $many } Karten von Organisationen
}
importing-left-out-cancelled = { $many ->
    [one] { $many } abgesagter Termin
   *[other] { $many } abgesagte Termine
}
importing-left-out-declined = { $many ->
    [one] { $many } abgelehnter Termin
   *[other] { $many } abgelehnte Termine
}
importing-left-out-no_event = { $many ->
    [one] { $many } Aufgabe oder freie Zeit
   *[other] { $many } Aufgaben und freie Zeiten
}
importing-left-out-draft = { $many ->
    [one] { $many } Entwurf
   *[other] { $many } Entwürfe
}
importing-left-out-sponsored = { $many ->
    [one] { $many } Werbung
   *[other] { $many } Werbungen
}
importing-left-out-spam = { $many ->
    [one] { $many } Spam-Nachricht
   *[other] { $many } Spam-Nachrichten
}
importing-left-out-unmatched = { $many } mit niemandem, den Sie haben
importing-left-out-not_wanted = { $many } von Ihnen ausgelassen

importing-preview-line = { $title } · { $files } · noch ist nichts geändert
importing-files-understood = { $many ->
    [one] { $many } Datei verstanden
   *[other] { $many } Dateien verstanden
}
importing-files-unused = { $many ->
    [one] { $many } Datei noch nicht genutzt
   *[other] { $many } noch nicht genutzt
}
importing-files-refused = { $many ->
    [one] { $many } Datei nicht übernommen
   *[other] { $many } Dateien nicht übernommen
}
importing-apply = Anwenden
importing-apply-changes = { $many ->
    [one] { $many } Änderung anwenden
   *[other] { $many } Änderungen anwenden
}
importing-apply-preview = Vorschau anwenden
importing-cancel-preview = Vorschau abbrechen
importing-without-backup = Ohne Sicherung importieren
importing-would = Was geschehen würde
# Below a large figure, which stands by itself: 1,046 new people.
importing-figure-new = { $many ->
    [one] neue Person
   *[other] neue Personen
}
importing-figure-same = schon vorhanden, unverändert
importing-figure-changed = geändert
importing-figure-unsure = vielleicht schon vorhanden
importing-figure-organisation = { $many ->
    [one] Organisation
   *[other] Organisationen
}
importing-figure-left_out = ausgelassen
importing-figure-broken = fehlerhaft
# In a chip below one of the figures.
importing-known-since = bekannt seit { $year }
importing-nothing-to-do = nichts zu tun
importing-jobs = { $many ->
    [one] { $many } Stelle oder Titel
   *[other] { $many } Stellen oder Titel
}
importing-please-look = bitte ansehen
importing-decided = entschieden
importing-named-below = unten genannt
importing-nobody = Hieraus war niemand zu lesen, und nichts wurde geändert. Woran es liegt, steht unten.
importing-nothing-new = Alles in dieser Datei ist schon vorhanden. Es gibt nichts anzuwenden.
importing-beside = Neben Personen: { $what }
importing-brings = Das ist enthalten: { $what }

# A list of records, by what becomes of them.
importing-outcome-unsure = Bitte ansehen
    .note = Sie entscheiden; was auch gewählt wird, lässt sich wieder trennen.
importing-outcome-changed = Geändert
    .note = Was Sie selbst eingegeben haben, bleibt; der Wert der Datei wird angeboten.
importing-outcome-new = Neu
importing-outcome-organisation = Organisationen
    .note = Wer dort arbeitet, wird mit ihnen verknüpft.
importing-outcome-same = Schon vorhanden
    .note = Nichts zu tun.
importing-outcome-left_out = Ausgelassen
    .note = Datensätze, in denen niemand steht.
importing-outcome-broken = Fehlerhaft
    .note = Diese waren nicht zu lesen; der Rest geht weiter.
importing-decide-all = Für alle entscheiden
importing-all = Alle …
importing-in-file = In der Datei
importing-in-rapport = In { -rapport }
importing-differs = Unterschied
importing-why = Warum es eine Person sein kann
importing-kind = Art
importing-do = Tun
importing-show-more = { $many } weitere zeigen
importing-both-sides = Beide Seiten von { $name }
# A record without a name.
importing-line-number = Zeile { $line }
importing-earlier = früher in diesem Import
importing-no-position = → keine Position
importing-what-to-do = Was mit { $name } geschehen soll
importing-who = Wer es sein kann
importing-record-at = { $file }, Zeile { $line }.
importing-field = Feld
importing-typed = von Ihnen eingegeben
importing-all-in-rapport = Alles in { -rapport }
importing-all-in-file = Alles in der Datei
# In a chip: how somebody changed.
importing-change-new_job = neue Stelle
importing-change-new_position = neue Position
importing-change-left_job = ausgeschieden
importing-change-spelling = Schreibweise
importing-change-more_details = mehr Angaben

# What is to be done with a record; .all does it with all, .means explains it.
importing-decision-undecided = Wählen
    .means = Nichts entschieden: wird als neue Person hinzugefügt, und das Paar wartet unter „Mögliche Dubletten“.
importing-decision-merge = Zusammenführen
    .all = Alle zusammenführen
    .means = Eine Person; was hier steht, bleibt, die Datei füllt die Lücken.
importing-decision-update = Aktualisieren
    .all = Alle aktualisieren
    .means = Eine Person; die Werte der Datei ersetzen die früherer Importe. Was Sie eingegeben haben, bleibt.
importing-decision-keep_both = Beide behalten
    .all = Alle getrennt behalten
    .means = Zwei verschiedene Personen.
importing-decision-leave_out = Auslassen
    .all = Alle auslassen
    .means = Dieser Datensatz wird nicht übernommen.
importing-add = Hinzufügen
    .all = Alle hinzufügen

importing-problems = Probleme
importing-problems-count = { $many ->
    [one] { $many } Problem
   *[other] { $many } Probleme
}
importing-problems-rest = Der Rest geht weiter.
importing-problems-copy = Alle kopieren
importing-problems-first = Die ersten { $shown } von { $total }.
importing-place = { $file }, Zeile { $line }
importing-severity-file_refused = Datei nicht übernommen
importing-severity-record_broken = Datensatz nicht übernommen
importing-severity-value_left_aside = Wert beiseitegelassen

importing-files = Dateien
importing-files-read = Wie die Dateien gelesen wurden
importing-not-taken = nicht übernommen
importing-records = { $many ->
    [one] { $many } Datensatz
   *[other] { $many } Datensätze
}
importing-columns-of = Spalten von { $file }
importing-encoding-of = Zeichenkodierung von { $file }
importing-words-of = Wortlaut von { $file }
importing-becomes-of = Was aus { $file } wird
importing-dates-of = Datumsangaben in { $file }
importing-format-vcard = vCard
importing-format-linkedin_connections = LinkedIn-Kontakte
importing-format-linkedin_positions = Ihre LinkedIn-Positionen
importing-format-linkedin_profile = Ihr LinkedIn-Profil
importing-format-google_csv = Google-Kontakte
importing-format-outlook_csv = Outlook-Kontakte
importing-format-thunderbird_csv = Thunderbird-Kontakte
importing-format-rapport_csv = { -rapport }-Tabelle
importing-format-rapport_archive = { -rapport }-Archiv
importing-format-table = Tabelle
importing-format-ldif = LDIF-Adressbuch
importing-format-calendar = Kalender
importing-format-linkedin_messages = LinkedIn-Nachrichten
importing-format-linkedin_invitations = LinkedIn-Einladungen
importing-format-linkedin_recommendations = LinkedIn-Empfehlungen
importing-format-linkedin_endorsements = LinkedIn-Bestätigungen
importing-format-linkedin_events = LinkedIn-Veranstaltungen
importing-format-linkedin_notes = LinkedIn-Notizen
importing-format-not_used_yet = Noch nicht genutzt
importing-take-all = Veranstaltungen und Kontakte
importing-take-events = Nur Veranstaltungen
importing-take-interactions = Nur Kontakte
importing-take-nothing = Auslassen
importing-take-whole = Alles übernehmen
importing-words-leave_aside = Ohne ihren Wortlaut
importing-words-keep = Wortlaut behalten
importing-order-day_first = Tag zuerst
importing-order-month_first = Monat zuerst
# $why is one of the sentences below.
importing-dates-day_first = Datumsangaben werden mit dem Tag zuerst gelesen: 3/7/1984 ist der 3. Juli. { $why }
importing-dates-month_first = Datumsangaben werden mit dem Monat zuerst gelesen: 3/7/1984 ist der 7. März. { $why }
importing-dates-by-file = Datumsangaben in dieser Datei zeigen es.
importing-dates-by-habit = Jede Datumsangabe hier lässt sich auf beide Arten lesen; diese ist in Ihrer Region üblich.
importing-dates-by-user = Sie haben es so gewählt.

# What a table leaves open.
importing-doubt-header = Benennt die erste Zeile die Spalten, oder steht darin jemand? Solange das offen ist, wird daraus niemand.
importing-doubt-columns = Was steht in den Spalten? Dies ist eine Vermutung.
importing-doubt-date_order = Was steht in den Datumsangaben zuerst, der Tag oder der Monat?
importing-delimiter = Zwischen den Spalten
importing-delimiter-comma = Komma
importing-delimiter-semicolon = Semikolon
importing-delimiter-tab = Tabulator
importing-delimiter-bar = Senkrechter Strich
importing-header = Kopfzeile
importing-header-yes = Erste Zeile benennt die Spalten
importing-header-no = Keine Zeile benennt die Spalten
importing-remember = Für Tabellen mit diesen Spalten merken
importing-read-so = So lesen
importing-goes-to = { $column } kommt nach
# What a column holds.
importing-target-leave_out = Auslassen
importing-target-name = Name
importing-target-given = Vorname
importing-target-additional = Weiterer Vorname
importing-target-family = Nachname
importing-target-prefix = Titel vor dem Namen
importing-target-suffix = Titel nach dem Namen
importing-target-nickname = Spitzname
importing-target-organisation = Organisation
importing-target-department = Abteilung
importing-target-position = Position
importing-target-email = E-Mail
importing-target-phone = Telefon
importing-target-url = Webadresse
importing-target-street = Straße
importing-target-city = Ort
importing-target-region = Region
importing-target-postal_code = Postleitzahl
importing-target-country = Land
importing-target-birthday = Geburtstag
importing-target-met_on = Kennengelernt am
importing-target-tags = Schlagwörter
importing-target-notes = Notizen

# Of a file that only its passphrase opens.
importing-passphrase = Passphrase dieser Datei
importing-open = Öffnen
