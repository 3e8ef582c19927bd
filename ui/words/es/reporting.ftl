reporting-title = Informe
    .text = Una página que no necesita nada más; impresa ocupa de dos a cuatro hojas.
reporting-open = Informe…
reporting-kind = Tipo de período
reporting-kind-month = Mes
reporting-kind-quarter = Trimestre
reporting-kind-year = Año
reporting-period = Período
reporting-quarter = T{ $quarter } { $year }
# Of the period in which today lies.
reporting-so-far = { $period }, hasta ahora
reporting-being-made = El informe se está preparando.
# The title of the page, for screen readers.
reporting-page = Informe: { $period }
reporting-print = Imprimir…
reporting-print-or-pdf = Imprimir o guardar como PDF…
reporting-print-elsewhere = Para imprimirlo o tenerlo en PDF, guárdelo e imprímalo desde un navegador.
reporting-save-html = Guardar como HTML…
reporting-save-pdf = Guardar como PDF…
reporting-pdf-being-made = El PDF se está preparando
# What the file is proposed to be called, without its ending; $period is written like 2026-Q3.
reporting-file = informe-{ $period }
# As the system's dialog calls the kind of file.
reporting-format-html = Página web
reporting-format-pdf = PDF
reporting-saved = Guardado: { $path }
