# Each tab: .inside stands within a line, .add, .search and .show are what can be done.
expertise-tab-topics = 主题
    .add = 添加主题
    .search = 搜索主题
    .show = 显示主题
expertise-tab-insights = 心得
    .add = 记下心得
    .search = 搜索心得
    .show = 显示心得
expertise-tab-contributions = 贡献
    .add = 添加贡献
    .search = 搜索贡献
    .show = 显示贡献
expertise-tab-learning = 学习
    .add = 添加学习
    .search = 搜索学习
    .show = 显示学习
expertise-add = 添加主题、心得、贡献或学习
expertise-search = 搜索专长
expertise-tab-next = 下一个标签页
expertise-tab-previous = 上一个标签页

expertise-contribution-talk = 演讲
expertise-contribution-article = 文章
expertise-contribution-post = 帖子
expertise-contribution-code = 代码
expertise-contribution-panel = 专题讨论
expertise-contribution-answer = 解答
expertise-contribution-review = 评审
expertise-contribution-award = 奖项
expertise-learning-course = 课程
expertise-learning-book = 书籍
expertise-learning-conference = 会议
expertise-learning-feedback_asked = 主动征求的反馈
expertise-learning-feedback_received = 收到的反馈
expertise-learning-certificate = 证书

# What others can recognise. .thin is a sentence, .is-thin a remark within a line.
expertise-facet-knowledge = 知识
    .thin = 知识方面不足。
    .is-thin = 知识不足
expertise-facet-guidance = 指导
    .thin = 指导方面不足。
    .is-thin = 指导不足
expertise-facet-opportunity = 机会
    .thin = 机会方面不足。
    .is-thin = 机会不足
expertise-facet-reputation = 声誉
    .thin = 声誉方面不足。
    .is-thin = 声誉不足

# What is counted; .inside stands within a line.
expertise-measure-insights = 心得
    .inside = 心得
expertise-measure-learning_hours = 学习小时数
    .inside = 学习小时数
expertise-measure-advice_given = 给出的建议和反馈
    .inside = 给出的建议和反馈
expertise-measure-contributions = 贡献
    .inside = 贡献
expertise-measure-times_asked = 被求助次数
    .inside = 被求助次数
expertise-measure-opportunities_heard = 得知的机会
    .inside = 得知的机会
expertise-measure-hidden_opportunities = 公开之前得知
    .inside = 公开之前得知
expertise-measure-sessions_as_mentor = 指导他人的会谈
    .inside = 指导他人的会谈
expertise-measure-sessions_as_mentee = 接受指导的会谈
    .inside = 接受指导的会谈

expertise-period = 时段
expertise-period-month = 本月
expertise-period-quarter = 本季度
expertise-period-year = 今年
# A quarter of a year, such as “2026 Q3”.
expertise-quarter = { $year } 年 Q{ $quarter }

# The way from 1 to 5, within a line.
expertise-level-1 = 入门
expertise-level-2 = 能跟上
expertise-level-3 = 能胜任
expertise-level-4 = 能教授
expertise-level-5 = 以此闻名
expertise-level-none = 尚未说明
expertise-level-line = { $level } 级
expertise-level-line-aimed = { $level } 级，目标 { $target } 级
expertise-level-line-aims = 目标 { $target } 级
expertise-levels = 我的水平
expertise-levels-sentence = 从 { $day } 的 { $from } 到现在的 { $now }。
expertise-levels-sentence-aimed = 从 { $day } 的 { $from } 到现在的 { $now }；目标是 { $target } 级。
expertise-levels-said = 我说过的水平
expertise-levels-day = 日期
expertise-levels-level = 级别
expertise-levels-take-back = 收回
expertise-levels-take-back-of = 收回 { $day } 的说明
expertise-levels-none = 请说明您的水平：1 { expertise-level-1 }，2 { expertise-level-2 }，3 { expertise-level-3 }，4 { expertise-level-4 }，5 { expertise-level-5 }。不时再说一次，就能看到自己的进步。
expertise-levels-keep = 保存此级别

# The profile. $share and $gone are percentages, $span is such as “2026 Q3”.
expertise-profile = 概况
expertise-profile-overall = 总体概况
expertise-profile-targets = 目标值
expertise-profile-targets-set = 设定概况的目标值
expertise-profile-table = 表格
expertise-profile-held = { $period ->
    [month] { $span }，已过 { $gone }。与您自己的目标值或此前最好的月份相比，绝不与他人相比。
    [year] { $span }，已过 { $gone }。与您自己的目标值或此前最好的年份相比，绝不与他人相比。
   *[quarter] { $span }，已过 { $gone }。与您自己的目标值或此前最好的季度相比，绝不与他人相比。
}
expertise-profile-thin = 不足
expertise-profile-open = { $facet }，{ $share }：打开其记录
# What a facet amounts to, for who does not see its bar. $figures is a list such as “insights 3, hours of learning 1.3”.
expertise-profile-facet = { $facet }：达到基准的 { $share }；{ $figures }。
expertise-profile-facet-first = { $facet }：此前没有可比的记录；{ $figures }。
expertise-profile-figure = { $measure } { $amount }
# Puts one figure after those before it.
expertise-profile-figures-next = { $before }，{ $next }
# What a figure is held against.
expertise-mark-none = 此前没有
expertise-mark-target = / { $amount }，我的目标值
expertise-mark-best = / { $amount }，{ $span } 的最好成绩
expertise-profile-gone = { $period ->
    [month] 每条中的竖线表示本月已过去多少。
    [year] 每条中的竖线表示本年已过去多少。
   *[quarter] 每条中的竖线表示本季度已过去多少。
}
# <line> is what is typed into the log line; keep it in English.
expertise-profile-empty = { $period ->
    [month] 此前还没有可比的记录。交谈后记录 <line>learned: …</line>，写下您对领域的贡献和为成长所做的事：下个月就能看到与本月的比较。
    [year] 此前还没有可比的记录。交谈后记录 <line>learned: …</line>，写下您对领域的贡献和为成长所做的事：明年就能看到与今年的比较。
   *[quarter] 此前还没有可比的记录。交谈后记录 <line>learned: …</line>，写下您对领域的贡献和为成长所做的事：下个季度就能看到与本季度的比较。
}
expertise-profile-figures = 概况数据
expertise-column-facet = 方面
expertise-column-counts = 计入内容
expertise-column-now = 现在
expertise-column-held = 对照
expertise-column-share = 比例
expertise-profile-records = { $amount }：打开{ $measure }的记录
expertise-targets = { $period ->
    [month] 我每月的目标值
    [year] 我每年的目标值
   *[quarter] 我每季度的目标值
}
    .text = 留空时，与此前最好的一期相比。
expertise-targets-best = { $period ->
    [month] 迄今最好的月份：{ $amount }
    [year] 迄今最好的年份：{ $amount }
   *[quarter] 迄今最好的季度：{ $amount }
}
expertise-targets-wrong = 一个数字，或留空。
expertise-behind-of = 背后的记录：{ $title }
expertise-behind = { $title }：{ $many } 条记录
expertise-behind-reading = { $title }：记录
expertise-behind-close = 关闭记录

# Parts of a line under a record.
expertise-from = 来自{ $people }
expertise-with = 与{ $people }
expertise-to = 给{ $name }
expertise-asked-by = 由{ $name }提出
expertise-reached = 触及 { $many } 人
# Why somebody stands in a list of a topic.
expertise-because-stands = 以此见长
expertise-because-insights = { $many } 条来自对方的心得
expertise-because-they_mentor_me = 指导我
expertise-because-i_mentor_them = 我在指导
expertise-because-peers = 同伴
expertise-because-asks = { $many } 个求助
expertise-because-asks-open = { $many } 个求助，{ $open } 个未结
expertise-because-talks = { $many } 次交谈

# Buttons and fields that several forms share. $what is the title of a record.
expertise-edit-of = 编辑：{ $what }
expertise-nothing-here = 这里什么都没有
expertise-kind = 类型
expertise-kind-all = 所有类型
expertise-on = 日期
expertise-link = 链接
expertise-link-wrong = 这不是链接。请按浏览器中显示的复制：https://…
expertise-topics-field = 主题
    .hint = 用逗号分隔
expertise-from-whom = 来自谁
expertise-with-whom = 与谁

expertise-contributions-many = { $many } 项贡献
expertise-contribution-edit-one = 编辑贡献
expertise-contribution-delete-one = 删除贡献
expertise-contributions-unfit = 没有符合条件的贡献。
expertise-contributions-none = 还没有贡献
    .text = 演讲、文章、帖子、解答、评审：您对领域的贡献，以及他人能在哪里看到。声誉由此而来。
expertise-contribution-title = 是什么
    .placeholder = 储能对电网的作用
expertise-contribution-missing = 请写明是什么。
expertise-contribution-place = 在哪里
    .hint = 会议、期刊、网站
expertise-contribution-audience = 触及多少人
    .hint = 可留空
expertise-contribution-audience-wrong = 一个整数，或留空。
expertise-contribution-notes = 笔记

expertise-insights-many = { $many } 条心得
expertise-insights-due = 待重读 { $many }
    .command = 待重读的心得
expertise-insights-due-none = 今天没有要重读的
    .text = 心得会在一周后重现，之后间隔逐渐拉长，并在您与其来源之人会面前出现。
expertise-insights-unfit = 没有符合条件的心得。
# Keep the line at the end as it would be typed into the log line.
expertise-insights-none = 还没有心得
    .text = 您从他人那里学到的东西按主题保存在这里，并在再次见面前重现。在记录栏中输入：coffee with Ingrid, learned: ask for the draft #grid。
expertise-insight-edit-one = 编辑心得
expertise-insight-delete-one = 删除心得
expertise-insight-read-one = 阅读心得
expertise-insight-seen-one = 心得已读
expertise-insight-seen = 已读
expertise-insight-read-again = 重读
expertise-insight-read-again-of = 重读：{ $what }
# When it comes back to be read again.
expertise-insight-back = { $day } 重现
expertise-insight-learned = 您学到了什么
expertise-insight-read-times = { $many ->
    [0] 尚未重读
   *[other] 已重读 { $many } 次
}
# <people> are the names, each of which opens its person.
expertise-insight-source = 来自 <people>{ $names }</people>
expertise-insight-text = 我学到了什么
    .placeholder = 电网规范每两年修订一次：要索取草案，而不是现行文本
expertise-insight-missing = 请写明您学到了什么。
expertise-insight-reading = 我读了什么
    .hint = 书、文章

expertise-learning-many = { $many } 条记录
expertise-learning-unfit = 没有符合条件的内容。
expertise-learning-none = 还没有记下学习
    .text = 课程、书籍、会议、主动征求的反馈：您为成长做了什么、花了多久、带来了什么改变。
expertise-learning-edit-one = 编辑学习
expertise-learning-delete-one = 删除学习
expertise-learning-title = 是什么
    .placeholder = 电力电子夜校课程
expertise-learning-missing = 请写明是什么。
expertise-learning-hours = 小时数
    .hint = 1.5、1:30 或 45m；可留空
expertise-learning-hours-wrong = 小时数如 1.5、1:30 或 45m，或留空。
expertise-learning-changed = 带来的改变

expertise-topics-many = { $many } 个主题
expertise-topics-which = 哪些主题
expertise-topics-mine = 我的
expertise-topics-all = 所有主题
expertise-topics-next = 下一个主题
expertise-topics-previous = 上一个主题
expertise-topics-mine-or-all = 我的主题或全部
expertise-topics-overall = 总体
expertise-topics-unfound = 没有这样命名的主题。
expertise-topics-none-mine = 还没有您自己的主题。添加一个主题并说明您的水平，或在记录栏中写“learned: … #topic”。
expertise-topics-none = 还没有主题。在记录栏中输入 # 即可创建。
expertise-topic-edit-one = 编辑主题
    .command = 编辑或重命名主题
expertise-topic-delete-one = 删除主题
expertise-topic-name = 名称
    .placeholder = 储能
expertise-topic-missing = 请写明名称。
expertise-topic-level = 我今天的水平
expertise-topic-target = 我想达到的水平
expertise-topic-target-none = 无
expertise-topic-note = 笔记
    .placeholder = 为何重要，希望别人问我什么
expertise-topic-aiming = 目标：{ $level }
# $names are other names of the same topic.
expertise-topic-also = 又名{ $names }
expertise-topic-people = 人员
    .heading = 与之相关的人
expertise-topic-know-more = 更懂的人
    .none = 还没有人以{ $name }见长。可在人员页面的“主题”下注明。
expertise-topic-ask-me = 向我求助的人
    .none = 还没有人为此求助。
expertise-topic-could-teach = 可以向我学的人
    .none = 据记录，与您谈论它的人都不比您懂得少。
expertise-topic-records = 相关内容
expertise-topic-records-people = 以此见长的人
expertise-topic-records-interactions = 交谈
expertise-topic-records-events = 活动
expertise-topic-records-asks = 求助
expertise-topic-records-of = { $what }：{ $topic }
# Ends a sentence that says how many records are not listed.
expertise-topic-records-narrower = 搜索全部文字可找到其余记录。

expertise-merge = 合并
    .tip = 将另一个主题并入此主题
expertise-merge-into = 并入{ $name }
    .text = 另一个主题的人员、交谈、心得等全部内容都会并入此主题。其名称今后仍指此主题。
expertise-merge-find = 查找另一个
expertise-merge-other = 另一个主题
# $people is such as “3 people”.
expertise-merge-option = { $name }（{ $people }）
expertise-merge-of = 合并{ $name }

expertise-proposed = 建议的主题
    .heading = 可能是您的主题
    .text = 来自他人的认可、标签，以及您人脉网中的职位。
# Where a proposal comes from, and how many times.
expertise-proposed-skill = 获认可，{ $many }
expertise-proposed-tag = 标签，{ $many }
expertise-proposed-position = 职位，{ $many }
expertise-proposed-take = 采纳
expertise-proposed-take-of = 采纳{ $name }
expertise-proposed-leave = 忽略
expertise-proposed-leave-of = 忽略{ $name }

# One thing to do about the facet that is thin: with somebody, with nobody named (.anybody), and each on a topic (-on).
expertise-do-knowledge = 与 { $name } 聊聊，并记下学到的东西。
    .anybody = 读些新东西，并记下收获。
expertise-do-knowledge-on = 与 { $name } 聊聊，并记下关于{ $topic }学到的东西。
    .anybody = 读些关于{ $topic }的新东西，并记下收获。
expertise-do-guidance = 为 { $name } 提供一小时的建议。
    .anybody = 为某人提供一小时的建议。
expertise-do-guidance-on = 就{ $topic }为 { $name } 提供一小时的建议。
    .anybody = 就{ $topic }为某人提供一小时的建议。
expertise-do-opportunity = 告诉三个人您在找什么。
expertise-do-opportunity-on = 告诉三个人您在{ $topic }方面找什么。
expertise-do-reputation = 写一篇帖子或回答一个问题。
expertise-do-reputation-on = 就{ $topic }写一篇帖子或回答一个问题。
