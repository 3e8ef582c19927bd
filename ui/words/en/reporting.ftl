reporting-title = Report
    .text = One page that needs nothing beside itself; it prints on two to four sheets.
reporting-open = Report…
reporting-kind = Kind of period
reporting-kind-month = Month
reporting-kind-quarter = Quarter
reporting-kind-year = Year
reporting-period = Period
reporting-quarter = Q{ $quarter } { $year }
# Of the period in which today lies.
reporting-so-far = { $period }, so far
reporting-being-made = The report is being made.
# The title of the page, for screen readers.
reporting-page = Report: { $period }
reporting-print = Print…
reporting-print-or-pdf = Print or save as PDF…
reporting-print-elsewhere = To print it or keep it as a PDF, save it and print it from a browser.
reporting-save-html = Save as HTML…
reporting-save-pdf = Save as PDF…
reporting-pdf-being-made = The PDF is being made
# What the file is proposed to be called, without its ending; $period is written like 2026-Q3.
reporting-file = report-{ $period }
# As the system's dialog calls the kind of file.
reporting-format-html = Web page
reporting-format-pdf = PDF
reporting-saved = Saved { $path }
