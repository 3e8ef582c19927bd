importing-line = Rien n’est modifié avant que vous ayez vu ce qui le serait.
importing-busy = Un import est en cours d’écriture. Déposez à nouveau quand il sera terminé.
# Between the members of a short list.
importing-comma = {", "}

# What can be done from anywhere.
importing-files-command = Importer des fichiers
importing-folder-command = Importer un dossier
importing-paste = Importer du texte collé
    .description = Une vCard, ou un tableau avec une ligne par personne.
importing-paste-field = Texte à importer
importing-paste-show = Montrer ce qu’il contient
# What an import of pasted text is called.
importing-pasted = Texte collé
importing-choose-folder = Choisir un dossier

# Files are held over the window.
importing-drop = { $many ->
    [one] Déposez pour voir ce que contient ce fichier
   *[other] Déposez pour voir ce que contiennent { $many } fichiers
}
importing-drop-more = et { $many } de plus
importing-drop-safe = Rien n’est modifié sans votre accord.
importing-holds-archive = archive de { $formats }
importing-holds-folder = dossier de { $formats }
importing-nothing-in-file = rien que { -rapport } sache lire
importing-nothing-in-archive = archive sans rien que { -rapport } sache lire
importing-nothing-in-folder = dossier sans rien que { -rapport } sache lire

# What the progress bar is headed with.
importing-step-backing_up = Une sauvegarde d’abord
importing-step-restoring = Restauration
importing-step-converting = Conversion
importing-step-reading = Lecture
importing-step-comparing = Comparaison avec les personnes que vous connaissez
importing-step-writing = Écriture
importing-step-indexing = Préparation de la recherche

importing-so-far = Imports jusqu’ici
importing-empty = Rien n’a encore été importé
    .text = Déposez un export n’importe où dans la fenêtre : LinkedIn, vCard, Google, Outlook, Thunderbird, LDIF, tout tableau, dossiers et archives. Chaque import figure ensuite ici et peut être annulé.
importing-undone = annulé
importing-show = Voir les personnes
importing-undo = Annuler l’import
importing-undo-of = Annuler l’import de { $title }
# $title is what the import is called, such as the name of its file.
importing-undid = { $title } annulé
importing-undid-people = { $many ->
    [one] { $title } annulé : { $many } personne retirée
   *[other] { $title } annulé : { $many } personnes retirées
}
importing-kept = { $many ->
    [one] { $many } personne conservée, car vous l’avez modifiée depuis
   *[other] { $many } personnes conservées, car vous les avez modifiées depuis
}

importing-done = { $title } importé
importing-done-nothing = Rien de nouveau dans { $title }
importing-see-growth = Voir la croissance
importing-show-people = { $many ->
    [one] Voir { $many } personne
   *[other] Voir { $many } personnes
}

# How many records of an import there are of each kind; they stand beside each other.
importing-count-new = { $many ->
    [one] { $many } nouvelle
   *[other] { $many } nouvelles
}
importing-count-changed = { $many ->
    [one] { $many } modifiée
   *[other] { $many } modifiées
}
importing-count-unsure = { $many ->
    [one] { $many } incertaine
   *[other] { $many } incertaines
}
importing-count-organisation = { $many ->
    [one] { $many } organisation
   *[other] { $many } organisations
}
importing-count-same = { $many } déjà là
importing-count-left_out = { $many ->
    [one] { $many } écartée
   *[other] { $many } écartées
}
importing-count-broken = { $many ->
    [one] { $many } illisible
   *[other] { $many } illisibles
}
importing-count-nothing = rien dedans

# What is in an import beside people.
importing-becomes-event = { $many ->
    [one] { $many } événement
   *[other] { $many } événements
}
importing-becomes-interaction = { $many ->
    [one] { $many } échange
   *[other] { $many } échanges
}
importing-becomes-tie = { $many ->
    [one] { $many } début d’un lien
   *[other] { $many } débuts de liens
}
importing-becomes-exchange = { $many ->
    [one] { $many } aide
   *[other] { $many } aides
}
importing-becomes-note = { $many ->
    [one] { $many } note
   *[other] { $many } notes
}
importing-becomes-other = { $many ->
    [one] { $many } autre fiche
   *[other] { $many } autres fiches
}
# $records is one of the above, $known says how many of them are changed or already here.
importing-becomes-known = { $records } ({ $known })
importing-becomes-changed = { $many } avec des changements
importing-becomes-left-out = écarté : { $what }
importing-left-out-hidden_profile = { $many ->
    [one] { $many } profil masqué
   *[other] { $many } profils masqués
}
importing-left-out-empty = { $many ->
    [one] { $many } fiche vide
   *[other] { $many } fiches vides
}
importing-left-out-group = { $many ->
    [one] { $many } groupe
   *[other] { $many } groupes
}
importing-left-out-organisation = { $many ->
    [one] { $many } carte d’organisation
   *[other] { $many } cartes d’organisation
}
importing-left-out-cancelled = { $many ->
    [one] { $many } entrée annulée
   *[other] { $many } entrées annulées
}
importing-left-out-declined = { $many ->
    [one] { $many } entrée refusée
   *[other] { $many } entrées refusées
}
importing-left-out-no_event = { $many ->
    [one] { $many } tâche ou temps libre
   *[other] { $many } tâches et temps libres
}
importing-left-out-draft = { $many ->
    [one] { $many } brouillon
   *[other] { $many } brouillons
}
importing-left-out-sponsored = { $many ->
    [one] { $many } publicité
   *[other] { $many } publicités
}
importing-left-out-spam = { $many ->
    [one] { $many } message indésirable
   *[other] { $many } messages indésirables
}
importing-left-out-unmatched = { $many } avec personne de votre réseau
importing-left-out-not_wanted = { $many } par votre choix

importing-preview-line = { $title } · { $files } · rien n’est encore modifié
importing-files-understood = { $many ->
    [one] { $many } fichier compris
   *[other] { $many } fichiers compris
}
importing-files-unused = { $many ->
    [one] { $many } fichier pas encore utilisé
   *[other] { $many } pas encore utilisés
}
importing-files-refused = { $many ->
    [one] { $many } fichier non pris
   *[other] { $many } fichiers non pris
}
importing-apply = Appliquer
importing-apply-changes = { $many ->
    [one] Appliquer { $many } modification
   *[other] Appliquer { $many } modifications
}
importing-apply-preview = Appliquer l’aperçu
importing-cancel-preview = Abandonner l’aperçu
importing-without-backup = Importer sans sauvegarde
importing-would = Ce qui se passerait
# Below a large figure, which stands by itself: 1,046 new people.
importing-figure-new = { $many ->
    [one] nouvelle personne
   *[other] nouvelles personnes
}
importing-figure-same = déjà là, sans changement
importing-figure-changed = avec des changements
importing-figure-unsure = peut-être quelqu’un que vous avez
importing-figure-organisation = { $many ->
    [one] organisation
   *[other] organisations
}
importing-figure-left_out = mis de côté
importing-figure-broken = avec des erreurs
# In a chip below one of the figures.
importing-known-since = connus depuis { $year }
importing-nothing-to-do = rien à faire
importing-jobs = { $many ->
    [one] { $many } poste ou titre
   *[other] { $many } postes ou titres
}
importing-please-look = à vérifier
importing-decided = décidé
importing-named-below = voir plus bas
importing-nobody = Personne n’a pu être lu ici, et rien n’a été modifié. L’obstacle est indiqué plus bas.
importing-nothing-new = Tout ce que contient ce fichier est déjà là. Il n’y a rien à appliquer.
importing-beside = Outre les personnes : { $what }
importing-brings = Ce que cela apporte : { $what }

# A list of records, by what becomes of them.
importing-outcome-unsure = À vérifier
    .note = Vous décidez ; quel que soit votre choix, il pourra être séparé de nouveau.
importing-outcome-changed = Modifiées
    .note = Ce que vous avez saisi reste, et la valeur du fichier est proposée.
importing-outcome-new = Nouvelles
importing-outcome-organisation = Organisations
    .note = Les personnes qui y travaillent leur sont rattachées.
importing-outcome-same = Déjà là
    .note = Rien à faire.
importing-outcome-left_out = Écartées
    .note = Des fiches où ne figure personne.
importing-outcome-broken = Illisibles
    .note = Elles n’ont pas pu être lues ; le reste continue.
importing-decide-all = Décider pour toutes
importing-all = Toutes…
importing-in-file = Dans le fichier
importing-in-rapport = Dans { -rapport }
importing-differs = Ce qui diffère
importing-why = Pourquoi ce peut être la même
importing-kind = Type
importing-do = Action
importing-show-more = En voir { $many } de plus
importing-both-sides = Les deux côtés de { $name }
# A record without a name.
importing-line-number = Ligne { $line }
importing-earlier = plus haut dans cet import
importing-no-position = → sans poste
importing-what-to-do = Que faire de { $name }
importing-who = Qui ce peut être
importing-record-at = { $file }, ligne { $line }.
importing-field = Champ
importing-typed = saisi par vous
importing-all-in-rapport = Tout dans { -rapport }
importing-all-in-file = Tout dans le fichier
# In a chip: how somebody changed.
importing-change-new_job = nouveau poste
importing-change-new_position = nouvelle fonction
importing-change-left_job = départ
importing-change-spelling = orthographe
importing-change-more_details = plus de détails

# What is to be done with a record; .all does it with all, .means explains it.
importing-decision-undecided = Choisir
    .means = Rien de décidé : ajout d’une nouvelle personne, et la paire attend sous « Doublons possibles ».
importing-decision-merge = Fusionner
    .all = Tout fusionner
    .means = Une seule personne ; ce qui est ici reste, le fichier comble les lacunes.
importing-decision-update = Mettre à jour
    .all = Tout mettre à jour
    .means = Une seule personne ; les valeurs du fichier remplacent celles des imports précédents. Ce que vous avez saisi reste.
importing-decision-keep_both = Garder les deux
    .all = Garder les deux partout
    .means = Deux personnes différentes.
importing-decision-leave_out = Écarter
    .all = Tout écarter
    .means = Cette fiche n’est pas prise.
importing-add = Ajouter
    .all = Tout ajouter

importing-problems = Problèmes
importing-problems-count = { $many ->
    [one] { $many } problème
   *[other] { $many } problèmes
}
importing-problems-rest = Le reste continue.
importing-problems-copy = Tout copier
importing-problems-first = Les { $shown } premiers sur { $total }.
importing-place = { $file }, ligne { $line }
importing-severity-file_refused = fichier non pris
importing-severity-record_broken = fiche non prise
importing-severity-value_left_aside = valeur laissée de côté

importing-files = Fichiers
importing-files-read = Comment les fichiers ont été lus
importing-not-taken = non pris
importing-records = { $many ->
    [one] { $many } fiche
   *[other] { $many } fiches
}
importing-columns-of = Colonnes de { $file }
importing-encoding-of = Encodage de { $file }
importing-words-of = Texte de { $file }
importing-becomes-of = Ce que devient { $file }
importing-dates-of = Dates de { $file }
importing-format-vcard = vCard
importing-format-linkedin_connections = relations LinkedIn
importing-format-linkedin_positions = vos postes LinkedIn
importing-format-linkedin_profile = votre profil LinkedIn
importing-format-google_csv = contacts Google
importing-format-outlook_csv = contacts Outlook
importing-format-thunderbird_csv = contacts Thunderbird
importing-format-rapport_csv = tableau { -rapport }
importing-format-rapport_archive = archive { -rapport }
importing-format-table = tableau
importing-format-ldif = carnet d’adresses LDIF
importing-format-calendar = calendrier
importing-format-linkedin_messages = messages LinkedIn
importing-format-linkedin_invitations = invitations LinkedIn
importing-format-linkedin_recommendations = recommandations LinkedIn
importing-format-linkedin_endorsements = validations LinkedIn
importing-format-linkedin_events = événements LinkedIn
importing-format-linkedin_notes = notes LinkedIn
importing-format-not_used_yet = pas encore utilisé
importing-take-all = Événements et échanges
importing-take-events = Événements seulement
importing-take-interactions = Échanges seulement
importing-take-nothing = Écarter
importing-take-whole = Tout prendre
importing-words-leave_aside = Sans leur texte
importing-words-keep = Garder leur texte
importing-order-day_first = Jour d’abord
importing-order-month_first = Mois d’abord
# $why is one of the sentences below.
importing-dates-day_first = Les dates sont lues avec le jour d’abord : 3/7/1984 est le 3 juillet. { $why }
importing-dates-month_first = Les dates sont lues avec le mois d’abord : 3/7/1984 est le 7 mars. { $why }
importing-dates-by-file = Des dates de ce fichier le montrent.
importing-dates-by-habit = Chaque date peut se lire des deux façons ; celle-ci est usuelle dans votre région.
importing-dates-by-user = Vous l’avez choisi.

# What a table leaves open.
importing-doubt-header = La première ligne nomme-t-elle les colonnes, ou décrit-elle quelqu’un ? Elle ne devient personne tant que vous ne l’avez pas dit.
importing-doubt-columns = Que contiennent les colonnes ? Ceci est une supposition.
importing-doubt-date_order = Qu’est-ce qui vient d’abord dans les dates, le jour ou le mois ?
importing-delimiter = Entre les colonnes
importing-delimiter-comma = Virgule
importing-delimiter-semicolon = Point-virgule
importing-delimiter-tab = Tabulation
importing-delimiter-bar = Barre verticale
importing-header = En-tête
importing-header-yes = La première ligne nomme les colonnes
importing-header-no = Aucune ligne ne nomme les colonnes
importing-remember = Retenir pour les tableaux avec ces colonnes
importing-read-so = Lire ainsi
importing-goes-to = { $column } va dans
# What a column holds.
importing-target-leave_out = Écarter
importing-target-name = Nom complet
importing-target-given = Prénom
importing-target-additional = Deuxième prénom
importing-target-family = Nom de famille
importing-target-prefix = Titre avant le nom
importing-target-suffix = Titre après le nom
importing-target-nickname = Surnom
importing-target-organisation = Organisation
importing-target-department = Service
importing-target-position = Poste
importing-target-email = E-mail
importing-target-phone = Téléphone
importing-target-url = Adresse web
importing-target-street = Rue
importing-target-city = Ville
importing-target-region = Région
importing-target-postal_code = Code postal
importing-target-country = Pays
importing-target-birthday = Anniversaire
importing-target-met_on = Rencontre le
importing-target-tags = Étiquettes
importing-target-notes = Notes

# Of a file that only its passphrase opens.
importing-passphrase = Phrase secrète de ce fichier
importing-open = Ouvrir
