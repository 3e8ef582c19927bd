goals-count = 已达成 { $met } / { $all }
goals-count-behind = 已达成 { $met } / { $all }，{ $behind } 个落后
goals-set = 设定目标
goals-set-keep = 设定目标
goals-edit = 编辑目标
goals-put-away = 收起目标
goals-next-goal = 下一个目标
goals-previous-goal = 上一个目标
goals-choose-set = 选择现成的一组目标
goals-none = 还没有目标
    .text = 目标说明您想要更多或更少的是什么。您记录时它会自动推进，并告诉您目前应达到多少、接下来做什么会推进它。可以从现成的一组目标开始，也可以自己设定。

goals-sets = 现成目标组
    .text = 已设定的目标保持不变。
    .tip = 可用来起步的目标
goals-sets-set = 设定这些
goals-sets-set-what = 设定这些目标：{ $title }
goals-sets-all-set = 已全部设定
# $title is what is counted, $asked is one of “goals-asked-…”.
goals-sets-line = { $title }：{ $asked }

# On a card. $title is what is counted, $line is one of “goals-progress-…”.
goals-more = 更多：{ $title }
goals-card-put-away = 收起
goals-only = 仅限 { $about }
goals-bar = { $title }：{ $line }，{ $standing }
goals-next = <next>下一步：</next>{ $advice }
# $when is one of “goals-now-…”.
goals-reached = { $when }已达成。无需再做更多。
goals-earlier = 以往时段
# Said after the figure of an earlier period, for screen readers.
goals-held = ，已达目标值
# A quarter, below its bar.
goals-quarter = Q{ $quarter }

# In a dialog, above the records that a figure was counted from.
goals-behind = { $line }：来自 { $many } 条记录
# Ends a sentence that says how many records are not listed.
goals-narrower = 为目标设置筛选可减少记录。

goals-away = { $many ->
   *[other] { $many } 个已收起的目标
}
goals-bring-back = 恢复
goals-bring-back-what = 恢复：{ $title }
goals-away-only = { $asked }，仅限 { $about }

goals-standing-ahead = 超前
goals-standing-on_track = 正常
goals-standing-behind = 落后
goals-standing-met = 已达成

goals-form = 进度由您的记录计算得出，无需勾选任何内容。
goals-what = 统计内容
goals-what-search = 查找可统计的内容
goals-what-none = 没有这样的可统计内容。请换一个词。
goals-aim = 方向
goals-aim-at_least = 至少
goals-aim-at_most = 至多
goals-target = 目标值
goals-target-wrong = 请填写大于 0 的数字。
goals-target-wrong-share = 请填写大于 0、不超过 100 的数字。
goals-target-over-share = 超出可达到的范围。请填写不超过 100 的数字。
goals-target-over-index = 超出可达到的范围。请填写不超过 1 的数字。
goals-target-over-count = 超出可达到的范围。请填写不超过一百万的数字。
goals-period = 时段
goals-period-week = 每周
goals-period-month = 每月
goals-period-quarter = 每季度
goals-period-year = 每年
goals-period-until = 截至某日
goals-until = 最后一天
goals-until-missing = 请填写最后一天。
goals-until-over = 这一天已过去。请填写更晚的日期。
goals-whom = 仅限部分人员
# Below the field for the target.
goals-unit-count = 数量
goals-unit-share = 百分比
goals-unit-index = 0 到 1 之间
goals-unit-minutes = 分钟数
goals-unit-hours = 小时数

# Figures with their unit.
goals-minutes = { $figure } 分钟
goals-hours = { $figure } 小时

# When, within a sentence.
goals-now-week = 本周
goals-now-month = 本月
goals-now-quarter = 本季度
goals-now-year = 今年
goals-now-until = 截至 { $day }

# What is asked, such as “at least 4 each month”; $each is one of “goals-each-…”.
goals-asked-at_least = { $each }至少 { $target }
goals-asked-at_most = { $each }至多 { $target }
goals-each-week = 每周
goals-each-month = 每月
goals-each-quarter = 每季度
goals-each-year = 每年
goals-each-until = 截至某日

# How far a goal is: what adds up over its period, and a level that goes up and down. $when is one of “goals-now-…”.
goals-progress-at_least = { $when } { $value } / { $target }
goals-progress-at_most = { $when } { $value }，至多 { $target }
goals-level-at_least = { $when } { $value }，目标 { $target }
goals-level-at_most = { $when } { $value }，目标至多 { $target }
# In the place of $value.
goals-nothing = 无可衡量
goals-expected-at_least = 目前应达到 { $figure }
goals-expected-at_most = 按均匀进度目前应为 { $figure }
goals-forecast = 到 { $day } 可能为 { $value }
goals-forecast-range = 到 { $day } 可能为 { $value }，介于 { $low } 与 { $high } 之间
# $by is a figure with its sign, such as +2.
goals-moved = 最近七天 { $by }
goals-moved-points = { $many ->
   *[other] 最近七天 { $sign }{ $many } 个百分点
}
goals-moved-records = { $many ->
   *[other] 最近七天 { $many } 条记录
}

# What is counted, as the library calls it; the prompt says the same, and the report says these words.
goals-metric-conversations = 交谈
goals-metric-deep_conversations = 深入交谈
goals-metric-deep_share = 深入交谈占比
goals-metric-one_to_one = 一对一交谈
goals-metric-one_to_one_share = 一对一交谈占比
goals-metric-minutes_spent = 投入的分钟数
goals-metric-people_in_touch = 保持联系的人
goals-metric-close_people_in_touch = 保持联系的核心圈和亲近圈
goals-metric-ties_revived = 重新激活的沉寂关系
goals-metric-organisations_reached = 联系到的组织
goals-metric-new_ties = 新关系
goals-metric-new_ties_at_events = 在活动中建立的新关系
goals-metric-people_met_at_events = 在活动中遇见的人
goals-metric-follow_up_share = 48 小时内跟进
goals-metric-events_attended = 参加的活动
goals-metric-help_given = 给予的帮助
goals-metric-help_received = 得到的帮助
goals-metric-mutuality = 互惠度
goals-metric-thanks_given = 对帮助的感谢
goals-metric-introductions_made = 完成的引荐
goals-metric-promises_kept = 已兑现的承诺
goals-metric-times_asked = 别人请我帮忙的次数
goals-metric-asks_answered = 已答复的他人求助
goals-metric-insights = 心得
goals-metric-contributions = 贡献
goals-metric-talks_given = 演讲与座谈
goals-metric-learning_hours = 学习小时数
goals-metric-feedback_asked = 征求的反馈
goals-metric-opportunities_heard = 得知的机会
goals-metric-hidden_share = 尚未公开的机会
goals-metric-sessions_as_mentor = 指导他人的会谈
goals-metric-sessions_as_mentee = 接受指导的会谈
goals-metric-people_known = 认识的人
goals-metric-engaged_people = 活跃往来的人
goals-metric-engagement = 活跃往来占所有认识的人
goals-metric-strong_ties = 牢固的关系
goals-metric-rhythm_kept = 在节奏之内的关系
goals-metric-effective_size = 人脉网的有效规模
goals-metric-constraint = 人脉网的约束度

# What metrics stand under.
goals-heading-ties = 关系
goals-heading-conversations = 交谈
goals-heading-meeting_people = 结识他人
goals-heading-giving_and_receiving = 给予与得到
goals-heading-mentoring = 指导
goals-heading-expertise = 专长
goals-heading-opportunities = 机会
goals-heading-time = 时间

# What moves it, as an advice in one sentence.
goals-advice-conversations = 与一位该联系的人交谈，并用一行记录下来。
goals-advice-deep_conversations = 为一次深入的交谈留出时间，并记录为深入。
goals-advice-deep_share = 记录交谈有多深入；次数少而更深入会提高占比。
goals-advice-one_to_one = 与一个人单独见面，喝杯咖啡或通个电话。
goals-advice-one_to_one_share = 与一个人单独见面，而不是同时见几个人。
goals-advice-minutes_spent = 可以等的先放下；本周计划会放进您给出的分钟数。
goals-advice-people_in_touch = 联系一位本时段内还没有交谈过的人。
goals-advice-close_people_in_touch = 联系一位核心圈或亲近圈中本时段内还没有交谈过的人。
goals-advice-ties_revived = 给一位半年没有音讯的人写信。
goals-advice-organisations_reached = 联系一个本时段内还没有联系到的组织中的人。
goals-advice-new_ties = 结识一位新人，并在当天添加。
goals-advice-new_ties_at_events = 参加一次活动，并在那里记下遇见了谁。
goals-advice-people_met_at_events = 参加一次活动，并记下与谁交谈过。
goals-advice-follow_up_share = 在 48 小时内给活动中遇见的每个人写一句话。
goals-advice-events_attended = 从即将举行的活动中选一个，然后去参加。
goals-advice-help_given = 做一件能帮到别人的小事，并记下来。
goals-advice-help_received = 请求您需要的帮助；多数人乐意被请求。
goals-advice-mutuality = 得到较多之处多给予，给予较多之处可请求。
goals-advice-thanks_given = 为得到的帮助向某人道谢，并记下来。
goals-advice-introductions_made = 让两位应该相识的人认识；先征得双方同意。
goals-advice-promises_kept = 兑现一项未完成的承诺，并标为已兑现。
goals-advice-times_asked = 记下谁请您帮忙；展示您的工作会带来更多请求。
goals-advice-asks_answered = 看看谁能帮上别人所求的事，并了结该求助。
goals-advice-sessions_as_mentor = 与您指导的人进行下一次会谈。
goals-advice-sessions_as_mentee = 与指导您的人进行下一次会谈。
goals-advice-insights = 写下您学到的东西：在记录栏中输入“learned: …”。
goals-advice-contributions = 为本领域做点贡献，哪怕很小：一个回答、一次评审、一篇帖子。
goals-advice-talks_given = 向聚会提出做一次演讲，或参加一次座谈。
goals-advice-learning_hours = 花一小时上课或读书，并记下来。
goals-advice-feedback_asked = 请一位您信任其看法的人说说您哪里可以做得更好。
goals-advice-opportunities_heard = 向遇到的人打听将有什么机会，并记下听到的。
goals-advice-hidden_share = 向他人打听尚未公布的机会。
goals-advice-people_known = 多结识人；活跃的关系比这个数字更能说明问题。
goals-advice-engaged_people = 重拾一段已过节奏的关系。
goals-advice-engagement = 重拾一段已过节奏的关系，或为需要较少联系的关系放宽节奏。
goals-advice-strong_ties = 与关系已经温热的人共度时间。
goals-advice-rhythm_kept = 联系已过节奏的人。
goals-advice-effective_size = 结识您人脉网中还没有人认识的人。
goals-advice-constraint = 结识其他圈子的人：大家都彼此相识，说的也都一样。

# Ready sets of goals: the name, and for whom it is.
goals-ready-depth_first = 深度优先
    .text = 适合已经足够宽的人脉网：联系更少，而重要的更多。
goals-ready-new_in_the_field = 初入领域
    .text = 适合身处陌生人之中的第一年：结识、跟进、学习。
goals-ready-give_first = 先给予
    .text = 适合想以乐于助人闻名的人：先给予再请求，并信守承诺。
goals-ready-change_of_job = 换工作
    .text = 适合换工作前的几个月：联系许多组织，其中有老联系人，并在工作机会公开之前就得知。
goals-ready-visible_expert = 可见的专长
    .text = 适合想因所知而为人所识的人：演讲、写作、被人请教。
goals-ready-one_hour_a_week = 每周一小时
    .text = 适合时间很少的人：给分钟数设上限，并有两次值得的交谈。
