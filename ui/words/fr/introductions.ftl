introductions-title = Mises en relation
# How many are shown, by what is chosen above the list.
introductions-count-all = { $many ->
    [one] { $many } mise en relation
   *[other] { $many } mises en relation
}
introductions-count-under_way = { $many ->
    [one] { $many } mise en relation en cours
   *[other] { $many } mises en relation en cours
}
introductions-count-over = { $many ->
    [one] { $many } mise en relation terminée
   *[other] { $many } mises en relation terminées
}
introductions-empty = Aucune mise en relation en cours
    .text = Deux personnes qui devraient se connaître, ou quelqu’un à qui vous espérez être présenté : chacune est consultée avant, et { -rapport } a les mots pour les deux. Ce qui en est sorti reste ici.
    .show-over = Afficher celles qui sont terminées
introductions-none = Aucune mise en relation de ce genre
    .text = Aucune mise en relation ne correspond au choix ci-dessus.
    .show = Afficher celles en cours
introductions-more = Afficher plus
    .of = Afficher plus : { $state }
introductions-direction = Sens
    .mine = Par moi
    .theirs = À moi
    .all = Par moi et à moi
introductions-standing = Situation
    .under_way = En cours
    .over = Terminée
    .all = En cours et terminées

# Where an introduction stands.
introductions-state-thought_of = Envisagée
introductions-state-asked_one = Une personne consultée
introductions-state-asked_both = Les deux consultées
introductions-state-made = Faite
introductions-state-they_met = Se sont rencontrés
introductions-state-closed = Close
introductions-state-declined = Refusée
# When it came to each: the first of a line, and .then those that follow.
introductions-step-thought_of = Envisagée le { $on }
    .then = envisagée le { $on }
introductions-step-asked_one = Une personne consultée le { $on }
    .then = une personne consultée le { $on }
introductions-step-asked_both = Les deux consultées le { $on }
    .then = les deux consultées le { $on }
introductions-step-made = Faite le { $on }
    .then = faite le { $on }
introductions-step-they_met = Se sont rencontrés le { $on }
    .then = se sont rencontrés le { $on }
introductions-step-closed = Close le { $on }
    .then = close le { $on }
introductions-step-declined = Refusée le { $on }
    .then = refusée le { $on }
# On the button that moves it there.
introductions-move-thought_of = Envisagée
introductions-move-asked_one = Une personne consultée
introductions-move-asked_both = Les deux consultées
introductions-move-made = Faite
    .theirs = A été faite
introductions-move-they_met = Se sont rencontrés
    .theirs = Nous nous sommes rencontrés
introductions-move-closed = Clore
introductions-move-declined = Refusée
introductions-move = { $move } : { $both }

introductions-both = { $first } et { $second }
# <joint> stands between the names, less strong.
introductions-row-mine = <one>{ $first }</one> <joint>et</joint> <other>{ $second }</other>
introductions-row-theirs = <one>{ $first }</one> <joint>me met en relation avec</joint> <other>{ $second }</other>
introductions-no-reason = Aucune raison notée
introductions-to-me = À moi

introductions-add = Ajouter une mise en relation
introductions-edit = Modifier la mise en relation
introductions-move-on = Faire avancer la mise en relation
introductions-decline = Mise en relation refusée
introductions-delete = Supprimer la mise en relation
introductions-whose-mine = Je mets deux personnes en relation
introductions-whose-theirs = Quelqu’un me met en relation
introductions-first-mine = Une personne
introductions-first-theirs = Qui me met en relation
introductions-second-mine = L’autre personne
introductions-second-theirs = À qui
introductions-different = Choisissez deux personnes différentes.
introductions-why-mine = Ce qu’elles ont à s’apporter
introductions-why-theirs = De quoi il s’agit
introductions-why-hint = Figure dans le texte pour chacune
introductions-where = Où elle en est
introductions-since = Depuis
introductions-who-declined = Qui a dit non, et pourquoi

introductions-wording = Texte
    .text = Modifiez-le à votre gré et copiez-le dans le programme avec lequel vous écrivez. { -rapport } n’envoie rien.
    .of = Texte : { $both }
    .each = Texte pour chacune
    .to = À { $name }
    .copy = Copier pour { $name }
