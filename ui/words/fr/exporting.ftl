exporting-line = Des fichiers à vous, dans des formats ouverts. Ils ne sont pas chiffrés : gardez-les là où vous gardez ce qui est privé.
    .encrypted = Des fichiers à vous, dans des formats ouverts, et chiffrés avec une phrase secrète.
exporting-encryption = Chiffrement du fichier
exporting-encrypt = Chiffrer le fichier avec une phrase secrète, au format age. { -rapport } le relit, et tout programme qui connaît age l’ouvre.
exporting-passphrase = Phrase secrète du fichier
    .hint = { $strength } Qui reçoit le fichier en a besoin aussi.
exporting-plain = Vos données sont chiffrées et ce fichier ne le sera pas : qui y accède peut le lire.
# $text is what is said of a form that makes a folder.
exporting-folder-open = { $text } Un dossier n’est pas chiffré.
# $written is one of the last messages here.
exporting-written-encrypted = { $written }, chiffré avec votre phrase secrète
exporting-everything = Tout
exporting-others = Pour d’autres programmes
# For screen readers, of a button. $what is one of the titles below.
exporting-export = Exporter { $what }
exporting-writing = Écriture : { $what }

# .file is what the file or folder is proposed to be called, without its ending.
exporting-way-archive = Archive
    .text = Tout ce qui est ici, photos comprises, dans un seul fichier ouvert. Déposez-le sur un { -rapport } sans personnes, et tout y est comme ici.
    .file = tout
exporting-way-vcard = vCard 4.0
    .text = Pour les carnets d’adresses : chaque carte entière, avec photos, étiquettes et relations.
    .file = personnes
exporting-way-vcard3 = vCard 3.0
    .text = La même chose pour les programmes qui ne lisent rien d’autre.
    .file = personnes
exporting-way-google = Google Contacts
    .text = Le tableau que Google accepte. Les photos n’en sont pas.
    .file = contacts google
exporting-way-csv = Tableau
    .text = Pour les tableurs, qui le montrent sans rien y calculer. Les photos n’en sont pas.
    .file = personnes
exporting-way-ics = Calendrier
    .text = Les événements, et les suivis qui restent à faire.
    .file = événements
exporting-way-markdown = Dossier Markdown
    .text = Une note par personne avec ce qu’il y a eu entre vous, reliées entre elles. Obsidian l’ouvre comme coffre.
    .file = personnes
exporting-way-graphml = GraphML
    .text = Le réseau sous forme de carte, pour Gephi et semblables.
    .file = réseau
exporting-way-json = JSON
    .text = Pour les programmes : les personnes et ce qu’il y a eu entre vous.
    .file = personnes
exporting-way-json_whole = JSON, avec sujets et objectifs
    .text = Pour les programmes : aussi ce qui a été noté sans concerner personne en particulier.
    .file = rapport

exporting-written-people = { $many ->
    [one] { $many } personne écrite dans { $path }
   *[other] { $many } personnes écrites dans { $path }
}
exporting-written-entries = { $many ->
    [one] { $many } entrée écrite dans { $path }
   *[other] { $many } entrées écrites dans { $path }
}
