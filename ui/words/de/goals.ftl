goals-count = { $met } von { $all } erreicht
goals-count-behind = { $met } von { $all } erreicht, { $behind } zurück
goals-set = Ziel setzen
goals-set-keep = Ziel setzen
goals-edit = Ziel bearbeiten
goals-edit-keep = Speichern
goals-put-away = Ziel weglegen
goals-next-goal = Nächstes Ziel
goals-previous-goal = Voriges Ziel
goals-choose-set = Fertige Ziele auswählen
goals-try-again = Erneut versuchen
goals-none = Noch keine Ziele
    .text = Ein Ziel sagt, wovon es mehr werden soll oder weniger. Es bewegt sich von selbst, wenn Sie etwas festhalten, sagt, was bis jetzt zu erwarten ist und was es als Nächstes voranbringt. Beginnen Sie mit fertigen Zielen oder setzen Sie ein eigenes.

goals-sets = Fertige Ziele
    .text = Was schon gesetzt ist, bleibt, wie es ist.
    .tip = Ziele für den Anfang
goals-sets-set = Diese setzen
goals-sets-set-what = Diese Ziele setzen: { $title }
goals-sets-all-set = alle gesetzt
# $title is what is counted, $asked is one of “goals-asked-…”.
goals-sets-line = { $title }: { $asked }

# On a card. $title is what is counted, $line is one of “goals-progress-…”.
goals-more = Mehr: { $title }
goals-card-edit = Bearbeiten
goals-card-put-away = Weglegen
goals-only = Nur { $about }
goals-bar = { $title }: { $line }, { $standing }
goals-next = <next>Als Nächstes:</next> { $advice }
# $when is one of “goals-now-…”.
goals-reached = Erreicht { $when }. Mehr ist nicht verlangt.
goals-earlier = Frühere Zeiträume
# Said after the figure of an earlier period, for screen readers.
goals-held = , Zielwert gehalten
# A quarter, below its bar.
goals-quarter = Q{ $quarter }

# In a dialog, above the records that a figure was counted from.
goals-behind = { $line }: { $many } dahinter
# Ends a sentence that says how many records are not listed.
goals-narrower = ein Filter am Ziel zeigt weniger.

goals-away = { $many ->
    [one] { $many } weggelegtes Ziel
   *[other] { $many } weggelegte Ziele
}
goals-bring-back = Zurückholen
goals-bring-back-what = Zurückholen: { $title }
goals-away-only = { $asked }, nur { $about }

goals-standing-ahead = voraus
goals-standing-on_track = im Plan
goals-standing-behind = zurück
goals-standing-met = erreicht

goals-form = Der Fortschritt zählt, was Sie festhalten; abzuhaken gibt es nichts.
goals-what = Was gezählt wird
goals-what-search = Suchen, was sich zählen lässt
goals-what-none = Nichts Zählbares heißt so. Versuchen Sie ein anderes Wort.
goals-aim = Richtung
goals-aim-at_least = Mindestens
goals-aim-at_most = Höchstens
goals-target = Zielwert
goals-target-wrong = Bitte eine Zahl über 0 angeben.
goals-target-wrong-share = Bitte eine Zahl über 0 angeben, höchstens 100.
goals-target-over-share = Mehr, als erreichbar ist. Bitte höchstens 100 angeben.
goals-target-over-index = Mehr, als erreichbar ist. Bitte höchstens 1 angeben.
goals-target-over-count = Mehr, als erreichbar ist. Bitte höchstens eine Million angeben.
goals-period = Zeitraum
goals-period-week = Jede Woche
goals-period-month = Jeden Monat
goals-period-quarter = Jedes Quartal
goals-period-year = Jedes Jahr
goals-period-until = Bis zu einem Datum
goals-until = Letzter Tag
goals-until-missing = Bitte den letzten Tag angeben.
goals-until-over = Dieser Tag ist vorbei. Bitte einen späteren angeben.
goals-whom = Nur unter bestimmten Personen
# Below the field for the target.
goals-unit-count = Wie viele
goals-unit-share = In Prozent
goals-unit-index = Zwischen 0 und 1
goals-unit-minutes = In Minuten
goals-unit-hours = In Stunden

# Figures with their unit.
goals-minutes = { $figure } min
goals-hours = { $figure } h

# When, within a sentence.
goals-now-week = in dieser Woche
goals-now-month = in diesem Monat
goals-now-quarter = in diesem Quartal
goals-now-year = in diesem Jahr
goals-now-until = bis { $day }

# What is asked, such as “at least 4 each month”; $each is one of “goals-each-…”.
goals-asked-at_least = mindestens { $target } { $each }
goals-asked-at_most = höchstens { $target } { $each }
goals-each-week = jede Woche
goals-each-month = jeden Monat
goals-each-quarter = jedes Quartal
goals-each-year = jedes Jahr
goals-each-until = bis zu einem Datum

# How far a goal is: what adds up over its period, and a level that goes up and down. $when is one of “goals-now-…”.
goals-progress-at_least = { $value } von { $target } { $when }
goals-progress-at_most = { $value } von höchstens { $target } { $when }
goals-level-at_least = { $value } { $when }, Zielwert { $target }
goals-level-at_most = { $value } { $when }, Zielwert höchstens { $target }
# In the place of $value.
goals-nothing = Nichts zu messen
goals-expected-at_least = bis jetzt erwartet: { $figure }
goals-expected-at_most = gleichmäßig wären es bis jetzt { $figure }
goals-forecast = voraussichtlich { $value } bis { $day }
goals-forecast-range = voraussichtlich { $value }, zwischen { $low } und { $high } bis { $day }
# $by is a figure with its sign, such as +2.
goals-moved = { $by } in den letzten sieben Tagen
goals-moved-points = { $many ->
    [one] { $sign }{ $many } Punkt in den letzten sieben Tagen
   *[other] { $sign }{ $many } Punkte in den letzten sieben Tagen
}
goals-moved-records = { $many ->
    [one] { $many } Eintrag in den letzten sieben Tagen
   *[other] { $many } Einträge in den letzten sieben Tagen
}
