opportunities-kind-job = Job
opportunities-kind-collaboration = Collaboration
opportunities-kind-client = Client
opportunities-kind-talk = Talk
opportunities-kind-publication = Publication
opportunities-kind-partnership = Partnership
opportunities-kind-board = Board
opportunities-kind-other = Other
opportunities-publicity-already = Public when I heard of it
opportunities-publicity-later = Public only later
opportunities-publicity-never = Never public
opportunities-span-all = All time
opportunities-span-months = Last 12 months
opportunities-span-year = This year

# What a stage means, whatever it is called.
opportunities-meaning-heard = I know of it
opportunities-meaning-exploring = I find out whether it is for me
opportunities-meaning-applied = I have applied, or made a proposal
opportunities-meaning-talking = Both sides talk about it
opportunities-meaning-won = It came about
opportunities-meaning-lost = It went to somebody else, or to nobody
opportunities-meaning-let_go = I did not want it after all
# Its usual name, as the library calls it; the user may call it otherwise.
opportunities-stage-heard = Heard
opportunities-stage-exploring = Exploring
opportunities-stage-applied = Applied or proposed
opportunities-stage-talking = Talking
opportunities-stage-won = Won
opportunities-stage-lost = Lost
opportunities-stage-let_go = Let go
opportunities-stages = Name the stages
    .text = A stage keeps its meaning under any name. Empty: the usual one.
opportunities-stage = Stage

# <still> and <every> are buttons.
opportunities-counts = <still>{ $open } open</still> of <every>{ $all } heard</every>
opportunities-many = { $many ->
    [one] { $many } opportunity
   *[other] { $many } opportunities
}
opportunities-search = Search opportunities
    .placeholder = Search
opportunities-kind = Kind
opportunities-kind-all = All kinds
opportunities-heard = Heard
opportunities-board = Board
opportunities-list = List
opportunities-board-or-list = Board or list
opportunities-none-yet = No opportunities yet
    .text = A job, a talk, a client, a chapter: write down what you hear of, and who told you. Then it shows which people and places bring you what is not public yet, through whom a path leads, and what came of it.
opportunities-add = Add
opportunities-add-one = Add opportunity
opportunities-edit-one = Edit opportunity
opportunities-delete-one = Delete opportunity
opportunities-open = Open
# $format is such as “Table (.csv)”.
opportunities-export = Export: { $format }
    .command = Export opportunities: { $format }
opportunities-format-csv = Table (.csv)
opportunities-format-json = JSON (.json)
opportunities-written = { $many ->
    [one] { $many } opportunity written to { $path }
   *[other] { $many } opportunities written to { $path }
}
# How a list is called that a figure opens. $stage is its name, as the user called it.
opportunities-narrowed-open = Open
opportunities-narrowed-hidden = Heard before it was public
opportunities-narrowed-at = At { $stage }
opportunities-narrowed-reached = Came to { $stage }
opportunities-narrowed-from = From { $source }
opportunities-narrowed-from-reached = From { $source }, came to { $stage }

opportunities-board-move = Move to { $stage }
opportunities-board-next = Next card
opportunities-board-previous = Previous card
opportunities-board-right = Stage to the right
opportunities-board-left = Stage to the left
opportunities-stage-next = Move to the next stage
opportunities-stage-before = Move to the stage before
opportunities-pile-list = { $many ->
    [one] { $many } at { $stage }: show it as a list
   *[other] { $many } at { $stage }: show them as a list
}
opportunities-pile-all = Show all { $many }
# On a card, its next step with the day it is due.
opportunities-card-step = { $day }: { $step }
opportunities-from-whom = from { $name }
opportunities-list-next = Next opportunity
opportunities-list-previous = Previous opportunity
opportunities-list-page-down = A page down
opportunities-list-page-up = A page up
opportunities-list-none = Nothing here
    .text = No opportunity fits what is chosen.
opportunities-list-all = Show all

opportunities-figures = Figures
opportunities-hidden-share = Hidden share
# $share is a percentage.
opportunities-hidden-share-open = { $share } heard before it was public: show them
opportunities-hidden-share-text = { $hidden ->
    [one] { $hidden } of { $heard } came through people before it was public, or without ever being so.
   *[other] { $hidden } of { $heard } came through people before they were public, or without ever being so.
}
opportunities-reached = How far they came
opportunities-reached-open = { $many ->
    [one] { $stage }: { $many } came so far. Show it
   *[other] { $stage }: { $many } came so far. Show them
}
opportunities-sources = Sources that worked
opportunities-source = Source
opportunities-source-heard = Heard
opportunities-source-none = No source noted
opportunities-source-heard-of = { $many } heard from { $source }
opportunities-source-reached-of = { $many } from { $source } came to { $stage }
opportunities-sources-fewer = Show fewer
opportunities-sources-more = and { $many } more

# The form.
opportunities-title = What it is
    .placeholder = Keynote at Grid Futures
opportunities-title-missing = Say what it is.
opportunities-organisation = Organisation
    .hint = May stay empty
opportunities-told-by = Who told me
    .hint = Empty: nobody in my network
opportunities-written-at = Where it stands written
opportunities-other-source = Or another source
    .hint = A site, a newsletter
opportunities-heard-on = Heard on
opportunities-advertised = Advertised
opportunities-link = Link
opportunities-link-wrong = Not a link. Copy it as the browser shows it: https://…
opportunities-topics = Topics
    .hint = Separated by commas
opportunities-notes = Notes
opportunities-outcome = What came of it
    .placeholder = Also what it taught you
opportunities-thanked-on = Thanked on
    .hint = Empty: not yet

# The pane of one.
opportunities-opportunity = Opportunity
# <person> opens the person.
opportunities-heard-line = Heard { $day }
opportunities-heard-line-from = Heard { $day } from <person>{ $name }</person>
opportunities-hidden = heard before it was public
opportunities-thanks = Thanks
opportunities-thanked = Thanked { $name } on { $day }
opportunities-not-yet = Not yet
opportunities-thanks-wanted = { $name } would like to hear what came of it.
opportunities-not-thanked = Not thanked yet
opportunities-thank = Thanked today
opportunities-way = The way so far
opportunities-step = Next step
opportunities-step-add = Add next step
opportunities-step-what = What comes next
    .placeholder = What I do next
opportunities-step-missing = Say what comes next.
opportunities-step-keep = Keep
opportunities-step-keep-of = Keep: { $what }
opportunities-step-drop = Drop
opportunities-step-drop-of = Drop: { $what }
opportunities-by-when = By when

opportunities-path = Path
opportunities-path-to = Path to { $organisation }
opportunities-path-none = Nobody of the network is or was there. Asking who told you is a path too.
opportunities-path-member = member
opportunities-path-before = was there
# <person> opens who knows somebody there; $relation is such as “works with”.
opportunities-path-through = through <person>{ $name }</person>, { $relation } { $known } · { $band }
