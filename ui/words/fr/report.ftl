# The report of a month, quarter or year: what is printed, and what its file says.

# Days and months. The year is told as it is written, the day as a number.
report-month-1 = janvier
report-month-2 = février
report-month-3 = mars
report-month-4 = avril
report-month-5 = mai
report-month-6 = juin
report-month-7 = juillet
report-month-8 = août
report-month-9 = septembre
report-month-10 = octobre
report-month-11 = novembre
report-month-12 = décembre

# Where there is little room, such as under a chart.
report-short-month-1 = janv.
report-short-month-2 = févr.
report-short-month-3 = mars
report-short-month-4 = avr.
report-short-month-5 = mai
report-short-month-6 = juin
report-short-month-7 = juil.
report-short-month-8 = août
report-short-month-9 = sept.
report-short-month-10 = oct.
report-short-month-11 = nov.
report-short-month-12 = déc.
report-weekday-1 = lundi
report-weekday-2 = mardi
report-weekday-3 = mercredi
report-weekday-4 = jeudi
report-weekday-5 = vendredi
report-weekday-6 = samedi
report-weekday-7 = dimanche
report-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
report-day-of-week = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }

# The first and the last day of a goal, in a column of a table; $month is a short one.
report-days-of-month = { $first } au { $last } { $month } { $year }
report-days-of-year = { $first } { $first_month } au { $last } { $month } { $year }
report-days-of-years = { $first } { $first_month } { $first_year } au { $last } { $month } { $year }

# What the report is about.
report-month-of-year = { $month } { $year }
report-quarter-1 = 1er trimestre { $year }
report-quarter-2 = 2e trimestre { $year }
report-quarter-3 = 3e trimestre { $year }
report-quarter-4 = 4e trimestre { $year }
report-year = { $year }

# Where there is no figure.
report-nothing = –

# Figures. The thousands of $many are parted as the language does it.
report-count = { $many }
report-fraction = { $whole },{ $behind }
report-percent = { $share }{"\u202F"}%
report-minutes = { $minutes }{"\u00A0"}min
report-hours = { $hours }{"\u00A0"}h

# $minutes has two digits.
report-hours-minutes = { $hours }{"\u00A0"}h{"\u00A0"}{ $minutes }
report-people = { $many ->
    [one] { $many } personne
   *[other] { $many } personnes
}
report-times = { $many ->
    [one] { $many } fois
   *[other] { $many } fois
}
report-both-figures = { $given } / { $received }

# One sentence after the other.
report-sentences = { $first } { $next }
report-comma = { $first }, { $next }

# The head. $period is such as “November 2026”; where it is told as month, quarter or year, words are chosen by it.
report-title = Rapport : { $period }
report-counted = Du { $from } au { $until }
report-counted-so-far = Du { $from } au { $until }, jusqu’ici : { $period ->
    [month] le mois
    [quarter] le trimestre
   *[year] l’année
} se termine le { $end }
report-head = Rapport sur le réseau. { $counted }. Établi le { $today }.
report-head-of = Rapport sur le réseau de { $name }. { $counted }. Établi le { $today }.

# The figures at the top: each stands above its words.
report-headlines = Chiffres clés
report-engaged = personnes en échange
report-known = personnes connues
report-new-tie = nouveau lien
report-new-ties = nouveaux liens
report-conversations = conversations
report-deep = dont profondes
report-one-to-one = en tête-à-tête
report-given-received = donné / reçu
report-spent = de temps passé

# How a figure stands to the period before.
report-change-none = comme { $period ->
    [month] le mois précédent
    [quarter] le trimestre précédent
   *[year] l’année précédente
}
report-change-more = { $many } de plus que { $period ->
    [month] le mois précédent
    [quarter] le trimestre précédent
   *[year] l’année précédente
}
report-change-fewer = { $many } de moins que { $period ->
    [month] le mois précédent
    [quarter] le trimestre précédent
   *[year] l’année précédente
}
report-change-in-all = { $many } sur { $period ->
    [month] tout le mois précédent
    [quarter] tout le trimestre précédent
   *[year] toute l’année précédente
}
report-change-was = { $figure } { $period ->
    [month] le mois précédent
    [quarter] le trimestre précédent
   *[year] l’année précédente
}
report-no-budget = aucun budget fixé
report-of-budget = sur { $budget } de budget

# What the figures say. $people is such as “8 people”.
report-findings = Constats
report-finding-engaged = Sur { $people }, vous êtes en échange avec { $engaged }.
report-finding-engaged-more = Sur { $people }, vous êtes en échange avec { $engaged }, { $more } de plus qu’à la fin { $period ->
    [month] du mois précédent
    [quarter] du trimestre précédent
   *[year] de l’année précédente
}.
report-finding-engaged-fewer = Sur { $people }, vous êtes en échange avec { $engaged }, { $fewer } de moins qu’à la fin { $period ->
    [month] du mois précédent
    [quarter] du trimestre précédent
   *[year] de l’année précédente
}.
report-finding-engaged-same = Sur { $people }, vous êtes en échange avec { $engaged }, autant qu’à la fin { $period ->
    [month] du mois précédent
    [quarter] du trimestre précédent
   *[year] de l’année précédente
}.
report-finding-not-grown = Vous avez rencontré { $people }, et le nombre de personnes en échange n’a pas augmenté.
report-finding-deep-rose = La part des conversations profondes a augmenté de { $before } à { $now } du total.
report-finding-deep-fell = La part des conversations profondes a baissé de { $before } à { $now } du total.
report-finding-one-to-one-rose = La part des conversations en tête-à-tête a augmenté de { $before } à { $now } du total.
report-finding-one-to-one-fell = La part des conversations en tête-à-tête a baissé de { $before } à { $now } du total.

# $given and $received are such as “3 times”.
report-finding-help-both-ways = L’aide est allée dans les deux sens : donnée { $given }, reçue { $received }.
report-finding-help-given = Vous avez aidé { $given } et reçu de l’aide { $received }.
report-finding-help-received = Vous avez reçu de l’aide { $received } et aidé { $given } : à votre tour de donner.
report-finding-rhythm-few = Moins de la moitié sont dans leur rythme : { $kept } sur { $all } liens qui ont un rythme.
report-finding-rhythm-most = La plupart sont dans leur rythme : { $kept } sur { $all } liens qui ont un rythme.
report-finding-followed-up-few = Moins de la moitié ont été suivies sous 48 heures : { $followed } sur { $met } personnes rencontrées à des événements.
report-finding-followed-up-half = Au moins la moitié ont été suivies sous 48 heures : { $followed } sur { $met } personnes rencontrées à des événements.
report-finding-lasting = Avec { $lasting } d’entre elles, il y a eu un nouvel échange sous 90 jours.
report-finding-over-budget = Vous avez passé { $spent }, soit { $over } de plus que le budget.
report-finding-hidden = Sur { $heard } opportunités connues, { $hidden } sont venues par des personnes avant d’être publiques.
report-finding-thin-knowledge = Le savoir est la facette la plus mince du profil de pouvoir d’expert.
report-finding-thin-guidance = L’accompagnement est la facette la plus mince du profil de pouvoir d’expert.
report-finding-thin-opportunity = L’opportunité est la facette la plus mince du profil de pouvoir d’expert.
report-finding-thin-reputation = La réputation est la facette la plus mince du profil de pouvoir d’expert.

# A chart in words, for screen readers.
report-by-month = { $title }, mois par mois.
report-last-month = { $series } : { $figure } le dernier mois.
report-bar = { $name } : { $figure }.
report-running = Le dernier mois n’est pas terminé.

# Parts, charts and their series.
report-network = Le réseau
report-chart-engaged = Personnes en échange
report-series-engaged = En échange
report-chart-strength = Liens par force, telle qu’elle était alors
report-series-strong = Fort
report-series-warm = Chaleureux
report-series-weak = Faible
report-series-dormant = En sommeil
report-series-new = Nouveau
report-not-drawn = Non représenté, car rien n’a jamais été noté : { $people }.
report-chart-origin = Nouveaux liens par origine
report-origin-event = À un événement
report-origin-introduction = Par mise en relation
report-origin-online = En ligne
report-origin-work = Par le travail
report-origin-import = Seulement importé
report-circles = Cercles face aux tailles de Dunbar
report-circles-of = { $people } sur environ { $usual }
report-circles-note = Tels qu’ils sont fixés aujourd’hui, chacun avec ceux qu’il contient ; le trait marque la taille habituelle.
report-reach = Portée des personnes en échange
report-reach-organisations = Organisations
report-reach-fields = Domaines
report-reach-places = Lieux
report-reach-topics = Sujets
report-now = Maintenant
report-year-before = Un an avant
report-evenness = Équilibre
report-structure = Structure
report-effective-size = Taille effective
report-constraint = Contrainte
report-at-the-end = À la fin
report-at-the-end-before = À la fin précédente
report-structure-note = Plus les personnes se connaissent entre elles, moins le réseau est effectif, et plus il contraint.
report-chart-rhythm = Rythme tenu
report-series-rhythm-kept = Dans le rythme
report-rhythm-kept = À la fin, { $kept } sur { $all } liens qui ont un rythme.
report-talks = Conversations et temps
report-chart-conversations = Conversations
report-series-all = Toutes
report-series-deep = Profondes
report-chart-depth = Part de profondes et de tête-à-tête
report-series-one-to-one = Tête-à-tête
report-chart-hours = Heures passées et budget
report-hours-spent = Heures passées
report-series-spent = Passé
report-series-budget = Budget
report-events = Ce que les événements ont apporté
report-events-met = Rencontrées
report-events-48-hours = Sous 48 h
report-events-90-days = Sous 90 jours
report-events-note = Personnes rencontrées à des événements, et celles avec qui il y a eu un nouvel échange.
report-events-open = Les 90 jours qui suivent ne sont pas écoulés.
report-giving = Donner et recevoir
report-chart-help = Aide donnée et reçue
report-series-given = Donnée
report-series-received = Reçue
report-mutuality = Réciprocité { $share } : { $all } lorsqu’on a donné autant que reçu.
report-chart-mutuality = Réciprocité sur 12 mois
report-series-mutuality = Réciprocité
report-expertise = Expertise et opportunités
report-profile = Profil de pouvoir d’expert
report-profile-note = Chaque facette face à ma cible ou, à défaut, à ma meilleure période passée.

# In the place of a share, where there is nothing to hold it against.
report-no-mark = sans repère
report-behind = Ce qui fonde le profil
report-target-or-best = Cible ou meilleur
report-measure-insights = Enseignements
report-measure-learning-hours = Heures d’apprentissage
report-measure-advice-given = Conseils donnés
report-measure-contributions = Contributions
report-measure-times-asked = Demandes reçues
report-measure-opportunities-heard = Opportunités connues
report-measure-hidden-opportunities = Dont cachées
report-measure-sessions-as-mentor = Séances comme mentor
report-measure-sessions-as-mentee = Séances comme mentoré
report-heard = Opportunités connues
report-stage-heard = Connue
report-stage-exploring = Exploration
report-stage-applied = Candidature
report-stage-talking = En discussion
report-stage-won = Gagnée
report-stage-lost = Perdue
report-stage-let-go = Abandonnée
report-heard-note = Jusqu’où elles sont allées. Connues par des personnes avant d’être publiques : { $share }.

# The table of goals.
report-goals = Objectifs
report-goals-standing = Où en est chacun
report-goals-days = Jours
report-goals-target = Cible
report-goals-so-far = Jusqu’ici
report-goals-expected = Attendu à cette date
report-goals-stand = Situation
report-goals-met = Au { $day } : { $met } sur { $all } atteints.
report-goals-about = { $goal } ({ $about })
report-circle = cercle { $circle ->
    [inner] intime
    [close] proche
    [active] actif
    [wider] élargi
   *[outer] extérieur
}
report-purpose = but : { $purpose ->
    [learning] apprentissage
    [collaboration] collaboration
    [mentoring] mentorat
    [opportunities] opportunités
    [support] soutien
   *[friendship] amitié
}
report-goals-at-least = au moins { $target }
report-goals-at-most = au plus { $target }
report-goals-none-yet = rien encore

# What the plan of the week proposes, in the words of week.ftl.
report-next = Que faire ensuite
report-next-from = Extrait du plan de la semaine du { $today }.
report-both = { $first } et { $last }
report-with-whom = { $people } : { $what }
report-reasons = { $first } · { $next }

# Behind what is proposed, and why.
report-next-reason = . { $reason }.
report-next-goal = pour l’objectif « { $goal } », qui est en retard
report-next-profile = d’après le profil de pouvoir d’expert
