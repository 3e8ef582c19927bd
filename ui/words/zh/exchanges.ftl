# What the tabs of Give & take share.
exchanges-may-be-empty = 可留空
exchanges-open-person = 打开此人员
exchanges-open-again = 重新打开
    .of = 重新打开：{ $what }
exchanges-drop = 放弃
    .of = 放弃：{ $what }
exchanges-outcome = 结果
exchanges-whose = 归属
    .mine = 我的
    .theirs = 他人的
    .all = 我的和他人的
exchanges-state = 状态
    .all = 未结和已结

exchanges-tab-promises = 承诺
    .show = 显示承诺
exchanges-tab-asks = 求助
    .show = 显示求助
exchanges-tab-exchanges = 给予与得到
    .show = 显示给予与得到
exchanges-tab-introductions = 引荐
    .show = 显示引荐
exchanges-next-tab = 下一个标签页
exchanges-previous-tab = 上一个标签页

# How much was given and received. $share is a percentage, such as “80%”.
exchanges-given = 给予 { $many }
exchanges-received = 得到 { $many }
exchanges-mutual = { $share } 双向
exchanges-balance = 给予 { $given }，得到 { $received }
exchanges-balance-short = 给予 { $given } · 得到 { $received }
exchanges-with-whom = 与谁
    .all = { $many ->
       *[other] 共 { $many } 人
    }

exchanges-title = 给予与得到
exchanges-count = { $many ->
   *[other] { $many } 次互助
}
exchanges-with = 与 { $name }
exchanges-all-with = 与 { $name } 的全部互助
exchanges-all = 显示全部互助
exchanges-empty = 尚未给予或得到帮助
    .text = 建议、反馈、推荐、一下午的帮助：您给予的和得到的都列在这里，并附上结果。已兑现的承诺和引荐会自动加入。
exchanges-none = 没有这样的互助
    .text = 没有符合上方选择的互助。
# Given to somebody, received from somebody.
exchanges-row-given = 给予 <who>{ $name }</who>
exchanges-row-received = 得自 <who>{ $name }</who>
# One exchange: what for, and with whom.
exchanges-named = { $what }，{ $name }

exchanges-thanked = 已致谢
    .of = 已致谢：{ $what }
    .on = { $on } 已致谢
    .today = 今天已致谢
    .by-them = 对方已向我致谢
    .not-yet = 尚未致谢
    .not-noted = 未记录致谢

exchanges-add = 添加互助
exchanges-form-edit = 编辑互助
exchanges-form-text = 给予或得到的帮助
exchanges-delete-exchange = 删除互助
exchanges-to-whom = 给谁
exchanges-from-whom = 来自谁
exchanges-direction = 方向
    .all = 给予和得到
exchanges-kind = 类型
    .all = 所有类型
exchanges-when = 何时
exchanges-what-for = 事由
    .example = 她的会议摘要
exchanges-thanked-on = 致谢日期
    .hint = 留空：尚未致谢

# Kinds of help within a line; logging-help has them alone.
exchanges-kind-advice = 建议
exchanges-kind-introduction = 引荐
exchanges-kind-referral = 推介
exchanges-kind-feedback = 反馈
exchanges-kind-knowledge = 知识
exchanges-kind-endorsement = 背书
exchanges-kind-recommendation = 推荐
exchanges-kind-hands_on = 实际帮助
exchanges-kind-lead = 线索
exchanges-kind-time = 时间
