# .inside stands within a line, .none where there is nobody.
mentoring-direction-they_mentor_me = 对方指导我
    .inside = 对方指导我
    .none = 这里还没有人。今年谁的建议对您帮助最大？
mentoring-direction-i_mentor_them = 我指导对方
    .inside = 我指导对方
    .none = 这里还没有人。谁会用得上您一小时的经验？
mentoring-direction-peers = 同伴互导
    .inside = 同伴互导
    .none = 这里还没有人。谁与您做同样的事，愿意一起思考？

# What a session in a direction is.
mentoring-guidance-they_mentor_me = 得到的
mentoring-guidance-i_mentor_them = 回馈的
mentoring-guidance-peers = 同伴之间

mentoring-show = 显示
mentoring-standing-all = 全部
mentoring-standing-going = 进行中
mentoring-standing-ended = 已结束
mentoring-counted = 统计的会谈
mentoring-span-year = 今年
    .inside = 今年
mentoring-span-months = 最近 12 个月
    .inside = 最近 12 个月
mentoring-span-all = 全部时间
    .inside = 全部时间
# <running> and <every> are buttons.
mentoring-count = <running>{ $going } 项进行中</running>，共 <every>{ $all } 项</every>
mentoring-none-yet = 还没有指导关系
    .text = 记下谁在指导您、您在指导谁，以及谁作为同伴与您一起思考。商定重点和联系节奏后，每次到期的会谈都会连同议程出现在您的本周计划中，您也能看到自己是否回馈了所得到的。
mentoring-begin = 开始
mentoring-begin-one = 开始一段指导
mentoring-begin-as = 开始：{ $direction }
mentoring-edit-one = 编辑指导关系
mentoring-delete-one = 删除指导关系
mentoring-next = 下一段指导
mentoring-previous = 上一段指导
mentoring-open = 打开
mentoring-add = 添加

# A line of facts under a mentorship.
mentoring-rhythm-every = { $days ->
    [1] 每天
   *[other] 每 { $days } 天
}
mentoring-due = { $days ->
    [0] 会谈今天到期
    [1] 会谈明天到期
   *[other] 会谈 { $days } 天后到期
}
mentoring-due-past = { $days ->
    [1] 会谈昨天已到期
   *[other] 会谈 { $days } 天前到期
}
mentoring-ended = { $day } 结束
mentoring-no-rhythm = 未设定节奏
mentoring-sessions = { $many } 次会谈
# $time is such as “5 h 45 min”.
mentoring-sessions-lasting = { $many } 次会谈，{ $time }
mentoring-no-session = 还没有会谈
mentoring-no-session-lasting = 还没有会谈，{ $time }
mentoring-milestones-reached = 已达成 { $reached } / { $all } 个里程碑
mentoring-agreed-between = { $from } 至 { $until }
mentoring-agreed-since = 自 { $from } 起，未定结束时间
mentoring-review-in = { $days ->
    [0] 今天回顾
    [1] 明天回顾
   *[other] { $days } 天后回顾
}
mentoring-review-past = 回顾原定于 { $day }
mentoring-ends-in = { $days ->
    [0] 约定期限今天结束
    [1] 约定期限明天结束
   *[other] 约定期限 { $days } 天后结束
}
mentoring-ends-past = 约定至 { $day }

# Figures, and the sessions behind one.
mentoring-figures = 会谈，{ $span }
mentoring-held = 会谈：{ $direction }

# How many I mentor, of how many I have time for.
mentoring-taken = 已占 { $mentees } / { $limit }
mentoring-taken-past = { $mentees } / { $limit }，超出您的上限
mentoring-limit = 指导人数上限
    .text = 用心指导需要时间。超过这个人数时，{ -rapport } 会提醒，但从不拒绝。
mentoring-limit-set = 设定指导人数上限
mentoring-limit-label = 我能同时指导的人数
mentoring-limit-wrong = 0 到 { $most } 之间的数字。
mentoring-limit-over = 您现在指导 { $mentees } 人，上限为 { $limit }。请结束一段指导，或在有时间时提高上限。
mentoring-limit-reached = 您已在指导 { $mentees } 人，上限为 { $limit }。仍可再开始一段。

# The form.
mentoring-whom = 与谁
mentoring-whom-missing = 请写明与谁。
mentoring-direction = 方向
mentoring-focus = 重点
    .placeholder = 在专家面前演讲
mentoring-focus-missing = 请写明关于什么。
mentoring-they-want = 对方的期望
    .placeholder = 第一次在会议上演讲
mentoring-i-want = 我的期望
    .placeholder = 了解自己如何讲解
mentoring-rhythm-days = 两次会谈间隔天数
    .hint = 留空：需要时再约
mentoring-rhythm-wrong = 两次会谈间隔天数，1 到 { $most }。留空：不设。
mentoring-topics = 主题
    .hint = 用逗号分隔
mentoring-from = 开始
mentoring-until = 结束
    .hint = 按约定；留空：不定
mentoring-until-early = 结束早于开始。
mentoring-review-on = 回顾日期
    .hint = 看看进展如何

# The pane of one.
mentoring-mentorship = 指导关系
# <person> opens the person.
mentoring-with = 与 <person>{ $name }</person>
mentoring-fact-they-want = 对方期望
mentoring-fact-i-want = 我期望
mentoring-fact-rhythm = 节奏
mentoring-fact-agreed = 约定
mentoring-fact-review = 回顾
mentoring-look-back = 总结
mentoring-look-back-none = 还没有写。
mentoring-look-back-label = 双方的收获，以及结果
mentoring-look-back-edit = 编辑总结
mentoring-end = 结束
mentoring-end-looking-back = 总结并结束
mentoring-end-one = 结束指导
mentoring-ended-on = 结束日期
# $focus is what it is about.
mentoring-end-of = { $name }：{ $focus }
mentoring-take-up = 重新开始
mentoring-log = 记录会谈
mentoring-agenda = 下次会谈议程
    .placeholder = 要谈什么
mentoring-agenda-write = 写下次议程

mentoring-steps = 下一步
mentoring-step-whose = 谁来做
# Chosen before a next step is written: who takes it.
mentoring-step-by-mine = 我来
mentoring-step-by-theirs = 对方来
mentoring-step-mine = 我的
mentoring-step-theirs = 对方的
mentoring-step-what = 接下来做什么
mentoring-step-missing = 请写明接下来做什么。
mentoring-step-add = 添加下一步
mentoring-step-keep = 履行
mentoring-step-keep-of = 履行：{ $what }
mentoring-step-drop = 放弃
mentoring-step-drop-of = 放弃：{ $what }
mentoring-by-when = 何时之前

mentoring-milestones = 里程碑
mentoring-milestone = 里程碑
    .placeholder = 要达成什么
mentoring-milestone-missing = 请写明要达成什么。
mentoring-milestone-add = 添加里程碑
mentoring-milestone-reached-on = { $day } 达成
mentoring-milestone-by = { $day } 之前
mentoring-milestone-undated = 无日期
mentoring-milestone-reach = 已达成
mentoring-milestone-reach-of = 已达成：{ $what }
mentoring-milestone-not-yet = 尚未
mentoring-milestone-not-yet-of = 尚未：{ $what }

mentoring-held-all = 会谈
mentoring-held-none = 还没有进行过。
# $when is such as “9 Nov · 45 min”.
mentoring-session-out = 移出
mentoring-session-out-of = 移出：{ $when } 的会谈
mentoring-others-offer = 其他算作会谈的往来（{ $many }）
mentoring-others = 开始以来的其他往来
mentoring-session-in = 算作会谈
mentoring-session-in-of = 算作会谈：{ $when }
