# What was done, where it names something: the titles of Undo and Redo. English is as `sentence!` has it in its sources.
deeds-ask-noted = Noted the ask “{ $what }”
deeds-ask-edited = Edited the ask “{ $what }”

deeds-opened-again = Opened again: { $what }

deeds-answered = Answered: { $what }

deeds-dropped = Dropped: { $what }

deeds-event-written-down = Wrote down { $title }

deeds-added = Added { $what }
deeds-added-by-hand = Added by hand

deeds-edited = Edited { $what }
deeds-edited-by-hand = Edited by hand: { $fields }

deeds-deleted = Deleted { $what }

deeds-noted = Noted { $what }

deeds-help-given = { $help } given to { $name }
deeds-help-received = { $help } received from { $name }
deeds-help-advice = advice
deeds-help-introduction = an introduction
deeds-help-referral = a referral
deeds-help-feedback = feedback
deeds-help-knowledge = knowledge
deeds-help-endorsement = an endorsement
deeds-help-recommendation = a recommendation
deeds-help-hands-on = hands-on help
deeds-help-lead = a lead
deeds-help-time = time

deeds-contribution-talk = talk “{ $title }”
deeds-contribution-article = article “{ $title }”
deeds-contribution-post = post “{ $title }”
deeds-contribution-code = code “{ $title }”
deeds-contribution-panel = panel “{ $title }”
deeds-contribution-answer = answer “{ $title }”
deeds-contribution-review = review “{ $title }”
deeds-contribution-award = award “{ $title }”

deeds-insight = an insight
deeds-insight-from = an insight from { $name }
deeds-insight-from-more = an insight from { $name } and { $more } more

deeds-learning-course = course “{ $title }”
deeds-learning-book = book “{ $title }”
deeds-learning-conference = conference “{ $title }”
deeds-learning-asked = feedback asked for “{ $title }”
deeds-learning-received = feedback received “{ $title }”
deeds-learning-certificate = certificate “{ $title }”

deeds-profile-targets-changed = Changed targets of the profile

deeds-goal-set = Set a goal: { $goal }
deeds-goal-changed = Changed the goal: { $goal }
deeds-goal-brought-back = Brought a goal back

deeds-goals-set = Set the goals “{ $set }”

deeds-import-undone = Undid the import of { $title }

deeds-imported = Imported { $title }
deeds-imported-from = Imported from { $title }

deeds-logged = Logged { $what }
deeds-logged-with = { $begin }, with { $what }

deeds-talk-with = { $kind } with { $name }
deeds-talk-with-one-more = { $kind } with { $name } and one more
deeds-talk-with-more = { $kind } with { $name } and { $more } more
deeds-talk-one-to-one = a one-to-one
deeds-talk-group = a group meeting
deeds-talk-call = a call
deeds-talk-video = a video call
deeds-talk-message = a message
deeds-talk-email = an e-mail
deeds-talk-letter = a letter
deeds-talk-at-event = a conversation at an event
deeds-talk-other = a contact

deeds-introduction-mine = Noted the introduction of { $first } and { $second }
deeds-introduction-theirs = Noted the introduction to { $second } by { $first }
deeds-introduction-moved = Introduction of { $first } and { $second }: { $state }

deeds-a-note = a note
deeds-a-promise = a promise
deeds-a-new-person = a new person

deeds-notes = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}

deeds-an-exchange = an exchange
deeds-an-ask = an ask
deeds-an-opportunity = an opportunity

deeds-exchanges = { $exchanges ->
    [one] { $exchanges } exchange
   *[other] { $exchanges } exchanges
}

deeds-promises = { $promises ->
    [one] { $promises } promise
   *[other] { $promises } promises
}

deeds-asks = { $asks ->
    [one] { $asks } ask
   *[other] { $asks } asks
}

deeds-insights = { $insights ->
    [one] { $insights } insight
   *[other] { $insights } insights
}

deeds-opportunities = { $opportunities ->
    [one] { $opportunities } opportunity
   *[other] { $opportunities } opportunities
}

deeds-new-people = { $added ->
    [one] { $added } new person
   *[other] { $added } new people
}

deeds-mentee-limit = Set the limit of mentees to { $limit }

deeds-mentorship-begun = Began a mentorship with { $name }
deeds-mentorship-edited = Edited the mentorship with { $name }
deeds-mentorship-ended = Ended the mentorship with { $name }
deeds-mentorship-taken-up = Took up the mentorship with { $name } again
deeds-mentorship-deleted = Deleted the mentorship with { $name }

deeds-agenda-set = Set the agenda with { $name }

deeds-milestone-added = Added a milestone with { $name }: { $what }
deeds-milestone-reached = Reached: { $what }
deeds-milestone-edited = Edited the milestone “{ $what }”
deeds-milestone-deleted = Deleted a milestone

deeds-promise-noted = Noted the promise “{ $what }”
deeds-promise-edited = Edited the promise “{ $what }”

deeds-session-noted = Noted a session with { $name }
deeds-session-taken-out = Took a session out of a mentorship

deeds-template-saved = Saved the template “{ $name }”
deeds-template-deleted = Deleted the template “{ $name }”

deeds-note-added = Noted something of { $name }

deeds-opportunity-noted = Noted the opportunity “{ $title }”
deeds-opportunity-edited = Edited the opportunity “{ $title }”
deeds-opportunity-deleted = Deleted the opportunity “{ $title }”
deeds-opportunity-moved = { $title }: { $called }

deeds-thanks-noted = Noted the thanks
deeds-thanks-taken-back = Took back the thanks

deeds-next-step = Next for “{ $title }”: { $what }

deeds-stage-called = Called a stage “{ $called }”

deeds-field-changed = Changed the field of { $name }
deeds-field-taken = Took the field of an organisation from a file
deeds-field-value = { $field } “{ $value }”

deeds-fields-taken = { $several ->
    [one] Took the fields of { $several } organisation from files
   *[other] Took the fields of { $several } organisations from files
}

deeds-met = Met

deeds-changed-by-import = Changed by import of { $title }
deeds-changed-jobs = { $before } → { $after }

deeds-merged-with = Merged with { $name }
deeds-merged-with-lost = Merged with { $name }, who had { $lost }
deeds-merged = Merged { $from } into { $into }

deeds-kept-apart = Kept { $name } and { $other_name } apart
deeds-kept = Kept: { $what }

deeds-people-added = { $many ->
    [one] Added { $many } person
   *[other] Added { $many } people
}
deeds-people-deleted = { $many ->
    [one] Deleted { $many } person
   *[other] Deleted { $many } people
}
deeds-people = { $many ->
    [one] { $many } person
   *[other] { $many } people
}

deeds-tagged = Tagged { $whom } with “{ $tag }”

deeds-untagged = Took the tag “{ $tag }” from { $whom }

deeds-tags-changed = Changed the tags of { $whom }

deeds-offer-taken = Took “{ $value }” for { $name }
deeds-offer-dismissed = Dismissed “{ $value }” for { $name }

deeds-parted = Parted { $name }

deeds-view-saved = Saved the view “{ $name }”
deeds-view-deleted = Deleted the view “{ $name }”

deeds-it = it

deeds-whom = { $names }

deeds-plan-done = Done: { $whom }
deeds-plan-put-off = Put off: { $whom }
deeds-plan-not-this = Not this: { $whom }

deeds-week-kept-quiet = Kept a week quiet

deeds-quiet-week-taken-back = Took a quiet week back

deeds-related = Related { $first } and { $second }

deeds-membership-noted = Noted the membership of { $organisation }
deeds-membership-removed = Removed a membership

deeds-unrelated = { $first } and { $second } stay unrelated

deeds-talk-written-down = Wrote down a talk
deeds-talks-written-down = { $many ->
    [one] Wrote down { $many } talk
   *[other] Wrote down { $many } talks
}

deeds-tie-changed = Changed the tie with { $name }

deeds-ties-changed = { $several ->
    [one] Changed { $several } tie
   *[other] Changed { $several } ties
}

deeds-topic-added = Added the topic { $name }
deeds-topic-edited = Edited the topic { $name }
deeds-topic-renamed = Renamed the topic { $before } to { $name }
deeds-topic-assessed = Assessed { $name } at level { $level }
deeds-topic-deleted = Deleted the topic { $name }
deeds-topic-put-aside = Put aside the topic { $name }

deeds-assessment-taken-back = Took back an assessment of { $name }

deeds-topics-changed = Changed the topics of { $name }

deeds-brought-back = Brought back { $one }

deeds-records-brought-back = { $many ->
    [one] Brought back { $many } record
   *[other] Brought back { $many } records
}

deeds-of-a-kind = the { $kind }
deeds-of-a-kind-with = the { $kind } with { $people }
