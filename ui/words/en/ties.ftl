# .whole is the circle with its noun, .chip the same within a line.
ties-circle-inner = Inner
    .whole = Inner circle
    .chip = inner circle
ties-circle-close = Close
    .whole = Close circle
    .chip = close circle
ties-circle-active = Active
    .whole = Active circle
    .chip = active circle
ties-circle-wider = Wider
    .whole = Wider circle
    .chip = wider circle
ties-circle-outer = Outer
    .whole = Outer circle
    .chip = outer circle
ties-circle = Circle
ties-circle-none = No circle
    .chip = no circle

# How strong a tie is, before its number: “strong 0.86”.
ties-band-strong = strong
ties-band-warm = warm
ties-band-weak = weak
ties-band-dormant = dormant
ties-band-new = new
ties-untold = no tie yet
# A chip that opens why: $strength is “strong 0.86”.
ties-why = { $strength } · why?
ties-over-three-years = Tie strength over three years, from { $first } to { $last }
# At the end of a line of months.
ties-today = today

# What a tie is made of.
ties-part-conversations = Talks
ties-part-written = In writing
ties-part-given = Help given
ties-part-received = Help received
ties-part-both_ways = Help both ways
ties-all-records = All of them
    .of = All of them: { $part }
# Keep the key C as it is.
ties-nothing-logged = Nothing is logged with them yet. One key, C, logs that you talked today.
ties-began-me = I began it on { $on }
ties-began-them = They began it on { $on }
ties-began-unknown = It began on { $on }
# $what is how it began, $note is what was written about that.
ties-began-noted = { $what }: { $note }

ties-standing = Standing
ties-standing-present = In the network
ties-standing-archived = Archived
    .chip = archived
ties-standing-deceased = Deceased
    .chip = deceased
ties-rhythm-own = Rhythm of their own
ties-rhythm-days = Days between two contacts
# In an empty field: the rhythm is that of the circle.
ties-rhythm-as-circle = as circle
ties-rhythm-unit = days
ties-purpose-learning = Learning
    .chip = learning
ties-purpose-collaboration = Collaboration
    .chip = collaboration
ties-purpose-mentoring = Mentoring
    .chip = mentoring
ties-purpose-opportunities = Opportunities
    .chip = opportunities
ties-purpose-support = Support
    .chip = support
ties-purpose-friendship = Friendship
    .chip = friendship

ties-engagement-engaged = Engaged
    .chip = engaged
ties-engagement-not_engaged = Not engaged
    .chip = not engaged

ties-rest = Let it rest
    .button = Let it rest …
ties-rest-week = A week
ties-rest-month = A month
ties-rest-three-months = Three months
ties-rest-no-longer = No longer
ties-rests-until = Rests until { $on }
ties-do-not-contact = Do not contact
    .chip = do not contact

# When the rhythm wants the next contact.
ties-no-rhythm = no rhythm
ties-every = { $days ->
    [one] every day
   *[other] every { $days } days
}
# $every is “every 30 days”.
ties-every-resting = { $every } · rests until { $on }
ties-every-since = { $every } · since { $on }
ties-every-by = { $every } · by { $on }
# The same in the few words of a list.
ties-rests = rests
ties-due = due
ties-in-days = { $many ->
    [one] in { $many } day
   *[other] in { $many } days
}
ties-in-weeks = { $many ->
    [one] in { $many } week
   *[other] in { $many } weeks
}
ties-in-months = { $many ->
    [one] in { $many } month
   *[other] in { $many } months
}
ties-in-years = { $many ->
    [one] in { $many } year
   *[other] in { $many } years
}
ties-late-days = { $many ->
    [one] { $many } day late
   *[other] { $many } days late
}
ties-late-weeks = { $many ->
    [one] { $many } week late
   *[other] { $many } weeks late
}
ties-late-months = { $many ->
    [one] { $many } month late
   *[other] { $many } months late
}
ties-late-years = { $many ->
    [one] { $many } year late
   *[other] { $many } years late
}

# A relation as it is chosen; .within stands before the name of the other one.
ties-relation-introduced_by = Was introduced by
    .within = introduced by
ties-relation-introduced = Introduced
    .within = introduced
ties-relation-colleague = Colleague of
    .within = colleague of
ties-relation-manager_of = Manager of
    .within = manager of
ties-relation-reports_to = Reports to
    .within = reports to
ties-relation-partner = Partner of
    .within = partner of
ties-relation-family = Family of
    .within = family of
ties-relation-other = In other words
