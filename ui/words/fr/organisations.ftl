organisations-fields = Domaines des organisations
    .text = Qui est dans une organisation relève de son domaine. La portée compte les domaines des personnes avec qui vous êtes en échange.
organisations-fields-command = Domaines des organisations…
organisations-find = Chercher une organisation ou un domaine
organisations-none = Pas encore d’organisations
    .text = Elles arrivent avec les personnes qui en font partie.

organisations-with-field = { $said } sur { $all ->
    [one] { $all } organisation
   *[other] { $all } organisations
} { $said ->
    [one] a un domaine
   *[other] ont un domaine
}.
organisations-take = Reprendre ce que disent les fichiers
    .tip = Ce que les fichiers importés disent des personnes qui y sont
organisations-list = Organisations
organisations-take-for = Retenir { $field } pour { $name }
# On a button: $field is what files propose.
organisations-proposed = { $field } ?
organisations-field-of = Domaine de { $name }
# In an empty field.
organisations-not-said = Non précisé
organisations-not-found = Rien ne porte ce nom.
organisations-not-listed = { $many ->
    [one] { $many } autre organisation n’est pas affichée ; un mot la trouve.
   *[other] { $many } autres organisations ne sont pas affichées ; un mot les trouve.
}
