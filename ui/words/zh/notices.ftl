# Notices on the desktop. English is as `sentence!` has it in its sources.
notices-meeting = { $title }
notices-meeting-at = { $time } 开始
notices-due-today = 今天到期
notices-due-yesterday = 昨天到期
notices-due-before = { $days } 天前到期
notices-promise = 您承诺过：{ $what }
notices-plan = 您的一周已安排好
notices-plan-one = 一件事，{ $minutes } 分钟
notices-plan-several = { $things } 件事，{ $minutes } 分钟
notices-summary = 您不在的时候
notices-summary-with-plan = 有 { $promises } 个承诺到期，您的一周也已安排好
notices-summary-promises = 有 { $promises } 个承诺到期
notices-joined = { $first } · { $then }
notices-open = 打开 { -rapport }
