promises-title = Promesses
# How many are shown, by what is chosen above the list.
promises-count-all = { $many ->
    [one] { $many } promesse
   *[other] { $many } promesses
}
promises-count-open = { $many ->
    [one] { $many } promesse en cours
   *[other] { $many } promesses en cours
}
promises-count-kept = { $many ->
    [one] { $many } promesse tenue
   *[other] { $many } promesses tenues
}
promises-count-dropped = { $many ->
    [one] { $many } promesse abandonnée
   *[other] { $many } promesses abandonnées
}
promises-empty = Aucune promesse en cours
# The example is a line as the log line understands it.
promises-empty-text = Ce que vous promettez aux autres, et ce qu’ils vous promettent, se trouve ici avec son jour jusqu’à ce que ce soit tenu ou abandonné. Une ligne telle que « promised Ingrid the slides by Friday » en note une aussi.
promises-none = Aucune promesse de ce genre
    .text = Aucune promesse ne correspond au choix ci-dessus.
    .show = Afficher les promesses en cours

promises-state-open = En cours
promises-state-kept = Tenue
    .on = Tenue le { $on }
promises-state-dropped = Abandonnée
    .on = Abandonnée le { $on }
# How far off the day is on which it is due.
promises-due = { $days ->
    [one] Dans { $days } jour
   *[other] Dans { $days } jours
}
    .past = { $days ->
        [one] Depuis { $days } jour
       *[other] Depuis { $days } jours
    }
    .none = Sans date
    .today = Aujourd’hui
    .tomorrow = Demain
    .yesterday = Depuis hier

# Who promised whom, before the day on which it was promised.
promises-row-mine = J’ai promis à <who>{ $name }</who>
promises-row-theirs = M’a été promis par <who>{ $name }</who>
promises-row-mine-alone = J’ai promis
promises-row-theirs-alone = M’a été promis
# The opportunity or the mentorship that it belongs to.
promises-for = pour <what>{ $title }</what>
# What I promised is to be kept by me.
promises-keep-mine = Tenir
    .of = Tenir : { $what }
# What was promised to me was kept.
promises-keep-theirs = Tenue
    .of = Tenue : { $what }
promises-keep-after-all = Tenir malgré tout

promises-add = Ajouter une promesse
promises-edit = Modifier la promesse
promises-keep = Tenir la promesse
promises-drop = Abandonner la promesse
promises-delete = Supprimer la promesse

promises-what = Ce qui est promis
    .example = Envoyer le modèle de revue
    .missing = Indiquez ce qui est promis.
promises-whose-mine = Je promets
promises-whose-theirs = L’autre promet
promises-to-whom = À qui
promises-by-whom = Par qui
promises-due-on = Pour le
promises-made-on = Faite le
promises-counts-as = Une fois tenue, compte comme
    .nothing = Aucune aide
