# The report of a month, quarter or year: what is printed, and what its file says.

# Days and months. The year is told as it is written, the day as a number.
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December

# Where there is little room, such as under a chart.
report-short-month-1 = Jan
report-short-month-2 = Feb
report-short-month-3 = Mar
report-short-month-4 = Apr
report-short-month-5 = May
report-short-month-6 = Jun
report-short-month-7 = Jul
report-short-month-8 = Aug
report-short-month-9 = Sep
report-short-month-10 = Oct
report-short-month-11 = Nov
report-short-month-12 = Dec
report-weekday-1 = Monday
report-weekday-2 = Tuesday
report-weekday-3 = Wednesday
report-weekday-4 = Thursday
report-weekday-5 = Friday
report-weekday-6 = Saturday
report-weekday-7 = Sunday
report-day = { $day } { $month } { $year }
report-day-of-week = { $weekday }, { $day } { $month }

# The first and the last day of a goal, in a column of a table; $month is a short one.
report-days-of-month = { $first } to { $last } { $month } { $year }
report-days-of-year = { $first } { $first_month } to { $last } { $month } { $year }
report-days-of-years = { $first } { $first_month } { $first_year } to { $last } { $month } { $year }

# What the report is about.
report-month-of-year = { $month } { $year }
report-quarter-1 = 1st quarter of { $year }
report-quarter-2 = 2nd quarter of { $year }
report-quarter-3 = 3rd quarter of { $year }
report-quarter-4 = 4th quarter of { $year }
report-year = { $year }

# Where there is no figure.
report-nothing = –

# Figures. The thousands of $many are parted as the language does it.
report-count = { $many }
report-fraction = { $whole }.{ $behind }
report-percent = { $share }%
report-minutes = { $minutes }{"\u00A0"}min
report-hours = { $hours }{"\u00A0"}h

# $minutes has two digits.
report-hours-minutes = { $hours }{"\u00A0"}h{"\u00A0"}{ $minutes }
report-people = { $many ->
    [one] { $many } person
   *[other] { $many } people
}
report-times = { $many ->
    [one] { $many } time
   *[other] { $many } times
}
report-both-figures = { $given } / { $received }

# One sentence after the other.
report-sentences = { $first } { $next }
report-comma = { $first }, { $next }

# The head. $period is such as “November 2026”; where it is told as month, quarter or year, words are chosen by it.
report-title = Report: { $period }
report-counted = { $from } to { $until }
report-counted-so-far = { $from } to { $until }, so far: the { $period } ends on { $end }
report-head = Report on the network. { $counted }. Written on { $today }.
report-head-of = Report on the network of { $name }. { $counted }. Written on { $today }.

# The figures at the top: each stands above its words.
report-headlines = Headline figures
report-engaged = people engaged
report-known = people known
report-new-tie = new tie
report-new-ties = new ties
report-conversations = conversations
report-deep = of them deep
report-one-to-one = one to one
report-given-received = given / received
report-spent = spent

# How a figure stands to the period before.
report-change-none = as in the { $period } before
report-change-more = { $many } more than the { $period } before
report-change-fewer = { $many } fewer than the { $period } before
report-change-in-all = { $many } in all of the { $period } before
report-change-was = { $figure } in the { $period } before
report-no-budget = no budget set
report-of-budget = of { $budget } in the budget

# What the figures say. $people is such as “8 people”.
report-findings = Findings
report-finding-engaged = You are engaged with { $engaged } of { $people }.
report-finding-engaged-more = You are engaged with { $engaged } of { $people }: { $more } more than at the end of the { $period } before.
report-finding-engaged-fewer = You are engaged with { $engaged } of { $people }: { $fewer } fewer than at the end of the { $period } before.
report-finding-engaged-same = You are engaged with { $engaged } of { $people }, as many as at the end of the { $period } before.
report-finding-not-grown = You met { $people }, and the number of those engaged did not grow.
report-finding-deep-rose = Deep conversations rose from { $before } to { $now } of all.
report-finding-deep-fell = Deep conversations fell from { $before } to { $now } of all.
report-finding-one-to-one-rose = One-to-one conversations rose from { $before } to { $now } of all.
report-finding-one-to-one-fell = One-to-one conversations fell from { $before } to { $now } of all.

# $given and $received are such as “3 times”.
report-finding-help-both-ways = Help ran both ways: given { $given }, received { $received }.
report-finding-help-given = You gave help { $given } and received it { $received }.
report-finding-help-received = You received help { $received } and gave it { $given }: it is your turn to give.
report-finding-rhythm-few = Fewer than half are within their rhythm: of { $all } ties with a rhythm, { $kept }.
report-finding-rhythm-most = Most are within their rhythm: of { $all } ties with a rhythm, { $kept }.
report-finding-followed-up-few = Fewer than half were followed up within 48 hours: { $followed } of { $met } people met at events.
report-finding-followed-up-half = At least half were followed up within 48 hours: { $followed } of { $met } people met at events.
report-finding-lasting = With { $lasting } of them there was a further contact within 90 days.
report-finding-over-budget = You spent { $spent }, { $over } over the budget.
report-finding-hidden = Of { $heard } opportunities heard of, { $hidden } came through people before they were public.
report-finding-thin-knowledge = Knowledge is the thinnest part of the expert-power profile.
report-finding-thin-guidance = Guidance is the thinnest part of the expert-power profile.
report-finding-thin-opportunity = Opportunity is the thinnest part of the expert-power profile.
report-finding-thin-reputation = Reputation is the thinnest part of the expert-power profile.

# A chart in words, for screen readers.
report-by-month = { $title } by month.
report-last-month = { $series }: { $figure } in the last month.
report-bar = { $name }: { $figure }.
report-running = The last month is not over.

# Parts, charts and their series.
report-network = The network
report-chart-engaged = People engaged
report-series-engaged = Engaged
report-chart-strength = Ties by strength, as it was then
report-series-strong = Strong
report-series-warm = Warm
report-series-weak = Weak
report-series-dormant = Dormant
report-series-new = New
report-not-drawn = Not drawn: { $people } with whom nothing was ever logged.
report-chart-origin = New ties by origin
report-origin-event = Met at an event
report-origin-introduction = Introduced
report-origin-online = Online
report-origin-work = Through work
report-origin-import = Only imported
report-circles = Circles against Dunbar’s sizes
report-circles-of = { $people } of about { $usual }
report-circles-note = As they are set today, each with those inside it; the line marks the usual size.
report-reach = Reach of the people engaged
report-reach-organisations = Organisations
report-reach-fields = Fields
report-reach-places = Places
report-reach-topics = Topics
report-now = Now
report-year-before = A year before
report-evenness = Evenness
report-structure = Structure
report-effective-size = Effective size
report-constraint = Constraint
report-at-the-end = At the end
report-at-the-end-before = At the end before
report-structure-note = The more people know each other, the less of the network is effective, and the more it constrains.
report-chart-rhythm = Rhythm kept
report-series-rhythm-kept = Within their rhythm
report-rhythm-kept = At the end { $kept } of { $all } ties with a rhythm.
report-talks = Conversations and time
report-chart-conversations = Conversations
report-series-all = All
report-series-deep = Deep
report-chart-depth = Depth and one-to-one share
report-series-one-to-one = One to one
report-chart-hours = Hours spent, and the budget
report-hours-spent = Hours spent
report-series-spent = Spent
report-series-budget = Budget
report-events = What came of events
report-events-met = Met
report-events-48-hours = Within 48 h
report-events-90-days = Within 90 days
report-events-note = People met at events, and those with whom there was a further contact.
report-events-open = The 90 days after them are not over.
report-giving = Giving and receiving
report-chart-help = Help given and received
report-series-given = Given
report-series-received = Received
report-mutuality = Mutuality { $share }: { $all } where as much was given as received.
report-chart-mutuality = Mutuality over 12 months
report-series-mutuality = Mutuality
report-expertise = Expertise and opportunities
report-profile = Expert-power profile
report-profile-note = Each part against my own target, or my best earlier period where none is set.

# In the place of a share, where there is nothing to hold it against.
report-no-mark = no mark yet
report-behind = What is behind the profile
report-target-or-best = Target or best
report-measure-insights = Insights
report-measure-learning-hours = Hours of learning
report-measure-advice-given = Advice given
report-measure-contributions = Contributions
report-measure-times-asked = Times asked
report-measure-opportunities-heard = Opportunities heard
report-measure-hidden-opportunities = Of them hidden
report-measure-sessions-as-mentor = Sessions as mentor
report-measure-sessions-as-mentee = Sessions as mentee
report-heard = Opportunities heard of
report-stage-heard = Heard
report-stage-exploring = Exploring
report-stage-applied = Applied
report-stage-talking = Talking
report-stage-won = Won
report-stage-lost = Lost
report-stage-let-go = Let go
report-heard-note = How far they came. Heard through people before they were public: { $share }.

# The table of goals.
report-goals = Goals
report-goals-standing = Where each stands
report-goals-days = Days
report-goals-target = Target
report-goals-so-far = So far
report-goals-expected = Expected by then
report-goals-stand = Standing
report-goals-met = As on { $day }: { $met } of { $all } met.
report-goals-about = { $goal } ({ $about })
report-circle = { $circle } circle
report-purpose = for { $purpose }
report-goals-at-least = at least { $target }
report-goals-at-most = at most { $target }
report-goals-none-yet = none yet

# What the plan of the week proposes, in the words of week.ftl.
report-next = What to do next
report-next-from = From the plan of the week of { $today }.
report-both = { $first } and { $last }
report-with-whom = { $people }: { $what }
report-reasons = { $first } · { $next }

# Behind what is proposed, and why.
report-next-reason = . { $reason }.
report-next-goal = for the goal { $goal }, which is behind
report-next-profile = from the expert-power profile
