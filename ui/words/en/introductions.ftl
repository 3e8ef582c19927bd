introductions-title = Introductions
# How many are shown, by what is chosen above the list.
introductions-count-all = { $many ->
    [one] { $many } introduction
   *[other] { $many } introductions
}
introductions-count-under_way = { $many ->
    [one] { $many } introduction under way
   *[other] { $many } introductions under way
}
introductions-count-over = { $many ->
    [one] { $many } introduction over
   *[other] { $many } introductions over
}
introductions-empty = No introduction under way
    .text = Two people who should know each other, or somebody you hope to be introduced to: each is asked before it is made, and { -rapport } has the words for both. What came of it stays here.
    .show-over = Show those that are over
introductions-none = No such introduction
    .text = No introduction fits what is chosen above.
    .show = Show those under way
introductions-more = Show more
    .of = Show more: { $state }
introductions-direction = Direction
    .mine = By me
    .theirs = To me
    .all = By me and to me
introductions-standing = Standing
    .under_way = Under way
    .over = Over
    .all = Under way and over

# Where an introduction stands.
introductions-state-thought_of = Thought of
introductions-state-asked_one = Asked one
introductions-state-asked_both = Asked both
introductions-state-made = Made
introductions-state-they_met = They met
introductions-state-closed = Closed
introductions-state-declined = Declined
# When it came to each: the first of a line, and .then those that follow.
introductions-step-thought_of = Thought of { $on }
    .then = thought of { $on }
introductions-step-asked_one = Asked one { $on }
    .then = asked one { $on }
introductions-step-asked_both = Asked both { $on }
    .then = asked both { $on }
introductions-step-made = Made { $on }
    .then = made { $on }
introductions-step-they_met = They met { $on }
    .then = they met { $on }
introductions-step-closed = Closed { $on }
    .then = closed { $on }
introductions-step-declined = Declined { $on }
    .then = declined { $on }
# On the button that moves it there.
introductions-move-thought_of = Thought of
introductions-move-asked_one = Asked one
introductions-move-asked_both = Asked both
introductions-move-made = Made it
    .theirs = Was made
introductions-move-they_met = They met
    .theirs = We met
introductions-move-closed = Close
introductions-move-declined = Declined
introductions-move = { $move }: { $both }

introductions-both = { $first } and { $second }
# <joint> stands between the names, less strong.
introductions-row-mine = <one>{ $first }</one> <joint>and</joint> <other>{ $second }</other>
introductions-row-theirs = <one>{ $first }</one> <joint>introduces me to</joint> <other>{ $second }</other>
introductions-no-reason = No reason noted
introductions-to-me = To me

introductions-add = Add introduction
introductions-edit = Edit introduction
introductions-move-on = Move introduction on
introductions-decline = Introduction declined
introductions-delete = Delete introduction
introductions-whose-mine = I introduce two people
introductions-whose-theirs = Somebody introduces me
introductions-first-mine = One person
introductions-first-theirs = Who introduces me
introductions-second-mine = The other person
introductions-second-theirs = To whom
introductions-different = Choose two different people.
introductions-why-mine = What they have for each other
introductions-why-theirs = What it is about
introductions-why-hint = Stands in the wording for each side
introductions-where = Where it stands
introductions-since = Since
introductions-who-declined = Who said no, and why

introductions-wording = Wording
    .text = Change it as you like and copy it into the program you write with. { -rapport } sends nothing.
    .of = Wording: { $both }
    .each = Wording for each side
    .to = To { $name }
    .copy = Copy for { $name }
