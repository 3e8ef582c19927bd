organisations-fields = Branchen der Organisationen
    .text = Wer bei einer Organisation ist, gehört zu ihrer Branche. Die Reichweite zählt die Branchen der Personen, mit denen Sie im Austausch sind.
organisations-fields-command = Branchen der Organisationen …
organisations-find = Organisation oder Branche suchen
organisations-none = Noch keine Organisationen
    .text = Sie kommen mit den Personen, die dort sind.

organisations-with-field = { $said } von { $all ->
    [one] { $all } Organisation
   *[other] { $all } Organisationen
} { $said ->
    [one] hat eine Branche
   *[other] haben eine Branche
}.
organisations-take = Angaben aus Dateien übernehmen
    .tip = Was importierte Dateien über die Personen dort sagen
organisations-list = Organisationen
organisations-take-for = { $field } für { $name } übernehmen
# On a button: $field is what files propose.
organisations-proposed = { $field }?
organisations-field-of = Branche von { $name }
# In an empty field.
organisations-not-said = Nicht angegeben
organisations-not-found = So heißt nichts.
organisations-not-listed = { $many ->
    [one] { $many } weitere Organisation ist nicht aufgeführt; ein Wort findet sie.
   *[other] { $many } weitere Organisationen sind nicht aufgeführt; ein Wort findet sie.
}
