# How long something takes.
week-minutes = { $minutes } min
week-hours = { $hours } h
week-hours-minutes = { $hours } h { $minutes } min

# The line above the bar: $spent, $planned and $budget are times, such as “75 min”; .bar is what the bar shows, in minutes.
week-spent = { $spent } passées · { $planned } prévues
week-budget = sur { $budget }
    .bar = { $spent ->
        [one] { $spent } minute passée
       *[other] { $spent } minutes passées
    } sur { $budget }, { $planned ->
        [one] { $planned } prévue
       *[other] { $planned } prévues
    }

week-worth = Vaut votre temps
# Before a button that shows or hides them.
week-waiting = { $many ->
    [one] { $many } autre peut attendre
   *[other] { $many } autres peuvent attendre
}
    .show = afficher
    .hide = masquer
week-can-wait = Peut attendre
week-quiet = Une semaine calme
    .text = Rien n’est prévu. Ce qui compte revient la semaine prochaine.
    .not = La planifier quand même
    .keep = La garder calme
    .tip = Ne rien prévoir jusqu’à la semaine prochaine
week-full = Le temps de cette semaine est donné
    .text = Ce qui reste peut attendre. Affichez-le si vous avez encore quelques minutes.
week-empty = Rien n’est à faire
    .text = Placez des personnes dans des cercles, notez ce dont vous avez parlé et ce que vous avez promis : ce qui vaut votre temps se trouvera ici, dans les minutes que vous voulez y donner.
# $what lists with whom, and how long.
week-done-so-far = Fait cette semaine : { $what }
    .more = Fait cette semaine : { $what } et { $many } de plus
    .one = { $people } ({ $minutes } min)
    .none = Rien n’a encore été noté cette semaine.

# What kind of thing is proposed, on a chip.
week-kind-promise = Promesse
week-kind-follow_up = Suivi
week-kind-rhythm = Rythme
week-kind-mentoring_session = Mentorat
week-kind-birthday = Anniversaire
week-kind-new_job = Nouveau poste
week-kind-revive = Renouer
week-kind-introduce = Mise en relation
week-kind-give = Donner

# The buttons that begin it.
week-action-keep_promise = Écrire
week-action-draft_message = Écrire
week-action-call = Appeler
week-action-meet = Rencontrer
week-action-ask_both = Demander aux deux
week-act = { $action } : { $what }, { $whom }
week-done = Fait
    .of = Fait : { $what }, { $whom }
week-later = Plus tard
    .of = Plus tard : { $what }, { $whom }
    .tomorrow = Demain
    .three-days = Dans trois jours
    .week = La semaine prochaine
    .month = Dans un mois
week-not-this = Pas cela
week-why = pourquoi ?
week-for-goal = Pour votre objectif : { $goal }

week-promises = Promesses
    .few = En afficher moins
    .all = Tout afficher ({ $many })
# Whose promise it is: to or from $name.
week-promise-mine = à { $name }
    .nobody = à personne du réseau
week-promise-theirs = de { $name }
    .nobody = de personne du réseau
week-kept = Tenue
    .of = Tenue : { $what }
week-drop = Abandonner
    .of = Abandonner : { $what }

week-coming = À venir
    .none = Rien dans les dix prochains jours. Déposez un calendrier (.ics) sur la fenêtre pour voir ici vos événements.
week-before = Avant de rencontrer { $name }
    .open = Ouvrir
# A name and the one thing to have in mind, said in the next messages.
week-mind = <whom>{ $name }</whom> : { $what }
    .promised = vous avez promis : { $what }
    .looks = cherche { $what }
    .talked = dernière conversation : { $on }

week-goals = Objectifs
    .more = { $many ->
        [one] { $many } autre objectif
       *[other] { $many } autres objectifs
    }
    .all = Tout à leur sujet

week-meet-call = Un appel ou une visioconférence
week-meet-meeting = Une rencontre
week-meet-reach = Comment les joindre
week-meet-open = Ouvrir la personne
week-meet-write = Écrire pour convenir
week-meet-log = Le noter

week-both = { $first } et { $second }
    .text = Conservez-la comme une mise en relation à laquelle vous avez pensé : chaque personne a alors ses propres mots, et « Donner et recevoir » montre où elle en est.
    .to = À { $name }
    .begin = La conserver et montrer les mots
    .asked-one = J’ai demandé à une
    .asked-both = J’ai demandé aux deux

week-circles = Cercles
    .text = Ce que vous avez noté parle pour ceux-ci. À vous de décider.
    .put = { $circle } : y placer { $name }
    .leave = Laisser
    .leave-them = Laisser { $name } à sa place
    .few = En afficher moins
    .all = Tout afficher ({ $many })
    .put-all = Placer les { $many }
    .tip = Chaque cercle est une étape qui peut être annulée

# The last talk with somebody: what it was, and on which day.
week-talk-one_to_one = Rencontre à deux le { $on }
week-talk-group = Rencontre en groupe le { $on }
week-talk-call = Appel le { $on }
week-talk-video = Vidéo le { $on }
week-talk-message = Message le { $on }
week-talk-email = E-mail le { $on }
week-talk-letter = Lettre le { $on }
week-talk-event_conversation = Conversation lors d’un événement le { $on }
week-talk-other = Autre le { $on }
# $talk is one of these, $time how long it took, $note what was written down of it.
week-talked = { $talk }, { $time }
    .note = { $talk } : { $note }

# What the plan says of what it proposes: its title, what stands in its line of reasons, and why.
# “week-says-sentence” ends a remark of that line as a sentence; $every is “week-says-every”.
week-says-sentence = { $said }.
week-says-no_date = Aucune date fixée
week-says-due_ago = { $days ->
    [one] Échu depuis { $days } jour
   *[other] Échu depuis { $days } jours
}
week-says-due_today = Échéance aujourd’hui
week-says-due_tomorrow = Échéance demain
week-says-due_on = Échéance le { $on }
week-says-promised_on = promis le { $on }
week-says-promised_after = promis le { $on } après { $event }
week-says-your_word = Vous avez donné votre parole : cela passe avant ce qui serait seulement bon à faire.
week-says-get_in_touch = Prendre contact avec { $name }
week-says-last_in_touch = Dernier contact le { $on }
week-says-nothing_logged = Rien n’est encore noté
week-says-every = { $days ->
    [one] tous les jours
   *[other] tous les { $days } jours
}
week-says-circle_means = Dans votre cercle { $circle ->
    [inner] intime
    [close] proche
    [active] actif
    [wider] élargi
   *[outer] extérieur
}, cela veut dire { $every }.
week-says-you_want = Vous voulez être en contact { $every }.
week-says-longer_past = Plus le rythme est dépassé, plus cela vaut.
week-says-your_turn = À vous d’aider { $name }
week-says-received_and_given = Aide reçue { $received ->
   *[other] { $received } fois
} en un an, donnée { $given } fois
week-says-both_ways = Les liens durent là où l’aide va dans les deux sens.
week-says-birthday = Anniversaire
week-says-birthday_on = Le { $on }
week-says-turns = aura { $age ->
    [one] { $age } an
   *[other] { $age } ans
}
week-says-line_on_the_day = Un mot le jour même s’écrit vite et se retient longtemps.
week-says-new_job = Nouveau poste : { $post }
    .at = Nouveau poste : { $position }, { $organisation }
week-says-seen_on = Vu le { $on }
week-says-in_touch_on = en contact le { $on }
week-says-change_of_job = Un changement de poste est un bon moment pour prendre contact, et bref.
week-says-take_up_again = À renouer
week-says-in_touch_times = { $times ->
    [one] En contact { $times } fois, le { $on }
   *[other] En contact { $times } fois, la dernière le { $on }
}
week-says-dormant_ties = Les liens en sommeil savent ce que vos proches ignorent, et se réchauffent vite.
week-says-should_know = Ces personnes devraient se connaître
week-says-both_work_on = Les deux travaillent sur { $topic }, et vous ne les avez jamais réunies
week-says-looks_for = L’une cherche « { $wanted } », l’autre connaît { $topic }
week-says-helps_two = Une mise en relation aide deux personnes à la fois. On demande aux deux avant de la faire.
week-says-session = Séance avec { $name } : { $focus }
week-says-last_session = Dernière séance le { $on }
week-says-no_session = Commencé le { $on }, pas encore de séance
week-says-mentors_you = { $name } vous guide et y consacre du temps.
week-says-you_mentor = Vous guidez { $name } : vous rendez ce que vous avez reçu un jour.
week-says-peers = { $name } et vous, vous vous guidez l’un l’autre.
week-says-agreed = Vous êtes convenus d’une séance { $every }.
week-says-agenda = À l’ordre du jour : { $text }
week-says-review = Vous êtes convenus de faire le point le { $on } : prenez-en le temps.
week-says-moves_goal = Cela fait avancer votre objectif « { $goal } », qui est en retard.
