organisations-fields = Fields of organisations
    .text = Whoever is at an organisation is in its field. Reach counts the fields of the people you are engaged with.
organisations-fields-command = Fields of organisations…
organisations-find = Find an organisation or a field
organisations-none = No organisations yet
    .text = They come with the people who are there.

organisations-with-field = { $said } of { $all ->
    [one] { $all } organisation
   *[other] { $all } organisations
} { $said ->
    [one] has a field
   *[other] have a field
}.
organisations-take = Take what files told
    .tip = What imported files say of the people there
organisations-list = Organisations
organisations-take-for = Take { $field } for { $name }
# On a button: $field is what files propose.
organisations-proposed = { $field }?
organisations-field-of = Field of { $name }
# In an empty field.
organisations-not-said = Not said
organisations-not-found = Nothing is called that.
organisations-not-listed = { $many ->
    [one] { $many } further organisation is not listed; a word finds them.
   *[other] { $many } further organisations are not listed; a word finds them.
}
