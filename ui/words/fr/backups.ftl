# .in is the folder that they are in.
backups-title = Sauvegardes
    .in = Dans { $folder }
backups-back = Retour aux réglages
backups-now = Sauvegarder maintenant
backups-backing-up = Sauvegarde en cours
backups-backed-up = Sauvegarde faite.
backups-restore = Restaurer
    .of = Restaurer la sauvegarde du { $when }
backups-restoring = Restauration en cours
backups-keeping = Conservation de l’état actuel
# $when is the day and time of the backup, $where the folder of the files that were set aside.
backups-restored = L’état du { $when } est restauré.
    .aside = L’état du { $when } est restauré. Les fichiers qui n’ont pas pu être lus sont conservés : { $where }

backups-folder = Dossier des sauvegardes
    .choose = Choisir un dossier
    .usual = Utiliser le dossier de données
    .chosen = Les sauvegardes vont désormais dans { $folder }.
backups-none = Aucune sauvegarde
    .text = La première est faite dès qu’il y a quelque chose à perdre : ensuite une fois par jour, et avant les imports, les mises à jour et les restaurations. Les 7 derniers jours, 4 dernières semaines et 12 derniers mois sont conservés.
backups-kept = Une par jour, et une avant les imports, les mises à jour et les restaurations. Sont conservées les plus récentes des 7 derniers jours, 4 dernières semaines et 12 derniers mois, et les 5 dernières faites avant une opération ou à la demande.
backups-list = Sauvegardes à ce jour
backups-unreadable = illisible
# Why a backup was made, on a chip.
backups-reason-daily = Quotidienne
backups-reason-asked = À la demande
backups-reason-before_migration = Avant une mise à jour
backups-reason-before_import = Avant un import
backups-reason-before_restore = Avant une restauration

# In the settings. $holds is a short list of what it holds.
backups-last = La dernière est du { $when } : { $holds }.
    .none = Une est faite chaque jour dès la première saisie, et avant tout ce qui change beaucoup.
backups-open = Afficher et restaurer
backups-trash = Corbeille
    .text = Ce que vous avez supprimé peut être récupéré pendant 30 jours.
    .open = Ouvrir la corbeille

# Where the database cannot be opened.
backups-rescue = Vos données n’ont pas pu être ouvertes
    .elsewhere = Choisir un dossier pour les sauvegardes
    .anew = Commencer avec un réseau vide
    .restore = Restaurer une sauvegarde
    .text = Vous voyez d’abord ce qu’elle contient, et les fichiers présents sont conservés tels quels.
backups-rescue-none = Il n’y a aucune sauvegarde dans { $folder }. <look>Chercher dans un autre dossier</look>

# A backup that lies anywhere, on the first screen of encrypted data.
backups-file = Restaurer un fichier de sauvegarde
    .kind = Sauvegardes de { -rapport }
    .open = Ouvrir la sauvegarde
backups-file-locked = { $file } est chiffré par une phrase secrète qui lui est propre.
backups-file-passphrase = Phrase secrète de cette sauvegarde

# What a restore would change.
backups-state-of = L’état du { $when }
    .kept = Ce qui est là maintenant est d’abord sauvegardé, afin que vous puissiez y revenir.
    .unreadable = Ce qui est là maintenant ne peut pas être lu. Ses fichiers sont conservés à côté, tels quels.
backups-holds = Contenu
    .now = Maintenant
    .after = Après
    .nothing = Rien n’avait encore été noté.
backups-would-go = { $many ->
    [one] { $many } personne présente maintenant disparaîtrait
   *[other] { $many } personnes présentes maintenant disparaîtraient
}
backups-would-come = { $many ->
    [one] { $many } personne reviendrait
   *[other] { $many } personnes reviendraient
}
# What a backup holds, in short and as headings of rows.
backups-nobody = Encore personne
backups-kind-people = { $many ->
    [one] { $many } personne
   *[other] { $many } personnes
}
    .title = Personnes
backups-kind-interactions = { $many ->
    [one] { $many } échange
   *[other] { $many } échanges
}
    .title = Échanges
backups-kind-events = { $many ->
    [one] { $many } événement
   *[other] { $many } événements
}
    .title = Événements
backups-kind-promises = { $many ->
    [one] { $many } promesse
   *[other] { $many } promesses
}
    .title = Promesses
backups-kind-exchanges = { $many ->
    [one] { $many } aide
   *[other] { $many } aides
}
    .title = Aides
backups-kind-asks = { $many ->
    [one] { $many } demande
   *[other] { $many } demandes
}
    .title = Demandes
backups-kind-introductions = { $many ->
    [one] { $many } mise en relation
   *[other] { $many } mises en relation
}
    .title = Mises en relation
backups-kind-notes = { $many ->
    [one] { $many } note
   *[other] { $many } notes
}
    .title = Notes
backups-kind-insights = { $many ->
    [one] { $many } enseignement
   *[other] { $many } enseignements
}
    .title = Enseignements
backups-kind-contributions = { $many ->
    [one] { $many } contribution
   *[other] { $many } contributions
}
    .title = Contributions
backups-kind-learning = { $many ->
    [one] { $many } apprentissage
   *[other] { $many } apprentissages
}
    .title = Apprentissages
backups-kind-opportunities = { $many ->
    [one] { $many } opportunité
   *[other] { $many } opportunités
}
    .title = Opportunités
backups-kind-mentorships = { $many ->
    [one] { $many } mentorat
   *[other] { $many } mentorats
}
    .title = Mentorats
backups-kind-goals = { $many ->
    [one] { $many } objectif
   *[other] { $many } objectifs
}
    .title = Objectifs
