goals-count = { $met } de { $all } cumplidos
goals-count-behind = { $met } de { $all } cumplidos, { $behind } por detrás
goals-set = Fijar un objetivo
goals-set-keep = Fijar objetivo
goals-edit = Editar objetivo
goals-edit-keep = Guardar
goals-put-away = Apartar el objetivo
goals-next-goal = Objetivo siguiente
goals-previous-goal = Objetivo anterior
goals-choose-set = Elegir objetivos ya preparados
goals-try-again = Intentar de nuevo
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
goals-card-edit = Editar
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
goals-behind = { $line }: { $many } registros detrás
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
