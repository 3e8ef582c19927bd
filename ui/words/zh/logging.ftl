logging-title = 记录发生了什么
logging-what = 发生了什么
# The line is understood in English only: the same example in every language.
logging-example = Coffee with Ingrid yesterday 40m, promised slides by Friday #tracing
# Other languages say that the line is written in English.
logging-how = 用一行英文写下：和谁、何时、多久、承诺了什么。无法理解的内容会留在笔记中。
logging-understood = 已理解
logging-as-note = <label>保存为笔记：</label>{ $note }
logging-in-note = <label>留在笔记中：</label>{ $note }
# What keys do; +Name is typed as it stands, with a name of somebody.
logging-key-chips = <key>{ $key }</key> 转到各部分
logging-key-new = <key>+姓名</key> 添加新人员
logging-key-close = <key>{ $key }</key> 关闭并保留此行
logging-log = 记录
logging-choose = 选择

# Commands on a person.
logging-talked-today = 今天聊过
logging-talked-longer = 多聊了 15 分钟
logging-line-about = 为此人记录一行
# $what is what was logged; + is a key.
logging-talked-more = { $what }。按 + 增加 { $time }。
logging-talked-with = 与 { $name } 交谈 { $time }

# How long something took.
logging-hours = { $hours } 小时
logging-minutes = { $minutes } 分钟
logging-hours-minutes = { $hours } 小时 { $minutes } 分钟

# Kinds of contact.
logging-kind-one_to_one = 一对一
logging-kind-group = 多人
logging-kind-call = 通话
logging-kind-video = 视频通话
logging-kind-message = 消息
logging-kind-email = 电子邮件
logging-kind-letter = 信件
logging-kind-event_conversation = 在活动上
logging-kind-other = 其他
logging-depth-brief = 简短
logging-depth-good = 良好
logging-depth-deep = 深入
logging-direction-given = 给予
logging-direction-received = 得到
# Kinds of help; .within is the same within a sentence.
logging-help-advice = 建议
    .within = 建议
logging-help-introduction = 引荐
    .within = 引荐
logging-help-referral = 推介
    .within = 推介
logging-help-feedback = 反馈
    .within = 反馈
logging-help-knowledge = 知识
    .within = 知识
logging-help-endorsement = 背书
    .within = 背书
logging-help-recommendation = 推荐
    .within = 推荐
logging-help-hands_on = 实际帮助
    .within = 实际帮助
logging-help-lead = 线索
    .within = 线索
logging-help-time = 时间
    .within = 时间

# On the chips of a line.
logging-comma = 、
logging-new = 新增：{ $name }
# $said is a name as it was typed.
logging-which = 哪位 { $said }？
logging-which-called = 哪个 { $said }？
logging-nobody = 没有人叫 { $said }
# $help is a kind of help, with what it was for.
logging-help-what = { $help }，{ $what }
logging-given = 给予：{ $help }
logging-given-whom = 给予 { $name }：{ $help }
logging-given-unclear = 给予：{ $help }（给谁？）
logging-received = 得到：{ $help }
logging-received-whom = 得自 { $name }：{ $help }
logging-received-unclear = 得到：{ $help }（从谁？）
# $due is a day. The result is $what of the next ones.
logging-due = { $what }（{ $due } 前）
logging-promised = 我承诺：{ $what }
logging-promised-whom = 我向 { $name } 承诺：{ $what }
logging-promised-unclear = 我承诺：{ $what }（向谁？）
logging-promised-by = { $name } 承诺：{ $what }
logging-promised-they = 对方承诺：{ $what }
logging-ask = 我在找：{ $what }
logging-ask-by = { $name } 在找：{ $what }
logging-ask-they = 对方在找：{ $what }
logging-learned = 学到：{ $text }
logging-learned-from = 从 { $names } 学到：{ $text }
logging-heard = 听说：{ $title }
logging-heard-whom = 从 { $name } 听说：{ $title }
logging-heard-unclear = 听说：{ $title }（从谁？）

# What a chip may be instead.
logging-change = 更改 { $name }
logging-somebody-else = 其他人
logging-add-person = 将 { $said } 添加为新人员
logging-what-kind = 往来方式
logging-how-deep = 深度
logging-which-day = 哪一天
logging-today = 今天
logging-yesterday = 昨天
logging-another-day = 其他日期
logging-how-long = 多久
logging-minutes-field = 分钟
logging-time-field = 时间
logging-which-event = 哪个活动
logging-no-event = 没有这样名称的活动。名称会留在笔记中。
logging-what-for = 关于什么
logging-direction = 方向
logging-what-help = 帮助类型
logging-with-whom = 与谁
logging-what-promised = 承诺了什么
logging-due-on = 到期日
logging-whose = 谁的承诺
logging-whose-mine = 我的
logging-whose-theirs = 对方的
logging-looked-for = 在找什么
logging-who-looks = 谁在找
logging-looks-mine = 我
logging-looks-theirs = 对方
logging-which-of-them = 其中哪一位
logging-opportunity = 机会
logging-organisation = 组织
logging-what-opportunity = 机会类型
logging-who-told = 谁告诉您的
logging-other = “{ $said }”。移除后，其文字会留在笔记中。
