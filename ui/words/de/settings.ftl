settings-find = Einstellung suchen
settings-none = So heißt keine Einstellung.
settings-show-all = Alle Einstellungen zeigen
settings-as-system = Wie das System
settings-copy-path = Pfad kopieren
settings-percent = { $percent } %
settings-version = { -rapport } { $version }. Alles bleibt auf diesem Laptop.

# .words are further words that a setting is found by, as they may be typed.
settings-you = Über Sie
settings-name = Ihr Name
    .text = Er steht auf dem Bericht und dort, wo eine Nachricht {"{me}"} sagt. Eine Karte dieses Namens in einem Import ist Ihre eigene und wird keine Person. Ein LinkedIn-Profil trägt ihn ein.
    .words = profil ich selbst
settings-region = Region
    .text = Telefonnummern ohne Ländervorwahl werden als Nummern dieser Region gelesen.
    .words = land telefon vorwahl

settings-window = Das Fenster
settings-language = Sprache
    .text = Worin alles im Fenster geschrieben ist, mit Zahlen und Daten.
    .words = language übersetzung english deutsch español français 中文
settings-language-pseudo = Pseudosprache, für Tests
settings-theme = Farbschema
    .text = Hell oder dunkel.
    .words = farbe aussehen nacht design
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-text-size = Textgröße
    .text = Wie groß alles im Fenster gezeichnet wird.
    .words = zoom schrift größer kleiner prozent
settings-text-larger = Text größer
settings-text-smaller = Text kleiner
settings-text-usual = Text in üblicher Größe
settings-first-screen = Erste Ansicht
    .text = Womit das Fenster sich öffnet, sobald Personen darin sind.
    .words = start beginn startseite
settings-start = Start von { -rapport }
    .text = Ob es von selbst startet, damit Hinweise auch kommen, ohne dass es geöffnet wurde.
    .words = autostart anmeldung system hochfahren
settings-start-off = Nur beim Öffnen
settings-start-on = Beim Anmelden
settings-tray = Wenn das Fenster geschlossen wird
    .text = { -rapport } bleibt im Infobereich des Systems, damit Hinweise weiterhin kommen. Sein Symbol holt das Fenster zurück und beendet das Programm.
    .none = Dieser Desktop hat keinen Infobereich: Wird das Fenster geschlossen, endet { -rapport }.
    .refused = In den Infobereich dieses Desktops kommt kein Symbol: Wird das Fenster geschlossen, endet { -rapport }. Unter Linux fehlt meist die Bibliothek libayatana-appindicator3: Installieren Sie sie und starten Sie { -rapport } neu.
    .words = tray infobereich symbol hintergrund schließen beenden
settings-tray-off = Beenden
settings-tray-on = Im Infobereich behalten

settings-week = Die Woche
settings-minutes = Zeit für eine Woche
    .text = „Diese Woche“ plant nicht mehr als diese Minuten.
settings-minutes-label = Minuten pro Woche
settings-preferred = Bevorzugte Art des Kontakts
    .text = Was bevorzugt wird, wird zuerst vorgeschlagen. Nichts gewählt: wie es zum Kreis passt.
settings-prefer-one_to_one = Unter vier Augen
settings-prefer-small_group = Kleine Gruppen
settings-prefer-written = Schriftlich
settings-prefer-online = Online
settings-starts = Erster Tag der Woche
    .text = Wann eine Woche beginnt, und mit ihr ihre Zeit.
settings-zone = Zeitzone
    .text = Wo Sie sich aufhalten, für Kalender und Hinweise.

# Beside a field with a number.
settings-unit-days = Tage
settings-unit-minutes = Minuten
settings-unit-percent = Prozent

settings-ties = Kreise und Beziehungen
settings-rhythms = Rhythmen
settings-circle-inner = Innerster, etwa 5 Personen
settings-circle-close = Enger, mit ihnen etwa 15
settings-circle-active = Aktiver, mit ihnen etwa 50
settings-circle-wider = Weiterer, mit ihnen etwa 150
settings-circle-outer = Äußerer, alle anderen
settings-rhythm = { $days ->
    [one] Mindestens jeden Tag in Kontakt.
   *[other] Mindestens alle { $days } Tage in Kontakt.
}
    .words = kreis rhythmus kontakt halten tage
settings-rhythm-none = Kein Rhythmus: Für niemanden dort wird geplant.
# In an empty field: no rhythm.
settings-rhythm-empty = keine
settings-rhythm-days = Tage zwischen zwei Kontakten: { $circle }
settings-strength = Beziehungsstärke
settings-half-life = Halbwertszeit der Beziehungsstärke
    .text = Nach so vielen Tagen ohne ein Wort zählt das Bisherige halb.
    .words = gewicht verblassen
settings-half-life-days = Halbwertszeit in Tagen
settings-weights = Was jeder Eintrag wiegt
    .text = In Prozent eines guten Treffens zu zweit. Die Hilfe nennt die Formel.
settings-weights-usual = Übliche Gewichte
settings-weights-show = Gewichte zeigen
settings-weights-hide = Gewichte ausblenden
settings-weight-one_to_one = Treffen zu zweit
settings-weight-group = Treffen in der Gruppe
settings-weight-call = Anruf
settings-weight-video = Video
settings-weight-message = Nachricht
settings-weight-email = E-Mail
settings-weight-letter = Brief
settings-weight-event_conversation = Gespräch auf einer Veranstaltung
settings-weight-other = Anderes
settings-weight-exchange = Hilfe, gegeben oder erhalten
settings-weight-brief = Kurze Gespräche
settings-weight-good = Gute Gespräche
settings-weight-deep = Tiefe Gespräche
settings-effect = Wie die Beziehungen heute stünden.
settings-effect-before = Vorher
settings-effect-after = Mit diesen Gewichten
settings-band-strong = Stark
settings-band-warm = Warm
settings-band-weak = Schwach
settings-band-dormant = Ruhend
settings-band-new = Neu

settings-notices = Hinweise
    .text = Eine halbe Stunde vor einem Treffen, am Tag eines Versprechens und der Plan einmal in der Woche; jeder höchstens einmal.
settings-notices-off = Keine
settings-notices-on = Auf dem Desktop
settings-plan = Der Plan
    .text = Der Morgen, an dem der Plan der Woche gemeldet wird, und ab wann Versprechen gemeldet werden.
settings-plan-day = Tag des Plans
settings-plan-time = Uhrzeit am Morgen
settings-quiet = Ruhezeiten
    .text = Dann wird nichts gezeigt; was noch von Nutzen ist, kommt danach.
settings-quiet-from = Ruhe ab
# Between two fields with times: 21:00 to 07:30.
settings-quiet-between = bis
settings-quiet-until = Ruhe bis
# Keep the key L as it is.
settings-shortcut = Aus jedem Programm festhalten
    .text = Diese Tasten öffnen die Eingabezeile, gleich welches Programm vorne ist.
    .none = Dieses System bietet keine Tasten, die in jedem Programm gelten. In { -rapport } öffnet L die Eingabezeile.
    .words = tastenkürzel tastatur

settings-backups = Sicherungen und Papierkorb
settings-data = Ihre Daten
settings-folder = Ordner
    .words = daten ordner verzeichnis ort festplatte verschieben datenbank
settings-folder-choose = Ordner für Ihre Daten auswählen
settings-folder-open = Ordner öffnen
settings-folder-move = Verschieben
    .tip = Wird kopiert, verglichen und von da an dort gefunden
settings-folder-moving = Wird verschoben …
settings-folder-moved = Ihre Daten liegen jetzt in { $now }. { $before } wurde unverändert aufbewahrt.
settings-folder-before = Früherer Ordner
    .text = { $folder } wurde unverändert aufbewahrt, als Ihre Daten verschoben wurden. Wird er nicht mehr gebraucht, kann er entfernt werden.
    .words = daten ordner alt verschoben
settings-export = Personen mitnehmen
    .text = Alles in einer Datei, oder die Personen in der Form eines anderen Programms.
    .words = export archiv vcard csv google json markdown tabelle sicherung
settings-sample = Beispielnetzwerk
    .text = Etwa 600 erfundene Personen, getrennt von den eigenen Daten.
    .words = demo beispiel
