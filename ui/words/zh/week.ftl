# How long something takes.
week-minutes = { $minutes } 分钟
week-hours = { $hours } 小时
week-hours-minutes = { $hours } 小时 { $minutes } 分钟

# The line above the bar: $spent, $planned and $budget are times, such as “75 min”; .bar is what the bar shows, in minutes.
week-spent = 已用 { $spent } · 计划 { $planned }
week-budget = 共 { $budget }
    .bar = 已用 { $spent } 分钟（共 { $budget } 分钟），计划 { $planned } 分钟

week-worth = 值得花时间
# Before a button that shows or hides them.
week-waiting = { $many ->
   *[other] 还有 { $many } 项可以等等
}
    .show = 显示
    .hide = 隐藏
week-can-wait = 可以等等
week-quiet = 安静的一周
    .text = 没有安排。重要的事下周会再出现。
    .not = 还是安排一下
    .keep = 保持安静
    .tip = 下周之前不做安排
week-full = 本周的时间已经用完
    .text = 剩下的可以等等。如果您还有几分钟，可以将其显示出来。
week-empty = 没有待办的事
    .text = 将人员放入圈子，记录谈过的话题和许下的承诺：值得花时间的事会在您愿意付出的分钟数之内列在这里。
# $what lists with whom, and how long.
week-done-so-far = 本周已完成：{ $what }
    .more = 本周已完成：{ $what }，另有 { $many } 项
    .one = { $people }（{ $minutes } 分钟）
    .none = 本周还没有记录。

# What kind of thing is proposed, on a chip.
week-kind-promise = 承诺
week-kind-follow_up = 跟进
week-kind-rhythm = 联系节奏
week-kind-mentoring_session = 指导
week-kind-birthday = 生日
week-kind-new_job = 新工作
week-kind-revive = 重新联系
week-kind-introduce = 引荐
week-kind-give = 给予

# The buttons that begin it.
week-action-keep_promise = 写信
week-action-draft_message = 写信
week-action-call = 打电话
week-action-meet = 会面
week-action-ask_both = 询问双方
week-act = { $action }：{ $what }，{ $whom }
week-done = 完成
    .of = 完成：{ $what }，{ $whom }
week-later = 以后
    .of = 以后：{ $what }，{ $whom }
    .tomorrow = 明天
    .three-days = 三天后
    .week = 下周
    .month = 一个月后
week-not-this = 不要这一项
week-why = 为什么？
week-for-goal = 为了您的目标：{ $goal }

week-promises = 承诺
    .few = 显示较少
    .all = 显示全部 { $many } 项
# Whose promise it is: to or from $name.
week-promise-mine = 对 { $name }
    .nobody = 对人脉网以外的人
week-promise-theirs = 来自 { $name }
    .nobody = 来自人脉网以外的人
week-kept = 已兑现
    .of = 已兑现：{ $what }
week-drop = 放弃
    .of = 放弃：{ $what }

week-coming = 即将到来
    .none = 未来十天没有安排。将日历文件 (.ics) 拖放到窗口上，即可在此查看您的活动。
week-before = 与 { $name } 会面之前
    .open = 打开
# A name and the one thing to have in mind, said in the next messages.
week-mind = <whom>{ $name }</whom>：{ $what }
    .promised = 您承诺过：{ $what }
    .looks = 在找 { $what }
    .talked = 上次交谈：{ $on }

week-goals = 目标
    .more = { $many ->
       *[other] 还有 { $many } 个目标
    }
    .all = 全部详情

week-meet-call = 电话或视频交谈
week-meet-meeting = 一次会面
week-meet-reach = 联系方式
week-meet-open = 打开此人员
week-meet-write = 写信约定
week-meet-log = 记录

week-both = { $first } 和 { $second }
    .text = 将其保存为您想到的引荐：之后双方各有一段说辞，进展可在“互助”中查看。
    .to = 致 { $name }
    .begin = 保存并显示说辞
    .asked-one = 已询问一方
    .asked-both = 已询问双方

week-circles = 圈子
    .text = 这些建议来自您的记录，由您决定。
    .put = { $circle }：将 { $name } 放入
    .leave = 不变
    .leave-them = 不变：{ $name } 留在原处
    .few = 显示较少
    .all = 显示全部 { $many } 项
    .put-all = 全部放入（{ $many }）
    .tip = 每个圈子为一步，可以撤销

# The last talk with somebody: what it was, and on which day.
week-talk-one_to_one = 一对一会面，{ $on }
week-talk-group = 多人会面，{ $on }
week-talk-call = 电话，{ $on }
week-talk-video = 视频，{ $on }
week-talk-message = 消息，{ $on }
week-talk-email = 电子邮件，{ $on }
week-talk-letter = 信件，{ $on }
week-talk-event_conversation = 活动中的交谈，{ $on }
week-talk-other = 其他，{ $on }
# $talk is one of these, $time how long it took, $note what was written down of it.
week-talked = { $talk }，{ $time }
    .note = { $talk }：{ $note }

# What the plan says of what it proposes: its title, what stands in its line of reasons, and why.
# “week-says-sentence” ends a remark of that line as a sentence; $every is “week-says-every”.
week-says-sentence = { $said }。
week-says-no_date = 未设定日期
week-says-due_ago = 已到期 { $days } 天
week-says-due_today = 今天到期
week-says-due_tomorrow = 明天到期
week-says-due_on = { $on }到期
week-says-promised_on = { $on }承诺
week-says-promised_after = { $on }在{ $event }之后承诺
week-says-your_word = 您许下了诺言，所以它排在只是值得做的事之前。
week-says-get_in_touch = 联系 { $name }
week-says-last_in_touch = 上次联系：{ $on }
week-says-nothing_logged = 尚无记录
week-says-every = { $days ->
    [1] 每天
   *[other] 每 { $days } 天
}
week-says-circle_means = 在您的{ $circle ->
    [inner] 核心圈
    [close] 亲近圈
    [active] 活跃圈
    [wider] 扩展圈
   *[outer] 外圈
}，这意味着{ $every }。
week-says-you_want = 您希望{ $every }联系一次。
week-says-longer_past = 超过节奏越久，就越值得。
week-says-your_turn = 轮到您帮助 { $name }
week-says-received_and_given = 一年内得到 { $received } 次，给予 { $given } 次
week-says-both_ways = 互相帮助，关系才能长久。
week-says-birthday = 生日
week-says-birthday_on = { $on }
week-says-turns = 满 { $age } 岁
week-says-line_on_the_day = 当天写一句话很快，却让人久久记得。
week-says-new_job = 新工作：{ $post }
    .at = 新工作：{ $organisation }，{ $position }
week-says-seen_on = { $on }得知
week-says-in_touch_on = { $on }有联系
week-says-change_of_job = 换工作是联系的好时机，也很简短。
week-says-take_up_again = 值得重新拾起
week-says-in_touch_times = 联系过 { $times } 次，上次是{ $on }
week-says-dormant_ties = 沉寂的关系知道您身边的人不知道的事，而且很快会重新温热。
week-says-should_know = 他们应该认识
week-says-both_work_on = 两人都从事{ $topic }，而您从未让他们认识
week-says-looks_for = 一方在找“{ $wanted }”，另一方了解{ $topic }
week-says-helps_two = 一次引荐同时帮助两个人。引荐之前会征得双方同意。
week-says-session = 与 { $name } 会谈：{ $focus }
week-says-last_session = 上次会谈：{ $on }
week-says-no_session = 始于{ $on }，尚无会谈
week-says-mentors_you = { $name } 指导您，并为此付出时间。
week-says-you_mentor = 您指导 { $name }：回馈您曾经得到的。
week-says-peers = 您与 { $name } 互相指导。
week-says-agreed = 您约定{ $every }会谈一次。
week-says-agenda = 议程：{ $text }
week-says-review = 您约定在{ $on }回顾进展：请为此留出时间。
week-says-moves_goal = 它会推动您落后的目标“{ $goal }”。
