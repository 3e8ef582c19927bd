# The menu of the icon in the tray. English is as `sentence!` has it in its sources.
tray-open = { -rapport } öffnen
tray-log = Etwas festhalten …
tray-week = Diese Woche
tray-quit = Beenden
