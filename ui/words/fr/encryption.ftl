encryption-locked = { -rapport } est verrouillé
encryption-locked-text = Vos données sont chiffrées. Saisissez votre phrase secrète pour les ouvrir.
encryption-passphrase = Phrase secrète
encryption-unlock = Déverrouiller
encryption-opening = Ouverture…
encryption-lost = J’ai perdu la phrase secrète
encryption-lost-truth = Personne ne peut ouvrir ces données sans leur phrase secrète : ni { -rapport }, ni qui l’a écrit. Les sauvegardes sont chiffrées avec la même clé.
encryption-lost-way = Vous pouvez commencer avec un réseau vide. Les fichiers chiffrés sont gardés à côté tels quels, au cas où la phrase vous reviendrait. Une sauvegarde d’avant le chiffrement, ou un export, peut alors être reprise.
encryption-begin-anew = Commencer avec un réseau vide

# $field is the label of the field.
encryption-show = Afficher : { $field }
encryption-hide = Masquer : { $field }
encryption-capitals = Le verrouillage des majuscules est actif.
encryption-again = Encore une fois
encryption-differs = Ce n’est pas la même.

encryption-strength-none = Au moins { $least } caractères. Quatre mots ou plus, sans rapport entre eux, conviennent et se retiennent bien.
encryption-strength-too_short = Trop courte : au moins { $least } caractères.
encryption-strength-short = Courte : un ordinateur rapide pourrait la deviner. Quelques mots de plus valent mieux.
encryption-strength-fair = Correcte, tant que ce n’est ni un nom, ni une date, ni un dicton.
encryption-strength-long = Longue. Bonne, tant que ce n’est ni un dicton ni le vers d’une chanson.

encryption-setting = Chiffrement
    .on = Activé. Vos données et leurs sauvegardes ne s’ouvrent qu’avec votre phrase secrète.
    .off = Désactivé. Qui accède aux fichiers de votre dossier de données ou à ses sauvegardes peut les lire.
    .words = chiffrer mot de passe phrase secrète verrou clé confidentialité sécurité
encryption-turn-on = Activer
encryption-turn-off = Désactiver
encryption-change = Changer la phrase secrète

encryption-on-title = Chiffrer vos données
encryption-on-text = Vos données et toutes leurs sauvegardes sont chiffrées. La phrase secrète est demandée à chaque démarrage de { -rapport }.
encryption-understood = Je l’ai notée. Sans elle, personne ne peut ouvrir mes données ni leurs sauvegardes, et personne ne peut aider : ni { -rapport }, ni qui l’a écrit.
encryption-encrypting = Chiffrement
encryption-encrypt = Chiffrer
encryption-off-title = Désactiver le chiffrement
encryption-off-text = Vos données et leurs sauvegardes sont de nouveau lisibles, et aucune phrase secrète n’est demandée.
encryption-off-note = Qui accède aux fichiers peut alors les lire. Vous pouvez le réactiver à tout moment.
encryption-decrypting = Déchiffrement
encryption-change-text = La nouvelle ouvre vos données et les sauvegardes accessibles maintenant. Notez-la : sans elle, personne ne peut les ouvrir.
encryption-present = Phrase secrète actuelle
encryption-new = Nouvelle phrase secrète
encryption-change-now = Changer

encryption-done-on = { $files ->
    [0] Vos données sont maintenant chiffrées. La phrase secrète est demandée au démarrage de { -rapport }.
    [one] Vos données et { $files } sauvegarde sont maintenant chiffrées. La phrase secrète est demandée au démarrage de { -rapport }.
   *[other] Vos données et { $files } sauvegardes sont maintenant chiffrées. La phrase secrète est demandée au démarrage de { -rapport }.
}
encryption-done-off = { $files ->
    [0] Vos données ne sont plus chiffrées.
    [one] Vos données et { $files } sauvegarde ne sont plus chiffrées.
   *[other] Vos données et { $files } sauvegardes ne sont plus chiffrées.
}
encryption-done-passphrase = Désormais, la nouvelle phrase secrète ouvre vos données et leurs sauvegardes.
encryption-deleted = Supprimés, car endommagés et impossibles à chiffrer :
# Each is the heading of a list of files and folders.
encryption-left-on = Encore lisible, car inaccessible ou impossible à écrire :
encryption-left-off = Encore chiffré, car inaccessible ou impossible à écrire :
encryption-left-passphrase = S’ouvre encore avec la phrase précédente, car inaccessible :
encryption-folder-before = { $folder }, où vos données se trouvaient avant d’être déplacées, n’est pas chiffré. Supprimez-le quand vous n’en aurez plus besoin.
