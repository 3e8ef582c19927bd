# How long something takes.
week-minutes = { $minutes } min
week-hours = { $hours } h
week-hours-minutes = { $hours } h { $minutes } min

# The line above the bar: $spent, $planned and $budget are times, such as “75 min”; .bar is what the bar shows, in minutes.
week-spent = { $spent } genutzt · { $planned } geplant
week-budget = von { $budget }
    .bar = { $spent } von { $budget ->
        [one] { $budget } Minute
       *[other] { $budget } Minuten
    } genutzt, { $planned } geplant

week-worth = Lohnt die Zeit
# Before a button that shows or hides them.
week-waiting = { $many ->
    [one] { $many } weitere kann warten
   *[other] { $many } weitere können warten
}
    .show = zeigen
    .hide = verbergen
week-can-wait = Kann warten
week-quiet = Eine ruhige Woche
    .text = Nichts ist geplant. Was wichtig ist, kommt nächste Woche wieder.
    .not = Doch planen
    .keep = Ruhig lassen
    .tip = Bis nächste Woche nichts planen
week-full = Die Zeit dieser Woche ist vergeben
    .text = Was übrig ist, kann warten. Es lässt sich zeigen, wenn noch ein paar Minuten da sind.
week-empty = Nichts steht an
    .text = Personen in Kreise einordnen, festhalten, worüber gesprochen und was versprochen wurde: Was die Zeit lohnt, steht dann hier, in den Minuten, die Sie geben möchten.
# $what lists with whom, and how long.
week-done-so-far = Diese Woche getan: { $what }
    .more = Diese Woche getan: { $what } und { $many } mehr
    .one = { $people } ({ $minutes } min)
    .none = Diese Woche ist noch nichts festgehalten.

# What kind of thing is proposed, on a chip.
week-kind-promise = Versprechen
week-kind-follow_up = Nachfassen
week-kind-rhythm = Rhythmus
week-kind-mentoring_session = Mentoring
week-kind-birthday = Geburtstag
week-kind-new_job = Neue Stelle
week-kind-revive = Auffrischen
week-kind-introduce = Vorstellung
week-kind-give = Geben

# The buttons that begin it.
week-action-keep_promise = Schreiben
week-action-draft_message = Schreiben
week-action-call = Anrufen
week-action-meet = Treffen
week-action-ask_both = Beide fragen
week-act = { $action }: { $what }, { $whom }
week-done = Erledigt
    .of = Erledigt: { $what }, { $whom }
week-later = Später
    .of = Später: { $what }, { $whom }
    .tomorrow = Morgen
    .three-days = In drei Tagen
    .week = Nächste Woche
    .month = In einem Monat
week-not-this = Das nicht
week-why = warum?
week-for-goal = Für Ihr Ziel: { $goal }

week-promises = Versprechen
    .few = Weniger zeigen
    .all = Alle { $many } zeigen
# Whose promise it is: to or from $name.
week-promise-mine = an { $name }
    .nobody = an niemanden im Netzwerk
week-promise-theirs = von { $name }
    .nobody = von niemandem im Netzwerk
week-kept = Gehalten
    .of = Gehalten: { $what }
week-drop = Fallen lassen
    .of = Fallen lassen: { $what }

week-coming = Demnächst
    .none = Nichts in den nächsten zehn Tagen. Ein Kalender (.ics), auf das Fenster gezogen, zeigt hier Ihre Veranstaltungen.
week-before = Vor dem Treffen mit { $name }
    .open = Öffnen
# A name and the one thing to have in mind, said in the next messages.
week-mind = <whom>{ $name }</whom>: { $what }
    .promised = von Ihnen versprochen: { $what }
    .looks = sucht { $what }
    .talked = letztes Gespräch { $on }

week-goals = Ziele
    .more = { $many ->
        [one] { $many } weiteres Ziel
       *[other] { $many } weitere Ziele
    }
    .all = Alles dazu

week-meet-call = Ein Anruf oder Videogespräch
week-meet-meeting = Ein Treffen
week-meet-reach = So sind sie zu erreichen
week-meet-open = Person öffnen
week-meet-write = Schreiben und verabreden
week-meet-log = Festhalten

week-both = { $first } und { $second }
    .text = Als Vorstellung festhalten, an die Sie gedacht haben: Dann bekommt jede Person eigene Worte, und „Geben & Nehmen“ zeigt, wie weit es ist.
    .to = An { $name }
    .begin = Festhalten und Worte zeigen
    .asked-one = Eine Person gefragt
    .asked-both = Beide gefragt

week-circles = Kreise
    .text = Was Sie festgehalten haben, spricht dafür. Sie entscheiden.
    .put = { $circle }: { $name } dort einordnen
    .leave = Lassen
    .leave-them = { $name } lassen, wie es ist
    .few = Weniger zeigen
    .all = Alle { $many } zeigen
    .put-all = Alle { $many } einordnen
    .tip = Jeder Kreis ist ein Schritt, der sich rückgängig machen lässt

# The last talk with somebody: what it was, and on which day.
week-talk-one_to_one = Treffen zu zweit am { $on }
week-talk-group = Treffen in der Gruppe am { $on }
week-talk-call = Anruf am { $on }
week-talk-video = Video am { $on }
week-talk-message = Nachricht am { $on }
week-talk-email = E-Mail am { $on }
week-talk-letter = Brief am { $on }
week-talk-event_conversation = Gespräch auf einer Veranstaltung am { $on }
week-talk-other = Anderes am { $on }
# $talk is one of these, $time how long it took, $note what was written down of it.
week-talked = { $talk }, { $time }
    .note = { $talk }: { $note }

# What the plan says of what it proposes: its title, what stands in its line of reasons, and why.
# “week-says-sentence” ends a remark of that line as a sentence; $every is “week-says-every”.
week-says-sentence = { $said }.
week-says-no_date = Kein Tag war gesetzt
week-says-due_ago = { $days ->
    [one] Seit { $days } Tag fällig
   *[other] Seit { $days } Tagen fällig
}
week-says-due_today = Heute fällig
week-says-due_tomorrow = Morgen fällig
week-says-due_on = Fällig am { $on }
week-says-promised_on = versprochen am { $on }
week-says-promised_after = versprochen am { $on } nach { $event }
week-says-your_word = Sie haben Ihr Wort gegeben, darum kommt es vor dem, was nur gut wäre.
week-says-get_in_touch = Bei { $name } melden
week-says-last_in_touch = Zuletzt in Kontakt am { $on }
week-says-nothing_logged = Noch nichts festgehalten
week-says-every = { $days ->
    [one] jeden Tag
   *[other] alle { $days } Tage
}
week-says-circle_means = Im { $circle ->
    [inner] innersten
    [close] engen
    [active] aktiven
    [wider] weiteren
   *[outer] äußeren
} Kreis heißt das { $every }.
week-says-you_want = Sie wollen { $every } in Kontakt sein.
week-says-longer_past = Je länger der Rhythmus überschritten ist, desto mehr ist es wert.
week-says-your_turn = Sie sind dran, { $name } zu helfen
week-says-received_and_given = In einem Jahr { $received ->
   *[other] { $received }-mal
} erhalten, { $given }-mal gegeben
week-says-both_ways = Beziehungen halten, wo Hilfe in beide Richtungen geht.
week-says-birthday = Geburtstag
week-says-birthday_on = Am { $on }
week-says-turns = wird { $age }
week-says-line_on_the_day = Eine Zeile am Tag selbst ist schnell geschrieben und bleibt lange in Erinnerung.
week-says-new_job = Neue Stelle: { $post }
    .at = Neue Stelle: { $position } bei { $organisation }
week-says-seen_on = Gesehen am { $on }
week-says-in_touch_on = in Kontakt am { $on }
week-says-change_of_job = Ein Stellenwechsel ist ein guter Anlass, sich zu melden, und ein kurzer.
week-says-take_up_again = Wert, wieder aufgenommen zu werden
week-says-in_touch_times = { $times ->
   *[other] { $times }-mal in Kontakt, zuletzt am { $on }
}
week-says-dormant_ties = Ruhende Beziehungen wissen, was Ihre nahen nicht wissen, und sind schnell wieder warm.
week-says-should_know = Sie sollten sich kennen
week-says-both_work_on = Beide arbeiten an { $topic }, und Sie haben sie noch nie zusammengebracht
week-says-looks_for = Gesucht wird „{ $wanted }“, die andere Person kennt { $topic }
week-says-helps_two = Eine Vorstellung hilft zwei Personen zugleich. Beide werden vorher gefragt.
week-says-session = Sitzung mit { $name }: { $focus }
week-says-last_session = Letzte Sitzung am { $on }
week-says-no_session = Begonnen am { $on }, noch keine Sitzung
week-says-mentors_you = { $name } begleitet Sie und gibt Zeit dafür.
week-says-you_mentor = Sie begleiten { $name }: Sie geben zurück, was Sie einst erhalten haben.
week-says-peers = Sie und { $name } begleiten einander.
week-says-agreed = Sie haben { $every } eine Sitzung vereinbart.
week-says-agenda = Auf der Agenda: { $text }
week-says-review = Sie haben vereinbart, am { $on } zurückzuschauen: Nehmen Sie sich die Zeit.
week-says-moves_goal = Es bringt Ihr Ziel „{ $goal }“ voran, das zurückliegt.
