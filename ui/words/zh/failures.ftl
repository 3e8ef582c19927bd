# What the library and the shell say when something fails. English is as `sentence!` has it in their sources.
failures-archive-none = 这不是 { -rapport } 的归档。未取用任何内容。
failures-archive-newer = 此归档由较新的 { -rapport } 写成。请安装该版本并在那里拖入此归档；未取用任何内容。
failures-archive-no-version = 此归档没有注明版本。请重新导出；未取用任何内容。
failures-archive-harm = 此归档解压后远大于其本身，像是用来造成危害的。未取用其中任何内容。
failures-archive-manifest-unread = 无法读取此归档的自述信息。请重新导出；未取用任何内容。
failures-archive-no-room = 没有空间解压此归档。请在磁盘上腾出空间后重试。
failures-archive-unwritten = 归档未能写完。请腾出空间或选择其他位置，然后重试。

failures-asks-nothing-said = 请写明要找什么，例如“一位讲储能的演讲者”。
failures-asks-gone = 此求助已不存在。撤销或许可以恢复它。

failures-backups-none-yet = 还没有可以还原的备份。
failures-backups-none-called = 没有名为 { $name } 的备份。请再看一下备份列表。
failures-backups-holds-less = 数据库的内容少于其 { $made } UTC 的备份：最后写入的内容缺失，可能是 rapport.db-wal 文件丢失了。请还原该备份；或立即备份，以现有内容继续。
failures-backups-database-held = 另一个程序正占用数据库。请稍后重试。
failures-backups-copy-differs = 副本的内容与数据库不一致：磁盘可能有故障。
failures-backups-database-damaged = 数据库已损坏，无法为其制作完整备份。请还原之前的备份。
failures-backups-not-made = 无法在 { $folder } 中制作备份。{ $why }
failures-backups-folder-gone = 文件夹 { $folder } 不在。如果它在另一个磁盘上，请接上该磁盘；或选择其他文件夹。
failures-backups-place-not-understood = 无法理解 { $file }，因此不知道备份存放在哪里。请重新选择备份文件夹。
failures-backups-damaged = 此备份已损坏，未还原；没有任何更改。请选择另一个。
failures-backups-not-restored = 另一个程序正在写入此数据库。未还原任何内容；请重试。
failures-backups-gone = 此备份已不存在。请再看一下备份列表。
failures-backups-none-chosen = 没有选择备份。请选择一个；没有任何更改。
failures-backups-other-name = { $file } 的名称不是备份的名称，而备份的名称说明其制作时间。请将其改回 { -rapport } 所给的名称：rapport-….db。

failures-encryption-data-open = 另一个程序打开了您的数据：{ -rapport } 的另一个窗口，或终端里的一个命令。请将其关闭后重试；没有任何更改。
failures-encryption-converted-differs = 转换后的文件与数据库内容不一致：磁盘可能有故障，或数据库已损坏。没有任何更改。请检查数据库，如不完好则还原备份。
failures-encryption-name-no-text = { $path } 的名称不是文本。请将数据移到名称更简单的文件夹。
failures-encryption-key-of-backup-gone = 此备份旁的密钥文件 rapport-….key 已不在。请将其放回，否则没有人能打开还原的内容。
failures-encryption-no-random-numbers = 系统无法提供随机数，因此无法生成密钥。没有任何更改。
failures-encryption-key-not-taken = 数据库没有接受其密钥。没有任何更改。请报告此问题。
failures-encryption-key-file-not-understood = 无法理解密钥文件 { $path }，没有它任何人都打不开数据库。请将其恢复原样：每个备份文件夹里都有一份名为 rapport-….key 的副本。
failures-encryption-key-file-newer = 密钥文件 { $path } 由较新的 { -rapport } 写成。请安装该版本以打开数据库；没有任何更改。
failures-encryption-locked = { $file } 已加密，或损坏到无法判断。请输入其密码短语以打开。
failures-encryption-passphrase-too-short = 此密码短语太短：至少 { $least } 个字符，最好是四个或更多互不相关的词。
failures-encryption-not-sealed = 无法封存密钥：可能没有剩余的 64 MB 内存。请关闭其他程序后重试；没有任何更改。
failures-encryption-on-already = 您的数据已经加密。请改为更改密码短语。
failures-encryption-not-the-passphrase-of-now = 这不是当前的密码短语。请重新输入。
failures-encryption-off = 您的数据没有加密。
failures-encryption-turning-elsewhere = 另一个程序正在加密或解密您的数据。请等它完成。
failures-encryption-no-key-file = { $database } 旁没有密钥文件，因此没有密码短语能打开它。
failures-encryption-wrong-passphrase = 密码短语不对。请留意大小写和键盘语言，然后重新输入。
failures-encryption-of-sample = 示例人脉网是虚构的，不会加密。请先退出示例。
failures-encryption-no-key-to-remember = 您的数据没有加密，因此没有密钥需要记住。
failures-keyring-stayed-locked = 系统的密钥环仍处于锁定状态，因此没有记住密钥。您的密码短语照旧可以打开数据；请解锁密钥环后重试。
failures-keyring-none = 这里没有能记住密钥的系统密钥环，例如 GNOME Keyring 或 KWallet。您的密码短语照旧可以打开数据。
failures-keyring-not-forgotten = 无法从系统的密钥环中移除密钥。{ -rapport } 不再询问密钥环；请在系统的密码与密钥程序中删除“{ -rapport }: the key of encrypted data”。
failures-keyring-did-not-open = 系统的密钥环没有打开您的数据。请输入您的密码短语。

failures-events-not-on-that-day = 此活动不在 { $starts } 举行。请选择它的某一天。
failures-events-new-person-without-name = 表上的一位新人员没有姓名。请输入，或去掉该行。
failures-events-gone = 此活动已不存在。撤销或许可以恢复它。
failures-events-no-title = 活动需要标题。请输入它的名称。
failures-events-no-date = { $text } 不是日期。请写成 2026-05-03，带时间则写成 2026-05-03T14:30:00。
failures-events-time-on-one-side = 请为活动的开始和结束都填写时间，或都不填。
failures-events-ends-before-start = { $title } 在开始之前就结束了。请选择更晚的结束时间。
failures-events-no-zone = { $name } 不是已知的时区。请选择例如 Europe/Berlin。

failures-exchanges-gone = 此互助已不存在。撤销或许可以恢复它。

failures-expertise-yet-to-come = { $on } 还没到。请写下已经发生的事，并用它发生的日期。
failures-expertise-no-link = { $url } 不是链接。请按浏览器显示的样子复制：https://…
failures-expertise-contribution-without-title = 请给它一个标题，例如在 Grid Futures 上的“行之有效的电价”。
failures-expertise-contribution-gone = 此贡献已不存在。撤销或许可以恢复它。
failures-expertise-nothing-learned = 请用一句话写下您学到了什么。
failures-expertise-insight-gone = 此心得已不存在。撤销或许可以恢复它。
failures-expertise-learning-without-title = 请给它一个标题，例如课程或书的名称。
failures-expertise-too-many-hours = 这超过了一千小时。请填写一门课程或一本书的小时数。
failures-expertise-learning-gone = 此学习已不存在。撤销或许可以恢复它。
failures-expertise-no-target = 目标值是 0 到 100000 之间的数。请填写您想达到的值，或留空。

failures-exporting-no-json = 某位人员的记录无法转换为 JSON。请改为导出 vCard 或表格。
failures-exporting-folder-taken = { $folder } 中已有内容。请选择未被占用的名称。
failures-exporting-folder-unfinished = { $folder } 是之前导出遗留的。请将其移走后重试。
failures-exporting-not-of-people = 此格式不能只用于人员。请改为用它导出全部内容。
failures-exporting-unwritten = 导出未能写完。请腾出空间或选择其他位置，然后重试。
failures-exporting-picture-incomplete = 图片没有完整送达，因此未保存。请重试。

failures-sealed-for-a-key = { $name } 是用密钥而非密码短语加密的。请用 age 解密，再导入得到的内容。
failures-sealed-locked = { $name } 已加密。请输入其密码短语以读取。
failures-sealed-wrong-passphrase = 此密码短语打不开 { $name }。请重新输入。
failures-sealed-damaged = { $name } 已损坏或不完整，因此未取用任何内容。请重新复制或下载。

failures-of-file = { $file }：{ $why }

failures-cancelled = 已取消。没有任何更改。

failures-file-gone = { $path } 不存在。请检查名称后重试。
failures-file-forbidden = 没有权限打开 { $path }。请更改其权限，或将其复制到别处。
failures-file-disk-full = 无法写入 { $path }：磁盘已满。请腾出空间后重试。
failures-file-unusable = 无法读取或写入 { $path }。

failures-storage-belongs-to-nothing = 它所属的内容已不存在。请再看一下；没有任何更改。
failures-storage-busy = 另一个程序正在写入此数据库。请稍候重试；没有任何更改。
failures-storage-disk-unreadable = 无法读写磁盘：它可能已满、有故障或已断开。请检查后重试；没有任何更改。
failures-storage-disk-full = 磁盘已满。请腾出空间后重试；没有任何更改。
failures-storage-folder-read-only = 没有权限写入数据文件夹。请更改其权限，或选择其他文件夹。
failures-storage-damaged = 数据库已损坏，或不是 { -rapport } 的数据库。请还原备份。
failures-storage-fault = { -rapport } 未能完成此操作；没有任何更改。请报告详细信息。
failures-storage-image-damaged = 为此记下的内容已损坏；无法恢复。备份中也许还有。
failures-storage-gone-with-backups = { $path } 不见了或是空的，但有它的备份。请还原其中一个。
failures-storage-is-there = { $path } 存在。请打开它，或还原备份。
failures-storage-gone = { $path } 不见了：文件夹被移动、删除或断开。没有任何更改。请将其放回，或重新启动 { -rapport } 并还原备份。
failures-storage-none = 这里没有数据库。
failures-storage-empty = 文件是空的：其中没有数据库。
failures-storage-other-version = 这是由另一个版本的 { -rapport } 完成的，那个版本可以撤销它。
failures-storage-not-ours = 这不是 { -rapport } 的数据库。请选择其他数据文件夹，或移走此文件。
failures-storage-newer = 此数据库由较新的 { -rapport } 写成。请安装该版本以打开；文件保持原样。
failures-storage-lies-there = 您的数据已经在 { $folder } 中。
failures-storage-folders-within = { $folder } 与您的数据文件夹互相包含。请选择旁边的文件夹。
failures-storage-folder-has-data = { $folder } 中有 { -rapport } 的数据。请选择其他文件夹。
failures-storage-folder-has-files = { $folder } 中有其他文件。请选择其他文件夹。
failures-storage-in-memory = 此人脉网只在内存中，不在任何文件夹里。
failures-storage-copy-differs = 副本 { $copy } 与原内容不一致，因此数据留在原处。磁盘可能有故障：请另选一个。
failures-storage-moved-folder-gone = 您的数据已移到 { $folder }，而该文件夹现在不在。请接上它所在的磁盘后重试。如果它已永久丢失，请删除 { $pointer } 以重新开始。
failures-storage-folder-was-named = 数据文件夹是在启动 { -rapport } 时指定的，因此不从这里移动。请不带 --data 启动 { -rapport } 以移动数据。
failures-storage-pointer-not-understood = { $pointer } 应当说明您的数据在哪里，但无法理解。请更正该文件，或将其删除以使用通常的文件夹。
failures-storage-folder-no-text = 此文件夹的名称无法作为文本保存。请选择其他文件夹。
failures-storage-no-program-for-folders = 这里没有程序可以打开文件夹。数据在 { $folder } 中。
failures-storage-no-data-there = { $folder } 中没有 { -rapport } 的数据。请选择 { $file } 所在的文件夹。
failures-storage-folder-takes-nothing = 无法写入 { $folder }，因此您的数据仍在原处。请选择其他文件夹，或更改其写入权限。
failures-storage-sample-goes-along = 示例人脉网随您自己的数据一起移动。请退出示例以同时移动两者。

failures-goals-no-such-set = 没有这样的目标组。请从显示的目标组中选择。
failures-goals-no-target = 目标值不是可以达到的数。请填写大于 0、至多一百万的数。
failures-goals-no-share = 目标值不是可以达到的比例。请填写大于 0%、至多 100% 的值。
failures-goals-no-last-day = 缺少目标的最后一天。请选择。
failures-goals-last-day-too-early = 目标的最后一天早于设定之日。请选择更晚的日期。
failures-goals-last-day-without-need = 只有截至某日的目标才有最后一天。请去掉它，或选择截至某日。
failures-goals-gone = 此目标已不存在。撤销或许可以恢复它。

failures-growth-no-figure = 此图表中“{ $column }”处没有“{ $series }”的数据。

failures-importing-undone-already = { $title } 的导入已经撤销过了。
failures-importing-no-such-import = 没有这样的导入。请再看一下导入列表。
failures-importing-changes-not-known = { $title } 的导入更改了什么，已无从得知。
failures-importing-nothing-to-decide = 不含人员的记录没有什么可决定的。
failures-importing-archive-is-whole = 归档只能整体取用。若不想取用，请取消预览。
failures-importing-record-not-in-preview = 此记录不在预览中。请重新打开预览。
failures-importing-fewer-candidates = 此记录没有那么多候选。请从显示的候选中选择。
failures-importing-duplicate-not-noted = 未能记下一个可能的重复项。
failures-importing-not-noted = 未能记下此次导入。
failures-importing-preview-gone = 此预览已不再打开。请重新拖入文件以获得新的预览。

failures-interactions-gone = 此往来已不存在。撤销或许可以恢复它。
failures-interactions-nobody = 没有人参与其中。请至少写一位人员。
failures-interactions-yet-to-come = { $on } 还没到。请记录已经发生的事；将要发生的是活动。
failures-interactions-no-time = { $at } 不是时间。请写成 09:30 或 14:05。
failures-interactions-longer-than-a-day = 这超过了一天。请填写用了多少分钟。

failures-introductions-same-person = 引荐需要两位不同的人员。请另选一位。
failures-introductions-stays = 此引荐处于“{ $state }”，不能再往下走。撤销可收回最后一步。
failures-introductions-not-there = 引荐不能从“{ $from }”变为“{ $to }”。可以变为：{ $after }。
failures-introductions-gone = 此引荐已不存在。撤销或许可以恢复它。

failures-links-no-address = 这不是可以打开的地址。可以复制它。
failures-links-too-long = 此地址太长，无法看清全貌，因此不从这里打开。可以复制它。
failures-links-blanks = 地址中不含空格或换行，因此不从这里打开此地址。可以复制它。
failures-links-not-secure = 此网页不经安全连接传送，因此不从这里打开。可以复制地址。
failures-links-other-kind = 从这里只打开网页（https）、电子邮件地址和电话号码。可以复制地址。
failures-links-hides-host = 此地址用名称和 @ 掩盖了它的去向，因此不从这里打开。可以复制它。
failures-links-no-host = 此地址没有主机名。可以复制它。
failures-links-asks-for-more = 此地址要求的不只是给某人发消息，因此不从这里打开。可以复制它。
failures-links-no-mailbox = 这里没有电子邮件地址。可以复制它。
failures-links-no-number = 这不只是一个电话号码，因此不从这里打开。可以复制它。
failures-links-no-program = 这里没有程序可以打开它。请复制地址并粘贴到需要的地方。

failures-logging-nobody-chosen = 没有为 { $name } 选择人员。请选择一位。
failures-logging-nobody-called = 没有人叫 { $name }。请按 { -rapport } 中的写法填写姓名，或写 +{ $name } 以添加新人员。
failures-logging-may-be = { $name } 可能是{ $choices }。请写得更完整，或写明工作单位：{ $name } from …
failures-logging-several-events = 有多个活动叫 { $event }。请写明您所指那个的日期。
failures-logging-whom-unclear = 不清楚是和谁：{ $what }。请写上姓名。
failures-logging-teller-unclear = 不清楚是谁告诉您的：{ $title }。请写上姓名：heard from Ingrid of a job。
failures-logging-nobody-named = 请写明您和谁联系了：coffee with Ingrid。
failures-logging-nothing-to-keep = 没有可记录的内容。请写下发生了什么：coffee with Ingrid。

failures-mentoring-limit-too-high = 请选择至多 { $most } 位被指导者的上限。
failures-mentoring-began-later = 它始于 { $began }。请选择当天或之后的日期。
failures-mentoring-gone = 此指导关系已不存在。撤销或许可以恢复它。
failures-mentoring-no-focus = 请写明内容，例如“在专家面前发言”。
failures-mentoring-ends-before-begin = 它将于 { $until } 结束，早于 { $begins } 的开始。请选择更晚的日期。
failures-mentoring-no-rhythm = 联系节奏至少为一天。若不需要请留空。
failures-mentoring-no-milestone = 请写明要达到什么，例如“完成首次演讲”。
failures-mentoring-milestone-gone = 此里程碑已不存在。撤销或许可以恢复它。
failures-mentoring-took-no-part = { $name } 没有参与此次往来，因此不是与其的指导会谈。请选择一次有 { $name } 参与的往来。
failures-mentoring-session-gone = 此指导会谈已不存在。撤销或许可以恢复它。

failures-messages-no-mailbox = 这里没有已知的电子邮件地址。请为此人员添加，或复制文本。
failures-messages-no-page = 这里没有已知的 LinkedIn 页面。请为此人员添加，或复制文本。
failures-messages-closes-nothing = 此 {"}"} 没有对应的开头。请将其去掉，或用 {"}"}{"}"} 表示该符号本身。
failures-messages-not-closed = 此 {"{"} 没有关闭。请在字段名后写 {"}"}，或用 {"{"}{"{"} 表示该符号本身。
failures-messages-too-deep = {"{"}if{"}"} 嵌套过多。请将其中一些并列。
failures-messages-second-else = 此 {"{"}if{"}"} 已有一个 {"{"}else{"}"}。请去掉其中一个。
failures-messages-stray-else = 此 {"{"}else{"}"} 不属于任何 {"{"}if{"}"}。请将其去掉，或在前面写 {"{"}if field{"}"}。
failures-messages-stray-end = 此 {"{"}end{"}"} 不属于任何 {"{"}if{"}"}。请将其去掉，或在前面写 {"{"}if field{"}"}。
failures-messages-no-field = “{ $shown }”不是字段。请写以下之一：{ $fields }；或用 {"{"}{"{"} 表示该符号本身。
failures-messages-no-end = 此 {"{"}if{"}"} 没有 {"{"}end{"}"}。请在其文本结束处写 {"{"}end{"}"}。
failures-messages-template-unread = 模板在第 { $line } 行第 { $column } 列无法读取：{ $what }
failures-messages-no-name = 模板需要名称。请输入，例如“演讲之后”。
failures-messages-template-gone = 此模板已不存在。请另选一个；撤销或回收站或许可以恢复它。
failures-messages-no-program = 这里没有程序可以打开它。请复制文本并粘贴到您写信的地方。

failures-notes-empty = 此笔记没有内容。请写点什么，或将其删除。
failures-notes-gone = 此笔记已不存在。撤销或许可以恢复它。

failures-opportunities-gone = 此机会已不存在。撤销或许可以恢复它。
failures-opportunities-no-title = 请写明是什么，例如“Grid Futures 的主题演讲”。
failures-opportunities-heard-too-late = 它在 { $next } 已有后续，因此是在当天或之前得知的。请选择这样的日期。
failures-opportunities-moved-too-early = 它在 { $on } 到达目前的阶段。请选择当天或之后的日期。
failures-opportunities-stage-too-long = 阶段名称至多 { $longest } 个字符。请缩短。
failures-opportunities-stage-taken = 已有另一个阶段叫“{ $name }”。请选择其他名称。

failures-organisations-field-too-long = 领域是一两个词，例如能源：至多 { $longest } 个字符。请写短一些。
failures-organisations-gone = 此组织已不存在。撤销或许可以恢复它。

failures-people-one-person = 这是同一位人员。请选择两位。
failures-people-nothing-known = 人员需要姓名、组织或地址。请输入其中一项。
failures-people-offer-answered = 此提议已经答复过了。
failures-people-no-name = 人员需要姓名。请输入，或保留原来的。
failures-people-no-birthday = “{ $birthday }”不是生日。请写成 1984-11-13，不含年份则写成 --11-13。
failures-people-tag-too-long = 标签“{ $start }…”太长。至多 { $longest } 个字符。
failures-people-no-meeting-day = “{ $text }”不是日期。请写成 2024-05-17，或留空。
failures-people-met-in-future = { $text } 还没到。请填写你们相识的日期。
failures-people-no-email = “{ $address }”不是电子邮件地址。请写成 name@example.org。
failures-people-no-digits = “{ $number }”不含数字。请填写电话号码，最好写成 +47 406 12 345。
failures-people-no-date = “{ $date }”不是日期。请写成 2024-05-17，不含年份则写成 --05-17。
failures-people-no-page = “{ $url }”不是网页地址。请写成 https://example.org。
failures-people-not-taken-over = “{ $value }”无法单独采用。请改为编辑此人员。
failures-people-day-of-ties = 关系以某一天为准：请指定日期。
failures-people-one-already = 这已经是同一位人员。请选择两位。
failures-people-parted-already = 这两位已经拆分过了。
failures-people-gone = 此人员已不存在。撤销或许可以恢复。
failures-people-photo-gone = 此照片已不存在。请重新打开此人员。
failures-people-merge-damaged = 合并时记下的内容已损坏；无法拆分。
failures-people-view-without-name = 视图需要名称。请输入，例如“亲近且逾期”。
failures-people-view-gone = 此视图已不存在。撤销或许可以恢复它。

failures-plan-later-needs-a-day = “以后”需要一个还没到的日期。

failures-promises-gone = 此承诺已不存在。撤销或许可以恢复它。
failures-promises-nothing-said = 请写明承诺了什么，例如“发送模板”。

failures-relations-same-person = 他人关系需要两位不同的人员。请另选一位。
failures-relations-no-word = 请用一个词说明他们的关系，例如“导师”。
failures-relations-the-other-way-round = 此关系已以相反方向存在。请先将其移除，再重新添加。
failures-relations-gone = 此他人关系已不存在。撤销或许可以恢复它。
failures-relations-membership-ends-early = 会员身份在开始之前就结束了。请更改其中一个日期。
failures-relations-membership-of-nothing = 请写明是哪个组织的会员。
failures-relations-membership-gone = 此会员身份已不存在。撤销或许可以恢复它。

failures-reporting-not-begun = { $period } 还没有开始。请选择当前或之前的时段。
failures-reporting-no-period = “{ $text }”不是报告的时段。请写月份如 2026-09、季度如 2026-Q3，或年份如 2026。
failures-reporting-no-pdf = { -rapport } 在此系统上不能写 PDF，因此没有写出 { $path }。请将报告存为 HTML，用浏览器打开并从那里打印。
failures-reporting-not-printed = 系统的网页视图没有打印报告，因此没有写出 { $path }。请重试，或存为 HTML 后从浏览器打印。

failures-sample-needs-empty = 示例人脉网需要一个自己的空数据库。请选择其他数据文件夹。

failures-settings-no-region = “{ $region }”不是地区。请写两个字母，例如 NO 表示挪威，CN 表示中国。
failures-settings-half-life = 半衰期在 30 到 3650 天之间。通常为 90。
failures-settings-text-size = 文字大小在通常大小的 90% 到 200% 之间。
failures-settings-no-zone = 这不是时区。请写成 Europe/Oslo 的形式，或留空以使用系统时区。
failures-settings-rhythm = 联系节奏在一天到十年之间。请填写天数，不需要则留空。
failures-settings-week = 一周有 10080 分钟。请填写您想投入多少分钟。
failures-settings-no-time = 时间请写成 08:30 的形式。
failures-settings-not-started-with-system = 系统不允许 { -rapport } 随其启动。没有任何更改。

failures-structure-not-in-network = 此人员已不在人脉网中。请另选一位。
failures-structure-map-unwritten = 无法写出人脉图。请重试。

failures-ties-no-rhythm = 联系节奏在一天到十年之间。请填写天数，例如 30。

failures-topics-known-already = { $name } 已经是一个主题。请打开它。
failures-topics-taken = { $taken } 是另一个主题。请将两者合并，或选择其他名称。
failures-topics-yet-to-come = { $on } 还没到。请说明您今天的程度。
failures-topics-gone = 此主题已不存在。撤销或许可以恢复它。
failures-topics-no-name = 主题需要名称。请输入，例如储能。
failures-topics-no-level = 程度从 1（刚起步）到 5（以此闻名）。
failures-topics-one-already = 这已经是同一个主题。请选择两个。

failures-trash-gone = 它已不在回收站中。可能已经恢复了。
failures-trash-belongs-to-gone = “{ $first }”所属的人员或内容本身也已删除。请先恢复它。

failures-shell-form-unknown = { -rapport } 收到了它不认识的请求形式。请报告详细信息。
failures-shell-text-too-long = 此文本太长，无法保存。请缩短，或另存为文件。
failures-shell-beyond-the-calendar = “{ $text }”超出了日历范围。请填写四位数的年份。
failures-shell-too-many = 一次太多了。请少选一些，其余的之后再做。
failures-shell-no-file = { $path } 没有指明文件。
failures-shell-no-home = 没有可存放数据的主文件夹。请用 --data DIR 指定文件夹。
failures-shell-no-notice = 无法显示通知：系统不再提供线程。
failures-shell-stopped = { -rapport } 因自身故障中止了此项工作。请重试。
failures-shell-no-such-photo = 没有这样的照片。照片按编号请求。
failures-shell-no-threads = 系统不再为 { -rapport } 提供线程。请关闭其他程序后重试。
failures-shell-start-again = { -rapport } 因自身故障中止了此项工作。请重新启动；已完成的内容不会丢失。
failures-shell-no-random-numbers = 系统无法提供随机数，因此无法选择任何内容。请重新启动系统。
failures-shell-choice-unknown = { -rapport } 已不知道为此选择了什么。请重新选择；没有任何更改。
failures-shell-no-window = 没有可供选择文件的窗口。请打开 { -rapport }，在其中选择。
failures-shell-not-of-this-computer = 所选内容不是这台计算机上的文件。请选择位于其上的文件。
failures-shell-answer-untold = { -rapport } 无法告知结果如何。请报告详细信息。
