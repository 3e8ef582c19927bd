asks-title = Demandes
# How many are shown, by what is chosen above the list.
asks-count-all = { $many ->
    [one] { $many } demande
   *[other] { $many } demandes
}
asks-count-open = { $many ->
    [one] { $many } demande en cours
   *[other] { $many } demandes en cours
}
asks-count-answered = { $many ->
    [one] { $many } demande satisfaite
   *[other] { $many } demandes satisfaites
}
asks-count-dropped = { $many ->
    [one] { $many } demande abandonnée
   *[other] { $many } demandes abandonnées
}
asks-empty = Personne ne cherche rien
    .text = Ce que vous cherchez, et ce que d’autres cherchent, se trouve ici. Pour chaque demande, { -rapport } nomme qui pourrait aider, et pourquoi : la manière la plus simple de donner d’abord.
asks-none = Aucune demande de ce genre
    .text = Aucune demande ne correspond au choix ci-dessus.
    .show = Afficher les demandes en cours
asks-whose-mine = Ce que je cherche
asks-whose-theirs = Ce que les autres cherchent

asks-state-open = En cours
    .on = Depuis le { $on }
asks-state-answered = Satisfaite
    .on = Satisfaite le { $on }
asks-state-dropped = Abandonnée
    .on = Abandonnée le { $on }

# In a row: who looks for it. asks-me stands for me where my name is not known.
asks-row-mine = Je le cherche
asks-row-theirs = <who>{ $name }</who> le cherche
asks-me = Moi
asks-answered = Satisfaite
    .of = Satisfaite : { $what }
    .mark = Marquer satisfaite
    .mark-ask = Marquer la demande satisfaite
asks-add = Ajouter une demande
asks-edit = Modifier la demande
asks-drop = Abandonner la demande
asks-delete = Supprimer la demande

asks-what = Ce qui est cherché
    .example = Quelqu’un pour parler des moteurs de stockage
    .missing = Indiquez ce qui est cherché.
asks-side-mine = Je le cherche
asks-side-theirs = Quelqu’un d’autre
asks-who = Qui le cherche
asks-asked-on = Demandé le
asks-topics = Sujets
    .hint = Avec des virgules ; ils trouvent qui pourrait aider

asks-help = Qui pourrait aider
    .of = Qui pourrait aider : { $what }
    .none = Personne ne se distingue encore. On trouve les personnes par les sujets de la demande et les leurs, les postes, les étiquettes et l’aide déjà reçue.
asks-help-for-me = Je cherche : { $what }
asks-help-for-them = { $name } cherche : { $what }
asks-introduce = Mettre en relation
    .of = Mettre en relation : { $first } et { $second }
asks-ask = Demander
    .of = Demander : { $name }
# Why somebody could help.
asks-reason-topic = S’y connaît en { $value }
asks-reason-helped_before = A déjà aidé : { $value }
asks-reason-talked_about = Vous avez parlé de { $value }
asks-reason-position = Travaille comme { $value }
asks-reason-organisation = Est chez { $value }
asks-reason-tag = Étiquette { $value }

# The message that asks somebody for it. Keep {"{given}"} as it is. .ended: what is looked for ends its sentence itself.
asks-message = Ce que je cherche
    .hello = Bonjour {"{given}"},
    .what = Je cherche ceci : { $what }.
    .ended = Je cherche ceci : { $what }
    .help = J’ai pensé à vous. Pourriez-vous m’aider, ou connaissez-vous quelqu’un qui le pourrait ?
