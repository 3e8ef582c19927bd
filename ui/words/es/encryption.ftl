encryption-locked = { -rapport } está bloqueado
encryption-locked-text = Sus datos están cifrados. Escriba su frase de contraseña para abrirlos.
encryption-passphrase = Frase de contraseña
encryption-unlock = Desbloquear
encryption-opening = Abriendo…
encryption-lost = He perdido la frase de contraseña
encryption-lost-truth = Nadie puede abrir estos datos sin su frase de contraseña: ni { -rapport } ni quien lo escribió. Las copias de seguridad están cifradas con la misma clave.
encryption-lost-way = Puede restaurar una copia de seguridad que no esté cifrada o cuya frase conozca, o empezar con una red vacía; después se puede importar una exportación. Los archivos cifrados se conservan al lado tal como están, por si recuerda la frase.
encryption-begin-anew = Empezar con una red vacía
encryption-elsewhere = Abrir otra carpeta de datos
    .text = Por esta vez: la próxima vez que se inicie, { -rapport } buscará de nuevo en el lugar habitual.

# What became of the keyring of the system, where it was to open the data.
encryption-keyring-no_keyring = El llavero de su sistema, que debía abrir sus datos, no está en marcha ahora. Su frase de contraseña los abre.
encryption-keyring-keyring_locked = El llavero de su sistema, que debía abrir sus datos, está bloqueado. Su frase de contraseña también los abre.
encryption-keyring-no_key = El llavero de su sistema ya no tiene la clave. Su frase de contraseña abre sus datos; en los ajustes el llavero puede volver a recordarla.
encryption-keyring-other_key = La clave del llavero de su sistema no abre estos datos. Su frase de contraseña sí.
encryption-keyring-unlock = Desbloquear el llavero

# $field is the label of the field.
encryption-show = Mostrar: { $field }
encryption-hide = Ocultar: { $field }
encryption-capitals = Bloq Mayús está activado.
encryption-again = Otra vez
encryption-differs = No es lo mismo.

encryption-strength-none = Al menos { $least } caracteres. Cuatro palabras o más que no guarden relación son buenas y fáciles de recordar.
encryption-strength-too_short = Demasiado corta: al menos { $least } caracteres.
encryption-strength-short = Corta: alguien con un ordenador rápido podría adivinarla. Mejor con algunas palabras más.
encryption-strength-fair = Aceptable, siempre que no sea un nombre, una fecha o un refrán.
encryption-strength-long = Larga. Buena, siempre que no sea un refrán ni un verso de una canción.

encryption-setting = Cifrado
    .on = Activado. Quien acceda a los archivos de sus datos o de sus copias de seguridad no puede leerlos sin su frase de contraseña.
    .off = Desactivado. Quien acceda a los archivos de su carpeta de datos o a sus copias de seguridad puede leerlos.
    .words = cifrar contraseña frase bloquear clave privacidad seguridad
encryption-turn-on = Activar
encryption-turn-off = Desactivar
encryption-change = Cambiar la frase de contraseña

# The keyring of the system, which remembers the key on this computer.
encryption-remember = Abrir sin preguntar en este equipo
    .on = El llavero de su sistema recuerda la clave. Mientras tenga la sesión iniciada, { -rapport } se abre sin su frase de contraseña; esta sigue haciendo falta en cualquier otro lugar y si se pierde el llavero.
    .off = Su frase de contraseña se pide cada vez que se inicia { -rapport }.
    .none = Aquí no hay ningún llavero del sistema en marcha que pueda recordar la clave.
    .wanted = El llavero de su sistema recuerda la clave mientras tenga la sesión iniciada. Quien se siente ante su equipo desbloqueado puede entonces abrir sus datos.
    .words = llavero contraseña recordar automático
encryption-remember-on = Abrir sin preguntar
encryption-remember-off = Volver a pedir la frase de contraseña
encryption-remember-failed = El llavero de su sistema no recuerda la clave, así que se pide la frase de contraseña. Aquí puede intentarlo de nuevo.
encryption-forget-failed = No se pudo quitar la clave del llavero de su sistema. Aquí ya no abre nada; elimine allí «Rapport: the key of encrypted data» usted mismo.

encryption-on-title = Cifrar sus datos
encryption-on-text = Se cifran sus datos y todas sus copias de seguridad. Su frase de contraseña siempre los abre; se pide cada vez que se inicia { -rapport }, salvo que el llavero de su sistema recuerde la clave.
encryption-understood = La tengo anotada. Sin ella nadie puede abrir mis datos ni sus copias de seguridad, y nadie puede ayudar: ni { -rapport } ni quien lo escribió.
encryption-encrypting = Cifrando
encryption-encrypt = Cifrar
encryption-off-title = Desactivar el cifrado
encryption-off-text = Sus datos y sus copias de seguridad vuelven a quedar a la vista y no se pide ninguna frase de contraseña.
encryption-off-note = Quien acceda a los archivos podrá leerlos. Se puede volver a activar en cualquier momento.
encryption-decrypting = Descifrando
encryption-change-text = La nueva abre sus datos y las copias de seguridad accesibles ahora. Anótela: sin ella nadie puede.
encryption-present = Frase de contraseña actual
encryption-new = Nueva frase de contraseña
encryption-change-now = Cambiar

encryption-done-on = { $files ->
    [0] Sus datos ya están cifrados.
    [one] Sus datos y { $files } copia de seguridad ya están cifrados.
   *[other] Sus datos y { $files } copias de seguridad ya están cifrados.
}
encryption-done-asked = La frase de contraseña se pide al iniciar { -rapport }.
encryption-done-remembered = Mientras tenga la sesión iniciada en este equipo, { -rapport } se abre sin preguntar. En cualquier otro lugar lo abre su frase de contraseña.
encryption-done-off = { $files ->
    [0] Sus datos ya no están cifrados.
    [one] Sus datos y { $files } copia de seguridad ya no están cifrados.
   *[other] Sus datos y { $files } copias de seguridad ya no están cifrados.
}
encryption-done-passphrase = Desde ahora la nueva frase de contraseña abre sus datos y sus copias de seguridad.
encryption-deleted = Eliminados, porque estaban dañados y no se podían cifrar:
# Each is the heading of a list of files and folders.
encryption-left-on = Todavía a la vista, porque no se pudo acceder o escribir:
encryption-left-off = Todavía cifrado, porque no se pudo acceder o escribir:
encryption-left-passphrase = Todavía se abre con la frase anterior, porque no se pudo acceder:
encryption-folder-before = { $folder }, donde estaban sus datos antes de moverlos, no está cifrada. Elimínela cuando ya no la necesite.
