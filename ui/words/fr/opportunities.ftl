opportunities-kind-job = Emploi
opportunities-kind-collaboration = Collaboration
opportunities-kind-client = Client
opportunities-kind-talk = Conférence
opportunities-kind-publication = Publication
opportunities-kind-partnership = Partenariat
opportunities-kind-board = Conseil
opportunities-kind-other = Autre
opportunities-publicity-already = Publique quand j’en ai entendu parler
opportunities-publicity-later = Publique seulement plus tard
opportunities-publicity-never = Jamais publique
opportunities-span-all = Depuis toujours
opportunities-span-months = 12 derniers mois
opportunities-span-year = Cette année

# What a stage means, whatever it is called.
opportunities-meaning-heard = J’en ai connaissance
opportunities-meaning-exploring = Je cherche à savoir si c’est pour moi
opportunities-meaning-applied = J’ai postulé ou fait une proposition
opportunities-meaning-talking = Les deux parties en discutent
opportunities-meaning-won = Cela s’est fait
opportunities-meaning-lost = C’est allé à quelqu’un d’autre, ou à personne
opportunities-meaning-let_go = Finalement, je n’en ai pas voulu
# Its usual name, as the library calls it; the user may call it otherwise.
opportunities-stage-heard = Connue
opportunities-stage-exploring = Exploration
opportunities-stage-applied = Candidature ou proposition
opportunities-stage-talking = En discussion
opportunities-stage-won = Gagnée
opportunities-stage-lost = Perdue
opportunities-stage-let_go = Abandonnée
opportunities-stages = Nommer les étapes
    .text = Une étape garde son sens sous n’importe quel nom. Vide : le nom habituel.
opportunities-stage = Étape

# <still> and <every> are buttons.
opportunities-counts = <still>{ $open } en cours</still> sur <every>{ $all ->
    [one] { $all } connue
   *[other] { $all } connues
}</every>
opportunities-many = { $many ->
    [one] { $many } opportunité
   *[other] { $many } opportunités
}
opportunities-search = Chercher une opportunité
    .placeholder = Chercher
opportunities-kind = Type
opportunities-kind-all = Tous les types
opportunities-heard = Connues
opportunities-board = Tableau
opportunities-list = Liste
opportunities-board-or-list = Tableau ou liste
opportunities-none-yet = Pas encore d’opportunités
    .text = Un emploi, une conférence, un client, un chapitre : notez ce dont vous entendez parler et qui vous l’a dit. On voit alors quelles personnes et quels lieux vous apportent ce qui n’est pas encore public, par qui passe un chemin, et ce qui en est sorti.
opportunities-add = Ajouter
opportunities-add-one = Ajouter une opportunité
opportunities-edit-one = Modifier l’opportunité
opportunities-delete-one = Supprimer l’opportunité
opportunities-open = Ouvrir
# $format is such as “Table (.csv)”.
opportunities-export = Exporter : { $format }
    .command = Exporter les opportunités : { $format }
opportunities-format-csv = Tableau (.csv)
opportunities-format-json = JSON (.json)
opportunities-written = { $many ->
    [one] { $many } opportunité écrite dans { $path }
   *[other] { $many } opportunités écrites dans { $path }
}
# How a list is called that a figure opens. $stage is its name, as the user called it.
opportunities-narrowed-open = En cours
opportunities-narrowed-hidden = Connues avant d’être publiques
opportunities-narrowed-at = À l’étape { $stage }
opportunities-narrowed-reached = Arrivées à { $stage }
opportunities-narrowed-from = De { $source }
opportunities-narrowed-from-reached = De { $source }, arrivées à { $stage }

opportunities-board-move = Déplacer vers { $stage }
opportunities-board-next = Carte suivante
opportunities-board-previous = Carte précédente
opportunities-board-right = Étape à droite
opportunities-board-left = Étape à gauche
opportunities-stage-next = Déplacer vers l’étape suivante
opportunities-stage-before = Déplacer vers l’étape précédente
opportunities-pile-list = { $many ->
    [one] { $many } à l’étape { $stage } : l’afficher en liste
   *[other] { $many } à l’étape { $stage } : les afficher en liste
}
opportunities-pile-all = Afficher les { $many }
# On a card, its next step with the day it is due.
opportunities-card-step = { $day } : { $step }
opportunities-from-whom = de { $name }
opportunities-list-next = Opportunité suivante
opportunities-list-previous = Opportunité précédente
opportunities-list-page-down = Une page plus bas
opportunities-list-page-up = Une page plus haut
opportunities-list-none = Rien ici
    .text = Aucune opportunité ne correspond au choix.
opportunities-list-all = Tout afficher

opportunities-figures = Chiffres
opportunities-hidden-share = Part cachée
# $share is a percentage.
opportunities-hidden-share-open = { $share } connues avant d’être publiques : les afficher
opportunities-hidden-share-text = { $hidden ->
    [one] { $hidden } sur { $heard } est venue par des personnes avant d’être publique, ou sans jamais l’être.
   *[other] { $hidden } sur { $heard } sont venues par des personnes avant d’être publiques, ou sans jamais l’être.
}
opportunities-reached = Jusqu’où elles sont allées
opportunities-reached-open = { $many ->
    [one] { $stage } : { $many } est allée jusque-là. L’afficher
   *[other] { $stage } : { $many } sont allées jusque-là. Les afficher
}
opportunities-sources = Sources qui ont porté
opportunities-source = Source
opportunities-source-heard = Connues
opportunities-source-none = Aucune source notée
opportunities-source-heard-of = { $many ->
    [one] { $many } connue par { $source }
   *[other] { $many } connues par { $source }
}
opportunities-source-reached-of = { $many ->
    [one] { $many } de { $source } arrivée à { $stage }
   *[other] { $many } de { $source } arrivées à { $stage }
}
opportunities-sources-fewer = Afficher moins
opportunities-sources-more = et { $many } de plus

# The form.
opportunities-title = Ce que c’est
    .placeholder = Conférence d’ouverture à Grid Futures
opportunities-title-missing = Indiquez ce que c’est.
opportunities-organisation = Organisation
    .hint = Peut rester vide
opportunities-told-by = Qui me l’a dit
    .hint = Vide : personne de mon réseau
opportunities-written-at = Où c’est écrit
opportunities-other-source = Ou une autre source
    .hint = Un site, une lettre d’information
opportunities-heard-on = Connue le
opportunities-advertised = Annoncée
opportunities-link = Lien
opportunities-link-wrong = Ce n’est pas un lien. Copiez-le comme le navigateur l’affiche : https://…
opportunities-topics = Sujets
    .hint = Séparés par des virgules
opportunities-notes = Notes
opportunities-outcome = Ce qui en est sorti
    .placeholder = Ce que vous y avez appris, aussi
opportunities-thanked-on = Remerciement le
    .hint = Vide : pas encore

# The pane of one.
opportunities-opportunity = Opportunité
# <person> opens the person.
opportunities-heard-line = Connue le { $day }
opportunities-heard-line-from = Connue le { $day } par <person>{ $name }</person>
opportunities-hidden = connue avant d’être publique
opportunities-thanks = Remerciements
opportunities-thanked = { $name } : remerciement le { $day }
opportunities-not-yet = Pas encore
opportunities-thanks-wanted = { $name } aimerait savoir ce qui en est sorti.
opportunities-not-thanked = Pas encore de remerciement
opportunities-thank = Remercié aujourd’hui
opportunities-way = Le chemin parcouru
opportunities-step = Prochaine étape
opportunities-step-add = Ajouter une prochaine étape
opportunities-step-what = Ce qui vient ensuite
    .placeholder = Ce que je fais ensuite
opportunities-step-missing = Indiquez ce qui vient ensuite.
opportunities-step-keep = Tenir
opportunities-step-keep-of = Tenir : { $what }
opportunities-step-drop = Abandonner
opportunities-step-drop-of = Abandonner : { $what }
opportunities-by-when = Pour quand

opportunities-path = Chemin
opportunities-path-to = Chemin vers { $organisation }
opportunities-path-none = Personne du réseau n’y est ni n’y a été. Demander à qui vous en a parlé est aussi un chemin.
opportunities-path-member = membre
opportunities-path-before = y a été
# <person> opens who knows somebody there; $relation is such as “works with”.
opportunities-path-through = par <person>{ $name }</person>, { $relation } { $known } · { $band }
