# What is said of a fault that nobody foresaw.
host-fault = { -rapport } konnte dies nicht beenden; nichts wurde geändert. Bitte melden Sie die Einzelheiten.

# Titles of the system's own dialogs.
host-import-files = Dateien importieren
host-import-folders = Ordner importieren
host-save = Speichern
