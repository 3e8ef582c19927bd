# The report of a month, quarter or year: what is printed, and what its file says.

# Days and months. The year is told as it is written, the day as a number.
report-month-1 = enero
report-month-2 = febrero
report-month-3 = marzo
report-month-4 = abril
report-month-5 = mayo
report-month-6 = junio
report-month-7 = julio
report-month-8 = agosto
report-month-9 = septiembre
report-month-10 = octubre
report-month-11 = noviembre
report-month-12 = diciembre

# Where there is little room, such as under a chart.
report-short-month-1 = ene
report-short-month-2 = feb
report-short-month-3 = mar
report-short-month-4 = abr
report-short-month-5 = may
report-short-month-6 = jun
report-short-month-7 = jul
report-short-month-8 = ago
report-short-month-9 = sept
report-short-month-10 = oct
report-short-month-11 = nov
report-short-month-12 = dic
report-weekday-1 = lunes
report-weekday-2 = martes
report-weekday-3 = miércoles
report-weekday-4 = jueves
report-weekday-5 = viernes
report-weekday-6 = sábado
report-weekday-7 = domingo
report-day = { $day } de { $month } de { $year }
report-day-of-week = { $weekday }, { $day } de { $month }

# The first and the last day of a goal, in a column of a table; $month is a short one.
report-days-of-month = { $first } al { $last } { $month } { $year }
report-days-of-year = { $first } { $first_month } al { $last } { $month } { $year }
report-days-of-years = { $first } { $first_month } { $first_year } al { $last } { $month } { $year }

# What the report is about.
report-month-of-year = { $month } de { $year }
report-quarter-1 = primer trimestre de { $year }
report-quarter-2 = segundo trimestre de { $year }
report-quarter-3 = tercer trimestre de { $year }
report-quarter-4 = cuarto trimestre de { $year }
report-year = { $year }

# Where there is no figure.
report-nothing = –

# Figures. The thousands of $many are parted as the language does it.
report-count = { $many }
report-fraction = { $whole },{ $behind }
report-percent = { $share }{"\u00A0"}%
report-minutes = { $minutes }{"\u00A0"}min
report-hours = { $hours }{"\u00A0"}h

# $minutes has two digits.
report-hours-minutes = { $hours }{"\u00A0"}h{"\u00A0"}{ $minutes }
report-people = { $many ->
    [one] { $many } persona
   *[other] { $many } personas
}
report-times = { $many ->
    [one] { $many } vez
   *[other] { $many } veces
}
report-both-figures = { $given } / { $received }

# One sentence after the other.
report-sentences = { $first } { $next }
report-comma = { $first }, { $next }

# The head. $period is such as “November 2026”; where it is told as month, quarter or year, words are chosen by it.
report-title = Informe: { $period }
report-counted = Del { $from } al { $until }
report-counted-so-far = Del { $from } al { $until }, hasta ahora: { $period ->
    [month] el mes
    [quarter] el trimestre
   *[year] el año
} termina el { $end }
report-head = Informe sobre la red. { $counted }. Elaborado el { $today }.
report-head-of = Informe sobre la red de { $name }. { $counted }. Elaborado el { $today }.

# The figures at the top: each stands above its words.
report-headlines = Cifras principales
report-engaged = personas en contacto activo
report-known = personas conocidas
report-new-tie = vínculo nuevo
report-new-ties = vínculos nuevos
report-conversations = conversaciones
report-deep = de ellas, profundas
report-one-to-one = cara a cara
report-given-received = dado / recibido
report-spent = de tiempo dedicado

# How a figure stands to the period before.
report-change-none = igual que { $period ->
    [month] en el mes anterior
    [quarter] en el trimestre anterior
   *[year] en el año anterior
}
report-change-more = { $many } más que { $period ->
    [month] en el mes anterior
    [quarter] en el trimestre anterior
   *[year] en el año anterior
}
report-change-fewer = { $many } menos que { $period ->
    [month] en el mes anterior
    [quarter] en el trimestre anterior
   *[year] en el año anterior
}
report-change-in-all = { $many } { $period ->
    [month] en todo el mes anterior
    [quarter] en todo el trimestre anterior
   *[year] en todo el año anterior
}
report-change-was = { $figure } { $period ->
    [month] en el mes anterior
    [quarter] en el trimestre anterior
   *[year] en el año anterior
}
report-no-budget = sin presupuesto fijado
report-of-budget = de { $budget } de presupuesto

# What the figures say. $people is such as “8 people”.
report-findings = Conclusiones
report-finding-engaged = Está en contacto activo con { $engaged } de { $people }.
report-finding-engaged-more = Está en contacto activo con { $engaged } de { $people }: { $more } más que al final { $period ->
    [month] del mes anterior
    [quarter] del trimestre anterior
   *[year] del año anterior
}.
report-finding-engaged-fewer = Está en contacto activo con { $engaged } de { $people }: { $fewer } menos que al final { $period ->
    [month] del mes anterior
    [quarter] del trimestre anterior
   *[year] del año anterior
}.
report-finding-engaged-same = Está en contacto activo con { $engaged } de { $people }, tantas como al final { $period ->
    [month] del mes anterior
    [quarter] del trimestre anterior
   *[year] del año anterior
}.
report-finding-not-grown = Conoció a { $people }, y el número de personas en contacto activo no creció.
report-finding-deep-rose = Las conversaciones profundas subieron del { $before } al { $now } del total.
report-finding-deep-fell = Las conversaciones profundas bajaron del { $before } al { $now } del total.
report-finding-one-to-one-rose = Las conversaciones cara a cara subieron del { $before } al { $now } del total.
report-finding-one-to-one-fell = Las conversaciones cara a cara bajaron del { $before } al { $now } del total.

# $given and $received are such as “3 times”.
report-finding-help-both-ways = La ayuda fue en ambos sentidos: dada { $given }, recibida { $received }.
report-finding-help-given = Dio ayuda { $given } y la recibió { $received }.
report-finding-help-received = Recibió ayuda { $received } y la dio { $given }: le toca dar.
report-finding-rhythm-few = Menos de la mitad está dentro de su ritmo: de { $all } vínculos con ritmo, { $kept }.
report-finding-rhythm-most = La mayoría está dentro de su ritmo: de { $all } vínculos con ritmo, { $kept }.
report-finding-followed-up-few = Menos de la mitad tuvo seguimiento en 48 horas: { $followed } de { $met } personas conocidas en eventos.
report-finding-followed-up-half = Al menos la mitad tuvo seguimiento en 48 horas: { $followed } de { $met } personas conocidas en eventos.
report-finding-lasting = Con { $lasting } de ellas hubo otro contacto en 90 días.
report-finding-over-budget = Dedicó { $spent }, { $over } por encima del presupuesto.
report-finding-hidden = De { $heard } oportunidades conocidas, { $hidden } llegaron por personas antes de ser públicas.
report-finding-thin-knowledge = El conocimiento es la faceta más escasa del perfil de poder experto.
report-finding-thin-guidance = La orientación es la faceta más escasa del perfil de poder experto.
report-finding-thin-opportunity = La oportunidad es la faceta más escasa del perfil de poder experto.
report-finding-thin-reputation = La reputación es la faceta más escasa del perfil de poder experto.

# A chart in words, for screen readers.
report-by-month = { $title }, mes a mes.
report-last-month = { $series }: { $figure } en el último mes.
report-bar = { $name }: { $figure }.
report-running = El último mes no ha terminado.

# Parts, charts and their series.
report-network = La red
report-chart-engaged = Personas en contacto activo
report-series-engaged = En contacto activo
report-chart-strength = Vínculos por fuerza, como era entonces
report-series-strong = Fuerte
report-series-warm = Cálido
report-series-weak = Débil
report-series-dormant = Latente
report-series-new = Nuevo
report-not-drawn = Sin dibujar, porque nunca se anotó nada: { $people }.
report-chart-origin = Vínculos nuevos por origen
report-origin-event = En un evento
report-origin-introduction = Por presentación
report-origin-online = En línea
report-origin-work = Por el trabajo
report-origin-import = Solo importado
report-circles = Círculos frente a los tamaños de Dunbar
report-circles-of = { $people } de unas { $usual }
report-circles-note = Como están fijados hoy, cada uno con los que contiene; la línea marca el tamaño habitual.
report-reach = Alcance de las personas en contacto activo
report-reach-organisations = Organizaciones
report-reach-fields = Sectores
report-reach-places = Lugares
report-reach-topics = Temas
report-now = Ahora
report-year-before = Un año antes
report-evenness = Uniformidad
report-structure = Estructura
report-effective-size = Tamaño efectivo
report-constraint = Restricción
report-at-the-end = Al final
report-at-the-end-before = Al final anterior
report-structure-note = Cuanto más se conocen las personas entre sí, menos efectiva es la red y más restringe.
report-chart-rhythm = Ritmo mantenido
report-series-rhythm-kept = Dentro del ritmo
report-rhythm-kept = Al final, { $kept } de { $all } vínculos con ritmo.
report-talks = Conversaciones y tiempo
report-chart-conversations = Conversaciones
report-series-all = Todas
report-series-deep = Profundas
report-chart-depth = Proporción profunda y cara a cara
report-series-one-to-one = Cara a cara
report-chart-hours = Horas dedicadas y presupuesto
report-hours-spent = Horas dedicadas
report-series-spent = Dedicado
report-series-budget = Presupuesto
report-events = Qué aportaron los eventos
report-events-met = Conocidas
report-events-48-hours = En 48 h
report-events-90-days = En 90 días
report-events-note = Personas conocidas en eventos, y aquellas con las que hubo otro contacto.
report-events-open = Los 90 días posteriores no han terminado.
report-giving = Dar y recibir
report-chart-help = Ayuda dada y recibida
report-series-given = Dada
report-series-received = Recibida
report-mutuality = Reciprocidad { $share }: { $all } cuando se dio tanto como se recibió.
report-chart-mutuality = Reciprocidad en 12 meses
report-series-mutuality = Reciprocidad
report-expertise = Experiencia y oportunidades
report-profile = Perfil de poder experto
report-profile-note = Cada faceta frente a la meta propia o, si no se fijó, al mejor período anterior.

# In the place of a share, where there is nothing to hold it against.
report-no-mark = sin referencia
report-behind = Qué hay detrás del perfil
report-target-or-best = Meta o mejor
report-measure-insights = Aprendizajes clave
report-measure-learning-hours = Horas de formación
report-measure-advice-given = Consejos dados
report-measure-contributions = Contribuciones
report-measure-times-asked = Veces que me pidieron
report-measure-opportunities-heard = Oportunidades conocidas
report-measure-hidden-opportunities = De ellas, ocultas
report-measure-sessions-as-mentor = Sesiones como mentor
report-measure-sessions-as-mentee = Sesiones como mentorizado
report-heard = Oportunidades conocidas
report-stage-heard = Conocida
report-stage-exploring = Explorando
report-stage-applied = Solicitada
report-stage-talking = En conversación
report-stage-won = Ganada
report-stage-lost = Perdida
report-stage-let-go = Descartada
report-heard-note = Hasta dónde llegaron. Conocidas por personas antes de ser públicas: { $share }.

# The table of goals.
report-goals = Objetivos
report-goals-standing = Cómo va cada uno
report-goals-days = Días
report-goals-target = Meta
report-goals-so-far = Hasta ahora
report-goals-expected = Previsto hasta entonces
report-goals-stand = Estado
report-goals-met = Al { $day }: { $met } de { $all } cumplidos.
report-goals-about = { $goal } ({ $about })
report-circle = círculo { $circle ->
    [inner] íntimo
    [close] cercano
    [active] activo
    [wider] amplio
   *[outer] exterior
}
report-purpose = propósito: { $purpose ->
    [learning] aprendizaje
    [collaboration] colaboración
    [mentoring] mentoría
    [opportunities] oportunidades
    [support] apoyo
   *[friendship] amistad
}
report-goals-at-least = al menos { $target }
report-goals-at-most = como mucho { $target }
report-goals-none-yet = nada aún

# What the plan of the week proposes, in the words of week.ftl.
report-next = Qué hacer a continuación
report-next-from = Del plan de la semana del { $today }.
report-both = { $first } y { $last }
report-with-whom = { $people }: { $what }
report-reasons = { $first } · { $next }

# Behind what is proposed, and why.
report-next-reason = . { $reason }.
report-next-goal = para el objetivo «{ $goal }», que va por detrás
report-next-profile = del perfil de poder experto
