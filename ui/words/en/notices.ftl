# Notices on the desktop. English is as `sentence!` has it in its sources.
notices-meeting = { $title }
notices-meeting-at = At { $time }
notices-due-today = Due today
notices-due-yesterday = Due yesterday
notices-due-before = { $days ->
    [one] Due { $days } day ago
   *[other] Due { $days } days ago
}
notices-promise = You promised: { $what }
notices-plan = Your week is planned
notices-plan-one = One thing, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
notices-plan-several = { $things ->
    [one] { $things } thing
   *[other] { $things } things
}, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
notices-summary = While you were away
notices-summary-with-plan = { $promises ->
    [one] { $promises } promise is due, and your week is planned
   *[other] { $promises } promises are due, and your week is planned
}
notices-summary-promises = { $promises ->
    [one] { $promises } promise is due
   *[other] { $promises } promises are due
}
notices-joined = { $first } · { $then }
notices-open = Open { -rapport }
