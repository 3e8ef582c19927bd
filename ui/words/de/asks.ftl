asks-title = Anliegen
# How many are shown, by what is chosen above the list.
asks-count-all = { $many ->
    [one] { $many } Anliegen
   *[other] { $many } Anliegen
}
asks-count-open = { $many ->
    [one] { $many } offenes Anliegen
   *[other] { $many } offene Anliegen
}
asks-count-answered = { $many ->
    [one] { $many } beantwortetes Anliegen
   *[other] { $many } beantwortete Anliegen
}
asks-count-dropped = { $many ->
    [one] { $many } fallen gelassenes Anliegen
   *[other] { $many } fallen gelassene Anliegen
}
asks-empty = Niemand sucht etwas
    .text = Was Sie suchen und was andere suchen, steht hier. Zu jedem nennt { -rapport }, wer helfen könnte und warum: der leichteste Weg, zuerst zu geben.
asks-none = Kein solches Anliegen
    .text = Kein Anliegen passt zur Auswahl oben.
    .show = Offene Anliegen zeigen
asks-whose-mine = Was ich suche
asks-whose-theirs = Was andere suchen

asks-state-open = Offen
    .on = Seit { $on }
asks-state-answered = Beantwortet
    .on = Beantwortet { $on }
asks-state-dropped = Fallen gelassen
    .on = Fallen gelassen { $on }

# In a row: who looks for it. asks-me stands for me where my name is not known.
asks-row-mine = Ich suche es
asks-row-theirs = <who>{ $name }</who> sucht es
asks-me = Ich
asks-answered = Beantwortet
    .of = Beantwortet: { $what }
    .mark = Als beantwortet markieren
    .mark-ask = Anliegen als beantwortet markieren
asks-add = Anliegen hinzufügen
asks-edit = Anliegen bearbeiten
asks-drop = Anliegen fallen lassen
asks-delete = Anliegen löschen

asks-what = Was gesucht wird
    .example = Vortrag über Speicher-Engines
    .missing = Bitte angeben, was gesucht wird.
asks-side-mine = Ich suche es
asks-side-theirs = Jemand anderes
asks-who = Wer es sucht
asks-asked-on = Gefragt am
asks-topics = Themen
    .hint = Mit Kommas; sie finden, wer helfen könnte

asks-help = Wer helfen könnte
    .of = Wer helfen könnte: { $what }
    .none = Noch fällt niemand auf. Gefunden wird nach Themen des Anliegens und der Personen, nach Positionen, Schlagwörtern und früher erhaltener Hilfe.
asks-help-for-me = Ich suche: { $what }
asks-help-for-them = { $name } sucht: { $what }
asks-introduce = Vorstellen
    .of = Vorstellen: { $first } und { $second }
asks-ask = Fragen
    .of = Fragen: { $name }
# Why somebody could help.
asks-reason-topic = Kennt sich aus mit { $value }
asks-reason-helped_before = Hat schon geholfen: { $value }
asks-reason-talked_about = Gesprochen über { $value }
asks-reason-position = Arbeitet als { $value }
asks-reason-organisation = Ist bei { $value }
asks-reason-tag = Schlagwort { $value }

# The message that asks somebody for it. Keep {"{given}"} as it is. .ended: what is looked for ends its sentence itself.
asks-message = Was ich suche
    .hello = Hallo {"{given}"},
    .what = Ich suche Folgendes: { $what }.
    .ended = Ich suche Folgendes: { $what }
    .help = Dabei kam mir Ihr Name in den Sinn. Könnten Sie helfen, oder kennen Sie jemanden, der es könnte?
