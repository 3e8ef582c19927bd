commands-title = Commandes
commands-find = Faire quelque chose, ou trouver une personne ou un mot
commands-list = Commandes, personnes, sujets, objectifs et écrits
commands-none = Rien ne porte ce nom.

# Headings, of groups of commands and of what was found.
commands-go-to = Aller à
commands-everywhere = Partout
commands-topics = Sujets
# Goals of the user, to tell them from the commands about goals.
commands-goals = Objectifs fixés
commands-written = Écrits

commands-duplicates = Doublons possibles
commands-backups = Sauvegardes
commands-trash = Corbeille
commands-all = Toutes les commandes
commands-back = Retour
# $what is what was done, such as “Added Ada Lind”.
commands-undo = Annuler : { $what }
commands-redo = Rétablir : { $what }

# What stands on the keys of usual keyboards.
commands-key-ctrl = Ctrl
commands-key-alt = Alt
commands-key-shift = Maj
commands-key-escape = Échap
commands-key-enter = Entrée
commands-key-space = Espace
commands-key-delete = Suppr
commands-key-pagedown = Pg suiv
commands-key-pageup = Pg préc
commands-key-home = Début
commands-key-end = Fin
