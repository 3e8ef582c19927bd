people-add = Ajouter une personne
people-search = Chercher des personnes
    .placeholder = Noms, notes…
people-search-clear = Effacer la recherche
people-filter = Filtrer
people-columns = Colonnes
people-duplicates = Doublons
    .tip = Personnes peut-être présentes deux fois
# The part <found> stands out.
people-found = <found>{ $many ->
    [one] { $many } trouvée
   *[other] { $many } trouvées
}</found> sur { $all }
people-known = { $many ->
    [one] { $many } connue
   *[other] { $many } connues
}
people-engaged = { $many } en échange
people-overdue = { $many ->
    [one] { $many } en retard
   *[other] { $many } en retard
}
people-none = Personne trouvé
    .text = Personne ne correspond à la recherche et au filtre.
people-everybody = Tout le monde
    .show = Afficher tout le monde

# The heads of narrow columns.
people-column-name = Nom
people-column-position = Poste
people-column-organisation = Organisation
people-column-tie = Lien
people-column-last_contact = Dernier
people-column-rhythm = Rythme
people-column-balance = Bilan
people-column-met_on = Connue
people-column-origin = Origine
people-column-tags = Étiquettes
people-column-email = E-mail
people-choose = Choisir { $name }
# A chip on somebody who may be here twice.
people-twice = double ?
    .text = Peut-être présente deux fois
# Help given and received; what is within <aloud> is only read aloud, and not shown.
people-give-take = <aloud>donnée </aloud><given>{ $given }</given> / <aloud>reçue </aloud><received>{ $received }</received>

# What the palette and the sheet of keys call the rest.
people-command-next = Personne suivante
people-command-previous = Personne précédente
people-command-page-down = Une page plus bas
people-command-page-up = Une page plus haut
people-command-first = Première personne
people-command-last = Dernière personne
people-command-open = Ouvrir
people-command-open-page-of-pane = Ouvrir la page de la personne du volet
people-command-choose = Choisir
people-command-choose-down = Choisir vers le bas
people-command-choose-up = Choisir vers le haut
people-command-edit = Modifier le nom
people-command-tag = Étiqueter toutes les personnes choisies
people-command-merge = Fusionner les deux personnes choisies
people-command-sort-added = Trier par ajout le plus récent
people-command-sort-name = Trier par nom
people-command-sort-met = Trier par rencontre la plus récente
people-command-timeline-next = Suivant dans la chronologie
people-command-timeline-previous = Précédent dans la chronologie
people-command-timeline-edit = Modifier ce qui s’est passé
people-command-timeline-delete = Supprimer ce qui s’est passé
people-command-page-close = Fermer la page
people-command-pair-next = Paire suivante
people-command-pair-previous = Paire précédente
people-command-pair-merge = Fusionner la paire
people-command-pair-turn = Garder l’autre de la paire

# What is done with all chosen.
people-bulk = Pour toutes les personnes choisies
people-chosen = { $many ->
    [one] { $many } choisie
   *[other] { $many } choisies
}
people-choose-all = Choisir les { $many }
people-choose-all-found = Choisir toutes les personnes trouvées
people-choose-nobody = Ne choisir personne
people-clear = Effacer
people-tag = Étiquette
    .tip = Attribuer ou retirer une étiquette
people-tag-give = Attribuer
    .which = Attribuer { $tag }
    .one = Attribuer une étiquette
people-tag-take = Retirer
    .which = Retirer { $tag }
people-tags-used = Étiquettes utilisées
people-tag-new = Nouvelle étiquette
# Behind a plus sign.
people-tag-add = étiquette
people-circle = Cercle
    .tip = Placer toutes les personnes choisies dans un cercle
people-tie = Lien
    .tip = Ce qui vaut pour toutes les personnes choisies
people-tie-rest = Mettre en pause un mois
people-tie-rest-no-longer = Mettre fin à la pause
people-tie-do-not-contact = Ne pas contacter
people-tie-welcome = Peut être contactée
people-tie-archive = Archiver
people-tie-present = De retour dans le réseau
people-merge = Fusionner
    .tip = Faire des deux une seule personne
people-delete = Supprimer
    .tip = Supprimer toutes les personnes choisies

people-views = Vues enregistrées
people-view-delete = Supprimer la vue { $name }
people-views-none = Cherchez, filtrez ou triez la liste ; enregistrez cela ensuite ici comme vue.
people-view-name = Enregistrer ce qui est affiché sous

people-any = Peu importe
people-filter-organisations = Chercher des organisations…
    .list = Organisations
    .none = Aucune organisation ne porte ce nom.
people-filter-import = Import
people-filter-in-touch = En contact
people-filter-purpose = But
people-filter-archived = Archivées
people-known-from = Connue à partir du
    .placeholder = du
people-known-until = Connue jusqu’au
    .placeholder = au
people-filter-overdue = Seulement les personnes dont le rythme est dépassé
people-filter-twice = Seulement les personnes peut-être présentes deux fois
people-filter-clear = Effacer le filtre
people-archived-shown = Avec les archivées
people-archived-hidden = Sans les archivées
    .chip = sans les archivées
people-archived-only = Archivées seulement
    .chip = archivées seulement
# Conditions of the filter, on chips.
people-chip-tag = étiquette : { $name }
people-chip-origin = origine : { $origin }
people-chip-import = import : { $name }
people-chip-known-between = connue depuis { $from } – { $until }
people-chip-known-from = connue depuis le { $from } ou plus tard
people-chip-known-until = connue avant le { $until }
people-chip-tie = lien : { $band }
people-chip-purpose = pour { $purpose }
people-chip-overdue = rythme dépassé
people-chip-twice = doublons possibles
# Where the name of what is filtered by is not known yet.
people-chosen-organisation = organisation choisie
people-chosen-tag = étiquette choisie
people-chosen-batch = import choisi

# How somebody became known.
people-origin-event = événement
people-origin-introduction = mise en relation
people-origin-online = en ligne
people-origin-work = travail
people-origin-import = import seulement
# Why two people may be one.
people-reason-same_source = même carte
people-reason-same_profile = même adresse de profil
people-reason-same_email = même e-mail
people-reason-same_phone = même téléphone
people-reason-same_name = même nom
people-reason-name_reversed = nom inversé
people-reason-similar_name = nom semblable
people-reason-nickname = surnom
people-reason-same_organisation = même organisation
people-reason-same_email_domain = même domaine d’e-mail
people-reason-same_birthday = même anniversaire
people-reason-same_met_on = connexion le même jour
people-reason-same_city = même ville
# $value is what both have.
people-reason-with = { $reason } : { $value }

# What each value of a person is called; .within the same within a sentence.
people-field-name = Nom
    .within = nom
people-field-prefix = Titre
    .within = titre
people-field-given = Prénom
    .within = prénom
people-field-additional = Deuxième prénom
    .within = deuxième prénom
people-field-family = Nom de famille
    .within = nom de famille
people-field-suffix = Suffixe
    .within = suffixe
people-field-nickname = Surnom
    .within = surnom
people-field-organisation = Organisation
    .within = organisation
people-field-department = Service
    .within = service
people-field-position = Poste
    .within = poste
people-field-emails = E-mail
    .within = e-mail
people-field-phones = Téléphone
    .within = téléphone
people-field-urls = Web
    .within = web
people-field-addresses = Adresse
    .within = adresse
people-field-birthday = Anniversaire
    .within = anniversaire
people-field-met_on = Connue depuis
    .within = connue depuis
people-field-origin = Origine
    .within = origine
people-field-tags = Étiquettes
    .within = étiquettes
people-field-notes = Notes
    .within = notes
people-field-dates = Dates
    .within = dates
people-field-related = Proche
    .within = proche
people-field-photo = Photo
    .within = photo
# In the dialog that merges two.
people-telephone = Téléphone
# $label is what somebody called it: “E-mail, work”.
people-field-labelled = { $field }, { $label }
people-another-emails = Autre e-mail
people-another-phones = Autre téléphone
people-another-urls = Autre web
people-add-another = Ajouter un autre
# In an empty field.
people-add-value = Ajouter
# Read aloud on a field that is edited where it stands.
people-value-empty = { $field } : { $add }
people-value-edit = { $field } : { $value }, modifier
people-date = Date
people-dates-other = Autres dates
people-date-hint = Anniversaire de mariage
people-related-hint = Mentor
people-label = De quoi il s’agit
people-street = Rue
people-postal-code = Code postal
people-city = Ville
people-region = Région
people-country = Pays
people-keep = Conserver
people-remove = Retirer
# Leaves a field without keeping what was typed.
people-leave = Quitter
people-from-you = saisi par vous, { $on }
# $file is the import that it came with.
people-from-file = de { $file }, { $on }
people-name-missing = Une personne a besoin d’un nom.
people-type-name = Saisir un nom
# Somebody who is not in the network yet.
people-new = nouvelle
    .named = { $name } (nouvelle)
people-add-new = Ajouter <name>{ $name }</name> comme nouvelle personne
people-nobody-named = Personne de ce nom
people-not-listed = Choisissez un nom dans la liste.

people-person = Personne
people-open-page = Ouvrir la page
people-back = Retour
people-known-since = connue depuis { $on }
people-message = Message
    .tip = Écrire un message
people-log = Noter
    .tip = Noter une ligne sur cette personne
people-details = Détails
people-what-happened = Ce qui s’est passé
people-all-fields = Tous les champs
people-fewer-fields = Moins de champs
people-sources = D’où ?
    .tip = D’où vient chaque valeur
    .hide = Masquer les sources
people-work = Travail
people-work-since = depuis { $from }
people-work-until = jusqu’à { $until }
people-work-seen = vu { $on }
people-merged = Fusionnées dans cette personne
people-part = Séparer
people-history = Historique
people-history-met = rencontrée
people-history-imported = importée
people-history-edited = modifiée
people-history-job_change = nouveau poste
people-history-merged = fusionnée
people-not-understood = Non compris dans ses fichiers ({ $many })
people-topics = Sujets
people-topic-new = Nouveau sujet
# Behind a plus sign.
people-topic-add = sujet
# Before a list of topics.
people-talked-about = Sujets abordés :
# $times is how often it was talked about.
people-stands-for = Noter que c’est son sujet
    .of = { $topic } { $times } : c’est son sujet

# What a file says otherwise: $batch is the file.
people-offer = <batch>{ $batch }</batch> indique { $field } : <value>{ $value }</value>
people-offer-take = Retenir
people-offer-dismiss = Écarter
people-maybe-same = Peut-être la même que <name>{ $name }</name>
people-maybe-same-at = Peut-être la même que <name>{ $name }</name>, { $organisation }
people-keep-both = Garder les deux
    .tip = Ce sont deux personnes
people-pairs = Doublons possibles
    .text = Vous décidez ; ce que vous fusionnez peut être séparé à nouveau.
people-pairs-none = Personne n’est présent deux fois
    .text = Quand un import apporte quelqu’un qui est peut-être une personne déjà présente, et que rien ne tranche, la paire attend ici.
people-pairs-back = Toutes les personnes
    .tip = Retour aux personnes
people-kept = gardée
people-keep-this = Garder celle-ci
    .tip = À la fusion, les valeurs de celle-ci restent
    .of = Garder celle-ci : { $name }
people-which-kept = Laquelle est gardée ?
    .text = L’autre comble ses lacunes et peut être séparée à nouveau à tout moment.
    .legend = Celle qui est gardée

people-before-meeting = Avant la rencontre
people-meet-nothing = Rien n’est encore noté sur cette personne.
people-meet-last = Dernière conversation
people-meet-they_look_for = Cherche
people-meet-i_owe = Je dois
people-meet-they_owe = Me doit
people-meet-mentoring = Mentorat
people-meet-common = En commun
people-meet-changed = Changé depuis
people-meet-ask = Demander
people-meet-learned = J’ai appris
people-meet-learned-more = { $many ->
    [one] et { $many } autre, dans « Expertise »
   *[other] et { $many } autres, dans « Expertise »
}
# $direction is whose mentorship it is, $focus what it is about.
people-meet-mentorship = { $direction } : { $focus }
people-meet-mentorship-agenda = { $direction } : { $focus } ; à l’ordre du jour : { $agenda }
people-seen = Vu
# Read aloud on a button: what it does, and to what.
people-do-to = { $action } : { $what }
people-open-matters = En cours
    .label = Affaires en cours
# Before how the promise stands.
people-promised-mine = J’ai promis
people-promised-theirs = On m’a promis
people-promise-kept = Tenue
people-drop = Abandonner
people-ask-theirs = Cherche cela
people-ask-mine = Je lui ai demandé
people-ask-answered = Satisfaite
people-both = { $first } et { $second }
people-introduction-thought_of = Mise en relation · envisagée
people-introduction-asked_one = Mise en relation · une personne consultée
people-introduction-asked_both = Mise en relation · les deux consultées
people-introduction-made = Mise en relation · faite
people-introduction-they_met = Mise en relation · se sont rencontrés
people-introduction-closed = Mise en relation · close
people-introduction-declined = Mise en relation · refusée
people-given = { $many ->
    [one] { $many } donnée
   *[other] { $many } données
}
people-received = { $many ->
    [one] { $many } reçue
   *[other] { $many } reçues
}

# Who is who to whom.
people-relations = Relations
people-relation = Relation
people-relation-add = Ajouter une relation
people-membership-add = Ajouter une adhésion
people-relation-word = En un mot
    .placeholder = mentor de
people-relation-whom = Qui
people-membership-body = Membre de
people-membership-from = Du
    .placeholder = si connu
people-membership-until = Au
    .placeholder = jusqu’à ce jour
# $words is how they stand to each other, such as “manager of”.
people-related-to = { $words } <name>{ $name }</name>
people-related-perhaps = peut-être { $words } <name>{ $name }</name> : { $because }
people-because-named_on_card = sur sa carte
people-because-introduction = une mise en relation
people-because-same_organisation = la même organisation
people-relation-refuse = Non
    .of = Non : pas { $words } { $name }
people-member = membre de <organisation>{ $organisation }</organisation>
    .plain = membre de { $organisation }
people-member-from = depuis le { $from }
people-member-until = jusqu’au { $until }
people-member-from-until = du { $from } au { $until }
people-relations-more = { $many ->
    [one] { $many } autre possible
   *[other] { $many } autres possibles
}
people-relations-none = Aucune n’est connue.
