trash-title = Papelera
trash-count = { $many ->
    [one] { $many } registro, cada uno durante 30 días desde que se eliminó
   *[other] { $many } registros, cada uno durante 30 días desde que se eliminó
}
trash-back = Volver a los ajustes
trash-empty = La papelera está vacía
    .text = Las personas, interacciones, eventos, promesas, notas y todo lo demás que se elimina esperan aquí 30 días y vuelven con todo lo que les pertenecía.
trash-search = Buscar en la papelera
    .short = Buscar
trash-none = Nada eliminado se llama así.
trash-list = Eliminado
trash-until = hasta el { $on }
trash-next = Siguiente en la papelera
trash-previous = Anterior en la papelera
trash-bring-back = Recuperar
    .of = Recuperar { $what }
# What has to be said of what came back. $done is what was done, such as “Brought back Ada Lind”; $remarks are the sentences below.
trash-brought = { $done }. { $remarks }
trash-there = Ya estaba de nuevo: { $what }.
trash-left = Recupere primero aquello a lo que pertenece: { $what }.
trash-alike = { $many ->
    [one] Puede que { $many } persona esté dos veces: vea «Posibles duplicados».
   *[other] Puede que { $many } personas estén dos veces: vea «Posibles duplicados».
}

# What was deleted. .with: where it has no words of its own, with whom it was.
trash-kind = Tipo
    .all = Todo
trash-kind-person = Persona
    .with = Persona con { $names }
trash-kind-interaction = Interacción
    .with = Interacción con { $names }
trash-kind-event = Evento
    .with = Evento con { $names }
trash-kind-exchange = Ayuda
    .with = Ayuda con { $names }
trash-kind-promise = Promesa
    .with = Promesa con { $names }
trash-kind-ask = Petición
    .with = Petición con { $names }
trash-kind-introduction = Presentación
    .with = Presentación con { $names }
trash-kind-relation = Relación
    .with = Relación con { $names }
trash-kind-membership = Membresía
    .with = Afiliación con { $names }
trash-kind-note = Nota
    .with = Nota con { $names }
trash-kind-topic = Tema
    .with = Tema con { $names }
trash-kind-insight = Aprendizaje clave
    .with = Aprendizaje clave con { $names }
trash-kind-contribution = Contribución
    .with = Contribución con { $names }
trash-kind-learning = Formación
    .with = Formación con { $names }
trash-kind-opportunity = Oportunidad
    .with = Oportunidad con { $names }
trash-kind-mentorship = Mentoría
    .with = Mentoría con { $names }
trash-kind-message_template = Plantilla de mensaje
    .with = Plantilla de mensaje con { $names }
