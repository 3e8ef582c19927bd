reporting-title = Bericht
    .text = Eine Seite, die nichts weiter braucht; gedruckt sind es zwei bis vier Blätter.
reporting-open = Bericht …
reporting-kind = Art des Zeitraums
reporting-kind-month = Monat
reporting-kind-quarter = Quartal
reporting-kind-year = Jahr
reporting-period = Zeitraum
reporting-quarter = { $quarter }. Quartal { $year }
# Of the period in which today lies.
reporting-so-far = { $period }, bisher
reporting-being-made = Der Bericht wird erstellt.
# The title of the page, for screen readers.
reporting-page = Bericht: { $period }
reporting-print = Drucken …
reporting-print-or-pdf = Drucken oder als PDF speichern …
reporting-print-elsewhere = Zum Drucken oder für ein PDF den Bericht speichern und aus einem Browser drucken.
reporting-save-html = Als HTML speichern …
reporting-save-pdf = Als PDF speichern …
reporting-pdf-being-made = Das PDF wird erstellt
# What the file is proposed to be called, without its ending; $period is written like 2026-Q3.
reporting-file = bericht-{ $period }
# As the system's dialog calls the kind of file.
reporting-format-html = Webseite
reporting-format-pdf = PDF
reporting-saved = Gespeichert: { $path }
