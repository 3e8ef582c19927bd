asks-title = 求助
# How many are shown, by what is chosen above the list.
asks-count-all = { $many ->
   *[other] { $many } 个求助
}
asks-count-open = { $many ->
   *[other] { $many } 个未答复的求助
}
asks-count-answered = { $many ->
   *[other] { $many } 个已答复的求助
}
asks-count-dropped = { $many ->
   *[other] { $many } 个已放弃的求助
}
asks-empty = 没有人在寻求帮助
    .text = 您在找的和他人在找的都列在这里。{ -rapport } 会为每一项指出谁能帮忙以及原因：这是先给予的最简单方式。
asks-none = 没有这样的求助
    .text = 没有符合上方选择的求助。
    .show = 显示未答复的求助
asks-whose-mine = 我在找的
asks-whose-theirs = 他人在找的

asks-state-open = 未答复
    .on = 自 { $on }
asks-state-answered = 已答复
    .on = { $on } 已答复
asks-state-dropped = 已放弃
    .on = { $on } 已放弃

# In a row: who looks for it. asks-me stands for me where my name is not known.
asks-row-mine = 我在找
asks-row-theirs = <who>{ $name }</who> 在找
asks-me = 我
asks-answered = 已答复
    .of = 已答复：{ $what }
    .mark = 标记为已答复
    .mark-ask = 将求助标记为已答复
asks-add = 添加求助
asks-edit = 编辑求助
asks-drop = 放弃求助
asks-delete = 删除求助

asks-what = 寻找什么
    .example = 一位讲存储引擎的演讲者
    .missing = 请写明寻找什么。
asks-side-mine = 我在找
asks-side-theirs = 他人在找
asks-who = 谁在找
asks-asked-on = 求助日期
asks-topics = 主题
    .hint = 用逗号分隔；据此查找谁能帮忙

asks-help = 谁能帮忙
    .of = 谁能帮忙：{ $what }
    .none = 尚无合适人选。查找依据是求助和人员的主题、职位、标签以及以前得到的帮助。
asks-help-for-me = 我在找：{ $what }
asks-help-for-them = { $name } 在找：{ $what }
asks-introduce = 引荐
    .of = 引荐：{ $first } 和 { $second }
asks-ask = 询问
    .of = 询问：{ $name }
# Why somebody could help.
asks-reason-topic = 了解 { $value }
asks-reason-helped_before = 曾经帮过：{ $value }
asks-reason-talked_about = 你们谈过 { $value }
asks-reason-position = 职位：{ $value }
asks-reason-organisation = 就职于 { $value }
asks-reason-tag = 标签：{ $value }

# The message that asks somebody for it. Keep {"{given}"} as it is. .ended: what is looked for ends its sentence itself.
asks-message = 我在找的
    .hello = {"{given}"}，您好！
    .what = 我在找：{ $what }。
    .ended = 我在找：{ $what }
    .help = 我想到了您。您能帮忙吗，或者认识能帮忙的人吗？
