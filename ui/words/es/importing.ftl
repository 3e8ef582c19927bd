importing-line = Nada cambia antes de ver lo que cambiaría.
importing-busy = Se está escribiendo una importación. Suelte de nuevo cuando termine.
# Between the members of a short list.
importing-comma = {", "}

# What can be done from anywhere.
importing-files-command = Importar archivos
importing-folder-command = Importar una carpeta
importing-paste = Importar texto pegado
    .description = Una vCard, o una tabla con una línea por persona.
importing-paste-field = Texto que importar
importing-paste-show = Mostrar lo que contiene
# What an import of pasted text is called.
importing-pasted = Texto pegado
importing-choose-folder = Elegir una carpeta

# Files are held over the window.
importing-drop = { $many ->
    [one] Soltar para ver qué hay en este archivo
   *[other] Soltar para ver qué hay en { $many } archivos
}
importing-drop-more = y { $many } más
importing-drop-safe = Nada cambia hasta que usted lo diga.
importing-holds-archive = archivo comprimido de { $formats }
importing-holds-folder = carpeta de { $formats }
importing-nothing-in-file = nada que { -rapport } lea
importing-nothing-in-archive = archivo comprimido sin nada que { -rapport } lea
importing-nothing-in-folder = carpeta sin nada que { -rapport } lea

# What the progress bar is headed with.
importing-step-backing_up = Primero, una copia de seguridad
importing-step-restoring = Restaurando
importing-step-converting = Convirtiendo
importing-step-reading = Leyendo
importing-step-comparing = Comparando con quienes ya están
importing-step-writing = Escribiendo
importing-step-indexing = Preparando la búsqueda

importing-so-far = Importaciones hasta ahora
importing-empty = Aún no se ha importado nada
    .text = Suelte una exportación en cualquier lugar de la ventana: LinkedIn, vCard, Google, Outlook, Thunderbird, LDIF, cualquier tabla, carpetas y archivos comprimidos. Cada importación queda aquí después y se puede deshacer.
importing-undone = deshecha
importing-show = Mostrar personas
importing-undo = Deshacer importación
importing-undo-of = Deshacer la importación de { $title }
# $title is what the import is called, such as the name of its file.
importing-undid = Se deshizo { $title }
importing-undid-people = { $many ->
    [one] Se deshizo { $title }: { $many } persona quitada
   *[other] Se deshizo { $title }: { $many } personas quitadas
}
importing-kept = { $many ->
    [one] { $many } persona conservada, porque usted la cambió desde entonces
   *[other] { $many } personas conservadas, porque usted las cambió desde entonces
}

importing-done = { $title } importado
importing-done-nothing = Nada nuevo en { $title }
importing-see-growth = Ver cómo creció
importing-show-people = { $many ->
    [one] Mostrar { $many } persona
   *[other] Mostrar { $many } personas
}

# How many records of an import there are of each kind; they stand beside each other.
importing-count-new = { $many ->
    [one] { $many } nueva
   *[other] { $many } nuevas
}
importing-count-changed = { $many ->
    [one] { $many } cambiada
   *[other] { $many } cambiadas
}
importing-count-unsure = { $many ->
    [one] { $many } dudosa
   *[other] { $many } dudosas
}
importing-count-organisation = { $many ->
    [one] { $many } organización
   *[other] { $many } organizaciones
}
importing-count-same = { $many } ya aquí
importing-count-left_out = { $many ->
    [one] { $many } omitida
   *[other] { $many } omitidas
}
importing-count-broken = { $many ->
    [one] { $many } dañada
   *[other] { $many } dañadas
}
importing-count-nothing = no contiene nada

# What is in an import beside people.
importing-becomes-event = { $many ->
    [one] { $many } evento
   *[other] { $many } eventos
}
importing-becomes-interaction = { $many ->
    [one] { $many } interacción
   *[other] { $many } interacciones
}
importing-becomes-tie = { $many ->
    [one] { $many } comienzo de un vínculo
   *[other] { $many } comienzos de vínculos
}
importing-becomes-exchange = { $many ->
    [one] { $many } ayuda
   *[other] { $many } ayudas
}
importing-becomes-note = { $many ->
    [one] { $many } nota
   *[other] { $many } notas
}
importing-becomes-other = { $many ->
    [one] { $many } otro registro
   *[other] { $many } otros registros
}
# $records is one of the above, $known says how many of them are changed or already here.
importing-becomes-known = { $records } ({ $known })
importing-becomes-changed = { $many } con cambios
importing-becomes-left-out = omitido: { $what }
importing-left-out-hidden_profile = { $many ->
    [one] { $many } perfil oculto
   *[other] { $many } perfiles ocultos
}
importing-left-out-empty = { $many ->
    [one] { $many } registro vacío
   *[other] { $many } registros vacíos
}
importing-left-out-group = { $many ->
    [one] { $many } grupo
   *[other] { $many } grupos
}
importing-left-out-organisation = { $many ->
    [one] { $many } tarjeta de organización
   *[other] { $many } tarjetas de organización
}
importing-left-out-cancelled = { $many ->
    [one] { $many } entrada cancelada
   *[other] { $many } entradas canceladas
}
importing-left-out-declined = { $many ->
    [one] { $many } entrada rechazada
   *[other] { $many } entradas rechazadas
}
importing-left-out-no_event = { $many ->
    [one] { $many } tarea o tiempo libre
   *[other] { $many } tareas y tiempos libres
}
importing-left-out-draft = { $many ->
    [one] { $many } borrador
   *[other] { $many } borradores
}
importing-left-out-sponsored = { $many ->
    [one] { $many } anuncio
   *[other] { $many } anuncios
}
importing-left-out-spam = { $many ->
    [one] { $many } mensaje de spam
   *[other] { $many } mensajes de spam
}
importing-left-out-unmatched = { $many } con nadie de su red
importing-left-out-not_wanted = { $many } por decisión suya

importing-preview-line = { $title } · { $files } · aún no cambia nada
importing-files-understood = { $many ->
    [one] { $many } archivo entendido
   *[other] { $many } archivos entendidos
}
importing-files-unused = { $many ->
    [one] { $many } archivo aún sin usar
   *[other] { $many } aún sin usar
}
importing-files-refused = { $many ->
    [one] { $many } archivo no admitido
   *[other] { $many } archivos no admitidos
}
importing-apply = Aplicar
importing-apply-changes = { $many ->
    [one] Aplicar { $many } cambio
   *[other] Aplicar { $many } cambios
}
importing-apply-preview = Aplicar la vista previa
importing-cancel-preview = Cancelar la vista previa
importing-without-backup = Importar sin copia de seguridad
importing-would = Lo que ocurriría
# Below a large figure, which stands by itself: 1,046 new people.
importing-figure-new = { $many ->
    [one] persona nueva
   *[other] personas nuevas
}
importing-figure-same = ya aquí, sin cambios
importing-figure-changed = con cambios
importing-figure-unsure = quizá alguien que ya tiene
importing-figure-organisation = { $many ->
    [one] organización
   *[other] organizaciones
}
importing-figure-left_out = sin tomar
importing-figure-broken = con daños
# In a chip below one of the figures.
importing-known-since = desde { $year }
importing-nothing-to-do = nada que hacer
importing-jobs = { $many ->
    [one] { $many } empleo o cargo
   *[other] { $many } empleos o cargos
}
importing-please-look = por revisar
importing-decided = decidido
importing-named-below = abajo
importing-nobody = No se pudo leer a nadie y no cambió nada. Abajo se dice qué lo impide.
importing-nothing-new = Todo lo de este archivo ya está aquí. No hay nada que aplicar.
importing-beside = Además de personas: { $what }
importing-brings = Lo que aporta: { $what }

# A list of records, by what becomes of them.
importing-outcome-unsure = Por revisar
    .note = Usted decide; lo que elija se puede volver a separar.
importing-outcome-changed = Con cambios
    .note = Lo que usted escribió se queda y el valor del archivo se ofrece.
importing-outcome-new = Nuevas
importing-outcome-organisation = Organizaciones
    .note = Quien trabaja allí queda enlazado con ellas.
importing-outcome-same = Ya aquí
    .note = Nada que hacer.
importing-outcome-left_out = Omitidas
    .note = Registros sin nadie dentro.
importing-outcome-broken = Dañadas
    .note = No se pudieron leer; el resto continúa.
importing-decide-all = Decidir para todas
importing-all = Todas…
importing-in-file = En el archivo
importing-in-rapport = En { -rapport }
importing-differs = Qué difiere
importing-why = Por qué podrían ser la misma
importing-kind = Tipo
importing-do = Acción
importing-show-more = Mostrar { $many } más
importing-both-sides = Ambos lados de { $name }
# A record without a name.
importing-line-number = Línea { $line }
importing-earlier = antes en esta importación
importing-no-position = → sin cargo
importing-what-to-do = Qué hacer con { $name }
importing-who = Quién puede ser
importing-record-at = { $file }, línea { $line }.
importing-field = Campo
importing-typed = escrito por usted
importing-all-in-rapport = Todo en { -rapport }
importing-all-in-file = Todo en el archivo
# In a chip: how somebody changed.
importing-change-new_job = nuevo empleo
importing-change-new_position = nuevo cargo
importing-change-left_job = se fue
importing-change-spelling = ortografía
importing-change-more_details = más datos

# What is to be done with a record; .all does it with all, .means explains it.
importing-decision-undecided = Elegir
    .means = Nada decidido: se añade como alguien nuevo, y el par espera en «Posibles duplicados».
importing-decision-merge = Unir
    .all = Unir todas
    .means = Una persona; lo que hay aquí se queda, el archivo llena los huecos.
importing-decision-update = Actualizar
    .all = Actualizar todas
    .means = Una persona; los valores del archivo sustituyen los de importaciones anteriores. Lo que usted escribió se queda.
importing-decision-keep_both = Conservar ambas
    .all = Conservar ambas en todas
    .means = Dos personas distintas.
importing-decision-leave_out = Omitir
    .all = Omitir todas
    .means = Este registro no se toma.
importing-add = Añadir
    .all = Añadir todas

importing-problems = Problemas
importing-problems-count = { $many ->
    [one] { $many } problema
   *[other] { $many } problemas
}
importing-problems-rest = El resto continúa.
importing-problems-copy = Copiar todo
importing-problems-first = Los primeros { $shown } de { $total }.
importing-place = { $file }, línea { $line }
importing-severity-file_refused = archivo no admitido
importing-severity-record_broken = registro no tomado
importing-severity-value_left_aside = valor apartado

importing-files = Archivos
importing-files-read = Cómo se leyeron los archivos
importing-not-taken = no admitido
importing-records = { $many ->
    [one] { $many } registro
   *[other] { $many } registros
}
importing-columns-of = Columnas de { $file }
importing-encoding-of = Codificación de { $file }
importing-words-of = Texto de { $file }
importing-becomes-of = Qué se hace con { $file }
importing-dates-of = Fechas de { $file }
importing-format-vcard = vCard
importing-format-linkedin_connections = contactos de LinkedIn
importing-format-linkedin_positions = sus cargos de LinkedIn
importing-format-linkedin_profile = su perfil de LinkedIn
importing-format-google_csv = contactos de Google
importing-format-outlook_csv = contactos de Outlook
importing-format-thunderbird_csv = contactos de Thunderbird
importing-format-rapport_csv = tabla de { -rapport }
importing-format-rapport_archive = archivo de { -rapport }
importing-format-table = tabla
importing-format-ldif = libreta LDIF
importing-format-calendar = calendario
importing-format-linkedin_messages = mensajes de LinkedIn
importing-format-linkedin_invitations = invitaciones de LinkedIn
importing-format-linkedin_recommendations = recomendaciones de LinkedIn
importing-format-linkedin_endorsements = validaciones de LinkedIn
importing-format-linkedin_events = eventos de LinkedIn
importing-format-linkedin_notes = notas de LinkedIn
importing-format-not_used_yet = aún sin usar
importing-take-all = Eventos e interacciones
importing-take-events = Solo eventos
importing-take-interactions = Solo interacciones
importing-take-nothing = Omitir
importing-take-whole = Tomarlo todo
importing-words-leave_aside = Sin su texto
importing-words-keep = Conservar su texto
importing-order-day_first = Primero el día
importing-order-month_first = Primero el mes
# $why is one of the sentences below.
importing-dates-day_first = Las fechas se leen con el día primero: 3/7/1984 es el 3 de julio. { $why }
importing-dates-month_first = Las fechas se leen con el mes primero: 3/7/1984 es el 7 de marzo. { $why }
importing-dates-by-file = Lo muestran fechas de este archivo.
importing-dates-by-habit = Todas las fechas pueden leerse de ambas formas; esta es la habitual en su región.
importing-dates-by-user = Usted lo eligió.

# What a table leaves open.
importing-doubt-header = ¿La primera fila nombra las columnas, o trata de alguien? Hasta que usted lo diga, no se crea a nadie con ella.
importing-doubt-columns = ¿Qué contienen las columnas? Esto es una suposición.
importing-doubt-date_order = ¿Qué va primero en las fechas, el día o el mes?
importing-delimiter = Entre las columnas
importing-delimiter-comma = Coma
importing-delimiter-semicolon = Punto y coma
importing-delimiter-tab = Tabulador
importing-delimiter-bar = Barra vertical
importing-header = Encabezado
importing-header-yes = La primera fila nombra las columnas
importing-header-no = Ninguna fila nombra las columnas
importing-remember = Recordar para tablas con estas columnas
importing-read-so = Leer así
importing-goes-to = { $column } va a
# What a column holds.
importing-target-leave_out = Omitir
importing-target-name = Nombre completo
importing-target-given = Nombre de pila
importing-target-additional = Segundo nombre
importing-target-family = Apellido
importing-target-prefix = Título antes del nombre
importing-target-suffix = Título después del nombre
importing-target-nickname = Apodo
importing-target-organisation = Organización
importing-target-department = Departamento
importing-target-position = Cargo
importing-target-email = Correo electrónico
importing-target-phone = Teléfono
importing-target-url = Dirección web
importing-target-street = Calle
importing-target-city = Ciudad
importing-target-region = Región
importing-target-postal_code = Código postal
importing-target-country = País
importing-target-birthday = Cumpleaños
importing-target-met_on = Conocido el
importing-target-tags = Etiquetas
importing-target-notes = Notas

# Of a file that only its passphrase opens.
importing-passphrase = Frase de contraseña de este archivo
importing-open = Abrir
