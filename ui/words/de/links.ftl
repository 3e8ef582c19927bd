links-where = Wohin dieser Link führt
links-page = Eine Seite dieses Hosts
links-mail = Eine Nachricht an diese Adresse
links-call = Ein Anruf bei dieser Nummer
links-nothing = Er führt zu
links-whole = Die ganze Adresse
links-leave = Nicht öffnen
links-copy = Adresse kopieren
links-open-page = Im Browser öffnen
links-open-mail = Im Mailprogramm öffnen
links-open-call = Anrufen

# Beside an address; $address as it stands there.
links-look = Wohin das führt
links-look-at = Wohin das führt: { $address }
# On a button beside a record called $title.
links-link = Link
links-link-of = Link: { $title }
