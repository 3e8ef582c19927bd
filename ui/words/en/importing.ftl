importing-line = Nothing is changed before you have seen what would be.
importing-busy = An import is being written. Drop again when it is done.
# Between the members of a short list.
importing-comma = {", "}

# What can be done from anywhere.
importing-files-command = Import files
importing-folder-command = Import a folder
importing-paste = Import pasted text
    .description = A vCard, or a table with a line for each person.
importing-paste-field = Text to import
importing-paste-show = Show what it holds
# What an import of pasted text is called.
importing-pasted = Pasted text
importing-choose-folder = Choose a folder

# Files are held over the window.
importing-drop = { $many ->
    [one] Drop to see what is in this file
   *[other] Drop to see what is in { $many } files
}
importing-drop-more = and { $many } more
importing-drop-safe = Nothing is changed before you say so.
importing-holds-archive = archive of { $formats }
importing-holds-folder = folder of { $formats }
importing-nothing-in-file = nothing that { -rapport } reads
importing-nothing-in-archive = archive with nothing that { -rapport } reads
importing-nothing-in-folder = folder with nothing that { -rapport } reads

# What the progress bar is headed with.
importing-step-backing_up = Making a backup first
importing-step-restoring = Restoring
importing-step-converting = Converting
importing-step-reading = Reading
importing-step-comparing = Comparing with whom you know
importing-step-writing = Writing
importing-step-indexing = Making them findable

importing-so-far = Imports so far
importing-empty = Nothing was imported yet
    .text = Drop an export anywhere on the window: LinkedIn, vCard, Google, Outlook, Thunderbird, LDIF, any table, folders and archives. Each import stands here afterwards and can be undone.
importing-undone = undone
importing-show = Show people
importing-undo = Undo import
importing-undo-of = Undo import of { $title }
# $title is what the import is called, such as the name of its file.
importing-undid = Undid { $title }
importing-undid-people = { $many ->
    [one] Undid { $title }: { $many } person removed
   *[other] Undid { $title }: { $many } people removed
}
importing-kept = { $many ->
    [one] { $many } person kept, because you changed them since
   *[other] { $many } people kept, because you changed them since
}

importing-done = Imported { $title }
importing-done-nothing = Nothing new in { $title }
importing-see-growth = See how it grew
importing-show-people = { $many ->
    [one] Show { $many } person
   *[other] Show { $many } people
}

# How many records of an import there are of each kind; they stand beside each other.
importing-count-new = { $many ->
   *[other] { $many } new
}
importing-count-changed = { $many ->
   *[other] { $many } changed
}
importing-count-unsure = { $many ->
   *[other] { $many } unsure
}
importing-count-organisation = { $many ->
    [one] { $many } organisation
   *[other] { $many } organisations
}
importing-count-same = { $many } already here
importing-count-left_out = { $many ->
   *[other] { $many } left out
}
importing-count-broken = { $many ->
   *[other] { $many } broken
}
importing-count-nothing = nothing in it

# What is in an import beside people.
importing-becomes-event = { $many ->
    [one] { $many } event
   *[other] { $many } events
}
importing-becomes-interaction = { $many ->
    [one] { $many } interaction
   *[other] { $many } interactions
}
importing-becomes-tie = { $many ->
    [one] { $many } beginning of a tie
   *[other] { $many } beginnings of ties
}
importing-becomes-exchange = { $many ->
    [one] { $many } exchange
   *[other] { $many } exchanges
}
importing-becomes-note = { $many ->
    [one] { $many } note
   *[other] { $many } notes
}
importing-becomes-other = { $many ->
    [one] { $many } other record
   *[other] { $many } other records
}
# $records is one of the above, $known says how many of them are changed or already here.
importing-becomes-known = { $records } ({ $known })
importing-becomes-changed = { $many } changed
importing-becomes-left-out = left out: { $what }
importing-left-out-hidden_profile = { $many ->
    [one] { $many } hidden profile
   *[other] { $many } hidden profiles
}
importing-left-out-empty = { $many ->
    [one] { $many } empty record
   *[other] { $many } empty records
}
importing-left-out-group = { $many ->
    [one] { $many } group
   *[other] { $many } groups
}
importing-left-out-organisation = { $many ->
    [one] { $many } organisation card
   *[other] { $many } organisation cards
}
importing-left-out-cancelled = { $many ->
    [one] { $many } cancelled entry
   *[other] { $many } cancelled entries
}
importing-left-out-declined = { $many ->
    [one] { $many } declined entry
   *[other] { $many } declined entries
}
importing-left-out-no_event = { $many ->
    [one] { $many } task or free time
   *[other] { $many } tasks and free times
}
importing-left-out-draft = { $many ->
    [one] { $many } draft
   *[other] { $many } drafts
}
importing-left-out-sponsored = { $many ->
    [one] { $many } advertisement
   *[other] { $many } advertisements
}
importing-left-out-spam = { $many ->
    [one] { $many } spam message
   *[other] { $many } spam messages
}
importing-left-out-unmatched = { $many } with nobody you have
importing-left-out-not_wanted = { $many } left out by you

importing-preview-line = { $title } · { $files } · nothing is changed yet
importing-files-understood = { $many ->
    [one] { $many } file understood
   *[other] { $many } files understood
}
importing-files-unused = { $many ->
    [one] { $many } file not used yet
   *[other] { $many } not used yet
}
importing-files-refused = { $many ->
    [one] { $many } file not taken
   *[other] { $many } files not taken
}
importing-apply = Apply
importing-apply-changes = { $many ->
    [one] Apply { $many } change
   *[other] Apply { $many } changes
}
importing-apply-preview = Apply the preview
importing-cancel-preview = Cancel the preview
importing-without-backup = Import without a backup
importing-would = What would happen
# Below a large figure, which stands by itself: 1,046 new people.
importing-figure-new = { $many ->
    [one] new person
   *[other] new people
}
importing-figure-same = already here, unchanged
importing-figure-changed = changed
importing-figure-unsure = could be somebody you have
importing-figure-organisation = { $many ->
    [one] organisation
   *[other] organisations
}
importing-figure-left_out = left out
importing-figure-broken = broken
# In a chip below one of the figures.
importing-known-since = known since { $year }
importing-nothing-to-do = nothing to do
importing-jobs = { $many ->
    [one] { $many } job or title
   *[other] { $many } jobs or titles
}
importing-please-look = please look
importing-decided = decided
importing-named-below = named below
importing-nobody = Nobody could be read from this, and nothing was changed. What is in the way is said below.
importing-nothing-new = Everything in this file is already here. There is nothing to apply.
importing-beside = Beside people: { $what }
importing-brings = What it brings: { $what }

# A list of records, by what becomes of them.
importing-outcome-unsure = Please look at
    .note = You decide; whatever you choose can be parted again.
importing-outcome-changed = Changed
    .note = What you typed yourself stays and the file's value is offered.
importing-outcome-new = New
importing-outcome-organisation = Organisations
    .note = Whoever works there is linked with them.
importing-outcome-same = Already here
    .note = Nothing to do.
importing-outcome-left_out = Left out
    .note = Records without anybody in them.
importing-outcome-broken = Broken
    .note = These could not be read; the rest goes on.
importing-decide-all = Decide for all
importing-all = All…
importing-in-file = In the file
importing-in-rapport = In { -rapport }
importing-differs = What differs
importing-why = Why they may be one
importing-kind = Kind
importing-do = Do
importing-show-more = Show { $many } more
importing-both-sides = Both sides of { $name }
# A record without a name.
importing-line-number = Line { $line }
importing-earlier = earlier in this import
importing-no-position = → no position
importing-what-to-do = What to do with { $name }
importing-who = Who it may be
importing-record-at = { $file }, line { $line }.
importing-field = Field
importing-typed = typed by you
importing-all-in-rapport = All in { -rapport }
importing-all-in-file = All in the file
# In a chip: how somebody changed.
importing-change-new_job = new job
importing-change-new_position = new position
importing-change-left_job = left
importing-change-spelling = spelling
importing-change-more_details = more details

# What is to be done with a record; .all does it with all, .means explains it.
importing-decision-undecided = Choose
    .means = Nothing decided: added as somebody new, and the pair waits under Possible duplicates.
importing-decision-merge = Merge
    .all = Merge all
    .means = One person; what is here stays, the file fills the gaps.
importing-decision-update = Update
    .all = Update all
    .means = One person; the file's values replace those of earlier imports. What you typed stays.
importing-decision-keep_both = Keep both
    .all = Keep both all
    .means = Two different people.
importing-decision-leave_out = Leave out
    .all = Leave out all
    .means = This record is not taken.
importing-add = Add
    .all = Add all

importing-problems = Problems
importing-problems-count = { $many ->
    [one] { $many } problem
   *[other] { $many } problems
}
importing-problems-rest = The rest goes on.
importing-problems-copy = Copy all
importing-problems-first = The first { $shown } of { $total }.
importing-place = { $file }, line { $line }
importing-severity-file_refused = file not taken
importing-severity-record_broken = record not taken
importing-severity-value_left_aside = value left aside

importing-files = Files
importing-files-read = How the files were read
importing-not-taken = not taken
importing-records = { $many ->
    [one] { $many } record
   *[other] { $many } records
}
importing-columns-of = Columns of { $file }
importing-encoding-of = Encoding of { $file }
importing-words-of = Words of { $file }
importing-becomes-of = What becomes of { $file }
importing-dates-of = Dates of { $file }
importing-format-vcard = vCard
importing-format-linkedin_connections = LinkedIn connections
importing-format-linkedin_positions = Your LinkedIn positions
importing-format-linkedin_profile = Your LinkedIn profile
importing-format-google_csv = Google contacts
importing-format-outlook_csv = Outlook contacts
importing-format-thunderbird_csv = Thunderbird contacts
importing-format-rapport_csv = { -rapport } table
importing-format-rapport_archive = { -rapport } archive
importing-format-table = Table
importing-format-ldif = LDIF address book
importing-format-calendar = Calendar
importing-format-linkedin_messages = LinkedIn messages
importing-format-linkedin_invitations = LinkedIn invitations
importing-format-linkedin_recommendations = LinkedIn recommendations
importing-format-linkedin_endorsements = LinkedIn endorsements
importing-format-linkedin_events = LinkedIn events
importing-format-linkedin_notes = LinkedIn notes
importing-format-not_used_yet = Not used yet
importing-take-all = Events and interactions
importing-take-events = Only events
importing-take-interactions = Only interactions
importing-take-nothing = Leave out
importing-take-whole = Take all of it
importing-words-leave_aside = Without their words
importing-words-keep = Keep their words
importing-order-day_first = Day first
importing-order-month_first = Month first
# $why is one of the sentences below.
importing-dates-day_first = Dates are read day first: 3/7/1984 is 3 July. { $why }
importing-dates-month_first = Dates are read month first: 3/7/1984 is 7 March. { $why }
importing-dates-by-file = Dates in this file show it.
importing-dates-by-habit = Every date here can be read in both ways; this one is usual in your region.
importing-dates-by-user = You chose it.

# What a table leaves open.
importing-doubt-header = Does the first row name the columns, or is it about somebody? Nobody is made of it until you say so.
importing-doubt-columns = What do the columns hold? This is a guess.
importing-doubt-date_order = Which comes first in the dates, the day or the month?
importing-delimiter = Between the columns
importing-delimiter-comma = Comma
importing-delimiter-semicolon = Semicolon
importing-delimiter-tab = Tab
importing-delimiter-bar = Bar
importing-header = Header
importing-header-yes = First row names the columns
importing-header-no = No row names the columns
importing-remember = Remember for tables with these columns
importing-read-so = Read it so
importing-goes-to = { $column } goes to
# What a column holds.
importing-target-leave_out = Leave out
importing-target-name = Name
importing-target-given = Given name
importing-target-additional = Middle name
importing-target-family = Family name
importing-target-prefix = Title before the name
importing-target-suffix = Title after the name
importing-target-nickname = Nickname
importing-target-organisation = Organisation
importing-target-department = Department
importing-target-position = Position
importing-target-email = E-mail
importing-target-phone = Telephone
importing-target-url = Web address
importing-target-street = Street
importing-target-city = City
importing-target-region = Region
importing-target-postal_code = Postal code
importing-target-country = Country
importing-target-birthday = Birthday
importing-target-met_on = Met on
importing-target-tags = Tags
importing-target-notes = Notes

# Of a file that only its passphrase opens.
importing-passphrase = Passphrase of this file
importing-open = Open
