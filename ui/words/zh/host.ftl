# What is said of a fault that nobody foresaw.
host-fault = { -rapport } 未能完成此操作；没有改动任何内容。请报告详细信息。

# Titles of the system's own dialogs.
host-import-files = 导入文件
host-import-folders = 导入文件夹
host-save = 保存
