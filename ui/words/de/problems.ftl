# What is wrong with a file that is imported, what was done about it, and the way out. English is as `sentence!` has it in its sources.
problems-archive-no-date = Ein Datum dieser Zeile gibt es im Kalender nicht.
problems-archive-damaged-from-here = Diese Datei des Archivs ist ab hier beschädigt. Was davor steht, wurde übernommen; exportieren Sie das Archiv nach Möglichkeit noch einmal.
problems-archive-table-unknown = Diese Tabelle ist keine von { -rapport }. Sie wurde ausgelassen.
problems-archive-one-more-line = Auch eine weitere Zeile dieses Archivs konnte nicht übernommen werden.
problems-archive-more-lines = { $untold ->
    [one] Auch { $untold } weitere Zeile dieses Archivs konnte nicht übernommen werden.
   *[other] Auch { $untold } weitere Zeilen dieses Archivs konnten nicht übernommen werden.
}
problems-archive-line-left-out = { $fault } Sie wurde ausgelassen.
problems-archive-line-missing = Das Archiv spricht hier von einer Zeile und enthält { $lines }. Die vorhandenen wurden übernommen.
problems-archive-lines-missing = Das Archiv spricht hier von { $told ->
    [one] { $told } Zeile
   *[other] { $told } Zeilen
} und enthält { $lines }. Die vorhandenen wurden übernommen.
problems-archive-file-missing = Die Datei { $file } fehlt im Archiv oder ist beschädigt. Diese Zeile wurde ausgelassen.
problems-archive-refers-to-nothing = Die Zeile mit "id":{ $id } verweist durch { $column } auf eine Zeile, die es nicht gibt; sie wurde ausgelassen.
problems-archive-reference-dropped = Die Zeile mit "id":{ $id } verweist durch { $column } auf eine Zeile, die es nicht gibt; sie wurde ohne diesen Verweis übernommen.
problems-archive-no-id = Diese Zeile hat keine id. Sie wurde ausgelassen.
problems-archive-no-row = Diese Zeile kann keine Zeile von { $table } sein: { $cause }. Sie wurde ausgelassen.
problems-archive-unknown-columns = { -rapport } weiß nicht, was { $columns } ist; der Rest der Zeile wurde übernommen.
problems-archive-no-json = Diese Zeile ist kein JSON.
problems-archive-no-object = Diese Zeile ist kein JSON-Objekt.
problems-archive-number-unread = Eine Zahl dieser Zeile lässt sich nicht lesen.
problems-archive-number-too-large = Eine Zahl dieser Zeile ist zu groß.
problems-archive-no-file-named = Diese Zeile nennt keine Datei.
problems-archive-other-kind = Ein Wert dieser Zeile ist von anderer Art als seine Spalte.
problems-archive-bomb = Dieses Archiv ist entpackt weit größer als verpackt, als sollte es Schaden anrichten. Der Rest davon wurde nicht geöffnet.
problems-archive-broken = Dieses Archiv ist beschädigt oder unvollständig. Laden Sie es noch einmal herunter und legen Sie es ab; es wurde nichts davon übernommen.
problems-archive-empty = Dieses Archiv ist leer. Laden Sie es noch einmal herunter und legen Sie es ab.
problems-archive-too-many-files = Dieses Archiv enthält mehr als 10 000 Dateien; die weiteren wurden nicht geöffnet. Legen Sie nur die Dateien mit den Kontakten ab.
problems-archive-member-damaged = Ein Teil dieses Archivs ist beschädigt und wurde übergangen. Laden Sie das Archiv noch einmal herunter.
problems-archive-leads-out = Der Name dieser Datei führt aus ihrem Archiv heraus. Sie wurde nicht geöffnet, der Rest des Archivs wurde gelesen.
problems-archive-link = Das ist eine Verknüpfung, keine Datei. Ihr wurde nicht gefolgt.
problems-archive-locked-file = Diese Datei ist mit einem Passwort geschützt. Entpacken Sie zuerst das Archiv und legen Sie dann die Datei ab.
problems-archive-packed-otherwise = Diese Datei ist auf eine Weise gepackt, die { -rapport } nicht öffnet. Entpacken Sie zuerst das Archiv und legen Sie dann die Datei ab.
problems-archive-file-damaged = Diese Datei des Archivs ist beschädigt und wurde übergangen. Laden Sie das Archiv noch einmal herunter.
problems-archive-within-archive = Dieses Archiv liegt in einem anderen und wurde nicht geöffnet. Entpacken Sie das äußere und legen Sie dieses ab.

problems-calendar-entry-without-start = Dieser Eintrag hat keinen Beginn und wurde nicht übernommen. Geben Sie ihm in seinem Kalender einen Tag und exportieren Sie ihn noch einmal.
problems-calendar-without-start = „{ $title }“ hat keinen Beginn und wurde nicht übernommen. Geben Sie ihm in seinem Kalender einen Tag und exportieren Sie ihn noch einmal.
problems-calendar-entry-wrong-start = Dieser Eintrag beginnt um „{ $start }“, was weder Tag noch Uhrzeit ist. Er wurde nicht übernommen; berichtigen Sie ihn in seinem Kalender und exportieren Sie ihn noch einmal.
problems-calendar-wrong-start = „{ $title }“ beginnt um „{ $start }“, was weder Tag noch Uhrzeit ist. Der Eintrag wurde nicht übernommen; berichtigen Sie ihn in seinem Kalender und exportieren Sie ihn noch einmal.
problems-calendar-end-no-time = „{ $value }“ ist weder Tag noch Uhrzeit; der Eintrag wurde ohne sein Ende übernommen.
problems-calendar-entry-unended = Diesem Eintrag fehlt END:VEVENT. Er wurde übernommen, soweit er reicht; vergleichen Sie ihn mit seinem Kalender.
problems-calendar-zone-unknown = Die Zeitzone „{ $name }“ ist nicht bekannt, und der Kalender erklärt sie nicht. Ihre Zeiten wurden als Ihre eigenen genommen; prüfen Sie sie.
problems-calendar-no-entries = Dieser Kalender enthält keine Einträge. Es wurde nichts übernommen; exportieren Sie ihn noch einmal mit seinen Veranstaltungen.
problems-calendar-no-events = Dieser Kalender enthält Aufgaben oder freie Zeiten, aber keine Veranstaltungen. Es wurde nichts übernommen.

problems-ldif-stray-line = Diese Zeile ist kein `attribute: value`, oder ihr base64 ist beschädigt; sie wurde übergangen.
problems-ldif-two-stray-lines = Diese Zeile ist kein `attribute: value`, oder ihr base64 ist beschädigt; sie wurde übergangen. Ebenso eine weitere solche Zeile.
problems-ldif-stray-lines = Diese Zeile ist kein `attribute: value`, oder ihr base64 ist beschädigt; sie wurde übergangen. Ebenso { $others ->
    [one] { $others } weitere solche Zeile
   *[other] { $others } weitere solche Zeilen
}.
problems-ldif-no-entry = In dieser LDIF-Datei wurde kein Eintrag gefunden. Es wurde nichts übernommen.

problems-no-calendar-day = „{ $cell }“ ist kein Kalendertag; es wurde bei der Person beiseitegelegt.

problems-linkedin-connections-nobody = Diese Liste von Verbindungen hat eine Überschrift und niemanden darin. Es wurde nichts übernommen; fordern Sie den Export bei LinkedIn noch einmal an.
problems-linkedin-connections-hidden = Alle Verbindungen in dieser Datei sind verborgen oder leer. Es wurde nichts übernommen; fordern Sie den Export bei LinkedIn noch einmal an.
problems-linkedin-recommendations-nameless = Ob diese Empfehlungen gegeben oder erhalten wurden, sagt nur der Name der Datei, „Recommendations_Given.csv“ oder „Recommendations_Received.csv“. Geben Sie ihr diesen Namen zurück und legen Sie sie noch einmal ab.
problems-linkedin-row-incomplete = Dieser Zeile fehlt der Tag oder der Name; sie wurde beiseitegelassen. Vergleichen Sie sie mit dem Archiv.
problems-linkedin-archive-file-empty = Diese Datei Ihres LinkedIn-Archivs hat eine Überschrift und nichts darunter. Es wurde nichts übernommen.
problems-linkedin-message-without-day = Diese Nachricht hat keinen lesbaren Tag und wurde beiseitegelassen.
problems-linkedin-messages-empty = Diese Datei mit Nachrichten hat eine Überschrift und nichts darunter. Es wurde nichts übernommen.
problems-linkedin-profile-empty = Diese Datei Ihres LinkedIn-Profils hat eine Überschrift und nichts darunter. Es wurde nichts übernommen.

problems-file-picture = Das ist ein Bild. { -rapport } liest Kontakte: Legen Sie stattdessen eine vCard, eine CSV-Tabelle oder ein LinkedIn-Archiv ab.
problems-file-sound = Das ist eine Ton- oder Filmaufnahme. { -rapport } liest Kontakte: Legen Sie stattdessen eine vCard, eine CSV-Tabelle oder ein LinkedIn-Archiv ab.
problems-file-binary = Das ist keine Datei mit Kontakten. { -rapport } liest vCard (.vcf), CSV, LDIF und LinkedIn-Archive: Exportieren Sie in eine dieser Formen und legen Sie das ab.
problems-file-program = Das ist ein Programm, keine Datei mit Kontakten. Legen Sie stattdessen eine vCard, eine CSV-Tabelle oder ein LinkedIn-Archiv ab.
problems-file-packed = Dieses Archiv ist von einer Art, die { -rapport } nicht öffnet. Entpacken Sie es zuerst und legen Sie dann die Dateien ab; ein .zip kann so abgelegt werden, wie es ist.
problems-file-database = Das ist eine Datenbank eines anderen Programms. Exportieren Sie die Kontakte aus jenem Programm als vCard oder CSV und legen Sie diese Datei ab.
problems-file-old-office = Das ist eine ältere Excel- oder Outlook-Datei. Speichern Sie sie als CSV oder exportieren Sie die Kontakte als CSV und legen Sie diese Datei ab.
problems-file-outlook-data = Das ist eine Outlook-Datendatei. Wählen Sie in Outlook Datei › Öffnen und Exportieren › Importieren/Exportieren › In Datei exportieren › Durch Trennzeichen getrennte Werte und legen Sie diese Datei ab.
problems-file-document = Das ist ein Dokument, keine Liste von Kontakten. Exportieren Sie die Kontakte als vCard oder CSV und legen Sie diese Datei ab.
problems-file-page = Das ist eine Webseite. Exportieren Sie die Kontakte aus der Seite, von der sie stammt, als vCard oder CSV und legen Sie diese Datei ab.
problems-file-data = Das ist JSON oder XML, was { -rapport } noch nicht liest. Exportieren Sie die Kontakte als vCard oder CSV und legen Sie diese Datei ab.
problems-file-workbook = Das ist ein Excel- oder Office-Dokument. Speichern Sie das Blatt mit den Kontakten als CSV und legen Sie diese Datei ab.
problems-file-not-opened = Diese Datei ließ sich nicht öffnen: Sie fehlt, führt ins Leere, oder ihre Berechtigungen verbieten es. Sie wurde übergangen.
problems-file-device = Das ist ein Gerät oder eine Pipe, keine Datei. Es wurde nicht geöffnet.
problems-file-damaged = Diese Datei ist beschädigt oder unvollständig. Kopieren oder laden Sie sie noch einmal herunter und legen Sie sie ab; es wurde nichts davon übernommen.
problems-file-empty = Diese Datei ist leer. Es wurde nichts übernommen; exportieren Sie sie noch einmal.
problems-file-too-large = Diese Datei ist größer als 512 MB und wurde nicht gelesen. Exportieren Sie die Kontakte in mehreren Dateien oder ohne Fotos.

problems-folder-too-many-files = Dieser Ordner enthält mehr als 10 000 Dateien; die weiteren wurden nicht geöffnet. Legen Sie nur die Dateien mit den Kontakten ab.
problems-folder-loop = Dieser Ordner führt zu sich selbst zurück. Er wurde übergangen.
problems-folder-empty = Dieser Ordner ist leer. Legen Sie den Ordner oder die Dateien ab, in denen die Kontakte sind.

problems-text-unread = Dieser Text ließ sich nicht lesen.

problems-one-more-file = Auch eine weitere Datei hier enthält keine Kontakte; sie wurde übergangen.
problems-more-files = { $unnamed ->
    [one] Auch { $unnamed } weitere Datei hier enthält keine Kontakte; sie wurde übergangen.
   *[other] Auch { $unnamed } weitere Dateien hier enthalten keine Kontakte; sie wurden übergangen.
}

problems-table-none = { -rapport } hat in diesem Text weder Tabelle noch Karten oder Einträge gefunden. Es wurde nichts übernommen; exportieren Sie die Personen als vCard (.vcf) oder CSV und legen Sie diese Datei ab.
problems-table-first-row = Die erste Zeile, „{ $first }“, wurde als Namen der Spalten genommen, und aus ihr wurde niemand. Handelt sie von jemandem, sagen Sie, dass keine Zeile die Spalten benennt.
problems-table-day-first = Daten wie 3/7/1984 lassen sich auf zwei Arten lesen; sie wurden mit dem Tag zuerst gelesen, wie in Ihrer Region üblich. Ist das falsch, wählen Sie die andere Reihenfolge.
problems-table-month-first = Daten wie 3/7/1984 lassen sich auf zwei Arten lesen; sie wurden mit dem Monat zuerst gelesen, wie in Ihrer Region üblich. Ist das falsch, wählen Sie die andere Reihenfolge.
problems-table-no-known-column = Von keiner Spalte dieser Tabelle ist bekannt, dass sie Namen, E-Mail-Adressen oder Telefonnummern enthält. Es wurde nichts übernommen; sagen Sie, was die Spalten enthalten.
problems-table-stray-quote = Ein Anführungszeichen in dieser Zeile wird nie geschlossen; die Zeile wurde gelesen, wie sie dasteht. Vergleichen Sie sie mit ihrer Quelle.
problems-table-row-too-long-by-tab = Diese Zeile hat { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
}, die Tabelle aber { $columns ->
    [one] { $columns } Spalte
   *[other] { $columns } Spalten
}; die überzähligen Zellen wurden beiseitegelegt. Vielleicht gehört ein Tabulator darin in Anführungszeichen.
problems-table-row-too-long = Diese Zeile hat { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
}, die Tabelle aber { $columns ->
    [one] { $columns } Spalte
   *[other] { $columns } Spalten
}; die überzähligen Zellen wurden beiseitegelegt. Vielleicht gehört ein „{ $sign }“ darin in Anführungszeichen.
problems-table-row-too-long-for-one-by-tab = Diese Zeile hat { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
}, die Tabelle aber eine Spalte; die überzähligen Zellen wurden beiseitegelegt. Vielleicht gehört ein Tabulator darin in Anführungszeichen.
problems-table-row-too-long-for-one = Diese Zeile hat { $cells ->
    [one] { $cells } Zelle
   *[other] { $cells } Zellen
}, die Tabelle aber eine Spalte; die überzähligen Zellen wurden beiseitegelegt. Vielleicht gehört ein „{ $sign }“ darin in Anführungszeichen.
problems-table-nobody = Diese Tabelle hat eine Überschrift und niemanden darin. Es wurde nichts übernommen; exportieren Sie sie noch einmal mit den Personen.
problems-table-names-nobody = Keine der Zeilen dieser Tabelle nennt jemanden. Es wurde nichts übernommen.

problems-vcard-unended = Dieser Karte fehlt END:VCARD. Sie wurde übernommen, soweit sie reicht; vergleichen Sie sie mit ihrer Quelle.
problems-vcard-nobody = Diese Karte nennt niemanden: Sie hat weder Namen noch Organisation, E-Mail oder Telefon. Sie wird ausgelassen; geben Sie ihr einen Namen und importieren Sie sie noch einmal.
problems-vcard-none = In dieser Datei wurde keine Karte gefunden: Sie hat keine Zeile BEGIN:VCARD. Es wurde nichts übernommen.
problems-vcard-text-outside = Hier beginnt Text außerhalb jeder Karte; er wurde übergangen.
problems-vcard-stray-line = Diese Zeile hat keinen Doppelpunkt und gehört zu keiner Eigenschaft; sie wurde übergangen.
problems-vcard-two-stray-lines = Diese Zeile hat keinen Doppelpunkt und gehört zu keiner Eigenschaft; sie wurde übergangen. Ebenso eine weitere solche Zeile.
problems-vcard-stray-lines = Diese Zeile hat keinen Doppelpunkt und gehört zu keiner Eigenschaft; sie wurde übergangen. Ebenso { $others ->
    [one] { $others } weitere solche Zeile
   *[other] { $others } weitere solche Zeilen
}.
