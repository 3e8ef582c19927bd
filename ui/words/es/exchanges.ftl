# What the tabs of Give & take share.
exchanges-may-be-empty = Puede quedar vacío
exchanges-open-person = Abrir la persona
exchanges-open-again = Reabrir
    .of = Reabrir: { $what }
exchanges-drop = Descartar
    .of = Descartar: { $what }
exchanges-outcome = Qué resultó de ello
exchanges-whose = De quién
    .mine = Propias
    .theirs = Ajenas
    .all = Propias y ajenas
exchanges-state = Estado
    .all = Abiertas y cerradas

exchanges-tab-promises = Promesas
    .show = Mostrar promesas
exchanges-tab-asks = Peticiones
    .show = Mostrar peticiones
exchanges-tab-exchanges = Dado y recibido
    .show = Mostrar lo dado y recibido
exchanges-tab-introductions = Presentaciones
    .show = Mostrar presentaciones
exchanges-next-tab = Pestaña siguiente
exchanges-previous-tab = Pestaña anterior

# How much was given and received. $share is a percentage, such as “80%”.
exchanges-given = { $many ->
    [one] { $many } dada
   *[other] { $many } dadas
}
exchanges-received = { $many ->
    [one] { $many } recibida
   *[other] { $many } recibidas
}
exchanges-mutual = { $share } mutuo
exchanges-balance = { $given ->
    [one] { $given } dada
   *[other] { $given } dadas
}, { $received ->
    [one] { $received } recibida
   *[other] { $received } recibidas
}
exchanges-balance-short = { $given ->
    [one] { $given } dada
   *[other] { $given } dadas
} · { $received ->
    [one] { $received } recibida
   *[other] { $received } recibidas
}
exchanges-with-whom = Con quién
    .all = { $many ->
        [one] { $many } persona en total
       *[other] { $many } personas en total
    }

exchanges-title = Dado y recibido
exchanges-count = { $many ->
    [one] { $many } ayuda
   *[other] { $many } ayudas
}
exchanges-with = con { $name }
exchanges-all-with = Todo con { $name }
exchanges-all = Mostrar todas las ayudas
exchanges-empty = Aún no se ha dado ni recibido nada
    .text = Consejo, comentarios, una recomendación, una tarde de ayuda: lo que da y lo que recibe está aquí, con lo que resultó de ello. Una promesa cumplida y una presentación se añaden por sí solas.
exchanges-none = No hay tal ayuda
    .text = Ninguna ayuda corresponde a lo elegido arriba.
# Given to somebody, received from somebody.
exchanges-row-given = Dada a <who>{ $name }</who>
exchanges-row-received = Recibida de <who>{ $name }</who>
# One exchange: what for, and with whom.
exchanges-named = { $what }, { $name }

exchanges-thanked = Agradecida
    .of = Agradecida: { $what }
    .on = Agradecida el { $on }
    .today = Agradecida hoy
    .by-them = Me dieron las gracias
    .not-yet = Aún sin agradecer
    .not-noted = Sin agradecimiento anotado

exchanges-add = Añadir ayuda
exchanges-form-edit = Editar ayuda
exchanges-form-text = Ayuda dada o recibida
exchanges-delete-exchange = Eliminar ayuda
exchanges-to-whom = A quién
exchanges-from-whom = De quién
exchanges-direction = Dirección
    .all = Dadas y recibidas
exchanges-kind = Tipo
    .all = Todos los tipos
exchanges-when = Cuándo
exchanges-what-for = Para qué
    .example = Su resumen para la conferencia
exchanges-thanked-on = Agradecida el
    .hint = Vacío: aún no

# Kinds of help within a line; logging-help has them alone.
exchanges-kind-advice = consejo
exchanges-kind-introduction = presentación
exchanges-kind-referral = derivación
exchanges-kind-feedback = comentarios
exchanges-kind-knowledge = conocimiento
exchanges-kind-endorsement = respaldo
exchanges-kind-recommendation = recomendación
exchanges-kind-hands_on = ayuda práctica
exchanges-kind-lead = contacto potencial
exchanges-kind-time = tiempo
