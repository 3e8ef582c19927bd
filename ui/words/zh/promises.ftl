promises-title = 承诺
# How many are shown, by what is chosen above the list.
promises-count-all = { $many ->
   *[other] { $many } 个承诺
}
promises-count-open = { $many ->
   *[other] { $many } 个未兑现的承诺
}
promises-count-kept = { $many ->
   *[other] { $many } 个已兑现的承诺
}
promises-count-dropped = { $many ->
   *[other] { $many } 个已放弃的承诺
}
promises-empty = 没有未兑现的承诺
# The example is a line as the log line understands it.
promises-empty-text = 您对他人的承诺和他人对您的承诺连同日期列在这里，直到兑现或放弃。输入“promised Ingrid the slides by Friday”这样的一行也会记下一个承诺。
promises-none = 没有这样的承诺
    .text = 没有符合上方选择的承诺。
    .show = 显示未兑现的承诺

promises-state-open = 未兑现
promises-state-kept = 已兑现
    .on = { $on } 已兑现
promises-state-dropped = 已放弃
    .on = { $on } 已放弃
# How far off the day is on which it is due.
promises-due = { $days ->
   *[other] { $days } 天后
}
    .past = { $days ->
       *[other] 已过 { $days } 天
    }
    .none = 无日期
    .today = 今天
    .tomorrow = 明天
    .yesterday = 昨天到期

# Who promised whom, before the day on which it was promised.
promises-row-mine = 我承诺 <who>{ $name }</who>
promises-row-theirs = <who>{ $name }</who> 承诺我
promises-row-mine-alone = 我承诺
promises-row-theirs-alone = 他人承诺我
# The opportunity or the mentorship that it belongs to.
promises-for = 用于 <what>{ $title }</what>
# What I promised is to be kept by me.
promises-keep-mine = 兑现
    .of = 兑现：{ $what }
# What was promised to me was kept.
promises-keep-theirs = 已兑现
    .of = 已兑现：{ $what }
promises-keep-after-all = 仍然兑现

promises-add = 添加承诺
promises-edit = 编辑承诺
promises-keep = 兑现承诺
promises-drop = 放弃承诺
promises-delete = 删除承诺

promises-what = 承诺的内容
    .example = 发送复盘模板
    .missing = 请写明承诺的内容。
promises-whose-mine = 我承诺
promises-whose-theirs = 对方承诺
promises-to-whom = 对谁
promises-by-whom = 由谁
promises-due-on = 到期日
promises-made-on = 承诺日期
promises-counts-as = 兑现后计为
    .nothing = 不计互助
