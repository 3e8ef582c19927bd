# .whole is the circle with its noun, .chip the same within a line.
ties-circle-inner = Íntimo
    .whole = Círculo íntimo
    .chip = círculo íntimo
ties-circle-close = Cercano
    .whole = Círculo cercano
    .chip = círculo cercano
ties-circle-active = Activo
    .whole = Círculo activo
    .chip = círculo activo
ties-circle-wider = Amplio
    .whole = Círculo amplio
    .chip = círculo amplio
ties-circle-outer = Exterior
    .whole = Círculo exterior
    .chip = círculo exterior
ties-circle = Círculo
ties-circle-none = Sin círculo
    .chip = sin círculo

# How strong a tie is, before its number: “strong 0.86”.
ties-band-strong = fuerte
ties-band-warm = cálido
ties-band-weak = débil
ties-band-dormant = latente
ties-band-new = nuevo
ties-untold = aún sin vínculo
# A chip that opens why: $strength is “strong 0.86”.
ties-why = { $strength } · ¿por qué?
ties-over-three-years = Fuerza del vínculo durante tres años, de { $first } a { $last }
# At the end of a line of months.
ties-today = hoy

# What a tie is made of.
ties-part-conversations = Conversaciones
ties-part-written = Por escrito
ties-part-given = Ayuda dada
ties-part-received = Ayuda recibida
ties-part-both_ways = Ayuda en ambos sentidos
ties-all-records = Todos
    .of = Todos: { $part }
# Keep the key C as it is.
ties-nothing-logged = Aún no hay nada anotado con esta persona. Una tecla, C, anota que hoy han hablado.
ties-began-me = La inicié yo el { $on }
ties-began-them = La inició la otra persona el { $on }
ties-began-unknown = Se inició el { $on }
# $what is how it began, $note is what was written about that.
ties-began-noted = { $what }: { $note }

ties-standing = Situación
ties-standing-present = En la red
ties-standing-archived = Archivada
    .chip = archivada
ties-standing-deceased = Fallecida
    .chip = fallecida
ties-rhythm-own = Ritmo propio
ties-rhythm-days = Días entre dos contactos
# In an empty field: the rhythm is that of the circle.
ties-rhythm-as-circle = del círculo
ties-rhythm-unit = días
ties-purpose-learning = Aprendizaje
    .chip = aprendizaje
ties-purpose-collaboration = Colaboración
    .chip = colaboración
ties-purpose-mentoring = Mentoría
    .chip = mentoría
ties-purpose-opportunities = Oportunidades
    .chip = oportunidades
ties-purpose-support = Apoyo
    .chip = apoyo
ties-purpose-friendship = Amistad
    .chip = amistad

ties-engagement-engaged = En contacto activo
    .chip = en contacto activo
ties-engagement-not_engaged = Sin contacto activo
    .chip = sin contacto activo

ties-rest = Dejar descansar
    .button = Dejar descansar …
ties-rest-week = Una semana
ties-rest-month = Un mes
ties-rest-three-months = Tres meses
ties-rest-no-longer = Ya no
ties-rests-until = Descansa hasta el { $on }
ties-do-not-contact = No contactar
    .chip = no contactar

# When the rhythm wants the next contact.
ties-no-rhythm = sin ritmo
ties-every = { $days ->
    [one] cada día
   *[other] cada { $days } días
}
# $every is “every 30 days”.
ties-every-resting = { $every } · descansa hasta el { $on }
ties-every-since = { $every } · desde el { $on }
ties-every-by = { $every } · antes del { $on }
# The same in the few words of a list.
ties-rests = descansa
ties-due = toca ya
ties-in-days = { $many ->
    [one] en { $many } día
   *[other] en { $many } días
}
ties-in-weeks = { $many ->
    [one] en { $many } semana
   *[other] en { $many } semanas
}
ties-in-months = { $many ->
    [one] en { $many } mes
   *[other] en { $many } meses
}
ties-in-years = { $many ->
    [one] en { $many } año
   *[other] en { $many } años
}
ties-late-days = { $many ->
    [one] { $many } día tarde
   *[other] { $many } días tarde
}
ties-late-weeks = { $many ->
    [one] { $many } semana tarde
   *[other] { $many } semanas tarde
}
ties-late-months = { $many ->
    [one] { $many } mes tarde
   *[other] { $many } meses tarde
}
ties-late-years = { $many ->
    [one] { $many } año tarde
   *[other] { $many } años tarde
}

# A relation as it is chosen; .within stands before the name of the other one.
ties-relation-introduced_by = Fue presentada por
    .within = presentada por
ties-relation-introduced = Presentó a
    .within = presentó a
ties-relation-colleague = Colega de
    .within = colega de
ties-relation-manager_of = Responsable de
    .within = responsable de
ties-relation-reports_to = Depende de
    .within = depende de
ties-relation-partner = Pareja de
    .within = pareja de
ties-relation-family = Familiar de
    .within = familiar de
ties-relation-other = Con otras palabras
