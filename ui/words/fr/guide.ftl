# Where the language in use is another one.
guide-in-english = Cette partie est en anglais.
guide-search = Chercher dans le guide
guide-contents = Sommaire du guide
guide-group-first = Pour commencer
guide-group-screens = Écrans
guide-group-detail = En détail
guide-part = Partie du guide
guide-keys = Touches
guide-keys-here = Touches sur cet écran
guide-found = Trouvé dans le guide
# A heading, with the part of the guide that it stands in.
guide-found-at = { $part } : { $heading }
guide-found-none = Rien dans le guide ne contient ces mots.
guide-found-many = { $many ->
    [one] Trouvé à { $many } endroit.
   *[other] Trouvé à { $many } endroits.
}
