opportunities-kind-job = Empleo
opportunities-kind-collaboration = Colaboración
opportunities-kind-client = Cliente
opportunities-kind-talk = Charla
opportunities-kind-publication = Publicación
opportunities-kind-partnership = Alianza
opportunities-kind-board = Consejo
opportunities-kind-other = Otra
opportunities-publicity-already = Pública cuando la conocí
opportunities-publicity-later = Pública solo después
opportunities-publicity-never = Nunca pública
opportunities-span-all = Todo el tiempo
opportunities-span-months = Últimos 12 meses
opportunities-span-year = Este año

# What a stage means, whatever it is called.
opportunities-meaning-heard = Sé que existe
opportunities-meaning-exploring = Averiguo si es para mí
opportunities-meaning-applied = Me he postulado o he hecho una propuesta
opportunities-meaning-talking = Ambas partes hablan de ello
opportunities-meaning-won = Se hizo realidad
opportunities-meaning-lost = Fue para otra persona, o para nadie
opportunities-meaning-let_go = Al final no la quise
# Its usual name, as the library calls it; the user may call it otherwise.
opportunities-stage-heard = Conocida
opportunities-stage-exploring = Explorando
opportunities-stage-applied = Solicitada o propuesta
opportunities-stage-talking = En conversación
opportunities-stage-won = Ganada
opportunities-stage-lost = Perdida
opportunities-stage-let_go = Descartada
opportunities-stages = Nombrar las fases
    .text = Una fase conserva su sentido con cualquier nombre. Vacío: el habitual.
opportunities-stage = Fase

# <still> and <every> are buttons.
opportunities-counts = <still>{ $open ->
    [one] { $open } abierta
   *[other] { $open } abiertas
}</still> de <every>{ $all ->
    [one] { $all } conocida
   *[other] { $all } conocidas
}</every>
opportunities-many = { $many ->
    [one] { $many } oportunidad
   *[other] { $many } oportunidades
}
opportunities-search = Buscar oportunidades
    .placeholder = Buscar
opportunities-kind = Tipo
opportunities-kind-all = Todos los tipos
opportunities-heard = Conocidas
opportunities-board = Tablero
opportunities-list = Lista
opportunities-board-or-list = Tablero o lista
opportunities-none-yet = Aún no hay oportunidades
    .text = Un empleo, una charla, un cliente, un capítulo: anote de qué se entera y quién se lo contó. Así se ve qué personas y lugares le traen lo que aún no es público, a través de quién hay un camino y qué salió de ello.
opportunities-add = Añadir
opportunities-add-one = Añadir oportunidad
opportunities-edit-one = Editar oportunidad
opportunities-delete-one = Eliminar oportunidad
opportunities-open = Abrir
# $format is such as “Table (.csv)”.
opportunities-export = Exportar: { $format }
    .command = Exportar oportunidades: { $format }
opportunities-format-csv = Tabla (.csv)
opportunities-format-json = JSON (.json)
opportunities-written = { $many ->
    [one] { $many } oportunidad escrita en { $path }
   *[other] { $many } oportunidades escritas en { $path }
}
# How a list is called that a figure opens. $stage is its name, as the user called it.
opportunities-narrowed-open = Abiertas
opportunities-narrowed-hidden = Conocidas antes de ser públicas
opportunities-narrowed-at = En la fase { $stage }
opportunities-narrowed-reached = Llegaron a { $stage }
opportunities-narrowed-from = De { $source }
opportunities-narrowed-from-reached = De { $source }, llegaron a { $stage }

opportunities-board-move = Mover a { $stage }
opportunities-board-next = Tarjeta siguiente
opportunities-board-previous = Tarjeta anterior
opportunities-board-right = Fase de la derecha
opportunities-board-left = Fase de la izquierda
opportunities-stage-next = Mover a la fase siguiente
opportunities-stage-before = Mover a la fase anterior
opportunities-pile-list = { $many ->
    [one] { $many } en la fase { $stage }: mostrarla en una lista
   *[other] { $many } en la fase { $stage }: mostrarlas en una lista
}
opportunities-pile-all = Mostrar las { $many }
# On a card, its next step with the day it is due.
opportunities-card-step = { $day }: { $step }
opportunities-from-whom = de { $name }
opportunities-list-next = Oportunidad siguiente
opportunities-list-previous = Oportunidad anterior
opportunities-list-page-down = Una página abajo
opportunities-list-page-up = Una página arriba
opportunities-list-none = Nada aquí
    .text = Ninguna oportunidad se ajusta a lo elegido.
opportunities-list-all = Mostrar todas

opportunities-figures = Cifras
opportunities-hidden-share = Parte oculta
# $share is a percentage.
opportunities-hidden-share-open = { $share } conocidas antes de ser públicas: mostrarlas
opportunities-hidden-share-text = { $hidden ->
    [one] { $hidden } de { $heard } llegó a través de personas antes de ser pública, o sin serlo nunca.
   *[other] { $hidden } de { $heard } llegaron a través de personas antes de ser públicas, o sin serlo nunca.
}
opportunities-reached = Hasta dónde llegaron
opportunities-reached-open = { $many ->
    [one] { $stage }: { $many } llegó hasta aquí. Mostrarla
   *[other] { $stage }: { $many } llegaron hasta aquí. Mostrarlas
}
opportunities-sources = Fuentes que funcionaron
opportunities-source = Fuente
opportunities-source-heard = Conocidas
opportunities-source-none = Sin fuente anotada
opportunities-source-heard-of = { $many ->
    [one] { $many } conocida por { $source }
   *[other] { $many } conocidas por { $source }
}
opportunities-source-reached-of = { $many ->
    [one] { $many } de { $source } llegó a { $stage }
   *[other] { $many } de { $source } llegaron a { $stage }
}
opportunities-sources-fewer = Mostrar menos
opportunities-sources-more = y { $many } más

# The form.
opportunities-title = Qué es
    .placeholder = Ponencia principal en Grid Futures
opportunities-title-missing = Indique qué es.
opportunities-organisation = Organización
    .hint = Puede quedar vacío
opportunities-told-by = Quién me lo contó
    .hint = Vacío: nadie de mi red
opportunities-written-at = Dónde está escrito
opportunities-other-source = U otra fuente
    .hint = Un sitio web, un boletín
opportunities-heard-on = Conocida el
opportunities-advertised = Anunciada
opportunities-link = Enlace
opportunities-link-wrong = No es un enlace. Cópielo como lo muestra el navegador: https://…
opportunities-topics = Temas
    .hint = Separados por comas
opportunities-notes = Notas
opportunities-outcome = Qué salió de ello
    .placeholder = También lo que le enseñó
opportunities-thanked-on = Agradecida el
    .hint = Vacío: aún no

# The pane of one.
opportunities-opportunity = Oportunidad
# <person> opens the person.
opportunities-heard-line = Conocida el { $day }
opportunities-heard-line-from = Conocida el { $day } por <person>{ $name }</person>
opportunities-hidden = conocida antes de ser pública
opportunities-thanks = Agradecimiento
opportunities-thanked = Se agradeció a { $name } el { $day }
opportunities-not-yet = Aún no
opportunities-thanks-wanted = A { $name } le gustaría saber qué salió de ello.
opportunities-not-thanked = Aún sin agradecer
opportunities-thank = Agradecido hoy
opportunities-way = El camino hasta ahora
opportunities-step = Próximo paso
opportunities-step-add = Añadir próximo paso
opportunities-step-what = Qué sigue
    .placeholder = Qué hago ahora
opportunities-step-missing = Indique qué sigue.
opportunities-step-keep = Cumplir
opportunities-step-keep-of = Cumplir: { $what }
opportunities-step-drop = Descartar
opportunities-step-drop-of = Descartar: { $what }
opportunities-by-when = Para cuándo

opportunities-path = Camino
opportunities-path-to = Camino a { $organisation }
opportunities-path-none = Nadie de la red está ni estuvo allí. Preguntar a quien se lo contó también es un camino.
opportunities-path-member = miembro
opportunities-path-before = estuvo allí
# <person> opens who knows somebody there; $relation is such as “works with”.
opportunities-path-through = a través de <person>{ $name }</person>, { $relation } { $known } · { $band }
