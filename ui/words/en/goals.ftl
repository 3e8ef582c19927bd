goals-count = { $met } of { $all } met
goals-count-behind = { $met } of { $all } met, { $behind } behind
goals-set = Set a goal
goals-set-keep = Set goal
goals-edit = Edit goal
goals-put-away = Put goal away
goals-next-goal = Next goal
goals-previous-goal = Previous goal
goals-choose-set = Choose a ready set of goals
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

# What is counted, as the library calls it; the prompt says the same, and the report says these words.
goals-metric-conversations = Conversations
goals-metric-deep_conversations = Deep conversations
goals-metric-deep_share = Deep conversations of all
goals-metric-one_to_one = Conversations one to one
goals-metric-one_to_one_share = One to one of all conversations
goals-metric-minutes_spent = Minutes spent
goals-metric-people_in_touch = People in touch
goals-metric-close_people_in_touch = Inner and close circle in touch
goals-metric-ties_revived = Dormant ties revived
goals-metric-organisations_reached = Organisations reached
goals-metric-new_ties = New ties
goals-metric-new_ties_at_events = New ties met at events
goals-metric-people_met_at_events = People met at events
goals-metric-follow_up_share = Followed up within 48 hours
goals-metric-events_attended = Events attended
goals-metric-help_given = Help given
goals-metric-help_received = Help received
goals-metric-mutuality = Mutuality
goals-metric-thanks_given = Thanks given for help
goals-metric-introductions_made = Introductions made
goals-metric-promises_kept = Promises kept
goals-metric-times_asked = Times I was asked for help
goals-metric-asks_answered = Asks of others answered
goals-metric-insights = Insights
goals-metric-contributions = Contributions
goals-metric-talks_given = Talks and panels
goals-metric-learning_hours = Hours of learning
goals-metric-feedback_asked = Feedback asked for
goals-metric-opportunities_heard = Opportunities heard of
goals-metric-hidden_share = Opportunities not yet public
goals-metric-sessions_as_mentor = Mentoring sessions as mentor
goals-metric-sessions_as_mentee = Mentoring sessions as mentee
goals-metric-people_known = People known
goals-metric-engaged_people = People engaged
goals-metric-engagement = Engaged of all known
goals-metric-strong_ties = Strong ties
goals-metric-rhythm_kept = Ties within their rhythm
goals-metric-effective_size = Effective size of the network
goals-metric-constraint = Constraint of the network

# What metrics stand under.
goals-heading-ties = Ties
goals-heading-conversations = Conversations
goals-heading-meeting_people = Meeting people
goals-heading-giving_and_receiving = Giving and receiving
goals-heading-mentoring = Mentoring
goals-heading-expertise = Expertise
goals-heading-opportunities = Opportunities
goals-heading-time = Time

# What moves it, as an advice in one sentence.
goals-advice-conversations = Talk with somebody whose rhythm is due, and log it in a line.
goals-advice-deep_conversations = Make time for one conversation that goes deep, and log it as deep.
goals-advice-deep_share = Log how deep a conversation went; fewer and deeper ones raise it.
goals-advice-one_to_one = Meet one person alone, for a coffee or a call.
goals-advice-one_to_one_share = Meet one person alone rather than several at once.
goals-advice-minutes_spent = Leave what can wait; the plan of the week fits into the minutes you give.
goals-advice-people_in_touch = Get in touch with somebody you have not spoken with in this period.
goals-advice-close_people_in_touch = Get in touch with somebody of the inner or close circle not spoken with in this period.
goals-advice-ties_revived = Write to somebody with whom it has been quiet for half a year.
goals-advice-organisations_reached = Get in touch with somebody at an organisation not yet reached in this period.
goals-advice-new_ties = Meet somebody new, and add them on the day.
goals-advice-new_ties_at_events = Go to an event, and capture there whom you met.
goals-advice-people_met_at_events = Go to an event, and note with whom you spoke.
goals-advice-follow_up_share = Write a line within 48 hours to each one you met at an event.
goals-advice-events_attended = Choose an event among those that come up, and go.
goals-advice-help_given = Do something small that helps somebody, and note it.
goals-advice-help_received = Ask for the help you need; most people like to be asked.
goals-advice-mutuality = Give where you received more, ask where you gave more.
goals-advice-thanks_given = Thank somebody for help you received, and note that you did.
goals-advice-introductions_made = Bring two people together who should know each other; ask both first.
goals-advice-promises_kept = Keep a promise that is open, and mark it as kept.
goals-advice-times_asked = Note who asked you for help; what you show of your work brings more of it.
goals-advice-asks_answered = Look who could help with what somebody looks for, and settle their ask.
goals-advice-sessions_as_mentor = Hold the next session with somebody you mentor.
goals-advice-sessions_as_mentee = Hold the next session with somebody who mentors you.
goals-advice-insights = Write down what you learned: “learned: …” in the log line.
goals-advice-contributions = Give something to the field, be it small: an answer, a review, a post.
goals-advice-talks_given = Offer a talk to a meetup, or take a seat on a panel.
goals-advice-learning_hours = Take an hour for a course or a book, and note it.
goals-advice-feedback_asked = Ask somebody whose view you trust what you could do better.
goals-advice-opportunities_heard = Ask whom you meet what is coming up, and note what you hear of.
goals-advice-hidden_share = Ask people for what is not advertised yet.
goals-advice-people_known = Meet people; engaged ties say more than this count.
goals-advice-engaged_people = Take up a tie whose rhythm is past.
goals-advice-engagement = Take up a tie whose rhythm is past, or give a longer rhythm to one that needs less.
goals-advice-strong_ties = Spend time with somebody whose tie is warm already.
goals-advice-rhythm_kept = Get in touch where a rhythm is past.
goals-advice-effective_size = Meet people whom nobody of your network knows yet.
goals-advice-constraint = Meet people of other circles: where all know each other, each tells you the same.

# Ready sets of goals: the name, and for whom it is.
goals-ready-depth_first = Depth first
    .text = For a network that is wide enough: fewer contacts, and more that matter.
goals-ready-new_in_the_field = New in the field
    .text = For a first year among people you do not know yet: meet them, follow up, and learn.
goals-ready-give_first = Give first
    .text = For a name as somebody who helps: give before you ask, and keep what you promise.
goals-ready-change_of_job = Change of job
    .text = For the months before a move: many organisations, old contacts among them, and work heard of before it is public.
goals-ready-visible_expert = Visible expert
    .text = For being known by what you know: speak, write, and be asked.
goals-ready-one_hour_a_week = One hour a week
    .text = For little time: a ceiling on the minutes, and two conversations that are worth them.
