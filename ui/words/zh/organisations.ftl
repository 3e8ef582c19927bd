organisations-fields = 组织的领域
    .text = 在某组织的人就属于该组织的领域。覆盖面统计与您活跃往来的人员所在的领域。
organisations-fields-command = 组织的领域…
organisations-find = 查找组织或领域
organisations-none = 还没有组织
    .text = 它们会随所属的人员一同出现。

organisations-with-field = { $all ->
   *[other] { $all } 个组织中有 { $said } 个已注明领域。
}
organisations-take = 采用文件中的说法
    .tip = 导入的文件对其中人员的说明
organisations-list = 组织
organisations-take-for = 为 { $name } 采用 { $field }
# On a button: $field is what files propose.
organisations-proposed = { $field }？
organisations-field-of = { $name } 的领域
# In an empty field.
organisations-not-said = 未注明
organisations-not-found = 没有这样的名称。
organisations-not-listed = { $many ->
   *[other] 另有 { $many } 个组织未列出；输入字词即可找到。
}
