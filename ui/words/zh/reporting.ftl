reporting-title = 报告
    .text = 单独一页，无需其他文件；打印为两到四张纸。
reporting-open = 报告…
reporting-kind = 时段类型
reporting-kind-month = 月
reporting-kind-quarter = 季度
reporting-kind-year = 年
reporting-period = 时段
reporting-quarter = { $year } 年第 { $quarter } 季度
# Of the period in which today lies.
reporting-so-far = { $period }（截至目前）
reporting-being-made = 正在生成报告。
# The title of the page, for screen readers.
reporting-page = 报告：{ $period }
reporting-print = 打印…
reporting-print-or-pdf = 打印或另存为 PDF…
reporting-print-elsewhere = 如需打印或保存为 PDF，请先保存报告，再用浏览器打印。
reporting-save-html = 另存为 HTML…
reporting-save-pdf = 另存为 PDF…
reporting-pdf-being-made = 正在生成 PDF
# What the file is proposed to be called, without its ending; $period is written like 2026-Q3.
reporting-file = 报告-{ $period }
# As the system's dialog calls the kind of file.
reporting-format-html = 网页
reporting-format-pdf = PDF
reporting-saved = 已保存到 { $path }
