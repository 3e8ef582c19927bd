# .inside stands within a line, .none where there is nobody.
mentoring-direction-they_mentor_me = They mentor me
    .inside = they mentor me
    .none = Nobody here. Whose advice would help you most this year?
mentoring-direction-i_mentor_them = I mentor them
    .inside = I mentor them
    .none = Nobody here. Who could use an hour of what you know?
mentoring-direction-peers = Peers
    .inside = peers
    .none = Nobody here. Who does what you do, and would think along?

# What a session in a direction is.
mentoring-guidance-they_mentor_me = Received
mentoring-guidance-i_mentor_them = Given back
mentoring-guidance-peers = Among peers

mentoring-show = Show
mentoring-standing-all = All
mentoring-standing-going = Going on
mentoring-standing-ended = Ended
mentoring-counted = Sessions counted
mentoring-span-year = This year
    .inside = this year
mentoring-span-months = Last 12 months
    .inside = last 12 months
mentoring-span-all = All time
    .inside = all time
# <running> and <every> are buttons.
mentoring-count = <running>{ $going } going on</running> of <every>{ $all }</every>
mentoring-none-yet = No mentorships yet
    .text = Write down who guides you, whom you guide, and who thinks along as a peer. Agree on a focus and a rhythm: then each session that is due stands in your week with its agenda, and you see whether you give back what you receive.
mentoring-begin = Begin
mentoring-begin-one = Begin a mentorship
mentoring-begin-as = Begin: { $direction }
mentoring-edit-one = Edit mentorship
mentoring-delete-one = Delete mentorship
mentoring-next = Next mentorship
mentoring-previous = Previous mentorship
mentoring-open = Open
mentoring-add = Add

# A line of facts under a mentorship.
mentoring-rhythm-every = { $days ->
    [one] every day
   *[other] every { $days } days
}
mentoring-due = { $days ->
    [0] Session due today
    [1] Session due tomorrow
   *[other] Session due in { $days } days
}
mentoring-due-past = { $days ->
    [one] Session due since yesterday
   *[other] Session due { $days } days ago
}
mentoring-ended = Ended { $day }
mentoring-no-rhythm = No rhythm set
mentoring-sessions = { $many ->
    [one] { $many } session
   *[other] { $many } sessions
}
# $time is such as “5 h 45 min”.
mentoring-sessions-lasting = { $many ->
    [one] { $many } session, { $time }
   *[other] { $many } sessions, { $time }
}
mentoring-no-session = No session yet
mentoring-no-session-lasting = No session yet, { $time }
mentoring-milestones-reached = { $all ->
    [one] { $reached } of { $all } milestone reached
   *[other] { $reached } of { $all } milestones reached
}
mentoring-agreed-between = { $from } to { $until }
mentoring-agreed-since = Since { $from }, open
mentoring-review-in = { $days ->
    [0] Review today
    [1] Review tomorrow
   *[other] Review in { $days } days
}
mentoring-review-past = Review was due { $day }
mentoring-ends-in = { $days ->
    [0] Agreed time ends today
    [1] Agreed time ends tomorrow
   *[other] Agreed time ends in { $days } days
}
mentoring-ends-past = Agreed until { $day }

# Figures, and the sessions behind one.
mentoring-figures = Sessions, { $span }
mentoring-held = Sessions: { $direction }

# How many I mentor, of how many I have time for.
mentoring-taken = { $mentees } of { $limit } taken
mentoring-taken-past = { $mentees } of { $limit }, past your limit
mentoring-limit = Limit of mentees
    .text = Mentoring well takes time. Beyond this number { -rapport } says so, and never refuses.
mentoring-limit-set = Set the limit of mentees
mentoring-limit-label = People I can mentor at once
mentoring-limit-wrong = A number from 0 to { $most }.
mentoring-limit-over = You now mentor { $mentees }, and your limit is { $limit }. End one, or raise the limit if you have the time.
mentoring-limit-reached = { $mentees ->
    [one] You mentor { $mentees } person already, and your limit is { $limit }. You can begin one more all the same.
   *[other] You mentor { $mentees } people already, and your limit is { $limit }. You can begin one more all the same.
}

# The form.
mentoring-whom = With whom
mentoring-whom-missing = Say with whom.
mentoring-direction = Direction
mentoring-focus = Focus
    .placeholder = Speaking before experts
mentoring-focus-missing = Say what it is about.
mentoring-they-want = What they want of it
    .placeholder = A first talk at a conference
mentoring-i-want = What I want of it
    .placeholder = To learn how I explain things
mentoring-rhythm-days = Days between two sessions
    .hint = Empty: whenever one is asked for
mentoring-rhythm-wrong = Days between two sessions, 1 to { $most }. Empty: none.
mentoring-topics = Topics
    .hint = Separated by commas
mentoring-from = From
mentoring-until = Until
    .hint = As agreed; empty: open
mentoring-until-early = It would end before it begins.
mentoring-review-on = Review on
    .hint = To look at how it goes

# The pane of one.
mentoring-mentorship = Mentorship
# <person> opens the person.
mentoring-with = with <person>{ $name }</person>
mentoring-fact-they-want = They want
mentoring-fact-i-want = I want
mentoring-fact-rhythm = Rhythm
mentoring-fact-agreed = Agreed
mentoring-fact-review = Review
mentoring-look-back = Look back
mentoring-look-back-none = Nothing written yet.
mentoring-look-back-label = What it gave to both, and what came of it
mentoring-look-back-edit = Edit the look back
mentoring-end = End
mentoring-end-looking-back = End with a look back
mentoring-end-one = End mentorship
mentoring-ended-on = Ended on
# $focus is what it is about.
mentoring-end-of = { $name }: { $focus }
mentoring-take-up = Take up again
mentoring-log = Log a session
mentoring-agenda = Agenda of the next session
    .placeholder = What to talk about
mentoring-agenda-write = Write the next agenda

mentoring-steps = Next steps
mentoring-step-whose = Whose step
# Chosen before a next step is written: who takes it.
mentoring-step-by-mine = I will
mentoring-step-by-theirs = They will
mentoring-step-mine = Mine
mentoring-step-theirs = Theirs
mentoring-step-what = What comes next
mentoring-step-missing = Say what comes next.
mentoring-step-add = Add next step
mentoring-step-keep = Keep
mentoring-step-keep-of = Keep: { $what }
mentoring-step-drop = Drop
mentoring-step-drop-of = Drop: { $what }
mentoring-by-when = By when

mentoring-milestones = Milestones
mentoring-milestone = Milestone
    .placeholder = What is to be reached
mentoring-milestone-missing = Say what is to be reached.
mentoring-milestone-add = Add milestone
mentoring-milestone-reached-on = Reached { $day }
mentoring-milestone-by = By { $day }
mentoring-milestone-undated = No date
mentoring-milestone-reach = Reached
mentoring-milestone-reach-of = Reached: { $what }
mentoring-milestone-not-yet = Not yet
mentoring-milestone-not-yet-of = Not yet: { $what }

mentoring-held-all = Sessions
mentoring-held-none = None held yet.
# $when is such as “9 Nov · 45 min”.
mentoring-session-out = Take out
mentoring-session-out-of = Take out: session of { $when }
mentoring-others-offer = Other talks that were a session ({ $many })
mentoring-others = Other talks since it began
mentoring-session-in = Was a session
mentoring-session-in-of = Was a session: { $when }
