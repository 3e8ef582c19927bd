# Where a link leads, before it is opened.
links-where = Where this link leads
links-page = A page of this host
links-mail = A message to this address
links-call = A call to this number
links-nothing = It leads to
links-whole = The whole address
links-leave = Leave
links-copy = Copy the address
links-open-page = Open in the browser
links-open-mail = Open in the mail program
links-open-call = Call

# Beside an address; $address as it stands there.
links-look = Where this leads
links-look-at = Where this leads: { $address }
# On a button beside a record called $title.
links-link = Link
links-link-of = Link: { $title }
