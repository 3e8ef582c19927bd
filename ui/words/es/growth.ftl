growth-line = Primero los vínculos con contacto activo; el total de contactos es solo el gris que hay encima.
growth-report = Informe…
    .tip = El informe de un mes, trimestre o año
growth-empty = Aún no hay a quién contar
    .text = Aquí verá cuántos de sus vínculos están vivos, desde cuándo conoce a las personas y qué da y recibe. Empieza con la primera importación.
growth-begin = Empezar
growth-being-counted = Contando…
growth-fields = Sectores…
    .tip = Los sectores en que trabajan las organizaciones
growth-engaged-only = Solo contacto activo

growth-range = Intervalo
growth-range-year = 12 meses
growth-range-three_years = 3 años
growth-range-ten_years = 10 años
growth-range-all = Todos los años
growth-range-months = De … a …
# Before two fields with a month each.
growth-range-from = De
growth-range-until = a

# Whom the charts are about.
growth-whom = De quién tratan los gráficos
growth-whom-everybody = Todas las personas
growth-whom-everybody-again = De nuevo todas
growth-whom-any = Cualquiera
growth-whom-as-chosen = Lo elegido
# In the place of a name that is not known yet.
growth-whom-chosen = elegido
growth-whom-topic = Tema
growth-whom-organisation = Organización
growth-whom-tag = Etiqueta
growth-whom-circle = Círculo
growth-whom-purpose = Propósito

# Below the large figures; each begins with the figure.
growth-headline-engaged = en contacto activo, de { $known ->
    [one] { $known } conocida
   *[other] { $known } conocidas
}
growth-headline-mutuality = reciprocidad: { $given ->
    [one] { $given } dada
   *[other] { $given } dadas
}, { $received ->
    [one] { $received } recibida
   *[other] { $received } recibidas
}
growth-headline-deep = conversaciones profundas por semana
growth-headline-rhythm = de los ritmos mantenidos
growth-headline-new = { $many ->
    [one] vínculo nuevo en 12 meses
   *[other] vínculos nuevos en 12 meses
}
# $by is a figure with its sign, such as +19.
growth-change = { $by } en 12 meses
growth-points = { $many ->
    [one] { $many } punto
   *[other] { $many } puntos
}
growth-headline-mutuality-behind = Ayuda dada y recibida en 12 meses
growth-headline-rhythm-behind = Dentro de su ritmo

growth-chart-network = La red a lo largo del tiempo
growth-chart-new_ties = Vínculos nuevos por origen
growth-chart-engagement = Contacto activo
growth-chart-conversations = Conversaciones, día a día
growth-chart-time_spent = Tiempo dedicado
growth-chart-depth = Profundidad y cara a cara
growth-chart-given_and_received = Dado y recibido
growth-chart-mutuality = Reciprocidad
growth-chart-rhythm_kept = Ritmo mantenido
growth-chart-circles = Círculos
growth-chart-reach = Alcance
growth-chart-event_yield = Qué aportaron los eventos
growth-chart-opportunities = Oportunidades conocidas
growth-chart-mentoring_sessions = Sesiones de mentoría
growth-chart-event_cost = Qué costó un vínculo duradero
growth-chart-expert_power = Poder experto
growth-chart-goals = Objetivos
growth-chart-structure = Estructura
growth-lines = Líneas
growth-lines-size = Tamaño efectivo
growth-lines-constraint = Restricción
growth-lines-parts = Comunidades y puentes

# Series of charts, as headings.
growth-series-strong = Fuerte
growth-series-warm = Cálido
growth-series-weak = Débil
growth-series-dormant = Latente
growth-series-new = Nuevo
growth-series-never_spoken = Nunca se habló
growth-series-event = En un evento
growth-series-introduction = Por presentación
growth-series-online = En línea
growth-series-work = Por el trabajo
growth-series-import = Solo importado
growth-series-engagement = En contacto activo, de todas las conocidas
growth-series-engaged = En contacto activo
growth-series-known = Conocidas
growth-series-rhythm_kept = Dentro del ritmo
growth-series-kept = Dentro de él
growth-series-with_rhythm = Con ritmo
growth-series-conversations = Conversaciones
growth-series-minutes = Minutos
growth-series-budget = Presupuesto
growth-series-deep_share = Profundas
growth-series-one_to_one_share = Cara a cara
growth-series-deep = Profundas, cantidad
growth-series-one_to_one = Cara a cara
growth-series-group = Grupo
growth-series-call = Llamada
growth-series-video = Vídeo
growth-series-message = Mensaje
growth-series-email = Correo electrónico
growth-series-letter = Carta
growth-series-event_conversation = En un evento
growth-series-other = Otro
growth-series-given = Dado
growth-series-received = Recibido
growth-series-mutuality = Reciprocidad
growth-series-people = Personas
growth-series-dunbar = Según Dunbar
growth-series-now = Ahora
growth-series-year_before = Un año antes
growth-series-evenness = Uniformidad
growth-series-met = Conocidas
growth-series-followed_up = Seguimiento en 48 h
growth-series-engaged_after_90_days = En contacto en 90 días
growth-series-heard = Conocidas
growth-series-hidden = Antes de ser públicas, o nunca públicas
growth-series-they_mentor_me = Recibo mentoría
growth-series-i_mentor_them = Doy mentoría
growth-series-peers = Entre pares
growth-series-knowledge = Conocimiento
growth-series-guidance = Orientación
growth-series-opportunity = Oportunidad
growth-series-reputation = Reputación
growth-series-people_in_it = Personas en la red
growth-series-ties = Vínculos entre ellas
growth-series-effective_size = Tamaño efectivo
growth-series-constraint = Restricción
growth-series-communities = Comunidades
growth-series-bridges = Puentes
# Of goals: so many periods before the present one.
growth-earlier = { $before } antes
# Of a facet of expert power: how many records.
growth-records-of = { $facet }, registros
growth-cost-each = { $currency } por cada vínculo que duró
growth-cost-all = { $currency } en total
growth-cost-lasting = { $currency }: vínculos que duraron
growth-part-of-target = Parte de la meta
# Columns of charts.
growth-column-organisations = Organizaciones
growth-column-fields = Sectores
growth-column-places = Lugares
growth-column-topics = Temas

# At a chart. $title is what it is called.
growth-show-chart = Mostrar el gráfico
growth-show-table = Mostrar las cifras como tabla
growth-table-of = Cifras de «{ $title }» como tabla
growth-export-of = Exportar «{ $title }»
growth-export-csv = Cifras como CSV
growth-series-of = Series de «{ $title }»
growth-counting = Contando «{ $title }»
growth-counted = { $months ->
    [one] { $counted } de { $months } mes contado
   *[other] { $counted } de { $months } meses contados
}
growth-keys = { $title }. Las flechas mueven, Intro abre los registros.
growth-click = clic: los registros
growth-heading-months = Mes
growth-heading-days = Día
growth-heading-quarters = Trimestre
# Figures of a column, such as “Nov 2024: Deep 25%, Minutes 40 min”.
growth-figure = { $series } { $figure }
growth-figures = { $column }: { $figures }
growth-comma = { $first }, { $next }
growth-minutes = { $minutes } min
growth-hours = { $hours } h
# $minutes has two digits: 2 h 05.
growth-hours-minutes = { $hours } h { $minutes }

# As the system's dialog calls kinds of files.
growth-file-svg = Imagen SVG
growth-file-png = Imagen PNG
growth-file-csv = Valores separados por comas
growth-file-graphml = GraphML
growth-file-gexf = GEXF
growth-saved = Guardado: { $path }
growth-picture-failed = no se pudo crear la imagen

# In a dialog, the records behind a figure.
growth-records = Registros
growth-behind = { $title }, { $column }
growth-behind-now = { $title }, ahora
growth-behind-many = { $series }: { $many }
growth-nobody-named = Nadie nombrado
growth-none-counted = Aquí no se ha contado nada.
# $narrower says what shows them.
growth-not-listed = { $many ->
    [one] { $many } registro más no figura en la lista; { $narrower }
   *[other] { $many } registros más no figuran en la lista; { $narrower }
}
growth-narrower = un intervalo más corto o un filtro los muestra.

# One sentence for each chart. $people is such as “8 people”, $since, $month and $until are such as “Oct 2026”.
growth-say-network = { $engaged } en contacto activo, de un total de { $people }; en { $since } el total era { $known }.
growth-say-new_ties = { $people } en { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}; sobre todo en { $month }: { $most }.
growth-say-new_ties-none = Nadie nuevo en estos meses.
growth-say-engagement = El { $now } de las personas conocidas está en contacto dentro de su ritmo, o en 180 días.
growth-say-engagement-before = El { $now } de las personas conocidas está en contacto dentro de su ritmo, o en 180 días. Un año antes, el { $before }.
growth-say-engagement-none = No se conocía a nadie en estos meses.
growth-say-conversations = { $conversations } en 53 semanas, { $days }; { $spent } en lo anotado.
growth-say-conversations-none = No se anotó nada en estas 53 semanas.
growth-many-conversations = { $many ->
    [one] { $many } conversación
   *[other] { $many } conversaciones
}
growth-on-days = { $many ->
    [one] en { $many } día
   *[other] en { $many } días
}
growth-say-time_spent = En { $month }, { $spent } de { $budget } previstos; cuenta lo que se anotó a mano fuera de los eventos.
growth-say-depth = { $many ->
    [one] De { $many } conversación en 12 meses, { $deep } profundas y { $one } cara a cara.
   *[other] De { $many } conversaciones en 12 meses, { $deep } profundas y { $one } cara a cara.
}
growth-say-depth-none = No se anotó nada en los últimos 12 meses.
growth-say-given_and_received = Ayuda en 12 meses: dada { $given ->
    [one] { $given } vez
   *[other] { $given } veces
} y recibida { $received ->
    [one] { $received } vez
   *[other] { $received } veces
}.
growth-say-mutuality = { $now } en 12 meses, donde 1 es tanto dado como recibido.
growth-say-mutuality-none = No se dio ni se recibió ayuda en los últimos 12 meses.
growth-say-rhythm_kept = { $kept } de { $all ->
    [one] { $all } vínculo
   *[other] { $all } vínculos
} con ritmo { $kept ->
    [one] está
   *[other] están
} dentro de él. Los ritmos cuentan desde el día en que se fijaron.
growth-say-rhythm_kept-none = Nadie tiene ritmo todavía. Un círculo da uno.
growth-say-circles = { $people } en círculos. Cada círculo incluye a los interiores, como las capas que halló Dunbar.
growth-say-circles-none = Nadie está en un círculo todavía.
growth-say-reach = Las personas en contacto activo alcanzan { $organisations } en { $fields } (de lo indicado), { $places } y { $topics }.
growth-many-organisations = { $many ->
    [one] { $many } organización
   *[other] { $many } organizaciones
}
growth-many-fields = { $many ->
    [one] { $many } sector
   *[other] { $many } sectores
}
growth-many-places = { $many ->
    [one] { $many } lugar
   *[other] { $many } lugares
}
growth-many-topics = { $many ->
    [one] { $many } tema
   *[other] { $many } temas
}
growth-say-event_yield = { $people } en eventos, { $followed } con seguimiento en 48 h; { $lasting } de nuevo en contacto en 90 días.
growth-say-event_yield-none = No se conoció a nadie en un evento en estos meses.
growth-say-opportunities = { $many ->
    [one] { $many } oportunidad conocida, { $hidden } a través de personas antes de ser pública, o sin serlo nunca.
   *[other] { $many } oportunidades conocidas, { $hidden } a través de personas antes de ser públicas, o sin serlo nunca.
}
growth-say-opportunities-none = No se supo de ninguna oportunidad en estos meses.
growth-say-mentoring_sessions = { $received ->
    [one] { $received } sesión recibida
   *[other] { $received } sesiones recibidas
}, { $given ->
    [one] { $given } dada
   *[other] { $given } dadas
}, { $peers } entre pares.
growth-say-mentoring_sessions-none = No hubo ninguna sesión de mentoría en estos meses.
# $told is one of the two below for each currency.
growth-say-event_cost = { $told }. Un vínculo duró si hubo otro contacto en 90 días.
growth-say-event_cost-told = { $amount } por cada uno en los 12 meses hasta { $until }
growth-say-event_cost-lasting = no duró ningún vínculo de los eventos pagados en { $currency }
growth-say-event_cost-next = { $first }; { $next }
growth-say-event_cost-none = Ningún evento de estos meses tiene anotado su coste con la moneda.
# $facets are such as “knowledge 50%”.
growth-say-expert_power = En { $quarter }: { $facets }, respecto de sus propias metas o del mejor trimestre anterior.
growth-say-expert_power-none = Aún no hay con qué comparar estos trimestres. Sus metas están en «Experiencia».
growth-facet-knowledge = conocimiento { $figure }
growth-facet-guidance = orientación { $figure }
growth-facet-opportunity = oportunidad { $figure }
growth-facet-reputation = reputación { $figure }
growth-say-goals = { $many ->
    [one] De { $many } objetivo, la parte de la meta alcanzada ahora y en los períodos anteriores; de un tope, la parte usada. Más intenso donde salió como se buscaba.
   *[other] De { $many } objetivos, la parte de la meta alcanzada ahora y en los períodos anteriores; de un tope, la parte usada. Más intenso donde salió como se buscaba.
}
growth-say-goals-none = No hay ningún objetivo sobre estas personas. En «Objetivos» hay conjuntos preparados para empezar.
growth-say-structure = { $people } aportan tanto como { $size } que no se conocen entre sí; restricción { $constraint }. { $communities }, { $bridges }.
growth-say-structure-none = No se conocía a nadie en estos meses.
growth-many-communities = { $many ->
    [one] { $many } comunidad
   *[other] { $many } comunidades
}
growth-many-bridges = { $many ->
    [one] { $many } puente
   *[other] { $many } puentes
}
