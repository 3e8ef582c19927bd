# The menu of the icon in the tray. English is as `sentence!` has it in its sources.
tray-open = Abrir { -rapport }
tray-log = Anotar algo…
tray-week = Esta semana
tray-quit = Salir
