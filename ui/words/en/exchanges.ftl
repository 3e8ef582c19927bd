# What the tabs of Give & take share.
exchanges-may-be-empty = May stay empty
exchanges-open-person = Open the person
exchanges-open-again = Open again
    .of = Open again: { $what }
exchanges-drop = Drop
    .of = Drop: { $what }
exchanges-outcome = What came of it
exchanges-whose = Whose
    .mine = Mine
    .theirs = Theirs
    .all = Mine and theirs
exchanges-state = State
    .all = Open and settled

exchanges-tab-promises = Promises
    .show = Show promises
exchanges-tab-asks = Asks
    .show = Show asks
exchanges-tab-exchanges = Given & received
    .show = Show given & received
exchanges-tab-introductions = Introductions
    .show = Show introductions
exchanges-next-tab = Next tab
exchanges-previous-tab = Previous tab

# How much was given and received. $share is a percentage, such as “80%”.
exchanges-given = { $many } given
exchanges-received = { $many } received
exchanges-mutual = { $share } mutual
exchanges-balance = { $given } given, { $received } received
exchanges-balance-short = { $given } given · { $received } received
exchanges-with-whom = With whom
    .all = { $many ->
        [one] { $many } person in all
       *[other] { $many } people in all
    }

exchanges-title = Given and received
exchanges-count = { $many ->
    [one] { $many } exchange
   *[other] { $many } exchanges
}
exchanges-with = with { $name }
exchanges-all-with = All with { $name }
exchanges-all = Show all exchanges
exchanges-empty = Nothing given or received yet
    .text = Advice, feedback, a referral, an afternoon of help: what you give and what you receive stands here, with what came of it. A kept promise and an introduction add to it by themselves.
exchanges-none = No such exchange
    .text = No exchange fits what is chosen above.
# Given to somebody, received from somebody.
exchanges-row-given = Given to <who>{ $name }</who>
exchanges-row-received = Received from <who>{ $name }</who>
# One exchange: what for, and with whom.
exchanges-named = { $what }, { $name }

exchanges-thanked = Thanked
    .of = Thanked: { $what }
    .on = Thanked { $on }
    .today = Thanked today
    .by-them = They thanked me
    .not-yet = Not thanked yet
    .not-noted = No thanks noted

exchanges-add = Add exchange
exchanges-form-edit = Edit exchange
exchanges-form-text = Help that was given or received
exchanges-delete-exchange = Delete exchange
exchanges-to-whom = To whom
exchanges-from-whom = From whom
exchanges-direction = Direction
    .all = Given and received
exchanges-kind = Kind
    .all = All kinds
exchanges-when = When
exchanges-what-for = What for
    .example = Her abstract for the conference
exchanges-thanked-on = Thanked on
    .hint = Empty: not yet

# Kinds of help within a line; logging-help has them alone.
exchanges-kind-advice = advice
exchanges-kind-introduction = introduction
exchanges-kind-referral = referral
exchanges-kind-feedback = feedback
exchanges-kind-knowledge = knowledge
exchanges-kind-endorsement = endorsement
exchanges-kind-recommendation = recommendation
exchanges-kind-hands_on = hands-on help
exchanges-kind-lead = lead
exchanges-kind-time = time
