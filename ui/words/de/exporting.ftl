exporting-line = Eigene Dateien in offenen Formaten. Sie sind nicht verschlüsselt: Bewahren Sie sie dort auf, wo Privates liegt.
    .encrypted = Eigene Dateien in offenen Formaten, mit einer Passphrase verschlüsselt.
exporting-encryption = Verschlüsselung der Datei
exporting-encrypt = Die Datei mit einer Passphrase verschlüsseln, im Format von age. { -rapport } liest sie wieder ein, und jedes Programm, das age kennt, öffnet sie.
exporting-passphrase = Passphrase der Datei
    .hint = { $strength } Wer die Datei bekommt, braucht sie auch.
exporting-plain = Ihre Daten sind verschlüsselt, diese Datei wird es nicht sein: Wer an sie kommt, kann sie lesen.
# $text is what is said of a form that makes a folder.
exporting-folder-open = { $text } Ein Ordner wird nicht verschlüsselt.
# $written is one of the last messages here.
exporting-written-encrypted = { $written }, mit Ihrer Passphrase verschlüsselt
exporting-everything = Alles
exporting-others = Für andere Programme
# For screen readers, of a button. $what is one of the titles below.
exporting-export = { $what } exportieren
exporting-writing = { $what } wird geschrieben

# .file is what the file or folder is proposed to be called, without its ending.
exporting-way-archive = Archiv
    .text = Alles, was hier ist, auch Fotos, in einer offenen Datei. Auf ein { -rapport } ohne Personen gezogen, stellt sie dort alles her, wie es hier ist.
    .file = alles
exporting-way-vcard = vCard 4.0
    .text = Für Adressbücher: jede Karte vollständig, mit Fotos, Schlagwörtern und Verbindungen.
    .file = personen
exporting-way-vcard3 = vCard 3.0
    .text = Dasselbe für Programme, die nichts anderes lesen.
    .file = personen
exporting-way-google = Google Kontakte
    .text = Die Tabelle, die Google annimmt. Fotos bleiben zurück.
    .file = google kontakte
exporting-way-csv = Tabelle
    .text = Für Tabellenprogramme, die sie zeigen und nichts davon berechnen. Fotos bleiben zurück.
    .file = personen
exporting-way-ics = Kalender
    .text = Veranstaltungen und was noch nachzufassen ist.
    .file = veranstaltungen
exporting-way-markdown = Markdown-Ordner
    .text = Zu jeder Person eine Notiz mit dem, was zwischen Ihnen war, untereinander verlinkt. Obsidian öffnet ihn als Vault.
    .file = personen
exporting-way-graphml = GraphML
    .text = Das Netzwerk als Karte, für Gephi und Ähnliche.
    .file = netzwerk
exporting-way-json = JSON
    .text = Für Programme: Personen und was zwischen Ihnen war.
    .file = personen
exporting-way-json_whole = JSON, mit Themen und Zielen
    .text = Für Programme: auch das, was zu niemandem allein notiert wurde.
    .file = rapport

exporting-written-people = { $many ->
    [one] { $many } Person geschrieben nach { $path }
   *[other] { $many } Personen geschrieben nach { $path }
}
exporting-written-entries = { $many ->
    [one] { $many } Eintrag geschrieben nach { $path }
   *[other] { $many } Einträge geschrieben nach { $path }
}
