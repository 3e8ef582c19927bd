commands-title = Commands
commands-find = Do something, or find a person or a word
commands-list = Commands, people, topics, goals and what was written
commands-none = Nothing is called that.

# Headings, of groups of commands and of what was found.
commands-go-to = Go to
commands-everywhere = Everywhere
commands-topics = Topics
# Goals of the user, to tell them from the commands about goals.
commands-goals = Goals set
commands-written = Written down

commands-duplicates = Possible duplicates
commands-backups = Backups
commands-trash = Trash
commands-all = All commands
commands-back = Back
# $what is what was done, such as “Added Ada Lind”.
commands-undo = Undo: { $what }
commands-redo = Redo: { $what }

# What stands on the keys of usual keyboards.
commands-key-ctrl = Ctrl
commands-key-alt = Alt
commands-key-shift = Shift
commands-key-escape = Esc
commands-key-enter = Enter
commands-key-space = Space
commands-key-delete = Del
commands-key-pagedown = PgDn
commands-key-pageup = PgUp
commands-key-home = Home
commands-key-end = End
