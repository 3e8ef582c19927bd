settings-find = Chercher un réglage
settings-none = Aucun réglage ne s’appelle ainsi.
settings-show-all = Afficher tous les réglages
settings-as-system = Comme le système
settings-copy-path = Copier le chemin
settings-percent = { $percent } %
settings-version = { -rapport } { $version }. Tout reste sur cet ordinateur.

# .words are further words that a setting is found by, as they may be typed.
settings-you = Vous
settings-name = Votre nom
    .text = Il figure sur votre rapport et là où un message dit {"{me}"}. Une fiche de ce nom dans un import est la vôtre et ne devient pas une personne. Un profil LinkedIn le remplit.
    .words = profil moi
settings-region = Région
    .text = Les numéros de téléphone sans indicatif de pays sont lus comme des numéros de cette région.
    .words = pays téléphone indicatif

settings-window = La fenêtre
settings-language = Langue
    .text = La langue de tout ce qui est dans la fenêtre, avec ses nombres et ses dates.
    .words = language traduction english deutsch español français 中文
settings-language-pseudo = Pseudo-langue, pour les tests
settings-theme = Thème
    .text = Clair ou sombre.
    .words = couleur apparence nuit
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-text-size = Taille du texte
    .text = La taille à laquelle tout est dessiné dans la fenêtre.
    .words = zoom police plus grand plus petit échelle pourcentage
settings-text-larger = Texte plus grand
settings-text-smaller = Texte plus petit
settings-text-usual = Texte de taille habituelle
settings-first-screen = Premier écran
    .text = Ce que la fenêtre montre à l’ouverture, dès qu’elle contient des personnes.
    .words = démarrage début accueil
settings-start = Démarrage de { -rapport }
    .text = S’il démarre de lui-même, pour que les notifications arrivent sans qu’il soit ouvert.
    .words = démarrage automatique session système
settings-start-off = Seulement à l’ouverture
settings-start-on = À l’ouverture de session
settings-tray = À la fermeture de la fenêtre
    .text = { -rapport } reste dans la zone de notification du système, pour que les notifications continuent. Son icône ramène la fenêtre et permet de quitter.
    .none = Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte { -rapport }.
    .refused = Aucune icône ne peut être placée dans la zone de notification de ce bureau : fermer la fenêtre quitte { -rapport }. Sous Linux, il faut la bibliothèque libayatana-appindicator3 : installez-la et relancez { -rapport }.
    .words = zone de notification icône arrière-plan fermer masquer quitter
settings-tray-off = Quitter
settings-tray-on = Garder dans la zone de notification

settings-week = La semaine
settings-minutes = Temps pour une semaine
    .text = « Cette semaine » ne prévoit pas plus que ces minutes.
settings-minutes-label = Minutes par semaine
settings-preferred = Votre façon préférée de rester en contact
    .text = Ce qui est préféré est proposé en premier. Sans choix : selon le cercle.
settings-prefer-one_to_one = En tête-à-tête
settings-prefer-small_group = En petits groupes
settings-prefer-written = Par écrit
settings-prefer-online = En ligne
settings-starts = Premier jour de la semaine
    .text = Quand une semaine commence, et son temps avec elle.
settings-zone = Fuseau horaire
    .text = Où vous êtes, pour les calendriers et les notifications.

# Beside a field with a number.
settings-unit-days = jours
settings-unit-minutes = minutes
settings-unit-percent = pour cent

settings-ties = Cercles et liens
settings-rhythms = Rythmes
settings-circle-inner = Intime, environ 5 personnes
settings-circle-close = Proche, environ 15 avec elles
settings-circle-active = Actif, environ 50 avec elles
settings-circle-wider = Élargi, environ 150 avec elles
settings-circle-outer = Extérieur, toutes les autres
settings-rhythm = { $days ->
    [one] En contact au moins chaque jour.
   *[other] En contact au moins tous les { $days } jours.
}
    .words = cercle rythme garder contact jours
settings-rhythm-none = Pas de rythme : rien n’y est prévu pour personne.
# In an empty field: no rhythm.
settings-rhythm-empty = aucun
settings-rhythm-days = Jours entre deux contacts : { $circle }
settings-strength = Force du lien
settings-half-life = Demi-vie de la force du lien
    .text = Après autant de jours sans un mot, ce qui était compte pour moitié.
    .words = poids estomper
settings-half-life-days = Demi-vie en jours
settings-weights = Ce que pèse chaque entrée
    .text = En pourcentage d’une bonne rencontre à deux. L’aide donne la formule.
settings-weights-usual = Poids habituels
settings-weights-show = Afficher les poids
settings-weights-hide = Masquer les poids
settings-weight-one_to_one = Rencontre à deux
settings-weight-group = Rencontre en groupe
settings-weight-call = Appel
settings-weight-video = Vidéo
settings-weight-message = Message
settings-weight-email = E-mail
settings-weight-letter = Lettre
settings-weight-event_conversation = Conversation lors d’un événement
settings-weight-other = Autre
settings-weight-exchange = Aide donnée ou reçue
settings-weight-brief = Conversations brèves
settings-weight-good = Bonnes conversations
settings-weight-deep = Conversations profondes
settings-effect = Où en seraient vos liens aujourd’hui.
settings-effect-before = Avant
settings-effect-after = Avec ces poids
settings-band-strong = Fort
settings-band-warm = Chaleureux
settings-band-weak = Faible
settings-band-dormant = En sommeil
settings-band-new = Nouveau

settings-notices = Notifications
    .text = Une demi-heure avant une réunion, le jour d’une promesse, et le plan une fois par semaine ; chacune au plus une fois.
settings-notices-off = Aucune
settings-notices-on = Sur le bureau
settings-plan = Le plan
    .text = Le matin où le plan de la semaine est annoncé, et à partir de quand les promesses le sont.
settings-plan-day = Jour du plan
settings-plan-time = Heure du matin
settings-quiet = Heures calmes
    .text = Rien n’est alors affiché ; ce qui est encore utile vient après.
settings-quiet-from = Calme à partir de
# Between two fields with times: 21:00 to 07:30.
settings-quiet-between = à
settings-quiet-until = Calme jusqu’à
# Keep the key L as it is.
settings-shortcut = Noter depuis n’importe quel programme
    .text = Ces touches ouvrent la ligne de saisie, quel que soit le programme au premier plan.
    .none = Ce système n’offre pas de touches valables dans tous les programmes. Dans { -rapport }, L ouvre la ligne de saisie.
    .words = raccourci clavier

settings-backups = Sauvegardes et corbeille
settings-data = Vos données
settings-folder = Dossier
    .words = données dossier répertoire lieu disque déplacer base
settings-folder-choose = Choisir un dossier pour vos données
settings-folder-open = Ouvrir le dossier
settings-folder-move = Déplacer
    .tip = Copié, comparé, et retrouvé là désormais
settings-folder-moving = Déplacement …
settings-folder-moved = Vos données se trouvent maintenant dans { $now }. { $before } a été conservé tel quel.
settings-folder-before = Ancien dossier
    .text = { $folder } a été conservé tel quel lors du déplacement de vos données. Supprimez-le quand vous n’en aurez plus besoin.
    .words = données dossier ancien déplacé
settings-export = Emporter vos personnes
    .text = Tout dans un seul fichier, ou vos personnes sous la forme d’un autre programme.
    .words = export archive vcard csv google json markdown tableau sauvegarde
settings-sample = Réseau d’exemple
    .text = Environ 600 personnes inventées, à part de vos propres données.
    .words = démo exemple
