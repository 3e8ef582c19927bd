goals-count = { $met ->
    [one] { $met } sur { $all } atteint
   *[other] { $met } sur { $all } atteints
}
goals-count-behind = { $met ->
    [one] { $met } sur { $all } atteint
   *[other] { $met } sur { $all } atteints
}, { $behind } en retard
goals-set = Fixer un objectif
goals-set-keep = Fixer l’objectif
goals-edit = Modifier l’objectif
goals-put-away = Ranger l’objectif
goals-next-goal = Objectif suivant
goals-previous-goal = Objectif précédent
goals-choose-set = Choisir des objectifs tout prêts
goals-none = Pas encore d’objectifs
    .text = Un objectif dit ce que vous voulez en plus, ou en moins. Il avance de lui-même quand vous notez quelque chose, dit ce qui est attendu à ce jour, et ce qui le ferait avancer. Partez d’un ensemble, ou fixez le vôtre.

goals-sets = Ensembles prêts
    .text = Ce qui est déjà fixé reste tel quel.
    .tip = Des objectifs pour commencer
goals-sets-set = Fixer ceux-ci
goals-sets-set-what = Fixer ces objectifs : { $title }
goals-sets-all-set = tous fixés
# $title is what is counted, $asked is one of “goals-asked-…”.
goals-sets-line = { $title } : { $asked }

# On a card. $title is what is counted, $line is one of “goals-progress-…”.
goals-more = Plus : { $title }
goals-card-put-away = Ranger
goals-only = Seulement { $about }
goals-bar = { $title } : { $line }, { $standing }
goals-next = <next>Ensuite :</next> { $advice }
# $when is one of “goals-now-…”.
goals-reached = Atteint { $when }. Rien de plus n’est demandé.
goals-earlier = Périodes précédentes
# Said after the figure of an earlier period, for screen readers.
goals-held = , cible tenue
# A quarter, below its bar.
goals-quarter = T{ $quarter }

# In a dialog, above the records that a figure was counted from.
goals-behind = { $line } : { $many } derrière
# Ends a sentence that says how many records are not listed.
goals-narrower = un filtre sur l’objectif en montre moins.

goals-away = { $many ->
    [one] { $many } objectif rangé
   *[other] { $many } objectifs rangés
}
goals-bring-back = Récupérer
goals-bring-back-what = Récupérer : { $title }
goals-away-only = { $asked }, seulement { $about }

goals-standing-ahead = en avance
goals-standing-on_track = en bonne voie
goals-standing-behind = en retard
goals-standing-met = atteint

goals-form = La progression se compte d’après ce que vous notez ; il n’y a rien à cocher.
goals-what = Ce qui est compté
goals-what-search = Chercher ce qui peut être compté
goals-what-none = Rien de ce qui peut être compté ne s’appelle ainsi. Essayez un autre mot.
goals-aim = Sens
goals-aim-at_least = Au moins
goals-aim-at_most = Au plus
goals-target = Cible
goals-target-wrong = Écrivez un nombre supérieur à 0.
goals-target-wrong-share = Écrivez un nombre supérieur à 0, au plus 100.
goals-target-over-share = Plus que ce qui peut être atteint. Écrivez au plus 100.
goals-target-over-index = Plus que ce qui peut être atteint. Écrivez au plus 1.
goals-target-over-count = Plus que ce qui peut être atteint. Écrivez au plus un million.
goals-period = Période
goals-period-week = Chaque semaine
goals-period-month = Chaque mois
goals-period-quarter = Chaque trimestre
goals-period-year = Chaque année
goals-period-until = Jusqu’à une date
goals-until = Dernier jour
goals-until-missing = Écrivez le dernier jour.
goals-until-over = Ce jour est passé. Écrivez-en un plus tardif.
goals-whom = Seulement parmi certaines personnes
# Below the field for the target.
goals-unit-count = Combien
goals-unit-share = En pour cent
goals-unit-index = Entre 0 et 1
goals-unit-minutes = En minutes
goals-unit-hours = En heures

# Figures with their unit.
goals-minutes = { $figure } min
goals-hours = { $figure } h

# When, within a sentence.
goals-now-week = cette semaine
goals-now-month = ce mois-ci
goals-now-quarter = ce trimestre
goals-now-year = cette année
goals-now-until = jusqu’au { $day }

# What is asked, such as “at least 4 each month”; $each is one of “goals-each-…”.
goals-asked-at_least = au moins { $target } { $each }
goals-asked-at_most = au plus { $target } { $each }
goals-each-week = chaque semaine
goals-each-month = chaque mois
goals-each-quarter = chaque trimestre
goals-each-year = chaque année
goals-each-until = jusqu’à une date

# How far a goal is: what adds up over its period, and a level that goes up and down. $when is one of “goals-now-…”.
goals-progress-at_least = { $value } sur { $target } { $when }
goals-progress-at_most = { $value } sur { $target } au plus { $when }
goals-level-at_least = { $value } { $when }, cible : { $target }
goals-level-at_most = { $value } { $when }, cible : { $target } au plus
# In the place of $value.
goals-nothing = Rien à mesurer
goals-expected-at_least = attendu à ce jour : { $figure }
goals-expected-at_most = à rythme égal, { $figure } à ce jour
goals-forecast = sans doute { $value } d’ici le { $day }
goals-forecast-range = sans doute { $value }, entre { $low } et { $high }, d’ici le { $day }
# $by is a figure with its sign, such as +2.
goals-moved = { $by } ces sept derniers jours
goals-moved-points = { $many ->
    [one] { $sign }{ $many } point ces sept derniers jours
   *[other] { $sign }{ $many } points ces sept derniers jours
}
goals-moved-records = { $many ->
    [one] { $many } entrée ces sept derniers jours
   *[other] { $many } entrées ces sept derniers jours
}

# What is counted, as the library calls it; the prompt says the same, and the report says these words.
goals-metric-conversations = Conversations
goals-metric-deep_conversations = Conversations profondes
goals-metric-deep_share = Part des conversations profondes
goals-metric-one_to_one = Conversations en tête-à-tête
goals-metric-one_to_one_share = Part des tête-à-tête
goals-metric-minutes_spent = Minutes consacrées
goals-metric-people_in_touch = Personnes en contact
goals-metric-close_people_in_touch = Cercles intime et proche en contact
goals-metric-ties_revived = Liens en sommeil ranimés
goals-metric-organisations_reached = Organisations atteintes
goals-metric-new_ties = Nouveaux liens
goals-metric-new_ties_at_events = Nouveaux liens noués lors d’événements
goals-metric-people_met_at_events = Personnes rencontrées lors d’événements
goals-metric-follow_up_share = Suivi sous 48 heures
goals-metric-events_attended = Événements suivis
goals-metric-help_given = Aide donnée
goals-metric-help_received = Aide reçue
goals-metric-mutuality = Réciprocité
goals-metric-thanks_given = Remerciements pour l’aide reçue
goals-metric-introductions_made = Mises en relation faites
goals-metric-promises_kept = Promesses tenues
goals-metric-times_asked = Fois où l’on m’a demandé de l’aide
goals-metric-asks_answered = Demandes d’autrui satisfaites
goals-metric-insights = Enseignements
goals-metric-contributions = Contributions
goals-metric-talks_given = Exposés et tables rondes
goals-metric-learning_hours = Heures d’apprentissage
goals-metric-feedback_asked = Retours demandés
goals-metric-opportunities_heard = Opportunités connues
goals-metric-hidden_share = Opportunités pas encore publiques
goals-metric-sessions_as_mentor = Séances de mentorat données
goals-metric-sessions_as_mentee = Séances de mentorat reçues
goals-metric-people_known = Personnes connues
goals-metric-engaged_people = Personnes en échange
goals-metric-engagement = En échange, sur toutes les personnes connues
goals-metric-strong_ties = Liens forts
goals-metric-rhythm_kept = Liens dans leur rythme
goals-metric-effective_size = Taille effective du réseau
goals-metric-constraint = Contrainte du réseau

# What metrics stand under.
goals-heading-ties = Liens
goals-heading-conversations = Conversations
goals-heading-meeting_people = Rencontrer du monde
goals-heading-giving_and_receiving = Donner et recevoir
goals-heading-mentoring = Mentorat
goals-heading-expertise = Expertise
goals-heading-opportunities = Opportunités
goals-heading-time = Temps

# What moves it, as an advice in one sentence.
goals-advice-conversations = Parlez avec une personne dont le rythme arrive à échéance, et notez-le en une ligne.
goals-advice-deep_conversations = Prenez le temps d’une conversation qui va au fond, et notez-la comme profonde.
goals-advice-deep_share = Notez la profondeur de chaque conversation ; moins nombreuses et plus profondes, elles la font monter.
goals-advice-one_to_one = Voyez une personne seule à seule, pour un café ou un appel.
goals-advice-one_to_one_share = Voyez une personne seule à seule plutôt que plusieurs à la fois.
goals-advice-minutes_spent = Laissez ce qui peut attendre ; le plan de la semaine tient dans les minutes que vous donnez.
goals-advice-people_in_touch = Prenez contact avec une personne à qui vous n’avez pas parlé durant cette période.
goals-advice-close_people_in_touch = Prenez contact avec une personne du cercle intime ou proche à qui vous n’avez pas parlé durant cette période.
goals-advice-ties_revived = Écrivez à une personne avec qui c’est le silence depuis six mois.
goals-advice-organisations_reached = Prenez contact avec une personne d’une organisation pas encore atteinte durant cette période.
goals-advice-new_ties = Rencontrez une nouvelle personne, et ajoutez-la le jour même.
goals-advice-new_ties_at_events = Allez à un événement, et relevez-y qui vous avez rencontré.
goals-advice-people_met_at_events = Allez à un événement, et notez avec qui vous avez parlé.
goals-advice-follow_up_share = Écrivez un mot sous 48 heures à chaque personne rencontrée lors d’un événement.
goals-advice-events_attended = Choisissez un des événements à venir, et allez-y.
goals-advice-help_given = Faites un petit geste qui aide quelqu’un, et notez-le.
goals-advice-help_received = Demandez l’aide dont vous avez besoin ; la plupart des gens aiment qu’on les sollicite.
goals-advice-mutuality = Donnez là où vous avez plus reçu, demandez là où vous avez plus donné.
goals-advice-thanks_given = Remerciez quelqu’un de l’aide reçue, et notez-le.
goals-advice-introductions_made = Rapprochez deux personnes qui devraient se connaître ; demandez d’abord à chacune.
goals-advice-promises_kept = Tenez une promesse en cours, et marquez-la comme tenue.
goals-advice-times_asked = Notez qui vous a demandé de l’aide ; ce que vous montrez de votre travail en amène davantage.
goals-advice-asks_answered = Cherchez qui pourrait aider à ce que quelqu’un recherche, et réglez sa demande.
goals-advice-sessions_as_mentor = Tenez la prochaine séance avec une personne que vous guidez.
goals-advice-sessions_as_mentee = Tenez la prochaine séance avec une personne qui vous guide.
goals-advice-insights = Écrivez ce que vous avez appris : « learned: … » dans la ligne de saisie.
goals-advice-contributions = Apportez quelque chose à votre domaine, si petit soit-il : une réponse, une relecture, un billet.
goals-advice-talks_given = Proposez un exposé à une rencontre, ou participez à une table ronde.
goals-advice-learning_hours = Prenez une heure pour un cours ou un livre, et notez-la.
goals-advice-feedback_asked = Demandez à une personne dont l’avis compte ce que vous pourriez mieux faire.
goals-advice-opportunities_heard = Demandez à ceux que vous voyez ce qui se prépare, et notez ce que vous apprenez.
goals-advice-hidden_share = Demandez autour de vous ce qui n’est pas encore annoncé.
goals-advice-people_known = Rencontrez du monde ; les liens en échange en disent plus que ce nombre.
goals-advice-engaged_people = Renouez un lien dont le rythme est dépassé.
goals-advice-engagement = Renouez un lien dont le rythme est dépassé, ou donnez un rythme plus long à un lien qui demande moins.
goals-advice-strong_ties = Passez du temps avec une personne dont le lien est déjà chaleureux.
goals-advice-rhythm_kept = Prenez contact là où un rythme est dépassé.
goals-advice-effective_size = Rencontrez des personnes que nul de votre réseau ne connaît encore.
goals-advice-constraint = Rencontrez des personnes d’autres cercles : là où tous se connaissent, chacun vous dit la même chose.

# Ready sets of goals: the name, and for whom it is.
goals-ready-depth_first = La profondeur d’abord
    .text = Pour un réseau assez étendu : moins de contacts, et davantage qui comptent.
goals-ready-new_in_the_field = Nouveau dans le domaine
    .text = Pour une première année parmi des personnes que vous ne connaissez pas encore : les rencontrer, faire suivre, apprendre.
goals-ready-give_first = Donner d’abord
    .text = Pour la réputation de quelqu’un qui aide : donnez avant de demander, et tenez vos promesses.
goals-ready-change_of_job = Changement de poste
    .text = Pour les mois avant un changement : beaucoup d’organisations, d’anciens contacts parmi elles, et du travail connu avant d’être public.
goals-ready-visible_expert = Expertise visible
    .text = Pour être connu par ce que vous savez : parler, écrire, et être sollicité.
goals-ready-one_hour_a_week = Une heure par semaine
    .text = Pour peu de temps : un plafond de minutes, et deux conversations qui les valent.
