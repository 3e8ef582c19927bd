# What the library and the shell say when something fails. English is as `sentence!` has it in their sources.
failures-archive-none = Das ist kein Archiv von { -rapport }. Es wurde nichts übernommen.
failures-archive-newer = Ein neueres { -rapport } hat dieses Archiv geschrieben. Installieren Sie diese Version und legen Sie das Archiv dort ab; es wurde nichts übernommen.
failures-archive-no-version = Dieses Archiv nennt seine Version nicht. Bitte noch einmal exportieren; es wurde nichts übernommen.
failures-archive-harm = Dieses Archiv ist entpackt weit größer als verpackt, als sollte es Schaden anrichten. Es wurde nichts davon übernommen.
failures-archive-manifest-unread = Was dieses Archiv über sich selbst sagt, lässt sich nicht lesen. Bitte noch einmal exportieren; es wurde nichts übernommen.
failures-archive-no-room = Es fehlt der Platz, um dieses Archiv zu entpacken. Machen Sie auf dem Datenträger Platz und versuchen Sie es noch einmal.
failures-archive-unwritten = Das Archiv ließ sich nicht zu Ende schreiben. Machen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es noch einmal.

failures-asks-nothing-said = Schreiben Sie, was gesucht wird, etwa „jemand für einen Vortrag über Speicher“.
failures-asks-gone = Dieses Anliegen gibt es nicht mehr. Rückgängig machen holt es vielleicht zurück.

failures-backups-none-yet = Es gibt noch keine Sicherung, die sich wiederherstellen ließe.
failures-backups-none-called = Eine Sicherung namens { $name } gibt es nicht. Bitte noch einmal in die Liste der Sicherungen sehen.
failures-backups-holds-less = Die Datenbank enthält weniger als ihre Sicherung vom { $made } UTC: Das zuletzt Geschriebene fehlt, vielleicht weil die Datei rapport.db-wal verloren ging. Stellen Sie diese Sicherung wieder her; oder sichern Sie jetzt, um mit dem weiterzumachen, was da ist.
failures-backups-database-held = Ein anderes Programm hält die Datenbank fest. Versuchen Sie es gleich noch einmal.
failures-backups-copy-differs = Die Kopie enthält nicht, was die Datenbank enthält: Der Datenträger ist vielleicht defekt.
failures-backups-database-damaged = Die Datenbank ist beschädigt, sodass sich keine vollständige Sicherung von ihr machen lässt. Stellen Sie eine frühere Sicherung wieder her.
failures-backups-not-made = In { $folder } ließ sich keine Sicherung machen. { $why }
failures-backups-folder-gone = Den Ordner { $folder } gibt es gerade nicht. Liegt er auf einem anderen Datenträger, schließen Sie ihn an; oder wählen Sie einen anderen Ordner.
failures-backups-place-not-understood = { $file } lässt sich nicht verstehen, daher ist nicht bekannt, wohin gesichert wird. Wählen Sie den Ordner für Sicherungen noch einmal.
failures-backups-damaged = Diese Sicherung ist beschädigt und wurde nicht wiederhergestellt; es wurde nichts geändert. Wählen Sie eine andere.
failures-backups-not-restored = Ein anderes Programm schreibt gerade in diese Datenbank. Es wurde nichts wiederhergestellt; versuchen Sie es noch einmal.
failures-backups-gone = Diese Sicherung gibt es nicht mehr. Bitte noch einmal in die Liste der Sicherungen sehen.
failures-backups-none-chosen = Es wurde keine Sicherung gewählt. Wählen Sie eine; es wurde nichts geändert.
failures-backups-other-name = { $file } trägt nicht den Namen einer Sicherung, der sagt, wann sie gemacht wurde. Geben Sie ihr den Namen zurück, den { -rapport } ihr gab: rapport-….db.

failures-encryption-data-open = Ein anderes Programm hat Ihre Daten geöffnet: ein anderes Fenster von { -rapport } oder ein Befehl in einem Terminal. Schließen Sie es und versuchen Sie es noch einmal; es wurde nichts geändert.
failures-encryption-converted-differs = Die umgewandelte Datei enthält nicht, was die Datenbank enthält: Der Datenträger ist vielleicht defekt oder die Datenbank beschädigt. Es wurde nichts geändert. Prüfen Sie die Datenbank und stellen Sie eine Sicherung wieder her, wenn sie nicht in Ordnung ist.
failures-encryption-name-no-text = Der Name von { $path } ist kein Text. Verschieben Sie Ihre Daten in einen Ordner mit einem einfacheren Namen.
failures-encryption-key-of-backup-gone = Die Schlüsseldatei dieser Sicherung, rapport-….key daneben, ist nicht mehr da. Legen Sie sie zurück, sonst könnte niemand öffnen, was wiederhergestellt wird.
failures-encryption-no-random-numbers = Das System liefert keine Zufallszahlen, daher lässt sich kein Schlüssel erzeugen. Es wurde nichts geändert.
failures-encryption-key-not-taken = Die Datenbank hat ihren Schlüssel nicht angenommen. Es wurde nichts geändert. Bitte melden Sie das.
failures-encryption-key-file-not-understood = Die Schlüsseldatei { $path } lässt sich nicht verstehen, und ohne sie kann niemand die Datenbank öffnen. Legen Sie sie zurück, wie sie war: In jedem Ordner mit Sicherungen liegt eine Kopie namens rapport-….key.
failures-encryption-key-file-newer = Ein neueres { -rapport } hat die Schlüsseldatei { $path } geschrieben. Installieren Sie diese Version, um die Datenbank zu öffnen; es wurde nichts geändert.
failures-encryption-locked = { $file } ist verschlüsselt oder so beschädigt, dass es sich nicht sagen lässt. Zum Öffnen bitte die Passphrase eingeben.
failures-encryption-passphrase-too-short = Diese Passphrase ist zu kurz: mindestens { $least } Zeichen, besser vier Wörter oder mehr, die nicht zusammengehören.
failures-encryption-not-sealed = Der Schlüssel ließ sich nicht versiegeln: Vielleicht sind keine 64 MB Speicher mehr frei. Schließen Sie andere Programme und versuchen Sie es noch einmal; es wurde nichts geändert.
failures-encryption-on-already = Ihre Daten sind bereits verschlüsselt. Ändern Sie stattdessen die Passphrase.
failures-encryption-not-the-passphrase-of-now = Das ist nicht die jetzige Passphrase. Bitte noch einmal eingeben.
failures-encryption-off = Ihre Daten sind nicht verschlüsselt.
failures-encryption-turning-elsewhere = Ein anderes Programm ver- oder entschlüsselt gerade Ihre Daten. Warten Sie, bis es fertig ist.
failures-encryption-no-key-file = Neben { $database } liegt keine Schlüsseldatei, daher öffnet sie keine Passphrase.
failures-encryption-wrong-passphrase = Das ist nicht die Passphrase. Achten Sie auf Großbuchstaben und die Sprache der Tastatur und geben Sie sie noch einmal ein.
failures-encryption-of-sample = Das Beispielnetzwerk ist erfunden und wird nicht verschlüsselt. Verlassen Sie zuerst das Beispiel.
failures-encryption-no-key-to-remember = Ihre Daten sind nicht verschlüsselt, daher gibt es keinen Schlüssel zu merken.
failures-keyring-stayed-locked = Der Schlüsselbund des Systems blieb gesperrt und merkt sich den Schlüssel daher nicht. Ihre Passphrase öffnet Ihre Daten wie bisher; entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.
failures-keyring-none = Hier gibt es keinen Schlüsselbund des Systems, der sich den Schlüssel merkt, wie GNOME Keyring oder KWallet. Ihre Passphrase öffnet Ihre Daten wie bisher.
failures-keyring-not-forgotten = Der Schlüssel ließ sich nicht aus dem Schlüsselbund des Systems entfernen. { -rapport } fragt den Schlüsselbund nicht mehr; löschen Sie „{ -rapport }: the key of encrypted data“ im Programm des Systems für Passwörter und Schlüssel.
failures-keyring-did-not-open = Der Schlüsselbund des Systems hat Ihre Daten nicht geöffnet. Geben Sie Ihre Passphrase ein.

failures-events-not-on-that-day = Diese Veranstaltung findet am { $starts } nicht statt. Wählen Sie einen ihrer Tage.
failures-events-new-person-without-name = Eine neue Person auf dem Blatt hat keinen Namen. Geben Sie ihn ein oder nehmen Sie die Zeile heraus.
failures-events-gone = Diese Veranstaltung gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.
failures-events-no-title = Eine Veranstaltung braucht einen Titel. Geben Sie ein, wie sie heißt.
failures-events-no-date = { $text } ist kein Datum. Schreiben Sie 2026-05-03, oder mit Uhrzeit 2026-05-03T14:30:00.
failures-events-time-on-one-side = Geben Sie für Beginn und Ende der Veranstaltung eine Uhrzeit an, oder für keines von beiden.
failures-events-ends-before-start = { $title } endet vor dem Beginn. Wählen Sie ein späteres Ende.
failures-events-no-zone = { $name } ist keine Zeitzone, die hier bekannt ist. Wählen Sie eine wie Europe/Berlin.

failures-exchanges-gone = Diese Hilfe gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.

failures-expertise-yet-to-come = { $on } liegt noch in der Zukunft. Schreiben Sie auf, was geschehen ist, an dem Tag, an dem es war.
failures-expertise-no-link = { $url } ist kein Link. Kopieren Sie ihn, wie der Browser ihn zeigt: https://…
failures-expertise-contribution-without-title = Geben Sie ihm einen Titel, etwa „Tarife, die wirken“ bei Grid Futures.
failures-expertise-contribution-gone = Diesen Beitrag gibt es nicht mehr. Rückgängig machen holt ihn vielleicht zurück.
failures-expertise-nothing-learned = Schreiben Sie in einem Satz, was Sie gelernt haben.
failures-expertise-insight-gone = Diese Erkenntnis gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.
failures-expertise-learning-without-title = Geben Sie ihm einen Titel, etwa den Namen des Kurses oder Buchs.
failures-expertise-too-many-hours = Das sind mehr als tausend Stunden. Schreiben Sie die Stunden eines einzelnen Kurses oder Buchs.
failures-expertise-learning-gone = Dieses Lernen gibt es nicht mehr. Rückgängig machen holt es vielleicht zurück.
failures-expertise-no-target = Ein Zielwert ist eine Zahl von 0 bis 100000. Schreiben Sie, was Sie erreichen möchten, oder nichts.

failures-exporting-no-json = Was über eine Person aufgeschrieben ist, ließ sich nicht in JSON fassen. Exportieren Sie stattdessen eine vCard oder eine Tabelle.
failures-exporting-folder-taken = { $folder } enthält schon etwas. Wählen Sie einen Namen, der noch frei ist.
failures-exporting-folder-unfinished = { $folder } ist von einem früheren Export übrig. Räumen Sie es weg und versuchen Sie es noch einmal.
failures-exporting-not-of-people = Diese Form gibt es nicht für Personen allein. Exportieren Sie stattdessen alles darin.
failures-exporting-unwritten = Der Export ließ sich nicht zu Ende schreiben. Machen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es noch einmal.
failures-exporting-picture-incomplete = Das Bild kam nicht vollständig an und wurde daher nicht gespeichert. Versuchen Sie es noch einmal.

failures-sealed-for-a-key = { $name } wurde für einen Schlüssel verschlüsselt, nicht mit einer Passphrase. Entschlüsseln Sie es mit age und importieren Sie, was herauskommt.
failures-sealed-locked = { $name } ist verschlüsselt. Zum Lesen bitte die Passphrase eingeben.
failures-sealed-wrong-passphrase = Diese Passphrase öffnet { $name } nicht. Bitte noch einmal eingeben.
failures-sealed-damaged = { $name } ist beschädigt oder unvollständig, daher wurde nichts davon übernommen. Kopieren oder laden Sie es noch einmal herunter.

failures-of-file = { $file }: { $why }

failures-cancelled = Abgebrochen. Es wurde nichts geändert.

failures-file-gone = { $path } ist nicht da. Prüfen Sie den Namen und versuchen Sie es noch einmal.
failures-file-forbidden = { $path } darf nicht geöffnet werden. Ändern Sie die Berechtigungen oder kopieren Sie es an einen anderen Ort.
failures-file-disk-full = { $path } ließ sich nicht schreiben: Der Datenträger ist voll. Machen Sie Platz und versuchen Sie es noch einmal.
failures-file-unusable = { $path } ließ sich nicht lesen oder schreiben.

failures-storage-belongs-to-nothing = Das, wozu es gehört, gibt es nicht mehr. Sehen Sie noch einmal nach; es wurde nichts geändert.
failures-storage-busy = Ein anderes Programm schreibt gerade in diese Datenbank. Warten Sie einen Moment und versuchen Sie es noch einmal; es wurde nichts geändert.
failures-storage-disk-unreadable = Der Datenträger ließ sich nicht lesen oder beschreiben: Er ist vielleicht voll, defekt oder nicht angeschlossen. Sehen Sie nach und versuchen Sie es noch einmal; es wurde nichts geändert.
failures-storage-disk-full = Der Datenträger ist voll. Machen Sie Platz und versuchen Sie es noch einmal; es wurde nichts geändert.
failures-storage-folder-read-only = In den Datenordner darf nicht geschrieben werden. Ändern Sie seine Berechtigungen oder wählen Sie einen anderen.
failures-storage-damaged = Die Datenbank ist beschädigt oder stammt nicht von { -rapport }. Stellen Sie eine Sicherung wieder her.
failures-storage-fault = { -rapport } konnte das nicht abschließen; es wurde nichts geändert. Bitte melden Sie die Einzelheiten.
failures-storage-image-damaged = Was davon gemerkt wurde, ist beschädigt; es lässt sich nicht zurückholen. Vielleicht enthält es noch eine Sicherung.
failures-storage-gone-with-backups = { $path } fehlt oder ist leer, aber es gibt Sicherungen davon. Stellen Sie eine wieder her.
failures-storage-is-there = { $path } ist da. Öffnen Sie es, oder stellen Sie eine Sicherung wieder her.
failures-storage-gone = { $path } ist weg: Der Ordner wurde verschoben, gelöscht oder der Datenträger getrennt. Es wurde nichts geändert. Holen Sie ihn zurück, oder starten Sie { -rapport } neu und stellen Sie eine Sicherung wieder her.
failures-storage-none = Hier gibt es keine Datenbank.
failures-storage-empty = Die Datei ist leer: Es ist keine Datenbank darin.
failures-storage-other-version = Das hat eine andere Version von { -rapport } getan, und die kann es rückgängig machen.
failures-storage-not-ours = Das ist keine Datenbank von { -rapport }. Wählen Sie einen anderen Datenordner, oder räumen Sie die Datei weg.
failures-storage-newer = Ein neueres { -rapport } hat diese Datenbank geschrieben. Installieren Sie diese Version, um sie zu öffnen; die Datei blieb, wie sie ist.
failures-storage-lies-there = Ihre Daten liegen schon in { $folder }.
failures-storage-folders-within = { $folder } und der Ordner Ihrer Daten liegen ineinander. Wählen Sie einen Ordner daneben.
failures-storage-folder-has-data = In { $folder } liegen Daten von { -rapport }. Wählen Sie einen anderen Ordner.
failures-storage-folder-has-files = In { $folder } liegen andere Dateien. Wählen Sie einen anderen Ordner.
failures-storage-in-memory = Dieses Netzwerk liegt nur im Arbeitsspeicher und in keinem Ordner.
failures-storage-copy-differs = Die Kopie { $copy } gleicht nicht dem Kopierten; die Daten blieben daher, wo sie waren. Der Datenträger ist vielleicht defekt: Wählen Sie einen anderen.
failures-storage-moved-folder-gone = Ihre Daten wurden nach { $folder } verschoben, und diesen Ordner gibt es gerade nicht. Schließen Sie den Datenträger an, auf dem er liegt, und versuchen Sie es noch einmal. Ist er endgültig weg, entfernen Sie { $pointer }, um neu zu beginnen.
failures-storage-folder-was-named = Der Datenordner wurde beim Start von { -rapport } angegeben und wird daher von hier nicht verschoben. Starten Sie { -rapport } ohne --data, um Ihre Daten zu verschieben.
failures-storage-pointer-not-understood = { $pointer } sollte sagen, wo Ihre Daten liegen, und lässt sich nicht verstehen. Stellen Sie die Datei richtig, oder entfernen Sie sie, um den üblichen Ordner zu verwenden.
failures-storage-folder-no-text = Der Name dieses Ordners lässt sich nicht als Text festhalten. Wählen Sie einen anderen Ordner.
failures-storage-no-program-for-folders = Kein Programm hier öffnet Ordner. Die Daten liegen in { $folder }.
failures-storage-no-data-there = In { $folder } liegen keine Daten von { -rapport }. Wählen Sie den Ordner, in dem { $file } liegt.
failures-storage-folder-takes-nothing = In { $folder } lässt sich nichts schreiben, daher bleiben Ihre Daten, wo sie waren. Wählen Sie einen anderen Ordner oder ändern Sie, wer dort schreiben darf.
failures-storage-sample-goes-along = Das Beispielnetzwerk zieht mit Ihren eigenen Daten um. Verlassen Sie das Beispiel, um beide zu verschieben.

failures-goals-no-such-set = Solche fertigen Ziele gibt es nicht. Wählen Sie aus den gezeigten.
failures-goals-no-target = Dieser Zielwert ist keine Zahl, die sich erreichen lässt. Schreiben Sie eine über 0, höchstens eine Million.
failures-goals-no-share = Dieser Zielwert ist kein Anteil, der sich erreichen lässt. Schreiben Sie einen über 0 %, höchstens 100 %.
failures-goals-no-last-day = Der letzte Tag des Ziels fehlt. Wählen Sie einen.
failures-goals-last-day-too-early = Der letzte Tag des Ziels liegt vor dem Tag, an dem es gesetzt wurde. Wählen Sie einen späteren.
failures-goals-last-day-without-need = Nur ein Ziel bis zu einem Datum hat einen letzten Tag. Lassen Sie ihn weg oder wählen Sie „bis zu einem Datum“.
failures-goals-gone = Dieses Ziel gibt es nicht mehr. Rückgängig machen holt es vielleicht zurück.

failures-growth-no-figure = In diesem Diagramm gibt es keine Zahl „{ $series }“ bei „{ $column }“.

failures-importing-undone-already = Der Import von { $title } wurde schon rückgängig gemacht.
failures-importing-no-such-import = Einen solchen Import gibt es nicht. Bitte noch einmal in die Liste der Importe sehen.
failures-importing-changes-not-known = Was der Import von { $title } geändert hat, ist nicht mehr bekannt.
failures-importing-nothing-to-decide = Über einen Eintrag, der keine Person enthält, gibt es nichts zu entscheiden.
failures-importing-archive-is-whole = Ein Archiv wird im Ganzen übernommen. Brechen Sie die Vorschau ab, um nichts davon zu übernehmen.
failures-importing-record-not-in-preview = Dieser Eintrag steht nicht in der Vorschau. Öffnen Sie die Vorschau noch einmal.
failures-importing-fewer-candidates = So viele Kandidaten hat dieser Eintrag nicht. Wählen Sie einen der gezeigten.
failures-importing-duplicate-not-noted = Eine mögliche Dublette ließ sich nicht festhalten.
failures-importing-not-noted = Der Import ließ sich nicht festhalten.
failures-importing-preview-gone = Diese Vorschau ist nicht mehr offen. Legen Sie die Dateien noch einmal ab, um eine neue zu erhalten.

failures-interactions-gone = Diesen Kontakt gibt es nicht mehr. Rückgängig machen holt ihn vielleicht zurück.
failures-interactions-nobody = Daran war niemand beteiligt. Nennen Sie mindestens eine Person.
failures-interactions-yet-to-come = { $on } liegt noch in der Zukunft. Halten Sie fest, was geschehen ist; was noch kommt, ist eine Veranstaltung.
failures-interactions-no-time = { $at } ist keine Uhrzeit. Schreiben Sie 09:30 oder 14:05.
failures-interactions-longer-than-a-day = Das ist länger als ein Tag. Schreiben Sie, wie viele Minuten es gedauert hat.

failures-introductions-same-person = Eine Vorstellung braucht zwei verschiedene Personen. Wählen Sie eine andere.
failures-introductions-stays = Diese Vorstellung steht auf „{ $state }“ und geht von dort nicht weiter. Rückgängig machen nimmt den letzten Schritt zurück.
failures-introductions-not-there = Von „{ $from }“ kann eine Vorstellung nicht zu „{ $to }“ gehen. Möglich ist: { $after }.
failures-introductions-gone = Diese Vorstellung gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.

failures-links-no-address = Das ist keine Adresse, die sich öffnen ließe. Sie lässt sich kopieren.
failures-links-too-long = Diese Adresse ist zu lang, um sie zu überblicken, und wird daher von hier nicht geöffnet. Sie lässt sich kopieren.
failures-links-blanks = In einer Adresse stehen weder Leerzeichen noch Zeilenumbrüche; diese wird daher von hier nicht geöffnet. Sie lässt sich kopieren.
failures-links-not-secure = Diese Seite wird nicht über eine sichere Verbindung übertragen und daher von hier nicht geöffnet. Die Adresse lässt sich kopieren.
failures-links-other-kind = Von hier werden nur Seiten (https), E-Mail-Adressen und Telefonnummern geöffnet. Die Adresse lässt sich kopieren.
failures-links-hides-host = Diese Adresse verbirgt hinter einem Namen und einem @, wohin sie führt, und wird daher von hier nicht geöffnet. Sie lässt sich kopieren.
failures-links-no-host = Diese Adresse nennt keinen Server. Sie lässt sich kopieren.
failures-links-asks-for-more = Diese Adresse verlangt mehr als eine Nachricht an jemanden und wird daher von hier nicht geöffnet. Sie lässt sich kopieren.
failures-links-no-mailbox = Das nennt keine E-Mail-Adresse. Es lässt sich kopieren.
failures-links-no-number = Das ist mehr als eine Telefonnummer und wird daher von hier nicht geöffnet. Es lässt sich kopieren.
failures-links-no-program = Kein Programm hier öffnet das. Kopieren Sie die Adresse und fügen Sie sie dort ein, wo sie hingehört.

failures-logging-nobody-chosen = Für { $name } wurde niemand ausgewählt. Wählen Sie jemanden.
failures-logging-nobody-called = Niemand heißt { $name }. Schreiben Sie den Namen, wie er in { -rapport } steht, oder +{ $name }, um eine neue Person hinzuzufügen.
failures-logging-may-be = { $name } kann { $choices } sein. Schreiben Sie mehr vom Namen, oder wo die Person arbeitet: { $name } from …
failures-logging-several-events = Mehrere Veranstaltungen heißen { $event }. Schreiben Sie den Tag derjenigen, die Sie meinen.
failures-logging-whom-unclear = Es ist nicht klar, mit wem: { $what }. Schreiben Sie den Namen dazu.
failures-logging-teller-unclear = Es ist nicht klar, wer davon erzählt hat: { $title }. Schreiben Sie den Namen dazu: heard from Ingrid of a job.
failures-logging-nobody-named = Nennen Sie, mit wem Sie Kontakt hatten: coffee with Ingrid.
failures-logging-nothing-to-keep = Es gibt nichts festzuhalten. Schreiben Sie, was war: coffee with Ingrid.

failures-mentoring-limit-too-high = Wählen Sie eine Grenze von höchstens { $most } Mentees.
failures-mentoring-began-later = Es begann am { $began }. Wählen Sie diesen Tag oder einen späteren.
failures-mentoring-gone = Dieses Mentoring gibt es nicht mehr. Rückgängig machen holt es vielleicht zurück.
failures-mentoring-no-focus = Schreiben Sie, worum es geht, etwa „Vor Fachleuten sprechen“.
failures-mentoring-ends-before-begin = Es würde am { $until } enden, bevor es am { $begins } beginnt. Wählen Sie einen späteren Tag.
failures-mentoring-no-rhythm = Ein Rhythmus hat mindestens einen Tag. Lassen Sie ihn leer, wenn es keinen gibt.
failures-mentoring-no-milestone = Schreiben Sie, was erreicht werden soll, etwa „Erster Vortrag gehalten“.
failures-mentoring-milestone-gone = Diesen Meilenstein gibt es nicht mehr. Rückgängig machen holt ihn vielleicht zurück.
failures-mentoring-took-no-part = { $name } war an diesem Kontakt nicht beteiligt, also war es keine gemeinsame Sitzung. Wählen Sie einen mit { $name }.
failures-mentoring-session-gone = Diese Sitzung gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.

failures-messages-no-mailbox = Hier ist keine E-Mail-Adresse bekannt. Tragen Sie bei der Person eine ein oder kopieren Sie den Text.
failures-messages-no-page = Hier ist keine LinkedIn-Seite bekannt. Tragen Sie sie bei der Person ein oder kopieren Sie den Text.
failures-messages-closes-nothing = Dieses {"}"} schließt nichts. Entfernen Sie es, oder schreiben Sie {"}"}{"}"} für das Zeichen selbst.
failures-messages-not-closed = Dieses {"{"} ist nicht geschlossen. Schreiben Sie {"}"} hinter den Namen des Feldes, oder {"{"}{"{"} für das Zeichen selbst.
failures-messages-too-deep = Es stehen zu viele {"{"}if{"}"} ineinander. Stellen Sie einige davon nebeneinander.
failures-messages-second-else = Dieses {"{"}if{"}"} hat schon ein {"{"}else{"}"}. Entfernen Sie eines davon.
failures-messages-stray-else = Dieses {"{"}else{"}"} gehört zu keinem {"{"}if{"}"}. Entfernen Sie es, oder schreiben Sie davor {"{"}if field{"}"}.
failures-messages-stray-end = Dieses {"{"}end{"}"} gehört zu keinem {"{"}if{"}"}. Entfernen Sie es, oder schreiben Sie davor {"{"}if field{"}"}.
failures-messages-no-field = „{ $shown }“ ist kein Feld. Schreiben Sie eines von: { $fields }; oder {"{"}{"{"} für das Zeichen selbst.
failures-messages-no-end = Dieses {"{"}if{"}"} hat kein {"{"}end{"}"}. Schreiben Sie {"{"}end{"}"}, wo sein Text endet.
failures-messages-template-unread = Die Vorlage lässt sich in Zeile { $line }, Spalte { $column } nicht lesen: { $what }
failures-messages-no-name = Eine Vorlage braucht einen Namen. Geben Sie einen ein, etwa „Nach einem Vortrag“.
failures-messages-template-gone = Diese Vorlage gibt es nicht mehr. Wählen Sie eine andere; Rückgängig machen oder der Papierkorb holt sie vielleicht zurück.
failures-messages-no-program = Kein Programm hier öffnet das. Kopieren Sie den Text und fügen Sie ihn dort ein, wo Sie schreiben.

failures-notes-empty = In dieser Notiz steht nichts. Schreiben Sie etwas, oder löschen Sie sie.
failures-notes-gone = Diese Notiz gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.

failures-opportunities-gone = Diese Chance gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.
failures-opportunities-no-title = Schreiben Sie, was es ist, etwa „Keynote bei Grid Futures“.
failures-opportunities-heard-too-late = Von dort ging es am { $next } weiter, also wurde davon an diesem Tag oder früher gehört. Wählen Sie einen solchen Tag.
failures-opportunities-moved-too-early = Dort, wo es steht, ist es seit dem { $on }. Wählen Sie diesen Tag oder einen späteren.
failures-opportunities-stage-too-long = Eine Phase hat einen Namen von höchstens { $longest } Zeichen. Kürzen Sie ihn.
failures-opportunities-stage-taken = Eine andere Phase heißt schon „{ $name }“. Wählen Sie einen anderen Namen.

failures-organisations-field-too-long = Eine Branche ist ein Wort oder zwei, etwa Energie: höchstens { $longest } Zeichen. Schreiben Sie eine kürzere.
failures-organisations-gone = Diese Organisation gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.

failures-people-one-person = Das ist eine einzige Person. Wählen Sie zwei.
failures-people-nothing-known = Eine Person braucht einen Namen, eine Organisation oder eine Adresse. Geben Sie eines davon ein.
failures-people-offer-answered = Dieses Angebot wurde schon beantwortet.
failures-people-no-name = Eine Person braucht einen Namen. Geben Sie einen ein, oder lassen Sie den alten stehen.
failures-people-no-birthday = „{ $birthday }“ ist kein Geburtstag. Schreiben Sie 1984-11-13, oder --11-13 ohne Jahr.
failures-people-tag-too-long = Das Schlagwort „{ $start }…“ ist zu lang. Höchstens { $longest } Zeichen.
failures-people-no-meeting-day = „{ $text }“ ist kein Datum. Schreiben Sie es wie 2024-05-17, oder lassen Sie es leer.
failures-people-met-in-future = { $text } liegt noch in der Zukunft. Geben Sie den Tag an, an dem Sie sich kennengelernt haben.
failures-people-no-email = „{ $address }“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.
failures-people-no-digits = „{ $number }“ enthält keine Ziffern. Schreiben Sie eine Telefonnummer, am besten wie +47 406 12 345.
failures-people-no-date = „{ $date }“ ist kein Datum. Schreiben Sie es wie 2024-05-17, oder --05-17 ohne Jahr.
failures-people-no-page = „{ $url }“ ist keine Adresse einer Seite. Schreiben Sie sie wie https://example.org.
failures-people-not-taken-over = „{ $value }“ lässt sich nicht für sich allein übernehmen. Bearbeiten Sie stattdessen die Person.
failures-people-day-of-ties = Beziehungen sind an jedem Tag andere: Nennen Sie den Tag.
failures-people-one-already = Das ist schon eine einzige Person. Wählen Sie zwei.
failures-people-parted-already = Diese beiden wurden schon getrennt.
failures-people-gone = Diese Person gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.
failures-people-photo-gone = Dieses Foto gibt es nicht mehr. Öffnen Sie die Person noch einmal.
failures-people-merge-damaged = Was von der Zusammenführung gemerkt wurde, ist beschädigt; sie lässt sich nicht trennen.
failures-people-view-without-name = Eine Ansicht braucht einen Namen. Geben Sie einen ein, etwa „Eng und überfällig“.
failures-people-view-gone = Diese Ansicht gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.

failures-plan-later-needs-a-day = „Später“ braucht einen Tag, der noch kommt.

failures-promises-gone = Dieses Versprechen gibt es nicht mehr. Rückgängig machen holt es vielleicht zurück.
failures-promises-nothing-said = Schreiben Sie, was versprochen wurde, etwa „die Vorlage schicken“.

failures-relations-same-person = Eine Verbindung braucht zwei verschiedene Personen. Wählen Sie eine andere.
failures-relations-no-word = Sagen Sie mit einem Wort, was sie verbindet, etwa „Mentorin von“.
failures-relations-the-other-way-round = Diese Verbindung besteht schon andersherum. Entfernen Sie sie zuerst und fügen Sie sie dann neu hinzu.
failures-relations-gone = Diese Verbindung gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.
failures-relations-membership-ends-early = Die Mitgliedschaft endet vor ihrem Beginn. Ändern Sie einen der beiden Tage.
failures-relations-membership-of-nothing = Nennen Sie die Organisation, in der die Mitgliedschaft besteht.
failures-relations-membership-gone = Diese Mitgliedschaft gibt es nicht mehr. Rückgängig machen holt sie vielleicht zurück.

failures-reporting-not-begun = { $period } hat noch nicht begonnen. Wählen Sie den heutigen Zeitraum oder einen früheren.
failures-reporting-no-period = „{ $text }“ ist kein Zeitraum für einen Bericht. Schreiben Sie einen Monat wie 2026-09, ein Quartal wie 2026-Q3 oder ein Jahr wie 2026.
failures-reporting-no-pdf = { -rapport } schreibt auf diesem System kein PDF, daher wurde { $path } nicht geschrieben. Speichern Sie den Bericht als HTML, öffnen Sie ihn in einem Browser und drucken Sie ihn dort.
failures-reporting-not-printed = Die Webansicht des Systems hat den Bericht nicht gedruckt, daher wurde { $path } nicht geschrieben. Versuchen Sie es noch einmal, oder speichern Sie ihn als HTML und drucken Sie ihn aus einem Browser.

failures-sample-needs-empty = Das Beispielnetzwerk braucht eine eigene, leere Datenbank. Wählen Sie einen anderen Datenordner.

failures-settings-no-region = „{ $region }“ ist keine Region. Schreiben Sie zwei Buchstaben, etwa NO für Norwegen oder DE für Deutschland.
failures-settings-half-life = Die Halbwertszeit liegt zwischen 30 und 3650 Tagen. Üblich sind 90.
failures-settings-text-size = Der Text hat zwischen 90 und 200 Prozent seiner üblichen Größe.
failures-settings-no-zone = Das ist keine Zeitzone. Schreiben Sie sie wie Europe/Oslo, oder lassen Sie sie leer für die des Systems.
failures-settings-rhythm = Ein Rhythmus liegt zwischen einem Tag und zehn Jahren. Schreiben Sie eine Zahl von Tagen, oder nichts für keinen Rhythmus.
failures-settings-week = Eine Woche hat 10080 Minuten. Schreiben Sie, wie viele davon Sie geben möchten.
failures-settings-no-time = Uhrzeiten werden wie 08:30 geschrieben.
failures-settings-not-started-with-system = Das System lässt { -rapport } nicht mit sich starten. Es wurde nichts geändert.

failures-structure-not-in-network = Diese Person ist nicht mehr im Netzwerk. Wählen Sie eine andere.
failures-structure-map-unwritten = Die Karte ließ sich nicht schreiben. Versuchen Sie es noch einmal.

failures-ties-no-rhythm = Ein Rhythmus liegt zwischen einem Tag und zehn Jahren. Schreiben Sie eine Zahl von Tagen, etwa 30.

failures-topics-known-already = { $name } ist schon ein Thema. Öffnen Sie dieses.
failures-topics-taken = { $taken } ist ein anderes Thema. Führen Sie die beiden zusammen, oder wählen Sie einen anderen Namen.
failures-topics-yet-to-come = { $on } liegt noch in der Zukunft. Sagen Sie, wie weit Sie heute sind.
failures-topics-gone = Dieses Thema gibt es nicht mehr. Rückgängig machen holt es vielleicht zurück.
failures-topics-no-name = Ein Thema braucht einen Namen. Geben Sie einen ein, etwa Speicher.
failures-topics-no-level = Eine Stufe reicht von 1, erste Schritte, bis 5, dafür bekannt.
failures-topics-one-already = Das ist schon ein einziges Thema. Wählen Sie zwei.

failures-trash-gone = Das ist nicht mehr im Papierkorb. Vielleicht ist es schon zurück.
failures-trash-belongs-to-gone = „{ $first }“ gehört zu jemandem oder etwas, das selbst gelöscht ist. Holen Sie das zuerst zurück.

failures-shell-form-unknown = { -rapport } wurde in einer Form danach gefragt, die es nicht kennt. Bitte melden Sie die Einzelheiten.
failures-shell-text-too-long = Dieser Text ist zu lang, um ihn aufzubewahren. Kürzen Sie ihn, oder bewahren Sie ihn in einer eigenen Datei auf.
failures-shell-beyond-the-calendar = „{ $text }“ liegt jenseits des Kalenders. Geben Sie ein Jahr mit vier Ziffern an.
failures-shell-too-many = Das sind zu viele auf einmal. Wählen Sie weniger, und den Rest danach.
failures-shell-no-file = { $path } benennt keine Datei.
failures-shell-no-home = Es gibt keinen persönlichen Ordner, um Daten aufzubewahren. Geben Sie mit --data DIR einen Ordner an.
failures-shell-no-notice = Ein Hinweis ließ sich nicht zeigen: Das System gibt keine weiteren Threads her.
failures-shell-stopped = { -rapport } hat die Arbeit daran wegen eines eigenen Fehlers beendet. Versuchen Sie es noch einmal.
failures-shell-no-such-photo = Ein solches Foto gibt es nicht. Nach Fotos wird mit ihrer Nummer gefragt.
failures-shell-no-threads = Das System gibt { -rapport } keine weiteren Threads. Schließen Sie andere Programme und versuchen Sie es noch einmal.
failures-shell-start-again = { -rapport } hat die Arbeit daran wegen eines eigenen Fehlers beendet. Starten Sie es neu; was abgeschlossen war, ist nicht verloren.
failures-shell-no-random-numbers = Das System liefert keine Zufallszahlen, daher lässt sich nichts auswählen. Starten Sie es neu.
failures-shell-choice-unknown = { -rapport } weiß nicht mehr, was hierfür gewählt wurde. Wählen Sie es noch einmal; es wurde nichts geändert.
failures-shell-no-window = Es gibt kein Fenster, in dem sich Dateien wählen ließen. Öffnen Sie { -rapport } und wählen Sie sie dort.
failures-shell-not-of-this-computer = Was gewählt wurde, ist keine Datei dieses Computers. Wählen Sie eine, die auf ihm liegt.
failures-shell-answer-untold = { -rapport } konnte nicht mitteilen, was daraus geworden ist. Bitte melden Sie die Einzelheiten.
