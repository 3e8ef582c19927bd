# The menu of the icon in the tray. English is as `sentence!` has it in its sources.
tray-open = Ouvrir { -rapport }
tray-log = Noter quelque chose…
tray-week = Cette semaine
tray-quit = Quitter
