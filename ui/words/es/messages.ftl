messages-to = Mensaje para { $name }
    .text = Llévelo al programa con el que escribe. { -rapport } no envía nada.
messages-text = Mensaje
messages-template = Plantilla
messages-templates = Plantillas …
messages-template-save = Guardar este texto como plantilla
messages-template-like = Crear una plantilla como esta
messages-template-edit = Editar esta plantilla
messages-template-delete = Eliminar esta plantilla
messages-begin-again = Empezar de nuevo desde la plantilla
# $fields are those of messages-field-…, separated by commas.
messages-missing = No se sabe y por eso se omite: { $fields }.
messages-copied = Copiado. Una vez enviado, anótelo.
messages-opened = Abierto en su programa de correo. Una vez enviado, anótelo.
messages-not-now = Ahora no
messages-log = Anotar
messages-profile = LinkedIn
    .tip = Copia el texto y abre la página de LinkedIn
messages-mail = Correo
    .tip = Lo abre en su programa de correo

messages-template-name = Nombre de la plantilla
messages-template-body = Texto con campos
# What is within <code> is typed as it stands; it is the same in every language.
messages-template-optional = Lo que puede faltar va entre <code>{"{"}if promise{"}"}</code> y <code>{"{"}end{"}"}</code>, con <code>{"{"}else{"}"}</code> para el otro caso.
# Read aloud before the preview.
messages-template-says = Lo que dice:
messages-template-back = Volver al mensaje
messages-template-keep = Guardar plantilla
# $meaning is one of messages-field-….
messages-put-in = Inserta: { $meaning }
# What each field of a template stands for, within a sentence.
messages-field-name = el nombre completo
messages-field-given = el nombre de pila
messages-field-last_topic = el tema de la última conversación
messages-field-last_talk = cuándo hablamos por última vez
messages-field-event = el último evento al que fueron ambos
messages-field-promise = lo que prometí
messages-field-new_job = un puesto empezado en el último medio año
messages-field-me = el nombre propio
