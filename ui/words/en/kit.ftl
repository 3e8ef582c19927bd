kit-close = Close
kit-cancel = Cancel
kit-try-again = Try again
kit-save = Save
kit-edit = Edit
kit-delete = Delete
kit-delete-of = Delete: { $what }
kit-more = More: { $what }
kit-show-more = Show more
kit-next-record = Next record
kit-previous-record = Previous record
kit-page-down = A page down
kit-page-up = A page up
kit-first-record = First record
kit-last-record = Last record
kit-copy = Copy
kit-copied = Copied
kit-details = Details
# On the button of a chip: $name is what the chip says.
kit-remove = Remove { $name }
kit-messages = Messages
kit-close-message = Close this message
# $example is a date as the locale writes it.
kit-not-a-date = Not a date. Write it like { $example }.

# How far a long job is.
kit-progress = { $done } of { $total }
kit-nearly-done = nearly done
kit-seconds-left = about { $seconds } s left
kit-minutes-left = about { $minutes } min left

kit-people = { $many ->
    [one] { $many } person
   *[other] { $many } people
}

# How each kind of failure is headed.
kit-failure-not_found = It is not there any more
kit-failure-invalid = This cannot be accepted
kit-failure-file = A file could not be read or written
kit-failure-not_understood = Nothing here that { -rapport } understands
kit-failure-newer_database = These data are from a newer { -rapport }
kit-failure-damaged_database = The database is damaged
kit-failure-no_database = The database is gone
kit-failure-no_backup = No backup could be made
kit-failure-locked = It is encrypted
kit-failure-wrong_passphrase = That is not the passphrase
kit-failure-no_keyring = The system’s keyring does not do it
kit-failure-busy = Another program is using the data
kit-failure-cancelled = Cancelled
kit-failure-not_undoable = This cannot be undone as it stands
kit-failure-internal = A fault in { -rapport }
