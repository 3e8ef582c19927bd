links-where = Où mène ce lien
links-page = Une page de cet hôte
links-mail = Un message à cette adresse
links-call = Un appel à ce numéro
links-nothing = Il mène à
links-whole = L’adresse complète
links-leave = Ne pas ouvrir
links-copy = Copier l’adresse
links-open-page = Ouvrir dans le navigateur
links-open-mail = Ouvrir dans la messagerie
links-open-call = Appeler

# Beside an address; $address as it stands there.
links-look = Où cela mène
links-look-at = Où cela mène : { $address }
# On a button beside a record called $title.
links-link = Lien
links-link-of = Lien : { $title }
