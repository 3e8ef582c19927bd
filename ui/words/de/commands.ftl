commands-title = Befehle
commands-find = Etwas tun oder eine Person oder ein Wort finden
commands-list = Befehle, Personen, Themen, Ziele und Geschriebenes
commands-none = So heißt nichts.

# Headings, of groups of commands and of what was found.
commands-go-to = Gehe zu
commands-everywhere = Überall
commands-topics = Themen
# Goals of the user, to tell them from the commands about goals.
commands-goals = Gesetzte Ziele
commands-written = Geschriebenes

commands-duplicates = Mögliche Dubletten
commands-backups = Sicherungen
commands-trash = Papierkorb
commands-all = Alle Befehle
commands-back = Zurück
# $what is what was done, such as “Added Ada Lind”.
commands-undo = Rückgängig: { $what }
commands-redo = Wiederholen: { $what }

# What stands on the keys of usual keyboards.
commands-key-ctrl = Strg
commands-key-alt = Alt
commands-key-shift = Umschalt
commands-key-escape = Esc
commands-key-enter = Eingabe
commands-key-space = Leertaste
commands-key-delete = Entf
commands-key-pagedown = Bild ab
commands-key-pageup = Bild auf
commands-key-home = Pos1
commands-key-end = Ende
