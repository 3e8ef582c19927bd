promises-title = Promises
# How many are shown, by what is chosen above the list.
promises-count-all = { $many ->
    [one] { $many } promise
   *[other] { $many } promises
}
promises-count-open = { $many ->
    [one] { $many } promise open
   *[other] { $many } promises open
}
promises-count-kept = { $many ->
    [one] { $many } promise kept
   *[other] { $many } promises kept
}
promises-count-dropped = { $many ->
    [one] { $many } promise dropped
   *[other] { $many } promises dropped
}
promises-empty = No open promises
# The example is a line as the log line understands it.
promises-empty-text = What you promise others, and what they promise you, stands here with its day until it is kept or dropped. A line such as “promised Ingrid the slides by Friday” notes one too.
promises-none = No such promise
    .text = No promise fits what is chosen above.
    .show = Show open promises

promises-state-open = Open
promises-state-kept = Kept
    .on = Kept { $on }
promises-state-dropped = Dropped
    .on = Dropped { $on }
# How far off the day is on which it is due.
promises-due = { $days ->
    [one] In { $days } day
   *[other] In { $days } days
}
    .past = { $days ->
        [one] { $days } day past
       *[other] { $days } days past
    }
    .none = No date
    .today = Today
    .tomorrow = Tomorrow
    .yesterday = Since yesterday

# Who promised whom, before the day on which it was promised.
promises-row-mine = I promised <who>{ $name }</who>
promises-row-theirs = Promised to me by <who>{ $name }</who>
promises-row-mine-alone = I promised
promises-row-theirs-alone = Promised to me
# The opportunity or the mentorship that it belongs to.
promises-for = for <what>{ $title }</what>
# What I promised is to be kept by me.
promises-keep-mine = Keep
    .of = Keep: { $what }
# What was promised to me was kept.
promises-keep-theirs = Kept
    .of = Kept: { $what }
promises-keep-after-all = Keep after all

promises-add = Add promise
promises-edit = Edit promise
promises-keep = Keep promise
promises-drop = Drop promise
promises-delete = Delete promise

promises-what = What is promised
    .example = Send the review template
    .missing = Say what is promised.
promises-whose-mine = I promise
promises-whose-theirs = They promise
promises-to-whom = To whom
promises-by-whom = By whom
promises-due-on = Due on
promises-made-on = Made on
promises-counts-as = Once kept, counts as
    .nothing = No exchange
