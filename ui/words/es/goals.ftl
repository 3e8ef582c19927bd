goals-count = { $met ->
    [one] { $met } de { $all } cumplido
   *[other] { $met } de { $all } cumplidos
}
goals-count-behind = { $met ->
    [one] { $met } de { $all } cumplido
   *[other] { $met } de { $all } cumplidos
}, { $behind } por detrás
goals-set = Fijar un objetivo
goals-set-keep = Fijar objetivo
goals-edit = Editar objetivo
goals-put-away = Apartar el objetivo
goals-next-goal = Objetivo siguiente
goals-previous-goal = Objetivo anterior
goals-choose-set = Elegir objetivos ya preparados
goals-none = Aún no hay objetivos
    .text = Un objetivo dice de qué se quiere más, o menos. Avanza por sí solo cuando se anota algo, dice qué cabe esperar hasta hoy y qué lo haría avanzar. Empiece con un conjunto, o fije uno propio.

goals-sets = Conjuntos preparados
    .text = Lo que ya está fijado se queda como está.
    .tip = Objetivos para empezar
goals-sets-set = Fijar estos
goals-sets-set-what = Fijar estos objetivos: { $title }
goals-sets-all-set = todos fijados
# $title is what is counted, $asked is one of “goals-asked-…”.
goals-sets-line = { $title }: { $asked }

# On a card. $title is what is counted, $line is one of “goals-progress-…”.
goals-more = Más: { $title }
goals-card-put-away = Apartar
goals-only = Solo { $about }
goals-bar = { $title }: { $line }, { $standing }
goals-next = <next>A continuación:</next> { $advice }
# $when is one of “goals-now-…”.
goals-reached = Cumplido { $when }. No se pide nada más.
goals-earlier = Períodos anteriores
# Said after the figure of an earlier period, for screen readers.
goals-held = , meta cumplida
# A quarter, below its bar.
goals-quarter = T{ $quarter }

# In a dialog, above the records that a figure was counted from.
goals-behind = { $line }: { $many ->
    [one] { $many } registro detrás
   *[other] { $many } registros detrás
}
# Ends a sentence that says how many records are not listed.
goals-narrower = un filtro en el objetivo muestra menos.

goals-away = { $many ->
    [one] { $many } objetivo apartado
   *[other] { $many } objetivos apartados
}
goals-bring-back = Recuperar
goals-bring-back-what = Recuperar: { $title }
goals-away-only = { $asked }, solo { $about }

goals-standing-ahead = por delante
goals-standing-on_track = en curso
goals-standing-behind = por detrás
goals-standing-met = cumplido

goals-form = El progreso se cuenta a partir de lo que se anota; no hay nada que marcar.
goals-what = Qué se cuenta
goals-what-search = Buscar qué se puede contar
goals-what-none = Nada de lo que se puede contar se llama así. Pruebe otra palabra.
goals-aim = Sentido
goals-aim-at_least = Al menos
goals-aim-at_most = Como mucho
goals-target = Meta
goals-target-wrong = Escriba un número mayor que 0.
goals-target-wrong-share = Escriba un número mayor que 0, como mucho 100.
goals-target-over-share = Más de lo que se puede alcanzar. Escriba como mucho 100.
goals-target-over-index = Más de lo que se puede alcanzar. Escriba como mucho 1.
goals-target-over-count = Más de lo que se puede alcanzar. Escriba como mucho un millón.
goals-period = Período
goals-period-week = Cada semana
goals-period-month = Cada mes
goals-period-quarter = Cada trimestre
goals-period-year = Cada año
goals-period-until = Hasta una fecha
goals-until = Último día
goals-until-missing = Escriba el último día.
goals-until-over = Ese día ya pasó. Escriba uno posterior.
goals-whom = Solo entre algunas personas
# Below the field for the target.
goals-unit-count = Cuántos
goals-unit-share = En porcentaje
goals-unit-index = Entre 0 y 1
goals-unit-minutes = En minutos
goals-unit-hours = En horas

# Figures with their unit.
goals-minutes = { $figure } min
goals-hours = { $figure } h

# When, within a sentence.
goals-now-week = esta semana
goals-now-month = este mes
goals-now-quarter = este trimestre
goals-now-year = este año
goals-now-until = hasta el { $day }

# What is asked, such as “at least 4 each month”; $each is one of “goals-each-…”.
goals-asked-at_least = al menos { $target } { $each }
goals-asked-at_most = como mucho { $target } { $each }
goals-each-week = cada semana
goals-each-month = cada mes
goals-each-quarter = cada trimestre
goals-each-year = cada año
goals-each-until = hasta una fecha

# How far a goal is: what adds up over its period, and a level that goes up and down. $when is one of “goals-now-…”.
goals-progress-at_least = { $value } de { $target } { $when }
goals-progress-at_most = { $value } de { $target } como mucho { $when }
goals-level-at_least = { $value } { $when }, meta: { $target }
goals-level-at_most = { $value } { $when }, meta: { $target } como mucho
# In the place of $value.
goals-nothing = Nada que medir
goals-expected-at_least = lo esperado hasta hoy: { $figure }
goals-expected-at_most = a ritmo uniforme, { $figure } hasta hoy
goals-forecast = probablemente { $value } para el { $day }
goals-forecast-range = probablemente { $value }, entre { $low } y { $high }, para el { $day }
# $by is a figure with its sign, such as +2.
goals-moved = { $by } en los últimos siete días
goals-moved-points = { $many ->
    [one] { $sign }{ $many } punto en los últimos siete días
   *[other] { $sign }{ $many } puntos en los últimos siete días
}
goals-moved-records = { $many ->
    [one] { $many } registro en los últimos siete días
   *[other] { $many } registros en los últimos siete días
}

# What is counted, as the library calls it; the prompt says the same, and the report says these words.
goals-metric-conversations = Conversaciones
goals-metric-deep_conversations = Conversaciones profundas
goals-metric-deep_share = Proporción de conversaciones profundas
goals-metric-one_to_one = Conversaciones cara a cara
goals-metric-one_to_one_share = Proporción de conversaciones cara a cara
goals-metric-minutes_spent = Minutos dedicados
goals-metric-people_in_touch = Personas en contacto
goals-metric-close_people_in_touch = Círculos íntimo y cercano en contacto
goals-metric-ties_revived = Vínculos latentes reavivados
goals-metric-organisations_reached = Organizaciones alcanzadas
goals-metric-new_ties = Vínculos nuevos
goals-metric-new_ties_at_events = Vínculos nuevos de eventos
goals-metric-people_met_at_events = Personas conocidas en eventos
goals-metric-follow_up_share = Seguimiento en 48 horas
goals-metric-events_attended = Eventos a los que se asistió
goals-metric-help_given = Ayuda dada
goals-metric-help_received = Ayuda recibida
goals-metric-mutuality = Reciprocidad
goals-metric-thanks_given = Agradecimientos por la ayuda
goals-metric-introductions_made = Presentaciones hechas
goals-metric-promises_kept = Promesas cumplidas
goals-metric-times_asked = Veces que me pidieron ayuda
goals-metric-asks_answered = Peticiones ajenas respondidas
goals-metric-insights = Aprendizajes clave
goals-metric-contributions = Contribuciones
goals-metric-talks_given = Charlas y mesas redondas
goals-metric-learning_hours = Horas de formación
goals-metric-feedback_asked = Comentarios pedidos
goals-metric-opportunities_heard = Oportunidades conocidas
goals-metric-hidden_share = Oportunidades aún no públicas
goals-metric-sessions_as_mentor = Sesiones de mentoría dadas
goals-metric-sessions_as_mentee = Sesiones de mentoría recibidas
goals-metric-people_known = Personas conocidas en total
goals-metric-engaged_people = Personas en contacto activo
goals-metric-engagement = En contacto activo, de todas las conocidas
goals-metric-strong_ties = Vínculos fuertes
goals-metric-rhythm_kept = Vínculos dentro de su ritmo
goals-metric-effective_size = Tamaño efectivo de la red
goals-metric-constraint = Restricción de la red

# What metrics stand under.
goals-heading-ties = Vínculos
goals-heading-conversations = Conversaciones
goals-heading-meeting_people = Conocer gente
goals-heading-giving_and_receiving = Dar y recibir
goals-heading-mentoring = Mentoría
goals-heading-expertise = Experiencia
goals-heading-opportunities = Oportunidades
goals-heading-time = Tiempo

# What moves it, as an advice in one sentence.
goals-advice-conversations = Hable con alguien cuyo ritmo ya toque y anótelo en una línea.
goals-advice-deep_conversations = Dedique tiempo a una conversación que vaya a fondo y anótela como profunda.
goals-advice-deep_share = Anote lo profunda que fue cada conversación; menos y más profundas la elevan.
goals-advice-one_to_one = Quede a solas con una persona, para un café o una llamada.
goals-advice-one_to_one_share = Quede a solas con una persona en vez de con varias a la vez.
goals-advice-minutes_spent = Deje lo que pueda esperar; el plan de la semana cabe en los minutos que usted da.
goals-advice-people_in_touch = Póngase en contacto con alguien con quien no haya hablado en este período.
goals-advice-close_people_in_touch = Póngase en contacto con alguien del círculo íntimo o cercano con quien no haya hablado en este período.
goals-advice-ties_revived = Escriba a alguien con quien hay silencio desde hace medio año.
goals-advice-organisations_reached = Póngase en contacto con alguien de una organización aún no alcanzada en este período.
goals-advice-new_ties = Conozca a alguien nuevo y añádalo el mismo día.
goals-advice-new_ties_at_events = Vaya a un evento y registre allí a quién conoció.
goals-advice-people_met_at_events = Vaya a un evento y anote con quién habló.
goals-advice-follow_up_share = Escriba unas líneas en 48 horas a cada persona que conoció en un evento.
goals-advice-events_attended = Elija un evento entre los próximos y vaya.
goals-advice-help_given = Haga algo pequeño que ayude a alguien y anótelo.
goals-advice-help_received = Pida la ayuda que necesita; a casi todo el mundo le gusta que se la pidan.
goals-advice-mutuality = Dé donde recibió más, pida donde dio más.
goals-advice-thanks_given = Agradezca a alguien la ayuda recibida y anótelo.
goals-advice-introductions_made = Reúna a dos personas que deberían conocerse; pregunte antes a ambas.
goals-advice-promises_kept = Cumpla una promesa pendiente y márquela como cumplida.
goals-advice-times_asked = Anote quién le pidió ayuda; lo que muestra de su trabajo trae más peticiones.
goals-advice-asks_answered = Mire quién podría ayudar con lo que alguien busca y cierre su petición.
goals-advice-sessions_as_mentor = Celebre la próxima sesión con alguien a quien da mentoría.
goals-advice-sessions_as_mentee = Celebre la próxima sesión con quien le da mentoría.
goals-advice-insights = Escriba lo que aprendió: «learned: …» en la línea de registro.
goals-advice-contributions = Aporte algo a su campo, aunque sea pequeño: una respuesta, una revisión, una publicación.
goals-advice-talks_given = Ofrezca una charla en un encuentro o participe en una mesa redonda.
goals-advice-learning_hours = Dedique una hora a un curso o un libro y anótela.
goals-advice-feedback_asked = Pregunte a alguien en cuyo criterio confía qué podría hacer mejor.
goals-advice-opportunities_heard = Pregunte a quien encuentre qué se avecina y anote lo que oiga.
goals-advice-hidden_share = Pregunte por lo que aún no se ha anunciado.
goals-advice-people_known = Conozca gente; los vínculos activos dicen más que esta cifra.
goals-advice-engaged_people = Retome un vínculo cuyo ritmo haya pasado.
goals-advice-engagement = Retome un vínculo cuyo ritmo haya pasado, o dé un ritmo más largo a uno que necesite menos.
goals-advice-strong_ties = Pase tiempo con alguien cuyo vínculo ya sea cálido.
goals-advice-rhythm_kept = Póngase en contacto donde haya pasado el ritmo.
goals-advice-effective_size = Conozca a personas que nadie de su red conozca todavía.
goals-advice-constraint = Conozca a personas de otros círculos: donde todos se conocen, todos le cuentan lo mismo.

# Ready sets of goals: the name, and for whom it is.
goals-ready-depth_first = Primero la profundidad
    .text = Para una red ya bastante amplia: menos contactos, y más que importen.
goals-ready-new_in_the_field = Nuevo en el campo
    .text = Para un primer año entre personas que aún no conoce: conocerlas, hacer seguimiento y aprender.
goals-ready-give_first = Primero dar
    .text = Para tener fama de quien ayuda: dar antes de pedir y cumplir lo prometido.
goals-ready-change_of_job = Cambio de trabajo
    .text = Para los meses antes de un cambio: muchas organizaciones, contactos antiguos entre ellas, y trabajo del que se sabe antes de que sea público.
goals-ready-visible_expert = Experiencia visible
    .text = Para ser conocido por lo que sabe: hablar, escribir y que le consulten.
goals-ready-one_hour_a_week = Una hora a la semana
    .text = Para poco tiempo: un tope de minutos, y dos conversaciones que los valgan.
