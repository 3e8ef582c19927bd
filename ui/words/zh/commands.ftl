commands-title = 命令
commands-find = 执行操作，或查找人员或词语
commands-list = 命令、人员、主题、目标和写下的内容
commands-none = 没有这样的名称。

# Headings, of groups of commands and of what was found.
commands-go-to = 前往
commands-everywhere = 随处可用
commands-topics = 主题
# Goals of the user, to tell them from the commands about goals.
commands-goals = 已设目标
commands-written = 写下的内容

commands-duplicates = 可能的重复项
commands-backups = 备份
commands-trash = 回收站
commands-all = 所有命令
commands-back = 返回
# $what is what was done, such as “Added Ada Lind”.
commands-undo = 撤销：{ $what }
commands-redo = 重做：{ $what }

# What stands on the keys of usual keyboards.
commands-key-ctrl = Ctrl
commands-key-alt = Alt
commands-key-shift = Shift
commands-key-escape = Esc
commands-key-enter = Enter
commands-key-space = 空格
commands-key-delete = Del
commands-key-pagedown = PgDn
commands-key-pageup = PgUp
commands-key-home = Home
commands-key-end = End
