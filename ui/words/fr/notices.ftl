# Notices on the desktop. English is as `sentence!` has it in its sources.
notices-meeting = { $title }
notices-meeting-at = À { $time }
notices-due-today = Pour aujourd’hui
notices-due-yesterday = Pour hier
notices-due-before = Échue depuis { $days } jours
notices-promise = Promis : { $what }
notices-plan = Votre semaine est planifiée
notices-plan-one = Une chose, { $minutes } minutes
notices-plan-several = { $things } choses, { $minutes } minutes
notices-summary = Pendant votre absence
notices-summary-with-plan = { $promises } promesses sont échues, et votre semaine est planifiée
notices-summary-promises = { $promises } promesses sont échues
notices-joined = { $first } · { $then }
notices-open = Ouvrir { -rapport }
