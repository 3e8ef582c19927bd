encryption-locked = { -rapport } ist gesperrt
encryption-locked-text = Ihre Daten sind verschlüsselt. Zum Öffnen bitte die Passphrase eingeben.
encryption-passphrase = Passphrase
encryption-unlock = Entsperren
encryption-opening = Wird geöffnet …
encryption-lost = Ich habe die Passphrase verloren
encryption-lost-truth = Ohne Passphrase kann niemand diese Daten öffnen: { -rapport } nicht, und auch nicht, wer es geschrieben hat. Die Sicherungen sind mit demselben Schlüssel verschlüsselt.
encryption-lost-way = Sie können mit einem leeren Netzwerk beginnen. Die verschlüsselten Dateien bleiben unverändert daneben liegen, falls die Passphrase wieder einfällt. Eine Sicherung aus der Zeit vor der Verschlüsselung oder ein Export lässt sich dann einlesen.
encryption-begin-anew = Mit einem leeren Netzwerk beginnen

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
    .on = Ein. Ihre Daten und ihre Sicherungen lassen sich nur mit Ihrer Passphrase öffnen.
    .off = Aus. Wer an die Dateien Ihres Datenordners oder seiner Sicherungen kommt, kann sie lesen.
    .words = verschlüsseln passwort kennwort passphrase sperre schlüssel datenschutz sicherheit
encryption-turn-on = Einschalten
encryption-turn-off = Ausschalten
encryption-change = Passphrase ändern

encryption-on-title = Daten verschlüsseln
encryption-on-text = Ihre Daten und alle ihre Sicherungen werden verschlüsselt. Bei jedem Start von { -rapport } wird nach der Passphrase gefragt.
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
    [0] Ihre Daten sind jetzt verschlüsselt. Beim Start von { -rapport } wird nach der Passphrase gefragt.
    [one] Ihre Daten und { $files } Sicherung sind jetzt verschlüsselt. Beim Start von { -rapport } wird nach der Passphrase gefragt.
   *[other] Ihre Daten und { $files } Sicherungen sind jetzt verschlüsselt. Beim Start von { -rapport } wird nach der Passphrase gefragt.
}
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
