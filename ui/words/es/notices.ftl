# Notices on the desktop. English is as `sentence!` has it in its sources.
notices-meeting = { $title }
notices-meeting-at = A las { $time }
notices-due-today = Vence hoy
notices-due-yesterday = Venció ayer
notices-due-before = { $days ->
    [one] Venció hace { $days } día
   *[other] Venció hace { $days } días
}
notices-promise = Prometido: { $what }
notices-plan = Su semana está planificada
notices-plan-one = Una cosa, { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
notices-plan-several = { $things ->
    [one] { $things } cosa
   *[other] { $things } cosas
}, { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
notices-summary = Mientras no estaba
notices-summary-with-plan = { $promises ->
    [one] Vence { $promises } promesa, y su semana está planificada
   *[other] Vencen { $promises } promesas, y su semana está planificada
}
notices-summary-promises = { $promises ->
    [one] Vence { $promises } promesa
   *[other] Vencen { $promises } promesas
}
notices-joined = { $first } · { $then }
notices-open = Abrir { -rapport }
