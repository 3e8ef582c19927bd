people-add = Person hinzufügen
people-search = Personen suchen
    .placeholder = Namen, Notizen …
people-search-clear = Suche leeren
people-filter = Filtern
people-columns = Spalten
people-duplicates = Dubletten
    .tip = Personen, die vielleicht doppelt vorhanden sind
# The part <found> stands out.
people-found = <found>{ $many } gefunden</found> von { $all }
people-known = { $many ->
    [one] { $many } bekannt
   *[other] { $many } bekannt
}
people-engaged = { $many } im Austausch
people-overdue = { $many ->
    [one] { $many } überfällig
   *[other] { $many } überfällig
}
people-none = Niemand gefunden
    .text = Keine Person passt zu Suche und Filter.
people-everybody = Alle
    .show = Alle zeigen

# The heads of narrow columns.
people-column-name = Name
people-column-position = Position
people-column-organisation = Organisation
people-column-tie = Stärke
people-column-last_contact = Zuletzt
people-column-rhythm = Rhythmus
people-column-balance = Bilanz
people-column-met_on = Bekannt seit
people-column-origin = Herkunft
people-column-tags = Schlagwörter
people-column-email = E-Mail
people-choose = { $name } auswählen
# A chip on somebody who may be here twice.
people-twice = doppelt?
    .text = Vielleicht doppelt vorhanden
# Help given and received; what is within <aloud> is only read aloud, and not shown.
people-give-take = <aloud>gegeben </aloud><given>{ $given }</given> / <aloud>erhalten </aloud><received>{ $received }</received>

# What the palette and the sheet of keys call the rest.
people-command-next = Nächste Person
people-command-previous = Vorige Person
people-command-page-down = Eine Seite nach unten
people-command-page-up = Eine Seite nach oben
people-command-first = Erste Person
people-command-last = Letzte Person
people-command-open = Öffnen
people-command-open-page-of-pane = Seite der Person im Seitenbereich öffnen
people-command-choose = Auswählen
people-command-choose-down = Nach unten auswählen
people-command-choose-up = Nach oben auswählen
people-command-edit = Namen bearbeiten
people-command-tag = Alle Ausgewählten verschlagworten
people-command-merge = Die zwei Ausgewählten zusammenführen
people-command-sort-added = Nach zuletzt Hinzugefügten sortieren
people-command-sort-name = Nach Namen sortieren
people-command-sort-met = Nach zuletzt Kennengelernten sortieren
people-command-timeline-next = Nächstes in der Zeitachse
people-command-timeline-previous = Voriges in der Zeitachse
people-command-timeline-edit = Geschehenes bearbeiten
people-command-timeline-delete = Geschehenes löschen
people-command-page-close = Seite schließen
people-command-pair-next = Nächstes Paar
people-command-pair-previous = Voriges Paar
people-command-pair-merge = Paar zusammenführen
people-command-pair-turn = Die andere Person des Paars behalten

# What is done with all chosen.
people-bulk = Für alle Ausgewählten
people-chosen = { $many ->
    [one] { $many } ausgewählt
   *[other] { $many } ausgewählt
}
people-choose-all = Alle { $many } auswählen
people-choose-all-found = Alle Gefundenen auswählen
people-choose-nobody = Niemanden auswählen
people-clear = Aufheben
people-tag = Schlagwort
    .tip = Ein Schlagwort vergeben oder entfernen
people-tag-give = Vergeben
    .which = { $tag } vergeben
    .one = Schlagwort vergeben
people-tag-take = Entfernen
    .which = { $tag } entfernen
people-tags-used = Verwendete Schlagwörter
people-tag-new = Neues Schlagwort
# Behind a plus sign.
people-tag-add = Schlagwort
people-circle = Kreis
    .tip = Alle Ausgewählten in einen Kreis setzen
people-tie = Beziehung
    .tip = Was für alle Ausgewählten gilt
people-tie-rest = Einen Monat ruhen lassen
people-tie-rest-no-longer = Nicht mehr ruhen lassen
people-tie-do-not-contact = Nicht kontaktieren
people-tie-welcome = Darf kontaktiert werden
people-tie-archive = Archivieren
people-tie-present = Zurück ins Netzwerk
people-merge = Zusammenführen
    .tip = Aus beiden eine Person machen
people-delete = Löschen
    .tip = Alle Ausgewählten löschen

people-views = Gespeicherte Ansichten
people-view-delete = Ansicht { $name } löschen
people-views-none = Suchen, filtern oder sortieren Sie die Liste; dann lässt sich das hier als Ansicht speichern.
people-view-name = Das Gezeigte speichern als

people-any = Beliebig
people-filter-organisations = Organisationen suchen …
    .list = Organisationen
    .none = Keine Organisation heißt so.
people-filter-import = Import
people-filter-in-touch = In Kontakt
people-filter-purpose = Zweck
people-filter-archived = Archiviert
people-known-from = Bekannt ab
    .placeholder = ab
people-known-until = Bekannt bis
    .placeholder = bis
people-filter-overdue = Nur Personen, deren Rhythmus überschritten ist
people-filter-twice = Nur Personen, die vielleicht doppelt vorhanden sind
people-filter-clear = Filter aufheben
people-archived-shown = Mit den Archivierten
people-archived-hidden = Ohne die Archivierten
    .chip = ohne die Archivierten
people-archived-only = Nur Archivierte
    .chip = nur Archivierte
# Conditions of the filter, on chips.
people-chip-tag = Schlagwort: { $name }
people-chip-origin = Herkunft: { $origin }
people-chip-import = Import: { $name }
people-chip-known-between = bekannt seit { $from } – { $until }
people-chip-known-from = bekannt seit { $from } oder später
people-chip-known-until = bekannt bis { $until }
people-chip-tie = Beziehung: { $band }
people-chip-purpose = für { $purpose }
people-chip-overdue = Rhythmus überschritten
people-chip-twice = mögliche Dubletten
# Where the name of what is filtered by is not known yet.
people-chosen-organisation = gewählte Organisation
people-chosen-tag = gewähltes Schlagwort
people-chosen-batch = gewählter Import

# How somebody became known.
people-origin-event = Veranstaltung
people-origin-introduction = Vorstellung
people-origin-online = online
people-origin-work = Arbeit
people-origin-import = nur Import
# Why two people may be one.
people-reason-same_source = gleiche Karte
people-reason-same_profile = gleiche Profiladresse
people-reason-same_email = gleiche E-Mail
people-reason-same_phone = gleiches Telefon
people-reason-same_name = gleicher Name
people-reason-name_reversed = Name vertauscht
people-reason-similar_name = ähnlicher Name
people-reason-nickname = Spitzname
people-reason-same_organisation = gleiche Organisation
people-reason-same_email_domain = gleiche E-Mail-Domain
people-reason-same_birthday = gleicher Geburtstag
people-reason-same_met_on = am selben Tag vernetzt
people-reason-same_city = gleiche Stadt
# $value is what both have.
people-reason-with = { $reason }: { $value }

# What each value of a person is called; .within the same within a sentence.
people-field-name = Name
    .within = Name
people-field-prefix = Titel
    .within = Titel
people-field-given = Vorname
    .within = Vorname
people-field-additional = Zweiter Vorname
    .within = Zweiter Vorname
people-field-family = Nachname
    .within = Nachname
people-field-suffix = Namenszusatz
    .within = Namenszusatz
people-field-nickname = Spitzname
    .within = Spitzname
people-field-organisation = Organisation
    .within = Organisation
people-field-department = Abteilung
    .within = Abteilung
people-field-position = Position
    .within = Position
people-field-emails = E-Mail
    .within = E-Mail
people-field-phones = Telefon
    .within = Telefon
people-field-urls = Web
    .within = Web
people-field-addresses = Adresse
    .within = Adresse
people-field-birthday = Geburtstag
    .within = Geburtstag
people-field-met_on = Bekannt seit
    .within = bekannt seit
people-field-origin = Herkunft
    .within = Herkunft
people-field-tags = Schlagwörter
    .within = Schlagwörter
people-field-notes = Notizen
    .within = Notizen
people-field-dates = Daten
    .within = Daten
people-field-related = Nahestehend
    .within = nahestehend
people-field-photo = Foto
    .within = Foto
# In the dialog that merges two.
people-telephone = Telefon
# $label is what somebody called it: “E-mail, work”.
people-field-labelled = { $field }, { $label }
people-another-emails = Weitere E-Mail
people-another-phones = Weiteres Telefon
people-another-urls = Weiteres Web
people-add-another = Weitere hinzufügen
# In an empty field.
people-add-value = Hinzufügen
# Read aloud on a field that is edited where it stands.
people-value-empty = { $field }: { $add }
people-value-edit = { $field }: { $value }, bearbeiten
people-date = Datum
people-dates-other = Andere Daten
people-date-hint = Jahrestag
people-related-hint = Mentor
people-label = Was es ist
people-street = Straße
people-postal-code = Postleitzahl
people-city = Ort
people-region = Region
people-country = Land
people-keep = Behalten
people-remove = Entfernen
# Leaves a field without keeping what was typed.
people-leave = Verwerfen
people-from-you = von Ihnen eingegeben, { $on }
# $file is the import that it came with.
people-from-file = aus { $file }, { $on }
people-name-missing = Eine Person braucht einen Namen.
people-type-name = Namen eingeben
# Somebody who is not in the network yet.
people-new = neu
    .named = { $name } (neu)
people-add-new = <name>{ $name }</name> als neue Person hinzufügen
people-nobody-named = Niemand mit diesem Namen
people-not-listed = Bitte einen Namen aus der Liste wählen.

people-person = Person
people-open-page = Seite öffnen
people-back = Zurück
people-known-since = bekannt seit { $on }
people-message = Nachricht
    .tip = Eine Nachricht schreiben
people-log = Festhalten
    .tip = Eine Zeile über diese Person festhalten
people-details = Einzelheiten
people-what-happened = Was geschah
people-all-fields = Alle Felder
people-fewer-fields = Weniger Felder
people-sources = Woher?
    .tip = Woher jeder Wert kommt
    .hide = Quellen ausblenden
people-work = Arbeit
people-work-since = seit { $from }
people-work-until = bis { $until }
people-work-seen = gesehen { $on }
people-merged = In diese Person zusammengeführt
people-part = Trennen
people-history = Verlauf
people-history-met = kennengelernt
people-history-imported = importiert
people-history-edited = bearbeitet
people-history-job_change = neue Stelle
people-history-merged = zusammengeführt
people-not-understood = In den Dateien nicht verstanden ({ $many })
people-topics = Themen
people-topic-new = Neues Thema
# Behind a plus sign.
people-topic-add = Thema
# Before a list of topics.
people-talked-about = Besprochen:
# $times is how often it was talked about.
people-stands-for = Festhalten, dass die Person dafür steht
    .of = { $topic } { $times }: die Person steht dafür

# What a file says otherwise: $batch is the file.
people-offer = <batch>{ $batch }</batch> nennt { $field }: <value>{ $value }</value>
people-offer-take = Übernehmen
people-offer-dismiss = Verwerfen
people-maybe-same = Vielleicht dieselbe Person wie <name>{ $name }</name>
people-maybe-same-at = Vielleicht dieselbe Person wie <name>{ $name }</name>, { $organisation }
people-keep-both = Beide behalten
    .tip = Es sind zwei Personen
people-pairs = Mögliche Dubletten
    .text = Sie entscheiden; was zusammengeführt wird, lässt sich wieder trennen.
people-pairs-none = Niemand ist doppelt vorhanden
    .text = Bringt ein Import jemanden, der eine schon vorhandene Person sein könnte, und nichts entscheidet es, dann wartet das Paar hier.
people-pairs-back = Alle Personen
    .tip = Zurück zu den Personen
people-kept = bleibt
people-keep-this = Diese behalten
    .tip = Beim Zusammenführen bleiben die Werte dieser Person
    .of = Diese behalten: { $name }
people-which-kept = Welche Person bleibt?
    .text = Die andere füllt die Lücken und lässt sich jederzeit wieder trennen.
    .legend = Die Person, die bleibt

people-before-meeting = Vor dem Treffen
people-meet-nothing = Über diese Person ist noch nichts festgehalten.
people-meet-last = Letztes Gespräch
people-meet-they_look_for = Sucht
people-meet-i_owe = Ich schulde
people-meet-they_owe = Schuldet mir
people-meet-mentoring = Mentoring
people-meet-common = Gemeinsam
people-meet-changed = Seither anders
people-meet-ask = Fragen
people-meet-learned = Gelernt
people-meet-learned-more = { $many ->
    [one] und { $many } weitere unter „Fachwissen“
   *[other] und { $many } weitere unter „Fachwissen“
}
# $direction is whose mentorship it is, $focus what it is about.
people-meet-mentorship = { $direction }: { $focus }
people-meet-mentorship-agenda = { $direction }: { $focus }; auf der Tagesordnung: { $agenda }
people-seen = Gesehen
# Read aloud on a button: what it does, and to what.
people-do-to = { $action }: { $what }
people-open-matters = Offen
    .label = Offene Angelegenheiten
# Before how the promise stands.
people-promised-mine = Von mir versprochen
people-promised-theirs = Mir versprochen
people-promise-kept = Gehalten
people-drop = Fallen lassen
people-ask-theirs = Wird gesucht
people-ask-mine = Von mir gefragt
people-ask-answered = Beantwortet
people-both = { $first } und { $second }
people-introduction-thought_of = Vorstellung · angedacht
people-introduction-asked_one = Vorstellung · eine Seite gefragt
people-introduction-asked_both = Vorstellung · beide gefragt
people-introduction-made = Vorstellung · erfolgt
people-introduction-they_met = Vorstellung · haben sich getroffen
people-introduction-closed = Vorstellung · abgeschlossen
people-introduction-declined = Vorstellung · abgelehnt
people-given = { $many } gegeben
people-received = { $many } erhalten

# Who is who to whom.
people-relations = Verbindungen
people-relation = Verbindung
people-relation-add = Verbindung hinzufügen
people-membership-add = Mitgliedschaft hinzufügen
people-relation-word = In einem Wort
    .placeholder = Mentor von
people-relation-whom = Wen
people-membership-body = Mitglied bei
people-membership-from = Von
    .placeholder = falls bekannt
people-membership-until = Bis
    .placeholder = bis heute
# $words is how they stand to each other, such as “manager of”.
people-related-to = { $words } <name>{ $name }</name>
people-related-perhaps = vielleicht { $words } <name>{ $name }</name>: { $because }
people-because-named_on_card = auf der Karte
people-because-introduction = eine Vorstellung
people-because-same_organisation = dieselbe Organisation
people-relation-refuse = Nein
    .of = Nein: nicht { $words } { $name }
people-member = Mitglied bei <organisation>{ $organisation }</organisation>
    .plain = Mitglied bei { $organisation }
people-member-from = seit { $from }
people-member-until = bis { $until }
people-member-from-until = von { $from } bis { $until }
people-relations-more = { $many } weitere mögliche
people-relations-none = Keine bekannt.
