# Coming events, and past ones.
events-coming = À venir
events-past = Passés
events-turn = À venir ou passés
events-count-coming = { $many ->
   *[other] { $many } à venir
}
events-count-past = { $many ->
    [one] { $many } événement passé
   *[other] { $many } événements passés
}
events-before = Avant { $year }
events-search = Chercher des événements
events-all-kinds = Tous les types
events-add = Ajouter un événement
events-edit = Modifier l’événement
events-next = Événement suivant
events-previous = Événement précédent
events-page-down = Une page plus bas
events-page-up = Une page plus haut
events-open = Ouvrir
events-write-down = Noter qui j’ai rencontré
events-export = Exporter
    .tip = Événements et suivis dans un fichier de calendrier (.ics)
    .command = Exporter les événements en calendrier
    .kind = Calendrier (.ics)
events-exported = { $many ->
    [one] { $many } entrée écrite dans { $path }
   *[other] { $many } entrées écrites dans { $path }
}
events-none = Aucun événement pour l’instant
    .text = Déposez un calendrier (.ics) n’importe où dans la fenêtre, ou ajoutez un événement. Avant, il dit qui rencontrer et pourquoi ; après, qui vous avez rencontré et ce qui en est sorti.
events-choose = Choisir un calendrier
events-nothing = Rien ici
    .fits = Aucun événement ne correspond à votre recherche.
    .coming = Rien n’est à venir. Ce qui a eu lieu se trouve sous « Passés ».
    .past = Rien durant ces années.
# In a chip of the list.
events-met-count = { $many ->
    [one] { $many } rencontrée
   *[other] { $many } rencontrées
}
events-to-meet-count = { $many ->
   *[other] { $many } à rencontrer
}
# A day with a time of day, such as 9 Nov, 14:30.
events-at = { $day }, { $time }

events-kind = Type
events-kind-conference = Conférence
events-kind-seminar = Séminaire
events-kind-workshop = Atelier
events-kind-meetup = Meetup
events-kind-webinar = Webinaire
events-kind-organisation_meeting = Réunion d’organisation
events-kind-course = Cours
events-kind-meeting = Rencontre
# .within is the same within a line.
events-role = Mon rôle
events-role-attending = Participation
events-role-speaking = Intervention
    .within = intervention
events-role-organising = Organisation
    .within = organisation
events-answer = Ma réponse
events-answer-going = J’y vais
    .within = j’y vais
events-answer-maybe = Peut-être
    .within = peut-être
events-answer-declined = Décliné
    .within = décliné
events-cancelled = annulé
events-repeats = se répète
events-repeat = Répétition
events-repeat-never = Ne se répète pas
events-repeat-daily = Chaque jour
events-repeat-weekly = Chaque semaine
events-repeat-fortnightly = Toutes les deux semaines
events-repeat-monthly = Chaque mois
events-repeat-yearly = Chaque année
events-repeat-as_it_stands = Selon le calendrier

# The form.
events-called = Son nom
events-until = Jusqu’au
    .hint = Vide : sans fin
# Fields for a day, each with a time beside it.
events-from = Du
events-to = Au
events-time = à
events-all-day = Toute la journée
events-place = Lieu
events-link = Lien
events-zone = Fuseau horaire
events-held-by = Organisé par (organisation)
events-organiser = Organisateur
events-cost = Coût
events-currency = Devise
events-purpose = But : pourquoi j’y vais
events-to-meet = Qui je veux rencontrer
events-why-meet = Pourquoi rencontrer { $name }
    .placeholder = Pourquoi, ou que demander
events-topics = Sujets
    .hint = Séparés par des virgules
events-takeaways = Ce que j’en retiens
events-notes = Notes
events-fault-title = Indiquez son nom.
events-fault-cost = Ce n’est pas un montant. Écrivez-le ainsi : 12.50.
events-fault-currency = Trois lettres, comme EUR.
events-fault-no-currency = Indiquez la devise.
events-fault-time = Indiquez l’heure de début.
events-fault-end = Il finit avant de commencer.

# One event, and what came of it.
events-event = Événement
events-no-event = Aucun événement
events-fact-held-by = Par
events-fact-zone = Fuseau
events-fact-purpose = But
events-comma = {", "}
events-met = Qui j’ai rencontré
# A person with a line about them.
events-person-line = <person>{ $name }</person> : { $line }
events-follow-ups = Suivis
events-kept = Tenue
events-kept-of = Tenue : { $what }, { $name }
events-drop = Abandonner
events-drop-of = Abandonner : { $what }, { $name }
events-outcome = Ce qui en est sorti
events-followed-up = { $some } sur { $all } avec un suivi sous deux jours
events-engaged = { $many } de nouveau en contact sous 90 jours
events-engaged-later = Qui reste en contact s’affiche 90 jours après.
events-attendees = { $many } dans la liste du calendrier
# What somebody in that list answered.
events-attendee-accepted = accepté
events-attendee-declined = décliné
events-attendee-tentative = provisoire
events-attendee-needs_action = en attente

# The sheet of an evening: whom I met.
events-capture = Qui j’ai rencontré
    .tip = Qui vous avez rencontré, et la suite
events-capture-at = Qui avez-vous rencontré à { $title } ?
    .description = Un suivi est attendu deux jours après la fin. Tout est enregistré en une seule étape.
events-met-before = Déjà noté : { $names }
events-another = Une autre personne
# What keys do; +Name is typed as it stands, with a name of somebody.
events-key-next = <key>{ $key }</key> continue
events-key-new = <key>+Nom</key> quelqu’un de nouveau
events-key-follow = <key>{ $key }</key> suivi
events-key-keep = <key>{ $key }</key> enregistre tout
events-take = Ce que j’en retiens
events-not-now = Pas maintenant
events-keep = Enregistrer
events-nothing-written = Rien n’est encore noté. Saisissez qui vous avez rencontré.
events-whom = Qui
    .line = Qui, ligne { $place }
events-said = Ce qui s’est dit
    .line = Ce qui s’est dit, ligne { $place }
events-follow-up = Suivi
    .line = Avec quoi, ligne { $place }
# What a follow-up is for where nothing else is said.
events-get-in-touch = Prendre contact
events-take-out = Retirer la ligne { $place }
events-fault-name = Choisissez un nom dans la liste, ou ajoutez-le comme nouveau.
events-fault-whom = Saisissez qui vous avez rencontré, ou retirez la ligne.
