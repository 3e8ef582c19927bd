# Each tab: .inside stands within a line, .add, .search and .show are what can be done.
expertise-tab-topics = Themen
    .add = Thema hinzufügen
    .search = Themen suchen
    .show = Themen anzeigen
expertise-tab-insights = Erkenntnisse
    .add = Erkenntnis notieren
    .search = Erkenntnisse suchen
    .show = Erkenntnisse anzeigen
expertise-tab-contributions = Beiträge
    .add = Beitrag hinzufügen
    .search = Beiträge suchen
    .show = Beiträge anzeigen
expertise-tab-learning = Lernen
    .add = Lernen hinzufügen
    .search = Lernen durchsuchen
    .show = Lernen anzeigen
expertise-add = Thema, Erkenntnis, Beitrag oder Lernen hinzufügen
expertise-search = Fachwissen durchsuchen
expertise-tab-next = Nächster Reiter
expertise-tab-previous = Voriger Reiter

expertise-contribution-talk = Vortrag
expertise-contribution-article = Artikel
expertise-contribution-post = Post
expertise-contribution-code = Code
expertise-contribution-panel = Podium
expertise-contribution-answer = Antwort
expertise-contribution-review = Gutachten
expertise-contribution-award = Auszeichnung
expertise-learning-course = Kurs
expertise-learning-book = Buch
expertise-learning-conference = Konferenz
expertise-learning-feedback_asked = Erbetene Rückmeldung
expertise-learning-feedback_received = Erhaltene Rückmeldung
expertise-learning-certificate = Zertifikat

# What others can recognise. .thin is a sentence, .is-thin a remark within a line.
expertise-facet-knowledge = Wissen
    .thin = Wissen ist dünn.
    .is-thin = Wissen ist dünn
expertise-facet-guidance = Begleitung
    .thin = Begleitung ist dünn.
    .is-thin = Begleitung ist dünn
expertise-facet-opportunity = Chancen
    .thin = Chancen sind dünn.
    .is-thin = Chancen sind dünn
expertise-facet-reputation = Ruf
    .thin = Ruf ist dünn.
    .is-thin = Ruf ist dünn

# What is counted; .inside stands within a line.
expertise-measure-insights = Erkenntnisse
    .inside = Erkenntnisse
expertise-measure-learning_hours = Lernstunden
    .inside = Lernstunden
expertise-measure-advice_given = Gegebener Rat und Rückmeldung
    .inside = gegebener Rat und Rückmeldung
expertise-measure-contributions = Beiträge
    .inside = Beiträge
expertise-measure-times_asked = Anfragen an mich
    .inside = Anfragen an mich
expertise-measure-opportunities_heard = Gehörte Chancen
    .inside = gehörte Chancen
expertise-measure-hidden_opportunities = Gehört, bevor sie öffentlich waren
    .inside = gehört, bevor sie öffentlich waren
expertise-measure-sessions_as_mentor = Gegebene Mentoring-Sitzungen
    .inside = gegebene Mentoring-Sitzungen
expertise-measure-sessions_as_mentee = Erhaltene Mentoring-Sitzungen
    .inside = erhaltene Mentoring-Sitzungen

expertise-period = Zeitraum
expertise-period-month = Dieser Monat
expertise-period-quarter = Dieses Quartal
expertise-period-year = Dieses Jahr
# A quarter of a year, such as “2026 Q3”.
expertise-quarter = Q{ $quarter } { $year }

# The way from 1 to 5, within a line.
expertise-level-1 = erste Schritte
expertise-level-2 = kann folgen
expertise-level-3 = kann es
expertise-level-4 = kann lehren
expertise-level-5 = dafür bekannt
expertise-level-none = Noch nicht angegeben
expertise-level-line = Stufe { $level }
expertise-level-line-aimed = Stufe { $level } von { $target }
expertise-level-line-aims = Ziel: { $target }
expertise-levels = Wie weit ich bin
expertise-levels-sentence = Von { $from } am { $day } zu { $now } heute.
expertise-levels-sentence-aimed = Von { $from } am { $day } zu { $now } heute; das Ziel ist { $target }.
expertise-levels-said = Wie weit ich nach eigener Angabe war
expertise-levels-day = Tag
expertise-levels-level = Stufe
expertise-levels-take-back = Zurücknehmen
expertise-levels-take-back-of = Angabe vom { $day } zurücknehmen
expertise-levels-none = Geben Sie an, wie weit Sie sind: 1 { expertise-level-1 }, 2 { expertise-level-2 }, 3 { expertise-level-3 }, 4 { expertise-level-4 }, 5 { expertise-level-5 }. Wiederholen Sie es ab und zu und sehen Sie, wie Sie vorankommen.
expertise-levels-keep = Diese Stufe speichern

# The profile. $share and $gone are percentages, $span is such as “2026 Q3”.
expertise-profile = Profil
expertise-profile-overall = Gesamtprofil
expertise-profile-targets = Zielwerte
expertise-profile-targets-set = Zielwerte des Profils festlegen
expertise-profile-table = Tabelle
expertise-profile-held = { $period ->
    [month] { $span }, davon { $gone } vorbei. Gemessen an Ihren eigenen Zielwerten oder Ihrem besten früheren Monat; nie an anderen Personen.
    [year] { $span }, davon { $gone } vorbei. Gemessen an Ihren eigenen Zielwerten oder Ihrem besten früheren Jahr; nie an anderen Personen.
   *[quarter] { $span }, davon { $gone } vorbei. Gemessen an Ihren eigenen Zielwerten oder Ihrem besten früheren Quartal; nie an anderen Personen.
}
expertise-profile-thin = dünn
expertise-profile-open = { $facet }, { $share }: Einträge öffnen
# What a facet amounts to, for who does not see its bar. $figures is a list such as “insights 3, hours of learning 1.3”.
expertise-profile-facet = { $facet }: { $share } der Marke; { $figures }.
expertise-profile-facet-first = { $facet }: nichts Früheres zum Vergleich; { $figures }.
expertise-profile-figure = { $measure } { $amount }
# Puts one figure after those before it.
expertise-profile-figures-next = { $before }, { $next }
# What a figure is held against.
expertise-mark-none = nichts Früheres
expertise-mark-target = von { $amount }, mein Zielwert
expertise-mark-best = von { $amount }, mein Bestes in { $span }
expertise-profile-gone = { $period ->
    [month] Der Strich in jedem Balken zeigt, wie viel vom Monat vorbei ist.
    [year] Der Strich in jedem Balken zeigt, wie viel vom Jahr vorbei ist.
   *[quarter] Der Strich in jedem Balken zeigt, wie viel vom Quartal vorbei ist.
}
# <line> is what is typed into the log line; keep it in English.
expertise-profile-empty = { $period ->
    [month] Noch nichts Früheres zum Vergleich. Halten Sie nach einem Gespräch <line>learned: …</line> fest, notieren Sie, was Sie zum Fach beigetragen und was Sie gelernt haben: Der nächste Monat zeigt den Vergleich mit diesem.
    [year] Noch nichts Früheres zum Vergleich. Halten Sie nach einem Gespräch <line>learned: …</line> fest, notieren Sie, was Sie zum Fach beigetragen und was Sie gelernt haben: Das nächste Jahr zeigt den Vergleich mit diesem.
   *[quarter] Noch nichts Früheres zum Vergleich. Halten Sie nach einem Gespräch <line>learned: …</line> fest, notieren Sie, was Sie zum Fach beigetragen und was Sie gelernt haben: Das nächste Quartal zeigt den Vergleich mit diesem.
}
expertise-profile-figures = Zahlen des Profils
expertise-column-facet = Seite
expertise-column-counts = Was zählt
expertise-column-now = Jetzt
expertise-column-held = Gemessen an
expertise-column-share = Anteil
expertise-profile-records = { $amount }: Einträge öffnen: { $measure }
expertise-targets = { $period ->
    [month] Meine Zielwerte für jeden Monat
    [year] Meine Zielwerte für jedes Jahr
   *[quarter] Meine Zielwerte für jedes Quartal
}
    .text = Wo nichts steht, wird am besten früheren gemessen.
expertise-targets-best = { $period ->
    [month] Bester Monat bisher: { $amount }
    [year] Bestes Jahr bisher: { $amount }
   *[quarter] Bestes Quartal bisher: { $amount }
}
expertise-targets-wrong = Eine Zahl oder nichts.
expertise-behind-of = Dahinter: { $title }
expertise-behind = { $many ->
    [one] { $title }: der Eintrag
   *[other] { $title }: die { $many } Einträge
}
expertise-behind-reading = { $title }: die Einträge
expertise-behind-close = Einträge schließen

# Parts of a line under a record.
expertise-from = von { $people }
expertise-with = mit { $people }
expertise-to = an { $name }
expertise-asked-by = gefragt von { $name }
expertise-reached = { $many ->
    [one] erreichte { $many } Person
   *[other] erreichte { $many } Personen
}
# Why somebody stands in a list of a topic.
expertise-because-stands = steht dafür
expertise-because-insights = { $many ->
    [one] { $many } Erkenntnis von dort
   *[other] { $many } Erkenntnisse von dort
}
expertise-because-they_mentor_me = begleitet mich
expertise-because-i_mentor_them = von mir begleitet
expertise-because-peers = auf Augenhöhe
expertise-because-asks = { $many ->
    [one] { $many } Anliegen
   *[other] { $many } Anliegen
}
expertise-because-asks-open = { $many ->
    [one] { $many } Anliegen, { $open } offen
   *[other] { $many } Anliegen, { $open } offen
}
expertise-because-talks = { $many ->
    [one] { $many } Gespräch
   *[other] { $many } Gespräche
}

# Buttons and fields that several forms share. $what is the title of a record.
expertise-edit-of = Bearbeiten: { $what }
expertise-nothing-here = Hier ist nichts
expertise-kind = Art
expertise-kind-all = Alle Arten
expertise-on = Am
expertise-link = Link
expertise-link-wrong = Das ist kein Link. Bitte so kopieren, wie der Browser ihn zeigt: https://…
expertise-topics-field = Themen
    .hint = Durch Kommas getrennt
expertise-from-whom = Von wem
expertise-with-whom = Mit wem

expertise-contributions-many = { $many ->
    [one] { $many } Beitrag
   *[other] { $many } Beiträge
}
expertise-contribution-edit-one = Beitrag bearbeiten
expertise-contribution-delete-one = Beitrag löschen
expertise-contributions-unfit = Kein Beitrag passt zur Suche.
expertise-contributions-none = Noch keine Beiträge
    .text = Vorträge, Artikel, Posts, Antworten, Gutachten: was Sie zum Fach beigetragen haben und wo andere es sehen konnten. Daraus entsteht ein Ruf.
expertise-contribution-title = Was es ist
    .placeholder = Was Speicher für das Netz leisten
expertise-contribution-missing = Bitte angeben, was es ist.
expertise-contribution-place = Wo
    .hint = Eine Konferenz, Zeitschrift, Website
expertise-contribution-audience = Wie viele es erreichte
    .hint = Darf leer bleiben
expertise-contribution-audience-wrong = Eine ganze Zahl oder nichts.
expertise-contribution-notes = Notizen

expertise-insights-many = { $many ->
    [one] { $many } Erkenntnis
   *[other] { $many } Erkenntnisse
}
expertise-insights-due = Wieder zu lesen { $many }
    .command = Erkenntnisse, die wieder zu lesen sind
expertise-insights-due-none = Heute nichts wieder zu lesen
    .text = Erkenntnisse kommen nach einer Woche wieder, dann in wachsenden Abständen und bevor Sie die Person treffen, von der sie stammen.
expertise-insights-unfit = Keine Erkenntnis passt zur Suche.
# Keep the line at the end as it would be typed into the log line.
expertise-insights-none = Noch keine Erkenntnisse
    .text = Was Sie von anderen lernen, bleibt hier, nach Themen, und kommt wieder, bevor Sie sie das nächste Mal treffen. In der Eingabezeile: coffee with Ingrid, learned: ask for the draft #grid.
expertise-insight-edit-one = Erkenntnis bearbeiten
expertise-insight-delete-one = Erkenntnis löschen
expertise-insight-read-one = Erkenntnis lesen
expertise-insight-seen-one = Erkenntnis gesehen
expertise-insight-seen = Gesehen
expertise-insight-read-again = Wieder lesen
expertise-insight-read-again-of = Wieder lesen: { $what }
# When it comes back to be read again.
expertise-insight-back = wieder am { $day }
expertise-insight-learned = Was Sie gelernt haben
expertise-insight-read-times = { $many ->
    [0] noch nicht wieder gelesen
    [one] { $many }-mal wieder gelesen
   *[other] { $many }-mal wieder gelesen
}
# <people> are the names, each of which opens its person.
expertise-insight-source = Von <people>{ $names }</people>
expertise-insight-text = Was ich gelernt habe
    .placeholder = Netzregeln ändern sich alle zwei Jahre: nach dem Entwurf fragen, nicht nach der geltenden Fassung
expertise-insight-missing = Bitte angeben, was Sie gelernt haben.
expertise-insight-reading = Was ich gelesen habe
    .hint = Ein Buch, ein Artikel

expertise-learning-many = { $many ->
    [one] { $many } Eintrag
   *[other] { $many } Einträge
}
expertise-learning-unfit = Nichts passt zur Suche.
expertise-learning-none = Noch kein Lernen notiert
    .text = Kurse, Bücher, Konferenzen, erbetene Rückmeldungen: was Sie getan haben, um zu wachsen, wie lange es dauerte und was sich dadurch änderte.
expertise-learning-edit-one = Lernen bearbeiten
expertise-learning-delete-one = Lernen löschen
expertise-learning-title = Was es war
    .placeholder = Leistungselektronik, der Abendkurs
expertise-learning-missing = Bitte angeben, was es war.
expertise-learning-hours = Stunden
    .hint = 1,5, 1:30 oder 45m; darf leer bleiben
expertise-learning-hours-wrong = Stunden wie 1,5, 1:30 oder 45m, oder nichts.
expertise-learning-changed = Was sich dadurch änderte

expertise-topics-many = { $many ->
    [one] { $many } Thema
   *[other] { $many } Themen
}
expertise-topics-which = Welche Themen
expertise-topics-mine = Meine
expertise-topics-all = Alle Themen
expertise-topics-next = Nächstes Thema
expertise-topics-previous = Voriges Thema
expertise-topics-mine-or-all = Meine Themen oder alle
expertise-topics-overall = Gesamt
expertise-topics-unfound = Kein Thema heißt so.
expertise-topics-none-mine = Noch keine eigenen. Fügen Sie ein Thema hinzu und geben Sie an, wie weit Sie sind, oder halten Sie eine Zeile mit „learned: … #topic“ fest.
expertise-topics-none = Noch keine Themen. Ein # in der Eingabezeile legt eines an.
expertise-topic-edit-one = Thema bearbeiten
    .command = Thema bearbeiten oder umbenennen
expertise-topic-delete-one = Thema löschen
expertise-topic-name = Name
    .placeholder = Energiespeicher
expertise-topic-missing = Bitte angeben, wie es heißt.
expertise-topic-level = Wie weit ich heute bin
expertise-topic-target = Wie weit ich kommen will
expertise-topic-target-none = Keine
expertise-topic-note = Notiz
    .placeholder = Warum es wichtig ist, wonach ich gefragt werden will
expertise-topic-aiming = Ziel: { $level }
# $names are other names of the same topic.
expertise-topic-also = auch { $names }
expertise-topic-people = Personen
    .heading = Wer damit zu tun hat
expertise-topic-know-more = Wissen mehr
    .none = Noch steht niemand für { $name }. Das lässt sich auf der Seite einer Person unter „Themen“ angeben.
expertise-topic-ask-me = Fragen mich
    .none = Noch hat niemand um Hilfe damit gebeten.
expertise-topic-could-teach = Könnten von mir lernen
    .none = Soweit notiert, weiß niemand, mit dem Sie darüber sprechen, weniger.
expertise-topic-records = Was es dazu gibt
expertise-topic-records-people = Personen, die dafür stehen
expertise-topic-records-interactions = Gespräche
expertise-topic-records-events = Veranstaltungen
expertise-topic-records-asks = Anliegen
expertise-topic-records-of = { $what }: { $topic }
# Ends a sentence that says how many records are not listed.
expertise-topic-records-narrower = die Suche in allem Geschriebenen findet die übrigen.

expertise-merge = Zusammenführen
    .tip = Ein anderes Thema in dieses zusammenführen
expertise-merge-into = In { $name } zusammenführen
    .text = Personen, Gespräche, Erkenntnisse und alles andere zum anderen Thema gehen in dieses über. Sein Name steht weiterhin für dieses.
expertise-merge-find = Das andere finden
expertise-merge-other = Das andere Thema
# $people is such as “3 people”.
expertise-merge-option = { $name } ({ $people })
expertise-merge-of = { $name } zusammenführen

expertise-proposed = Vorgeschlagene Themen
    .heading = Könnten Ihre Themen sein
    .text = Aus Bestätigungen anderer, aus Schlagworten und aus Positionen in Ihrem Netzwerk.
# Where a proposal comes from, and how many times.
expertise-proposed-skill = bestätigt, { $many }
expertise-proposed-tag = Schlagwort, { $many }
expertise-proposed-position = Positionen, { $many }
expertise-proposed-take = Annehmen
expertise-proposed-take-of = { $name } annehmen
expertise-proposed-leave = Ablehnen
expertise-proposed-leave-of = { $name } ablehnen

# One thing to do about the facet that is thin: with somebody, with nobody named (.anybody), and each on a topic (-on).
expertise-do-knowledge = Sprechen Sie mit { $name }, und notieren Sie, was Sie lernen.
    .anybody = Lesen Sie etwas Neues, und notieren Sie, was Sie mitnehmen.
expertise-do-knowledge-on = Sprechen Sie mit { $name }, und notieren Sie, was Sie über { $topic } lernen.
    .anybody = Lesen Sie etwas Neues über { $topic }, und notieren Sie, was Sie mitnehmen.
expertise-do-guidance = Bieten Sie { $name } eine Stunde Rat an.
    .anybody = Bieten Sie jemandem eine Stunde Rat an.
expertise-do-guidance-on = Bieten Sie { $name } eine Stunde Rat zu { $topic } an.
    .anybody = Bieten Sie jemandem eine Stunde Rat zu { $topic } an.
expertise-do-opportunity = Sagen Sie drei Personen, was Sie suchen.
expertise-do-opportunity-on = Sagen Sie drei Personen, was Sie zu { $topic } suchen.
expertise-do-reputation = Schreiben Sie einen Beitrag, oder beantworten Sie eine Frage.
expertise-do-reputation-on = Schreiben Sie einen Beitrag zu { $topic }, oder beantworten Sie eine Frage dazu.
