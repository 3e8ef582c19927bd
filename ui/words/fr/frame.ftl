frame-rooms = Rubriques
frame-room-week = Cette semaine
frame-room-people = Personnes
frame-room-events = Événements
frame-room-exchanges = Donner et recevoir
frame-room-mentoring = Mentorat
frame-room-opportunities = Opportunités
frame-room-expertise = Expertise
frame-room-goals = Objectifs
frame-room-growth = Croissance
frame-room-network = Réseau
frame-room-import = Importer
frame-room-export = Exporter
frame-room-settings = Réglages
# The heading above goals, growth and network.
frame-grow = Progresser
frame-guide = Guide
frame-guide-and-keys = Guide et raccourcis
frame-stays-here = Tout reste sur cet ordinateur.

# <more> is left out where there is no room.
frame-sample-banner = Vous regardez le <name>réseau d’exemple</name><more> : des personnes inventées, à part de vos propres données</more>.
frame-sample-leave = Quitter l’exemple
frame-sample-title = Juste pour voir ?
frame-sample-text = Le réseau d’exemple compte environ 600 personnes inventées et trois années de vie. Il est conservé à part de vos propres données.
frame-sample-look = Voir l’exemple

frame-first-title = Qui connaissez-vous ?
frame-first-text = Déposez un export ou un carnet d’adresses n’importe où dans cette fenêtre. Vous voyez ce qu’il contient avant que quoi que ce soit ne soit conservé, et tout reste sur cet ordinateur.
frame-first-drop = Déposer des fichiers ici
frame-first-formats = Archive LinkedIn ou Connections.csv · vCards (.vcf) · contacts Google, Outlook ou Thunderbird · tout tableau de personnes · dossiers et .zip aussi
frame-first-choose = Choisir des fichiers
frame-first-paste = Coller du texte
# <where> is what LinkedIn calls its pages.
frame-first-linkedin = LinkedIn envoie son archive depuis <where>Préférences et confidentialité → Confidentialité des données → Obtenir une copie de vos données</where> ; elle met quelques minutes à arriver.

frame-undo = Annuler
frame-redo = Rétablir
frame-nothing-to-undo = Rien à annuler.
frame-nothing-to-redo = Rien à rétablir.
# $what is what was done, such as “Added Ada Lind”.
frame-undone = Annulé : { $what }
frame-done-again = Rétabli : { $what }
