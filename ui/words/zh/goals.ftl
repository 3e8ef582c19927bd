goals-count = 已达成 { $met } / { $all }
goals-count-behind = 已达成 { $met } / { $all }，{ $behind } 个落后
goals-set = 设定目标
goals-set-keep = 设定目标
goals-edit = 编辑目标
goals-edit-keep = 保存
goals-put-away = 收起目标
goals-next-goal = 下一个目标
goals-previous-goal = 上一个目标
goals-choose-set = 选择现成的一组目标
goals-try-again = 重试
goals-none = 还没有目标
    .text = 目标说明您想要更多或更少的是什么。您记录时它会自动推进，并告诉您目前应达到多少、接下来做什么会推进它。可以从现成的一组目标开始，也可以自己设定。

goals-sets = 现成目标组
    .text = 已设定的目标保持不变。
    .tip = 可用来起步的目标
goals-sets-set = 设定这些
goals-sets-set-what = 设定这些目标：{ $title }
goals-sets-all-set = 已全部设定
# $title is what is counted, $asked is one of “goals-asked-…”.
goals-sets-line = { $title }：{ $asked }

# On a card. $title is what is counted, $line is one of “goals-progress-…”.
goals-more = 更多：{ $title }
goals-card-edit = 编辑
goals-card-put-away = 收起
goals-only = 仅限 { $about }
goals-bar = { $title }：{ $line }，{ $standing }
goals-next = <next>下一步：</next>{ $advice }
# $when is one of “goals-now-…”.
goals-reached = { $when }已达成。无需再做更多。
goals-earlier = 以往时段
# Said after the figure of an earlier period, for screen readers.
goals-held = ，已达目标值
# A quarter, below its bar.
goals-quarter = Q{ $quarter }

# In a dialog, above the records that a figure was counted from.
goals-behind = { $line }：来自 { $many } 条记录
# Ends a sentence that says how many records are not listed.
goals-narrower = 为目标设置筛选可减少记录。

goals-away = { $many ->
   *[other] { $many } 个已收起的目标
}
goals-bring-back = 恢复
goals-bring-back-what = 恢复：{ $title }
goals-away-only = { $asked }，仅限 { $about }

goals-standing-ahead = 超前
goals-standing-on_track = 正常
goals-standing-behind = 落后
goals-standing-met = 已达成

goals-form = 进度由您的记录计算得出，无需勾选任何内容。
goals-what = 统计内容
goals-what-search = 查找可统计的内容
goals-what-none = 没有这样的可统计内容。请换一个词。
goals-aim = 方向
goals-aim-at_least = 至少
goals-aim-at_most = 至多
goals-target = 目标值
goals-target-wrong = 请填写大于 0 的数字。
goals-target-wrong-share = 请填写大于 0、不超过 100 的数字。
goals-target-over-share = 超出可达到的范围。请填写不超过 100 的数字。
goals-target-over-index = 超出可达到的范围。请填写不超过 1 的数字。
goals-target-over-count = 超出可达到的范围。请填写不超过一百万的数字。
goals-period = 时段
goals-period-week = 每周
goals-period-month = 每月
goals-period-quarter = 每季度
goals-period-year = 每年
goals-period-until = 截至某日
goals-until = 最后一天
goals-until-missing = 请填写最后一天。
goals-until-over = 这一天已过去。请填写更晚的日期。
goals-whom = 仅限部分人员
# Below the field for the target.
goals-unit-count = 数量
goals-unit-share = 百分比
goals-unit-index = 0 到 1 之间
goals-unit-minutes = 分钟数
goals-unit-hours = 小时数

# Figures with their unit.
goals-minutes = { $figure } 分钟
goals-hours = { $figure } 小时

# When, within a sentence.
goals-now-week = 本周
goals-now-month = 本月
goals-now-quarter = 本季度
goals-now-year = 今年
goals-now-until = 截至 { $day }

# What is asked, such as “at least 4 each month”; $each is one of “goals-each-…”.
goals-asked-at_least = { $each }至少 { $target }
goals-asked-at_most = { $each }至多 { $target }
goals-each-week = 每周
goals-each-month = 每月
goals-each-quarter = 每季度
goals-each-year = 每年
goals-each-until = 截至某日

# How far a goal is: what adds up over its period, and a level that goes up and down. $when is one of “goals-now-…”.
goals-progress-at_least = { $when } { $value } / { $target }
goals-progress-at_most = { $when } { $value }，至多 { $target }
goals-level-at_least = { $when } { $value }，目标 { $target }
goals-level-at_most = { $when } { $value }，目标至多 { $target }
# In the place of $value.
goals-nothing = 无可衡量
goals-expected-at_least = 目前应达到 { $figure }
goals-expected-at_most = 按均匀进度目前应为 { $figure }
goals-forecast = 到 { $day } 可能为 { $value }
goals-forecast-range = 到 { $day } 可能为 { $value }，介于 { $low } 与 { $high } 之间
# $by is a figure with its sign, such as +2.
goals-moved = 最近七天 { $by }
goals-moved-points = { $many ->
   *[other] 最近七天 { $sign }{ $many } 个百分点
}
goals-moved-records = { $many ->
   *[other] 最近七天 { $many } 条记录
}
