goals-count = { $met } sur { $all } atteints
goals-count-behind = { $met } sur { $all } atteints, { $behind } en retard
goals-set = Fixer un objectif
goals-set-keep = Fixer l’objectif
goals-edit = Modifier l’objectif
goals-edit-keep = Enregistrer
goals-put-away = Ranger l’objectif
goals-next-goal = Objectif suivant
goals-previous-goal = Objectif précédent
goals-choose-set = Choisir des objectifs tout prêts
goals-try-again = Réessayer
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
goals-card-edit = Modifier
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
