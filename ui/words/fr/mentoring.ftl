# .inside stands within a line, .none where there is nobody.
mentoring-direction-they_mentor_me = Mentorat reçu
    .inside = mentorat reçu
    .none = Personne ici. Quels conseils vous aideraient le plus cette année ?
mentoring-direction-i_mentor_them = Mentorat donné
    .inside = mentorat donné
    .none = Personne ici. À qui une heure de ce que vous savez serait-elle utile ?
mentoring-direction-peers = Entre pairs
    .inside = entre pairs
    .none = Personne ici. Qui fait le même métier que vous et réfléchirait avec vous ?

# What a session in a direction is.
mentoring-guidance-they_mentor_me = Reçu
mentoring-guidance-i_mentor_them = Rendu
mentoring-guidance-peers = Parmi les pairs

mentoring-show = Afficher
mentoring-standing-all = Tous
mentoring-standing-going = En cours
mentoring-standing-ended = Terminés
mentoring-counted = Séances comptées
mentoring-span-year = Cette année
    .inside = cette année
mentoring-span-months = 12 derniers mois
    .inside = 12 derniers mois
mentoring-span-all = Depuis toujours
    .inside = depuis toujours
# <running> and <every> are buttons.
mentoring-count = <running>{ $going } en cours</running> sur <every>{ $all }</every>
mentoring-none-yet = Pas encore de mentorat
    .text = Notez qui vous guide, qui vous guidez et qui réfléchit avec vous d’égal à égal. Convenez d’un axe et d’un rythme : chaque séance prévue figure alors dans votre semaine avec son ordre du jour, et vous voyez si vous rendez ce que vous recevez.
mentoring-begin = Commencer
mentoring-begin-one = Commencer un mentorat
mentoring-begin-as = Commencer : { $direction }
mentoring-edit-one = Modifier le mentorat
mentoring-delete-one = Supprimer le mentorat
mentoring-next = Mentorat suivant
mentoring-previous = Mentorat précédent
mentoring-open = Ouvrir
mentoring-add = Ajouter

# A line of facts under a mentorship.
mentoring-rhythm-every = { $days ->
    [one] chaque jour
   *[other] tous les { $days } jours
}
mentoring-due = { $days ->
    [0] Séance prévue aujourd’hui
    [1] Séance prévue demain
   *[other] Séance prévue dans { $days } jours
}
mentoring-due-past = { $days ->
    [one] Séance prévue depuis hier
   *[other] Séance prévue il y a { $days } jours
}
mentoring-ended = Terminé le { $day }
mentoring-no-rhythm = Aucun rythme fixé
mentoring-sessions = { $many ->
    [one] { $many } séance
   *[other] { $many } séances
}
# $time is such as “5 h 45 min”.
mentoring-sessions-lasting = { $many ->
    [one] { $many } séance, { $time }
   *[other] { $many } séances, { $time }
}
mentoring-no-session = Pas encore de séance
mentoring-no-session-lasting = Pas encore de séance, { $time }
mentoring-milestones-reached = { $reached ->
    [one] { $reached } jalon sur { $all } atteint
   *[other] { $reached } jalons sur { $all } atteints
}
mentoring-agreed-between = Du { $from } au { $until }
mentoring-agreed-since = Depuis le { $from }, sans fin fixée
mentoring-review-in = { $days ->
    [0] Bilan aujourd’hui
    [1] Bilan demain
   *[other] Bilan dans { $days } jours
}
mentoring-review-past = Le bilan était prévu le { $day }
mentoring-ends-in = { $days ->
    [0] La durée convenue finit aujourd’hui
    [1] La durée convenue finit demain
   *[other] La durée convenue finit dans { $days } jours
}
mentoring-ends-past = Convenu jusqu’au { $day }

# Figures, and the sessions behind one.
mentoring-figures = Séances, { $span }
mentoring-held = Séances : { $direction }

# How many I mentor, of how many I have time for.
mentoring-taken = { $mentees ->
    [one] { $mentees } sur { $limit } prise
   *[other] { $mentees } sur { $limit } prises
}
mentoring-taken-past = { $mentees } sur { $limit }, au-delà de votre limite
mentoring-limit = Limite de mentorats donnés
    .text = Un bon mentorat demande du temps. Au-delà de ce nombre, { -rapport } le signale et ne refuse jamais.
mentoring-limit-set = Fixer la limite de mentorats donnés
mentoring-limit-label = Personnes que je peux guider en même temps
mentoring-limit-wrong = Un nombre de 0 à { $most }.
mentoring-limit-over = Mentorats donnés : { $mentees }, et votre limite est de { $limit }. Terminez-en un, ou relevez la limite si vous avez le temps.
mentoring-limit-reached = { $mentees ->
    [one] Vous guidez déjà { $mentees } personne et votre limite est de { $limit }. Vous pouvez tout de même en commencer un de plus.
   *[other] Vous guidez déjà { $mentees } personnes et votre limite est de { $limit }. Vous pouvez tout de même en commencer un de plus.
}

# The form.
mentoring-whom = Avec qui
mentoring-whom-missing = Indiquez avec qui.
mentoring-direction = Sens
mentoring-focus = Axe
    .placeholder = Parler devant des experts
mentoring-focus-missing = Indiquez de quoi il s’agit.
mentoring-they-want = Ce que l’autre en attend
    .placeholder = Une première intervention en conférence
mentoring-i-want = Ce que j’en attends
    .placeholder = Apprendre comment j’explique les choses
mentoring-rhythm-days = Jours entre deux séances
    .hint = Vide : quand l’un le demande
mentoring-rhythm-wrong = Jours entre deux séances, de 1 à { $most }. Vide : aucun.
mentoring-topics = Sujets
    .hint = Séparés par des virgules
mentoring-from = Du
mentoring-until = Au
    .hint = Comme convenu ; vide : sans fin
mentoring-until-early = Il finirait avant de commencer.
mentoring-review-on = Bilan le
    .hint = Pour voir où on en est

# The pane of one.
mentoring-mentorship = Mentorat
# <person> opens the person.
mentoring-with = avec <person>{ $name }</person>
mentoring-fact-they-want = Attend
mentoring-fact-i-want = J’attends
mentoring-fact-rhythm = Rythme
mentoring-fact-agreed = Convenu
mentoring-fact-review = Bilan
mentoring-look-back = Rétrospective
mentoring-look-back-none = Rien d’écrit pour l’instant.
mentoring-look-back-label = Ce que cela a apporté aux deux, et ce qui en est sorti
mentoring-look-back-edit = Modifier la rétrospective
mentoring-end = Terminer
mentoring-end-looking-back = Terminer par une rétrospective
mentoring-end-one = Terminer le mentorat
mentoring-ended-on = Terminé le
# $focus is what it is about.
mentoring-end-of = { $name } : { $focus }
mentoring-take-up = Reprendre
mentoring-log = Noter une séance
mentoring-agenda = Ordre du jour de la prochaine séance
    .placeholder = De quoi parler
mentoring-agenda-write = Écrire le prochain ordre du jour

mentoring-steps = Prochaines étapes
mentoring-step-whose = L’étape de qui
# Chosen before a next step is written: who takes it.
mentoring-step-by-mine = Moi
mentoring-step-by-theirs = L’autre
mentoring-step-mine = À moi
mentoring-step-theirs = De l’autre
mentoring-step-what = Ce qui vient ensuite
mentoring-step-missing = Indiquez ce qui vient ensuite.
mentoring-step-add = Ajouter une étape
mentoring-step-keep = Tenir
mentoring-step-keep-of = Tenir : { $what }
mentoring-step-drop = Abandonner
mentoring-step-drop-of = Abandonner : { $what }
mentoring-by-when = Pour quand

mentoring-milestones = Jalons
mentoring-milestone = Jalon
    .placeholder = Ce qu’il faut atteindre
mentoring-milestone-missing = Indiquez ce qu’il faut atteindre.
mentoring-milestone-add = Ajouter un jalon
mentoring-milestone-reached-on = Atteint le { $day }
mentoring-milestone-by = Pour le { $day }
mentoring-milestone-undated = Sans date
mentoring-milestone-reach = Atteint
mentoring-milestone-reach-of = Atteint : { $what }
mentoring-milestone-not-yet = Pas encore
mentoring-milestone-not-yet-of = Pas encore : { $what }

mentoring-held-all = Séances
mentoring-held-none = Aucune pour l’instant.
# $when is such as “9 Nov · 45 min”.
mentoring-session-out = Retirer
mentoring-session-out-of = Retirer : séance du { $when }
mentoring-others-offer = Autres entretiens qui étaient une séance ({ $many })
mentoring-others = Autres entretiens depuis le début
mentoring-session-in = Était une séance
mentoring-session-in-of = Était une séance : { $when }
