logging-title = Festhalten, was war
logging-what = Was war
# The line is understood in English only: the same example in every language.
logging-example = Coffee with Ingrid yesterday 40m, promised slides by Friday #tracing
# Other languages say that the line is written in English.
logging-how = In einer Zeile, auf Englisch: mit wem, wann, wie lange, was versprochen wurde. Was nicht verstanden wird, bleibt in der Notiz.
logging-understood = Verstanden
logging-as-note = <label>Wird als Notiz behalten:</label> { $note }
logging-in-note = <label>Bleibt in der Notiz:</label> { $note }
# What keys do; +Name is typed as it stands, with a name of somebody.
logging-key-chips = <key>{ $key }</key> zu den Teilen
logging-key-new = <key>+Name</key> fügt jemanden hinzu
logging-key-close = <key>{ $key }</key> schließt und behält die Zeile
logging-log = Festhalten
logging-choose = Wählen

# Commands on a person.
logging-talked-today = Heute gesprochen
logging-talked-longer = 15 Minuten länger gesprochen
logging-line-about = Eine Zeile zu dieser Person festhalten
# $what is what was logged; + is a key.
logging-talked-more = { $what }. + fügt { $time } hinzu.
logging-talked-with = { $time } mit { $name }

# How long something took.
logging-hours = { $hours } h
logging-minutes = { $minutes } min
logging-hours-minutes = { $hours } h { $minutes } min

# Kinds of contact.
logging-kind-one_to_one = Zu zweit
logging-kind-group = Gruppe
logging-kind-call = Anruf
logging-kind-video = Videoanruf
logging-kind-message = Nachricht
logging-kind-email = E-Mail
logging-kind-letter = Brief
logging-kind-event_conversation = Auf einer Veranstaltung
logging-kind-other = Anderes
logging-depth-brief = Kurz
logging-depth-good = Gut
logging-depth-deep = Tief
logging-direction-given = Gegeben
logging-direction-received = Erhalten
# Kinds of help; .within is the same within a sentence.
logging-help-advice = Rat
    .within = Rat
logging-help-introduction = Vorstellung
    .within = Vorstellung
logging-help-referral = Vermittlung
    .within = Vermittlung
logging-help-feedback = Rückmeldung
    .within = Rückmeldung
logging-help-knowledge = Wissen
    .within = Wissen
logging-help-endorsement = Fürsprache
    .within = Fürsprache
logging-help-recommendation = Empfehlung
    .within = Empfehlung
logging-help-hands_on = Tatkräftige Hilfe
    .within = tatkräftige Hilfe
logging-help-lead = Hinweis auf Interessenten
    .within = Hinweis auf Interessenten
logging-help-time = Zeit
    .within = Zeit

# On the chips of a line.
logging-comma = {", "}
logging-new = Neu: { $name }
# $said is a name as it was typed.
logging-which = Welche Person ist { $said }?
logging-which-called = Welche Veranstaltung ist { $said }?
logging-nobody = Niemand heißt { $said }
# $help is a kind of help, with what it was for.
logging-help-what = { $help }, { $what }
logging-given = Gegeben: { $help }
logging-given-whom = Gegeben: { $help } an { $name }
logging-given-unclear = Gegeben: { $help } (an wen?)
logging-received = Erhalten: { $help }
logging-received-whom = Erhalten: { $help } von { $name }
logging-received-unclear = Erhalten: { $help } (von wem?)
# $due is a day. The result is $what of the next ones.
logging-due = { $what } bis { $due }
logging-promised = Ich habe versprochen: { $what }
logging-promised-whom = Ich habe { $name } versprochen: { $what }
logging-promised-unclear = Ich habe versprochen: { $what } (wem?)
logging-promised-by = { $name } hat versprochen: { $what }
logging-promised-they = Andere haben versprochen: { $what }
logging-ask = Ich suche: { $what }
logging-ask-by = { $name } sucht: { $what }
logging-ask-they = Andere suchen: { $what }
logging-learned = Gelernt: { $text }
logging-learned-from = Von { $names } gelernt: { $text }
logging-heard = Gehört von: { $title }
logging-heard-whom = Gehört von: { $title } durch { $name }
logging-heard-unclear = Gehört von: { $title } (durch wen?)

# What a chip may be instead.
logging-change = { $name } ändern
logging-somebody-else = Jemand anderes
logging-add-person = { $said } als neue Person hinzufügen
logging-what-kind = Art des Kontakts
logging-how-deep = Wie tief
logging-which-day = An welchem Tag
logging-today = Heute
logging-yesterday = Gestern
logging-another-day = Anderer Tag
logging-how-long = Wie lange
logging-minutes-field = Minuten
logging-time-field = Uhrzeit
logging-which-event = Welche Veranstaltung
logging-no-event = So heißt keine Veranstaltung. Der Name bleibt in der Notiz.
logging-what-for = Wofür
logging-direction = Richtung
logging-what-help = Art der Hilfe
logging-with-whom = Mit wem
logging-what-promised = Was versprochen wurde
logging-due-on = Fällig am
logging-whose = Wessen Versprechen
logging-whose-mine = Meines
logging-whose-theirs = Das der anderen
logging-looked-for = Was gesucht wird
logging-who-looks = Wer es sucht
logging-looks-mine = Ich
logging-looks-theirs = Andere
logging-which-of-them = Wer davon
logging-opportunity = Chance
logging-organisation = Organisation
logging-what-opportunity = Art der Chance
logging-who-told = Von wem gehört
logging-other = „{ $said }“. Wird es entfernt, bleiben die Worte in der Notiz.
