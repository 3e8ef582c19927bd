# .whole is the circle with its noun, .chip the same within a line.
ties-circle-inner = Innerster
    .whole = Innerster Kreis
    .chip = innerster Kreis
ties-circle-close = Enger
    .whole = Enger Kreis
    .chip = enger Kreis
ties-circle-active = Aktiver
    .whole = Aktiver Kreis
    .chip = aktiver Kreis
ties-circle-wider = Weiterer
    .whole = Weiterer Kreis
    .chip = weiterer Kreis
ties-circle-outer = Äußerer
    .whole = Äußerer Kreis
    .chip = äußerer Kreis
ties-circle = Kreis
ties-circle-none = Kein Kreis
    .chip = kein Kreis

# How strong a tie is, before its number: “strong 0.86”.
ties-band-strong = stark
ties-band-warm = warm
ties-band-weak = schwach
ties-band-dormant = ruhend
ties-band-new = neu
ties-untold = noch keine Beziehung
# A chip that opens why: $strength is “strong 0.86”.
ties-why = { $strength } · warum?
ties-over-three-years = Beziehungsstärke über drei Jahre, von { $first } bis { $last }
# At the end of a line of months.
ties-today = heute

# What a tie is made of.
ties-part-conversations = Gespräche
ties-part-written = Schriftlich
ties-part-given = Gegebene Hilfe
ties-part-received = Erhaltene Hilfe
ties-part-both_ways = Hilfe in beide Richtungen
ties-all-records = Alle
    .of = Alle: { $part }
# Keep the key C as it is.
ties-nothing-logged = Mit dieser Person ist noch nichts festgehalten. Eine Taste, C, hält fest, dass Sie heute gesprochen haben.
ties-began-me = Von mir begonnen am { $on }
ties-began-them = Vom Gegenüber begonnen am { $on }
ties-began-unknown = Begonnen am { $on }
# $what is how it began, $note is what was written about that.
ties-began-noted = { $what }: { $note }

ties-standing = Stand
ties-standing-present = Im Netzwerk
ties-standing-archived = Archiviert
    .chip = archiviert
ties-standing-deceased = Verstorben
    .chip = verstorben
ties-rhythm-own = Eigener Rhythmus
ties-rhythm-days = Tage zwischen zwei Kontakten
# In an empty field: the rhythm is that of the circle.
ties-rhythm-as-circle = wie Kreis
ties-rhythm-unit = Tage
ties-purpose-learning = Lernen
    .chip = Lernen
ties-purpose-collaboration = Zusammenarbeit
    .chip = Zusammenarbeit
ties-purpose-mentoring = Mentoring
    .chip = Mentoring
ties-purpose-opportunities = Chancen
    .chip = Chancen
ties-purpose-support = Unterstützung
    .chip = Unterstützung
ties-purpose-friendship = Freundschaft
    .chip = Freundschaft

ties-engagement-engaged = Im Austausch
    .chip = im Austausch
ties-engagement-not_engaged = Nicht im Austausch
    .chip = nicht im Austausch

ties-rest = Ruhen lassen
    .button = Ruhen lassen …
ties-rest-week = Eine Woche
ties-rest-month = Einen Monat
ties-rest-three-months = Drei Monate
ties-rest-no-longer = Nicht mehr
ties-rests-until = Ruht bis { $on }
ties-do-not-contact = Nicht kontaktieren
    .chip = nicht kontaktieren

# When the rhythm wants the next contact.
ties-no-rhythm = kein Rhythmus
ties-every = { $days ->
    [one] jeden Tag
   *[other] alle { $days } Tage
}
# $every is “every 30 days”.
ties-every-resting = { $every } · ruht bis { $on }
ties-every-since = { $every } · seit { $on }
ties-every-by = { $every } · bis { $on }
# The same in the few words of a list.
ties-rests = ruht
ties-due = fällig
ties-in-days = { $many ->
    [one] in { $many } Tag
   *[other] in { $many } Tagen
}
ties-in-weeks = { $many ->
    [one] in { $many } Woche
   *[other] in { $many } Wochen
}
ties-in-months = { $many ->
    [one] in { $many } Monat
   *[other] in { $many } Monaten
}
ties-in-years = { $many ->
    [one] in { $many } Jahr
   *[other] in { $many } Jahren
}
ties-late-days = { $many ->
    [one] seit { $many } Tag
   *[other] seit { $many } Tagen
}
ties-late-weeks = { $many ->
    [one] seit { $many } Woche
   *[other] seit { $many } Wochen
}
ties-late-months = { $many ->
    [one] seit { $many } Monat
   *[other] seit { $many } Monaten
}
ties-late-years = { $many ->
    [one] seit { $many } Jahr
   *[other] seit { $many } Jahren
}

# A relation as it is chosen; .within stands before the name of the other one.
ties-relation-introduced_by = Wurde vorgestellt von
    .within = vorgestellt von
ties-relation-introduced = Hat vorgestellt
    .within = stellte vor:
ties-relation-colleague = Kollege oder Kollegin von
    .within = Kollege oder Kollegin von
ties-relation-manager_of = Führungskraft von
    .within = Führungskraft von
ties-relation-reports_to = Berichtet an
    .within = berichtet an
ties-relation-partner = Partner oder Partnerin von
    .within = Partner oder Partnerin von
ties-relation-family = Familie von
    .within = Familie von
ties-relation-other = In anderen Worten
