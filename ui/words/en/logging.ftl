logging-title = Log what happened
logging-what = What happened
# The line is understood in English only: the same example in every language.
logging-example = Coffee with Ingrid yesterday 40m, promised slides by Friday #tracing
# Other languages say that the line is written in English.
logging-how = Say it in one line: with whom, when, how long, what was promised. What is not understood stays in the note.
logging-understood = Understood
logging-as-note = <label>Kept as a note:</label> { $note }
logging-in-note = <label>Stays in the note:</label> { $note }
# What keys do; +Name is typed as it stands, with a name of somebody.
logging-key-chips = <key>{ $key }</key> to the chips
logging-key-new = <key>+Name</key> adds somebody new
logging-key-close = <key>{ $key }</key> closes and keeps the line
logging-log = Log
logging-choose = Choose

# Commands on a person.
logging-talked-today = Talked today
logging-talked-longer = Talked 15 minutes longer
logging-line-about = Log a line about them
# $what is what was logged; + is a key.
logging-talked-more = { $what }. + adds { $time }.
logging-talked-with = { $time } with { $name }

# How long something took.
logging-hours = { $hours } h
logging-minutes = { $minutes } min
logging-hours-minutes = { $hours } h { $minutes } min

# Kinds of contact.
logging-kind-one_to_one = One-to-one
logging-kind-group = Group
logging-kind-call = Call
logging-kind-video = Video call
logging-kind-message = Message
logging-kind-email = E-mail
logging-kind-letter = Letter
logging-kind-event_conversation = At an event
logging-kind-other = Other
logging-depth-brief = Brief
logging-depth-good = Good
logging-depth-deep = Deep
logging-direction-given = Given
logging-direction-received = Received
# Kinds of help; .within is the same within a sentence.
logging-help-advice = Advice
    .within = advice
logging-help-introduction = Introduction
    .within = introduction
logging-help-referral = Referral
    .within = referral
logging-help-feedback = Feedback
    .within = feedback
logging-help-knowledge = Knowledge
    .within = knowledge
logging-help-endorsement = Endorsement
    .within = endorsement
logging-help-recommendation = Recommendation
    .within = recommendation
logging-help-hands_on = Hands-on help
    .within = hands-on help
logging-help-lead = Lead
    .within = lead
logging-help-time = Time
    .within = time

# On the chips of a line.
logging-comma = {", "}
logging-new = New: { $name }
# $said is a name as it was typed.
logging-which = Which { $said }?
logging-which-called = Which { $said }?
logging-nobody = Nobody is called { $said }
# $help is a kind of help, with what it was for.
logging-help-what = { $help }, { $what }
logging-given = Given: { $help }
logging-given-whom = Given: { $help } to { $name }
logging-given-unclear = Given: { $help } (to whom?)
logging-received = Received: { $help }
logging-received-whom = Received: { $help } from { $name }
logging-received-unclear = Received: { $help } (from whom?)
# $due is a day. The result is $what of the next ones.
logging-due = { $what } by { $due }
logging-promised = I promised: { $what }
logging-promised-whom = I promised: { $what } to { $name }
logging-promised-unclear = I promised: { $what } (to whom?)
logging-promised-by = { $name } promised: { $what }
logging-promised-they = They promised: { $what }
logging-ask = I look for: { $what }
logging-ask-by = { $name } looks for: { $what }
logging-ask-they = They look for: { $what }
logging-learned = Learned: { $text }
logging-learned-from = Learned from { $names }: { $text }
logging-heard = Heard of: { $title }
logging-heard-whom = Heard of: { $title } from { $name }
logging-heard-unclear = Heard of: { $title } (from whom?)

# What a chip may be instead.
logging-change = Change { $name }
logging-somebody-else = Somebody else
logging-add-person = Add { $said } as a new person
logging-what-kind = What kind of contact
logging-how-deep = How deep
logging-which-day = On which day
logging-today = Today
logging-yesterday = Yesterday
logging-another-day = Another day
logging-how-long = How long
logging-minutes-field = Minutes
logging-time-field = Time of day
logging-which-event = Which event
logging-no-event = No event is called so. Its name stays in the note.
logging-what-for = What for
logging-direction = Direction
logging-what-help = What kind of help
logging-with-whom = With whom
logging-what-promised = What was promised
logging-due-on = Due on
logging-whose = Whose promise
logging-whose-mine = Mine
logging-whose-theirs = Theirs
logging-looked-for = What is looked for
logging-who-looks = Who looks for it
logging-looks-mine = Mine
logging-looks-theirs = Theirs
logging-which-of-them = Which of them
logging-opportunity = Opportunity
logging-organisation = Organisation
logging-what-opportunity = What kind of opportunity
logging-who-told = Who told you
logging-other = “{ $said }”. Remove it, and its words stay in the note.
