# The menu of the icon in the tray. English is as `sentence!` has it in its sources.
tray-open = Open { -rapport }
tray-log = Log something…
tray-week = This week
tray-quit = Quit
