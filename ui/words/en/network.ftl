# The line below the title. $people, $ties, $communities and $bridges are counts from below.
network-head = { $people }, { $ties }, { $communities }, { $bridges }
network-head-left-out = { $head }; those with the lightest ties are left out
network-some-people = { $all ->
    [one] { $some } of { $all } person
   *[other] { $some } of { $all } people
}
network-ties = { $many ->
    [one] { $many } tie
   *[other] { $many } ties
}
network-communities = { $many ->
    [one] { $many } community
   *[other] { $many } communities
}
network-bridges = { $many ->
    [one] { $many } bridge
   *[other] { $many } bridges
}
# For screen readers.
network-map = Map of the network: { $head }. The list holds the same.

network-search = Search the network
network-search-short = Search
network-topic = Topic
network-topic-any = Any topic
network-organisation = Organisation
network-organisation-any = Any organisation
# On a button, and on the map.
network-me = Me
    .tip = Me in the middle
    .command = Me in the middle, or left out
network-list = List
    .tip = The same as a list
    .command = Map or list
    .label = Network as a list
network-being-read = Being read…
network-empty = Nobody to map yet
    .text = People stand here with what ties them to each other: introductions, events, conversations together, organisations, and what you know of them. Drop a file with your contacts anywhere on the window.
network-nobody = Nobody fits
    .alone = Nobody of these is tied to others. Put yourself in the middle to see them too, or choose a later day.
    .text = Choose another topic, organisation or a later day.
network-legend = Colour: community; where there are more than eight, colours come again. Size: how strong your tie is. A ring: a bridge that holds parts together. Scroll to come nearer, drag to move, click somebody for their ties.

# Titles of commands.
network-way-command = Way to somebody else
network-open-command = Open who is chosen
network-nearer = Nearer
network-further = Further away
network-whole = The whole map
network-grow = Let it grow
network-stop = Stop
network-day = As it was on
network-today = Today

network-export-svg = SVG picture
network-export-png = PNG picture
network-export-graphml = GraphML, for Gephi
network-export-gexf = GEXF, for Gephi
# What the file is proposed to be called, without its ending.
network-file = network
network-saved = Saved { $path }

# Heads of columns.
network-column-name = Name
network-column-tie = Tie
network-column-community = Community
network-column-ties = Ties
network-bridge = bridge

network-tie-strong = strong tie
network-tie-warm = warm tie
network-tie-weak = weak tie
network-tie-dormant = dormant tie
network-tie-new = new tie
network-community = Community { $number }
network-community-none = Tied to nobody else yet
network-holds = holds parts together
network-open = Open
network-way = Way to …
    .tip = Then choose somebody else
network-way-seek = Choose somebody else on the map, in the search or in the list.
network-way-none = Nothing connects them but you.
network-way-direct = They are tied to each other.
network-way-between = { $many ->
    [one] { $many } person stands between them.
   *[other] { $many } people stand between them.
}
# $reasons are from the list below.
network-through = through { $reasons }
network-ties-to-others = { $many ->
    [one] { $many } tie to others
   *[other] { $many } ties to others
}
network-more = and { $many } more

# What a tie rests on.
network-reason-relation = a stated relation
network-reason-introduction = an introduction
network-reason-event = an event
network-reason-interaction = a conversation together
network-reason-organisation = the same organisation
# Of more than two, $first are those before the last, with commas between them.
network-reasons = { $first } and { $last }
network-reasons-comma = { $first }, { $next }

network-meet = Who should meet
network-meet-none = Nobody for now. Say what people near to you know or look for: who fits whom will stand here.
network-ask = Ask both
network-ask-whom = Ask both: { $names }
