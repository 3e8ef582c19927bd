links-where = 此链接通向何处
links-page = 此主机上的页面
links-mail = 发往此地址的邮件
links-call = 拨打此号码
links-nothing = 它通向
links-whole = 完整地址
links-leave = 不打开
links-copy = 复制地址
links-open-page = 在浏览器中打开
links-open-mail = 在邮件程序中打开
links-open-call = 拨打

# Beside an address; $address as it stands there.
links-look = 通向何处
links-look-at = 通向何处：{ $address }
# On a button beside a record called $title.
links-link = 链接
links-link-of = 链接：{ $title }
