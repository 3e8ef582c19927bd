encryption-locked = { -rapport } está bloqueado
encryption-locked-text = Sus datos están cifrados. Escriba su frase de contraseña para abrirlos.
encryption-passphrase = Frase de contraseña
encryption-unlock = Desbloquear
encryption-opening = Abriendo…
encryption-lost = He perdido la frase de contraseña
encryption-lost-truth = Nadie puede abrir estos datos sin su frase de contraseña: ni { -rapport } ni quien lo escribió. Las copias de seguridad están cifradas con la misma clave.
encryption-lost-way = Puede empezar con una red vacía. Los archivos cifrados se conservan al lado tal como están, por si recuerda la frase. Después se puede recuperar una copia de seguridad anterior al cifrado o una exportación.
encryption-begin-anew = Empezar con una red vacía

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
    .on = Activado. Sus datos y sus copias de seguridad solo se pueden abrir con su frase de contraseña.
    .off = Desactivado. Quien acceda a los archivos de su carpeta de datos o a sus copias de seguridad puede leerlos.
    .words = cifrar contraseña frase bloquear clave privacidad seguridad
encryption-turn-on = Activar
encryption-turn-off = Desactivar
encryption-change = Cambiar la frase de contraseña

encryption-on-title = Cifrar sus datos
encryption-on-text = Se cifran sus datos y todas sus copias de seguridad. La frase de contraseña se pide cada vez que se inicia { -rapport }.
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
    [0] Sus datos ya están cifrados. La frase de contraseña se pide al iniciar { -rapport }.
    [one] Sus datos y { $files } copia de seguridad ya están cifrados. La frase de contraseña se pide al iniciar { -rapport }.
   *[other] Sus datos y { $files } copias de seguridad ya están cifrados. La frase de contraseña se pide al iniciar { -rapport }.
}
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
