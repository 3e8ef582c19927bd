messages-to = Message à { $name }
    .text = Emportez-le dans le programme avec lequel vous écrivez. { -rapport } n’envoie rien.
messages-text = Message
messages-template = Modèle
messages-templates = Modèles …
messages-template-save = Enregistrer ce texte comme modèle
messages-template-like = Créer un modèle comme celui-ci
messages-template-edit = Modifier ce modèle
messages-template-delete = Supprimer ce modèle
messages-begin-again = Recommencer à partir du modèle
# $fields are those of messages-field-…, separated by commas.
messages-missing = Inconnu, et donc omis : { $fields }.
messages-copied = Copié. Une fois envoyé, notez-le.
messages-opened = Ouvert dans votre logiciel de messagerie. Une fois envoyé, notez-le.
messages-not-now = Pas maintenant
messages-log = Noter
messages-profile = LinkedIn
    .tip = Copie le texte et ouvre la page LinkedIn
messages-mail = E-mail
    .tip = L’ouvre dans votre logiciel de messagerie

messages-template-name = Nom du modèle
messages-template-body = Texte avec champs
# What is within <code> is typed as it stands; it is the same in every language.
messages-template-optional = Ce qui peut manquer se met entre <code>{"{"}if promise{"}"}</code> et <code>{"{"}end{"}"}</code>, avec <code>{"{"}else{"}"}</code> pour l’autre cas.
# Read aloud before the preview.
messages-template-says = Ce qu’il dit :
messages-template-back = Retour au message
messages-template-keep = Conserver le modèle
# $meaning is one of messages-field-….
messages-put-in = Insère : { $meaning }
# What each field of a template stands for, within a sentence.
messages-field-name = le nom complet
messages-field-given = le prénom
messages-field-last_topic = le sujet de la dernière conversation
messages-field-last_talk = quand nous avons parlé pour la dernière fois
messages-field-event = le dernier événement en commun
messages-field-promise = ce que j’ai promis
messages-field-new_job = un poste commencé dans les six derniers mois
messages-field-me = votre propre nom
