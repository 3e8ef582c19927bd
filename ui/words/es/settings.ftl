settings-find = Buscar un ajuste
settings-none = Ningún ajuste se llama así.
settings-show-all = Mostrar todos los ajustes
settings-as-system = Como el sistema
settings-copy-path = Copiar ruta
settings-percent = { $percent } %
settings-version = { -rapport } { $version }. Todo se queda en este portátil.

# .words are further words that a setting is found by, as they may be typed.
settings-you = Sobre usted
settings-name = Su nombre
    .text = Figura en el informe y donde un mensaje dice {"{me}"}. Una tarjeta con este nombre en una importación es la propia y no se convierte en persona. Un perfil de LinkedIn lo rellena.
    .words = perfil yo
settings-region = Región
    .text = Los números de teléfono sin prefijo de país se leen como números de esta región.
    .words = país teléfono prefijo

settings-window = La ventana
settings-language = Idioma
    .text = El idioma de todo lo que hay en la ventana, con sus números y fechas.
    .words = language traducción english deutsch español français 中文
settings-language-pseudo = Pseudoidioma, para pruebas
settings-theme = Tema
    .text = Claro u oscuro.
    .words = color apariencia noche
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-text-size = Tamaño del texto
    .text = El tamaño con que se dibuja todo en la ventana.
    .words = zoom letra fuente mayor menor escala porcentaje
settings-text-larger = Texto más grande
settings-text-smaller = Texto más pequeño
settings-text-usual = Texto de tamaño habitual
settings-first-screen = Primera pantalla
    .text = Lo que muestra la ventana al abrirse, cuando ya hay personas en ella.
    .words = inicio comienzo
settings-start = Inicio de { -rapport }
    .text = Si se inicia por sí solo, para que los avisos lleguen sin tener que abrirlo.
    .words = arranque automático sesión sistema
settings-start-off = Solo al abrirlo
settings-start-on = Al iniciar sesión
settings-tray = Al cerrar la ventana
    .text = { -rapport } se queda en la bandeja del sistema, para que los avisos sigan llegando. Su icono devuelve la ventana y permite salir.
    .none = Este escritorio no tiene bandeja: al cerrar la ventana, { -rapport } termina.
    .refused = No se puede poner ningún icono en la bandeja de este escritorio: al cerrar la ventana, { -rapport } termina. En Linux hace falta la biblioteca libayatana-appindicator3: instálela y vuelva a iniciar { -rapport }.
    .words = bandeja icono segundo plano cerrar ocultar salir
settings-tray-off = Salir
settings-tray-on = Mantener en la bandeja

settings-week = La semana
settings-minutes = Tiempo para una semana
    .text = «Esta semana» no planifica más que estos minutos.
settings-minutes-label = Minutos por semana
settings-preferred = Forma preferida de mantener el contacto
    .text = Lo preferido se propone primero. Sin elección: según el círculo.
settings-prefer-one_to_one = Cara a cara
settings-prefer-small_group = Grupos pequeños
settings-prefer-written = Por escrito
settings-prefer-online = En línea
settings-starts = Primer día de la semana
    .text = Cuándo empieza una semana y, con ella, su tiempo.
settings-zone = Zona horaria
    .text = Dónde se encuentra, para calendarios y avisos.

# Beside a field with a number.
settings-unit-days = días
settings-unit-minutes = minutos
settings-unit-percent = por ciento

settings-ties = Círculos y vínculos
settings-rhythms = Ritmos
settings-circle-inner = Íntimo, unas 5 personas
settings-circle-close = Cercano, unas 15 con ellas
settings-circle-active = Activo, unas 50 con ellas
settings-circle-wider = Amplio, unas 150 con ellas
settings-circle-outer = Exterior, todas las demás
settings-rhythm = { $days ->
    [one] En contacto al menos cada día.
   *[other] En contacto al menos cada { $days } días.
}
    .words = círculo ritmo mantener contacto días
settings-rhythm-none = Sin ritmo: no se planifica para nadie de ahí.
# In an empty field: no rhythm.
settings-rhythm-empty = ninguno
settings-rhythm-days = Días entre dos contactos: { $circle }
settings-strength = Fuerza del vínculo
settings-half-life = Semivida de la fuerza del vínculo
    .text = Tras tantos días sin una palabra, lo anterior cuenta la mitad.
    .words = peso desvanecer
settings-half-life-days = Semivida en días
settings-weights = Cuánto pesa cada registro
    .text = En porcentaje de un buen encuentro entre dos. La ayuda explica la fórmula.
settings-weights-usual = Pesos habituales
settings-weights-show = Mostrar los pesos
settings-weights-hide = Ocultar los pesos
settings-weight-one_to_one = Encuentro entre dos
settings-weight-group = Encuentro en grupo
settings-weight-call = Llamada
settings-weight-video = Vídeo
settings-weight-message = Mensaje
settings-weight-email = Correo electrónico
settings-weight-letter = Carta
settings-weight-event_conversation = Conversación en un evento
settings-weight-other = Otro
settings-weight-exchange = Ayuda dada o recibida
settings-weight-brief = Conversaciones breves
settings-weight-good = Buenas conversaciones
settings-weight-deep = Conversaciones profundas
settings-effect = Cómo estarían hoy sus vínculos.
settings-effect-before = Antes
settings-effect-after = Con estos pesos
settings-band-strong = Fuerte
settings-band-warm = Cálido
settings-band-weak = Débil
settings-band-dormant = Latente
settings-band-new = Nuevo

settings-notices = Avisos
    .text = Media hora antes de una reunión, el día de una promesa, y el plan una vez por semana; cada uno como mucho una vez.
settings-notices-off = Ninguno
settings-notices-on = En el escritorio
settings-plan = El plan
    .text = La mañana en que se avisa del plan de la semana, y desde cuándo se avisa de las promesas.
settings-plan-day = Día del plan
settings-plan-time = Hora de la mañana
settings-quiet = Horas de silencio
    .text = Entonces no se muestra nada; lo que siga siendo útil llega después.
settings-quiet-from = Silencio desde
# Between two fields with times: 21:00 to 07:30.
settings-quiet-between = a
settings-quiet-until = Silencio hasta
# Keep the key L as it is.
settings-shortcut = Anotar desde cualquier programa
    .text = Estas teclas abren la línea de registro, sea cual sea el programa que esté delante.
    .none = Este sistema no ofrece teclas que valgan en todos los programas. En { -rapport }, L abre la línea de registro.
    .words = atajo teclado

settings-backups = Copias de seguridad y papelera
settings-data = Sus datos
settings-folder = Carpeta
    .words = datos carpeta directorio lugar disco mover base de datos
settings-folder-choose = Elegir una carpeta para sus datos
settings-folder-open = Abrir carpeta
settings-folder-move = Mover
    .tip = Se copia, se compara y en adelante se encuentra allí
settings-folder-moving = Moviendo …
settings-folder-moved = Sus datos están ahora en { $now }. { $before } se conservó como estaba.
settings-folder-before = Carpeta anterior
    .text = { $folder } se conservó como estaba cuando se movieron sus datos. Se puede eliminar cuando ya no haga falta.
    .words = datos carpeta antigua movida
settings-export = Llevarse a las personas
    .text = Todo en un archivo, o las personas en el formato de otro programa.
    .words = exportar archivo vcard csv google json markdown tabla copia
settings-sample = Red de ejemplo
    .text = Unas 600 personas inventadas, separadas de los datos propios.
    .words = demo ejemplo
