people-add = Añadir persona
people-search = Buscar personas
    .placeholder = Nombres, notas…
people-search-clear = Borrar la búsqueda
people-filter = Filtrar
people-columns = Columnas
people-duplicates = Duplicados
    .tip = Personas que quizá estén dos veces
# The part <found> stands out.
people-found = <found>{ $many ->
    [one] { $many } encontrada
   *[other] { $many } encontradas
}</found> de { $all }
people-known = { $many ->
    [one] { $many } conocida
   *[other] { $many } conocidas
}
people-engaged = { $many } en contacto activo
people-overdue = { $many ->
    [one] { $many } atrasada
   *[other] { $many } atrasadas
}
people-none = No se encontró a nadie
    .text = Ninguna persona se ajusta a la búsqueda y al filtro.
people-everybody = Todas
    .show = Mostrar a todas

# The heads of narrow columns.
people-column-name = Nombre
people-column-position = Cargo
people-column-organisation = Organización
people-column-tie = Vínculo
people-column-last_contact = Último
people-column-rhythm = Ritmo
people-column-balance = Balance
people-column-met_on = Conocida
people-column-origin = Origen
people-column-tags = Etiquetas
people-column-email = Correo
people-choose = Elegir { $name }
# A chip on somebody who may be here twice.
people-twice = ¿doble?
    .text = Quizá esté dos veces
# Help given and received; what is within <aloud> is only read aloud, and not shown.
people-give-take = <aloud>dada </aloud><given>{ $given }</given> / <aloud>recibida </aloud><received>{ $received }</received>

# What the palette and the sheet of keys call the rest.
people-command-next = Persona siguiente
people-command-previous = Persona anterior
people-command-page-down = Una página hacia abajo
people-command-page-up = Una página hacia arriba
people-command-first = Primera persona
people-command-last = Última persona
people-command-open = Abrir
people-command-open-page-of-pane = Abrir la página de la persona del panel
people-command-choose = Elegir
people-command-choose-down = Elegir hacia abajo
people-command-choose-up = Elegir hacia arriba
people-command-edit = Editar el nombre
people-command-tag = Etiquetar a todas las elegidas
people-command-merge = Unir a las dos elegidas
people-command-sort-added = Ordenar por añadidas más recientes
people-command-sort-name = Ordenar por nombre
people-command-sort-met = Ordenar por conocidas más recientes
people-command-timeline-next = Siguiente en la cronología
people-command-timeline-previous = Anterior en la cronología
people-command-timeline-edit = Editar lo ocurrido
people-command-timeline-delete = Eliminar lo ocurrido
people-command-page-close = Cerrar la página
people-command-pair-next = Par siguiente
people-command-pair-previous = Par anterior
people-command-pair-merge = Unir el par
people-command-pair-turn = Conservar la otra del par

# What is done with all chosen.
people-bulk = Para todas las elegidas
people-chosen = { $many ->
    [one] { $many } elegida
   *[other] { $many } elegidas
}
people-choose-all = Elegir las { $many }
people-choose-all-found = Elegir todas las encontradas
people-choose-nobody = No elegir a nadie
people-clear = Quitar
people-tag = Etiqueta
    .tip = Poner o quitar una etiqueta
people-tag-give = Poner
    .which = Poner { $tag }
    .one = Poner una etiqueta
people-tag-take = Quitar
    .which = Quitar { $tag }
people-tags-used = Etiquetas en uso
people-tag-new = Etiqueta nueva
# Behind a plus sign.
people-tag-add = etiqueta
people-circle = Círculo
    .tip = Poner a todas las elegidas en un círculo
people-tie = Vínculo
    .tip = Lo que vale para todas las elegidas
people-tie-rest = Dejar descansar un mes
people-tie-rest-no-longer = Dejar de descansar
people-tie-do-not-contact = No contactar
people-tie-welcome = Se puede contactar
people-tie-archive = Archivar
people-tie-present = De vuelta en la red
people-merge = Unir
    .tip = Hacer de ambas una sola persona
people-delete = Eliminar
    .tip = Eliminar a todas las elegidas

people-views = Vistas guardadas
people-view-delete = Eliminar la vista { $name }
people-views-none = Busque, filtre u ordene la lista; después podrá guardarlo aquí como vista.
people-view-name = Guardar lo que se muestra como

people-any = Cualquiera
people-filter-organisations = Buscar organizaciones…
    .list = Organizaciones
    .none = Ninguna organización se llama así.
people-filter-import = Importación
people-filter-in-touch = En contacto
people-filter-purpose = Propósito
people-filter-archived = Archivadas
people-known-from = Conocida a partir del
    .placeholder = desde
people-known-until = Conocida hasta el
    .placeholder = hasta
people-filter-overdue = Solo personas fuera de su ritmo
people-filter-twice = Solo personas que quizá estén dos veces
people-filter-clear = Quitar el filtro
people-archived-shown = Con las archivadas
people-archived-hidden = Sin las archivadas
    .chip = sin las archivadas
people-archived-only = Solo archivadas
    .chip = solo archivadas
# Conditions of the filter, on chips.
people-chip-tag = etiqueta: { $name }
people-chip-origin = origen: { $origin }
people-chip-import = importación: { $name }
people-chip-known-between = conocida desde { $from } – { $until }
people-chip-known-from = conocida desde el { $from } o después
people-chip-known-until = conocida antes del { $until }
people-chip-tie = vínculo: { $band }
people-chip-purpose = para { $purpose }
people-chip-overdue = fuera de su ritmo
people-chip-twice = posibles duplicados
# Where the name of what is filtered by is not known yet.
people-chosen-organisation = organización elegida
people-chosen-tag = etiqueta elegida
people-chosen-batch = importación elegida

# How somebody became known.
people-origin-event = evento
people-origin-introduction = presentación
people-origin-online = en línea
people-origin-work = trabajo
people-origin-import = solo importada
# Why two people may be one.
people-reason-same_source = misma tarjeta
people-reason-same_profile = misma dirección de perfil
people-reason-same_email = mismo correo
people-reason-same_phone = mismo teléfono
people-reason-same_name = mismo nombre
people-reason-name_reversed = nombre invertido
people-reason-similar_name = nombre parecido
people-reason-nickname = apodo
people-reason-same_organisation = misma organización
people-reason-same_email_domain = mismo dominio de correo
people-reason-same_birthday = mismo cumpleaños
people-reason-same_met_on = conectadas el mismo día
people-reason-same_city = misma ciudad
# $value is what both have.
people-reason-with = { $reason }: { $value }

# What each value of a person is called; .within the same within a sentence.
people-field-name = Nombre
    .within = nombre
people-field-prefix = Tratamiento
    .within = tratamiento
people-field-given = Nombre de pila
    .within = nombre de pila
people-field-additional = Segundo nombre
    .within = segundo nombre
people-field-family = Apellidos
    .within = apellidos
people-field-suffix = Sufijo
    .within = sufijo
people-field-nickname = Apodo
    .within = apodo
people-field-organisation = Organización
    .within = organización
people-field-department = Departamento
    .within = departamento
people-field-position = Cargo
    .within = cargo
people-field-emails = Correo
    .within = correo
people-field-phones = Teléfono
    .within = teléfono
people-field-urls = Web
    .within = web
people-field-addresses = Dirección
    .within = dirección
people-field-birthday = Cumpleaños
    .within = cumpleaños
people-field-met_on = Conocida desde
    .within = conocida desde
people-field-origin = Origen
    .within = origen
people-field-tags = Etiquetas
    .within = etiquetas
people-field-notes = Notas
    .within = notas
people-field-dates = Fechas
    .within = fechas
people-field-related = Relacionada
    .within = relacionada
people-field-photo = Foto
    .within = foto
# In the dialog that merges two.
people-telephone = Teléfono
# $label is what somebody called it: “E-mail, work”.
people-field-labelled = { $field }, { $label }
people-another-emails = Otro correo
people-another-phones = Otro teléfono
people-another-urls = Otra web
people-add-another = Añadir otro
# In an empty field.
people-add-value = Añadir
# Read aloud on a field that is edited where it stands.
people-value-empty = { $field }: { $add }
people-value-edit = { $field }: { $value }, editar
people-date = Fecha
people-dates-other = Otras fechas
people-date-hint = Aniversario
people-related-hint = Mentor
people-label = Qué es
people-street = Calle
people-postal-code = Código postal
people-city = Ciudad
people-region = Región
people-country = País
people-keep = Guardar
people-remove = Quitar
# Leaves a field without keeping what was typed.
people-leave = Salir
people-from-you = escrito por usted, { $on }
# $file is the import that it came with.
people-from-file = de { $file }, { $on }
people-name-missing = Una persona necesita un nombre.
people-type-name = Escriba un nombre
# Somebody who is not in the network yet.
people-new = nueva
    .named = { $name } (nueva)
people-add-new = Añadir a <name>{ $name }</name> como persona nueva
people-nobody-named = Nadie con este nombre
people-not-listed = Elija un nombre de la lista.

people-person = Persona
people-open-page = Abrir página
people-back = Volver
people-known-since = conocida desde { $on }
people-message = Mensaje
    .tip = Escribir un mensaje
people-log = Anotar
    .tip = Anotar una línea sobre esta persona
people-details = Detalles
people-what-happened = Lo ocurrido
people-all-fields = Todos los campos
people-fewer-fields = Menos campos
people-sources = ¿De dónde?
    .tip = De dónde viene cada valor
    .hide = Ocultar fuentes
people-work = Trabajo
people-work-since = desde { $from }
people-work-until = hasta { $until }
people-work-seen = visto { $on }
people-merged = Unidas a esta persona
people-part = Separar
people-history = Historial
people-history-met = conocida
people-history-imported = importada
people-history-edited = editada
people-history-job_change = nuevo puesto
people-history-merged = unida
people-not-understood = No entendido en sus archivos ({ $many })
people-topics = Temas
people-topic-new = Tema nuevo
# Behind a plus sign.
people-topic-add = tema
# Before a list of topics.
people-talked-about = Se habló de:
# $times is how often it was talked about.
people-stands-for = Anotar que es su tema
    .of = { $topic } { $times }: es su tema

# What a file says otherwise: $batch is the file.
people-offer = <batch>{ $batch }</batch> dice { $field }: <value>{ $value }</value>
people-offer-take = Tomar
people-offer-dismiss = Descartar
people-maybe-same = Quizá sea la misma que <name>{ $name }</name>
people-maybe-same-at = Quizá sea la misma que <name>{ $name }</name>, { $organisation }
people-keep-both = Conservar ambas
    .tip = Son dos personas
people-pairs = Posibles duplicados
    .text = Usted decide; lo que una se puede volver a separar.
people-pairs-none = Nadie está dos veces
    .text = Cuando una importación trae a alguien que puede ser una persona que ya tiene, y nada lo aclara, el par espera aquí.
people-pairs-back = Todas las personas
    .tip = Volver a las personas
people-kept = se conserva
people-keep-this = Conservar esta
    .tip = Al unirlas se conservan los valores de esta
    .of = Conservar esta: { $name }
people-which-kept = ¿Cuál de las dos se conserva?
    .text = La otra llena sus huecos y se puede volver a separar en cualquier momento.
    .legend = La que se conserva

people-before-meeting = Antes del encuentro
people-meet-nothing = Aún no hay nada anotado de esta persona.
people-meet-last = Última conversación
people-meet-they_look_for = Busca
people-meet-i_owe = Debo
people-meet-they_owe = Me debe
people-meet-mentoring = Mentoría
people-meet-common = En común
people-meet-changed = Cambios desde
people-meet-ask = Preguntar
people-meet-learned = Aprendí
people-meet-learned-more = { $many ->
    [one] y { $many } más, en «Experiencia»
   *[other] y { $many } más, en «Experiencia»
}
# $direction is whose mentorship it is, $focus what it is about.
people-meet-mentorship = { $direction }: { $focus }
people-meet-mentorship-agenda = { $direction }: { $focus }; en la agenda: { $agenda }
people-seen = Visto
# Read aloud on a button: what it does, and to what.
people-do-to = { $action }: { $what }
people-open-matters = Pendiente
    .label = Asuntos pendientes
# Before how the promise stands.
people-promised-mine = Lo prometí yo
people-promised-theirs = Me lo prometieron
people-promise-kept = Cumplida
people-drop = Descartar
people-ask-theirs = Lo busca
people-ask-mine = Se lo pedí yo
people-ask-answered = Respondida
people-both = { $first } y { $second }
people-introduction-thought_of = Presentación · pensada
people-introduction-asked_one = Presentación · preguntada una parte
people-introduction-asked_both = Presentación · preguntadas ambas partes
people-introduction-made = Presentación · hecha
people-introduction-they_met = Presentación · se encontraron
people-introduction-closed = Presentación · cerrada
people-introduction-declined = Presentación · rechazada
people-given = { $many ->
    [one] { $many } dada
   *[other] { $many } dadas
}
people-received = { $many ->
    [one] { $many } recibida
   *[other] { $many } recibidas
}

# Who is who to whom.
people-relations = Relaciones
people-relation = Relación
people-relation-add = Añadir relación
people-membership-add = Añadir membresía
people-relation-word = En una palabra
    .placeholder = mentor de
people-relation-whom = A quién
people-membership-body = Miembro de
people-membership-from = Desde
    .placeholder = si se sabe
people-membership-until = Hasta
    .placeholder = hasta hoy
# $words is how they stand to each other, such as “manager of”.
people-related-to = { $words } <name>{ $name }</name>
people-related-perhaps = quizá { $words } <name>{ $name }</name>: { $because }
people-because-named_on_card = en su tarjeta
people-because-introduction = una presentación
people-because-same_organisation = la misma organización
people-relation-refuse = No
    .of = No: no es { $words } { $name }
people-member = miembro de <organisation>{ $organisation }</organisation>
    .plain = miembro de { $organisation }
people-member-from = desde el { $from }
people-member-until = hasta el { $until }
people-member-from-until = desde el { $from } hasta el { $until }
people-relations-more = { $many ->
    [one] { $many } más posible
   *[other] { $many } más posibles
}
people-relations-none = No se conoce ninguna.
