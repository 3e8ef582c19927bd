encryption-locked = { -rapport } est verrouillé
encryption-locked-text = Vos données sont chiffrées. Saisissez votre phrase secrète pour les ouvrir.
encryption-passphrase = Phrase secrète
encryption-unlock = Déverrouiller
encryption-opening = Ouverture…
encryption-lost = J’ai perdu la phrase secrète
encryption-lost-truth = Personne ne peut ouvrir ces données sans leur phrase secrète : ni { -rapport }, ni qui l’a écrit. Les sauvegardes sont chiffrées avec la même clé.
encryption-lost-way = Vous pouvez restaurer une sauvegarde qui n’est pas chiffrée ou dont vous connaissez la phrase secrète, ou commencer avec un réseau vide ; un export peut ensuite être importé. Les fichiers chiffrés sont gardés à côté tels quels, au cas où la phrase vous reviendrait.
encryption-begin-anew = Commencer avec un réseau vide
encryption-elsewhere = Ouvrir un autre dossier de données
    .text = Pour cette fois : au prochain démarrage, { -rapport } cherche de nouveau à l’endroit habituel.

# What became of the keyring of the system, where it was to open the data.
encryption-keyring-no_keyring = Le trousseau de clés de votre système, qui devait ouvrir vos données, ne fonctionne pas en ce moment. Votre phrase secrète les ouvre.
encryption-keyring-keyring_locked = Le trousseau de clés de votre système, qui devait ouvrir vos données, est verrouillé. Votre phrase secrète les ouvre aussi.
encryption-keyring-no_key = Le trousseau de clés de votre système n’a plus la clé. Votre phrase secrète ouvre vos données ; dans les réglages, le trousseau peut de nouveau la retenir.
encryption-keyring-other_key = La clé du trousseau de votre système n’ouvre pas ces données. Votre phrase secrète les ouvre.
encryption-keyring-unlock = Déverrouiller le trousseau

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
    .on = Activé. Qui accède aux fichiers de vos données ou à leurs sauvegardes ne peut pas les lire sans votre phrase secrète.
    .off = Désactivé. Qui accède aux fichiers de votre dossier de données ou à ses sauvegardes peut les lire.
    .words = chiffrer mot de passe phrase secrète verrou clé confidentialité sécurité
encryption-turn-on = Activer
encryption-turn-off = Désactiver
encryption-change = Changer la phrase secrète

# The keyring of the system, which remembers the key on this computer.
encryption-remember = Ouvrir sans demander sur cet ordinateur
    .on = Le trousseau de clés de votre système retient la clé. Tant que votre session est ouverte, { -rapport } s’ouvre sans votre phrase secrète ; elle reste nécessaire partout ailleurs et si le trousseau est perdu.
    .off = Votre phrase secrète est demandée à chaque démarrage de { -rapport }.
    .none = Aucun trousseau de clés du système qui pourrait retenir la clé ne fonctionne ici.
    .wanted = Le trousseau de clés de votre système retient la clé tant que votre session est ouverte. Qui se trouve devant votre ordinateur déverrouillé peut alors ouvrir vos données.
    .words = trousseau clés mot de passe retenir automatique
encryption-remember-on = Ouvrir sans demander
encryption-remember-off = Redemander la phrase secrète
encryption-remember-failed = Le trousseau de clés de votre système ne retient pas la clé : la phrase secrète est donc demandée. Vous pouvez réessayer ici.
encryption-forget-failed = La clé n’a pas pu être retirée du trousseau de clés de votre système. Elle n’ouvre plus rien ici ; supprimez-y vous-même « Rapport: the key of encrypted data ».

encryption-on-title = Chiffrer vos données
encryption-on-text = Vos données et toutes leurs sauvegardes sont chiffrées. Votre phrase secrète les ouvre toujours ; elle est demandée à chaque démarrage de { -rapport }, sauf si le trousseau de clés de votre système retient la clé.
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
    [0] Vos données sont maintenant chiffrées.
    [one] Vos données et { $files } sauvegarde sont maintenant chiffrées.
   *[other] Vos données et { $files } sauvegardes sont maintenant chiffrées.
}
encryption-done-asked = La phrase secrète est demandée au démarrage de { -rapport }.
encryption-done-remembered = Tant que votre session est ouverte sur cet ordinateur, { -rapport } s’ouvre sans rien demander. Partout ailleurs, c’est votre phrase secrète qui l’ouvre.
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
