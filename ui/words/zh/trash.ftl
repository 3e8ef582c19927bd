trash-title = 回收站
trash-count = { $many ->
   *[other] { $many } 条记录，删除后各保留 30 天
}
trash-back = 返回设置
trash-empty = 回收站是空的
    .text = 您删除的人员、往来、活动、承诺、笔记等会在此保留 30 天，恢复时连同其所属的一切一并恢复。
trash-search = 在回收站中搜索
    .short = 搜索
trash-none = 没有符合的已删除内容。
trash-list = 已删除
trash-until = 保留至 { $on }
trash-next = 回收站中的下一项
trash-previous = 回收站中的上一项
trash-bring-back = 恢复
    .of = 恢复 { $what }
# What has to be said of what came back. $done is what was done, such as “Brought back Ada Lind”; $remarks are the sentences below.
trash-brought = { $done }。{ $remarks }
trash-there = 已经存在：{ $what }。
trash-left = 请先恢复其所属内容：{ $what }。
trash-alike = { $many ->
   *[other] { $many } 人可能重复：请查看“可能的重复项”。
}

# What was deleted. .with: where it has no words of its own, with whom it was.
trash-kind = 类型
    .all = 全部
trash-kind-person = 人员
    .with = 与 { $names } 的人员
trash-kind-interaction = 往来
    .with = 与 { $names } 的往来
trash-kind-event = 活动
    .with = 与 { $names } 的活动
trash-kind-exchange = 互助
    .with = 与 { $names } 的互助
trash-kind-promise = 承诺
    .with = 与 { $names } 的承诺
trash-kind-ask = 求助
    .with = 与 { $names } 的求助
trash-kind-introduction = 引荐
    .with = 与 { $names } 的引荐
trash-kind-relation = 他人关系
    .with = 与 { $names } 的他人关系
trash-kind-membership = 会员身份
    .with = 与 { $names } 的会员身份
trash-kind-note = 笔记
    .with = 与 { $names } 的笔记
trash-kind-topic = 主题
    .with = 与 { $names } 的主题
trash-kind-insight = 心得
    .with = 与 { $names } 的心得
trash-kind-contribution = 贡献
    .with = 与 { $names } 的贡献
trash-kind-learning = 学习
    .with = 与 { $names } 的学习
trash-kind-opportunity = 机会
    .with = 与 { $names } 的机会
trash-kind-mentorship = 指导
    .with = 与 { $names } 的指导
trash-kind-message_template = 消息模板
    .with = 与 { $names } 的消息模板
