# The menu of the icon in the tray. English is as `sentence!` has it in its sources.
tray-open = 打开 { -rapport }
tray-log = 记录…
tray-week = 本周
tray-quit = 退出
