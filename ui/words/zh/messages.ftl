messages-to = 给 { $name } 的消息
    .text = 请带到您用来书写的程序中。{ -rapport } 不会发送任何内容。
messages-text = 消息
messages-template = 模板
messages-templates = 模板…
messages-template-save = 将此文本存为模板
messages-template-like = 仿照此模板新建
messages-template-edit = 编辑此模板
messages-template-delete = 删除此模板
messages-begin-again = 从模板重新开始
# $fields are those of messages-field-…, separated by commas.
messages-missing = 未知，因此省略：{ $fields }。
messages-copied = 已复制。发送后请记录。
messages-opened = 已在您的邮件程序中打开。发送后请记录。
messages-not-now = 暂不
messages-log = 记录
messages-profile = LinkedIn
    .tip = 复制文本并打开 LinkedIn 页面
messages-mail = 邮件
    .tip = 在您的邮件程序中打开

messages-template-name = 模板名称
messages-template-body = 带字段的文本
# What is within <code> is typed as it stands; it is the same in every language.
messages-template-optional = 可能缺少的内容放在 <code>{"{"}if promise{"}"}</code> 和 <code>{"{"}end{"}"}</code> 之间，另一种情况用 <code>{"{"}else{"}"}</code>。
# Read aloud before the preview.
messages-template-says = 内容为：
messages-template-back = 返回消息
messages-template-keep = 保存模板
# $meaning is one of messages-field-….
messages-put-in = 插入：{ $meaning }
# What each field of a template stands for, within a sentence.
messages-field-name = 全名
messages-field-given = 名字
messages-field-last_topic = 上次交谈的主题
messages-field-last_talk = 上次交谈的时间
messages-field-event = 上次共同参加的活动
messages-field-promise = 我承诺的事
messages-field-new_job = 近半年内开始的新职位
messages-field-me = 您自己的姓名
