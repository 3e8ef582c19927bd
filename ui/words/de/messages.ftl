messages-to = Nachricht an { $name }
    .text = Sie geht an das Programm, mit dem Sie schreiben. { -rapport } verschickt nichts.
messages-text = Nachricht
messages-template = Vorlage
messages-templates = Vorlagen …
messages-template-save = Diesen Text als Vorlage speichern
messages-template-like = Eine Vorlage wie diese anlegen
messages-template-edit = Diese Vorlage bearbeiten
messages-template-delete = Diese Vorlage löschen
messages-begin-again = Neu mit der Vorlage beginnen
# $fields are those of messages-field-…, separated by commas.
messages-missing = Nicht bekannt und daher weggelassen: { $fields }.
messages-copied = Kopiert. Nach dem Versand bitte festhalten.
messages-opened = Im E-Mail-Programm geöffnet. Nach dem Versand bitte festhalten.
messages-not-now = Nicht jetzt
messages-log = Festhalten
messages-profile = LinkedIn
    .tip = Kopiert den Text und öffnet die LinkedIn-Seite
messages-mail = E-Mail
    .tip = Öffnet sie im E-Mail-Programm

messages-template-name = Name der Vorlage
messages-template-body = Text mit Feldern
# What is within <code> is typed as it stands; it is the same in every language.
messages-template-optional = Was fehlen kann, steht zwischen <code>{"{"}if promise{"}"}</code> und <code>{"{"}end{"}"}</code>, mit <code>{"{"}else{"}"}</code> für den anderen Fall.
# Read aloud before the preview.
messages-template-says = So lautet sie:
messages-template-back = Zurück zur Nachricht
messages-template-keep = Vorlage behalten
# $meaning is one of messages-field-….
messages-put-in = Fügt ein: { $meaning }
# What each field of a template stands for, within a sentence.
messages-field-name = der ganze Name
messages-field-given = der Vorname
messages-field-last_topic = das Thema des letzten Gesprächs
messages-field-last_talk = wann wir zuletzt gesprochen haben
messages-field-event = die letzte gemeinsame Veranstaltung
messages-field-promise = was ich versprochen habe
messages-field-new_job = eine im letzten halben Jahr begonnene Stelle
messages-field-me = der eigene Name
