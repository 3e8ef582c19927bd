growth-line = 先看活跃往来的关系；联系人总数只是其上的灰色部分。
growth-report = 报告…
    .tip = 一个月、季度或年的报告
growth-empty = 还没有人可统计
    .text = 在这里您会看到有多少关系是活跃的、从何时起认识各人，以及您给予和得到了什么。从第一次导入开始。
growth-begin = 开始
growth-being-counted = 正在统计…
growth-fields = 领域…
    .tip = 各组织所在的领域
growth-engaged-only = 仅活跃往来

growth-range = 范围
growth-range-year = 12 个月
growth-range-three_years = 3 年
growth-range-ten_years = 10 年
growth-range-all = 所有年份
growth-range-months = 从…到…
# Before two fields with a month each.
growth-range-from = 从
growth-range-until = 到

# Whom the charts are about.
growth-whom = 图表涉及的人员
growth-whom-everybody = 所有人
growth-whom-everybody-again = 恢复为所有人
growth-whom-any = 任意
growth-whom-as-chosen = 保持所选
# In the place of a name that is not known yet.
growth-whom-chosen = 已选
growth-whom-topic = 主题
growth-whom-organisation = 组织
growth-whom-tag = 标签
growth-whom-circle = 圈子
growth-whom-purpose = 目的

# Below the large figures; each begins with the figure.
growth-headline-engaged = 活跃往来，共认识 { $known } 人
growth-headline-mutuality = 互惠度：给予 { $given }，得到 { $received }
growth-headline-deep = 每周深入交谈
growth-headline-rhythm = 的联系节奏得到保持
growth-headline-new = { $many ->
   *[other] 12 个月内的新关系
}
# $by is a figure with its sign, such as +19.
growth-change = 12 个月内 { $by }
growth-points = { $many ->
   *[other] { $many } 个百分点
}
growth-headline-mutuality-behind = 12 个月内给予和得到的帮助
growth-headline-rhythm-behind = 在其节奏之内

growth-chart-network = 人脉网的变化
growth-chart-new_ties = 新关系的来源
growth-chart-engagement = 活跃往来
growth-chart-conversations = 每日交谈
growth-chart-time_spent = 投入的时间
growth-chart-depth = 深度与一对一
growth-chart-given_and_received = 给予和得到
growth-chart-mutuality = 互惠度
growth-chart-rhythm_kept = 保持的节奏
growth-chart-circles = 圈子
growth-chart-reach = 覆盖面
growth-chart-event_yield = 活动的收获
growth-chart-opportunities = 得知的机会
growth-chart-mentoring_sessions = 指导会谈
growth-chart-event_cost = 一段持久关系的花费
growth-chart-expert_power = 专家影响力
growth-chart-goals = 目标
growth-chart-structure = 结构
growth-lines = 曲线
growth-lines-size = 有效规模
growth-lines-constraint = 约束度
growth-lines-parts = 社群与桥

# Series of charts, as headings.
growth-series-strong = 牢固
growth-series-warm = 温热
growth-series-weak = 薄弱
growth-series-dormant = 沉寂
growth-series-new = 新
growth-series-never_spoken = 从未交谈
growth-series-event = 活动中认识
growth-series-introduction = 经人引荐
growth-series-online = 线上
growth-series-work = 通过工作
growth-series-import = 仅来自导入
growth-series-engagement = 活跃往来占所有认识的人
growth-series-engaged = 活跃往来
growth-series-known = 认识
growth-series-rhythm_kept = 在节奏之内
growth-series-kept = 在其内
growth-series-with_rhythm = 有节奏
growth-series-conversations = 交谈
growth-series-minutes = 分钟
growth-series-budget = 时间预算
growth-series-deep_share = 深入
growth-series-one_to_one_share = 一对一
growth-series-deep = 深入（次数）
growth-series-one_to_one = 一对一
growth-series-group = 多人
growth-series-call = 电话
growth-series-video = 视频
growth-series-message = 消息
growth-series-email = 电子邮件
growth-series-letter = 信件
growth-series-event_conversation = 在活动中
growth-series-other = 其他
growth-series-given = 给予
growth-series-received = 得到
growth-series-mutuality = 互惠度
growth-series-people = 人数
growth-series-dunbar = 邓巴的数值
growth-series-now = 现在
growth-series-year_before = 一年前
growth-series-evenness = 均匀度
growth-series-met = 认识
growth-series-followed_up = 48 小时内跟进
growth-series-engaged_after_90_days = 90 天内有联系
growth-series-heard = 得知
growth-series-hidden = 公开之前，或从未公开
growth-series-they_mentor_me = 对方指导我
growth-series-i_mentor_them = 我指导对方
growth-series-peers = 同伴互导
growth-series-knowledge = 知识
growth-series-guidance = 指导
growth-series-opportunity = 机会
growth-series-reputation = 声誉
growth-series-people_in_it = 人脉网中的人
growth-series-ties = 他们之间的关系
growth-series-effective_size = 有效规模
growth-series-constraint = 约束度
growth-series-communities = 社群
growth-series-bridges = 桥
# Of goals: so many periods before the present one.
growth-earlier = 前 { $before } 期
# Of a facet of expert power: how many records.
growth-records-of = { $facet }（记录数）
growth-cost-each = { $currency }（每段持久关系）
growth-cost-all = { $currency }（合计）
growth-cost-lasting = { $currency }（持久关系数）
growth-part-of-target = 占目标值的比例
# Columns of charts.
growth-column-organisations = 组织
growth-column-fields = 领域
growth-column-places = 地点
growth-column-topics = 主题

# At a chart. $title is what it is called.
growth-show-chart = 显示图表
growth-show-table = 以表格显示数据
growth-table-of = 以表格显示“{ $title }”的数据
growth-export-of = 导出“{ $title }”
growth-export-csv = 数据（CSV）
growth-series-of = “{ $title }”的系列
growth-counting = 正在统计“{ $title }”
growth-counted = { $months ->
   *[other] 已统计 { $counted } / { $months } 个月
}
growth-keys = { $title }。方向键移动，回车键打开记录。
growth-click = 点击查看记录
growth-heading-months = 月
growth-heading-days = 日
growth-heading-quarters = 季度
# Figures of a column, such as “Nov 2024: Deep 25%, Minutes 40 min”.
growth-figure = { $series } { $figure }
growth-figures = { $column }：{ $figures }
growth-comma = { $first }，{ $next }
growth-minutes = { $minutes } 分钟
growth-hours = { $hours } 小时
# $minutes has two digits: 2 h 05.
growth-hours-minutes = { $hours } 小时 { $minutes } 分

# As the system's dialog calls kinds of files.
growth-file-svg = SVG 图片
growth-file-png = PNG 图片
growth-file-csv = 逗号分隔值
growth-file-graphml = GraphML
growth-file-gexf = GEXF
growth-saved = 已保存到 { $path }
growth-picture-failed = 无法生成图片

# In a dialog, the records behind a figure.
growth-records = 记录
growth-behind = { $title }，{ $column }
growth-behind-now = { $title }，现在
growth-behind-many = { $series }：{ $many }
growth-nobody-named = 未注明人员
growth-none-counted = 这里没有计入任何记录。
# $narrower says what shows them.
growth-not-listed = { $many ->
   *[other] 另有 { $many } 条记录未列出；{ $narrower }
}
growth-narrower = 缩短范围或使用筛选即可显示。

# One sentence for each chart. $people is such as “8 people”, $since, $month and $until are such as “Oct 2026”.
growth-say-network = 认识 { $people }，其中 { $engaged } 人活跃往来；{ $since }时认识 { $known } 人。
growth-say-new_ties = { $months } 个月内认识 { $people }；最多的是 { $month }，{ $most } 人。
growth-say-new_ties-none = 这些月份没有新认识的人。
growth-say-engagement = 认识的人中有 { $now } 在其节奏之内或 180 天内有联系。
growth-say-engagement-before = 认识的人中有 { $now } 在其节奏之内或 180 天内有联系。一年前为 { $before }。
growth-say-engagement-none = 这些月份没有认识的人。
growth-say-conversations = 53 周内 { $conversations }，{ $days }；记录的时间为 { $spent }。
growth-say-conversations-none = 这 53 周没有任何记录。
growth-many-conversations = { $many ->
   *[other] { $many } 次交谈
}
growth-on-days = { $many ->
   *[other] 分布在 { $many } 天
}
growth-say-time_spent = { $month }用时 { $spent }，预算 { $budget }；只计活动之外手动记录的内容。
growth-say-depth = { $many ->
   *[other] 12 个月内的 { $many } 次交谈中，{ $deep } 为深入交谈，{ $one } 为一对一。
}
growth-say-depth-none = 最近 12 个月没有任何记录。
growth-say-given_and_received = 12 个月内给予帮助 { $given } 次，得到帮助 { $received } 次。
growth-say-mutuality = 12 个月内为 { $now }，1 表示给予与得到一样多。
growth-say-mutuality-none = 最近 12 个月没有给予或得到帮助。
growth-say-rhythm_kept = { $all ->
   *[other] { $all } 段有节奏的关系中，{ $kept } 段在节奏之内。节奏从设定之日起计算。
}
growth-say-rhythm_kept-none = 还没有人有节奏。圈子会赋予节奏。
growth-say-circles = 圈子中共 { $people }。每个圈子包含其内的圈子，如邓巴发现的层次。
growth-say-circles-none = 圈子里还没有人。
growth-say-reach = 与您活跃往来的人覆盖 { $organisations }、已设定的 { $fields }、{ $places }和{ $topics }。
growth-many-organisations = { $many ->
   *[other] { $many } 个组织
}
growth-many-fields = { $many ->
   *[other] { $many } 个领域
}
growth-many-places = { $many ->
   *[other] { $many } 个地点
}
growth-many-topics = { $many ->
   *[other] { $many } 个主题
}
growth-say-event_yield = 在活动中认识 { $people }，48 小时内跟进 { $followed } 人；90 天内再次联系 { $lasting } 人。
growth-say-event_yield-none = 这些月份没有在活动中认识任何人。
growth-say-opportunities = { $many ->
   *[other] 得知 { $many } 个机会，其中 { $hidden } 是在公开之前或从未公开时通过他人获知的。
}
growth-say-opportunities-none = 这些月份没有得知任何机会。
growth-say-mentoring_sessions = { $received ->
   *[other] 接受指导 { $received } 次，指导他人 { $given } 次，同伴互导 { $peers } 次。
}
growth-say-mentoring_sessions-none = 这些月份没有指导会谈。
# $told is one of the two below for each currency.
growth-say-event_cost = { $told }。90 天内再有联系的关系才算持久。
growth-say-event_cost-told = 截至 { $until }的 12 个月内，每段为 { $amount }
growth-say-event_cost-lasting = 以 { $currency } 支付的活动没有带来持久的关系
growth-say-event_cost-next = { $first }；{ $next }
growth-say-event_cost-none = 这些月份没有注明费用及货币的活动。
# $facets are such as “knowledge 50%”.
growth-say-expert_power = { $quarter }：{ $facets }，相对于您自己的目标值或之前最好的季度。
growth-say-expert_power-none = 这些季度尚无可比较的依据。您的目标值在“专长”中。
growth-facet-knowledge = 知识 { $figure }
growth-facet-guidance = 指导 { $figure }
growth-facet-opportunity = 机会 { $figure }
growth-facet-reputation = 声誉 { $figure }
growth-say-goals = { $many ->
   *[other] { $many } 个目标在当前及以往时段达到目标值的比例；对于上限，则为已用的比例。结果如愿之处颜色最深。
}
growth-say-goals-none = 没有涉及这些人的目标。“目标”中有现成的目标组可供起步。
growth-say-structure = { $people }相当于 { $size } 位互不相识的人；约束度 { $constraint }。{ $communities }，{ $bridges }。
growth-say-structure-none = 这些月份没有认识的人。
growth-many-communities = { $many ->
   *[other] { $many } 个社群
}
growth-many-bridges = { $many ->
   *[other] { $many } 座桥
}
