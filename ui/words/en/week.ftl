# How long something takes.
week-minutes = { $minutes } min
week-hours = { $hours } h
week-hours-minutes = { $hours } h { $minutes } min

# The line above the bar: $spent, $planned and $budget are times, such as “75 min”; .bar is what the bar shows, in minutes.
week-spent = { $spent } spent · { $planned } planned
week-budget = of { $budget }
    .bar = { $spent } of { $budget ->
        [one] { $budget } minute
       *[other] { $budget } minutes
    } spent, { $planned } planned

week-worth = Worth your time
# Before a button that shows or hides them.
week-waiting = { $many ->
    [one] { $many } more could wait
   *[other] { $many } more could wait
}
    .show = show
    .hide = hide
week-can-wait = Can wait
week-quiet = A quiet week
    .text = Nothing is planned. What matters comes back next week.
    .not = Plan it after all
    .keep = Keep it quiet
    .tip = Plan nothing until next week
week-full = The time for this week is given
    .text = What is left can wait. Show it, if you have a few minutes more.
week-empty = Nothing is due
    .text = Put people into circles, log what you talked about and what you promised: what is worth your time will stand here, within the minutes that you want to give.
# $what lists with whom, and how long.
week-done-so-far = Done this week: { $what }
    .more = Done this week: { $what } and { $many } more
    .one = { $people } ({ $minutes } min)
    .none = Nothing logged yet this week.

# What kind of thing is proposed, on a chip.
week-kind-promise = Promise
week-kind-follow_up = Follow-up
week-kind-rhythm = Rhythm
week-kind-mentoring_session = Mentoring
week-kind-birthday = Birthday
week-kind-new_job = New job
week-kind-revive = Revive
week-kind-introduce = Introduction
week-kind-give = Give

# The buttons that begin it.
week-action-keep_promise = Write
week-action-draft_message = Write
week-action-call = Call
week-action-meet = Meet
week-action-ask_both = Ask both
week-act = { $action }: { $what }, { $whom }
week-done = Done
    .of = Done: { $what }, { $whom }
week-later = Later
    .of = Later: { $what }, { $whom }
    .tomorrow = Tomorrow
    .three-days = In three days
    .week = Next week
    .month = In a month
week-not-this = Not this
week-why = why?
week-for-goal = For your goal: { $goal }

week-promises = Promises
    .few = Show fewer
    .all = Show all { $many }
# Whose promise it is: to or from $name.
week-promise-mine = to { $name }
    .nobody = to nobody in the network
week-promise-theirs = from { $name }
    .nobody = from nobody in the network
week-kept = Kept
    .of = Kept: { $what }
week-drop = Drop
    .of = Drop: { $what }

week-coming = Coming up
    .none = Nothing in the next ten days. Drop a calendar (.ics) on the window to see your events here.
week-before = Before you meet { $name }
    .open = Open
# A name and the one thing to have in mind, said in the next messages.
week-mind = <whom>{ $name }</whom>: { $what }
    .promised = you promised: { $what }
    .looks = looks for { $what }
    .talked = last talk { $on }

week-goals = Goals
    .more = { $many ->
        [one] { $many } more goal
       *[other] { $many } more goals
    }
    .all = All about them

week-meet-call = A call or a video talk
week-meet-meeting = A meeting
week-meet-reach = How to reach them
week-meet-open = Open the person
week-meet-write = Write to arrange it
week-meet-log = Log it

week-both = { $first } and { $second }
    .text = Keep it as an introduction that you thought of: then each of them gets words of their own, and Give & take shows where it stands.
    .to = To { $name }
    .begin = Keep it, and show the words
    .asked-one = I asked one
    .asked-both = I asked both

week-circles = Circles
    .text = What you logged speaks for these. You decide.
    .put = { $circle }: put { $name } there
    .leave = Leave
    .leave-them = Leave { $name } where they are
    .few = Show fewer
    .all = Show all { $many }
    .put-all = Put all { $many }
    .tip = Each circle is one step that can be undone

# The last talk with somebody: what it was, and on which day.
week-talk-one_to_one = One-to-one on { $on }
week-talk-group = Group on { $on }
week-talk-call = Call on { $on }
week-talk-video = Video on { $on }
week-talk-message = Message on { $on }
week-talk-email = Email on { $on }
week-talk-letter = Letter on { $on }
week-talk-event_conversation = Event-conversation on { $on }
week-talk-other = Other on { $on }
# $talk is one of these, $time how long it took, $note what was written down of it.
week-talked = { $talk }, { $time }
    .note = { $talk }: { $note }

# What the plan says of what it proposes: its title, what stands in its line of reasons, and why.
# “week-says-sentence” ends a remark of that line as a sentence; $every is “week-says-every”.
week-says-sentence = { $said }.
week-says-no_date = No date was set
week-says-due_ago = { $days ->
    [one] Due { $days } day ago
   *[other] Due { $days } days ago
}
week-says-due_today = Due today
week-says-due_tomorrow = Due tomorrow
week-says-due_on = Due on { $on }
week-says-promised_on = promised on { $on }
week-says-promised_after = promised on { $on } after { $event }
week-says-your_word = You gave your word, so it comes before what would only be good to do.
week-says-get_in_touch = Get in touch with { $name }
week-says-last_in_touch = Last in touch on { $on }
week-says-nothing_logged = Nothing logged yet
week-says-every = { $days ->
    [one] every day
   *[other] every { $days } days
}
week-says-circle_means = In your { $circle ->
    [inner] inner
    [close] close
    [active] active
    [wider] wider
   *[outer] outer
} circle that means { $every }.
week-says-you_want = You want to be in touch { $every }.
week-says-longer_past = The longer past the rhythm, the more it is worth.
week-says-your_turn = Your turn to help { $name }
week-says-received_and_given = Received { $received ->
    [one] { $received } time
   *[other] { $received } times
} in a year, given { $given }
week-says-both_ways = Ties last where help runs both ways.
week-says-birthday = Birthday
week-says-birthday_on = On { $on }
week-says-turns = turns { $age }
week-says-line_on_the_day = A line on the day is quickly written and long remembered.
week-says-new_job = New job: { $post }
    .at = New job: { $position } at { $organisation }
week-says-seen_on = Seen on { $on }
week-says-in_touch_on = in touch on { $on }
week-says-change_of_job = A change of job is a good moment to be in touch, and a short one.
week-says-take_up_again = Worth taking up again
week-says-in_touch_times = In touch { $times ->
    [one] { $times } time
   *[other] { $times } times
}, last on { $on }
week-says-dormant_ties = Dormant ties know what your near ones do not, and they are quickly warm again.
week-says-should_know = They should know each other
week-says-both_work_on = Both work on { $topic }, and you never brought them together
week-says-looks_for = One looks for “{ $wanted }”, the other knows { $topic }
week-says-helps_two = An introduction helps two people at once. Both are asked before it is made.
week-says-session = Session with { $name }: { $focus }
week-says-last_session = Last session on { $on }
week-says-no_session = Begun on { $on }, no session yet
week-says-mentors_you = { $name } mentors you, and gives time for it.
week-says-you_mentor = You mentor { $name }: giving back what you once received.
week-says-peers = You and { $name } guide each other.
week-says-agreed = You agreed on a session { $every }.
week-says-agenda = On the agenda: { $text }
week-says-review = You agreed to look at how it goes on { $on }: take the time for it.
week-says-moves_goal = It moves your goal “{ $goal }”, which is behind.
