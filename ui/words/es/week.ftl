# How long something takes.
week-minutes = { $minutes } min
week-hours = { $hours } h
week-hours-minutes = { $hours } h { $minutes } min

# The line above the bar: $spent, $planned and $budget are times, such as “75 min”; .bar is what the bar shows, in minutes.
week-spent = { $spent } usados · { $planned } previstos
week-budget = de { $budget }
    .bar = { $spent } de { $budget ->
        [one] { $budget } minuto
       *[other] { $budget } minutos
    } { $spent ->
        [one] usado
       *[other] usados
    }, { $planned ->
        [one] { $planned } previsto
       *[other] { $planned } previstos
    }

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
    .few = Mostrar menos
    .all = Mostrar las { $many }
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

# What the plan says of what it proposes: its title, what stands in its line of reasons, and why.
# “week-says-sentence” ends a remark of that line as a sentence; $every is “week-says-every”.
week-says-sentence = { $said }.
week-says-no_date = No se fijó fecha
week-says-due_ago = { $days ->
    [one] Venció hace { $days } día
   *[other] Venció hace { $days } días
}
week-says-due_today = Vence hoy
week-says-due_tomorrow = Vence mañana
week-says-due_on = Vence el { $on }
week-says-promised_on = prometido el { $on }
week-says-promised_after = prometido el { $on } tras { $event }
week-says-your_word = Usted dio su palabra, así que va antes de lo que solo sería bueno hacer.
week-says-get_in_touch = Ponerse en contacto con { $name }
week-says-last_in_touch = Último contacto el { $on }
week-says-nothing_logged = Aún no hay nada anotado
week-says-every = { $days ->
    [one] cada día
   *[other] cada { $days } días
}
week-says-circle_means = En su círculo { $circle ->
    [inner] íntimo
    [close] cercano
    [active] activo
    [wider] amplio
   *[outer] exterior
} eso significa { $every }.
week-says-you_want = Usted quiere estar en contacto { $every }.
week-says-longer_past = Cuanto más se pasa el ritmo, más vale.
week-says-your_turn = Le toca ayudar a { $name }
week-says-received_and_given = Recibido { $received ->
    [one] { $received } vez
   *[other] { $received } veces
} en un año, dado { $given }
week-says-both_ways = Los vínculos duran donde la ayuda va en ambos sentidos.
week-says-birthday = Cumpleaños
week-says-birthday_on = El { $on }
week-says-turns = cumple { $age }
week-says-line_on_the_day = Unas líneas ese día se escriben pronto y se recuerdan mucho.
week-says-new_job = Nuevo puesto: { $post }
    .at = Nuevo puesto: { $position } en { $organisation }
week-says-seen_on = Visto el { $on }
week-says-in_touch_on = en contacto el { $on }
week-says-change_of_job = Un cambio de trabajo es un buen momento para escribir, y breve.
week-says-take_up_again = Vale la pena retomarlo
week-says-in_touch_times = { $times ->
    [one] { $times } vez en contacto, el { $on }
   *[other] { $times } veces en contacto, la última el { $on }
}
week-says-dormant_ties = Los vínculos latentes saben lo que no saben los cercanos, y pronto vuelven a ser cálidos.
week-says-should_know = Deberían conocerse
week-says-both_work_on = Ambas personas trabajan en { $topic }, y usted nunca las ha reunido
week-says-looks_for = Una busca «{ $wanted }», la otra conoce { $topic }
week-says-helps_two = Una presentación ayuda a dos personas a la vez. Se pregunta a ambas antes de hacerla.
week-says-session = Sesión con { $name }: { $focus }
week-says-last_session = Última sesión el { $on }
week-says-no_session = Empezada el { $on }, aún sin sesión
week-says-mentors_you = { $name } le da mentoría y le dedica tiempo.
week-says-you_mentor = Usted da mentoría a { $name }: devuelve lo que un día recibió.
week-says-peers = Usted y { $name } se orientan mutuamente.
week-says-agreed = Acordaron una sesión { $every }.
week-says-agenda = En el orden del día: { $text }
week-says-review = Acordaron ver cómo va el { $on }: tómese el tiempo.
week-says-moves_goal = Mueve su objetivo «{ $goal }», que va por detrás.
