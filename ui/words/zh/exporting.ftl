exporting-line = 您自己的文件，采用开放格式。文件未加密：请存放在您保管私密内容的地方。
    .encrypted = 您自己的文件，采用开放格式，并用密码短语加密。
exporting-encryption = 文件加密
exporting-encrypt = 用密码短语加密文件，采用 age 格式。{ -rapport } 可以重新导入，任何支持 age 的程序也能打开。
exporting-passphrase = 文件的密码短语
    .hint = { $strength } 收到文件的人也需要它。
exporting-plain = 您的数据已加密，而此文件不会加密：能接触到它的人都可以读取。
# $text is what is said of a form that makes a folder.
exporting-folder-open = { $text } 文件夹不会加密。
# $written is one of the last messages here.
exporting-written-encrypted = { $written }，已用您的密码短语加密
exporting-everything = 全部内容
exporting-others = 用于其他程序
# For screen readers, of a button. $what is one of the titles below.
exporting-export = 导出{ $what }
exporting-writing = 正在写入{ $what }

# .file is what the file or folder is proposed to be called, without its ending.
exporting-way-archive = 归档
    .text = 这里的一切（包括照片）存为一个开放格式的文件。将它拖到没有人员的 { -rapport } 上，一切便与此处相同。
    .file = 全部内容
exporting-way-vcard = vCard 4.0
    .text = 用于通讯录：每张名片的全部内容，包括照片、标签和他人关系。
    .file = 人员
exporting-way-vcard3 = vCard 3.0
    .text = 同上，用于只能读取此版本的程序。
    .file = 人员
exporting-way-google = Google 通讯录
    .text = Google 接受的表格。不含照片。
    .file = google 通讯录
exporting-way-csv = 表格
    .text = 用于电子表格，只显示内容而不作计算。不含照片。
    .file = 人员
exporting-way-ics = 日历
    .text = 活动，以及尚待完成的跟进。
    .file = 活动
exporting-way-markdown = Markdown 文件夹
    .text = 每人一份笔记，记有您与其之间的往来，并相互链接。Obsidian 可将其作为库打开。
    .file = 人员
exporting-way-graphml = GraphML
    .text = 以图的形式呈现人脉网，用于 Gephi 等程序。
    .file = 人脉网
exporting-way-json = JSON
    .text = 用于程序：人员以及您与他们之间的往来。
    .file = 人员
exporting-way-json_whole = JSON，含主题和目标
    .text = 用于程序：也包括不单属于某个人的记录。
    .file = rapport

exporting-written-people = { $many ->
   *[other] 已将 { $many } 人写入 { $path }
}
exporting-written-entries = { $many ->
   *[other] 已将 { $many } 个条目写入 { $path }
}
