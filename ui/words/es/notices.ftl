# Notices on the desktop. English is as `sentence!` has it in its sources.
notices-meeting = { $title }
notices-meeting-at = A las { $time }
notices-due-today = Vence hoy
notices-due-yesterday = Venció ayer
notices-due-before = Venció hace { $days } días
notices-promise = Prometido: { $what }
notices-plan = Su semana está planificada
notices-plan-one = Una cosa, { $minutes } minutos
notices-plan-several = { $things } cosas, { $minutes } minutos
notices-summary = Mientras no estaba
notices-summary-with-plan = Vencen { $promises } promesas, y su semana está planificada
notices-summary-promises = Vencen { $promises } promesas
notices-joined = { $first } · { $then }
notices-open = Abrir { -rapport }
