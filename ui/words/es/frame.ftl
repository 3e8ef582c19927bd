frame-rooms = Secciones
frame-room-week = Esta semana
frame-room-people = Personas
frame-room-events = Eventos
frame-room-exchanges = Dar y recibir
frame-room-mentoring = Mentoría
frame-room-opportunities = Oportunidades
frame-room-expertise = Experiencia
frame-room-goals = Objetivos
frame-room-growth = Crecimiento
frame-room-network = Red
frame-room-import = Importar
frame-room-export = Exportar
frame-room-settings = Ajustes
# The heading above goals, growth and network.
frame-grow = Crecer
frame-guide = Guía
frame-guide-and-keys = Guía y teclas
frame-stays-here = Todo se queda en este portátil.

# <more> is left out where there is no room.
frame-sample-banner = Esta es la <name>red de ejemplo</name><more>: personas inventadas, separadas de los datos propios</more>.
frame-sample-leave = Salir del ejemplo
frame-sample-title = ¿Solo para ver?
frame-sample-text = La red de ejemplo tiene unas 600 personas inventadas y tres años de historia. Se guarda aparte de los datos propios.
frame-sample-look = Ver el ejemplo

frame-first-title = ¿A quién conoce?
frame-first-text = Suelte una exportación o una libreta de direcciones en cualquier lugar de esta ventana. Se ve lo que contiene antes de guardar nada, y todo se queda en este portátil.
frame-first-drop = Soltar archivos aquí
frame-first-formats = Archivo de LinkedIn o Connections.csv · vCards (.vcf) · contactos de Google, Outlook o Thunderbird · cualquier tabla de personas · también carpetas y .zip
frame-first-choose = Elegir archivos
frame-first-paste = Pegar texto
# <where> is what LinkedIn calls its pages.
frame-first-linkedin = LinkedIn envía su archivo desde <where>Ajustes y privacidad → Privacidad de datos → Obtener una copia de tus datos</where>; tarda unos minutos en llegar.

frame-undo = Deshacer
frame-redo = Rehacer
frame-nothing-to-undo = No hay nada que deshacer.
frame-nothing-to-redo = No hay nada que rehacer.
# $what is what was done, such as “Added Ada Lind”.
frame-undone = Deshecho: { $what }
frame-done-again = Rehecho: { $what }
