trash-title = Corbeille
trash-count = { $many ->
    [one] { $many } élément, chacun pendant 30 jours après sa suppression
   *[other] { $many } éléments, chacun pendant 30 jours après sa suppression
}
trash-back = Retour aux réglages
trash-empty = La corbeille est vide
    .text = Les personnes, échanges, événements, promesses, notes et tout ce que vous supprimez attendent ici 30 jours, et reviennent avec tout ce qui leur appartenait.
trash-search = Chercher dans la corbeille
    .short = Chercher
trash-none = Rien de supprimé ne porte ce nom.
trash-list = Supprimé
trash-until = jusqu’au { $on }
trash-next = Suivant dans la corbeille
trash-previous = Précédent dans la corbeille
trash-bring-back = Récupérer
    .of = Récupérer { $what }
# What has to be said of what came back. $done is what was done, such as “Brought back Ada Lind”; $remarks are the sentences below.
trash-brought = { $done }. { $remarks }
trash-there = Était déjà revenu : { $what }.
trash-left = Récupérez d’abord ce à quoi il appartient : { $what }.
trash-alike = { $many ->
    [one] { $many } personne est peut-être là deux fois : voir « Doublons possibles ».
   *[other] { $many } personnes sont peut-être là deux fois : voir « Doublons possibles ».
}

# What was deleted. .with: where it has no words of its own, with whom it was.
trash-kind = Type
    .all = Tout
trash-kind-person = Personne
    .with = Personne avec { $names }
trash-kind-interaction = Échange
    .with = Échange avec { $names }
trash-kind-event = Événement
    .with = Événement avec { $names }
trash-kind-exchange = Aide
    .with = Aide avec { $names }
trash-kind-promise = Promesse
    .with = Promesse avec { $names }
trash-kind-ask = Demande
    .with = Demande avec { $names }
trash-kind-introduction = Mise en relation
    .with = Mise en relation avec { $names }
trash-kind-relation = Relation
    .with = Relation avec { $names }
trash-kind-membership = Adhésion
    .with = Adhésion avec { $names }
trash-kind-note = Note
    .with = Note avec { $names }
trash-kind-topic = Sujet
    .with = Sujet avec { $names }
trash-kind-insight = Enseignement
    .with = Enseignement avec { $names }
trash-kind-contribution = Contribution
    .with = Contribution avec { $names }
trash-kind-learning = Apprentissage
    .with = Apprentissage avec { $names }
trash-kind-opportunity = Opportunité
    .with = Opportunité avec { $names }
trash-kind-mentorship = Mentorat
    .with = Mentorat avec { $names }
trash-kind-message_template = Modèle de message
    .with = Modèle de message avec { $names }
