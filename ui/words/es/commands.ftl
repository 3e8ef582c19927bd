commands-title = Comandos
commands-find = Hacer algo, o buscar una persona o una palabra
commands-list = Comandos, personas, temas, objetivos y lo escrito
commands-none = Nada se llama así.

# Headings, of groups of commands and of what was found.
commands-go-to = Ir a
commands-everywhere = En todas partes
commands-topics = Temas
# Goals of the user, to tell them from the commands about goals.
commands-goals = Objetivos fijados
commands-written = Escrito

commands-duplicates = Posibles duplicados
commands-backups = Copias de seguridad
commands-trash = Papelera
commands-all = Todos los comandos
commands-back = Atrás
# $what is what was done, such as “Added Ada Lind”.
commands-undo = Deshacer: { $what }
commands-redo = Rehacer: { $what }

# What stands on the keys of usual keyboards.
commands-key-ctrl = Ctrl
commands-key-alt = Alt
commands-key-shift = Mayús
commands-key-escape = Esc
commands-key-enter = Intro
commands-key-space = Espacio
commands-key-delete = Supr
commands-key-pagedown = Av Pág
commands-key-pageup = Re Pág
commands-key-home = Inicio
commands-key-end = Fin
