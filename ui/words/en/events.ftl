# Coming events, and past ones.
events-coming = Coming
events-past = Past
events-turn = Coming or past
events-count-coming = { $many ->
   *[other] { $many } coming
}
events-count-past = { $many ->
    [one] { $many } past event
   *[other] { $many } past events
}
events-before = Before { $year }
events-search = Search events
events-all-kinds = All kinds
events-add = Add event
events-edit = Edit event
events-next = Next event
events-previous = Previous event
events-page-down = A page down
events-page-up = A page up
events-open = Open
events-write-down = Write down whom I met
events-export = Export
    .tip = Events and follow-ups as a calendar file (.ics)
    .command = Export events as calendar
    .kind = Calendar (.ics)
events-exported = { $many ->
    [one] { $many } entry written to { $path }
   *[other] { $many } entries written to { $path }
}
events-none = No events yet
    .text = Drop a calendar (.ics) anywhere on the window, or add one. Before an event it says whom to meet and why; afterwards whom you met, and what came of it.
events-choose = Choose a calendar
events-nothing = Nothing here
    .fits = No event fits what you search.
    .coming = Nothing is coming. What was, stands under Past.
    .past = Nothing in these years.
# In a chip of the list.
events-met-count = { $many ->
   *[other] met { $many }
}
events-to-meet-count = { $many ->
   *[other] { $many } to meet
}
# A day with a time of day, such as 9 Nov, 14:30.
events-at = { $day }, { $time }

events-kind = Kind
events-kind-conference = Conference
events-kind-seminar = Seminar
events-kind-workshop = Workshop
events-kind-meetup = Meetup
events-kind-webinar = Webinar
events-kind-organisation_meeting = Organisation meeting
events-kind-course = Course
events-kind-meeting = Meeting
# .within is the same within a line.
events-role = My role
events-role-attending = Attending
events-role-speaking = Speaking
    .within = speaking
events-role-organising = Organising
    .within = organising
events-answer = My answer
events-answer-going = Going
    .within = going
events-answer-maybe = Maybe
    .within = maybe
events-answer-declined = Declined
    .within = declined
events-cancelled = cancelled
events-repeats = repeats
events-repeat = Repeats
events-repeat-never = Does not repeat
events-repeat-daily = Every day
events-repeat-weekly = Every week
events-repeat-fortnightly = Every two weeks
events-repeat-monthly = Every month
events-repeat-yearly = Every year
events-repeat-as_it_stands = As the calendar says

# The form.
events-called = What it is called
events-until = Until
    .hint = Empty: without an end
# Fields for a day, each with a time beside it.
events-from = From
events-to = To
events-time = at
events-all-day = All day
events-place = Place
events-link = Link
events-zone = Time zone
events-held-by = Held by (organisation)
events-organiser = Organiser
events-cost = Cost
events-currency = Currency
events-purpose = Purpose: why I go
events-to-meet = People I want to meet
events-why-meet = Why meet { $name }
    .placeholder = Why, or what to ask
events-topics = Topics
    .hint = Separated by commas
events-takeaways = Takeaways
events-notes = Notes
events-fault-title = Say what it is called.
events-fault-cost = Not an amount. Write it like 12.50.
events-fault-currency = Three letters, like EUR.
events-fault-no-currency = Say in which currency.
events-fault-time = Say when it begins.
events-fault-end = It ends before it begins.

# One event, and what came of it.
events-event = Event
events-no-event = No event
events-fact-held-by = Held by
events-fact-zone = Zone
events-fact-purpose = Purpose
events-comma = {", "}
events-met = People I met
# A person with a line about them.
events-person-line = <person>{ $name }</person>: { $line }
events-follow-ups = Follow-ups
events-kept = Kept
events-kept-of = Kept: { $what }, { $name }
events-drop = Drop
events-drop-of = Drop: { $what }, { $name }
events-outcome = What came of it
events-followed-up = { $some } of { $all } followed up within two days
events-engaged = { $many } in touch again within 90 days
events-engaged-later = Who stays in touch is told 90 days after it.
events-attendees = { $many } in the calendar's list
# What somebody in that list answered.
events-attendee-accepted = accepted
events-attendee-declined = declined
events-attendee-tentative = tentative
events-attendee-needs_action = needs action

# The sheet of an evening: whom I met.
events-capture = Whom I met
    .tip = Whom you met, and what follows
events-capture-at = Whom did you meet at { $title }?
    .description = A follow-up is due two days after the end. All of it is kept in one step.
events-met-before = Written down already: { $names }
events-another = Another one
# What keys do; +Name is typed as it stands, with a name of somebody.
events-key-next = <key>{ $key }</key> goes on
events-key-new = <key>+Name</key> somebody new
events-key-follow = <key>{ $key }</key> follow up
events-key-keep = <key>{ $key }</key> keeps all
events-take = What I take from it
events-not-now = Not now
events-keep = Keep
events-nothing-written = Nothing is written down yet. Type whom you met.
events-whom = Whom
    .line = Whom, line { $place }
events-said = What was said
    .line = What was said, line { $place }
events-follow-up = Follow up
    .line = With what, line { $place }
# What a follow-up is for where nothing else is said.
events-get-in-touch = Get in touch
events-take-out = Take out line { $place }
events-fault-name = Choose a name from the list, or add it as somebody new.
events-fault-whom = Type whom you met, or take the line out.
