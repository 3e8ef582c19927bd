frame-rooms = Bereiche
frame-room-week = Diese Woche
frame-room-people = Personen
frame-room-events = Veranstaltungen
frame-room-exchanges = Geben & Nehmen
frame-room-mentoring = Mentoring
frame-room-opportunities = Chancen
frame-room-expertise = Fachwissen
frame-room-goals = Ziele
frame-room-growth = Wachstum
frame-room-network = Netzwerk
frame-room-import = Import
frame-room-export = Export
frame-room-settings = Einstellungen
# The heading above goals, growth and network.
frame-grow = Wachsen
frame-guide = Anleitung
frame-guide-and-keys = Anleitung und Tasten
frame-stays-here = Alles bleibt auf diesem Laptop.

# <more> is left out where there is no room.
frame-sample-banner = Dies ist das <name>Beispielnetzwerk</name><more>: erfundene Personen, getrennt von den eigenen Daten</more>.
frame-sample-leave = Beispiel verlassen
frame-sample-title = Nur mal schauen?
frame-sample-text = Das Beispielnetzwerk hat etwa 600 erfundene Personen und eine Geschichte von drei Jahren. Es bleibt von den eigenen Daten getrennt.
frame-sample-look = Beispiel ansehen

frame-first-title = Wen kennen Sie?
frame-first-text = Ziehen Sie einen Export oder ein Adressbuch irgendwo auf dieses Fenster. Was darin steht, ist zu sehen, bevor etwas gespeichert wird, und alles bleibt auf diesem Laptop.
frame-first-drop = Dateien hier ablegen
frame-first-formats = LinkedIn-Archiv oder Connections.csv · vCards (.vcf) · Kontakte aus Google, Outlook oder Thunderbird · jede Tabelle mit Personen · auch Ordner und .zip
frame-first-choose = Dateien auswählen
frame-first-paste = Text einfügen
# <where> is what LinkedIn calls its pages.
frame-first-linkedin = LinkedIn verschickt das Archiv unter <where>Einstellungen & Datenschutz → Datenschutz → Kopie Ihrer Daten anfordern</where>; es dauert einige Minuten, bis es ankommt.

frame-undo = Rückgängig
frame-redo = Wiederholen
frame-nothing-to-undo = Es gibt nichts rückgängig zu machen.
frame-nothing-to-redo = Es gibt nichts zu wiederholen.
# $what is what was done, such as “Added Ada Lind”.
frame-undone = Rückgängig gemacht: { $what }
frame-done-again = Wiederholt: { $what }
