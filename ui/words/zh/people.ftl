people-add = 添加人员
people-search = 搜索人员
    .placeholder = 搜索姓名、笔记…
people-search-clear = 清除搜索
people-filter = 筛选
people-columns = 列
people-duplicates = 重复项
    .tip = 可能重复的人员
# The part <found> stands out.
people-found = <found>找到 { $many } 人</found>，共 { $all } 人
people-known = { $many ->
   *[other] 认识 { $many } 人
}
people-engaged = { $many } 人活跃往来
people-overdue = { $many ->
   *[other] { $many } 人逾期
}
people-none = 没有找到人员
    .text = 没有人员符合搜索和筛选条件。
people-everybody = 所有人
    .show = 显示所有人

# The heads of narrow columns.
people-column-name = 姓名
people-column-position = 职位
people-column-organisation = 组织
people-column-tie = 关系
people-column-last_contact = 最近
people-column-rhythm = 节奏
people-column-balance = 互助
people-column-met_on = 相识于
people-column-origin = 来源
people-column-tags = 标签
people-column-email = 电子邮件
people-choose = 选择 { $name }
# A chip on somebody who may be here twice.
people-twice = 重复？
    .text = 可能重复
# Help given and received; what is within <aloud> is only read aloud, and not shown.
people-give-take = <aloud>给予 </aloud><given>{ $given }</given> / <aloud>得到 </aloud><received>{ $received }</received>

# What the palette and the sheet of keys call the rest.
people-command-next = 下一个人
people-command-previous = 上一个人
people-command-page-down = 向下一页
people-command-page-up = 向上一页
people-command-first = 第一个人
people-command-last = 最后一个人
people-command-open = 打开
people-command-open-page-of-pane = 打开侧栏中人员的页面
people-command-choose = 选择
people-command-choose-down = 向下选择
people-command-choose-up = 向上选择
people-command-edit = 编辑姓名
people-command-tag = 为所有选中者加标签
people-command-merge = 合并选中的两人
people-command-sort-added = 按最新添加排序
people-command-sort-name = 按姓名排序
people-command-sort-met = 按最新结识排序
people-command-timeline-next = 时间线中的下一项
people-command-timeline-previous = 时间线中的上一项
people-command-timeline-edit = 编辑所发生的事
people-command-timeline-delete = 删除所发生的事
people-command-page-close = 关闭页面
people-command-pair-next = 下一对
people-command-pair-previous = 上一对
people-command-pair-merge = 合并这一对
people-command-pair-turn = 保留这一对中的另一个

# What is done with all chosen.
people-bulk = 对所有选中者
people-chosen = { $many ->
   *[other] 已选 { $many } 人
}
people-choose-all = 选择全部 { $many } 人
people-choose-all-found = 选择所有找到的人
people-choose-nobody = 取消选择
people-clear = 清除
people-tag = 标签
    .tip = 添加或移除标签
people-tag-give = 添加
    .which = 添加 { $tag }
    .one = 添加标签
people-tag-take = 移除
    .which = 移除 { $tag }
people-tags-used = 使用中的标签
people-tag-new = 新标签
# Behind a plus sign.
people-tag-add = 标签
people-circle = 圈子
    .tip = 将所有选中者放入一个圈子
people-tie = 关系
    .tip = 适用于所有选中者
people-tie-rest = 暂缓联系一个月
people-tie-rest-no-longer = 不再暂缓
people-tie-do-not-contact = 请勿联系
people-tie-welcome = 可以联系
people-tie-archive = 归档
people-tie-present = 回到人脉网
people-merge = 合并
    .tip = 将两者合为一人
people-delete = 删除
    .tip = 删除所有选中者

people-views = 已存视图
people-view-delete = 删除视图 { $name }
people-views-none = 搜索、筛选或排序列表，然后在此存为视图。
people-view-name = 将当前显示存为

people-any = 不限
people-filter-organisations = 搜索组织…
    .list = 组织
    .none = 没有这个名称的组织。
people-filter-import = 导入
people-filter-in-touch = 保持联系
people-filter-purpose = 目的
people-filter-archived = 已归档
people-known-from = 相识起始日期
    .placeholder = 从
people-known-until = 相识截止日期
    .placeholder = 至
people-filter-overdue = 仅限已超出联系节奏的人员
people-filter-twice = 仅限可能重复的人员
people-filter-clear = 清除筛选
people-archived-shown = 包括已归档
people-archived-hidden = 不含已归档
    .chip = 不含已归档
people-archived-only = 仅已归档
    .chip = 仅已归档
# Conditions of the filter, on chips.
people-chip-tag = 标签：{ $name }
people-chip-origin = 来源：{ $origin }
people-chip-import = 导入：{ $name }
people-chip-known-between = 相识于 { $from } – { $until }
people-chip-known-from = 相识于 { $from } 或之后
people-chip-known-until = 相识不晚于 { $until }
people-chip-tie = 关系：{ $band }
people-chip-purpose = 目的：{ $purpose }
people-chip-overdue = 已超出联系节奏
people-chip-twice = 可能的重复项
# Where the name of what is filtered by is not known yet.
people-chosen-organisation = 所选组织
people-chosen-tag = 所选标签
people-chosen-batch = 所选导入

# How somebody became known.
people-origin-event = 活动
people-origin-introduction = 引荐
people-origin-online = 线上
people-origin-work = 工作
people-origin-import = 仅导入
# Why two people may be one.
people-reason-same_source = 相同名片
people-reason-same_profile = 相同个人资料地址
people-reason-same_email = 相同电子邮件
people-reason-same_phone = 相同电话
people-reason-same_name = 相同姓名
people-reason-name_reversed = 姓名颠倒
people-reason-similar_name = 相似姓名
people-reason-nickname = 昵称
people-reason-same_organisation = 相同组织
people-reason-same_email_domain = 相同邮件域名
people-reason-same_birthday = 相同生日
people-reason-same_met_on = 同一天建立联系
people-reason-same_city = 相同城市
# $value is what both have.
people-reason-with = { $reason }：{ $value }

# What each value of a person is called; .within the same within a sentence.
people-field-name = 姓名
    .within = 姓名
people-field-prefix = 称谓
    .within = 称谓
people-field-given = 名
    .within = 名
people-field-additional = 中间名
    .within = 中间名
people-field-family = 姓
    .within = 姓
people-field-suffix = 后缀
    .within = 后缀
people-field-nickname = 昵称
    .within = 昵称
people-field-organisation = 组织
    .within = 组织
people-field-department = 部门
    .within = 部门
people-field-position = 职位
    .within = 职位
people-field-emails = 电子邮件
    .within = 电子邮件
people-field-phones = 电话
    .within = 电话
people-field-urls = 网址
    .within = 网址
people-field-addresses = 地址
    .within = 地址
people-field-birthday = 生日
    .within = 生日
people-field-met_on = 相识于
    .within = 相识于
people-field-origin = 来源
    .within = 来源
people-field-tags = 标签
    .within = 标签
people-field-notes = 笔记
    .within = 笔记
people-field-dates = 日期
    .within = 日期
people-field-related = 相关人员
    .within = 相关人员
people-field-photo = 照片
    .within = 照片
# In the dialog that merges two.
people-telephone = 电话
# $label is what somebody called it: “E-mail, work”.
people-field-labelled = { $field }，{ $label }
people-another-emails = 另一个电子邮件
people-another-phones = 另一个电话
people-another-urls = 另一个网址
people-add-another = 再添加一个
# In an empty field.
people-add-value = 添加
# Read aloud on a field that is edited where it stands.
people-value-empty = { $field }：{ $add }
people-value-edit = { $field }：{ $value }，编辑
people-date = 日期
people-dates-other = 其他日期
people-date-hint = 纪念日
people-related-hint = 导师
people-label = 类别
people-street = 街道
people-postal-code = 邮政编码
people-city = 城市
people-region = 地区
people-country = 国家
people-keep = 保留
people-remove = 移除
# Leaves a field without keeping what was typed.
people-leave = 离开
people-from-you = 由您输入，{ $on }
# $file is the import that it came with.
people-from-file = 来自 { $file }，{ $on }
people-name-missing = 人员需要有姓名。
people-type-name = 输入姓名
# Somebody who is not in the network yet.
people-new = 新
    .named = { $name }（新）
people-add-new = 将 <name>{ $name }</name> 添加为新人员
people-nobody-named = 没有叫此名字的人
people-not-listed = 请从列表中选择姓名。

people-person = 人员
people-open-page = 打开页面
people-back = 返回
people-known-since = 相识于 { $on }
people-message = 消息
    .tip = 写消息
people-log = 记录
    .tip = 记录一行关于此人的内容
people-details = 详细信息
people-what-happened = 所发生的事
people-all-fields = 所有字段
people-fewer-fields = 较少字段
people-sources = 来自哪里？
    .tip = 每个值的来源
    .hide = 隐藏来源
people-work = 工作
people-work-since = 自 { $from } 起
people-work-until = 至 { $until }
people-work-seen = 见于 { $on }
people-merged = 已合并到此人
people-part = 拆分
people-history = 历史
people-history-met = 结识
people-history-imported = 导入
people-history-edited = 编辑
people-history-job_change = 新工作
people-history-merged = 合并
people-not-understood = 文件中未能识别的内容（{ $many }）
people-topics = 主题
people-topic-new = 新主题
# Behind a plus sign.
people-topic-add = 主题
# Before a list of topics.
people-talked-about = 谈到过：
# $times is how often it was talked about.
people-stands-for = 注明此人擅长该主题
    .of = { $topic } { $times }：此人擅长该主题

# What a file says otherwise: $batch is the file.
people-offer = <batch>{ $batch }</batch> 中的{ $field }：<value>{ $value }</value>
people-offer-take = 采用
people-offer-dismiss = 忽略
people-maybe-same = 可能与 <name>{ $name }</name> 是同一人
people-maybe-same-at = 可能与 { $organisation } 的 <name>{ $name }</name> 是同一人
people-keep-both = 两者都保留
    .tip = 他们是两个人
people-pairs = 可能的重复项
    .text = 由您决定；合并的内容可以再次拆分。
people-pairs-none = 没有重复的人员
    .text = 当导入带来可能是您已有人员的人、而又无法确定时，这一对就在此等候。
people-pairs-back = 所有人员
    .tip = 返回人员
people-kept = 保留
people-keep-this = 保留这个
    .tip = 合并时保留此人的值
    .of = 保留这个：{ $name }
people-which-kept = 保留哪一个？
    .text = 另一个会补全其空缺，并可随时再次拆分。
    .legend = 保留的人员

people-before-meeting = 会面之前
people-meet-nothing = 关于此人还没有任何记录。
people-meet-last = 上次交谈
people-meet-they_look_for = 对方在找
people-meet-i_owe = 我欠对方
people-meet-they_owe = 对方欠我
people-meet-mentoring = 指导
people-meet-common = 共同点
people-meet-changed = 此后变化
people-meet-ask = 可以问
people-meet-learned = 我学到
people-meet-learned-more = { $many ->
   *[other] 另有 { $many } 条，见“专长”
}
# $direction is whose mentorship it is, $focus what it is about.
people-meet-mentorship = { $direction }：{ $focus }
people-meet-mentorship-agenda = { $direction }：{ $focus }；议程：{ $agenda }
people-seen = 已看
# Read aloud on a button: what it does, and to what.
people-do-to = { $action }：{ $what }
people-open-matters = 未完成
    .label = 未完成事项
# Before how the promise stands.
people-promised-mine = 我承诺的
people-promised-theirs = 对方承诺的
people-promise-kept = 已兑现
people-drop = 放弃
people-ask-theirs = 对方在找
people-ask-mine = 我请教对方
people-ask-answered = 已答复
people-both = { $first } 和 { $second }
people-introduction-thought_of = 引荐 · 设想中
people-introduction-asked_one = 引荐 · 已问一方
people-introduction-asked_both = 引荐 · 已问双方
people-introduction-made = 引荐 · 已引荐
people-introduction-they_met = 引荐 · 已见面
people-introduction-closed = 引荐 · 已结束
people-introduction-declined = 引荐 · 已谢绝
people-given = 给予 { $many } 次
people-received = 得到 { $many } 次

# Who is who to whom.
people-relations = 他人关系
people-relation = 关系
people-relation-add = 添加关系
people-membership-add = 添加会员身份
people-relation-word = 用一个词
    .placeholder = 导师
people-relation-whom = 对方
people-membership-body = 所属组织
people-membership-from = 从
    .placeholder = 如已知
people-membership-until = 至
    .placeholder = 至今
# $words is how they stand to each other, such as “manager of”.
people-related-to = { $words } <name>{ $name }</name>
people-related-perhaps = 可能是{ $words } <name>{ $name }</name>：{ $because }
people-because-named_on_card = 名片上注明
people-because-introduction = 一次引荐
people-because-same_organisation = 同一组织
people-relation-refuse = 否
    .of = 否：不是{ $words } { $name }
people-member = <organisation>{ $organisation }</organisation> 成员
    .plain = { $organisation } 成员
people-member-from = 自 { $from } 起
people-member-until = 至 { $until }
people-member-from-until = 从 { $from } 至 { $until }
people-relations-more = 另有 { $many } 个可能的关系
people-relations-none = 暂无已知关系。
