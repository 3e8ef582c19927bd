timeline-title = 时间线
timeline-add-note = 添加笔记
timeline-kinds = 显示的类型
timeline-all-kinds = 所有类型
# .one is one item of the kind, on its chip.
timeline-kind-interaction = 交谈
    .one = 交谈
timeline-kind-event = 活动
    .one = 活动
timeline-kind-exchange = 帮助
    .one = 帮助
timeline-kind-promise = 承诺
    .one = 承诺
timeline-kind-ask = 求助
    .one = 求助
timeline-kind-introduction = 引荐
    .one = 引荐
timeline-kind-note = 笔记
    .one = 笔记
timeline-kind-post = 工作
    .one = 工作
timeline-kind-insight = 心得
    .one = 心得
timeline-kind-contribution = 贡献
    .one = 贡献
timeline-kind-learning = 学习
    .one = 学习
timeline-kind-opportunity = 机会
    .one = 机会
timeline-kind-mentorship = 指导
    .one = 指导

# Keep the keys L and C as they are.
timeline-empty = 还没有任何记录。按 L 记录一行，按 C 记下今天交谈过。
timeline-empty-kinds = 没有这些类型的记录。
timeline-not-in-it = 它已不在时间线中。
timeline-gone = 它已不存在。
timeline-with = 与 { $names }
# .of is read aloud: of which line, and of which day.
timeline-open = 打开
    .of = 打开：{ $line }，{ $on }
timeline-edit = 编辑
    .of = 编辑：{ $line }，{ $on }
timeline-delete = 删除
    .of = 删除：{ $line }，{ $on }

timeline-interaction-kind = 类型
timeline-depth = 深度
timeline-depth-none = 未注明深度
timeline-began = 谁先发起
timeline-began-none = 谁先发起：未注明
timeline-began-me = 由我发起
timeline-began-them = 由对方发起
timeline-day = 日期
timeline-time = 时间
    .wrong = 格式如 18:30
timeline-minutes = 分钟数
timeline-minutes-unit = 分钟
# Before a field with names.
timeline-people = 参与者
    .placeholder = 还有谁
    .wrong = 尚未选择此名称的人。请从列表中选择，或清空此字段。
timeline-topics = 主题
    .placeholder = 主题，用逗号分隔
timeline-notes = 笔记
    .placeholder = 笔记；此处可用 Markdown
timeline-note = 笔记
    .placeholder = 此处可用 Markdown
timeline-note-day = 笔记日期

# What an item was, in one line; “timeline-line-and” and “-named” put its parts together. $what is a kind of help, or of talk.
timeline-line-and = { $line }，{ $further }
timeline-line-named = { $what }：{ $title }
timeline-line-talk-one_to_one = 一对一
timeline-line-talk-group = 多人会面
timeline-line-talk-call = 通话
timeline-line-talk-video = 视频通话
timeline-line-talk-message = 消息
timeline-line-talk-email = 电子邮件
timeline-line-talk-letter = 信件
timeline-line-talk-event_conversation = 在活动上的交谈
timeline-line-talk-other = 联系
timeline-line-minutes = { $minutes ->
   *[other] { $minutes } 分钟
}
timeline-line-hours = { $hours } 小时
timeline-line-depth-brief = 简短
timeline-line-depth-good = 良好
timeline-line-depth-deep = 深入
timeline-line-given = 给予：{ $what }
timeline-line-received = 得到：{ $what }
timeline-line-mine = 我的承诺
timeline-line-theirs = 对方的承诺
timeline-line-promise-open = 未兑现
timeline-line-promise-kept = 已兑现
timeline-line-promise-dropped = 已放弃
timeline-line-ask = 寻求帮助
timeline-line-ask-open = 未答复
timeline-line-ask-answered = 已答复
timeline-line-ask-dropped = 已放弃
timeline-line-introduction = 引荐
timeline-line-introduced = 引荐人
timeline-line-note = 笔记
timeline-line-at = 任职于{ $organisation }
timeline-line-insight = 心得
    .from = 心得，来自{ $reading }
timeline-line-opportunity = { $kind ->
    [job] 机会（职位）
    [collaboration] 机会（合作）
    [client] 机会（客户）
    [talk] 机会（演讲）
    [publication] 机会（出版）
    [partnership] 机会（伙伴关系）
    [board] 机会（理事会）
   *[other] 机会
}：{ $title }
timeline-line-mentorship = { $direction ->
    [they_mentor_me] 指导（对方指导我）
    [i_mentor_them] 指导（我指导对方）
   *[peers] 指导（互相）
}：{ $focus }
timeline-line-ended = 结束于{ $on }
