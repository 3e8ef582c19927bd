# What the tabs of Give & take share.
exchanges-may-be-empty = Peut rester vide
exchanges-open-person = Ouvrir la personne
exchanges-open-again = Rouvrir
    .of = Rouvrir : { $what }
exchanges-drop = Abandonner
    .of = Abandonner : { $what }
exchanges-outcome = Ce qui en est sorti
exchanges-whose = De qui
    .mine = Les miennes
    .theirs = Celles des autres
    .all = Les miennes et celles des autres
exchanges-state = État
    .all = En cours et réglées

exchanges-tab-promises = Promesses
    .show = Afficher les promesses
exchanges-tab-asks = Demandes
    .show = Afficher les demandes
exchanges-tab-exchanges = Donné et reçu
    .show = Afficher ce qui est donné et reçu
exchanges-tab-introductions = Mises en relation
    .show = Afficher les mises en relation
exchanges-next-tab = Onglet suivant
exchanges-previous-tab = Onglet précédent

# How much was given and received. $share is a percentage, such as “80%”.
exchanges-given = { $many ->
    [one] { $many } donnée
   *[other] { $many } données
}
exchanges-received = { $many ->
    [one] { $many } reçue
   *[other] { $many } reçues
}
exchanges-mutual = { $share } mutuel
exchanges-balance = { $given ->
    [one] { $given } donnée
   *[other] { $given } données
}, { $received ->
    [one] { $received } reçue
   *[other] { $received } reçues
}
exchanges-balance-short = { $given ->
    [one] { $given } donnée
   *[other] { $given } données
} · { $received ->
    [one] { $received } reçue
   *[other] { $received } reçues
}
exchanges-with-whom = Avec qui
    .all = { $many ->
        [one] { $many } personne en tout
       *[other] { $many } personnes en tout
    }

exchanges-title = Donné et reçu
exchanges-count = { $many ->
    [one] { $many } aide
   *[other] { $many } aides
}
exchanges-with = avec { $name }
exchanges-all-with = Tout avec { $name }
exchanges-all = Afficher toutes les aides
exchanges-empty = Rien n’a encore été donné ni reçu
    .text = Un conseil, un retour, une recommandation, un après-midi d’aide : ce que vous donnez et ce que vous recevez se trouve ici, avec ce qui en est sorti. Une promesse tenue et une mise en relation s’y ajoutent d’elles-mêmes.
exchanges-none = Aucune aide de ce genre
    .text = Aucune aide ne correspond au choix ci-dessus.
# Given to somebody, received from somebody.
exchanges-row-given = Donnée à <who>{ $name }</who>
exchanges-row-received = Reçue de <who>{ $name }</who>
# One exchange: what for, and with whom.
exchanges-named = { $what }, { $name }

exchanges-thanked = Remercié
    .of = Remercié : { $what }
    .on = Remercié le { $on }
    .today = Remercié aujourd’hui
    .by-them = On m’a remercié
    .not-yet = Pas encore remercié
    .not-noted = Aucun merci noté

exchanges-add = Ajouter une aide
exchanges-form-edit = Modifier l’aide
exchanges-form-text = Aide donnée ou reçue
exchanges-delete-exchange = Supprimer l’aide
exchanges-to-whom = À qui
exchanges-from-whom = De qui
exchanges-direction = Sens
    .all = Données et reçues
exchanges-kind = Type
    .all = Tous les types
exchanges-when = Quand
exchanges-what-for = Pour quoi
    .example = Son résumé pour la conférence
exchanges-thanked-on = Remercié le
    .hint = Vide : pas encore

# Kinds of help within a line; logging-help has them alone.
exchanges-kind-advice = conseil
exchanges-kind-introduction = mise en relation
exchanges-kind-referral = orientation
exchanges-kind-feedback = retour
exchanges-kind-knowledge = connaissances
exchanges-kind-endorsement = soutien
exchanges-kind-recommendation = recommandation
exchanges-kind-hands_on = aide concrète
exchanges-kind-lead = piste
exchanges-kind-time = temps
