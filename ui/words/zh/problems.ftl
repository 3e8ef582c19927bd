# What is wrong with a file that is imported, what was done about it, and the way out. English is as `sentence!` has it in its sources.
problems-archive-no-date = 此行的一个日期在日历中不存在。
problems-archive-damaged-from-here = 归档中的此文件从这里起已损坏。之前的内容已取用；如可能请重新导出归档。
problems-archive-table-unknown = 此表不是 { -rapport } 的表。已略过。
problems-archive-one-more-line = 此归档中还有一行也未能取用。
problems-archive-more-lines = 此归档中还有 { $untold } 行也未能取用。
problems-archive-line-left-out = { $fault }已略过。
problems-archive-line-missing = 归档称此处有一行，实际有 { $lines } 行。现有的行已取用。
problems-archive-lines-missing = 归档称此处有 { $told } 行，实际有 { $lines } 行。现有的行已取用。
problems-archive-file-missing = 归档中缺少文件 { $file }，或其已损坏。此行已略过。
problems-archive-refers-to-nothing = "id":{ $id } 的行通过 { $column } 指向不存在的行；已略过。
problems-archive-reference-dropped = "id":{ $id } 的行通过 { $column } 指向不存在的行；已不带该引用取用。
problems-archive-no-id = 此行没有 id。已略过。
problems-archive-no-row = 此行不能作为 { $table } 的行：{ $cause }。已略过。
problems-archive-unknown-columns = { -rapport } 不知道 { $columns } 是什么；此行其余内容已取用。
problems-archive-no-json = 此行不是 JSON。
problems-archive-no-object = 此行不是 JSON 对象。
problems-archive-number-unread = 此行的一个数无法读取。
problems-archive-number-too-large = 此行的一个数太大。
problems-archive-no-file-named = 此行没有指明文件。
problems-archive-other-kind = 此行的一个值与其列的类型不符。
problems-archive-bomb = 此归档解压后远大于其本身，像是用来造成危害的。其余部分未打开。
problems-archive-broken = 此归档已损坏或不完整。请重新下载并拖入；未取用其中任何内容。
problems-archive-empty = 此归档是空的。请重新下载并拖入。
problems-archive-too-many-files = 此归档包含超过 10,000 个文件；其余的未打开。请只拖入含联系人的文件。
problems-archive-member-damaged = 此归档的一部分已损坏并被跳过。请重新下载归档。
problems-archive-leads-out = 此文件的名称指向归档之外。未打开它，归档其余部分已读取。
problems-archive-link = 这是链接，不是文件。未跟随它。
problems-archive-locked-file = 此文件有密码保护。请先解压归档，再拖入文件。
problems-archive-packed-otherwise = 此文件的压缩方式 { -rapport } 无法打开。请先解压归档，再拖入文件。
problems-archive-file-damaged = 归档中的此文件已损坏并被跳过。请重新下载归档。
problems-archive-within-archive = 此归档在另一个归档之内，未打开。请解压外层归档，再拖入此归档。

problems-calendar-entry-without-start = 此条目没有开始时间，未取用。请在其日历中设定日期后重新导出。
problems-calendar-without-start = “{ $title }”没有开始时间，未取用。请在其日历中设定日期后重新导出。
problems-calendar-entry-wrong-start = 此条目的开始时间“{ $start }”不是日期或时间。未取用；请在其日历中更正后重新导出。
problems-calendar-wrong-start = “{ $title }”的开始时间“{ $start }”不是日期或时间。未取用；请在其日历中更正后重新导出。
problems-calendar-end-no-time = “{ $value }”不是日期或时间；条目已不带结束时间取用。
problems-calendar-entry-unended = 此条目缺少 END:VEVENT。已取用现有部分；请与其日历核对。
problems-calendar-zone-unknown = 时区“{ $name }”未知，日历也没有说明。其时间按您的时区取用；请检查。
problems-calendar-no-entries = 此日历没有条目。未取用任何内容；请连同其活动重新导出。
problems-calendar-no-events = 此日历含任务或空闲时间，但没有活动。未取用任何内容。

problems-ldif-stray-line = 此行不是 `attribute: value`，或其 base64 已损坏；已跳过。
problems-ldif-two-stray-lines = 此行不是 `attribute: value`，或其 base64 已损坏；已跳过。另有一个类似的行也已跳过。
problems-ldif-stray-lines = 此行不是 `attribute: value`，或其 base64 已损坏；已跳过。另有 { $others } 个类似的行也已跳过。
problems-ldif-no-entry = 此 LDIF 文件中没有条目。未取用任何内容。

problems-no-calendar-day = “{ $cell }”不是日历日期；已随此人员搁置。

problems-linkedin-connections-nobody = 此好友列表只有标题，没有任何人。未取用任何内容；请向 LinkedIn 重新申请导出。
problems-linkedin-connections-hidden = 此文件中的所有好友都被隐藏或为空。未取用任何内容；请向 LinkedIn 重新申请导出。
problems-linkedin-recommendations-nameless = 这些推荐是给出的还是得到的，只能从文件名“Recommendations_Given.csv”或“Recommendations_Received.csv”看出。请恢复其文件名后重新拖入。
problems-linkedin-row-incomplete = 此行缺少日期或姓名，已搁置。请与归档核对。
problems-linkedin-archive-file-empty = 您 LinkedIn 归档中的此文件只有标题，下面没有内容。未取用任何内容。
problems-linkedin-message-without-day = 此消息没有可读取的日期，已搁置。
problems-linkedin-messages-empty = 此消息文件只有标题，下面没有内容。未取用任何内容。
problems-linkedin-profile-empty = 您 LinkedIn 档案的此文件只有标题，下面没有内容。未取用任何内容。

problems-file-picture = 这是图片。{ -rapport } 读取联系人：请改为拖入 vCard、CSV 表格或 LinkedIn 归档。
problems-file-sound = 这是音频或视频。{ -rapport } 读取联系人：请改为拖入 vCard、CSV 表格或 LinkedIn 归档。
problems-file-binary = 这不是联系人文件。{ -rapport } 读取 vCard（.vcf）、CSV、LDIF 和 LinkedIn 归档：请导出为其中一种再拖入。
problems-file-program = 这是程序，不是联系人文件。请改为拖入 vCard、CSV 表格或 LinkedIn 归档。
problems-file-packed = { -rapport } 无法打开这种归档。请先解压再拖入文件；.zip 可以直接拖入。
problems-file-database = 这是其他程序的数据库。请从该程序将联系人导出为 vCard 或 CSV，再拖入导出的文件。
problems-file-old-office = 这是旧式的 Excel 或 Outlook 文件。请另存为 CSV，或将联系人导出为 CSV，再拖入该文件。
problems-file-outlook-data = 这是 Outlook 数据文件。请在 Outlook 中选择 文件 › 打开和导出 › 导入/导出 › 导出到文件 › 逗号分隔值，再拖入该文件。
problems-file-document = 这是文档，不是联系人列表。请将联系人导出为 vCard 或 CSV，再拖入该文件。
problems-file-page = 这是网页。请从其来源网站将联系人导出为 vCard 或 CSV，再拖入该文件。
problems-file-data = 这是 JSON 或 XML，{ -rapport } 还不能读取。请将联系人导出为 vCard 或 CSV，再拖入该文件。
problems-file-workbook = 这是 Excel 或办公文档。请将含联系人的工作表另存为 CSV，再拖入该文件。
problems-file-not-opened = 无法打开此文件：它不见了、指向不存在的位置，或权限不允许。已跳过。
problems-file-device = 这是设备或管道，不是文件。未打开它。
problems-file-damaged = 此文件已损坏或不完整。请重新复制或下载后拖入；未取用其中任何内容。
problems-file-empty = 此文件是空的。未取用任何内容；请重新导出。
problems-file-too-large = 此文件超过 512 MB，未读取。请将联系人分成多个文件导出，或不含照片导出。

problems-folder-too-many-files = 此文件夹包含超过 10,000 个文件；其余的未打开。请只拖入含联系人的文件。
problems-folder-loop = 此文件夹指回自身。已跳过。
problems-folder-empty = 此文件夹是空的。请拖入含有联系人的文件夹或文件。

problems-text-unread = 无法读取此文本。

problems-one-more-file = 这里还有一个文件也不含联系人；已跳过。
problems-more-files = 这里还有 { $unnamed } 个文件也不含联系人；已跳过。

problems-table-none = { -rapport } 在此文本中没有找到表格、名片或条目。未取用任何内容；请将人员导出为 vCard（.vcf）或 CSV，再拖入该文件。
problems-table-first-row = 第一行“{ $first }”被当作列名，没有据此添加人员。如果它是某人的数据，请说明没有列名行。
problems-table-day-first = 3/7/1984 这样的日期有两种读法；已按您所在地区的习惯以日在前读取。如有误，请选择另一种顺序。
problems-table-month-first = 3/7/1984 这样的日期有两种读法；已按您所在地区的习惯以月在前读取。如有误，请选择另一种顺序。
problems-table-no-known-column = 此表中没有已知的姓名、电子邮件或电话列。未取用任何内容；请说明各列的内容。
problems-table-stray-quote = 此行的一个引号没有关闭；已按原样读取。请与来源核对。
problems-table-row-too-long-by-tab = 此行有 { $cells } 个单元格，而表格有 { $columns } 列；多余的单元格已搁置。其中的制表符也许应放在引号内。
problems-table-row-too-long = 此行有 { $cells } 个单元格，而表格有 { $columns } 列；多余的单元格已搁置。其中的“{ $sign }”也许应放在引号内。
problems-table-row-too-long-for-one-by-tab = 此行有 { $cells } 个单元格，而表格有一列；多余的单元格已搁置。其中的制表符也许应放在引号内。
problems-table-row-too-long-for-one = 此行有 { $cells } 个单元格，而表格有一列；多余的单元格已搁置。其中的“{ $sign }”也许应放在引号内。
problems-table-nobody = 此表只有标题，没有任何人。未取用任何内容；请连同人员重新导出。
problems-table-names-nobody = 此表没有一行写有任何人的姓名。未取用任何内容。

problems-vcard-unended = 此名片缺少 END:VCARD。已取用现有部分；请与来源核对。
problems-vcard-nobody = 此名片没有写明是谁：没有姓名、组织、电子邮件或电话。已略过；请为其填写姓名后重新导入。
problems-vcard-none = 此文件中没有名片：没有 BEGIN:VCARD 行。未取用任何内容。
problems-vcard-text-outside = 从这里起有名片之外的文本；已跳过。
problems-vcard-stray-line = 此行没有冒号，不属于任何属性；已跳过。
problems-vcard-two-stray-lines = 此行没有冒号，不属于任何属性；已跳过。另有一个类似的行也已跳过。
problems-vcard-stray-lines = 此行没有冒号，不属于任何属性；已跳过。另有 { $others } 个类似的行也已跳过。
