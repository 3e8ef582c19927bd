introductions-title = Vorstellungen
# How many are shown, by what is chosen above the list.
introductions-count-all = { $many ->
    [one] { $many } Vorstellung
   *[other] { $many } Vorstellungen
}
introductions-count-under_way = { $many ->
    [one] { $many } laufende Vorstellung
   *[other] { $many } laufende Vorstellungen
}
introductions-count-over = { $many ->
    [one] { $many } beendete Vorstellung
   *[other] { $many } beendete Vorstellungen
}
introductions-empty = Keine laufende Vorstellung
    .text = Zwei Personen, die einander kennen sollten, oder jemand, dem Sie vorgestellt werden möchten: Alle werden vorher gefragt, und { -rapport } hat die Worte für beide Seiten. Was daraus wurde, bleibt hier.
    .show-over = Beendete zeigen
introductions-none = Keine solche Vorstellung
    .text = Keine Vorstellung passt zur Auswahl oben.
    .show = Laufende zeigen
introductions-more = Mehr anzeigen
    .of = Mehr anzeigen: { $state }
introductions-direction = Richtung
    .mine = Von mir
    .theirs = An mich
    .all = Von mir und an mich
introductions-standing = Stand
    .under_way = Laufend
    .over = Beendet
    .all = Laufend und beendet

# Where an introduction stands.
introductions-state-thought_of = Angedacht
introductions-state-asked_one = Eine Seite gefragt
introductions-state-asked_both = Beide gefragt
introductions-state-made = Vorgestellt
introductions-state-they_met = Kennengelernt
introductions-state-closed = Abgeschlossen
introductions-state-declined = Abgelehnt
# When it came to each: the first of a line, and .then those that follow.
introductions-step-thought_of = Angedacht { $on }
    .then = angedacht { $on }
introductions-step-asked_one = Eine Seite gefragt { $on }
    .then = eine Seite gefragt { $on }
introductions-step-asked_both = Beide gefragt { $on }
    .then = beide gefragt { $on }
introductions-step-made = Vorgestellt { $on }
    .then = vorgestellt { $on }
introductions-step-they_met = Kennengelernt { $on }
    .then = kennengelernt { $on }
introductions-step-closed = Abgeschlossen { $on }
    .then = abgeschlossen { $on }
introductions-step-declined = Abgelehnt { $on }
    .then = abgelehnt { $on }
# On the button that moves it there.
introductions-move-thought_of = Angedacht
introductions-move-asked_one = Eine Seite gefragt
introductions-move-asked_both = Beide gefragt
introductions-move-made = Vorgestellt
    .theirs = Wurde gemacht
introductions-move-they_met = Kennengelernt
    .theirs = Wir haben uns kennengelernt
introductions-move-closed = Abschließen
introductions-move-declined = Abgelehnt
introductions-move = { $move }: { $both }

introductions-both = { $first } und { $second }
# <joint> stands between the names, less strong.
introductions-row-mine = <one>{ $first }</one> <joint>und</joint> <other>{ $second }</other>
introductions-row-theirs = <one>{ $first }</one> <joint>stellt mich vor:</joint> <other>{ $second }</other>
introductions-no-reason = Kein Grund festgehalten
introductions-to-me = An mich

introductions-add = Vorstellung hinzufügen
introductions-edit = Vorstellung bearbeiten
introductions-move-on = Vorstellung weiterführen
introductions-decline = Vorstellung abgelehnt
introductions-delete = Vorstellung löschen
introductions-whose-mine = Ich stelle zwei Personen einander vor
introductions-whose-theirs = Jemand stellt mich vor
introductions-first-mine = Eine Person
introductions-first-theirs = Wer mich vorstellt
introductions-second-mine = Die andere Person
introductions-second-theirs = Wem
introductions-different = Bitte zwei verschiedene Personen wählen.
introductions-why-mine = Was sie füreinander haben
introductions-why-theirs = Worum es geht
introductions-why-hint = Steht im Wortlaut für beide Seiten
introductions-where = Wie weit es ist
introductions-since = Seit
introductions-who-declined = Wer abgelehnt hat und warum

introductions-wording = Wortlaut
    .text = Nach Belieben ändern und in das Programm kopieren, mit dem Sie schreiben. { -rapport } sendet nichts.
    .of = Wortlaut: { $both }
    .each = Wortlaut für beide Seiten
    .to = An { $name }
    .copy = Für { $name } kopieren
