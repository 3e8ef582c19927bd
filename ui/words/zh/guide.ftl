# Where the language in use is another one.
guide-in-english = 本章为英文。
guide-search = 在指南中查找
guide-contents = 指南目录
guide-group-first = 入门
guide-group-screens = 各界面
guide-group-detail = 详细说明
guide-part = 指南章节
guide-keys = 按键
guide-keys-here = 此界面的按键
guide-found = 在指南中找到的内容
# A heading, with the part of the guide that it stands in.
guide-found-at = { $part }：{ $heading }
guide-found-none = 指南中没有这些词。
guide-found-many = { $many ->
   *[other] 找到 { $many } 处。
}
