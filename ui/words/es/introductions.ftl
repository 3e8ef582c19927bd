introductions-title = Presentaciones
# How many are shown, by what is chosen above the list.
introductions-count-all = { $many ->
    [one] { $many } presentación
   *[other] { $many } presentaciones
}
introductions-count-under_way = { $many ->
    [one] { $many } presentación en marcha
   *[other] { $many } presentaciones en marcha
}
introductions-count-over = { $many ->
    [one] { $many } presentación terminada
   *[other] { $many } presentaciones terminadas
}
introductions-empty = No hay presentaciones en marcha
    .text = Dos personas que deberían conocerse, o alguien a quien espera ser presentado: se pregunta a cada una antes de hacerla, y { -rapport } tiene las palabras para ambas. Lo que resultó de ello queda aquí.
    .show-over = Mostrar las terminadas
introductions-none = No hay tal presentación
    .text = Ninguna presentación corresponde a lo elegido arriba.
    .show = Mostrar las que están en marcha
introductions-more = Mostrar más
    .of = Mostrar más: { $state }
introductions-direction = Dirección
    .mine = Hechas por mí
    .theirs = Hechas a mí
    .all = Por mí y a mí
introductions-standing = Situación
    .under_way = En marcha
    .over = Terminada
    .all = En marcha y terminadas

# Where an introduction stands.
introductions-state-thought_of = Pensada
introductions-state-asked_one = Preguntada una parte
introductions-state-asked_both = Preguntadas ambas
introductions-state-made = Hecha
introductions-state-they_met = Se conocieron
introductions-state-closed = Cerrada
introductions-state-declined = Rechazada
# When it came to each: the first of a line, and .then those that follow.
introductions-step-thought_of = Pensada el { $on }
    .then = pensada el { $on }
introductions-step-asked_one = Preguntada una parte el { $on }
    .then = preguntada una parte el { $on }
introductions-step-asked_both = Preguntadas ambas el { $on }
    .then = preguntadas ambas el { $on }
introductions-step-made = Hecha el { $on }
    .then = hecha el { $on }
introductions-step-they_met = Se conocieron el { $on }
    .then = se conocieron el { $on }
introductions-step-closed = Cerrada el { $on }
    .then = cerrada el { $on }
introductions-step-declined = Rechazada el { $on }
    .then = rechazada el { $on }
# On the button that moves it there.
introductions-move-thought_of = Pensada
introductions-move-asked_one = Preguntada una parte
introductions-move-asked_both = Preguntadas ambas
introductions-move-made = Hecha
    .theirs = Se hizo
introductions-move-they_met = Se conocieron
    .theirs = Nos conocimos
introductions-move-closed = Cerrar
introductions-move-declined = Rechazada
introductions-move = { $move }: { $both }

introductions-both = { $first } y { $second }
# <joint> stands between the names, less strong.
introductions-row-mine = <one>{ $first }</one> <joint>y</joint> <other>{ $second }</other>
introductions-row-theirs = <one>{ $first }</one> <joint>me presenta a</joint> <other>{ $second }</other>
introductions-no-reason = Sin motivo anotado
introductions-to-me = A mí

introductions-add = Añadir presentación
introductions-edit = Editar presentación
introductions-move-on = Avanzar presentación
introductions-decline = Presentación rechazada
introductions-delete = Eliminar presentación
introductions-whose-mine = Presento a dos personas
introductions-whose-theirs = Alguien me presenta
introductions-first-mine = Una persona
introductions-first-theirs = Quién me presenta
introductions-second-mine = La otra persona
introductions-second-theirs = A quién
introductions-different = Elija dos personas distintas.
introductions-why-mine = Qué tienen la una para la otra
introductions-why-theirs = De qué se trata
introductions-why-hint = Aparece en el texto para cada parte
introductions-where = Cómo va
introductions-since = Desde
introductions-who-declined = Quién dijo que no y por qué

introductions-wording = Texto
    .text = Cámbielo como quiera y cópielo en el programa con el que escribe. { -rapport } no envía nada.
    .of = Texto: { $both }
    .each = Texto para cada parte
    .to = A { $name }
    .copy = Copiar para { $name }
