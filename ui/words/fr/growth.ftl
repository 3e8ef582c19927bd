growth-line = Les liens en échange d’abord ; le nombre de contacts n’est que le gris au-dessus.
growth-report = Rapport…
    .tip = Le rapport d’un mois, d’un trimestre ou d’une année
growth-empty = Personne à compter pour l’instant
    .text = Vous verrez ici combien de vos liens sont vivants, depuis quand vous connaissez les gens, et ce que vous donnez et recevez. Cela commence avec le premier import.
growth-begin = Commencer
growth-being-counted = Comptage en cours…
growth-fields = Domaines…
    .tip = Les domaines où travaillent les organisations
growth-engaged-only = En échange seulement

growth-range = Étendue
growth-range-year = 12 mois
growth-range-three_years = 3 ans
growth-range-ten_years = 10 ans
growth-range-all = Toutes les années
growth-range-months = De … à …
# Before two fields with a month each.
growth-range-from = De
growth-range-until = à

# Whom the charts are about.
growth-whom = De qui parlent les graphiques
growth-whom-everybody = Tout le monde
growth-whom-everybody-again = De nouveau tout le monde
growth-whom-any = Indifférent
growth-whom-as-chosen = Comme choisi
# In the place of a name that is not known yet.
growth-whom-chosen = choisi
growth-whom-topic = Sujet
growth-whom-organisation = Organisation
growth-whom-tag = Étiquette
growth-whom-circle = Cercle
growth-whom-purpose = But

# Below the large figures; each begins with the figure.
growth-headline-engaged = en échange, sur { $known ->
    [one] { $known } connue
   *[other] { $known } connues
}
growth-headline-mutuality = réciprocité : { $given ->
    [one] { $given } donnée
   *[other] { $given } données
}, { $received ->
    [one] { $received } reçue
   *[other] { $received } reçues
}
growth-headline-deep = conversations profondes par semaine
growth-headline-rhythm = des rythmes tenus
growth-headline-new = { $many ->
    [one] nouveau lien en 12 mois
   *[other] nouveaux liens en 12 mois
}
# $by is a figure with its sign, such as +19.
growth-change = { $by } en 12 mois
growth-points = { $many ->
    [one] { $many } point
   *[other] { $many } points
}
growth-headline-mutuality-behind = Aide donnée et reçue en 12 mois
growth-headline-rhythm-behind = Dans leur rythme

growth-chart-network = Le réseau au fil du temps
growth-chart-new_ties = Nouveaux liens par origine
growth-chart-engagement = En échange
growth-chart-conversations = Conversations, jour après jour
growth-chart-time_spent = Temps passé
growth-chart-depth = Profondeur et tête-à-tête
growth-chart-given_and_received = Donné et reçu
growth-chart-mutuality = Réciprocité
growth-chart-rhythm_kept = Rythme tenu
growth-chart-circles = Cercles
growth-chart-reach = Portée
growth-chart-event_yield = Ce que les événements ont apporté
growth-chart-opportunities = Opportunités connues
growth-chart-mentoring_sessions = Séances de mentorat
growth-chart-event_cost = Ce qu’a coûté un lien durable
growth-chart-expert_power = Pouvoir d’expert
growth-chart-goals = Objectifs
growth-chart-structure = Structure
growth-lines = Courbes
growth-lines-size = Taille effective
growth-lines-constraint = Contrainte
growth-lines-parts = Communautés et ponts

# Series of charts, as headings.
growth-series-strong = Fort
growth-series-warm = Chaleureux
growth-series-weak = Faible
growth-series-dormant = En sommeil
growth-series-new = Nouveau
growth-series-never_spoken = Jamais parlé
growth-series-event = À un événement
growth-series-introduction = Par mise en relation
growth-series-online = En ligne
growth-series-work = Par le travail
growth-series-import = Seulement importé
growth-series-engagement = En échange, sur toutes les personnes connues
growth-series-engaged = En échange
growth-series-known = Connues
growth-series-rhythm_kept = Dans le rythme
growth-series-kept = Dedans
growth-series-with_rhythm = Avec un rythme
growth-series-conversations = Conversations
growth-series-minutes = Minutes
growth-series-budget = Budget
growth-series-deep_share = Profondes
growth-series-one_to_one_share = Tête-à-tête
growth-series-deep = Profondes, nombre
growth-series-one_to_one = Tête-à-tête
growth-series-group = Groupe
growth-series-call = Appel
growth-series-video = Vidéo
growth-series-message = Message
growth-series-email = E-mail
growth-series-letter = Lettre
growth-series-event_conversation = À un événement
growth-series-other = Autre
growth-series-given = Donné
growth-series-received = Reçu
growth-series-mutuality = Réciprocité
growth-series-people = Personnes
growth-series-dunbar = Selon Dunbar
growth-series-now = Maintenant
growth-series-year_before = Un an avant
growth-series-evenness = Équilibre
growth-series-met = Rencontrées
growth-series-followed_up = Suivies sous 48 h
growth-series-engaged_after_90_days = En contact sous 90 jours
growth-series-heard = Connues
growth-series-hidden = Avant d’être publiques, ou jamais publiques
growth-series-they_mentor_me = Mentorat reçu
growth-series-i_mentor_them = Mentorat donné
growth-series-peers = Entre pairs
growth-series-knowledge = Savoir
growth-series-guidance = Accompagnement
growth-series-opportunity = Opportunité
growth-series-reputation = Réputation
growth-series-people_in_it = Personnes dans le réseau
growth-series-ties = Liens entre elles
growth-series-effective_size = Taille effective
growth-series-constraint = Contrainte
growth-series-communities = Communautés
growth-series-bridges = Ponts
# Of goals: so many periods before the present one.
growth-earlier = { $before } avant
# Of a facet of expert power: how many records.
growth-records-of = { $facet }, entrées
growth-cost-each = { $currency } par lien qui a duré
growth-cost-all = { $currency } en tout
growth-cost-lasting = { $currency } : liens qui ont duré
growth-part-of-target = Part de la cible
# Columns of charts.
growth-column-organisations = Organisations
growth-column-fields = Domaines
growth-column-places = Lieux
growth-column-topics = Sujets

# At a chart. $title is what it is called.
growth-show-chart = Montrer le graphique
growth-show-table = Montrer les chiffres en tableau
growth-table-of = Chiffres de « { $title } » en tableau
growth-export-of = Exporter « { $title } »
growth-export-csv = Chiffres en CSV
growth-series-of = Séries de « { $title } »
growth-counting = Comptage de « { $title } »
growth-counted = { $counted ->
    [one] { $counted } mois compté sur { $months }
   *[other] { $counted } mois comptés sur { $months }
}
growth-keys = { $title }. Les flèches déplacent, Entrée ouvre les entrées.
growth-click = clic : les entrées
growth-heading-months = Mois
growth-heading-days = Jour
growth-heading-quarters = Trimestre
# Figures of a column, such as “Nov 2024: Deep 25%, Minutes 40 min”.
growth-figure = { $series } { $figure }
growth-figures = { $column } : { $figures }
growth-comma = { $first }, { $next }
growth-minutes = { $minutes } min
growth-hours = { $hours } h
# $minutes has two digits: 2 h 05.
growth-hours-minutes = { $hours } h { $minutes }

# As the system's dialog calls kinds of files.
growth-file-svg = Image SVG
growth-file-png = Image PNG
growth-file-csv = Valeurs séparées par des virgules
growth-file-graphml = GraphML
growth-file-gexf = GEXF
growth-saved = Enregistré : { $path }
growth-picture-failed = l’image n’a pas pu être créée

# In a dialog, the records behind a figure.
growth-records = Entrées
growth-behind = { $title }, { $column }
growth-behind-now = { $title }, maintenant
growth-behind-many = { $series } : { $many }
growth-nobody-named = Personne de nommé
growth-none-counted = Rien n’a été compté ici.
# $narrower says what shows them.
growth-not-listed = { $many ->
    [one] { $many } autre entrée ne figure pas dans la liste ; { $narrower }
   *[other] { $many } autres entrées ne figurent pas dans la liste ; { $narrower }
}
growth-narrower = une étendue plus courte ou un filtre les montre.

# One sentence for each chart. $people is such as “8 people”, $since, $month and $until are such as “Oct 2026”.
growth-say-network = { $engaged } en échange sur un total de { $people } ; en { $since }, le total était de { $known }.
growth-say-new_ties = { $people } en { $months ->
   *[other] { $months } mois
} ; surtout en { $month } : { $most }.
growth-say-new_ties-none = Personne de nouveau ces mois-ci.
growth-say-engagement = { $now } des personnes connues sont en contact dans leur rythme, ou sous 180 jours.
growth-say-engagement-before = { $now } des personnes connues sont en contact dans leur rythme, ou sous 180 jours. Un an avant : { $before }.
growth-say-engagement-none = Personne n’était connu ces mois-ci.
growth-say-conversations = { $conversations } en 53 semaines, { $days } ; { $spent } d’après vos notes.
growth-say-conversations-none = Rien n’a été noté ces 53 semaines.
growth-many-conversations = { $many ->
    [one] { $many } conversation
   *[other] { $many } conversations
}
growth-on-days = { $many ->
    [one] sur { $many } jour
   *[other] sur { $many } jours
}
growth-say-time_spent = En { $month }, { $spent } sur { $budget } prévus ; compte ce qui a été noté à la main, hors événements.
growth-say-depth = { $many ->
    [one] Sur { $many } conversation en 12 mois, { $deep } profondes et { $one } en tête-à-tête.
   *[other] Sur { $many } conversations en 12 mois, { $deep } profondes et { $one } en tête-à-tête.
}
growth-say-depth-none = Rien n’a été noté ces 12 derniers mois.
growth-say-given_and_received = En 12 mois, de l’aide a été donnée { $given ->
   *[other] { $given } fois
} et reçue { $received ->
   *[other] { $received } fois
}.
growth-say-mutuality = { $now } sur 12 mois, où 1 signifie autant donné que reçu.
growth-say-mutuality-none = Aucune aide n’a été donnée ni reçue ces 12 derniers mois.
growth-say-rhythm_kept = { $kept } sur { $all ->
    [one] { $all } lien
   *[other] { $all } liens
} avec un rythme { $kept ->
    [one] s’y tient
   *[other] s’y tiennent
}. Les rythmes comptent à partir du jour où ils ont été fixés.
growth-say-rhythm_kept-none = Personne n’a encore de rythme. Un cercle en donne un.
growth-say-circles = { $people } dans les cercles. Chaque cercle contient ceux qui sont à l’intérieur, comme les couches de Dunbar.
growth-say-circles-none = Personne n’est encore dans un cercle.
growth-say-reach = Les personnes en échange touchent { $organisations } dans { $fields } (parmi ceux indiqués), { $places } et { $topics }.
growth-many-organisations = { $many ->
    [one] { $many } organisation
   *[other] { $many } organisations
}
growth-many-fields = { $many ->
    [one] { $many } domaine
   *[other] { $many } domaines
}
growth-many-places = { $many ->
    [one] { $many } lieu
   *[other] { $many } lieux
}
growth-many-topics = { $many ->
    [one] { $many } sujet
   *[other] { $many } sujets
}
growth-say-event_yield = { $people } à des événements, { $followed } avec un suivi sous 48 h ; { $lasting } de nouveau en contact sous 90 jours.
growth-say-event_yield-none = Personne n’a été rencontré à un événement ces mois-ci.
growth-say-opportunities = { $many ->
    [one] { $many } opportunité connue, { $hidden } par des personnes avant d’être publique, ou sans jamais l’être.
   *[other] { $many } opportunités connues, { $hidden } par des personnes avant d’être publiques, ou sans jamais l’être.
}
growth-say-opportunities-none = Aucune opportunité n’a été connue ces mois-ci.
growth-say-mentoring_sessions = { $received ->
    [one] { $received } séance reçue
   *[other] { $received } séances reçues
}, { $given ->
    [one] { $given } donnée
   *[other] { $given } données
}, { $peers } entre pairs.
growth-say-mentoring_sessions-none = Aucune séance de mentorat n’a eu lieu ces mois-ci.
# $told is one of the two below for each currency.
growth-say-event_cost = { $told }. Un lien a duré s’il y a eu un autre contact sous 90 jours.
growth-say-event_cost-told = { $amount } pour chacun sur les 12 mois jusqu’à { $until }
growth-say-event_cost-lasting = aucun lien n’a duré d’événements payés en { $currency }
growth-say-event_cost-next = { $first } ; { $next }
growth-say-event_cost-none = Aucun événement de ces mois n’a son coût noté, avec sa devise.
# $facets are such as “knowledge 50%”.
growth-say-expert_power = { $quarter } : { $facets }, par rapport à vos propres cibles ou au meilleur trimestre d’avant.
growth-say-expert_power-none = Rien encore à quoi comparer ces trimestres. Vos cibles sont dans « Expertise ».
growth-facet-knowledge = savoir { $figure }
growth-facet-guidance = accompagnement { $figure }
growth-facet-opportunity = opportunité { $figure }
growth-facet-reputation = réputation { $figure }
growth-say-goals = { $many ->
    [one] Pour { $many } objectif, la part de la cible atteinte maintenant et dans les périodes d’avant ; pour un plafond, la part utilisée. Plus vif là où le résultat est celui visé.
   *[other] Pour { $many } objectifs, la part de la cible atteinte maintenant et dans les périodes d’avant ; pour un plafond, la part utilisée. Plus vif là où le résultat est celui visé.
}
growth-say-goals-none = Aucun objectif ne concerne ces personnes. « Objectifs » a des ensembles prêts pour commencer.
growth-say-structure = { $people } apportent autant que { $size } qui ne se connaissent pas ; contrainte { $constraint }. { $communities }, { $bridges }.
growth-say-structure-none = Personne n’était connu ces mois-ci.
growth-many-communities = { $many ->
    [one] { $many } communauté
   *[other] { $many } communautés
}
growth-many-bridges = { $many ->
    [one] { $many } pont
   *[other] { $many } ponts
}
