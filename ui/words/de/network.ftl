# The line below the title. $people, $ties, $communities and $bridges are counts from below.
network-head = { $people }, { $ties }, { $communities }, { $bridges }
network-head-left-out = { $head }; wer die leichtesten Beziehungen hat, fehlt
network-some-people = { $all ->
    [one] { $some } von { $all } Person
   *[other] { $some } von { $all } Personen
}
network-ties = { $many ->
    [one] { $many } Beziehung
   *[other] { $many } Beziehungen
}
network-communities = { $many ->
    [one] { $many } Gemeinschaft
   *[other] { $many } Gemeinschaften
}
network-bridges = { $many ->
    [one] { $many } Brücke
   *[other] { $many } Brücken
}
# For screen readers.
network-map = Karte des Netzwerks: { $head }. Die Liste enthält dasselbe.

network-search = Netzwerk durchsuchen
network-search-short = Suchen
network-topic = Thema
network-topic-any = Jedes Thema
network-organisation = Organisation
network-organisation-any = Jede Organisation
# On a button, and on the map.
network-me = Ich
    .tip = Ich in der Mitte
    .command = Ich in der Mitte oder weggelassen
network-list = Liste
    .tip = Dasselbe als Liste
    .command = Karte oder Liste
    .label = Netzwerk als Liste
network-being-read = Wird gelesen …
network-empty = Noch niemand für eine Karte
    .text = Hier stehen Personen mit dem, was sie miteinander verbindet: Vorstellungen, Veranstaltungen, gemeinsame Gespräche, Organisationen und was Sie von ihnen wissen. Ziehen Sie eine Datei mit Ihren Kontakten irgendwo auf das Fenster.
network-nobody = Niemand passt
    .alone = Niemand davon ist mit anderen verbunden. Stellen Sie sich selbst in die Mitte, um sie auch zu sehen, oder wählen Sie einen späteren Tag.
    .text = Wählen Sie ein anderes Thema, eine andere Organisation oder einen späteren Tag.
network-legend = Farbe: Gemeinschaft; sind es mehr als acht, kehren Farben wieder. Größe: wie stark Ihre Beziehung ist. Ein Ring: eine Brücke, die Teile zusammenhält. Scrollen bringt näher, Ziehen verschiebt, ein Klick auf jemanden zeigt die Beziehungen.

# Titles of commands.
network-way-command = Weg zu jemand anderem
network-open-command = Ausgewählte Person öffnen
network-nearer = Näher
network-further = Weiter weg
network-whole = Die ganze Karte
network-grow = Wachsen lassen
network-stop = Anhalten
network-day = Wie es war am
network-today = Heute

network-export-svg = SVG-Bild
network-export-png = PNG-Bild
network-export-graphml = GraphML, für Gephi
network-export-gexf = GEXF, für Gephi
# What the file is proposed to be called, without its ending.
network-file = netzwerk
network-saved = Gespeichert: { $path }

# Heads of columns.
network-column-name = Name
network-column-tie = Beziehung
network-column-community = Gemeinschaft
network-column-ties = Anzahl
network-bridge = Brücke

network-tie-strong = starke Beziehung
network-tie-warm = warme Beziehung
network-tie-weak = schwache Beziehung
network-tie-dormant = ruhende Beziehung
network-tie-new = neue Beziehung
network-community = Gemeinschaft { $number }
network-community-none = Noch mit niemand anderem verbunden
network-holds = hält Teile zusammen
network-open = Öffnen
network-way = Weg zu …
    .tip = Danach jemand anderen wählen
network-way-seek = Wählen Sie jemand anderen auf der Karte, in der Suche oder in der Liste.
network-way-none = Nichts verbindet sie außer Ihnen.
network-way-direct = Sie sind miteinander verbunden.
network-way-between = { $many ->
    [one] { $many } Person steht zwischen ihnen.
   *[other] { $many } Personen stehen zwischen ihnen.
}
# $reasons are from the list below.
network-through = über { $reasons }
network-ties-to-others = { $many ->
    [one] { $many } Beziehung zu anderen
   *[other] { $many } Beziehungen zu anderen
}
network-more = und { $many } weitere

# What a tie rests on.
network-reason-relation = eine genannte Verbindung
network-reason-introduction = eine Vorstellung
network-reason-event = eine Veranstaltung
network-reason-interaction = ein gemeinsames Gespräch
network-reason-organisation = dieselbe Organisation
# Of more than two, $first are those before the last, with commas between them.
network-reasons = { $first } und { $last }
network-reasons-comma = { $first }, { $next }

network-meet = Wer sich treffen sollte
network-meet-none = Zurzeit niemand. Notieren Sie, was Personen in Ihrer Nähe wissen oder suchen: Wer zu wem passt, steht dann hier.
network-ask = Beide fragen
network-ask-whom = Beide fragen: { $names }
