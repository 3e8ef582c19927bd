# The line below the title. $people, $ties, $communities and $bridges are counts from below.
network-head = { $people }, { $ties }, { $communities }, { $bridges }
network-head-left-out = { $head } ; les personnes aux liens les plus légers n’y sont pas
network-some-people = { $all ->
    [one] { $some } sur { $all } personne
   *[other] { $some } sur { $all } personnes
}
network-ties = { $many ->
    [one] { $many } lien
   *[other] { $many } liens
}
network-communities = { $many ->
    [one] { $many } communauté
   *[other] { $many } communautés
}
network-bridges = { $many ->
    [one] { $many } pont
   *[other] { $many } ponts
}
# For screen readers.
network-map = Carte du réseau : { $head }. La liste contient la même chose.

network-search = Chercher dans le réseau
network-search-short = Chercher
network-topic = Sujet
network-topic-any = Tout sujet
network-organisation = Organisation
network-organisation-any = Toute organisation
# On a button, and on the map.
network-me = Moi
    .tip = Moi au milieu
    .command = Moi au milieu, ou absent
network-list = Liste
    .tip = La même chose en liste
    .command = Carte ou liste
    .label = Le réseau en liste
network-being-read = Lecture en cours…
network-empty = Personne à placer pour l’instant
    .text = Ici se trouvent les personnes et ce qui les lie entre elles : mises en relation, événements, conversations communes, organisations, et ce que vous savez d’elles. Déposez un fichier de vos contacts n’importe où sur la fenêtre.
network-nobody = Personne ne correspond
    .alone = Aucune de ces personnes n’est liée à d’autres. Placez-vous au milieu pour les voir aussi, ou choisissez un jour plus tardif.
    .text = Choisissez un autre sujet, une autre organisation ou un jour plus tardif.
network-legend = Couleur : la communauté ; au-delà de huit, les couleurs reviennent. Taille : la force de votre lien. Un anneau : un pont qui tient des parties ensemble. Faites défiler pour approcher, glissez pour déplacer, cliquez sur quelqu’un pour voir ses liens.

# Titles of commands.
network-way-command = Chemin vers quelqu’un d’autre
network-open-command = Ouvrir la personne choisie
network-nearer = Plus près
network-further = Plus loin
network-whole = Toute la carte
network-grow = Laisser grandir
network-stop = Arrêter
network-day = Tel que c’était en
network-today = Aujourd’hui

network-export-svg = Image SVG
network-export-png = Image PNG
network-export-graphml = GraphML, pour Gephi
network-export-gexf = GEXF, pour Gephi
# What the file is proposed to be called, without its ending.
network-file = réseau
network-saved = Enregistré : { $path }

# Heads of columns.
network-column-name = Nom
network-column-tie = Lien
network-column-community = Communauté
network-column-ties = Liens
network-bridge = pont

network-tie-strong = lien fort
network-tie-warm = lien chaleureux
network-tie-weak = lien faible
network-tie-dormant = lien en sommeil
network-tie-new = lien nouveau
network-community = Communauté { $number }
network-community-none = Lié à personne d’autre pour l’instant
network-holds = tient des parties ensemble
network-open = Ouvrir
network-way = Chemin vers …
    .tip = Choisissez ensuite quelqu’un d’autre
network-way-seek = Choisissez quelqu’un d’autre sur la carte, dans la recherche ou dans la liste.
network-way-none = Rien ne les relie, sauf vous.
network-way-direct = Un lien les unit.
network-way-between = { $many ->
    [one] { $many } personne se trouve entre elles.
   *[other] { $many } personnes se trouvent entre elles.
}
# $reasons are from the list below.
network-through = par { $reasons }
network-ties-to-others = { $many ->
    [one] { $many } lien avec d’autres
   *[other] { $many } liens avec d’autres
}
network-more = et { $many } de plus

# What a tie rests on.
network-reason-relation = une relation indiquée
network-reason-introduction = une mise en relation
network-reason-event = un événement
network-reason-interaction = une conversation commune
network-reason-organisation = la même organisation
# Of more than two, $first are those before the last, with commas between them.
network-reasons = { $first } et { $last }
network-reasons-comma = { $first }, { $next }

network-meet = Qui devrait se rencontrer
network-meet-none = Personne pour l’instant. Notez ce que vos proches savent ou cherchent : vous verrez ici qui convient à qui.
network-ask = Demander aux deux
network-ask-whom = Demander aux deux : { $names }
