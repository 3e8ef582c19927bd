exporting-line = Files of your own, in open formats. They are not encrypted: keep them where you keep what is private.
    .encrypted = Files of your own, in open formats, and encrypted by a passphrase.
exporting-encryption = Encryption of the file
exporting-encrypt = Encrypt the file by a passphrase, in the format of age. { -rapport } takes it in again, and any program that knows age opens it.
exporting-passphrase = Passphrase of the file
    .hint = { $strength } Whoever gets the file needs it too.
exporting-plain = Your data is encrypted, and this file will not be: whoever gets at it can read it.
# $text is what is said of a form that makes a folder.
exporting-folder-open = { $text } A folder is not encrypted.
# $written is one of the last messages here.
exporting-written-encrypted = { $written }, encrypted by your passphrase
exporting-everything = Everything
exporting-others = For other programs
# For screen readers, of a button. $what is one of the titles below.
exporting-export = Export { $what }
exporting-writing = Writing { $what }

# .file is what the file or folder is proposed to be called, without its ending.
exporting-way-archive = Archive
    .text = Everything that is here, photos too, in one open file. Drop it on a { -rapport } without people, and all is as it is here.
    .file = everything
exporting-way-vcard = vCard 4.0
    .text = For address books: all of each card, with photos, tags and relations.
    .file = people
exporting-way-vcard3 = vCard 3.0
    .text = The same for programs that read no other.
    .file = people
exporting-way-google = Google Contacts
    .text = The table that Google takes. Photos stay behind.
    .file = google contacts
exporting-way-csv = Table
    .text = For spreadsheets, which show it and compute none of it. Photos stay behind.
    .file = people
exporting-way-ics = Calendar
    .text = Events, and follow-ups that are still to be done.
    .file = events
exporting-way-markdown = Markdown folder
    .text = A note for each person with what was between you, linked to each other. Obsidian opens it as a vault.
    .file = people
exporting-way-graphml = GraphML
    .text = The network as a map, for Gephi and its like.
    .file = network
exporting-way-json = JSON
    .text = For programs: people and what was between you.
    .file = people
exporting-way-json_whole = JSON, with topics and goals
    .text = For programs: also what was written down about nobody alone.
    .file = rapport

exporting-written-people = { $many ->
    [one] { $many } person written to { $path }
   *[other] { $many } people written to { $path }
}
exporting-written-entries = { $many ->
    [one] { $many } entry written to { $path }
   *[other] { $many } entries written to { $path }
}
