reporting-title = Rapport
    .text = Une page qui se suffit à elle-même ; imprimée, elle tient sur deux à quatre feuilles.
reporting-open = Rapport…
reporting-kind = Type de période
reporting-kind-month = Mois
reporting-kind-quarter = Trimestre
reporting-kind-year = Année
reporting-period = Période
reporting-quarter = T{ $quarter } { $year }
# Of the period in which today lies.
reporting-so-far = { $period }, jusqu’ici
reporting-being-made = Le rapport est en préparation.
# The title of the page, for screen readers.
reporting-page = Rapport : { $period }
reporting-print = Imprimer…
reporting-print-or-pdf = Imprimer ou enregistrer en PDF…
reporting-print-elsewhere = Pour l’imprimer ou le garder en PDF, enregistrez-le et imprimez-le depuis un navigateur.
reporting-save-html = Enregistrer en HTML…
reporting-save-pdf = Enregistrer en PDF…
reporting-pdf-being-made = Le PDF est en préparation
# What the file is proposed to be called, without its ending; $period is written like 2026-Q3.
reporting-file = rapport-{ $period }
# As the system's dialog calls the kind of file.
reporting-format-html = Page web
reporting-format-pdf = PDF
reporting-saved = Enregistré : { $path }
