# The report of a month, quarter or year: what is printed, and what its file says.

# Days and months. The year is told as it is written, the day as a number.
report-month-1 = Januar
report-month-2 = Februar
report-month-3 = März
report-month-4 = April
report-month-5 = Mai
report-month-6 = Juni
report-month-7 = Juli
report-month-8 = August
report-month-9 = September
report-month-10 = Oktober
report-month-11 = November
report-month-12 = Dezember

# Where there is little room, such as under a chart.
report-short-month-1 = Jan.
report-short-month-2 = Feb.
report-short-month-3 = März
report-short-month-4 = Apr.
report-short-month-5 = Mai
report-short-month-6 = Juni
report-short-month-7 = Juli
report-short-month-8 = Aug.
report-short-month-9 = Sept.
report-short-month-10 = Okt.
report-short-month-11 = Nov.
report-short-month-12 = Dez.
report-weekday-1 = Montag
report-weekday-2 = Dienstag
report-weekday-3 = Mittwoch
report-weekday-4 = Donnerstag
report-weekday-5 = Freitag
report-weekday-6 = Samstag
report-weekday-7 = Sonntag
report-day = { $day }. { $month } { $year }
report-day-of-week = { $weekday }, { $day }. { $month }

# The first and the last day of a goal, in a column of a table; $month is a short one.
report-days-of-month = { $first }. bis { $last }. { $month } { $year }
report-days-of-year = { $first }. { $first_month } bis { $last }. { $month } { $year }
report-days-of-years = { $first }. { $first_month } { $first_year } bis { $last }. { $month } { $year }

# What the report is about.
report-month-of-year = { $month } { $year }
report-quarter-1 = 1. Quartal { $year }
report-quarter-2 = 2. Quartal { $year }
report-quarter-3 = 3. Quartal { $year }
report-quarter-4 = 4. Quartal { $year }
report-year = { $year }

# Where there is no figure.
report-nothing = –

# Figures. The thousands of $many are parted as the language does it.
report-count = { $many }
report-fraction = { $whole },{ $behind }
report-percent = { $share }{"\u00A0"}%
report-minutes = { $minutes }{"\u00A0"}min
report-hours = { $hours }{"\u00A0"}h

# $minutes has two digits.
report-hours-minutes = { $hours }{"\u00A0"}h{"\u00A0"}{ $minutes }
report-people = { $many ->
    [one] { $many } Person
   *[other] { $many } Personen
}
report-times = { $many ->
    [one] { $many }-mal
   *[other] { $many }-mal
}
report-both-figures = { $given } / { $received }

# One sentence after the other.
report-sentences = { $first } { $next }
report-comma = { $first }, { $next }

# The head. $period is such as “November 2026”; where it is told as month, quarter or year, words are chosen by it.
report-title = Bericht: { $period }
report-counted = { $from } bis { $until }
report-counted-so-far = { $from } bis { $until }, bisher: { $period ->
    [month] der Monat
    [quarter] das Quartal
   *[year] das Jahr
} endet am { $end }
report-head = Bericht über das Netzwerk. { $counted }. Erstellt am { $today }.
report-head-of = Bericht über das Netzwerk von { $name }. { $counted }. Erstellt am { $today }.

# The figures at the top: each stands above its words.
report-headlines = Die wichtigsten Zahlen
report-engaged = Personen im Austausch
report-known = Personen bekannt
report-new-tie = neue Beziehung
report-new-ties = neue Beziehungen
report-conversations = Gespräche
report-deep = davon tief
report-one-to-one = zu zweit
report-given-received = gegeben / erhalten
report-spent = aufgewendet

# How a figure stands to the period before.
report-change-none = wie { $period ->
    [month] im Monat zuvor
    [quarter] im Quartal zuvor
   *[year] im Jahr zuvor
}
report-change-more = { $many } mehr als { $period ->
    [month] im Monat zuvor
    [quarter] im Quartal zuvor
   *[year] im Jahr zuvor
}
report-change-fewer = { $many } weniger als { $period ->
    [month] im Monat zuvor
    [quarter] im Quartal zuvor
   *[year] im Jahr zuvor
}
report-change-in-all = { $many } { $period ->
    [month] im ganzen Monat zuvor
    [quarter] im ganzen Quartal zuvor
   *[year] im ganzen Jahr zuvor
}
report-change-was = { $figure } { $period ->
    [month] im Monat zuvor
    [quarter] im Quartal zuvor
   *[year] im Jahr zuvor
}
report-no-budget = kein Budget gesetzt
report-of-budget = von { $budget } Budget

# What the figures say. $people is such as “8 people”.
report-findings = Befunde
report-finding-engaged = Sie sind mit { $engaged } von { $people } im Austausch.
report-finding-engaged-more = Sie sind mit { $engaged } von { $people } im Austausch: { $more } mehr als am Ende { $period ->
    [month] des Vormonats
    [quarter] des Vorquartals
   *[year] des Vorjahres
}.
report-finding-engaged-fewer = Sie sind mit { $engaged } von { $people } im Austausch: { $fewer } weniger als am Ende { $period ->
    [month] des Vormonats
    [quarter] des Vorquartals
   *[year] des Vorjahres
}.
report-finding-engaged-same = Sie sind mit { $engaged } von { $people } im Austausch, so vielen wie am Ende { $period ->
    [month] des Vormonats
    [quarter] des Vorquartals
   *[year] des Vorjahres
}.
report-finding-not-grown = Neu kennengelernt: { $people }; die Zahl derer, mit denen Sie im Austausch sind, ist nicht gewachsen.
report-finding-deep-rose = Der Anteil der tiefen Gespräche an allen stieg von { $before } auf { $now }.
report-finding-deep-fell = Der Anteil der tiefen Gespräche an allen fiel von { $before } auf { $now }.
report-finding-one-to-one-rose = Der Anteil der Gespräche zu zweit an allen stieg von { $before } auf { $now }.
report-finding-one-to-one-fell = Der Anteil der Gespräche zu zweit an allen fiel von { $before } auf { $now }.

# $given and $received are such as “3 times”.
report-finding-help-both-ways = Hilfe ging in beide Richtungen: { $given } gegeben, { $received } erhalten.
report-finding-help-given = Sie haben { $given } Hilfe gegeben und sie { $received } erhalten.
report-finding-help-received = Sie haben { $received } Hilfe erhalten und sie { $given } gegeben: Nun sind Sie an der Reihe zu geben.
report-finding-rhythm-few = Weniger als die Hälfte liegt im Rhythmus: von { $all } Beziehungen mit Rhythmus { $kept }.
report-finding-rhythm-most = Die meisten liegen im Rhythmus: von { $all } Beziehungen mit Rhythmus { $kept }.
report-finding-followed-up-few = Bei weniger als der Hälfte wurde binnen 48 Stunden nachgefasst: { $followed } von { $met } auf Veranstaltungen kennengelernten Personen.
report-finding-followed-up-half = Bei mindestens der Hälfte wurde binnen 48 Stunden nachgefasst: { $followed } von { $met } auf Veranstaltungen kennengelernten Personen.
report-finding-lasting = Mit { $lasting } von ihnen gab es binnen 90 Tagen einen weiteren Kontakt.
report-finding-over-budget = Sie haben { $spent } aufgewendet, { $over } über dem Budget.
report-finding-hidden = Von { $heard } gehörten Chancen kamen { $hidden } über Personen, bevor sie öffentlich waren.
report-finding-thin-knowledge = Das Wissen ist die dünnste Seite im Profil der Expertenmacht.
report-finding-thin-guidance = Die Begleitung ist die dünnste Seite im Profil der Expertenmacht.
report-finding-thin-opportunity = Die Chancen sind die dünnste Seite im Profil der Expertenmacht.
report-finding-thin-reputation = Der Ruf ist die dünnste Seite im Profil der Expertenmacht.

# A chart in words, for screen readers.
report-by-month = { $title }, Monat für Monat.
report-last-month = { $series }: { $figure } im letzten Monat.
report-bar = { $name }: { $figure }.
report-running = Der letzte Monat ist noch nicht zu Ende.

# Parts, charts and their series.
report-network = Das Netzwerk
report-chart-engaged = Personen im Austausch
report-series-engaged = Im Austausch
report-chart-strength = Beziehungen nach Stärke, wie sie damals war
report-series-strong = Stark
report-series-warm = Warm
report-series-weak = Schwach
report-series-dormant = Ruhend
report-series-new = Neu
report-not-drawn = Nicht gezeichnet, weil nie etwas festgehalten wurde: { $people }.
report-chart-origin = Neue Beziehungen nach Herkunft
report-origin-event = Auf einer Veranstaltung
report-origin-introduction = Vorgestellt
report-origin-online = Online
report-origin-work = Durch die Arbeit
report-origin-import = Nur importiert
report-circles = Kreise, verglichen mit Dunbars Größen
report-circles-of = { $people } von etwa { $usual }
report-circles-note = Wie sie heute gesetzt sind, jeder mit den inneren; der Strich zeigt die übliche Größe.
report-reach = Reichweite der Personen im Austausch
report-reach-organisations = Organisationen
report-reach-fields = Branchen
report-reach-places = Orte
report-reach-topics = Themen
report-now = Jetzt
report-year-before = Ein Jahr zuvor
report-evenness = Gleichmäßigkeit
report-structure = Struktur
report-effective-size = Effektive Größe
report-constraint = Beschränkung
report-at-the-end = Am Ende
report-at-the-end-before = Am Ende zuvor
report-structure-note = Je mehr Personen einander kennen, desto weniger vom Netzwerk ist wirksam, und desto stärker beschränkt es.
report-chart-rhythm = Eingehaltene Rhythmen
report-series-rhythm-kept = Im Rhythmus
report-rhythm-kept = Am Ende { $kept } von { $all } Beziehungen mit Rhythmus.
report-talks = Gespräche und Zeit
report-chart-conversations = Gespräche
report-series-all = Alle
report-series-deep = Tief
report-chart-depth = Anteile: tief und zu zweit
report-series-one-to-one = Zu zweit
report-chart-hours = Aufgewendete Stunden und Budget
report-hours-spent = Aufgewendete Stunden
report-series-spent = Aufgewendet
report-series-budget = Budget
report-events = Was Veranstaltungen brachten
report-events-met = Kennengelernt
report-events-48-hours = In 48 h
report-events-90-days = In 90 Tagen
report-events-note = Auf Veranstaltungen kennengelernte Personen, und die, mit denen es weiteren Kontakt gab.
report-events-open = Die 90 Tage danach sind noch nicht vorbei.
report-giving = Geben und Erhalten
report-chart-help = Gegebene und erhaltene Hilfe
report-series-given = Gegeben
report-series-received = Erhalten
report-mutuality = Gegenseitigkeit { $share }: { $all }, wo so viel gegeben wie erhalten wurde.
report-chart-mutuality = Gegenseitigkeit über 12 Monate
report-series-mutuality = Gegenseitigkeit
report-expertise = Fachwissen und Chancen
report-profile = Profil der Expertenmacht
report-profile-note = Jede Seite, gemessen am eigenen Zielwert oder, wo keiner gesetzt ist, am besten früheren Zeitraum.

# In the place of a share, where there is nothing to hold it against.
report-no-mark = noch kein Maß
report-behind = Was hinter dem Profil steht
report-target-or-best = Zielwert oder Bestes
report-measure-insights = Erkenntnisse
report-measure-learning-hours = Lernstunden
report-measure-advice-given = Gegebener Rat
report-measure-contributions = Beiträge
report-measure-times-asked = Anfragen an mich
report-measure-opportunities-heard = Gehörte Chancen
report-measure-hidden-opportunities = Davon verborgen
report-measure-sessions-as-mentor = Gegebene Mentoring-Sitzungen
report-measure-sessions-as-mentee = Erhaltene Mentoring-Sitzungen
report-heard = Gehörte Chancen
report-stage-heard = Gehört
report-stage-exploring = Sondierung
report-stage-applied = Beworben
report-stage-talking = Im Gespräch
report-stage-won = Gewonnen
report-stage-lost = Verloren
report-stage-let-go = Verzichtet
report-heard-note = Wie weit sie kamen. Über Personen gehört, bevor sie öffentlich waren: { $share }.

# The table of goals.
report-goals = Ziele
report-goals-standing = Wo jedes steht
report-goals-days = Tage
report-goals-target = Zielwert
report-goals-so-far = Bisher
report-goals-expected = Bis dahin erwartet
report-goals-stand = Stand
report-goals-met = Stand { $day }: { $met } von { $all } erreicht.
report-goals-about = { $goal } ({ $about })
report-circle = { $circle ->
    [inner] innerster
    [close] enger
    [active] aktiver
    [wider] weiterer
   *[outer] äußerer
} Kreis
report-purpose = Zweck: { $purpose ->
    [learning] Lernen
    [collaboration] Zusammenarbeit
    [mentoring] Mentoring
    [opportunities] Chancen
    [support] Unterstützung
   *[friendship] Freundschaft
}
report-goals-at-least = mindestens { $target }
report-goals-at-most = höchstens { $target }
report-goals-none-yet = noch nichts

# What the plan of the week proposes, in the words of week.ftl.
report-next = Was als Nächstes zu tun ist
report-next-from = Aus dem Plan der Woche vom { $today }.
report-both = { $first } und { $last }
report-with-whom = { $people }: { $what }
report-reasons = { $first } · { $next }

# Behind what is proposed, and why.
report-next-reason = . { $reason }.
report-next-goal = für das Ziel „{ $goal }“, das zurückliegt
report-next-profile = aus dem Profil der Expertenmacht
