encryption-locked = { -rapport } is locked
encryption-locked-text = Your data is encrypted. Type your passphrase to open it.
encryption-passphrase = Passphrase
encryption-unlock = Unlock
encryption-opening = Opening …
encryption-lost = I have lost the passphrase
encryption-lost-truth = Nobody can open this data without its passphrase: { -rapport } cannot, and neither can whoever wrote it. The backups are encrypted by the same key.
encryption-lost-way = You can restore a backup that is not encrypted, or that has a passphrase you know, or begin with an empty network; an export can be taken in after that. The encrypted files are kept beside it as they are, for the passphrase may come to mind again.
encryption-begin-anew = Begin with an empty network
encryption-elsewhere = Open another data folder
    .text = For this time: at its next start, { -rapport } looks in the usual place again.

# What became of the keyring of the system, where it was to open the data.
encryption-keyring-no_keyring = The keyring of your system, which was to open your data, does not run now. Your passphrase opens it.
encryption-keyring-keyring_locked = The keyring of your system, which was to open your data, is locked. Your passphrase opens it as well.
encryption-keyring-no_key = The keyring of your system does not have the key any more. Your passphrase opens your data; the settings let the keyring remember it again.
encryption-keyring-other_key = The key in the keyring of your system does not open this data. Your passphrase does.
encryption-keyring-unlock = Unlock the keyring

# $field is the label of the field.
encryption-show = Show: { $field }
encryption-hide = Hide: { $field }
encryption-capitals = Caps Lock is on.
encryption-again = Once more
encryption-differs = This is not the same.

encryption-strength-none = At least { $least } characters. Four words or more that do not belong together are good, and easy to keep in mind.
encryption-strength-too_short = Too short: at least { $least } characters.
encryption-strength-short = Short: somebody with a fast computer may guess it. A few words more are better.
encryption-strength-fair = Fair, as long as it is no name, date or saying.
encryption-strength-long = Long. Good, as long as it is no saying or line of a song.

encryption-setting = Encryption
    .on = On. Whoever gets at the files of your data or its backups cannot read them without your passphrase.
    .off = Off. Whoever gets at the files of your data folder or its backups can read them.
    .words = encrypt password passphrase lock key privacy security
encryption-turn-on = Turn on
encryption-turn-off = Turn off
encryption-change = Change the passphrase

# The keyring of the system, which remembers the key on this computer.
encryption-remember = Open without asking on this computer
    .on = The keyring of your system remembers the key. While you are logged in, { -rapport } opens without your passphrase; it is still needed everywhere else, and when the keyring is lost.
    .off = Your passphrase is asked for each time { -rapport } starts.
    .none = No keyring of your system runs here that could remember the key.
    .wanted = The keyring of your system remembers the key while you are logged in. Whoever sits at your unlocked computer can then open your data.
    .words = keyring keychain password remember automatic
encryption-remember-on = Open without asking
encryption-remember-off = Ask for the passphrase again
encryption-remember-failed = The keyring of your system does not remember the key, so that the passphrase is asked for. You can try again here.
encryption-forget-failed = The key could not be taken out of the keyring of your system. It opens nothing here any more; delete “Rapport: the key of encrypted data” there yourself.

encryption-on-title = Encrypt your data
encryption-on-text = Your data and all its backups are encrypted. Your passphrase always opens them; it is asked for each time { -rapport } starts, unless the keyring of your system remembers the key.
encryption-understood = I have written it down. Without it nobody can open my data or its backups, and nobody can help: not { -rapport }, and not whoever wrote it.
encryption-encrypting = Encrypting
encryption-encrypt = Encrypt
encryption-off-title = Turn off encryption
encryption-off-text = Your data and its backups lie in the open again, and no passphrase is asked for.
encryption-off-note = Whoever gets at the files can then read them. You can turn it on again at any time.
encryption-decrypting = Decrypting
encryption-change-text = The new one opens your data and the backups that can be reached now. Write it down: without it nobody can.
encryption-present = Passphrase of now
encryption-new = New passphrase
encryption-change-now = Change

encryption-done-on = { $files ->
    [0] Your data is encrypted now.
    [one] Your data and { $files } backup are encrypted now.
   *[other] Your data and { $files } backups are encrypted now.
}
encryption-done-asked = The passphrase is asked for when { -rapport } starts.
encryption-done-remembered = While you are logged in to this computer, { -rapport } opens without asking. Everywhere else, your passphrase opens it.
encryption-done-off = { $files ->
    [0] Your data is not encrypted any more.
    [one] Your data and { $files } backup are not encrypted any more.
   *[other] Your data and { $files } backups are not encrypted any more.
}
encryption-done-passphrase = The new passphrase opens your data and its backups from now on.
encryption-deleted = Deleted, for they were damaged and could not be encrypted:
# Each is the heading of a list of files and folders.
encryption-left-on = Still in the open, for it could not be reached or written:
encryption-left-off = Still encrypted, for it could not be reached or written:
encryption-left-passphrase = Still opened by the earlier passphrase, for it could not be reached:
encryption-folder-before = { $folder }, where your data lay before it was moved, is not encrypted. Delete it when you need it no more.
