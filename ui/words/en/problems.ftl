# What is wrong with a file that is imported, what was done about it, and the way out. English is as `sentence!` has it in its sources.
problems-archive-no-date = A date of this line is none of the calendar.
problems-archive-damaged-from-here = This file of the archive is damaged from here on. What stands before was taken; export the archive again where you can.
problems-archive-table-unknown = This table is not one of { -rapport }'s. It was left out.
problems-archive-one-more-line = One more line of this archive could not be taken either.
problems-archive-more-lines = { $untold ->
    [one] { $untold } more line of this archive could not be taken either.
   *[other] { $untold } more lines of this archive could not be taken either.
}
problems-archive-line-left-out = { $fault } It was left out.
problems-archive-line-missing = The archive tells of one line here and holds { $lines }. Those that are there were taken.
problems-archive-lines-missing = The archive tells of { $told ->
    [one] { $told } line
   *[other] { $told } lines
} here and holds { $lines }. Those that are there were taken.
problems-archive-file-missing = The file { $file } is missing from the archive or damaged. This line was left out.
problems-archive-refers-to-nothing = The line with "id":{ $id } refers by { $column } to a line that is not there; it was left out.
problems-archive-reference-dropped = The line with "id":{ $id } refers by { $column } to a line that is not there; it was taken without it.
problems-archive-no-id = This line has no id. It was left out.
problems-archive-no-row = This line cannot be a row of { $table }: { $cause }. It was left out.
problems-archive-unknown-columns = { -rapport } does not know what { $columns } is; the rest of the line was taken.
problems-archive-no-json = This line is no JSON.
problems-archive-no-object = This line is no JSON object.
problems-archive-number-unread = A number of this line cannot be read.
problems-archive-number-too-large = A number of this line is too large.
problems-archive-no-file-named = This line names no file.
problems-archive-other-kind = A value of this line is of another kind than its column.
problems-archive-bomb = This archive unpacks to far more than it holds, as if made to do harm. The rest of it was not opened.
problems-archive-broken = This archive is damaged or incomplete. Download it again and drop it; nothing of it was taken.
problems-archive-empty = This archive is empty. Download it again and drop it.
problems-archive-too-many-files = This archive holds more than 10,000 files; those beyond were not opened. Drop the files with the contacts alone.
problems-archive-member-damaged = A member of this archive is damaged and was passed over. Download the archive again.
problems-archive-leads-out = The name of this file leads out of its archive. It was not opened, and the rest of the archive was read.
problems-archive-link = This is a link, not a file. It was not followed.
problems-archive-locked-file = This file is locked with a password. Unpack the archive first, then drop the file.
problems-archive-packed-otherwise = This file is packed in a way that { -rapport } does not open. Unpack the archive first, then drop the file.
problems-archive-file-damaged = This file of the archive is damaged and was passed over. Download the archive again.
problems-archive-within-archive = This archive lies within another one and was not opened. Unpack the outer one and drop this one.

problems-calendar-entry-without-start = This entry has no start and was not taken. Give it a day in its calendar and export it again.
problems-calendar-without-start = “{ $title }” has no start and was not taken. Give it a day in its calendar and export it again.
problems-calendar-entry-wrong-start = This entry starts at “{ $start }”, which is no day or time. It was not taken; correct it in its calendar and export it again.
problems-calendar-wrong-start = “{ $title }” starts at “{ $start }”, which is no day or time. It was not taken; correct it in its calendar and export it again.
problems-calendar-end-no-time = “{ $value }” is no day or time; the entry was taken without its end.
problems-calendar-entry-unended = This entry has no END:VEVENT. It was taken as far as it goes; compare it with its calendar.
problems-calendar-zone-unknown = The time zone “{ $name }” is not known and the calendar does not explain it. Its times were taken as your own; check them.
problems-calendar-no-entries = This calendar holds no entries. Nothing was taken; export it again with its events.
problems-calendar-no-events = This calendar holds tasks or free time, and no events. Nothing was taken.

problems-ldif-stray-line = This line is no `attribute: value`, or its base64 is damaged; it was passed over.
problems-ldif-two-stray-lines = This line is no `attribute: value`, or its base64 is damaged; it was passed over. So was one more like it.
problems-ldif-stray-lines = This line is no `attribute: value`, or its base64 is damaged; it was passed over. { $others ->
    [one] So was { $others } more like it
   *[other] So were { $others } more like it
}.
problems-ldif-no-entry = No entry was found in this LDIF file. Nothing was taken.

problems-no-calendar-day = “{ $cell }” is no calendar day; it was kept aside with the person.

problems-linkedin-connections-nobody = This list of connections has a heading and nobody in it. Nothing was taken; ask LinkedIn for the export again.
problems-linkedin-connections-hidden = All connections in this file are hidden or empty. Nothing was taken; ask LinkedIn for the export again.
problems-linkedin-recommendations-nameless = Whether these recommendations were given or received is told only by the name of the file, “Recommendations_Given.csv” or “Recommendations_Received.csv”. Give it its name back and drop it again.
problems-linkedin-row-incomplete = This row lacks its day or its name, and was left aside. Compare it with the archive.
problems-linkedin-archive-file-empty = This file of your LinkedIn archive has a heading and nothing below it. Nothing was taken.
problems-linkedin-message-without-day = This message has no day that could be read, and was left aside.
problems-linkedin-messages-empty = This file of messages has a heading and nothing below it. Nothing was taken.
problems-linkedin-profile-empty = This file of your LinkedIn profile has a heading and nothing below it. Nothing was taken.

problems-file-picture = This is a picture. { -rapport } reads contacts: drop a vCard, a CSV table or a LinkedIn archive instead.
problems-file-sound = This is a sound or a film. { -rapport } reads contacts: drop a vCard, a CSV table or a LinkedIn archive instead.
problems-file-binary = This is no file of contacts. { -rapport } reads vCard (.vcf), CSV, LDIF and LinkedIn archives: export to one of these and drop that.
problems-file-program = This is a program, no file of contacts. Drop a vCard, a CSV table or a LinkedIn archive instead.
problems-file-packed = This archive is of a kind that { -rapport } does not open. Unpack it first, then drop the files; a .zip can be dropped as it is.
problems-file-database = This is a database of another program. Export the contacts from that program as vCard or CSV and drop that file.
problems-file-old-office = This is an Excel or Outlook file of the older kind. Save it as CSV, or export the contacts as CSV, and drop that file.
problems-file-outlook-data = This is an Outlook data file. In Outlook choose File › Open & Export › Import/Export › Export to a file › Comma Separated Values, and drop that file.
problems-file-document = This is a document, no list of contacts. Export the contacts as vCard or CSV and drop that file.
problems-file-page = This is a web page. Export the contacts as vCard or CSV from the site that it comes from and drop that file.
problems-file-data = This is JSON or XML, which { -rapport } does not read yet. Export the contacts as vCard or CSV and drop that file.
problems-file-workbook = This is an Excel or office document. Save the sheet with the contacts as CSV and drop that file.
problems-file-not-opened = This file could not be opened: it is gone, leads nowhere, or its permissions forbid it. It was passed over.
problems-file-device = This is a device or a pipe, no file. It was not opened.
problems-file-damaged = This file is damaged or incomplete. Copy or download it again and drop it; nothing of it was taken.
problems-file-empty = This file is empty. Nothing was taken; export it again.
problems-file-too-large = This file is larger than 512 MB and was not read. Export the contacts in several files, or without photos.

problems-folder-too-many-files = This folder holds more than 10,000 files; those beyond were not opened. Drop the files with the contacts alone.
problems-folder-loop = This folder leads back to itself. It was passed over.
problems-folder-empty = This folder is empty. Drop the folder or the files that hold the contacts.

problems-text-unread = This text could not be read.

problems-one-more-file = One more file here holds no contacts either; it was passed over.
problems-more-files = { $unnamed ->
    [one] { $unnamed } more file here holds no contacts either; it was passed over.
   *[other] { $unnamed } more files here hold no contacts either; they were passed over.
}

problems-table-none = { -rapport } found no table, cards or entries in this text. Nothing was taken; export the people as vCard (.vcf) or CSV and drop that file.
problems-table-first-row = The first row, “{ $first }”, was taken for the names of the columns, and nobody was made of it. If it is about somebody, say that no row names the columns.
problems-table-day-first = Dates such as 3/7/1984 can be read in two ways; they were read day first, as is usual in your region. If that is wrong, choose the other order.
problems-table-month-first = Dates such as 3/7/1984 can be read in two ways; they were read month first, as is usual in your region. If that is wrong, choose the other order.
problems-table-no-known-column = No column of this table is known to hold a name, an e-mail or a telephone number. Nothing was taken; say what the columns hold.
problems-table-stray-quote = A quote on this line is never closed; the line was read as it stands. Compare it with its source.
problems-table-row-too-long-by-tab = This row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} where the table has { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}; the cells too many were kept aside. Perhaps a tab in it should stand in quotes.
problems-table-row-too-long = This row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} where the table has { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}; the cells too many were kept aside. Perhaps a “{ $sign }” in it should stand in quotes.
problems-table-row-too-long-for-one-by-tab = This row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} where the table has one column; the cells too many were kept aside. Perhaps a tab in it should stand in quotes.
problems-table-row-too-long-for-one = This row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} where the table has one column; the cells too many were kept aside. Perhaps a “{ $sign }” in it should stand in quotes.
problems-table-nobody = This table has a heading and nobody in it. Nothing was taken; export it again with the people.
problems-table-names-nobody = None of the rows of this table names anybody. Nothing was taken.

problems-vcard-unended = This card has no END:VCARD. It was taken as far as it goes; compare it with its source.
problems-vcard-nobody = This card names nobody: it has no name, organisation, e-mail or telephone. It is left out; give it a name and import it again.
problems-vcard-none = No card was found in this file: it has no line BEGIN:VCARD. Nothing was taken.
problems-vcard-text-outside = Text outside any card begins here; it was passed over.
problems-vcard-stray-line = This line has no colon and belongs to no property; it was passed over.
problems-vcard-two-stray-lines = This line has no colon and belongs to no property; it was passed over. So was one more line like it.
problems-vcard-stray-lines = This line has no colon and belongs to no property; it was passed over. { $others ->
    [one] So was { $others } more line like it
   *[other] So were { $others } more lines like it
}.
