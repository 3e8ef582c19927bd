encryption-locked = { -rapport } is locked
encryption-locked-text = Your data is encrypted. Type your passphrase to open it.
encryption-passphrase = Passphrase
encryption-unlock = Unlock
encryption-opening = Opening …
encryption-lost = I have lost the passphrase
encryption-lost-truth = Nobody can open this data without its passphrase: { -rapport } cannot, and neither can whoever wrote it. The backups are encrypted by the same key.
encryption-lost-way = You can begin with an empty network. The encrypted files are kept beside it as they are, for the passphrase may come to mind again. A backup from before you turned on encryption, or an export, can then be taken in.
encryption-begin-anew = Begin with an empty network

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
    .on = On. Your data and its backups can be opened with your passphrase alone.
    .off = Off. Whoever gets at the files of your data folder or its backups can read them.
    .words = encrypt password passphrase lock key privacy security
encryption-turn-on = Turn on
encryption-turn-off = Turn off
encryption-change = Change the passphrase

encryption-on-title = Encrypt your data
encryption-on-text = Your data and all its backups are encrypted. The passphrase is asked for each time { -rapport } starts.
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
    [0] Your data is encrypted now. The passphrase is asked for when { -rapport } starts.
    [one] Your data and { $files } backup are encrypted now. The passphrase is asked for when { -rapport } starts.
   *[other] Your data and { $files } backups are encrypted now. The passphrase is asked for when { -rapport } starts.
}
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
