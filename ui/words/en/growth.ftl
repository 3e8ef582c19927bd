growth-line = Engaged ties first; the count of contacts is only the grey above them.
growth-report = Report…
    .tip = The report of a month, quarter or year
growth-empty = Nobody to count yet
    .text = Here you will see how many of your ties are alive, since when you know people, and what you give and get. It begins with the first import.
growth-begin = Begin
growth-being-counted = Being counted…
growth-fields = Fields…
    .tip = The fields that organisations work in
growth-engaged-only = Engaged only

growth-range = Range
growth-range-year = 12 months
growth-range-three_years = 3 years
growth-range-ten_years = 10 years
growth-range-all = All years
growth-range-months = From … to …
# Before two fields with a month each.
growth-range-from = From
growth-range-until = to

# Whom the charts are about.
growth-whom = Whom the charts are about
growth-whom-everybody = Everybody
growth-whom-everybody-again = Everybody again
growth-whom-any = Any
growth-whom-as-chosen = As chosen
# In the place of a name that is not known yet.
growth-whom-chosen = chosen
growth-whom-topic = Topic
growth-whom-organisation = Organisation
growth-whom-tag = Tag
growth-whom-circle = Circle
growth-whom-purpose = Purpose

# Below the large figures; each begins with the figure.
growth-headline-engaged = engaged, of { $known } known
growth-headline-mutuality = mutuality: given { $given }, received { $received }
growth-headline-deep = deep conversations a week
growth-headline-rhythm = of the rhythms kept
growth-headline-new = { $many ->
    [one] new tie in 12 months
   *[other] new ties in 12 months
}
# $by is a figure with its sign, such as +19.
growth-change = { $by } in 12 months
growth-points = { $many ->
    [one] { $many } point
   *[other] { $many } points
}
growth-headline-mutuality-behind = Help given and received in 12 months
growth-headline-rhythm-behind = Within their rhythm

growth-chart-network = Network over time
growth-chart-new_ties = New ties by origin
growth-chart-engagement = Engagement
growth-chart-conversations = Conversations, day by day
growth-chart-time_spent = Time spent
growth-chart-depth = Depth and one-to-one
growth-chart-given_and_received = Given and received
growth-chart-mutuality = Mutuality
growth-chart-rhythm_kept = Rhythm kept
growth-chart-circles = Circles
growth-chart-reach = Reach
growth-chart-event_yield = What events brought
growth-chart-opportunities = Opportunities heard
growth-chart-mentoring_sessions = Sessions of mentoring
growth-chart-event_cost = What a lasting tie cost
growth-chart-expert_power = Expert power
growth-chart-goals = Goals
growth-chart-structure = Structure
growth-lines = Lines
growth-lines-size = Effective size
growth-lines-constraint = Constraint
growth-lines-parts = Communities and bridges

# Series of charts, as headings.
growth-series-strong = Strong
growth-series-warm = Warm
growth-series-weak = Weak
growth-series-dormant = Dormant
growth-series-new = New
growth-series-never_spoken = Never spoken
growth-series-event = Met at an event
growth-series-introduction = Introduced
growth-series-online = Online
growth-series-work = Through work
growth-series-import = Only imported
growth-series-engagement = Engaged, of all known
growth-series-engaged = Engaged
growth-series-known = Known
growth-series-rhythm_kept = Within the rhythm
growth-series-kept = Within it
growth-series-with_rhythm = With a rhythm
growth-series-conversations = Conversations
growth-series-minutes = Minutes
growth-series-budget = Budget
growth-series-deep_share = Deep
growth-series-one_to_one_share = One-to-one
growth-series-deep = Deep, count
growth-series-one_to_one = One-to-one
growth-series-group = Group
growth-series-call = Call
growth-series-video = Video
growth-series-message = Message
growth-series-email = E-mail
growth-series-letter = Letter
growth-series-event_conversation = At an event
growth-series-other = Other
growth-series-given = Given
growth-series-received = Received
growth-series-mutuality = Mutuality
growth-series-people = People
growth-series-dunbar = As Dunbar found
growth-series-now = Now
growth-series-year_before = A year before
growth-series-evenness = Evenness
growth-series-met = Met
growth-series-followed_up = Followed up within 48 h
growth-series-engaged_after_90_days = In touch within 90 days
growth-series-heard = Heard
growth-series-hidden = Before they were public, or never public
growth-series-they_mentor_me = They mentor me
growth-series-i_mentor_them = I mentor them
growth-series-peers = Among peers
growth-series-knowledge = Knowledge
growth-series-guidance = Guidance
growth-series-opportunity = Opportunity
growth-series-reputation = Reputation
growth-series-people_in_it = People in the network
growth-series-ties = Ties among them
growth-series-effective_size = Effective size
growth-series-constraint = Constraint
growth-series-communities = Communities
growth-series-bridges = Bridges
# Of goals: so many periods before the present one.
growth-earlier = { $before } before
# Of a facet of expert power: how many records.
growth-records-of = { $facet }, records
growth-cost-each = { $currency } for each tie that lasted
growth-cost-all = { $currency } in all
growth-cost-lasting = { $currency } ties that lasted
growth-part-of-target = Part of the target
# Columns of charts.
growth-column-organisations = Organisations
growth-column-fields = Fields
growth-column-places = Places
growth-column-topics = Topics

# At a chart. $title is what it is called.
growth-show-chart = Show the chart
growth-show-table = Show the figures as a table
growth-table-of = Figures of { $title } as a table
growth-export-of = Export { $title }
growth-export-csv = Figures as CSV
growth-series-of = Series of { $title }
growth-counting = Counting { $title }
growth-counted = { $months ->
    [one] { $counted } of { $months } month counted
   *[other] { $counted } of { $months } months counted
}
growth-keys = { $title }. Arrow keys move, Enter opens the records.
growth-click = click: the records
growth-heading-months = Month
growth-heading-days = Day
growth-heading-quarters = Quarter
# Figures of a column, such as “Nov 2024: Deep 25%, Minutes 40 min”.
growth-figure = { $series } { $figure }
growth-figures = { $column }: { $figures }
growth-comma = { $first }, { $next }
growth-minutes = { $minutes } min
growth-hours = { $hours } h
# $minutes has two digits: 2 h 05.
growth-hours-minutes = { $hours } h { $minutes }

# As the system's dialog calls kinds of files.
growth-file-svg = SVG picture
growth-file-png = PNG picture
growth-file-csv = Comma-separated values
growth-file-graphml = GraphML
growth-file-gexf = GEXF
growth-saved = Saved { $path }
growth-picture-failed = the picture could not be made

# In a dialog, the records behind a figure.
growth-records = Records
growth-behind = { $title }, { $column }
growth-behind-now = { $title }, now
growth-behind-many = { $series }: { $many }
growth-nobody-named = Nobody named
growth-none-counted = Nothing was counted here.
# $narrower says what shows them.
growth-not-listed = { $many ->
    [one] { $many } further record is not listed; { $narrower }
   *[other] { $many } further records are not listed; { $narrower }
}
growth-narrower = a shorter range or a filter shows them.

# One sentence for each chart. $people is such as “8 people”, $since, $month and $until are such as “Oct 2026”.
growth-say-network = { $engaged } engaged of { $people } known; in { $since } it was { $known } known.
growth-say-new_ties = { $people } met in { $months ->
    [one] { $months } month
   *[other] { $months } months
}; most in { $month }, { $most }.
growth-say-new_ties-none = Nobody new in these months.
growth-say-engagement = { $now } of those known are in touch within their rhythm, or within 180 days.
growth-say-engagement-before = { $now } of those known are in touch within their rhythm, or within 180 days. A year before { $before }.
growth-say-engagement-none = Nobody was known in these months.
growth-say-conversations = { $conversations } in 53 weeks, { $days }; { $spent } written down.
growth-say-conversations-none = Nothing was logged in these 53 weeks.
growth-many-conversations = { $many ->
    [one] { $many } conversation
   *[other] { $many } conversations
}
growth-on-days = { $many ->
    [one] on { $many } day
   *[other] on { $many } days
}
growth-say-time_spent = In { $month } { $spent } of { $budget } budgeted; what was logged by hand outside of events counts.
growth-say-depth = { $many ->
    [one] Of { $many } conversation in 12 months { $deep } were deep, { $one } one to one.
   *[other] Of { $many } conversations in 12 months { $deep } were deep, { $one } one to one.
}
growth-say-depth-none = Nothing was logged in the last 12 months.
growth-say-given_and_received = In 12 months help was given { $given ->
    [one] { $given } time
   *[other] { $given } times
} and received { $received ->
    [one] { $received } time
   *[other] { $received } times
}.
growth-say-mutuality = { $now } over 12 months, where 1 is as much given as received.
growth-say-mutuality-none = No help was given or received in the last 12 months.
growth-say-rhythm_kept = { $kept } of { $all ->
    [one] { $all } tie
   *[other] { $all } ties
} with a rhythm { $kept ->
    [one] is
   *[other] are
} within it. Rhythms count from the day they were set.
growth-say-rhythm_kept-none = Nobody has a rhythm yet. A circle gives one.
growth-say-circles = { $people } in circles. Each circle holds those inside it, as the layers that Dunbar found.
growth-say-circles-none = Nobody is in a circle yet.
growth-say-reach = Whom you are engaged with reaches { $organisations } in { $fields } that are set, { $places } and { $topics }.
growth-many-organisations = { $many ->
    [one] { $many } organisation
   *[other] { $many } organisations
}
growth-many-fields = { $many ->
    [one] { $many } field
   *[other] { $many } fields
}
growth-many-places = { $many ->
    [one] { $many } place
   *[other] { $many } places
}
growth-many-topics = { $many ->
    [one] { $many } topic
   *[other] { $many } topics
}
growth-say-event_yield = { $people } met at events, { $followed } followed up within 48 h; { $lasting } in touch again within 90 days.
growth-say-event_yield-none = Nobody was met at an event in these months.
growth-say-opportunities = { $many ->
    [one] { $many } opportunity heard, { $hidden } through people before they were public, or without ever being so.
   *[other] { $many } opportunities heard, { $hidden } through people before they were public, or without ever being so.
}
growth-say-opportunities-none = No opportunity was heard of in these months.
growth-say-mentoring_sessions = { $received ->
    [one] { $received } session as mentee, { $given } as mentor, { $peers } among peers.
   *[other] { $received } sessions as mentee, { $given } as mentor, { $peers } among peers.
}
growth-say-mentoring_sessions-none = No session of mentoring was held in these months.
# $told is one of the two below for each currency.
growth-say-event_cost = { $told }. A tie lasted with a further contact within 90 days.
growth-say-event_cost-told = { $amount } for each in the 12 months up to { $until }
growth-say-event_cost-lasting = no tie lasted of events paid in { $currency }
growth-say-event_cost-next = { $first }; { $next }
growth-say-event_cost-none = No event in these months has its cost noted, with its currency.
# $facets are such as “knowledge 50%”.
growth-say-expert_power = In { $quarter } { $facets }, of your own targets or the best quarter before.
growth-say-expert_power-none = Nothing to hold these quarters against yet. Expertise has your targets.
growth-facet-knowledge = knowledge { $figure }
growth-facet-guidance = guidance { $figure }
growth-facet-opportunity = opportunity { $figure }
growth-facet-reputation = reputation { $figure }
growth-say-goals = { $many ->
    [one] Of { $many } goal the part of the target reached now and in the periods before; of a ceiling, the part used. Strongest where it came out as aimed.
   *[other] Of { $many } goals the part of the target reached now and in the periods before; of a ceiling, the part used. Strongest where it came out as aimed.
}
growth-say-goals-none = No goal is set that is about these people. Goals has ready sets to begin with.
growth-say-structure = { $people } bring as much as { $size } who do not know each other; constraint { $constraint }. { $communities }, { $bridges }.
growth-say-structure-none = Nobody was known in these months.
growth-many-communities = { $many ->
    [one] { $many } community
   *[other] { $many } communities
}
growth-many-bridges = { $many ->
    [one] { $many } bridge
   *[other] { $many } bridges
}
