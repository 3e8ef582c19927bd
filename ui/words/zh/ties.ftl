# .whole is the circle with its noun, .chip the same within a line.
ties-circle-inner = 核心圈
    .whole = 核心圈
    .chip = 核心圈
ties-circle-close = 亲近圈
    .whole = 亲近圈
    .chip = 亲近圈
ties-circle-active = 活跃圈
    .whole = 活跃圈
    .chip = 活跃圈
ties-circle-wider = 扩展圈
    .whole = 扩展圈
    .chip = 扩展圈
ties-circle-outer = 外圈
    .whole = 外圈
    .chip = 外圈
ties-circle = 圈子
ties-circle-none = 无圈子
    .chip = 无圈子

# How strong a tie is, before its number: “strong 0.86”.
ties-band-strong = 牢固
ties-band-warm = 温热
ties-band-weak = 薄弱
ties-band-dormant = 沉寂
ties-band-new = 新
ties-untold = 尚无关系
# A chip that opens why: $strength is “strong 0.86”.
ties-why = { $strength } · 为什么？
ties-over-three-years = 三年间的关系强度，从 { $first } 到 { $last }
# At the end of a line of months.
ties-today = 今天

# What a tie is made of.
ties-part-conversations = 交谈
ties-part-written = 书面
ties-part-given = 给予的帮助
ties-part-received = 得到的帮助
ties-part-both_ways = 双向帮助
ties-all-records = 全部
    .of = 全部：{ $part }
# Keep the key C as it is.
ties-nothing-logged = 与此人还没有任何记录。按 C 键即可记下今天交谈过。
ties-began-me = 我于 { $on } 开始
ties-began-them = 对方于 { $on } 开始
ties-began-unknown = 始于 { $on }
# $what is how it began, $note is what was written about that.
ties-began-noted = { $what }：{ $note }

ties-standing = 状态
ties-standing-present = 在人脉网中
ties-standing-archived = 已归档
    .chip = 已归档
ties-standing-deceased = 已故
    .chip = 已故
ties-rhythm-own = 单独的联系节奏
ties-rhythm-days = 两次联系之间的天数
# In an empty field: the rhythm is that of the circle.
ties-rhythm-as-circle = 同圈子
ties-rhythm-unit = 天
ties-purpose-learning = 学习
    .chip = 学习
ties-purpose-collaboration = 合作
    .chip = 合作
ties-purpose-mentoring = 指导
    .chip = 指导
ties-purpose-opportunities = 机会
    .chip = 机会
ties-purpose-support = 支持
    .chip = 支持
ties-purpose-friendship = 友谊
    .chip = 友谊

ties-engagement-engaged = 活跃往来
    .chip = 活跃往来
ties-engagement-not_engaged = 无活跃往来
    .chip = 无活跃往来

ties-rest = 暂缓联系
    .button = 暂缓联系…
ties-rest-week = 一周
ties-rest-month = 一个月
ties-rest-three-months = 三个月
ties-rest-no-longer = 不再暂缓
ties-rests-until = 暂缓至 { $on }
ties-do-not-contact = 请勿联系
    .chip = 请勿联系

# When the rhythm wants the next contact.
ties-no-rhythm = 无节奏
ties-every = { $days ->
    [1] 每天
   *[other] 每 { $days } 天
}
# $every is “every 30 days”.
ties-every-resting = { $every } · 暂缓至 { $on }
ties-every-since = { $every } · 自 { $on } 起
ties-every-by = { $every } · { $on } 前
# The same in the few words of a list.
ties-rests = 暂缓
ties-due = 到期
ties-in-days = { $many ->
   *[other] { $many } 天后
}
ties-in-weeks = { $many ->
   *[other] { $many } 周后
}
ties-in-months = { $many ->
   *[other] { $many } 个月后
}
ties-in-years = { $many ->
   *[other] { $many } 年后
}
ties-late-days = { $many ->
   *[other] 逾期 { $many } 天
}
ties-late-weeks = { $many ->
   *[other] 逾期 { $many } 周
}
ties-late-months = { $many ->
   *[other] 逾期 { $many } 个月
}
ties-late-years = { $many ->
   *[other] 逾期 { $many } 年
}

# A relation as it is chosen; .within stands before the name of the other one.
ties-relation-introduced_by = 引荐人是
    .within = 引荐人
ties-relation-introduced = 引荐了
    .within = 引荐了
ties-relation-colleague = 同事是
    .within = 同事
ties-relation-manager_of = 下属是
    .within = 下属
ties-relation-reports_to = 上级是
    .within = 上级
ties-relation-partner = 伴侣是
    .within = 伴侣
ties-relation-family = 家人是
    .within = 家人
ties-relation-other = 其他说法
