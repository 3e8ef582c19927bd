# .inside stands within a line, .none where there is nobody.
mentoring-direction-they_mentor_me = Recibo mentoría
    .inside = recibo mentoría
    .none = Nadie aquí. ¿De quién le vendría mejor un consejo este año?
mentoring-direction-i_mentor_them = Doy mentoría
    .inside = doy mentoría
    .none = Nadie aquí. ¿A quién le serviría una hora de lo que usted sabe?
mentoring-direction-peers = Entre pares
    .inside = entre pares
    .none = Nadie aquí. ¿Quién hace lo mismo que usted y pensaría con usted?

# What a session in a direction is.
mentoring-guidance-they_mentor_me = Recibido
mentoring-guidance-i_mentor_them = Devuelto
mentoring-guidance-peers = Con pares

mentoring-show = Mostrar
mentoring-standing-all = Todas
mentoring-standing-going = En curso
mentoring-standing-ended = Terminadas
mentoring-counted = Sesiones contadas
mentoring-span-year = Este año
    .inside = este año
mentoring-span-months = Últimos 12 meses
    .inside = últimos 12 meses
mentoring-span-all = Todo el tiempo
    .inside = todo el tiempo
# <running> and <every> are buttons.
mentoring-count = <running>{ $going } en curso</running> de <every>{ $all }</every>
mentoring-none-yet = Aún no hay mentorías
    .text = Anote quién le orienta, a quién orienta usted y quién piensa con usted de igual a igual. Acuerde un enfoque y un ritmo: así cada sesión pendiente aparece en su semana con su orden del día, y se ve si devuelve lo que recibe.
mentoring-begin = Empezar
mentoring-begin-one = Empezar una mentoría
mentoring-begin-as = Empezar: { $direction }
mentoring-edit-one = Editar mentoría
mentoring-delete-one = Eliminar mentoría
mentoring-next = Mentoría siguiente
mentoring-previous = Mentoría anterior
mentoring-open = Abrir
mentoring-add = Añadir

# A line of facts under a mentorship.
mentoring-rhythm-every = { $days ->
    [one] cada día
   *[other] cada { $days } días
}
mentoring-due = { $days ->
    [0] Sesión prevista hoy
    [1] Sesión prevista mañana
   *[other] Sesión prevista en { $days } días
}
mentoring-due-past = { $days ->
    [one] Sesión prevista desde ayer
   *[other] Sesión prevista hace { $days } días
}
mentoring-ended = Terminada el { $day }
mentoring-no-rhythm = Sin ritmo fijado
mentoring-sessions = { $many ->
    [one] { $many } sesión
   *[other] { $many } sesiones
}
# $time is such as “5 h 45 min”.
mentoring-sessions-lasting = { $many ->
    [one] { $many } sesión, { $time }
   *[other] { $many } sesiones, { $time }
}
mentoring-no-session = Aún sin sesiones
mentoring-no-session-lasting = Aún sin sesiones, { $time }
mentoring-milestones-reached = { $reached } de { $all ->
    [one] { $all } hito
   *[other] { $all } hitos
} { $reached ->
    [one] alcanzado
   *[other] alcanzados
}
mentoring-agreed-between = Del { $from } al { $until }
mentoring-agreed-since = Desde el { $from }, sin fin
mentoring-review-in = { $days ->
    [0] Revisión hoy
    [1] Revisión mañana
   *[other] Revisión en { $days } días
}
mentoring-review-past = La revisión era el { $day }
mentoring-ends-in = { $days ->
    [0] El plazo acordado termina hoy
    [1] El plazo acordado termina mañana
   *[other] El plazo acordado termina en { $days } días
}
mentoring-ends-past = Acordado hasta el { $day }

# Figures, and the sessions behind one.
mentoring-figures = Sesiones, { $span }
mentoring-held = Sesiones: { $direction }

# How many I mentor, of how many I have time for.
mentoring-taken = { $mentees ->
    [one] { $mentees } de { $limit } ocupada
   *[other] { $mentees } de { $limit } ocupadas
}
mentoring-taken-past = { $mentees } de { $limit }, más que su límite
mentoring-limit = Límite de mentorías dadas
    .text = Una buena mentoría lleva tiempo. Por encima de este número { -rapport } lo avisa y nunca se niega.
mentoring-limit-set = Fijar el límite de mentorías dadas
mentoring-limit-label = Personas a las que puedo orientar a la vez
mentoring-limit-wrong = Un número de 0 a { $most }.
mentoring-limit-over = Ahora da mentoría a { $mentees }, y su límite es { $limit }. Termine una, o suba el límite si tiene tiempo.
mentoring-limit-reached = { $mentees ->
    [one] Ya da mentoría a { $mentees } persona y su límite es { $limit }. Aun así puede empezar una más.
   *[other] Ya da mentoría a { $mentees } personas y su límite es { $limit }. Aun así puede empezar una más.
}

# The form.
mentoring-whom = Con quién
mentoring-whom-missing = Indique con quién.
mentoring-direction = Dirección
mentoring-focus = Enfoque
    .placeholder = Hablar ante expertos
mentoring-focus-missing = Indique de qué trata.
mentoring-they-want = Qué espera la otra persona
    .placeholder = Una primera charla en un congreso
mentoring-i-want = Qué espero yo
    .placeholder = Aprender cómo explico las cosas
mentoring-rhythm-days = Días entre dos sesiones
    .hint = Vacío: cuando se pida
mentoring-rhythm-wrong = Días entre dos sesiones, de 1 a { $most }. Vacío: ninguno.
mentoring-topics = Temas
    .hint = Separados por comas
mentoring-from = Desde
mentoring-until = Hasta
    .hint = Según lo acordado; vacío: sin fin
mentoring-until-early = Terminaría antes de empezar.
mentoring-review-on = Revisión el
    .hint = Para ver cómo va

# The pane of one.
mentoring-mentorship = Mentoría
# <person> opens the person.
mentoring-with = con <person>{ $name }</person>
mentoring-fact-they-want = Espera
mentoring-fact-i-want = Espero
mentoring-fact-rhythm = Ritmo
mentoring-fact-agreed = Acordado
mentoring-fact-review = Revisión
mentoring-look-back = Balance
mentoring-look-back-none = Aún no hay nada escrito.
mentoring-look-back-label = Qué aportó a ambos y qué salió de ello
mentoring-look-back-edit = Editar el balance
mentoring-end = Terminar
mentoring-end-looking-back = Terminar con un balance
mentoring-end-one = Terminar la mentoría
mentoring-ended-on = Terminada el
# $focus is what it is about.
mentoring-end-of = { $name }: { $focus }
mentoring-take-up = Retomar
mentoring-log = Anotar una sesión
mentoring-agenda = Orden del día de la próxima sesión
    .placeholder = De qué hablar
mentoring-agenda-write = Escribir el próximo orden del día

mentoring-steps = Próximos pasos
mentoring-step-whose = De quién es el paso
# Chosen before a next step is written: who takes it.
mentoring-step-by-mine = Yo
mentoring-step-by-theirs = La otra parte
mentoring-step-mine = Mío
mentoring-step-theirs = De la otra parte
mentoring-step-what = Qué sigue
mentoring-step-missing = Indique qué sigue.
mentoring-step-add = Añadir próximo paso
mentoring-step-keep = Cumplir
mentoring-step-keep-of = Cumplir: { $what }
mentoring-step-drop = Descartar
mentoring-step-drop-of = Descartar: { $what }
mentoring-by-when = Para cuándo

mentoring-milestones = Hitos
mentoring-milestone = Hito
    .placeholder = Qué se quiere alcanzar
mentoring-milestone-missing = Indique qué se quiere alcanzar.
mentoring-milestone-add = Añadir hito
mentoring-milestone-reached-on = Alcanzado el { $day }
mentoring-milestone-by = Para el { $day }
mentoring-milestone-undated = Sin fecha
mentoring-milestone-reach = Alcanzado
mentoring-milestone-reach-of = Alcanzado: { $what }
mentoring-milestone-not-yet = Aún no
mentoring-milestone-not-yet-of = Aún no: { $what }

mentoring-held-all = Sesiones
mentoring-held-none = Aún no hubo ninguna.
# $when is such as “9 Nov · 45 min”.
mentoring-session-out = Quitar
mentoring-session-out-of = Quitar: sesión del { $when }
mentoring-others-offer = Otras charlas que fueron una sesión ({ $many })
mentoring-others = Otras charlas desde el inicio
mentoring-session-in = Fue una sesión
mentoring-session-in-of = Fue una sesión: { $when }
