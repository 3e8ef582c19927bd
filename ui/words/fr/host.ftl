# What is said of a fault that nobody foresaw.
host-fault = { -rapport } n’a pas pu terminer ; rien n’a été modifié. Merci de signaler les détails.

# Titles of the system's own dialogs.
host-import-files = Importer des fichiers
host-import-folders = Importer des dossiers
host-save = Enregistrer
