settings-find = 查找设置
settings-none = 没有这样的设置。
settings-show-all = 显示所有设置
settings-as-system = 跟随系统
settings-copy-path = 复制路径
settings-percent = { $percent }%
settings-version = { -rapport } { $version }。一切都留在这台电脑上。

# .words are further words that a setting is found by, as they may be typed.
settings-you = 您
settings-name = 您的姓名
    .text = 它会出现在您的报告中，以及消息里写有 {"{me}"} 的地方。导入中同名的名片就是您自己，不会成为人员。LinkedIn 个人资料会自动填写它。
    .words = 个人资料 我 名字
settings-region = 地区
    .text = 没有国家代码的电话号码按此地区的号码读取。
    .words = 国家 电话 区号

settings-window = 窗口
settings-language = 语言
    .text = 窗口中所有文字所用的语言，以及数字和日期的写法。
    .words = language 翻译 english deutsch español français 中文
settings-language-pseudo = 伪语言，用于测试
settings-theme = 主题
    .text = 浅色或深色。
    .words = 颜色 外观 夜间
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-text-size = 文字大小
    .text = 窗口中所有内容的显示大小。
    .words = 缩放 字体 放大 缩小 比例 百分比
settings-text-larger = 放大文字
settings-text-smaller = 缩小文字
settings-text-usual = 恢复文字大小
settings-first-screen = 首屏
    .text = 有了人员之后，窗口打开时显示的内容。
    .words = 启动 开始 主页
settings-start = { -rapport } 的启动
    .text = 是否自动启动，以便不打开也能收到通知。
    .words = 自启动 登录 系统 开机
settings-start-off = 仅在打开时
settings-start-on = 登录时
settings-tray = 关闭窗口时
    .text = { -rapport } 留在系统托盘中，以便继续收到通知。托盘图标可以重新打开窗口，也可以退出。
    .none = 此桌面没有系统托盘，因此关闭窗口会退出 { -rapport }。
    .refused = 无法在此桌面的系统托盘中放置图标，因此关闭窗口会退出 { -rapport }。在 Linux 上需要 libayatana-appindicator3 库：请安装它，然后重新启动 { -rapport }。
    .words = 托盘 图标 后台 关闭 隐藏 退出
settings-tray-off = 退出
settings-tray-on = 留在系统托盘

settings-week = 一周
settings-minutes = 每周时间
    .text = “本周”的计划不会超过这些分钟。
settings-minutes-label = 每周分钟数
settings-preferred = 您喜欢的联系方式
    .text = 优先建议您偏好的方式。未选择时，按圈子而定。
settings-prefer-one_to_one = 一对一
settings-prefer-small_group = 小范围聚会
settings-prefer-written = 书面
settings-prefer-online = 线上
settings-starts = 一周的第一天
    .text = 一周及其时间从何时开始计算。
settings-zone = 时区
    .text = 您所在的位置，用于日历和通知。

# Beside a field with a number.
settings-unit-days = 天
settings-unit-minutes = 分钟
settings-unit-percent = %

settings-ties = 圈子与关系
settings-rhythms = 联系节奏
settings-circle-inner = 核心圈，约 5 人
settings-circle-close = 亲近圈，累计约 15 人
settings-circle-active = 活跃圈，累计约 50 人
settings-circle-wider = 扩展圈，累计约 150 人
settings-circle-outer = 外圈，其他所有人
settings-rhythm = { $days ->
    [1] 至少每天联系一次。
   *[other] 至少每 { $days } 天联系一次。
}
    .words = 圈子 节奏 保持联系 天
settings-rhythm-none = 无节奏：不为其中任何人安排计划。
# In an empty field: no rhythm.
settings-rhythm-empty = 无
settings-rhythm-days = 两次联系之间的天数：{ $circle }
settings-strength = 关系强度
settings-half-life = 关系强度的半衰期
    .text = 这么多天没有联系后，过往的记录只算一半。
    .words = 权重 淡化
settings-half-life-days = 半衰期（天）
settings-weights = 每条记录的权重
    .text = 以一次良好的两人会面为百分之百。公式见帮助。
settings-weights-usual = 默认权重
settings-weights-show = 显示权重
settings-weights-hide = 隐藏权重
settings-weight-one_to_one = 一对一会面
settings-weight-group = 多人会面
settings-weight-call = 电话
settings-weight-video = 视频
settings-weight-message = 消息
settings-weight-email = 电子邮件
settings-weight-letter = 信件
settings-weight-event_conversation = 活动中的交谈
settings-weight-other = 其他
settings-weight-exchange = 给予或得到的帮助
settings-weight-brief = 简短交谈
settings-weight-good = 良好交谈
settings-weight-deep = 深入交谈
settings-effect = 您的关系今天会是怎样。
settings-effect-before = 之前
settings-effect-after = 采用这些权重
settings-band-strong = 牢固
settings-band-warm = 温热
settings-band-weak = 薄弱
settings-band-dormant = 沉寂
settings-band-new = 新

settings-notices = 通知
    .text = 会面前半小时、承诺到期当天，以及每周一次的计划；每项最多通知一次。
settings-notices-off = 无
settings-notices-on = 在桌面上
settings-plan = 计划
    .text = 在哪天早上通知一周计划，以及从几点起通知承诺。
settings-plan-day = 计划日
settings-plan-time = 早上的时间
settings-quiet = 免打扰时段
    .text = 此时不显示任何通知；仍有用的会在之后显示。
settings-quiet-from = 免打扰开始
# Between two fields with times: 21:00 to 07:30.
settings-quiet-between = 至
settings-quiet-until = 免打扰结束
# Keep the key L as it is.
settings-shortcut = 在任何程序中记录
    .text = 无论前台是哪个程序，这些按键都会打开记录栏。
    .none = 此系统不提供在所有程序中都有效的按键。在 { -rapport } 中，按 L 打开记录栏。
    .words = 快捷键 键盘

settings-backups = 备份与回收站
settings-data = 您的数据
settings-folder = 文件夹
    .words = 数据 文件夹 目录 位置 磁盘 移动 数据库
settings-folder-choose = 为您的数据选择文件夹
settings-folder-open = 打开文件夹
settings-folder-move = 移动
    .tip = 复制并比对，此后即从该处读取
settings-folder-moving = 正在移动…
settings-folder-moved = 您的数据现位于 { $now }。{ $before } 已原样保留。
settings-folder-before = 原文件夹
    .text = 移动数据时，{ $folder } 已原样保留。不再需要时可将其删除。
    .words = 数据 文件夹 旧 移动
settings-export = 带走您的人员数据
    .text = 全部内容存为一个文件，或将人员导出为其他程序的格式。
    .words = 导出 归档 vcard csv google json markdown 表格 备份
settings-sample = 示例人脉网
    .text = 约 600 位虚构人物，与您自己的数据分开保存。
    .words = 演示 示例
