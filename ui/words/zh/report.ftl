# The report of a month, quarter or year: what is printed, and what its file says.

# Days and months. The year is told as it is written, the day as a number.
report-month-1 = 1月
report-month-2 = 2月
report-month-3 = 3月
report-month-4 = 4月
report-month-5 = 5月
report-month-6 = 6月
report-month-7 = 7月
report-month-8 = 8月
report-month-9 = 9月
report-month-10 = 10月
report-month-11 = 11月
report-month-12 = 12月

# Where there is little room, such as under a chart.
report-short-month-1 = 1月
report-short-month-2 = 2月
report-short-month-3 = 3月
report-short-month-4 = 4月
report-short-month-5 = 5月
report-short-month-6 = 6月
report-short-month-7 = 7月
report-short-month-8 = 8月
report-short-month-9 = 9月
report-short-month-10 = 10月
report-short-month-11 = 11月
report-short-month-12 = 12月
report-weekday-1 = 星期一
report-weekday-2 = 星期二
report-weekday-3 = 星期三
report-weekday-4 = 星期四
report-weekday-5 = 星期五
report-weekday-6 = 星期六
report-weekday-7 = 星期日
report-day = { $year }年{ $month }{ $day }日
report-day-of-week = { $month }{ $day }日{ $weekday }

# The first and the last day of a goal, in a column of a table; $month is a short one.
report-days-of-month = { $year }年{ $month }{ $first }日至{ $last }日
report-days-of-year = { $year }年{ $first_month }{ $first }日至{ $month }{ $last }日
report-days-of-years = { $first_year }年{ $first_month }{ $first }日至{ $year }年{ $month }{ $last }日

# What the report is about.
report-month-of-year = { $year }年{ $month }
report-quarter-1 = { $year }年第一季度
report-quarter-2 = { $year }年第二季度
report-quarter-3 = { $year }年第三季度
report-quarter-4 = { $year }年第四季度
report-year = { $year }年

# Where there is no figure.
report-nothing = –

# Figures. The thousands of $many are parted as the language does it.
report-count = { $many }
report-fraction = { $whole }.{ $behind }
report-percent = { $share }%
report-minutes = { $minutes } 分钟
report-hours = { $hours } 小时

# $minutes has two digits.
report-hours-minutes = { $hours } 小时 { $minutes } 分钟
report-people = { $many ->
   *[other] { $many } 人
}
report-times = { $many ->
   *[other] { $many } 次
}
report-both-figures = { $given } / { $received }

# One sentence after the other.
report-sentences = { $first }{ $next }
report-comma = { $first }、{ $next }

# The head. $period is such as “November 2026”; where it is told as month, quarter or year, words are chosen by it.
report-title = 报告：{ $period }
report-counted = { $from }至{ $until }
report-counted-so-far = { $from }至{ $until }（截至目前）：{ $period ->
    [month] 本月
    [quarter] 本季度
   *[year] 本年
}于{ $end }结束
report-head = 人脉网报告。{ $counted }。写于{ $today }。
report-head-of = { $name } 的人脉网报告。{ $counted }。写于{ $today }。

# The figures at the top: each stands above its words.
report-headlines = 主要数据
report-engaged = 活跃往来的人
report-known = 认识的人
report-new-tie = 新关系
report-new-ties = 新关系
report-conversations = 交谈
report-deep = 其中深入
report-one-to-one = 一对一
report-given-received = 给予 / 得到
report-spent = 投入时间

# How a figure stands to the period before.
report-change-none = 与{ $period ->
    [month] 上月
    [quarter] 上季度
   *[year] 上年
}相同
report-change-more = 比{ $period ->
    [month] 上月
    [quarter] 上季度
   *[year] 上年
}多 { $many }
report-change-fewer = 比{ $period ->
    [month] 上月
    [quarter] 上季度
   *[year] 上年
}少 { $many }
report-change-in-all = { $period ->
    [month] 上月
    [quarter] 上季度
   *[year] 上年
}全部为 { $many }
report-change-was = { $period ->
    [month] 上月
    [quarter] 上季度
   *[year] 上年
}为 { $figure }
report-no-budget = 未设定时间预算
report-of-budget = 时间预算为 { $budget }

# What the figures say. $people is such as “8 people”.
report-findings = 发现
report-finding-engaged = 您与 { $people }中的 { $engaged } 人保持活跃往来。
report-finding-engaged-more = 您与 { $people }中的 { $engaged } 人保持活跃往来，比{ $period ->
    [month] 上月末
    [quarter] 上季度末
   *[year] 上年末
}多 { $more } 人。
report-finding-engaged-fewer = 您与 { $people }中的 { $engaged } 人保持活跃往来，比{ $period ->
    [month] 上月末
    [quarter] 上季度末
   *[year] 上年末
}少 { $fewer } 人。
report-finding-engaged-same = 您与 { $people }中的 { $engaged } 人保持活跃往来，与{ $period ->
    [month] 上月末
    [quarter] 上季度末
   *[year] 上年末
}相同。
report-finding-not-grown = 您结识了 { $people }，但活跃往来的人数没有增加。
report-finding-deep-rose = 深入交谈占全部的比例从 { $before } 升至 { $now }。
report-finding-deep-fell = 深入交谈占全部的比例从 { $before } 降至 { $now }。
report-finding-one-to-one-rose = 一对一交谈占全部的比例从 { $before } 升至 { $now }。
report-finding-one-to-one-fell = 一对一交谈占全部的比例从 { $before } 降至 { $now }。

# $given and $received are such as “3 times”.
report-finding-help-both-ways = 互助是双向的：给予 { $given }，得到 { $received }。
report-finding-help-given = 您给予帮助 { $given }，得到帮助 { $received }。
report-finding-help-received = 您得到帮助 { $received }，给予帮助 { $given }：轮到您给予了。
report-finding-rhythm-few = 在节奏之内的不到一半：{ $all } 段有节奏的关系中有 { $kept } 段。
report-finding-rhythm-most = 大多数在节奏之内：{ $all } 段有节奏的关系中有 { $kept } 段。
report-finding-followed-up-few = 48 小时内跟进的不到一半：在活动中遇见的 { $met } 人中跟进了 { $followed } 人。
report-finding-followed-up-half = 48 小时内至少跟进了一半：在活动中遇见的 { $met } 人中跟进了 { $followed } 人。
report-finding-lasting = 其中与 { $lasting } 人在 90 天内有进一步联系。
report-finding-over-budget = 您投入了 { $spent }，超出时间预算 { $over }。
report-finding-hidden = 得知的 { $heard } 个机会中，有 { $hidden } 个在公开之前就经由他人得知。
report-finding-thin-knowledge = 知识是专家影响力概况中最不足的方面。
report-finding-thin-guidance = 指导是专家影响力概况中最不足的方面。
report-finding-thin-opportunity = 机会是专家影响力概况中最不足的方面。
report-finding-thin-reputation = 声誉是专家影响力概况中最不足的方面。

# A chart in words, for screen readers.
report-by-month = { $title }，按月。
report-last-month = { $series }：最后一个月为 { $figure }。
report-bar = { $name }：{ $figure }。
report-running = 最后一个月尚未结束。

# Parts, charts and their series.
report-network = 人脉网
report-chart-engaged = 活跃往来的人
report-series-engaged = 活跃往来
report-chart-strength = 按当时强度划分的关系
report-series-strong = 牢固
report-series-warm = 温热
report-series-weak = 薄弱
report-series-dormant = 沉寂
report-series-new = 新
report-not-drawn = 未绘出（从未记录过往来）：{ $people }。
report-chart-origin = 新关系的来源
report-origin-event = 活动中认识
report-origin-introduction = 经人引荐
report-origin-online = 线上
report-origin-work = 通过工作
report-origin-import = 仅来自导入
report-circles = 圈子与邓巴数值的对比
report-circles-of = { $people }，通常约 { $usual }
report-circles-note = 按今天的设定，每个圈子包含其内层；竖线为通常规模。
report-reach = 活跃往来者的覆盖面
report-reach-organisations = 组织
report-reach-fields = 领域
report-reach-places = 地点
report-reach-topics = 主题
report-now = 现在
report-year-before = 一年前
report-evenness = 均匀度
report-structure = 结构
report-effective-size = 有效规模
report-constraint = 约束度
report-at-the-end = 期末
report-at-the-end-before = 上期末
report-structure-note = 彼此相识的人越多，人脉网的有效部分越少，约束越大。
report-chart-rhythm = 保持的节奏
report-series-rhythm-kept = 在节奏之内
report-rhythm-kept = 期末：{ $all } 段有节奏的关系中有 { $kept } 段。
report-talks = 交谈与时间
report-chart-conversations = 交谈
report-series-all = 全部
report-series-deep = 深入
report-chart-depth = 深入与一对一的占比
report-series-one-to-one = 一对一
report-chart-hours = 投入的小时数与时间预算
report-hours-spent = 投入的小时数
report-series-spent = 已投入
report-series-budget = 时间预算
report-events = 活动的收获
report-events-met = 遇见
report-events-48-hours = 48 小时内
report-events-90-days = 90 天内
report-events-note = 在活动中遇见的人，以及其中有进一步联系的人。
report-events-open = 其后的 90 天尚未结束。
report-giving = 给予与得到
report-chart-help = 给予和得到的帮助
report-series-given = 给予
report-series-received = 得到
report-mutuality = 互惠度 { $share }：给予与得到相等时为 { $all }。
report-chart-mutuality = 12 个月的互惠度
report-series-mutuality = 互惠度
report-expertise = 专长与机会
report-profile = 专家影响力概况
report-profile-note = 各方面与自己的目标值相比；未设定时与以往最佳时段相比。

# In the place of a share, where there is nothing to hold it against.
report-no-mark = 尚无参照
report-behind = 概况的依据
report-target-or-best = 目标值或最佳
report-measure-insights = 心得
report-measure-learning-hours = 学习小时数
report-measure-advice-given = 给予的建议
report-measure-contributions = 贡献
report-measure-times-asked = 别人请我帮忙的次数
report-measure-opportunities-heard = 得知的机会
report-measure-hidden-opportunities = 其中未公开
report-measure-sessions-as-mentor = 指导他人的会谈
report-measure-sessions-as-mentee = 接受指导的会谈
report-heard = 得知的机会
report-stage-heard = 得知
report-stage-exploring = 了解中
report-stage-applied = 已申请
report-stage-talking = 洽谈中
report-stage-won = 已赢得
report-stage-lost = 已失去
report-stage-let-go = 已放弃
report-heard-note = 各机会的进展。公开之前经由他人得知的占 { $share }。

# The table of goals.
report-goals = 目标
report-goals-standing = 各目标的进展
report-goals-days = 起止日期
report-goals-target = 目标值
report-goals-so-far = 目前
report-goals-expected = 届时应达到
report-goals-stand = 状态
report-goals-met = 截至{ $day }：已达成 { $met } / { $all }。
report-goals-about = { $goal }（{ $about }）
report-circle = { $circle ->
    [inner] 核心圈
    [close] 亲近圈
    [active] 活跃圈
    [wider] 扩展圈
   *[outer] 外圈
}
report-purpose = 目的：{ $purpose ->
    [learning] 学习
    [collaboration] 合作
    [mentoring] 指导
    [opportunities] 机会
    [support] 支持
   *[friendship] 友谊
}
report-goals-at-least = 至少 { $target }
report-goals-at-most = 至多 { $target }
report-goals-none-yet = 尚无

# What the plan of the week proposes, in the words of week.ftl.
report-next = 接下来做什么
report-next-from = 来自{ $today }所在周的计划。
report-both = { $first }和{ $last }
report-with-whom = { $people }：{ $what }
report-reasons = { $first } · { $next }

# Behind what is proposed, and why.
report-next-reason = 。{ $reason }。
report-next-goal = 为落后的目标“{ $goal }”
report-next-profile = 来自专家影响力概况
