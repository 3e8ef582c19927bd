# What the library and the shell say when something fails. English is as `sentence!` has it in their sources.
failures-archive-none = This is no archive of { -rapport }'s. Nothing was taken.
failures-archive-newer = A newer { -rapport } wrote this archive. Install that version and drop the archive there; nothing was taken.
failures-archive-no-version = This archive does not tell its version. Export it again; nothing was taken.
failures-archive-harm = This archive unpacks to far more than it holds, as if made to do harm. Nothing of it was taken.
failures-archive-manifest-unread = What this archive says of itself cannot be read. Export it again; nothing was taken.
failures-archive-no-room = There is no place to unpack this archive. Make room on the disk and try again.
failures-archive-unwritten = The archive could not be written to its end. Make room, or choose another place, and try again.

failures-asks-nothing-said = Say what is looked for, such as “a speaker on storage”.
failures-asks-gone = This ask is not there any more. Undo may bring it back.

failures-backups-none-yet = There is no backup yet that could be restored.
failures-backups-none-called = There is no backup called { $name }. Look at the list of backups again.
failures-backups-holds-less = The database holds less than its backup of { $made } UTC: what was written last is missing, perhaps because the file rapport.db-wal was lost. Restore that backup; or back up now, to go on with what is here.
failures-backups-database-held = Another program holds the database. Try again in a moment.
failures-backups-copy-differs = The copy does not hold what the database does: the disk may be failing.
failures-backups-database-damaged = The database is damaged, so that no whole backup of it can be made. Restore a backup from before.
failures-backups-not-made = No backup could be made in { $folder }. { $why }
failures-backups-folder-gone = The folder { $folder } is not there. If it is on another disk, plug that in; or choose another folder.
failures-backups-place-not-understood = { $file } cannot be understood, so it is not known where backups go. Choose the folder for backups again.
failures-backups-damaged = This backup is damaged and was not restored; nothing was changed. Choose another one.
failures-backups-not-restored = Another program is writing to this database. Nothing was restored; try again.
failures-backups-gone = This backup is not there any more. Look at the list of backups again.
failures-backups-none-chosen = No backup was chosen. Choose one; nothing was changed.
failures-backups-other-name = { $file } does not have the name of a backup, which tells when it was made. Give it back the name that { -rapport } gave it: rapport-….db.

failures-encryption-data-open = Another program has your data open: another window of { -rapport }'s, or a command at a prompt. Close it and try again; nothing was changed.
failures-encryption-converted-differs = The converted file does not hold what the database does: the disk may be failing, or the database is damaged. Nothing was changed. Check the database, and restore a backup if it is not sound.
failures-encryption-name-no-text = The name of { $path } is no text. Move your data to a folder with a plainer name.
failures-encryption-key-of-backup-gone = The key file of this backup, rapport-….key beside it, is not there any more. Put it back, or nobody could open what is restored.
failures-encryption-no-random-numbers = The system gives no random numbers, so that no key can be made. Nothing was changed.
failures-encryption-key-not-taken = The database did not take its key. Nothing was changed. Please report this.
failures-encryption-key-file-not-understood = The key file { $path } cannot be understood, and without it nobody can open the database. Put it back as it was: each folder of backups has a copy of it, called rapport-….key.
failures-encryption-key-file-newer = A newer { -rapport } wrote the key file { $path }. Install that version to open the database; nothing was changed.
failures-encryption-locked = { $file } is encrypted, or damaged so that it cannot be told. Give its passphrase to open it.
failures-encryption-passphrase-too-short = This passphrase is too short: take at least { $least } characters, better four words or more that do not belong together.
failures-encryption-not-sealed = The key could not be sealed: there may not be 64 MB of memory left. Close other programs and try again; nothing was changed.
failures-encryption-on-already = Your data is encrypted already. Change the passphrase instead.
failures-encryption-not-the-passphrase-of-now = This is not the passphrase of now. Type it again.
failures-encryption-off = Your data is not encrypted.
failures-encryption-turning-elsewhere = Another program is encrypting or decrypting your data now. Wait until it is done.
failures-encryption-no-key-file = There is no key file beside { $database }, so no passphrase opens it.
failures-encryption-wrong-passphrase = This is not the passphrase. Look at capital letters and at the keyboard's language, and type it again.
failures-encryption-of-sample = The sample network is invented and is not encrypted. Leave the sample first.
failures-encryption-no-key-to-remember = Your data is not encrypted, so there is no key to remember.
failures-keyring-stayed-locked = The system's keyring stayed locked, so it does not remember the key. Your passphrase opens your data as before; unlock the keyring and try again.
failures-keyring-none = There is no keyring of the system here that remembers the key, such as GNOME Keyring or KWallet. Your passphrase opens your data as before.
failures-keyring-not-forgotten = The key could not be taken out of the system's keyring. { -rapport } does not ask the keyring any more; delete “{ -rapport }: the key of encrypted data” in the system's program for passwords and keys.
failures-keyring-did-not-open = The system's keyring did not open your data. Type your passphrase.

failures-events-not-on-that-day = This event does not take place on { $starts }. Choose one of its days.
failures-events-new-person-without-name = Somebody new on the sheet has no name. Type it, or take the line out.
failures-events-gone = This event is not there any more. Undo may bring it back.
failures-events-no-title = An event needs a title. Type what it is called.
failures-events-no-date = { $text } is no date. Write 2026-05-03, or 2026-05-03T14:30:00 with a time.
failures-events-time-on-one-side = Give a time to both start and end of the event, or to neither.
failures-events-ends-before-start = { $title } ends before it starts. Choose a later end.
failures-events-no-zone = { $name } is no time zone that is known here. Choose one such as Europe/Berlin.

failures-exchanges-gone = This exchange is not there any more. Undo may bring it back.

failures-expertise-yet-to-come = { $on } is yet to come. Write down what has happened, on its day.
failures-expertise-no-link = { $url } is no link. Copy it as the browser shows it: https://…
failures-expertise-contribution-without-title = Give it a title, such as “Tariffs that work” at Grid Futures.
failures-expertise-contribution-gone = This contribution is not there any more. Undo may bring it back.
failures-expertise-nothing-learned = Say what you learned, in a sentence.
failures-expertise-insight-gone = This insight is not there any more. Undo may bring it back.
failures-expertise-learning-without-title = Give it a title, such as the name of the course or book.
failures-expertise-too-many-hours = This is more than a thousand hours. Write the hours of one course or book.
failures-expertise-learning-gone = This learning is not there any more. Undo may bring it back.
failures-expertise-no-target = A target is a number from 0 to 100000. Write what you want to reach, or nothing.

failures-exporting-no-json = What was written down of a person could not be made into JSON. Export a vCard or a table instead.
failures-exporting-folder-taken = { $folder } holds something already. Choose a name that is not taken.
failures-exporting-folder-unfinished = { $folder } is left of an earlier export. Move it away and try again.
failures-exporting-not-of-people = This form is not one of people alone. Export everything in it instead.
failures-exporting-unwritten = The export could not be written to its end. Make room, or choose another place, and try again.
failures-exporting-picture-incomplete = The picture did not arrive whole, so it was not saved. Try again.

failures-sealed-for-a-key = { $name } was encrypted for a key, not by a passphrase. Decrypt it with age, and import what comes out.
failures-sealed-locked = { $name } is encrypted. Give its passphrase to read it.
failures-sealed-wrong-passphrase = This passphrase does not open { $name }. Type it again.
failures-sealed-damaged = { $name } is damaged or incomplete, so nothing of it was taken. Copy or download it again.

failures-of-file = { $file }: { $why }

failures-cancelled = Cancelled. Nothing was changed.

failures-file-gone = { $path } is not there. Check the name and try again.
failures-file-forbidden = { $path } may not be opened. Change its permissions, or copy it elsewhere.
failures-file-disk-full = { $path } could not be written: the disk is full. Make room and try again.
failures-file-unusable = { $path } could not be read or written.

failures-storage-belongs-to-nothing = What this belongs to is not there any more. Look again; nothing was changed.
failures-storage-busy = Another program is writing to this database. Wait a moment and try again; nothing was changed.
failures-storage-disk-unreadable = The disk could not be read or written: it may be full, failing or unplugged. See to it and try again; nothing was changed.
failures-storage-disk-full = The disk is full. Make room and try again; nothing was changed.
failures-storage-folder-read-only = The data folder may not be written to. Change its permissions or choose another one.
failures-storage-damaged = The database is damaged or is not one of { -rapport }'s. Restore a backup of it.
failures-storage-fault = { -rapport } could not finish this; nothing was changed. Please report the details.
failures-storage-image-damaged = What is remembered of this is damaged; it cannot be brought back. A backup may still hold it.
failures-storage-gone-with-backups = { $path } is gone or empty, but there are backups of it. Restore one of them.
failures-storage-is-there = { $path } is there. Open it, or restore a backup.
failures-storage-gone = { $path } is gone: the folder was moved, deleted or unplugged. Nothing was changed. Bring it back, or start { -rapport } again and restore a backup.
failures-storage-none = There is no database here.
failures-storage-empty = The file is empty: there is no database in it.
failures-storage-other-version = This was done by another version of { -rapport }, which can undo it.
failures-storage-not-ours = This is not a database of { -rapport }'s. Choose another data folder, or move the file away.
failures-storage-newer = A newer { -rapport } wrote this database. Install that version to open it; the file was left as it is.
failures-storage-lies-there = Your data lies in { $folder } already.
failures-storage-folders-within = { $folder } and the folder of your data lie one within the other. Choose a folder beside it.
failures-storage-folder-has-data = There are data of { -rapport }'s in { $folder }. Choose another folder.
failures-storage-folder-has-files = There are other files in { $folder }. Choose another folder.
failures-storage-in-memory = This network is kept in memory only and lies in no folder.
failures-storage-copy-differs = The copy { $copy } is not the same as what was copied, so the data stays where it was. The disk may be faulty: choose another one.
failures-storage-moved-folder-gone = Your data was moved to { $folder }, and that folder is not there now. Connect the disk that it is on and try again. If it is gone for good, remove { $pointer } to begin anew.
failures-storage-folder-was-named = The data folder was named when { -rapport } was started, so it is not moved from here. Start { -rapport } without --data to move your data.
failures-storage-pointer-not-understood = { $pointer } should tell where your data lies, and cannot be understood. Put the file right, or remove it to use the usual folder.
failures-storage-folder-no-text = The name of this folder cannot be kept as text. Choose another folder.
failures-storage-no-program-for-folders = No program here opens folders. The data lies in { $folder }.
failures-storage-no-data-there = { $folder } holds no data of { -rapport }'s. Choose the folder in which { $file } lies.
failures-storage-folder-takes-nothing = Nothing can be written to { $folder }, so your data stays where it was. Choose another folder, or change who may write there.
failures-storage-sample-goes-along = The sample network goes along with your own data. Leave the sample to move both.

failures-goals-no-such-set = There is no such set of goals. Choose one of those shown.
failures-goals-no-target = The target is no number that can be reached. Write one above 0, at most a million.
failures-goals-no-share = The target is no share that can be reached. Write one above 0 %, at most 100 %.
failures-goals-no-last-day = The last day of the goal is missing. Choose one.
failures-goals-last-day-too-early = The last day of the goal is before it was set. Choose a later one.
failures-goals-last-day-without-need = Only a goal until a date has a last day. Leave it out, or choose until a date.
failures-goals-gone = This goal is not there any more. Undo may bring it back.

failures-growth-no-figure = There is no figure “{ $series }” at “{ $column }” in this chart.

failures-importing-undone-already = The import of { $title } was undone already.
failures-importing-no-such-import = There is no such import. Look at the list of imports again.
failures-importing-changes-not-known = What the import of { $title } changed is not known any more.
failures-importing-nothing-to-decide = There is nothing to decide about a record that holds no person.
failures-importing-archive-is-whole = An archive is taken whole. Cancel the preview to take nothing of it.
failures-importing-record-not-in-preview = This record is not in the preview. Open the preview again.
failures-importing-fewer-candidates = This record has fewer candidates. Choose one of those that are shown.
failures-importing-duplicate-not-noted = A possible duplicate could not be noted.
failures-importing-not-noted = The import could not be noted.
failures-importing-preview-gone = This preview is not open any more. Drop the files again to get a fresh one.

failures-interactions-gone = This interaction is not there any more. Undo may bring it back.
failures-interactions-nobody = Nobody took part in this. Name at least one person.
failures-interactions-yet-to-come = { $on } is yet to come. Log what has happened; what is to come is an event.
failures-interactions-no-time = { $at } is no time of day. Write 09:30 or 14:05.
failures-interactions-longer-than-a-day = This is longer than a day. Write how many minutes it took.

failures-introductions-same-person = An introduction needs two different people. Choose another one.
failures-introductions-stays = This introduction is “{ $state }” and goes nowhere from there. Undo takes back its last step.
failures-introductions-not-there = From “{ $from }” an introduction cannot go to “{ $to }”. It can go to: { $after }.
failures-introductions-gone = This introduction is not there any more. Undo may bring it back.

failures-links-no-address = This is no address that can be opened. It can be copied.
failures-links-too-long = This address is too long to be looked over, so it is not opened from here. It can be copied.
failures-links-blanks = An address has no blanks or line breaks in it, so this one is not opened from here. It can be copied.
failures-links-not-secure = This page is not sent over a secure line, so it is not opened from here. It can be copied.
failures-links-other-kind = Only pages (https), e-mail addresses and telephone numbers are opened from here. It can be copied.
failures-links-hides-host = This address hides where it leads behind a name and an @, so it is not opened from here. It can be copied.
failures-links-no-host = This address names no host. It can be copied.
failures-links-asks-for-more = This address asks for more than a message to somebody, so it is not opened from here. It can be copied.
failures-links-no-mailbox = This names no e-mail address. It can be copied.
failures-links-no-number = This is more than a telephone number, so it is not opened from here. It can be copied.
failures-links-no-program = No program here opens this. Copy the address and paste it where it belongs.

failures-logging-nobody-chosen = Nobody was chosen for { $name }. Choose somebody.
failures-logging-nobody-called = Nobody is called { $name }. Write the name as it is in { -rapport }, or +{ $name } to add a new person.
failures-logging-may-be = { $name } may be { $choices }. Write more of the name, or where they work: { $name } from …
failures-logging-several-events = Several events are called { $event }. Write the day of the one you mean.
failures-logging-whom-unclear = It is not clear with whom: { $what }. Write it with their name.
failures-logging-teller-unclear = It is not clear who told you: { $title }. Write it with their name: heard from Ingrid of a job.
failures-logging-nobody-named = Name whom you were in touch with: coffee with Ingrid.
failures-logging-nothing-to-keep = There is nothing to keep. Write what happened: coffee with Ingrid.

failures-mentoring-limit-too-high = Choose a limit of at most { $most } mentees.
failures-mentoring-began-later = It began on { $began }. Choose that day or a later one.
failures-mentoring-gone = This mentorship is not there any more. Undo may bring it back.
failures-mentoring-no-focus = Say what it is about, such as “Speaking before experts”.
failures-mentoring-ends-before-begin = It would end on { $until }, before it begins on { $begins }. Choose a later day.
failures-mentoring-no-rhythm = A rhythm has at least one day. Leave it empty for none.
failures-mentoring-no-milestone = Say what is to be reached, such as “First talk given”.
failures-mentoring-milestone-gone = This milestone is not there any more. Undo may bring it back.
failures-mentoring-took-no-part = { $name } took no part in this interaction, so it was no session with them. Choose one with { $name }.
failures-mentoring-session-gone = This session is not there any more. Undo may bring it back.

failures-messages-no-mailbox = No e-mail address is known here. Add one to the person, or copy the text.
failures-messages-no-page = No page on LinkedIn is known here. Add it to the person, or copy the text.
failures-messages-closes-nothing = this {"}"} closes nothing. Remove it, or write {"}"}{"}"} for the sign itself.
failures-messages-not-closed = this {"{"} is not closed. Write {"}"} behind the name of the field, or {"{"}{"{"} for the sign itself.
failures-messages-too-deep = there are too many {"{"}if{"}"} inside one another. Put some of them side by side.
failures-messages-second-else = this {"{"}if{"}"} has an {"{"}else{"}"} already. Remove one of them.
failures-messages-stray-else = this {"{"}else{"}"} belongs to no {"{"}if{"}"}. Remove it, or write {"{"}if field{"}"} before it.
failures-messages-stray-end = this {"{"}end{"}"} belongs to no {"{"}if{"}"}. Remove it, or write {"{"}if field{"}"} before it.
failures-messages-no-field = “{ $shown }” is no field. Write one of: { $fields }; or {"{"}{"{"} for the sign itself.
failures-messages-no-end = this {"{"}if{"}"} has no {"{"}end{"}"}. Write {"{"}end{"}"} where its text ends.
failures-messages-template-unread = The template cannot be read at line { $line }, column { $column }: { $what }
failures-messages-no-name = A template needs a name. Type one, such as “After a talk”.
failures-messages-template-gone = This template is not there any more. Choose another one; undo or the trash may bring it back.
failures-messages-no-program = No program here opens this. Copy the text and paste it where you write.

failures-notes-empty = There is nothing in this note. Write a word, or delete it.
failures-notes-gone = This note is not there any more. Undo may bring it back.

failures-opportunities-gone = This opportunity is not there any more. Undo may bring it back.
failures-opportunities-no-title = Say what it is, such as “Keynote at Grid Futures”.
failures-opportunities-heard-too-late = It went on from there on { $next }, so it was heard on that day or before. Choose such a day.
failures-opportunities-moved-too-early = It came to where it stands on { $on }. Choose that day or a later one.
failures-opportunities-stage-too-long = A stage has a name of at most { $longest } letters. Shorten it.
failures-opportunities-stage-taken = Another stage is called “{ $name }” already. Choose another name.

failures-organisations-field-too-long = A field is a word or two, such as Energy: at most { $longest } letters. Write a shorter one.
failures-organisations-gone = This organisation is not there any more. Undo may bring it back.

failures-people-one-person = This is one person. Choose two.
failures-people-nothing-known = A person needs a name, an organisation or an address. Type one of them.
failures-people-offer-answered = This offer was answered already.
failures-people-no-name = A person needs a name. Type one, or leave the old one.
failures-people-no-birthday = “{ $birthday }” is no birthday. Write 1984-11-13, or --11-13 without the year.
failures-people-tag-too-long = The tag “{ $start }…” is too long. Use at most { $longest } letters.
failures-people-no-meeting-day = “{ $text }” is no date. Write it as 2024-05-17, or leave it empty.
failures-people-met-in-future = { $text } has not come yet. Give the day on which you met.
failures-people-no-email = “{ $address }” is no e-mail address. Write it as name@example.org.
failures-people-no-digits = “{ $number }” has no digits. Write a telephone number, best as +47 406 12 345.
failures-people-no-date = “{ $date }” is no date. Write it as 2024-05-17, or --05-17 without the year.
failures-people-no-page = “{ $url }” is no address of a page. Write it as https://example.org.
failures-people-not-taken-over = “{ $value }” cannot be taken over by itself. Edit the person instead.
failures-people-day-of-ties = Ties are as they are on one day: name the day.
failures-people-one-already = This is one person already. Choose two.
failures-people-parted-already = These two were parted already.
failures-people-gone = This person is not there any more. Undo may bring them back.
failures-people-photo-gone = This photo is not there any more. Open the person again.
failures-people-merge-damaged = What is remembered of a merge is damaged; it cannot be parted.
failures-people-view-without-name = A view needs a name. Type one, such as “Close and overdue”.
failures-people-view-gone = This view is not there any more. Undo may bring it back.

failures-plan-later-needs-a-day = Later needs a day that is yet to come.

failures-promises-gone = This promise is not there any more. Undo may bring it back.
failures-promises-nothing-said = Say what was promised, such as “send the template”.

failures-relations-same-person = A relation needs two different people. Choose another one.
failures-relations-no-word = Say in a word what connects them, such as “mentor of”.
failures-relations-the-other-way-round = This relation already stands the other way round. Remove it first, then add it anew.
failures-relations-gone = This relation is not there any more. Undo may bring it back.
failures-relations-membership-ends-early = The membership ends before it begins. Change one of the two days.
failures-relations-membership-of-nothing = Name the organisation that it is a membership of.
failures-relations-membership-gone = This membership is not there any more. Undo may bring it back.

failures-reporting-not-begun = { $period } has not begun. Choose the period of today, or one before it.
failures-reporting-no-period = “{ $text }” is no period of a report. Write a month as 2026-09, a quarter as 2026-Q3, or a year as 2026.
failures-reporting-no-pdf = { -rapport } writes no PDF on this system, so { $path } was not written. Save the report as HTML, open it in a browser and print it there.
failures-reporting-not-printed = The system’s web view did not print the report, so { $path } was not written. Try again, or save it as HTML and print it from a browser.

failures-sample-needs-empty = The sample network needs an empty database of its own. Choose another data folder.

failures-settings-no-region = “{ $region }” is not a region. Write two letters, such as NO for Norway or DE for Germany.
failures-settings-half-life = The half-life is between 30 and 3650 days. The usual one is 90.
failures-settings-text-size = The text is between 90 and 200 percent of its usual size.
failures-settings-no-zone = This is no time zone. Write it as in Europe/Oslo, or leave it empty for that of the system.
failures-settings-rhythm = A rhythm is between one day and ten years. Write a number of days, or nothing for no rhythm.
failures-settings-week = A week has 10080 minutes. Write how many of them you want to give.
failures-settings-no-time = Times are written as in 08:30.
failures-settings-not-started-with-system = The system does not let { -rapport } start with it. Nothing was changed.

failures-structure-not-in-network = This person is not in the network any more. Choose another one.
failures-structure-map-unwritten = The map could not be written. Try again.

failures-ties-no-rhythm = A rhythm is between one day and ten years. Write a number of days, such as 30.

failures-topics-known-already = { $name } is a topic already. Open that one.
failures-topics-taken = { $taken } is another topic. Merge the two, or choose another name.
failures-topics-yet-to-come = { $on } is yet to come. Say how far you are today.
failures-topics-gone = This topic is not there any more. Undo may bring it back.
failures-topics-no-name = A topic needs a name. Type one, such as storage.
failures-topics-no-level = A level goes from 1, first steps, to 5, known for it.
failures-topics-one-already = This is one topic already. Choose two.

failures-trash-gone = This is not in the trash any more. It may be back already.
failures-trash-belongs-to-gone = “{ $first }” belongs to somebody or something that is gone itself. Bring that back first.

failures-shell-form-unknown = { -rapport } was asked for this in a form it does not know. Please report the details.
failures-shell-text-too-long = This text is too long to be kept. Shorten it, or keep it in a file of its own.
failures-shell-beyond-the-calendar = “{ $text }” lies beyond the calendar. Give a year of four digits.
failures-shell-too-many = These are too many at once. Choose fewer, and do the rest after them.
failures-shell-no-file = { $path } names no file.
failures-shell-no-home = There is no home folder to keep data in. Name a folder with --data DIR.
failures-shell-no-notice = A notice could not be shown: the system gives no more threads.
failures-shell-stopped = { -rapport } stopped working on this because of a fault of its own. Try again.
failures-shell-no-such-photo = There is no such photo. Photos are asked for by their number.
failures-shell-no-threads = The system gives { -rapport } no further threads. Close other programs and try again.
failures-shell-start-again = { -rapport } stopped working on this because of a fault of its own. Start it again; nothing that was finished is lost.
failures-shell-no-random-numbers = The system gives no random numbers, so nothing can be chosen. Start it anew.
failures-shell-choice-unknown = { -rapport } does not know any more what was chosen for this. Choose it again; nothing was changed.
failures-shell-no-window = There is no window to choose files in. Open { -rapport }, and choose them there.
failures-shell-not-of-this-computer = What was chosen is no file of this computer. Choose one that lies on it.
failures-shell-answer-untold = { -rapport } could not tell what came of this. Please report the details.
