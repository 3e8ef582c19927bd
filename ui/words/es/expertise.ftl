# Each tab: .inside stands within a line, .add, .search and .show are what can be done.
expertise-tab-topics = Temas
    .add = Añadir tema
    .search = Buscar temas
    .show = Mostrar temas
expertise-tab-insights = Aprendizajes clave
    .add = Anotar aprendizaje clave
    .search = Buscar aprendizajes
    .show = Mostrar aprendizajes clave
expertise-tab-contributions = Contribuciones
    .add = Añadir contribución
    .search = Buscar contribuciones
    .show = Mostrar contribuciones
expertise-tab-learning = Formación
    .add = Añadir formación
    .search = Buscar formación
    .show = Mostrar formación
expertise-add = Añadir tema, aprendizaje clave, contribución o formación
expertise-search = Buscar en la experiencia
expertise-tab-next = Pestaña siguiente
expertise-tab-previous = Pestaña anterior

expertise-contribution-talk = Charla
expertise-contribution-article = Artículo
expertise-contribution-post = Publicación
expertise-contribution-code = Código
expertise-contribution-panel = Mesa redonda
expertise-contribution-answer = Respuesta
expertise-contribution-review = Revisión
expertise-contribution-award = Premio
expertise-learning-course = Curso
expertise-learning-book = Libro
expertise-learning-conference = Congreso
expertise-learning-feedback_asked = Comentarios pedidos
expertise-learning-feedback_received = Comentarios recibidos
expertise-learning-certificate = Certificado

# What others can recognise. .thin is a sentence, .is-thin a remark within a line.
expertise-facet-knowledge = Conocimiento
    .thin = El conocimiento es escaso.
    .is-thin = conocimiento escaso
expertise-facet-guidance = Orientación
    .thin = La orientación es escasa.
    .is-thin = orientación escasa
expertise-facet-opportunity = Oportunidad
    .thin = La oportunidad es escasa.
    .is-thin = oportunidad escasa
expertise-facet-reputation = Reputación
    .thin = La reputación es escasa.
    .is-thin = reputación escasa

# What is counted; .inside stands within a line.
expertise-measure-insights = Aprendizajes clave
    .inside = aprendizajes clave
expertise-measure-learning_hours = Horas de formación
    .inside = horas de formación
expertise-measure-advice_given = Consejos y comentarios dados
    .inside = consejos y comentarios dados
expertise-measure-contributions = Contribuciones
    .inside = contribuciones
expertise-measure-times_asked = Veces que me pidieron ayuda
    .inside = veces que me pidieron ayuda
expertise-measure-opportunities_heard = Oportunidades conocidas
    .inside = oportunidades conocidas
expertise-measure-hidden_opportunities = Conocidas antes de ser públicas
    .inside = conocidas antes de ser públicas
expertise-measure-sessions_as_mentor = Sesiones de mentoría dadas
    .inside = sesiones de mentoría dadas
expertise-measure-sessions_as_mentee = Sesiones de mentoría recibidas
    .inside = sesiones de mentoría recibidas

expertise-period = Periodo
expertise-period-month = Este mes
expertise-period-quarter = Este trimestre
expertise-period-year = Este año
# A quarter of a year, such as “2026 Q3”.
expertise-quarter = T{ $quarter } { $year }

# The way from 1 to 5, within a line.
expertise-level-1 = primeros pasos
expertise-level-2 = puede seguirlo
expertise-level-3 = sabe hacerlo
expertise-level-4 = sabe enseñarlo
expertise-level-5 = referente
expertise-level-none = Aún sin indicar
expertise-level-line = Nivel { $level }
expertise-level-line-aimed = Nivel { $level } de { $target }
expertise-level-line-aims = Aspira a { $target }
expertise-levels = Hasta dónde he llegado
expertise-levels-sentence = De { $from } el { $day } a { $now } ahora.
expertise-levels-sentence-aimed = De { $from } el { $day } a { $now } ahora; la aspiración es { $target }.
expertise-levels-said = Hasta dónde dije que había llegado
expertise-levels-day = Día
expertise-levels-level = Nivel
expertise-levels-take-back = Retirar
expertise-levels-take-back-of = Retirar lo dicho el { $day }
expertise-levels-none = Indique hasta dónde ha llegado: 1 { expertise-level-1 }, 2 { expertise-level-2 }, 3 { expertise-level-3 }, 4 { expertise-level-4 }, 5 { expertise-level-5 }. Repítalo de vez en cuando y verá cómo avanza.
expertise-levels-keep = Guardar este nivel

# The profile. $share and $gone are percentages, $span is such as “2026 Q3”.
expertise-profile = Perfil
expertise-profile-overall = Perfil general
expertise-profile-targets = Metas
expertise-profile-targets-set = Fijar las metas del perfil
expertise-profile-table = Tabla
expertise-profile-held = { $period ->
    [month] { $span }, transcurrido un { $gone }. Comparado con sus propias metas o con su mejor mes anterior; nunca con otras personas.
    [year] { $span }, transcurrido un { $gone }. Comparado con sus propias metas o con su mejor año anterior; nunca con otras personas.
   *[quarter] { $span }, transcurrido un { $gone }. Comparado con sus propias metas o con su mejor trimestre anterior; nunca con otras personas.
}
expertise-profile-thin = escaso
expertise-profile-open = { $facet }, { $share }: abrir sus registros
# What a facet amounts to, for who does not see its bar. $figures is a list such as “insights 3, hours of learning 1.3”.
expertise-profile-facet = { $facet }: { $share } de su marca; { $figures }.
expertise-profile-facet-first = { $facet }: nada anterior con que comparar; { $figures }.
expertise-profile-figure = { $measure } { $amount }
# Puts one figure after those before it.
expertise-profile-figures-next = { $before }, { $next }
# What a figure is held against.
expertise-mark-none = nada anterior
expertise-mark-target = de { $amount }, mi meta
expertise-mark-best = de { $amount }, mi mejor marca en { $span }
expertise-profile-gone = { $period ->
    [month] La línea de cada barra indica cuánto ha transcurrido del mes.
    [year] La línea de cada barra indica cuánto ha transcurrido del año.
   *[quarter] La línea de cada barra indica cuánto ha transcurrido del trimestre.
}
# <line> is what is typed into the log line; keep it in English.
expertise-profile-empty = { $period ->
    [month] Aún no hay nada anterior con que comparar. Anote <line>learned: …</line> después de una charla, lo que aportó a su campo y lo que hizo para crecer: el próximo mes mostrará la comparación con este.
    [year] Aún no hay nada anterior con que comparar. Anote <line>learned: …</line> después de una charla, lo que aportó a su campo y lo que hizo para crecer: el próximo año mostrará la comparación con este.
   *[quarter] Aún no hay nada anterior con que comparar. Anote <line>learned: …</line> después de una charla, lo que aportó a su campo y lo que hizo para crecer: el próximo trimestre mostrará la comparación con este.
}
expertise-profile-figures = Cifras del perfil
expertise-column-facet = Faceta
expertise-column-counts = Qué cuenta
expertise-column-now = Ahora
expertise-column-held = Comparado con
expertise-column-share = Proporción
expertise-profile-records = { $amount }: abrir los registros: { $measure }
expertise-targets = { $period ->
    [month] Mis metas para cada mes
    [year] Mis metas para cada año
   *[quarter] Mis metas para cada trimestre
}
    .text = Donde no hay nada, se compara con el mejor anterior.
expertise-targets-best = { $period ->
    [month] Mejor mes hasta ahora: { $amount }
    [year] Mejor año hasta ahora: { $amount }
   *[quarter] Mejor trimestre hasta ahora: { $amount }
}
expertise-targets-wrong = Un número, o nada.
expertise-behind-of = Detrás: { $title }
expertise-behind = { $many ->
    [one] { $title }: el registro
   *[other] { $title }: los { $many } registros
}
expertise-behind-reading = { $title }: los registros
expertise-behind-close = Cerrar los registros

# Parts of a line under a record.
expertise-from = de { $people }
expertise-with = con { $people }
expertise-to = a { $name }
expertise-asked-by = pedido por { $name }
expertise-reached = { $many ->
    [one] llegó a { $many } persona
   *[other] llegó a { $many } personas
}
# Why somebody stands in a list of a topic.
expertise-because-stands = lo representa
expertise-because-insights = { $many ->
    [one] { $many } aprendizaje clave suyo
   *[other] { $many } aprendizajes clave suyos
}
expertise-because-they_mentor_me = me da mentoría
expertise-because-i_mentor_them = recibe mi mentoría
expertise-because-peers = de igual a igual
expertise-because-asks = { $many ->
    [one] { $many } petición
   *[other] { $many } peticiones
}
expertise-because-asks-open = { $many ->
    [one] { $many } petición, { $open } sin cerrar
   *[other] { $many } peticiones, { $open } sin cerrar
}
expertise-because-talks = { $many ->
    [one] { $many } charla
   *[other] { $many } charlas
}

# Buttons and fields that several forms share. $what is the title of a record.
expertise-edit-of = Editar: { $what }
expertise-nothing-here = Nada aquí
expertise-kind = Tipo
expertise-kind-all = Todos los tipos
expertise-on = El
expertise-link = Enlace
expertise-link-wrong = No es un enlace. Cópielo como lo muestra el navegador: https://…
expertise-topics-field = Temas
    .hint = Separados por comas
expertise-from-whom = De quién
expertise-with-whom = Con quién

expertise-contributions-many = { $many ->
    [one] { $many } contribución
   *[other] { $many } contribuciones
}
expertise-contribution-edit-one = Editar contribución
expertise-contribution-delete-one = Eliminar contribución
expertise-contributions-unfit = Ninguna contribución se ajusta a lo pedido.
expertise-contributions-none = Aún no hay contribuciones
    .text = Charlas, artículos, publicaciones, respuestas, revisiones: lo que aportó a su campo y dónde pudieron verlo otros. De eso está hecha una reputación.
expertise-contribution-title = Qué es
    .placeholder = Qué aporta el almacenamiento a la red
expertise-contribution-missing = Indique qué es.
expertise-contribution-place = Dónde
    .hint = Un congreso, una revista, un sitio web
expertise-contribution-audience = A cuántas personas llegó
    .hint = Puede quedar vacío
expertise-contribution-audience-wrong = Un número entero, o nada.
expertise-contribution-notes = Notas

expertise-insights-many = { $many ->
    [one] { $many } aprendizaje clave
   *[other] { $many } aprendizajes clave
}
expertise-insights-due = Por releer { $many }
    .command = Aprendizajes clave por releer
expertise-insights-due-none = Hoy no hay nada que releer
    .text = Los aprendizajes clave vuelven al cabo de una semana, luego a intervalos crecientes, y antes de ver a la persona de quien vienen.
expertise-insights-unfit = Ningún aprendizaje clave se ajusta a lo pedido.
# Keep the line at the end as it would be typed into the log line.
expertise-insights-none = Aún no hay aprendizajes clave
    .text = Lo que aprende de otras personas queda aquí, por tema, y vuelve antes de que las vea de nuevo. En la línea de registro: coffee with Ingrid, learned: ask for the draft #grid.
expertise-insight-edit-one = Editar aprendizaje clave
expertise-insight-delete-one = Eliminar aprendizaje clave
expertise-insight-read-one = Leer aprendizaje clave
expertise-insight-seen-one = Aprendizaje clave visto
expertise-insight-seen = Visto
expertise-insight-read-again = Releer
expertise-insight-read-again-of = Releer: { $what }
# When it comes back to be read again.
expertise-insight-back = vuelve el { $day }
expertise-insight-learned = Lo que aprendió
expertise-insight-read-times = { $many ->
    [0] aún sin releer
    [one] releído { $many } vez
   *[other] releído { $many } veces
}
# <people> are the names, each of which opens its person.
expertise-insight-source = De <people>{ $names }</people>
expertise-insight-text = Qué aprendí
    .placeholder = Los códigos de red cambian cada dos años: pedir el borrador, no el texto vigente
expertise-insight-missing = Indique qué aprendió.
expertise-insight-reading = Qué leí
    .hint = Un libro, un artículo

expertise-learning-many = { $many ->
    [one] { $many } registro
   *[other] { $many } registros
}
expertise-learning-unfit = Nada se ajusta a lo pedido.
expertise-learning-none = Aún no hay formación anotada
    .text = Cursos, libros, congresos, comentarios que pidió: lo que hizo para crecer, cuánto tiempo llevó y qué cambió con ello.
expertise-learning-edit-one = Editar formación
expertise-learning-delete-one = Eliminar formación
expertise-learning-title = Qué fue
    .placeholder = Electrónica de potencia, el curso nocturno
expertise-learning-missing = Indique qué fue.
expertise-learning-hours = Horas
    .hint = 1,5, 1:30 o 45m; puede quedar vacío
expertise-learning-hours-wrong = Horas como 1,5, 1:30 o 45m, o nada.
expertise-learning-changed = Qué cambió con ello

expertise-topics-many = { $many ->
    [one] { $many } tema
   *[other] { $many } temas
}
expertise-topics-which = Qué temas
expertise-topics-mine = Míos
expertise-topics-all = Todos los temas
expertise-topics-next = Tema siguiente
expertise-topics-previous = Tema anterior
expertise-topics-mine-or-all = Mis temas o todos
expertise-topics-overall = General
expertise-topics-unfound = Ningún tema se llama así.
expertise-topics-none-mine = Aún no hay ninguno suyo. Añada un tema e indique hasta dónde ha llegado, o anote una línea con «learned: … #topic».
expertise-topics-none = Aún no hay temas. Un # en la línea de registro crea uno.
expertise-topic-edit-one = Editar tema
    .command = Editar o renombrar tema
expertise-topic-delete-one = Eliminar tema
expertise-topic-name = Nombre
    .placeholder = Almacenamiento de energía
expertise-topic-missing = Indique cómo se llama.
expertise-topic-level = Hasta dónde he llegado hoy
expertise-topic-target = Hasta dónde quiero llegar
expertise-topic-target-none = Ninguno
expertise-topic-note = Nota
    .placeholder = Por qué importa, sobre qué quiero que me pregunten
expertise-topic-aiming = aspira a { $level }
# $names are other names of the same topic.
expertise-topic-also = también { $names }
expertise-topic-people = Personas
    .heading = Quién tiene que ver con ello
expertise-topic-know-more = Saben más
    .none = Nadie representa { $name } todavía. Indíquelo en la página de una persona, en Temas.
expertise-topic-ask-me = Me preguntan
    .none = Nadie ha pedido ayuda con ello todavía.
expertise-topic-could-teach = Podrían aprender de mí
    .none = Por lo que hay anotado, nadie con quien habla de ello sabe menos.
expertise-topic-records = Qué hay sobre ello
expertise-topic-records-people = Personas que lo representan
expertise-topic-records-interactions = Charlas
expertise-topic-records-events = Eventos
expertise-topic-records-asks = Peticiones
expertise-topic-records-of = { $what }: { $topic }
# Ends a sentence that says how many records are not listed.
expertise-topic-records-narrower = la búsqueda en todo lo escrito encuentra los demás.

expertise-merge = Unir
    .tip = Unir otro tema a este
expertise-merge-into = Unir a { $name }
    .text = Las personas, charlas, aprendizajes clave y todo lo demás del otro tema pasan a este. Su nombre sigue designando este.
expertise-merge-find = Buscar el otro
expertise-merge-other = El otro tema
# $people is such as “3 people”.
expertise-merge-option = { $name } ({ $people })
expertise-merge-of = Unir { $name }

expertise-proposed = Temas propuestos
    .heading = Podrían ser temas suyos
    .text = De lo que otros validaron, de las etiquetas y de los puestos de su red.
# Where a proposal comes from, and how many times.
expertise-proposed-skill = validado, { $many }
expertise-proposed-tag = etiqueta, { $many }
expertise-proposed-position = puestos, { $many }
expertise-proposed-take = Aceptar
expertise-proposed-take-of = Aceptar { $name }
expertise-proposed-leave = Dejar
expertise-proposed-leave-of = Dejar { $name }

# One thing to do about the facet that is thin: with somebody, with nobody named (.anybody), and each on a topic (-on).
expertise-do-knowledge = Hable con { $name } y anote lo que aprenda.
    .anybody = Lea algo nuevo y anote lo que saque de ello.
expertise-do-knowledge-on = Hable con { $name } y anote lo que aprenda sobre { $topic }.
    .anybody = Lea algo nuevo sobre { $topic } y anote lo que saque de ello.
expertise-do-guidance = Ofrezca a { $name } una hora de consejo.
    .anybody = Ofrezca a alguien una hora de consejo.
expertise-do-guidance-on = Ofrezca a { $name } una hora de consejo sobre { $topic }.
    .anybody = Ofrezca a alguien una hora de consejo sobre { $topic }.
expertise-do-opportunity = Cuente a tres personas lo que busca.
expertise-do-opportunity-on = Cuente a tres personas lo que busca sobre { $topic }.
expertise-do-reputation = Escriba una publicación o responda a una pregunta.
expertise-do-reputation-on = Escriba una publicación o responda a una pregunta sobre { $topic }.
