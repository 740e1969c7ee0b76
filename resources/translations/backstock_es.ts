<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Backstock %1</source>
        <translation>Backstock %1</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Detalles para un informe</translation>
    </message>
    <message>
        <source>bug help support clipboard</source>
        <translation>error fallo ayuda soporte portapapeles</translation>
    </message>
    <message>
        <source>Version, system and the last troubles of the log; keys, addresses and names of accounts are left out</source>
        <translation>La versión, el sistema y los últimos problemas del registro; se omiten claves, direcciones y nombres de cuentas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copiar los detalles para un informe</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
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
    <name>ActionMenu</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>%1 ya no reconoce la sesión de %2.</translation>
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
        <source>%1 signed %2 out.</source>
        <translation>%1 cerró la sesión de %2.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 are free. What is paged out goes to the node with the most room.</source>
        <translation>%1 libres. Lo que llevas al estante va al nodo con más sitio.</translation>
    </message>
    <message>
        <source>%1 could be free on this computer</source>
        <translation>%1 podrían quedar libres en este equipo</translation>
    </message>
    <message>
        <source>%1 did not end well</source>
        <translation>%1 no terminó bien</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>%1 no ha respondido nunca</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the last copy of %n title(s)</source>
        <translation>
            <numerusform>%1 guarda la última copia de %n título</numerusform>
            <numerusform>%1 guarda la última copia de %n títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ya está aquí</translation>
    </message>
    <message>
        <source>%1 is nearly full</source>
        <translation>%1 está casi lleno</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 ya se usa para «%2».</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 last answered: %2</source>
        <translation>Última respuesta de %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln title(s)</source>
        <translation>
            <numerusform>%1 de %Ln título</numerusform>
            <numerusform>%1 de %Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants a new sign-in</source>
        <translation>%1 pide iniciar sesión de nuevo</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: data was protected</source>
        <translation>%1: se protegieron los datos</translation>
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
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
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
        <source>%Ln stayed: %1</source>
        <translation>
            <numerusform>%Ln se quedó: %1</numerusform>
            <numerusform>%Ln se quedaron: %1</numerusform>
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
        <source>%Ln title(s) are one now.</source>
        <translation>
            <numerusform>%Ln título es ahora uno solo.</numerusform>
            <numerusform>%Ln títulos son ahora uno solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) changed.</source>
        <translation>
            <numerusform>%Ln título cambiado.</numerusform>
            <numerusform>%Ln títulos cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden</source>
        <translation>
            <numerusform>%Ln título oculto</numerusform>
            <numerusform>%Ln títulos ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden.</source>
        <translation>
            <numerusform>%Ln título oculto.</numerusform>
            <numerusform>%Ln títulos ocultos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln título añadido a «%1».</numerusform>
            <numerusform>%Ln títulos añadidos a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) removed from this computer.</source>
        <translation>
            <numerusform>%Ln título eliminado de este ordenador.</numerusform>
            <numerusform>%Ln títulos eliminados de este ordenador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) shown again.</source>
        <translation>
            <numerusform>%Ln título visible de nuevo.</numerusform>
            <numerusform>%Ln títulos visibles de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) tagged.</source>
        <translation>
            <numerusform>%Ln título etiquetado.</numerusform>
            <numerusform>%Ln títulos etiquetados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be checked, byte by byte.</source>
        <translation>
            <numerusform>%Ln título se comprobará byte a byte.</numerusform>
            <numerusform>%Ln títulos se comprobarán byte a byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be copied to the shelf.</source>
        <translation>
            <numerusform>Se copiará %Ln título al estante.</numerusform>
            <numerusform>Se copiarán %Ln títulos al estante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be fetched.</source>
        <translation>
            <numerusform>%Ln título se obtendrá.</numerusform>
            <numerusform>%Ln títulos se obtendrán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will come here.</source>
        <translation>
            <numerusform>%Ln título vendrá aquí.</numerusform>
            <numerusform>%Ln títulos vendrán aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will go to the shelf.</source>
        <translation>
            <numerusform>%Ln título irá al estante.</numerusform>
            <numerusform>%Ln títulos irán al estante.</numerusform>
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
        <source>%n job(s) did not end well. Start Backstock again to see to it.</source>
        <translation>
            <numerusform>%n tarea no terminó bien. Vuelve a abrir Backstock para ocuparte de ella.</numerusform>
            <numerusform>%n tareas no terminaron bien. Vuelve a abrir Backstock para ocuparte de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) do not answer.</source>
        <translation>
            <numerusform>%n nodo no responde.</numerusform>
            <numerusform>%n nodos no responden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) have lapsed: %1.</source>
        <translation>
            <numerusform>%n sesión ha caducado: %1.</numerusform>
            <numerusform>%n sesiones han caducado: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are here</source>
        <translation>
            <numerusform>%n título ya está aquí</numerusform>
            <numerusform>%n títulos ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n título se puede actualizar.</numerusform>
            <numerusform>%n títulos se pueden actualizar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no copy on the shelf</source>
        <translation>
            <numerusform>%n título no tiene copia en el estante</numerusform>
            <numerusform>%n títulos no tienen copia en el estante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) here were not opened for half a year. Paged out they come back when you play them.</source>
        <translation>
            <numerusform>%n título de este equipo no se abre desde hace medio año. Llevado al estante, vuelve cuando juegas.</numerusform>
            <numerusform>%n títulos de este equipo no se abren desde hace medio año. Llevados al estante, vuelven cuando juegas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie in one place only</source>
        <translation>
            <numerusform>%n título está en un solo lugar</numerusform>
            <numerusform>%n títulos están en un solo lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie on this computer only</source>
        <translation>
            <numerusform>%n título está solo en este equipo</numerusform>
            <numerusform>%n títulos están solo en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 bits</translation>
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
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
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
        <source>As a program for Linux</source>
        <translation>Como programa para Linux</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
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
        <source>Backstock has ended</source>
        <translation>Backstock se ha cerrado</translation>
    </message>
    <message>
        <source>Backstock is still there</source>
        <translation>Backstock sigue ahí</translation>
    </message>
    <message>
        <source>Backstock works on</source>
        <translation>Backstock sigue trabajando</translation>
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
        <source>Bundle or order</source>
        <translation>Lote o pedido</translation>
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
        <source>Collections and filters</source>
        <translation>Colecciones y filtros</translation>
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
        <source>Copy to %1</source>
        <translation>Copiar a %1</translation>
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
        <source>Edit this title</source>
        <translation>Editar este título</translation>
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
        <source>Everything that was under way is done.</source>
        <translation>Todo lo que estaba en curso ha terminado.</translation>
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
        <source>Films and music are played apart: one list holds either.</source>
        <translation>Las películas y la música se reproducen por separado: una lista contiene lo uno o lo otro.</translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation>Buscar un título o comando</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Primera letra</translation>
    </message>
    <message>
        <source>For Windows, through Proton</source>
        <translation>Para Windows, con Proton</translation>
    </message>
    <message>
        <source>For Windows, through Wine</source>
        <translation>Para Windows, con Wine</translation>
    </message>
    <message>
        <source>For no known platform</source>
        <translation>Para ninguna plataforma conocida</translation>
    </message>
    <message>
        <source>From no store</source>
        <translation>De ninguna tienda</translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>A partir de ahora, Backstock pedirá la frase de contraseña al iniciarse.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
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
        <source>Go on</source>
        <translation>Reanudar</translation>
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
        <source>In no bundle</source>
        <translation>En ningún lote</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>En ninguna colección</translation>
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
        <source>It ends by itself when the work is done. Start it again to see the window before.</source>
        <translation>Se cierra solo cuando termina el trabajo. Vuelve a abrirlo para ver la ventana antes.</translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>Está oculto; el filtro «Ocultos» lo muestra.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Ya está en la lista.</translation>
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
        <source>It waits beside the clock. Settings has what closing the window does.</source>
        <translation>Espera junto al reloj. En los ajustes se elige qué hace cerrar la ventana.</translation>
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
        <source>Listen to “%1”</source>
        <translation>Escuchar «%1»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
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
        <source>Maker</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Maker unknown</source>
        <translation>Creador desconocido</translation>
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
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No longer in any store: %1. %2 does not answer just now.</source>
        <translation>Ya en ninguna tienda: %1. %2 no responde ahora mismo.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. There is no second copy.</source>
        <translation>Ya en ninguna tienda: %1. No hay una segunda copia.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. With a copy here there are two.</source>
        <translation>Ya en ninguna tienda: %1. Con una copia aquí serán dos.</translation>
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
        <source>No node in reach has room for a copy just now.</source>
        <translation>Ningún nodo al alcance tiene sitio ahora para una copia.</translation>
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
        <source>One of Ctrl, Alt and Meta has to be held, or it is a key from F1 on.</source>
        <translation>Hay que mantener pulsada Ctrl, Alt o Meta, o usar una tecla desde F1.</translation>
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
        <source>Open</source>
        <translation>Abrir</translation>
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
        <source>Open or select a title first, then edit it.</source>
        <translation>Abre o selecciona primero un título y luego edítalo.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
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
        <source>Place</source>
        <translation>Lugar</translation>
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
        <source>Play</source>
        <comment>music</comment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play now</source>
        <comment>music</comment>
        <translation>Reproducir ahora</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>Iniciar «%1»</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>Iniciado hace poco</translation>
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
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
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
        <source>The cover was changed.</source>
        <translation>Se cambió la portada.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>No se puede leer el archivo. Puede que se haya movido o quitado.</translation>
    </message>
    <message>
        <source>The last copy lies there, and no store has it any more: %1.</source>
        <translation>Allí está la última copia, y ya ninguna tienda lo tiene: %1.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>The shortcuts are as they came.</source>
        <translation>Los atajos se han restablecido.</translation>
    </message>
    <message>
        <source>The title this leads to is not in your library.</source>
        <translation>El título al que lleva esto no está en tu biblioteca.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>The wide picture was changed.</source>
        <translation>Se cambió la imagen ancha.</translation>
    </message>
    <message>
        <source>Their stores still list them. A copy on the shelf is there when a store is not.</source>
        <translation>Sus tiendas aún los ofrecen. Una copia en el estante está ahí cuando una tienda ya no.</translation>
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
        <source>There is no picture. Copy or drop a PNG, JPEG, WebP or AVIF picture or its file.</source>
        <translation>No hay ninguna imagen. Copia o suelta una imagen PNG, JPEG, WebP o AVIF, o su archivo.</translation>
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
        <source>This link is none that Backstock knows.</source>
        <translation>Backstock no conoce este enlace.</translation>
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
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <source>Undo what was done last</source>
        <translation>Deshacer lo último</translation>
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
        <source>Watch from %1</source>
        <translation>Ver desde %1</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Ver ahora</translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation>Ver «%1»</translation>
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
        <source>What you wrote about “%1” was not saved.</source>
        <translation>Lo que escribiste sobre «%1» no se guardó.</translation>
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
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Year it was added</source>
        <translation>Año en que se añadió</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Año desconocido</translation>
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
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
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
        <source>everything is paused</source>
        <translation>todo está en pausa</translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation>exactamente lo que te vendió la tienda</translation>
    </message>
    <message>
        <source>fewest copies first</source>
        <translation>primero los que tienen menos copias</translation>
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
        <source>last answered: %1</source>
        <translation>última respuesta: %1</translation>
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
        <source>name cover artwork metadata rename</source>
        <translation>nombre portada imagen metadatos renombrar</translation>
    </message>
    <message>
        <source>never answered yet</source>
        <translation>no ha respondido nunca</translation>
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
        <source>paused</source>
        <translation>en pausa</translation>
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
        <source>playing a film or music</source>
        <translation>reproduciendo una película o música</translation>
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
        <source>universal</source>
        <translation>universal</translation>
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
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <source>“%1” plays last.</source>
        <translation>«%1» se reproducirá al final.</translation>
    </message>
    <message>
        <source>“%1” plays next.</source>
        <translation>«%1» se reproducirá a continuación.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>Se cambió «%1».</translation>
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
        <source>Put into a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
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
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation>Un título, una página o qué hacer</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>Nada se llama así, y nada se puede hacer con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A browser cannot be started as root without a sandbox.</source>
        <translation>Un navegador no puede iniciarse como root sin un entorno aislado.</translation>
    </message>
    <message>
        <source>A collection or a tag needs a name.</source>
        <translation>Una colección o una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>A file of this torrent has no name.</source>
        <translation>Un archivo de este torrent no tiene nombre.</translation>
    </message>
    <message>
        <source>A hash in this torrent has the wrong length.</source>
        <translation>Una suma de este torrent no tiene la longitud correcta.</translation>
    </message>
    <message>
        <source>A magnet</source>
        <translation>Un magnet</translation>
    </message>
    <message>
        <source>A name in this torrent is not readable text.</source>
        <translation>Un nombre de este torrent no es texto legible.</translation>
    </message>
    <message>
        <source>A name in this torrent is not safe to use: {name}.</source>
        <translation>Un nombre de este torrent no es seguro: {name}.</translation>
    </message>
    <message>
        <source>A name in this torrent is too long.</source>
        <translation>Un nombre de este torrent es demasiado largo.</translation>
    </message>
    <message>
        <source>A package is named by 64 hex digits.</source>
        <translation>Un paquete se nombra con 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A page of {paged} before page {number} came empty.</source>
        <translation>Una página de {paged} anterior a la página {number} llegó vacía.</translation>
    </message>
    <message>
        <source>A record is signed, but its words are not understood.</source>
        <translation>Un registro está firmado, pero no se entiende lo que dice.</translation>
    </message>
    <message>
        <source>A sealed package is one file, named by its own root.</source>
        <translation>Un paquete sellado es un solo archivo, nombrado por su propia raíz.</translation>
    </message>
    <message>
        <source>A sealed package must be marked private, so that nobody announces it.</source>
        <translation>Un paquete sellado debe estar marcado como privado, para que nadie lo anuncie.</translation>
    </message>
    <message>
        <source>A signature does not fit: the words were changed after they were signed.</source>
        <translation>Una firma no encaja: el texto se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>A signature that is needed is missing.</source>
        <translation>Falta una firma necesaria.</translation>
    </message>
    <message>
        <source>A signed envelope has no signatures, too many, or one twice.</source>
        <translation>Un sobre firmado no tiene firmas, tiene demasiadas o una repetida.</translation>
    </message>
    <message>
        <source>A signed envelope is damaged.</source>
        <translation>Un sobre firmado está dañado.</translation>
    </message>
    <message>
        <source>A signed envelope is too large to be one.</source>
        <translation>Un sobre firmado es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>A title needs a name.</source>
        <translation>Un título necesita un nombre.</translation>
    </message>
    <message>
        <source>Add addresses of free titles on itch.io.</source>
        <translation>Añade direcciones de títulos gratuitos de itch.io.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádelo de nuevo.</translation>
    </message>
    <message>
        <source>An address that Backstock does not trust was given: it must be https, without a name or password in it.</source>
        <translation>Se dio una dirección de la que Backstock no se fía: debe ser https, sin nombre ni contraseña en ella.</translation>
    </message>
    <message>
        <source>An empty passphrase locks nothing.</source>
        <translation>Una frase de contraseña vacía no protege nada.</translation>
    </message>
    <message>
        <source>Another Backstock is already transferring with this data folder.</source>
        <translation>Otro Backstock ya está transfiriendo con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Another Backstock process holds the secrets and does not let go.</source>
        <translation>Otro proceso de Backstock retiene los secretos y no los suelta.</translation>
    </message>
    <message>
        <source>Ask the node for a new code and try again.</source>
        <translation>Pide un código nuevo al nodo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Backstock is being closed</source>
        <translation>Backstock se está cerrando</translation>
    </message>
    <message>
        <source>Backstock is closing.</source>
        <translation>Backstock se está cerrando.</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>Antes de volver a «{name}»</translation>
    </message>
    <message>
        <source>Begin again, or paste an API key from {key_page}.</source>
        <translation>Empieza de nuevo, o pega una clave de API de {key_page}.</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Bring Backstock to the same version on both computers.</source>
        <translation>Pon Backstock en la misma versión en los dos ordenadores.</translation>
    </message>
    <message>
        <source>Bring back the file and its key from a backup, or move it away to begin with new secrets.</source>
        <translation>Recupera el archivo y su clave de una copia de seguridad, o apártalo para empezar con secretos nuevos.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup, or get the title from its store again.</source>
        <translation>Recupera los secretos de una copia de seguridad, u obtén el título de nuevo en su tienda.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup.</source>
        <translation>Recupera los secretos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Buy it at itch.io; the next sync lists it.</source>
        <translation>Cómpralo en itch.io; aparecerá en la próxima lectura.</translation>
    </message>
    <message>
        <source>Cannot listen for peers at {listen}: {why}.</source>
        <translation>No se puede escuchar a otros en {listen}: {why}.</translation>
    </message>
    <message>
        <source>Change the keyring&apos;s password in the desktop&apos;s own settings.</source>
        <translation>Cambia la contraseña del llavero en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Check that all of the key or cookie was copied, or get a new one.</source>
        <translation>Comprueba que se copió toda la clave o la cookie, o consigue una nueva.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation>Comprueba que sigue ahí y se puede leer, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the node runs and that this computer can reach it.</source>
        <translation>Comprueba que el nodo está en marcha y que este ordenador lo alcanza.</translation>
    </message>
    <message>
        <source>Check the address and port of the node.</source>
        <translation>Comprueba la dirección y el puerto del nodo.</translation>
    </message>
    <message>
        <source>Check the address of the store in the settings; if you did not change it, try again later.</source>
        <translation>Comprueba la dirección de la tienda en los ajustes; si no la cambiaste, inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Comprueba la dirección.</translation>
    </message>
    <message>
        <source>Check the connection and try again in a while.</source>
        <translation>Comprueba la conexión e inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Check the data folder, or give another with --data.</source>
        <translation>Comprueba la carpeta de datos, o indica otra con --data.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprueba la ruta.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again later.</source>
        <translation>Comprueba el reloj de este ordenador e inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Choose Backstock for them in the settings of your desktop or browser.</source>
        <translation>Elige Backstock para ellos en los ajustes de tu escritorio o navegador.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, WebP or AVIF file.</source>
        <translation>Elige un archivo PNG, JPEG, WebP o AVIF.</translation>
    </message>
    <message>
        <source>Choose a larger one.</source>
        <translation>Elige una más grande.</translation>
    </message>
    <message>
        <source>Choose a passphrase (BACKSTOCK_PASSPHRASE), or set secrets.backend to file for a key beside them.</source>
        <translation>Elige una frase de contraseña (BACKSTOCK_PASSPHRASE), o pon secrets.backend en file para tener una clave junto a ellos.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elige uno más corto.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller.</source>
        <translation>Elige una más pequeña o guárdala más pequeña.</translation>
    </message>
    <message>
        <source>Choose an edition and a way of running it yourself.</source>
        <translation>Elige tú una edición y una forma de ejecutarla.</translation>
    </message>
    <message>
        <source>Choose an edition that comes as an archive.</source>
        <translation>Elige una edición que venga como archivo comprimido.</translation>
    </message>
    <message>
        <source>Choose another edition or another way of running it.</source>
        <translation>Elige otra edición u otra forma de ejecutarla.</translation>
    </message>
    <message>
        <source>Choose another edition, or install libc6:i386.</source>
        <translation>Elige otra edición, o instala libc6:i386.</translation>
    </message>
    <message>
        <source>Choose another edition.</source>
        <translation>Elige otra edición.</translation>
    </message>
    <message>
        <source>Choose another file of this edition.</source>
        <translation>Elige otro archivo de esta edición.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Elige otra copia guardada.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Elígela de nuevo.</translation>
    </message>
    <message>
        <source>Choose one of those there are.</source>
        <translation>Elige una de las que hay.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>Elige la imagen de nuevo.</translation>
    </message>
    <message>
        <source>Close the browser and try again, or copy the cookie out of it and paste it.</source>
        <translation>Cierra el navegador e inténtalo de nuevo, o copia la cookie de él y pégala.</translation>
    </message>
    <message>
        <source>Close the other one first, or use another data folder.</source>
        <translation>Cierra antes el otro, o usa otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Close the other one, or try again in a moment.</source>
        <translation>Cierra el otro, o inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Copies on this computer and on the shelf stay.</source>
        <translation>Las copias de este ordenador y del estante se quedan.</translation>
    </message>
    <message>
        <source>Copy a key from https://itch.io/user/settings/api-keys and sign in with it.</source>
        <translation>Copia una clave de https://itch.io/user/settings/api-keys e inicia sesión con ella.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the address of its page at the store, such as https://maker.itch.io/title.</source>
        <translation>Copia la dirección de su página en la tienda, como https://maker.itch.io/title.</translation>
    </message>
    <message>
        <source>Copy the cookie out of the browser and paste it instead.</source>
        <translation>Copia la cookie del navegador y pégala en su lugar.</translation>
    </message>
    <message>
        <source>Copy the whole code that `backstock node invite` printed; it begins with bsn1.</source>
        <translation>Copia entero el código que mostró `backstock node invite`; empieza por bsn1.</translation>
    </message>
    <message>
        <source>Delete {left} by hand.</source>
        <translation>Borra {left} a mano.</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Tienda de demostración</translation>
    </message>
    <message>
        <source>Do not use this node.</source>
        <translation>No uses este nodo.</translation>
    </message>
    <message>
        <source>Drop something from the shelf, or add a node.</source>
        <translation>Quita algo del estante, o añade un nodo.</translation>
    </message>
    <message>
        <source>Drop something there, give it more room, or choose another node.</source>
        <translation>Quita algo allí, dale más espacio o elige otro nodo.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>Termínalo antes.</translation>
    </message>
    <message>
        <source>End it, then try again (the lock is {folder}).</source>
        <translation>Termínalo e inténtalo de nuevo (el bloqueo es {folder}).</translation>
    </message>
    <message>
        <source>End the other sign-in or the program that uses it, or paste an API key instead.</source>
        <translation>Termina el otro inicio de sesión o el programa que lo usa, o pega una clave de API.</translation>
    </message>
    <message>
        <source>End the program that holds this port, or set swarm.listen to another one.</source>
        <translation>Termina el programa que ocupa este puerto, o pon swarm.listen en otro.</translation>
    </message>
    <message>
        <source>End what uses that port, or give another with --listen.</source>
        <translation>Termina lo que usa ese puerto, o indica otro con --listen.</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Caducada.</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {n} days.</source>
        <translation>
            <numerusform>Caduca en {n} día.</numerusform>
            <numerusform>Caduca en {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires on {day}.</source>
        <translation>Caduca el {day}.</translation>
    </message>
    <message>
        <source>Fetch it again from another copy; only what is damaged is fetched.</source>
        <translation>Tráelo de nuevo de otra copia; solo se trae lo que está dañado.</translation>
    </message>
    <message>
        <source>Fetch it again, or look where it went.</source>
        <translation>Tráelo de nuevo, o mira adónde fue.</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>Tráelo antes.</translation>
    </message>
    <message>
        <source>Films cannot be played: libmpv is missing.</source>
        <translation>Las películas no se pueden reproducir: falta libmpv.</translation>
    </message>
    <message>
        <source>Films play in the window here; mpv as a program of its own is not installed.</source>
        <translation>Aquí las películas se ven en la ventana; mpv no está instalado como programa aparte.</translation>
    </message>
    <message>
        <source>Find out what runs there. If the node was set up anew, remove it here and pair again.</source>
        <translation>Averigua qué se ejecuta allí. Si el nodo se instaló de nuevo, quítalo aquí y empareja otra vez.</translation>
    </message>
    <message>
        <source>Free titles are listed through an itch.io account, and none is signed in.</source>
        <translation>Los títulos gratuitos se leen con una cuenta de itch.io, y no hay ninguna con la sesión iniciada.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Consíguelo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Get it again, or tell whoever published it.</source>
        <translation>Consíguelo de nuevo, o díselo a quien lo publicó.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obtenlo de nuevo.</translation>
    </message>
    <message>
        <source>Get it again. If it differs again, tell the store.</source>
        <translation>Obtenlo de nuevo. Si vuelve a diferir, díselo a la tienda.</translation>
    </message>
    <message>
        <source>Get it first.</source>
        <translation>Obtenlo antes.</translation>
    </message>
    <message>
        <source>Get it from its store again, or start the node that should have it.</source>
        <translation>Obtenlo de nuevo en su tienda, o inicia el nodo que debería tenerlo.</translation>
    </message>
    <message>
        <source>Get it on its page in the browser while that lasts; the next sync lists it.</source>
        <translation>Obtenlo en su página con el navegador mientras dure; aparecerá en la próxima lectura.</translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation>Obtenlo otra vez.</translation>
    </message>
    <message>
        <source>Get it or page it in first.</source>
        <translation>Obtenlo o tráelo del estante antes.</translation>
    </message>
    <message>
        <source>Get the torrent again from where it came from.</source>
        <translation>Consigue el torrent de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Getting “{name}” stopped: {who} since {after_s} s.</source>
        <translation>La descarga de «{name}» se detuvo: {who} desde hace {after_s} s.</translation>
    </message>
    <message>
        <source>Give a longer one.</source>
        <translation>Indica una más larga.</translation>
    </message>
    <message>
        <source>Give it back to you alone: chmod 600 {path}. On a disk without owners, move the data folder.</source>
        <translation>Devuélvelo solo a ti: chmod 600 {path}. En un disco sin propietarios, mueve la carpeta de datos.</translation>
    </message>
    <message>
        <source>Give it when asked, or in BACKSTOCK_PASSPHRASE.</source>
        <translation>Indícala cuando se pida, o en BACKSTOCK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Give more of the key id; `backstock node devices` lists them.</source>
        <translation>Indica más del identificador de la clave; `backstock node devices` los muestra.</translation>
    </message>
    <message>
        <source>Give one of these, or copy the cookie out of the browser and paste it.</source>
        <translation>Indica uno de estos, o copia la cookie del navegador y pégala.</translation>
    </message>
    <message>
        <source>Given away as a gift.</source>
        <translation>Regalada.</translation>
    </message>
    <message>
        <source>Humble lists no orders at the moment; those known before stay.</source>
        <translation>Humble no muestra ningún pedido ahora; los ya conocidos se quedan.</translation>
    </message>
    <message>
        <source>If you have the file, add it with `backstock add`.</source>
        <translation>Si tienes el archivo, añádelo con `backstock add`.</translation>
    </message>
    <message>
        <source>Install it (sudo apt install xdg-utils).</source>
        <translation>Instálalo (sudo apt install xdg-utils).</translation>
    </message>
    <message>
        <source>Install it (sudo apt install {package}).</source>
        <translation>Instálalo (sudo apt install {package}).</translation>
    </message>
    <message>
        <source>Install libmpv2 (sudo apt install libmpv2).</source>
        <translation>Instala libmpv2 (sudo apt install libmpv2).</translation>
    </message>
    <message>
        <source>Install what is missing (sudo apt install {install}).</source>
        <translation>Instala lo que falta (sudo apt install {install}).</translation>
    </message>
    <message>
        <source>Install wine32:i386 (sudo dpkg --add-architecture i386, then apt update), or use Proton.</source>
        <translation>Instala wine32:i386 (sudo dpkg --add-architecture i386, luego apt update), o usa Proton.</translation>
    </message>
    <message>
        <source>Install {package} (sudo apt install {package}).</source>
        <translation>Instala {package} (sudo apt install {package}).</translation>
    </message>
    <message>
        <source>It is no longer transferred; its files still lie there.</source>
        <translation>Ya no se transfiere; sus archivos siguen allí.</translation>
    </message>
    <message>
        <source>It is not known whether “{title}” was claimed from “{bundle}”: {what}</source>
        <translation>No se sabe si «{title}» se reclamó de «{bundle}»: {what}</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>No está en marcha.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Ya está en marcha.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <source>It looks like https://somebody.itch.io/a-title.</source>
        <translation>Es como https://somebody.itch.io/a-title.</translation>
    </message>
    <message numerus="yes">
        <source>It may have {n} letters at most.</source>
        <translation>
            <numerusform>Puede tener {n} letra como máximo.</numerusform>
            <numerusform>Puede tener {n} letras como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays set aside at {path}.</source>
        <translation>Sigue apartado en {path}.</translation>
    </message>
    <message>
        <source>It stays set aside on this computer.</source>
        <translation>Sigue apartado en este ordenador.</translation>
    </message>
    <message>
        <source>It was kept.</source>
        <translation>Se conservó.</translation>
    </message>
    <message>
        <source>It was left as it is and nothing of it was put on the shelf.</source>
        <translation>Se dejó como está y nada de ello se puso en el estante.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Se dejó como está, y no se escribió nada.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>It was left as it is; nothing was written.</source>
        <translation>Se dejó como está; no se escribió nada.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>No se añadió.</translation>
    </message>
    <message>
        <source>It was not used; nothing was changed.</source>
        <translation>No se usó; no se cambió nada.</translation>
    </message>
    <message>
        <source>It was set aside at {aside}; the record and any copy on the shelf are untouched.</source>
        <translation>Se apartó en {aside}; el registro y las copias del estante siguen intactos.</translation>
    </message>
    <message>
        <source>Its answer was thrown away.</source>
        <translation>Su respuesta se descartó.</translation>
    </message>
    <message>
        <source>Its image and its saves were not touched.</source>
        <translation>Su imagen y sus partidas no se tocaron.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>Su registro dice más.</translation>
    </message>
    <message>
        <source>Look at it on Humble&apos;s own page.</source>
        <translation>Míralo en la página de Humble.</translation>
    </message>
    <message>
        <source>Look at its files first.</source>
        <translation>Mira antes sus archivos.</translation>
    </message>
    <message>
        <source>Look at its page at the store.</source>
        <translation>Mira su página en la tienda.</translation>
    </message>
    <message>
        <source>Look at its page in the browser.</source>
        <translation>Mira su página en el navegador.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, then try again.</source>
        <translation>Revisa el disco y los permisos de la carpeta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Look at the title on its own page; the creator may have taken the file out of the purchase.</source>
        <translation>Mira el título en su página; puede que su autor haya retirado el archivo de la compra.</translation>
    </message>
    <message>
        <source>Look at the title on the store&apos;s own page; it may be kept somewhere else.</source>
        <translation>Mira el título en la página de la tienda; puede que esté guardado en otro sitio.</translation>
    </message>
    <message>
        <source>Look at what Xvfb says, or start Backstock on a screen.</source>
        <translation>Mira lo que dice Xvfb, o inicia Backstock en una pantalla.</translation>
    </message>
    <message>
        <source>Look into {log}.</source>
        <translation>Mira en {log}.</translation>
    </message>
    <message>
        <source>Look whether anybody who has it is reachable, then try again.</source>
        <translation>Mira si alguien que lo tenga está al alcance, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Look whether the other computer is on and reachable, then try again; it goes on where it stopped.</source>
        <translation>Mira si el otro ordenador está encendido y al alcance, e inténtalo de nuevo; sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Looking for new titles</source>
        <translation>Buscando títulos nuevos</translation>
    </message>
    <message>
        <source>Make a new one on the node: backstock node invite.</source>
        <translation>Crea uno nuevo en el nodo: backstock node invite.</translation>
    </message>
    <message>
        <source>Make it again with `backstock library export FILE`.</source>
        <translation>Créala de nuevo con `backstock library export FILE`.</translation>
    </message>
    <message>
        <source>Make room and start it again.</source>
        <translation>Haz sitio e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Make room on that disk, then go on.</source>
        <translation>Haz sitio en ese disco y continúa.</translation>
    </message>
    <message>
        <source>Make room, or install fuse-overlayfs so that no copy is needed.</source>
        <translation>Haz sitio, o instala fuse-overlayfs para que no haga falta copiar.</translation>
    </message>
    <message>
        <source>Make room, then go on.</source>
        <translation>Haz sitio y continúa.</translation>
    </message>
    <message>
        <source>Make room, then resume.</source>
        <translation>Haz sitio y reanuda.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Make room; the transfer goes on by itself.</source>
        <translation>Haz sitio; la transferencia sigue sola.</translation>
    </message>
    <message>
        <source>Make sure you copied the code whole, and that nobody stands between you and the node.</source>
        <translation>Asegúrate de haber copiado el código entero y de que nadie se interpone entre ti y el nodo.</translation>
    </message>
    <message>
        <source>Mend `db.url` in the settings; left empty, the library is a file in the data folder.</source>
        <translation>Corrige `db.url` en los ajustes; si se deja vacío, la biblioteca es un archivo de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Mend {settings_file} or the BACKSTOCK_ variables of the environment.</source>
        <translation>Corrige {settings_file} o las variables BACKSTOCK_ del entorno.</translation>
    </message>
    <message>
        <source>Mend {settings_file}, then set it again.</source>
        <translation>Corrige {settings_file} y ajústalo de nuevo.</translation>
    </message>
    <message>
        <source>No answer came from the browser: it may have been closed before itch.io was done.</source>
        <translation>No llegó respuesta del navegador: puede que se cerrara antes de que itch.io terminara.</translation>
    </message>
    <message>
        <source>No browser profile is called “{text}”.</source>
        <translation>Ningún perfil de navegador se llama «{text}».</translation>
    </message>
    <message>
        <source>No device that may come in is called “{text}”.</source>
        <translation>Ningún dispositivo admitido se llama «{text}».</translation>
    </message>
    <message>
        <source>No edition of this runs here.</source>
        <translation>Ninguna edición de esto funciona aquí.</translation>
    </message>
    <message>
        <source>No edition of this runs here; there are ones for {names}.</source>
        <translation>Ninguna edición de esto funciona aquí; las hay para {names}.</translation>
    </message>
    <message>
        <source>No emulator here plays {suffix} files.</source>
        <translation>Ningún emulador de aquí abre archivos {suffix}.</translation>
    </message>
    <message>
        <source>No file in it fits “{args}”.</source>
        <translation>Ningún archivo encaja con «{args}».</translation>
    </message>
    <message>
        <source>No file of “{name}” is named like {only}.</source>
        <translation>Ningún archivo de «{name}» se llama como {only}.</translation>
    </message>
    <message>
        <source>No good source for “{name}”: what arrived was not what it should be, and was thrown away.</source>
        <translation>No hay buena fuente para «{name}»: lo que llegó no era lo que debía ser y se descartó.</translation>
    </message>
    <message>
        <source>No key that is known here has signed this.</source>
        <translation>Ninguna clave conocida aquí ha firmado esto.</translation>
    </message>
    <message>
        <source>No node answers at {host}:{port}.</source>
        <translation>Ningún nodo responde en {host}:{port}.</translation>
    </message>
    <message>
        <source>No node is called “{text}”.</source>
        <translation>Ningún nodo se llama «{text}».</translation>
    </message>
    <message>
        <source>No node of this library holds “{file}”.</source>
        <translation>Ningún nodo de esta biblioteca tiene «{file}».</translation>
    </message>
    <message>
        <source>No node that answers has room for {length}; {most} is the most.</source>
        <translation>Ningún nodo que responda tiene sitio para {length}; {most} es lo máximo.</translation>
    </message>
    <message>
        <source>No node that answers holds “{file}”: the copy here is the last one known.</source>
        <translation>Ningún nodo que responda tiene «{file}»: la copia de aquí es la última conocida.</translation>
    </message>
    <message>
        <source>No overlay ({overlay_refused}): it plays in a copy of its files.</source>
        <translation>Sin capa superpuesta ({overlay_refused}): se juega en una copia de sus archivos.</translation>
    </message>
    <message>
        <source>No private display could be started.</source>
        <translation>No se pudo iniciar ninguna pantalla privada.</translation>
    </message>
    <message>
        <source>No sandbox ({why}): the program can read what you can read.</source>
        <translation>Sin entorno aislado ({why}): el programa puede leer lo que tú puedes leer.</translation>
    </message>
    <message>
        <source>No sandbox of ours: {outside_because}.</source>
        <translation>Sin entorno aislado nuestro: {outside_because}.</translation>
    </message>
    <message>
        <source>No store lists a file of this title any more, and none was fetched before.</source>
        <translation>Ninguna tienda muestra ya un archivo de este título, y antes no se obtuvo ninguno.</translation>
    </message>
    <message>
        <source>No title is called “{text}”.</source>
        <translation>Ningún título se llama «{text}».</translation>
    </message>
    <message>
        <source>Nobody saw the end.</source>
        <translation>Nadie vio el final.</translation>
    </message>
    <message>
        <source>Nobody told within {after_s} s what {name} holds.</source>
        <translation>Nadie dijo en {after_s} s qué contiene {name}.</translation>
    </message>
    <message>
        <source>None of this library&apos;s nodes answers.</source>
        <translation>No responde ninguno de los nodos de esta biblioteca.</translation>
    </message>
    <message>
        <source>Not redeemed yet.</source>
        <translation>Aún sin canjear.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>No se cambió nada más.</translation>
    </message>
    <message>
        <source>Nothing in this edition can be started by “{runner}”.</source>
        <translation>Nada de esta edición se puede iniciar con «{runner}».</translation>
    </message>
    <message>
        <source>Nothing is offered to others.</source>
        <translation>No se ofrece nada a otros.</translation>
    </message>
    <message>
        <source>Nothing newer is offered.</source>
        <translation>No se ofrece nada más nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer to be read again.</source>
        <translation>No hay nada de este título en este ordenador que leer de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer.</source>
        <translation>No hay nada de este título en este ordenador.</translation>
    </message>
    <message>
        <source>Nothing reached the node “{node}” for {after_s} s.</source>
        <translation>Nada llegó al nodo «{node}» durante {after_s} s.</translation>
    </message>
    <message>
        <source>Nothing was added or changed.</source>
        <translation>No se añadió ni cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed because of it.</source>
        <translation>No se cambió nada por ello.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; nothing is being transferred.</source>
        <translation>No se cambió nada; no se transfiere nada.</translation>
    </message>
    <message>
        <source>Nothing was claimed and nothing was downloaded.</source>
        <translation>No se reclamó ni se descargó nada.</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>No se reclamó nada.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>No se descargó nada.</translation>
    </message>
    <message>
        <source>Nothing was dropped.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>No se trajo nada.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; your other copies were not touched.</source>
        <translation>No se conservó nada de ello; tus otras copias no se tocaron.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>Nothing was lost; what was half written is gone.</source>
        <translation>No se perdió nada; lo que estaba a medio escribir ya no está.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>No se movió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>No se envió nada allí.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent; what they hold stays there.</source>
        <translation>No se envió nada; lo que tienen se queda allí.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>No se inició nada.</translation>
    </message>
    <message>
        <source>Nothing was started; the game and its saves are unchanged.</source>
        <translation>No se inició nada; el juego y sus partidas no han cambiado.</translation>
    </message>
    <message>
        <source>Nothing was unpacked; the download itself is kept.</source>
        <translation>No se descomprimió nada; la descarga se conserva.</translation>
    </message>
    <message>
        <source>Open its page in a browser.</source>
        <translation>Abre su página en un navegador.</translation>
    </message>
    <message>
        <source>Open its page in the browser.</source>
        <translation>Abre su página en el navegador.</translation>
    </message>
    <message>
        <source>Open its page, then add the file to the library.</source>
        <translation>Abre su página y añade después el archivo a la biblioteca.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy it from there.</source>
        <translation>Abre la dirección en un navegador y cópiala de ahí.</translation>
    </message>
    <message>
        <source>Open the bundle&apos;s page at itch.io in a browser and claim the title there, then sync.</source>
        <translation>Abre la página del lote en itch.io con un navegador, reclama ahí el título y vuelve a leer.</translation>
    </message>
    <message>
        <source>Open the store&apos;s site in your browser, wait some minutes, then try again.</source>
        <translation>Abre el sitio de la tienda en tu navegador, espera unos minutos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Open the title&apos;s page in a browser and get it there; `backstock add` takes it in afterwards.</source>
        <translation>Abre la página del título en un navegador y obtenlo ahí; `backstock add` lo incorpora después.</translation>
    </message>
    <message>
        <source>Order {place} of {gamekeys}</source>
        <translation>Pedido {place} de {gamekeys}</translation>
    </message>
    <message>
        <source>Other copies are not touched by this.</source>
        <translation>Otras copias no se ven afectadas.</translation>
    </message>
    <message>
        <source>Page it in again, or get it again.</source>
        <translation>Tráelo del estante de nuevo, u obtenlo otra vez.</translation>
    </message>
    <message>
        <source>Page it in from another node, or get it from the store again.</source>
        <translation>Tráelo de otro nodo, u obtenlo de nuevo en la tienda.</translation>
    </message>
    <message>
        <source>Page it in, then verify it.</source>
        <translation>Tráelo del estante y compruébalo.</translation>
    </message>
    <message>
        <source>Page it out to a node first, or start the node that has it.</source>
        <translation>Llévalo antes a un nodo, o inicia el nodo que lo tiene.</translation>
    </message>
    <message>
        <source>Page them in first, or page them out to another node.</source>
        <translation>Tráelas antes, o llévalas a otro nodo.</translation>
    </message>
    <message>
        <source>Page {number} of {paged} could not be read.</source>
        <translation>No se pudo leer la página {number} de {paged}.</translation>
    </message>
    <message>
        <source>Pair this computer with the node again.</source>
        <translation>Empareja este ordenador con el nodo otra vez.</translation>
    </message>
    <message>
        <source>Pair with it: backstock nodes join CODE.</source>
        <translation>Emparéjalo: backstock nodes join CODE.</translation>
    </message>
    <message>
        <source>Pair with one: `backstock node invite` there, `backstock nodes join CODE` here.</source>
        <translation>Empareja uno: `backstock node invite` allí, `backstock nodes join CODE` aquí.</translation>
    </message>
    <message>
        <source>Paste an API key from {key_page}, or register an application of your own at itch.io and set stores.itch.client_id.</source>
        <translation>Pega una clave de API de {key_page}, o registra una aplicación tuya en itch.io y ajusta stores.itch.client_id.</translation>
    </message>
    <message>
        <source>Play it on Humble&apos;s own page in a browser.</source>
        <translation>Juégalo en la página de Humble con un navegador.</translation>
    </message>
    <message>
        <source>Plug the disk in or check the folder&apos;s permissions, then try again.</source>
        <translation>Conecta el disco o revisa los permisos de la carpeta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Plug the disk in, then resume.</source>
        <translation>Conecta el disco y reanuda.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, where the browser hands the sign-in over, is taken ({why}).</source>
        <translation>El puerto {port} de este ordenador, por el que el navegador entrega la sesión, está ocupado ({why}).</translation>
    </message>
    <message>
        <source>Proton brings a sandbox of its own</source>
        <translation>Proton trae su propio entorno aislado</translation>
    </message>
    <message>
        <source>Put them back, or fetch them again.</source>
        <translation>Devuélvelos a su sitio, o tráelos de nuevo.</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Leyendo los pedidos</translation>
    </message>
    <message>
        <source>Reading what is here already</source>
        <translation>Leyendo lo que ya está aquí</translation>
    </message>
    <message>
        <source>Reading what is owned</source>
        <translation>Leyendo lo que tienes</translation>
    </message>
    <message>
        <source>Redeem the key on Humble&apos;s own page, in the shop it is for.</source>
        <translation>Canjea la clave en la página de Humble, en la tienda para la que es.</translation>
    </message>
    <message>
        <source>Redeemed.</source>
        <translation>Canjeada.</translation>
    </message>
    <message>
        <source>Refresh the library, or look at its page at the store.</source>
        <translation>Actualiza la biblioteca, o mira su página en la tienda.</translation>
    </message>
    <message>
        <source>Refresh the library.</source>
        <translation>Actualiza la biblioteca.</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Actualiza la lista y elige de nuevo.</translation>
    </message>
    <message>
        <source>Remove that variable, start Backstock again, then set it here.</source>
        <translation>Quita esa variable, inicia Backstock de nuevo y ajústalo aquí.</translation>
    </message>
    <message>
        <source>RetroArch has no cores</source>
        <translation>RetroArch no tiene núcleos</translation>
    </message>
    <message>
        <source>RetroArch is not installed</source>
        <translation>RetroArch no está instalado</translation>
    </message>
    <message>
        <source>Run `backstock doctor`; it names what is missing.</source>
        <translation>Ejecuta `backstock doctor`; dice lo que falta.</translation>
    </message>
    <message>
        <source>Run `wineboot` in a terminal to see what is wrong, or reinstall wine.</source>
        <translation>Ejecuta `wineboot` en un terminal para ver qué falla, o reinstala wine.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Dilo de forma más breve.</translation>
    </message>
    <message>
        <source>Say more of the name, or the id.</source>
        <translation>Di más del nombre, o el identificador.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file} with its key in {key_file} beside it: whoever can read your files can read them. A passphrase would lock them.</source>
        <translation>Los secretos están en el archivo cifrado {file}, con su clave en {key_file} al lado: quien pueda leer tus archivos puede leerlos. Una frase de contraseña los protegería.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file}, opened by your passphrase.</source>
        <translation>Los secretos están en el archivo cifrado {file}, que abre tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Secrets rest in this desktop&apos;s keyring (Secret Service), locked with your session.</source>
        <translation>Los secretos están en el llavero de este escritorio (Secret Service), protegido con tu sesión.</translation>
    </message>
    <message>
        <source>See it on {store}&apos;s own page and redeem it there; Backstock never does that for you.</source>
        <translation>Mírala en la página de {store} y canjéala ahí; Backstock nunca lo hace por ti.</translation>
    </message>
    <message>
        <source>See to that file or its folder, then try again.</source>
        <translation>Revisa ese archivo o su carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>See to that on the node, then go on; what it already has is not sent again.</source>
        <translation>Resuélvelo en el nodo y continúa; lo que ya tiene no se envía de nuevo.</translation>
    </message>
    <message>
        <source>See to the rights of that folder and try again.</source>
        <translation>Revisa los permisos de esa carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the file are in order.</source>
        <translation>Mira si el disco y los permisos del archivo están en orden.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the folder are in order.</source>
        <translation>Mira si el disco y los permisos de la carpeta están en orden.</translation>
    </message>
    <message>
        <source>See whether the node runs and can be reached, then go on.</source>
        <translation>Mira si el nodo está en marcha y al alcance, y continúa.</translation>
    </message>
    <message>
        <source>Send it sealed, or run the node in mode local if it is your own machine.</source>
        <translation>Envíalo sellado, o usa el nodo en modo local si es tu propia máquina.</translation>
    </message>
    <message>
        <source>Set node.listen to host:port, such as 0.0.0.0:7447.</source>
        <translation>Pon node.listen como host:port, por ejemplo 0.0.0.0:7447.</translation>
    </message>
    <message>
        <source>Set secrets.backend to auto, keyring or file.</source>
        <translation>Pon secrets.backend en auto, keyring o file.</translation>
    </message>
    <message>
        <source>Set swarm.listen to host:port, such as 0.0.0.0:0 for any free port.</source>
        <translation>Pon swarm.listen como host:port, por ejemplo 0.0.0.0:0 para cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Set the clock of this computer or of the node.</source>
        <translation>Pon en hora el reloj de este ordenador o del nodo.</translation>
    </message>
    <message>
        <source>Several browser profiles are called “{text}”.</source>
        <translation>Varios perfiles de navegador se llaman «{text}».</translation>
    </message>
    <message>
        <source>Several devices are called “{text}”.</source>
        <translation>Varios dispositivos se llaman «{text}».</translation>
    </message>
    <message>
        <source>Several nodes are called “{text}”.</source>
        <translation>Varios nodos se llaman «{text}».</translation>
    </message>
    <message>
        <source>Several titles are called “{text}”.</source>
        <translation>Varios títulos se llaman «{text}».</translation>
    </message>
    <message>
        <source>Sign in again with a key that may do this; a key made on the store&apos;s own settings page may.</source>
        <translation>Inicia sesión de nuevo con una clave que lo permita; una creada en la página de ajustes de la tienda lo permite.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with that browser, then try again.</source>
        <translation>Inicia sesión en https://www.humblebundle.com con ese navegador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with your browser and copy the whole cookie {cookie}.</source>
        <translation>Inicia sesión en https://www.humblebundle.com con tu navegador y copia entera la cookie {cookie}.</translation>
    </message>
    <message>
        <source>Sign in to itch.io, then add it again.</source>
        <translation>Inicia sesión en itch.io y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in to {store} again.</source>
        <translation>Inicia sesión de nuevo en {store}.</translation>
    </message>
    <message>
        <source>Signing in to itch.io in the browser needs an OAuth application, and Backstock has none registered.</source>
        <translation>Iniciar sesión en itch.io con el navegador requiere una aplicación OAuth, y Backstock no tiene ninguna registrada.</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Agotada por ahora.</translation>
    </message>
    <message>
        <source>Something else was signed: “{payload_type}” and not “{payload_type2}”.</source>
        <translation>Se firmó otra cosa: «{payload_type}» y no «{payload_type2}».</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock ({name}). What was there before is untouched. Try again; the log has the details.</source>
        <translation>Algo falló dentro de Backstock ({name}). Lo que había antes sigue intacto. Inténtalo de nuevo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Start Backstock again.</source>
        <translation>Inicia Backstock de nuevo.</translation>
    </message>
    <message>
        <source>Start Backstock as an ordinary user, or make bubblewrap work.</source>
        <translation>Inicia Backstock como usuario normal, o haz que funcione bubblewrap.</translation>
    </message>
    <message>
        <source>Start and unlock the keyring, or set secrets.backend to file to begin with new secrets.</source>
        <translation>Inicia y desbloquea el llavero, o pon secrets.backend en file para empezar con secretos nuevos.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inícialo de nuevo.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Inícialo antes.</translation>
    </message>
    <message>
        <source>Start it first: backstock node run.</source>
        <translation>Inícialo antes: backstock node run.</translation>
    </message>
    <message>
        <source>Start it, or check the connection, and try again.</source>
        <translation>Inícialo o comprueba la conexión, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Start one of them, or check the connection.</source>
        <translation>Inicia uno de ellos, o comprueba la conexión.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation>Inicia el juego de nuevo.</translation>
    </message>
    <message>
        <source>Start the node again.</source>
        <translation>Inicia el nodo de nuevo.</translation>
    </message>
    <message>
        <source>Sync again once it has been released.</source>
        <translation>Vuelve a leer cuando se haya publicado.</translation>
    </message>
    <message>
        <source>Sync in a while; claiming again does no harm.</source>
        <translation>Vuelve a leer dentro de un rato; reclamar otra vez no hace daño.</translation>
    </message>
    <message>
        <source>Sync to see what the account has now.</source>
        <translation>Vuelve a leer para ver qué tiene ahora la cuenta.</translation>
    </message>
    <message>
        <source>Sync to see what the store offers now.</source>
        <translation>Vuelve a leer para ver qué ofrece ahora la tienda.</translation>
    </message>
    <message>
        <source>Sync, then get the new edition.</source>
        <translation>Vuelve a leer y obtén la nueva edición.</translation>
    </message>
    <message>
        <source>That browser is writing its cookies all the time.</source>
        <translation>Ese navegador está escribiendo sus cookies todo el tiempo.</translation>
    </message>
    <message>
        <source>That download goes on undisturbed.</source>
        <translation>Esa descarga sigue sin interrupciones.</translation>
    </message>
    <message>
        <source>That edition is not in the library any more.</source>
        <translation>Esa edición ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>That is not the address of a title&apos;s page.</source>
        <translation>Esa no es la dirección de la página de un título.</translation>
    </message>
    <message>
        <source>That magnet is not in the keyring any more.</source>
        <translation>Ese magnet ya no está en el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>That node holds the only copies of {n} things.</source>
        <translation>
            <numerusform>Ese nodo tiene la única copia de {n} cosa.</numerusform>
            <numerusform>Ese nodo tiene las únicas copias de {n} cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not kept here any more.</source>
        <translation>Esa imagen ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>That title is not in the library any more.</source>
        <translation>Ese título ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The address of the library&apos;s database cannot be used.</source>
        <translation>La dirección de la base de datos de la biblioteca no se puede usar.</translation>
    </message>
    <message>
        <source>The address {listen} to listen at cannot be read.</source>
        <translation>La dirección de escucha {listen} no se entiende.</translation>
    </message>
    <message>
        <source>The archive cannot be read: {why}.</source>
        <translation>El archivo comprimido no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>El archivo comprimido está protegido con contraseña.</translation>
    </message>
    <message>
        <source>The archive was refused: {why} ({name}).</source>
        <translation>El archivo comprimido fue rechazado: {why} ({name}).</translation>
    </message>
    <message>
        <source>The body of the request is not the one that was signed.</source>
        <translation>El cuerpo de la petición no es el que se firmó.</translation>
    </message>
    <message>
        <source>The browser brought an answer that does not belong to this sign-in, so it was not taken.</source>
        <translation>El navegador trajo una respuesta que no es de este inicio de sesión, así que no se aceptó.</translation>
    </message>
    <message>
        <source>The browser came back from itch.io without a permission.</source>
        <translation>El navegador volvió de itch.io sin permiso.</translation>
    </message>
    <message>
        <source>The bytes that came are kept.</source>
        <translation>Los bytes que llegaron se conservan.</translation>
    </message>
    <message>
        <source>The code may have been used up.</source>
        <translation>Puede que el código ya se haya gastado.</translation>
    </message>
    <message>
        <source>The code names no address.</source>
        <translation>El código no indica ninguna dirección.</translation>
    </message>
    <message>
        <source>The code&apos;s secret was not sent to it.</source>
        <translation>No se le envió el secreto del código.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is a visitor&apos;s; nobody was signed in.</source>
        <translation>La cookie del sitio de Humble es de un visitante; nadie había iniciado sesión.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is damaged.</source>
        <translation>La cookie del sitio de Humble está dañada.</translation>
    </message>
    <message>
        <source>The cookies of that browser cannot be read ({why}).</source>
        <translation>Las cookies de ese navegador no se pueden leer ({why}).</translation>
    </message>
    <message>
        <source>The cookies of {browser} “{profile}” cannot be read: {why}.</source>
        <translation>Las cookies de {browser} «{profile}» no se pueden leer: {why}.</translation>
    </message>
    <message>
        <source>The keyring refused the entry “{name}” ({error}).</source>
        <translation>El llavero rechazó la entrada «{name}» ({error}).</translation>
    </message>
    <message>
        <source>The node “{node}” does not answer at {address}.</source>
        <translation>El nodo «{node}» no responde en {address}.</translation>
    </message>
    <message>
        <source>The picture has more than {most}.</source>
        <translation>La imagen tiene más de {most}.</translation>
    </message>
    <message>
        <source>The picture is larger than {side} × {side} dots.</source>
        <translation>La imagen supera los {side} × {side} píxeles.</translation>
    </message>
    <message>
        <source>The picture is too small: each side needs {side} dots.</source>
        <translation>La imagen es demasiado pequeña: cada lado necesita {side} píxeles.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>No existe esa imagen.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Esto no es una imagen legible.</translation>
    </message>
    <message>
        <source>This system did not take Backstock for magnet links.</source>
        <translation>Este sistema no aceptó Backstock para los enlaces magnet.</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>demo node</source>
        <translation>nodo de demostración</translation>
    </message>
    <message>
        <source>demo store</source>
        <translation>tienda de demostración</translation>
    </message>
    <message>
        <source>The copy here was kept, and what the node already has stays there.</source>
        <translation>La copia de aquí se conservó, y lo que el nodo ya tiene se queda allí.</translation>
    </message>
    <message>
        <source>The copy here was kept.</source>
        <translation>La copia de aquí se conservó.</translation>
    </message>
    <message>
        <source>The copy of “{name}” on this disk is damaged; it is not offered to others.</source>
        <translation>La copia de «{name}» en este disco está dañada; no se ofrece a otros.</translation>
    </message>
    <message>
        <source>The demo node does not answer.</source>
        <translation>El nodo de demostración no responde.</translation>
    </message>
    <message>
        <source>The demo node gave no pairing code: {stderr}</source>
        <translation>El nodo de demostración no dio código de emparejamiento: {stderr}</translation>
    </message>
    <message>
        <source>The demo titles could not be built: {why}</source>
        <translation>No se pudieron construir los títulos de demostración: {why}</translation>
    </message>
    <message>
        <source>The digest {lane} could not be computed ({name}).</source>
        <translation>No se pudo calcular la suma {lane} ({name}).</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written further.</source>
        <translation>El disco está lleno; no se pudo seguir escribiendo {path}.</translation>
    </message>
    <message>
        <source>The download is kept as it is.</source>
        <translation>La descarga se conserva como está.</translation>
    </message>
    <message>
        <source>The download is kept as it is; nothing was unpacked.</source>
        <translation>La descarga se conserva como está; no se descomprimió nada.</translation>
    </message>
    <message>
        <source>The download is kept; what was half unpacked was removed.</source>
        <translation>La descarga se conserva; lo que estaba a medio descomprimir se eliminó.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>El archivo no se tocó.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>El archivo se dejó como está.</translation>
    </message>
    <message>
        <source>The file was set aside at {path}; it will not be shelved or started.</source>
        <translation>El archivo se apartó en {path}; no irá al estante ni se iniciará.</translation>
    </message>
    <message>
        <source>The files of this torrent are too large to be real.</source>
        <translation>Los archivos de este torrent son demasiado grandes para ser reales.</translation>
    </message>
    <message>
        <source>The files of “{name}” are no longer where they were.</source>
        <translation>Los archivos de «{name}» ya no están donde estaban.</translation>
    </message>
    <message>
        <source>The files of “{name}” cannot be read or written: {text}.</source>
        <translation>Los archivos de «{name}» no se pueden leer o escribir: {text}.</translation>
    </message>
    <message>
        <source>The film is kept as it is.</source>
        <translation>La película se conserva como está.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {why}.</source>
        <translation>La carpeta «{path}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The game and its saves are unchanged.</source>
        <translation>El juego y sus partidas no han cambiado.</translation>
    </message>
    <message>
        <source>The game could not be copied to play it: {what}.</source>
        <translation>No se pudo copiar el juego para jugarlo: {what}.</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>El juego sigue.</translation>
    </message>
    <message>
        <source>The game&apos;s files and saves were not touched.</source>
        <translation>Los archivos y las partidas del juego no se tocaron.</translation>
    </message>
    <message>
        <source>The key of “{file}” is not in this computer&apos;s keyring.</source>
        <translation>La clave de «{file}» no está en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>El llavero de este escritorio no responde.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>El llavero de este escritorio está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{name}” is not one of ours.</source>
        <translation>La entrada «{name}» del llavero no es nuestra.</translation>
    </message>
    <message>
        <source>The library cannot be used ({text}).</source>
        <translation>La biblioteca no se puede usar ({text}).</translation>
    </message>
    <message>
        <source>The library is busy with another Backstock.</source>
        <translation>La biblioteca está ocupada con otro Backstock.</translation>
    </message>
    <message>
        <source>The library stays as it is.</source>
        <translation>La biblioteca se queda como está.</translation>
    </message>
    <message>
        <source>The line broke: {size} of {total} of {target} came.</source>
        <translation>Se cortó la línea: llegaron {size} de {total} de {target}.</translation>
    </message>
    <message>
        <source>The node answered in a way this version does not understand (status {status}).</source>
        <translation>El nodo respondió de una forma que esta versión no entiende (estado {status}).</translation>
    </message>
    <message>
        <source>The node cannot listen at {address}: {why}.</source>
        <translation>El nodo no puede escuchar en {address}: {why}.</translation>
    </message>
    <message>
        <source>The node could not prove that it is who it says.</source>
        <translation>El nodo no pudo demostrar que es quien dice ser.</translation>
    </message>
    <message>
        <source>The node does not know this code: it is wrong, was used, or has expired.</source>
        <translation>El nodo no conoce este código: es incorrecto, ya se usó o ha caducado.</translation>
    </message>
    <message>
        <source>The node does not run, and its port is chosen only when it starts.</source>
        <translation>El nodo no está en marcha, y su puerto se elige solo al iniciarse.</translation>
    </message>
    <message>
        <source>The node keeps nothing of it.</source>
        <translation>El nodo no conserva nada de ello.</translation>
    </message>
    <message>
        <source>The node met an error of its own.</source>
        <translation>El nodo tuvo un error propio.</translation>
    </message>
    <message>
        <source>The node no longer has it.</source>
        <translation>El nodo ya no lo tiene.</translation>
    </message>
    <message>
        <source>The node sends more than it was asked for.</source>
        <translation>El nodo envía más de lo que se le pidió.</translation>
    </message>
    <message>
        <source>The node went away while pairing.</source>
        <translation>El nodo desapareció durante el emparejamiento.</translation>
    </message>
    <message>
        <source>The node “{node}” could not keep it: {why}</source>
        <translation>El nodo «{node}» no pudo guardarlo: {why}</translation>
    </message>
    <message>
        <source>The node “{node}” has no room for {length}; {left} are left.</source>
        <translation>El nodo «{node}» no tiene sitio para {length}; quedan {left}.</translation>
    </message>
    <message>
        <source>The node “{node}” keeps sealed packages only.</source>
        <translation>El nodo «{node}» solo guarda paquetes sellados.</translation>
    </message>
    <message>
        <source>The node&apos;s HTTP did not start; the log says why.</source>
        <translation>El HTTP del nodo no se inició; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The package&apos;s torrent cannot be used: {what}</source>
        <translation>El torrent del paquete no se puede usar: {what}</translation>
    </message>
    <message>
        <source>The package&apos;s torrent is not the one its name says.</source>
        <translation>El torrent del paquete no es el que dice su nombre.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation>La frase de contraseña no abre los secretos.</translation>
    </message>
    <message>
        <source>The permission for {account} at {store} is not in the keyring any more.</source>
        <translation>El permiso de {account} en {store} ya no está en el llavero.</translation>
    </message>
    <message>
        <source>The permission given to Backstock does not cover “{scope}” at {store}.</source>
        <translation>El permiso dado a Backstock no incluye «{scope}» en {store}.</translation>
    </message>
    <message>
        <source>The piece hashes of this torrent do not belong to its files.</source>
        <translation>Las sumas de las partes de este torrent no corresponden a sus archivos.</translation>
    </message>
    <message>
        <source>The piece length of this torrent is not allowed.</source>
        <translation>El tamaño de parte de este torrent no está permitido.</translation>
    </message>
    <message>
        <source>The published {name} is none and was not compared.</source>
        <translation>La suma {name} publicada no es válida y no se comparó.</translation>
    </message>
    <message>
        <source>The request broke off.</source>
        <translation>La petición se interrumpió.</translation>
    </message>
    <message>
        <source>The request is not signed by a device this node knows.</source>
        <translation>La petición no está firmada por un dispositivo que este nodo conozca.</translation>
    </message>
    <message>
        <source>The request was meant for another node.</source>
        <translation>La petición era para otro nodo.</translation>
    </message>
    <message>
        <source>The request was signed too long ago, or the clocks differ.</source>
        <translation>La petición se firmó hace demasiado tiempo, o los relojes difieren.</translation>
    </message>
    <message>
        <source>The saves are unchanged.</source>
        <translation>Las partidas no han cambiado.</translation>
    </message>
    <message>
        <source>The saves in use are unchanged.</source>
        <translation>Las partidas en uso no han cambiado.</translation>
    </message>
    <message>
        <source>The saves were not restored: {why}.</source>
        <translation>Las partidas no se restauraron: {why}.</translation>
    </message>
    <message>
        <source>The sealed file does not open with this source&apos;s key.</source>
        <translation>El archivo sellado no se abre con la clave de esta fuente.</translation>
    </message>
    <message>
        <source>The secret “{name}” is not a key.</source>
        <translation>El secreto «{name}» no es una clave.</translation>
    </message>
    <message>
        <source>The secrets are locked with a passphrase, and none was given.</source>
        <translation>Los secretos están protegidos con una frase de contraseña, y no se dio ninguna.</translation>
    </message>
    <message>
        <source>The secrets in it are untouched.</source>
        <translation>Los secretos que contiene siguen intactos.</translation>
    </message>
    <message>
        <source>The secrets kept so far are whole.</source>
        <translation>Los secretos guardados hasta ahora están completos.</translation>
    </message>
    <message>
        <source>The secrets rest in this desktop&apos;s keyring, which has a lock of its own.</source>
        <translation>Los secretos están en el llavero de este escritorio, que tiene su propio bloqueo.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {why}.</source>
        <translation>Los ajustes no se pueden usar: {why}.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>El inicio de sesión se detuvo.</translation>
    </message>
    <message>
        <source>The signature lacks its time or its nonce.</source>
        <translation>A la firma le falta su hora o su número único.</translation>
    </message>
    <message>
        <source>The signature of the request does not cover its body.</source>
        <translation>La firma de la petición no cubre su cuerpo.</translation>
    </message>
    <message>
        <source>The store answered in a way this version of Backstock cannot read ({where}).</source>
        <translation>La tienda respondió de una forma que esta versión de Backstock no sabe leer ({where}).</translation>
    </message>
    <message>
        <source>The store offers no file of this title.</source>
        <translation>La tienda no ofrece ningún archivo de este título.</translation>
    </message>
    <message>
        <source>The store sent more of {target} than the {total} it had announced.</source>
        <translation>La tienda envió más de {target} que los {total} que había anunciado.</translation>
    </message>
    <message>
        <source>The writable layer could not be mounted: {what}.</source>
        <translation>La capa de escritura no se pudo montar: {what}.</translation>
    </message>
    <message>
        <source>The {name} did not start.</source>
        <translation>No se inició: {name}.</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>No hay ningún archivo {archive}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>No hay ninguna tarea {job_id}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library&apos;s own notes.</source>
        <translation>No queda sitio en el disco para las notas de la biblioteca.</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}.</source>
        <translation>No queda sitio en el disco para escribir {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>No queda sitio para escribir {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write “{name}” ({text}).</source>
        <translation>No queda sitio para escribir «{name}» ({text}).</translation>
    </message>
    <message>
        <source>There is no screen and no Xvfb (xvfb) to stand in for one.</source>
        <translation>No hay pantalla ni Xvfb (xvfb) que la sustituya.</translation>
    </message>
    <message>
        <source>There is no screen: it runs on a private one, {display}.</source>
        <translation>No hay pantalla: se ejecuta en una privada, {display}.</translation>
    </message>
    <message>
        <source>There is no snapshot {snapshot_id}.</source>
        <translation>No hay ninguna copia guardada {snapshot_id}.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>There is no such collection.</source>
        <translation>No existe esa colección.</translation>
    </message>
    <message>
        <source>There is no such play session.</source>
        <translation>No existe esa sesión de juego.</translation>
    </message>
    <message>
        <source>There is no title at that address.</source>
        <translation>No hay ningún título en esa dirección.</translation>
    </message>
    <message>
        <source>There is no title at this address.</source>
        <translation>No hay ningún título en esta dirección.</translation>
    </message>
    <message>
        <source>There is no title {missing}.</source>
        <translation>No hay ningún título {missing}.</translation>
    </message>
    <message>
        <source>There is no title {title_id}.</source>
        <translation>No hay ningún título {title_id}.</translation>
    </message>
    <message>
        <source>There is no “{path}” in “{content}”.</source>
        <translation>No hay ningún «{path}» en «{content}».</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing besides the {others} that other downloads still need.</source>
        <translation>No hay sitio suficiente para {what}: faltan {missing}, además de los {others} que otras descargas aún necesitan.</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing.</source>
        <translation>No hay sitio suficiente para {what}: faltan {missing}.</translation>
    </message>
    <message>
        <source>There is not enough room to keep the saves.</source>
        <translation>No hay sitio suficiente para guardar las partidas.</translation>
    </message>
    <message>
        <source>There is not enough room to unpack this.</source>
        <translation>No hay sitio suficiente para descomprimir esto.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>No hay nada en {path}.</translation>
    </message>
    <message>
        <source>There is nothing at {settled}.</source>
        <translation>No hay nada en {settled}.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>Se conservan.</translation>
    </message>
    <message>
        <source>They are not offered to others any more.</source>
        <translation>Ya no se ofrecen a otros.</translation>
    </message>
    <message>
        <source>This Windows program is for {machine}.</source>
        <translation>Este programa de Windows es para {machine}.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Esto no se puede hacer en esta dirección.</translation>
    </message>
    <message>
        <source>This cannot be started: {why}.</source>
        <translation>Esto no se puede iniciar: {why}.</translation>
    </message>
    <message>
        <source>This cannot be written to the settings: {why}.</source>
        <translation>Esto no se puede escribir en los ajustes: {why}.</translation>
    </message>
    <message>
        <source>This computer cannot play it: {why}.</source>
        <translation>Este ordenador no puede ejecutarlo: {why}.</translation>
    </message>
    <message>
        <source>This desktop has no keyring, and it is not decided yet how sign-ins are locked.</source>
        <translation>Este escritorio no tiene llavero, y aún no se ha decidido cómo proteger los inicios de sesión.</translation>
    </message>
    <message>
        <source>This edition is an installer, and installers are not run unattended.</source>
        <translation>Esta edición es un instalador, y los instaladores no se ejecutan sin supervisión.</translation>
    </message>
    <message>
        <source>This game needs {name}, which is not installed.</source>
        <translation>Este juego necesita {name}, que no está instalado.</translation>
    </message>
    <message>
        <source>This is a 32-bit Windows program and the Wine of this computer runs 64-bit programs only.</source>
        <translation>Este es un programa de Windows de 32 bits, y el Wine de este ordenador solo ejecuta programas de 64 bits.</translation>
    </message>
    <message>
        <source>This is a library, not a program.</source>
        <translation>Esto es una biblioteca, no un programa.</translation>
    </message>
    <message>
        <source>This is no torrent that can be used: {why}.</source>
        <translation>Este no es un torrent que se pueda usar: {why}.</translation>
    </message>
    <message>
        <source>This is no usable torrent: {why} (at byte {at}).</source>
        <translation>Este torrent no se puede usar: {why} (en el byte {at}).</translation>
    </message>
    <message>
        <source>This is no usable torrent: “{what}” is missing or not what it should be.</source>
        <translation>Este torrent no se puede usar: falta «{what}» o no es lo que debería.</translation>
    </message>
    <message>
        <source>This is not an invite code of a node.</source>
        <translation>Este no es un código de invitación de un nodo.</translation>
    </message>
    <message>
        <source>This is not an itch.io API key.</source>
        <translation>Esta no es una clave de API de itch.io.</translation>
    </message>
    <message>
        <source>This is not the address of a title&apos;s page at {store}.</source>
        <translation>Esta no es la dirección de la página de un título en {store}.</translation>
    </message>
    <message>
        <source>This is not the cookie that Humble&apos;s site keeps for a sign-in.</source>
        <translation>Esta no es la cookie que el sitio de Humble guarda para una sesión.</translation>
    </message>
    <message>
        <source>This library does not know that node.</source>
        <translation>Esta biblioteca no conoce ese nodo.</translation>
    </message>
    <message>
        <source>This library has no node yet.</source>
        <translation>Esta biblioteca aún no tiene ningún nodo.</translation>
    </message>
    <message>
        <source>This library was written by a newer Backstock.</source>
        <translation>Esta biblioteca la escribió un Backstock más nuevo.</translation>
    </message>
    <message>
        <source>This magnet link cannot be used: {why}.</source>
        <translation>Este enlace magnet no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>This needs {length} in {folder}, and only {left} may be used.</source>
        <translation>Hacen falta {length} en {folder}, y solo se pueden usar {left}.</translation>
    </message>
    <message>
        <source>This node does not hold that package.</source>
        <translation>Este nodo no tiene ese paquete.</translation>
    </message>
    <message>
        <source>This package is not being transferred.</source>
        <translation>Este paquete no se está transfiriendo.</translation>
    </message>
    <message>
        <source>This program is for {machine} computers and this one cannot run those.</source>
        <translation>Este programa es para ordenadores {machine}, y este no puede ejecutarlos.</translation>
    </message>
    <message>
        <source>This request cannot be understood: {where}: {first}.</source>
        <translation>Esta petición no se entiende: {where}: {first}.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Esta petición es demasiado grande.</translation>
    </message>
    <message>
        <source>This request was sent before.</source>
        <translation>Esta petición ya se envió antes.</translation>
    </message>
    <message>
        <source>This title has no such edition.</source>
        <translation>Este título no tiene esa edición.</translation>
    </message>
    <message>
        <source>This title is in none of your bundles.</source>
        <translation>Este título no está en ninguno de tus lotes.</translation>
    </message>
    <message>
        <source>This torrent cannot be begun: {why}.</source>
        <translation>Este torrent no se puede empezar: {why}.</translation>
    </message>
    <message>
        <source>This torrent has not as many piece hashes as its files need.</source>
        <translation>Este torrent no tiene tantas sumas como sus archivos necesitan.</translation>
    </message>
    <message>
        <source>This torrent has something that is a file and a folder at once.</source>
        <translation>Este torrent tiene algo que es archivo y carpeta a la vez.</translation>
    </message>
    <message>
        <source>This torrent holds a link, which could point anywhere.</source>
        <translation>Este torrent contiene un enlace, que podría apuntar a cualquier sitio.</translation>
    </message>
    <message>
        <source>This torrent holds an empty folder.</source>
        <translation>Este torrent contiene una carpeta vacía.</translation>
    </message>
    <message>
        <source>This torrent holds no file.</source>
        <translation>Este torrent no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>This torrent is of a version that is not known.</source>
        <translation>Este torrent es de una versión desconocida.</translation>
    </message>
    <message>
        <source>This torrent is too large to be honest.</source>
        <translation>Este torrent es demasiado grande para ser de fiar.</translation>
    </message>
    <message>
        <source>This torrent names no content.</source>
        <translation>Este torrent no nombra ningún contenido.</translation>
    </message>
    <message>
        <source>This torrent says two different things to old and new programs.</source>
        <translation>Este torrent dice cosas distintas a programas antiguos y nuevos.</translation>
    </message>
    <message>
        <source>Titles of {store} cannot be added by an address.</source>
        <translation>Los títulos de {store} no se pueden añadir por una dirección.</translation>
    </message>
    <message>
        <source>Too many wrong codes came to this node in the last minute.</source>
        <translation>Demasiados códigos incorrectos llegaron a este nodo en el último minuto.</translation>
    </message>
    <message>
        <source>Transfers are shut down.</source>
        <translation>Las transferencias están apagadas.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again in a while; claiming again does no harm.</source>
        <translation>Inténtalo de nuevo dentro de un rato; reclamar otra vez no hace daño.</translation>
    </message>
    <message>
        <source>Try again later, or look at the title on the store&apos;s own page.</source>
        <translation>Inténtalo más tarde, o mira el título en la página de la tienda.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, look for a newer version of Backstock.</source>
        <translation>Inténtalo más tarde; si sigue así, busca una versión más nueva de Backstock.</translation>
    </message>
    <message>
        <source>Try again later; it may be a maintenance page. If it stays so, look for a newer version of Backstock.</source>
        <translation>Inténtalo más tarde; puede ser una página de mantenimiento. Si sigue así, busca una versión más nueva de Backstock.</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was locked with.</source>
        <translation>Inténtalo de nuevo con la frase de contraseña con la que se protegió.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the computer and look at its memory.</source>
        <translation>Inténtalo de nuevo; si vuelve a ocurrir, reinicia el ordenador y revisa su memoria.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>Inténtalo de nuevo; sigue desde ahí.</translation>
    </message>
    <message>
        <source>Two files of this torrent have one name.</source>
        <translation>Dos archivos de este torrent tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Escribe al menos una letra.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Desbloquea el llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unpack it by hand and add the folder.</source>
        <translation>Descomprímelo a mano y añade la carpeta.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>Update Backstock, or choose another data folder with --data.</source>
        <translation>Actualiza Backstock, o elige otra carpeta de datos con --data.</translation>
    </message>
    <message>
        <source>Update Backstock: a newer version may have written it.</source>
        <translation>Actualiza Backstock: puede que lo haya escrito una versión más nueva.</translation>
    </message>
    <message>
        <source>Use `backstock add` for folders and torrents.</source>
        <translation>Usa `backstock add` para carpetas y torrents.</translation>
    </message>
    <message>
        <source>Use `backstock watch`, or install it (sudo apt install mpv).</source>
        <translation>Usa `backstock watch`, o instálalo (sudo apt install mpv).</translation>
    </message>
    <message>
        <source>Use it there, or remove it there first.</source>
        <translation>Úsalo allí, o quítalo antes de allí.</translation>
    </message>
    <message>
        <source>Verify it, and get it again if it differs from what the store announced.</source>
        <translation>Compruébalo, y obtenlo de nuevo si difiere de lo que anunció la tienda.</translation>
    </message>
    <message>
        <source>Verify the copy on the other computer, or fetch from another one.</source>
        <translation>Comprueba la copia del otro ordenador, o tráelo de otro.</translation>
    </message>
    <message>
        <source>Verify the download, or choose another edition.</source>
        <translation>Comprueba la descarga, o elige otra edición.</translation>
    </message>
    <message>
        <source>Verify the title, then page it out again.</source>
        <translation>Comprueba el título y llévalo de nuevo al estante.</translation>
    </message>
    <message>
        <source>Verify the title; get it again if the file was damaged.</source>
        <translation>Comprueba el título; obtenlo de nuevo si el archivo se dañó.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Espera a que acabe e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation>Espera a que acabe, o páusalo.</translation>
    </message>
    <message>
        <source>What already arrived is kept.</source>
        <translation>Lo que ya llegó se conserva.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node this code was made by.</source>
        <translation>Lo que responde en {address} no es el nodo que creó este código.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node “{node}”: its certificate is another one.</source>
        <translation>Lo que responde en {address} no es el nodo «{node}»: su certificado es otro.</translation>
    </message>
    <message>
        <source>What answers at {host}:{port} does not speak TLS as a node does.</source>
        <translation>Lo que responde en {host}:{port} no habla TLS como un nodo.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not what was put there.</source>
        <translation>Lo que volvió del estante no es lo que se puso allí.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not “{file}”.</source>
        <translation>Lo que volvió del estante no es «{file}».</translation>
    </message>
    <message>
        <source>What came of it was dropped.</source>
        <translation>Lo que llegó de ello se descartó.</translation>
    </message>
    <message>
        <source>What came so far is kept.</source>
        <translation>Lo que llegó hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>What came so far is kept; the download goes on from there.</source>
        <translation>Lo que llegó hasta ahora se conserva; la descarga sigue desde ahí.</translation>
    </message>
    <message>
        <source>What is on the shelf is still there, but opens only with that key.</source>
        <translation>Lo que está en el estante sigue allí, pero solo se abre con esa clave.</translation>
    </message>
    <message>
        <source>What it holds stays there; nothing on this computer was changed.</source>
        <translation>Lo que tiene se queda allí; en este ordenador no se cambió nada.</translation>
    </message>
    <message>
        <source>What it holds was not touched.</source>
        <translation>Lo que tiene no se tocó.</translation>
    </message>
    <message>
        <source>What lies on the shelf or here stays usable.</source>
        <translation>Lo que está en el estante o aquí se puede seguir usando.</translation>
    </message>
    <message>
        <source>What this magnet link leads to went away.</source>
        <translation>Aquello a lo que lleva este enlace magnet ha desaparecido.</translation>
    </message>
    <message>
        <source>What was being sent cannot be read any more: {why}</source>
        <translation>Lo que se enviaba ya no se puede leer: {why}</translation>
    </message>
    <message>
        <source>What was downloaded of the old one is kept, but will not be mixed with the new one.</source>
        <translation>Lo descargado de la antigua se conserva, pero no se mezclará con la nueva.</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation>Lo descargado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was, and so does everything on this computer and on the shelf.</source>
        <translation>Lo que ya aparecía se queda como estaba, igual que todo lo de este ordenador y del estante.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was.</source>
        <translation>Lo que ya aparecía se queda como estaba.</translation>
    </message>
    <message>
        <source>What was written before is safe; the last change was not made.</source>
        <translation>Lo escrito antes está a salvo; el último cambio no se hizo.</translation>
    </message>
    <message>
        <source>Where the node listens cannot be read.</source>
        <translation>No se puede leer dónde escucha el nodo.</translation>
    </message>
    <message>
        <source>Wine could not be made ready: {why}.</source>
        <translation>No se pudo preparar Wine: {why}.</translation>
    </message>
    <message>
        <source>Wine is not installed</source>
        <translation>Wine no está instalado</translation>
    </message>
    <message>
        <source>`backstock accounts` lists those there are.</source>
        <translation>`backstock accounts` muestra las que hay.</translation>
    </message>
    <message>
        <source>`backstock doctor` tells what is missing.</source>
        <translation>`backstock doctor` dice lo que falta.</translation>
    </message>
    <message>
        <source>`backstock jobs list` shows the jobs there are.</source>
        <translation>`backstock jobs list` muestra las tareas que hay.</translation>
    </message>
    <message>
        <source>`backstock library` lists the titles there are.</source>
        <translation>`backstock library` muestra los títulos que hay.</translation>
    </message>
    <message>
        <source>`backstock library` lists those there are.</source>
        <translation>`backstock library` muestra los que hay.</translation>
    </message>
    <message>
        <source>`backstock nodes list` shows the nodes this library knows.</source>
        <translation>`backstock nodes list` muestra los nodos que esta biblioteca conoce.</translation>
    </message>
    <message>
        <source>`backstock saves list TITLE` shows them.</source>
        <translation>`backstock saves list TITLE` las muestra.</translation>
    </message>
    <message>
        <source>`backstock show TITLE` lists them.</source>
        <translation>`backstock show TITLE` las muestra.</translation>
    </message>
    <message>
        <source>a detour</source>
        <translation>un desvío</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>un archivo no tiene nombre</translation>
    </message>
    <message>
        <source>a forged mark of deletion</source>
        <translation>una marca de borrado falsificada</translation>
    </message>
    <message>
        <source>a hard link names a file the archive does not hold</source>
        <translation>un enlace físico nombra un archivo que el comprimido no contiene</translation>
    </message>
    <message>
        <source>a key for another shop</source>
        <translation>una clave para otra tienda</translation>
    </message>
    <message>
        <source>a key is not a string</source>
        <translation>una clave no es una cadena</translation>
    </message>
    <message>
        <source>a layer that was mounted could not be unmounted: {stuck}</source>
        <translation>una capa montada no se pudo desmontar: {stuck}</translation>
    </message>
    <message>
        <source>a link has no name</source>
        <translation>un enlace no tiene nombre</translation>
    </message>
    <message>
        <source>a link has no usable target</source>
        <translation>un enlace no tiene un destino utilizable</translation>
    </message>
    <message>
        <source>a link leads out of the folder</source>
        <translation>un enlace sale de la carpeta</translation>
    </message>
    <message>
        <source>a name cannot be read</source>
        <translation>un nombre no se puede leer</translation>
    </message>
    <message>
        <source>a name holds control characters</source>
        <translation>un nombre contiene caracteres de control</translation>
    </message>
    <message>
        <source>a name is absolute</source>
        <translation>un nombre es absoluto</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>un nombre es demasiado largo</translation>
    </message>
    <message>
        <source>a name leads out of the folder</source>
        <translation>un nombre sale de la carpeta</translation>
    </message>
    <message>
        <source>a name that leads elsewhere, {name}</source>
        <translation>un nombre que lleva a otro sitio, {name}</translation>
    </message>
    <message>
        <source>a number does not end</source>
        <translation>un número no termina</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation>un número no lo es</translation>
    </message>
    <message>
        <source>a number is written in an odd way</source>
        <translation>un número está escrito de forma rara</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un producto</translation>
    </message>
    <message>
        <source>a special file, {member}</source>
        <translation>un archivo especial, {member}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>llegó una página web</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>an address that is none</source>
        <translation>una dirección que no lo es</translation>
    </message>
    <message>
        <source>an entry below a link</source>
        <translation>una entrada debajo de un enlace</translation>
    </message>
    <message>
        <source>an entry outside the known parts</source>
        <translation>una entrada fuera de las partes conocidas</translation>
    </message>
    <message>
        <source>an unknown entry, {member}</source>
        <translation>una entrada desconocida, {member}</translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation>una máquina desconocida</translation>
    </message>
    <message>
        <source>another part of it came than was asked for</source>
        <translation>llegó una parte distinta de la pedida</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro sitio</translation>
    </message>
    <message>
        <source>arriving by the store&apos;s own torrent</source>
        <translation>llega por el torrent de la propia tienda</translation>
    </message>
    <message>
        <source>asking the store what there is of “{row}”</source>
        <translation>preguntando a la tienda qué hay de «{row}»</translation>
    </message>
    <message>
        <source>asking the swarm what it is</source>
        <translation>preguntando al enjambre qué es</translation>
    </message>
    <message>
        <source>bubblewrap is not installed</source>
        <translation>bubblewrap no está instalado</translation>
    </message>
    <message>
        <source>Building the demo titles from their sources</source>
        <translation>Construyendo los títulos de demostración desde sus fuentes</translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation>comprobando {file}</translation>
    </message>
    <message>
        <source>claiming “{edition}” from {listing}</source>
        <translation>reclamando «{edition}» de {listing}</translation>
    </message>
    <message>
        <source>claiming “{row}” from {title_id}</source>
        <translation>reclamando «{row}» de {title_id}</translation>
    </message>
    <message>
        <source>comparing it with the digests</source>
        <translation>comparándolo con las sumas</translation>
    </message>
    <message>
        <source>every digest the store published fits</source>
        <translation>todas las sumas que publicó la tienda encajan</translation>
    </message>
    <message>
        <source>far too much</source>
        <translation>demasiado</translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation>trayendo {file}</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>escribiendo en el disco</translation>
    </message>
    <message>
        <source>hosted elsewhere</source>
        <translation>alojado en otro sitio</translation>
    </message>
    <message>
        <source>it asks for more memory than is allowed</source>
        <translation>pide más memoria de la permitida</translation>
    </message>
    <message>
        <source>it asks to be left alone for a while</source>
        <translation>pide que se la deje en paz un rato</translation>
    </message>
    <message>
        <source>it does not begin with layer.json</source>
        <translation>no empieza por layer.json</translation>
    </message>
    <message>
        <source>it does not begin with magnet:?</source>
        <translation>no empieza por magnet:?</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>it gave no pictures within a minute</source>
        <translation>no dio imágenes en un minuto</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it has trouble itself (status {status_code})</source>
        <translation>ella misma tiene problemas (estado {status_code})</translation>
    </message>
    <message>
        <source>it holds a device or a pipe</source>
        <translation>contiene un dispositivo o una tubería</translation>
    </message>
    <message>
        <source>it holds more than {max_entries} entries</source>
        <translation>contiene más de {max_entries} entradas</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>contiene demasiados valores</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it keeps them in a way this version does not know</source>
        <translation>las guarda de una forma que esta versión no conoce</translation>
    </message>
    <message>
        <source>it made no registry</source>
        <translation>no creó ningún registro</translation>
    </message>
    <message>
        <source>it names nothing that BitTorrent can find</source>
        <translation>no nombra nada que BitTorrent pueda encontrar</translation>
    </message>
    <message>
        <source>it names two different things</source>
        <translation>nombra dos cosas distintas</translation>
    </message>
    <message>
        <source>it sealed them so that only the browser itself can open them</source>
        <translation>las selló de modo que solo el propio navegador puede abrirlas</translation>
    </message>
    <message>
        <source>it sends from one place to the next</source>
        <translation>envía de un sitio a otro</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>it unpacks to far more than it holds</source>
        <translation>se descomprime en mucho más de lo que contiene</translation>
    </message>
    <message>
        <source>it unpacks to more than is allowed</source>
        <translation>se descomprime en más de lo permitido</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>se desactivó</translation>
    </message>
    <message>
        <source>itch.io did not let “{title}” be claimed from “{bundle}”: {what}</source>
        <translation>itch.io no dejó reclamar «{title}» de «{bundle}»: {what}</translation>
    </message>
    <message>
        <source>itch.io does not show {name}: {what}</source>
        <translation>itch.io no muestra {name}: {what}</translation>
    </message>
    <message>
        <source>itch.io gave no permission ({why}).</source>
        <translation>itch.io no dio permiso ({why}).</translation>
    </message>
    <message>
        <source>itch.io says that “{edition}” is not bought by this account.</source>
        <translation>itch.io dice que esta cuenta no ha comprado «{edition}».</translation>
    </message>
    <message>
        <source>itch.io took the claim of “{title}” but shows no key for it.</source>
        <translation>itch.io aceptó la reclamación de «{title}» pero no muestra ninguna clave.</translation>
    </message>
    <message>
        <source>itch.io was told not to give Backstock the permission.</source>
        <translation>A itch.io se le dijo que no diera el permiso a Backstock.</translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} bundles could not be read.</source>
        <translation>
            <numerusform>itch.io: no se pudo leer {n} lote.</numerusform>
            <numerusform>itch.io: no se pudieron leer {n} lotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} collections could not be read.</source>
        <translation>
            <numerusform>itch.io: no se pudo leer {n} colección.</numerusform>
            <numerusform>itch.io: no se pudieron leer {n} colecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>its bundle</source>
        <translation>su lote</translation>
    </message>
    <message>
        <source>its layer.json cannot be read</source>
        <translation>su layer.json no se puede leer</translation>
    </message>
    <message>
        <source>its layer.json names what no layer has</source>
        <translation>su layer.json nombra lo que ninguna capa tiene</translation>
    </message>
    <message>
        <source>its length is not known</source>
        <translation>no se conoce su longitud</translation>
    </message>
    <message>
        <source>its order no longer lists it</source>
        <translation>su pedido ya no lo incluye</translation>
    </message>
    <message>
        <source>its section {section} is written in a way that cannot be changed from here</source>
        <translation>su sección {section} está escrita de una forma que no se puede cambiar desde aquí</translation>
    </message>
    <message>
        <source>its version is {index}</source>
        <translation>su versión es {index}</translation>
    </message>
    <message>
        <source>keys are out of order or come twice</source>
        <translation>las claves están desordenadas o repetidas</translation>
    </message>
    <message>
        <source>libmpv is not installed</source>
        <translation>libmpv no está instalado</translation>
    </message>
    <message>
        <source>Listing what you own there</source>
        <translation>Leyendo lo que tienes allí</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>mirando qué hay</translation>
    </message>
    <message>
        <source>more follows after its end</source>
        <translation>sigue algo más después de su final</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>transfiriendo</translation>
    </message>
    <message>
        <source>no Proton was found</source>
        <translation>no se encontró Proton</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no computer that has it answers</source>
        <translation>no responde ningún ordenador que lo tenga</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>no se pudo establecer la conexión</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>ya no aparece</translation>
    </message>
    <message>
        <source>no longer listed, and its copies are not within reach</source>
        <translation>ya no aparece, y sus copias no están al alcance</translation>
    </message>
    <message>
        <source>no node answers yet</source>
        <translation>aún no responde ningún nodo</translation>
    </message>
    <message>
        <source>no order of the account holds it any more</source>
        <translation>ningún pedido de la cuenta lo contiene ya</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>no queda sitio en el disco</translation>
    </message>
    <message>
        <source>no torrent file</source>
        <translation>no hay archivo torrent</translation>
    </message>
    <message>
        <source>not here any more; add its magnet again</source>
        <translation>ya no está aquí; añade su magnet de nuevo</translation>
    </message>
    <message>
        <source>not installed: {programs}</source>
        <translation>sin instalar: {programs}</translation>
    </message>
    <message>
        <source>nothing arrives any more</source>
        <translation>ya no llega nada</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>nothing new to take over</source>
        <translation>nada nuevo que incorporar</translation>
    </message>
    <message>
        <source>nothing to download</source>
        <translation>nada que descargar</translation>
    </message>
    <message>
        <source>only on the store&apos;s page</source>
        <translation>solo en la página de la tienda</translation>
    </message>
    <message>
        <source>only {frames} pictures came, or they do not move</source>
        <translation>solo llegaron {frames} imágenes, o no se mueven</translation>
    </message>
    <message>
        <source>opening and checking {file}</source>
        <translation>abriendo y comprobando {file}</translation>
    </message>
    <message>
        <source>Pairing with the node</source>
        <translation>Emparejando con el nodo</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>leyendo {path}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>recorded on your word</source>
        <translation>registrado según tu palabra</translation>
    </message>
    <message>
        <source>sealing {file}</source>
        <translation>sellando {file}</translation>
    </message>
    <message>
        <source>sending {file} to {node}</source>
        <translation>enviando {file} a {node}</translation>
    </message>
    <message>
        <source>Signing in to the demo store</source>
        <translation>Iniciando sesión en la tienda de demostración</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>something ends that did not begin</source>
        <translation>termina algo que no empezó</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>Starting the demo store and a bulk node</source>
        <translation>Iniciando la tienda de demostración y un nodo almacén</translation>
    </message>
    <message>
        <source>starting; the first Windows game takes a moment longer</source>
        <translation>iniciando; el primer juego de Windows tarda un poco más</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>la respuesta llegó ilegible</translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation>los lotes</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>las colecciones</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la conexión fue rechazada</translation>
    </message>
    <message>
        <source>the decoder failed ({returncode})</source>
        <translation>el decodificador falló ({returncode})</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>el disco informó de un error</translation>
    </message>
    <message>
        <source>the file ended too early</source>
        <translation>el archivo terminó antes de tiempo</translation>
    </message>
    <message>
        <source>the file leads out of it</source>
        <translation>el archivo lleva fuera de ella</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>the mounted folder stayed empty</source>
        <translation>la carpeta montada quedó vacía</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the order it came with</source>
        <translation>el pedido con el que vino</translation>
    </message>
    <message>
        <source>the order it came with is no longer in the account</source>
        <translation>el pedido con el que vino ya no está en la cuenta</translation>
    </message>
    <message>
        <source>the owned titles</source>
        <translation>los títulos en propiedad</translation>
    </message>
    <message>
        <source>the page opens in the browser you already use</source>
        <translation>la página se abre en el navegador que ya usas</translation>
    </message>
    <message>
        <source>the port is in use</source>
        <translation>el puerto está en uso</translation>
    </message>
    <message>
        <source>the process that reads it failed with code {returncode}</source>
        <translation>el proceso que lo lee falló con el código {returncode}</translation>
    </message>
    <message>
        <source>the same bytes are here already; taking them over</source>
        <translation>los mismos bytes ya están aquí; se incorporan</translation>
    </message>
    <message>
        <source>the store does not answer; trying again</source>
        <translation>la tienda no responde; intentándolo de nuevo</translation>
    </message>
    <message>
        <source>the store published no digest to compare it with</source>
        <translation>la tienda no publicó ninguna suma con que compararlo</translation>
    </message>
    <message>
        <source>the {what} is {found} where {announced} was announced</source>
        <translation>{what} es {found}, y se anunció {announced}</translation>
    </message>
    <message>
        <source>there is no browser</source>
        <translation>no hay navegador</translation>
    </message>
    <message>
        <source>there is no interface {interface} on this computer</source>
        <translation>no hay ninguna interfaz {interface} en este ordenador</translation>
    </message>
    <message>
        <source>this magnet link</source>
        <translation>este enlace magnet</translation>
    </message>
    <message>
        <source>two entries have the same name on some systems, the other is {other}</source>
        <translation>dos entradas se llaman igual en algunos sistemas, la otra es {other}</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>descomprimiendo</translation>
    </message>
    <message>
        <source>waiting for a node that holds {file}</source>
        <translation>esperando a un nodo que tenga {file}</translation>
    </message>
    <message>
        <source>waiting for {node}, which does not answer</source>
        <translation>esperando a {node}, que no responde</translation>
    </message>
    <message>
        <source>waiting: another download brings the same bytes</source>
        <translation>esperando: otra descarga trae los mismos bytes</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>xdg-mime is not installed, so links cannot be given to Backstock.</source>
        <translation>xdg-mime no está instalado, así que no se pueden pasar enlaces a Backstock.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: its key {key_file} is missing or damaged.</source>
        <translation>{file} no se puede abrir: su clave {key_file} falta o está dañada.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>{file} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{file} does not open with {key_file}.</source>
        <translation>{file} no se abre con {key_file}.</translation>
    </message>
    <message>
        <source>{file} is not a file of secrets this version knows.</source>
        <translation>{file} no es un archivo de secretos que esta versión conozca.</translation>
    </message>
    <message>
        <source>{file} is untouched.</source>
        <translation>{file} sigue intacto.</translation>
    </message>
    <message>
        <source>{found} bytes came where {announced} were announced</source>
        <translation>llegaron {found} bytes y se anunciaron {announced}</translation>
    </message>
    <message>
        <source>{host} is not known</source>
        <translation>{host} no se conoce</translation>
    </message>
    <message>
        <source>{kept} Nothing was lost.</source>
        <translation>{kept} No se perdió nada.</translation>
    </message>
    <message>
        <source>{kept} Nothing wrong was written over anything good.</source>
        <translation>{kept} No se escribió nada incorrecto sobre nada bueno.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>No se pudo leer {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned for which the store published no digest</source>
        <translation>
            <numerusform>{n} del mismo tamaño que algo tuyo del que la tienda no publicó ninguna suma</numerusform>
            <numerusform>{n} del mismo tamaño que algo tuyo del que la tienda no publicó ninguna suma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned, but different</source>
        <translation>
            <numerusform>{n} del mismo tamaño que algo tuyo, pero distinto</numerusform>
            <numerusform>{n} del mismo tamaño que algo tuyo, pero distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} no se pudo leer</numerusform>
            <numerusform>{n} no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries could not be read</source>
        <translation>
            <numerusform>no se pudo leer {n} entrada</numerusform>
            <numerusform>no se pudieron leer {n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on page {number} of {paged} could not be read.</source>
        <translation>
            <numerusform>No se pudo leer {n} entrada de la página {number} de {paged}.</numerusform>
            <numerusform>No se pudieron leer {n} entradas de la página {number} de {paged}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here already</source>
        <translation>
            <numerusform>{n} ya aquí</numerusform>
            <numerusform>{n} ya aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer listed</source>
        <translation>
            <numerusform>{n} que ya no aparece</numerusform>
            <numerusform>{n} que ya no aparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the keys</source>
        <translation>
            <numerusform>{n} de las claves</numerusform>
            <numerusform>{n} de las claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the products</source>
        <translation>
            <numerusform>{n} de los productos</numerusform>
            <numerusform>{n} de los productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} files are exactly what was recorded</source>
        <translation>
            <numerusform>{n} de {n} archivo es exactamente lo que se registró</numerusform>
            <numerusform>{n} de {n} archivos son exactamente lo que se registró</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders could not be read.</source>
        <translation>
            <numerusform>No se pudo leer {n} pedido.</numerusform>
            <numerusform>No se pudieron leer {n} pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken over</source>
        <translation>
            <numerusform>{n} incorporado</numerusform>
            <numerusform>{n} incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} desconocido</numerusform>
            <numerusform>{n} desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read by others on this computer, so it is not used for secrets.</source>
        <translation>Otros pueden leer {path} en este ordenador, así que no se usa para secretos.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{path} does not play: {why}.</source>
        <translation>{path} no se reproduce: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a Windows program.</source>
        <translation>{path} no es un programa de Windows.</translation>
    </message>
    <message>
        <source>{path} is not a library that Backstock wrote.</source>
        <translation>{path} no es una biblioteca escrita por Backstock.</translation>
    </message>
    <message>
        <source>{place} is not there any more.</source>
        <translation>{place} ya no está ahí.</translation>
    </message>
    <message>
        <source>{section}.{key} is set by the environment variable {variable}, which wins.</source>
        <translation>{section}.{key} lo fija la variable de entorno {variable}, que tiene prioridad.</translation>
    </message>
    <message>
        <source>{size} from {packed_size}</source>
        <translation>{size} a partir de {packed_size}</translation>
    </message>
    <message>
        <source>{source} is no longer the file that was recorded.</source>
        <translation>{source} ya no es el archivo que se registró.</translation>
    </message>
    <message>
        <source>{store} did not send “{file}” as a file: {why}.</source>
        <translation>{store} no envió «{file}» como archivo: {why}.</translation>
    </message>
    <message>
        <source>{store} does not accept the sign-in any more.</source>
        <translation>{store} ya no acepta la sesión.</translation>
    </message>
    <message>
        <source>{store} does not accept this sign-in.</source>
        <translation>{store} no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>{store} gave no usable answer: {why}.</source>
        <translation>{store} no dio una respuesta utilizable: {why}.</translation>
    </message>
    <message>
        <source>{store} has no accounts.</source>
        <translation>{store} no tiene cuentas.</translation>
    </message>
    <message>
        <source>{store} has nothing to claim.</source>
        <translation>{store} no tiene nada que reclamar.</translation>
    </message>
    <message>
        <source>{store} is guarded by Cloudflare at the moment and wants to see a browser.</source>
        <translation>{store} está protegida por Cloudflare ahora y quiere ver un navegador.</translation>
    </message>
    <message>
        <source>{store} keeps giving links to “{file}” that do not hold.</source>
        <translation>{store} sigue dando enlaces a «{file}» que no valen.</translation>
    </message>
    <message>
        <source>{store} named no place to download from.</source>
        <translation>{store} no indicó desde dónde descargar.</translation>
    </message>
    <message>
        <source>{store} refused the request (status {status}).</source>
        <translation>{store} rechazó la petición (estado {status}).</translation>
    </message>
    <message>
        <source>{store} refused: {said}.</source>
        <translation>{store} lo rechazó: {said}.</translation>
    </message>
    <message>
        <source>{store} sent {why} where Backstock expected data.</source>
        <translation>{store} envió {why} donde Backstock esperaba datos.</translation>
    </message>
    <message>
        <source>{target} is being downloaded already.</source>
        <translation>{target} ya se está descargando.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} files could not be read.</source>
        <translation>
            <numerusform>{title}: no se pudo leer {n} archivo.</numerusform>
            <numerusform>{title}: no se pudieron leer {n} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, but every published digest fits.</source>
        <translation>{what}, pero todas las sumas publicadas encajan.</translation>
    </message>
    <message>
        <source>{where} is not signed in to Humble: it has a visitor&apos;s cookie only.</source>
        <translation>{where} no ha iniciado sesión en Humble: solo tiene la cookie de un visitante.</translation>
    </message>
    <message>
        <source>{where} was never at Humble&apos;s site, or has forgotten it.</source>
        <translation>{where} nunca estuvo en el sitio de Humble, o lo ha olvidado.</translation>
    </message>
    <message>
        <source>“{backend}” is no place for secrets.</source>
        <translation>«{backend}» no es un lugar para secretos.</translation>
    </message>
    <message>
        <source>“{begin}…” has more than {longest} letters.</source>
        <translation>«{begin}…» tiene más de {longest} letras.</translation>
    </message>
    <message>
        <source>“{content}” already lies in {folder}.</source>
        <translation>«{content}» ya está en {folder}.</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted.</source>
        <translation>«{content}» no se pudo borrar.</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted: {reason}.</source>
        <translation>«{content}» no se pudo borrar: {reason}.</translation>
    </message>
    <message>
        <source>“{edition}” came from an account that is signed out.</source>
        <translation>«{edition}» vino de una cuenta con la sesión cerrada.</translation>
    </message>
    <message>
        <source>“{edition}” has no bytes at Humble.</source>
        <translation>«{edition}» no tiene bytes en Humble.</translation>
    </message>
    <message>
        <source>“{edition}” is a key for another shop.</source>
        <translation>«{edition}» es una clave para otra tienda.</translation>
    </message>
    <message>
        <source>“{edition}” is gone from itch.io.</source>
        <translation>«{edition}» ya no está en itch.io.</translation>
    </message>
    <message>
        <source>“{edition}” is hosted elsewhere, not by {store}.</source>
        <translation>«{edition}» está alojado en otro sitio, no en {store}.</translation>
    </message>
    <message>
        <source>“{edition}” is not kept at itch.io but at {what}.</source>
        <translation>«{edition}» no está en itch.io sino en {what}.</translation>
    </message>
    <message>
        <source>“{edition}” is played on {store}&apos;s own page only.</source>
        <translation>«{edition}» solo se juega en la página de {store}.</translation>
    </message>
    <message>
        <source>“{edition}” only stands in for something that is still to come.</source>
        <translation>«{edition}» solo ocupa el lugar de algo que aún está por venir.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at Humble since it was listed.</source>
        <translation>«{edition}» se reemplazó en Humble desde que se leyó.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at itch.io since it was listed.</source>
        <translation>«{edition}» se reemplazó en itch.io desde que se leyó.</translation>
    </message>
    <message>
        <source>“{file}” differs from what its store announced and does not go on the shelf.</source>
        <translation>«{file}» difiere de lo que anunció su tienda y no va al estante.</translation>
    </message>
    <message>
        <source>“{file}” does not lie on this computer and was never put on the shelf.</source>
        <translation>«{file}» no está en este ordenador y nunca se puso en el estante.</translation>
    </message>
    <message>
        <source>“{file}” has changed on this disk since it was recorded.</source>
        <translation>«{file}» ha cambiado en este disco desde que se registró.</translation>
    </message>
    <message>
        <source>“{file}” is being moved right now.</source>
        <translation>«{file}» se está moviendo ahora mismo.</translation>
    </message>
    <message>
        <source>“{file}” is gone from {store}.</source>
        <translation>«{file}» ya no está en {store}.</translation>
    </message>
    <message>
        <source>“{file}” is not what {store} announced: {differs}.</source>
        <translation>«{file}» no es lo que anunció {store}: {differs}.</translation>
    </message>
    <message>
        <source>“{missing}” is not in {folder} in its full length.</source>
        <translation>«{missing}» no está en {folder} con toda su longitud.</translation>
    </message>
    <message>
        <source>“{name}” is given away only for a while.</source>
        <translation>«{name}» solo se regala por un tiempo.</translation>
    </message>
    <message>
        <source>“{name}” is gone from Humble: {why}.</source>
        <translation>«{name}» ya no está en Humble: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not free.</source>
        <translation>«{name}» no es gratuito.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>«{path}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>“{title}” is in no bundle of this account.</source>
        <translation>«{title}» no está en ningún lote de esta cuenta.</translation>
    </message>
    <message>
        <source>“{title}” is not in it any more</source>
        <translation>«{title}» ya no está en ella</translation>
    </message>
    <message>
        <source>“{title}” is not listed at itch.io any more.</source>
        <translation>«{title}» ya no aparece en itch.io.</translation>
    </message>
    <message>
        <source>“{what}” is listed now</source>
        <translation>«{what}» aparece ahora en la biblioteca</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Elegir otra forma</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
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
</context>
<context>
    <name>DownloadsSide</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Ordenado como</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Por su nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Words of your own; no store sees them.</source>
        <translation>Palabras tuyas; ninguna tienda las ve.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>As the store says</source>
        <translation>Como dice la tienda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EditManyPanel</name>
    <message numerus="yes">
        <source>Set kind and maker of %Ln title(s)</source>
        <translation>
            <numerusform>Fijar tipo y creador de %Ln título</numerusform>
            <numerusform>Fijar tipo y creador de %Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave open stays as it is with each of them.</source>
        <translation>Lo que dejes sin rellenar queda como está en cada uno.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>All as the store says</source>
        <translation>Todo como dice la tienda</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EditPictures</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation>Elegir una imagen para la portada</translation>
    </message>
    <message>
        <source>Paste a picture as the cover</source>
        <translation>Pegar una imagen como portada</translation>
    </message>
    <message>
        <source>Draw another cover</source>
        <translation>Dibujar otra portada</translation>
    </message>
    <message>
        <source>Use a drawn cover</source>
        <translation>Usar una portada dibujada</translation>
    </message>
    <message>
        <source>The store’s cover again</source>
        <translation>Volver a la portada de la tienda</translation>
    </message>
    <message>
        <source>The cover as it was drawn first</source>
        <translation>La portada que se dibujó primero</translation>
    </message>
    <message>
        <source>Wide picture</source>
        <translation>Imagen ancha</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>Usar como imagen ancha</translation>
    </message>
    <message>
        <source>Choose a wide picture</source>
        <translation>Elegir una imagen ancha</translation>
    </message>
    <message>
        <source>Paste a wide picture</source>
        <translation>Pegar una imagen ancha</translation>
    </message>
    <message>
        <source>The drawn wide picture again</source>
        <translation>Volver a la imagen ancha dibujada</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.avif)</translation>
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
    <name>FirstReading</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
    <name>GroupHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <translation>Plegado; pulsa para abrir</translation>
    </message>
    <message>
        <source>Open; press to fold</source>
        <translation>Abierto; pulsa para plegar</translation>
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
    <name>HomeRoom</name>
    <message>
        <source>The shelf</source>
        <translation>El estante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>fuera de alcance</translation>
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
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>Ningún otro equipo guarda nada tuyo todavía.</translation>
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
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
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
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Work is under way</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <source>This system has no place beside the clock. Backstock can work on out of sight and end by itself when it is done, or end now: nothing is lost, and what is under way goes on from here at the next start.</source>
        <translation>Este sistema no tiene un sitio junto al reloj. Backstock puede seguir trabajando en segundo plano y cerrarse solo al terminar, o cerrarse ya: no se pierde nada, y lo que está en curso continúa desde aquí en el próximo inicio.</translation>
    </message>
    <message>
        <source>Do the same the next time</source>
        <translation>Hacer lo mismo la próxima vez</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Work on out of sight</source>
        <translation>Seguir trabajando en segundo plano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <source>Open all groups</source>
        <translation>Abrir todos los grupos</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
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
        <source>The shelf does not answer.</source>
        <translation>El estante no responde.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what lies only there waits until a node is back.</source>
        <translation>Lo que está aquí funciona como siempre; lo que solo está allí espera a que vuelva un nodo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
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
    <name>LyingLine</name>
    <message>
        <source>last copy</source>
        <translation>última copia</translation>
    </message>
    <message>
        <source>LAST COPY</source>
        <translation>ÚLTIMA COPIA</translation>
    </message>
</context>
<context>
    <name>LyingTable</name>
    <message>
        <source>What lies where</source>
        <translation>Qué está dónde</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>AQUÍ</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>ESTANTE</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>TIENDA</translation>
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
    <name>MoreJobs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
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
        <source>Way of torrents to others</source>
        <translation>Salida de los torrents hacia otros</translation>
    </message>
    <message>
        <source>interface VPN tunnel</source>
        <translation>interfaz red vpn túnel</translation>
    </message>
    <message>
        <source>Such as the tunnel of a VPN; without it nothing is shared or fetched by torrent</source>
        <translation>Por ejemplo, el túnel de una VPN; sin él no se comparte ni se obtiene nada por torrent</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
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
    <name>NoTitles</name>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Los primeros títulos están en camino.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Aparecen aquí a medida que se leen.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Inicia sesión en una tienda, añade una carpeta o abre un magnet.</translation>
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
    <message numerus="yes">
        <source>%Ln title(s) are hidden by search and filters.</source>
        <translation>
            <numerusform>%Ln título queda oculto por la búsqueda y los filtros.</numerusform>
            <numerusform>%Ln títulos quedan ocultos por la búsqueda y los filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
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
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
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
    <name>OfflineLine</name>
    <message>
        <source>This computer has no network.</source>
        <translation>Este equipo no tiene red.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what is on its way goes on when it is back.</source>
        <translation>Lo que está aquí se usa como siempre; lo que está en camino continúa cuando vuelva.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
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
    <name>PaletteLine</name>
    <message>
        <source>Enter: open</source>
        <translation>Intro: abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
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
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>Solo se va lo que tiene otra copia en el estante; las últimas copias se quedan. Las partidas también. Todo se puede volver a traer.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln title(s) from this computer?</source>
        <translation>
            <numerusform>¿Eliminar %Ln título de este ordenador?</numerusform>
            <numerusform>¿Eliminar %Ln títulos de este ordenador?</numerusform>
        </translation>
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
        <source>Play “%1”?</source>
        <translation>¿Iniciar «%1»?</translation>
    </message>
    <message>
        <source>A link from outside asked for it. Nothing has been started.</source>
        <translation>Lo pidió un enlace externo. No se ha iniciado nada.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
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
    <name>PartsPanel</name>
    <message>
        <source>What Backstock is made of</source>
        <translation>De qué está hecho Backstock</translation>
    </message>
    <message>
        <source>All of it is free software. These are its parts, as they are installed here.</source>
        <translation>Todo es software libre. Estas son sus partes, tal como están instaladas aquí.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Consultando</translation>
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
    <name>PlaceSettings</name>
    <message>
        <source>Window and messages</source>
        <translation>Ventana y mensajes</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>tray background quit clock</source>
        <translation>bandeja segundo plano salir reloj</translation>
    </message>
    <message>
        <source>Backstock can wait beside the clock; its icon there shows progress, and quits it</source>
        <translation>Backstock puede esperar junto al reloj; allí su icono muestra el progreso y permite salir</translation>
    </message>
    <message>
        <source>This system shows no place beside the clock: out of sight Backstock works on until it is done, then ends</source>
        <translation>Este sistema no muestra un sitio junto al reloj: en segundo plano, Backstock sigue trabajando hasta terminar y luego se cierra</translation>
    </message>
    <message>
        <source>Waits beside the clock</source>
        <translation>Espera junto al reloj</translation>
    </message>
    <message>
        <source>Asks while work is under way</source>
        <translation>Pregunta si hay trabajo en curso</translation>
    </message>
    <message>
        <source>Works on out of sight</source>
        <translation>Sigue trabajando en segundo plano</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>Se cierra</translation>
    </message>
    <message>
        <source>Tell when something is here</source>
        <translation>Avisar cuando algo ya está aquí</translation>
    </message>
    <message>
        <source>notifications messages desktop</source>
        <translation>notificaciones avisos mensajes escritorio</translation>
    </message>
    <message>
        <source>A message of the desktop, while the window is not in front</source>
        <translation>Un mensaje del escritorio, mientras la ventana no está delante</translation>
    </message>
    <message>
        <source>Tell of troubles</source>
        <translation>Avisar de los problemas</translation>
    </message>
    <message>
        <source>What did not end well, a sign-in that has lapsed, data in danger</source>
        <translation>Lo que no terminó bien, una sesión caducada, datos en peligro</translation>
    </message>
    <message>
        <source>Tell of updates</source>
        <translation>Avisar de las actualizaciones</translation>
    </message>
    <message>
        <source>Open magnet links and torrents</source>
        <translation>Abrir enlaces magnet y torrents</translation>
    </message>
    <message>
        <source>browser default handler</source>
        <translation>navegador predeterminado programa</translation>
    </message>
    <message>
        <source>From the browser and the files of this system; each is shown before anything is downloaded</source>
        <translation>Desde el navegador y los archivos de este sistema; cada uno se muestra antes de descargar nada</translation>
    </message>
    <message>
        <source>Not in the menu of applications</source>
        <translation>No está en el menú de aplicaciones</translation>
    </message>
    <message>
        <source>Put there, it starts from the menu, and links that begin with “backstock:” lead to it</source>
        <translation>Una vez allí, se inicia desde el menú, y los enlaces que empiezan por «backstock:» llevan a él</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerlo allí</translation>
    </message>
</context>
<context>
    <name>PlacesRail</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
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
    <message>
        <source>Size of subtitles</source>
        <translation>Tamaño de los subtítulos</translation>
    </message>
    <message>
        <source>captions letters</source>
        <translation>subtítulos letras</translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation>Portada de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
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
    <name>PlayerCourse</name>
    <message>
        <source>Films cannot be shown here: OpenGL does not work on this computer. Music can be heard.</source>
        <translation>Aquí no se pueden mostrar películas: OpenGL no funciona en este equipo. La música sí se puede oír.</translation>
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
        <source>To the buttons</source>
        <translation>A los botones</translation>
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
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Quitar de esta lista</translation>
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
        <source>Position, %1 of %2</source>
        <translation>Posición, %1 de %2</translation>
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
        <source>Back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>Avanzar 30 segundos</translation>
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
    <name>ProtonLine</name>
    <message>
        <source>Proton</source>
        <translation>Proton</translation>
    </message>
    <message>
        <source>Wine Windows GE compatibility tool folder</source>
        <translation>wine windows ge compatibilidad herramienta carpeta</translation>
    </message>
    <message>
        <source>Found, the first is taken: %1</source>
        <translation>Encontrados; se toma el primero: %1</translation>
    </message>
    <message>
        <source>None was found where Steam keeps it; a folder with one can be chosen</source>
        <translation>No se encontró ninguno donde Steam lo guarda; se puede elegir una carpeta que lo tenga</translation>
    </message>
    <message>
        <source>What is found by itself again</source>
        <translation>Volver a lo que se encuentra solo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the folder of Proton</source>
        <translation>Elegir la carpeta de Proton</translation>
    </message>
    <message>
        <source>Folder with a Proton, or with several</source>
        <translation>Carpeta con un Proton o con varios</translation>
    </message>
</context>
<context>
    <name>PullMark</name>
    <message>
        <source>Let go to read all stores again</source>
        <translation>Suelta para volver a leer todas las tiendas</translation>
    </message>
    <message>
        <source>Pull to read all stores again</source>
        <translation>Tira para volver a leer todas las tiendas</translation>
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
    <name>RoomGauge</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>RunnerOrder</name>
    <message>
        <source>What is tried first</source>
        <translation>Qué se prueba primero</translation>
    </message>
    <message>
        <source>runner order Proton Wine native browser</source>
        <translation>lanzador orden proton wine nativo navegador</translation>
    </message>
    <message>
        <source>Where a title can be run in several ways, the uppermost that works here is taken</source>
        <translation>Cuando un título se puede iniciar de varias formas, se toma la primera de la lista que funcione aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try “%1” earlier</source>
        <translation>Probar «%1» antes</translation>
    </message>
    <message>
        <source>Try “%1” later</source>
        <translation>Probar «%1» después</translation>
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
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Letras: %1</translation>
    </message>
    <message>
        <source>Signs, %1</source>
        <translation>Signos, %1</translation>
    </message>
    <message>
        <source>Letters with accents, %1</source>
        <translation>Letras con acentos, %1</translation>
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
        <source>Set kind and maker</source>
        <translation>Fijar tipo y creador</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>Editar nombre e imágenes</translation>
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
    <name>SettingsIndex</name>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
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
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>SettingsWall</name>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Ningún ajuste menciona «%1».</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
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
        <source>As they came</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Press keys, or Esc</source>
        <translation>Pulsa teclas, o Esc</translation>
    </message>
    <message>
        <source>%1, %2; press to change</source>
        <translation>%1, %2; pulsa para cambiar</translation>
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
        <source>Edit name and pictures of a title</source>
        <translation>Editar nombre e imágenes de un título</translation>
    </message>
    <message>
        <source>On a title’s page: the copied picture as its cover</source>
        <translation>En la página de un título: la imagen copiada como su portada</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Volver, paso a paso</translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
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
    <message>
        <source>up to %1 MB/s</source>
        <translation>hasta %1 MB/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
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
    <name>StandingCover</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <source>Folder for new downloads</source>
        <translation>Carpeta para nuevas descargas</translation>
    </message>
    <message>
        <source>library folder disk move change</source>
        <translation>carpeta de la biblioteca disco mover cambiar</translation>
    </message>
    <message>
        <source>In the library folder. Another one, such as a larger disk, takes what comes; what is here stays where it is, and unfinished downloads begin again</source>
        <translation>En la carpeta de la biblioteca. Otra, por ejemplo en un disco más grande, recibe lo que llegue; lo que está aquí se queda donde está, y las descargas sin terminar empiezan de nuevo</translation>
    </message>
    <message>
        <source>In the library folder again</source>
        <translation>Volver a la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the folder for new downloads</source>
        <translation>Elegir la carpeta para nuevas descargas</translation>
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
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
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
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Llevar al estante</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Traer</translation>
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
    <name>TelevisionWords</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <source>Your notes</source>
        <translation>Tus notas</translation>
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
    <name>TitleHead</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>Usar como imagen ancha</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>Usar como portada</translation>
    </message>
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
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>Reproducir al final</translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation>Abrir la página de la tienda</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>Editar nombre e imágenes</translation>
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
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
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
        <source>Maker</source>
        <translation>Creador</translation>
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
        <source>What to do with it</source>
        <translation>Qué hacer con él</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Qué hacer con ellos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Play in this order</source>
        <translation>Reproducir en este orden</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Reproducir ahora</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>Reproducir al final</translation>
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
        <source>Edit name and pictures</source>
        <translation>Editar nombre e imágenes</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>Fijar tipo y creador</translation>
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
    <name>TitleSummary</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
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
    <message>
        <source>More from %1</source>
        <translation>Más de %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)</source>
        <translation>
            <numerusform>Buscar en %Ln título</numerusform>
            <numerusform>Buscar en %Ln títulos</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>then %Ln more</source>
        <translation>
            <numerusform>luego %Ln más</numerusform>
            <numerusform>luego %Ln más</numerusform>
        </translation>
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
<context>
    <name>WindowExtras</name>
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>WorthItem</name>
    <message>
        <source>LAST COPY</source>
        <translation>ÚLTIMA COPIA</translation>
    </message>
</context>
<context>
    <name>WorthPanel</name>
    <message>
        <source>Worth doing</source>
        <translation>Vale la pena</translation>
    </message>
</context>
</TS>
