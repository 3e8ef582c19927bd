promises-title = Versprechen
# How many are shown, by what is chosen above the list.
promises-count-all = { $many ->
    [one] { $many } Versprechen
   *[other] { $many } Versprechen
}
promises-count-open = { $many ->
    [one] { $many } offenes Versprechen
   *[other] { $many } offene Versprechen
}
promises-count-kept = { $many ->
    [one] { $many } gehaltenes Versprechen
   *[other] { $many } gehaltene Versprechen
}
promises-count-dropped = { $many ->
    [one] { $many } fallen gelassenes Versprechen
   *[other] { $many } fallen gelassene Versprechen
}
promises-empty = Keine offenen Versprechen
# The example is a line as the log line understands it.
promises-empty-text = Was Sie anderen versprechen und was andere Ihnen versprechen, steht hier mit seinem Tag, bis es gehalten oder fallen gelassen ist. Auch eine Zeile wie „promised Ingrid the slides by Friday“ hält eines fest.
promises-none = Kein solches Versprechen
    .text = Kein Versprechen passt zur Auswahl oben.
    .show = Offene Versprechen zeigen

promises-state-open = Offen
promises-state-kept = Gehalten
    .on = Gehalten { $on }
promises-state-dropped = Fallen gelassen
    .on = Fallen gelassen { $on }
# How far off the day is on which it is due.
promises-due = { $days ->
    [one] In { $days } Tag
   *[other] In { $days } Tagen
}
    .past = { $days ->
        [one] Seit { $days } Tag
       *[other] Seit { $days } Tagen
    }
    .none = Kein Datum
    .today = Heute
    .tomorrow = Morgen
    .yesterday = Seit gestern

# Who promised whom, before the day on which it was promised.
promises-row-mine = Mein Versprechen an <who>{ $name }</who>
promises-row-theirs = Mir versprochen von <who>{ $name }</who>
promises-row-mine-alone = Mein Versprechen
promises-row-theirs-alone = Mir versprochen
# The opportunity or the mentorship that it belongs to.
promises-for = für <what>{ $title }</what>
# What I promised is to be kept by me.
promises-keep-mine = Halten
    .of = Halten: { $what }
# What was promised to me was kept.
promises-keep-theirs = Gehalten
    .of = Gehalten: { $what }
promises-keep-after-all = Doch noch gehalten

promises-add = Versprechen hinzufügen
promises-edit = Versprechen bearbeiten
promises-keep = Versprechen halten
promises-drop = Versprechen fallen lassen
promises-delete = Versprechen löschen

promises-what = Was versprochen ist
    .example = Die Vorlage für das Review schicken
    .missing = Bitte angeben, was versprochen ist.
promises-whose-mine = Ich verspreche
promises-whose-theirs = Die andere Person verspricht
promises-to-whom = Wem
promises-by-whom = Von wem
promises-due-on = Fällig am
promises-made-on = Versprochen am
promises-counts-as = Zählt, einmal gehalten, als
    .nothing = Keine Hilfe
