# What is said of a fault that nobody foresaw.
host-fault = { -rapport } no pudo terminar esto; no cambió nada. Por favor, comunique los detalles.

# Titles of the system's own dialogs.
host-import-files = Importar archivos
host-import-folders = Importar carpetas
host-save = Guardar
