opportunities-kind-job = 职位
opportunities-kind-collaboration = 合作
opportunities-kind-client = 客户
opportunities-kind-talk = 演讲
opportunities-kind-publication = 出版
opportunities-kind-partnership = 伙伴关系
opportunities-kind-board = 理事会
opportunities-kind-other = 其他
opportunities-publicity-already = 得知时已公开
opportunities-publicity-later = 后来才公开
opportunities-publicity-never = 从未公开
opportunities-span-all = 全部时间
opportunities-span-months = 最近 12 个月
opportunities-span-year = 今年

# What a stage means, whatever it is called.
opportunities-meaning-heard = 我知道这件事
opportunities-meaning-exploring = 我在了解是否适合我
opportunities-meaning-applied = 我已申请或提出方案
opportunities-meaning-talking = 双方正在商谈
opportunities-meaning-won = 已经促成
opportunities-meaning-lost = 给了别人，或不了了之
opportunities-meaning-let_go = 我最终没有要
# Its usual name, as the library calls it; the user may call it otherwise.
opportunities-stage-heard = 得知
opportunities-stage-exploring = 了解中
opportunities-stage-applied = 已申请或已提议
opportunities-stage-talking = 洽谈中
opportunities-stage-won = 已赢得
opportunities-stage-lost = 已失去
opportunities-stage-let_go = 已放弃
opportunities-stages = 命名阶段
    .text = 阶段无论叫什么，含义不变。留空：使用默认名称。
opportunities-stage = 阶段

# <still> and <every> are buttons.
opportunities-counts = <still>{ $open } 个进行中</still>，共得知 <every>{ $all } 个</every>
opportunities-many = { $many } 个机会
opportunities-search = 搜索机会
    .placeholder = 搜索
opportunities-kind = 类型
opportunities-kind-all = 所有类型
opportunities-heard = 得知时间
opportunities-board = 看板
opportunities-list = 列表
opportunities-board-or-list = 看板或列表
opportunities-none-yet = 还没有机会
    .text = 职位、演讲、客户、章节：记下您得知的事以及是谁告诉您的。这样就能看到哪些人和渠道带来尚未公开的消息、可以通过谁牵线，以及结果如何。
opportunities-add = 添加
opportunities-add-one = 添加机会
opportunities-edit-one = 编辑机会
opportunities-delete-one = 删除机会
opportunities-open = 打开
# $format is such as “Table (.csv)”.
opportunities-export = 导出：{ $format }
    .command = 导出机会：{ $format }
opportunities-format-csv = 表格 (.csv)
opportunities-format-json = JSON (.json)
opportunities-written = 已将 { $many } 个机会写入 { $path }
# How a list is called that a figure opens. $stage is its name, as the user called it.
opportunities-narrowed-open = 进行中
opportunities-narrowed-hidden = 公开之前已得知
opportunities-narrowed-at = 处于“{ $stage }”
opportunities-narrowed-reached = 到达“{ $stage }”
opportunities-narrowed-from = 来自{ $source }
opportunities-narrowed-from-reached = 来自{ $source }，到达“{ $stage }”

opportunities-board-move = 移到“{ $stage }”
opportunities-board-next = 下一张卡片
opportunities-board-previous = 上一张卡片
opportunities-board-right = 右侧阶段
opportunities-board-left = 左侧阶段
opportunities-stage-next = 移到下一阶段
opportunities-stage-before = 移到上一阶段
opportunities-pile-list = “{ $stage }”有 { $many } 个：以列表显示
opportunities-pile-all = 显示全部 { $many } 个
# On a card, its next step with the day it is due.
opportunities-card-step = { $day }：{ $step }
opportunities-from-whom = 来自{ $name }
opportunities-list-next = 下一个机会
opportunities-list-previous = 上一个机会
opportunities-list-page-down = 下一页
opportunities-list-page-up = 上一页
opportunities-list-none = 这里什么都没有
    .text = 没有符合所选条件的机会。
opportunities-list-all = 显示全部

opportunities-figures = 数据
opportunities-hidden-share = 隐藏比例
# $share is a percentage.
opportunities-hidden-share-open = { $share } 在公开之前得知：显示
opportunities-hidden-share-text = { $heard } 个中有 { $hidden } 个在公开之前（或从未公开时）通过他人得知。
opportunities-reached = 进展到哪一步
opportunities-reached-open = { $stage }：{ $many } 个到达此阶段。显示
opportunities-sources = 有成效的来源
opportunities-source = 来源
opportunities-source-heard = 得知
opportunities-source-none = 未记来源
opportunities-source-heard-of = 从{ $source }得知 { $many } 个
opportunities-source-reached-of = 来自{ $source }的 { $many } 个到达“{ $stage }”
opportunities-sources-fewer = 收起
opportunities-sources-more = 还有 { $many } 个

# The form.
opportunities-title = 是什么
    .placeholder = 在 Grid Futures 做主题演讲
opportunities-title-missing = 请写明是什么。
opportunities-organisation = 组织
    .hint = 可留空
opportunities-told-by = 谁告诉我的
    .hint = 留空：不是我人脉网中的人
opportunities-written-at = 写在哪里
opportunities-other-source = 或其他来源
    .hint = 网站、通讯
opportunities-heard-on = 得知日期
opportunities-advertised = 公开情况
opportunities-link = 链接
opportunities-link-wrong = 这不是链接。请按浏览器中显示的复制：https://…
opportunities-topics = 主题
    .hint = 用逗号分隔
opportunities-notes = 笔记
opportunities-outcome = 结果如何
    .placeholder = 也写下您从中学到的
opportunities-thanked-on = 致谢日期
    .hint = 留空：尚未

# The pane of one.
opportunities-opportunity = 机会
# <person> opens the person.
opportunities-heard-line = { $day } 得知
opportunities-heard-line-from = { $day } 从 <person>{ $name }</person> 得知
opportunities-hidden = 公开之前得知
opportunities-thanks = 致谢
opportunities-thanked = 已于 { $day } 感谢 { $name }
opportunities-not-yet = 尚未
opportunities-thanks-wanted = { $name } 想知道结果如何。
opportunities-not-thanked = 尚未致谢
opportunities-thank = 今天已致谢
opportunities-way = 至今的进程
opportunities-step = 下一步
opportunities-step-add = 添加下一步
opportunities-step-what = 接下来做什么
    .placeholder = 我接下来做什么
opportunities-step-missing = 请写明接下来做什么。
opportunities-step-keep = 履行
opportunities-step-keep-of = 履行：{ $what }
opportunities-step-drop = 放弃
opportunities-step-drop-of = 放弃：{ $what }
opportunities-by-when = 何时之前

opportunities-path = 途径
opportunities-path-to = 通往{ $organisation }的途径
opportunities-path-none = 人脉网中没有人现在或曾经在那里。问问告诉您的人也是一条途径。
opportunities-path-member = 成员
opportunities-path-before = 曾在那里
# <person> opens who knows somebody there; $relation is such as “works with”.
opportunities-path-through = 通过 <person>{ $name }</person>，{ $relation } { $known } · { $band }
