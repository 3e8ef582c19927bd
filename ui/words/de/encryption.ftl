encryption-locked = { -rapport } ist gesperrt
encryption-locked-text = Ihre Daten sind verschlüsselt. Zum Öffnen bitte die Passphrase eingeben.
encryption-passphrase = Passphrase
encryption-unlock = Entsperren
encryption-opening = Wird geöffnet …
encryption-lost = Ich habe die Passphrase verloren
encryption-lost-truth = Ohne Passphrase kann niemand diese Daten öffnen: { -rapport } nicht, und auch nicht, wer es geschrieben hat. Die Sicherungen sind mit demselben Schlüssel verschlüsselt.
encryption-lost-way = Sie können eine Sicherung wiederherstellen, die nicht verschlüsselt ist oder deren Passphrase Sie kennen, oder mit einem leeren Netzwerk beginnen; danach lässt sich ein Export einlesen. Die verschlüsselten Dateien bleiben unverändert daneben liegen, falls die Passphrase wieder einfällt.
encryption-begin-anew = Mit einem leeren Netzwerk beginnen
encryption-elsewhere = Anderen Datenordner öffnen
    .text = Für dieses Mal: Beim nächsten Start sucht { -rapport } wieder am üblichen Ort.

# What became of the keyring of the system, where it was to open the data.
encryption-keyring-no_keyring = Der Schlüsselbund Ihres Systems, der Ihre Daten öffnen sollte, läuft jetzt nicht. Ihre Passphrase öffnet sie.
encryption-keyring-keyring_locked = Der Schlüsselbund Ihres Systems, der Ihre Daten öffnen sollte, ist gesperrt. Ihre Passphrase öffnet sie ebenso.
encryption-keyring-no_key = Der Schlüsselbund Ihres Systems hat den Schlüssel nicht mehr. Ihre Passphrase öffnet Ihre Daten; in den Einstellungen kann ihn sich der Schlüsselbund wieder merken.
encryption-keyring-other_key = Der Schlüssel im Schlüsselbund Ihres Systems öffnet diese Daten nicht. Ihre Passphrase öffnet sie.
encryption-keyring-unlock = Schlüsselbund entsperren

# $field is the label of the field.
encryption-show = Zeigen: { $field }
encryption-hide = Verbergen: { $field }
encryption-capitals = Die Feststelltaste ist aktiv.
encryption-again = Noch einmal
encryption-differs = Das ist nicht dasselbe.

encryption-strength-none = Mindestens { $least } Zeichen. Vier oder mehr Wörter, die nicht zusammengehören, sind gut und leicht zu merken.
encryption-strength-too_short = Zu kurz: mindestens { $least } Zeichen.
encryption-strength-short = Kurz: Mit einem schnellen Rechner lässt sie sich vielleicht erraten. Ein paar Wörter mehr sind besser.
encryption-strength-fair = Ordentlich, solange es kein Name, Datum oder Sprichwort ist.
encryption-strength-long = Lang. Gut, solange es kein Sprichwort und keine Liedzeile ist.

encryption-setting = Verschlüsselung
    .on = Ein. Wer an die Dateien Ihrer Daten oder ihrer Sicherungen kommt, kann sie ohne Ihre Passphrase nicht lesen.
    .off = Aus. Wer an die Dateien Ihres Datenordners oder seiner Sicherungen kommt, kann sie lesen.
    .words = verschlüsseln passwort kennwort passphrase sperre schlüssel datenschutz sicherheit
encryption-turn-on = Einschalten
encryption-turn-off = Ausschalten
encryption-change = Passphrase ändern

# The keyring of the system, which remembers the key on this computer.
encryption-remember = Auf diesem Computer ohne Nachfrage öffnen
    .on = Der Schlüsselbund Ihres Systems merkt sich den Schlüssel. Solange Sie angemeldet sind, öffnet sich { -rapport } ohne Ihre Passphrase; überall sonst, und wenn der Schlüsselbund verloren geht, wird sie weiter gebraucht.
    .off = Bei jedem Start von { -rapport } wird nach Ihrer Passphrase gefragt.
    .none = Hier läuft kein Schlüsselbund Ihres Systems, der sich den Schlüssel merken könnte.
    .wanted = Der Schlüsselbund Ihres Systems merkt sich den Schlüssel, solange Sie angemeldet sind. Wer an Ihrem entsperrten Computer sitzt, kann Ihre Daten dann öffnen.
    .words = schlüsselbund passwort merken automatisch
encryption-remember-on = Ohne Nachfrage öffnen
encryption-remember-off = Wieder nach der Passphrase fragen
encryption-remember-failed = Der Schlüsselbund Ihres Systems merkt sich den Schlüssel nicht, daher wird nach der Passphrase gefragt. Hier lässt es sich noch einmal versuchen.
encryption-forget-failed = Der Schlüssel ließ sich nicht aus dem Schlüsselbund Ihres Systems entfernen. Er öffnet hier nichts mehr; löschen Sie dort „Rapport: the key of encrypted data“ selbst.

encryption-on-title = Daten verschlüsseln
encryption-on-text = Ihre Daten und alle ihre Sicherungen werden verschlüsselt. Ihre Passphrase öffnet sie immer; bei jedem Start von { -rapport } wird nach ihr gefragt, außer der Schlüsselbund Ihres Systems merkt sich den Schlüssel.
encryption-understood = Ich habe sie aufgeschrieben. Ohne sie kann niemand meine Daten oder ihre Sicherungen öffnen, und niemand kann helfen: { -rapport } nicht, und auch nicht, wer es geschrieben hat.
encryption-encrypting = Wird verschlüsselt
encryption-encrypt = Verschlüsseln
encryption-off-title = Verschlüsselung ausschalten
encryption-off-text = Ihre Daten und ihre Sicherungen liegen wieder offen, und es wird nach keiner Passphrase gefragt.
encryption-off-note = Wer an die Dateien kommt, kann sie dann lesen. Einschalten lässt sich die Verschlüsselung jederzeit wieder.
encryption-decrypting = Wird entschlüsselt
encryption-change-text = Die neue öffnet Ihre Daten und die Sicherungen, die jetzt erreichbar sind. Bitte aufschreiben: Ohne sie geht es nicht.
encryption-present = Jetzige Passphrase
encryption-new = Neue Passphrase
encryption-change-now = Ändern

encryption-done-on = { $files ->
    [0] Ihre Daten sind jetzt verschlüsselt.
    [one] Ihre Daten und { $files } Sicherung sind jetzt verschlüsselt.
   *[other] Ihre Daten und { $files } Sicherungen sind jetzt verschlüsselt.
}
encryption-done-asked = Beim Start von { -rapport } wird nach der Passphrase gefragt.
encryption-done-remembered = Solange Sie an diesem Computer angemeldet sind, öffnet sich { -rapport } ohne Nachfrage. Überall sonst öffnet es Ihre Passphrase.
encryption-done-off = { $files ->
    [0] Ihre Daten sind nicht mehr verschlüsselt.
    [one] Ihre Daten und { $files } Sicherung sind nicht mehr verschlüsselt.
   *[other] Ihre Daten und { $files } Sicherungen sind nicht mehr verschlüsselt.
}
encryption-done-passphrase = Ab jetzt öffnet die neue Passphrase Ihre Daten und ihre Sicherungen.
encryption-deleted = Gelöscht, da beschädigt und nicht zu verschlüsseln:
# Each is the heading of a list of files and folders.
encryption-left-on = Liegt noch offen, da nicht erreichbar oder nicht zu schreiben:
encryption-left-off = Noch verschlüsselt, da nicht erreichbar oder nicht zu schreiben:
encryption-left-passphrase = Lässt sich noch mit der früheren Passphrase öffnen, da nicht erreichbar:
encryption-folder-before = { $folder }, wo Ihre Daten vor dem Verschieben lagen, ist nicht verschlüsselt. Löschen Sie den Ordner, wenn Sie ihn nicht mehr brauchen.
