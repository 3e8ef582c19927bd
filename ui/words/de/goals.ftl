goals-count = { $met } von { $all } erreicht
goals-count-behind = { $met } von { $all } erreicht, { $behind } zurück
goals-set = Ziel setzen
goals-set-keep = Ziel setzen
goals-edit = Ziel bearbeiten
goals-put-away = Ziel weglegen
goals-next-goal = Nächstes Ziel
goals-previous-goal = Voriges Ziel
goals-choose-set = Fertige Ziele auswählen
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

# What is counted, as the library calls it; the prompt says the same, and the report says these words.
goals-metric-conversations = Gespräche
goals-metric-deep_conversations = Tiefe Gespräche
goals-metric-deep_share = Anteil tiefer Gespräche
goals-metric-one_to_one = Gespräche zu zweit
goals-metric-one_to_one_share = Anteil der Gespräche zu zweit
goals-metric-minutes_spent = Aufgewendete Minuten
goals-metric-people_in_touch = Personen in Kontakt
goals-metric-close_people_in_touch = Innerster und enger Kreis in Kontakt
goals-metric-ties_revived = Wiederbelebte ruhende Beziehungen
goals-metric-organisations_reached = Erreichte Organisationen
goals-metric-new_ties = Neue Beziehungen
goals-metric-new_ties_at_events = Neue Beziehungen von Veranstaltungen
goals-metric-people_met_at_events = Auf Veranstaltungen getroffene Personen
goals-metric-follow_up_share = Binnen 48 Stunden nachgefasst
goals-metric-events_attended = Besuchte Veranstaltungen
goals-metric-help_given = Gegebene Hilfe
goals-metric-help_received = Erhaltene Hilfe
goals-metric-mutuality = Gegenseitigkeit
goals-metric-thanks_given = Dank für Hilfe
goals-metric-introductions_made = Gemachte Vorstellungen
goals-metric-promises_kept = Gehaltene Versprechen
goals-metric-times_asked = Wie oft ich um Hilfe gebeten wurde
goals-metric-asks_answered = Beantwortete Anliegen anderer
goals-metric-insights = Erkenntnisse
goals-metric-contributions = Beiträge
goals-metric-talks_given = Vorträge und Podien
goals-metric-learning_hours = Stunden des Lernens
goals-metric-feedback_asked = Erbetene Rückmeldungen
goals-metric-opportunities_heard = Chancen, von denen ich gehört habe
goals-metric-hidden_share = Noch nicht öffentliche Chancen
goals-metric-sessions_as_mentor = Gegebene Mentoring-Sitzungen
goals-metric-sessions_as_mentee = Erhaltene Mentoring-Sitzungen
goals-metric-people_known = Bekannte Personen
goals-metric-engaged_people = Personen im Austausch
goals-metric-engagement = Im Austausch, von allen Bekannten
goals-metric-strong_ties = Starke Beziehungen
goals-metric-rhythm_kept = Beziehungen im Rhythmus
goals-metric-effective_size = Effektive Größe des Netzwerks
goals-metric-constraint = Beschränkung des Netzwerks

# What metrics stand under.
goals-heading-ties = Beziehungen
goals-heading-conversations = Gespräche
goals-heading-meeting_people = Menschen treffen
goals-heading-giving_and_receiving = Geben und Nehmen
goals-heading-mentoring = Mentoring
goals-heading-expertise = Fachwissen
goals-heading-opportunities = Chancen
goals-heading-time = Zeit

# What moves it, as an advice in one sentence.
goals-advice-conversations = Sprechen Sie mit jemandem, dessen Rhythmus fällig ist, und halten Sie es in einer Zeile fest.
goals-advice-deep_conversations = Nehmen Sie sich Zeit für ein Gespräch, das in die Tiefe geht, und halten Sie es als tief fest.
goals-advice-deep_share = Halten Sie fest, wie tief ein Gespräch ging; weniger und tiefere erhöhen den Anteil.
goals-advice-one_to_one = Treffen Sie eine einzelne Person, auf einen Kaffee oder am Telefon.
goals-advice-one_to_one_share = Treffen Sie lieber eine einzelne Person als mehrere zugleich.
goals-advice-minutes_spent = Lassen Sie, was warten kann; der Plan der Woche passt in die Minuten, die Sie geben.
goals-advice-people_in_touch = Melden Sie sich bei jemandem, mit dem Sie in diesem Zeitraum noch nicht gesprochen haben.
goals-advice-close_people_in_touch = Melden Sie sich bei jemandem aus dem innersten oder engen Kreis, mit dem Sie in diesem Zeitraum noch nicht gesprochen haben.
goals-advice-ties_revived = Schreiben Sie jemandem, mit dem es seit einem halben Jahr still ist.
goals-advice-organisations_reached = Melden Sie sich bei jemandem in einer Organisation, die in diesem Zeitraum noch nicht erreicht ist.
goals-advice-new_ties = Lernen Sie jemanden kennen und fügen Sie die Person noch am selben Tag hinzu.
goals-advice-new_ties_at_events = Gehen Sie zu einer Veranstaltung und erfassen Sie dort, wen Sie getroffen haben.
goals-advice-people_met_at_events = Gehen Sie zu einer Veranstaltung und notieren Sie, mit wem Sie gesprochen haben.
goals-advice-follow_up_share = Schreiben Sie binnen 48 Stunden allen, die Sie auf einer Veranstaltung getroffen haben, eine Zeile.
goals-advice-events_attended = Wählen Sie eine der kommenden Veranstaltungen und gehen Sie hin.
goals-advice-help_given = Tun Sie etwas Kleines, das jemandem hilft, und notieren Sie es.
goals-advice-help_received = Bitten Sie um die Hilfe, die Sie brauchen; die meisten werden gern gefragt.
goals-advice-mutuality = Geben Sie, wo Sie mehr erhalten haben, und fragen Sie, wo Sie mehr gegeben haben.
goals-advice-thanks_given = Danken Sie jemandem für erhaltene Hilfe und notieren Sie es.
goals-advice-introductions_made = Bringen Sie zwei Personen zusammen, die sich kennen sollten; fragen Sie vorher beide.
goals-advice-promises_kept = Halten Sie ein offenes Versprechen und markieren Sie es als gehalten.
goals-advice-times_asked = Notieren Sie, wer Sie um Hilfe gebeten hat; was Sie von Ihrer Arbeit zeigen, bringt mehr davon.
goals-advice-asks_answered = Sehen Sie nach, wer bei einem Anliegen helfen könnte, und erledigen Sie es.
goals-advice-sessions_as_mentor = Halten Sie die nächste Sitzung mit jemandem, den Sie begleiten.
goals-advice-sessions_as_mentee = Halten Sie die nächste Sitzung mit jemandem, der Sie begleitet.
goals-advice-insights = Schreiben Sie auf, was Sie gelernt haben: „learned: …“ in der Eingabezeile.
goals-advice-contributions = Geben Sie dem Fach etwas, und sei es klein: eine Antwort, eine Durchsicht, einen Beitrag.
goals-advice-talks_given = Bieten Sie einem Meetup einen Vortrag an oder nehmen Sie an einem Podium teil.
goals-advice-learning_hours = Nehmen Sie sich eine Stunde für einen Kurs oder ein Buch und notieren Sie es.
goals-advice-feedback_asked = Fragen Sie jemanden, dessen Urteil Sie vertrauen, was Sie besser machen könnten.
goals-advice-opportunities_heard = Fragen Sie alle, die Sie treffen, was sich ergibt, und notieren Sie, wovon Sie hören.
goals-advice-hidden_share = Fragen Sie nach dem, was noch nicht ausgeschrieben ist.
goals-advice-people_known = Lernen Sie Menschen kennen; Beziehungen im Austausch sagen mehr als diese Zahl.
goals-advice-engaged_people = Nehmen Sie eine Beziehung auf, deren Rhythmus überschritten ist.
goals-advice-engagement = Nehmen Sie eine Beziehung auf, deren Rhythmus überschritten ist, oder geben Sie einer, die weniger braucht, einen längeren.
goals-advice-strong_ties = Verbringen Sie Zeit mit jemandem, zu dem die Beziehung schon warm ist.
goals-advice-rhythm_kept = Melden Sie sich, wo ein Rhythmus überschritten ist.
goals-advice-effective_size = Lernen Sie Menschen kennen, die in Ihrem Netzwerk noch niemand kennt.
goals-advice-constraint = Lernen Sie Menschen aus anderen Kreisen kennen: Wo alle sich kennen, erzählen Ihnen alle dasselbe.

# Ready sets of goals: the name, and for whom it is.
goals-ready-depth_first = Tiefe zuerst
    .text = Für ein Netzwerk, das weit genug ist: weniger Kontakte, und mehr, die zählen.
goals-ready-new_in_the_field = Neu im Fach
    .text = Für ein erstes Jahr unter Menschen, die Sie noch nicht kennen: treffen, nachfassen und lernen.
goals-ready-give_first = Zuerst geben
    .text = Für einen Namen als jemand, der hilft: geben, bevor Sie bitten, und halten, was Sie versprechen.
goals-ready-change_of_job = Stellenwechsel
    .text = Für die Monate vor einem Wechsel: viele Organisationen, darunter alte Kontakte, und Arbeit, von der man hört, bevor sie öffentlich ist.
goals-ready-visible_expert = Sichtbares Fachwissen
    .text = Um für das bekannt zu sein, was Sie wissen: sprechen, schreiben und gefragt werden.
goals-ready-one_hour_a_week = Eine Stunde pro Woche
    .text = Für wenig Zeit: eine Obergrenze für die Minuten und zwei Gespräche, die sie wert sind.
