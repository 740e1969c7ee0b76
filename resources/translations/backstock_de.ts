<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Backstock %1</source>
        <translation>Backstock %1</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>version lizenz licence license</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Details für eine Meldung</translation>
    </message>
    <message>
        <source>bug help support clipboard</source>
        <translation>fehler bug hilfe support zwischenablage</translation>
    </message>
    <message>
        <source>Version, system and the last troubles of the log; keys, addresses and names of accounts are left out</source>
        <translation>Version, System und die letzten Störungen aus dem Protokoll; Schlüssel, Adressen und Namen von Konten werden weggelassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Details für eine Meldung kopieren</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
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
    <name>ActionMenu</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>%1 kennt die Anmeldung von %2 nicht mehr.</translation>
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
        <source>%1 signed %2 out.</source>
        <translation>%1 hat %2 abgemeldet.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
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
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 are free. What is paged out goes to the node with the most room.</source>
        <translation>%1 sind frei. Ausgelagertes kommt auf den Knoten mit dem meisten Platz.</translation>
    </message>
    <message>
        <source>%1 could be free on this computer</source>
        <translation>%1 könnten auf diesem Computer frei werden</translation>
    </message>
    <message>
        <source>%1 did not end well</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>%1 hat noch nie geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the last copy of %n title(s)</source>
        <translation>
            <numerusform>%1 hat die letzte Kopie von %n Titel</numerusform>
            <numerusform>%1 hat die letzte Kopie von %n Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>%1 is nearly full</source>
        <translation>%1 ist fast voll</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 ist schon mit „%2“ belegt.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 last answered: %2</source>
        <translation>%1 antwortete zuletzt: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln title(s)</source>
        <translation>
            <numerusform>%1 von %Ln Titel</numerusform>
            <numerusform>%1 von %Ln Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants a new sign-in</source>
        <translation>%1 verlangt eine neue Anmeldung</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: data was protected</source>
        <translation>%1: Daten wurden geschützt</translation>
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
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
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
        <source>%Ln stayed: %1</source>
        <translation>
            <numerusform>%Ln blieb: %1</numerusform>
            <numerusform>%Ln blieben: %1</numerusform>
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
        <source>%Ln title(s) are one now.</source>
        <translation>
            <numerusform>%Ln Titel ist jetzt einer.</numerusform>
            <numerusform>%Ln Titel sind jetzt einer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) changed.</source>
        <translation>
            <numerusform>%Ln Titel geändert.</numerusform>
            <numerusform>%Ln Titel geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden</source>
        <translation>
            <numerusform>%Ln Titel ausgeblendet</numerusform>
            <numerusform>%Ln Titel ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden.</source>
        <translation>
            <numerusform>%Ln Titel ausgeblendet.</numerusform>
            <numerusform>%Ln Titel ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln Titel in „%1“ aufgenommen.</numerusform>
            <numerusform>%Ln Titel in „%1“ aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) removed from this computer.</source>
        <translation>
            <numerusform>%Ln Titel von diesem Computer entfernt.</numerusform>
            <numerusform>%Ln Titel von diesem Computer entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) shown again.</source>
        <translation>
            <numerusform>%Ln Titel wieder eingeblendet.</numerusform>
            <numerusform>%Ln Titel wieder eingeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) tagged.</source>
        <translation>
            <numerusform>%Ln Titel verschlagwortet.</numerusform>
            <numerusform>%Ln Titel verschlagwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be checked, byte by byte.</source>
        <translation>
            <numerusform>%Ln Titel wird Byte für Byte geprüft.</numerusform>
            <numerusform>%Ln Titel werden Byte für Byte geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be copied to the shelf.</source>
        <translation>
            <numerusform>%Ln Titel wird ins Regal kopiert.</numerusform>
            <numerusform>%Ln Titel werden ins Regal kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be fetched.</source>
        <translation>
            <numerusform>%Ln Titel wird geholt.</numerusform>
            <numerusform>%Ln Titel werden geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will come here.</source>
        <translation>
            <numerusform>%Ln Titel kommt hierher.</numerusform>
            <numerusform>%Ln Titel kommen hierher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will go to the shelf.</source>
        <translation>
            <numerusform>%Ln Titel kommt ins Regal.</numerusform>
            <numerusform>%Ln Titel kommen ins Regal.</numerusform>
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
        <source>%n job(s) did not end well. Start Backstock again to see to it.</source>
        <translation>
            <numerusform>%n Auftrag ist fehlgeschlagen. Starte Backstock wieder, um danach zu sehen.</numerusform>
            <numerusform>%n Aufträge sind fehlgeschlagen. Starte Backstock wieder, um danach zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) do not answer.</source>
        <translation>
            <numerusform>%n Knoten antwortet nicht.</numerusform>
            <numerusform>%n Knoten antworten nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) have lapsed: %1.</source>
        <translation>
            <numerusform>%n Anmeldung ist abgelaufen: %1.</numerusform>
            <numerusform>%n Anmeldungen sind abgelaufen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are here</source>
        <translation>
            <numerusform>%n Titel ist da</numerusform>
            <numerusform>%n Titel sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n Titel lässt sich aktualisieren.</numerusform>
            <numerusform>%n Titel lassen sich aktualisieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no copy on the shelf</source>
        <translation>
            <numerusform>%n Titel hat keine Kopie im Regal</numerusform>
            <numerusform>%n Titel haben keine Kopie im Regal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) here were not opened for half a year. Paged out they come back when you play them.</source>
        <translation>
            <numerusform>%n Titel hier wurde seit einem halben Jahr nicht geöffnet. Ausgelagert kommt er zurück, wenn du ihn spielst.</numerusform>
            <numerusform>%n Titel hier wurden seit einem halben Jahr nicht geöffnet. Ausgelagert kommen sie zurück, wenn du sie spielst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie in one place only</source>
        <translation>
            <numerusform>%n Titel liegt nur an einem Ort</numerusform>
            <numerusform>%n Titel liegen nur an einem Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie on this computer only</source>
        <translation>
            <numerusform>%n Titel liegt nur auf diesem Computer</numerusform>
            <numerusform>%n Titel liegen nur auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 Bit</translation>
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
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
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
        <source>As a program for Linux</source>
        <translation>Als Programm für Linux</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
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
        <source>Backstock has ended</source>
        <translation>Backstock wurde beendet</translation>
    </message>
    <message>
        <source>Backstock is still there</source>
        <translation>Backstock ist noch da</translation>
    </message>
    <message>
        <source>Backstock works on</source>
        <translation>Backstock arbeitet weiter</translation>
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
        <source>Bundle or order</source>
        <translation>Bundle oder Bestellung</translation>
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
        <source>Collections and filters</source>
        <translation>Sammlungen und Filter</translation>
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
        <source>Copy to %1</source>
        <translation>Auf %1 kopieren</translation>
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
        <source>Edit this title</source>
        <translation>Diesen Titel bearbeiten</translation>
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
        <source>Everything that was under way is done.</source>
        <translation>Alles, was im Gange war, ist erledigt.</translation>
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
        <source>Films and music are played apart: one list holds either.</source>
        <translation>Filme und Musik werden getrennt abgespielt: Eine Liste enthält entweder das eine oder das andere.</translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation>Titel oder Befehl finden</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>For Windows, through Proton</source>
        <translation>Für Windows, mit Proton</translation>
    </message>
    <message>
        <source>For Windows, through Wine</source>
        <translation>Für Windows, mit Wine</translation>
    </message>
    <message>
        <source>For no known platform</source>
        <translation>Für keine bekannte Plattform</translation>
    </message>
    <message>
        <source>From no store</source>
        <translation>Aus keinem Store</translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>Ab jetzt fragt Backstock beim Start nach der Passphrase.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
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
        <source>Go on</source>
        <translation>Fortsetzen</translation>
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
        <source>In no bundle</source>
        <translation>In keinem Bundle</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>In keiner Sammlung</translation>
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
        <source>It ends by itself when the work is done. Start it again to see the window before.</source>
        <translation>Es beendet sich von selbst, wenn die Arbeit getan ist. Starte es wieder, um das Fenster schon vorher zu sehen.</translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>Ausgeblendet; der Filter „Ausgeblendet“ zeigt es.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Es steht schon in der Liste.</translation>
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
        <source>It waits beside the clock. Settings has what closing the window does.</source>
        <translation>Es wartet neben der Uhr. Was beim Schließen des Fensters geschieht, steht in den Einstellungen.</translation>
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
        <source>Listen to “%1”</source>
        <translation>„%1“ anhören</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at them</source>
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
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Maker unknown</source>
        <translation>Hersteller unbekannt</translation>
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
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No longer in any store: %1. %2 does not answer just now.</source>
        <translation>In keinem Store mehr: %1. %2 antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. There is no second copy.</source>
        <translation>In keinem Store mehr: %1. Es gibt keine zweite Kopie.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. With a copy here there are two.</source>
        <translation>In keinem Store mehr: %1. Mit einer Kopie hier sind es zwei.</translation>
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
        <source>No node in reach has room for a copy just now.</source>
        <translation>Kein erreichbarer Knoten hat gerade Platz für eine Kopie.</translation>
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
        <source>One of Ctrl, Alt and Meta has to be held, or it is a key from F1 on.</source>
        <translation>Strg, Alt oder Meta muss gehalten werden, oder es ist eine Taste ab F1.</translation>
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
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Open or select a title first, then edit it.</source>
        <translation>Öffne oder wähle zuerst einen Titel und bearbeite ihn dann.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
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
        <source>Place</source>
        <translation>Ort</translation>
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
        <source>Play</source>
        <comment>music</comment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play now</source>
        <comment>music</comment>
        <translation>Jetzt abspielen</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>„%1“ spielen</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>Zuletzt gespielt</translation>
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
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
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
        <source>The cover was changed.</source>
        <translation>Das Cover wurde geändert.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Die Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>The last copy lies there, and no store has it any more: %1.</source>
        <translation>Dort liegt die letzte Kopie, und kein Store hat ihn mehr: %1.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>The shortcuts are as they came.</source>
        <translation>Die Tastenkürzel sind zurückgesetzt.</translation>
    </message>
    <message>
        <source>The title this leads to is not in your library.</source>
        <translation>Der Titel, zu dem das führt, ist nicht in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The wide picture was changed.</source>
        <translation>Das Breitbild wurde geändert.</translation>
    </message>
    <message>
        <source>Their stores still list them. A copy on the shelf is there when a store is not.</source>
        <translation>Ihre Stores führen sie noch. Eine Kopie im Regal ist da, wenn ein Store es nicht ist.</translation>
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
        <source>There is no picture. Copy or drop a PNG, JPEG, WebP or AVIF picture or its file.</source>
        <translation>Es ist kein Bild da. Kopiere ein Bild in PNG, JPEG, WebP oder AVIF oder seine Datei, oder ziehe es hierher.</translation>
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
        <source>This link is none that Backstock knows.</source>
        <translation>Diesen Link kennt Backstock nicht.</translation>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Undo what was done last</source>
        <translation>Letzte Aktion rückgängig machen</translation>
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
        <source>Watch from %1</source>
        <translation>Ab %1 ansehen</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation>„%1“ ansehen</translation>
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
        <source>What you wrote about “%1” was not saved.</source>
        <translation>Was du über „%1“ geschrieben hast, wurde nicht gespeichert.</translation>
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
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Year it was added</source>
        <translation>Jahr der Aufnahme</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Jahr unbekannt</translation>
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
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
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
        <source>everything is paused</source>
        <translation>alles ist pausiert</translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation>genau das, was der Store dir verkauft hat</translation>
    </message>
    <message>
        <source>fewest copies first</source>
        <translation>wenigste Kopien zuerst</translation>
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
        <source>last answered: %1</source>
        <translation>antwortete zuletzt: %1</translation>
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
        <source>name cover artwork metadata rename</source>
        <translation>name cover bild artwork metadaten umbenennen</translation>
    </message>
    <message>
        <source>never answered yet</source>
        <translation>hat noch nie geantwortet</translation>
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
        <source>paused</source>
        <translation>pausiert</translation>
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
        <source>playing a film or music</source>
        <translation>spielt einen Film oder Musik ab</translation>
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
        <source>universal</source>
        <translation>universell</translation>
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
        <source>“%1”</source>
        <translation>„%1“</translation>
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
        <source>“%1” plays last.</source>
        <translation>„%1“ wird am Ende abgespielt.</translation>
    </message>
    <message>
        <source>“%1” plays next.</source>
        <translation>„%1“ wird als Nächstes abgespielt.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>„%1“ wurde geändert.</translation>
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
        <source>Put into a collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
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
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation>Ein Titel, eine Seite oder was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>Nichts heißt so, und kein Befehl hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A browser cannot be started as root without a sandbox.</source>
        <translation>Als root startet kein Browser ohne Sandbox.</translation>
    </message>
    <message>
        <source>A collection or a tag needs a name.</source>
        <translation>Eine Sammlung oder ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A file of this torrent has no name.</source>
        <translation>Eine Datei dieses Torrents hat keinen Namen.</translation>
    </message>
    <message>
        <source>A hash in this torrent has the wrong length.</source>
        <translation>Eine Prüfsumme in diesem Torrent hat die falsche Länge.</translation>
    </message>
    <message>
        <source>A magnet</source>
        <translation>Ein Magnet</translation>
    </message>
    <message>
        <source>A name in this torrent is not readable text.</source>
        <translation>Ein Name in diesem Torrent ist kein lesbarer Text.</translation>
    </message>
    <message>
        <source>A name in this torrent is not safe to use: {name}.</source>
        <translation>Ein Name in diesem Torrent ist nicht sicher verwendbar: {name}.</translation>
    </message>
    <message>
        <source>A name in this torrent is too long.</source>
        <translation>Ein Name in diesem Torrent ist zu lang.</translation>
    </message>
    <message>
        <source>A package is named by 64 hex digits.</source>
        <translation>Ein Paket wird mit 64 Hexadezimalziffern benannt.</translation>
    </message>
    <message>
        <source>A page of {paged} before page {number} came empty.</source>
        <translation>Eine Seite von {paged} vor Seite {number} kam leer an.</translation>
    </message>
    <message>
        <source>A record is signed, but its words are not understood.</source>
        <translation>Ein Beleg ist unterschrieben, aber sein Inhalt wird nicht verstanden.</translation>
    </message>
    <message>
        <source>A sealed package is one file, named by its own root.</source>
        <translation>Ein versiegeltes Paket ist eine einzige Datei, benannt nach ihrer eigenen Wurzel.</translation>
    </message>
    <message>
        <source>A sealed package must be marked private, so that nobody announces it.</source>
        <translation>Ein versiegeltes Paket muss als privat markiert sein, damit niemand es ankündigt.</translation>
    </message>
    <message>
        <source>A signature does not fit: the words were changed after they were signed.</source>
        <translation>Eine Unterschrift passt nicht: Der Text wurde nach dem Unterschreiben geändert.</translation>
    </message>
    <message>
        <source>A signature that is needed is missing.</source>
        <translation>Eine nötige Unterschrift fehlt.</translation>
    </message>
    <message>
        <source>A signed envelope has no signatures, too many, or one twice.</source>
        <translation>Ein unterschriebener Umschlag hat keine Unterschriften, zu viele oder eine doppelt.</translation>
    </message>
    <message>
        <source>A signed envelope is damaged.</source>
        <translation>Ein unterschriebener Umschlag ist beschädigt.</translation>
    </message>
    <message>
        <source>A signed envelope is too large to be one.</source>
        <translation>Ein unterschriebener Umschlag ist zu groß, um einer zu sein.</translation>
    </message>
    <message>
        <source>A title needs a name.</source>
        <translation>Ein Titel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add addresses of free titles on itch.io.</source>
        <translation>Füge Adressen kostenloser Titel von itch.io hinzu.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Füge ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <source>An address that Backstock does not trust was given: it must be https, without a name or password in it.</source>
        <translation>Es kam eine Adresse, der Backstock nicht traut: Sie muss mit https beginnen und darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>An empty passphrase locks nothing.</source>
        <translation>Eine leere Passphrase schützt nichts.</translation>
    </message>
    <message>
        <source>Another Backstock is already transferring with this data folder.</source>
        <translation>Ein anderes Backstock überträgt schon mit diesem Datenordner.</translation>
    </message>
    <message>
        <source>Another Backstock process holds the secrets and does not let go.</source>
        <translation>Ein anderer Backstock-Prozess hält die Zugangsdaten fest und gibt sie nicht frei.</translation>
    </message>
    <message>
        <source>Ask the node for a new code and try again.</source>
        <translation>Lass dir vom Knoten einen neuen Code geben und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Backstock is being closed</source>
        <translation>Backstock wird gerade beendet</translation>
    </message>
    <message>
        <source>Backstock is closing.</source>
        <translation>Backstock wird gerade beendet.</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>Vor der Rückkehr zu „{name}“</translation>
    </message>
    <message>
        <source>Begin again, or paste an API key from {key_page}.</source>
        <translation>Beginne von vorn oder füge einen API-Schlüssel von {key_page} ein.</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>Beginne noch einmal.</translation>
    </message>
    <message>
        <source>Bring Backstock to the same version on both computers.</source>
        <translation>Bringe Backstock auf beiden Computern auf dieselbe Version.</translation>
    </message>
    <message>
        <source>Bring back the file and its key from a backup, or move it away to begin with new secrets.</source>
        <translation>Hole die Datei und ihren Schlüssel aus einer Sicherung zurück, oder verschiebe sie, um mit neuen Zugangsdaten anzufangen.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup, or get the title from its store again.</source>
        <translation>Hole die Zugangsdaten aus einer Sicherung zurück, oder hole den Titel noch einmal aus seinem Store.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup.</source>
        <translation>Hole die Zugangsdaten aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Buy it at itch.io; the next sync lists it.</source>
        <translation>Kaufe ihn bei itch.io; beim nächsten Einlesen erscheint er.</translation>
    </message>
    <message>
        <source>Cannot listen for peers at {listen}: {why}.</source>
        <translation>Auf {listen} kann nicht auf andere Teilnehmer gewartet werden: {why}.</translation>
    </message>
    <message>
        <source>Change the keyring&apos;s password in the desktop&apos;s own settings.</source>
        <translation>Ändere das Passwort des Schlüsselbunds in den Einstellungen des Desktops.</translation>
    </message>
    <message>
        <source>Check that all of the key or cookie was copied, or get a new one.</source>
        <translation>Prüfe, ob der Schlüssel oder das Cookie vollständig kopiert wurde, oder besorge dir ein neues.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation>Prüfe, ob sie noch da ist und gelesen werden darf, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the node runs and that this computer can reach it.</source>
        <translation>Prüfe, ob der Knoten läuft und dieser Computer ihn erreicht.</translation>
    </message>
    <message>
        <source>Check the address and port of the node.</source>
        <translation>Prüfe Adresse und Port des Knotens.</translation>
    </message>
    <message>
        <source>Check the address of the store in the settings; if you did not change it, try again later.</source>
        <translation>Prüfe die Adresse des Stores in den Einstellungen; wenn du sie nicht geändert hast, versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Check the connection and try again in a while.</source>
        <translation>Prüfe die Verbindung und versuche es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Check the data folder, or give another with --data.</source>
        <translation>Prüfe den Datenordner oder gib mit --data einen anderen an.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfe den Pfad.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again later.</source>
        <translation>Prüfe die Uhr dieses Computers und versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Choose Backstock for them in the settings of your desktop or browser.</source>
        <translation>Wähle Backstock dafür in den Einstellungen deines Desktops oder Browsers.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, WebP or AVIF file.</source>
        <translation>Wähle eine Datei in PNG, JPEG, WebP oder AVIF.</translation>
    </message>
    <message>
        <source>Choose a larger one.</source>
        <translation>Wähle ein größeres.</translation>
    </message>
    <message>
        <source>Choose a passphrase (BACKSTOCK_PASSPHRASE), or set secrets.backend to file for a key beside them.</source>
        <translation>Wähle eine Passphrase (BACKSTOCK_PASSPHRASE), oder stelle secrets.backend auf file für einen Schlüssel neben den Daten.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller.</source>
        <translation>Wähle ein kleineres oder speichere es kleiner.</translation>
    </message>
    <message>
        <source>Choose an edition and a way of running it yourself.</source>
        <translation>Wähle selbst eine Ausgabe und eine Startart.</translation>
    </message>
    <message>
        <source>Choose an edition that comes as an archive.</source>
        <translation>Wähle eine Ausgabe, die als Archiv kommt.</translation>
    </message>
    <message>
        <source>Choose another edition or another way of running it.</source>
        <translation>Wähle eine andere Ausgabe oder eine andere Startart.</translation>
    </message>
    <message>
        <source>Choose another edition, or install libc6:i386.</source>
        <translation>Wähle eine andere Ausgabe oder installiere libc6:i386.</translation>
    </message>
    <message>
        <source>Choose another edition.</source>
        <translation>Wähle eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>Choose another file of this edition.</source>
        <translation>Wähle eine andere Datei dieser Ausgabe.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Wähle es noch einmal.</translation>
    </message>
    <message>
        <source>Choose one of those there are.</source>
        <translation>Wähle eine der vorhandenen.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>Wähle das Bild noch einmal.</translation>
    </message>
    <message>
        <source>Close the browser and try again, or copy the cookie out of it and paste it.</source>
        <translation>Schließe den Browser und versuche es noch einmal, oder kopiere das Cookie heraus und füge es ein.</translation>
    </message>
    <message>
        <source>Close the other one first, or use another data folder.</source>
        <translation>Schließe erst das andere, oder nimm einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Close the other one, or try again in a moment.</source>
        <translation>Schließe das andere, oder versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Copies on this computer and on the shelf stay.</source>
        <translation>Kopien auf diesem Computer und im Regal bleiben.</translation>
    </message>
    <message>
        <source>Copy a key from https://itch.io/user/settings/api-keys and sign in with it.</source>
        <translation>Kopiere einen Schlüssel von https://itch.io/user/settings/api-keys und melde dich damit an.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>Copy the address of its page at the store, such as https://maker.itch.io/title.</source>
        <translation>Kopiere die Adresse seiner Seite beim Store, etwa https://maker.itch.io/title.</translation>
    </message>
    <message>
        <source>Copy the cookie out of the browser and paste it instead.</source>
        <translation>Kopiere stattdessen das Cookie aus dem Browser und füge es ein.</translation>
    </message>
    <message>
        <source>Copy the whole code that `backstock node invite` printed; it begins with bsn1.</source>
        <translation>Kopiere den ganzen Code, den `backstock node invite` ausgegeben hat; er beginnt mit bsn1.</translation>
    </message>
    <message>
        <source>Delete {left} by hand.</source>
        <translation>Lösche {left} von Hand.</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Demo-Store</translation>
    </message>
    <message>
        <source>Do not use this node.</source>
        <translation>Verwende diesen Knoten nicht.</translation>
    </message>
    <message>
        <source>Drop something from the shelf, or add a node.</source>
        <translation>Nimm etwas aus dem Regal, oder füge einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>Drop something there, give it more room, or choose another node.</source>
        <translation>Nimm dort etwas weg, gib ihm mehr Platz, oder wähle einen anderen Knoten.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>Beende es erst.</translation>
    </message>
    <message>
        <source>End it, then try again (the lock is {folder}).</source>
        <translation>Beende ihn und versuche es noch einmal (die Sperre ist {folder}).</translation>
    </message>
    <message>
        <source>End the other sign-in or the program that uses it, or paste an API key instead.</source>
        <translation>Beende die andere Anmeldung oder das Programm, das ihn belegt, oder füge stattdessen einen API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>End the program that holds this port, or set swarm.listen to another one.</source>
        <translation>Beende das Programm, das diesen Port belegt, oder stelle swarm.listen auf einen anderen.</translation>
    </message>
    <message>
        <source>End what uses that port, or give another with --listen.</source>
        <translation>Beende, was diesen Port belegt, oder gib mit --listen einen anderen an.</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {n} days.</source>
        <translation>
            <numerusform>Läuft in {n} Tag ab.</numerusform>
            <numerusform>Läuft in {n} Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires on {day}.</source>
        <translation>Läuft am {day} ab.</translation>
    </message>
    <message>
        <source>Fetch it again from another copy; only what is damaged is fetched.</source>
        <translation>Hole es noch einmal aus einer anderen Kopie; geholt wird nur, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Fetch it again, or look where it went.</source>
        <translation>Hole es noch einmal, oder sieh nach, wo es geblieben ist.</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>Hole es erst.</translation>
    </message>
    <message>
        <source>Films cannot be played: libmpv is missing.</source>
        <translation>Filme können nicht abgespielt werden: libmpv fehlt.</translation>
    </message>
    <message>
        <source>Films play in the window here; mpv as a program of its own is not installed.</source>
        <translation>Filme laufen hier im Fenster; mpv als eigenes Programm ist nicht installiert.</translation>
    </message>
    <message>
        <source>Find out what runs there. If the node was set up anew, remove it here and pair again.</source>
        <translation>Finde heraus, was dort läuft. Wurde der Knoten neu aufgesetzt, entferne ihn hier und kopple ihn noch einmal.</translation>
    </message>
    <message>
        <source>Free titles are listed through an itch.io account, and none is signed in.</source>
        <translation>Kostenlose Titel werden über ein itch.io-Konto aufgeführt, und keines ist angemeldet.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Hole es noch einmal von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>Get it again, or tell whoever published it.</source>
        <translation>Hole es noch einmal, oder sag es denen, die es veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Hole es noch einmal.</translation>
    </message>
    <message>
        <source>Get it again. If it differs again, tell the store.</source>
        <translation>Hole es noch einmal. Weicht es wieder ab, sag es dem Store.</translation>
    </message>
    <message>
        <source>Get it first.</source>
        <translation>Hole es erst.</translation>
    </message>
    <message>
        <source>Get it from its store again, or start the node that should have it.</source>
        <translation>Hole es noch einmal aus seinem Store, oder starte den Knoten, der es haben sollte.</translation>
    </message>
    <message>
        <source>Get it on its page in the browser while that lasts; the next sync lists it.</source>
        <translation>Hole es auf seiner Seite im Browser, solange das geht; beim nächsten Einlesen erscheint es.</translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation>Hole es noch einmal.</translation>
    </message>
    <message>
        <source>Get it or page it in first.</source>
        <translation>Hole ihn erst aus dem Store oder aus dem Regal zurück.</translation>
    </message>
    <message>
        <source>Get the torrent again from where it came from.</source>
        <translation>Hole den Torrent noch einmal von dort, wo er herkam.</translation>
    </message>
    <message>
        <source>Getting “{name}” stopped: {who} since {after_s} s.</source>
        <translation>Das Holen von „{name}“ hielt an: {who}, seit {after_s} s.</translation>
    </message>
    <message>
        <source>Give a longer one.</source>
        <translation>Gib eine längere an.</translation>
    </message>
    <message>
        <source>Give it back to you alone: chmod 600 {path}. On a disk without owners, move the data folder.</source>
        <translation>Mach sie wieder nur für dich lesbar: chmod 600 {path}. Auf einem Datenträger ohne Besitzer verschiebe den Datenordner.</translation>
    </message>
    <message>
        <source>Give it when asked, or in BACKSTOCK_PASSPHRASE.</source>
        <translation>Gib sie an, wenn du gefragt wirst, oder in BACKSTOCK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Give more of the key id; `backstock node devices` lists them.</source>
        <translation>Gib mehr von der Schlüsselkennung an; `backstock node devices` führt sie auf.</translation>
    </message>
    <message>
        <source>Give one of these, or copy the cookie out of the browser and paste it.</source>
        <translation>Gib eines davon an, oder kopiere das Cookie aus dem Browser und füge es ein.</translation>
    </message>
    <message>
        <source>Given away as a gift.</source>
        <translation>Verschenkt.</translation>
    </message>
    <message>
        <source>Humble lists no orders at the moment; those known before stay.</source>
        <translation>Humble führt gerade keine Bestellungen auf; die bisher bekannten bleiben.</translation>
    </message>
    <message>
        <source>If you have the file, add it with `backstock add`.</source>
        <translation>Wenn du die Datei hast, füge sie mit `backstock add` hinzu.</translation>
    </message>
    <message>
        <source>Install it (sudo apt install xdg-utils).</source>
        <translation>Installiere es (sudo apt install xdg-utils).</translation>
    </message>
    <message>
        <source>Install it (sudo apt install {package}).</source>
        <translation>Installiere es (sudo apt install {package}).</translation>
    </message>
    <message>
        <source>Install libmpv2 (sudo apt install libmpv2).</source>
        <translation>Installiere libmpv2 (sudo apt install libmpv2).</translation>
    </message>
    <message>
        <source>Install what is missing (sudo apt install {install}).</source>
        <translation>Installiere, was fehlt (sudo apt install {install}).</translation>
    </message>
    <message>
        <source>Install wine32:i386 (sudo dpkg --add-architecture i386, then apt update), or use Proton.</source>
        <translation>Installiere wine32:i386 (sudo dpkg --add-architecture i386, dann apt update), oder nimm Proton.</translation>
    </message>
    <message>
        <source>Install {package} (sudo apt install {package}).</source>
        <translation>Installiere {package} (sudo apt install {package}).</translation>
    </message>
    <message>
        <source>It is no longer transferred; its files still lie there.</source>
        <translation>Es wird nicht mehr übertragen; seine Dateien liegen noch dort.</translation>
    </message>
    <message>
        <source>It is not known whether “{title}” was claimed from “{bundle}”: {what}</source>
        <translation>Es ist nicht bekannt, ob „{title}“ aus „{bundle}“ freigeschaltet wurde: {what}</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Es läuft nicht.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Es läuft schon.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Es läuft gerade.</translation>
    </message>
    <message>
        <source>It looks like https://somebody.itch.io/a-title.</source>
        <translation>Sie sieht so aus: https://somebody.itch.io/a-title.</translation>
    </message>
    <message numerus="yes">
        <source>It may have {n} letters at most.</source>
        <translation>
            <numerusform>Er darf höchstens {n} Zeichen haben.</numerusform>
            <numerusform>Er darf höchstens {n} Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays set aside at {path}.</source>
        <translation>Es bleibt beiseitegelegt unter {path}.</translation>
    </message>
    <message>
        <source>It stays set aside on this computer.</source>
        <translation>Es bleibt auf diesem Computer beiseitegelegt.</translation>
    </message>
    <message>
        <source>It was kept.</source>
        <translation>Sie blieb erhalten.</translation>
    </message>
    <message>
        <source>It was left as it is and nothing of it was put on the shelf.</source>
        <translation>Es blieb, wie es ist, und nichts davon kam ins Regal.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Es blieb, wie es ist, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>It was left as it is; nothing was written.</source>
        <translation>Es blieb, wie es ist; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>It was not used; nothing was changed.</source>
        <translation>Es wurde nicht verwendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was set aside at {aside}; the record and any copy on the shelf are untouched.</source>
        <translation>Sie wurde unter {aside} beiseitegelegt; der Beleg und jede Kopie im Regal sind unberührt.</translation>
    </message>
    <message>
        <source>Its answer was thrown away.</source>
        <translation>Seine Antwort wurde verworfen.</translation>
    </message>
    <message>
        <source>Its image and its saves were not touched.</source>
        <translation>Sein Abbild und seine Spielstände blieben unberührt.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>Sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Look at it on Humble&apos;s own page.</source>
        <translation>Sieh auf der Seite von Humble nach.</translation>
    </message>
    <message>
        <source>Look at its files first.</source>
        <translation>Sieh dir erst seine Dateien an.</translation>
    </message>
    <message>
        <source>Look at its page at the store.</source>
        <translation>Sieh dir seine Seite beim Store an.</translation>
    </message>
    <message>
        <source>Look at its page in the browser.</source>
        <translation>Sieh dir seine Seite im Browser an.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, then try again.</source>
        <translation>Sieh nach dem Datenträger und den Rechten des Ordners und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at the title on its own page; the creator may have taken the file out of the purchase.</source>
        <translation>Sieh dir den Titel auf seiner Seite an; vielleicht wurde die Datei aus dem Kauf herausgenommen.</translation>
    </message>
    <message>
        <source>Look at the title on the store&apos;s own page; it may be kept somewhere else.</source>
        <translation>Sieh dir den Titel auf der Seite des Stores an; vielleicht liegt die Datei woanders.</translation>
    </message>
    <message>
        <source>Look at what Xvfb says, or start Backstock on a screen.</source>
        <translation>Sieh nach, was Xvfb sagt, oder starte Backstock auf einem Bildschirm.</translation>
    </message>
    <message>
        <source>Look into {log}.</source>
        <translation>Sieh in {log} nach.</translation>
    </message>
    <message>
        <source>Look whether anybody who has it is reachable, then try again.</source>
        <translation>Sieh nach, ob jemand erreichbar ist, der es hat, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the other computer is on and reachable, then try again; it goes on where it stopped.</source>
        <translation>Sieh nach, ob der andere Computer an und erreichbar ist, und versuche es dann noch einmal; es geht dort weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>Looking for new titles</source>
        <translation>Neue Titel werden gesucht</translation>
    </message>
    <message>
        <source>Make a new one on the node: backstock node invite.</source>
        <translation>Erzeuge auf dem Knoten einen neuen: backstock node invite.</translation>
    </message>
    <message>
        <source>Make it again with `backstock library export FILE`.</source>
        <translation>Erzeuge sie noch einmal mit `backstock library export FILE`.</translation>
    </message>
    <message>
        <source>Make room and start it again.</source>
        <translation>Schaffe Platz und starte es noch einmal.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Make room on that disk, then go on.</source>
        <translation>Schaffe Platz auf diesem Datenträger und fahre dann fort.</translation>
    </message>
    <message>
        <source>Make room, or install fuse-overlayfs so that no copy is needed.</source>
        <translation>Schaffe Platz, oder installiere fuse-overlayfs, damit keine Kopie nötig ist.</translation>
    </message>
    <message>
        <source>Make room, then go on.</source>
        <translation>Schaffe Platz und fahre dann fort.</translation>
    </message>
    <message>
        <source>Make room, then resume.</source>
        <translation>Schaffe Platz und setze dann fort.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffe Platz und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room; the transfer goes on by itself.</source>
        <translation>Schaffe Platz; die Übertragung geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Make sure you copied the code whole, and that nobody stands between you and the node.</source>
        <translation>Achte darauf, dass der Code ganz kopiert ist und niemand zwischen dir und dem Knoten steht.</translation>
    </message>
    <message>
        <source>Mend `db.url` in the settings; left empty, the library is a file in the data folder.</source>
        <translation>Berichtige `db.url` in den Einstellungen; bleibt es leer, ist die Bibliothek eine Datei im Datenordner.</translation>
    </message>
    <message>
        <source>Mend {settings_file} or the BACKSTOCK_ variables of the environment.</source>
        <translation>Berichtige {settings_file} oder die BACKSTOCK_-Variablen der Umgebung.</translation>
    </message>
    <message>
        <source>Mend {settings_file}, then set it again.</source>
        <translation>Berichtige {settings_file} und stelle es dann noch einmal ein.</translation>
    </message>
    <message>
        <source>No answer came from the browser: it may have been closed before itch.io was done.</source>
        <translation>Vom Browser kam keine Antwort: Vielleicht wurde er geschlossen, bevor itch.io fertig war.</translation>
    </message>
    <message>
        <source>No browser profile is called “{text}”.</source>
        <translation>Kein Browserprofil heißt „{text}“.</translation>
    </message>
    <message>
        <source>No device that may come in is called “{text}”.</source>
        <translation>Kein zugelassenes Gerät heißt „{text}“.</translation>
    </message>
    <message>
        <source>No edition of this runs here.</source>
        <translation>Keine Ausgabe hiervon läuft hier.</translation>
    </message>
    <message>
        <source>No edition of this runs here; there are ones for {names}.</source>
        <translation>Keine Ausgabe hiervon läuft hier; es gibt welche für {names}.</translation>
    </message>
    <message>
        <source>No emulator here plays {suffix} files.</source>
        <translation>Kein Emulator hier spielt {suffix}-Dateien.</translation>
    </message>
    <message>
        <source>No file in it fits “{args}”.</source>
        <translation>Keine Datei darin passt zu „{args}“.</translation>
    </message>
    <message>
        <source>No file of “{name}” is named like {only}.</source>
        <translation>Keine Datei von „{name}“ heißt wie {only}.</translation>
    </message>
    <message>
        <source>No good source for “{name}”: what arrived was not what it should be, and was thrown away.</source>
        <translation>Keine gute Quelle für „{name}“: Was ankam, war nicht das Richtige und wurde verworfen.</translation>
    </message>
    <message>
        <source>No key that is known here has signed this.</source>
        <translation>Kein hier bekannter Schlüssel hat dies unterschrieben.</translation>
    </message>
    <message>
        <source>No node answers at {host}:{port}.</source>
        <translation>Unter {host}:{port} antwortet kein Knoten.</translation>
    </message>
    <message>
        <source>No node is called “{text}”.</source>
        <translation>Kein Knoten heißt „{text}“.</translation>
    </message>
    <message>
        <source>No node of this library holds “{file}”.</source>
        <translation>Kein Knoten dieser Bibliothek hat „{file}“.</translation>
    </message>
    <message>
        <source>No node that answers has room for {length}; {most} is the most.</source>
        <translation>Kein Knoten, der antwortet, hat Platz für {length}; das Meiste sind {most}.</translation>
    </message>
    <message>
        <source>No node that answers holds “{file}”: the copy here is the last one known.</source>
        <translation>Kein Knoten, der antwortet, hat „{file}“: Die Kopie hier ist die letzte bekannte.</translation>
    </message>
    <message>
        <source>No overlay ({overlay_refused}): it plays in a copy of its files.</source>
        <translation>Kein Overlay ({overlay_refused}): Es spielt in einer Kopie seiner Dateien.</translation>
    </message>
    <message>
        <source>No private display could be started.</source>
        <translation>Kein eigener Bildschirm konnte gestartet werden.</translation>
    </message>
    <message>
        <source>No sandbox ({why}): the program can read what you can read.</source>
        <translation>Keine Sandbox ({why}): Das Programm kann lesen, was du lesen kannst.</translation>
    </message>
    <message>
        <source>No sandbox of ours: {outside_because}.</source>
        <translation>Keine Sandbox von uns: {outside_because}.</translation>
    </message>
    <message>
        <source>No store lists a file of this title any more, and none was fetched before.</source>
        <translation>Kein Store führt mehr eine Datei dieses Titels auf, und geholt wurde nie eine.</translation>
    </message>
    <message>
        <source>No title is called “{text}”.</source>
        <translation>Kein Titel heißt „{text}“.</translation>
    </message>
    <message>
        <source>Nobody saw the end.</source>
        <translation>Niemand hat das Ende gesehen.</translation>
    </message>
    <message>
        <source>Nobody told within {after_s} s what {name} holds.</source>
        <translation>Innerhalb von {after_s} s sagte niemand, was {name} enthält.</translation>
    </message>
    <message>
        <source>None of this library&apos;s nodes answers.</source>
        <translation>Keiner der Knoten dieser Bibliothek antwortet.</translation>
    </message>
    <message>
        <source>Not redeemed yet.</source>
        <translation>Noch nicht eingelöst.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing in this edition can be started by “{runner}”.</source>
        <translation>In dieser Ausgabe lässt sich nichts mit „{runner}“ starten.</translation>
    </message>
    <message>
        <source>Nothing is offered to others.</source>
        <translation>Anderen wird nichts angeboten.</translation>
    </message>
    <message>
        <source>Nothing newer is offered.</source>
        <translation>Es wird nichts Neueres angeboten.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer to be read again.</source>
        <translation>Von diesem Titel liegt nichts auf diesem Computer, was noch einmal gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer.</source>
        <translation>Von diesem Titel liegt nichts auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing reached the node “{node}” for {after_s} s.</source>
        <translation>Seit {after_s} s erreichte nichts den Knoten „{node}“.</translation>
    </message>
    <message>
        <source>Nothing was added or changed.</source>
        <translation>Nichts wurde hinzugefügt oder geändert.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed because of it.</source>
        <translation>Deswegen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; nothing is being transferred.</source>
        <translation>Nichts wurde geändert; es wird nichts übertragen.</translation>
    </message>
    <message>
        <source>Nothing was claimed and nothing was downloaded.</source>
        <translation>Nichts wurde freigeschaltet und nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>Nichts wurde freigeschaltet.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
        <source>Nothing was dropped.</source>
        <translation>Nichts wurde weggenommen.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>Nichts wurde geholt.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; your other copies were not touched.</source>
        <translation>Nichts davon wurde behalten; deine anderen Kopien blieben unberührt.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing was lost; what was half written is gone.</source>
        <translation>Nichts ging verloren; was halb geschrieben war, ist weg.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Ihm wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent; what they hold stays there.</source>
        <translation>Nichts wurde gesendet; was sie haben, bleibt dort.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>Nothing was started; the game and its saves are unchanged.</source>
        <translation>Nichts wurde gestartet; das Spiel und seine Spielstände sind unverändert.</translation>
    </message>
    <message>
        <source>Nothing was unpacked; the download itself is kept.</source>
        <translation>Nichts wurde entpackt; der Download selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open its page in a browser.</source>
        <translation>Öffne seine Seite in einem Browser.</translation>
    </message>
    <message>
        <source>Open its page in the browser.</source>
        <translation>Öffne seine Seite im Browser.</translation>
    </message>
    <message>
        <source>Open its page, then add the file to the library.</source>
        <translation>Öffne seine Seite und füge die Datei dann der Bibliothek hinzu.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy it from there.</source>
        <translation>Öffne die Adresse in einem Browser und kopiere sie von dort.</translation>
    </message>
    <message>
        <source>Open the bundle&apos;s page at itch.io in a browser and claim the title there, then sync.</source>
        <translation>Öffne die Seite des Bundles bei itch.io in einem Browser, schalte den Titel dort frei und lies dann neu ein.</translation>
    </message>
    <message>
        <source>Open the store&apos;s site in your browser, wait some minutes, then try again.</source>
        <translation>Öffne die Seite des Stores im Browser, warte ein paar Minuten und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Open the title&apos;s page in a browser and get it there; `backstock add` takes it in afterwards.</source>
        <translation>Öffne die Seite des Titels in einem Browser und hole ihn dort; `backstock add` nimmt ihn danach auf.</translation>
    </message>
    <message>
        <source>Order {place} of {gamekeys}</source>
        <translation>Bestellung {place} von {gamekeys}</translation>
    </message>
    <message>
        <source>Other copies are not touched by this.</source>
        <translation>Andere Kopien sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Page it in again, or get it again.</source>
        <translation>Hole es aus dem Regal zurück, oder hole es noch einmal.</translation>
    </message>
    <message>
        <source>Page it in from another node, or get it from the store again.</source>
        <translation>Hole es von einem anderen Knoten zurück, oder hole es noch einmal aus dem Store.</translation>
    </message>
    <message>
        <source>Page it in, then verify it.</source>
        <translation>Hole es aus dem Regal zurück und prüfe es dann.</translation>
    </message>
    <message>
        <source>Page it out to a node first, or start the node that has it.</source>
        <translation>Lagere es erst auf einen Knoten aus, oder starte den Knoten, der es hat.</translation>
    </message>
    <message>
        <source>Page them in first, or page them out to another node.</source>
        <translation>Hole sie erst zurück, oder lagere sie auf einen anderen Knoten aus.</translation>
    </message>
    <message>
        <source>Page {number} of {paged} could not be read.</source>
        <translation>Seite {number} von {paged} war nicht lesbar.</translation>
    </message>
    <message>
        <source>Pair this computer with the node again.</source>
        <translation>Kopple diesen Computer noch einmal mit dem Knoten.</translation>
    </message>
    <message>
        <source>Pair with it: backstock nodes join CODE.</source>
        <translation>Kopple ihn: backstock nodes join CODE.</translation>
    </message>
    <message>
        <source>Pair with one: `backstock node invite` there, `backstock nodes join CODE` here.</source>
        <translation>Kopple einen: `backstock node invite` dort, `backstock nodes join CODE` hier.</translation>
    </message>
    <message>
        <source>Paste an API key from {key_page}, or register an application of your own at itch.io and set stores.itch.client_id.</source>
        <translation>Füge einen API-Schlüssel von {key_page} ein, oder registriere bei itch.io eine eigene Anwendung und stelle stores.itch.client_id ein.</translation>
    </message>
    <message>
        <source>Play it on Humble&apos;s own page in a browser.</source>
        <translation>Spiele es auf der Seite von Humble in einem Browser.</translation>
    </message>
    <message>
        <source>Plug the disk in or check the folder&apos;s permissions, then try again.</source>
        <translation>Stecke den Datenträger an oder prüfe die Rechte des Ordners, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Plug the disk in, then resume.</source>
        <translation>Stecke den Datenträger an und setze dann fort.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, where the browser hands the sign-in over, is taken ({why}).</source>
        <translation>Port {port} dieses Computers, über den der Browser die Anmeldung übergibt, ist belegt ({why}).</translation>
    </message>
    <message>
        <source>Proton brings a sandbox of its own</source>
        <translation>Proton bringt eine eigene Sandbox mit</translation>
    </message>
    <message>
        <source>Put them back, or fetch them again.</source>
        <translation>Lege sie zurück, oder hole sie noch einmal.</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading what is here already</source>
        <translation>Was schon da ist, wird gelesen</translation>
    </message>
    <message>
        <source>Reading what is owned</source>
        <translation>Deine Titel werden gelesen</translation>
    </message>
    <message>
        <source>Redeem the key on Humble&apos;s own page, in the shop it is for.</source>
        <translation>Löse den Key auf der Seite von Humble ein, in dem Shop, für den er ist.</translation>
    </message>
    <message>
        <source>Redeemed.</source>
        <translation>Eingelöst.</translation>
    </message>
    <message>
        <source>Refresh the library, or look at its page at the store.</source>
        <translation>Lies die Bibliothek neu ein, oder sieh dir seine Seite beim Store an.</translation>
    </message>
    <message>
        <source>Refresh the library.</source>
        <translation>Lies die Bibliothek neu ein.</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Lade die Liste neu und wähle noch einmal.</translation>
    </message>
    <message>
        <source>Remove that variable, start Backstock again, then set it here.</source>
        <translation>Entferne diese Variable, starte Backstock neu und stelle es dann hier ein.</translation>
    </message>
    <message>
        <source>RetroArch has no cores</source>
        <translation>RetroArch hat keine Kerne</translation>
    </message>
    <message>
        <source>RetroArch is not installed</source>
        <translation>RetroArch ist nicht installiert</translation>
    </message>
    <message>
        <source>Run `backstock doctor`; it names what is missing.</source>
        <translation>Rufe `backstock doctor` auf; es nennt, was fehlt.</translation>
    </message>
    <message>
        <source>Run `wineboot` in a terminal to see what is wrong, or reinstall wine.</source>
        <translation>Rufe in einem Terminal `wineboot` auf, um zu sehen, was nicht stimmt, oder installiere wine neu.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Fasse es kürzer.</translation>
    </message>
    <message>
        <source>Say more of the name, or the id.</source>
        <translation>Sag mehr vom Namen, oder die Kennung.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file} with its key in {key_file} beside it: whoever can read your files can read them. A passphrase would lock them.</source>
        <translation>Die Zugangsdaten liegen in der verschlüsselten Datei {file}, ihr Schlüssel {key_file} daneben: Wer deine Dateien lesen kann, kann auch sie lesen. Eine Passphrase würde sie schützen.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file}, opened by your passphrase.</source>
        <translation>Die Zugangsdaten liegen in der verschlüsselten Datei {file}, die deine Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Secrets rest in this desktop&apos;s keyring (Secret Service), locked with your session.</source>
        <translation>Die Zugangsdaten liegen im Schlüsselbund dieses Desktops (Secret Service), geschützt durch deine Sitzung.</translation>
    </message>
    <message>
        <source>See it on {store}&apos;s own page and redeem it there; Backstock never does that for you.</source>
        <translation>Sieh ihn dir auf der Seite von {store} an und löse ihn dort ein; Backstock tut das nie für dich.</translation>
    </message>
    <message>
        <source>See to that file or its folder, then try again.</source>
        <translation>Sieh nach dieser Datei oder ihrem Ordner und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>See to that on the node, then go on; what it already has is not sent again.</source>
        <translation>Kümmere dich auf dem Knoten darum und fahre dann fort; was er schon hat, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>See to the rights of that folder and try again.</source>
        <translation>Sieh nach den Rechten dieses Ordners und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the file are in order.</source>
        <translation>Sieh nach, ob der Datenträger und die Rechte der Datei in Ordnung sind.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the folder are in order.</source>
        <translation>Sieh nach, ob der Datenträger und die Rechte des Ordners in Ordnung sind.</translation>
    </message>
    <message>
        <source>See whether the node runs and can be reached, then go on.</source>
        <translation>Sieh nach, ob der Knoten läuft und erreichbar ist, und fahre dann fort.</translation>
    </message>
    <message>
        <source>Send it sealed, or run the node in mode local if it is your own machine.</source>
        <translation>Sende es versiegelt, oder betreibe den Knoten im Modus local, wenn es dein eigener Rechner ist.</translation>
    </message>
    <message>
        <source>Set node.listen to host:port, such as 0.0.0.0:7447.</source>
        <translation>Stelle node.listen auf host:port, etwa 0.0.0.0:7447.</translation>
    </message>
    <message>
        <source>Set secrets.backend to auto, keyring or file.</source>
        <translation>Stelle secrets.backend auf auto, keyring oder file.</translation>
    </message>
    <message>
        <source>Set swarm.listen to host:port, such as 0.0.0.0:0 for any free port.</source>
        <translation>Stelle swarm.listen auf host:port, etwa 0.0.0.0:0 für irgendeinen freien Port.</translation>
    </message>
    <message>
        <source>Set the clock of this computer or of the node.</source>
        <translation>Stelle die Uhr dieses Computers oder des Knotens.</translation>
    </message>
    <message>
        <source>Several browser profiles are called “{text}”.</source>
        <translation>Mehrere Browserprofile heißen „{text}“.</translation>
    </message>
    <message>
        <source>Several devices are called “{text}”.</source>
        <translation>Mehrere Geräte heißen „{text}“.</translation>
    </message>
    <message>
        <source>Several nodes are called “{text}”.</source>
        <translation>Mehrere Knoten heißen „{text}“.</translation>
    </message>
    <message>
        <source>Several titles are called “{text}”.</source>
        <translation>Mehrere Titel heißen „{text}“.</translation>
    </message>
    <message>
        <source>Sign in again with a key that may do this; a key made on the store&apos;s own settings page may.</source>
        <translation>Melde dich neu mit einem Schlüssel an, der das darf; einer von der Einstellungsseite des Stores darf es.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melde dich neu an.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with that browser, then try again.</source>
        <translation>Melde dich mit diesem Browser auf https://www.humblebundle.com an und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with your browser and copy the whole cookie {cookie}.</source>
        <translation>Melde dich mit deinem Browser auf https://www.humblebundle.com an und kopiere das ganze Cookie {cookie}.</translation>
    </message>
    <message>
        <source>Sign in to itch.io, then add it again.</source>
        <translation>Melde dich bei itch.io an und füge ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Sign in to {store} again.</source>
        <translation>Melde dich neu bei {store} an.</translation>
    </message>
    <message>
        <source>Signing in to itch.io in the browser needs an OAuth application, and Backstock has none registered.</source>
        <translation>Die Anmeldung bei itch.io im Browser braucht eine OAuth-Anwendung, und Backstock hat keine registriert.</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Zurzeit ausverkauft.</translation>
    </message>
    <message>
        <source>Something else was signed: “{payload_type}” and not “{payload_type2}”.</source>
        <translation>Unterschrieben wurde etwas anderes: „{payload_type}“ und nicht „{payload_type2}“.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock ({name}). What was there before is untouched. Try again; the log has the details.</source>
        <translation>In Backstock ist etwas schiefgegangen ({name}). Was vorher da war, ist unberührt. Versuche es noch einmal; das Protokoll sagt Genaueres.</translation>
    </message>
    <message>
        <source>Start Backstock again.</source>
        <translation>Starte Backstock neu.</translation>
    </message>
    <message>
        <source>Start Backstock as an ordinary user, or make bubblewrap work.</source>
        <translation>Starte Backstock als gewöhnlicher Benutzer, oder bringe bubblewrap zum Laufen.</translation>
    </message>
    <message>
        <source>Start and unlock the keyring, or set secrets.backend to file to begin with new secrets.</source>
        <translation>Starte und entsperre den Schlüsselbund, oder stelle secrets.backend auf file, um mit neuen Zugangsdaten anzufangen.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starte es noch einmal.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Starte es erst.</translation>
    </message>
    <message>
        <source>Start it first: backstock node run.</source>
        <translation>Starte ihn erst: backstock node run.</translation>
    </message>
    <message>
        <source>Start it, or check the connection, and try again.</source>
        <translation>Starte ihn oder prüfe die Verbindung, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Start one of them, or check the connection.</source>
        <translation>Starte einen davon, oder prüfe die Verbindung.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation>Starte das Spiel noch einmal.</translation>
    </message>
    <message>
        <source>Start the node again.</source>
        <translation>Starte den Knoten noch einmal.</translation>
    </message>
    <message>
        <source>Sync again once it has been released.</source>
        <translation>Lies neu ein, sobald es erschienen ist.</translation>
    </message>
    <message>
        <source>Sync in a while; claiming again does no harm.</source>
        <translation>Lies in einer Weile neu ein; noch einmal freizuschalten schadet nicht.</translation>
    </message>
    <message>
        <source>Sync to see what the account has now.</source>
        <translation>Lies neu ein, um zu sehen, was das Konto jetzt hat.</translation>
    </message>
    <message>
        <source>Sync to see what the store offers now.</source>
        <translation>Lies neu ein, um zu sehen, was der Store jetzt anbietet.</translation>
    </message>
    <message>
        <source>Sync, then get the new edition.</source>
        <translation>Lies neu ein und hole dann die neue Ausgabe.</translation>
    </message>
    <message>
        <source>That browser is writing its cookies all the time.</source>
        <translation>Dieser Browser schreibt seine Cookies ununterbrochen.</translation>
    </message>
    <message>
        <source>That download goes on undisturbed.</source>
        <translation>Dieser Download geht ungestört weiter.</translation>
    </message>
    <message>
        <source>That edition is not in the library any more.</source>
        <translation>Diese Ausgabe ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>That is not the address of a title&apos;s page.</source>
        <translation>Das ist nicht die Adresse der Seite eines Titels.</translation>
    </message>
    <message>
        <source>That magnet is not in the keyring any more.</source>
        <translation>Dieser Magnet ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message numerus="yes">
        <source>That node holds the only copies of {n} things.</source>
        <translation>
            <numerusform>Dieser Knoten hat die einzige Kopie von {n} Sache.</numerusform>
            <numerusform>Dieser Knoten hat die einzigen Kopien von {n} Sachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not kept here any more.</source>
        <translation>Dieses Bild wird hier nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>That title is not in the library any more.</source>
        <translation>Dieser Titel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The address of the library&apos;s database cannot be used.</source>
        <translation>Die Adresse der Datenbank der Bibliothek ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The address {listen} to listen at cannot be read.</source>
        <translation>Die Adresse {listen}, auf der gewartet werden soll, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The archive cannot be read: {why}.</source>
        <translation>Das Archiv ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>Das Archiv ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The archive was refused: {why} ({name}).</source>
        <translation>Das Archiv wurde abgelehnt: {why} ({name}).</translation>
    </message>
    <message>
        <source>The body of the request is not the one that was signed.</source>
        <translation>Der Inhalt der Anfrage ist nicht der, der unterschrieben wurde.</translation>
    </message>
    <message>
        <source>The browser brought an answer that does not belong to this sign-in, so it was not taken.</source>
        <translation>Der Browser brachte eine Antwort, die nicht zu dieser Anmeldung gehört; sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The browser came back from itch.io without a permission.</source>
        <translation>Der Browser kam ohne Erlaubnis von itch.io zurück.</translation>
    </message>
    <message>
        <source>The bytes that came are kept.</source>
        <translation>Die Bytes, die kamen, bleiben erhalten.</translation>
    </message>
    <message>
        <source>The code may have been used up.</source>
        <translation>Der Code ist womöglich verbraucht.</translation>
    </message>
    <message>
        <source>The code names no address.</source>
        <translation>Der Code nennt keine Adresse.</translation>
    </message>
    <message>
        <source>The code&apos;s secret was not sent to it.</source>
        <translation>Das Geheimnis des Codes wurde ihm nicht gesendet.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is a visitor&apos;s; nobody was signed in.</source>
        <translation>Das Cookie von der Seite von Humble ist das eines Besuchers; niemand war angemeldet.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is damaged.</source>
        <translation>Das Cookie von der Seite von Humble ist beschädigt.</translation>
    </message>
    <message>
        <source>The cookies of that browser cannot be read ({why}).</source>
        <translation>Die Cookies dieses Browsers sind nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>The cookies of {browser} “{profile}” cannot be read: {why}.</source>
        <translation>Die Cookies von {browser} „{profile}“ sind nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The keyring refused the entry “{name}” ({error}).</source>
        <translation>Der Schlüsselbund hat den Eintrag „{name}“ abgelehnt ({error}).</translation>
    </message>
    <message>
        <source>The node “{node}” does not answer at {address}.</source>
        <translation>Der Knoten „{node}“ antwortet nicht unter {address}.</translation>
    </message>
    <message>
        <source>The picture has more than {most}.</source>
        <translation>Das Bild hat mehr als {most}.</translation>
    </message>
    <message>
        <source>The picture is larger than {side} × {side} dots.</source>
        <translation>Das Bild ist größer als {side} × {side} Pixel.</translation>
    </message>
    <message>
        <source>The picture is too small: each side needs {side} dots.</source>
        <translation>Das Bild ist zu klein: Jede Seite braucht {side} Pixel.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>Dieses Bild gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Das ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>This system did not take Backstock for magnet links.</source>
        <translation>Dieses System hat Backstock nicht für Magnet-Links angenommen.</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>demo node</source>
        <translation>Demo-Knoten</translation>
    </message>
    <message>
        <source>demo store</source>
        <translation>Demo-Store</translation>
    </message>
    <message>
        <source>The copy here was kept, and what the node already has stays there.</source>
        <translation>Die Kopie hier blieb erhalten, und was der Knoten schon hat, bleibt dort.</translation>
    </message>
    <message>
        <source>The copy here was kept.</source>
        <translation>Die Kopie hier blieb erhalten.</translation>
    </message>
    <message>
        <source>The copy of “{name}” on this disk is damaged; it is not offered to others.</source>
        <translation>Die Kopie von „{name}“ auf diesem Datenträger ist beschädigt; sie wird anderen nicht angeboten.</translation>
    </message>
    <message>
        <source>The demo node does not answer.</source>
        <translation>Der Demo-Knoten antwortet nicht.</translation>
    </message>
    <message>
        <source>The demo node gave no pairing code: {stderr}</source>
        <translation>Der Demo-Knoten gab keinen Kopplungscode: {stderr}</translation>
    </message>
    <message>
        <source>The demo titles could not be built: {why}</source>
        <translation>Die Demo-Titel konnten nicht gebaut werden: {why}</translation>
    </message>
    <message>
        <source>The digest {lane} could not be computed ({name}).</source>
        <translation>Die Prüfsumme {lane} ließ sich nicht berechnen ({name}).</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written further.</source>
        <translation>Der Datenträger ist voll; {path} konnte nicht weitergeschrieben werden.</translation>
    </message>
    <message>
        <source>The download is kept as it is.</source>
        <translation>Der Download bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The download is kept as it is; nothing was unpacked.</source>
        <translation>Der Download bleibt, wie er ist; nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>The download is kept; what was half unpacked was removed.</source>
        <translation>Der Download bleibt erhalten; was halb entpackt war, wurde entfernt.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>Die Datei selbst blieb unberührt.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file was set aside at {path}; it will not be shelved or started.</source>
        <translation>Die Datei wurde unter {path} beiseitegelegt; sie kommt nicht ins Regal und wird nicht gestartet.</translation>
    </message>
    <message>
        <source>The files of this torrent are too large to be real.</source>
        <translation>Die Dateien dieses Torrents sind zu groß, um echt zu sein.</translation>
    </message>
    <message>
        <source>The files of “{name}” are no longer where they were.</source>
        <translation>Die Dateien von „{name}“ sind nicht mehr da, wo sie waren.</translation>
    </message>
    <message>
        <source>The files of “{name}” cannot be read or written: {text}.</source>
        <translation>Die Dateien von „{name}“ lassen sich nicht lesen oder schreiben: {text}.</translation>
    </message>
    <message>
        <source>The film is kept as it is.</source>
        <translation>Der Film bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {why}.</source>
        <translation>Der Ordner „{path}“ ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The game and its saves are unchanged.</source>
        <translation>Das Spiel und seine Spielstände sind unverändert.</translation>
    </message>
    <message>
        <source>The game could not be copied to play it: {what}.</source>
        <translation>Das Spiel konnte zum Spielen nicht kopiert werden: {what}.</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>Das Spiel geht weiter.</translation>
    </message>
    <message>
        <source>The game&apos;s files and saves were not touched.</source>
        <translation>Dateien und Spielstände des Spiels blieben unberührt.</translation>
    </message>
    <message>
        <source>The key of “{file}” is not in this computer&apos;s keyring.</source>
        <translation>Der Schlüssel von „{file}“ ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>Der Schlüsselbund dieses Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Der Schlüsselbund dieses Desktops ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{name}” is not one of ours.</source>
        <translation>Der Eintrag „{name}“ des Schlüsselbunds ist keiner von uns.</translation>
    </message>
    <message>
        <source>The library cannot be used ({text}).</source>
        <translation>Die Bibliothek ist nicht verwendbar ({text}).</translation>
    </message>
    <message>
        <source>The library is busy with another Backstock.</source>
        <translation>Die Bibliothek ist mit einem anderen Backstock beschäftigt.</translation>
    </message>
    <message>
        <source>The library stays as it is.</source>
        <translation>Die Bibliothek bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The line broke: {size} of {total} of {target} came.</source>
        <translation>Die Leitung brach ab: {size} von {total} von {target} kamen an.</translation>
    </message>
    <message>
        <source>The node answered in a way this version does not understand (status {status}).</source>
        <translation>Der Knoten antwortete so, wie diese Version es nicht versteht (Status {status}).</translation>
    </message>
    <message>
        <source>The node cannot listen at {address}: {why}.</source>
        <translation>Der Knoten kann nicht auf {address} warten: {why}.</translation>
    </message>
    <message>
        <source>The node could not prove that it is who it says.</source>
        <translation>Der Knoten konnte nicht beweisen, dass er der ist, für den er sich ausgibt.</translation>
    </message>
    <message>
        <source>The node does not know this code: it is wrong, was used, or has expired.</source>
        <translation>Der Knoten kennt diesen Code nicht: Er ist falsch, verbraucht oder abgelaufen.</translation>
    </message>
    <message>
        <source>The node does not run, and its port is chosen only when it starts.</source>
        <translation>Der Knoten läuft nicht, und sein Port wird erst beim Start gewählt.</translation>
    </message>
    <message>
        <source>The node keeps nothing of it.</source>
        <translation>Der Knoten behält nichts davon.</translation>
    </message>
    <message>
        <source>The node met an error of its own.</source>
        <translation>Im Knoten selbst trat ein Fehler auf.</translation>
    </message>
    <message>
        <source>The node no longer has it.</source>
        <translation>Der Knoten hat es nicht mehr.</translation>
    </message>
    <message>
        <source>The node sends more than it was asked for.</source>
        <translation>Der Knoten sendet mehr, als von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>The node went away while pairing.</source>
        <translation>Der Knoten verschwand beim Koppeln.</translation>
    </message>
    <message>
        <source>The node “{node}” could not keep it: {why}</source>
        <translation>Der Knoten „{node}“ konnte es nicht aufbewahren: {why}</translation>
    </message>
    <message>
        <source>The node “{node}” has no room for {length}; {left} are left.</source>
        <translation>Der Knoten „{node}“ hat keinen Platz für {length}; {left} sind frei.</translation>
    </message>
    <message>
        <source>The node “{node}” keeps sealed packages only.</source>
        <translation>Der Knoten „{node}“ bewahrt nur versiegelte Pakete auf.</translation>
    </message>
    <message>
        <source>The node&apos;s HTTP did not start; the log says why.</source>
        <translation>Das HTTP des Knotens startete nicht; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The package&apos;s torrent cannot be used: {what}</source>
        <translation>Der Torrent des Pakets ist nicht verwendbar: {what}</translation>
    </message>
    <message>
        <source>The package&apos;s torrent is not the one its name says.</source>
        <translation>Der Torrent des Pakets ist nicht der, den sein Name nennt.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation>Die Passphrase öffnet die Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>The permission for {account} at {store} is not in the keyring any more.</source>
        <translation>Die Erlaubnis für {account} bei {store} ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The permission given to Backstock does not cover “{scope}” at {store}.</source>
        <translation>Die Erlaubnis, die Backstock hat, umfasst „{scope}“ bei {store} nicht.</translation>
    </message>
    <message>
        <source>The piece hashes of this torrent do not belong to its files.</source>
        <translation>Die Prüfsummen der Teile dieses Torrents gehören nicht zu seinen Dateien.</translation>
    </message>
    <message>
        <source>The piece length of this torrent is not allowed.</source>
        <translation>Die Teilegröße dieses Torrents ist nicht zulässig.</translation>
    </message>
    <message>
        <source>The published {name} is none and was not compared.</source>
        <translation>Die veröffentlichte Prüfsumme {name} ist keine und wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>The request broke off.</source>
        <translation>Die Anfrage brach ab.</translation>
    </message>
    <message>
        <source>The request is not signed by a device this node knows.</source>
        <translation>Die Anfrage ist nicht von einem Gerät unterschrieben, das dieser Knoten kennt.</translation>
    </message>
    <message>
        <source>The request was meant for another node.</source>
        <translation>Die Anfrage war für einen anderen Knoten bestimmt.</translation>
    </message>
    <message>
        <source>The request was signed too long ago, or the clocks differ.</source>
        <translation>Die Anfrage wurde vor zu langer Zeit unterschrieben, oder die Uhren gehen verschieden.</translation>
    </message>
    <message>
        <source>The saves are unchanged.</source>
        <translation>Die Spielstände sind unverändert.</translation>
    </message>
    <message>
        <source>The saves in use are unchanged.</source>
        <translation>Die benutzten Spielstände sind unverändert.</translation>
    </message>
    <message>
        <source>The saves were not restored: {why}.</source>
        <translation>Die Spielstände wurden nicht wiederhergestellt: {why}.</translation>
    </message>
    <message>
        <source>The sealed file does not open with this source&apos;s key.</source>
        <translation>Die versiegelte Datei öffnet sich nicht mit dem Schlüssel dieser Quelle.</translation>
    </message>
    <message>
        <source>The secret “{name}” is not a key.</source>
        <translation>„{name}“ in den Zugangsdaten ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The secrets are locked with a passphrase, and none was given.</source>
        <translation>Die Zugangsdaten sind mit einer Passphrase gesperrt, und es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>The secrets in it are untouched.</source>
        <translation>Die Zugangsdaten darin sind unberührt.</translation>
    </message>
    <message>
        <source>The secrets kept so far are whole.</source>
        <translation>Die bisher aufbewahrten Zugangsdaten sind heil.</translation>
    </message>
    <message>
        <source>The secrets rest in this desktop&apos;s keyring, which has a lock of its own.</source>
        <translation>Die Zugangsdaten liegen im Schlüsselbund dieses Desktops, der seine eigene Sperre hat.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {why}.</source>
        <translation>Die Einstellungen sind nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The signature lacks its time or its nonce.</source>
        <translation>Der Unterschrift fehlt ihre Zeit oder ihre Einmalzahl.</translation>
    </message>
    <message>
        <source>The signature of the request does not cover its body.</source>
        <translation>Die Unterschrift der Anfrage deckt ihren Inhalt nicht ab.</translation>
    </message>
    <message>
        <source>The store answered in a way this version of Backstock cannot read ({where}).</source>
        <translation>Der Store antwortete so, wie diese Version von Backstock es nicht lesen kann ({where}).</translation>
    </message>
    <message>
        <source>The store offers no file of this title.</source>
        <translation>Der Store bietet keine Datei dieses Titels an.</translation>
    </message>
    <message>
        <source>The store sent more of {target} than the {total} it had announced.</source>
        <translation>Der Store sendete mehr von {target} als die angekündigten {total}.</translation>
    </message>
    <message>
        <source>The writable layer could not be mounted: {what}.</source>
        <translation>Die beschreibbare Schicht konnte nicht eingehängt werden: {what}.</translation>
    </message>
    <message>
        <source>The {name} did not start.</source>
        <translation>{name} startete nicht.</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>Es gibt keine Datei {archive}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>Es gibt keinen Auftrag {job_id}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library&apos;s own notes.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für die Notizen der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, um {path} zu schreiben.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>Es ist kein Platz mehr, um {path} zu schreiben.</translation>
    </message>
    <message>
        <source>There is no room left to write “{name}” ({text}).</source>
        <translation>Es ist kein Platz mehr, um „{name}“ zu schreiben ({text}).</translation>
    </message>
    <message>
        <source>There is no screen and no Xvfb (xvfb) to stand in for one.</source>
        <translation>Es gibt keinen Bildschirm und kein Xvfb (xvfb), das ihn vertritt.</translation>
    </message>
    <message>
        <source>There is no screen: it runs on a private one, {display}.</source>
        <translation>Es gibt keinen Bildschirm: Es läuft auf einem eigenen, {display}.</translation>
    </message>
    <message>
        <source>There is no snapshot {snapshot_id}.</source>
        <translation>Es gibt keine Sicherung {snapshot_id}.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Es gibt kein solches Konto.</translation>
    </message>
    <message>
        <source>There is no such collection.</source>
        <translation>Es gibt keine solche Sammlung.</translation>
    </message>
    <message>
        <source>There is no such play session.</source>
        <translation>Es gibt keine solche Spielsitzung.</translation>
    </message>
    <message>
        <source>There is no title at that address.</source>
        <translation>Unter dieser Adresse gibt es keinen Titel.</translation>
    </message>
    <message>
        <source>There is no title at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Titel.</translation>
    </message>
    <message>
        <source>There is no title {missing}.</source>
        <translation>Es gibt keinen Titel {missing}.</translation>
    </message>
    <message>
        <source>There is no title {title_id}.</source>
        <translation>Es gibt keinen Titel {title_id}.</translation>
    </message>
    <message>
        <source>There is no “{path}” in “{content}”.</source>
        <translation>In „{content}“ gibt es kein „{path}“.</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing besides the {others} that other downloads still need.</source>
        <translation>Für {what} ist nicht genug Platz: Es fehlen {missing}, neben {others}, die andere Downloads noch brauchen.</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing.</source>
        <translation>Für {what} ist nicht genug Platz: Es fehlen {missing}.</translation>
    </message>
    <message>
        <source>There is not enough room to keep the saves.</source>
        <translation>Es ist nicht genug Platz, um die Spielstände aufzubewahren.</translation>
    </message>
    <message>
        <source>There is not enough room to unpack this.</source>
        <translation>Es ist nicht genug Platz, um dies zu entpacken.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Unter {path} gibt es nichts.</translation>
    </message>
    <message>
        <source>There is nothing at {settled}.</source>
        <translation>Unter {settled} gibt es nichts.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>Sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>They are not offered to others any more.</source>
        <translation>Sie werden anderen nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>This Windows program is for {machine}.</source>
        <translation>Dieses Windows-Programm ist für {machine}.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Das ist unter dieser Adresse nicht möglich.</translation>
    </message>
    <message>
        <source>This cannot be started: {why}.</source>
        <translation>Dies lässt sich nicht starten: {why}.</translation>
    </message>
    <message>
        <source>This cannot be written to the settings: {why}.</source>
        <translation>Dies lässt sich nicht in die Einstellungen schreiben: {why}.</translation>
    </message>
    <message>
        <source>This computer cannot play it: {why}.</source>
        <translation>Dieser Computer kann es nicht abspielen: {why}.</translation>
    </message>
    <message>
        <source>This desktop has no keyring, and it is not decided yet how sign-ins are locked.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, und noch ist nicht entschieden, wie Anmeldungen geschützt werden.</translation>
    </message>
    <message>
        <source>This edition is an installer, and installers are not run unattended.</source>
        <translation>Diese Ausgabe ist ein Installer, und Installer laufen nicht unbeaufsichtigt.</translation>
    </message>
    <message>
        <source>This game needs {name}, which is not installed.</source>
        <translation>Dieses Spiel braucht {name}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>This is a 32-bit Windows program and the Wine of this computer runs 64-bit programs only.</source>
        <translation>Dies ist ein 32-Bit-Windows-Programm, und das Wine dieses Computers führt nur 64-Bit-Programme aus.</translation>
    </message>
    <message>
        <source>This is a library, not a program.</source>
        <translation>Dies ist eine Bibliothek, kein Programm.</translation>
    </message>
    <message>
        <source>This is no torrent that can be used: {why}.</source>
        <translation>Dies ist kein verwendbarer Torrent: {why}.</translation>
    </message>
    <message>
        <source>This is no usable torrent: {why} (at byte {at}).</source>
        <translation>Dies ist kein brauchbarer Torrent: {why} (bei Byte {at}).</translation>
    </message>
    <message>
        <source>This is no usable torrent: “{what}” is missing or not what it should be.</source>
        <translation>Dies ist kein brauchbarer Torrent: „{what}“ fehlt oder ist nicht, was es sein sollte.</translation>
    </message>
    <message>
        <source>This is not an invite code of a node.</source>
        <translation>Dies ist kein Einladungscode eines Knotens.</translation>
    </message>
    <message>
        <source>This is not an itch.io API key.</source>
        <translation>Dies ist kein API-Schlüssel von itch.io.</translation>
    </message>
    <message>
        <source>This is not the address of a title&apos;s page at {store}.</source>
        <translation>Dies ist nicht die Adresse der Seite eines Titels bei {store}.</translation>
    </message>
    <message>
        <source>This is not the cookie that Humble&apos;s site keeps for a sign-in.</source>
        <translation>Dies ist nicht das Cookie, das die Seite von Humble für eine Anmeldung setzt.</translation>
    </message>
    <message>
        <source>This library does not know that node.</source>
        <translation>Diese Bibliothek kennt diesen Knoten nicht.</translation>
    </message>
    <message>
        <source>This library has no node yet.</source>
        <translation>Diese Bibliothek hat noch keinen Knoten.</translation>
    </message>
    <message>
        <source>This library was written by a newer Backstock.</source>
        <translation>Diese Bibliothek wurde von einem neueren Backstock geschrieben.</translation>
    </message>
    <message>
        <source>This magnet link cannot be used: {why}.</source>
        <translation>Dieser Magnet-Link ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>This needs {length} in {folder}, and only {left} may be used.</source>
        <translation>Dies braucht {length} in {folder}, und nur {left} dürfen benutzt werden.</translation>
    </message>
    <message>
        <source>This node does not hold that package.</source>
        <translation>Dieser Knoten hat dieses Paket nicht.</translation>
    </message>
    <message>
        <source>This package is not being transferred.</source>
        <translation>Dieses Paket wird nicht übertragen.</translation>
    </message>
    <message>
        <source>This program is for {machine} computers and this one cannot run those.</source>
        <translation>Dieses Programm ist für {machine}-Computer, und dieser kann solche nicht ausführen.</translation>
    </message>
    <message>
        <source>This request cannot be understood: {where}: {first}.</source>
        <translation>Diese Anfrage ist nicht zu verstehen: {where}: {first}.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Diese Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>This request was sent before.</source>
        <translation>Diese Anfrage wurde schon einmal gesendet.</translation>
    </message>
    <message>
        <source>This title has no such edition.</source>
        <translation>Dieser Titel hat keine solche Ausgabe.</translation>
    </message>
    <message>
        <source>This title is in none of your bundles.</source>
        <translation>Dieser Titel ist in keinem deiner Bundles.</translation>
    </message>
    <message>
        <source>This torrent cannot be begun: {why}.</source>
        <translation>Dieser Torrent kann nicht begonnen werden: {why}.</translation>
    </message>
    <message>
        <source>This torrent has not as many piece hashes as its files need.</source>
        <translation>Dieser Torrent hat nicht so viele Prüfsummen, wie seine Dateien brauchen.</translation>
    </message>
    <message>
        <source>This torrent has something that is a file and a folder at once.</source>
        <translation>In diesem Torrent ist etwas zugleich Datei und Ordner.</translation>
    </message>
    <message>
        <source>This torrent holds a link, which could point anywhere.</source>
        <translation>Dieser Torrent enthält eine Verknüpfung, die überallhin zeigen könnte.</translation>
    </message>
    <message>
        <source>This torrent holds an empty folder.</source>
        <translation>Dieser Torrent enthält einen leeren Ordner.</translation>
    </message>
    <message>
        <source>This torrent holds no file.</source>
        <translation>Dieser Torrent enthält keine Datei.</translation>
    </message>
    <message>
        <source>This torrent is of a version that is not known.</source>
        <translation>Die Version dieses Torrents ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This torrent is too large to be honest.</source>
        <translation>Dieser Torrent ist zu groß, um ehrlich zu sein.</translation>
    </message>
    <message>
        <source>This torrent names no content.</source>
        <translation>Dieser Torrent nennt keinen Inhalt.</translation>
    </message>
    <message>
        <source>This torrent says two different things to old and new programs.</source>
        <translation>Dieser Torrent sagt alten und neuen Programmen zweierlei.</translation>
    </message>
    <message>
        <source>Titles of {store} cannot be added by an address.</source>
        <translation>Titel von {store} lassen sich nicht über eine Adresse hinzufügen.</translation>
    </message>
    <message>
        <source>Too many wrong codes came to this node in the last minute.</source>
        <translation>In der letzten Minute kamen zu viele falsche Codes bei diesem Knoten an.</translation>
    </message>
    <message>
        <source>Transfers are shut down.</source>
        <translation>Übertragungen sind abgeschaltet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a while; claiming again does no harm.</source>
        <translation>Versuche es in einer Weile noch einmal; noch einmal freizuschalten schadet nicht.</translation>
    </message>
    <message>
        <source>Try again later, or look at the title on the store&apos;s own page.</source>
        <translation>Versuche es später noch einmal, oder sieh dir den Titel auf der Seite des Stores an.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, look for a newer version of Backstock.</source>
        <translation>Versuche es später noch einmal; wenn es so bleibt, sieh nach einer neueren Version von Backstock.</translation>
    </message>
    <message>
        <source>Try again later; it may be a maintenance page. If it stays so, look for a newer version of Backstock.</source>
        <translation>Versuche es später noch einmal; vielleicht ist es eine Wartungsseite. Wenn es so bleibt, sieh nach einer neueren Version von Backstock.</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was locked with.</source>
        <translation>Versuche es noch einmal mit der Passphrase, mit der sie gesperrt wurden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the computer and look at its memory.</source>
        <translation>Versuche es noch einmal; geschieht es wieder, starte den Computer neu und prüfe seinen Speicher.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>Versuche es noch einmal; es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Two files of this torrent have one name.</source>
        <translation>Zwei Dateien dieses Torrents haben denselben Namen.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Gib mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Entsperre den Schlüsselbund und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Unpack it by hand and add the folder.</source>
        <translation>Entpacke es von Hand und füge den Ordner hinzu.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Update Backstock, or choose another data folder with --data.</source>
        <translation>Aktualisiere Backstock, oder wähle mit --data einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Update Backstock: a newer version may have written it.</source>
        <translation>Aktualisiere Backstock: Vielleicht hat ihn eine neuere Version geschrieben.</translation>
    </message>
    <message>
        <source>Use `backstock add` for folders and torrents.</source>
        <translation>Für Ordner und Torrents gibt es `backstock add`.</translation>
    </message>
    <message>
        <source>Use `backstock watch`, or install it (sudo apt install mpv).</source>
        <translation>Nimm `backstock watch`, oder installiere es (sudo apt install mpv).</translation>
    </message>
    <message>
        <source>Use it there, or remove it there first.</source>
        <translation>Benutze es dort, oder entferne es dort erst.</translation>
    </message>
    <message>
        <source>Verify it, and get it again if it differs from what the store announced.</source>
        <translation>Prüfe es, und hole es noch einmal, falls es von den Angaben des Stores abweicht.</translation>
    </message>
    <message>
        <source>Verify the copy on the other computer, or fetch from another one.</source>
        <translation>Prüfe die Kopie auf dem anderen Computer, oder hole es von einem anderen.</translation>
    </message>
    <message>
        <source>Verify the download, or choose another edition.</source>
        <translation>Prüfe den Download, oder wähle eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>Verify the title, then page it out again.</source>
        <translation>Prüfe den Titel und lagere ihn dann noch einmal aus.</translation>
    </message>
    <message>
        <source>Verify the title; get it again if the file was damaged.</source>
        <translation>Prüfe den Titel; hole ihn noch einmal, falls die Datei beschädigt wurde.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warte eine Minute und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Warte darauf und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation>Warte, bis das fertig ist, oder halte es an.</translation>
    </message>
    <message>
        <source>What already arrived is kept.</source>
        <translation>Was schon ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node this code was made by.</source>
        <translation>Was unter {address} antwortet, ist nicht der Knoten, von dem dieser Code stammt.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node “{node}”: its certificate is another one.</source>
        <translation>Was unter {address} antwortet, ist nicht der Knoten „{node}“: Sein Zertifikat ist ein anderes.</translation>
    </message>
    <message>
        <source>What answers at {host}:{port} does not speak TLS as a node does.</source>
        <translation>Was unter {host}:{port} antwortet, spricht nicht TLS wie ein Knoten.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not what was put there.</source>
        <translation>Was aus dem Regal zurückkam, ist nicht das, was hineingelegt wurde.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not “{file}”.</source>
        <translation>Was aus dem Regal zurückkam, ist nicht „{file}“.</translation>
    </message>
    <message>
        <source>What came of it was dropped.</source>
        <translation>Was davon kam, wurde verworfen.</translation>
    </message>
    <message>
        <source>What came so far is kept.</source>
        <translation>Was bisher kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What came so far is kept; the download goes on from there.</source>
        <translation>Was bisher kam, bleibt erhalten; der Download geht von dort weiter.</translation>
    </message>
    <message>
        <source>What is on the shelf is still there, but opens only with that key.</source>
        <translation>Was im Regal liegt, ist noch da, öffnet sich aber nur mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>What it holds stays there; nothing on this computer was changed.</source>
        <translation>Was er hat, bleibt dort; auf diesem Computer wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What it holds was not touched.</source>
        <translation>Was er hat, blieb unberührt.</translation>
    </message>
    <message>
        <source>What lies on the shelf or here stays usable.</source>
        <translation>Was im Regal oder hier liegt, bleibt nutzbar.</translation>
    </message>
    <message>
        <source>What this magnet link leads to went away.</source>
        <translation>Das, worauf dieser Magnet-Link zeigt, ist verschwunden.</translation>
    </message>
    <message>
        <source>What was being sent cannot be read any more: {why}</source>
        <translation>Was gesendet wurde, ist nicht mehr lesbar: {why}</translation>
    </message>
    <message>
        <source>What was downloaded of the old one is kept, but will not be mixed with the new one.</source>
        <translation>Was vom alten heruntergeladen wurde, bleibt erhalten, wird aber nicht mit dem neuen vermischt.</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation>Was bisher heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was, and so does everything on this computer and on the shelf.</source>
        <translation>Was bisher aufgeführt war, bleibt, wie es war, ebenso alles auf diesem Computer und im Regal.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was.</source>
        <translation>Was bisher aufgeführt war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>What was written before is safe; the last change was not made.</source>
        <translation>Was vorher geschrieben wurde, ist sicher; die letzte Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Where the node listens cannot be read.</source>
        <translation>Wo der Knoten wartet, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Wine could not be made ready: {why}.</source>
        <translation>Wine konnte nicht vorbereitet werden: {why}.</translation>
    </message>
    <message>
        <source>Wine is not installed</source>
        <translation>Wine ist nicht installiert</translation>
    </message>
    <message>
        <source>`backstock accounts` lists those there are.</source>
        <translation>`backstock accounts` führt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>`backstock doctor` tells what is missing.</source>
        <translation>`backstock doctor` sagt, was fehlt.</translation>
    </message>
    <message>
        <source>`backstock jobs list` shows the jobs there are.</source>
        <translation>`backstock jobs list` zeigt die vorhandenen Aufträge.</translation>
    </message>
    <message>
        <source>`backstock library` lists the titles there are.</source>
        <translation>`backstock library` führt die vorhandenen Titel auf.</translation>
    </message>
    <message>
        <source>`backstock library` lists those there are.</source>
        <translation>`backstock library` führt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>`backstock nodes list` shows the nodes this library knows.</source>
        <translation>`backstock nodes list` zeigt die Knoten, die diese Bibliothek kennt.</translation>
    </message>
    <message>
        <source>`backstock saves list TITLE` shows them.</source>
        <translation>`backstock saves list TITLE` zeigt sie.</translation>
    </message>
    <message>
        <source>`backstock show TITLE` lists them.</source>
        <translation>`backstock show TITLE` führt sie auf.</translation>
    </message>
    <message>
        <source>a detour</source>
        <translation>einen Umweg</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>eine Datei hat keinen Namen</translation>
    </message>
    <message>
        <source>a forged mark of deletion</source>
        <translation>ein gefälschter Löschvermerk</translation>
    </message>
    <message>
        <source>a hard link names a file the archive does not hold</source>
        <translation>eine feste Verknüpfung nennt eine Datei, die das Archiv nicht enthält</translation>
    </message>
    <message>
        <source>a key for another shop</source>
        <translation>ein Key für einen anderen Shop</translation>
    </message>
    <message>
        <source>a key is not a string</source>
        <translation>ein Schlüssel ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>a layer that was mounted could not be unmounted: {stuck}</source>
        <translation>eine eingehängte Schicht ließ sich nicht aushängen: {stuck}</translation>
    </message>
    <message>
        <source>a link has no name</source>
        <translation>eine Verknüpfung hat keinen Namen</translation>
    </message>
    <message>
        <source>a link has no usable target</source>
        <translation>eine Verknüpfung hat kein brauchbares Ziel</translation>
    </message>
    <message>
        <source>a link leads out of the folder</source>
        <translation>eine Verknüpfung führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>a name cannot be read</source>
        <translation>ein Name ist nicht lesbar</translation>
    </message>
    <message>
        <source>a name holds control characters</source>
        <translation>ein Name enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>a name is absolute</source>
        <translation>ein Name ist absolut</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>ein Name ist zu lang</translation>
    </message>
    <message>
        <source>a name leads out of the folder</source>
        <translation>ein Name führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>a name that leads elsewhere, {name}</source>
        <translation>ein Name, der woandershin führt, {name}</translation>
    </message>
    <message>
        <source>a number does not end</source>
        <translation>eine Zahl endet nicht</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation>eine Zahl ist keine</translation>
    </message>
    <message>
        <source>a number is written in an odd way</source>
        <translation>eine Zahl ist seltsam geschrieben</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <source>a special file, {member}</source>
        <translation>eine besondere Datei, {member}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>es kam eine Webseite</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>an address that is none</source>
        <translation>eine Adresse, die keine ist</translation>
    </message>
    <message>
        <source>an entry below a link</source>
        <translation>ein Eintrag unterhalb einer Verknüpfung</translation>
    </message>
    <message>
        <source>an entry outside the known parts</source>
        <translation>ein Eintrag außerhalb der bekannten Teile</translation>
    </message>
    <message>
        <source>an unknown entry, {member}</source>
        <translation>ein unbekannter Eintrag, {member}</translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation>einen unbekannten Rechner</translation>
    </message>
    <message>
        <source>another part of it came than was asked for</source>
        <translation>ein anderer Teil davon kam als der verlangte</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>einem anderen Ort</translation>
    </message>
    <message>
        <source>arriving by the store&apos;s own torrent</source>
        <translation>kommt über den eigenen Torrent des Stores</translation>
    </message>
    <message>
        <source>asking the store what there is of “{row}”</source>
        <translation>der Store wird gefragt, was es von „{row}“ gibt</translation>
    </message>
    <message>
        <source>asking the swarm what it is</source>
        <translation>der Schwarm wird gefragt, was es ist</translation>
    </message>
    <message>
        <source>bubblewrap is not installed</source>
        <translation>bubblewrap ist nicht installiert</translation>
    </message>
    <message>
        <source>Building the demo titles from their sources</source>
        <translation>Die Demo-Titel werden aus ihren Quellen gebaut</translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>claiming “{edition}” from {listing}</source>
        <translation>„{edition}“ wird aus {listing} freigeschaltet</translation>
    </message>
    <message>
        <source>claiming “{row}” from {title_id}</source>
        <translation>„{row}“ wird aus {title_id} freigeschaltet</translation>
    </message>
    <message>
        <source>comparing it with the digests</source>
        <translation>wird mit den Prüfsummen verglichen</translation>
    </message>
    <message>
        <source>every digest the store published fits</source>
        <translation>jede vom Store veröffentlichte Prüfsumme passt</translation>
    </message>
    <message>
        <source>far too much</source>
        <translation>viel zu viel</translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation>{file} wird geholt</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>wird auf den Datenträger gebracht</translation>
    </message>
    <message>
        <source>hosted elsewhere</source>
        <translation>liegt woanders</translation>
    </message>
    <message>
        <source>it asks for more memory than is allowed</source>
        <translation>es verlangt mehr Arbeitsspeicher als erlaubt</translation>
    </message>
    <message>
        <source>it asks to be left alone for a while</source>
        <translation>er bittet, eine Weile in Ruhe gelassen zu werden</translation>
    </message>
    <message>
        <source>it does not begin with layer.json</source>
        <translation>es beginnt nicht mit layer.json</translation>
    </message>
    <message>
        <source>it does not begin with magnet:?</source>
        <translation>er beginnt nicht mit magnet:?</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>es existiert nicht</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es existiert schon</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>es schlug fehl</translation>
    </message>
    <message>
        <source>it gave no pictures within a minute</source>
        <translation>innerhalb einer Minute kamen keine Bilder</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>er nannte keinen Grund</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>er hat zu viele Teile</translation>
    </message>
    <message>
        <source>it has trouble itself (status {status_code})</source>
        <translation>er hat selbst Probleme (Status {status_code})</translation>
    </message>
    <message>
        <source>it holds a device or a pipe</source>
        <translation>es enthält ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>it holds more than {max_entries} entries</source>
        <translation>es enthält mehr als {max_entries} Einträge</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>es enthält zu viele Werte</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>er ist nicht da</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
    <message>
        <source>it keeps them in a way this version does not know</source>
        <translation>er bewahrt sie so auf, wie diese Version es nicht kennt</translation>
    </message>
    <message>
        <source>it made no registry</source>
        <translation>es legte keine Registry an</translation>
    </message>
    <message>
        <source>it names nothing that BitTorrent can find</source>
        <translation>er nennt nichts, was BitTorrent finden kann</translation>
    </message>
    <message>
        <source>it names two different things</source>
        <translation>er nennt zwei verschiedene Dinge</translation>
    </message>
    <message>
        <source>it sealed them so that only the browser itself can open them</source>
        <translation>er hat sie so versiegelt, dass nur der Browser selbst sie öffnen kann</translation>
    </message>
    <message>
        <source>it sends from one place to the next</source>
        <translation>er schickt von einem Ort zum nächsten</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>it unpacks to far more than it holds</source>
        <translation>es entpackt sich zu weit mehr, als es enthält</translation>
    </message>
    <message>
        <source>it unpacks to more than is allowed</source>
        <translation>es entpackt sich zu mehr als erlaubt</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>sie wurde abgeschaltet</translation>
    </message>
    <message>
        <source>itch.io did not let “{title}” be claimed from “{bundle}”: {what}</source>
        <translation>itch.io ließ „{title}“ nicht aus „{bundle}“ freischalten: {what}</translation>
    </message>
    <message>
        <source>itch.io does not show {name}: {what}</source>
        <translation>itch.io zeigt {name} nicht: {what}</translation>
    </message>
    <message>
        <source>itch.io gave no permission ({why}).</source>
        <translation>itch.io gab keine Erlaubnis ({why}).</translation>
    </message>
    <message>
        <source>itch.io says that “{edition}” is not bought by this account.</source>
        <translation>itch.io sagt, dass „{edition}“ nicht mit diesem Konto gekauft ist.</translation>
    </message>
    <message>
        <source>itch.io took the claim of “{title}” but shows no key for it.</source>
        <translation>itch.io hat die Freischaltung von „{title}“ angenommen, zeigt aber keinen Key dafür.</translation>
    </message>
    <message>
        <source>itch.io was told not to give Backstock the permission.</source>
        <translation>itch.io wurde gesagt, Backstock die Erlaubnis nicht zu geben.</translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} bundles could not be read.</source>
        <translation>
            <numerusform>itch.io: {n} Bundle war nicht lesbar.</numerusform>
            <numerusform>itch.io: {n} Bundles waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} collections could not be read.</source>
        <translation>
            <numerusform>itch.io: {n} Sammlung war nicht lesbar.</numerusform>
            <numerusform>itch.io: {n} Sammlungen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>its bundle</source>
        <translation>seinem Bundle</translation>
    </message>
    <message>
        <source>its layer.json cannot be read</source>
        <translation>seine layer.json ist nicht lesbar</translation>
    </message>
    <message>
        <source>its layer.json names what no layer has</source>
        <translation>seine layer.json nennt, was keine Schicht hat</translation>
    </message>
    <message>
        <source>its length is not known</source>
        <translation>seine Länge ist nicht bekannt</translation>
    </message>
    <message>
        <source>its order no longer lists it</source>
        <translation>seine Bestellung führt es nicht mehr auf</translation>
    </message>
    <message>
        <source>its section {section} is written in a way that cannot be changed from here</source>
        <translation>ihr Abschnitt {section} ist so geschrieben, dass er von hier nicht geändert werden kann</translation>
    </message>
    <message>
        <source>its version is {index}</source>
        <translation>seine Version ist {index}</translation>
    </message>
    <message>
        <source>keys are out of order or come twice</source>
        <translation>Schlüssel sind ungeordnet oder doppelt</translation>
    </message>
    <message>
        <source>libmpv is not installed</source>
        <translation>libmpv ist nicht installiert</translation>
    </message>
    <message>
        <source>Listing what you own there</source>
        <translation>Deine Titel dort werden aufgelistet</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>es wird nachgesehen, was da ist</translation>
    </message>
    <message>
        <source>more follows after its end</source>
        <translation>nach seinem Ende folgt noch mehr</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>wird übertragen</translation>
    </message>
    <message>
        <source>no Proton was found</source>
        <translation>es wurde kein Proton gefunden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no computer that has it answers</source>
        <translation>kein Computer, der es hat, antwortet</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>no longer listed, and its copies are not within reach</source>
        <translation>nicht mehr aufgeführt, und seine Kopien sind nicht erreichbar</translation>
    </message>
    <message>
        <source>no node answers yet</source>
        <translation>noch antwortet kein Knoten</translation>
    </message>
    <message>
        <source>no order of the account holds it any more</source>
        <translation>keine Bestellung des Kontos enthält es mehr</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>es wurde kein Grund genannt</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>no torrent file</source>
        <translation>keine Torrent-Datei</translation>
    </message>
    <message>
        <source>not here any more; add its magnet again</source>
        <translation>nicht mehr hier; füge seinen Magnet noch einmal hinzu</translation>
    </message>
    <message>
        <source>not installed: {programs}</source>
        <translation>nicht installiert: {programs}</translation>
    </message>
    <message>
        <source>nothing arrives any more</source>
        <translation>es kommt nichts mehr an</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>nothing new to take over</source>
        <translation>nichts Neues zu übernehmen</translation>
    </message>
    <message>
        <source>nothing to download</source>
        <translation>nichts herunterzuladen</translation>
    </message>
    <message>
        <source>only on the store&apos;s page</source>
        <translation>nur auf der Seite des Stores</translation>
    </message>
    <message>
        <source>only {frames} pictures came, or they do not move</source>
        <translation>es kamen nur {frames} Bilder, oder sie bewegen sich nicht</translation>
    </message>
    <message>
        <source>opening and checking {file}</source>
        <translation>{file} wird geöffnet und geprüft</translation>
    </message>
    <message>
        <source>Pairing with the node</source>
        <translation>Der Knoten wird gekoppelt</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>{path} wird gelesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>recorded on your word</source>
        <translation>auf dein Wort hin belegt</translation>
    </message>
    <message>
        <source>sealing {file}</source>
        <translation>{file} wird versiegelt</translation>
    </message>
    <message>
        <source>sending {file} to {node}</source>
        <translation>{file} wird an {node} gesendet</translation>
    </message>
    <message>
        <source>Signing in to the demo store</source>
        <translation>Anmeldung beim Demo-Store</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>something ends that did not begin</source>
        <translation>etwas endet, was nicht begann</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>Starting the demo store and a bulk node</source>
        <translation>Der Demo-Store und ein Lagerknoten werden gestartet</translation>
    </message>
    <message>
        <source>starting; the first Windows game takes a moment longer</source>
        <translation>wird gestartet; das erste Windows-Spiel braucht etwas länger</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>die Antwort war verstümmelt</translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation>die Bundles</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>die Sammlungen</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the decoder failed ({returncode})</source>
        <translation>der Decoder scheiterte ({returncode})</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>the file ended too early</source>
        <translation>die Datei endete zu früh</translation>
    </message>
    <message>
        <source>the file leads out of it</source>
        <translation>die Datei führt aus ihm hinaus</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>the mounted folder stayed empty</source>
        <translation>der eingehängte Ordner blieb leer</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the order it came with</source>
        <translation>die zugehörige Bestellung</translation>
    </message>
    <message>
        <source>the order it came with is no longer in the account</source>
        <translation>die zugehörige Bestellung ist nicht mehr im Konto</translation>
    </message>
    <message>
        <source>the owned titles</source>
        <translation>die eigenen Titel</translation>
    </message>
    <message>
        <source>the page opens in the browser you already use</source>
        <translation>die Seite öffnet sich in dem Browser, den du schon benutzt</translation>
    </message>
    <message>
        <source>the port is in use</source>
        <translation>der Port ist belegt</translation>
    </message>
    <message>
        <source>the process that reads it failed with code {returncode}</source>
        <translation>der Prozess, der es liest, endete mit Code {returncode}</translation>
    </message>
    <message>
        <source>the same bytes are here already; taking them over</source>
        <translation>dieselben Bytes sind schon hier; sie werden übernommen</translation>
    </message>
    <message>
        <source>the store does not answer; trying again</source>
        <translation>der Store antwortet nicht; neuer Versuch</translation>
    </message>
    <message>
        <source>the store published no digest to compare it with</source>
        <translation>der Store hat keine Prüfsumme zum Vergleichen veröffentlicht</translation>
    </message>
    <message>
        <source>the {what} is {found} where {announced} was announced</source>
        <translation>{what} ist {found}, angekündigt war {announced}</translation>
    </message>
    <message>
        <source>there is no browser</source>
        <translation>es gibt keinen Browser</translation>
    </message>
    <message>
        <source>there is no interface {interface} on this computer</source>
        <translation>dieser Computer hat keine Schnittstelle {interface}</translation>
    </message>
    <message>
        <source>this magnet link</source>
        <translation>dieser Magnet-Link</translation>
    </message>
    <message>
        <source>two entries have the same name on some systems, the other is {other}</source>
        <translation>zwei Einträge heißen auf manchen Systemen gleich, der andere ist {other}</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>wird entpackt</translation>
    </message>
    <message>
        <source>waiting for a node that holds {file}</source>
        <translation>es wird auf einen Knoten gewartet, der {file} hat</translation>
    </message>
    <message>
        <source>waiting for {node}, which does not answer</source>
        <translation>es wird auf {node} gewartet, der nicht antwortet</translation>
    </message>
    <message>
        <source>waiting: another download brings the same bytes</source>
        <translation>wartet: Ein anderer Download bringt dieselben Bytes</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>xdg-mime is not installed, so links cannot be given to Backstock.</source>
        <translation>xdg-mime ist nicht installiert, darum können Backstock keine Links übergeben werden.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: its key {key_file} is missing or damaged.</source>
        <translation>{file} lässt sich nicht öffnen: Der Schlüssel {key_file} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>{file} ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>{file} does not open with {key_file}.</source>
        <translation>{file} öffnet sich nicht mit {key_file}.</translation>
    </message>
    <message>
        <source>{file} is not a file of secrets this version knows.</source>
        <translation>{file} ist keine Zugangsdaten-Datei, die diese Version kennt.</translation>
    </message>
    <message>
        <source>{file} is untouched.</source>
        <translation>{file} ist unberührt.</translation>
    </message>
    <message>
        <source>{found} bytes came where {announced} were announced</source>
        <translation>{found} Bytes kamen, angekündigt waren {announced}</translation>
    </message>
    <message>
        <source>{host} is not known</source>
        <translation>{host} ist nicht bekannt</translation>
    </message>
    <message>
        <source>{kept} Nothing was lost.</source>
        <translation>{kept} Nichts ging verloren.</translation>
    </message>
    <message>
        <source>{kept} Nothing wrong was written over anything good.</source>
        <translation>{kept} Nichts Falsches wurde über etwas Gutes geschrieben.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} war nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned for which the store published no digest</source>
        <translation>
            <numerusform>{n} so groß wie ein eigener Titel, zu dem der Store keine Prüfsumme veröffentlicht hat</numerusform>
            <numerusform>{n} so groß wie eigene Titel, zu denen der Store keine Prüfsumme veröffentlicht hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned, but different</source>
        <translation>
            <numerusform>{n} so groß wie ein eigener Titel, aber anders</numerusform>
            <numerusform>{n} so groß wie eigene Titel, aber anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} nicht lesbar</numerusform>
            <numerusform>{n} nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries could not be read</source>
        <translation>
            <numerusform>{n} Eintrag war nicht lesbar</numerusform>
            <numerusform>{n} Einträge waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on page {number} of {paged} could not be read.</source>
        <translation>
            <numerusform>{n} Eintrag auf Seite {number} von {paged} war nicht lesbar.</numerusform>
            <numerusform>{n} Einträge auf Seite {number} von {paged} waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here already</source>
        <translation>
            <numerusform>{n} schon hier</numerusform>
            <numerusform>{n} schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer listed</source>
        <translation>
            <numerusform>{n} nicht mehr aufgeführt</numerusform>
            <numerusform>{n} nicht mehr aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the keys</source>
        <translation>
            <numerusform>{n} der Keys</numerusform>
            <numerusform>{n} der Keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the products</source>
        <translation>
            <numerusform>{n} der Produkte</numerusform>
            <numerusform>{n} der Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} files are exactly what was recorded</source>
        <translation>
            <numerusform>{n} von {n} Datei ist genau das, was belegt wurde</numerusform>
            <numerusform>{n} von {n} Dateien sind genau das, was belegt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders could not be read.</source>
        <translation>
            <numerusform>{n} Bestellung war nicht lesbar.</numerusform>
            <numerusform>{n} Bestellungen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken over</source>
        <translation>
            <numerusform>{n} übernommen</numerusform>
            <numerusform>{n} übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} unbekannt</numerusform>
            <numerusform>{n} unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read by others on this computer, so it is not used for secrets.</source>
        <translation>{path} ist auf diesem Computer für andere lesbar und wird deshalb nicht für Zugangsdaten benutzt.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ist nicht beschreibbar: {why}.</translation>
    </message>
    <message>
        <source>{path} does not play: {why}.</source>
        <translation>{path} lässt sich nicht abspielen: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a Windows program.</source>
        <translation>{path} ist kein Windows-Programm.</translation>
    </message>
    <message>
        <source>{path} is not a library that Backstock wrote.</source>
        <translation>{path} ist keine Bibliothek, die Backstock geschrieben hat.</translation>
    </message>
    <message>
        <source>{place} is not there any more.</source>
        <translation>{place} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{section}.{key} is set by the environment variable {variable}, which wins.</source>
        <translation>{section}.{key} ist durch die Umgebungsvariable {variable} festgelegt, und die hat Vorrang.</translation>
    </message>
    <message>
        <source>{size} from {packed_size}</source>
        <translation>{size} aus {packed_size}</translation>
    </message>
    <message>
        <source>{source} is no longer the file that was recorded.</source>
        <translation>{source} ist nicht mehr die Datei, die belegt wurde.</translation>
    </message>
    <message>
        <source>{store} did not send “{file}” as a file: {why}.</source>
        <translation>{store} hat „{file}“ nicht als Datei gesendet: {why}.</translation>
    </message>
    <message>
        <source>{store} does not accept the sign-in any more.</source>
        <translation>{store} nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>{store} does not accept this sign-in.</source>
        <translation>{store} nimmt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>{store} gave no usable answer: {why}.</source>
        <translation>{store} gab keine brauchbare Antwort: {why}.</translation>
    </message>
    <message>
        <source>{store} has no accounts.</source>
        <translation>{store} hat keine Konten.</translation>
    </message>
    <message>
        <source>{store} has nothing to claim.</source>
        <translation>{store} hat nichts freizuschalten.</translation>
    </message>
    <message>
        <source>{store} is guarded by Cloudflare at the moment and wants to see a browser.</source>
        <translation>{store} wird gerade von Cloudflare bewacht und will einen Browser sehen.</translation>
    </message>
    <message>
        <source>{store} keeps giving links to “{file}” that do not hold.</source>
        <translation>{store} gibt immer wieder Links zu „{file}“, die nicht halten.</translation>
    </message>
    <message>
        <source>{store} named no place to download from.</source>
        <translation>{store} nannte keinen Ort zum Herunterladen.</translation>
    </message>
    <message>
        <source>{store} refused the request (status {status}).</source>
        <translation>{store} hat die Anfrage abgelehnt (Status {status}).</translation>
    </message>
    <message>
        <source>{store} refused: {said}.</source>
        <translation>{store} hat abgelehnt: {said}.</translation>
    </message>
    <message>
        <source>{store} sent {why} where Backstock expected data.</source>
        <translation>{store} sendete {why}, wo Backstock Daten erwartete.</translation>
    </message>
    <message>
        <source>{target} is being downloaded already.</source>
        <translation>{target} wird schon heruntergeladen.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} files could not be read.</source>
        <translation>
            <numerusform>{title}: {n} Datei war nicht lesbar.</numerusform>
            <numerusform>{title}: {n} Dateien waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, but every published digest fits.</source>
        <translation>{what}, aber jede veröffentlichte Prüfsumme passt.</translation>
    </message>
    <message>
        <source>{where} is not signed in to Humble: it has a visitor&apos;s cookie only.</source>
        <translation>{where} ist nicht bei Humble angemeldet: Es gibt dort nur das Cookie eines Besuchers.</translation>
    </message>
    <message>
        <source>{where} was never at Humble&apos;s site, or has forgotten it.</source>
        <translation>{where} war nie auf der Seite von Humble oder hat sie vergessen.</translation>
    </message>
    <message>
        <source>“{backend}” is no place for secrets.</source>
        <translation>„{backend}“ ist kein Ort für Zugangsdaten.</translation>
    </message>
    <message>
        <source>“{begin}…” has more than {longest} letters.</source>
        <translation>„{begin}…“ hat mehr als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>“{content}” already lies in {folder}.</source>
        <translation>„{content}“ liegt schon in {folder}.</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted.</source>
        <translation>„{content}“ ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted: {reason}.</source>
        <translation>„{content}“ ließ sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>“{edition}” came from an account that is signed out.</source>
        <translation>„{edition}“ kam von einem Konto, das abgemeldet ist.</translation>
    </message>
    <message>
        <source>“{edition}” has no bytes at Humble.</source>
        <translation>„{edition}“ hat bei Humble keine Bytes.</translation>
    </message>
    <message>
        <source>“{edition}” is a key for another shop.</source>
        <translation>„{edition}“ ist ein Key für einen anderen Shop.</translation>
    </message>
    <message>
        <source>“{edition}” is gone from itch.io.</source>
        <translation>„{edition}“ gibt es bei itch.io nicht mehr.</translation>
    </message>
    <message>
        <source>“{edition}” is hosted elsewhere, not by {store}.</source>
        <translation>„{edition}“ liegt woanders, nicht bei {store}.</translation>
    </message>
    <message>
        <source>“{edition}” is not kept at itch.io but at {what}.</source>
        <translation>„{edition}“ liegt nicht bei itch.io, sondern bei {what}.</translation>
    </message>
    <message>
        <source>“{edition}” is played on {store}&apos;s own page only.</source>
        <translation>„{edition}“ wird nur auf der Seite von {store} gespielt.</translation>
    </message>
    <message>
        <source>“{edition}” only stands in for something that is still to come.</source>
        <translation>„{edition}“ ist nur ein Platzhalter für etwas, das noch kommt.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at Humble since it was listed.</source>
        <translation>„{edition}“ wurde bei Humble ersetzt, seit es aufgeführt wurde.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at itch.io since it was listed.</source>
        <translation>„{edition}“ wurde bei itch.io ersetzt, seit es aufgeführt wurde.</translation>
    </message>
    <message>
        <source>“{file}” differs from what its store announced and does not go on the shelf.</source>
        <translation>„{file}“ weicht von den Angaben seines Stores ab und kommt nicht ins Regal.</translation>
    </message>
    <message>
        <source>“{file}” does not lie on this computer and was never put on the shelf.</source>
        <translation>„{file}“ liegt nicht auf diesem Computer und war nie im Regal.</translation>
    </message>
    <message>
        <source>“{file}” has changed on this disk since it was recorded.</source>
        <translation>„{file}“ hat sich auf diesem Datenträger geändert, seit es belegt wurde.</translation>
    </message>
    <message>
        <source>“{file}” is being moved right now.</source>
        <translation>„{file}“ wird gerade bewegt.</translation>
    </message>
    <message>
        <source>“{file}” is gone from {store}.</source>
        <translation>„{file}“ gibt es bei {store} nicht mehr.</translation>
    </message>
    <message>
        <source>“{file}” is not what {store} announced: {differs}.</source>
        <translation>„{file}“ ist nicht, was {store} angekündigt hat: {differs}.</translation>
    </message>
    <message>
        <source>“{missing}” is not in {folder} in its full length.</source>
        <translation>„{missing}“ liegt nicht in voller Länge in {folder}.</translation>
    </message>
    <message>
        <source>“{name}” is given away only for a while.</source>
        <translation>„{name}“ wird nur für eine Weile verschenkt.</translation>
    </message>
    <message>
        <source>“{name}” is gone from Humble: {why}.</source>
        <translation>„{name}“ gibt es bei Humble nicht mehr: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not free.</source>
        <translation>„{name}“ ist nicht kostenlos.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>„{path}“ ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>“{title}” is in no bundle of this account.</source>
        <translation>„{title}“ ist in keinem Bundle dieses Kontos.</translation>
    </message>
    <message>
        <source>“{title}” is not in it any more</source>
        <translation>„{title}“ ist nicht mehr darin</translation>
    </message>
    <message>
        <source>“{title}” is not listed at itch.io any more.</source>
        <translation>„{title}“ wird bei itch.io nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>“{what}” is listed now</source>
        <translation>„{what}“ ist jetzt aufgeführt</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Anderen Weg wählen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
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
</context>
<context>
    <name>DownloadsSide</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Einsortiert als</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Nach seinem Namen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>Words of your own; no store sees them.</source>
        <translation>Deine eigenen Worte; kein Store sieht sie.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>As the store says</source>
        <translation>Wie im Store</translation>
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
            <numerusform>Art und Hersteller von %Ln Titel festlegen</numerusform>
            <numerusform>Art und Hersteller von %Ln Titeln festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave open stays as it is with each of them.</source>
        <translation>Was du offen lässt, bleibt bei jedem, wie es ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>All as the store says</source>
        <translation>Alles wie im Store</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EditPictures</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>Als Cover verwenden</translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation>Bild für das Cover auswählen</translation>
    </message>
    <message>
        <source>Paste a picture as the cover</source>
        <translation>Bild als Cover einfügen</translation>
    </message>
    <message>
        <source>Draw another cover</source>
        <translation>Anderes Cover zeichnen</translation>
    </message>
    <message>
        <source>Use a drawn cover</source>
        <translation>Gezeichnetes Cover verwenden</translation>
    </message>
    <message>
        <source>The store’s cover again</source>
        <translation>Wieder das Cover des Stores</translation>
    </message>
    <message>
        <source>The cover as it was drawn first</source>
        <translation>Das zuerst gezeichnete Cover</translation>
    </message>
    <message>
        <source>Wide picture</source>
        <translation>Breitbild</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>Als Breitbild verwenden</translation>
    </message>
    <message>
        <source>Choose a wide picture</source>
        <translation>Breitbild auswählen</translation>
    </message>
    <message>
        <source>Paste a wide picture</source>
        <translation>Breitbild einfügen</translation>
    </message>
    <message>
        <source>The drawn wide picture again</source>
        <translation>Wieder das gezeichnete Breitbild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.avif)</translation>
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
    <name>FirstReading</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>GroupHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <translation>Eingeklappt; drücken zum Ausklappen</translation>
    </message>
    <message>
        <source>Open; press to fold</source>
        <translation>Ausgeklappt; drücken zum Einklappen</translation>
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
    <name>HomeRoom</name>
    <message>
        <source>The shelf</source>
        <translation>Das Regal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>nicht erreichbar</translation>
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
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>Noch verwahrt kein anderer Computer etwas für dich.</translation>
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
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
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
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ↓</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Work is under way</source>
        <translation>Es ist noch Arbeit im Gange</translation>
    </message>
    <message>
        <source>This system has no place beside the clock. Backstock can work on out of sight and end by itself when it is done, or end now: nothing is lost, and what is under way goes on from here at the next start.</source>
        <translation>Dieses System hat keinen Platz neben der Uhr. Backstock kann im Hintergrund weiterarbeiten und sich selbst beenden, wenn es fertig ist, oder gleich enden: Nichts geht verloren, und was im Gange ist, geht beim nächsten Start von hier aus weiter.</translation>
    </message>
    <message>
        <source>Do the same the next time</source>
        <translation>Nächstes Mal ebenso verfahren</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Work on out of sight</source>
        <translation>Im Hintergrund weiterarbeiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>Open all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
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
        <source>The shelf does not answer.</source>
        <translation>Das Regal antwortet nicht.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what lies only there waits until a node is back.</source>
        <translation>Was hier liegt, spielt wie immer; was nur dort liegt, wartet, bis ein Knoten zurück ist.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
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
    <name>LyingLine</name>
    <message>
        <source>last copy</source>
        <translation>letzte Kopie</translation>
    </message>
    <message>
        <source>LAST COPY</source>
        <translation>LETZTE KOPIE</translation>
    </message>
</context>
<context>
    <name>LyingTable</name>
    <message>
        <source>What lies where</source>
        <translation>Was wo liegt</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>HIER</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>REGAL</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>STORE</translation>
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
    <name>MoreJobs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
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
        <source>Way of torrents to others</source>
        <translation>Weg der Torrents nach außen</translation>
    </message>
    <message>
        <source>interface VPN tunnel</source>
        <translation>schnittstelle netzwerk interface vpn tunnel</translation>
    </message>
    <message>
        <source>Such as the tunnel of a VPN; without it nothing is shared or fetched by torrent</source>
        <translation>Etwa der Tunnel eines VPN; ohne ihn wird nichts per Torrent geteilt oder geholt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
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
    <name>NoTitles</name>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Die ersten Titel sind unterwegs.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Sie erscheinen hier, sobald sie eingelesen sind.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Melde dich bei einem Store an, füge einen Ordner hinzu oder öffne einen Magnet-Link.</translation>
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
    <message numerus="yes">
        <source>%Ln title(s) are hidden by search and filters.</source>
        <translation>
            <numerusform>%Ln Titel ist durch Suche und Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Titel sind durch Suche und Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
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
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
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
    <name>OfflineLine</name>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what is on its way goes on when it is back.</source>
        <translation>Was hier ist, läuft wie immer; was unterwegs ist, geht weiter, sobald es wieder da ist.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
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
    <name>PaletteLine</name>
    <message>
        <source>Enter: open</source>
        <translation>Enter: öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
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
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>Es geht nur, wovon noch eine Kopie im Regal ist; letzte Kopien bleiben. Auch Spielstände bleiben. Alles lässt sich wieder zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln title(s) from this computer?</source>
        <translation>
            <numerusform>%Ln Titel von diesem Computer entfernen?</numerusform>
            <numerusform>%Ln Titel von diesem Computer entfernen?</numerusform>
        </translation>
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
        <source>Play “%1”?</source>
        <translation>„%1“ spielen?</translation>
    </message>
    <message>
        <source>A link from outside asked for it. Nothing has been started.</source>
        <translation>Ein Link von außen hat darum gebeten. Gestartet wurde nichts.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
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
    <name>PartsPanel</name>
    <message>
        <source>What Backstock is made of</source>
        <translation>Woraus Backstock besteht</translation>
    </message>
    <message>
        <source>All of it is free software. These are its parts, as they are installed here.</source>
        <translation>Alles davon ist freie Software. Dies sind die Teile, so wie sie hier installiert sind.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Wird nachgesehen</translation>
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
    <name>PlaceSettings</name>
    <message>
        <source>Window and messages</source>
        <translation>Fenster und Meldungen</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>tray background quit clock</source>
        <translation>tray infobereich hintergrund beenden uhr</translation>
    </message>
    <message>
        <source>Backstock can wait beside the clock; its icon there shows progress, and quits it</source>
        <translation>Backstock kann neben der Uhr warten; sein Symbol dort zeigt den Fortschritt und beendet es</translation>
    </message>
    <message>
        <source>This system shows no place beside the clock: out of sight Backstock works on until it is done, then ends</source>
        <translation>Dieses System zeigt keinen Platz neben der Uhr: Im Hintergrund arbeitet Backstock weiter, bis es fertig ist, und endet dann</translation>
    </message>
    <message>
        <source>Waits beside the clock</source>
        <translation>Wartet neben der Uhr</translation>
    </message>
    <message>
        <source>Asks while work is under way</source>
        <translation>Fragt, solange gearbeitet wird</translation>
    </message>
    <message>
        <source>Works on out of sight</source>
        <translation>Arbeitet im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Tell when something is here</source>
        <translation>Melden, wenn etwas da ist</translation>
    </message>
    <message>
        <source>notifications messages desktop</source>
        <translation>benachrichtigungen meldungen desktop</translation>
    </message>
    <message>
        <source>A message of the desktop, while the window is not in front</source>
        <translation>Eine Meldung des Desktops, solange das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>Tell of troubles</source>
        <translation>Störungen melden</translation>
    </message>
    <message>
        <source>What did not end well, a sign-in that has lapsed, data in danger</source>
        <translation>Was fehlgeschlagen ist, eine abgelaufene Anmeldung, Daten in Gefahr</translation>
    </message>
    <message>
        <source>Tell of updates</source>
        <translation>Updates melden</translation>
    </message>
    <message>
        <source>Open magnet links and torrents</source>
        <translation>Magnet-Links und Torrents öffnen</translation>
    </message>
    <message>
        <source>browser default handler</source>
        <translation>browser standard standardprogramm handler</translation>
    </message>
    <message>
        <source>From the browser and the files of this system; each is shown before anything is downloaded</source>
        <translation>Aus dem Browser und den Dateien dieses Systems; alles wird gezeigt, bevor etwas heruntergeladen wird</translation>
    </message>
    <message>
        <source>Not in the menu of applications</source>
        <translation>Nicht im Anwendungsmenü</translation>
    </message>
    <message>
        <source>Put there, it starts from the menu, and links that begin with “backstock:” lead to it</source>
        <translation>Dort eingetragen, startet es aus dem Menü, und Links, die mit „backstock:“ beginnen, führen hierher</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>PlacesRail</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
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
    <message>
        <source>Size of subtitles</source>
        <translation>Größe der Untertitel</translation>
    </message>
    <message>
        <source>captions letters</source>
        <translation>untertitel buchstaben schrift</translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation>Cover von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
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
    <name>PlayerCourse</name>
    <message>
        <source>Films cannot be shown here: OpenGL does not work on this computer. Music can be heard.</source>
        <translation>Filme lassen sich hier nicht zeigen: OpenGL funktioniert auf diesem Computer nicht. Musik ist zu hören.</translation>
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
        <source>To the buttons</source>
        <translation>Zu den Knöpfen</translation>
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
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Von dieser Liste nehmen</translation>
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
        <source>Position, %1 of %2</source>
        <translation>Position, %1 von %2</translation>
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
        <source>Back 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>30 Sekunden vor</translation>
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
    <name>ProtonLine</name>
    <message>
        <source>Proton</source>
        <translation>Proton</translation>
    </message>
    <message>
        <source>Wine Windows GE compatibility tool folder</source>
        <translation>wine windows ge kompatibilität werkzeug ordner</translation>
    </message>
    <message>
        <source>Found, the first is taken: %1</source>
        <translation>Gefunden, das erste wird genommen: %1</translation>
    </message>
    <message>
        <source>None was found where Steam keeps it; a folder with one can be chosen</source>
        <translation>Wo Steam es ablegt, wurde keines gefunden; ein Ordner mit einem kann ausgewählt werden</translation>
    </message>
    <message>
        <source>What is found by itself again</source>
        <translation>Wieder das automatisch Gefundene</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose the folder of Proton</source>
        <translation>Ordner von Proton auswählen</translation>
    </message>
    <message>
        <source>Folder with a Proton, or with several</source>
        <translation>Ordner mit einem oder mehreren Proton</translation>
    </message>
</context>
<context>
    <name>PullMark</name>
    <message>
        <source>Let go to read all stores again</source>
        <translation>Loslassen, um alle Stores neu einzulesen</translation>
    </message>
    <message>
        <source>Pull to read all stores again</source>
        <translation>Ziehen, um alle Stores neu einzulesen</translation>
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
    <name>RoomGauge</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>RunnerOrder</name>
    <message>
        <source>What is tried first</source>
        <translation>Was zuerst versucht wird</translation>
    </message>
    <message>
        <source>runner order Proton Wine native browser</source>
        <translation>starter reihenfolge proton wine nativ browser</translation>
    </message>
    <message>
        <source>Where a title can be run in several ways, the uppermost that works here is taken</source>
        <translation>Wo ein Titel sich auf mehrere Arten starten lässt, wird die oberste genommen, die hier funktioniert</translation>
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
        <translation>„%1“ früher versuchen</translation>
    </message>
    <message>
        <source>Try “%1” later</source>
        <translation>„%1“ später versuchen</translation>
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
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Buchstaben: %1</translation>
    </message>
    <message>
        <source>Signs, %1</source>
        <translation>Zeichen, %1</translation>
    </message>
    <message>
        <source>Letters with accents, %1</source>
        <translation>Buchstaben mit Akzenten, %1</translation>
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
        <source>Set kind and maker</source>
        <translation>Art und Hersteller festlegen</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>Name und Bilder bearbeiten</translation>
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
    <name>SettingsIndex</name>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
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
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>SettingsWall</name>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Keine Einstellung zu „%1“.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
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
        <source>As they came</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Press keys, or Esc</source>
        <translation>Tasten drücken, oder Esc</translation>
    </message>
    <message>
        <source>%1, %2; press to change</source>
        <translation>%1, %2; drücken zum Ändern</translation>
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
        <source>Edit name and pictures of a title</source>
        <translation>Name und Bilder eines Titels bearbeiten</translation>
    </message>
    <message>
        <source>On a title’s page: the copied picture as its cover</source>
        <translation>Auf der Seite eines Titels: das kopierte Bild als sein Cover</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Zurück, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
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
    <message>
        <source>up to %1 MB/s</source>
        <translation>bis zu %1 MB/s</translation>
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
        <translation>MB/s herein</translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation>MB/s ins Regal</translation>
    </message>
</context>
<context>
    <name>StandingCover</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>Folder for new downloads</source>
        <translation>Ordner für neue Downloads</translation>
    </message>
    <message>
        <source>library folder disk move change</source>
        <translation>bibliotheksordner festplatte verschieben ändern</translation>
    </message>
    <message>
        <source>In the library folder. Another one, such as a larger disk, takes what comes; what is here stays where it is, and unfinished downloads begin again</source>
        <translation>Im Bibliotheksordner. Ein anderer, etwa auf einer größeren Festplatte, nimmt auf, was kommt; was hier ist, bleibt, wo es ist, und unfertige Downloads beginnen von vorn</translation>
    </message>
    <message>
        <source>In the library folder again</source>
        <translation>Wieder im Bibliotheksordner</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose the folder for new downloads</source>
        <translation>Ordner für neue Downloads auswählen</translation>
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
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
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
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Zurückholen</translation>
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
    <name>TelevisionWords</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
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
    <name>TitleHead</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>Als Breitbild verwenden</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>Als Cover verwenden</translation>
    </message>
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
        <source>Play next</source>
        <translation>Als Nächstes abspielen</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>Am Ende abspielen</translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation>Store-Seite öffnen</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>Name und Bilder bearbeiten</translation>
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
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
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
        <source>Maker</source>
        <translation>Hersteller</translation>
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
        <source>What to do with it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Play in this order</source>
        <translation>In dieser Reihenfolge abspielen</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Jetzt abspielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes abspielen</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>Am Ende abspielen</translation>
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
        <source>Edit name and pictures</source>
        <translation>Name und Bilder bearbeiten</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>Art und Hersteller festlegen</translation>
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
    <name>TitleSummary</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
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
    <message>
        <source>More from %1</source>
        <translation>Mehr von %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)</source>
        <translation>
            <numerusform>In %Ln Titel suchen</numerusform>
            <numerusform>In %Ln Titeln suchen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>then %Ln more</source>
        <translation>
            <numerusform>dann %Ln weiteres</numerusform>
            <numerusform>dann %Ln weitere</numerusform>
        </translation>
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
<context>
    <name>WindowExtras</name>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>WorthItem</name>
    <message>
        <source>LAST COPY</source>
        <translation>LETZTE KOPIE</translation>
    </message>
</context>
<context>
    <name>WorthPanel</name>
    <message>
        <source>Worth doing</source>
        <translation>Lohnt sich</translation>
    </message>
</context>
</TS>
