# What was done, where it names something: the titles of Undo and Redo. English is as `sentence!` has it in its sources.
deeds-ask-noted = Demande « { $what } » notée
deeds-ask-edited = Demande « { $what } » modifiée

deeds-opened-again = Rouverte : { $what }

deeds-answered = Satisfaite : { $what }

deeds-dropped = Abandonnée : { $what }

deeds-event-written-down = Noté : { $title }

deeds-added = Ajouté : { $what }
deeds-added-by-hand = Ajouté à la main

deeds-edited = Modifié : { $what }
deeds-edited-by-hand = Modifié à la main : { $fields }

deeds-deleted = Supprimé : { $what }

deeds-noted = Noté : { $what }

deeds-help-given = { $help } à { $name }
deeds-help-received = { $help } de { $name }
deeds-help-advice = conseil
deeds-help-introduction = mise en relation
deeds-help-referral = orientation
deeds-help-feedback = retour
deeds-help-knowledge = connaissances
deeds-help-endorsement = soutien
deeds-help-recommendation = recommandation
deeds-help-hands-on = aide concrète
deeds-help-lead = piste
deeds-help-time = temps

deeds-contribution-talk = exposé « { $title } »
deeds-contribution-article = article « { $title } »
deeds-contribution-post = publication « { $title } »
deeds-contribution-code = code « { $title } »
deeds-contribution-panel = table ronde « { $title } »
deeds-contribution-answer = réponse « { $title } »
deeds-contribution-review = relecture « { $title } »
deeds-contribution-award = prix « { $title } »

deeds-insight = un enseignement
deeds-insight-from = un enseignement de { $name }
deeds-insight-from-more = { $more ->
    [one] un enseignement de { $name } et { $more } autre
   *[other] un enseignement de { $name } et { $more } autres
}

deeds-learning-course = cours « { $title } »
deeds-learning-book = livre « { $title } »
deeds-learning-conference = conférence « { $title } »
deeds-learning-asked = retour demandé « { $title } »
deeds-learning-received = retour reçu « { $title } »
deeds-learning-certificate = certificat « { $title } »

deeds-profile-targets-changed = Cibles du profil modifiées

deeds-goal-set = Objectif fixé : { $goal }
deeds-goal-changed = Objectif modifié : { $goal }
deeds-goal-brought-back = Objectif récupéré

deeds-goals-set = Objectifs « { $set } » fixés

deeds-import-undone = Import de { $title } annulé

deeds-imported = { $title } importé
deeds-imported-from = Importé de { $title }

deeds-logged = Noté : { $what }
deeds-logged-with = { $begin }, avec { $what }

deeds-talk-with = { $kind } avec { $name }
deeds-talk-with-one-more = { $kind } avec { $name } et une autre personne
deeds-talk-with-more = { $more ->
    [one] { $kind } avec { $name } et { $more } autre
   *[other] { $kind } avec { $name } et { $more } autres
}
deeds-talk-one-to-one = tête-à-tête
deeds-talk-group = réunion de groupe
deeds-talk-call = appel
deeds-talk-video = appel vidéo
deeds-talk-message = message
deeds-talk-email = e-mail
deeds-talk-letter = lettre
deeds-talk-at-event = entretien lors d’un événement
deeds-talk-other = échange

deeds-introduction-mine = Mise en relation de { $first } et { $second } notée
deeds-introduction-theirs = Mise en relation avec { $second } par { $first } notée
deeds-introduction-moved = Mise en relation de { $first } et { $second } : { $state }

deeds-a-note = une note
deeds-a-promise = une promesse
deeds-a-new-person = une nouvelle personne

deeds-notes = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}

deeds-an-exchange = une aide
deeds-an-ask = une demande
deeds-an-opportunity = une opportunité

deeds-exchanges = { $exchanges ->
    [one] { $exchanges } aide
   *[other] { $exchanges } aides
}

deeds-promises = { $promises ->
    [one] { $promises } promesse
   *[other] { $promises } promesses
}

deeds-asks = { $asks ->
    [one] { $asks } demande
   *[other] { $asks } demandes
}

deeds-insights = { $insights ->
    [one] { $insights } enseignement
   *[other] { $insights } enseignements
}

deeds-opportunities = { $opportunities ->
    [one] { $opportunities } opportunité
   *[other] { $opportunities } opportunités
}

deeds-new-people = { $added ->
    [one] { $added } nouvelle personne
   *[other] { $added } nouvelles personnes
}

deeds-mentee-limit = Limite de personnes mentorées fixée à { $limit }

deeds-mentorship-begun = Mentorat avec { $name } commencé
deeds-mentorship-edited = Mentorat avec { $name } modifié
deeds-mentorship-ended = Mentorat avec { $name } terminé
deeds-mentorship-taken-up = Mentorat avec { $name } repris
deeds-mentorship-deleted = Mentorat avec { $name } supprimé

deeds-agenda-set = Ordre du jour avec { $name } fixé

deeds-milestone-added = Jalon avec { $name } ajouté : { $what }
deeds-milestone-reached = Atteint : { $what }
deeds-milestone-edited = Jalon « { $what } » modifié
deeds-milestone-deleted = Jalon supprimé

deeds-promise-noted = Promesse « { $what } » notée
deeds-promise-edited = Promesse « { $what } » modifiée

deeds-session-noted = Séance avec { $name } notée
deeds-session-taken-out = Séance retirée d’un mentorat

deeds-template-saved = Modèle « { $name } » enregistré
deeds-template-deleted = Modèle « { $name } » supprimé

deeds-note-added = Quelque chose noté sur { $name }

deeds-opportunity-noted = Opportunité « { $title } » notée
deeds-opportunity-edited = Opportunité « { $title } » modifiée
deeds-opportunity-deleted = Opportunité « { $title } » supprimée
deeds-opportunity-moved = { $title } : { $called }

deeds-thanks-noted = Remerciement noté
deeds-thanks-taken-back = Remerciement retiré

deeds-next-step = Prochaine étape de « { $title } » : { $what }

deeds-stage-called = Étape appelée « { $called } »

deeds-field-changed = Domaine de { $name } modifié
deeds-field-taken = Domaine d’une organisation repris d’un fichier
deeds-field-value = { $field } « { $value } »

deeds-fields-taken = { $several ->
    [one] Domaine de { $several } organisation repris de fichiers
   *[other] Domaines de { $several } organisations repris de fichiers
}

deeds-met = Rencontre

deeds-changed-by-import = Modifié par l’import de { $title }
deeds-changed-jobs = { $before } → { $after }

deeds-merged-with = Fusionné avec { $name }
deeds-merged-with-lost = Fusionné avec { $name }, qui avait { $lost }
deeds-merged = { $from } fusionné dans { $into }

deeds-kept-apart = { $name } et { $other_name } gardés séparés
deeds-kept = Tenue : { $what }

deeds-people-added = { $many ->
    [one] { $many } personne ajoutée
   *[other] { $many } personnes ajoutées
}
deeds-people-deleted = { $many ->
    [one] { $many } personne supprimée
   *[other] { $many } personnes supprimées
}
deeds-people = { $many ->
    [one] { $many } personne
   *[other] { $many } personnes
}

deeds-tagged = Étiquette « { $tag } » posée : { $whom }

deeds-untagged = Étiquette « { $tag } » retirée : { $whom }

deeds-tags-changed = Étiquettes modifiées : { $whom }

deeds-offer-taken = « { $value } » repris pour { $name }
deeds-offer-dismissed = « { $value } » écarté pour { $name }

deeds-parted = { $name } séparé

deeds-view-saved = Vue « { $name } » enregistrée
deeds-view-deleted = Vue « { $name } » supprimée

deeds-it = cela

deeds-whom = { $names }

deeds-plan-done = Fait : { $whom }
deeds-plan-put-off = Reporté : { $whom }
deeds-plan-not-this = Pas ceci : { $whom }

deeds-week-kept-quiet = Semaine gardée calme

deeds-quiet-week-taken-back = Semaine calme reprise

deeds-related = { $first } et { $second } reliés

deeds-membership-noted = Adhésion à { $organisation } notée
deeds-membership-removed = Adhésion retirée

deeds-unrelated = { $first } et { $second } restent sans relation

deeds-talk-written-down = Un entretien noté
deeds-talks-written-down = { $many ->
    [one] { $many } entretien noté
   *[other] { $many } entretiens notés
}

deeds-tie-changed = Lien avec { $name } modifié

deeds-ties-changed = { $several ->
    [one] { $several } lien modifié
   *[other] { $several } liens modifiés
}

deeds-topic-added = Sujet { $name } ajouté
deeds-topic-edited = Sujet { $name } modifié
deeds-topic-renamed = Sujet { $before } renommé en { $name }
deeds-topic-assessed = { $name } évalué au niveau { $level }
deeds-topic-deleted = Sujet { $name } supprimé
deeds-topic-put-aside = Sujet { $name } mis de côté

deeds-assessment-taken-back = Évaluation de { $name } retirée

deeds-topics-changed = Sujets de { $name } modifiés

deeds-brought-back = Récupéré : { $one }

deeds-records-brought-back = { $many ->
    [one] { $many } entrée récupérée
   *[other] { $many } entrées récupérées
}

deeds-of-a-kind = { $kind }
deeds-of-a-kind-with = { $kind } avec { $people }
