timeline-title = Cronología
timeline-add-note = Añadir nota
timeline-kinds = Tipos mostrados
timeline-all-kinds = Todos los tipos
# .one is one item of the kind, on its chip.
timeline-kind-interaction = Conversaciones
    .one = conversación
timeline-kind-event = Eventos
    .one = evento
timeline-kind-exchange = Ayuda
    .one = ayuda
timeline-kind-promise = Promesas
    .one = promesa
timeline-kind-ask = Peticiones
    .one = petición
timeline-kind-introduction = Presentaciones
    .one = presentación
timeline-kind-note = Notas
    .one = nota
timeline-kind-post = Trabajo
    .one = trabajo
timeline-kind-insight = Aprendizajes clave
    .one = aprendizaje clave
timeline-kind-contribution = Contribuciones
    .one = contribución
timeline-kind-learning = Formación
    .one = formación
timeline-kind-opportunity = Oportunidades
    .one = oportunidad
timeline-kind-mentorship = Mentorías
    .one = mentoría

# Keep the keys L and C as they are.
timeline-empty = Aún no hay nada anotado. L anota una línea, C que hoy han hablado.
timeline-empty-kinds = Nada de estos tipos.
timeline-not-in-it = Ya no está en la cronología.
timeline-gone = Ya no existe.
timeline-with = con { $names }
# .of is read aloud: of which line, and of which day.
timeline-open = Abrir
    .of = Abrir: { $line }, { $on }
timeline-edit = Editar
    .of = Editar: { $line }, { $on }
timeline-delete = Eliminar
    .of = Eliminar: { $line }, { $on }

timeline-interaction-kind = Tipo
timeline-depth = Profundidad
timeline-depth-none = Profundidad sin indicar
timeline-began = Quién empezó
timeline-began-none = Quién empezó: sin indicar
timeline-began-me = Empecé yo
timeline-began-them = Empezó la otra persona
timeline-day = Día
timeline-time = Hora
    .wrong = Como en 18:30
timeline-minutes = Minutos
timeline-minutes-unit = minutos
# Before a field with names.
timeline-people = Con
    .placeholder = Con quién más
    .wrong = No se ha elegido a nadie con este nombre. Elija a alguien de la lista o vacíe el campo.
timeline-topics = Temas
    .placeholder = Temas, separados por comas
timeline-notes = Notas
    .placeholder = Notas; aquí funciona Markdown
timeline-note = Nota
    .placeholder = Aquí funciona Markdown
timeline-note-day = Día de la nota

# What an item was, in one line; “timeline-line-and” and “-named” put its parts together. $what is a kind of help, or of talk.
timeline-line-and = { $line }, { $further }
timeline-line-named = { $what }: { $title }
timeline-line-talk-one_to_one = Cara a cara
timeline-line-talk-group = Reunión en grupo
timeline-line-talk-call = Llamada
timeline-line-talk-video = Videollamada
timeline-line-talk-message = Mensaje
timeline-line-talk-email = Correo electrónico
timeline-line-talk-letter = Carta
timeline-line-talk-event_conversation = Conversación en un evento
timeline-line-talk-other = Contacto
timeline-line-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
timeline-line-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
timeline-line-depth-brief = breve
timeline-line-depth-good = buena
timeline-line-depth-deep = profunda
timeline-line-given = dado: { $what }
timeline-line-received = recibido: { $what }
timeline-line-mine = Mi promesa
timeline-line-theirs = Promesa a mí
timeline-line-promise-open = abierta
timeline-line-promise-kept = cumplida
timeline-line-promise-dropped = descartada
timeline-line-ask = Ayuda buscada
timeline-line-ask-open = abierta
timeline-line-ask-answered = respondida
timeline-line-ask-dropped = descartada
timeline-line-introduction = Presentación
timeline-line-introduced = Presentación de
timeline-line-note = Nota
timeline-line-at = En { $organisation }
timeline-line-insight = Aprendizaje clave
    .from = Aprendizaje clave, de { $reading }
timeline-line-opportunity = { $kind ->
    [job] Oportunidad (empleo)
    [collaboration] Oportunidad (colaboración)
    [client] Oportunidad (cliente)
    [talk] Oportunidad (charla)
    [publication] Oportunidad (publicación)
    [partnership] Oportunidad (alianza)
    [board] Oportunidad (consejo)
   *[other] Oportunidad
}: { $title }
timeline-line-mentorship = { $direction ->
    [they_mentor_me] Mentoría (para mí)
    [i_mentor_them] Mentoría (de mí)
   *[peers] Mentoría (mutua)
}: { $focus }
timeline-line-ended = terminada el { $on }
