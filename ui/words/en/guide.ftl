# Where the language in use is another one.
guide-in-english = This part is in English.
guide-search = Search the guide
guide-contents = Contents of the guide
guide-group-first = First
guide-group-screens = Screens
guide-group-detail = In detail
guide-part = Part of the guide
guide-keys = Keys
guide-keys-here = Keys on this screen
guide-found = Found in the guide
# A heading, with the part of the guide that it stands in.
guide-found-at = { $part }: { $heading }
guide-found-none = Nothing in the guide has these words.
guide-found-many = { $many ->
    [one] Found in { $many } place.
   *[other] Found in { $many } places.
}
