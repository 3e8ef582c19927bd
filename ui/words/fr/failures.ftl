# What the library and the shell say when something fails. English is as `sentence!` has it in their sources.
failures-archive-none = Ce n’est pas une archive { -rapport }. Rien n’a été repris.
failures-archive-newer = Cette archive a été écrite par un { -rapport } plus récent. Installez cette version et déposez-y l’archive ; rien n’a été repris.
failures-archive-no-version = Cette archive n’indique pas sa version. Exportez-la de nouveau ; rien n’a été repris.
failures-archive-harm = Cette archive se décompresse en bien plus qu’elle ne contient, comme si elle devait nuire. Rien n’en a été repris.
failures-archive-manifest-unread = Ce que cette archive dit d’elle-même est illisible. Exportez-la de nouveau ; rien n’a été repris.
failures-archive-no-room = Il n’y a pas de place pour décompresser cette archive. Libérez de l’espace sur le disque et réessayez.
failures-archive-unwritten = L’archive n’a pas pu être écrite jusqu’au bout. Libérez de l’espace ou choisissez un autre emplacement, puis réessayez.

failures-asks-nothing-said = Dites ce qui est recherché, par exemple « une personne pour parler du stockage ».
failures-asks-gone = Cette demande n’existe plus. Annuler la fera peut-être revenir.

failures-backups-none-yet = Il n’y a encore aucune sauvegarde à restaurer.
failures-backups-none-called = Aucune sauvegarde ne s’appelle { $name }. Regardez de nouveau la liste des sauvegardes.
failures-backups-holds-less = La base de données contient moins que sa sauvegarde du { $made } UTC : ce qui a été écrit en dernier manque, peut-être parce que le fichier rapport.db-wal a été perdu. Restaurez cette sauvegarde, ou sauvegardez maintenant pour continuer avec ce qui est là.
failures-backups-database-held = Un autre programme occupe la base de données. Réessayez dans un instant.
failures-backups-copy-differs = La copie ne contient pas ce que contient la base de données : le disque est peut-être défaillant.
failures-backups-database-damaged = La base de données est endommagée, et aucune sauvegarde complète n’en est possible. Restaurez une sauvegarde antérieure.
failures-backups-not-made = Aucune sauvegarde n’a pu être faite dans { $folder }. { $why }
failures-backups-folder-gone = Le dossier { $folder } est introuvable. S’il se trouve sur un autre disque, branchez-le ; ou choisissez un autre dossier.
failures-backups-place-not-understood = { $file } est incompréhensible, si bien que la destination des sauvegardes n’est pas connue. Choisissez de nouveau le dossier des sauvegardes.
failures-backups-damaged = Cette sauvegarde est endommagée et n’a pas été restaurée ; rien n’a été changé. Choisissez-en une autre.
failures-backups-not-restored = Un autre programme écrit dans cette base de données. Rien n’a été restauré ; réessayez.
failures-backups-gone = Cette sauvegarde n’existe plus. Regardez de nouveau la liste des sauvegardes.
failures-backups-none-chosen = Aucune sauvegarde n’a été choisie. Choisissez-en une ; rien n’a été changé.
failures-backups-other-name = { $file } ne porte pas le nom d’une sauvegarde, qui dit quand elle a été faite. Rendez-lui le nom que { -rapport } lui a donné : rapport-….db.

failures-encryption-data-open = Un autre programme a ouvert vos données : une autre fenêtre de { -rapport }, ou une commande dans un terminal. Fermez-le et réessayez ; rien n’a été changé.
failures-encryption-converted-differs = Le fichier converti ne contient pas ce que contient la base de données : le disque est peut-être défaillant, ou la base endommagée. Rien n’a été changé. Vérifiez la base de données et restaurez une sauvegarde si elle n’est pas saine.
failures-encryption-name-no-text = Le nom de { $path } n’est pas du texte. Déplacez vos données dans un dossier au nom plus simple.
failures-encryption-key-of-backup-gone = Le fichier de clé de cette sauvegarde, rapport-….key à côté d’elle, n’est plus là. Remettez-le, sinon personne ne pourrait ouvrir ce qui est restauré.
failures-encryption-no-random-numbers = Le système ne fournit pas de nombres aléatoires, et aucune clé ne peut être créée. Rien n’a été changé.
failures-encryption-key-not-taken = La base de données n’a pas accepté sa clé. Rien n’a été changé. Merci de le signaler.
failures-encryption-key-file-not-understood = Le fichier de clé { $path } est incompréhensible, et sans lui personne ne peut ouvrir la base de données. Remettez-le tel qu’il était : chaque dossier de sauvegardes en a une copie, appelée rapport-….key.
failures-encryption-key-file-newer = Le fichier de clé { $path } a été écrit par un { -rapport } plus récent. Installez cette version pour ouvrir la base de données ; rien n’a été changé.
failures-encryption-locked = { $file } est chiffré, ou si endommagé que cela ne peut se savoir. Saisissez sa phrase secrète pour l’ouvrir.
failures-encryption-passphrase-too-short = Cette phrase secrète est trop courte : au moins { $least } caractères, mieux encore quatre mots ou plus, sans rapport entre eux.
failures-encryption-not-sealed = La clé n’a pas pu être scellée : il ne reste peut-être pas 64 Mo de mémoire. Fermez d’autres programmes et réessayez ; rien n’a été changé.
failures-encryption-on-already = Vos données sont déjà chiffrées. Changez plutôt la phrase secrète.
failures-encryption-not-the-passphrase-of-now = Ce n’est pas la phrase secrète actuelle. Saisissez-la de nouveau.
failures-encryption-off = Vos données ne sont pas chiffrées.
failures-encryption-turning-elsewhere = Un autre programme chiffre ou déchiffre vos données en ce moment. Attendez qu’il ait fini.
failures-encryption-no-key-file = Il n’y a pas de fichier de clé à côté de { $database } ; aucune phrase secrète ne l’ouvre donc.
failures-encryption-wrong-passphrase = Ce n’est pas la phrase secrète. Vérifiez les majuscules et la langue du clavier, puis saisissez-la de nouveau.
failures-encryption-of-sample = Le réseau d’exemple est inventé et n’est pas chiffré. Quittez d’abord l’exemple.
failures-encryption-no-key-to-remember = Vos données ne sont pas chiffrées ; il n’y a donc aucune clé à retenir.
failures-keyring-stayed-locked = Le trousseau de clés du système est resté verrouillé et ne retient donc pas la clé. Votre phrase secrète ouvre vos données comme avant ; déverrouillez le trousseau et réessayez.
failures-keyring-none = Il n’y a ici aucun trousseau de clés du système qui retienne la clé, comme GNOME Keyring ou KWallet. Votre phrase secrète ouvre vos données comme avant.
failures-keyring-not-forgotten = La clé n’a pas pu être retirée du trousseau du système. { -rapport } n’interroge plus le trousseau ; supprimez « { -rapport }: the key of encrypted data » dans le programme du système pour les mots de passe et les clés.
failures-keyring-did-not-open = Le trousseau de clés du système n’a pas ouvert vos données. Saisissez votre phrase secrète.

failures-events-not-on-that-day = Cet événement n’a pas lieu le { $starts }. Choisissez l’un de ses jours.
failures-events-new-person-without-name = Une nouvelle personne de la feuille n’a pas de nom. Saisissez-le, ou retirez la ligne.
failures-events-gone = Cet événement n’existe plus. Annuler le fera peut-être revenir.
failures-events-no-title = Un événement a besoin d’un titre. Saisissez comment il s’appelle.
failures-events-no-date = { $text } n’est pas une date. Écrivez 2026-05-03, ou avec l’heure 2026-05-03T14:30:00.
failures-events-time-on-one-side = Donnez une heure au début et à la fin de l’événement, ou à aucun des deux.
failures-events-ends-before-start = { $title } se termine avant de commencer. Choisissez une fin plus tardive.
failures-events-no-zone = { $name } n’est pas un fuseau horaire connu ici. Choisissez-en un comme Europe/Berlin.

failures-exchanges-gone = Cette aide n’existe plus. Annuler la fera peut-être revenir.

failures-expertise-yet-to-come = { $on } est encore à venir. Notez ce qui a eu lieu, à sa date.
failures-expertise-no-link = { $url } n’est pas un lien. Copiez-le tel que le navigateur l’affiche : https://…
failures-expertise-contribution-without-title = Donnez-lui un titre, par exemple « Des tarifs qui marchent » à Grid Futures.
failures-expertise-contribution-gone = Cette contribution n’existe plus. Annuler la fera peut-être revenir.
failures-expertise-nothing-learned = Dites en une phrase ce que vous avez appris.
failures-expertise-insight-gone = Cet enseignement n’existe plus. Annuler le fera peut-être revenir.
failures-expertise-learning-without-title = Donnez-lui un titre, par exemple le nom du cours ou du livre.
failures-expertise-too-many-hours = C’est plus de mille heures. Écrivez les heures d’un seul cours ou livre.
failures-expertise-learning-gone = Cet apprentissage n’existe plus. Annuler le fera peut-être revenir.
failures-expertise-no-target = Une cible est un nombre de 0 à 100000. Écrivez ce que vous voulez atteindre, ou rien.

failures-exporting-no-json = Ce qui est noté d’une personne n’a pas pu être mis en JSON. Exportez plutôt une vCard ou un tableau.
failures-exporting-folder-taken = { $folder } contient déjà quelque chose. Choisissez un nom libre.
failures-exporting-folder-unfinished = { $folder } reste d’un export précédent. Écartez-le et réessayez.
failures-exporting-not-of-people = Cette forme n’existe pas pour les personnes seules. Exportez plutôt tout dans cette forme.
failures-exporting-unwritten = L’export n’a pas pu être écrit jusqu’au bout. Libérez de l’espace ou choisissez un autre emplacement, puis réessayez.
failures-exporting-picture-incomplete = L’image n’est pas arrivée entière ; elle n’a donc pas été enregistrée. Réessayez.

failures-sealed-for-a-key = { $name } a été chiffré pour une clé, et non par une phrase secrète. Déchiffrez-le avec age et importez ce qui en sort.
failures-sealed-locked = { $name } est chiffré. Saisissez sa phrase secrète pour le lire.
failures-sealed-wrong-passphrase = Cette phrase secrète n’ouvre pas { $name }. Saisissez-la de nouveau.
failures-sealed-damaged = { $name } est endommagé ou incomplet ; rien n’en a donc été repris. Copiez-le ou téléchargez-le de nouveau.

failures-of-file = { $file } : { $why }

failures-cancelled = Interrompu. Rien n’a été changé.

failures-file-gone = { $path } est introuvable. Vérifiez le nom et réessayez.
failures-file-forbidden = { $path } ne peut être ouvert. Changez ses permissions, ou copiez-le ailleurs.
failures-file-disk-full = { $path } n’a pas pu être écrit : le disque est plein. Libérez de l’espace et réessayez.
failures-file-unusable = { $path } n’a pas pu être lu ou écrit.

failures-storage-belongs-to-nothing = Ce à quoi cela appartient n’existe plus. Regardez de nouveau ; rien n’a été changé.
failures-storage-busy = Un autre programme écrit dans cette base de données. Attendez un instant et réessayez ; rien n’a été changé.
failures-storage-disk-unreadable = Le disque n’a pu être lu ou écrit : il est peut-être plein, défaillant ou débranché. Vérifiez-le et réessayez ; rien n’a été changé.
failures-storage-disk-full = Le disque est plein. Libérez de l’espace et réessayez ; rien n’a été changé.
failures-storage-folder-read-only = Le dossier de données n’est pas ouvert en écriture. Changez ses permissions ou choisissez-en un autre.
failures-storage-damaged = La base de données est endommagée ou n’est pas de { -rapport }. Restaurez-en une sauvegarde.
failures-storage-fault = { -rapport } n’a pas pu terminer ; rien n’a été changé. Merci de signaler les détails.
failures-storage-image-damaged = Ce qui en avait été retenu est endommagé ; cela ne peut être récupéré. Une sauvegarde le contient peut-être encore.
failures-storage-gone-with-backups = { $path } a disparu ou est vide, mais il en existe des sauvegardes. Restaurez l’une d’elles.
failures-storage-is-there = { $path } est là. Ouvrez-le, ou restaurez une sauvegarde.
failures-storage-gone = { $path } a disparu : le dossier a été déplacé, supprimé ou débranché. Rien n’a été changé. Remettez-le, ou redémarrez { -rapport } et restaurez une sauvegarde.
failures-storage-none = Il n’y a pas de base de données ici.
failures-storage-empty = Le fichier est vide : il ne contient pas de base de données.
failures-storage-other-version = Ceci a été fait par une autre version de { -rapport }, qui peut l’annuler.
failures-storage-not-ours = Ce n’est pas une base de données de { -rapport }. Choisissez un autre dossier de données, ou écartez le fichier.
failures-storage-newer = Cette base de données a été écrite par un { -rapport } plus récent. Installez cette version pour l’ouvrir ; le fichier est resté tel quel.
failures-storage-lies-there = Vos données se trouvent déjà dans { $folder }.
failures-storage-folders-within = { $folder } et le dossier de vos données se trouvent l’un dans l’autre. Choisissez un dossier à côté.
failures-storage-folder-has-data = Il y a des données de { -rapport } dans { $folder }. Choisissez un autre dossier.
failures-storage-folder-has-files = Il y a d’autres fichiers dans { $folder }. Choisissez un autre dossier.
failures-storage-in-memory = Ce réseau n’est tenu qu’en mémoire et ne se trouve dans aucun dossier.
failures-storage-copy-differs = La copie { $copy } diffère de ce qui a été copié ; les données sont donc restées où elles étaient. Le disque est peut-être défaillant : choisissez-en un autre.
failures-storage-moved-folder-gone = Vos données ont été déplacées vers { $folder }, et ce dossier est introuvable. Branchez le disque où il se trouve et réessayez. S’il est perdu pour de bon, supprimez { $pointer } pour recommencer à neuf.
failures-storage-folder-was-named = Le dossier de données a été indiqué au démarrage de { -rapport } ; il n’est donc pas déplacé d’ici. Démarrez { -rapport } sans --data pour déplacer vos données.
failures-storage-pointer-not-understood = { $pointer } devrait dire où se trouvent vos données, et est incompréhensible. Corrigez le fichier, ou supprimez-le pour utiliser le dossier habituel.
failures-storage-folder-no-text = Le nom de ce dossier ne peut être gardé comme texte. Choisissez un autre dossier.
failures-storage-no-program-for-folders = Aucun programme d’ici n’ouvre les dossiers. Les données se trouvent dans { $folder }.
failures-storage-no-data-there = Il n’y a pas de données de { -rapport } dans { $folder }. Choisissez le dossier où se trouve { $file }.
failures-storage-folder-takes-nothing = Rien ne peut être écrit dans { $folder } ; vos données restent donc où elles étaient. Choisissez un autre dossier, ou changez qui peut y écrire.
failures-storage-sample-goes-along = Le réseau d’exemple accompagne vos propres données. Quittez l’exemple pour déplacer les deux.

failures-goals-no-such-set = Cet ensemble d’objectifs n’existe pas. Choisissez l’un de ceux affichés.
failures-goals-no-target = La cible n’est pas un nombre atteignable. Écrivez-en un au-dessus de 0, d’un million au plus.
failures-goals-no-share = La cible n’est pas une part atteignable. Écrivez-en une au-dessus de 0 %, de 100 % au plus.
failures-goals-no-last-day = Le dernier jour de l’objectif manque. Choisissez-en un.
failures-goals-last-day-too-early = Le dernier jour de l’objectif précède le jour où il a été fixé. Choisissez-en un plus tardif.
failures-goals-last-day-without-need = Seul un objectif jusqu’à une date a un dernier jour. Retirez-le, ou choisissez jusqu’à une date.
failures-goals-gone = Cet objectif n’existe plus. Annuler le fera peut-être revenir.

failures-growth-no-figure = Ce graphique n’a pas de chiffre « { $series } » en « { $column } ».

failures-importing-undone-already = L’import de { $title } a déjà été annulé.
failures-importing-no-such-import = Cet import n’existe pas. Regardez de nouveau la liste des imports.
failures-importing-changes-not-known = Ce que l’import de { $title } a changé n’est plus connu.
failures-importing-nothing-to-decide = Il n’y a rien à décider d’une entrée qui ne contient personne.
failures-importing-archive-is-whole = Une archive est reprise en entier. Annulez l’aperçu pour n’en rien reprendre.
failures-importing-record-not-in-preview = Cette entrée n’est pas dans l’aperçu. Ouvrez de nouveau l’aperçu.
failures-importing-fewer-candidates = Cette entrée a moins de candidats. Choisissez l’un de ceux affichés.
failures-importing-duplicate-not-noted = Un doublon possible n’a pas pu être noté.
failures-importing-not-noted = L’import n’a pas pu être noté.
failures-importing-preview-gone = Cet aperçu n’est plus ouvert. Déposez de nouveau les fichiers pour en obtenir un nouveau.

failures-interactions-gone = Cet échange n’existe plus. Annuler le fera peut-être revenir.
failures-interactions-nobody = Personne n’y a pris part. Nommez au moins une personne.
failures-interactions-yet-to-come = { $on } est encore à venir. Notez ce qui a eu lieu ; ce qui est à venir est un événement.
failures-interactions-no-time = { $at } n’est pas une heure. Écrivez 09:30 ou 14:05.
failures-interactions-longer-than-a-day = C’est plus long qu’un jour. Écrivez combien de minutes cela a duré.

failures-introductions-same-person = Une mise en relation demande deux personnes différentes. Choisissez-en une autre.
failures-introductions-stays = Cette mise en relation est à « { $state } » et n’ira pas plus loin. Annuler retire sa dernière étape.
failures-introductions-not-there = De « { $from } », une mise en relation ne peut passer à « { $to } ». Elle peut passer à : { $after }.
failures-introductions-gone = Cette mise en relation n’existe plus. Annuler la fera peut-être revenir.

failures-links-no-address = Ce n’est pas une adresse qui puisse être ouverte. Elle peut être copiée.
failures-links-too-long = Cette adresse est trop longue pour être relue ; elle n’est donc pas ouverte d’ici. Elle peut être copiée.
failures-links-blanks = Une adresse ne contient ni espaces ni sauts de ligne ; celle-ci n’est donc pas ouverte d’ici. Elle peut être copiée.
failures-links-not-secure = Cette page n’est pas transmise par une liaison sûre ; elle n’est donc pas ouverte d’ici. L’adresse peut être copiée.
failures-links-other-kind = D’ici ne s’ouvrent que les pages (https), les adresses e-mail et les numéros de téléphone. L’adresse peut être copiée.
failures-links-hides-host = Cette adresse cache où elle mène derrière un nom et un @ ; elle n’est donc pas ouverte d’ici. Elle peut être copiée.
failures-links-no-host = Cette adresse ne nomme aucun serveur. Elle peut être copiée.
failures-links-asks-for-more = Cette adresse demande plus qu’un message à quelqu’un ; elle n’est donc pas ouverte d’ici. Elle peut être copiée.
failures-links-no-mailbox = Ceci ne nomme aucune adresse e-mail. Cela peut être copié.
failures-links-no-number = C’est plus qu’un numéro de téléphone ; il n’est donc pas ouvert d’ici. Cela peut être copié.
failures-links-no-program = Aucun programme d’ici n’ouvre ceci. Copiez l’adresse et collez-la où il faut.

failures-logging-nobody-chosen = Personne n’a été choisi pour { $name }. Choisissez quelqu’un.
failures-logging-nobody-called = Personne ne s’appelle { $name }. Écrivez le nom tel qu’il est dans { -rapport }, ou +{ $name } pour ajouter une nouvelle personne.
failures-logging-may-be = { $name } peut être { $choices }. Écrivez davantage du nom, ou son lieu de travail : { $name } from …
failures-logging-several-events = Plusieurs événements s’appellent { $event }. Écrivez le jour de celui dont il s’agit.
failures-logging-whom-unclear = On ne sait pas avec qui : { $what }. Écrivez-le avec le nom.
failures-logging-teller-unclear = On ne sait pas qui vous en a parlé : { $title }. Écrivez-le avec le nom : heard from Ingrid of a job.
failures-logging-nobody-named = Nommez la personne avec qui vous avez échangé : coffee with Ingrid.
failures-logging-nothing-to-keep = Il n’y a rien à garder. Écrivez ce qui s’est passé : coffee with Ingrid.

failures-mentoring-limit-too-high = Choisissez une limite de { $most } personnes mentorées au plus.
failures-mentoring-began-later = Cela a commencé le { $began }. Choisissez ce jour ou un jour ultérieur.
failures-mentoring-gone = Ce mentorat n’existe plus. Annuler le fera peut-être revenir.
failures-mentoring-no-focus = Dites de quoi il s’agit, par exemple « Parler devant des spécialistes ».
failures-mentoring-ends-before-begin = Cela finirait le { $until }, avant de commencer le { $begins }. Choisissez un jour plus tardif.
failures-mentoring-no-rhythm = Un rythme a au moins un jour. Laissez vide pour n’en avoir aucun.
failures-mentoring-no-milestone = Dites ce qui doit être atteint, par exemple « Premier exposé donné ».
failures-mentoring-milestone-gone = Ce jalon n’existe plus. Annuler le fera peut-être revenir.
failures-mentoring-took-no-part = { $name } n’a pas pris part à cet échange ; ce n’était donc pas une séance. Choisissez-en un avec { $name }.
failures-mentoring-session-gone = Cette séance n’existe plus. Annuler la fera peut-être revenir.

failures-messages-no-mailbox = Aucune adresse e-mail n’est connue ici. Ajoutez-en une à la personne, ou copiez le texte.
failures-messages-no-page = Aucune page LinkedIn n’est connue ici. Ajoutez-la à la personne, ou copiez le texte.
failures-messages-closes-nothing = ce {"}"} ne ferme rien. Retirez-le, ou écrivez {"}"}{"}"} pour le signe lui-même.
failures-messages-not-closed = ce {"{"} n’est pas fermé. Écrivez {"}"} après le nom du champ, ou {"{"}{"{"} pour le signe lui-même.
failures-messages-too-deep = il y a trop de {"{"}if{"}"} les uns dans les autres. Mettez-en quelques-uns côte à côte.
failures-messages-second-else = ce {"{"}if{"}"} a déjà un {"{"}else{"}"}. Retirez-en un.
failures-messages-stray-else = ce {"{"}else{"}"} n’appartient à aucun {"{"}if{"}"}. Retirez-le, ou écrivez {"{"}if field{"}"} avant lui.
failures-messages-stray-end = ce {"{"}end{"}"} n’appartient à aucun {"{"}if{"}"}. Retirez-le, ou écrivez {"{"}if field{"}"} avant lui.
failures-messages-no-field = « { $shown } » n’est pas un champ. Écrivez l’un de : { $fields } ; ou {"{"}{"{"} pour le signe lui-même.
failures-messages-no-end = ce {"{"}if{"}"} n’a pas de {"{"}end{"}"}. Écrivez {"{"}end{"}"} là où finit son texte.
failures-messages-template-unread = Le modèle est illisible à la ligne { $line }, colonne { $column } : { $what }
failures-messages-no-name = Un modèle a besoin d’un nom. Saisissez-en un, par exemple « Après un exposé ».
failures-messages-template-gone = Ce modèle n’existe plus. Choisissez-en un autre ; annuler ou la corbeille le fera peut-être revenir.
failures-messages-no-program = Aucun programme d’ici n’ouvre ceci. Copiez le texte et collez-le là où vous écrivez.

failures-notes-empty = Cette note est vide. Écrivez un mot, ou supprimez-la.
failures-notes-gone = Cette note n’existe plus. Annuler la fera peut-être revenir.

failures-opportunities-gone = Cette opportunité n’existe plus. Annuler la fera peut-être revenir.
failures-opportunities-no-title = Dites ce que c’est, par exemple « Conférence d’ouverture à Grid Futures ».
failures-opportunities-heard-too-late = Elle est allée plus loin le { $next } ; elle a donc été connue ce jour-là ou avant. Choisissez un tel jour.
failures-opportunities-moved-too-early = Elle est arrivée là où elle en est le { $on }. Choisissez ce jour ou un jour ultérieur.
failures-opportunities-stage-too-long = Le nom d’une étape a au plus { $longest } lettres. Raccourcissez-le.
failures-opportunities-stage-taken = Une autre étape s’appelle déjà « { $name } ». Choisissez un autre nom.

failures-organisations-field-too-long = Un domaine tient en un ou deux mots, comme Énergie : au plus { $longest } lettres. Écrivez-en un plus court.
failures-organisations-gone = Cette organisation n’existe plus. Annuler la fera peut-être revenir.

failures-people-one-person = C’est une seule personne. Choisissez-en deux.
failures-people-nothing-known = Une personne a besoin d’un nom, d’une organisation ou d’une adresse. Saisissez l’un d’eux.
failures-people-offer-answered = Cette proposition a déjà reçu une réponse.
failures-people-no-name = Une personne a besoin d’un nom. Saisissez-en un, ou gardez l’ancien.
failures-people-no-birthday = « { $birthday } » n’est pas une date de naissance. Écrivez 1984-11-13, ou --11-13 sans l’année.
failures-people-tag-too-long = L’étiquette « { $start }… » est trop longue. { $longest } lettres au plus.
failures-people-no-meeting-day = « { $text } » n’est pas une date. Écrivez-la comme 2024-05-17, ou laissez vide.
failures-people-met-in-future = { $text } est encore à venir. Donnez le jour de votre rencontre.
failures-people-no-email = « { $address } » n’est pas une adresse e-mail. Écrivez-la comme name@example.org.
failures-people-no-digits = « { $number } » ne contient pas de chiffres. Écrivez un numéro de téléphone, de préférence comme +47 406 12 345.
failures-people-no-date = « { $date } » n’est pas une date. Écrivez-la comme 2024-05-17, ou --05-17 sans l’année.
failures-people-no-page = « { $url } » n’est pas l’adresse d’une page. Écrivez-la comme https://example.org.
failures-people-not-taken-over = « { $value } » ne peut être repris seul. Modifiez plutôt la personne.
failures-people-day-of-ties = Les liens sont ceux d’un jour donné : nommez le jour.
failures-people-one-already = C’est déjà une seule personne. Choisissez-en deux.
failures-people-parted-already = Ces deux personnes ont déjà été séparées.
failures-people-gone = Cette personne n’existe plus. Annuler la fera peut-être revenir.
failures-people-photo-gone = Cette photo n’existe plus. Ouvrez de nouveau la personne.
failures-people-merge-damaged = Ce qui avait été retenu de la fusion est endommagé ; elle ne peut être séparée.
failures-people-view-without-name = Une vue a besoin d’un nom. Saisissez-en un, par exemple « Proches et en retard ».
failures-people-view-gone = Cette vue n’existe plus. Annuler la fera peut-être revenir.

failures-plan-later-needs-a-day = « Plus tard » demande un jour encore à venir.

failures-promises-gone = Cette promesse n’existe plus. Annuler la fera peut-être revenir.
failures-promises-nothing-said = Dites ce qui a été promis, par exemple « envoyer le modèle ».

failures-relations-same-person = Une relation demande deux personnes différentes. Choisissez-en une autre.
failures-relations-no-word = Dites d’un mot ce qui les relie, par exemple « mentor de ».
failures-relations-the-other-way-round = Cette relation existe déjà dans l’autre sens. Retirez-la d’abord, puis ajoutez-la de nouveau.
failures-relations-gone = Cette relation n’existe plus. Annuler la fera peut-être revenir.
failures-relations-membership-ends-early = L’adhésion se termine avant de commencer. Changez l’un des deux jours.
failures-relations-membership-of-nothing = Nommez l’organisation dont c’est l’adhésion.
failures-relations-membership-gone = Cette adhésion n’existe plus. Annuler la fera peut-être revenir.

failures-reporting-not-begun = { $period } n’a pas commencé. Choisissez la période d’aujourd’hui, ou une précédente.
failures-reporting-no-period = « { $text } » n’est pas une période de rapport. Écrivez un mois comme 2026-09, un trimestre comme 2026-Q3, ou une année comme 2026.
failures-reporting-no-pdf = { -rapport } n’écrit pas de PDF sur ce système ; { $path } n’a donc pas été écrit. Enregistrez le rapport en HTML, ouvrez-le dans un navigateur et imprimez-le de là.
failures-reporting-not-printed = La vue web du système n’a pas imprimé le rapport ; { $path } n’a donc pas été écrit. Réessayez, ou enregistrez-le en HTML et imprimez-le depuis un navigateur.

failures-sample-needs-empty = Le réseau d’exemple a besoin d’une base de données vide à lui. Choisissez un autre dossier de données.

failures-settings-no-region = « { $region } » n’est pas une région. Écrivez deux lettres, comme NO pour la Norvège ou FR pour la France.
failures-settings-half-life = La demi-vie est comprise entre 30 et 3650 jours. D’habitude, 90.
failures-settings-text-size = Le texte fait entre 90 et 200 pour cent de sa taille habituelle.
failures-settings-no-zone = Ce n’est pas un fuseau horaire. Écrivez-le comme Europe/Oslo, ou laissez vide pour celui du système.
failures-settings-rhythm = Un rythme va d’un jour à dix ans. Écrivez un nombre de jours, ou rien pour aucun rythme.
failures-settings-week = Une semaine compte 10080 minutes. Écrivez combien vous voulez y consacrer.
failures-settings-no-time = Les heures s’écrivent comme 08:30.
failures-settings-not-started-with-system = Le système ne laisse pas { -rapport } démarrer avec lui. Rien n’a été changé.

failures-structure-not-in-network = Cette personne n’est plus dans le réseau. Choisissez-en une autre.
failures-structure-map-unwritten = La carte n’a pas pu être écrite. Réessayez.

failures-ties-no-rhythm = Un rythme va d’un jour à dix ans. Écrivez un nombre de jours, comme 30.

failures-topics-known-already = { $name } est déjà un sujet. Ouvrez celui-là.
failures-topics-taken = { $taken } est un autre sujet. Fusionnez les deux, ou choisissez un autre nom.
failures-topics-yet-to-come = { $on } est encore à venir. Dites où vous en êtes aujourd’hui.
failures-topics-gone = Ce sujet n’existe plus. Annuler le fera peut-être revenir.
failures-topics-no-name = Un sujet a besoin d’un nom. Saisissez-en un, comme stockage.
failures-topics-no-level = Un niveau va de 1, premiers pas, à 5, connu pour cela.
failures-topics-one-already = C’est déjà un seul sujet. Choisissez-en deux.

failures-trash-gone = Ceci n’est plus dans la corbeille. C’est peut-être déjà récupéré.
failures-trash-belongs-to-gone = « { $first } » appartient à quelqu’un ou quelque chose qui a aussi été supprimé. Récupérez cela d’abord.

failures-shell-form-unknown = Cela a été demandé à { -rapport } sous une forme qu’il ne connaît pas. Merci de signaler les détails.
failures-shell-text-too-long = Ce texte est trop long pour être gardé. Raccourcissez-le, ou gardez-le dans un fichier à part.
failures-shell-beyond-the-calendar = « { $text } » est hors du calendrier. Donnez une année à quatre chiffres.
failures-shell-too-many = C’est trop à la fois. Choisissez-en moins, et faites le reste ensuite.
failures-shell-no-file = { $path } ne nomme aucun fichier.
failures-shell-no-home = Il n’y a pas de dossier personnel où garder les données. Indiquez un dossier avec --data DIR.
failures-shell-no-notice = Une notification n’a pas pu être affichée : le système ne donne plus de fils d’exécution.
failures-shell-stopped = { -rapport } a cessé d’y travailler à cause d’un défaut qui lui est propre. Réessayez.
failures-shell-no-such-photo = Cette photo n’existe pas. Les photos se demandent par leur numéro.
failures-shell-no-threads = Le système ne donne plus de fils d’exécution à { -rapport }. Fermez d’autres programmes et réessayez.
failures-shell-start-again = { -rapport } a cessé d’y travailler à cause d’un défaut qui lui est propre. Redémarrez-le ; rien de ce qui était terminé n’est perdu.
failures-shell-no-random-numbers = Le système ne fournit pas de nombres aléatoires ; rien ne peut donc être choisi. Redémarrez-le.
failures-shell-choice-unknown = { -rapport } ne sait plus ce qui avait été choisi pour cela. Choisissez-le de nouveau ; rien n’a été changé.
failures-shell-no-window = Il n’y a pas de fenêtre où choisir des fichiers. Ouvrez { -rapport } et choisissez-les là.
failures-shell-not-of-this-computer = Ce qui a été choisi n’est pas un fichier de cet ordinateur. Choisissez-en un qui s’y trouve.
failures-shell-answer-untold = { -rapport } n’a pas pu dire ce qu’il en est advenu. Merci de signaler les détails.
