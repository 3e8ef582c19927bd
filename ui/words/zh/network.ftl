# The line below the title. $people, $ties, $communities and $bridges are counts from below.
network-head = { $people }，{ $ties }，{ $communities }，{ $bridges }
network-head-left-out = { $head }；关系最弱的人未显示
network-some-people = { $all ->
   *[other] { $some } / { $all } 人
}
network-ties = { $many ->
   *[other] { $many } 条关系
}
network-communities = { $many ->
   *[other] { $many } 个社群
}
network-bridges = { $many ->
   *[other] { $many } 座桥
}
# For screen readers.
network-map = 人脉图：{ $head }。列表中的内容相同。

network-search = 在人脉网中查找
network-search-short = 查找
network-topic = 主题
network-topic-any = 任意主题
network-organisation = 组织
network-organisation-any = 任意组织
# On a button, and on the map.
network-me = 我
    .tip = 我在中心
    .command = 我在中心，或不显示我
network-list = 列表
    .tip = 以列表显示相同内容
    .command = 图或列表
    .label = 人脉网列表
network-being-read = 正在读取…
network-empty = 图上还没有人
    .text = 这里显示人员以及他们彼此之间的联系：引荐、活动、共同的交谈、组织，以及您对他们的了解。将包含联系人的文件拖到窗口的任意位置即可。
network-nobody = 没有符合的人
    .alone = 这些人都与他人没有关系。请将自己放在中心以便也看到他们，或选择更晚的日期。
    .text = 请选择其他主题、组织或更晚的日期。
network-legend = 颜色：社群；超过八个时颜色会重复。大小：您与其关系的强度。圆环：连接各部分的桥。滚动可靠近，拖动可移动，点击某人可查看其关系。

# Titles of commands.
network-way-command = 通往另一人的路径
network-open-command = 打开所选的人
network-nearer = 靠近
network-further = 远离
network-whole = 整张图
network-grow = 播放成长过程
network-stop = 停止
network-day = 当时的情况
network-today = 今天

network-export-svg = SVG 图片
network-export-png = PNG 图片
network-export-graphml = GraphML，用于 Gephi
network-export-gexf = GEXF，用于 Gephi
# What the file is proposed to be called, without its ending.
network-file = 人脉网
network-saved = 已保存到 { $path }

# Heads of columns.
network-column-name = 姓名
network-column-tie = 与您的关系
network-column-community = 社群
network-column-ties = 关系数
network-bridge = 桥

network-tie-strong = 牢固的关系
network-tie-warm = 温热的关系
network-tie-weak = 薄弱的关系
network-tie-dormant = 沉寂的关系
network-tie-new = 新关系
network-community = 社群 { $number }
network-community-none = 与他人尚无关系
network-holds = 连接各部分
network-open = 打开
network-way = 通往…
    .tip = 然后选择另一人
network-way-seek = 请在图上、查找中或列表中选择另一人。
network-way-none = 除您之外，没有什么连接他们。
network-way-direct = 他们彼此有关系。
network-way-between = { $many ->
   *[other] 他们之间隔着 { $many } 人。
}
# $reasons are from the list below.
network-through = 通过{ $reasons }
network-ties-to-others = { $many ->
   *[other] 与他人的 { $many } 条关系
}
network-more = 另有 { $many } 条

# What a tie rests on.
network-reason-relation = 已注明的关系
network-reason-introduction = 一次引荐
network-reason-event = 一场活动
network-reason-interaction = 一次共同的交谈
network-reason-organisation = 同一组织
# Of more than two, $first are those before the last, with commas between them.
network-reasons = { $first }和{ $last }
network-reasons-comma = { $first }、{ $next }

network-meet = 谁应该认识
network-meet-none = 目前没有。请记下与您亲近的人懂什么或在找什么：谁与谁相配会显示在这里。
network-ask = 询问双方
network-ask-whom = 询问双方：{ $names }
