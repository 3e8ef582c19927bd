frame-rooms = 栏目
frame-room-week = 本周
frame-room-people = 人员
frame-room-events = 活动
frame-room-exchanges = 互助
frame-room-mentoring = 指导
frame-room-opportunities = 机会
frame-room-expertise = 专长
frame-room-goals = 目标
frame-room-growth = 成长
frame-room-network = 人脉网
frame-room-import = 导入
frame-room-export = 导出
frame-room-settings = 设置
# The heading above goals, growth and network.
frame-grow = 成长之路
frame-guide = 指南
frame-guide-and-keys = 指南与快捷键
frame-stays-here = 一切都留在这台电脑上。

# <more> is left out where there is no room.
frame-sample-banner = 您正在查看<name>示例人脉网</name><more>：人物均为虚构，与您自己的数据分开保存</more>。
frame-sample-leave = 离开示例
frame-sample-title = 只是看看？
frame-sample-text = 示例人脉网约有 600 位虚构人物和三年的往来记录，与您自己的数据分开保存。
frame-sample-look = 查看示例

frame-first-title = 您认识谁？
frame-first-text = 将导出文件或通讯录拖放到此窗口的任意位置。保存之前可以先查看其中的内容，一切都留在这台电脑上。
frame-first-drop = 将文件拖放到这里
frame-first-formats = LinkedIn 归档或 Connections.csv · vCard (.vcf) · Google、Outlook 或 Thunderbird 联系人 · 任何人员表格 · 也支持文件夹和 .zip
frame-first-choose = 选择文件
frame-first-paste = 粘贴文本
# <where> is what LinkedIn calls its pages.
frame-first-linkedin = LinkedIn 的归档可在<where>设置与隐私 → 数据隐私 → 获取您的数据副本</where>中申请，几分钟后送达。

frame-undo = 撤销
frame-redo = 重做
frame-nothing-to-undo = 没有可撤销的操作。
frame-nothing-to-redo = 没有可重做的操作。
# $what is what was done, such as “Added Ada Lind”.
frame-undone = 已撤销：{ $what }
frame-done-again = 已重做：{ $what }
