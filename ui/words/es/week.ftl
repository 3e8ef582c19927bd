# How long something takes.
week-minutes = { $minutes } min
week-hours = { $hours } h
week-hours-minutes = { $hours } h { $minutes } min

# The line above the bar: $spent, $planned and $budget are times, such as “75 min”; .bar is what the bar shows, in minutes.
week-spent = { $spent } usados · { $planned } previstos
week-budget = de { $budget }
    .bar = { $spent } de { $budget } minutos usados, { $planned } previstos

week-try-again = Intentar de nuevo
week-worth = Vale su tiempo
# Before a button that shows or hides them.
week-waiting = { $many ->
    [one] { $many } más puede esperar
   *[other] { $many } más pueden esperar
}
    .show = mostrar
    .hide = ocultar
week-can-wait = Puede esperar
week-quiet = Una semana tranquila
    .text = No hay nada previsto. Lo que importa vuelve la semana que viene.
    .not = Planificar de todos modos
    .keep = Dejarla tranquila
    .tip = No planificar nada hasta la semana que viene
week-full = El tiempo de esta semana ya está dado
    .text = Lo que queda puede esperar. Muéstrelo si tiene unos minutos más.
week-empty = No hay nada pendiente
    .text = Ponga a las personas en círculos, anote de qué habló y qué prometió: aquí estará lo que vale su tiempo, dentro de los minutos que quiera dar.
# $what lists with whom, and how long.
week-done-so-far = Hecho esta semana: { $what }
    .more = Hecho esta semana: { $what } y { $many } más
    .one = { $people } ({ $minutes } min)
    .none = Aún no se ha anotado nada esta semana.

# What kind of thing is proposed, on a chip.
week-kind-promise = Promesa
week-kind-follow_up = Seguimiento
week-kind-rhythm = Ritmo
week-kind-mentoring_session = Mentoría
week-kind-birthday = Cumpleaños
week-kind-new_job = Nuevo puesto
week-kind-revive = Retomar
week-kind-introduce = Presentación
week-kind-give = Dar

# The buttons that begin it.
week-action-keep_promise = Escribir
week-action-draft_message = Escribir
week-action-call = Llamar
week-action-meet = Reunirse
week-action-ask_both = Preguntar a ambos
week-act = { $action }: { $what }, { $whom }
week-done = Hecho
    .of = Hecho: { $what }, { $whom }
week-later = Más tarde
    .of = Más tarde: { $what }, { $whom }
    .tomorrow = Mañana
    .three-days = Dentro de tres días
    .week = La semana que viene
    .month = Dentro de un mes
week-not-this = Esto no
week-why = ¿por qué?
week-for-goal = Para su objetivo: { $goal }

week-promises = Promesas
# Whose promise it is: to or from $name.
week-promise-mine = a { $name }
    .nobody = a nadie de la red
week-promise-theirs = de { $name }
    .nobody = de nadie de la red
week-kept = Cumplida
    .of = Cumplida: { $what }
week-drop = Descartar
    .of = Descartar: { $what }

week-coming = Próximamente
    .none = Nada en los próximos diez días. Suelte un calendario (.ics) en la ventana para ver aquí sus eventos.
week-before = Antes de ver a { $name }
    .open = Abrir
# A name and the one thing to have in mind, said in the next messages.
week-mind = <whom>{ $name }</whom>: { $what }
    .promised = usted prometió: { $what }
    .looks = busca { $what }
    .talked = última conversación: { $on }

week-goals = Objetivos
    .more = { $many ->
        [one] { $many } objetivo más
       *[other] { $many } objetivos más
    }
    .all = Todo sobre ellos

week-meet-call = Una llamada o una videollamada
week-meet-meeting = Un encuentro
week-meet-reach = Cómo contactar
week-meet-open = Abrir la persona
week-meet-write = Escribir para acordarlo
week-meet-log = Anotarlo

week-both = { $first } y { $second }
    .text = Guárdelo como una presentación en la que ha pensado: cada persona tendrá entonces sus propias palabras, y «Dar y recibir» muestra cómo va.
    .to = A { $name }
    .begin = Guardarlo y mostrar las palabras
    .asked-one = He preguntado a una
    .asked-both = He preguntado a ambas

week-circles = Círculos
    .text = Lo que ha anotado habla a favor de estos. Usted decide.
    .put = { $circle }: poner ahí a { $name }
    .leave = Dejar
    .leave-them = Dejar a { $name } donde está
    .few = Mostrar menos
    .all = Mostrar los { $many }
    .put-all = Poner los { $many }
    .tip = Cada círculo es un paso que se puede deshacer

# The last talk with somebody: what it was, and on which day.
week-talk-one_to_one = Encuentro entre dos el { $on }
week-talk-group = Encuentro en grupo el { $on }
week-talk-call = Llamada el { $on }
week-talk-video = Vídeo el { $on }
week-talk-message = Mensaje el { $on }
week-talk-email = Correo electrónico el { $on }
week-talk-letter = Carta el { $on }
week-talk-event_conversation = Conversación en un evento el { $on }
week-talk-other = Otro el { $on }
# $talk is one of these, $time how long it took, $note what was written down of it.
week-talked = { $talk }, { $time }
    .note = { $talk }: { $note }
