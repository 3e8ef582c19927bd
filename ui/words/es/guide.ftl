# Where the language in use is another one.
guide-in-english = Esta parte está en inglés.
guide-search = Buscar en la guía
guide-contents = Contenido de la guía
guide-group-first = Primero
guide-group-screens = Pantallas
guide-group-detail = En detalle
guide-part = Parte de la guía
guide-keys = Teclas
guide-keys-here = Teclas en esta pantalla
guide-found = Encontrado en la guía
# A heading, with the part of the guide that it stands in.
guide-found-at = { $part }: { $heading }
guide-found-none = Nada en la guía tiene estas palabras.
guide-found-many = { $many ->
    [one] Encontrado en { $many } lugar.
   *[other] Encontrado en { $many } lugares.
}
