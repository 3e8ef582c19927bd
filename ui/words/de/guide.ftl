# Where the language in use is another one.
guide-in-english = Dieser Teil ist auf Englisch.
guide-search = Anleitung durchsuchen
guide-contents = Inhalt der Anleitung
guide-group-first = Zuerst
guide-group-screens = Ansichten
guide-group-detail = Im Einzelnen
guide-part = Teil der Anleitung
guide-keys = Tasten
guide-keys-here = Tasten in dieser Ansicht
guide-found = In der Anleitung gefunden
# A heading, with the part of the guide that it stands in.
guide-found-at = { $part }: { $heading }
guide-found-none = Nichts in der Anleitung enthält diese Wörter.
guide-found-many = { $many ->
    [one] An { $many } Stelle gefunden.
   *[other] An { $many } Stellen gefunden.
}
