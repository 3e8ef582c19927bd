# Notices on the desktop. English is as `sentence!` has it in its sources.
notices-meeting = { $title }
notices-meeting-at = Um { $time }
notices-due-today = Heute fällig
notices-due-yesterday = Gestern fällig
notices-due-before = { $days ->
    [one] Seit { $days } Tag fällig
   *[other] Seit { $days } Tagen fällig
}
notices-promise = Versprochen: { $what }
notices-plan = Ihre Woche ist geplant
notices-plan-one = Eine Sache, { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
notices-plan-several = { $things ->
    [one] { $things } Ding
   *[other] { $things } Dinge
}, { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
notices-summary = Während Sie weg waren
notices-summary-with-plan = { $promises ->
    [one] { $promises } Versprechen ist fällig, und Ihre Woche ist geplant
   *[other] { $promises } Versprechen sind fällig, und Ihre Woche ist geplant
}
notices-summary-promises = { $promises ->
    [one] { $promises } Versprechen ist fällig
   *[other] { $promises } Versprechen sind fällig
}
notices-joined = { $first } · { $then }
notices-open = { -rapport } öffnen
