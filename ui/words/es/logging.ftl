logging-title = Anotar lo que pasó
logging-what = Qué pasó
# The line is understood in English only: the same example in every language.
logging-example = Coffee with Ingrid yesterday 40m, promised slides by Friday #tracing
# Other languages say that the line is written in English.
logging-how = En una línea, en inglés: con quién, cuándo, cuánto tiempo, qué se prometió. Lo que no se entiende queda en la nota.
logging-understood = Entendido
logging-as-note = <label>Se guarda como nota:</label> { $note }
logging-in-note = <label>Queda en la nota:</label> { $note }
# What keys do; +Name is typed as it stands, with a name of somebody.
logging-key-chips = <key>{ $key }</key> a las partes
logging-key-new = <key>+Nombre</key> añade a alguien nuevo
logging-key-close = <key>{ $key }</key> cierra y conserva la línea
logging-log = Anotar
logging-choose = Elegir

# Commands on a person.
logging-talked-today = Se habló hoy
logging-talked-longer = Se habló 15 minutos más
logging-line-about = Anotar una línea sobre esta persona
# $what is what was logged; + is a key.
logging-talked-more = { $what }. + añade { $time }.
logging-talked-with = { $time } con { $name }

# How long something took.
logging-hours = { $hours } h
logging-minutes = { $minutes } min
logging-hours-minutes = { $hours } h { $minutes } min

# Kinds of contact.
logging-kind-one_to_one = A solas
logging-kind-group = Grupo
logging-kind-call = Llamada
logging-kind-video = Videollamada
logging-kind-message = Mensaje
logging-kind-email = Correo electrónico
logging-kind-letter = Carta
logging-kind-event_conversation = En un evento
logging-kind-other = Otro
logging-depth-brief = Breve
logging-depth-good = Buena
logging-depth-deep = Profunda
logging-direction-given = Dada
logging-direction-received = Recibida
# Kinds of help; .within is the same within a sentence.
logging-help-advice = Consejo
    .within = consejo
logging-help-introduction = Presentación
    .within = presentación
logging-help-referral = Derivación
    .within = derivación
logging-help-feedback = Comentarios
    .within = comentarios
logging-help-knowledge = Conocimiento
    .within = conocimiento
logging-help-endorsement = Respaldo
    .within = respaldo
logging-help-recommendation = Recomendación
    .within = recomendación
logging-help-hands_on = Ayuda práctica
    .within = ayuda práctica
logging-help-lead = Contacto potencial
    .within = contacto potencial
logging-help-time = Tiempo
    .within = tiempo

# On the chips of a line.
logging-comma = {", "}
logging-new = Nuevo: { $name }
# $said is a name as it was typed.
logging-which = ¿Qué { $said }?
logging-which-called = ¿Qué { $said }?
logging-nobody = Nadie se llama { $said }
# $help is a kind of help, with what it was for.
logging-help-what = { $help }, { $what }
logging-given = Dado: { $help }
logging-given-whom = Dado: { $help } a { $name }
logging-given-unclear = Dado: { $help } (¿a quién?)
logging-received = Recibido: { $help }
logging-received-whom = Recibido: { $help } de { $name }
logging-received-unclear = Recibido: { $help } (¿de quién?)
# $due is a day. The result is $what of the next ones.
logging-due = { $what } antes del { $due }
logging-promised = Prometí: { $what }
logging-promised-whom = Prometí a { $name }: { $what }
logging-promised-unclear = Prometí: { $what } (¿a quién?)
logging-promised-by = { $name } prometió: { $what }
logging-promised-they = Me prometieron: { $what }
logging-ask = Busco: { $what }
logging-ask-by = { $name } busca: { $what }
logging-ask-they = Buscan: { $what }
logging-learned = Aprendido: { $text }
logging-learned-from = Aprendido de { $names }: { $text }
logging-heard = Oportunidad: { $title }
logging-heard-whom = Oportunidad: { $title }, por { $name }
logging-heard-unclear = Oportunidad: { $title } (¿por quién?)

# What a chip may be instead.
logging-change = Cambiar { $name }
logging-somebody-else = Otra persona
logging-add-person = Añadir a { $said } como persona nueva
logging-what-kind = Qué clase de contacto
logging-how-deep = Con qué profundidad
logging-which-day = Qué día
logging-today = Hoy
logging-yesterday = Ayer
logging-another-day = Otro día
logging-how-long = Cuánto tiempo
logging-minutes-field = Minutos
logging-time-field = Hora
logging-which-event = Qué evento
logging-no-event = Ningún evento se llama así. Su nombre queda en la nota.
logging-what-for = Para qué
logging-direction = Dirección
logging-what-help = Qué clase de ayuda
logging-with-whom = Con quién
logging-what-promised = Qué se prometió
logging-due-on = Fecha límite
logging-whose = De quién es la promesa
logging-whose-mine = Mía
logging-whose-theirs = De la otra persona
logging-looked-for = Qué se busca
logging-who-looks = Quién lo busca
logging-looks-mine = Yo
logging-looks-theirs = Otra persona
logging-which-of-them = Quién de ellas
logging-opportunity = Oportunidad
logging-organisation = Organización
logging-what-opportunity = Qué clase de oportunidad
logging-who-told = Quién lo contó
logging-other = «{ $said }». Si se quita, sus palabras quedan en la nota.
