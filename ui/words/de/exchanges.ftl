# What the tabs of Give & take share.
exchanges-may-be-empty = Darf leer bleiben
exchanges-open-person = Person öffnen
exchanges-open-again = Wieder öffnen
    .of = Wieder öffnen: { $what }
exchanges-drop = Fallen lassen
    .of = Fallen lassen: { $what }
exchanges-outcome = Was daraus wurde
exchanges-whose = Wessen
    .mine = Meine
    .theirs = Die der anderen
    .all = Meine und die der anderen
exchanges-state = Stand
    .all = Offen und erledigt

exchanges-tab-promises = Versprechen
    .show = Versprechen zeigen
exchanges-tab-asks = Anliegen
    .show = Anliegen zeigen
exchanges-tab-exchanges = Gegeben & erhalten
    .show = Gegeben & erhalten zeigen
exchanges-tab-introductions = Vorstellungen
    .show = Vorstellungen zeigen
exchanges-next-tab = Nächster Reiter
exchanges-previous-tab = Voriger Reiter

# How much was given and received. $share is a percentage, such as “80%”.
exchanges-given = { $many } gegeben
exchanges-received = { $many } erhalten
exchanges-mutual = { $share } gegenseitig
exchanges-balance = { $given } gegeben, { $received } erhalten
exchanges-balance-short = { $given } gegeben · { $received } erhalten
exchanges-with-whom = Mit wem
    .all = { $many ->
        [one] insgesamt { $many } Person
       *[other] insgesamt { $many } Personen
    }

exchanges-title = Gegeben und erhalten
exchanges-count = { $many ->
    [one] { $many } Hilfe
   *[other] { $many } Hilfen
}
exchanges-with = mit { $name }
exchanges-all-with = Alle mit { $name }
exchanges-all = Alle Hilfen zeigen
exchanges-empty = Noch nichts gegeben oder erhalten
    .text = Rat, Rückmeldung, eine Empfehlung, ein Nachmittag Hilfe: Was Sie geben und was Sie erhalten, steht hier, mit dem, was daraus wurde. Ein gehaltenes Versprechen und eine Vorstellung kommen von selbst hinzu.
exchanges-none = Keine solche Hilfe
    .text = Keine Hilfe passt zur Auswahl oben.
# Given to somebody, received from somebody.
exchanges-row-given = Gegeben an <who>{ $name }</who>
exchanges-row-received = Erhalten von <who>{ $name }</who>
# One exchange: what for, and with whom.
exchanges-named = { $what }, { $name }

exchanges-thanked = Gedankt
    .of = Gedankt: { $what }
    .on = Gedankt { $on }
    .today = Heute gedankt
    .by-them = Man hat mir gedankt
    .not-yet = Noch nicht gedankt
    .not-noted = Kein Dank festgehalten

exchanges-add = Hilfe hinzufügen
exchanges-form-edit = Hilfe bearbeiten
exchanges-form-text = Hilfe, die gegeben oder erhalten wurde
exchanges-delete-exchange = Hilfe löschen
exchanges-to-whom = Wem
exchanges-from-whom = Von wem
exchanges-direction = Richtung
    .all = Gegeben und erhalten
exchanges-kind = Art
    .all = Alle Arten
exchanges-when = Wann
exchanges-what-for = Wofür
    .example = Ihr Abstract für die Konferenz
exchanges-thanked-on = Gedankt am
    .hint = Leer: noch nicht

# Kinds of help within a line; logging-help has them alone.
exchanges-kind-advice = Rat
exchanges-kind-introduction = Vorstellung
exchanges-kind-referral = Vermittlung
exchanges-kind-feedback = Rückmeldung
exchanges-kind-knowledge = Wissen
exchanges-kind-endorsement = Fürsprache
exchanges-kind-recommendation = Empfehlung
exchanges-kind-hands_on = tatkräftige Hilfe
exchanges-kind-lead = Hinweis auf Interessenten
exchanges-kind-time = Zeit
