messages-to = Message to { $name }
    .text = Take it to the program you write with. { -rapport } sends nothing.
messages-text = Message
messages-template = Template
messages-templates = Templates …
messages-template-save = Save this text as a template
messages-template-like = Make a template like this one
messages-template-edit = Edit this template
messages-template-delete = Delete this template
messages-begin-again = Begin again from the template
# $fields are those of messages-field-…, separated by commas.
messages-missing = Not known, and so left out: { $fields }.
messages-copied = Copied. Once it is sent, log it.
messages-opened = Opened in your mail program. Once it is sent, log it.
messages-not-now = Not now
messages-log = Log it
messages-profile = LinkedIn
    .tip = Copies the text and opens the LinkedIn page
messages-mail = Mail
    .tip = Opens it in your mail program

messages-template-name = Name of the template
messages-template-body = Text with fields
# What is within <code> is typed as it stands; it is the same in every language.
messages-template-optional = What may be missing goes between <code>{"{"}if promise{"}"}</code> and <code>{"{"}end{"}"}</code>, with <code>{"{"}else{"}"}</code> for the other case.
# Read aloud before the preview.
messages-template-says = What it says:
messages-template-back = Back to the message
messages-template-keep = Keep template
# $meaning is one of messages-field-….
messages-put-in = Puts in { $meaning }
# What each field of a template stands for, within a sentence.
messages-field-name = the whole name
messages-field-given = the given name
messages-field-last_topic = the topic of the last talk
messages-field-last_talk = when we last talked
messages-field-event = the last event that both were at
messages-field-promise = what I promised
messages-field-new_job = a post begun in the last half year
messages-field-me = your own name
