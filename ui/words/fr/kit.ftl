kit-close = Fermer
kit-cancel = Annuler
kit-try-again = Réessayer
kit-save = Enregistrer
kit-edit = Modifier
kit-delete = Supprimer
kit-delete-of = Supprimer : { $what }
kit-more = Plus : { $what }
kit-show-more = Afficher plus
kit-next-record = Élément suivant
kit-previous-record = Élément précédent
kit-page-down = Une page plus bas
kit-page-up = Une page plus haut
kit-first-record = Premier élément
kit-last-record = Dernier élément
kit-copy = Copier
kit-copied = Copié
kit-details = Détails
# On the button of a chip: $name is what the chip says.
kit-remove = Retirer { $name }
kit-messages = Messages
kit-close-message = Fermer ce message
# $example is a date as the locale writes it.
kit-not-a-date = Ce n’est pas une date. Écrivez-la ainsi : { $example }.

# How far a long job is.
kit-progress = { $done } sur { $total }
kit-nearly-done = presque terminé
kit-seconds-left = encore { $seconds } s environ
kit-minutes-left = encore { $minutes } min environ

kit-people = { $many ->
    [one] { $many } personne
   *[other] { $many } personnes
}

# How each kind of failure is headed.
kit-failure-not_found = Cela n’existe plus
kit-failure-invalid = Cela ne peut pas être accepté
kit-failure-file = Un fichier n’a pas pu être lu ou écrit
kit-failure-not_understood = Rien ici que { -rapport } comprenne
kit-failure-newer_database = Ces données viennent d’un { -rapport } plus récent
kit-failure-damaged_database = La base de données est endommagée
kit-failure-no_database = La base de données a disparu
kit-failure-no_backup = Aucune sauvegarde n’a pu être faite
kit-failure-locked = C’est chiffré
kit-failure-wrong_passphrase = Ce n’est pas la phrase secrète
kit-failure-no_keyring = Le trousseau de clés du système ne le fait pas
kit-failure-busy = Un autre programme utilise les données
kit-failure-cancelled = Annulé
kit-failure-not_undoable = Cela ne peut pas être annulé en l’état
kit-failure-internal = Une erreur de { -rapport }
