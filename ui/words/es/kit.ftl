kit-close = Cerrar
kit-cancel = Cancelar
kit-try-again = Intentar de nuevo
kit-save = Guardar
kit-edit = Editar
kit-delete = Eliminar
kit-delete-of = Eliminar: { $what }
kit-more = Más: { $what }
kit-show-more = Mostrar más
kit-next-record = Registro siguiente
kit-previous-record = Registro anterior
kit-page-down = Una página abajo
kit-page-up = Una página arriba
kit-first-record = Primer registro
kit-last-record = Último registro
kit-copy = Copiar
kit-copied = Copiado
kit-details = Detalles
# On the button of a chip: $name is what the chip says.
kit-remove = Quitar { $name }
kit-messages = Mensajes
kit-close-message = Cerrar este mensaje
# $example is a date as the locale writes it.
kit-not-a-date = No es una fecha. Se escribe así: { $example }.

# How far a long job is.
kit-progress = { $done } de { $total }
kit-nearly-done = casi listo
kit-seconds-left = faltan unos { $seconds } s
kit-minutes-left = faltan unos { $minutes } min

kit-people = { $many ->
    [one] { $many } persona
   *[other] { $many } personas
}

# How each kind of failure is headed.
kit-failure-not_found = Ya no existe
kit-failure-invalid = Esto no se puede aceptar
kit-failure-file = No se pudo leer o escribir un archivo
kit-failure-not_understood = Aquí no hay nada que { -rapport } entienda
kit-failure-newer_database = Estos datos son de un { -rapport } más reciente
kit-failure-damaged_database = La base de datos está dañada
kit-failure-no_database = La base de datos ya no está
kit-failure-no_backup = No se pudo hacer una copia de seguridad
kit-failure-locked = Está cifrado
kit-failure-wrong_passphrase = Esa no es la frase de contraseña
kit-failure-no_keyring = El llavero del sistema no lo hace
kit-failure-busy = Otro programa está usando los datos
kit-failure-cancelled = Cancelado
kit-failure-not_undoable = Esto no se puede deshacer tal como está
kit-failure-internal = Un fallo de { -rapport }
