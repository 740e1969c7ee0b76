<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Being read now</source>
        <translation>Wird gerade eingelesen</translation>
    </message>
    <message>
        <source>Read now what is new</source>
        <translation>Jetzt Neues einlesen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu einlesen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>These could not be read the last time. Nothing of them was lost; the next reading tries again.</source>
        <translation>Diese ließen sich beim letzten Mal nicht einlesen. Verloren ist davon nichts; das nächste Einlesen versucht es wieder.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No store is signed in.</source>
        <translation>Kein Store angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Bei itch.io anmelden</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Bei Humble anmelden</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Passphrase nutzen</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Add to the library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Bei itch.io anmelden</translation>
    </message>
    <message>
        <source>in the browser or with an API key; Backstock never sees the password</source>
        <translation>im Browser oder mit einem API-Schlüssel; Backstock sieht das Passwort nie</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Bei Humble anmelden</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>mit der Sitzung deines Browsers</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>Über Adresse hinzufügen</translation>
    </message>
    <message>
        <source>a free title at itch.io, by its page</source>
        <translation>ein kostenloser Titel bei itch.io, über seine Seite</translation>
    </message>
    <message>
        <source>Adopt a folder</source>
        <translation>Ordner übernehmen</translation>
    </message>
    <message>
        <source>earlier downloads of what you own, recognised by their digests</source>
        <translation>frühere Downloads deiner Titel, erkannt an ihren Prüfsummen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>installers, films and music that no store listed</source>
        <translation>Installer, Filme und Musik, die kein Store aufführt</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>a game, a film, an album, a torrent file</source>
        <translation>ein Spiel, ein Film, ein Album, eine Torrent-Datei</translation>
    </message>
    <message>
        <source>Open a magnet</source>
        <translation>Magnet öffnen</translation>
    </message>
    <message>
        <source>shows name and size before anything is downloaded</source>
        <translation>zeigt Name und Größe, bevor etwas heruntergeladen wird</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Demo-Store ausprobieren</translation>
    </message>
    <message>
        <source>no account; free titles, everything real</source>
        <translation>kein Konto; kostenlose Titel, alles echt</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>Add by address</source>
        <translation>Über Adresse hinzufügen</translation>
    </message>
    <message>
        <source>The page of a free title at itch.io. It is listed in your library; nothing is downloaded yet.</source>
        <translation>Die Seite eines kostenlosen Titels bei itch.io. Er erscheint in deiner Bibliothek; heruntergeladen wird noch nichts.</translation>
    </message>
    <message>
        <source>name.itch.io/title</source>
        <translation>name.itch.io/titel</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Store wird befragt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AdoptPanel</name>
    <message>
        <source>Looking for what you own</source>
        <translation>Suche nach deinen Titeln</translation>
    </message>
    <message>
        <source>The folder was not gone through</source>
        <translation>Ordner wurde nicht durchsucht</translation>
    </message>
    <message>
        <source>The folder was gone through</source>
        <translation>Ordner wurde durchsucht</translation>
    </message>
    <message>
        <source>Files whose size and digests are exactly what a store announced become verified sources without a download. Everything stays where it lies.</source>
        <translation>Dateien, deren Größe und Prüfsummen genau den Angaben eines Stores entsprechen, werden ohne Download zu geprüften Quellen. Alles bleibt, wo es liegt.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on without watching</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High: pure text, and lines around everything that can be pressed</source>
        <translation>Hoch: reine Textfarben und Linien um alles, was sich drücken lässt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact: lower rows, and covers without their names</source>
        <translation>Kompakt: niedrigere Zeilen und Cover ohne Namen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Fernsehmodus</translation>
    </message>
    <message>
        <source>Large, for a pad or a remote from across the room; F10 leaves it</source>
        <translation>Groß, für Gamepad oder Fernbedienung vom Sofa aus; F10 beendet ihn</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Open that page at the store</source>
        <translation>Diese Seite beim Store öffnen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
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
        <translation>%1&#xa0;% sind hier</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 are one now.</source>
        <translation>%1 sind jetzt zusammengefasst.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 ausgeblendet</translation>
    </message>
    <message>
        <source>%1 hidden.</source>
        <translation>%1 ausgeblendet.</translation>
    </message>
    <message>
        <source>%1 in %2 packages, kept by %3</source>
        <translation>%1 in %2 Paketen, verwahrt von %3</translation>
    </message>
    <message>
        <source>%1 is part of your shelf now.</source>
        <translation>%1 gehört jetzt zu deinem Regal.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>%1 kennt die Anmeldung von %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>%1 of %2 nodes in reach</source>
        <translation>%1 von %2 Knoten erreichbar</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 im Regal</translation>
    </message>
    <message>
        <source>%1 put into “%2”.</source>
        <translation>%1 in „%2“ gelegt.</translation>
    </message>
    <message>
        <source>%1 removed from this computer.</source>
        <translation>%1 von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>%1 running, %2 %</source>
        <translation>%1 aktiv, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 shown again.</source>
        <translation>%1 wieder eingeblendet.</translation>
    </message>
    <message>
        <source>%1 sign-ins have lapsed: %2.</source>
        <translation>%1 Anmeldungen sind abgelaufen: %2.</translation>
    </message>
    <message>
        <source>%1 signed %2 out.</source>
        <translation>%1 hat %2 abgemeldet.</translation>
    </message>
    <message>
        <source>%1 stayed: %2</source>
        <translation>%1 geblieben: %2</translation>
    </message>
    <message>
        <source>%1 tagged.</source>
        <translation>%1 verschlagwortet.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 will be checked, byte by byte.</source>
        <translation>Wird Byte für Byte geprüft: %1.</translation>
    </message>
    <message>
        <source>%1 will be fetched.</source>
        <translation>Wird geholt: %1.</translation>
    </message>
    <message>
        <source>%1 will come here.</source>
        <translation>Wird zurückgeholt: %1.</translation>
    </message>
    <message>
        <source>%1 will go to the shelf.</source>
        <translation>Wird ausgelagert: %1.</translation>
    </message>
    <message>
        <source>%1, %2 channels</source>
        <translation>%1, %2 Kanäle</translation>
    </message>
    <message>
        <source>%1, the rest comes at %2</source>
        <translation>%1, der Rest kommt mit %2</translation>
    </message>
    <message>
        <source>%1, when its turn comes</source>
        <translation>%1, sobald es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1; the rest was stopped. Resume it under Downloads</source>
        <translation>%1; der Rest wurde angehalten. Unter „Downloads“ fortsetzen</translation>
    </message>
    <message>
        <source>%1; what came earlier is being read first</source>
        <translation>%1; zuerst wird gelesen, was schon da ist</translation>
    </message>
    <message>
        <source>%1; what holds the rest does not answer</source>
        <translation>%1; wer den Rest hat, antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s)</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) added.</source>
        <translation>
            <numerusform>%Ln Titel hinzugefügt.</numerusform>
            <numerusform>%Ln Titel hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>%n Auftrag ist fehlgeschlagen.</numerusform>
            <numerusform>%n Aufträge sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n Titel lässt sich aktualisieren.</numerusform>
            <numerusform>%n Titel lassen sich aktualisieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>A magnet link begins with “magnet:”.</source>
        <translation>Ein Magnet-Link beginnt mit „magnet:“.</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>ARRIVING</source>
        <translation>UNTERWEGS</translation>
    </message>
    <message>
        <source>ARRIVING %1 %</source>
        <translation>UNTERWEGS %1&#xa0;%</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add a node to the shelf</source>
        <translation>Knoten zum Regal hinzufügen</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Store befragen</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>At most %1 in</source>
        <translation>Max. %1 empfangen</translation>
    </message>
    <message>
        <source>At most %1 in, %2 out</source>
        <translation>Max. %1 empfangen, %2 senden</translation>
    </message>
    <message>
        <source>At most %1 out</source>
        <translation>Max. %1 senden</translation>
    </message>
    <message>
        <source>At the store the key goes on being good until you revoke it there.</source>
        <translation>Beim Store bleibt der Schlüssel gültig, bis du ihn dort widerrufst.</translation>
    </message>
    <message>
        <source>At the store the session ends when you sign out in the browser it came from.</source>
        <translation>Beim Store endet die Sitzung, wenn du dich in dem Browser abmeldest, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>WIRD GEPRÜFT</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>Jedes Byte prüfen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Claim and get</source>
        <translation>Freischalten und holen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collection at the store</source>
        <translation>Sammlung im Store</translation>
    </message>
    <message>
        <source>Compact rows on or off</source>
        <translation>Kompakte Zeilen ein oder aus</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Decoded by</source>
        <translation>Dekodierung</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Demo-Store</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>ELSEWHERE</source>
        <translation>ANDERSWO</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files as they came from the stores</source>
        <translation>Dateien, wie sie von den Stores kamen</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>Ab jetzt fragt Backstock beim Start nach der Passphrase.</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Getting</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>Alle Downloads fortsetzen</translation>
    </message>
    <message>
        <source>Go to Downloads</source>
        <translation>Zu den Downloads</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zum Start</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Go to the shelf</source>
        <translation>Zum Regal</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>HIER</translation>
    </message>
    <message>
        <source>HERE · %1</source>
        <translation>HIER · %1</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Hoher Kontrast ein oder aus</translation>
    </message>
    <message>
        <source>IN A BUNDLE</source>
        <translation>IN EINEM BUNDLE</translation>
    </message>
    <message>
        <source>In an emulator</source>
        <translation>In einem Emulator</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>It does not play: %1.</source>
        <translation>Lässt sich nicht abspielen: %1.</translation>
    </message>
    <message>
        <source>It ended with a fault.</source>
        <translation>Mit einem Fehler beendet.</translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>Ausgeblendet; der Filter „Ausgeblendet“ zeigt es.</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>Wieder eingeblendet.</translation>
    </message>
    <message>
        <source>It runs, with a caution.</source>
        <translation>Läuft, aber mit einem Vorbehalt.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>Keys and pages only</source>
        <translation>Nur Keys und Seiten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Less motion on or off</source>
        <translation>Weniger Bewegung ein oder aus</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look for the nodes again</source>
        <translation>Knoten erneut suchen</translation>
    </message>
    <message>
        <source>Looking through a folder</source>
        <translation>Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Mod</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>NICHT MEHR GELISTET</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr gelistet</translation>
    </message>
    <message>
        <source>No longer tagged “%1”.</source>
        <translation>Schlagwort „%1“ entfernt.</translation>
    </message>
    <message>
        <source>No picture was kept: %1 cannot be written.</source>
        <translation>Bild nicht gespeichert: In %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>Noch nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Not to be had now</source>
        <translation>Derzeit nicht zu haben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing there could be added.</source>
        <translation>Davon ließ sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>Es wurde noch nichts eingefügt.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Es wurde noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>ONLINE</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>On the way to or from the shelf</source>
        <translation>Auf dem Weg ins oder aus dem Regal</translation>
    </message>
    <message>
        <source>Only %1 are left on this computer.</source>
        <translation>Auf diesem Computer sind nur noch %1 frei.</translation>
    </message>
    <message>
        <source>Only at the store</source>
        <translation>Nur im Store</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>Torrent oder Magnet öffnen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open or do</source>
        <translation>Öffnen oder ausführen</translation>
    </message>
    <message>
        <source>Opening the demo store</source>
        <translation>Demo-Store wird geöffnet</translation>
    </message>
    <message>
        <source>Opens in the player</source>
        <translation>Öffnet sich im Player</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Own files</source>
        <translation>Eigene Dateien</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSIERT</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Page in and play</source>
        <translation>Zurückholen und spielen</translation>
    </message>
    <message>
        <source>Page in and watch</source>
        <translation>Zurückholen und ansehen</translation>
    </message>
    <message>
        <source>Page out what you do not need just now; it comes back when you play it.</source>
        <translation>Lagere aus, was du gerade nicht brauchst; es kommt zurück, sobald du es spielst.</translation>
    </message>
    <message>
        <source>Paging in</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Paging out</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Alle Downloads pausieren</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>In „%1“ gelegt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>WIRD GELESEN</translation>
    </message>
    <message>
        <source>Read all stores again</source>
        <translation>Alle Stores neu einlesen</translation>
    </message>
    <message>
        <source>Reading what you own</source>
        <translation>Deine Titel einlesen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Runs natively</source>
        <translation>Läuft nativ</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>REGAL</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>STARTET</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>STORE</translation>
    </message>
    <message>
        <source>STORE · %1</source>
        <translation>STORE · %1</translation>
    </message>
    <message>
        <source>Saves and their snapshots</source>
        <translation>Spielstände und ihre Sicherungen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Set aside because it differs</source>
        <translation>Zur Seite gelegt, weil es abweicht</translation>
    </message>
    <message>
        <source>Set by %1 in the environment, which wins.</source>
        <translation>Von %1 in der Umgebung gesetzt, was Vorrang hat.</translation>
    </message>
    <message>
        <source>Shelf in reach</source>
        <translation>Regal erreichbar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show Backstock</source>
        <translation>Backstock zeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Signed in as %1. Reading what you own.</source>
        <translation>Angemeldet als %1. Deine Titel werden eingelesen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock; the log has the details.</source>
        <translation>In Backstock ist etwas schiefgegangen; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Soundtrack</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quellcode</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting the demo store</source>
        <translation>Demo-Store starten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Store&apos;s MD5</source>
        <translation>MD5 des Stores</translation>
    </message>
    <message>
        <source>TO THE SHELF</source>
        <translation>INS REGAL</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Schlagwort „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Taken out of “%1”.</source>
        <translation>Aus „%1“ genommen.</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Fernsehmodus</translation>
    </message>
    <message>
        <source>Television mode on or off</source>
        <translation>Fernsehmodus ein oder aus</translation>
    </message>
    <message>
        <source>That is no address of a page. It looks like “name.itch.io/title”.</source>
        <translation>Das ist keine Adresse einer Seite. Sie sieht so aus: „name.itch.io/titel“.</translation>
    </message>
    <message>
        <source>The collection “%1” is gone; its titles stay.</source>
        <translation>Die Sammlung „%1“ ist entfernt; ihre Titel bleiben.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Die Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farbschema: wie das System</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>There is nothing here to play yet.</source>
        <translation>Hier gibt es noch nichts abzuspielen.</translation>
    </message>
    <message>
        <source>These hours have no limit of their own now.</source>
        <translation>Diese Zeiten haben jetzt kein eigenes Limit mehr.</translation>
    </message>
    <message>
        <source>They are two titles again, and stay so.</source>
        <translation>Es sind wieder zwei Titel, und das bleibt so.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This is no film or sound that can be played: its format is not known, or it is damaged.</source>
        <translation>Das ist kein abspielbarer Film oder Ton: Das Format ist unbekannt, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Through Proton</source>
        <translation>Mit Proton</translation>
    </message>
    <message>
        <source>Through Wine</source>
        <translation>Mit Wine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>UNPACKING</source>
        <translation>WIRD ENTPACKT</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>UPDATE</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unpacked, ready to start</source>
        <translation>Entpackt, startbereit</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update offered</source>
        <translation>Update verfügbar</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>What is here stays until it came.</source>
        <translation>Was hier ist, bleibt, bis das Neue da ist.</translation>
    </message>
    <message>
        <source>What it owns stays listed; getting more needs a new sign-in.</source>
        <translation>Die Titel bleiben aufgeführt; um mehr zu holen, ist eine neue Anmeldung nötig.</translation>
    </message>
    <message>
        <source>What lies only there can be paged in when it is back.</source>
        <translation>Was nur dort liegt, lässt sich zurückholen, sobald der Knoten wieder da ist.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Whole screen on or off</source>
        <translation>Vollbild ein oder aus</translation>
    </message>
    <message>
        <source>Work goes on. Backstock waits beside the clock.</source>
        <translation>Die Arbeit geht weiter. Backstock wartet neben der Uhr.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>a key or a page only</source>
        <translation>nur Key oder Seite</translation>
    </message>
    <message>
        <source>a key, shown and redeemed on the store’s page only</source>
        <translation>ein Key, nur auf der Store-Seite zu sehen und einzulösen</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 Std.</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 Min.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 Sek.</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>added by you, recorded as it was</source>
        <translation>von dir hinzugefügt, so erfasst, wie es war</translation>
    </message>
    <message>
        <source>also with %1</source>
        <translation>auch bei %1</translation>
    </message>
    <message>
        <source>an update is offered</source>
        <translation>Update verfügbar</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>darstellung aussehen design</translation>
    </message>
    <message>
        <source>appearance access</source>
        <translation>darstellung aussehen barrierefrei</translation>
    </message>
    <message>
        <source>appearance animation</source>
        <translation>darstellung aussehen animation</translation>
    </message>
    <message>
        <source>appearance day</source>
        <translation>darstellung aussehen design tag</translation>
    </message>
    <message>
        <source>appearance density</source>
        <translation>darstellung aussehen dichte</translation>
    </message>
    <message>
        <source>appearance night</source>
        <translation>darstellung aussehen design nacht</translation>
    </message>
    <message>
        <source>appearance size zoom</source>
        <translation>darstellung aussehen größe schrift zoom</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>asking the store which there are</source>
        <translation>fragt den Store, welche es gibt</translation>
    </message>
    <message>
        <source>being read now</source>
        <translation>wird gerade eingelesen</translation>
    </message>
    <message>
        <source>big picture large</source>
        <translation>big picture groß fernseher</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>bulk node</source>
        <translation>Lagerknoten</translation>
    </message>
    <message>
        <source>claims it at the store first</source>
        <translation>schaltet es zuerst im Store frei</translation>
    </message>
    <message>
        <source>claims it from %1</source>
        <translation>schaltet es aus %1 frei</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>nicht angekommen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation>genau das, was der Store dir verkauft hat</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>from the store</source>
        <translation>aus dem Store</translation>
    </message>
    <message>
        <source>game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>im Browser</translation>
    </message>
    <message>
        <source>it is running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>it lies on somebody else’s server</source>
        <translation>liegt auf einem fremden Server</translation>
    </message>
    <message>
        <source>it runs on the store’s page only</source>
        <translation>läuft nur auf der Store-Seite</translation>
    </message>
    <message>
        <source>jobs transfers</source>
        <translation>aufträge übertragungen</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>auf dem Weg hinaus</translation>
    </message>
    <message>
        <source>looking whether that is still so</source>
        <translation>prüft, ob das noch stimmt</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>keine Kopie</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr gelistet</translation>
    </message>
    <message>
        <source>nodes copies</source>
        <translation>knoten kopien</translation>
    </message>
    <message>
        <source>not claimed yet</source>
        <translation>noch nicht freigeschaltet</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht eingelesen</translation>
    </message>
    <message>
        <source>not what the store announced</source>
        <translation>nicht das, was der Store angegeben hat</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>nothing: no sound device answers</source>
        <translation>keine: kein Audiogerät antwortet</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>auf %1, %2</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>only at the store</source>
        <translation>nur im Store</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet: %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>pair join</source>
        <translation>koppeln verbinden beitreten</translation>
    </message>
    <message>
        <source>plain files, yours</source>
        <translation>offene Dateien, nur für dich</translation>
    </message>
    <message>
        <source>played %1, last %2</source>
        <translation>%1 gespielt, zuletzt: %2</translation>
    </message>
    <message>
        <source>preferences options accounts</source>
        <translation>optionen konten vorlieben</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>eingelesen: %1</translation>
    </message>
    <message>
        <source>resume continue</source>
        <translation>weiter wiederaufnehmen</translation>
    </message>
    <message>
        <source>sealed: it sees only noise</source>
        <translation>versiegelt: sieht nur Rauschen</translation>
    </message>
    <message>
        <source>sign in account folder store</source>
        <translation>anmelden konto ordner store</translation>
    </message>
    <message>
        <source>signed out by the store; the library stays as it was</source>
        <translation>vom Store abgemeldet; die Bibliothek bleibt, wie sie war</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>pause stopp pausieren</translation>
    </message>
    <message>
        <source>sync refresh</source>
        <translation>abgleichen synchronisieren auffrischen</translation>
    </message>
    <message>
        <source>the decoder gave no reason</source>
        <translation>der Decoder nennt keinen Grund</translation>
    </message>
    <message>
        <source>the graphics card (%1)</source>
        <translation>Grafikkarte (%1)</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>dem Regal</translation>
    </message>
    <message>
        <source>the store gave no digest to compare with</source>
        <translation>der Store nennt keine Prüfsumme zum Vergleichen</translation>
    </message>
    <message>
        <source>the store lists no files</source>
        <translation>der Store führt keine Dateien auf</translation>
    </message>
    <message>
        <source>the store no longer lists it</source>
        <translation>der Store führt es nicht mehr</translation>
    </message>
    <message>
        <source>the store was not asked yet</source>
        <translation>der Store wurde noch nicht befragt</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>work node</source>
        <translation>Arbeitsknoten</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>“%1” goes to the shelf; when it is there, it leaves this computer.</source>
        <translation>„%1“ wird ausgelagert; sobald es im Regal ist, verlässt es diesen Computer.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” was made.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>BrowserReading</name>
    <message>
        <source>Use the session of a browser</source>
        <translation>Sitzung eines Browsers nutzen</translation>
    </message>
    <message>
        <source>Choose where you are signed in. Backstock reads that one cookie there, once, and nothing else.</source>
        <translation>Wähle, wo du angemeldet bist. Backstock liest dort ein einziges Mal dieses eine Cookie und sonst nichts.</translation>
    </message>
    <message>
        <source>No browser that can be read was found here. Paste the cookie instead.</source>
        <translation>Hier wurde kein lesbarer Browser gefunden. Füge stattdessen das Cookie ein.</translation>
    </message>
    <message>
        <source>If you are signed in at Humble in a browser on this computer, Backstock can take the cookie from there. It reads nothing before you choose.</source>
        <translation>Wenn du auf diesem Computer in einem Browser bei Humble angemeldet bist, kann Backstock das Cookie von dort nehmen. Es liest nichts, bevor du wählst.</translation>
    </message>
    <message>
        <source>I agree; show my browsers</source>
        <translation>Einverstanden; meine Browser zeigen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, press Delete to remove</source>
        <translation>%1, zum Entfernen Entf drücken</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection …</source>
        <translation>Neue Sammlung …</translation>
    </message>
</context>
<context>
    <name>CollectionEntry</name>
    <message>
        <source>Collection %1, %2</source>
        <translation>Sammlung %1, %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>Sammlung entfernen</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>%1, falling</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, aufsteigend</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search titles and commands</source>
        <translation>Titel und Befehle suchen</translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation>Ein Titel, eine Seite oder was zu tun ist</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>Nichts heißt so, und kein Befehl hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <translation>Tempolimits: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Everything rests.</source>
        <translation>Alles ruht.</translation>
    </message>
    <message>
        <source>Nothing new starts until you let it go on, after a restart as well.</source>
        <translation>Nichts Neues beginnt, bis du fortsetzt, auch nicht nach einem Neustart.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>What you get, page in or page out is shown here.</source>
        <translation>Was du holst, zurückholst oder auslagerst, erscheint hier.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>nothing is moving</source>
        <translation>nichts bewegt sich</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>drag to change the order</source>
        <translation>zum Umordnen ziehen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message>
        <source>%1 titles</source>
        <translation>%1 Titel</translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Play it on the store’s page</source>
        <translation>Auf der Store-Seite spielen</translation>
    </message>
    <message>
        <source>See the key on the store’s page</source>
        <translation>Key auf der Store-Seite ansehen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Collections and filters</source>
        <translation>Sammlungen und Filter</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>None yet. Make one, then drag titles onto it.</source>
        <translation>Noch keine. Leg eine an und zieh Titel darauf.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Put what you own on a shelf you own.</source>
        <translation>Stell, was dir gehört, in ein Regal, das dir gehört.</translation>
    </message>
    <message>
        <source>The demo store runs on this computer, with a node beside it. What you see is what a real store and a real node would do.</source>
        <translation>Der Demo-Store läuft auf diesem Computer, mit einem Knoten daneben. Du siehst genau das, was ein echter Store und ein echter Knoten täten.</translation>
    </message>
    <message>
        <source>Backstock fetches what you bought, proves it is genuine, and keeps it where you say. Start with one of these; the others can follow any time.</source>
        <translation>Backstock holt, was du gekauft hast, weist nach, dass es echt ist, und verwahrt es, wo du willst. Fang mit einem davon an; der Rest kann jederzeit folgen.</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Demo-Store ausprobieren</translation>
    </message>
    <message>
        <source>No account. Free titles, two minutes, everything real.</source>
        <translation>Kein Konto. Kostenlose Titel, zwei Minuten, alles echt.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Bei itch.io anmelden</translation>
    </message>
    <message>
        <source>with an API key; Backstock never sees the password</source>
        <translation>mit einem API-Schlüssel; Backstock sieht das Passwort nie</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Bei Humble anmelden</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>mit der Sitzung deines Browsers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>installers, films and music you already have</source>
        <translation>Installer, Filme und Musik, die du schon hast</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>a free title by its address, earlier downloads, a file, a torrent or magnet</source>
        <translation>ein kostenloser Titel über seine Adresse, frühere Downloads, eine Datei, ein Torrent oder Magnet</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you sign in or add a node.</source>
        <translation>Nichts verlässt diesen Computer, bis du dich anmeldest oder einen Knoten hinzufügst.</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Go on playing</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Go on watching and listening</source>
        <translation>Weiterschauen und -hören</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Die ersten Titel sind unterwegs.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Melde dich bei einem Store an, füge einen Ordner hinzu oder öffne einen Magnet-Link.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Sie erscheinen hier, sobald sie eingelesen sind.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Arriving now</source>
        <translation>Gerade unterwegs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>All is quiet. Nothing arrives, and nothing needs you.</source>
        <translation>Alles ruhig. Nichts ist unterwegs, und nichts braucht dich.</translation>
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
        <translation>Diese Zeiten entfernen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>a time is like 18:30</source>
        <translation>Uhrzeit wie 18:30</translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation>bis zum nächsten Tag</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>InScene</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Alt and the arrows move it in the order</source>
        <translation>Alt und Pfeiltasten ändern die Reihenfolge</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>Titel zeigen</translation>
    </message>
    <message>
        <source>Do it first</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Eins nach oben</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Eins nach unten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Start a node on any computer with “backstock node serve”. It prints a pairing code that works once and begins with “bsn1.”. Paste it here.</source>
        <translation>Starte auf einem beliebigen Computer einen Knoten mit „backstock node serve“. Er gibt einen Kopplungscode aus, der einmal gilt und mit „bsn1.“ beginnt. Füge ihn hier ein.</translation>
    </message>
    <message>
        <source>bsn1.…</source>
        <translation>bsn1.…</translation>
    </message>
    <message>
        <source>A node that is not yours alone keeps sealed packages only: whoever runs it sees noise.</source>
        <translation>Ein Knoten, der nicht dir allein gehört, verwahrt nur versiegelte Pakete: Wer ihn betreibt, sieht Rauschen.</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Wird gekoppelt</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Close collections and filters</source>
        <translation>Sammlungen und Filter schließen</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>Sammlungen und Filter</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation>Absteigend; drücken für aufsteigend</translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation>Aufsteigend; drücken für absteigend</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>Cover-Größe</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The library stays as it was.</source>
        <translation>Die Bibliothek bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Neu bei %1 anmelden</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Die ersten Titel sind unterwegs.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Melde dich bei einem Store an, füge einen Ordner hinzu oder öffne einen Magnet-Link.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Sie erscheinen hier, sobald sie eingelesen sind.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>No title has all of that.</source>
        <translation>Auf keinen Titel trifft all das zu.</translation>
    </message>
    <message>
        <source>%1 titles are hidden by search and filters.</source>
        <translation>Durch Suche und Filter verdeckt: %1 Titel.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Speed and hours</source>
        <translation>Tempo und Zeiten</translation>
    </message>
    <message>
        <source>In MB/s; empty or 0 means as fast as the line goes. Of hours that overlap the upper ones hold.</source>
        <translation>In MB/s; leer oder 0 heißt: so schnell die Leitung kann. Überschneiden sich Zeiten, gelten die oberen.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>In, always</source>
        <translation>Empfangen, immer</translation>
    </message>
    <message>
        <source>Out, always</source>
        <translation>Senden, immer</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Hours with limits of their own</source>
        <translation>Zeiten mit eigenen Limits</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>None: the same holds day and night.</source>
        <translation>Keine: Tag und Nacht gilt dasselbe.</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>Backstock asks for these words at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>Backstock fragt bei jedem Start danach. Wer die Passphrase vergisst, meldet sich bei den Stores neu an; die Bibliothek selbst geht nicht verloren.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so the permission will lie in an encrypted file in your data folder. How shall that file be locked?</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund, daher kommt die Berechtigung in eine verschlüsselte Datei in deinem Datenordner. Wie soll diese Datei gesperrt werden?</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Mit einer Passphrase</translation>
    </message>
    <message>
        <source>asked for at every start; the safer way</source>
        <translation>wird bei jedem Start abgefragt; der sicherere Weg</translation>
    </message>
    <message>
        <source>With a key that lies beside it</source>
        <translation>Mit einem Schlüssel, der daneben liegt</translation>
    </message>
    <message>
        <source>nothing to type; whoever can read your files can use your sign-ins</source>
        <translation>nichts einzugeben; wer deine Dateien lesen kann, kann deine Anmeldungen benutzen</translation>
    </message>
</context>
<context>
    <name>MagnetPanel</name>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>Torrent oder Magnet öffnen</translation>
    </message>
    <message>
        <source>Name, size and files are shown before anything is downloaded.</source>
        <translation>Name, Größe und Dateien werden gezeigt, bevor etwas heruntergeladen wird.</translation>
    </message>
    <message>
        <source>magnet:?xt=…</source>
        <translation>magnet:?xt=…</translation>
    </message>
    <message>
        <source>Choose a torrent file</source>
        <translation>Torrent-Datei wählen</translation>
    </message>
    <message>
        <source>Asking around</source>
        <translation>Wird erfragt</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Speed and hours</source>
        <translation>Tempo und Zeiten</translation>
    </message>
    <message>
        <source>Limits for what comes and goes, always or at hours of the week</source>
        <translation>Limits fürs Empfangen und Senden, immer oder zu bestimmten Zeiten der Woche</translation>
    </message>
    <message>
        <source>Speed and hours: %1</source>
        <translation>Tempo und Zeiten: %1</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Humble’s torrents</source>
        <translation>Torrents von Humble</translation>
    </message>
    <message>
        <source>Files come by Humble’s own torrents where it gives any; the store’s MD5 stays the judge</source>
        <translation>Dateien kommen über Humbles eigene Torrents, wo es welche gibt; maßgeblich bleibt die MD5 des Stores</translation>
    </message>
    <message>
        <source>Find others for magnets by themselves</source>
        <translation>Für Magnets selbst andere finden</translation>
    </message>
    <message>
        <source>The distributed table (DHT) tells strangers which magnets you look for; your shelf never uses it</source>
        <translation>Die verteilte Tabelle (DHT) verrät Fremden, welche Magnets du suchst; dein Regal nutzt sie nie</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>not in reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>HIER</translation>
    </message>
    <message>
        <source>IN REACH</source>
        <translation>ERREICHBAR</translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation>STUMM</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1. Your data was not touched by this; the log has the details.</source>
        <translation>%1. Deine Daten blieben unberührt; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock.</source>
        <translation>In Backstock ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>PadSettings</name>
    <message>
        <source>Gamepad</source>
        <translation>Gamepad</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Knopf drücken</translation>
    </message>
    <message>
        <source>%1, on %2; press to change</source>
        <translation>%1, auf %2; zum Ändern drücken</translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
    <message>
        <source>Work is under way</source>
        <translation>Es ist noch Arbeit im Gange</translation>
    </message>
    <message>
        <source>This system has no place beside the clock where Backstock could wait, so closing the window ends it. Nothing is lost: what is under way goes on from here at the next start.</source>
        <translation>Auf diesem System gibt es neben der Uhr keinen Platz, an dem Backstock warten könnte; schließt sich das Fenster, endet es. Verloren geht nichts: Was läuft, geht beim nächsten Start von hier aus weiter.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Other copies stay where they are, and so do your saves. It can be fetched again.</source>
        <translation>Andere Kopien bleiben, wo sie sind, und deine Spielstände auch. Es lässt sich erneut holen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 titles from this computer?</source>
        <translation>%1 Titel von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>Es geht nur, wovon noch eine Kopie im Regal ist; letzte Kopien bleiben. Auch Spielstände bleiben. Alles lässt sich wieder zurückholen.</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>It begins with the titles that are selected.</source>
        <translation>Sie beginnt mit den ausgewählten Titeln.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>An order of your own, across all stores.</source>
        <translation>Eine eigene Ordnung, über alle Stores hinweg.</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>Zu „%1“ zurückkehren?</translation>
    </message>
    <message>
        <source>What you have now is kept as a snapshot first; nothing is overwritten.</source>
        <translation>Der jetzige Spielstand wird zuerst gesichert; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove %1 from your shelf?</source>
        <translation>%1 aus deinem Regal entfernen?</translation>
    </message>
    <message>
        <source>Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again.</source>
        <translation>Die Pakete bleiben auf seiner Festplatte, aber Backstock fragt nicht mehr danach. Titel, die nur dort liegen, lassen sich erst zurückholen, wenn der Knoten wieder hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>The permission is erased here, which cannot be undone: to come back you sign in again. The library stays, and so does everything that was fetched.</source>
        <translation>Die Berechtigung wird hier unwiderruflich gelöscht: Für eine Rückkehr ist eine neue Anmeldung nötig. Die Bibliothek bleibt, und alles Geholte auch.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Adopt a folder of downloads</source>
        <translation>Ordner mit Downloads übernehmen</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Protect secrets with a passphrase</source>
        <translation>Zugangsdaten mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>Deine Store-Anmeldungen und Schlüssel öffnen sich dann nur noch mit dieser Passphrase, und Backstock fragt bei jedem Start danach. Wer sie vergisst, meldet sich bei den Stores neu an; die Bibliothek selbst geht nicht verloren.</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Loudness to begin with</source>
        <translation>Anfangslautstärke</translation>
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
        <translation>Cover von %1</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Stücke</translation>
    </message>
</context>
<context>
    <name>PlayerBuffering</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Puffert</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>HIER</translation>
    </message>
    <message>
        <source>No sound device answers</source>
        <translation>Kein Audiogerät antwortet</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Speed and picture</source>
        <translation>Tempo und Bild</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>PlayerDeeds</name>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Lautstärke %1&#xa0;%</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>There are no subtitles</source>
        <translation>Keine Untertitel vorhanden</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Kein Ton vorhanden</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>Untertitel: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
    <message>
        <source>Subtitles hidden or shown</source>
        <translation>Untertitel aus- oder eingeblendet</translation>
    </message>
    <message>
        <source>Subtitles %1 s later</source>
        <translation>Untertitel %1&#xa0;s später</translation>
    </message>
    <message>
        <source>Sound %1 s later</source>
        <translation>Ton %1&#xa0;s später</translation>
    </message>
    <message>
        <source>Subtitles %1 times as large</source>
        <translation>Untertitelgröße: %1-fach</translation>
    </message>
    <message>
        <source>Picture larger by %1</source>
        <translation>Bildvergrößerung: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fill, cut the rest</source>
        <translation>Füllen, Rest abschneiden</translation>
    </message>
    <message>
        <source>Decoded by the processor</source>
        <translation>Dekodierung durch den Prozessor</translation>
    </message>
    <message>
        <source>Decoded by the graphics card where it can</source>
        <translation>Dekodierung nach Möglichkeit durch die Grafikkarte</translation>
    </message>
    <message>
        <source>This file again and again</source>
        <translation>Diese Datei immer wieder</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>PlayerFacts</name>
    <message>
        <source>About this file</source>
        <translation>Über diese Datei</translation>
    </message>
</context>
<context>
    <name>PlayerFiles</name>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
</context>
<context>
    <name>PlayerKeymap</name>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>5 Sekunden zurück, vor</translation>
    </message>
    <message>
        <source>1 second back, forward</source>
        <translation>1 Sekunde zurück, vor</translation>
    </message>
    <message>
        <source>1 minute back, forward</source>
        <translation>1 Minute zurück, vor</translation>
    </message>
    <message>
        <source>PgDn PgUp</source>
        <translation>Bild↓ Bild↑</translation>
    </message>
    <message>
        <source>Chapter back, forward</source>
        <translation>Kapitel zurück, vor</translation>
    </message>
    <message>
        <source>File before, file after</source>
        <translation>Vorige, nächste Datei</translation>
    </message>
    <message>
        <source>One picture back, forward</source>
        <translation>Ein Bild zurück, vor</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Langsamer, schneller</translation>
    </message>
    <message>
        <source>Half, double speed</source>
        <translation>Halbes, doppeltes Tempo</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Repeat this file</source>
        <translation>Diese Datei wiederholen</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Ton und Untertitel</translation>
    </message>
    <message>
        <source>Quieter, louder</source>
        <translation>Leiser, lauter</translation>
    </message>
    <message>
        <source>Sound off, on</source>
        <translation>Ton aus, ein</translation>
    </message>
    <message>
        <source>Another sound track</source>
        <translation>Andere Tonspur</translation>
    </message>
    <message>
        <source>Sound earlier, later</source>
        <translation>Ton früher, später</translation>
    </message>
    <message>
        <source>Other subtitles</source>
        <translation>Andere Untertitel</translation>
    </message>
    <message>
        <source>Subtitles off, on</source>
        <translation>Untertitel aus, ein</translation>
    </message>
    <message>
        <source>Subtitles earlier, later</source>
        <translation>Untertitel früher, später</translation>
    </message>
    <message>
        <source>Smaller, larger subtitles</source>
        <translation>Untertitel kleiner, größer</translation>
    </message>
    <message>
        <source>Picture and window</source>
        <translation>Bild und Fenster</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Smaller, larger picture</source>
        <translation>Bild kleiner, größer</translation>
    </message>
    <message>
        <source>Graphics card or processor</source>
        <translation>Grafikkarte oder Prozessor</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Über diese Datei</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Liste der Dateien</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>Eine Ebene zurück</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>PlayerList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <translation>%1, gesehen</translation>
    </message>
    <message>
        <source>Seen. Mark as not seen</source>
        <translation>Gesehen. Als ungesehen markieren</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
</context>
<context>
    <name>PlayerNext</name>
    <message>
        <source>Next in %1 s</source>
        <translation>Weiter in %1&#xa0;s</translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation>Jetzt abspielen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2</source>
        <translation>Filme und Musik lassen sich nicht abspielen: libmpv fehlt. So wird es installiert: sudo apt install libmpv2</translation>
    </message>
    <message>
        <source>Subtitles added</source>
        <translation>Untertitel hinzugefügt</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Untertitel (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>PlayerPicture</name>
    <message>
        <source>Speed and picture</source>
        <translation>Tempo und Bild</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Larger by</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodierung</translation>
    </message>
    <message>
        <source>Graphics card where it can</source>
        <translation>Grafikkarte, wenn möglich</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>PlayerSeekBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlayerSmall</name>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PlayerSound</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>Diese Datei hat keinen Ton.</translation>
    </message>
    <message>
        <source>No sound device answers. It plays without sound.</source>
        <translation>Kein Audiogerät antwortet. Die Wiedergabe läuft ohne Ton.</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
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
        <translation>Zufällige Reihenfolge</translation>
    </message>
    <message>
        <source>Track before</source>
        <translation>Voriges Stück</translation>
    </message>
    <message>
        <source>Episode before</source>
        <translation>Vorige Folge</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>30 Sekunden vor</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächstes Stück</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>Nächste Folge</translation>
    </message>
    <message>
        <source>Repeat all</source>
        <translation>Alles wiederholen</translation>
    </message>
    <message>
        <source>Repeat this one</source>
        <translation>Nur dies wiederholen</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>Nicht wiederholen</translation>
    </message>
</context>
<context>
    <name>PlayerTrouble</name>
    <message>
        <source>“%1” does not play</source>
        <translation>„%1“ lässt sich nicht abspielen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>Nächste Folge</translation>
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
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <translation>beschäftigt</translation>
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
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>A signed statement of which bytes came from where. Anybody with your public key can check it.</source>
        <translation>Eine signierte Aussage darüber, welche Bytes woher kamen. Wer deinen öffentlichen Schlüssel hat, kann sie prüfen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>RunningSettings</name>
    <message>
        <source>Running games</source>
        <translation>Spiele ausführen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Native games see their own files and saves, and nothing else of yours, where the system allows it</source>
        <translation>Native Spiele sehen nur ihre eigenen Dateien und Spielstände und sonst nichts von dir, wo das System es zulässt</translation>
    </message>
    <message>
        <source>Games may use the network</source>
        <translation>Spiele dürfen ins Netzwerk</translation>
    </message>
    <message>
        <source>Can be forbidden only inside the sandbox</source>
        <translation>Verbieten lässt es sich nur in der Sandbox</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Given to every program that is started, such as MANGOHUD and 1</source>
        <translation>Jedes gestartete Programm erhält sie, etwa MANGOHUD und 1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Name of a variable</source>
        <translation>Name einer Variablen</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
</context>
<context>
    <name>SaveLine</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>Keyboard of the screen</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>#+ä</source>
        <translation>#+ä</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Andere Zeichen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ScrollHandle</name>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
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
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>Zu einem Titel zusammenfassen</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Von hier entfernen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start of Backstock on.</source>
        <translation>Manche deiner Änderungen gelten erst ab dem nächsten Start von Backstock.</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Keine Einstellung zu „%1“.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>Noch verwahrt kein anderer Computer etwas für dich.</translation>
    </message>
    <message>
        <source>A node can be a small computer in a cupboard, a server, or a friend&apos;s machine. What is paged out lies there, and this disk has room again.</source>
        <translation>Ein Knoten kann ein kleiner Computer im Schrank sein, ein Server oder der Rechner eines Freundes. Ausgelagertes liegt dann dort, und hier ist wieder Platz.</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation>Titel oder Befehl finden</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Home, Library, Downloads, Shelf, Settings</source>
        <translation>Start, Bibliothek, Downloads, Regal, Einstellungen</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>Vorige Seite, nächste Seite</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>Sammlungen und Filter</translation>
    </message>
    <message>
        <source>Select a title</source>
        <translation>Titel auswählen</translation>
    </message>
    <message>
        <source>Select all titles</source>
        <translation>Alle Titel auswählen</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Fernsehmodus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Zurück, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Before you sign in</source>
        <translation>Vor der Anmeldung</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Bei Humble anmelden</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Bei itch.io anmelden</translation>
    </message>
    <message>
        <source>Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie. It lapses after some weeks; then you will be asked again.</source>
        <translation>Humble hat keine öffentliche API für Bibliotheken. Backstock liest deine, wie dein Browser es tut, mit dessen Sitzungscookie. Es läuft nach einigen Wochen ab; dann wirst du erneut gefragt.</translation>
    </message>
    <message>
        <source>itch.io asks you in your browser whether Backstock may read what you own. Backstock never sees your password, and you can take the permission back there at any time.</source>
        <translation>itch.io fragt dich im Browser, ob Backstock deine Titel einlesen darf. Backstock sieht dein Passwort nie, und du kannst die Berechtigung dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.</source>
        <translation>Erstelle bei itch.io einen API-Schlüssel und füge ihn hier ein. Backstock sieht dein Passwort nie, und du kannst den Schlüssel dort jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Waiting for the browser. Say yes there, and this goes on by itself.</source>
        <translation>Wartet auf den Browser. Stimme dort zu, dann geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Or paste the cookie</source>
        <translation>Oder das Cookie einfügen</translation>
    </message>
    <message>
        <source>Or paste an API key</source>
        <translation>Oder einen API-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Sign in at humblebundle.com, and copy the value of the cookie named “_simpleauth_sess” from the browser’s developer tools.</source>
        <translation>Melde dich bei humblebundle.com an und kopiere aus den Entwicklerwerkzeugen des Browsers den Wert des Cookies „_simpleauth_sess“.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungscookie</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Open Humble</source>
        <translation>Humble öffnen</translation>
    </message>
    <message>
        <source>Open your API keys</source>
        <translation>API-Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Store wird befragt</translation>
    </message>
    <message>
        <source>Sign in with the key</source>
        <translation>Mit dem Schlüssel anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>SpeedEntry</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
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
        <translation>Tempo der letzten fünf Minuten</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>MB/s arriving</source>
        <translation>MB/s herein</translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation>MB/s ins Regal</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the library folder</source>
        <translation>Bibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>Room for unpacked games</source>
        <translation>Platz für entpackte Spiele</translation>
    </message>
    <message>
        <source>The least used go first when it is full; what they were unpacked from stays</source>
        <translation>Ist er voll, gehen die am wenigsten genutzten zuerst; woraus sie entpackt wurden, bleibt</translation>
    </message>
    <message>
        <source>Left free on the disk</source>
        <translation>Auf dem Datenträger frei lassen</translation>
    </message>
    <message>
        <source>Downloads stop before they take this from everything else</source>
        <translation>Downloads halten an, bevor sie allem anderen diesen Platz nehmen</translation>
    </message>
    <message>
        <source>What uses the room</source>
        <translation>Was den Platz belegt</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>Tag %Ln title(s)</source>
        <translation>
            <numerusform>%Ln Titel verschlagworten</numerusform>
            <numerusform>%Ln Titel verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a tag, or take one you have used before.</source>
        <translation>Neues Schlagwort eingeben oder ein schon benutztes nehmen.</translation>
    </message>
</context>
<context>
    <name>TelevisionPage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Search and menu</source>
        <translation>Suche und Menü</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing of this kind stands here yet.</source>
        <translation>Von dieser Art steht hier noch nichts.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>TelevisionShelf</name>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>TitleArranged</name>
    <message>
        <source>Your order</source>
        <translation>Deine Ordnung</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kam mit</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>%1 abtrennen</translation>
    </message>
</context>
<context>
    <name>TitleCopies</name>
    <message>
        <source>Where the copies lie</source>
        <translation>Wo die Kopien liegen</translation>
    </message>
    <message>
        <source>Only at the store so far.</source>
        <translation>Bisher nur im Store.</translation>
    </message>
</context>
<context>
    <name>TitleGrid</name>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TitleHead</name>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>NICHT MEHR GELISTET</translation>
    </message>
    <message>
        <source>HIDDEN</source>
        <translation>AUSGEBLENDET</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Only page in</source>
        <translation>Nur zurückholen</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation>Store-Seite öffnen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>TitleList</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>An update is offered</source>
        <translation>Update verfügbar</translation>
    </message>
    <message>
        <source>Not claimed yet: getting it claims it</source>
        <translation>Noch nicht freigeschaltet: Holen schaltet es frei</translation>
    </message>
    <message>
        <source>A key or a page only</source>
        <translation>Nur Key oder Seite</translation>
    </message>
    <message>
        <source>No longer listed at the store</source>
        <translation>Im Store nicht mehr gelistet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>TitleMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>Zu einem Titel zusammenfassen</translation>
    </message>
</context>
<context>
    <name>TitleSaves</name>
    <message>
        <source>Saves</source>
        <translation>Spielstände</translation>
    </message>
    <message>
        <source>a snapshot after every session</source>
        <translation>eine Sicherung nach jeder Sitzung</translation>
    </message>
    <message>
        <source>none yet; one is kept after every session</source>
        <translation>noch keine; nach jeder Sitzung wird gesichert</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Spielstand sichern</translation>
    </message>
</context>
<context>
    <name>TitleView</name>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über den Titel</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search %1 titles</source>
        <translation>%1 Titel durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>TransferStrip</name>
    <message>
        <source>then %1 more</source>
        <translation>dann %1 weitere</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>Titel zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Backstock is locked</source>
        <translation>Backstock ist gesperrt</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys rest in an encrypted file. Its passphrase opens them.</source>
        <translation>Deine Store-Anmeldungen und Schlüssel liegen in einer verschlüsselten Datei. Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
</context>
</TS>
