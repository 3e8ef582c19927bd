links-where = Adónde lleva este enlace
links-page = Una página de este servidor
links-mail = Un mensaje a esta dirección
links-call = Una llamada a este número
links-nothing = Lleva a
links-whole = La dirección completa
links-leave = No abrir
links-copy = Copiar la dirección
links-open-page = Abrir en el navegador
links-open-mail = Abrir en el programa de correo
links-open-call = Llamar

# Beside an address; $address as it stands there.
links-look = Adónde lleva
links-look-at = Adónde lleva: { $address }
# On a button beside a record called $title.
links-link = Enlace
links-link-of = Enlace: { $title }
