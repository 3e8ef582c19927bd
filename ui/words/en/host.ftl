# What is said of a fault that nobody foresaw.
host-fault = { -rapport } could not finish this; nothing was changed. Please report the details.

# Titles of the system's own dialogs.
host-import-files = Import files
host-import-folders = Import folders
host-save = Save
