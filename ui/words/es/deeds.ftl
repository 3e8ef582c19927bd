# What was done, where it names something: the titles of Undo and Redo. English is as `sentence!` has it in its sources.
deeds-ask-noted = Petición «{ $what }» anotada
deeds-ask-edited = Petición «{ $what }» editada

deeds-opened-again = Reabierta: { $what }

deeds-answered = Respondida: { $what }

deeds-dropped = Descartada: { $what }

deeds-event-written-down = Anotado: { $title }

deeds-added = Añadido: { $what }
deeds-added-by-hand = Añadido a mano

deeds-edited = Editado: { $what }
deeds-edited-by-hand = Editado a mano: { $fields }

deeds-deleted = Eliminado: { $what }

deeds-noted = Anotado: { $what }

deeds-help-given = { $help } a { $name }
deeds-help-received = { $help } de { $name }
deeds-help-advice = consejo
deeds-help-introduction = presentación
deeds-help-referral = derivación
deeds-help-feedback = comentarios
deeds-help-knowledge = conocimiento
deeds-help-endorsement = respaldo
deeds-help-recommendation = recomendación
deeds-help-hands-on = ayuda práctica
deeds-help-lead = contacto potencial
deeds-help-time = tiempo

deeds-contribution-talk = charla «{ $title }»
deeds-contribution-article = artículo «{ $title }»
deeds-contribution-post = publicación «{ $title }»
deeds-contribution-code = código «{ $title }»
deeds-contribution-panel = panel «{ $title }»
deeds-contribution-answer = respuesta «{ $title }»
deeds-contribution-review = revisión «{ $title }»
deeds-contribution-award = premio «{ $title }»

deeds-insight = un aprendizaje clave
deeds-insight-from = un aprendizaje clave de { $name }
deeds-insight-from-more = un aprendizaje clave de { $name } y { $more } más

deeds-learning-course = curso «{ $title }»
deeds-learning-book = libro «{ $title }»
deeds-learning-conference = conferencia «{ $title }»
deeds-learning-asked = comentarios pedidos «{ $title }»
deeds-learning-received = comentarios recibidos «{ $title }»
deeds-learning-certificate = certificado «{ $title }»

deeds-profile-targets-changed = Metas del perfil cambiadas

deeds-goal-set = Objetivo fijado: { $goal }
deeds-goal-changed = Objetivo cambiado: { $goal }
deeds-goal-brought-back = Objetivo recuperado

deeds-goals-set = Objetivos «{ $set }» fijados

deeds-import-undone = Importación de { $title } deshecha

deeds-imported = { $title } importado
deeds-imported-from = Importado de { $title }

deeds-logged = Anotado: { $what }
deeds-logged-with = { $begin }, con { $what }

deeds-talk-with = { $kind } con { $name }
deeds-talk-with-one-more = { $kind } con { $name } y una persona más
deeds-talk-with-more = { $kind } con { $name } y { $more } más
deeds-talk-one-to-one = charla a solas
deeds-talk-group = reunión de grupo
deeds-talk-call = llamada
deeds-talk-video = videollamada
deeds-talk-message = mensaje
deeds-talk-email = correo electrónico
deeds-talk-letter = carta
deeds-talk-at-event = charla en un evento
deeds-talk-other = interacción

deeds-introduction-mine = Presentación de { $first } y { $second } anotada
deeds-introduction-theirs = Presentación a { $second } por { $first } anotada
deeds-introduction-moved = Presentación de { $first } y { $second }: { $state }

deeds-a-note = una nota
deeds-a-promise = una promesa
deeds-a-new-person = una persona nueva

deeds-notes = { $notes ->
    [one] { $notes } nota
   *[other] { $notes } notas
}

deeds-an-exchange = una ayuda
deeds-an-ask = una petición
deeds-an-opportunity = una oportunidad

deeds-exchanges = { $exchanges ->
    [one] { $exchanges } ayuda
   *[other] { $exchanges } ayudas
}

deeds-promises = { $promises ->
    [one] { $promises } promesa
   *[other] { $promises } promesas
}

deeds-asks = { $asks ->
    [one] { $asks } petición
   *[other] { $asks } peticiones
}

deeds-insights = { $insights ->
    [one] { $insights } aprendizaje clave
   *[other] { $insights } aprendizajes clave
}

deeds-opportunities = { $opportunities ->
    [one] { $opportunities } oportunidad
   *[other] { $opportunities } oportunidades
}

deeds-new-people = { $added ->
    [one] { $added } persona nueva
   *[other] { $added } personas nuevas
}

deeds-mentee-limit = Límite de personas mentorizadas: { $limit }

deeds-mentorship-begun = Mentoría con { $name } iniciada
deeds-mentorship-edited = Mentoría con { $name } editada
deeds-mentorship-ended = Mentoría con { $name } terminada
deeds-mentorship-taken-up = Mentoría con { $name } retomada
deeds-mentorship-deleted = Mentoría con { $name } eliminada

deeds-agenda-set = Orden del día con { $name } fijado

deeds-milestone-added = Hito con { $name } añadido: { $what }
deeds-milestone-reached = Alcanzado: { $what }
deeds-milestone-edited = Hito «{ $what }» editado
deeds-milestone-deleted = Hito eliminado

deeds-promise-noted = Promesa «{ $what }» anotada
deeds-promise-edited = Promesa «{ $what }» editada

deeds-session-noted = Sesión con { $name } anotada
deeds-session-taken-out = Sesión quitada de una mentoría

deeds-template-saved = Plantilla «{ $name }» guardada
deeds-template-deleted = Plantilla «{ $name }» eliminada

deeds-note-added = Algo anotado sobre { $name }

deeds-opportunity-noted = Oportunidad «{ $title }» anotada
deeds-opportunity-edited = Oportunidad «{ $title }» editada
deeds-opportunity-deleted = Oportunidad «{ $title }» eliminada
deeds-opportunity-moved = { $title }: { $called }

deeds-thanks-noted = Agradecimiento anotado
deeds-thanks-taken-back = Agradecimiento retirado

deeds-next-step = Próximo paso de «{ $title }»: { $what }

deeds-stage-called = Fase llamada «{ $called }»

deeds-field-changed = Sector de { $name } cambiado
deeds-field-taken = Sector de una organización tomado de un archivo
deeds-field-value = { $field } «{ $value }»

deeds-fields-taken = { $several ->
    [one] Sector de { $several } organización tomado de archivos
   *[other] Sectores de { $several } organizaciones tomados de archivos
}

deeds-met = Primer encuentro

deeds-changed-by-import = Cambiado por la importación de { $title }
deeds-changed-jobs = { $before } → { $after }

deeds-merged-with = Unido con { $name }
deeds-merged-with-lost = Unido con { $name }, donde constaba { $lost }
deeds-merged = { $from } unido a { $into }

deeds-kept-apart = { $name } y { $other_name } mantenidos aparte
deeds-kept = Cumplida: { $what }

deeds-people-added = { $many ->
    [one] { $many } persona añadida
   *[other] { $many } personas añadidas
}
deeds-people-deleted = { $many ->
    [one] { $many } persona eliminada
   *[other] { $many } personas eliminadas
}
deeds-people = { $many ->
    [one] { $many } persona
   *[other] { $many } personas
}

deeds-tagged = Etiqueta «{ $tag }» puesta: { $whom }

deeds-untagged = Etiqueta «{ $tag }» quitada: { $whom }

deeds-tags-changed = Etiquetas cambiadas: { $whom }

deeds-offer-taken = «{ $value }» tomado para { $name }
deeds-offer-dismissed = «{ $value }» rechazado para { $name }

deeds-parted = { $name } separado

deeds-view-saved = Vista «{ $name }» guardada
deeds-view-deleted = Vista «{ $name }» eliminada

deeds-it = eso

deeds-whom = { $names }

deeds-plan-done = Hecho: { $whom }
deeds-plan-put-off = Aplazado: { $whom }
deeds-plan-not-this = Esto no: { $whom }

deeds-week-kept-quiet = Semana tranquila reservada

deeds-quiet-week-taken-back = Semana tranquila retirada

deeds-related = { $first } y { $second } relacionados

deeds-membership-noted = Membresía de { $organisation } anotada
deeds-membership-removed = Membresía quitada

deeds-unrelated = { $first } y { $second } siguen sin relación

deeds-talk-written-down = Una charla anotada
deeds-talks-written-down = { $many ->
    [one] { $many } charla anotada
   *[other] { $many } charlas anotadas
}

deeds-tie-changed = Vínculo con { $name } cambiado

deeds-ties-changed = { $several ->
    [one] { $several } vínculo cambiado
   *[other] { $several } vínculos cambiados
}

deeds-topic-added = Tema { $name } añadido
deeds-topic-edited = Tema { $name } editado
deeds-topic-renamed = Tema { $before } renombrado a { $name }
deeds-topic-assessed = { $name } valorado en el nivel { $level }
deeds-topic-deleted = Tema { $name } eliminado
deeds-topic-put-aside = Tema { $name } apartado

deeds-assessment-taken-back = Valoración de { $name } retirada

deeds-topics-changed = Temas de { $name } cambiados

deeds-brought-back = Recuperado: { $one }

deeds-records-brought-back = { $many ->
    [one] { $many } registro recuperado
   *[other] { $many } registros recuperados
}

deeds-of-a-kind = { $kind }
deeds-of-a-kind-with = { $kind } con { $people }
