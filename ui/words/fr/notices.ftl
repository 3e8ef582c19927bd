# Notices on the desktop. English is as `sentence!` has it in its sources.
notices-meeting = { $title }
notices-meeting-at = À { $time }
notices-due-today = Pour aujourd’hui
notices-due-yesterday = Pour hier
notices-due-before = { $days ->
    [one] Échue depuis { $days } jour
   *[other] Échue depuis { $days } jours
}
notices-promise = Promis : { $what }
notices-plan = Votre semaine est planifiée
notices-plan-one = Une chose, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
notices-plan-several = { $things ->
    [one] { $things } chose
   *[other] { $things } choses
}, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
notices-summary = Pendant votre absence
notices-summary-with-plan = { $promises ->
    [one] { $promises } promesse est échue, et votre semaine est planifiée
   *[other] { $promises } promesses sont échues, et votre semaine est planifiée
}
notices-summary-promises = { $promises ->
    [one] { $promises } promesse est échue
   *[other] { $promises } promesses sont échues
}
notices-joined = { $first } · { $then }
notices-open = Ouvrir { -rapport }
