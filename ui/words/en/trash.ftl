trash-title = Trash
trash-count = { $many ->
    [one] { $many } record, each for 30 days after it was deleted
   *[other] { $many } records, each for 30 days after it was deleted
}
trash-back = Back to the settings
trash-empty = The trash is empty
    .text = People, interactions, events, promises, notes and whatever else you delete wait here for 30 days, and come back with all that belonged to them.
trash-search = Search in the trash
    .short = Search
trash-none = Nothing deleted is called so.
trash-list = Deleted
trash-until = until { $on }
trash-next = Next in the trash
trash-previous = Previous in the trash
trash-bring-back = Bring back
    .of = Bring back { $what }
# What has to be said of what came back. $done is what was done, such as “Brought back Ada Lind”; $remarks are the sentences below.
trash-brought = { $done }. { $remarks }
trash-there = Was there again already: { $what }.
trash-left = Bring back first what it belongs to: { $what }.
trash-alike = { $many ->
    [one] { $many } person may be here twice: see Possible duplicates.
   *[other] { $many } people may be here twice: see Possible duplicates.
}

# What was deleted. .with: where it has no words of its own, with whom it was.
trash-kind = Kind
    .all = Everything
trash-kind-person = Person
    .with = Person with { $names }
trash-kind-interaction = Interaction
    .with = Interaction with { $names }
trash-kind-event = Event
    .with = Event with { $names }
trash-kind-exchange = Exchange
    .with = Exchange with { $names }
trash-kind-promise = Promise
    .with = Promise with { $names }
trash-kind-ask = Ask
    .with = Ask with { $names }
trash-kind-introduction = Introduction
    .with = Introduction with { $names }
trash-kind-relation = Relation
    .with = Relation with { $names }
trash-kind-membership = Membership
    .with = Membership with { $names }
trash-kind-note = Note
    .with = Note with { $names }
trash-kind-topic = Topic
    .with = Topic with { $names }
trash-kind-insight = Insight
    .with = Insight with { $names }
trash-kind-contribution = Contribution
    .with = Contribution with { $names }
trash-kind-learning = Learning
    .with = Learning with { $names }
trash-kind-opportunity = Opportunity
    .with = Opportunity with { $names }
trash-kind-mentorship = Mentorship
    .with = Mentorship with { $names }
trash-kind-message_template = Message template
    .with = Message template with { $names }
