asks-title = Peticiones
# How many are shown, by what is chosen above the list.
asks-count-all = { $many ->
    [one] { $many } petición
   *[other] { $many } peticiones
}
asks-count-open = { $many ->
    [one] { $many } petición abierta
   *[other] { $many } peticiones abiertas
}
asks-count-answered = { $many ->
    [one] { $many } petición respondida
   *[other] { $many } peticiones respondidas
}
asks-count-dropped = { $many ->
    [one] { $many } petición descartada
   *[other] { $many } peticiones descartadas
}
asks-empty = Nadie busca nada
    .text = Lo que usted busca y lo que buscan otros está aquí. Para cada petición, { -rapport } nombra quién podría ayudar y por qué: la manera más fácil de dar primero.
asks-none = No hay tal petición
    .text = Ninguna petición corresponde a lo elegido arriba.
    .show = Mostrar peticiones abiertas
asks-whose-mine = Lo que busco
asks-whose-theirs = Lo que buscan otros

asks-state-open = Abierta
    .on = Desde el { $on }
asks-state-answered = Respondida
    .on = Respondida el { $on }
asks-state-dropped = Descartada
    .on = Descartada el { $on }

# In a row: who looks for it. asks-me stands for me where my name is not known.
asks-row-mine = Lo busco yo
asks-row-theirs = <who>{ $name }</who> lo busca
asks-me = Yo
asks-answered = Respondida
    .of = Respondida: { $what }
    .mark = Marcar respondida
    .mark-ask = Marcar petición respondida
asks-add = Añadir petición
asks-edit = Editar petición
asks-drop = Descartar petición
asks-delete = Eliminar petición

asks-what = Qué se busca
    .example = Alguien que hable de motores de almacenamiento
    .missing = Indique qué se busca.
asks-side-mine = Lo busco yo
asks-side-theirs = Lo busca otra persona
asks-who = Quién lo busca
asks-asked-on = Preguntado el
asks-topics = Temas
    .hint = Con comas; sirven para hallar quién podría ayudar

asks-help = Quién podría ayudar
    .of = Quién podría ayudar: { $what }
    .none = Aún no destaca nadie. Las personas se encuentran por los temas de la petición y de las personas, los puestos, las etiquetas y la ayuda recibida antes.
asks-help-for-me = Busco: { $what }
asks-help-for-them = { $name } busca: { $what }
asks-introduce = Presentar
    .of = Presentar: { $first } y { $second }
asks-ask = Preguntar
    .of = Preguntar: { $name }
# Why somebody could help.
asks-reason-topic = Sabe de { $value }
asks-reason-helped_before = Ayudó antes: { $value }
asks-reason-talked_about = Hablaron de { $value }
asks-reason-position = Trabaja como { $value }
asks-reason-organisation = Está en { $value }
asks-reason-tag = Etiqueta { $value }

# The message that asks somebody for it. Keep {"{given}"} as it is. .ended: what is looked for ends its sentence itself.
asks-message = Lo que busco
    .hello = Hola, {"{given}"}:
    .what = Busco lo siguiente: { $what }.
    .ended = Busco lo siguiente: { $what }
    .help = He pensado en usted. ¿Podría ayudarme o conoce a alguien que pueda?
