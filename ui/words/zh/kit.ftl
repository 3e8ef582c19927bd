kit-close = 关闭
kit-cancel = 取消
kit-try-again = 重试
kit-save = 保存
kit-edit = 编辑
kit-delete = 删除
kit-delete-of = 删除：{ $what }
kit-more = 更多：{ $what }
kit-show-more = 显示更多
kit-next-record = 下一条记录
kit-previous-record = 上一条记录
kit-page-down = 向下一页
kit-page-up = 向上一页
kit-first-record = 第一条记录
kit-last-record = 最后一条记录
kit-copy = 复制
kit-copied = 已复制
kit-details = 详细信息
# On the button of a chip: $name is what the chip says.
kit-remove = 移除 { $name }
kit-messages = 消息
kit-close-message = 关闭此消息
# $example is a date as the locale writes it.
kit-not-a-date = 这不是日期。请按此格式书写：{ $example }。

# How far a long job is.
kit-progress = { $done } / { $total }
kit-nearly-done = 即将完成
kit-seconds-left = 约剩 { $seconds } 秒
kit-minutes-left = 约剩 { $minutes } 分钟

kit-people = { $many ->
   *[other] { $many } 人
}

# How each kind of failure is headed.
kit-failure-not_found = 它已不存在
kit-failure-invalid = 无法接受此内容
kit-failure-file = 无法读取或写入文件
kit-failure-not_understood = 这里没有 { -rapport } 能识别的内容
kit-failure-newer_database = 这些数据来自更新版本的 { -rapport }
kit-failure-damaged_database = 数据库已损坏
kit-failure-no_database = 数据库已丢失
kit-failure-no_backup = 无法创建备份
kit-failure-locked = 内容已加密
kit-failure-wrong_passphrase = 密码短语不正确
kit-failure-no_keyring = 系统的密钥环没有执行
kit-failure-busy = 另一个程序正在使用这些数据
kit-failure-cancelled = 已取消
kit-failure-not_undoable = 目前无法撤销此操作
kit-failure-internal = { -rapport } 出现故障
