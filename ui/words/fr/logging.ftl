logging-title = Noter ce qui s’est passé
logging-what = Ce qui s’est passé
# The line is understood in English only: the same example in every language.
logging-example = Coffee with Ingrid yesterday 40m, promised slides by Friday #tracing
# Other languages say that the line is written in English.
logging-how = En une ligne, en anglais : avec qui, quand, combien de temps, ce qui a été promis. Ce qui n’est pas compris reste dans la note.
logging-understood = Compris
logging-as-note = <label>Conservé comme note :</label> { $note }
logging-in-note = <label>Reste dans la note :</label> { $note }
# What keys do; +Name is typed as it stands, with a name of somebody.
logging-key-chips = <key>{ $key }</key> vers les éléments
logging-key-new = <key>+Nom</key> ajoute quelqu’un
logging-key-close = <key>{ $key }</key> ferme et garde la ligne
logging-log = Noter
logging-choose = Choisir

# Commands on a person.
logging-talked-today = Échange aujourd’hui
logging-talked-longer = 15 minutes d’échange de plus
logging-line-about = Noter une ligne à son sujet
# $what is what was logged; + is a key.
logging-talked-more = { $what }. + ajoute { $time }.
logging-talked-with = { $time } avec { $name }

# How long something took.
logging-hours = { $hours } h
logging-minutes = { $minutes } min
logging-hours-minutes = { $hours } h { $minutes } min

# Kinds of contact.
logging-kind-one_to_one = En tête-à-tête
logging-kind-group = Groupe
logging-kind-call = Appel
logging-kind-video = Appel vidéo
logging-kind-message = Message
logging-kind-email = E-mail
logging-kind-letter = Lettre
logging-kind-event_conversation = Lors d’un événement
logging-kind-other = Autre
logging-depth-brief = Brève
logging-depth-good = Bonne
logging-depth-deep = Profonde
logging-direction-given = Donnée
logging-direction-received = Reçue
# Kinds of help; .within is the same within a sentence.
logging-help-advice = Conseil
    .within = conseil
logging-help-introduction = Mise en relation
    .within = mise en relation
logging-help-referral = Orientation
    .within = orientation
logging-help-feedback = Retour
    .within = retour
logging-help-knowledge = Connaissances
    .within = connaissances
logging-help-endorsement = Soutien
    .within = soutien
logging-help-recommendation = Recommandation
    .within = recommandation
logging-help-hands_on = Aide concrète
    .within = aide concrète
logging-help-lead = Piste
    .within = piste
logging-help-time = Temps
    .within = temps

# On the chips of a line.
logging-comma = {", "}
logging-new = Nouveau : { $name }
# $said is a name as it was typed.
logging-which = Qui est { $said } ?
logging-which-called = Quel événement est { $said } ?
logging-nobody = Personne ne s’appelle { $said }
# $help is a kind of help, with what it was for.
logging-help-what = { $help }, { $what }
logging-given = Donné : { $help }
logging-given-whom = Donné : { $help } à { $name }
logging-given-unclear = Donné : { $help } (à qui ?)
logging-received = Reçu : { $help }
logging-received-whom = Reçu : { $help } de { $name }
logging-received-unclear = Reçu : { $help } (de qui ?)
# $due is a day. The result is $what of the next ones.
logging-due = { $what } d’ici au { $due }
logging-promised = J’ai promis : { $what }
logging-promised-whom = J’ai promis à { $name } : { $what }
logging-promised-unclear = J’ai promis : { $what } (à qui ?)
logging-promised-by = { $name } a promis : { $what }
logging-promised-they = On m’a promis : { $what }
logging-ask = Je cherche : { $what }
logging-ask-by = { $name } cherche : { $what }
logging-ask-they = On cherche : { $what }
logging-learned = Appris : { $text }
logging-learned-from = Appris de { $names } : { $text }
logging-heard = Entendu parler de : { $title }
logging-heard-whom = Entendu parler de : { $title } par { $name }
logging-heard-unclear = Entendu parler de : { $title } (par qui ?)

# What a chip may be instead.
logging-change = Modifier { $name }
logging-somebody-else = Quelqu’un d’autre
logging-add-person = Ajouter { $said } comme nouvelle personne
logging-what-kind = Quel type d’échange
logging-how-deep = Quelle profondeur
logging-which-day = Quel jour
logging-today = Aujourd’hui
logging-yesterday = Hier
logging-another-day = Un autre jour
logging-how-long = Combien de temps
logging-minutes-field = Minutes
logging-time-field = Heure
logging-which-event = Quel événement
logging-no-event = Aucun événement ne porte ce nom. Il reste dans la note.
logging-what-for = Pour quoi
logging-direction = Sens
logging-what-help = Quel type d’aide
logging-with-whom = Avec qui
logging-what-promised = Ce qui a été promis
logging-due-on = Échéance
logging-whose = La promesse de qui
logging-whose-mine = La mienne
logging-whose-theirs = La leur
logging-looked-for = Ce qui est cherché
logging-who-looks = Qui le cherche
logging-looks-mine = Moi
logging-looks-theirs = L’autre
logging-which-of-them = Qui d’entre elles
logging-opportunity = Opportunité
logging-organisation = Organisation
logging-what-opportunity = Quel type d’opportunité
logging-who-told = Qui vous l’a dit
logging-other = « { $said } ». Retirez-le, et ses mots restent dans la note.
