# What is wrong with a file that is imported, what was done about it, and the way out. English is as `sentence!` has it in its sources.
problems-archive-no-date = Une date de cette ligne n’existe pas au calendrier.
problems-archive-damaged-from-here = Ce fichier de l’archive est endommagé à partir d’ici. Ce qui précède a été repris ; exportez de nouveau l’archive si vous le pouvez.
problems-archive-table-unknown = Ce tableau n’est pas de { -rapport }. Il a été écarté.
problems-archive-one-more-line = Une autre ligne de cette archive n’a pas pu être reprise non plus.
problems-archive-more-lines = { $untold ->
    [one] { $untold } autre ligne de cette archive n’a pas pu être reprise non plus.
   *[other] { $untold } autres lignes de cette archive n’ont pas pu être reprises non plus.
}
problems-archive-line-left-out = { $fault } Elle a été écartée.
problems-archive-line-missing = L’archive annonce ici une ligne et en contient { $lines }. Celles qui sont là ont été reprises.
problems-archive-lines-missing = L’archive annonce ici { $told ->
    [one] { $told } ligne
   *[other] { $told } lignes
} et en contient { $lines }. Celles qui sont là ont été reprises.
problems-archive-file-missing = Le fichier { $file } manque dans l’archive ou est endommagé. Cette ligne a été écartée.
problems-archive-refers-to-nothing = La ligne avec "id":{ $id } renvoie par { $column } à une ligne absente ; elle a été écartée.
problems-archive-reference-dropped = La ligne avec "id":{ $id } renvoie par { $column } à une ligne absente ; elle a été reprise sans ce renvoi.
problems-archive-no-id = Cette ligne n’a pas d’id. Elle a été écartée.
problems-archive-no-row = Cette ligne ne peut être une ligne de { $table } : { $cause }. Elle a été écartée.
problems-archive-unknown-columns = { -rapport } ne sait pas ce qu’est { $columns } ; le reste de la ligne a été repris.
problems-archive-no-json = Cette ligne n’est pas du JSON.
problems-archive-no-object = Cette ligne n’est pas un objet JSON.
problems-archive-number-unread = Un nombre de cette ligne est illisible.
problems-archive-number-too-large = Un nombre de cette ligne est trop grand.
problems-archive-no-file-named = Cette ligne ne nomme aucun fichier.
problems-archive-other-kind = Une valeur de cette ligne est d’une autre sorte que sa colonne.
problems-archive-bomb = Cette archive se décompresse en bien plus qu’elle ne contient, comme si elle devait nuire. Le reste n’en a pas été ouvert.
problems-archive-broken = Cette archive est endommagée ou incomplète. Téléchargez-la de nouveau et déposez-la ; rien n’en a été repris.
problems-archive-empty = Cette archive est vide. Téléchargez-la de nouveau et déposez-la.
problems-archive-too-many-files = Cette archive contient plus de 10 000 fichiers ; les suivants n’ont pas été ouverts. Déposez seulement les fichiers des contacts.
problems-archive-member-damaged = Une partie de cette archive est endommagée et a été ignorée. Téléchargez de nouveau l’archive.
problems-archive-leads-out = Le nom de ce fichier mène hors de son archive. Il n’a pas été ouvert, et le reste de l’archive a été lu.
problems-archive-link = C’est un lien, pas un fichier. Il n’a pas été suivi.
problems-archive-locked-file = Ce fichier est protégé par un mot de passe. Décompressez d’abord l’archive, puis déposez le fichier.
problems-archive-packed-otherwise = Ce fichier est compressé d’une façon que { -rapport } n’ouvre pas. Décompressez d’abord l’archive, puis déposez le fichier.
problems-archive-file-damaged = Ce fichier de l’archive est endommagé et a été ignoré. Téléchargez de nouveau l’archive.
problems-archive-within-archive = Cette archive se trouve dans une autre et n’a pas été ouverte. Décompressez l’autre et déposez celle-ci.

problems-calendar-entry-without-start = Cette entrée n’a pas de début et n’a pas été reprise. Donnez-lui un jour dans son calendrier et exportez-la de nouveau.
problems-calendar-without-start = « { $title } » n’a pas de début et n’a pas été repris. Donnez-lui un jour dans son calendrier et exportez-le de nouveau.
problems-calendar-entry-wrong-start = Cette entrée commence à « { $start } », qui n’est ni un jour ni une heure. Elle n’a pas été reprise ; corrigez-la dans son calendrier et exportez-la de nouveau.
problems-calendar-wrong-start = « { $title } » commence à « { $start } », qui n’est ni un jour ni une heure. Il n’a pas été repris ; corrigez-le dans son calendrier et exportez-le de nouveau.
problems-calendar-end-no-time = « { $value } » n’est ni un jour ni une heure ; l’entrée a été reprise sans sa fin.
problems-calendar-entry-unended = Cette entrée n’a pas de END:VEVENT. Elle a été reprise jusqu’où elle va ; comparez-la à son calendrier.
problems-calendar-zone-unknown = Le fuseau horaire « { $name } » n’est pas connu et le calendrier ne l’explique pas. Ses heures ont été prises pour les vôtres ; vérifiez-les.
problems-calendar-no-entries = Ce calendrier ne contient aucune entrée. Rien n’a été repris ; exportez-le de nouveau avec ses événements.
problems-calendar-no-events = Ce calendrier contient des tâches ou du temps libre, et aucun événement. Rien n’a été repris.

problems-ldif-stray-line = Cette ligne n’est pas de la forme `attribute: value`, ou son base64 est endommagé ; elle a été ignorée.
problems-ldif-two-stray-lines = Cette ligne n’est pas de la forme `attribute: value`, ou son base64 est endommagé ; elle a été ignorée, de même qu’une autre ligne semblable.
problems-ldif-stray-lines = Cette ligne n’est pas de la forme `attribute: value`, ou son base64 est endommagé ; elle a été ignorée, de même que { $others ->
    [one] { $others } autre ligne semblable
   *[other] { $others } autres lignes semblables
}.
problems-ldif-no-entry = Aucune entrée n’a été trouvée dans ce fichier LDIF. Rien n’a été repris.

problems-no-calendar-day = « { $cell } » n’est pas un jour du calendrier ; il a été mis de côté avec la personne.

problems-linkedin-connections-nobody = Cette liste de relations a un en-tête et personne dedans. Rien n’a été repris ; redemandez l’export à LinkedIn.
problems-linkedin-connections-hidden = Toutes les relations de ce fichier sont masquées ou vides. Rien n’a été repris ; redemandez l’export à LinkedIn.
problems-linkedin-recommendations-nameless = Seul le nom du fichier, « Recommendations_Given.csv » ou « Recommendations_Received.csv », dit si ces recommandations ont été données ou reçues. Rendez-lui son nom et déposez-le de nouveau.
problems-linkedin-row-incomplete = Il manque à cette ligne son jour ou son nom ; elle a été laissée de côté. Comparez-la à l’archive.
problems-linkedin-archive-file-empty = Ce fichier de votre archive LinkedIn a un en-tête et rien en dessous. Rien n’a été repris.
problems-linkedin-message-without-day = Ce message n’a pas de jour lisible et a été laissé de côté.
problems-linkedin-messages-empty = Ce fichier de messages a un en-tête et rien en dessous. Rien n’a été repris.
problems-linkedin-profile-empty = Ce fichier de votre profil LinkedIn a un en-tête et rien en dessous. Rien n’a été repris.

problems-file-picture = C’est une image. { -rapport } lit des contacts : déposez plutôt une vCard, un tableau CSV ou une archive LinkedIn.
problems-file-sound = C’est un son ou un film. { -rapport } lit des contacts : déposez plutôt une vCard, un tableau CSV ou une archive LinkedIn.
problems-file-binary = Ce n’est pas un fichier de contacts. { -rapport } lit vCard (.vcf), CSV, LDIF et les archives LinkedIn : exportez vers l’une de ces formes et déposez-la.
problems-file-program = C’est un programme, pas un fichier de contacts. Déposez plutôt une vCard, un tableau CSV ou une archive LinkedIn.
problems-file-packed = Cette archive est d’une sorte que { -rapport } n’ouvre pas. Décompressez-la d’abord, puis déposez les fichiers ; un .zip peut être déposé tel quel.
problems-file-database = C’est la base de données d’un autre programme. Exportez les contacts depuis ce programme en vCard ou CSV et déposez ce fichier.
problems-file-old-office = C’est un fichier Excel ou Outlook d’ancien type. Enregistrez-le en CSV, ou exportez les contacts en CSV, et déposez ce fichier.
problems-file-outlook-data = C’est un fichier de données Outlook. Dans Outlook, choisissez Fichier › Ouvrir et exporter › Importer/Exporter › Exporter des données vers un fichier › Valeurs séparées par des virgules, et déposez ce fichier.
problems-file-document = C’est un document, pas une liste de contacts. Exportez les contacts en vCard ou CSV et déposez ce fichier.
problems-file-page = C’est une page web. Exportez les contacts en vCard ou CSV depuis le site dont elle vient et déposez ce fichier.
problems-file-data = C’est du JSON ou du XML, que { -rapport } ne lit pas encore. Exportez les contacts en vCard ou CSV et déposez ce fichier.
problems-file-workbook = C’est un document Excel ou bureautique. Enregistrez la feuille des contacts en CSV et déposez ce fichier.
problems-file-not-opened = Ce fichier n’a pas pu être ouvert : il a disparu, ne mène nulle part, ou ses permissions l’interdisent. Il a été ignoré.
problems-file-device = C’est un périphérique ou un tube, pas un fichier. Il n’a pas été ouvert.
problems-file-damaged = Ce fichier est endommagé ou incomplet. Copiez-le ou téléchargez-le de nouveau et déposez-le ; rien n’en a été repris.
problems-file-empty = Ce fichier est vide. Rien n’a été repris ; exportez-le de nouveau.
problems-file-too-large = Ce fichier dépasse 512 Mo et n’a pas été lu. Exportez les contacts en plusieurs fichiers, ou sans photos.

problems-folder-too-many-files = Ce dossier contient plus de 10 000 fichiers ; les suivants n’ont pas été ouverts. Déposez seulement les fichiers des contacts.
problems-folder-loop = Ce dossier ramène à lui-même. Il a été ignoré.
problems-folder-empty = Ce dossier est vide. Déposez le dossier ou les fichiers qui contiennent les contacts.

problems-text-unread = Ce texte n’a pas pu être lu.

problems-one-more-file = Un autre fichier d’ici ne contient pas non plus de contacts ; il a été ignoré.
problems-more-files = { $unnamed ->
    [one] { $unnamed } autre fichier d’ici ne contient pas non plus de contacts ; il a été ignoré.
   *[other] { $unnamed } autres fichiers d’ici ne contiennent pas non plus de contacts ; ils ont été ignorés.
}

problems-table-none = { -rapport } n’a trouvé ni tableau, ni carte, ni entrée dans ce texte. Rien n’a été repris ; exportez les personnes en vCard (.vcf) ou CSV et déposez ce fichier.
problems-table-first-row = La première ligne, « { $first } », a été prise pour les noms des colonnes, et personne n’en a été tiré. Si elle parle de quelqu’un, dites qu’aucune ligne ne nomme les colonnes.
problems-table-day-first = Des dates comme 3/7/1984 se lisent de deux façons ; elles ont été lues le jour d’abord, selon l’usage de votre région. Si c’est faux, choisissez l’autre ordre.
problems-table-month-first = Des dates comme 3/7/1984 se lisent de deux façons ; elles ont été lues le mois d’abord, selon l’usage de votre région. Si c’est faux, choisissez l’autre ordre.
problems-table-no-known-column = Aucune colonne de ce tableau n’est connue pour contenir un nom, un e-mail ou un numéro de téléphone. Rien n’a été repris ; dites ce que contiennent les colonnes.
problems-table-stray-quote = Un guillemet de cette ligne n’est jamais fermé ; la ligne a été lue telle quelle. Comparez-la à sa source.
problems-table-row-too-long-by-tab = Cette ligne a { $cells ->
    [one] { $cells } cellule
   *[other] { $cells } cellules
} alors que le tableau a { $columns ->
    [one] { $columns } colonne
   *[other] { $columns } colonnes
} ; les cellules en trop ont été mises de côté. Peut-être qu’une tabulation devrait y être entre guillemets.
problems-table-row-too-long = Cette ligne a { $cells ->
    [one] { $cells } cellule
   *[other] { $cells } cellules
} alors que le tableau a { $columns ->
    [one] { $columns } colonne
   *[other] { $columns } colonnes
} ; les cellules en trop ont été mises de côté. Peut-être qu’un « { $sign } » devrait y être entre guillemets.
problems-table-row-too-long-for-one-by-tab = Cette ligne a { $cells ->
    [one] { $cells } cellule
   *[other] { $cells } cellules
} alors que le tableau a une colonne ; les cellules en trop ont été mises de côté. Peut-être qu’une tabulation devrait y être entre guillemets.
problems-table-row-too-long-for-one = Cette ligne a { $cells ->
    [one] { $cells } cellule
   *[other] { $cells } cellules
} alors que le tableau a une colonne ; les cellules en trop ont été mises de côté. Peut-être qu’un « { $sign } » devrait y être entre guillemets.
problems-table-nobody = Ce tableau a un en-tête et personne dedans. Rien n’a été repris ; exportez-le de nouveau avec les personnes.
problems-table-names-nobody = Aucune des lignes de ce tableau ne nomme quelqu’un. Rien n’a été repris.

problems-vcard-unended = Cette carte n’a pas de END:VCARD. Elle a été reprise jusqu’où elle va ; comparez-la à sa source.
problems-vcard-nobody = Cette carte ne nomme personne : elle n’a ni nom, ni organisation, ni e-mail, ni téléphone. Elle est écartée ; donnez-lui un nom et importez-la de nouveau.
problems-vcard-none = Aucune carte n’a été trouvée dans ce fichier : il n’a pas de ligne BEGIN:VCARD. Rien n’a été repris.
problems-vcard-text-outside = Ici commence du texte hors de toute carte ; il a été ignoré.
problems-vcard-stray-line = Cette ligne n’a pas de deux-points et n’appartient à aucune propriété ; elle a été ignorée.
problems-vcard-two-stray-lines = Cette ligne n’a pas de deux-points et n’appartient à aucune propriété ; elle a été ignorée, de même qu’une autre ligne semblable.
problems-vcard-stray-lines = Cette ligne n’a pas de deux-points et n’appartient à aucune propriété ; elle a été ignorée, de même que { $others ->
    [one] { $others } autre ligne semblable
   *[other] { $others } autres lignes semblables
}.
