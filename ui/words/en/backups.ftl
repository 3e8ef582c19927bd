# .in is the folder that they are in.
backups-title = Backups
    .in = In { $folder }
backups-back = Back to the settings
backups-now = Back up now
backups-backing-up = Backing up
backups-backed-up = Backed up.
backups-restore = Restore
    .of = Restore the backup of { $when }
backups-restoring = Restoring
backups-keeping = Keeping the state of now
# $when is the day and time of the backup, $where the folder of the files that were set aside.
backups-restored = Restored the state of { $when }.
    .aside = Restored the state of { $when }. The files that could not be read are kept: { $where }

backups-folder = Folder for backups
    .choose = Choose a folder
    .usual = Use the data folder
    .chosen = Backups go to { $folder } from now on.
backups-none = No backup yet
    .text = The first one is made when there is something to lose: once a day from then on, and before imports, updates and restores. The last 7 days, 4 weeks and 12 months are kept.
backups-kept = One a day, and one before imports, updates and restores. Kept are the newest of the last 7 days, 4 weeks and 12 months, and the last 5 that were made before something or asked for.
backups-list = Backups so far
backups-unreadable = cannot be read
# Why a backup was made, on a chip.
backups-reason-daily = Daily
backups-reason-asked = Asked for
backups-reason-before_migration = Before an update
backups-reason-before_import = Before an import
backups-reason-before_restore = Before a restore

# In the settings. $holds is a short list of what it holds.
backups-last = The last one is of { $when }: { $holds }.
    .none = One is made each day from the first record on, and before whatever changes much.
backups-open = Show and restore
backups-trash = Trash
    .text = What you deleted can be brought back for 30 days.
    .open = Open the trash

# Where the database cannot be opened.
backups-rescue = Your data could not be opened
    .elsewhere = Choose a folder for backups
    .anew = Begin with an empty network
    .restore = Restore a backup
    .text = You see what it holds first, and the files there are now are kept as they are.
backups-rescue-none = There is no backup in { $folder }. <look>Look in another folder</look>

# A backup that lies anywhere, on the first screen of encrypted data.
backups-file = Restore a backup file
    .kind = Backups of { -rapport }
    .open = Open the backup
backups-file-locked = { $file } is encrypted by a passphrase of its own.
backups-file-passphrase = Passphrase of this backup

# What a restore would change.
backups-state-of = The state of { $when }
    .kept = What is here now is kept as a backup first, so that you can go back to it.
    .unreadable = What is here now cannot be read. Its files are kept beside, as they are.
backups-holds = Holds
    .now = Now
    .after = After
    .nothing = Nothing was written down yet.
backups-would-go = { $many ->
    [one] { $many } person who is here now would go
   *[other] { $many } people who are here now would go
}
backups-would-come = { $many ->
    [one] { $many } person would come back
   *[other] { $many } people would come back
}
# What a backup holds, in short and as headings of rows.
backups-nobody = Nobody yet
backups-kind-people = { $many ->
    [one] { $many } person
   *[other] { $many } people
}
    .title = People
backups-kind-interactions = { $many ->
    [one] { $many } interaction
   *[other] { $many } interactions
}
    .title = Interactions
backups-kind-events = { $many ->
    [one] { $many } event
   *[other] { $many } events
}
    .title = Events
backups-kind-promises = { $many ->
    [one] { $many } promise
   *[other] { $many } promises
}
    .title = Promises
backups-kind-exchanges = { $many ->
    [one] { $many } exchange
   *[other] { $many } exchanges
}
    .title = Exchanges
backups-kind-asks = { $many ->
    [one] { $many } ask
   *[other] { $many } asks
}
    .title = Asks
backups-kind-introductions = { $many ->
    [one] { $many } introduction
   *[other] { $many } introductions
}
    .title = Introductions
backups-kind-notes = { $many ->
    [one] { $many } note
   *[other] { $many } notes
}
    .title = Notes
backups-kind-insights = { $many ->
    [one] { $many } insight
   *[other] { $many } insights
}
    .title = Insights
backups-kind-contributions = { $many ->
    [one] { $many } contribution
   *[other] { $many } contributions
}
    .title = Contributions
backups-kind-learning = { $many ->
    [one] { $many } learning record
   *[other] { $many } learning records
}
    .title = Learning records
backups-kind-opportunities = { $many ->
    [one] { $many } opportunity
   *[other] { $many } opportunities
}
    .title = Opportunities
backups-kind-mentorships = { $many ->
    [one] { $many } mentorship
   *[other] { $many } mentorships
}
    .title = Mentorships
backups-kind-goals = { $many ->
    [one] { $many } goal
   *[other] { $many } goals
}
    .title = Goals
