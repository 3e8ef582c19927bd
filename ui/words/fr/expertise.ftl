# Each tab: .inside stands within a line, .add, .search and .show are what can be done.
expertise-tab-topics = Sujets
    .add = Ajouter un sujet
    .search = Chercher un sujet
    .show = Afficher les sujets
expertise-tab-insights = Enseignements
    .add = Noter un enseignement
    .search = Chercher un enseignement
    .show = Afficher les enseignements
expertise-tab-contributions = Contributions
    .add = Ajouter une contribution
    .search = Chercher une contribution
    .show = Afficher les contributions
expertise-tab-learning = Apprentissage
    .add = Ajouter un apprentissage
    .search = Chercher un apprentissage
    .show = Afficher l’apprentissage
expertise-add = Ajouter un sujet, un enseignement, une contribution ou un apprentissage
expertise-search = Chercher dans l’expertise
expertise-tab-next = Onglet suivant
expertise-tab-previous = Onglet précédent

expertise-contribution-talk = Conférence
expertise-contribution-article = Article
expertise-contribution-post = Billet
expertise-contribution-code = Code
expertise-contribution-panel = Table ronde
expertise-contribution-answer = Réponse
expertise-contribution-review = Relecture
expertise-contribution-award = Prix
expertise-learning-course = Cours
expertise-learning-book = Livre
expertise-learning-conference = Conférence
expertise-learning-feedback_asked = Retour demandé
expertise-learning-feedback_received = Retour reçu
expertise-learning-certificate = Certificat

# What others can recognise. .thin is a sentence, .is-thin a remark within a line.
expertise-facet-knowledge = Savoir
    .thin = Le savoir est mince.
    .is-thin = savoir mince
expertise-facet-guidance = Accompagnement
    .thin = L’accompagnement est mince.
    .is-thin = accompagnement mince
expertise-facet-opportunity = Opportunité
    .thin = L’opportunité est mince.
    .is-thin = opportunité mince
expertise-facet-reputation = Réputation
    .thin = La réputation est mince.
    .is-thin = réputation mince

# What is counted; .inside stands within a line.
expertise-measure-insights = Enseignements
    .inside = enseignements
expertise-measure-learning_hours = Heures d’apprentissage
    .inside = heures d’apprentissage
expertise-measure-advice_given = Conseils et retours donnés
    .inside = conseils et retours donnés
expertise-measure-contributions = Contributions
    .inside = contributions
expertise-measure-times_asked = Sollicitations reçues
    .inside = sollicitations reçues
expertise-measure-opportunities_heard = Opportunités connues
    .inside = opportunités connues
expertise-measure-hidden_opportunities = Connues avant d’être publiques
    .inside = connues avant d’être publiques
expertise-measure-sessions_as_mentor = Séances de mentorat données
    .inside = séances de mentorat données
expertise-measure-sessions_as_mentee = Séances de mentorat reçues
    .inside = séances de mentorat reçues

expertise-period = Période
expertise-period-month = Ce mois-ci
expertise-period-quarter = Ce trimestre
expertise-period-year = Cette année
# A quarter of a year, such as “2026 Q3”.
expertise-quarter = T{ $quarter } { $year }

# The way from 1 to 5, within a line.
expertise-level-1 = premiers pas
expertise-level-2 = sait suivre
expertise-level-3 = sait faire
expertise-level-4 = sait enseigner
expertise-level-5 = référence
expertise-level-none = Pas encore indiqué
expertise-level-line = Niveau { $level }
expertise-level-line-aimed = Niveau { $level } sur { $target }
expertise-level-line-aims = Vise { $target }
expertise-levels = Où j’en suis
expertise-levels-sentence = De { $from } le { $day } à { $now } maintenant.
expertise-levels-sentence-aimed = De { $from } le { $day } à { $now } maintenant ; le but est { $target }.
expertise-levels-said = Où j’ai dit que j’en étais
expertise-levels-day = Jour
expertise-levels-level = Niveau
expertise-levels-take-back = Retirer
expertise-levels-take-back-of = Retirer ce qui a été dit le { $day }
expertise-levels-none = Dites où vous en êtes : 1 { expertise-level-1 }, 2 { expertise-level-2 }, 3 { expertise-level-3 }, 4 { expertise-level-4 }, 5 { expertise-level-5 }. Redites-le de temps en temps, et voyez-vous progresser.
expertise-levels-keep = Enregistrer ce niveau

# The profile. $share and $gone are percentages, $span is such as “2026 Q3”.
expertise-profile = Profil
expertise-profile-overall = Profil d’ensemble
expertise-profile-targets = Cibles
expertise-profile-targets-set = Fixer les cibles du profil
expertise-profile-table = Tableau
expertise-profile-held = { $period ->
    [month] { $span }, écoulé à { $gone }. Comparé à vos propres cibles ou à votre meilleur mois passé ; jamais à d’autres personnes.
    [year] { $span }, écoulé à { $gone }. Comparé à vos propres cibles ou à votre meilleure année passée ; jamais à d’autres personnes.
   *[quarter] { $span }, écoulé à { $gone }. Comparé à vos propres cibles ou à votre meilleur trimestre passé ; jamais à d’autres personnes.
}
expertise-profile-thin = mince
expertise-profile-open = { $facet }, { $share } : ouvrir ses entrées
# What a facet amounts to, for who does not see its bar. $figures is a list such as “insights 3, hours of learning 1.3”.
expertise-profile-facet = { $facet } : { $share } de son repère ; { $figures }.
expertise-profile-facet-first = { $facet } : rien d’antérieur à quoi comparer ; { $figures }.
expertise-profile-figure = { $measure } { $amount }
# Puts one figure after those before it.
expertise-profile-figures-next = { $before }, { $next }
# What a figure is held against.
expertise-mark-none = rien d’antérieur
expertise-mark-target = sur { $amount }, ma cible
expertise-mark-best = sur { $amount }, mon meilleur en { $span }
expertise-profile-gone = { $period ->
    [month] Le trait dans chaque barre montre la part du mois écoulée.
    [year] Le trait dans chaque barre montre la part de l’année écoulée.
   *[quarter] Le trait dans chaque barre montre la part du trimestre écoulée.
}
# <line> is what is typed into the log line; keep it in English.
expertise-profile-empty = { $period ->
    [month] Rien d’antérieur à quoi comparer pour l’instant. Notez <line>learned: …</line> après un entretien, ce que vous avez apporté au domaine et ce que vous avez fait pour progresser : le mois prochain montrera la comparaison avec celui-ci.
    [year] Rien d’antérieur à quoi comparer pour l’instant. Notez <line>learned: …</line> après un entretien, ce que vous avez apporté au domaine et ce que vous avez fait pour progresser : l’année prochaine montrera la comparaison avec celle-ci.
   *[quarter] Rien d’antérieur à quoi comparer pour l’instant. Notez <line>learned: …</line> après un entretien, ce que vous avez apporté au domaine et ce que vous avez fait pour progresser : le trimestre prochain montrera la comparaison avec celui-ci.
}
expertise-profile-figures = Chiffres du profil
expertise-column-facet = Facette
expertise-column-counts = Ce qui compte
expertise-column-now = Maintenant
expertise-column-held = Comparé à
expertise-column-share = Part
expertise-profile-records = { $amount } : ouvrir les entrées : { $measure }
expertise-targets = { $period ->
    [month] Mes cibles pour chaque mois
    [year] Mes cibles pour chaque année
   *[quarter] Mes cibles pour chaque trimestre
}
    .text = Là où rien n’est indiqué, on compare au meilleur passé.
expertise-targets-best = { $period ->
    [month] Meilleur mois jusqu’ici : { $amount }
    [year] Meilleure année jusqu’ici : { $amount }
   *[quarter] Meilleur trimestre jusqu’ici : { $amount }
}
expertise-targets-wrong = Un nombre, ou rien.
expertise-behind-of = Derrière : { $title }
expertise-behind = { $many ->
    [0] { $title } : aucune entrée
    [one] { $title } : l’entrée
   *[other] { $title } : les { $many } entrées
}
expertise-behind-reading = { $title } : les entrées
expertise-behind-close = Fermer les entrées

# Parts of a line under a record.
expertise-from = de { $people }
expertise-with = avec { $people }
expertise-to = à { $name }
expertise-asked-by = demandé par { $name }
expertise-reached = { $many ->
    [one] a touché { $many } personne
   *[other] a touché { $many } personnes
}
# Why somebody stands in a list of a topic.
expertise-because-stands = l’incarne
expertise-because-insights = { $many ->
    [one] { $many } enseignement de sa part
   *[other] { $many } enseignements de sa part
}
expertise-because-they_mentor_me = me guide
expertise-because-i_mentor_them = je guide
expertise-because-peers = d’égal à égal
expertise-because-asks = { $many ->
    [one] { $many } demande
   *[other] { $many } demandes
}
expertise-because-asks-open = { $many ->
    [one] { $many } demande, dont { $open } en cours
   *[other] { $many } demandes, dont { $open } en cours
}
expertise-because-talks = { $many ->
    [one] { $many } entretien
   *[other] { $many } entretiens
}

# Buttons and fields that several forms share. $what is the title of a record.
expertise-edit-of = Modifier : { $what }
expertise-nothing-here = Rien ici
expertise-kind = Type
expertise-kind-all = Tous les types
expertise-on = Le
expertise-link = Lien
expertise-link-wrong = Ce n’est pas un lien. Copiez-le comme le navigateur l’affiche : https://…
expertise-topics-field = Sujets
    .hint = Séparés par des virgules
expertise-from-whom = De qui
expertise-with-whom = Avec qui

expertise-contributions-many = { $many ->
    [one] { $many } contribution
   *[other] { $many } contributions
}
expertise-contribution-edit-one = Modifier la contribution
expertise-contribution-delete-one = Supprimer la contribution
expertise-contributions-unfit = Aucune contribution ne correspond à la demande.
expertise-contributions-none = Pas encore de contributions
    .text = Conférences, articles, billets, réponses, relectures : ce que vous avez apporté au domaine, et où d’autres ont pu le voir. C’est de cela qu’une réputation est faite.
expertise-contribution-title = Ce que c’est
    .placeholder = Ce que le stockage apporte au réseau
expertise-contribution-missing = Indiquez ce que c’est.
expertise-contribution-place = Où
    .hint = Une conférence, une revue, un site
expertise-contribution-audience = Combien de personnes touchées
    .hint = Peut rester vide
expertise-contribution-audience-wrong = Un nombre entier, ou rien.
expertise-contribution-notes = Notes

expertise-insights-many = { $many ->
    [one] { $many } enseignement
   *[other] { $many } enseignements
}
expertise-insights-due = À relire { $many }
    .command = Enseignements à relire
expertise-insights-due-none = Rien à relire aujourd’hui
    .text = Les enseignements reviennent après une semaine, puis à intervalles croissants, et avant de rencontrer la personne dont ils viennent.
expertise-insights-unfit = Aucun enseignement ne correspond à la demande.
# Keep the line at the end as it would be typed into the log line.
expertise-insights-none = Pas encore d’enseignements
    .text = Ce que vous apprenez des autres reste ici, par sujet, et revient avant que vous les revoyiez. Dans la ligne de saisie : coffee with Ingrid, learned: ask for the draft #grid.
expertise-insight-edit-one = Modifier l’enseignement
expertise-insight-delete-one = Supprimer l’enseignement
expertise-insight-read-one = Lire l’enseignement
expertise-insight-seen-one = Enseignement vu
expertise-insight-seen = Vu
expertise-insight-read-again = Relire
expertise-insight-read-again-of = Relire : { $what }
# When it comes back to be read again.
expertise-insight-back = revient le { $day }
expertise-insight-learned = Ce que vous avez appris
expertise-insight-read-times = { $many ->
    [0] pas encore relu
    [one] relu { $many } fois
   *[other] relu { $many } fois
}
# <people> are the names, each of which opens its person.
expertise-insight-source = De <people>{ $names }</people>
expertise-insight-text = Ce que j’ai appris
    .placeholder = Les règles du réseau changent tous les deux ans : demander le projet, pas le texte en vigueur
expertise-insight-missing = Indiquez ce que vous avez appris.
expertise-insight-reading = Ce que j’ai lu
    .hint = Un livre, un article

expertise-learning-many = { $many ->
    [one] { $many } entrée
   *[other] { $many } entrées
}
expertise-learning-unfit = Rien ne correspond à la demande.
expertise-learning-none = Pas encore d’apprentissage noté
    .text = Cours, livres, conférences, retours demandés : ce que vous avez fait pour progresser, combien de temps cela a pris, et ce que cela a changé.
expertise-learning-edit-one = Modifier l’apprentissage
expertise-learning-delete-one = Supprimer l’apprentissage
expertise-learning-title = Ce que c’était
    .placeholder = Électronique de puissance, le cours du soir
expertise-learning-missing = Indiquez ce que c’était.
expertise-learning-hours = Heures
    .hint = 1,5, 1:30 ou 45m ; peut rester vide
expertise-learning-hours-wrong = Des heures comme 1,5, 1:30 ou 45m, ou rien.
expertise-learning-changed = Ce que cela a changé

expertise-topics-many = { $many ->
    [one] { $many } sujet
   *[other] { $many } sujets
}
expertise-topics-which = Quels sujets
expertise-topics-mine = Les miens
expertise-topics-all = Tous les sujets
expertise-topics-next = Sujet suivant
expertise-topics-previous = Sujet précédent
expertise-topics-mine-or-all = Mes sujets ou tous
expertise-topics-overall = Ensemble
expertise-topics-unfound = Aucun sujet ne s’appelle ainsi.
expertise-topics-none-mine = Encore aucun des vôtres. Ajoutez un sujet et dites où vous en êtes, ou notez une ligne avec « learned: … #topic ».
expertise-topics-none = Pas encore de sujets. Un # dans la ligne de saisie en crée un.
expertise-topic-edit-one = Modifier le sujet
    .command = Modifier ou renommer le sujet
expertise-topic-delete-one = Supprimer le sujet
expertise-topic-name = Nom
    .placeholder = Stockage d’énergie
expertise-topic-missing = Indiquez comment il s’appelle.
expertise-topic-level = Où j’en suis aujourd’hui
expertise-topic-target = Jusqu’où je veux aller
expertise-topic-target-none = Aucun
expertise-topic-note = Note
    .placeholder = Pourquoi c’est important, sur quoi je veux qu’on m’interroge
expertise-topic-aiming = vise { $level }
# $names are other names of the same topic.
expertise-topic-also = aussi { $names }
expertise-topic-people = Personnes
    .heading = Qui est concerné
expertise-topic-know-more = En savent plus
    .none = Personne n’incarne encore { $name }. Indiquez-le sur la page d’une personne, sous Sujets.
expertise-topic-ask-me = Me demandent
    .none = Personne n’a encore demandé d’aide à ce sujet.
expertise-topic-could-teach = Pourraient apprendre de moi
    .none = D’après ce qui est noté, personne avec qui vous en parlez n’en sait moins.
expertise-topic-records = Ce qu’il y a à ce sujet
expertise-topic-records-people = Personnes qui l’incarnent
expertise-topic-records-interactions = Entretiens
expertise-topic-records-events = Événements
expertise-topic-records-asks = Demandes
expertise-topic-records-of = { $what } : { $topic }
# Ends a sentence that says how many records are not listed.
expertise-topic-records-narrower = la recherche dans tout ce qui a été écrit trouve les autres.

expertise-merge = Fusionner
    .tip = Fusionner un autre sujet avec celui-ci
expertise-merge-into = Fusionner avec { $name }
    .text = Les personnes, entretiens, enseignements et tout le reste de l’autre sujet passent dans celui-ci. Son nom continue de désigner celui-ci.
expertise-merge-find = Trouver l’autre
expertise-merge-other = L’autre sujet
# $people is such as “3 people”.
expertise-merge-option = { $name } ({ $people })
expertise-merge-of = Fusionner { $name }

expertise-proposed = Sujets proposés
    .heading = Pourraient être vos sujets
    .text = D’après les recommandations, les étiquettes et les postes de votre réseau.
# Where a proposal comes from, and how many times.
expertise-proposed-skill = recommandé, { $many }
expertise-proposed-tag = étiquette, { $many }
expertise-proposed-position = postes, { $many }
expertise-proposed-take = Retenir
expertise-proposed-take-of = Retenir { $name }
expertise-proposed-leave = Laisser
expertise-proposed-leave-of = Laisser { $name }

# One thing to do about the facet that is thin: with somebody, with nobody named (.anybody), and each on a topic (-on).
expertise-do-knowledge = Parlez avec { $name }, et notez ce que vous apprenez.
    .anybody = Lisez quelque chose de nouveau, et notez ce que vous en retenez.
expertise-do-knowledge-on = Parlez avec { $name }, et notez ce que vous apprenez sur { $topic }.
    .anybody = Lisez quelque chose de nouveau sur { $topic }, et notez ce que vous en retenez.
expertise-do-guidance = Proposez à { $name } une heure de conseil.
    .anybody = Proposez à quelqu’un une heure de conseil.
expertise-do-guidance-on = Proposez à { $name } une heure de conseil sur { $topic }.
    .anybody = Proposez à quelqu’un une heure de conseil sur { $topic }.
expertise-do-opportunity = Dites à trois personnes ce que vous cherchez.
expertise-do-opportunity-on = Dites à trois personnes ce que vous cherchez sur { $topic }.
expertise-do-reputation = Écrivez un billet, ou répondez à une question.
expertise-do-reputation-on = Écrivez un billet, ou répondez à une question sur { $topic }.
