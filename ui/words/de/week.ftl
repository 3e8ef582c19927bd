# How long something takes.
week-minutes = { $minutes } min
week-hours = { $hours } h
week-hours-minutes = { $hours } h { $minutes } min

# The line above the bar: $spent, $planned and $budget are times, such as “75 min”; .bar is what the bar shows, in minutes.
week-spent = { $spent } genutzt · { $planned } geplant
week-budget = von { $budget }
    .bar = { $spent } von { $budget } Minuten genutzt, { $planned } geplant

week-try-again = Erneut versuchen
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
