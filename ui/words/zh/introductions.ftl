introductions-title = 引荐
# How many are shown, by what is chosen above the list.
introductions-count-all = { $many ->
   *[other] { $many } 次引荐
}
introductions-count-under_way = { $many ->
   *[other] { $many } 次进行中的引荐
}
introductions-count-over = { $many ->
   *[other] { $many } 次已结束的引荐
}
introductions-empty = 没有进行中的引荐
    .text = 两位应该相识的人，或您希望被引荐给的人：引荐之前先征得各方同意，{ -rapport } 备有给双方的说辞。结果保留在这里。
    .show-over = 显示已结束的
introductions-none = 没有这样的引荐
    .text = 没有符合上方选择的引荐。
    .show = 显示进行中的
introductions-more = 显示更多
    .of = 显示更多：{ $state }
introductions-direction = 方向
    .mine = 由我引荐
    .theirs = 引荐给我
    .all = 由我引荐和引荐给我
introductions-standing = 进展
    .under_way = 进行中
    .over = 已结束
    .all = 进行中和已结束

# Where an introduction stands.
introductions-state-thought_of = 已想到
introductions-state-asked_one = 已询问一方
introductions-state-asked_both = 已询问双方
introductions-state-made = 已引荐
introductions-state-they_met = 已见面
introductions-state-closed = 已了结
introductions-state-declined = 已谢绝
# When it came to each: the first of a line, and .then those that follow.
introductions-step-thought_of = { $on } 想到
    .then = { $on } 想到
introductions-step-asked_one = { $on } 询问一方
    .then = { $on } 询问一方
introductions-step-asked_both = { $on } 询问双方
    .then = { $on } 询问双方
introductions-step-made = { $on } 引荐
    .then = { $on } 引荐
introductions-step-they_met = { $on } 见面
    .then = { $on } 见面
introductions-step-closed = { $on } 了结
    .then = { $on } 了结
introductions-step-declined = { $on } 谢绝
    .then = { $on } 谢绝
# On the button that moves it there.
introductions-move-thought_of = 已想到
introductions-move-asked_one = 已询问一方
introductions-move-asked_both = 已询问双方
introductions-move-made = 已引荐
    .theirs = 已被引荐
introductions-move-they_met = 已见面
    .theirs = 我们已见面
introductions-move-closed = 了结
introductions-move-declined = 已谢绝
introductions-move = { $move }：{ $both }

introductions-both = { $first } 和 { $second }
# <joint> stands between the names, less strong.
introductions-row-mine = <one>{ $first }</one> <joint>和</joint> <other>{ $second }</other>
introductions-row-theirs = <one>{ $first }</one> <joint>将我引荐给</joint> <other>{ $second }</other>
introductions-no-reason = 未记录原因
introductions-to-me = 引荐给我

introductions-add = 添加引荐
introductions-edit = 编辑引荐
introductions-move-on = 推进引荐
introductions-decline = 引荐被谢绝
introductions-delete = 删除引荐
introductions-whose-mine = 我引荐两个人
introductions-whose-theirs = 他人引荐我
introductions-first-mine = 一方
introductions-first-theirs = 谁引荐我
introductions-second-mine = 另一方
introductions-second-theirs = 引荐给谁
introductions-different = 请选择两个不同的人。
introductions-why-mine = 双方能给彼此什么
introductions-why-theirs = 关于什么
introductions-why-hint = 会出现在给双方的说辞中
introductions-where = 进展如何
introductions-since = 自
introductions-who-declined = 谁谢绝了，为什么

introductions-wording = 说辞
    .text = 可随意修改，再复制到您写信所用的程序中。{ -rapport } 不发送任何内容。
    .of = 说辞：{ $both }
    .each = 给双方的说辞
    .to = 致 { $name }
    .copy = 复制给 { $name }
