# .in is the folder that they are in.
backups-title = Copias de seguridad
    .in = En { $folder }
backups-back = Volver a los ajustes
backups-now = Hacer una copia ahora
backups-backing-up = Haciendo la copia
backups-backed-up = Copia hecha.
backups-restore = Restaurar
    .of = Restaurar la copia del { $when }
backups-restoring = Restaurando
backups-keeping = Guardando el estado actual
# $when is the day and time of the backup, $where the folder of the files that were set aside.
backups-restored = Restaurado el estado del { $when }.
    .aside = Restaurado el estado del { $when }. Los archivos que no se pudieron leer se conservan: { $where }

backups-folder = Carpeta de copias de seguridad
    .choose = Elegir una carpeta
    .usual = Usar la carpeta de datos
    .chosen = Las copias van desde ahora a { $folder }.
backups-none = Aún no hay copias
    .text = La primera se hace cuando hay algo que perder: desde entonces, una vez al día y antes de importaciones, actualizaciones y restauraciones. Se conservan los últimos 7 días, 4 semanas y 12 meses.
backups-kept = Una al día, y una antes de importaciones, actualizaciones y restauraciones. Se conservan las más recientes de los últimos 7 días, 4 semanas y 12 meses, y las últimas 5 hechas antes de algo o a petición.
backups-list = Copias hasta ahora
backups-unreadable = no se puede leer
# Why a backup was made, on a chip.
backups-reason-daily = Diaria
backups-reason-asked = A petición
backups-reason-before_migration = Antes de actualizar
backups-reason-before_import = Antes de importar
backups-reason-before_restore = Antes de restaurar

# In the settings. $holds is a short list of what it holds.
backups-last = La última es del { $when }: { $holds }.
    .none = Se hace una cada día desde el primer registro, y antes de todo lo que cambia mucho.
backups-open = Mostrar y restaurar
backups-trash = Papelera
    .text = Lo eliminado se puede recuperar durante 30 días.
    .open = Abrir la papelera

# Where the database cannot be opened.
backups-rescue = No se pudieron abrir sus datos
    .elsewhere = Elegir una carpeta para las copias
    .anew = Empezar con una red vacía
    .restore = Restaurar una copia de seguridad
    .text = Primero se ve lo que contiene, y los archivos que hay ahora se conservan como están.
backups-rescue-none = No hay ninguna copia en { $folder }. <look>Buscar en otra carpeta</look>

# A backup that lies anywhere, on the first screen of encrypted data.
backups-file = Restaurar un archivo de copia de seguridad
    .kind = Copias de seguridad de { -rapport }
    .open = Abrir la copia de seguridad
backups-file-locked = { $file } está cifrado con una frase de contraseña propia.
backups-file-passphrase = Frase de contraseña de esta copia

# What a restore would change.
backups-state-of = El estado del { $when }
    .kept = Lo que hay ahora se guarda primero como copia, para poder volver a ello.
    .unreadable = Lo que hay ahora no se puede leer. Sus archivos se conservan aparte, como están.
backups-holds = Contiene
    .now = Ahora
    .after = Después
    .nothing = Aún no se había anotado nada.
backups-would-go = { $many ->
    [one] { $many } persona que está ahora desaparecería
   *[other] { $many } personas que están ahora desaparecerían
}
backups-would-come = { $many ->
    [one] { $many } persona volvería
   *[other] { $many } personas volverían
}
# What a backup holds, in short and as headings of rows.
backups-nobody = Nadie todavía
backups-kind-people = { $many ->
    [one] { $many } persona
   *[other] { $many } personas
}
    .title = Personas
backups-kind-interactions = { $many ->
    [one] { $many } interacción
   *[other] { $many } interacciones
}
    .title = Interacciones
backups-kind-events = { $many ->
    [one] { $many } evento
   *[other] { $many } eventos
}
    .title = Eventos
backups-kind-promises = { $many ->
    [one] { $many } promesa
   *[other] { $many } promesas
}
    .title = Promesas
backups-kind-exchanges = { $many ->
    [one] { $many } ayuda
   *[other] { $many } ayudas
}
    .title = Ayudas
backups-kind-asks = { $many ->
    [one] { $many } petición
   *[other] { $many } peticiones
}
    .title = Peticiones
backups-kind-introductions = { $many ->
    [one] { $many } presentación
   *[other] { $many } presentaciones
}
    .title = Presentaciones
backups-kind-notes = { $many ->
    [one] { $many } nota
   *[other] { $many } notas
}
    .title = Notas
backups-kind-insights = { $many ->
    [one] { $many } aprendizaje clave
   *[other] { $many } aprendizajes clave
}
    .title = Aprendizajes clave
backups-kind-contributions = { $many ->
    [one] { $many } contribución
   *[other] { $many } contribuciones
}
    .title = Contribuciones
backups-kind-learning = { $many ->
    [one] { $many } registro de formación
   *[other] { $many } registros de formación
}
    .title = Registros de formación
backups-kind-opportunities = { $many ->
    [one] { $many } oportunidad
   *[other] { $many } oportunidades
}
    .title = Oportunidades
backups-kind-mentorships = { $many ->
    [one] { $many } mentoría
   *[other] { $many } mentorías
}
    .title = Mentorías
backups-kind-goals = { $many ->
    [one] { $many } objetivo
   *[other] { $many } objetivos
}
    .title = Objetivos
