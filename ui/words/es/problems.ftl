# What is wrong with a file that is imported, what was done about it, and the way out. English is as `sentence!` has it in its sources.
problems-archive-no-date = Una fecha de esta línea no existe en el calendario.
problems-archive-damaged-from-here = Este archivo del conjunto está dañado a partir de aquí. Lo anterior se ha tomado; exporte de nuevo si puede.
problems-archive-table-unknown = Esta tabla no es de { -rapport }. Se ha omitido.
problems-archive-one-more-line = Otra línea de este archivo tampoco se pudo tomar.
problems-archive-more-lines = { $untold ->
    [one] { $untold } línea más de este archivo tampoco se pudo tomar.
   *[other] Otras { $untold } líneas de este archivo tampoco se pudieron tomar.
}
problems-archive-line-left-out = { $fault } Se ha omitido.
problems-archive-line-missing = El archivo habla aquí de una línea y contiene { $lines }. Las que hay se han tomado.
problems-archive-lines-missing = El archivo habla aquí de { $told ->
    [one] { $told } línea
   *[other] { $told } líneas
} y contiene { $lines }. Las que hay se han tomado.
problems-archive-file-missing = El archivo { $file } falta o está dañado. Esta línea se ha omitido.
problems-archive-refers-to-nothing = La línea con "id":{ $id } remite por { $column } a una línea que no existe; se ha omitido.
problems-archive-reference-dropped = La línea con "id":{ $id } remite por { $column } a una línea que no existe; se ha tomado sin ella.
problems-archive-no-id = Esta línea no tiene id. Se ha omitido.
problems-archive-no-row = Esta línea no puede ser una fila de { $table }: { $cause }. Se ha omitido.
problems-archive-unknown-columns = { -rapport } no sabe qué es { $columns }; el resto de la línea se ha tomado.
problems-archive-no-json = Esta línea no es JSON.
problems-archive-no-object = Esta línea no es un objeto JSON.
problems-archive-number-unread = Un número de esta línea no se puede leer.
problems-archive-number-too-large = Un número de esta línea es demasiado grande.
problems-archive-no-file-named = Esta línea no nombra ningún archivo.
problems-archive-other-kind = Un valor de esta línea es de otro tipo que su columna.
problems-archive-bomb = Este archivo comprimido ocupa descomprimido mucho más de lo que contiene, como si se hubiera hecho para dañar. El resto no se ha abierto.
problems-archive-broken = Este archivo comprimido está dañado o incompleto. Descárguelo otra vez y suéltelo; no se ha tomado nada de él.
problems-archive-empty = Este archivo comprimido está vacío. Descárguelo otra vez y suéltelo.
problems-archive-too-many-files = Este archivo comprimido contiene más de 10 000 archivos; los demás no se han abierto. Suelte solo los archivos con los contactos.
problems-archive-member-damaged = Una parte de este archivo comprimido está dañada y se ha pasado por alto. Descargue el archivo otra vez.
problems-archive-leads-out = El nombre de este archivo lleva fuera de su archivo comprimido. No se ha abierto, y el resto se ha leído.
problems-archive-link = Esto es un enlace, no un archivo. No se ha seguido.
problems-archive-locked-file = Este archivo está protegido con una contraseña. Descomprima primero y suelte después el archivo.
problems-archive-packed-otherwise = Este archivo está comprimido de una forma que { -rapport } no abre. Descomprima primero y suelte después el archivo.
problems-archive-file-damaged = Este archivo de dentro está dañado y se ha pasado por alto. Descargue otra vez el archivo comprimido.
problems-archive-within-archive = Este archivo comprimido está dentro de otro y no se ha abierto. Descomprima el exterior y suelte este.

problems-calendar-entry-without-start = Esta entrada no tiene inicio y no se ha tomado. Póngale un día en su calendario y expórtela otra vez.
problems-calendar-without-start = «{ $title }» no tiene inicio y no se ha tomado. Póngale un día en su calendario y expórtelo otra vez.
problems-calendar-entry-wrong-start = Esta entrada empieza en «{ $start }», que no es un día ni una hora. No se ha tomado; corríjala en su calendario y expórtela otra vez.
problems-calendar-wrong-start = «{ $title }» empieza en «{ $start }», que no es un día ni una hora. No se ha tomado; corríjalo en su calendario y expórtelo otra vez.
problems-calendar-end-no-time = «{ $value }» no es un día ni una hora; la entrada se ha tomado sin su final.
problems-calendar-entry-unended = Esta entrada no tiene END:VEVENT. Se ha tomado hasta donde llega; compárela con su calendario.
problems-calendar-zone-unknown = La zona horaria «{ $name }» no se conoce y el calendario no la explica. Sus horas se han tomado como las de usted; compruébelas.
problems-calendar-no-entries = Este calendario no contiene entradas. No se ha tomado nada; expórtelo otra vez con sus eventos.
problems-calendar-no-events = Este calendario contiene tareas o tiempo libre, y ningún evento. No se ha tomado nada.

problems-ldif-stray-line = Esta línea no es `attribute: value`, o su base64 está dañado; se ha pasado por alto.
problems-ldif-two-stray-lines = Esta línea no es `attribute: value`, o su base64 está dañado; se ha pasado por alto. También otra como ella.
problems-ldif-stray-lines = Esta línea no es `attribute: value`, o su base64 está dañado; se ha pasado por alto. También { $others ->
    [one] { $others } más como ella
   *[other] otras { $others } como ella
}.
problems-ldif-no-entry = No se ha encontrado ninguna entrada en este archivo LDIF. No se ha tomado nada.

problems-no-calendar-day = «{ $cell }» no es un día del calendario; se ha apartado con la persona.

problems-linkedin-connections-nobody = Esta lista de contactos tiene un encabezado y a nadie. No se ha tomado nada; pida de nuevo la exportación a LinkedIn.
problems-linkedin-connections-hidden = Todos los contactos de este archivo están ocultos o vacíos. No se ha tomado nada; pida de nuevo la exportación a LinkedIn.
problems-linkedin-recommendations-nameless = Si estas recomendaciones se dieron o se recibieron solo lo dice el nombre del archivo, «Recommendations_Given.csv» o «Recommendations_Received.csv». Devuélvale su nombre y suéltelo otra vez.
problems-linkedin-row-incomplete = A esta fila le falta el día o el nombre, y se ha apartado. Compárela con el archivo.
problems-linkedin-archive-file-empty = Este archivo de sus datos de LinkedIn tiene un encabezado y nada debajo. No se ha tomado nada.
problems-linkedin-message-without-day = Este mensaje no tiene un día legible y se ha apartado.
problems-linkedin-messages-empty = Este archivo de mensajes tiene un encabezado y nada debajo. No se ha tomado nada.
problems-linkedin-profile-empty = Este archivo de su perfil de LinkedIn tiene un encabezado y nada debajo. No se ha tomado nada.

problems-file-picture = Esto es una imagen. { -rapport } lee contactos: suelte en su lugar una vCard, una tabla CSV o un archivo de LinkedIn.
problems-file-sound = Esto es un sonido o una película. { -rapport } lee contactos: suelte en su lugar una vCard, una tabla CSV o un archivo de LinkedIn.
problems-file-binary = Esto no es un archivo de contactos. { -rapport } lee vCard (.vcf), CSV, LDIF y archivos de LinkedIn: exporte a uno de ellos y suéltelo.
problems-file-program = Esto es un programa, no un archivo de contactos. Suelte en su lugar una vCard, una tabla CSV o un archivo de LinkedIn.
problems-file-packed = Este archivo comprimido es de un tipo que { -rapport } no abre. Descomprímalo primero y suelte los archivos; un .zip se puede soltar tal cual.
problems-file-database = Esto es una base de datos de otro programa. Exporte los contactos desde ese programa como vCard o CSV y suelte ese archivo.
problems-file-old-office = Esto es un archivo de Excel u Outlook de tipo antiguo. Guárdelo como CSV, o exporte los contactos como CSV, y suelte ese archivo.
problems-file-outlook-data = Esto es un archivo de datos de Outlook. En Outlook elija Archivo › Abrir y exportar › Importar o exportar › Exportar a un archivo › Valores separados por comas, y suelte ese archivo.
problems-file-document = Esto es un documento, no una lista de contactos. Exporte los contactos como vCard o CSV y suelte ese archivo.
problems-file-page = Esto es una página web. Exporte los contactos como vCard o CSV desde el sitio del que procede y suelte ese archivo.
problems-file-data = Esto es JSON o XML, que { -rapport } todavía no lee. Exporte los contactos como vCard o CSV y suelte ese archivo.
problems-file-workbook = Esto es un documento de Excel o de ofimática. Guarde la hoja con los contactos como CSV y suelte ese archivo.
problems-file-not-opened = Este archivo no se pudo abrir: no está, no lleva a ninguna parte, o sus permisos lo impiden. Se ha pasado por alto.
problems-file-device = Esto es un dispositivo o una tubería, no un archivo. No se ha abierto.
problems-file-damaged = Este archivo está dañado o incompleto. Cópielo o descárguelo otra vez y suéltelo; no se ha tomado nada de él.
problems-file-empty = Este archivo está vacío. No se ha tomado nada; expórtelo otra vez.
problems-file-too-large = Este archivo supera los 512 MB y no se ha leído. Exporte los contactos en varios archivos, o sin fotos.

problems-folder-too-many-files = Esta carpeta contiene más de 10 000 archivos; los demás no se han abierto. Suelte solo los archivos con los contactos.
problems-folder-loop = Esta carpeta lleva de vuelta a sí misma. Se ha pasado por alto.
problems-folder-empty = Esta carpeta está vacía. Suelte la carpeta o los archivos que contienen los contactos.

problems-text-unread = Este texto no se pudo leer.

problems-one-more-file = Otro archivo de aquí tampoco contiene contactos; se ha pasado por alto.
problems-more-files = { $unnamed ->
    [one] { $unnamed } archivo más de aquí tampoco contiene contactos; se ha pasado por alto.
   *[other] Otros { $unnamed } archivos de aquí tampoco contienen contactos; se han pasado por alto.
}

problems-table-none = { -rapport } no ha encontrado ninguna tabla, tarjeta o entrada en este texto. No se ha tomado nada; exporte las personas como vCard (.vcf) o CSV y suelte ese archivo.
problems-table-first-row = La primera fila, «{ $first }», se ha tomado por los nombres de las columnas, y de ella no salió nadie. Si trata de alguien, indique que ninguna fila nombra las columnas.
problems-table-day-first = Fechas como 3/7/1984 se pueden leer de dos maneras; se han leído con el día primero, como es habitual en su región. Si no es correcto, elija el otro orden.
problems-table-month-first = Fechas como 3/7/1984 se pueden leer de dos maneras; se han leído con el mes primero, como es habitual en su región. Si no es correcto, elija el otro orden.
problems-table-no-known-column = No se sabe de ninguna columna de esta tabla que contenga un nombre, un correo o un teléfono. No se ha tomado nada; indique qué contienen las columnas.
problems-table-stray-quote = Una comilla de esta línea no se cierra nunca; la línea se ha leído tal como está. Compárela con su origen.
problems-table-row-too-long-by-tab = Esta fila tiene { $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
} y la tabla { $columns ->
    [one] { $columns } columna
   *[other] { $columns } columnas
}; las celdas sobrantes se han apartado. Quizá un tabulador debería ir entre comillas.
problems-table-row-too-long = Esta fila tiene { $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
} y la tabla { $columns ->
    [one] { $columns } columna
   *[other] { $columns } columnas
}; las celdas sobrantes se han apartado. Quizá un «{ $sign }» debería ir entre comillas.
problems-table-row-too-long-for-one-by-tab = Esta fila tiene { $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
} y la tabla una columna; las celdas sobrantes se han apartado. Quizá un tabulador debería ir entre comillas.
problems-table-row-too-long-for-one = Esta fila tiene { $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
} y la tabla una columna; las celdas sobrantes se han apartado. Quizá un «{ $sign }» debería ir entre comillas.
problems-table-nobody = Esta tabla tiene un encabezado y a nadie. No se ha tomado nada; expórtela otra vez con las personas.
problems-table-names-nobody = Ninguna de las filas de esta tabla nombra a nadie. No se ha tomado nada.

problems-vcard-unended = Esta tarjeta no tiene END:VCARD. Se ha tomado hasta donde llega; compárela con su origen.
problems-vcard-nobody = Esta tarjeta no nombra a nadie: no tiene nombre, organización, correo ni teléfono. Se omite; póngale un nombre e impórtela otra vez.
problems-vcard-none = No se ha encontrado ninguna tarjeta en este archivo: no tiene ninguna línea BEGIN:VCARD. No se ha tomado nada.
problems-vcard-text-outside = Aquí empieza texto fuera de toda tarjeta; se ha pasado por alto.
problems-vcard-stray-line = Esta línea no tiene dos puntos y no pertenece a ninguna propiedad; se ha pasado por alto.
problems-vcard-two-stray-lines = Esta línea no tiene dos puntos y no pertenece a ninguna propiedad; se ha pasado por alto. También otra como ella.
problems-vcard-stray-lines = Esta línea no tiene dos puntos y no pertenece a ninguna propiedad; se ha pasado por alto. También { $others ->
    [one] { $others } más como ella
   *[other] otras { $others } como ella
}.
