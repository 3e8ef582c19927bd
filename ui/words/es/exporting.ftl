exporting-line = Archivos propios en formatos abiertos. No están cifrados: guárdelos donde guarda lo privado.
    .encrypted = Archivos propios, en formatos abiertos y cifrados con una frase de contraseña.
exporting-encryption = Cifrado del archivo
exporting-encrypt = Cifrar el archivo con una frase de contraseña, en el formato de age. { -rapport } lo vuelve a leer, y lo abre cualquier programa que conozca age.
exporting-passphrase = Frase de contraseña del archivo
    .hint = { $strength } Quien reciba el archivo también la necesita.
exporting-plain = Sus datos están cifrados y este archivo no lo estará: quien acceda a él puede leerlo.
# $text is what is said of a form that makes a folder.
exporting-folder-open = { $text } Una carpeta no se cifra.
# $written is one of the last messages here.
exporting-written-encrypted = { $written }, cifrado con su frase de contraseña
exporting-everything = Todo
exporting-others = Para otros programas
# For screen readers, of a button. $what is one of the titles below.
exporting-export = Exportar { $what }
exporting-writing = Escribiendo { $what }

# .file is what the file or folder is proposed to be called, without its ending.
exporting-way-archive = Archivo completo
    .text = Todo lo que hay aquí, también las fotos, en un solo archivo abierto. Al soltarlo en un { -rapport } sin personas, todo queda como aquí.
    .file = todo
exporting-way-vcard = vCard 4.0
    .text = Para libretas de direcciones: cada tarjeta completa, con fotos, etiquetas y relaciones.
    .file = personas
exporting-way-vcard3 = vCard 3.0
    .text = Lo mismo para programas que no leen otra cosa.
    .file = personas
exporting-way-google = Contactos de Google
    .text = La tabla que acepta Google. Las fotos no se incluyen.
    .file = contactos de google
exporting-way-csv = Tabla
    .text = Para hojas de cálculo, que la muestran y no calculan nada. Las fotos no se incluyen.
    .file = personas
exporting-way-ics = Calendario
    .text = Eventos, y seguimientos que aún están por hacer.
    .file = eventos
exporting-way-markdown = Carpeta Markdown
    .text = Una nota por persona con lo que hubo entre ustedes, enlazadas entre sí. Obsidian la abre como bóveda.
    .file = personas
exporting-way-graphml = GraphML
    .text = La red como mapa, para Gephi y similares.
    .file = red
exporting-way-json = JSON
    .text = Para programas: las personas y lo que hubo entre ustedes.
    .file = personas
exporting-way-json_whole = JSON, con temas y objetivos
    .text = Para programas: también lo que se anotó sin ser de nadie en particular.
    .file = rapport

exporting-written-people = { $many ->
    [one] { $many } persona escrita en { $path }
   *[other] { $many } personas escritas en { $path }
}
exporting-written-entries = { $many ->
    [one] { $many } entrada escrita en { $path }
   *[other] { $many } entradas escritas en { $path }
}
