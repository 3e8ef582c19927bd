# Coming events, and past ones.
events-coming = Próximos
events-past = Pasados
events-turn = Próximos o pasados
events-count-coming = { $many ->
    [one] { $many } próximo
   *[other] { $many } próximos
}
events-count-past = { $many ->
    [one] { $many } evento pasado
   *[other] { $many } eventos pasados
}
events-before = Antes de { $year }
events-search = Buscar eventos
events-all-kinds = Todos los tipos
events-add = Añadir evento
events-edit = Editar evento
events-next = Evento siguiente
events-previous = Evento anterior
events-page-down = Una página abajo
events-page-up = Una página arriba
events-open = Abrir
events-write-down = Anotar a quién conocí
events-export = Exportar
    .tip = Eventos y seguimientos como archivo de calendario (.ics)
    .command = Exportar eventos como calendario
    .kind = Calendario (.ics)
events-exported = { $many ->
    [one] { $many } entrada escrita en { $path }
   *[other] { $many } entradas escritas en { $path }
}
events-none = Aún no hay eventos
    .text = Suelte un calendario (.ics) en cualquier lugar de la ventana, o añada un evento. Antes del evento se ve a quién conocer y por qué; después, a quién conoció y qué resultó de ello.
events-choose = Elegir un calendario
events-nothing = Nada aquí
    .fits = Ningún evento coincide con la búsqueda.
    .coming = No hay nada próximo. Lo anterior está en «Pasados».
    .past = Nada en estos años.
# In a chip of the list.
events-met-count = { $many ->
    [one] { $many } conocida
   *[other] { $many } conocidas
}
events-to-meet-count = { $many ->
   *[other] { $many } por conocer
}
# A day with a time of day, such as 9 Nov, 14:30.
events-at = { $day }, { $time }

events-kind = Tipo
events-kind-conference = Conferencia
events-kind-seminar = Seminario
events-kind-workshop = Taller
events-kind-meetup = Encuentro informal
events-kind-webinar = Webinario
events-kind-organisation_meeting = Reunión de organización
events-kind-course = Curso
events-kind-meeting = Encuentro
# .within is the same within a line.
events-role = Mi papel
events-role-attending = Asistente
events-role-speaking = Ponente
    .within = ponente
events-role-organising = Organización
    .within = organización
events-answer = Mi respuesta
events-answer-going = Asistiré
    .within = asistiré
events-answer-maybe = Quizá
    .within = quizá
events-answer-declined = Rechazado
    .within = rechazado
events-cancelled = cancelado
events-repeats = se repite
events-repeat = Repetición
events-repeat-never = No se repite
events-repeat-daily = Cada día
events-repeat-weekly = Cada semana
events-repeat-fortnightly = Cada dos semanas
events-repeat-monthly = Cada mes
events-repeat-yearly = Cada año
events-repeat-as_it_stands = Según el calendario

# The form.
events-called = Cómo se llama
events-until = Hasta
    .hint = Vacío: sin fin
# Fields for a day, each with a time beside it.
events-from = Desde
events-to = Hasta
events-time = a las
events-all-day = Todo el día
events-place = Lugar
events-link = Enlace
events-zone = Zona horaria
events-held-by = A cargo de (organización)
events-organiser = Organizador
events-cost = Coste
events-currency = Moneda
events-purpose = Propósito: por qué voy
events-to-meet = A quién quiero conocer
events-why-meet = Por qué conocer a { $name }
    .placeholder = Por qué, o qué preguntar
events-topics = Temas
    .hint = Separados por comas
events-takeaways = Lo que me llevo
events-notes = Notas
events-fault-title = Indique cómo se llama.
events-fault-cost = No es un importe. Se escribe así: 12.50.
events-fault-currency = Tres letras, como EUR.
events-fault-no-currency = Indique en qué moneda.
events-fault-time = Indique cuándo empieza.
events-fault-end = Termina antes de empezar.

# One event, and what came of it.
events-event = Evento
events-no-event = Ningún evento
events-fact-held-by = A cargo de
events-fact-zone = Zona
events-fact-purpose = Propósito
events-comma = {", "}
events-met = A quién conocí
# A person with a line about them.
events-person-line = <person>{ $name }</person>: { $line }
events-follow-ups = Seguimientos
events-kept = Cumplida
events-kept-of = Cumplida: { $what }, { $name }
events-drop = Descartar
events-drop-of = Descartar: { $what }, { $name }
events-outcome = Qué resultó
events-followed-up = { $some } de { $all } con seguimiento en dos días
events-engaged = { $many } de nuevo en contacto en 90 días
events-engaged-later = Quién sigue en contacto se sabrá 90 días después.
events-attendees = { $many } en la lista del calendario
# What somebody in that list answered.
events-attendee-accepted = aceptado
events-attendee-declined = rechazado
events-attendee-tentative = provisional
events-attendee-needs_action = pendiente

# The sheet of an evening: whom I met.
events-capture = A quién conocí
    .tip = A quién conoció y qué sigue
events-capture-at = ¿A quién conoció en { $title }?
    .description = El seguimiento vence dos días después del final. Todo se guarda en un solo paso.
events-met-before = Ya anotado: { $names }
events-another = Otra persona
# What keys do; +Name is typed as it stands, with a name of somebody.
events-key-next = <key>{ $key }</key> continúa
events-key-new = <key>+Nombre</key> alguien nuevo
events-key-follow = <key>{ $key }</key> seguimiento
events-key-keep = <key>{ $key }</key> guarda todo
events-take = Qué me llevo
events-not-now = Ahora no
events-keep = Guardar
events-nothing-written = Aún no hay nada anotado. Escriba a quién conoció.
events-whom = A quién
    .line = A quién, línea { $place }
events-said = Qué se dijo
    .line = Qué se dijo, línea { $place }
events-follow-up = Seguimiento
    .line = Con qué, línea { $place }
# What a follow-up is for where nothing else is said.
events-get-in-touch = Ponerse en contacto
events-take-out = Quitar la línea { $place }
events-fault-name = Elija un nombre de la lista, o añádalo como alguien nuevo.
events-fault-whom = Escriba a quién conoció, o quite la línea.
