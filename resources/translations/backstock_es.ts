<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Being read now</source>
        <translation>Leyendo ahora</translation>
    </message>
    <message>
        <source>Read now what is new</source>
        <translation>Leer ahora las novedades</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>These could not be read the last time. Nothing of them was lost; the next reading tries again.</source>
        <translation>Esto no se pudo leer la última vez. No se perdió nada; la próxima lectura lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No store is signed in.</source>
        <translation>No hay sesión iniciada en ninguna tienda.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Iniciar sesión en itch.io</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Iniciar sesión en Humble</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Iniciar sesión en itch.io</translation>
    </message>
    <message>
        <source>in the browser or with an API key; Backstock never sees the password</source>
        <translation>en el navegador o con una clave de API; Backstock nunca ve la contraseña</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Iniciar sesión en Humble</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>con la sesión de tu navegador</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>Añadir por dirección</translation>
    </message>
    <message>
        <source>a free title at itch.io, by its page</source>
        <translation>un título gratuito de itch.io, por su página</translation>
    </message>
    <message>
        <source>Adopt a folder</source>
        <translation>Incorporar una carpeta</translation>
    </message>
    <message>
        <source>earlier downloads of what you own, recognised by their digests</source>
        <translation>descargas anteriores de lo que tienes, reconocidas por su suma de verificación</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>installers, films and music that no store listed</source>
        <translation>instaladores, películas y música que no figuran en ninguna tienda</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>a game, a film, an album, a torrent file</source>
        <translation>un juego, una película, un álbum, un archivo torrent</translation>
    </message>
    <message>
        <source>Open a magnet</source>
        <translation>Abrir un magnet</translation>
    </message>
    <message>
        <source>shows name and size before anything is downloaded</source>
        <translation>muestra nombre y tamaño antes de descargar nada</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Probar la tienda de demostración</translation>
    </message>
    <message>
        <source>no account; free titles, everything real</source>
        <translation>sin cuenta; títulos gratuitos, todo real</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>Add by address</source>
        <translation>Añadir por dirección</translation>
    </message>
    <message>
        <source>The page of a free title at itch.io. It is listed in your library; nothing is downloaded yet.</source>
        <translation>La página de un título gratuito de itch.io. Aparecerá en tu biblioteca; todavía no se descarga nada.</translation>
    </message>
    <message>
        <source>name.itch.io/title</source>
        <translation>nombre.itch.io/titulo</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando la tienda</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>AdoptPanel</name>
    <message>
        <source>Looking for what you own</source>
        <translation>Buscando lo que tienes</translation>
    </message>
    <message>
        <source>The folder was not gone through</source>
        <translation>No se revisó la carpeta</translation>
    </message>
    <message>
        <source>The folder was gone through</source>
        <translation>Carpeta revisada</translation>
    </message>
    <message>
        <source>Files whose size and digests are exactly what a store announced become verified sources without a download. Everything stays where it lies.</source>
        <translation>Los archivos cuyo tamaño y suma de verificación son exactamente los que anunció una tienda pasan a ser fuentes verificadas sin descargar nada. Todo se queda donde está.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on without watching</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>%1, GB</source>
        <translation>%1, GB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High: pure text, and lines around everything that can be pressed</source>
        <translation>Alto: texto puro y contornos en todo lo que se puede pulsar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Compact: lower rows, and covers without their names</source>
        <translation>Compacta: filas más bajas y portadas sin nombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Modo televisión</translation>
    </message>
    <message>
        <source>Large, for a pad or a remote from across the room; F10 leaves it</source>
        <translation>En grande, para usar mando o control remoto a distancia; F10 para salir</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Open that page at the store</source>
        <translation>Abrir esa página en la tienda</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>Backstock</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % is here</source>
        <translation>Hay un %1&#xa0;% aquí</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1&#xa0;%2 %3</translation>
    </message>
    <message>
        <source>%1 are one now.</source>
        <translation>%1 ahora son uno.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>Ocultos: %1</translation>
    </message>
    <message>
        <source>%1 hidden.</source>
        <translation>Ocultos: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 packages, kept by %3</source>
        <translation>%1 en %2 paquetes, guardados en %3</translation>
    </message>
    <message>
        <source>%1 is part of your shelf now.</source>
        <translation>%1 ya forma parte de tu estante.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>%1 ya no reconoce la sesión de %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>%1 of %2 nodes in reach</source>
        <translation>%1 de %2 nodos al alcance</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 en el estante</translation>
    </message>
    <message>
        <source>%1 put into “%2”.</source>
        <translation>Añadido a «%2»: %1.</translation>
    </message>
    <message>
        <source>%1 removed from this computer.</source>
        <translation>Quitado de este equipo: %1.</translation>
    </message>
    <message>
        <source>%1 running, %2 %</source>
        <translation>%1 en curso, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 shown again.</source>
        <translation>De nuevo a la vista: %1.</translation>
    </message>
    <message>
        <source>%1 sign-ins have lapsed: %2.</source>
        <translation>%1 sesiones han caducado: %2.</translation>
    </message>
    <message>
        <source>%1 signed %2 out.</source>
        <translation>%1 cerró la sesión de %2.</translation>
    </message>
    <message>
        <source>%1 stayed: %2</source>
        <translation>Sin quitar: %1. %2</translation>
    </message>
    <message>
        <source>%1 tagged.</source>
        <translation>Etiqueta añadida a %1.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>%1 will be checked, byte by byte.</source>
        <translation>Se comprobará byte a byte: %1.</translation>
    </message>
    <message>
        <source>%1 will be fetched.</source>
        <translation>Se obtendrá: %1.</translation>
    </message>
    <message>
        <source>%1 will come here.</source>
        <translation>Se traerá: %1.</translation>
    </message>
    <message>
        <source>%1 will go to the shelf.</source>
        <translation>Irá al estante: %1.</translation>
    </message>
    <message>
        <source>%1, %2 channels</source>
        <translation>%1, %2 canales</translation>
    </message>
    <message>
        <source>%1, the rest comes at %2</source>
        <translation>%1, el resto llega a %2</translation>
    </message>
    <message>
        <source>%1, when its turn comes</source>
        <translation>%1, cuando le toque</translation>
    </message>
    <message>
        <source>%1; the rest was stopped. Resume it under Downloads</source>
        <translation>%1; el resto se detuvo. Reanúdalo en Descargas</translation>
    </message>
    <message>
        <source>%1; what came earlier is being read first</source>
        <translation>%1; primero se lee lo que llegó antes</translation>
    </message>
    <message>
        <source>%1; what holds the rest does not answer</source>
        <translation>%1; quien guarda el resto no responde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nodo</numerusform>
            <numerusform>%Ln nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s)</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) added.</source>
        <translation>
            <numerusform>%Ln título añadido.</numerusform>
            <numerusform>%Ln títulos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>%n tarea no terminó bien.</numerusform>
            <numerusform>%n tareas no terminaron bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n título se puede actualizar.</numerusform>
            <numerusform>%n títulos se pueden actualizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A magnet link begins with “magnet:”.</source>
        <translation>Un enlace magnet empieza por «magnet:».</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Una página abajo</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Una página arriba</translation>
    </message>
    <message>
        <source>ARRIVING</source>
        <translation>LLEGANDO</translation>
    </message>
    <message>
        <source>ARRIVING %1 %</source>
        <translation>LLEGANDO %1&#xa0;%</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add a node to the shelf</source>
        <translation>Añadir un nodo al estante</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Llegando</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando la tienda</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>At most %1 in</source>
        <translation>Máx. %1 de entrada</translation>
    </message>
    <message>
        <source>At most %1 in, %2 out</source>
        <translation>Máx. %1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>At most %1 out</source>
        <translation>Máx. %1 de salida</translation>
    </message>
    <message>
        <source>At the store the key goes on being good until you revoke it there.</source>
        <translation>En la tienda, la clave sigue siendo válida hasta que la revoques allí.</translation>
    </message>
    <message>
        <source>At the store the session ends when you sign out in the browser it came from.</source>
        <translation>En la tienda, la sesión termina cuando la cierras en el navegador del que procede.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>COMPROBANDO</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>Comprobando cada byte</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Claim and get</source>
        <translation>Reclamar y obtener</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Collection at the store</source>
        <translation>Colección en la tienda</translation>
    </message>
    <message>
        <source>Compact rows on or off</source>
        <translation>Alternar filas compactas</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Decoded by</source>
        <translation>Descodificación</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Tienda de demostración</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>ELSEWHERE</source>
        <translation>EN OTRO SITIO</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files as they came from the stores</source>
        <translation>Archivos tal como llegaron de las tiendas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>A partir de ahora, Backstock pedirá la frase de contraseña al iniciarse.</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Getting</source>
        <translation>Obteniendo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>Reanudar todas las descargas</translation>
    </message>
    <message>
        <source>Go to Downloads</source>
        <translation>Ir a Descargas</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Ir a la biblioteca</translation>
    </message>
    <message>
        <source>Go to the shelf</source>
        <translation>Ir al estante</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>AQUÍ</translation>
    </message>
    <message>
        <source>HERE · %1</source>
        <translation>AQUÍ · %1</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Alternar alto contraste</translation>
    </message>
    <message>
        <source>IN A BUNDLE</source>
        <translation>EN UN LOTE</translation>
    </message>
    <message>
        <source>In an emulator</source>
        <translation>En un emulador</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>It does not play: %1.</source>
        <translation>No se puede reproducir: %1.</translation>
    </message>
    <message>
        <source>It ended with a fault.</source>
        <translation>Terminó con un error.</translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>Está oculto; el filtro «Ocultos» lo muestra.</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>Se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>It runs, with a caution.</source>
        <translation>Funciona, con una advertencia.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>Keys and pages only</source>
        <translation>Solo claves y páginas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>Recién añadidos</translation>
    </message>
    <message>
        <source>Less motion on or off</source>
        <translation>Alternar menos movimiento</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look for the nodes again</source>
        <translation>Buscar los nodos de nuevo</translation>
    </message>
    <message>
        <source>Looking through a folder</source>
        <translation>Revisando una carpeta</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Mod</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>RETIRADO</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Retirados de la tienda</translation>
    </message>
    <message>
        <source>No longer tagged “%1”.</source>
        <translation>Etiqueta «%1» quitada.</translation>
    </message>
    <message>
        <source>No picture was kept: %1 cannot be written.</source>
        <translation>No se guardó la imagen: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>Sin reclamar</translation>
    </message>
    <message>
        <source>Not to be had now</source>
        <translation>No disponible ahora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing there could be added.</source>
        <translation>Allí no había nada que añadir.</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>Todavía no has pegado nada.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Todavía no has escrito nada.</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>EN LÍNEA</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En el estante</translation>
    </message>
    <message>
        <source>On the way to or from the shelf</source>
        <translation>De camino al estante o desde él</translation>
    </message>
    <message>
        <source>Only %1 are left on this computer.</source>
        <translation>Solo quedan %1 en este equipo.</translation>
    </message>
    <message>
        <source>Only at the store</source>
        <translation>Solo en la tienda</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>Abrir un torrent o magnet</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Open or do</source>
        <translation>Abrir o ejecutar</translation>
    </message>
    <message>
        <source>Opening the demo store</source>
        <translation>Abriendo la tienda de demostración</translation>
    </message>
    <message>
        <source>Opens in the player</source>
        <translation>Se abre en el reproductor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Own files</source>
        <translation>Archivos propios</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Page in and play</source>
        <translation>Traer e iniciar</translation>
    </message>
    <message>
        <source>Page in and watch</source>
        <translation>Traer y reproducir</translation>
    </message>
    <message>
        <source>Page out what you do not need just now; it comes back when you play it.</source>
        <translation>Lleva al estante lo que no necesites ahora; volverá cuando lo inicies.</translation>
    </message>
    <message>
        <source>Paging in</source>
        <translation>Trayendo</translation>
    </message>
    <message>
        <source>Paging out</source>
        <translation>Llevando al estante</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Pausar todas las descargas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Fotogramas omitidos</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>Añadido a «%1».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>LEYENDO</translation>
    </message>
    <message>
        <source>Read all stores again</source>
        <translation>Leer de nuevo todas las tiendas</translation>
    </message>
    <message>
        <source>Reading what you own</source>
        <translation>Leyendo lo que tienes</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Runs natively</source>
        <translation>Ejecución nativa</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>ESTANTE</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>INICIANDO</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>TIENDA</translation>
    </message>
    <message>
        <source>STORE · %1</source>
        <translation>TIENDA · %1</translation>
    </message>
    <message>
        <source>Saves and their snapshots</source>
        <translation>Partidas guardadas y sus copias</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Set aside because it differs</source>
        <translation>Apartado porque difiere</translation>
    </message>
    <message>
        <source>Set by %1 in the environment, which wins.</source>
        <translation>Lo fija %1 en el entorno, que prevalece.</translation>
    </message>
    <message>
        <source>Shelf in reach</source>
        <translation>Estante al alcance</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show Backstock</source>
        <translation>Mostrar Backstock</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signed in as %1. Reading what you own.</source>
        <translation>Sesión iniciada como %1. Leyendo lo que tienes.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock; the log has the details.</source>
        <translation>Algo falló dentro de Backstock; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Banda sonora</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting the demo store</source>
        <translation>Iniciando la tienda de demostración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Store&apos;s MD5</source>
        <translation>MD5 de la tienda</translation>
    </message>
    <message>
        <source>TO THE SHELF</source>
        <translation>AL ESTANTE</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Etiqueta «%1» añadida.</translation>
    </message>
    <message>
        <source>Taken out of “%1”.</source>
        <translation>Quitado de «%1».</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Modo televisión</translation>
    </message>
    <message>
        <source>Television mode on or off</source>
        <translation>Alternar modo televisión</translation>
    </message>
    <message>
        <source>That is no address of a page. It looks like “name.itch.io/title”.</source>
        <translation>Eso no es la dirección de una página. Debe ser como «nombre.itch.io/titulo».</translation>
    </message>
    <message>
        <source>The collection “%1” is gone; its titles stay.</source>
        <translation>Se quitó la colección «%1»; sus títulos se conservan.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>No se puede leer el archivo. Puede que se haya movido o quitado.</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>There is nothing here to play yet.</source>
        <translation>Aquí todavía no hay nada que reproducir.</translation>
    </message>
    <message>
        <source>These hours have no limit of their own now.</source>
        <translation>Este horario ya no tiene límite propio.</translation>
    </message>
    <message>
        <source>They are two titles again, and stay so.</source>
        <translation>Vuelven a ser dos títulos, y así seguirán.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This is no film or sound that can be played: its format is not known, or it is damaged.</source>
        <translation>No es una película ni un sonido que se pueda reproducir: el formato es desconocido o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Through Proton</source>
        <translation>Con Proton</translation>
    </message>
    <message>
        <source>Through Wine</source>
        <translation>Con Wine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>UNPACKING</source>
        <translation>EXTRAYENDO</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>ACTUALIZACIÓN</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unpacked, ready to start</source>
        <translation>Extraído, listo para iniciar</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Extrayendo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update offered</source>
        <translation>Con actualización</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What is here stays until it came.</source>
        <translation>Lo que hay aquí se queda hasta que llegue.</translation>
    </message>
    <message>
        <source>What it owns stays listed; getting more needs a new sign-in.</source>
        <translation>Lo que contiene sigue en la lista; para obtener más hay que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>What lies only there can be paged in when it is back.</source>
        <translation>Lo que solo está allí se podrá traer cuando vuelva.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Whole screen on or off</source>
        <translation>Alternar pantalla completa</translation>
    </message>
    <message>
        <source>Work goes on. Backstock waits beside the clock.</source>
        <translation>El trabajo continúa. Backstock espera junto al reloj.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>a key or a page only</source>
        <translation>solo una clave o una página</translation>
    </message>
    <message>
        <source>a key, shown and redeemed on the store’s page only</source>
        <translation>una clave que solo se ve y se canjea en la página de la tienda</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>aprox. %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>aprox. %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>added by you, recorded as it was</source>
        <translation>añadido por ti, registrado tal como estaba</translation>
    </message>
    <message>
        <source>also with %1</source>
        <translation>también con %1</translation>
    </message>
    <message>
        <source>an update is offered</source>
        <translation>hay una actualización</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>apariencia aspecto</translation>
    </message>
    <message>
        <source>appearance access</source>
        <translation>apariencia aspecto accesibilidad</translation>
    </message>
    <message>
        <source>appearance animation</source>
        <translation>apariencia aspecto animación</translation>
    </message>
    <message>
        <source>appearance day</source>
        <translation>apariencia aspecto día</translation>
    </message>
    <message>
        <source>appearance density</source>
        <translation>apariencia aspecto densidad</translation>
    </message>
    <message>
        <source>appearance night</source>
        <translation>apariencia aspecto noche</translation>
    </message>
    <message>
        <source>appearance size zoom</source>
        <translation>apariencia aspecto tamaño zoom</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>llegando</translation>
    </message>
    <message>
        <source>asking the store which there are</source>
        <translation>preguntando a la tienda cuáles hay</translation>
    </message>
    <message>
        <source>being read now</source>
        <translation>leyendo ahora</translation>
    </message>
    <message>
        <source>big picture large</source>
        <translation>pantalla grande tele</translation>
    </message>
    <message>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>bulk node</source>
        <translation>nodo almacén</translation>
    </message>
    <message>
        <source>claims it at the store first</source>
        <translation>antes lo reclama en la tienda</translation>
    </message>
    <message>
        <source>claims it from %1</source>
        <translation>lo reclama de %1</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>no llegó</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation>exactamente lo que te vendió la tienda</translation>
    </message>
    <message>
        <source>film</source>
        <translation>película</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 a %2: %3</translation>
    </message>
    <message>
        <source>from the store</source>
        <translation>desde la tienda</translation>
    </message>
    <message>
        <source>game</source>
        <translation>juego</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>en el navegador</translation>
    </message>
    <message>
        <source>it is running now</source>
        <translation>se está ejecutando</translation>
    </message>
    <message>
        <source>it lies on somebody else’s server</source>
        <translation>está en un servidor ajeno</translation>
    </message>
    <message>
        <source>it runs on the store’s page only</source>
        <translation>solo funciona en la página de la tienda</translation>
    </message>
    <message>
        <source>jobs transfers</source>
        <translation>tareas transferencias</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>saliendo</translation>
    </message>
    <message>
        <source>looking whether that is still so</source>
        <translation>comprobando si sigue siendo así</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>ninguna copia</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>retirado de la tienda</translation>
    </message>
    <message>
        <source>nodes copies</source>
        <translation>nodos copias</translation>
    </message>
    <message>
        <source>not claimed yet</source>
        <translation>sin reclamar</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>fuera de alcance</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>not what the store announced</source>
        <translation>no es lo que anunció la tienda</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>nothing: no sound device answers</source>
        <translation>ninguna: no responde ningún dispositivo de sonido</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>en %1, %2</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>only at the store</source>
        <translation>solo en la tienda</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto: %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>pair join</source>
        <translation>emparejar unir vincular</translation>
    </message>
    <message>
        <source>plain files, yours</source>
        <translation>archivos sin sellar, tuyos</translation>
    </message>
    <message>
        <source>played %1, last %2</source>
        <translation>uso: %1, último: %2</translation>
    </message>
    <message>
        <source>preferences options accounts</source>
        <translation>preferencias opciones cuentas configuración</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leída: %1</translation>
    </message>
    <message>
        <source>resume continue</source>
        <translation>reanudar continuar seguir</translation>
    </message>
    <message>
        <source>sealed: it sees only noise</source>
        <translation>sellado: solo ve ruido</translation>
    </message>
    <message>
        <source>sign in account folder store</source>
        <translation>iniciar sesión cuenta carpeta tienda</translation>
    </message>
    <message>
        <source>signed out by the store; the library stays as it was</source>
        <translation>sesión cerrada por la tienda; la biblioteca sigue igual</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde: %1</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>parar detener</translation>
    </message>
    <message>
        <source>sync refresh</source>
        <translation>sincronizar actualizar</translation>
    </message>
    <message>
        <source>the decoder gave no reason</source>
        <translation>el descodificador no dio ningún motivo</translation>
    </message>
    <message>
        <source>the graphics card (%1)</source>
        <translation>la tarjeta gráfica (%1)</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>el estante</translation>
    </message>
    <message>
        <source>the store gave no digest to compare with</source>
        <translation>la tienda no dio ninguna suma de verificación con la que comparar</translation>
    </message>
    <message>
        <source>the store lists no files</source>
        <translation>la tienda no ofrece archivos</translation>
    </message>
    <message>
        <source>the store no longer lists it</source>
        <translation>la tienda ya no lo ofrece</translation>
    </message>
    <message>
        <source>the store was not asked yet</source>
        <translation>aún no se ha consultado la tienda</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>esperando su turno</translation>
    </message>
    <message>
        <source>work node</source>
        <translation>nodo de trabajo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>“%1” goes to the shelf; when it is there, it leaves this computer.</source>
        <translation>«%1» va al estante; cuando esté allí, saldrá de este equipo.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«%1» ahora se llama «%2».</translation>
    </message>
    <message>
        <source>“%1” was made.</source>
        <translation>Se creó «%1».</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>BrowserReading</name>
    <message>
        <source>Use the session of a browser</source>
        <translation>Usar la sesión de un navegador</translation>
    </message>
    <message>
        <source>Choose where you are signed in. Backstock reads that one cookie there, once, and nothing else.</source>
        <translation>Elige dónde tienes la sesión iniciada. Backstock lee allí esa única cookie, una sola vez, y nada más.</translation>
    </message>
    <message>
        <source>No browser that can be read was found here. Paste the cookie instead.</source>
        <translation>Aquí no se encontró ningún navegador que se pueda leer. Pega la cookie.</translation>
    </message>
    <message>
        <source>If you are signed in at Humble in a browser on this computer, Backstock can take the cookie from there. It reads nothing before you choose.</source>
        <translation>Si tienes la sesión de Humble iniciada en un navegador de este equipo, Backstock puede tomar de ahí la cookie. No lee nada antes de que elijas.</translation>
    </message>
    <message>
        <source>I agree; show my browsers</source>
        <translation>De acuerdo; mostrar mis navegadores</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, press Delete to remove</source>
        <translation>%1, pulsa Supr para quitarlo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection …</source>
        <translation>Nueva colección…</translation>
    </message>
</context>
<context>
    <name>CollectionEntry</name>
    <message>
        <source>Collection %1, %2</source>
        <translation>Colección %1, %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>Quitar la colección</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>%1, falling</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, ascendente</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search titles and commands</source>
        <translation>Buscar títulos y comandos</translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation>Un título, una página o qué hacer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>Nada se llama así, y nada se puede hacer con ese nombre.</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <translation>Límites de velocidad: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Everything rests.</source>
        <translation>Todo está en pausa.</translation>
    </message>
    <message>
        <source>Nothing new starts until you let it go on, after a restart as well.</source>
        <translation>No empezará nada nuevo hasta que lo reanudes, tampoco tras un reinicio.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>What you get, page in or page out is shown here.</source>
        <translation>Aquí se muestra lo que obtienes, traes o llevas al estante.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>nothing is moving</source>
        <translation>nada en movimiento</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>drag to change the order</source>
        <translation>arrastra para cambiar el orden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message>
        <source>%1 titles</source>
        <translation>%1 títulos</translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Play it on the store’s page</source>
        <translation>Jugar en la página de la tienda</translation>
    </message>
    <message>
        <source>See the key on the store’s page</source>
        <translation>Ver la clave en la página de la tienda</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Collections and filters</source>
        <translation>Colecciones y filtros</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>None yet. Make one, then drag titles onto it.</source>
        <translation>Aún no hay ninguna. Crea una y arrastra títulos a ella.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Put what you own on a shelf you own.</source>
        <translation>Pon lo que es tuyo en un estante que es tuyo.</translation>
    </message>
    <message>
        <source>The demo store runs on this computer, with a node beside it. What you see is what a real store and a real node would do.</source>
        <translation>La tienda de demostración funciona en este equipo, con un nodo al lado. Lo que ves es lo que harían una tienda y un nodo de verdad.</translation>
    </message>
    <message>
        <source>Backstock fetches what you bought, proves it is genuine, and keeps it where you say. Start with one of these; the others can follow any time.</source>
        <translation>Backstock obtiene lo que compraste, demuestra que es auténtico y lo guarda donde tú digas. Empieza por una de estas opciones; las demás pueden venir cuando quieras.</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Probar la tienda de demostración</translation>
    </message>
    <message>
        <source>No account. Free titles, two minutes, everything real.</source>
        <translation>Sin cuenta. Títulos gratuitos, dos minutos, todo real.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Iniciar sesión en itch.io</translation>
    </message>
    <message>
        <source>with an API key; Backstock never sees the password</source>
        <translation>con una clave de API; Backstock nunca ve la contraseña</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Iniciar sesión en Humble</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>con la sesión de tu navegador</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>installers, films and music you already have</source>
        <translation>instaladores, películas y música que ya tienes</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>a free title by its address, earlier downloads, a file, a torrent or magnet</source>
        <translation>un título gratuito por su dirección, descargas anteriores, un archivo, un torrent o magnet</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you sign in or add a node.</source>
        <translation>Nada sale de este equipo hasta que inicies sesión o añadas un nodo.</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Go on playing</source>
        <translation>Seguir jugando</translation>
    </message>
    <message>
        <source>Go on watching and listening</source>
        <translation>Seguir viendo y escuchando</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>Recién añadidos</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Los primeros títulos están en camino.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Inicia sesión en una tienda, añade una carpeta o abre un magnet.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Aparecen aquí a medida que se leen.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Arriving now</source>
        <translation>Llegando ahora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>All is quiet. Nothing arrives, and nothing needs you.</source>
        <translation>Todo en calma. No llega nada y nada requiere tu atención.</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar este horario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>a time is like 18:30</source>
        <translation>p. ej., 18:30</translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation>al día siguiente</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>InScene</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Alt and the arrows move it in the order</source>
        <translation>Alt y las flechas cambian su lugar en la cola</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>Mostrar el título</translation>
    </message>
    <message>
        <source>Do it first</source>
        <translation>Hacer primero</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Start a node on any computer with “backstock node serve”. It prints a pairing code that works once and begins with “bsn1.”. Paste it here.</source>
        <translation>Inicia un nodo en cualquier equipo con «backstock node serve». Muestra un código de emparejamiento de un solo uso que empieza por «bsn1.». Pégalo aquí.</translation>
    </message>
    <message>
        <source>bsn1.…</source>
        <translation>bsn1.…</translation>
    </message>
    <message>
        <source>A node that is not yours alone keeps sealed packages only: whoever runs it sees noise.</source>
        <translation>Un nodo que no es solo tuyo guarda únicamente paquetes sellados: quien lo gestiona solo ve ruido.</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Emparejando</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Emparejar</translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Close collections and filters</source>
        <translation>Cerrar colecciones y filtros</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>Colecciones y filtros</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation>Descendente; pulsa para ascendente</translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation>Ascendente; pulsa para descendente</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>Tamaño de las portadas</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The library stays as it was.</source>
        <translation>La biblioteca sigue igual.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Volver a iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Los primeros títulos están en camino.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Inicia sesión en una tienda, añade una carpeta o abre un magnet.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Aparecen aquí a medida que se leen.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
    <message>
        <source>No title has all of that.</source>
        <translation>Ningún título cumple todo eso.</translation>
    </message>
    <message>
        <source>%1 titles are hidden by search and filters.</source>
        <translation>La búsqueda y los filtros ocultan %1 títulos.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Speed and hours</source>
        <translation>Velocidad y horarios</translation>
    </message>
    <message>
        <source>In MB/s; empty or 0 means as fast as the line goes. Of hours that overlap the upper ones hold.</source>
        <translation>En MB/s; vacío o 0 significa tan rápido como dé la línea. Si varios horarios se solapan, vale el de más arriba.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>In, always</source>
        <translation>Entrada, siempre</translation>
    </message>
    <message>
        <source>Out, always</source>
        <translation>Salida, siempre</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas a la vez</translation>
    </message>
    <message>
        <source>Hours with limits of their own</source>
        <translation>Horarios con límites propios</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>None: the same holds day and night.</source>
        <translation>Ninguno: vale lo mismo de día y de noche.</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>Backstock asks for these words at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>Backstock pide estas palabras en cada inicio. Si las olvidas, tendrás que volver a iniciar sesión en las tiendas; la biblioteca no se pierde.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so the permission will lie in an encrypted file in your data folder. How shall that file be locked?</source>
        <translation>Este escritorio no tiene un depósito de claves que responda, así que el permiso quedará en un archivo cifrado de tu carpeta de datos. ¿Cómo quieres proteger ese archivo?</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Con una frase de contraseña</translation>
    </message>
    <message>
        <source>asked for at every start; the safer way</source>
        <translation>se pide en cada inicio; lo más seguro</translation>
    </message>
    <message>
        <source>With a key that lies beside it</source>
        <translation>Con una clave que está junto a él</translation>
    </message>
    <message>
        <source>nothing to type; whoever can read your files can use your sign-ins</source>
        <translation>nada que escribir; quien pueda leer tus archivos podrá usar tus sesiones</translation>
    </message>
</context>
<context>
    <name>MagnetPanel</name>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>Abrir un torrent o magnet</translation>
    </message>
    <message>
        <source>Name, size and files are shown before anything is downloaded.</source>
        <translation>El nombre, el tamaño y los archivos se muestran antes de descargar nada.</translation>
    </message>
    <message>
        <source>magnet:?xt=…</source>
        <translation>magnet:?xt=…</translation>
    </message>
    <message>
        <source>Choose a torrent file</source>
        <translation>Elegir un archivo torrent</translation>
    </message>
    <message>
        <source>Asking around</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consultar</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Speed and hours</source>
        <translation>Velocidad y horarios</translation>
    </message>
    <message>
        <source>Limits for what comes and goes, always or at hours of the week</source>
        <translation>Límites de entrada y salida, siempre o en ciertos horarios de la semana</translation>
    </message>
    <message>
        <source>Speed and hours: %1</source>
        <translation>Velocidad y horarios: %1</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas a la vez</translation>
    </message>
    <message>
        <source>Humble’s torrents</source>
        <translation>Torrents de Humble</translation>
    </message>
    <message>
        <source>Files come by Humble’s own torrents where it gives any; the store’s MD5 stays the judge</source>
        <translation>Los archivos llegan por los torrents de Humble cuando los ofrece; el MD5 de la tienda sigue decidiendo</translation>
    </message>
    <message>
        <source>Find others for magnets by themselves</source>
        <translation>Buscar pares para magnets automáticamente</translation>
    </message>
    <message>
        <source>The distributed table (DHT) tells strangers which magnets you look for; your shelf never uses it</source>
        <translation>La tabla distribuida (DHT) revela a desconocidos qué magnets buscas; tu estante nunca la usa</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>not in reach</source>
        <translation>fuera de alcance</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>AQUÍ</translation>
    </message>
    <message>
        <source>IN REACH</source>
        <translation>AL ALCANCE</translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation>SIN SEÑAL</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1. Your data was not touched by this; the log has the details.</source>
        <translation>%1. Tus datos no se vieron afectados; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock.</source>
        <translation>Algo falló dentro de Backstock.</translation>
    </message>
</context>
<context>
    <name>PadSettings</name>
    <message>
        <source>Gamepad</source>
        <translation>Mando</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Pulsa un botón</translation>
    </message>
    <message>
        <source>%1, on %2; press to change</source>
        <translation>%1, en %2; pulsa para cambiarlo</translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
    <message>
        <source>Work is under way</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <source>This system has no place beside the clock where Backstock could wait, so closing the window ends it. Nothing is lost: what is under way goes on from here at the next start.</source>
        <translation>Este sistema no tiene un lugar junto al reloj donde Backstock pueda esperar, así que al cerrar la ventana termina. No se pierde nada: lo que está en curso continuará desde aquí en el próximo inicio.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>¿Quitar «%1» de este equipo?</translation>
    </message>
    <message>
        <source>Other copies stay where they are, and so do your saves. It can be fetched again.</source>
        <translation>Las demás copias se quedan donde están, y también tus partidas. Se puede volver a obtener.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 titles from this computer?</source>
        <translation>¿Quitar %1 títulos de este equipo?</translation>
    </message>
    <message>
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>Solo se va lo que tiene otra copia en el estante; las últimas copias se quedan. Las partidas también. Todo se puede volver a traer.</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renombrar la colección</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>It begins with the titles that are selected.</source>
        <translation>Empieza con los títulos seleccionados.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>An order of your own, across all stores.</source>
        <translation>Un orden propio, para todas las tiendas.</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>¿Volver a «%1»?</translation>
    </message>
    <message>
        <source>What you have now is kept as a snapshot first; nothing is overwritten.</source>
        <translation>Lo que tienes ahora se guarda antes como copia de la partida; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Remove %1 from your shelf?</source>
        <translation>¿Quitar %1 de tu estante?</translation>
    </message>
    <message>
        <source>Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again.</source>
        <translation>Los paquetes siguen en su disco, pero Backstock ya no se los pedirá. Los títulos que solo están allí no se podrán traer hasta que lo añadas de nuevo.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>The permission is erased here, which cannot be undone: to come back you sign in again. The library stays, and so does everything that was fetched.</source>
        <translation>El permiso se borra aquí y eso no se puede deshacer: para volver tendrás que iniciar sesión de nuevo. La biblioteca se conserva, igual que todo lo que obtuviste.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Adopt a folder of downloads</source>
        <translation>Incorporar una carpeta de descargas</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Torrents (*.torrent)</source>
        <translation>Torrents (*.torrent)</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Protegiendo</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Establecer la frase</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Protect secrets with a passphrase</source>
        <translation>Proteger los secretos con una frase de contraseña</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>Tus sesiones y claves de las tiendas solo se abrirán con estas palabras, y Backstock las pedirá en cada inicio. Si las olvidas, tendrás que volver a iniciar sesión en las tiendas; la biblioteca no se pierde.</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Loudness to begin with</source>
        <translation>Volumen inicial</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation>Portada de %1</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistas</translation>
    </message>
</context>
<context>
    <name>PlayerBuffering</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Llenando el búfer</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>AQUÍ</translation>
    </message>
    <message>
        <source>No sound device answers</source>
        <translation>No responde ningún dispositivo de sonido</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Speed and picture</source>
        <translation>Velocidad e imagen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>PlayerDeeds</name>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Volumen: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>There are no subtitles</source>
        <translation>No hay subtítulos</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>No hay sonido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>Subtítulos: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sonido: %1</translation>
    </message>
    <message>
        <source>Subtitles hidden or shown</source>
        <translation>Subtítulos ocultos o visibles</translation>
    </message>
    <message>
        <source>Subtitles %1 s later</source>
        <translation>Subtítulos: %1 s de retraso</translation>
    </message>
    <message>
        <source>Sound %1 s later</source>
        <translation>Sonido: %1 s de retraso</translation>
    </message>
    <message>
        <source>Subtitles %1 times as large</source>
        <translation>Tamaño de los subtítulos: × %1</translation>
    </message>
    <message>
        <source>Picture larger by %1</source>
        <translation>Ampliación: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fill, cut the rest</source>
        <translation>Llenar y recortar</translation>
    </message>
    <message>
        <source>Decoded by the processor</source>
        <translation>Descodifica el procesador</translation>
    </message>
    <message>
        <source>Decoded by the graphics card where it can</source>
        <translation>Descodifica la tarjeta gráfica si puede</translation>
    </message>
    <message>
        <source>This file again and again</source>
        <translation>Se repite este archivo</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>Sin repetición</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Guardada como %1</translation>
    </message>
</context>
<context>
    <name>PlayerFacts</name>
    <message>
        <source>About this file</source>
        <translation>Acerca de este archivo</translation>
    </message>
</context>
<context>
    <name>PlayerFiles</name>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
</context>
<context>
    <name>PlayerKeymap</name>
    <message>
        <source>Play</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>5 segundos atrás, adelante</translation>
    </message>
    <message>
        <source>1 second back, forward</source>
        <translation>1 segundo atrás, adelante</translation>
    </message>
    <message>
        <source>1 minute back, forward</source>
        <translation>1 minuto atrás, adelante</translation>
    </message>
    <message>
        <source>PgDn PgUp</source>
        <translation>AvPág RePág</translation>
    </message>
    <message>
        <source>Chapter back, forward</source>
        <translation>Capítulo anterior, siguiente</translation>
    </message>
    <message>
        <source>File before, file after</source>
        <translation>Archivo anterior, siguiente</translation>
    </message>
    <message>
        <source>One picture back, forward</source>
        <translation>Fotograma anterior, siguiente</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Más lento, más rápido</translation>
    </message>
    <message>
        <source>Half, double speed</source>
        <translation>Mitad, doble de velocidad</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Repeat this file</source>
        <translation>Repetir este archivo</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Sonido y subtítulos</translation>
    </message>
    <message>
        <source>Quieter, louder</source>
        <translation>Bajar, subir volumen</translation>
    </message>
    <message>
        <source>Sound off, on</source>
        <translation>Desactivar, activar sonido</translation>
    </message>
    <message>
        <source>Another sound track</source>
        <translation>Otra pista de sonido</translation>
    </message>
    <message>
        <source>Sound earlier, later</source>
        <translation>Adelantar, retrasar sonido</translation>
    </message>
    <message>
        <source>Other subtitles</source>
        <translation>Otros subtítulos</translation>
    </message>
    <message>
        <source>Subtitles off, on</source>
        <translation>Quitar, poner subtítulos</translation>
    </message>
    <message>
        <source>Subtitles earlier, later</source>
        <translation>Adelantar, retrasar subtítulos</translation>
    </message>
    <message>
        <source>Smaller, larger subtitles</source>
        <translation>Subtítulos más pequeños, grandes</translation>
    </message>
    <message>
        <source>Picture and window</source>
        <translation>Imagen y ventana</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Smaller, larger picture</source>
        <translation>Reducir, ampliar imagen</translation>
    </message>
    <message>
        <source>Graphics card or processor</source>
        <translation>Tarjeta gráfica o procesador</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Guardar esta imagen</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Acerca de este archivo</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Lista de archivos</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>Un nivel atrás</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>PlayerList</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <translation>%1, visto</translation>
    </message>
    <message>
        <source>Seen. Mark as not seen</source>
        <translation>Visto. Marcar como no visto</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marcar como visto</translation>
    </message>
</context>
<context>
    <name>PlayerNext</name>
    <message>
        <source>Next in %1 s</source>
        <translation>El siguiente en %1 s</translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation>Reproducir ya</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2</source>
        <translation>No se pueden reproducir películas ni música: falta libmpv. Instálalo: sudo apt install libmpv2</translation>
    </message>
    <message>
        <source>Subtitles added</source>
        <translation>Subtítulos añadidos</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Subtítulos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>PlayerPicture</name>
    <message>
        <source>Speed and picture</source>
        <translation>Velocidad e imagen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Larger by</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Descodificación</translation>
    </message>
    <message>
        <source>Graphics card where it can</source>
        <translation>Tarjeta gráfica si puede</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Solo procesador</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
</context>
<context>
    <name>PlayerSeekBar</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlayerSmall</name>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>PlayerSound</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>Este archivo no tiene sonido.</translation>
    </message>
    <message>
        <source>No sound device answers. It plays without sound.</source>
        <translation>No responde ningún dispositivo de sonido. Se reproduce sin sonido.</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlayerTransport</name>
    <message>
        <source>In any order</source>
        <translation>En orden aleatorio</translation>
    </message>
    <message>
        <source>Track before</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Episode before</source>
        <translation>Episodio anterior</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>Avanzar 30 segundos</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>Episodio siguiente</translation>
    </message>
    <message>
        <source>Repeat all</source>
        <translation>Repetir todo</translation>
    </message>
    <message>
        <source>Repeat this one</source>
        <translation>Repetir solo esto</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>No repetir</translation>
    </message>
</context>
<context>
    <name>PlayerTrouble</name>
    <message>
        <source>“%1” does not play</source>
        <translation>«%1» no se puede reproducir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>Episodio siguiente</translation>
    </message>
</context>
<context>
    <name>PlayerTuner</name>
    <message>
        <source>%1: as usual</source>
        <translation>%1: normal</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>busy</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show the record</source>
        <translation>Ver el comprobante</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>El comprobante</translation>
    </message>
    <message>
        <source>A signed statement of which bytes came from where. Anybody with your public key can check it.</source>
        <translation>Una declaración firmada de qué bytes vinieron de dónde. Cualquiera que tenga tu clave pública puede comprobarla.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>RunningSettings</name>
    <message>
        <source>Running games</source>
        <translation>Ejecución de juegos</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno aislado</translation>
    </message>
    <message>
        <source>Native games see their own files and saves, and nothing else of yours, where the system allows it</source>
        <translation>Los juegos nativos solo ven sus archivos y partidas guardadas, y nada más tuyo, si el sistema lo permite</translation>
    </message>
    <message>
        <source>Games may use the network</source>
        <translation>Los juegos pueden usar la red</translation>
    </message>
    <message>
        <source>Can be forbidden only inside the sandbox</source>
        <translation>Solo se puede prohibir en el entorno aislado</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Given to every program that is started, such as MANGOHUD and 1</source>
        <translation>Se pasan a cada programa que se inicia; por ejemplo, MANGOHUD y 1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Name of a variable</source>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Añadir la variable</translation>
    </message>
</context>
<context>
    <name>SaveLine</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>Keyboard of the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>#+ä</source>
        <translation>#+ñ</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Otros signos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ScrollHandle</name>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Seleccionados: %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Llevar al estante</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>Unir en un solo título</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Quitar de aquí</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start of Backstock on.</source>
        <translation>Algunos ajustes se aplican a partir del próximo inicio de Backstock.</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Ningún ajuste menciona «%1».</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>Ningún otro equipo guarda nada tuyo todavía.</translation>
    </message>
    <message>
        <source>A node can be a small computer in a cupboard, a server, or a friend&apos;s machine. What is paged out lies there, and this disk has room again.</source>
        <translation>Un nodo puede ser un pequeño equipo en un armario, un servidor o el equipo de un amigo. Lo que llevas al estante queda allí, y este disco vuelve a tener sitio.</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation>Buscar un título o comando</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Home, Library, Downloads, Shelf, Settings</source>
        <translation>Inicio, Biblioteca, Descargas, Estante, Ajustes</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>Página anterior, página siguiente</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>Colecciones y filtros</translation>
    </message>
    <message>
        <source>Select a title</source>
        <translation>Seleccionar un título</translation>
    </message>
    <message>
        <source>Select all titles</source>
        <translation>Seleccionar todos los títulos</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Modo televisión</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Volver, paso a paso</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Before you sign in</source>
        <translation>Antes de iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Iniciar sesión en Humble</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Iniciar sesión en itch.io</translation>
    </message>
    <message>
        <source>Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie. It lapses after some weeks; then you will be asked again.</source>
        <translation>Humble no tiene una API pública para las bibliotecas. Backstock lee la tuya como lo hace tu navegador, con su cookie de sesión. Caduca al cabo de unas semanas; entonces se te pedirá de nuevo.</translation>
    </message>
    <message>
        <source>itch.io asks you in your browser whether Backstock may read what you own. Backstock never sees your password, and you can take the permission back there at any time.</source>
        <translation>itch.io te pregunta en el navegador si Backstock puede leer lo que tienes. Backstock nunca ve tu contraseña, y puedes retirar el permiso allí en cualquier momento.</translation>
    </message>
    <message>
        <source>Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.</source>
        <translation>Crea una clave de API en itch.io y pégala aquí. Backstock nunca ve tu contraseña, y puedes revocar la clave allí en cualquier momento.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Waiting for the browser. Say yes there, and this goes on by itself.</source>
        <translation>Esperando al navegador. Acepta allí y esto seguirá solo.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Or paste the cookie</source>
        <translation>O pega la cookie</translation>
    </message>
    <message>
        <source>Or paste an API key</source>
        <translation>O pega una clave de API</translation>
    </message>
    <message>
        <source>Sign in at humblebundle.com, and copy the value of the cookie named “_simpleauth_sess” from the browser’s developer tools.</source>
        <translation>Inicia sesión en humblebundle.com y copia el valor de la cookie llamada «_simpleauth_sess» desde las herramientas de desarrollo del navegador.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de sesión</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Open Humble</source>
        <translation>Abrir Humble</translation>
    </message>
    <message>
        <source>Open your API keys</source>
        <translation>Abrir tus claves de API</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando la tienda</translation>
    </message>
    <message>
        <source>Sign in with the key</source>
        <translation>Iniciar sesión con la clave</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SpeedEntry</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1, MB/s</source>
        <translation>%1, MB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message>
        <source>Speed over the last five minutes</source>
        <translation>Velocidad en los últimos cinco minutos</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>MB/s arriving</source>
        <translation>MB/s de entrada</translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation>MB/s hacia el estante</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the library folder</source>
        <translation>Abrir la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Room for unpacked games</source>
        <translation>Espacio para juegos extraídos</translation>
    </message>
    <message>
        <source>The least used go first when it is full; what they were unpacked from stays</source>
        <translation>Al llenarse, se quitan primero los menos usados; los archivos de origen se conservan</translation>
    </message>
    <message>
        <source>Left free on the disk</source>
        <translation>Espacio libre reservado en el disco</translation>
    </message>
    <message>
        <source>Downloads stop before they take this from everything else</source>
        <translation>Las descargas se detienen antes de ocupar este espacio</translation>
    </message>
    <message>
        <source>What uses the room</source>
        <translation>Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a calcular</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>Tag %Ln title(s)</source>
        <translation>
            <numerusform>Etiquetar %Ln título</numerusform>
            <numerusform>Etiquetar %Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a tag, or take one you have used before.</source>
        <translation>Escribe una etiqueta o elige una que ya hayas usado.</translation>
    </message>
</context>
<context>
    <name>TelevisionPage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Search and menu</source>
        <translation>Búsqueda y menú</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing of this kind stands here yet.</source>
        <translation>Aquí todavía no hay nada de este tipo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>TelevisionShelf</name>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>TitleArranged</name>
    <message>
        <source>Your order</source>
        <translation>Tu orden</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Venía con</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Mostrados como uno</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Separar %1</translation>
    </message>
</context>
<context>
    <name>TitleCopies</name>
    <message>
        <source>Where the copies lie</source>
        <translation>Dónde están las copias</translation>
    </message>
    <message>
        <source>Only at the store so far.</source>
        <translation>Por ahora, solo en la tienda.</translation>
    </message>
</context>
<context>
    <name>TitleGrid</name>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
</context>
<context>
    <name>TitleHead</name>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>RETIRADO</translation>
    </message>
    <message>
        <source>HIDDEN</source>
        <translation>OCULTO</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Only page in</source>
        <translation>Solo traer</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Llevar al estante</translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation>Abrir la página de la tienda</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de este equipo</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>TitleList</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>An update is offered</source>
        <translation>Hay una actualización</translation>
    </message>
    <message>
        <source>Not claimed yet: getting it claims it</source>
        <translation>Sin reclamar: al obtenerlo se reclama</translation>
    </message>
    <message>
        <source>A key or a page only</source>
        <translation>Solo una clave o una página</translation>
    </message>
    <message>
        <source>No longer listed at the store</source>
        <translation>Retirado de la tienda</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>TitleMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Llevar al estante</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>Unir en un solo título</translation>
    </message>
</context>
<context>
    <name>TitleSaves</name>
    <message>
        <source>Saves</source>
        <translation>Partidas guardadas</translation>
    </message>
    <message>
        <source>a snapshot after every session</source>
        <translation>una copia de la partida tras cada sesión</translation>
    </message>
    <message>
        <source>none yet; one is kept after every session</source>
        <translation>aún no hay; se guarda una tras cada sesión</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>TitleView</name>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search %1 titles</source>
        <translation>Buscar en %1 títulos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>TransferStrip</name>
    <message>
        <source>then %1 more</source>
        <translation>y luego %1 más</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>Mostrar el título</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Backstock is locked</source>
        <translation>Backstock está bloqueado</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys rest in an encrypted file. Its passphrase opens them.</source>
        <translation>Tus sesiones y claves de las tiendas están en un archivo cifrado. Su frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
</context>
</TS>
