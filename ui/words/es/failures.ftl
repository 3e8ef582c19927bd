# What the library and the shell say when something fails. English is as `sentence!` has it in their sources.
failures-archive-none = Este no es un archivo de { -rapport }. No se ha tomado nada.
failures-archive-newer = Un { -rapport } más reciente escribió este archivo. Instale esa versión y suelte el archivo allí; no se ha tomado nada.
failures-archive-no-version = Este archivo no indica su versión. Expórtelo otra vez; no se ha tomado nada.
failures-archive-harm = Este archivo ocupa descomprimido mucho más de lo que contiene, como si se hubiera hecho para dañar. No se ha tomado nada de él.
failures-archive-manifest-unread = No se puede leer lo que este archivo dice de sí mismo. Expórtelo otra vez; no se ha tomado nada.
failures-archive-no-room = No hay sitio para descomprimir este archivo. Libere espacio en el disco e inténtelo de nuevo.
failures-archive-unwritten = No se pudo terminar de escribir el archivo. Libere espacio o elija otro lugar e inténtelo de nuevo.

failures-asks-nothing-said = Escriba qué se busca, por ejemplo «alguien que hable sobre almacenamiento».
failures-asks-gone = Esta petición ya no existe. Deshacer quizá la recupere.

failures-backups-none-yet = Todavía no hay ninguna copia de seguridad que restaurar.
failures-backups-none-called = No hay ninguna copia de seguridad llamada { $name }. Vuelva a mirar la lista de copias de seguridad.
failures-backups-holds-less = La base de datos contiene menos que su copia de seguridad del { $made } UTC: falta lo último que se escribió, quizá porque se perdió el archivo rapport.db-wal. Restaure esa copia; o haga una copia ahora para seguir con lo que hay.
failures-backups-database-held = Otro programa está usando la base de datos. Inténtelo de nuevo en un momento.
failures-backups-copy-differs = La copia no contiene lo mismo que la base de datos: puede que el disco esté fallando.
failures-backups-database-damaged = La base de datos está dañada y no se puede hacer una copia de seguridad completa de ella. Restaure una copia anterior.
failures-backups-not-made = No se pudo hacer ninguna copia de seguridad en { $folder }. { $why }
failures-backups-folder-gone = La carpeta { $folder } no está. Si se encuentra en otro disco, conéctelo; o elija otra carpeta.
failures-backups-place-not-understood = No se entiende { $file }, así que no se sabe adónde van las copias de seguridad. Elija de nuevo la carpeta de copias.
failures-backups-damaged = Esta copia de seguridad está dañada y no se ha restaurado; no se ha cambiado nada. Elija otra.
failures-backups-not-restored = Otro programa está escribiendo en esta base de datos. No se ha restaurado nada; inténtelo de nuevo.
failures-backups-gone = Esta copia de seguridad ya no existe. Vuelva a mirar la lista de copias de seguridad.
failures-backups-none-chosen = No se eligió ninguna copia de seguridad. Elija una; no se cambió nada.
failures-backups-other-name = { $file } no tiene el nombre de una copia de seguridad, que indica cuándo se hizo. Devuélvale el nombre que le dio { -rapport }: rapport-….db.

failures-encryption-data-open = Otro programa tiene abiertos sus datos: otra ventana de { -rapport } o una orden en un terminal. Ciérrelo e inténtelo de nuevo; no se ha cambiado nada.
failures-encryption-converted-differs = El archivo convertido no contiene lo mismo que la base de datos: puede que el disco esté fallando o que la base de datos esté dañada. No se ha cambiado nada. Compruebe la base de datos y restaure una copia de seguridad si no está en orden.
failures-encryption-name-no-text = El nombre de { $path } no es texto. Mueva sus datos a una carpeta con un nombre más sencillo.
failures-encryption-key-of-backup-gone = El archivo de clave de esta copia de seguridad, rapport-….key a su lado, ya no está. Devuélvalo a su sitio, o nadie podría abrir lo que se restaure.
failures-encryption-no-random-numbers = El sistema no proporciona números aleatorios, así que no se puede crear ninguna clave. No se ha cambiado nada.
failures-encryption-key-not-taken = La base de datos no aceptó su clave. No se ha cambiado nada. Por favor, informe de ello.
failures-encryption-key-file-not-understood = No se entiende el archivo de clave { $path }, y sin él nadie puede abrir la base de datos. Devuélvalo como estaba: cada carpeta de copias de seguridad tiene una copia, llamada rapport-….key.
failures-encryption-key-file-newer = Un { -rapport } más reciente escribió el archivo de clave { $path }. Instale esa versión para abrir la base de datos; no se ha cambiado nada.
failures-encryption-locked = { $file } está cifrado, o tan dañado que no se puede saber. Escriba su frase de contraseña para abrirlo.
failures-encryption-passphrase-too-short = Esta frase de contraseña es demasiado corta: al menos { $least } caracteres, mejor cuatro palabras o más que no guarden relación.
failures-encryption-not-sealed = No se pudo sellar la clave: puede que no queden 64 MB de memoria. Cierre otros programas e inténtelo de nuevo; no se ha cambiado nada.
failures-encryption-on-already = Sus datos ya están cifrados. Cambie en su lugar la frase de contraseña.
failures-encryption-not-the-passphrase-of-now = Esta no es la frase de contraseña actual. Escríbala de nuevo.
failures-encryption-off = Sus datos no están cifrados.
failures-encryption-turning-elsewhere = Otro programa está cifrando o descifrando sus datos. Espere a que termine.
failures-encryption-no-key-file = No hay ningún archivo de clave junto a { $database }, así que ninguna frase de contraseña la abre.
failures-encryption-wrong-passphrase = Esta no es la frase de contraseña. Fíjese en las mayúsculas y en el idioma del teclado, y escríbala de nuevo.
failures-encryption-of-sample = La red de ejemplo es inventada y no se cifra. Salga primero del ejemplo.
failures-encryption-no-key-to-remember = Sus datos no están cifrados, así que no hay ninguna clave que recordar.
failures-keyring-stayed-locked = El llavero del sistema siguió bloqueado, así que no recuerda la clave. Su frase de contraseña abre sus datos como antes; desbloquee el llavero e inténtelo de nuevo.
failures-keyring-none = Aquí no hay ningún llavero del sistema que recuerde la clave, como GNOME Keyring o KWallet. Su frase de contraseña abre sus datos como antes.
failures-keyring-not-forgotten = La clave no se pudo quitar del llavero del sistema. { -rapport } ya no consulta el llavero; elimine «{ -rapport }: the key of encrypted data» en el programa del sistema para contraseñas y claves.
failures-keyring-did-not-open = El llavero del sistema no abrió sus datos. Escriba su frase de contraseña.

failures-events-not-on-that-day = Este evento no se celebra el { $starts }. Elija uno de sus días.
failures-events-new-person-without-name = Una persona nueva de la hoja no tiene nombre. Escríbalo o quite la línea.
failures-events-gone = Este evento ya no existe. Deshacer quizá lo recupere.
failures-events-no-title = Un evento necesita un título. Escriba cómo se llama.
failures-events-no-date = { $text } no es una fecha. Escriba 2026-05-03, o con hora 2026-05-03T14:30:00.
failures-events-time-on-one-side = Indique una hora tanto para el inicio como para el final del evento, o para ninguno.
failures-events-ends-before-start = { $title } termina antes de empezar. Elija un final posterior.
failures-events-no-zone = { $name } no es una zona horaria conocida aquí. Elija una como Europe/Berlin.

failures-exchanges-gone = Esta ayuda ya no existe. Deshacer quizá la recupere.

failures-expertise-yet-to-come = { $on } aún no ha llegado. Escriba lo que ha ocurrido, en su día.
failures-expertise-no-link = { $url } no es un enlace. Cópielo como lo muestra el navegador: https://…
failures-expertise-contribution-without-title = Póngale un título, por ejemplo «Tarifas que funcionan» en Grid Futures.
failures-expertise-contribution-gone = Esta contribución ya no existe. Deshacer quizá la recupere.
failures-expertise-nothing-learned = Escriba en una frase qué ha aprendido.
failures-expertise-insight-gone = Este aprendizaje clave ya no existe. Deshacer quizá lo recupere.
failures-expertise-learning-without-title = Póngale un título, por ejemplo el nombre del curso o del libro.
failures-expertise-too-many-hours = Son más de mil horas. Escriba las horas de un solo curso o libro.
failures-expertise-learning-gone = Esta formación ya no existe. Deshacer quizá la recupere.
failures-expertise-no-target = Una meta es un número de 0 a 100000. Escriba lo que quiere alcanzar, o nada.

failures-exporting-no-json = Lo anotado sobre una persona no se pudo convertir a JSON. Exporte en su lugar una vCard o una tabla.
failures-exporting-folder-taken = { $folder } ya contiene algo. Elija un nombre que no esté en uso.
failures-exporting-folder-unfinished = { $folder } quedó de una exportación anterior. Apártelo e inténtelo de nuevo.
failures-exporting-not-of-people = Esta forma no es solo de personas. Exporte todo en ella.
failures-exporting-unwritten = No se pudo terminar de escribir la exportación. Libere espacio o elija otro lugar e inténtelo de nuevo.
failures-exporting-picture-incomplete = La imagen no llegó entera, así que no se guardó. Inténtelo de nuevo.

failures-sealed-for-a-key = { $name } se cifró para una clave, no con una frase de contraseña. Descífrelo con age e importe el resultado.
failures-sealed-locked = { $name } está cifrado. Escriba su frase de contraseña para leerlo.
failures-sealed-wrong-passphrase = Esta frase de contraseña no abre { $name }. Escríbala de nuevo.
failures-sealed-damaged = { $name } está dañado o incompleto, así que no se ha tomado nada. Cópielo o descárguelo otra vez.

failures-of-file = { $file }: { $why }

failures-cancelled = Cancelado. No se ha cambiado nada.

failures-file-gone = { $path } no está. Compruebe el nombre e inténtelo de nuevo.
failures-file-forbidden = { $path } no se puede abrir. Cambie sus permisos o cópielo en otro lugar.
failures-file-disk-full = No se pudo escribir { $path }: el disco está lleno. Libere espacio e inténtelo de nuevo.
failures-file-unusable = No se pudo leer ni escribir { $path }.

failures-storage-belongs-to-nothing = Aquello a lo que pertenece ya no existe. Mire de nuevo; no se ha cambiado nada.
failures-storage-busy = Otro programa está escribiendo en esta base de datos. Espere un momento e inténtelo de nuevo; no se ha cambiado nada.
failures-storage-disk-unreadable = No se pudo leer ni escribir en el disco: puede estar lleno, fallar o estar desconectado. Compruébelo e inténtelo de nuevo; no se ha cambiado nada.
failures-storage-disk-full = El disco está lleno. Libere espacio e inténtelo de nuevo; no se ha cambiado nada.
failures-storage-folder-read-only = No se puede escribir en la carpeta de datos. Cambie sus permisos o elija otra.
failures-storage-damaged = La base de datos está dañada o no es de { -rapport }. Restaure una copia de seguridad.
failures-storage-fault = { -rapport } no pudo terminar; no se ha cambiado nada. Por favor, informe de los detalles.
failures-storage-image-damaged = Lo que se recordaba de esto está dañado; no se puede recuperar. Quizá una copia de seguridad todavía lo tenga.
failures-storage-gone-with-backups = { $path } no está o está vacío, pero hay copias de seguridad. Restaure una de ellas.
failures-storage-is-there = { $path } está ahí. Ábralo, o restaure una copia de seguridad.
failures-storage-gone = { $path } ya no está: la carpeta se movió, se eliminó o se desconectó. No se ha cambiado nada. Devuélvala a su sitio, o inicie { -rapport } de nuevo y restaure una copia de seguridad.
failures-storage-none = Aquí no hay ninguna base de datos.
failures-storage-empty = El archivo está vacío: no contiene ninguna base de datos.
failures-storage-other-version = Esto lo hizo otra versión de { -rapport }, que puede deshacerlo.
failures-storage-not-ours = Esta no es una base de datos de { -rapport }. Elija otra carpeta de datos, o aparte el archivo.
failures-storage-newer = Un { -rapport } más reciente escribió esta base de datos. Instale esa versión para abrirla; el archivo quedó como está.
failures-storage-lies-there = Sus datos ya están en { $folder }.
failures-storage-folders-within = { $folder } y la carpeta de sus datos están una dentro de otra. Elija una carpeta aparte.
failures-storage-folder-has-data = Hay datos de { -rapport } en { $folder }. Elija otra carpeta.
failures-storage-folder-has-files = Hay otros archivos en { $folder }. Elija otra carpeta.
failures-storage-in-memory = Esta red se guarda solo en la memoria y no está en ninguna carpeta.
failures-storage-copy-differs = La copia { $copy } no es igual que lo copiado, así que los datos se quedaron donde estaban. Puede que el disco falle: elija otro.
failures-storage-moved-folder-gone = Sus datos se movieron a { $folder }, y esa carpeta no está ahora. Conecte el disco donde se encuentra e inténtelo de nuevo. Si se perdió para siempre, elimine { $pointer } para empezar de nuevo.
failures-storage-folder-was-named = La carpeta de datos se indicó al iniciar { -rapport }, así que no se mueve desde aquí. Inicie { -rapport } sin --data para mover sus datos.
failures-storage-pointer-not-understood = { $pointer } debería decir dónde están sus datos, y no se entiende. Corrija el archivo, o elimínelo para usar la carpeta habitual.
failures-storage-folder-no-text = El nombre de esta carpeta no se puede guardar como texto. Elija otra carpeta.
failures-storage-no-program-for-folders = Ningún programa de aquí abre carpetas. Los datos están en { $folder }.
failures-storage-no-data-there = En { $folder } no hay datos de { -rapport }. Elija la carpeta en la que está { $file }.
failures-storage-folder-takes-nothing = No se puede escribir nada en { $folder }, así que sus datos siguen donde estaban. Elija otra carpeta o cambie quién puede escribir en ella.
failures-storage-sample-goes-along = La red de ejemplo va con sus propios datos. Salga del ejemplo para mover ambos.

failures-goals-no-such-set = No hay tal conjunto de objetivos. Elija uno de los que se muestran.
failures-goals-no-target = La meta no es un número alcanzable. Escriba uno mayor que 0, como máximo un millón.
failures-goals-no-share = La meta no es una proporción alcanzable. Escriba una mayor que 0 %, como máximo 100 %.
failures-goals-no-last-day = Falta el último día del objetivo. Elija uno.
failures-goals-last-day-too-early = El último día del objetivo es anterior a cuando se fijó. Elija uno posterior.
failures-goals-last-day-without-need = Solo un objetivo hasta una fecha tiene último día. Quítelo, o elija hasta una fecha.
failures-goals-gone = Este objetivo ya no existe. Deshacer quizá lo recupere.

failures-growth-no-figure = No hay ninguna cifra «{ $series }» en «{ $column }» en este gráfico.

failures-importing-undone-already = La importación de { $title } ya se deshizo.
failures-importing-no-such-import = No hay tal importación. Vuelva a mirar la lista de importaciones.
failures-importing-changes-not-known = Ya no se sabe qué cambió la importación de { $title }.
failures-importing-nothing-to-decide = No hay nada que decidir sobre un registro que no contiene ninguna persona.
failures-importing-archive-is-whole = Un archivo se toma entero. Cancele la vista previa para no tomar nada de él.
failures-importing-record-not-in-preview = Este registro no está en la vista previa. Abra de nuevo la vista previa.
failures-importing-fewer-candidates = Este registro tiene menos candidatos. Elija uno de los que se muestran.
failures-importing-duplicate-not-noted = No se pudo anotar un posible duplicado.
failures-importing-not-noted = No se pudo anotar la importación.
failures-importing-preview-gone = Esta vista previa ya no está abierta. Suelte los archivos otra vez para obtener una nueva.

failures-interactions-gone = Esta interacción ya no existe. Deshacer quizá la recupere.
failures-interactions-nobody = Nadie participó en esto. Nombre al menos a una persona.
failures-interactions-yet-to-come = { $on } aún no ha llegado. Anote lo que ha ocurrido; lo que está por venir es un evento.
failures-interactions-no-time = { $at } no es una hora. Escriba 09:30 o 14:05.
failures-interactions-longer-than-a-day = Es más de un día. Escriba cuántos minutos duró.

failures-introductions-same-person = Una presentación necesita dos personas distintas. Elija otra.
failures-introductions-stays = Esta presentación está en «{ $state }» y de ahí no pasa. Deshacer retira su último paso.
failures-introductions-not-there = De «{ $from }» una presentación no puede pasar a «{ $to }». Puede pasar a: { $after }.
failures-introductions-gone = Esta presentación ya no existe. Deshacer quizá la recupere.

failures-links-no-address = Esta no es una dirección que se pueda abrir. Se puede copiar.
failures-links-too-long = Esta dirección es demasiado larga para revisarla, así que no se abre desde aquí. Se puede copiar.
failures-links-blanks = Una dirección no lleva espacios ni saltos de línea, así que esta no se abre desde aquí. Se puede copiar.
failures-links-not-secure = Esta página no se envía por una conexión segura, así que no se abre desde aquí. Se puede copiar.
failures-links-other-kind = Desde aquí solo se abren páginas (https), direcciones de correo y números de teléfono. Se puede copiar.
failures-links-hides-host = Esta dirección oculta adónde lleva tras un nombre y una @, así que no se abre desde aquí. Se puede copiar.
failures-links-no-host = Esta dirección no nombra ningún servidor. Se puede copiar.
failures-links-asks-for-more = Esta dirección pide más que un mensaje a alguien, así que no se abre desde aquí. Se puede copiar.
failures-links-no-mailbox = Esto no nombra ninguna dirección de correo. Se puede copiar.
failures-links-no-number = Esto es más que un número de teléfono, así que no se abre desde aquí. Se puede copiar.
failures-links-no-program = Ningún programa de aquí abre esto. Copie la dirección y péguela donde corresponda.

failures-logging-nobody-chosen = No se eligió a nadie para { $name }. Elija a alguien.
failures-logging-nobody-called = Nadie se llama { $name }. Escriba el nombre como está en { -rapport }, o +{ $name } para añadir una persona nueva.
failures-logging-may-be = { $name } puede ser { $choices }. Escriba más del nombre, o dónde trabaja: { $name } from …
failures-logging-several-events = Varios eventos se llaman { $event }. Escriba el día del que quiere decir.
failures-logging-whom-unclear = No está claro con quién: { $what }. Escríbalo con su nombre.
failures-logging-teller-unclear = No está claro quién se lo contó: { $title }. Escríbalo con su nombre: heard from Ingrid of a job.
failures-logging-nobody-named = Nombre con quién estuvo en contacto: coffee with Ingrid.
failures-logging-nothing-to-keep = No hay nada que guardar. Escriba qué ocurrió: coffee with Ingrid.

failures-mentoring-limit-too-high = Elija un límite de { $most } personas mentorizadas como máximo.
failures-mentoring-began-later = Empezó el { $began }. Elija ese día o uno posterior.
failures-mentoring-gone = Esta mentoría ya no existe. Deshacer quizá la recupere.
failures-mentoring-no-focus = Escriba de qué trata, por ejemplo «Hablar ante especialistas».
failures-mentoring-ends-before-begin = Terminaría el { $until }, antes de empezar el { $begins }. Elija un día posterior.
failures-mentoring-no-rhythm = Un ritmo tiene al menos un día. Déjelo vacío si no hay ninguno.
failures-mentoring-no-milestone = Escriba qué se quiere alcanzar, por ejemplo «Primera charla dada».
failures-mentoring-milestone-gone = Este hito ya no existe. Deshacer quizá lo recupere.
failures-mentoring-took-no-part = { $name } no participó en esta interacción, así que no fue una sesión. Elija una con { $name }.
failures-mentoring-session-gone = Esta sesión ya no existe. Deshacer quizá la recupere.

failures-messages-no-mailbox = Aquí no se conoce ninguna dirección de correo. Añada una a la persona, o copie el texto.
failures-messages-no-page = Aquí no se conoce ninguna página de LinkedIn. Añádala a la persona, o copie el texto.
failures-messages-closes-nothing = esta {"}"} no cierra nada. Quítela, o escriba {"}"}{"}"} para el signo mismo.
failures-messages-not-closed = esta {"{"} no está cerrada. Escriba {"}"} tras el nombre del campo, o {"{"}{"{"} para el signo mismo.
failures-messages-too-deep = hay demasiados {"{"}if{"}"} uno dentro de otro. Ponga algunos uno junto a otro.
failures-messages-second-else = este {"{"}if{"}"} ya tiene un {"{"}else{"}"}. Quite uno de ellos.
failures-messages-stray-else = este {"{"}else{"}"} no pertenece a ningún {"{"}if{"}"}. Quítelo, o escriba antes {"{"}if field{"}"}.
failures-messages-stray-end = este {"{"}end{"}"} no pertenece a ningún {"{"}if{"}"}. Quítelo, o escriba antes {"{"}if field{"}"}.
failures-messages-no-field = «{ $shown }» no es un campo. Escriba uno de: { $fields }; o {"{"}{"{"} para el signo mismo.
failures-messages-no-end = este {"{"}if{"}"} no tiene {"{"}end{"}"}. Escriba {"{"}end{"}"} donde termina su texto.
failures-messages-template-unread = La plantilla no se puede leer en la línea { $line }, columna { $column }: { $what }
failures-messages-no-name = Una plantilla necesita un nombre. Escriba uno, por ejemplo «Tras una charla».
failures-messages-template-gone = Esta plantilla ya no existe. Elija otra; deshacer o la papelera quizá la recupere.
failures-messages-no-program = Ningún programa de aquí abre esto. Copie el texto y péguelo donde escriba.

failures-notes-empty = No hay nada en esta nota. Escriba algo, o elimínela.
failures-notes-gone = Esta nota ya no existe. Deshacer quizá la recupere.

failures-opportunities-gone = Esta oportunidad ya no existe. Deshacer quizá la recupere.
failures-opportunities-no-title = Escriba qué es, por ejemplo «Ponencia principal en Grid Futures».
failures-opportunities-heard-too-late = Siguió adelante el { $next }, así que se conoció ese día o antes. Elija un día así.
failures-opportunities-moved-too-early = Llegó a donde está el { $on }. Elija ese día o uno posterior.
failures-opportunities-stage-too-long = El nombre de una fase tiene como máximo { $longest } letras. Acórtelo.
failures-opportunities-stage-taken = Otra fase ya se llama «{ $name }». Elija otro nombre.

failures-organisations-field-too-long = Un sector son una o dos palabras, como Energía: como máximo { $longest } letras. Escriba uno más corto.
failures-organisations-gone = Esta organización ya no existe. Deshacer quizá la recupere.

failures-people-one-person = Es una sola persona. Elija dos.
failures-people-nothing-known = Una persona necesita un nombre, una organización o una dirección. Escriba uno de ellos.
failures-people-offer-answered = Esta propuesta ya se respondió.
failures-people-no-name = Una persona necesita un nombre. Escriba uno, o deje el anterior.
failures-people-no-birthday = «{ $birthday }» no es una fecha de nacimiento. Escriba 1984-11-13, o --11-13 sin el año.
failures-people-tag-too-long = La etiqueta «{ $start }…» es demasiado larga. Use como máximo { $longest } letras.
failures-people-no-meeting-day = «{ $text }» no es una fecha. Escríbala como 2024-05-17, o déjela vacía.
failures-people-met-in-future = { $text } aún no ha llegado. Indique el día en que se conocieron.
failures-people-no-email = «{ $address }» no es una dirección de correo. Escríbala como name@example.org.
failures-people-no-digits = «{ $number }» no tiene cifras. Escriba un número de teléfono, mejor como +47 406 12 345.
failures-people-no-date = «{ $date }» no es una fecha. Escríbala como 2024-05-17, o --05-17 sin el año.
failures-people-no-page = «{ $url }» no es la dirección de una página. Escríbala como https://example.org.
failures-people-not-taken-over = «{ $value }» no se puede tomar por sí solo. Edite la persona.
failures-people-day-of-ties = Los vínculos son los de un día concreto: indique el día.
failures-people-one-already = Ya es una sola persona. Elija dos.
failures-people-parted-already = Estas dos personas ya se separaron.
failures-people-gone = Esta persona ya no existe. Deshacer quizá la recupere.
failures-people-photo-gone = Esta foto ya no existe. Abra de nuevo la persona.
failures-people-merge-damaged = Lo que se recordaba de la unión está dañado; no se puede separar.
failures-people-view-without-name = Una vista necesita un nombre. Escriba uno, por ejemplo «Cercanos y atrasados».
failures-people-view-gone = Esta vista ya no existe. Deshacer quizá la recupere.

failures-plan-later-needs-a-day = «Más tarde» necesita un día que aún no haya llegado.

failures-promises-gone = Esta promesa ya no existe. Deshacer quizá la recupere.
failures-promises-nothing-said = Escriba qué se prometió, por ejemplo «enviar la plantilla».

failures-relations-same-person = Una relación necesita dos personas distintas. Elija otra.
failures-relations-no-word = Diga en una palabra qué les une, por ejemplo «mentora de».
failures-relations-the-other-way-round = Esta relación ya existe al revés. Quítela primero y añádala después de nuevo.
failures-relations-gone = Esta relación ya no existe. Deshacer quizá la recupere.
failures-relations-membership-ends-early = La membresía termina antes de empezar. Cambie uno de los dos días.
failures-relations-membership-of-nothing = Nombre la organización de la que es la membresía.
failures-relations-membership-gone = Esta membresía ya no existe. Deshacer quizá la recupere.

failures-reporting-not-begun = { $period } no ha empezado. Elija el período de hoy o uno anterior.
failures-reporting-no-period = «{ $text }» no es un período de informe. Escriba un mes como 2026-09, un trimestre como 2026-Q3 o un año como 2026.
failures-reporting-no-pdf = { -rapport } no escribe PDF en este sistema, así que { $path } no se escribió. Guarde el informe como HTML, ábralo en un navegador e imprímalo allí.
failures-reporting-not-printed = La vista web del sistema no imprimió el informe, así que { $path } no se escribió. Inténtelo de nuevo, o guárdelo como HTML e imprímalo desde un navegador.

failures-sample-needs-empty = La red de ejemplo necesita una base de datos vacía propia. Elija otra carpeta de datos.

failures-settings-no-region = «{ $region }» no es una región. Escriba dos letras, como NO para Noruega o ES para España.
failures-settings-half-life = La semivida está entre 30 y 3650 días. Lo habitual es 90.
failures-settings-text-size = El texto mide entre el 90 y el 200 por ciento de su tamaño habitual.
failures-settings-no-zone = Esta no es una zona horaria. Escríbala como Europe/Oslo, o déjela vacía para usar la del sistema.
failures-settings-rhythm = Un ritmo está entre un día y diez años. Escriba un número de días, o nada si no hay ritmo.
failures-settings-week = Una semana tiene 10080 minutos. Escriba cuántos quiere dedicar.
failures-settings-no-time = Las horas se escriben como 08:30.
failures-settings-not-started-with-system = El sistema no permite que { -rapport } se inicie con él. No se ha cambiado nada.

failures-structure-not-in-network = Esta persona ya no está en la red. Elija otra.
failures-structure-map-unwritten = No se pudo escribir el mapa. Inténtelo de nuevo.

failures-ties-no-rhythm = Un ritmo está entre un día y diez años. Escriba un número de días, como 30.

failures-topics-known-already = { $name } ya es un tema. Abra ese.
failures-topics-taken = { $taken } es otro tema. Una los dos, o elija otro nombre.
failures-topics-yet-to-come = { $on } aún no ha llegado. Diga hasta dónde ha llegado hoy.
failures-topics-gone = Este tema ya no existe. Deshacer quizá lo recupere.
failures-topics-no-name = Un tema necesita un nombre. Escriba uno, como almacenamiento.
failures-topics-no-level = Un nivel va de 1, primeros pasos, a 5, conocido por ello.
failures-topics-one-already = Ya es un solo tema. Elija dos.

failures-trash-gone = Esto ya no está en la papelera. Quizá ya se haya recuperado.
failures-trash-belongs-to-gone = «{ $first }» pertenece a alguien o algo que también se eliminó. Recupérelo primero.

failures-shell-form-unknown = A { -rapport } se le pidió esto en una forma que no conoce. Por favor, informe de los detalles.
failures-shell-text-too-long = Este texto es demasiado largo para guardarlo. Acórtelo, o guárdelo en un archivo aparte.
failures-shell-beyond-the-calendar = «{ $text }» queda fuera del calendario. Indique un año de cuatro cifras.
failures-shell-too-many = Son demasiados a la vez. Elija menos, y haga el resto después.
failures-shell-no-file = { $path } no nombra ningún archivo.
failures-shell-no-home = No hay carpeta personal donde guardar los datos. Indique una carpeta con --data DIR.
failures-shell-no-notice = No se pudo mostrar un aviso: el sistema no da más hilos.
failures-shell-stopped = { -rapport } dejó de trabajar en esto por un fallo propio. Inténtelo de nuevo.
failures-shell-no-such-photo = No hay tal foto. Las fotos se piden por su número.
failures-shell-no-threads = El sistema no da más hilos a { -rapport }. Cierre otros programas e inténtelo de nuevo.
failures-shell-start-again = { -rapport } dejó de trabajar en esto por un fallo propio. Inícielo de nuevo; nada de lo terminado se ha perdido.
failures-shell-no-random-numbers = El sistema no proporciona números aleatorios, así que no se puede elegir nada. Reinícielo.
failures-shell-choice-unknown = { -rapport } ya no sabe qué se eligió para esto. Elíjalo de nuevo; no se cambió nada.
failures-shell-no-window = No hay ninguna ventana en la que elegir archivos. Abra { -rapport } y elíjalos allí.
failures-shell-not-of-this-computer = Lo que se eligió no es un archivo de este equipo. Elija uno que esté en él.
failures-shell-answer-untold = { -rapport } no pudo comunicar qué resultó de esto. Comunique los detalles, por favor.
