# .whole is the circle with its noun, .chip the same within a line.
ties-circle-inner = Intime
    .whole = Cercle intime
    .chip = cercle intime
ties-circle-close = Proche
    .whole = Cercle proche
    .chip = cercle proche
ties-circle-active = Actif
    .whole = Cercle actif
    .chip = cercle actif
ties-circle-wider = Élargi
    .whole = Cercle élargi
    .chip = cercle élargi
ties-circle-outer = Extérieur
    .whole = Cercle extérieur
    .chip = cercle extérieur
ties-circle = Cercle
ties-circle-none = Aucun cercle
    .chip = aucun cercle

# How strong a tie is, before its number: “strong 0.86”.
ties-band-strong = fort
ties-band-warm = chaleureux
ties-band-weak = faible
ties-band-dormant = en sommeil
ties-band-new = nouveau
ties-untold = pas encore de lien
# A chip that opens why: $strength is “strong 0.86”.
ties-why = { $strength } · pourquoi ?
ties-over-three-years = Force du lien sur trois ans, de { $first } à { $last }
# At the end of a line of months.
ties-today = aujourd’hui

# What a tie is made of.
ties-part-conversations = Conversations
ties-part-written = Par écrit
ties-part-given = Aide donnée
ties-part-received = Aide reçue
ties-part-both_ways = Aide dans les deux sens
ties-all-records = Tous
    .of = Tous : { $part }
# Keep the key C as it is.
ties-nothing-logged = Rien n’est encore noté avec cette personne. Une touche, C, note que vous avez parlé aujourd’hui.
ties-began-me = Je l’ai commencé le { $on }
ties-began-them = L’autre l’a commencé le { $on }
ties-began-unknown = Il a commencé le { $on }
# $what is how it began, $note is what was written about that.
ties-began-noted = { $what } : { $note }

ties-standing = Situation
ties-standing-present = Dans le réseau
ties-standing-archived = Archivée
    .chip = archivée
ties-standing-deceased = Décédée
    .chip = décédée
ties-rhythm-own = Rythme propre
ties-rhythm-days = Jours entre deux contacts
# In an empty field: the rhythm is that of the circle.
ties-rhythm-as-circle = du cercle
ties-rhythm-unit = jours
ties-purpose-learning = Apprentissage
    .chip = apprentissage
ties-purpose-collaboration = Collaboration
    .chip = collaboration
ties-purpose-mentoring = Mentorat
    .chip = mentorat
ties-purpose-opportunities = Opportunités
    .chip = opportunités
ties-purpose-support = Soutien
    .chip = soutien
ties-purpose-friendship = Amitié
    .chip = amitié

ties-engagement-engaged = En échange
    .chip = en échange
ties-engagement-not_engaged = Pas en échange
    .chip = pas en échange

ties-rest = Mettre en pause
    .button = Mettre en pause …
ties-rest-week = Une semaine
ties-rest-month = Un mois
ties-rest-three-months = Trois mois
ties-rest-no-longer = Plus maintenant
ties-rests-until = En pause jusqu’au { $on }
ties-do-not-contact = Ne pas contacter
    .chip = ne pas contacter

# When the rhythm wants the next contact.
ties-no-rhythm = sans rythme
ties-every = { $days ->
    [one] chaque jour
   *[other] tous les { $days } jours
}
# $every is “every 30 days”.
ties-every-resting = { $every } · en pause jusqu’au { $on }
ties-every-since = { $every } · depuis le { $on }
ties-every-by = { $every } · d’ici le { $on }
# The same in the few words of a list.
ties-rests = en pause
ties-due = à échéance
ties-in-days = { $many ->
    [one] dans { $many } jour
   *[other] dans { $many } jours
}
ties-in-weeks = { $many ->
    [one] dans { $many } semaine
   *[other] dans { $many } semaines
}
ties-in-months = { $many ->
    [one] dans { $many } mois
   *[other] dans { $many } mois
}
ties-in-years = { $many ->
    [one] dans { $many } an
   *[other] dans { $many } ans
}
ties-late-days = { $many ->
    [one] depuis { $many } jour
   *[other] depuis { $many } jours
}
ties-late-weeks = { $many ->
    [one] depuis { $many } semaine
   *[other] depuis { $many } semaines
}
ties-late-months = { $many ->
    [one] depuis { $many } mois
   *[other] depuis { $many } mois
}
ties-late-years = { $many ->
    [one] depuis { $many } an
   *[other] depuis { $many } ans
}

# A relation as it is chosen; .within stands before the name of the other one.
ties-relation-introduced_by = A été présentée par
    .within = présentée par
ties-relation-introduced = A présenté
    .within = a présenté
ties-relation-colleague = Collègue de
    .within = collègue de
ties-relation-manager_of = Responsable de
    .within = responsable de
ties-relation-reports_to = Dépend de
    .within = dépend de
ties-relation-partner = Partenaire de vie de
    .within = partenaire de vie de
ties-relation-family = De la famille de
    .within = de la famille de
ties-relation-other = En d’autres mots
