# .in is the folder that they are in.
backups-title = 备份
    .in = 位于 { $folder }
backups-back = 返回设置
backups-now = 立即备份
backups-backing-up = 正在备份
backups-backed-up = 已备份。
backups-restore = 还原
    .of = 还原 { $when } 的备份
backups-restoring = 正在还原
backups-keeping = 正在保存当前状态
# $when is the day and time of the backup, $where the folder of the files that were set aside.
backups-restored = 已还原到 { $when } 的状态。
    .aside = 已还原到 { $when } 的状态。无法读取的文件保留在：{ $where }

backups-folder = 备份文件夹
    .choose = 选择文件夹
    .usual = 使用数据文件夹
    .chosen = 今后备份将保存到 { $folder }。
backups-none = 尚无备份
    .text = 有内容可丢失时即创建首个备份：此后每天一次，并在导入、更新和还原之前各一次。保留最近 7 天、4 周和 12 个月的备份。
backups-kept = 每天一个，并在导入、更新和还原之前各一个。保留最近 7 天、4 周和 12 个月中各自最新的备份，以及最近 5 个在操作前或应要求创建的备份。
backups-list = 现有备份
backups-unreadable = 无法读取
# Why a backup was made, on a chip.
backups-reason-daily = 每日
backups-reason-asked = 应要求
backups-reason-before_migration = 更新之前
backups-reason-before_import = 导入之前
backups-reason-before_restore = 还原之前

# In the settings. $holds is a short list of what it holds.
backups-last = 最近一次为 { $when }：{ $holds }。
    .none = 从第一条记录起每天创建一个，并在较大改动之前创建。
backups-open = 查看与还原
backups-trash = 回收站
    .text = 删除的内容可在 30 天内恢复。
    .open = 打开回收站

# Where the database cannot be opened.
backups-rescue = 无法打开您的数据
    .elsewhere = 选择备份文件夹
    .anew = 从空的人脉网开始
    .restore = 还原备份
    .text = 您会先看到其中的内容，现有文件保持原样。
backups-rescue-none = { $folder } 中没有备份。<look>在其他文件夹中查找</look>

# A backup that lies anywhere, on the first screen of encrypted data.
backups-file = 还原备份文件
    .kind = { -rapport } 的备份
    .open = 打开备份
backups-file-locked = { $file } 由它自己的密码短语加密。
backups-file-passphrase = 此备份的密码短语

# What a restore would change.
backups-state-of = { $when } 的状态
    .kept = 现有内容会先保存为备份，以便您返回。
    .unreadable = 现有内容无法读取。其文件会原样保留在旁边。
backups-holds = 内容
    .now = 现在
    .after = 之后
    .nothing = 当时尚无记录。
backups-would-go = { $many ->
   *[other] 现有的 { $many } 人将消失
}
backups-would-come = { $many ->
   *[other] { $many } 人将恢复
}
# What a backup holds, in short and as headings of rows.
backups-nobody = 还没有人
backups-kind-people = { $many ->
   *[other] { $many } 人
}
    .title = 人员
backups-kind-interactions = { $many ->
   *[other] { $many } 次往来
}
    .title = 往来
backups-kind-events = { $many ->
   *[other] { $many } 个活动
}
    .title = 活动
backups-kind-promises = { $many ->
   *[other] { $many } 个承诺
}
    .title = 承诺
backups-kind-exchanges = { $many ->
   *[other] { $many } 次互助
}
    .title = 互助
backups-kind-asks = { $many ->
   *[other] { $many } 个求助
}
    .title = 求助
backups-kind-introductions = { $many ->
   *[other] { $many } 次引荐
}
    .title = 引荐
backups-kind-notes = { $many ->
   *[other] { $many } 条笔记
}
    .title = 笔记
backups-kind-insights = { $many ->
   *[other] { $many } 条心得
}
    .title = 心得
backups-kind-contributions = { $many ->
   *[other] { $many } 项贡献
}
    .title = 贡献
backups-kind-learning = { $many ->
   *[other] { $many } 条学习记录
}
    .title = 学习记录
backups-kind-opportunities = { $many ->
   *[other] { $many } 个机会
}
    .title = 机会
backups-kind-mentorships = { $many ->
   *[other] { $many } 段指导
}
    .title = 指导
backups-kind-goals = { $many ->
   *[other] { $many } 个目标
}
    .title = 目标
