timeline-title = Timeline
timeline-add-note = Add note
timeline-kinds = Kinds shown
timeline-all-kinds = All kinds
# .one is one item of the kind, on its chip.
timeline-kind-interaction = Talks
    .one = talk
timeline-kind-event = Events
    .one = event
timeline-kind-exchange = Help
    .one = help
timeline-kind-promise = Promises
    .one = promise
timeline-kind-ask = Asks
    .one = ask
timeline-kind-introduction = Introductions
    .one = introduction
timeline-kind-note = Notes
    .one = note
timeline-kind-post = Work
    .one = work
timeline-kind-insight = Insights
    .one = insight
timeline-kind-contribution = Contributions
    .one = contribution
timeline-kind-learning = Learning
    .one = learning
timeline-kind-opportunity = Opportunities
    .one = opportunity
timeline-kind-mentorship = Mentorships
    .one = mentorship

# Keep the keys L and C as they are.
timeline-empty = Nothing is written down yet. L logs a line, C that you talked today.
timeline-empty-kinds = Nothing of these kinds.
timeline-not-in-it = It is not in the timeline any more.
timeline-gone = It is not there any more.
timeline-with = with { $names }
# .of is read aloud: of which line, and of which day.
timeline-open = Open
    .of = Open: { $line }, { $on }
timeline-edit = Edit
    .of = Edit: { $line }, { $on }
timeline-delete = Delete
    .of = Delete: { $line }, { $on }

timeline-interaction-kind = Kind
timeline-depth = Depth
timeline-depth-none = Depth not said
timeline-began = Who began
timeline-began-none = Who began: not said
timeline-began-me = I began it
timeline-began-them = They began it
timeline-day = Day
timeline-time = Time
    .wrong = As in 18:30
timeline-minutes = Minutes
timeline-minutes-unit = minutes
# Before a field with names.
timeline-people = With
    .placeholder = With whom else
    .wrong = Nobody of this name is chosen. Choose somebody from the list, or empty the field.
timeline-topics = Topics
    .placeholder = Topics, separated by commas
timeline-notes = Notes
    .placeholder = Notes; Markdown works here
timeline-note = Note
    .placeholder = Markdown works here
timeline-note-day = Day of the note

# What an item was, in one line; “timeline-line-and” and “-named” put its parts together. $what is a kind of help, or of talk.
timeline-line-and = { $line }, { $further }
timeline-line-named = { $what }: { $title }
timeline-line-talk-one_to_one = One-to-one
timeline-line-talk-group = Group meeting
timeline-line-talk-call = Call
timeline-line-talk-video = Video call
timeline-line-talk-message = Message
timeline-line-talk-email = E-mail
timeline-line-talk-letter = Letter
timeline-line-talk-event_conversation = Conversation at an event
timeline-line-talk-other = Contact
timeline-line-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
timeline-line-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
timeline-line-depth-brief = brief
timeline-line-depth-good = good
timeline-line-depth-deep = deep
timeline-line-given = { $what } given
timeline-line-received = { $what } received
timeline-line-mine = My promise
timeline-line-theirs = Their promise
timeline-line-promise-open = open
timeline-line-promise-kept = kept
timeline-line-promise-dropped = dropped
timeline-line-ask = Help looked for
timeline-line-ask-open = open
timeline-line-ask-answered = answered
timeline-line-ask-dropped = dropped
timeline-line-introduction = Introduction
timeline-line-introduced = Introduced by
timeline-line-note = Note
timeline-line-at = At { $organisation }
timeline-line-insight = Insight
    .from = Insight, from { $reading }
timeline-line-opportunity = { $kind ->
    [job] Opportunity (job)
    [collaboration] Opportunity (collaboration)
    [client] Opportunity (client)
    [talk] Opportunity (talk)
    [publication] Opportunity (publication)
    [partnership] Opportunity (partnership)
    [board] Opportunity (board)
   *[other] Opportunity
}: { $title }
timeline-line-mentorship = { $direction ->
    [they_mentor_me] Mentorship (they mentor me)
    [i_mentor_them] Mentorship (I mentor them)
   *[peers] Mentorship (peers)
}: { $focus }
timeline-line-ended = ended on { $on }
