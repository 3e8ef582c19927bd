goals-count = { $met } of { $all } met
goals-count-behind = { $met } of { $all } met, { $behind } behind
goals-set = Set a goal
goals-set-keep = Set goal
goals-edit = Edit goal
goals-edit-keep = Save
goals-put-away = Put goal away
goals-next-goal = Next goal
goals-previous-goal = Previous goal
goals-choose-set = Choose a ready set of goals
goals-try-again = Try again
goals-none = No goals yet
    .text = A goal says what you want more of, or less. It moves by itself when you log something, says what is expected by now, and what would move it next. Start from a set, or set one of your own.

goals-sets = Ready sets
    .text = What you have set already stays as it is.
    .tip = Goals to start from
goals-sets-set = Set these
goals-sets-set-what = Set these goals: { $title }
goals-sets-all-set = all set
# $title is what is counted, $asked is one of “goals-asked-…”.
goals-sets-line = { $title }: { $asked }

# On a card. $title is what is counted, $line is one of “goals-progress-…”.
goals-more = More: { $title }
goals-card-edit = Edit
goals-card-put-away = Put away
goals-only = Only { $about }
goals-bar = { $title }: { $line }, { $standing }
goals-next = <next>Next:</next> { $advice }
# $when is one of “goals-now-…”.
goals-reached = Reached { $when }. Nothing more is asked of it.
goals-earlier = Earlier periods
# Said after the figure of an earlier period, for screen readers.
goals-held = , target held
# A quarter, below its bar.
goals-quarter = Q{ $quarter }

# In a dialog, above the records that a figure was counted from.
goals-behind = { $line }: { $many } behind it
# Ends a sentence that says how many records are not listed.
goals-narrower = a filter on the goal shows fewer.

goals-away = { $many ->
    [one] { $many } goal put away
   *[other] { $many } goals put away
}
goals-bring-back = Bring back
goals-bring-back-what = Bring back: { $title }
goals-away-only = { $asked }, only { $about }

goals-standing-ahead = ahead
goals-standing-on_track = on track
goals-standing-behind = behind
goals-standing-met = met

goals-form = Progress is counted from what you log; there is nothing to tick off.
goals-what = What is counted
goals-what-search = Search what can be counted
goals-what-none = Nothing that can be counted is called so. Try another word.
goals-aim = Aim
goals-aim-at_least = At least
goals-aim-at_most = At most
goals-target = Target
goals-target-wrong = Write a number above 0.
goals-target-wrong-share = Write a number above 0, at most 100.
goals-target-over-share = More than can be reached. Write at most 100.
goals-target-over-index = More than can be reached. Write at most 1.
goals-target-over-count = More than can be reached. Write at most a million.
goals-period = Period
goals-period-week = Each week
goals-period-month = Each month
goals-period-quarter = Each quarter
goals-period-year = Each year
goals-period-until = Until a date
goals-until = Last day
goals-until-missing = Write the last day.
goals-until-over = This day is over. Write a later one.
goals-whom = Only among some people
# Below the field for the target.
goals-unit-count = How many
goals-unit-share = In percent
goals-unit-index = Between 0 and 1
goals-unit-minutes = In minutes
goals-unit-hours = In hours

# Figures with their unit.
goals-minutes = { $figure } min
goals-hours = { $figure } h

# When, within a sentence.
goals-now-week = this week
goals-now-month = this month
goals-now-quarter = this quarter
goals-now-year = this year
goals-now-until = until { $day }

# What is asked, such as “at least 4 each month”; $each is one of “goals-each-…”.
goals-asked-at_least = at least { $target } { $each }
goals-asked-at_most = at most { $target } { $each }
goals-each-week = each week
goals-each-month = each month
goals-each-quarter = each quarter
goals-each-year = each year
goals-each-until = until a date

# How far a goal is: what adds up over its period, and a level that goes up and down. $when is one of “goals-now-…”.
goals-progress-at_least = { $value } of { $target } { $when }
goals-progress-at_most = { $value } of at most { $target } { $when }
goals-level-at_least = { $value } { $when }, aimed at { $target }
goals-level-at_most = { $value } { $when }, aimed at at most { $target }
# In the place of $value.
goals-nothing = Nothing to measure
goals-expected-at_least = { $figure } expected by now
goals-expected-at_most = { $figure } would be even by now
goals-forecast = likely { $value } by { $day }
goals-forecast-range = likely { $value }, between { $low } and { $high } by { $day }
# $by is a figure with its sign, such as +2.
goals-moved = { $by } in the last seven days
goals-moved-points = { $many ->
    [one] { $sign }{ $many } point in the last seven days
   *[other] { $sign }{ $many } points in the last seven days
}
goals-moved-records = { $many ->
    [one] { $many } record in the last seven days
   *[other] { $many } records in the last seven days
}
