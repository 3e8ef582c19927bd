encryption-locked = { -rapport } 已锁定
encryption-locked-text = 您的数据已加密。请输入密码短语以打开。
encryption-passphrase = 密码短语
encryption-unlock = 解锁
encryption-opening = 正在打开……
encryption-lost = 我丢失了密码短语
encryption-lost-truth = 没有密码短语，任何人都无法打开这些数据：{ -rapport } 不能，编写它的人也不能。备份由同一密钥加密。
encryption-lost-way = 您可以还原未加密的备份或您知道其密码短语的备份，也可以从空的人脉网开始，之后再导入之前的导出文件。加密的文件会原样保留在旁边，以便您日后想起密码短语。
encryption-begin-anew = 从空的人脉网开始
encryption-elsewhere = 打开另一个数据文件夹
    .text = 仅限这一次：下次启动时，{ -rapport } 仍会在平常的位置查找。

# What became of the keyring of the system, where it was to open the data.
encryption-keyring-no_keyring = 本应打开您数据的系统密钥环现在没有运行。您的密码短语可以打开数据。
encryption-keyring-keyring_locked = 本应打开您数据的系统密钥环已锁定。您的密码短语同样可以打开数据。
encryption-keyring-no_key = 系统的密钥环中已没有该密钥。您的密码短语可以打开数据；在设置中可以让密钥环重新记住它。
encryption-keyring-other_key = 系统密钥环中的密钥打不开这些数据。您的密码短语可以打开。
encryption-keyring-unlock = 解锁密钥环

# $field is the label of the field.
encryption-show = 显示：{ $field }
encryption-hide = 隐藏：{ $field }
encryption-capitals = 大写锁定已打开。
encryption-again = 再输入一次
encryption-differs = 两次输入不一致。

encryption-strength-none = 至少 { $least } 个字符。四个或更多互不相关的词既安全又容易记住。
encryption-strength-too_short = 太短：至少 { $least } 个字符。
encryption-strength-short = 较短：用快速的计算机可能会猜出来。再加几个词更好。
encryption-strength-fair = 尚可，只要不是姓名、日期或俗语。
encryption-strength-long = 很长。只要不是俗语或歌词，就很好。

encryption-setting = 加密
    .on = 已启用。即使有人接触到您的数据或其备份的文件，没有您的密码短语也无法读取。
    .off = 未启用。能接触到您的数据文件夹或其备份文件的人都可以读取它们。
    .words = 加密 密码 口令 锁定 密钥 隐私 安全
encryption-turn-on = 启用
encryption-turn-off = 停用
encryption-change = 更改密码短语

# The keyring of the system, which remembers the key on this computer.
encryption-remember = 在这台电脑上无需询问即可打开
    .on = 系统的密钥环记住了密钥。只要您已登录，{ -rapport } 无需密码短语即可打开；在其他任何地方，或密钥环丢失时，仍然需要密码短语。
    .off = 每次启动 { -rapport } 时都会要求输入密码短语。
    .none = 这里没有正在运行的系统密钥环可以记住密钥。
    .wanted = 只要您已登录，系统的密钥环就会记住密钥。之后，能使用您已解锁电脑的人就能打开您的数据。
    .words = 密钥环 钥匙串 密码 记住 自动
encryption-remember-on = 无需询问即可打开
encryption-remember-off = 重新要求输入密码短语
encryption-remember-failed = 系统的密钥环没有记住密钥，因此会要求输入密码短语。您可以在这里重试。
encryption-forget-failed = 无法从系统的密钥环中移除密钥。它在这里已不能打开任何内容；请您自行在密钥环中删除“Rapport: the key of encrypted data”。

encryption-on-title = 加密您的数据
encryption-on-text = 您的数据及其所有备份都会加密。您的密码短语始终可以打开它们；每次启动 { -rapport } 时都会要求输入，除非系统的密钥环记住了密钥。
encryption-understood = 我已经把它记下来了。没有它，任何人都无法打开我的数据及其备份，也没有人能帮忙：{ -rapport } 不能，编写它的人也不能。
encryption-encrypting = 正在加密
encryption-encrypt = 加密
encryption-off-title = 停用加密
encryption-off-text = 您的数据及其备份将不再加密，也不再要求输入密码短语。
encryption-off-note = 之后能接触到这些文件的人都可以读取它们。您可以随时重新启用。
encryption-decrypting = 正在解密
encryption-change-text = 新的密码短语可以打开您的数据以及现在能访问到的备份。请记下来：没有它，任何人都打不开。
encryption-present = 当前的密码短语
encryption-new = 新的密码短语
encryption-change-now = 更改

encryption-done-on = { $files ->
    [0] 您的数据现已加密。
   *[other] 您的数据和 { $files } 个备份现已加密。
}
encryption-done-asked = 启动 { -rapport } 时会要求输入密码短语。
encryption-done-remembered = 只要您已登录这台电脑，{ -rapport } 无需询问即可打开。在其他任何地方，都要用您的密码短语打开。
encryption-done-off = { $files ->
    [0] 您的数据已不再加密。
   *[other] 您的数据和 { $files } 个备份已不再加密。
}
encryption-done-passphrase = 从现在起，新的密码短语可以打开您的数据及其备份。
encryption-deleted = 已删除，因为它们已损坏，无法加密：
# Each is the heading of a list of files and folders.
encryption-left-on = 仍未加密，因为无法访问或写入：
encryption-left-off = 仍然加密，因为无法访问或写入：
encryption-left-passphrase = 仍可用之前的密码短语打开，因为无法访问：
encryption-folder-before = { $folder } 是您的数据移动之前所在的位置，没有加密。不再需要时请将其删除。
