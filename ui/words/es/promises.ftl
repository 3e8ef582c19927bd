promises-title = Promesas
# How many are shown, by what is chosen above the list.
promises-count-all = { $many ->
    [one] { $many } promesa
   *[other] { $many } promesas
}
promises-count-open = { $many ->
    [one] { $many } promesa abierta
   *[other] { $many } promesas abiertas
}
promises-count-kept = { $many ->
    [one] { $many } promesa cumplida
   *[other] { $many } promesas cumplidas
}
promises-count-dropped = { $many ->
    [one] { $many } promesa descartada
   *[other] { $many } promesas descartadas
}
promises-empty = No hay promesas abiertas
# The example is a line as the log line understands it.
promises-empty-text = Lo que promete a otros y lo que otros le prometen está aquí con su día hasta que se cumple o se descarta. Una línea como «promised Ingrid the slides by Friday» también anota una.
promises-none = No hay tal promesa
    .text = Ninguna promesa corresponde a lo elegido arriba.
    .show = Mostrar promesas abiertas

promises-state-open = Abierta
promises-state-kept = Cumplida
    .on = Cumplida el { $on }
promises-state-dropped = Descartada
    .on = Descartada el { $on }
# How far off the day is on which it is due.
promises-due = { $days ->
    [one] Dentro de { $days } día
   *[other] Dentro de { $days } días
}
    .past = { $days ->
        [one] Hace { $days } día
       *[other] Hace { $days } días
    }
    .none = Sin fecha
    .today = Hoy
    .tomorrow = Mañana
    .yesterday = Desde ayer

# Who promised whom, before the day on which it was promised.
promises-row-mine = Prometí a <who>{ $name }</who>
promises-row-theirs = Me lo prometió <who>{ $name }</who>
promises-row-mine-alone = Prometí
promises-row-theirs-alone = Me lo prometieron
# The opportunity or the mentorship that it belongs to.
promises-for = para <what>{ $title }</what>
# What I promised is to be kept by me.
promises-keep-mine = Cumplir
    .of = Cumplir: { $what }
# What was promised to me was kept.
promises-keep-theirs = Cumplida
    .of = Cumplida: { $what }
promises-keep-after-all = Cumplir después de todo

promises-add = Añadir promesa
promises-edit = Editar promesa
promises-keep = Cumplir promesa
promises-drop = Descartar promesa
promises-delete = Eliminar promesa

promises-what = Qué se promete
    .example = Enviar la plantilla de revisión
    .missing = Indique qué se promete.
promises-whose-mine = Yo prometo
promises-whose-theirs = La otra persona promete
promises-to-whom = A quién
promises-by-whom = Por quién
promises-due-on = Vence el
promises-made-on = Hecha el
promises-counts-as = Una vez cumplida, cuenta como
    .nothing = Ninguna ayuda
