# The line below the title. $people, $ties, $communities and $bridges are counts from below.
network-head = { $people }, { $ties }, { $communities }, { $bridges }
network-head-left-out = { $head }; no aparecen quienes tienen los vínculos más leves
network-some-people = { $all ->
    [one] { $some } de { $all } persona
   *[other] { $some } de { $all } personas
}
network-ties = { $many ->
    [one] { $many } vínculo
   *[other] { $many } vínculos
}
network-communities = { $many ->
    [one] { $many } comunidad
   *[other] { $many } comunidades
}
network-bridges = { $many ->
    [one] { $many } puente
   *[other] { $many } puentes
}
# For screen readers.
network-map = Mapa de la red: { $head }. La lista contiene lo mismo.

network-search = Buscar en la red
network-search-short = Buscar
network-topic = Tema
network-topic-any = Cualquier tema
network-organisation = Organización
network-organisation-any = Cualquier organización
# On a button, and on the map.
network-me = Yo
    .tip = Yo en el centro
    .command = Yo en el centro, o fuera
network-list = Lista
    .tip = Lo mismo como lista
    .command = Mapa o lista
    .label = La red como lista
network-being-read = Leyendo…
network-empty = Aún no hay a quién situar
    .text = Aquí están las personas con lo que las une entre sí: presentaciones, eventos, conversaciones en común, organizaciones y lo que usted sabe de ellas. Suelte un archivo con sus contactos en cualquier parte de la ventana.
network-nobody = Nadie encaja
    .alone = Nadie de estas personas tiene vínculos con otras. Póngase en el centro para verlas también, o elija un día posterior.
    .text = Elija otro tema, otra organización o un día posterior.
network-legend = Color: comunidad; si hay más de ocho, los colores se repiten. Tamaño: la fuerza de su vínculo. Un anillo: un puente que une partes. Desplace la rueda para acercarse, arrastre para mover, haga clic en alguien para ver sus vínculos.

# Titles of commands.
network-way-command = Camino hasta otra persona
network-open-command = Abrir a quien está elegido
network-nearer = Más cerca
network-further = Más lejos
network-whole = El mapa entero
network-grow = Dejar que crezca
network-stop = Detener
network-day = Como era en
network-today = Hoy

network-export-svg = Imagen SVG
network-export-png = Imagen PNG
network-export-graphml = GraphML, para Gephi
network-export-gexf = GEXF, para Gephi
# What the file is proposed to be called, without its ending.
network-file = red
network-saved = Guardado: { $path }

# Heads of columns.
network-column-name = Nombre
network-column-tie = Vínculo
network-column-community = Comunidad
network-column-ties = Vínculos
network-bridge = puente

network-tie-strong = vínculo fuerte
network-tie-warm = vínculo cálido
network-tie-weak = vínculo débil
network-tie-dormant = vínculo latente
network-tie-new = vínculo nuevo
network-community = Comunidad { $number }
network-community-none = Sin vínculos con nadie más todavía
network-holds = une partes
network-open = Abrir
network-way = Camino a …
    .tip = Después, elija a otra persona
network-way-seek = Elija a otra persona en el mapa, en la búsqueda o en la lista.
network-way-none = Nada las conecta salvo usted.
network-way-direct = Tienen un vínculo entre sí.
network-way-between = { $many ->
    [one] Hay { $many } persona entre ellas.
   *[other] Hay { $many } personas entre ellas.
}
# $reasons are from the list below.
network-through = por { $reasons }
network-ties-to-others = { $many ->
    [one] { $many } vínculo con otras personas
   *[other] { $many } vínculos con otras personas
}
network-more = y { $many } más

# What a tie rests on.
network-reason-relation = una relación declarada
network-reason-introduction = una presentación
network-reason-event = un evento
network-reason-interaction = una conversación en común
network-reason-organisation = la misma organización
# Of more than two, $first are those before the last, with commas between them.
network-reasons = { $first } y { $last }
network-reasons-comma = { $first }, { $next }

network-meet = Quiénes deberían conocerse
network-meet-none = Nadie por ahora. Anote qué saben o qué buscan las personas cercanas: aquí estará quién encaja con quién.
network-ask = Preguntar a ambas partes
network-ask-whom = Preguntar a ambas partes: { $names }
