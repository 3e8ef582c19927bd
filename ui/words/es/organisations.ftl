organisations-fields = Sectores de las organizaciones
    .text = Quien está en una organización pertenece a su sector. El alcance cuenta los sectores de las personas con las que hay contacto activo.
organisations-fields-command = Sectores de las organizaciones…
organisations-find = Buscar una organización o un sector
organisations-none = Aún no hay organizaciones
    .text = Llegan con las personas que están en ellas.

organisations-with-field = { $said } de { $all ->
    [one] { $all } organización
   *[other] { $all } organizaciones
} { $said ->
    [one] tiene sector
   *[other] tienen sector
}.
organisations-take = Tomar lo que dicen los archivos
    .tip = Lo que los archivos importados dicen de las personas de ahí
organisations-list = Organizaciones
organisations-take-for = Tomar { $field } para { $name }
# On a button: $field is what files propose.
organisations-proposed = ¿{ $field }?
organisations-field-of = Sector de { $name }
# In an empty field.
organisations-not-said = Sin indicar
organisations-not-found = Nada se llama así.
organisations-not-listed = { $many ->
    [one] { $many } organización más no figura en la lista; una palabra la encuentra.
   *[other] { $many } organizaciones más no figuran en la lista; una palabra las encuentra.
}
