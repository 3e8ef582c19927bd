# .in is the folder that they are in.
backups-title = Sicherungen
    .in = In { $folder }
backups-back = Zurück zu den Einstellungen
backups-now = Jetzt sichern
backups-backing-up = Wird gesichert
backups-backed-up = Gesichert.
backups-restore = Wiederherstellen
    .of = Wiederherstellen: Sicherung vom { $when }
backups-restoring = Wird wiederhergestellt
backups-keeping = Jetziger Stand wird gesichert
# $when is the day and time of the backup, $where the folder of the files that were set aside.
backups-restored = Stand vom { $when } wiederhergestellt.
    .aside = Stand vom { $when } wiederhergestellt. Die Dateien, die nicht gelesen werden konnten, bleiben erhalten: { $where }

backups-folder = Ordner für Sicherungen
    .choose = Ordner wählen
    .usual = Datenordner verwenden
    .chosen = Sicherungen kommen ab jetzt nach { $folder }.
backups-none = Noch keine Sicherung
    .text = Die erste entsteht, sobald es etwas zu verlieren gibt: von da an einmal am Tag und vor Importen, Aktualisierungen und Wiederherstellungen. Aufbewahrt werden die letzten 7 Tage, 4 Wochen und 12 Monate.
backups-kept = Eine am Tag und eine vor Importen, Aktualisierungen und Wiederherstellungen. Aufbewahrt werden die neuesten der letzten 7 Tage, 4 Wochen und 12 Monate sowie die letzten 5, die vor etwas oder auf Wunsch entstanden sind.
backups-list = Bisherige Sicherungen
backups-unreadable = nicht lesbar
# Why a backup was made, on a chip.
backups-reason-daily = Täglich
backups-reason-asked = Auf Wunsch
backups-reason-before_migration = Vor einer Aktualisierung
backups-reason-before_import = Vor einem Import
backups-reason-before_restore = Vor einer Wiederherstellung

# In the settings. $holds is a short list of what it holds.
backups-last = Die letzte ist vom { $when }: { $holds }.
    .none = Ab dem ersten Eintrag entsteht jeden Tag eine, und eine vor allem, was viel ändert.
backups-open = Zeigen und wiederherstellen
backups-trash = Papierkorb
    .text = Gelöschtes lässt sich 30 Tage lang zurückholen.
    .open = Papierkorb öffnen

# Where the database cannot be opened.
backups-rescue = Ihre Daten konnten nicht geöffnet werden
    .elsewhere = Ordner für Sicherungen wählen
    .anew = Mit einem leeren Netzwerk beginnen
    .restore = Eine Sicherung wiederherstellen
    .text = Zuerst ist zu sehen, was sie enthält, und die jetzigen Dateien bleiben, wie sie sind.
backups-rescue-none = In { $folder } ist keine Sicherung. <look>In einem anderen Ordner suchen</look>

# A backup that lies anywhere, on the first screen of encrypted data.
backups-file = Eine Sicherungsdatei wiederherstellen
    .kind = Sicherungen von { -rapport }
    .open = Sicherung öffnen
backups-file-locked = { $file } ist mit einer eigenen Passphrase verschlüsselt.
backups-file-passphrase = Passphrase dieser Sicherung

# What a restore would change.
backups-state-of = Der Stand vom { $when }
    .kept = Was jetzt da ist, wird zuerst gesichert, sodass Sie dahin zurückkönnen.
    .unreadable = Was jetzt da ist, kann nicht gelesen werden. Die Dateien bleiben daneben, wie sie sind.
backups-holds = Inhalt
    .now = Jetzt
    .after = Danach
    .nothing = Noch nichts wurde festgehalten.
backups-would-go = { $many ->
    [one] { $many } Person, die jetzt da ist, wäre weg
   *[other] { $many } Personen, die jetzt da sind, wären weg
}
backups-would-come = { $many ->
    [one] { $many } Person käme zurück
   *[other] { $many } Personen kämen zurück
}
# What a backup holds, in short and as headings of rows.
backups-nobody = Noch niemand
backups-kind-people = { $many ->
    [one] { $many } Person
   *[other] { $many } Personen
}
    .title = Personen
backups-kind-interactions = { $many ->
    [one] { $many } Kontakt
   *[other] { $many } Kontakte
}
    .title = Kontakte
backups-kind-events = { $many ->
    [one] { $many } Veranstaltung
   *[other] { $many } Veranstaltungen
}
    .title = Veranstaltungen
backups-kind-promises = { $many ->
    [one] { $many } Versprechen
   *[other] { $many } Versprechen
}
    .title = Versprechen
backups-kind-exchanges = { $many ->
    [one] { $many } Hilfe
   *[other] { $many } Hilfen
}
    .title = Hilfen
backups-kind-asks = { $many ->
    [one] { $many } Anliegen
   *[other] { $many } Anliegen
}
    .title = Anliegen
backups-kind-introductions = { $many ->
    [one] { $many } Vorstellung
   *[other] { $many } Vorstellungen
}
    .title = Vorstellungen
backups-kind-notes = { $many ->
    [one] { $many } Notiz
   *[other] { $many } Notizen
}
    .title = Notizen
backups-kind-insights = { $many ->
    [one] { $many } Erkenntnis
   *[other] { $many } Erkenntnisse
}
    .title = Erkenntnisse
backups-kind-contributions = { $many ->
    [one] { $many } Beitrag
   *[other] { $many } Beiträge
}
    .title = Beiträge
backups-kind-learning = { $many ->
    [one] { $many } Lerneintrag
   *[other] { $many } Lerneinträge
}
    .title = Lerneinträge
backups-kind-opportunities = { $many ->
    [one] { $many } Chance
   *[other] { $many } Chancen
}
    .title = Chancen
backups-kind-mentorships = { $many ->
    [one] { $many } Mentoring
   *[other] { $many } Mentorings
}
    .title = Mentorings
backups-kind-goals = { $many ->
    [one] { $many } Ziel
   *[other] { $many } Ziele
}
    .title = Ziele
