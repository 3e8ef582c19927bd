growth-line = Beziehungen im Austausch zuerst; die Zahl der Bekannten ist nur das Grau darüber.
growth-report = Bericht …
    .tip = Der Bericht eines Monats, Quartals oder Jahres
growth-empty = Noch niemand zu zählen
    .text = Hier sehen Sie, wie viele Ihrer Beziehungen leben, seit wann Sie Personen kennen und was Sie geben und erhalten. Es beginnt mit dem ersten Import.
growth-begin = Beginnen
growth-being-counted = Wird gezählt …
growth-fields = Branchen …
    .tip = Die Branchen, in denen Organisationen tätig sind
growth-engaged-only = Nur im Austausch

growth-range = Zeitraum
growth-range-year = 12 Monate
growth-range-three_years = 3 Jahre
growth-range-ten_years = 10 Jahre
growth-range-all = Alle Jahre
growth-range-months = Von … bis …
# Before two fields with a month each.
growth-range-from = Von
growth-range-until = bis

# Whom the charts are about.
growth-whom = Von wem die Diagramme handeln
growth-whom-everybody = Alle
growth-whom-everybody-again = Wieder alle
growth-whom-any = Beliebig
growth-whom-as-chosen = Wie gewählt
# In the place of a name that is not known yet.
growth-whom-chosen = gewählt
growth-whom-topic = Thema
growth-whom-organisation = Organisation
growth-whom-tag = Schlagwort
growth-whom-circle = Kreis
growth-whom-purpose = Zweck

# Below the large figures; each begins with the figure.
growth-headline-engaged = im Austausch, von { $known ->
    [one] { $known } bekannten Person
   *[other] { $known } Bekannten
}
growth-headline-mutuality = Gegenseitigkeit: { $given } gegeben, { $received } erhalten
growth-headline-deep = tiefe Gespräche pro Woche
growth-headline-rhythm = der Rhythmen eingehalten
growth-headline-new = { $many ->
    [one] neue Beziehung in 12 Monaten
   *[other] neue Beziehungen in 12 Monaten
}
# $by is a figure with its sign, such as +19.
growth-change = { $by } in 12 Monaten
growth-points = { $many ->
    [one] { $many } Punkt
   *[other] { $many } Punkte
}
growth-headline-mutuality-behind = In 12 Monaten gegebene und erhaltene Hilfe
growth-headline-rhythm-behind = Im Rhythmus

growth-chart-network = Netzwerk im Lauf der Zeit
growth-chart-new_ties = Neue Beziehungen nach Herkunft
growth-chart-engagement = Im Austausch
growth-chart-conversations = Gespräche, Tag für Tag
growth-chart-time_spent = Aufgewendete Zeit
growth-chart-depth = Tiefe und Zweiergespräche
growth-chart-given_and_received = Gegeben und erhalten
growth-chart-mutuality = Gegenseitigkeit
growth-chart-rhythm_kept = Eingehaltene Rhythmen
growth-chart-circles = Kreise
growth-chart-reach = Reichweite
growth-chart-event_yield = Was Veranstaltungen brachten
growth-chart-opportunities = Gehörte Chancen
growth-chart-mentoring_sessions = Mentoring-Sitzungen
growth-chart-event_cost = Was eine bleibende Beziehung kostete
growth-chart-expert_power = Expertenmacht
growth-chart-goals = Ziele
growth-chart-structure = Struktur
growth-lines = Linien
growth-lines-size = Effektive Größe
growth-lines-constraint = Beschränkung
growth-lines-parts = Gemeinschaften und Brücken

# Series of charts, as headings.
growth-series-strong = Stark
growth-series-warm = Warm
growth-series-weak = Schwach
growth-series-dormant = Ruhend
growth-series-new = Neu
growth-series-never_spoken = Nie gesprochen
growth-series-event = Auf einer Veranstaltung
growth-series-introduction = Vorgestellt
growth-series-online = Online
growth-series-work = Durch die Arbeit
growth-series-import = Nur importiert
growth-series-engagement = Im Austausch, von allen Bekannten
growth-series-engaged = Im Austausch
growth-series-known = Bekannt
growth-series-rhythm_kept = Im Rhythmus
growth-series-kept = Darin
growth-series-with_rhythm = Mit Rhythmus
growth-series-conversations = Gespräche
growth-series-minutes = Minuten
growth-series-budget = Budget
growth-series-deep_share = Tief
growth-series-one_to_one_share = Zu zweit
growth-series-deep = Tief, Anzahl
growth-series-one_to_one = Zu zweit
growth-series-group = Gruppe
growth-series-call = Anruf
growth-series-video = Video
growth-series-message = Nachricht
growth-series-email = E-Mail
growth-series-letter = Brief
growth-series-event_conversation = Auf einer Veranstaltung
growth-series-other = Anderes
growth-series-given = Gegeben
growth-series-received = Erhalten
growth-series-mutuality = Gegenseitigkeit
growth-series-people = Personen
growth-series-dunbar = Wie bei Dunbar
growth-series-now = Jetzt
growth-series-year_before = Ein Jahr zuvor
growth-series-evenness = Gleichmäßigkeit
growth-series-met = Kennengelernt
growth-series-followed_up = In 48 h nachgefasst
growth-series-engaged_after_90_days = In 90 Tagen in Kontakt
growth-series-heard = Gehört
growth-series-hidden = Bevor sie öffentlich waren, oder nie öffentlich
growth-series-they_mentor_me = Ich werde begleitet
growth-series-i_mentor_them = Ich begleite
growth-series-peers = Auf Augenhöhe
growth-series-knowledge = Wissen
growth-series-guidance = Begleitung
growth-series-opportunity = Chancen
growth-series-reputation = Ruf
growth-series-people_in_it = Personen im Netzwerk
growth-series-ties = Beziehungen unter ihnen
growth-series-effective_size = Effektive Größe
growth-series-constraint = Beschränkung
growth-series-communities = Gemeinschaften
growth-series-bridges = Brücken
# Of goals: so many periods before the present one.
growth-earlier = { $before } zuvor
# Of a facet of expert power: how many records.
growth-records-of = { $facet }, Einträge
growth-cost-each = { $currency } für jede bleibende Beziehung
growth-cost-all = { $currency } insgesamt
growth-cost-lasting = { $currency }: bleibende Beziehungen
growth-part-of-target = Teil des Zielwerts
# Columns of charts.
growth-column-organisations = Organisationen
growth-column-fields = Branchen
growth-column-places = Orte
growth-column-topics = Themen

# At a chart. $title is what it is called.
growth-show-chart = Diagramm zeigen
growth-show-table = Zahlen als Tabelle zeigen
growth-table-of = Zahlen von „{ $title }“ als Tabelle
growth-export-of = „{ $title }“ exportieren
growth-export-csv = Zahlen als CSV
growth-series-of = Reihen von „{ $title }“
growth-counting = „{ $title }“ wird gezählt
growth-counted = { $months ->
    [one] { $counted } von { $months } Monat gezählt
   *[other] { $counted } von { $months } Monaten gezählt
}
growth-keys = { $title }. Pfeiltasten bewegen, die Eingabetaste öffnet die Einträge.
growth-click = Klick: die Einträge
growth-heading-months = Monat
growth-heading-days = Tag
growth-heading-quarters = Quartal
# Figures of a column, such as “Nov 2024: Deep 25%, Minutes 40 min”.
growth-figure = { $series } { $figure }
growth-figures = { $column }: { $figures }
growth-comma = { $first }, { $next }
growth-minutes = { $minutes } min
growth-hours = { $hours } h
# $minutes has two digits: 2 h 05.
growth-hours-minutes = { $hours } h { $minutes }

# As the system's dialog calls kinds of files.
growth-file-svg = SVG-Bild
growth-file-png = PNG-Bild
growth-file-csv = Kommagetrennte Werte
growth-file-graphml = GraphML
growth-file-gexf = GEXF
growth-saved = Gespeichert: { $path }
growth-picture-failed = das Bild konnte nicht erstellt werden

# In a dialog, the records behind a figure.
growth-records = Einträge
growth-behind = { $title }, { $column }
growth-behind-now = { $title }, jetzt
growth-behind-many = { $series }: { $many }
growth-nobody-named = Niemand genannt
growth-none-counted = Hier wurde nichts gezählt.
# $narrower says what shows them.
growth-not-listed = { $many ->
    [one] { $many } weiterer Eintrag ist nicht aufgeführt; { $narrower }
   *[other] { $many } weitere Einträge sind nicht aufgeführt; { $narrower }
}
growth-narrower = ein kürzerer Zeitraum oder ein Filter zeigt sie.

# One sentence for each chart. $people is such as “8 people”, $since, $month and $until are such as “Oct 2026”.
growth-say-network = { $people } bekannt, davon { $engaged } im Austausch; im { $since } waren { $known } bekannt.
growth-say-new_ties = { $people } kennengelernt, in { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
}; die meisten im { $month }, { $most }.
growth-say-new_ties-none = Niemand Neues in diesen Monaten.
growth-say-engagement = { $now } der Bekannten sind im Rhythmus oder binnen 180 Tagen in Kontakt.
growth-say-engagement-before = { $now } der Bekannten sind im Rhythmus oder binnen 180 Tagen in Kontakt. Ein Jahr zuvor { $before }.
growth-say-engagement-none = In diesen Monaten war niemand bekannt.
growth-say-conversations = { $conversations } in 53 Wochen, { $days }; { $spent } festgehalten.
growth-say-conversations-none = In diesen 53 Wochen wurde nichts festgehalten.
growth-many-conversations = { $many ->
    [one] { $many } Gespräch
   *[other] { $many } Gespräche
}
growth-on-days = { $many ->
    [one] an { $many } Tag
   *[other] an { $many } Tagen
}
growth-say-time_spent = Im { $month } { $spent } von { $budget } Budget; es zählt, was von Hand und außerhalb von Veranstaltungen festgehalten wurde.
growth-say-depth = { $many ->
    [one] Von { $many } Gespräch in 12 Monaten waren { $deep } tief, { $one } zu zweit.
   *[other] Von { $many } Gesprächen in 12 Monaten waren { $deep } tief, { $one } zu zweit.
}
growth-say-depth-none = In den letzten 12 Monaten wurde nichts festgehalten.
growth-say-given_and_received = In 12 Monaten wurde { $given ->
   *[other] { $given }-mal
} Hilfe gegeben und { $received ->
   *[other] { $received }-mal
} erhalten.
growth-say-mutuality = { $now } über 12 Monate, wobei 1 so viel gegeben wie erhalten heißt.
growth-say-mutuality-none = In den letzten 12 Monaten wurde keine Hilfe gegeben oder erhalten.
growth-say-rhythm_kept = { $kept } von { $all ->
    [one] { $all } Beziehung
   *[other] { $all } Beziehungen
} mit Rhythmus { $kept ->
    [one] liegt
   *[other] liegen
} darin. Rhythmen zählen ab dem Tag, an dem sie gesetzt wurden.
growth-say-rhythm_kept-none = Noch hat niemand einen Rhythmus. Ein Kreis gibt einen.
growth-say-circles = { $people } in Kreisen. Jeder Kreis enthält die inneren, wie die Schichten, die Dunbar fand.
growth-say-circles-none = Noch ist niemand in einem Kreis.
growth-say-reach = Personen im Austausch erreichen { $organisations }, { $fields } (soweit angegeben), { $places } und { $topics }.
growth-many-organisations = { $many ->
    [one] { $many } Organisation
   *[other] { $many } Organisationen
}
growth-many-fields = { $many ->
    [one] { $many } Branche
   *[other] { $many } Branchen
}
growth-many-places = { $many ->
    [one] { $many } Ort
   *[other] { $many } Orte
}
growth-many-topics = { $many ->
    [one] { $many } Thema
   *[other] { $many } Themen
}
growth-say-event_yield = { $people } auf Veranstaltungen kennengelernt, bei { $followed } binnen 48 h nachgefasst; { $lasting } binnen 90 Tagen wieder in Kontakt.
growth-say-event_yield-none = In diesen Monaten wurde niemand auf einer Veranstaltung kennengelernt.
growth-say-opportunities = { $many ->
    [one] Von { $many } Chance gehört, { $hidden } durch Personen, bevor sie öffentlich war, oder ohne es je zu sein.
   *[other] Von { $many } Chancen gehört, { $hidden } durch Personen, bevor sie öffentlich waren, oder ohne es je zu sein.
}
growth-say-opportunities-none = In diesen Monaten wurde von keiner Chance gehört.
growth-say-mentoring_sessions = { $received ->
    [one] { $received } Sitzung als Mentee, { $given } als Mentor, { $peers } auf Augenhöhe.
   *[other] { $received } Sitzungen als Mentee, { $given } als Mentor, { $peers } auf Augenhöhe.
}
growth-say-mentoring_sessions-none = In diesen Monaten fand keine Mentoring-Sitzung statt.
# $told is one of the two below for each currency.
growth-say-event_cost = { $told }. Eine Beziehung blieb, wenn binnen 90 Tagen ein weiterer Kontakt folgte.
growth-say-event_cost-told = je { $amount } in den 12 Monaten bis { $until }
growth-say-event_cost-lasting = keine Beziehung blieb von Veranstaltungen, die in { $currency } bezahlt wurden
growth-say-event_cost-next = { $first }; { $next }
growth-say-event_cost-none = Zu keiner Veranstaltung dieser Monate sind Kosten mit Währung notiert.
# $facets are such as “knowledge 50%”.
growth-say-expert_power = { $quarter }: { $facets }, gemessen an Ihren eigenen Zielwerten oder dem besten Quartal davor.
growth-say-expert_power-none = Noch nichts, woran sich diese Quartale messen lassen. Ihre Zielwerte stehen unter „Fachwissen“.
growth-facet-knowledge = Wissen { $figure }
growth-facet-guidance = Begleitung { $figure }
growth-facet-opportunity = Chancen { $figure }
growth-facet-reputation = Ruf { $figure }
growth-say-goals = { $many ->
    [one] Von { $many } Ziel der Teil des Zielwerts, der jetzt und in den Zeiträumen davor erreicht wurde; bei einer Obergrenze der verbrauchte Teil. Am kräftigsten, wo es kam wie beabsichtigt.
   *[other] Von { $many } Zielen der Teil des Zielwerts, der jetzt und in den Zeiträumen davor erreicht wurde; bei einer Obergrenze der verbrauchte Teil. Am kräftigsten, wo es kam wie beabsichtigt.
}
growth-say-goals-none = Kein Ziel handelt von diesen Personen. Unter „Ziele“ gibt es fertige für den Anfang.
growth-say-structure = { $people } bringen so viel wie { $size }, die einander nicht kennen; Beschränkung { $constraint }. { $communities }, { $bridges }.
growth-say-structure-none = In diesen Monaten war niemand bekannt.
growth-many-communities = { $many ->
    [one] { $many } Gemeinschaft
   *[other] { $many } Gemeinschaften
}
growth-many-bridges = { $many ->
    [one] { $many } Brücke
   *[other] { $many } Brücken
}
