kit-close = Schließen
kit-cancel = Abbrechen
kit-try-again = Erneut versuchen
kit-save = Speichern
kit-edit = Bearbeiten
kit-delete = Löschen
kit-delete-of = Löschen: { $what }
kit-more = Mehr: { $what }
kit-show-more = Mehr anzeigen
kit-next-record = Nächster Eintrag
kit-previous-record = Voriger Eintrag
kit-page-down = Eine Seite nach unten
kit-page-up = Eine Seite nach oben
kit-first-record = Erster Eintrag
kit-last-record = Letzter Eintrag
kit-copy = Kopieren
kit-copied = Kopiert
kit-details = Einzelheiten
# On the button of a chip: $name is what the chip says.
kit-remove = { $name } entfernen
kit-messages = Meldungen
kit-close-message = Diese Meldung schließen
# $example is a date as the locale writes it.
kit-not-a-date = Das ist kein Datum. Bitte so schreiben: { $example }.

# How far a long job is.
kit-progress = { $done } von { $total }
kit-nearly-done = fast fertig
kit-seconds-left = noch etwa { $seconds } s
kit-minutes-left = noch etwa { $minutes } min

kit-people = { $many ->
    [one] { $many } Person
   *[other] { $many } Personen
}

# How each kind of failure is headed.
kit-failure-not_found = Das gibt es nicht mehr
kit-failure-invalid = Das kann nicht angenommen werden
kit-failure-file = Eine Datei konnte nicht gelesen oder geschrieben werden
kit-failure-not_understood = Hier ist nichts, was { -rapport } versteht
kit-failure-newer_database = Diese Daten stammen aus einem neueren { -rapport }
kit-failure-damaged_database = Die Datenbank ist beschädigt
kit-failure-no_database = Die Datenbank ist nicht mehr da
kit-failure-no_backup = Es konnte keine Sicherung erstellt werden
kit-failure-locked = Verschlüsselt
kit-failure-wrong_passphrase = Das ist nicht die Passphrase
kit-failure-no_keyring = Der Schlüsselbund des Systems tut es nicht
kit-failure-busy = Ein anderes Programm verwendet die Daten
kit-failure-cancelled = Abgebrochen
kit-failure-not_undoable = Das lässt sich so nicht rückgängig machen
kit-failure-internal = Ein Fehler in { -rapport }
