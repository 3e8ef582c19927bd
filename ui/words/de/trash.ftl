trash-title = Papierkorb
trash-count = { $many ->
    [one] { $many } Eintrag, jeder noch 30 Tage nach dem Löschen
   *[other] { $many } Einträge, jeder noch 30 Tage nach dem Löschen
}
trash-back = Zurück zu den Einstellungen
trash-empty = Der Papierkorb ist leer
    .text = Personen, Kontakte, Veranstaltungen, Versprechen, Notizen und was Sie sonst löschen, warten hier 30 Tage und kommen mit allem zurück, was zu ihnen gehörte.
trash-search = Im Papierkorb suchen
    .short = Suchen
trash-none = Nichts Gelöschtes heißt so.
trash-list = Gelöscht
trash-until = bis { $on }
trash-next = Nächstes im Papierkorb
trash-previous = Voriges im Papierkorb
trash-bring-back = Zurückholen
    .of = Zurückholen: { $what }
# What has to be said of what came back. $done is what was done, such as “Brought back Ada Lind”; $remarks are the sentences below.
trash-brought = { $done }. { $remarks }
trash-there = War schon wieder da: { $what }.
trash-left = Zuerst zurückholen, wozu es gehört: { $what }.
trash-alike = { $many ->
    [one] { $many } Person ist vielleicht doppelt da: siehe „Mögliche Dubletten“.
   *[other] { $many } Personen sind vielleicht doppelt da: siehe „Mögliche Dubletten“.
}

# What was deleted. .with: where it has no words of its own, with whom it was.
trash-kind = Art
    .all = Alles
trash-kind-person = Person
    .with = Person mit { $names }
trash-kind-interaction = Kontakt
    .with = Kontakt mit { $names }
trash-kind-event = Veranstaltung
    .with = Veranstaltung mit { $names }
trash-kind-exchange = Hilfe
    .with = Hilfe mit { $names }
trash-kind-promise = Versprechen
    .with = Versprechen mit { $names }
trash-kind-ask = Anliegen
    .with = Anliegen mit { $names }
trash-kind-introduction = Vorstellung
    .with = Vorstellung mit { $names }
trash-kind-relation = Verbindung
    .with = Verbindung mit { $names }
trash-kind-membership = Mitgliedschaft
    .with = Mitgliedschaft mit { $names }
trash-kind-note = Notiz
    .with = Notiz mit { $names }
trash-kind-topic = Thema
    .with = Thema mit { $names }
trash-kind-insight = Erkenntnis
    .with = Erkenntnis mit { $names }
trash-kind-contribution = Beitrag
    .with = Beitrag mit { $names }
trash-kind-learning = Lernen
    .with = Lernen mit { $names }
trash-kind-opportunity = Chance
    .with = Chance mit { $names }
trash-kind-mentorship = Mentoring
    .with = Mentoring mit { $names }
trash-kind-message_template = Nachrichtenvorlage
    .with = Nachrichtenvorlage mit { $names }
