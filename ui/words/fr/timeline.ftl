timeline-title = Chronologie
timeline-add-note = Ajouter une note
timeline-kinds = Types affichés
timeline-all-kinds = Tous les types
# .one is one item of the kind, on its chip.
timeline-kind-interaction = Conversations
    .one = conversation
timeline-kind-event = Événements
    .one = événement
timeline-kind-exchange = Aide
    .one = aide
timeline-kind-promise = Promesses
    .one = promesse
timeline-kind-ask = Demandes
    .one = demande
timeline-kind-introduction = Mises en relation
    .one = mise en relation
timeline-kind-note = Notes
    .one = note
timeline-kind-post = Travail
    .one = travail
timeline-kind-insight = Enseignements
    .one = enseignement
timeline-kind-contribution = Contributions
    .one = contribution
timeline-kind-learning = Apprentissage
    .one = apprentissage
timeline-kind-opportunity = Opportunités
    .one = opportunité
timeline-kind-mentorship = Mentorats
    .one = mentorat

# Keep the keys L and C as they are.
timeline-empty = Rien n’est encore noté. L note une ligne, C que vous avez parlé aujourd’hui.
timeline-empty-kinds = Rien de ces types.
timeline-not-in-it = Ce n’est plus dans la chronologie.
timeline-gone = Ce n’est plus là.
timeline-with = avec { $names }
# .of is read aloud: of which line, and of which day.
timeline-open = Ouvrir
    .of = Ouvrir : { $line }, { $on }
timeline-edit = Modifier
    .of = Modifier : { $line }, { $on }
timeline-delete = Supprimer
    .of = Supprimer : { $line }, { $on }

timeline-interaction-kind = Type
timeline-depth = Profondeur
timeline-depth-none = Profondeur non précisée
timeline-began = Qui a commencé
timeline-began-none = Qui a commencé : non précisé
timeline-began-me = J’ai commencé
timeline-began-them = L’autre a commencé
timeline-day = Jour
timeline-time = Heure
    .wrong = Comme dans 18:30
timeline-minutes = Minutes
timeline-minutes-unit = minutes
# Before a field with names.
timeline-people = Avec
    .placeholder = Avec qui d’autre
    .wrong = Personne de ce nom n’est choisi. Choisissez quelqu’un dans la liste, ou videz le champ.
timeline-topics = Sujets
    .placeholder = Sujets, séparés par des virgules
timeline-notes = Notes
    .placeholder = Notes ; Markdown fonctionne ici
timeline-note = Note
    .placeholder = Markdown fonctionne ici
timeline-note-day = Jour de la note

# What an item was, in one line; “timeline-line-and” and “-named” put its parts together. $what is a kind of help, or of talk.
timeline-line-and = { $line }, { $further }
timeline-line-named = { $what } : { $title }
timeline-line-talk-one_to_one = Tête-à-tête
timeline-line-talk-group = Réunion de groupe
timeline-line-talk-call = Appel
timeline-line-talk-video = Appel vidéo
timeline-line-talk-message = Message
timeline-line-talk-email = E-mail
timeline-line-talk-letter = Lettre
timeline-line-talk-event_conversation = Conversation lors d’un événement
timeline-line-talk-other = Contact
timeline-line-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
timeline-line-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
timeline-line-depth-brief = bref
timeline-line-depth-good = bon
timeline-line-depth-deep = profond
timeline-line-given = donné : { $what }
timeline-line-received = reçu : { $what }
timeline-line-mine = Ma promesse
timeline-line-theirs = Promesse reçue
timeline-line-promise-open = en cours
timeline-line-promise-kept = tenue
timeline-line-promise-dropped = abandonnée
timeline-line-ask = Aide cherchée
timeline-line-ask-open = en cours
timeline-line-ask-answered = satisfaite
timeline-line-ask-dropped = abandonnée
timeline-line-introduction = Mise en relation
timeline-line-introduced = Mise en relation par
timeline-line-note = Note
timeline-line-at = Chez { $organisation }
timeline-line-insight = Enseignement
    .from = Enseignement, tiré de { $reading }
timeline-line-opportunity = { $kind ->
    [job] Opportunité (emploi)
    [collaboration] Opportunité (collaboration)
    [client] Opportunité (client)
    [talk] Opportunité (conférence)
    [publication] Opportunité (publication)
    [partnership] Opportunité (partenariat)
    [board] Opportunité (conseil)
   *[other] Opportunité
} : { $title }
timeline-line-mentorship = { $direction ->
    [they_mentor_me] Mentorat (pour moi)
    [i_mentor_them] Mentorat (par moi)
   *[peers] Mentorat (entre pairs)
} : { $focus }
timeline-line-ended = terminé le { $on }
