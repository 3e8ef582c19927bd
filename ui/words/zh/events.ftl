# Coming events, and past ones.
events-coming = 即将到来
events-past = 过去
events-turn = 切换即将到来与过去
events-count-coming = { $many ->
   *[other] { $many } 个即将到来
}
events-count-past = { $many ->
   *[other] { $many } 个过去的活动
}
events-before = { $year } 年以前
events-search = 搜索活动
events-all-kinds = 所有类型
events-add = 添加活动
events-edit = 编辑活动
events-next = 下一个活动
events-previous = 上一个活动
events-page-down = 下一页
events-page-up = 上一页
events-open = 打开
events-write-down = 记录我见到的人
events-export = 导出
    .tip = 将活动和跟进导出为日历文件 (.ics)
    .command = 将活动导出为日历
    .kind = 日历 (.ics)
events-exported = { $many ->
   *[other] 已将 { $many } 个条目写入 { $path }
}
events-none = 还没有活动
    .text = 将日历文件 (.ics) 拖放到窗口任意位置，或添加活动。活动之前会显示要见谁、为什么；之后会显示您见了谁、有什么结果。
events-choose = 选择日历
events-nothing = 这里没有内容
    .fits = 没有符合搜索的活动。
    .coming = 没有即将到来的活动。以往的在“过去”中。
    .past = 这些年里没有活动。
# In a chip of the list.
events-met-count = { $many ->
   *[other] 见了 { $many } 人
}
events-to-meet-count = { $many ->
   *[other] 要见 { $many } 人
}
# A day with a time of day, such as 9 Nov, 14:30.
events-at = { $day } { $time }

events-kind = 类型
events-kind-conference = 会议
events-kind-seminar = 研讨会
events-kind-workshop = 工作坊
events-kind-meetup = 聚会
events-kind-webinar = 网络研讨会
events-kind-organisation_meeting = 组织会议
events-kind-course = 课程
events-kind-meeting = 会面
# .within is the same within a line.
events-role = 我的角色
events-role-attending = 参加
events-role-speaking = 演讲
    .within = 演讲
events-role-organising = 组织
    .within = 组织
events-answer = 我的答复
events-answer-going = 参加
    .within = 参加
events-answer-maybe = 可能
    .within = 可能
events-answer-declined = 已谢绝
    .within = 已谢绝
events-cancelled = 已取消
events-repeats = 重复
events-repeat = 重复
events-repeat-never = 不重复
events-repeat-daily = 每天
events-repeat-weekly = 每周
events-repeat-fortnightly = 每两周
events-repeat-monthly = 每月
events-repeat-yearly = 每年
events-repeat-as_it_stands = 按日历所述

# The form.
events-called = 名称
events-until = 截止
    .hint = 留空：没有结束
# Fields for a day, each with a time beside it.
events-from = 从
events-to = 到
events-time = 时间
events-all-day = 全天
events-place = 地点
events-link = 链接
events-zone = 时区
events-held-by = 主办方（组织）
events-organiser = 组织者
events-cost = 费用
events-currency = 货币
events-purpose = 目的：我为什么去
events-to-meet = 我想见的人
events-why-meet = 为什么见 { $name }
    .placeholder = 原因，或要问什么
events-topics = 主题
    .hint = 以英文逗号分隔
events-takeaways = 收获
events-notes = 笔记
events-fault-title = 请填写名称。
events-fault-cost = 不是金额。请写成 12.50 的形式。
events-fault-currency = 三个字母，如 EUR。
events-fault-no-currency = 请填写货币。
events-fault-time = 请填写开始时间。
events-fault-end = 结束早于开始。

# One event, and what came of it.
events-event = 活动
events-no-event = 无活动
events-fact-held-by = 主办方
events-fact-zone = 时区
events-fact-purpose = 目的
events-comma = 、
events-met = 我见到的人
# A person with a line about them.
events-person-line = <person>{ $name }</person>：{ $line }
events-follow-ups = 跟进
events-kept = 已兑现
events-kept-of = 已兑现：{ $what }，{ $name }
events-drop = 放弃
events-drop-of = 放弃：{ $what }，{ $name }
events-outcome = 有什么结果
events-followed-up = { $all } 人中有 { $some } 人在两天内跟进
events-engaged = { $many } 人在 90 天内再次联系
events-engaged-later = 谁保持联系将在 90 天后显示。
events-attendees = 日历名单中有 { $many } 人
# What somebody in that list answered.
events-attendee-accepted = 已接受
events-attendee-declined = 已谢绝
events-attendee-tentative = 暂定
events-attendee-needs_action = 待答复

# The sheet of an evening: whom I met.
events-capture = 我见了谁
    .tip = 您见了谁，以及后续
events-capture-at = 您在 { $title } 见了谁？
    .description = 跟进在活动结束两天后到期。所有内容一步保存。
events-met-before = 已记录：{ $names }
events-another = 再加一人
# What keys do; +Name is typed as it stands, with a name of somebody.
events-key-next = <key>{ $key }</key> 继续
events-key-new = <key>+姓名</key> 新人员
events-key-follow = <key>{ $key }</key> 跟进
events-key-keep = <key>{ $key }</key> 全部保存
events-take = 我的收获
events-not-now = 暂不
events-keep = 保存
events-nothing-written = 还没有记录任何内容。请输入您见了谁。
events-whom = 谁
    .line = 谁，第 { $place } 行
events-said = 说了什么
    .line = 说了什么，第 { $place } 行
events-follow-up = 跟进
    .line = 内容，第 { $place } 行
# What a follow-up is for where nothing else is said.
events-get-in-touch = 取得联系
events-take-out = 移除第 { $place } 行
events-fault-name = 请从列表中选择姓名，或添加为新人员。
events-fault-whom = 请输入您见了谁，或移除此行。
