opportunities-kind-job = Stelle
opportunities-kind-collaboration = Zusammenarbeit
opportunities-kind-client = Kunde
opportunities-kind-talk = Vortrag
opportunities-kind-publication = Veröffentlichung
opportunities-kind-partnership = Partnerschaft
opportunities-kind-board = Gremium
opportunities-kind-other = Anderes
opportunities-publicity-already = Schon öffentlich, als ich davon hörte
opportunities-publicity-later = Erst später öffentlich
opportunities-publicity-never = Nie öffentlich
opportunities-span-all = Gesamte Zeit
opportunities-span-months = Letzte 12 Monate
opportunities-span-year = Dieses Jahr

# What a stage means, whatever it is called.
opportunities-meaning-heard = Ich weiß davon
opportunities-meaning-exploring = Ich finde heraus, ob es etwas für mich ist
opportunities-meaning-applied = Ich habe mich beworben oder einen Vorschlag gemacht
opportunities-meaning-talking = Beide Seiten sprechen darüber
opportunities-meaning-won = Es kam zustande
opportunities-meaning-lost = Es ging an jemand anderen oder an niemanden
opportunities-meaning-let_go = Ich wollte es dann doch nicht
# Its usual name, as the library calls it; the user may call it otherwise.
opportunities-stage-heard = Gehört
opportunities-stage-exploring = Sondierung
opportunities-stage-applied = Beworben oder angeboten
opportunities-stage-talking = Im Gespräch
opportunities-stage-won = Gewonnen
opportunities-stage-lost = Verloren
opportunities-stage-let_go = Verzichtet
opportunities-stages = Phasen benennen
    .text = Eine Phase behält ihre Bedeutung unter jedem Namen. Leer: der übliche.
opportunities-stage = Phase

# <still> and <every> are buttons.
opportunities-counts = <still>{ $open } offen</still> von <every>{ $all } gehörten</every>
opportunities-many = { $many ->
    [one] { $many } Chance
   *[other] { $many } Chancen
}
opportunities-search = Chancen suchen
    .placeholder = Suchen
opportunities-kind = Art
opportunities-kind-all = Alle Arten
opportunities-heard = Gehört
opportunities-board = Tafel
opportunities-list = Liste
opportunities-board-or-list = Tafel oder Liste
opportunities-none-yet = Noch keine Chancen
    .text = Eine Stelle, ein Vortrag, ein Kunde, ein Kapitel: Notieren Sie, wovon Sie hören und von wem. Dann ist zu sehen, welche Personen und Orte Ihnen bringen, was noch nicht öffentlich ist, über wen ein Weg führt und was daraus wurde.
opportunities-add = Hinzufügen
opportunities-add-one = Chance hinzufügen
opportunities-edit-one = Chance bearbeiten
opportunities-delete-one = Chance löschen
opportunities-open = Öffnen
# $format is such as “Table (.csv)”.
opportunities-export = Exportieren: { $format }
    .command = Chancen exportieren: { $format }
opportunities-format-csv = Tabelle (.csv)
opportunities-format-json = JSON (.json)
opportunities-written = { $many ->
    [one] { $many } Chance nach { $path } geschrieben
   *[other] { $many } Chancen nach { $path } geschrieben
}
# How a list is called that a figure opens. $stage is its name, as the user called it.
opportunities-narrowed-open = Offen
opportunities-narrowed-hidden = Gehört, bevor es öffentlich war
opportunities-narrowed-at = In der Phase { $stage }
opportunities-narrowed-reached = Kamen bis { $stage }
opportunities-narrowed-from = Von { $source }
opportunities-narrowed-from-reached = Von { $source }, kamen bis { $stage }

opportunities-board-move = Nach { $stage } verschieben
opportunities-board-next = Nächste Karte
opportunities-board-previous = Vorige Karte
opportunities-board-right = Phase rechts
opportunities-board-left = Phase links
opportunities-stage-next = In die nächste Phase verschieben
opportunities-stage-before = In die vorige Phase verschieben
opportunities-pile-list = { $many ->
   *[other] { $many } in der Phase { $stage }: als Liste anzeigen
}
opportunities-pile-all = Alle { $many } anzeigen
# On a card, its next step with the day it is due.
opportunities-card-step = { $day }: { $step }
opportunities-from-whom = von { $name }
opportunities-list-next = Nächste Chance
opportunities-list-previous = Vorige Chance
opportunities-list-page-down = Eine Seite weiter
opportunities-list-page-up = Eine Seite zurück
opportunities-list-none = Hier ist nichts
    .text = Keine Chance passt zur Auswahl.
opportunities-list-all = Alle anzeigen

opportunities-figures = Zahlen
opportunities-hidden-share = Verborgener Anteil
# $share is a percentage.
opportunities-hidden-share-open = { $share } gehört, bevor es öffentlich war: anzeigen
opportunities-hidden-share-text = { $hidden ->
    [one] { $hidden } von { $heard } kam über Personen, bevor sie öffentlich war oder ohne es je zu werden.
   *[other] { $hidden } von { $heard } kamen über Personen, bevor sie öffentlich waren oder ohne es je zu werden.
}
opportunities-reached = Wie weit sie kamen
opportunities-reached-open = { $many ->
    [one] { $stage }: { $many } kam so weit. Anzeigen
   *[other] { $stage }: { $many } kamen so weit. Anzeigen
}
opportunities-sources = Quellen, die etwas brachten
opportunities-source = Quelle
opportunities-source-heard = Gehört
opportunities-source-none = Keine Quelle notiert
opportunities-source-heard-of = { $many } gehört von { $source }
opportunities-source-reached-of = { $many ->
    [one] { $many } von { $source } kam bis { $stage }
   *[other] { $many } von { $source } kamen bis { $stage }
}
opportunities-sources-fewer = Weniger anzeigen
opportunities-sources-more = und { $many } weitere

# The form.
opportunities-title = Was es ist
    .placeholder = Hauptvortrag bei Grid Futures
opportunities-title-missing = Bitte angeben, was es ist.
opportunities-organisation = Organisation
    .hint = Darf leer bleiben
opportunities-told-by = Wer es mir erzählt hat
    .hint = Leer: niemand aus meinem Netzwerk
opportunities-written-at = Wo es geschrieben steht
opportunities-other-source = Oder eine andere Quelle
    .hint = Eine Website, ein Newsletter
opportunities-heard-on = Gehört am
opportunities-advertised = Öffentlich
opportunities-link = Link
opportunities-link-wrong = Das ist kein Link. Bitte so kopieren, wie der Browser ihn zeigt: https://…
opportunities-topics = Themen
    .hint = Durch Kommas getrennt
opportunities-notes = Notizen
opportunities-outcome = Was daraus wurde
    .placeholder = Auch, was Sie daraus gelernt haben
opportunities-thanked-on = Gedankt am
    .hint = Leer: noch nicht

# The pane of one.
opportunities-opportunity = Chance
# <person> opens the person.
opportunities-heard-line = Gehört am { $day }
opportunities-heard-line-from = Gehört am { $day } von <person>{ $name }</person>
opportunities-hidden = gehört, bevor es öffentlich war
opportunities-thanks = Dank
opportunities-thanked = { $name } am { $day } gedankt
opportunities-not-yet = Noch nicht
opportunities-thanks-wanted = { $name } wüsste gern, was daraus wurde.
opportunities-not-thanked = Noch nicht gedankt
opportunities-thank = Heute gedankt
opportunities-way = Der Weg bisher
opportunities-step = Nächster Schritt
opportunities-step-add = Nächsten Schritt hinzufügen
opportunities-step-what = Was als Nächstes kommt
    .placeholder = Was ich als Nächstes tue
opportunities-step-missing = Bitte angeben, was als Nächstes kommt.
opportunities-step-keep = Halten
opportunities-step-keep-of = Halten: { $what }
opportunities-step-drop = Fallen lassen
opportunities-step-drop-of = Fallen lassen: { $what }
opportunities-by-when = Bis wann

opportunities-path = Weg
opportunities-path-to = Weg zu { $organisation }
opportunities-path-none = Niemand aus dem Netzwerk ist oder war dort. Wer Ihnen davon erzählt hat, ist auch ein Weg.
opportunities-path-member = Mitglied
opportunities-path-before = war dort
# <person> opens who knows somebody there; $relation is such as “works with”.
opportunities-path-through = über <person>{ $name }</person>, { $relation } { $known } · { $band }
