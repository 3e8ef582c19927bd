importing-line = 在您看到会有哪些变化之前，什么都不会改动。
importing-busy = 正在写入一次导入。请在完成后再次拖放。
# Between the members of a short list.
importing-comma = 、

# What can be done from anywhere.
importing-files-command = 导入文件
importing-folder-command = 导入文件夹
importing-paste = 导入粘贴的文本
    .description = 一张 vCard，或每人一行的表格。
importing-paste-field = 要导入的文本
importing-paste-show = 查看其中内容
# What an import of pasted text is called.
importing-pasted = 粘贴的文本
importing-choose-folder = 选择文件夹

# Files are held over the window.
importing-drop = { $many ->
   *[other] 松开以查看这 { $many } 个文件的内容
}
importing-drop-more = 以及另外 { $many } 个
importing-drop-safe = 未经您确认，什么都不会改动。
importing-holds-archive = 包含{ $formats }的归档
importing-holds-folder = 包含{ $formats }的文件夹
importing-nothing-in-file = 没有 { -rapport } 能读取的内容
importing-nothing-in-archive = 归档中没有 { -rapport } 能读取的内容
importing-nothing-in-folder = 文件夹中没有 { -rapport } 能读取的内容

# What the progress bar is headed with.
importing-step-backing_up = 先进行备份
importing-step-restoring = 正在还原
importing-step-converting = 正在转换
importing-step-reading = 正在读取
importing-step-comparing = 正在与您认识的人比对
importing-step-writing = 正在写入
importing-step-indexing = 正在建立索引

importing-so-far = 至今的导入
importing-empty = 尚未导入任何内容
    .text = 将导出文件拖放到窗口任意位置：LinkedIn、vCard、Google、Outlook、Thunderbird、LDIF、任何表格、文件夹和归档。每次导入之后都会列在这里，并且可以撤销。
importing-undone = 已撤销
importing-show = 查看人员
importing-undo = 撤销导入
importing-undo-of = 撤销导入：{ $title }
# $title is what the import is called, such as the name of its file.
importing-undid = 已撤销 { $title }
importing-undid-people = { $many ->
   *[other] 已撤销 { $title }：移除了 { $many } 人
}
importing-kept = { $many ->
   *[other] 保留了 { $many } 人，因为您之后修改过
}

importing-done = 已导入 { $title }
importing-done-nothing = { $title } 中没有新内容
importing-see-growth = 查看成长
importing-show-people = { $many ->
   *[other] 查看 { $many } 人
}

# How many records of an import there are of each kind; they stand beside each other.
importing-count-new = { $many ->
   *[other] { $many } 个新增
}
importing-count-changed = { $many ->
   *[other] { $many } 个有变化
}
importing-count-unsure = { $many ->
   *[other] { $many } 个不确定
}
importing-count-organisation = { $many ->
   *[other] { $many } 个组织
}
importing-count-same = { $many } 个已存在
importing-count-left_out = { $many ->
   *[other] { $many } 个已略过
}
importing-count-broken = { $many ->
   *[other] { $many } 个已损坏
}
importing-count-nothing = 其中没有内容

# What is in an import beside people.
importing-becomes-event = { $many ->
   *[other] { $many } 个活动
}
importing-becomes-interaction = { $many ->
   *[other] { $many } 次往来
}
importing-becomes-tie = { $many ->
   *[other] { $many } 段关系的开始
}
importing-becomes-exchange = { $many ->
   *[other] { $many } 次互助
}
importing-becomes-note = { $many ->
   *[other] { $many } 条笔记
}
importing-becomes-other = { $many ->
   *[other] { $many } 条其他记录
}
# $records is one of the above, $known says how many of them are changed or already here.
importing-becomes-known = { $records }（{ $known }）
importing-becomes-changed = { $many } 个有变化
importing-becomes-left-out = 已略过：{ $what }
importing-left-out-hidden_profile = { $many ->
   *[other] { $many } 份隐藏资料
}
importing-left-out-empty = { $many ->
   *[other] { $many } 条空记录
}
importing-left-out-group = { $many ->
   *[other] { $many } 个群组
}
importing-left-out-organisation = { $many ->
   *[other] { $many } 张组织名片
}
importing-left-out-cancelled = { $many ->
   *[other] { $many } 个已取消的日程
}
importing-left-out-declined = { $many ->
   *[other] { $many } 个已拒绝的日程
}
importing-left-out-no_event = { $many ->
   *[other] { $many } 个任务或空闲时段
}
importing-left-out-draft = { $many ->
   *[other] { $many } 份草稿
}
importing-left-out-sponsored = { $many ->
   *[other] { $many } 条广告
}
importing-left-out-spam = { $many ->
   *[other] { $many } 条垃圾信息
}
importing-left-out-unmatched = { $many } 条与您的人员无关
importing-left-out-not_wanted = { $many } 条由您略过

importing-preview-line = { $title } · { $files } · 尚未改动任何内容
importing-files-understood = { $many ->
   *[other] { $many } 个文件已读懂
}
importing-files-unused = { $many ->
   *[other] { $many } 个文件暂未使用
}
importing-files-refused = { $many ->
   *[other] { $many } 个文件未采用
}
importing-apply = 应用
importing-apply-changes = { $many ->
   *[other] 应用 { $many } 项更改
}
importing-apply-preview = 应用预览
importing-cancel-preview = 取消预览
importing-without-backup = 不备份直接导入
importing-would = 将会发生什么
# Below a large figure, which stands by itself: 1,046 new people.
importing-figure-new = { $many ->
   *[other] 新人员
}
importing-figure-same = 已存在，无变化
importing-figure-changed = 有变化
importing-figure-unsure = 可能是您已有的人
importing-figure-organisation = { $many ->
   *[other] 组织
}
importing-figure-left_out = 已略过
importing-figure-broken = 已损坏
# In a chip below one of the figures.
importing-known-since = 自 { $year } 年认识
importing-nothing-to-do = 无需处理
importing-jobs = { $many ->
   *[other] { $many } 个职位或头衔
}
importing-please-look = 请查看
importing-decided = 已决定
importing-named-below = 见下方
importing-nobody = 未能从中读出任何人，也没有改动任何内容。原因见下方。
importing-nothing-new = 此文件中的内容都已存在，没有可应用的更改。
importing-beside = 除人员外：{ $what }
importing-brings = 将带来：{ $what }

# A list of records, by what becomes of them.
importing-outcome-unsure = 请查看
    .note = 由您决定；无论怎样选择，以后都可以再拆分。
importing-outcome-changed = 有变化
    .note = 您亲自输入的内容会保留，文件中的值仅供选择。
importing-outcome-new = 新增
importing-outcome-organisation = 组织
    .note = 在那里工作的人会与其关联。
importing-outcome-same = 已存在
    .note = 无需处理。
importing-outcome-left_out = 已略过
    .note = 其中没有任何人的记录。
importing-outcome-broken = 已损坏
    .note = 这些无法读取；其余内容照常进行。
importing-decide-all = 全部一并决定
importing-all = 全部…
importing-in-file = 文件中
importing-in-rapport = { -rapport } 中
importing-differs = 差异
importing-why = 为何可能是同一人
importing-kind = 类型
importing-do = 操作
importing-show-more = 再显示 { $many } 个
importing-both-sides = { $name } 的两边对照
# A record without a name.
importing-line-number = 第 { $line } 行
importing-earlier = 本次导入中靠前处
importing-no-position = → 无职位
importing-what-to-do = 如何处理 { $name }
importing-who = 可能是谁
importing-record-at = { $file }，第 { $line } 行。
importing-field = 字段
importing-typed = 由您输入
importing-all-in-rapport = { -rapport } 中的全部内容
importing-all-in-file = 文件中的全部内容
# In a chip: how somebody changed.
importing-change-new_job = 新工作
importing-change-new_position = 新职位
importing-change-left_job = 离职
importing-change-spelling = 写法
importing-change-more_details = 更多信息

# What is to be done with a record; .all does it with all, .means explains it.
importing-decision-undecided = 请选择
    .means = 尚未决定：作为新人员添加，这一对会列在“可能的重复项”中等待处理。
importing-decision-merge = 合并
    .all = 全部合并
    .means = 同一个人；保留现有内容，用文件补齐空缺。
importing-decision-update = 更新
    .all = 全部更新
    .means = 同一个人；文件中的值取代以前导入的值。您输入的内容会保留。
importing-decision-keep_both = 两者都保留
    .all = 全部两者都保留
    .means = 两个不同的人。
importing-decision-leave_out = 略过
    .all = 全部略过
    .means = 不采用此记录。
importing-add = 添加
    .all = 全部添加

importing-problems = 问题
importing-problems-count = { $many ->
   *[other] { $many } 个问题
}
importing-problems-rest = 其余内容照常进行。
importing-problems-copy = 全部复制
importing-problems-first = 共 { $total } 个，仅显示前 { $shown } 个。
importing-place = { $file }，第 { $line } 行
importing-severity-file_refused = 文件未采用
importing-severity-record_broken = 记录未采用
importing-severity-value_left_aside = 值被搁置

importing-files = 文件
importing-files-read = 文件的读取方式
importing-not-taken = 未采用
importing-records = { $many ->
   *[other] { $many } 条记录
}
importing-columns-of = { $file } 的列
importing-encoding-of = { $file } 的编码
importing-words-of = { $file } 的正文
importing-becomes-of = { $file } 如何处理
importing-dates-of = { $file } 的日期
importing-format-vcard = vCard
importing-format-linkedin_connections = LinkedIn 人脉
importing-format-linkedin_positions = 您的 LinkedIn 职位
importing-format-linkedin_profile = 您的 LinkedIn 个人资料
importing-format-google_csv = Google 通讯录
importing-format-outlook_csv = Outlook 联系人
importing-format-thunderbird_csv = Thunderbird 联系人
importing-format-rapport_csv = { -rapport } 表格
importing-format-rapport_archive = { -rapport } 归档
importing-format-table = 表格
importing-format-ldif = LDIF 通讯录
importing-format-calendar = 日历
importing-format-linkedin_messages = LinkedIn 消息
importing-format-linkedin_invitations = LinkedIn 邀请
importing-format-linkedin_recommendations = LinkedIn 推荐
importing-format-linkedin_endorsements = LinkedIn 技能认可
importing-format-linkedin_events = LinkedIn 活动
importing-format-linkedin_notes = LinkedIn 笔记
importing-format-not_used_yet = 暂未使用
importing-take-all = 活动和往来
importing-take-events = 仅活动
importing-take-interactions = 仅往来
importing-take-nothing = 略过
importing-take-whole = 全部采用
importing-words-leave_aside = 不含正文
importing-words-keep = 保留正文
importing-order-day_first = 日在前
importing-order-month_first = 月在前
# $why is one of the sentences below.
importing-dates-day_first = 日期按日在前读取：3/7/1984 是 7 月 3 日。{ $why }
importing-dates-month_first = 日期按月在前读取：3/7/1984 是 3 月 7 日。{ $why }
importing-dates-by-file = 此文件中的日期表明了这一点。
importing-dates-by-habit = 这里的每个日期都可以有两种读法；此为您所在地区的习惯读法。
importing-dates-by-user = 由您选择。

# What a table leaves open.
importing-doubt-header = 第一行是列名，还是某个人的信息？在您说明之前，不会由它生成人员。
importing-doubt-columns = 各列是什么内容？这只是猜测。
importing-doubt-date_order = 日期中哪个在前，日还是月？
importing-delimiter = 列之间
importing-delimiter-comma = 逗号
importing-delimiter-semicolon = 分号
importing-delimiter-tab = 制表符
importing-delimiter-bar = 竖线
importing-header = 表头
importing-header-yes = 第一行是列名
importing-header-no = 没有列名行
importing-remember = 对具有这些列的表格记住此设置
importing-read-so = 按此读取
importing-goes-to = { $column } 对应
# What a column holds.
importing-target-leave_out = 略过
importing-target-name = 姓名
importing-target-given = 名
importing-target-additional = 中间名
importing-target-family = 姓
importing-target-prefix = 姓名前的头衔
importing-target-suffix = 姓名后的头衔
importing-target-nickname = 昵称
importing-target-organisation = 组织
importing-target-department = 部门
importing-target-position = 职位
importing-target-email = 电子邮件
importing-target-phone = 电话
importing-target-url = 网址
importing-target-street = 街道
importing-target-city = 城市
importing-target-region = 地区
importing-target-postal_code = 邮政编码
importing-target-country = 国家
importing-target-birthday = 生日
importing-target-met_on = 认识日期
importing-target-tags = 标签
importing-target-notes = 笔记

# Of a file that only its passphrase opens.
importing-passphrase = 此文件的密码短语
importing-open = 打开
