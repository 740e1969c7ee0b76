<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Backstock %1</source>
        <translation>Backstock %1</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>version licence license</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il est fait</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Détails pour un rapport</translation>
    </message>
    <message>
        <source>bug help support clipboard</source>
        <translation>bug aide assistance presse-papiers</translation>
    </message>
    <message>
        <source>Version, system and the last troubles of the log; keys, addresses and names of accounts are left out</source>
        <translation>La version, le système et les derniers problèmes du journal&#x202f;; clés, adresses et noms de comptes sont omis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copier les détails pour un rapport</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Being read now</source>
        <translation>Actualisation en cours</translation>
    </message>
    <message>
        <source>Read now what is new</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>These could not be read the last time. Nothing of them was lost; the next reading tries again.</source>
        <translation>Ces titres n’ont pas pu être lus la dernière fois. Rien n’est perdu&#x202f;; la prochaine actualisation réessaiera.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No store is signed in.</source>
        <translation>Aucune boutique connectée.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Se connecter à itch.io</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Se connecter à Humble</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Utiliser une phrase secrète</translation>
    </message>
</context>
<context>
    <name>ActionMenu</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Se connecter à itch.io</translation>
    </message>
    <message>
        <source>in the browser or with an API key; Backstock never sees the password</source>
        <translation>dans le navigateur ou avec une clé d’API&#x202f;; Backstock ne voit jamais le mot de passe</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Se connecter à Humble</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>avec la session de votre navigateur</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>Ajouter par adresse</translation>
    </message>
    <message>
        <source>a free title at itch.io, by its page</source>
        <translation>un titre gratuit d’itch.io, par sa page</translation>
    </message>
    <message>
        <source>Adopt a folder</source>
        <translation>Adopter un dossier</translation>
    </message>
    <message>
        <source>earlier downloads of what you own, recognised by their digests</source>
        <translation>d’anciens téléchargements de vos titres, reconnus à leurs empreintes</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>installers, films and music that no store listed</source>
        <translation>installateurs, films et musique qui ne viennent d’aucune boutique</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>a game, a film, an album, a torrent file</source>
        <translation>un jeu, un film, un album, un fichier torrent</translation>
    </message>
    <message>
        <source>Open a magnet</source>
        <translation>Ouvrir un lien magnet</translation>
    </message>
    <message>
        <source>shows name and size before anything is downloaded</source>
        <translation>affiche le nom et la taille avant tout téléchargement</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Essayer la boutique de démonstration</translation>
    </message>
    <message>
        <source>no account; free titles, everything real</source>
        <translation>sans compte&#x202f;; des titres gratuits, tout est réel</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>Add by address</source>
        <translation>Ajouter par adresse</translation>
    </message>
    <message>
        <source>The page of a free title at itch.io. It is listed in your library; nothing is downloaded yet.</source>
        <translation>La page d’un titre gratuit d’itch.io. Il apparaît dans votre bibliothèque&#x202f;; rien n’est encore téléchargé.</translation>
    </message>
    <message>
        <source>name.itch.io/title</source>
        <translation>nom.itch.io/titre</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Interrogation de la boutique</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>AdoptPanel</name>
    <message>
        <source>Looking for what you own</source>
        <translation>Recherche de vos titres</translation>
    </message>
    <message>
        <source>The folder was not gone through</source>
        <translation>Le dossier n’a pas pu être parcouru</translation>
    </message>
    <message>
        <source>The folder was gone through</source>
        <translation>Le dossier a été parcouru</translation>
    </message>
    <message>
        <source>Files whose size and digests are exactly what a store announced become verified sources without a download. Everything stays where it lies.</source>
        <translation>Les fichiers dont la taille et les empreintes sont exactement celles qu’une boutique annonce deviennent des sources vérifiées, sans téléchargement. Tout reste à sa place.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on without watching</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>%1, GB</source>
        <translation>%1, Go</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High: pure text, and lines around everything that can be pressed</source>
        <translation>Élevé&#x202f;: texte pur et contours autour de tout ce qui est cliquable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Compact: lower rows, and covers without their names</source>
        <translation>Compacte&#x202f;: lignes plus basses et jaquettes sans nom</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Mode télévision</translation>
    </message>
    <message>
        <source>Large, for a pad or a remote from across the room; F10 leaves it</source>
        <translation>En grand, pour une manette ou une télécommande à distance&#x202f;; F10 pour en sortir</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Open that page at the store</source>
        <translation>Ouvrir cette page à la boutique</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Backstock</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 % is here</source>
        <translation>%1&#x202f;% sont ici</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>le %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#x202f;h %2&#x202f;min</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 in %2 packages, kept by %3</source>
        <translation>%1 en %2 paquets, sur %3</translation>
    </message>
    <message>
        <source>%1 is part of your shelf now.</source>
        <translation>%1 fait maintenant partie de votre étagère.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>%1 ne reconnaît plus la connexion de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes in reach</source>
        <translation>Nœuds joignables&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 sur l’étagère</translation>
    </message>
    <message>
        <source>%1 signed %2 out.</source>
        <translation>%1 a déconnecté %2.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#x202f;o</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#x202f;Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#x202f;Mo</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1&#x202f;Mo/s</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#x202f;Po</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#x202f;To</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 are free. What is paged out goes to the node with the most room.</source>
        <translation>%1 libres. Ce que vous rangez va sur le nœud qui a le plus de place.</translation>
    </message>
    <message>
        <source>%1 could be free on this computer</source>
        <translation>%1 pourraient être libérés sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 did not end well</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>%1 n’a jamais répondu</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the last copy of %n title(s)</source>
        <translation>
            <numerusform>%1 garde la dernière copie de %n titre</numerusform>
            <numerusform>%1 garde la dernière copie de %n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 est ici</translation>
    </message>
    <message>
        <source>%1 is nearly full</source>
        <translation>%1 est presque plein</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 est déjà pris par «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#x202f;ko</translation>
    </message>
    <message>
        <source>%1 last answered: %2</source>
        <translation>Dernière réponse de %1 : %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln title(s)</source>
        <translation>
            <numerusform>%1 sur %Ln titre</numerusform>
            <numerusform>%1 sur %Ln titres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants a new sign-in</source>
        <translation>%1 demande une nouvelle connexion</translation>
    </message>
    <message>
        <source>%1, %2 channels</source>
        <translation>%1, %2 canaux</translation>
    </message>
    <message>
        <source>%1, the rest comes at %2</source>
        <translation>%1, le reste arrive à %2</translation>
    </message>
    <message>
        <source>%1, when its turn comes</source>
        <translation>%1, à son tour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: data was protected</source>
        <translation>%1&#x202f;: des données ont été protégées</translation>
    </message>
    <message>
        <source>%1; the rest was stopped. Resume it under Downloads</source>
        <translation>%1&#x202f;; le reste a été arrêté. Reprenez-le dans Transferts</translation>
    </message>
    <message>
        <source>%1; what came earlier is being read first</source>
        <translation>%1&#x202f;; vérification de ce qui est déjà arrivé</translation>
    </message>
    <message>
        <source>%1; what holds the rest does not answer</source>
        <translation>%1&#x202f;; le reste est injoignable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s)</source>
        <translation>
            <numerusform>%Ln paquet</numerusform>
            <numerusform>%Ln paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed: %1</source>
        <translation>
            <numerusform>%Ln est resté&#x202f;: %1</numerusform>
            <numerusform>%Ln sont restés&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) added.</source>
        <translation>
            <numerusform>%Ln titre ajouté.</numerusform>
            <numerusform>%Ln titres ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are one now.</source>
        <translation>
            <numerusform>%Ln titre n’en fait plus qu’un.</numerusform>
            <numerusform>%Ln titres n’en font plus qu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) changed.</source>
        <translation>
            <numerusform>%Ln titre modifié.</numerusform>
            <numerusform>%Ln titres modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden</source>
        <translation>
            <numerusform>%Ln titre masqué</numerusform>
            <numerusform>%Ln titres masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden.</source>
        <translation>
            <numerusform>%Ln titre masqué.</numerusform>
            <numerusform>%Ln titres masqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln titre ajouté à «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln titres ajoutés à «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) removed from this computer.</source>
        <translation>
            <numerusform>%Ln titre supprimé de cet ordinateur.</numerusform>
            <numerusform>%Ln titres supprimés de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) shown again.</source>
        <translation>
            <numerusform>%Ln titre affiché à nouveau.</numerusform>
            <numerusform>%Ln titres affichés à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) tagged.</source>
        <translation>
            <numerusform>%Ln titre étiqueté.</numerusform>
            <numerusform>%Ln titres étiquetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be checked, byte by byte.</source>
        <translation>
            <numerusform>%Ln titre va être vérifié, octet par octet.</numerusform>
            <numerusform>%Ln titres vont être vérifiés, octet par octet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be copied to the shelf.</source>
        <translation>
            <numerusform>%Ln titre sera copié sur l’étagère.</numerusform>
            <numerusform>%Ln titres seront copiés sur l’étagère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be fetched.</source>
        <translation>
            <numerusform>%Ln titre va être obtenu.</numerusform>
            <numerusform>%Ln titres vont être obtenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will come here.</source>
        <translation>
            <numerusform>%Ln titre va venir ici.</numerusform>
            <numerusform>%Ln titres vont venir ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will go to the shelf.</source>
        <translation>
            <numerusform>%Ln titre va rejoindre l’étagère.</numerusform>
            <numerusform>%Ln titres vont rejoindre l’étagère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>%n tâche a échoué.</numerusform>
            <numerusform>%n tâches ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well. Start Backstock again to see to it.</source>
        <translation>
            <numerusform>%n tâche a échoué. Relancez Backstock pour vous en occuper.</numerusform>
            <numerusform>%n tâches ont échoué. Relancez Backstock pour vous en occuper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) do not answer.</source>
        <translation>
            <numerusform>%n nœud ne répond pas.</numerusform>
            <numerusform>%n nœuds ne répondent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) have lapsed: %1.</source>
        <translation>
            <numerusform>%n connexion a expiré&#x202f;: %1.</numerusform>
            <numerusform>%n connexions ont expiré&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are here</source>
        <translation>
            <numerusform>%n titre est ici</numerusform>
            <numerusform>%n titres sont ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n titre peut être mis à jour.</numerusform>
            <numerusform>%n titres peuvent être mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no copy on the shelf</source>
        <translation>
            <numerusform>%n titre n’a pas de copie sur l’étagère</numerusform>
            <numerusform>%n titres n’ont pas de copie sur l’étagère</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) here were not opened for half a year. Paged out they come back when you play them.</source>
        <translation>
            <numerusform>%n titre présent ici n’a pas été ouvert depuis six mois. Rangé, il revient quand vous y jouez.</numerusform>
            <numerusform>%n titres présents ici n’ont pas été ouverts depuis six mois. Rangés, ils reviennent quand vous y jouez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie in one place only</source>
        <translation>
            <numerusform>%n titre se trouve à un seul endroit</numerusform>
            <numerusform>%n titres se trouvent à un seul endroit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie on this computer only</source>
        <translation>
            <numerusform>%n titre n’est que sur cet ordinateur</numerusform>
            <numerusform>%n titres ne sont que sur cet ordinateur</numerusform>
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
        <translation>Un lien magnet commence par «&#x202f;magnet:&#x202f;».</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>ARRIVING</source>
        <translation>EN ROUTE</translation>
    </message>
    <message>
        <source>ARRIVING %1 %</source>
        <translation>EN ROUTE %1&#x202f;%</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Add a node to the shelf</source>
        <translation>Ajouter un nœud à l’étagère</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>As a program for Linux</source>
        <translation>Comme programme pour Linux</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Interrogation de la boutique</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>At most %1 in</source>
        <translation>Max. %1 en réception</translation>
    </message>
    <message>
        <source>At most %1 in, %2 out</source>
        <translation>Max. %1 en réception, %2 en envoi</translation>
    </message>
    <message>
        <source>At most %1 out</source>
        <translation>Max. %1 en envoi</translation>
    </message>
    <message>
        <source>At the store the key goes on being good until you revoke it there.</source>
        <translation>La clé reste valable à la boutique tant que vous ne l’y révoquez pas.</translation>
    </message>
    <message>
        <source>At the store the session ends when you sign out in the browser it came from.</source>
        <translation>La session à la boutique prend fin quand vous vous déconnectez dans le navigateur dont elle vient.</translation>
    </message>
    <message>
        <source>Backstock has ended</source>
        <translation>Backstock s’est arrêté</translation>
    </message>
    <message>
        <source>Backstock is still there</source>
        <translation>Backstock est toujours là</translation>
    </message>
    <message>
        <source>Backstock works on</source>
        <translation>Backstock continue de travailler</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Bundle or order</source>
        <translation>Lot ou commande</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuelle</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>VÉRIFICATION</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Chapitre %1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>Vérification octet par octet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Claim and get</source>
        <translation>Réclamer et obtenir</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collection at the store</source>
        <translation>Collection en boutique</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>Collections et filtres</translation>
    </message>
    <message>
        <source>Compact rows on or off</source>
        <translation>Activer/désactiver l’affichage compact</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copier sur %1</translation>
    </message>
    <message>
        <source>Decoded by</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Boutique de démonstration</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>ELSEWHERE</source>
        <translation>AILLEURS</translation>
    </message>
    <message>
        <source>Edit this title</source>
        <translation>Modifier ce titre</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Everything that was under way is done.</source>
        <translation>Tout ce qui était en cours est terminé.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files as they came from the stores</source>
        <translation>Fichiers tels que reçus des boutiques</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Films and music are played apart: one list holds either.</source>
        <translation>Films et musique se lisent séparément&#x202f;: une liste contient soit l’un, soit l’autre.</translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation>Trouver un titre ou une commande</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Première lettre</translation>
    </message>
    <message>
        <source>For Windows, through Proton</source>
        <translation>Pour Windows, avec Proton</translation>
    </message>
    <message>
        <source>For Windows, through Wine</source>
        <translation>Pour Windows, avec Wine</translation>
    </message>
    <message>
        <source>For no known platform</source>
        <translation>Pour aucune plateforme connue</translation>
    </message>
    <message>
        <source>From no store</source>
        <translation>D’aucune boutique</translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>Backstock demandera désormais la phrase secrète au démarrage.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Getting</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>Reprendre tous les transferts</translation>
    </message>
    <message>
        <source>Go to Downloads</source>
        <translation>Aller aux transferts</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Go to the shelf</source>
        <translation>Aller à l’étagère</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>ICI</translation>
    </message>
    <message>
        <source>HERE · %1</source>
        <translation>ICI · %1</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Activer/désactiver le contraste élevé</translation>
    </message>
    <message>
        <source>IN A BUNDLE</source>
        <translation>DANS UN LOT</translation>
    </message>
    <message>
        <source>In an emulator</source>
        <translation>Dans un émulateur</translation>
    </message>
    <message>
        <source>In no bundle</source>
        <translation>Dans aucun lot</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>Dans aucune collection</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>It does not play: %1.</source>
        <translation>Lecture impossible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It ended with a fault.</source>
        <translation>Le titre s’est arrêté sur une erreur.</translation>
    </message>
    <message>
        <source>It ends by itself when the work is done. Start it again to see the window before.</source>
        <translation>Il s’arrête de lui-même une fois le travail terminé. Relancez-le pour revoir la fenêtre avant.</translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>Titre masqué&#x202f;; le filtre «&#x202f;Masqué&#x202f;» l’affiche.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Il est déjà dans la liste.</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>Titre réaffiché.</translation>
    </message>
    <message>
        <source>It runs, with a caution.</source>
        <translation>Le titre est lancé, avec une réserve.</translation>
    </message>
    <message>
        <source>It waits beside the clock. Settings has what closing the window does.</source>
        <translation>Il attend à côté de l’horloge. Les paramètres disent ce que fait la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>Keys and pages only</source>
        <translation>Clé ou page seulement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernier lancement</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>Less motion on or off</source>
        <translation>Activer/désactiver les animations réduites</translation>
    </message>
    <message>
        <source>Listen to “%1”</source>
        <translation>Écouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Look for the nodes again</source>
        <translation>Rechercher à nouveau les nœuds</translation>
    </message>
    <message>
        <source>Looking through a folder</source>
        <translation>Analyse d’un dossier</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Maker unknown</source>
        <translation>Créateur inconnu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mod</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>PLUS PROPOSÉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>No longer in any store: %1. %2 does not answer just now.</source>
        <translation>Plus dans aucune boutique : %1. %2 ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. There is no second copy.</source>
        <translation>Plus dans aucune boutique : %1. Il n’y a pas de deuxième copie.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. With a copy here there are two.</source>
        <translation>Plus dans aucune boutique : %1. Avec une copie ici, il y en a deux.</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Plus proposé</translation>
    </message>
    <message>
        <source>No longer tagged “%1”.</source>
        <translation>Étiquette «&#x202f;%1&#x202f;» retirée.</translation>
    </message>
    <message>
        <source>No node in reach has room for a copy just now.</source>
        <translation>Aucun nœud joignable n’a de place pour une copie en ce moment.</translation>
    </message>
    <message>
        <source>No picture was kept: %1 cannot be written.</source>
        <translation>Image non enregistrée&#x202f;: impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>Pas encore réclamé</translation>
    </message>
    <message>
        <source>Not to be had now</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing there could be added.</source>
        <translation>Rien n’a pu être ajouté.</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>Rien n’a encore été collé.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Rien n’a encore été saisi.</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>EN LIGNE</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Sur l’étagère</translation>
    </message>
    <message>
        <source>On the way to or from the shelf</source>
        <translation>En transit vers ou depuis l’étagère</translation>
    </message>
    <message>
        <source>One of Ctrl, Alt and Meta has to be held, or it is a key from F1 on.</source>
        <translation>Il faut maintenir Ctrl, Alt ou Meta, ou utiliser une touche à partir de F1.</translation>
    </message>
    <message>
        <source>Only %1 are left on this computer.</source>
        <translation>Plus que %1 libres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only at the store</source>
        <translation>Seulement en boutique</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>Ouvrir un torrent ou un lien magnet</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open or do</source>
        <translation>Ouvrir ou valider</translation>
    </message>
    <message>
        <source>Open or select a title first, then edit it.</source>
        <translation>Ouvrez ou sélectionnez d’abord un titre, puis modifiez-le.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Opening the demo store</source>
        <translation>Ouverture de la boutique de démonstration</translation>
    </message>
    <message>
        <source>Opens in the player</source>
        <translation>Avec le lecteur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Own files</source>
        <translation>Fichiers personnels</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSE</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Rapatrier</translation>
    </message>
    <message>
        <source>Page in and play</source>
        <translation>Rapatrier et lancer</translation>
    </message>
    <message>
        <source>Page in and watch</source>
        <translation>Rapatrier et regarder</translation>
    </message>
    <message>
        <source>Page out what you do not need just now; it comes back when you play it.</source>
        <translation>Rangez ce dont vous n’avez pas besoin maintenant&#x202f;; un titre rangé revient quand vous le lancez.</translation>
    </message>
    <message>
        <source>Paging in</source>
        <translation>Rapatriement</translation>
    </message>
    <message>
        <source>Paging out</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Correctif</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Mettre tous les transferts en pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Images perdues</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>music</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play now</source>
        <comment>music</comment>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>Lancer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>Lancé récemment</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>Ajouté à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>INVENTAIRE</translation>
    </message>
    <message>
        <source>Read all stores again</source>
        <translation>Actualiser toutes les boutiques</translation>
    </message>
    <message>
        <source>Reading what you own</source>
        <translation>Inventaire de vos titres</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>Runs natively</source>
        <translation>Exécution native</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>ÉTAGÈRE</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>DÉMARRAGE</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>BOUTIQUE</translation>
    </message>
    <message>
        <source>STORE · %1</source>
        <translation>BOUTIQUE · %1</translation>
    </message>
    <message>
        <source>Saves and their snapshots</source>
        <translation>Sauvegardes et leurs copies</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Set aside because it differs</source>
        <translation>Mis de côté car différent</translation>
    </message>
    <message>
        <source>Set by %1 in the environment, which wins.</source>
        <translation>Défini par %1 dans l’environnement, qui l’emporte.</translation>
    </message>
    <message>
        <source>Shelf in reach</source>
        <translation>Étagère joignable</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show Backstock</source>
        <translation>Afficher Backstock</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed in as %1. Reading what you own.</source>
        <translation>Connecté en tant que %1. Inventaire de vos titres en cours.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock; the log has the details.</source>
        <translation>Un problème est survenu dans Backstock&#x202f;; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Bande originale</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starting the demo store</source>
        <translation>Démarrage de la boutique de démonstration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Store&apos;s MD5</source>
        <translation>MD5 de la boutique</translation>
    </message>
    <message>
        <source>TO THE SHELF</source>
        <translation>VERS L’ÉTAGÈRE</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Étiquette «&#x202f;%1&#x202f;» ajoutée.</translation>
    </message>
    <message>
        <source>Taken out of “%1”.</source>
        <translation>Retiré de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Mode télévision</translation>
    </message>
    <message>
        <source>Television mode on or off</source>
        <translation>Activer/désactiver le mode télévision</translation>
    </message>
    <message>
        <source>That is no address of a page. It looks like “name.itch.io/title”.</source>
        <translation>Ce n’est pas l’adresse d’une page. Elle ressemble à «&#x202f;nom.itch.io/titre&#x202f;».</translation>
    </message>
    <message>
        <source>The collection “%1” is gone; its titles stay.</source>
        <translation>Collection «&#x202f;%1&#x202f;» supprimée&#x202f;; ses titres restent.</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>La jaquette a été modifiée.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Le fichier est illisible. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The last copy lies there, and no store has it any more: %1.</source>
        <translation>La dernière copie s’y trouve, et plus aucune boutique ne l’a : %1.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Rubrique suivante</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>Rubrique précédente</translation>
    </message>
    <message>
        <source>The shortcuts are as they came.</source>
        <translation>Les raccourcis sont de nouveau ceux par défaut.</translation>
    </message>
    <message>
        <source>The title this leads to is not in your library.</source>
        <translation>Le titre auquel ceci mène n’est pas dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies sont différentes.</translation>
    </message>
    <message>
        <source>The wide picture was changed.</source>
        <translation>L’image large a été modifiée.</translation>
    </message>
    <message>
        <source>Their stores still list them. A copy on the shelf is there when a store is not.</source>
        <translation>Leurs boutiques les proposent encore. Une copie sur l’étagère reste là quand une boutique n’y est plus.</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#x202f;: système</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#x202f;: sombre</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#x202f;: clair</translation>
    </message>
    <message>
        <source>There is no picture. Copy or drop a PNG, JPEG, WebP or AVIF picture or its file.</source>
        <translation>Il n’y a pas d’image. Copiez ou déposez une image PNG, JPEG, WebP ou AVIF, ou son fichier.</translation>
    </message>
    <message>
        <source>There is nothing here to play yet.</source>
        <translation>Rien à lire ici pour l’instant.</translation>
    </message>
    <message>
        <source>These hours have no limit of their own now.</source>
        <translation>Cette plage horaire n’a plus de limite propre.</translation>
    </message>
    <message>
        <source>They are two titles again, and stay so.</source>
        <translation>Les titres sont de nouveau séparés, et le resteront.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This is no film or sound that can be played: its format is not known, or it is damaged.</source>
        <translation>Ce fichier ne peut pas être lu&#x202f;: son format est inconnu, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This link is none that Backstock knows.</source>
        <translation>Backstock ne connaît pas ce lien.</translation>
    </message>
    <message>
        <source>Through Proton</source>
        <translation>Avec Proton</translation>
    </message>
    <message>
        <source>Through Wine</source>
        <translation>Avec Wine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>UNPACKING</source>
        <translation>EXTRACTION</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>MISE À JOUR</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Unpacked, ready to start</source>
        <translation>Extraits, prêts à lancer</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Update offered</source>
        <translation>Mise à jour proposée</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Watch from %1</source>
        <translation>Regarder à partir de %1</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation>Regarder «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What is here stays until it came.</source>
        <translation>La version présente reste jusqu’à l’arrivée de la nouvelle.</translation>
    </message>
    <message>
        <source>What it owns stays listed; getting more needs a new sign-in.</source>
        <translation>Ses titres restent dans la bibliothèque&#x202f;; reconnectez-vous pour en obtenir d’autres.</translation>
    </message>
    <message>
        <source>What lies only there can be paged in when it is back.</source>
        <translation>Ce qui ne se trouve que là pourra être rapatrié à son retour.</translation>
    </message>
    <message>
        <source>What you wrote about “%1” was not saved.</source>
        <translation>Ce que vous avez écrit sur «&#x202f;%1&#x202f;» n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Whole screen on or off</source>
        <translation>Activer/désactiver le plein écran</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Year it was added</source>
        <translation>Année d’ajout</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>a key or a page only</source>
        <translation>clé ou page seulement</translation>
    </message>
    <message>
        <source>a key, shown and redeemed on the store’s page only</source>
        <translation>une clé, visible et activable seulement sur la page de la boutique</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>env. %1&#x202f;h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>env. %1&#x202f;min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>env. %1&#x202f;s</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté %1</translation>
    </message>
    <message>
        <source>added by you, recorded as it was</source>
        <translation>ajouté par vous, attesté tel quel</translation>
    </message>
    <message>
        <source>also with %1</source>
        <translation>aussi avec %1</translation>
    </message>
    <message>
        <source>an update is offered</source>
        <translation>mise à jour proposée</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>apparence</translation>
    </message>
    <message>
        <source>appearance access</source>
        <translation>apparence accessibilité</translation>
    </message>
    <message>
        <source>appearance animation</source>
        <translation>apparence mouvement transitions</translation>
    </message>
    <message>
        <source>appearance day</source>
        <translation>apparence jour</translation>
    </message>
    <message>
        <source>appearance density</source>
        <translation>apparence densité lignes</translation>
    </message>
    <message>
        <source>appearance night</source>
        <translation>apparence nuit</translation>
    </message>
    <message>
        <source>appearance size zoom</source>
        <translation>apparence taille zoom</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>asking the store which there are</source>
        <translation>interrogation de la boutique</translation>
    </message>
    <message>
        <source>being read now</source>
        <translation>actualisation en cours</translation>
    </message>
    <message>
        <source>big picture large</source>
        <translation>big picture salon grand écran</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>bulk node</source>
        <translation>nœud de stockage</translation>
    </message>
    <message>
        <source>claims it at the store first</source>
        <translation>le réclame d’abord en boutique</translation>
    </message>
    <message>
        <source>claims it from %1</source>
        <translation>le réclame dans %1</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>non arrivée</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>tout est en pause</translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation>exactement ce que la boutique vous a vendu</translation>
    </message>
    <message>
        <source>fewest copies first</source>
        <translation>les moins copiés d’abord</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>de %1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>from the store</source>
        <translation>depuis la boutique</translation>
    </message>
    <message>
        <source>game</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>dans le navigateur</translation>
    </message>
    <message>
        <source>it is running now</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>it lies on somebody else’s server</source>
        <translation>se trouve sur un serveur tiers</translation>
    </message>
    <message>
        <source>it runs on the store’s page only</source>
        <translation>ne s’exécute que sur la page de la boutique</translation>
    </message>
    <message>
        <source>jobs transfers</source>
        <translation>tâches téléchargements</translation>
    </message>
    <message>
        <source>last answered: %1</source>
        <translation>dernière réponse : %1</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>départ en cours</translation>
    </message>
    <message>
        <source>looking whether that is still so</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>name cover artwork metadata rename</source>
        <translation>nom jaquette pochette image métadonnées renommer</translation>
    </message>
    <message>
        <source>never answered yet</source>
        <translation>n’a encore jamais répondu</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>aucune copie</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>plus proposé</translation>
    </message>
    <message>
        <source>nodes copies</source>
        <translation>nœuds copies</translation>
    </message>
    <message>
        <source>not claimed yet</source>
        <translation>pas encore réclamé</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non fourni</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>jamais actualisé</translation>
    </message>
    <message>
        <source>not what the store announced</source>
        <translation>pas ce que la boutique avait annoncé</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>nothing: no sound device answers</source>
        <translation>aucune&#x202f;: aucun périphérique audio ne répond</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>sur %1, %2</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>only at the store</source>
        <translation>seulement en boutique</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>pair join</source>
        <translation>appairer rejoindre</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>plain files, yours</source>
        <translation>fichiers en clair, à vous</translation>
    </message>
    <message>
        <source>played %1, last %2</source>
        <translation>%1 d’utilisation, dernier lancement %2</translation>
    </message>
    <message>
        <source>playing a film or music</source>
        <translation>lecture d’un film ou de musique</translation>
    </message>
    <message>
        <source>preferences options accounts</source>
        <translation>préférences options comptes réglages</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>actualisé %1</translation>
    </message>
    <message>
        <source>resume continue</source>
        <translation>continuer relancer</translation>
    </message>
    <message>
        <source>sealed: it sees only noise</source>
        <translation>scellé&#x202f;: il ne voit que du bruit</translation>
    </message>
    <message>
        <source>sign in account folder store</source>
        <translation>connexion compte dossier boutique</translation>
    </message>
    <message>
        <source>signed out by the store; the library stays as it was</source>
        <translation>déconnecté par la boutique&#x202f;; la bibliothèque est intacte</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>arrêter suspendre</translation>
    </message>
    <message>
        <source>sync refresh</source>
        <translation>synchroniser relire</translation>
    </message>
    <message>
        <source>the decoder gave no reason</source>
        <translation>le décodeur n’a donné aucune raison</translation>
    </message>
    <message>
        <source>the graphics card (%1)</source>
        <translation>carte graphique (%1)</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>l’étagère</translation>
    </message>
    <message>
        <source>the store gave no digest to compare with</source>
        <translation>la boutique n’a fourni aucune empreinte à comparer</translation>
    </message>
    <message>
        <source>the store lists no files</source>
        <translation>la boutique ne propose aucun fichier</translation>
    </message>
    <message>
        <source>the store no longer lists it</source>
        <translation>la boutique ne le propose plus</translation>
    </message>
    <message>
        <source>the store was not asked yet</source>
        <translation>boutique pas encore interrogée</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>universel</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>work node</source>
        <translation>nœud de travail</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“%1” goes to the shelf; when it is there, it leaves this computer.</source>
        <translation>«&#x202f;%1&#x202f;» part sur l’étagère&#x202f;; une fois arrivé, il quittera cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» s’appelle maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” plays last.</source>
        <translation>«&#x202f;%1&#x202f;» sera lu en dernier.</translation>
    </message>
    <message>
        <source>“%1” plays next.</source>
        <translation>«&#x202f;%1&#x202f;» sera lu ensuite.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was made.</source>
        <translation>Collection «&#x202f;%1&#x202f;» créée.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>BrowserReading</name>
    <message>
        <source>Use the session of a browser</source>
        <translation>Utiliser la session d’un navigateur</translation>
    </message>
    <message>
        <source>Choose where you are signed in. Backstock reads that one cookie there, once, and nothing else.</source>
        <translation>Choisissez où vous êtes connecté. Backstock y lit ce seul cookie, une seule fois, et rien d’autre.</translation>
    </message>
    <message>
        <source>No browser that can be read was found here. Paste the cookie instead.</source>
        <translation>Aucun navigateur lisible n’a été trouvé ici. Collez plutôt le cookie.</translation>
    </message>
    <message>
        <source>If you are signed in at Humble in a browser on this computer, Backstock can take the cookie from there. It reads nothing before you choose.</source>
        <translation>Si vous êtes connecté à Humble dans un navigateur de cet ordinateur, Backstock peut y prendre le cookie. Rien n’est lu avant votre choix.</translation>
    </message>
    <message>
        <source>I agree; show my browsers</source>
        <translation>Accepter et voir mes navigateurs</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, press Delete to remove</source>
        <translation>%1, appuyez sur Suppr pour retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>Put into a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection…</translation>
    </message>
</context>
<context>
    <name>CollectionEntry</name>
    <message>
        <source>Collection %1, %2</source>
        <translation>Collection %1, %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>Supprimer la collection</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>%1, falling</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, croissant</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search titles and commands</source>
        <translation>Rechercher des titres et des commandes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation>Un titre, une page ou une action</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>Aucun titre ni aucune commande de ce nom.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A browser cannot be started as root without a sandbox.</source>
        <translation>Un navigateur ne peut pas démarrer en tant que root sans bac à sable.</translation>
    </message>
    <message>
        <source>A collection or a tag needs a name.</source>
        <translation>Une collection ou une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A file of this torrent has no name.</source>
        <translation>Un fichier de ce torrent n’a pas de nom.</translation>
    </message>
    <message>
        <source>A hash in this torrent has the wrong length.</source>
        <translation>Une empreinte de ce torrent n’a pas la bonne longueur.</translation>
    </message>
    <message>
        <source>A magnet</source>
        <translation>Un magnet</translation>
    </message>
    <message>
        <source>A name in this torrent is not readable text.</source>
        <translation>Un nom de ce torrent n’est pas un texte lisible.</translation>
    </message>
    <message>
        <source>A name in this torrent is not safe to use: {name}.</source>
        <translation>Un nom de ce torrent n’est pas utilisable sans risque&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>A name in this torrent is too long.</source>
        <translation>Un nom de ce torrent est trop long.</translation>
    </message>
    <message>
        <source>A package is named by 64 hex digits.</source>
        <translation>Un paquet se nomme par 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A page of {paged} before page {number} came empty.</source>
        <translation>Une page de {paged} avant la page {number} est arrivée vide.</translation>
    </message>
    <message>
        <source>A record is signed, but its words are not understood.</source>
        <translation>Une attestation est signée, mais son contenu n’est pas compris.</translation>
    </message>
    <message>
        <source>A sealed package is one file, named by its own root.</source>
        <translation>Un paquet scellé est un seul fichier, nommé d’après sa propre racine.</translation>
    </message>
    <message>
        <source>A sealed package must be marked private, so that nobody announces it.</source>
        <translation>Un paquet scellé doit être marqué privé, pour que personne ne l’annonce.</translation>
    </message>
    <message>
        <source>A signature does not fit: the words were changed after they were signed.</source>
        <translation>Une signature ne correspond pas&#x202f;: le texte a été modifié après avoir été signé.</translation>
    </message>
    <message>
        <source>A signature that is needed is missing.</source>
        <translation>Une signature nécessaire manque.</translation>
    </message>
    <message>
        <source>A signed envelope has no signatures, too many, or one twice.</source>
        <translation>Une enveloppe signée n’a pas de signature, en a trop, ou en a une en double.</translation>
    </message>
    <message>
        <source>A signed envelope is damaged.</source>
        <translation>Une enveloppe signée est endommagée.</translation>
    </message>
    <message>
        <source>A signed envelope is too large to be one.</source>
        <translation>Une enveloppe signée est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>A title needs a name.</source>
        <translation>Un titre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Add addresses of free titles on itch.io.</source>
        <translation>Ajoutez des adresses de titres gratuits d’itch.io.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>An address that Backstock does not trust was given: it must be https, without a name or password in it.</source>
        <translation>Une adresse à laquelle Backstock ne se fie pas a été donnée&#x202f;: elle doit être en https, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>An empty passphrase locks nothing.</source>
        <translation>Une phrase secrète vide ne verrouille rien.</translation>
    </message>
    <message>
        <source>Another Backstock is already transferring with this data folder.</source>
        <translation>Un autre Backstock transfère déjà avec ce dossier de données.</translation>
    </message>
    <message>
        <source>Another Backstock process holds the secrets and does not let go.</source>
        <translation>Un autre processus Backstock retient les secrets et ne les libère pas.</translation>
    </message>
    <message>
        <source>Ask the node for a new code and try again.</source>
        <translation>Demandez un nouveau code au nœud et réessayez.</translation>
    </message>
    <message>
        <source>Backstock is being closed</source>
        <translation>Backstock est en train de se fermer</translation>
    </message>
    <message>
        <source>Backstock is closing.</source>
        <translation>Backstock est en train de se fermer.</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>Avant le retour à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Begin again, or paste an API key from {key_page}.</source>
        <translation>Recommencez, ou collez une clé d’API prise sur {key_page}.</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>Bring Backstock to the same version on both computers.</source>
        <translation>Mettez Backstock à la même version sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>Bring back the file and its key from a backup, or move it away to begin with new secrets.</source>
        <translation>Rétablissez le fichier et sa clé depuis une sauvegarde, ou déplacez-le pour repartir avec de nouveaux secrets.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup, or get the title from its store again.</source>
        <translation>Rétablissez les secrets depuis une sauvegarde, ou obtenez à nouveau le titre dans sa boutique.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup.</source>
        <translation>Rétablissez les secrets depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Buy it at itch.io; the next sync lists it.</source>
        <translation>Achetez-le sur itch.io&#x202f;; il apparaîtra à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Cannot listen for peers at {listen}: {why}.</source>
        <translation>Impossible d’attendre des pairs sur {listen}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Change the keyring&apos;s password in the desktop&apos;s own settings.</source>
        <translation>Changez le mot de passe du trousseau dans les paramètres du bureau.</translation>
    </message>
    <message>
        <source>Check that all of the key or cookie was copied, or get a new one.</source>
        <translation>Vérifiez que la clé ou le cookie a été copié en entier, ou procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation>Vérifiez qu’il est toujours là et qu’il peut être lu, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the node runs and that this computer can reach it.</source>
        <translation>Vérifiez que le nœud tourne et que cet ordinateur peut le joindre.</translation>
    </message>
    <message>
        <source>Check the address and port of the node.</source>
        <translation>Vérifiez l’adresse et le port du nœud.</translation>
    </message>
    <message>
        <source>Check the address of the store in the settings; if you did not change it, try again later.</source>
        <translation>Vérifiez l’adresse de la boutique dans les paramètres&#x202f;; si vous ne l’avez pas changée, réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the connection and try again in a while.</source>
        <translation>Vérifiez la connexion et réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Check the data folder, or give another with --data.</source>
        <translation>Vérifiez le dossier de données, ou donnez-en un autre avec --data.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again later.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, puis réessayez plus tard.</translation>
    </message>
    <message>
        <source>Choose Backstock for them in the settings of your desktop or browser.</source>
        <translation>Choisissez Backstock pour ces liens dans les paramètres de votre bureau ou de votre navigateur.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, WebP or AVIF file.</source>
        <translation>Choisissez un fichier PNG, JPEG, WebP ou AVIF.</translation>
    </message>
    <message>
        <source>Choose a larger one.</source>
        <translation>Choisissez-en une plus grande.</translation>
    </message>
    <message>
        <source>Choose a passphrase (BACKSTOCK_PASSPHRASE), or set secrets.backend to file for a key beside them.</source>
        <translation>Choisissez une phrase secrète (BACKSTOCK_PASSPHRASE), ou réglez secrets.backend sur file pour une clé à côté d’eux.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller.</source>
        <translation>Choisissez-en une plus petite, ou enregistrez-la en plus petit.</translation>
    </message>
    <message>
        <source>Choose an edition and a way of running it yourself.</source>
        <translation>Choisissez vous-même une édition et une façon de la lancer.</translation>
    </message>
    <message>
        <source>Choose an edition that comes as an archive.</source>
        <translation>Choisissez une édition fournie sous forme d’archive.</translation>
    </message>
    <message>
        <source>Choose another edition or another way of running it.</source>
        <translation>Choisissez une autre édition ou une autre façon de la lancer.</translation>
    </message>
    <message>
        <source>Choose another edition, or install libc6:i386.</source>
        <translation>Choisissez une autre édition, ou installez libc6:i386.</translation>
    </message>
    <message>
        <source>Choose another edition.</source>
        <translation>Choisissez une autre édition.</translation>
    </message>
    <message>
        <source>Choose another file of this edition.</source>
        <translation>Choisissez un autre fichier de cette édition.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Choisissez une autre copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Choose one of those there are.</source>
        <translation>Choisissez-en une parmi celles qui existent.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>Choisissez de nouveau l’image.</translation>
    </message>
    <message>
        <source>Close the browser and try again, or copy the cookie out of it and paste it.</source>
        <translation>Fermez le navigateur et réessayez, ou copiez-en le cookie et collez-le.</translation>
    </message>
    <message>
        <source>Close the other one first, or use another data folder.</source>
        <translation>Fermez d’abord l’autre, ou utilisez un autre dossier de données.</translation>
    </message>
    <message>
        <source>Close the other one, or try again in a moment.</source>
        <translation>Fermez l’autre, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Copies on this computer and on the shelf stay.</source>
        <translation>Les copies sur cet ordinateur et sur l’étagère restent.</translation>
    </message>
    <message>
        <source>Copy a key from https://itch.io/user/settings/api-keys and sign in with it.</source>
        <translation>Copiez une clé sur https://itch.io/user/settings/api-keys et connectez-vous avec.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Copy the address of its page at the store, such as https://maker.itch.io/title.</source>
        <translation>Copiez l’adresse de sa page dans la boutique, par exemple https://maker.itch.io/title.</translation>
    </message>
    <message>
        <source>Copy the cookie out of the browser and paste it instead.</source>
        <translation>Copiez plutôt le cookie du navigateur et collez-le.</translation>
    </message>
    <message>
        <source>Copy the whole code that `backstock node invite` printed; it begins with bsn1.</source>
        <translation>Copiez en entier le code affiché par `backstock node invite`&#x202f;; il commence par bsn1.</translation>
    </message>
    <message>
        <source>Delete {left} by hand.</source>
        <translation>Supprimez {left} à la main.</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Boutique de démonstration</translation>
    </message>
    <message>
        <source>Do not use this node.</source>
        <translation>N’utilisez pas ce nœud.</translation>
    </message>
    <message>
        <source>Drop something from the shelf, or add a node.</source>
        <translation>Retirez quelque chose de l’étagère, ou ajoutez un nœud.</translation>
    </message>
    <message>
        <source>Drop something there, give it more room, or choose another node.</source>
        <translation>Retirez-y quelque chose, donnez-lui plus de place, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>End it, then try again (the lock is {folder}).</source>
        <translation>Arrêtez-le, puis réessayez (le verrou est {folder}).</translation>
    </message>
    <message>
        <source>End the other sign-in or the program that uses it, or paste an API key instead.</source>
        <translation>Terminez l’autre connexion ou le programme qui l’utilise, ou collez plutôt une clé d’API.</translation>
    </message>
    <message>
        <source>End the program that holds this port, or set swarm.listen to another one.</source>
        <translation>Arrêtez le programme qui occupe ce port, ou réglez swarm.listen sur un autre.</translation>
    </message>
    <message>
        <source>End what uses that port, or give another with --listen.</source>
        <translation>Arrêtez ce qui utilise ce port, ou donnez-en un autre avec --listen.</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Expirée.</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {n} days.</source>
        <translation>
            <numerusform>Expire dans {n} jour.</numerusform>
            <numerusform>Expire dans {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires on {day}.</source>
        <translation>Expire le {day}.</translation>
    </message>
    <message>
        <source>Fetch it again from another copy; only what is damaged is fetched.</source>
        <translation>Récupérez-le depuis une autre copie&#x202f;; seul ce qui est endommagé sera récupéré.</translation>
    </message>
    <message>
        <source>Fetch it again, or look where it went.</source>
        <translation>Récupérez-le à nouveau, ou cherchez où il est passé.</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>Récupérez-le d’abord.</translation>
    </message>
    <message>
        <source>Films cannot be played: libmpv is missing.</source>
        <translation>Les films ne peuvent pas être lus&#x202f;: libmpv manque.</translation>
    </message>
    <message>
        <source>Films play in the window here; mpv as a program of its own is not installed.</source>
        <translation>Ici, les films se lisent dans la fenêtre&#x202f;; mpv n’est pas installé comme programme à part.</translation>
    </message>
    <message>
        <source>Find out what runs there. If the node was set up anew, remove it here and pair again.</source>
        <translation>Cherchez ce qui tourne là. Si le nœud a été réinstallé, retirez-le ici et associez-le à nouveau.</translation>
    </message>
    <message>
        <source>Free titles are listed through an itch.io account, and none is signed in.</source>
        <translation>Les titres gratuits sont listés par un compte itch.io, et aucun n’est connecté.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Obtenez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>Get it again, or tell whoever published it.</source>
        <translation>Obtenez-le à nouveau, ou signalez-le à qui l’a publié.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obtenez-le à nouveau.</translation>
    </message>
    <message>
        <source>Get it again. If it differs again, tell the store.</source>
        <translation>Obtenez-le à nouveau. S’il diffère encore, signalez-le à la boutique.</translation>
    </message>
    <message>
        <source>Get it first.</source>
        <translation>Obtenez-le d’abord.</translation>
    </message>
    <message>
        <source>Get it from its store again, or start the node that should have it.</source>
        <translation>Obtenez-le à nouveau dans sa boutique, ou démarrez le nœud qui devrait l’avoir.</translation>
    </message>
    <message>
        <source>Get it on its page in the browser while that lasts; the next sync lists it.</source>
        <translation>Obtenez-le sur sa page dans le navigateur tant que c’est possible&#x202f;; il apparaîtra à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation>Obtenez-le à nouveau.</translation>
    </message>
    <message>
        <source>Get it or page it in first.</source>
        <translation>Obtenez-le ou rapatriez-le d’abord.</translation>
    </message>
    <message>
        <source>Get the torrent again from where it came from.</source>
        <translation>Procurez-vous à nouveau le torrent là d’où il vient.</translation>
    </message>
    <message>
        <source>Getting “{name}” stopped: {who} since {after_s} s.</source>
        <translation>La récupération de «&#x202f;{name}&#x202f;» s’est arrêtée&#x202f;: {who} depuis {after_s} s.</translation>
    </message>
    <message>
        <source>Give a longer one.</source>
        <translation>Donnez-en une plus longue.</translation>
    </message>
    <message>
        <source>Give it back to you alone: chmod 600 {path}. On a disk without owners, move the data folder.</source>
        <translation>Rendez-le lisible par vous seul&#x202f;: chmod 600 {path}. Sur un disque sans propriétaires, déplacez le dossier de données.</translation>
    </message>
    <message>
        <source>Give it when asked, or in BACKSTOCK_PASSPHRASE.</source>
        <translation>Donnez-la quand elle est demandée, ou dans BACKSTOCK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Give more of the key id; `backstock node devices` lists them.</source>
        <translation>Donnez davantage de l’identifiant de clé&#x202f;; `backstock node devices` les liste.</translation>
    </message>
    <message>
        <source>Give one of these, or copy the cookie out of the browser and paste it.</source>
        <translation>Donnez l’un de ceux-ci, ou copiez le cookie du navigateur et collez-le.</translation>
    </message>
    <message>
        <source>Given away as a gift.</source>
        <translation>Offerte en cadeau.</translation>
    </message>
    <message>
        <source>Humble lists no orders at the moment; those known before stay.</source>
        <translation>Humble ne liste aucune commande en ce moment&#x202f;; celles déjà connues restent.</translation>
    </message>
    <message>
        <source>If you have the file, add it with `backstock add`.</source>
        <translation>Si vous avez le fichier, ajoutez-le avec `backstock add`.</translation>
    </message>
    <message>
        <source>Install it (sudo apt install xdg-utils).</source>
        <translation>Installez-le (sudo apt install xdg-utils).</translation>
    </message>
    <message>
        <source>Install it (sudo apt install {package}).</source>
        <translation>Installez-le (sudo apt install {package}).</translation>
    </message>
    <message>
        <source>Install libmpv2 (sudo apt install libmpv2).</source>
        <translation>Installez libmpv2 (sudo apt install libmpv2).</translation>
    </message>
    <message>
        <source>Install what is missing (sudo apt install {install}).</source>
        <translation>Installez ce qui manque (sudo apt install {install}).</translation>
    </message>
    <message>
        <source>Install wine32:i386 (sudo dpkg --add-architecture i386, then apt update), or use Proton.</source>
        <translation>Installez wine32:i386 (sudo dpkg --add-architecture i386, puis apt update), ou utilisez Proton.</translation>
    </message>
    <message>
        <source>Install {package} (sudo apt install {package}).</source>
        <translation>Installez {package} (sudo apt install {package}).</translation>
    </message>
    <message>
        <source>It is no longer transferred; its files still lie there.</source>
        <translation>Il n’est plus transféré&#x202f;; ses fichiers sont toujours là.</translation>
    </message>
    <message>
        <source>It is not known whether “{title}” was claimed from “{bundle}”: {what}</source>
        <translation>On ne sait pas si «&#x202f;{title}&#x202f;» a été réclamé de «&#x202f;{bundle}&#x202f;»&#x202f;: {what}</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Il n’est pas en cours.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Il est déjà en cours.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Il est en cours.</translation>
    </message>
    <message>
        <source>It looks like https://somebody.itch.io/a-title.</source>
        <translation>Elle ressemble à https://somebody.itch.io/a-title.</translation>
    </message>
    <message numerus="yes">
        <source>It may have {n} letters at most.</source>
        <translation>
            <numerusform>Il peut avoir {n} lettre au plus.</numerusform>
            <numerusform>Il peut avoir {n} lettres au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays set aside at {path}.</source>
        <translation>Il reste mis de côté dans {path}.</translation>
    </message>
    <message>
        <source>It stays set aside on this computer.</source>
        <translation>Il reste mis de côté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It was kept.</source>
        <translation>Elle a été gardée.</translation>
    </message>
    <message>
        <source>It was left as it is and nothing of it was put on the shelf.</source>
        <translation>Il a été laissé tel quel et rien n’en a été mis sur l’étagère.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Il a été laissé tel quel, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It was left as it is; nothing was written.</source>
        <translation>Il a été laissé tel quel&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>It was not used; nothing was changed.</source>
        <translation>Cela n’a pas été utilisé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was set aside at {aside}; the record and any copy on the shelf are untouched.</source>
        <translation>Il a été mis de côté dans {aside}&#x202f;; l’attestation et toute copie sur l’étagère sont intactes.</translation>
    </message>
    <message>
        <source>Its answer was thrown away.</source>
        <translation>Sa réponse a été jetée.</translation>
    </message>
    <message>
        <source>Its image and its saves were not touched.</source>
        <translation>Son image et ses sauvegardes sont intactes.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>Son journal en dit plus.</translation>
    </message>
    <message>
        <source>Look at it on Humble&apos;s own page.</source>
        <translation>Voyez sur la page de Humble.</translation>
    </message>
    <message>
        <source>Look at its files first.</source>
        <translation>Regardez d’abord ses fichiers.</translation>
    </message>
    <message>
        <source>Look at its page at the store.</source>
        <translation>Voyez sa page dans la boutique.</translation>
    </message>
    <message>
        <source>Look at its page in the browser.</source>
        <translation>Voyez sa page dans le navigateur.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, then try again.</source>
        <translation>Vérifiez le disque et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at the title on its own page; the creator may have taken the file out of the purchase.</source>
        <translation>Voyez le titre sur sa page&#x202f;; son auteur a peut-être retiré le fichier de l’achat.</translation>
    </message>
    <message>
        <source>Look at the title on the store&apos;s own page; it may be kept somewhere else.</source>
        <translation>Voyez le titre sur la page de la boutique&#x202f;; il est peut-être conservé ailleurs.</translation>
    </message>
    <message>
        <source>Look at what Xvfb says, or start Backstock on a screen.</source>
        <translation>Voyez ce que dit Xvfb, ou lancez Backstock sur un écran.</translation>
    </message>
    <message>
        <source>Look into {log}.</source>
        <translation>Consultez {log}.</translation>
    </message>
    <message>
        <source>Look whether anybody who has it is reachable, then try again.</source>
        <translation>Vérifiez que quelqu’un qui l’a est joignable, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether the other computer is on and reachable, then try again; it goes on where it stopped.</source>
        <translation>Vérifiez que l’autre ordinateur est allumé et joignable, puis réessayez&#x202f;; cela reprend où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>Looking for new titles</source>
        <translation>Recherche de nouveaux titres</translation>
    </message>
    <message>
        <source>Make a new one on the node: backstock node invite.</source>
        <translation>Créez-en un nouveau sur le nœud&#x202f;: backstock node invite.</translation>
    </message>
    <message>
        <source>Make it again with `backstock library export FILE`.</source>
        <translation>Créez-la à nouveau avec `backstock library export FILE`.</translation>
    </message>
    <message>
        <source>Make room and start it again.</source>
        <translation>Faites de la place et relancez-le.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Make room on that disk, then go on.</source>
        <translation>Faites de la place sur ce disque, puis continuez.</translation>
    </message>
    <message>
        <source>Make room, or install fuse-overlayfs so that no copy is needed.</source>
        <translation>Faites de la place, ou installez fuse-overlayfs pour qu’aucune copie ne soit nécessaire.</translation>
    </message>
    <message>
        <source>Make room, then go on.</source>
        <translation>Faites de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Make room, then resume.</source>
        <translation>Faites de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room; the transfer goes on by itself.</source>
        <translation>Faites de la place&#x202f;; le transfert reprend de lui-même.</translation>
    </message>
    <message>
        <source>Make sure you copied the code whole, and that nobody stands between you and the node.</source>
        <translation>Assurez-vous d’avoir copié le code en entier, et que personne ne se tient entre vous et le nœud.</translation>
    </message>
    <message>
        <source>Mend `db.url` in the settings; left empty, the library is a file in the data folder.</source>
        <translation>Corrigez `db.url` dans les paramètres&#x202f;; laissé vide, la bibliothèque est un fichier du dossier de données.</translation>
    </message>
    <message>
        <source>Mend {settings_file} or the BACKSTOCK_ variables of the environment.</source>
        <translation>Corrigez {settings_file} ou les variables BACKSTOCK_ de l’environnement.</translation>
    </message>
    <message>
        <source>Mend {settings_file}, then set it again.</source>
        <translation>Corrigez {settings_file}, puis réglez-le à nouveau.</translation>
    </message>
    <message>
        <source>No answer came from the browser: it may have been closed before itch.io was done.</source>
        <translation>Aucune réponse n’est venue du navigateur&#x202f;: il a peut-être été fermé avant qu’itch.io ait fini.</translation>
    </message>
    <message>
        <source>No browser profile is called “{text}”.</source>
        <translation>Aucun profil de navigateur ne s’appelle «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>No device that may come in is called “{text}”.</source>
        <translation>Aucun appareil admis ne s’appelle «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>No edition of this runs here.</source>
        <translation>Aucune édition de ce titre ne fonctionne ici.</translation>
    </message>
    <message>
        <source>No edition of this runs here; there are ones for {names}.</source>
        <translation>Aucune édition de ce titre ne fonctionne ici&#x202f;; il y en a pour {names}.</translation>
    </message>
    <message>
        <source>No emulator here plays {suffix} files.</source>
        <translation>Aucun émulateur ici ne lit les fichiers {suffix}.</translation>
    </message>
    <message>
        <source>No file in it fits “{args}”.</source>
        <translation>Aucun fichier ne correspond à «&#x202f;{args}&#x202f;».</translation>
    </message>
    <message>
        <source>No file of “{name}” is named like {only}.</source>
        <translation>Aucun fichier de «&#x202f;{name}&#x202f;» ne s’appelle comme {only}.</translation>
    </message>
    <message>
        <source>No good source for “{name}”: what arrived was not what it should be, and was thrown away.</source>
        <translation>Pas de bonne source pour «&#x202f;{name}&#x202f;»&#x202f;: ce qui est arrivé n’était pas ce qu’il fallait et a été jeté.</translation>
    </message>
    <message>
        <source>No key that is known here has signed this.</source>
        <translation>Aucune clé connue ici n’a signé ceci.</translation>
    </message>
    <message>
        <source>No node answers at {host}:{port}.</source>
        <translation>Aucun nœud ne répond à {host}:{port}.</translation>
    </message>
    <message>
        <source>No node is called “{text}”.</source>
        <translation>Aucun nœud ne s’appelle «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>No node of this library holds “{file}”.</source>
        <translation>Aucun nœud de cette bibliothèque n’a «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>No node that answers has room for {length}; {most} is the most.</source>
        <translation>Aucun nœud qui répond n’a de place pour {length}&#x202f;; {most} au plus.</translation>
    </message>
    <message>
        <source>No node that answers holds “{file}”: the copy here is the last one known.</source>
        <translation>Aucun nœud qui répond n’a «&#x202f;{file}&#x202f;»&#x202f;: la copie d’ici est la dernière connue.</translation>
    </message>
    <message>
        <source>No overlay ({overlay_refused}): it plays in a copy of its files.</source>
        <translation>Pas de couche superposée ({overlay_refused})&#x202f;: le jeu tourne dans une copie de ses fichiers.</translation>
    </message>
    <message>
        <source>No private display could be started.</source>
        <translation>Aucun écran privé n’a pu être démarré.</translation>
    </message>
    <message>
        <source>No sandbox ({why}): the program can read what you can read.</source>
        <translation>Pas de bac à sable ({why})&#x202f;: le programme peut lire tout ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>No sandbox of ours: {outside_because}.</source>
        <translation>Pas de bac à sable de notre part&#x202f;: {outside_because}.</translation>
    </message>
    <message>
        <source>No store lists a file of this title any more, and none was fetched before.</source>
        <translation>Plus aucune boutique ne liste de fichier de ce titre, et aucun n’a été obtenu auparavant.</translation>
    </message>
    <message>
        <source>No title is called “{text}”.</source>
        <translation>Aucun titre ne s’appelle «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody saw the end.</source>
        <translation>Personne n’a vu la fin.</translation>
    </message>
    <message>
        <source>Nobody told within {after_s} s what {name} holds.</source>
        <translation>Personne n’a dit en {after_s} s ce que contient {name}.</translation>
    </message>
    <message>
        <source>None of this library&apos;s nodes answers.</source>
        <translation>Aucun des nœuds de cette bibliothèque ne répond.</translation>
    </message>
    <message>
        <source>Not redeemed yet.</source>
        <translation>Pas encore utilisée.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing in this edition can be started by “{runner}”.</source>
        <translation>Rien dans cette édition ne peut être lancé par «&#x202f;{runner}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is offered to others.</source>
        <translation>Rien n’est proposé aux autres.</translation>
    </message>
    <message>
        <source>Nothing newer is offered.</source>
        <translation>Rien de plus récent n’est proposé.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer to be read again.</source>
        <translation>Rien de ce titre ne se trouve sur cet ordinateur pour être relu.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer.</source>
        <translation>Rien de ce titre ne se trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing reached the node “{node}” for {after_s} s.</source>
        <translation>Rien n’a atteint le nœud «&#x202f;{node}&#x202f;» depuis {after_s} s.</translation>
    </message>
    <message>
        <source>Nothing was added or changed.</source>
        <translation>Rien n’a été ajouté ni modifié.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed because of it.</source>
        <translation>Rien n’a été modifié à cause de cela.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed; nothing is being transferred.</source>
        <translation>Rien n’a été modifié&#x202f;; rien n’est transféré.</translation>
    </message>
    <message>
        <source>Nothing was claimed and nothing was downloaded.</source>
        <translation>Rien n’a été réclamé et rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>Rien n’a été réclamé.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Nothing was dropped.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; your other copies were not touched.</source>
        <translation>Rien n’en a été gardé&#x202f;; vos autres copies sont intactes.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Nothing was lost; what was half written is gone.</source>
        <translation>Rien n’a été perdu&#x202f;; ce qui était à moitié écrit a disparu.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent; what they hold stays there.</source>
        <translation>Rien n’a été envoyé&#x202f;; ce qu’ils contiennent y reste.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Rien n’a été lancé.</translation>
    </message>
    <message>
        <source>Nothing was started; the game and its saves are unchanged.</source>
        <translation>Rien n’a été lancé&#x202f;; le jeu et ses sauvegardes sont inchangés.</translation>
    </message>
    <message>
        <source>Nothing was unpacked; the download itself is kept.</source>
        <translation>Rien n’a été décompressé&#x202f;; le téléchargement lui-même est gardé.</translation>
    </message>
    <message>
        <source>Open its page in a browser.</source>
        <translation>Ouvrez sa page dans un navigateur.</translation>
    </message>
    <message>
        <source>Open its page in the browser.</source>
        <translation>Ouvrez sa page dans le navigateur.</translation>
    </message>
    <message>
        <source>Open its page, then add the file to the library.</source>
        <translation>Ouvrez sa page, puis ajoutez le fichier à la bibliothèque.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy it from there.</source>
        <translation>Ouvrez l’adresse dans un navigateur et copiez-la de là.</translation>
    </message>
    <message>
        <source>Open the bundle&apos;s page at itch.io in a browser and claim the title there, then sync.</source>
        <translation>Ouvrez la page du lot sur itch.io dans un navigateur et réclamez-y le titre, puis actualisez.</translation>
    </message>
    <message>
        <source>Open the store&apos;s site in your browser, wait some minutes, then try again.</source>
        <translation>Ouvrez le site de la boutique dans votre navigateur, attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Open the title&apos;s page in a browser and get it there; `backstock add` takes it in afterwards.</source>
        <translation>Ouvrez la page du titre dans un navigateur et obtenez-le là&#x202f;; `backstock add` l’intègre ensuite.</translation>
    </message>
    <message>
        <source>Order {place} of {gamekeys}</source>
        <translation>Commande {place} sur {gamekeys}</translation>
    </message>
    <message>
        <source>Other copies are not touched by this.</source>
        <translation>Les autres copies ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Page it in again, or get it again.</source>
        <translation>Rapatriez-le à nouveau, ou obtenez-le à nouveau.</translation>
    </message>
    <message>
        <source>Page it in from another node, or get it from the store again.</source>
        <translation>Rapatriez-le depuis un autre nœud, ou obtenez-le à nouveau dans la boutique.</translation>
    </message>
    <message>
        <source>Page it in, then verify it.</source>
        <translation>Rapatriez-le, puis vérifiez-le.</translation>
    </message>
    <message>
        <source>Page it out to a node first, or start the node that has it.</source>
        <translation>Rangez-le d’abord sur un nœud, ou démarrez le nœud qui l’a.</translation>
    </message>
    <message>
        <source>Page them in first, or page them out to another node.</source>
        <translation>Rapatriez-les d’abord, ou rangez-les sur un autre nœud.</translation>
    </message>
    <message>
        <source>Page {number} of {paged} could not be read.</source>
        <translation>La page {number} de {paged} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Pair this computer with the node again.</source>
        <translation>Associez à nouveau cet ordinateur au nœud.</translation>
    </message>
    <message>
        <source>Pair with it: backstock nodes join CODE.</source>
        <translation>Associez-le&#x202f;: backstock nodes join CODE.</translation>
    </message>
    <message>
        <source>Pair with one: `backstock node invite` there, `backstock nodes join CODE` here.</source>
        <translation>Associez-en un&#x202f;: `backstock node invite` là-bas, `backstock nodes join CODE` ici.</translation>
    </message>
    <message>
        <source>Paste an API key from {key_page}, or register an application of your own at itch.io and set stores.itch.client_id.</source>
        <translation>Collez une clé d’API prise sur {key_page}, ou enregistrez votre propre application sur itch.io et réglez stores.itch.client_id.</translation>
    </message>
    <message>
        <source>Play it on Humble&apos;s own page in a browser.</source>
        <translation>Jouez-y sur la page de Humble dans un navigateur.</translation>
    </message>
    <message>
        <source>Plug the disk in or check the folder&apos;s permissions, then try again.</source>
        <translation>Branchez le disque ou vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Plug the disk in, then resume.</source>
        <translation>Branchez le disque, puis reprenez.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, where the browser hands the sign-in over, is taken ({why}).</source>
        <translation>Le port {port} de cet ordinateur, par lequel le navigateur transmet la connexion, est occupé ({why}).</translation>
    </message>
    <message>
        <source>Proton brings a sandbox of its own</source>
        <translation>Proton apporte son propre bac à sable</translation>
    </message>
    <message>
        <source>Put them back, or fetch them again.</source>
        <translation>Remettez-les en place, ou récupérez-les à nouveau.</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Lecture des commandes</translation>
    </message>
    <message>
        <source>Reading what is here already</source>
        <translation>Lecture de ce qui est déjà ici</translation>
    </message>
    <message>
        <source>Reading what is owned</source>
        <translation>Lecture de ce que vous possédez</translation>
    </message>
    <message>
        <source>Redeem the key on Humble&apos;s own page, in the shop it is for.</source>
        <translation>Utilisez la clé sur la page de Humble, dans la boutique à laquelle elle est destinée.</translation>
    </message>
    <message>
        <source>Redeemed.</source>
        <translation>Utilisée.</translation>
    </message>
    <message>
        <source>Refresh the library, or look at its page at the store.</source>
        <translation>Actualisez la bibliothèque, ou voyez sa page dans la boutique.</translation>
    </message>
    <message>
        <source>Refresh the library.</source>
        <translation>Actualisez la bibliothèque.</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Actualisez la liste et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Remove that variable, start Backstock again, then set it here.</source>
        <translation>Supprimez cette variable, relancez Backstock, puis réglez-le ici.</translation>
    </message>
    <message>
        <source>RetroArch has no cores</source>
        <translation>RetroArch n’a pas de cœurs</translation>
    </message>
    <message>
        <source>RetroArch is not installed</source>
        <translation>RetroArch n’est pas installé</translation>
    </message>
    <message>
        <source>Run `backstock doctor`; it names what is missing.</source>
        <translation>Lancez `backstock doctor`&#x202f;; il nomme ce qui manque.</translation>
    </message>
    <message>
        <source>Run `wineboot` in a terminal to see what is wrong, or reinstall wine.</source>
        <translation>Lancez `wineboot` dans un terminal pour voir ce qui ne va pas, ou réinstallez wine.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>Dites-le plus brièvement.</translation>
    </message>
    <message>
        <source>Say more of the name, or the id.</source>
        <translation>Précisez le nom, ou donnez l’identifiant.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file} with its key in {key_file} beside it: whoever can read your files can read them. A passphrase would lock them.</source>
        <translation>Les secrets reposent dans le fichier chiffré {file}, avec sa clé dans {key_file} à côté&#x202f;: qui peut lire vos fichiers peut les lire. Une phrase secrète les verrouillerait.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file}, opened by your passphrase.</source>
        <translation>Les secrets reposent dans le fichier chiffré {file}, ouvert par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Secrets rest in this desktop&apos;s keyring (Secret Service), locked with your session.</source>
        <translation>Les secrets reposent dans le trousseau de ce bureau (Secret Service), verrouillé avec votre session.</translation>
    </message>
    <message>
        <source>See it on {store}&apos;s own page and redeem it there; Backstock never does that for you.</source>
        <translation>Consultez-la sur la page de {store} et utilisez-la là&#x202f;; Backstock ne le fait jamais à votre place.</translation>
    </message>
    <message>
        <source>See to that file or its folder, then try again.</source>
        <translation>Occupez-vous de ce fichier ou de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>See to that on the node, then go on; what it already has is not sent again.</source>
        <translation>Réglez cela sur le nœud, puis continuez&#x202f;; ce qu’il a déjà n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>See to the rights of that folder and try again.</source>
        <translation>Vérifiez les droits de ce dossier et réessayez.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the file are in order.</source>
        <translation>Vérifiez que le disque et les droits du fichier sont en ordre.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the folder are in order.</source>
        <translation>Vérifiez que le disque et les droits du dossier sont en ordre.</translation>
    </message>
    <message>
        <source>See whether the node runs and can be reached, then go on.</source>
        <translation>Vérifiez que le nœud tourne et qu’il est joignable, puis continuez.</translation>
    </message>
    <message>
        <source>Send it sealed, or run the node in mode local if it is your own machine.</source>
        <translation>Envoyez-le scellé, ou faites tourner le nœud en mode local si c’est votre propre machine.</translation>
    </message>
    <message>
        <source>Set node.listen to host:port, such as 0.0.0.0:7447.</source>
        <translation>Réglez node.listen sur host:port, par exemple 0.0.0.0:7447.</translation>
    </message>
    <message>
        <source>Set secrets.backend to auto, keyring or file.</source>
        <translation>Réglez secrets.backend sur auto, keyring ou file.</translation>
    </message>
    <message>
        <source>Set swarm.listen to host:port, such as 0.0.0.0:0 for any free port.</source>
        <translation>Réglez swarm.listen sur host:port, par exemple 0.0.0.0:0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Set the clock of this computer or of the node.</source>
        <translation>Réglez l’horloge de cet ordinateur ou du nœud.</translation>
    </message>
    <message>
        <source>Several browser profiles are called “{text}”.</source>
        <translation>Plusieurs profils de navigateur s’appellent «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Several devices are called “{text}”.</source>
        <translation>Plusieurs appareils s’appellent «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Several nodes are called “{text}”.</source>
        <translation>Plusieurs nœuds s’appellent «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Several titles are called “{text}”.</source>
        <translation>Plusieurs titres s’appellent «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Sign in again with a key that may do this; a key made on the store&apos;s own settings page may.</source>
        <translation>Reconnectez-vous avec une clé qui a ce droit&#x202f;; une clé créée sur la page de paramètres de la boutique l’a.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with that browser, then try again.</source>
        <translation>Connectez-vous sur https://www.humblelot.com avec ce navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with your browser and copy the whole cookie {cookie}.</source>
        <translation>Connectez-vous sur https://www.humblelot.com avec votre navigateur et copiez tout le cookie {cookie}.</translation>
    </message>
    <message>
        <source>Sign in to itch.io, then add it again.</source>
        <translation>Connectez-vous à itch.io, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Sign in to {store} again.</source>
        <translation>Reconnectez-vous à {store}.</translation>
    </message>
    <message>
        <source>Signing in to itch.io in the browser needs an OAuth application, and Backstock has none registered.</source>
        <translation>Se connecter à itch.io dans le navigateur demande une application OAuth, et Backstock n’en a aucune d’enregistrée.</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Épuisée pour le moment.</translation>
    </message>
    <message>
        <source>Something else was signed: “{payload_type}” and not “{payload_type2}”.</source>
        <translation>C’est autre chose qui a été signé&#x202f;: «&#x202f;{payload_type}&#x202f;» et non «&#x202f;{payload_type2}&#x202f;».</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock ({name}). What was there before is untouched. Try again; the log has the details.</source>
        <translation>Quelque chose s’est mal passé dans Backstock ({name}). Ce qui était là avant est intact. Réessayez&#x202f;; le journal a les détails.</translation>
    </message>
    <message>
        <source>Start Backstock again.</source>
        <translation>Relancez Backstock.</translation>
    </message>
    <message>
        <source>Start Backstock as an ordinary user, or make bubblewrap work.</source>
        <translation>Lancez Backstock en tant qu’utilisateur ordinaire, ou faites fonctionner bubblewrap.</translation>
    </message>
    <message>
        <source>Start and unlock the keyring, or set secrets.backend to file to begin with new secrets.</source>
        <translation>Démarrez et déverrouillez le trousseau, ou réglez secrets.backend sur file pour repartir avec de nouveaux secrets.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez-le.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Lancez-le d’abord.</translation>
    </message>
    <message>
        <source>Start it first: backstock node run.</source>
        <translation>Démarrez-le d’abord&#x202f;: backstock node run.</translation>
    </message>
    <message>
        <source>Start it, or check the connection, and try again.</source>
        <translation>Démarrez-le ou vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Start one of them, or check the connection.</source>
        <translation>Démarrez l’un d’eux, ou vérifiez la connexion.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation>Relancez le jeu.</translation>
    </message>
    <message>
        <source>Start the node again.</source>
        <translation>Redémarrez le nœud.</translation>
    </message>
    <message>
        <source>Sync again once it has been released.</source>
        <translation>Actualisez à nouveau quand il sera sorti.</translation>
    </message>
    <message>
        <source>Sync in a while; claiming again does no harm.</source>
        <translation>Actualisez dans un moment&#x202f;; réclamer à nouveau ne fait pas de mal.</translation>
    </message>
    <message>
        <source>Sync to see what the account has now.</source>
        <translation>Actualisez pour voir ce que le compte contient maintenant.</translation>
    </message>
    <message>
        <source>Sync to see what the store offers now.</source>
        <translation>Actualisez pour voir ce que la boutique propose maintenant.</translation>
    </message>
    <message>
        <source>Sync, then get the new edition.</source>
        <translation>Actualisez, puis obtenez la nouvelle édition.</translation>
    </message>
    <message>
        <source>That browser is writing its cookies all the time.</source>
        <translation>Ce navigateur écrit sans cesse ses cookies.</translation>
    </message>
    <message>
        <source>That download goes on undisturbed.</source>
        <translation>Ce téléchargement continue sans être dérangé.</translation>
    </message>
    <message>
        <source>That edition is not in the library any more.</source>
        <translation>Cette édition n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>That is not the address of a title&apos;s page.</source>
        <translation>Ce n’est pas l’adresse de la page d’un titre.</translation>
    </message>
    <message>
        <source>That magnet is not in the keyring any more.</source>
        <translation>Ce magnet n’est plus dans le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>That node holds the only copies of {n} things.</source>
        <translation>
            <numerusform>Ce nœud a la seule copie de {n} élément.</numerusform>
            <numerusform>Ce nœud a les seules copies de {n} éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not kept here any more.</source>
        <translation>Cette image n’est plus conservée ici.</translation>
    </message>
    <message>
        <source>That title is not in the library any more.</source>
        <translation>Ce titre n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The address of the library&apos;s database cannot be used.</source>
        <translation>L’adresse de la base de données de la bibliothèque n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The address {listen} to listen at cannot be read.</source>
        <translation>L’adresse d’écoute {listen} est illisible.</translation>
    </message>
    <message>
        <source>The archive cannot be read: {why}.</source>
        <translation>L’archive est illisible&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>L’archive est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The archive was refused: {why} ({name}).</source>
        <translation>L’archive a été refusée&#x202f;: {why} ({name}).</translation>
    </message>
    <message>
        <source>The body of the request is not the one that was signed.</source>
        <translation>Le corps de la requête n’est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>The browser brought an answer that does not belong to this sign-in, so it was not taken.</source>
        <translation>Le navigateur a apporté une réponse qui n’appartient pas à cette connexion&#x202f;; elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>The browser came back from itch.io without a permission.</source>
        <translation>Le navigateur est revenu d’itch.io sans autorisation.</translation>
    </message>
    <message>
        <source>The bytes that came are kept.</source>
        <translation>Les octets arrivés sont gardés.</translation>
    </message>
    <message>
        <source>The code may have been used up.</source>
        <translation>Le code a peut-être été consommé.</translation>
    </message>
    <message>
        <source>The code names no address.</source>
        <translation>Le code ne nomme aucune adresse.</translation>
    </message>
    <message>
        <source>The code&apos;s secret was not sent to it.</source>
        <translation>Le secret du code ne lui a pas été envoyé.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is a visitor&apos;s; nobody was signed in.</source>
        <translation>Le cookie du site de Humble est celui d’un visiteur&#x202f;; personne n’était connecté.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is damaged.</source>
        <translation>Le cookie du site de Humble est endommagé.</translation>
    </message>
    <message>
        <source>The cookies of that browser cannot be read ({why}).</source>
        <translation>Les cookies de ce navigateur sont illisibles ({why}).</translation>
    </message>
    <message>
        <source>The cookies of {browser} “{profile}” cannot be read: {why}.</source>
        <translation>Les cookies de {browser} «&#x202f;{profile}&#x202f;» sont illisibles&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The keyring refused the entry “{name}” ({error}).</source>
        <translation>Le trousseau a refusé l’entrée «&#x202f;{name}&#x202f;» ({error}).</translation>
    </message>
    <message>
        <source>The node “{node}” does not answer at {address}.</source>
        <translation>Le nœud «&#x202f;{node}&#x202f;» ne répond pas à {address}.</translation>
    </message>
    <message>
        <source>The picture has more than {most}.</source>
        <translation>L’image a plus de {most}.</translation>
    </message>
    <message>
        <source>The picture is larger than {side} × {side} dots.</source>
        <translation>L’image dépasse {side} × {side} pixels.</translation>
    </message>
    <message>
        <source>The picture is too small: each side needs {side} dots.</source>
        <translation>L’image est trop petite&#x202f;: chaque côté doit avoir {side} pixels.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>Cette image n’existe pas.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>This system did not take Backstock for magnet links.</source>
        <translation>Ce système n’a pas accepté Backstock pour les liens magnet.</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>demo node</source>
        <translation>nœud de démonstration</translation>
    </message>
    <message>
        <source>demo store</source>
        <translation>boutique de démonstration</translation>
    </message>
    <message>
        <source>The copy here was kept, and what the node already has stays there.</source>
        <translation>La copie d’ici a été gardée, et ce que le nœud a déjà y reste.</translation>
    </message>
    <message>
        <source>The copy here was kept.</source>
        <translation>La copie d’ici a été gardée.</translation>
    </message>
    <message>
        <source>The copy of “{name}” on this disk is damaged; it is not offered to others.</source>
        <translation>La copie de «&#x202f;{name}&#x202f;» sur ce disque est endommagée&#x202f;; elle n’est pas proposée aux autres.</translation>
    </message>
    <message>
        <source>The demo node does not answer.</source>
        <translation>Le nœud de démonstration ne répond pas.</translation>
    </message>
    <message>
        <source>The demo node gave no pairing code: {stderr}</source>
        <translation>Le nœud de démonstration n’a pas donné de code d’association&#x202f;: {stderr}</translation>
    </message>
    <message>
        <source>The demo titles could not be built: {why}</source>
        <translation>Les titres de démonstration n’ont pas pu être construits&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The digest {lane} could not be computed ({name}).</source>
        <translation>L’empreinte {lane} n’a pas pu être calculée ({name}).</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written further.</source>
        <translation>Le disque est plein&#x202f;; l’écriture de {path} n’a pas pu continuer.</translation>
    </message>
    <message>
        <source>The download is kept as it is.</source>
        <translation>Le téléchargement est gardé tel quel.</translation>
    </message>
    <message>
        <source>The download is kept as it is; nothing was unpacked.</source>
        <translation>Le téléchargement est gardé tel quel&#x202f;; rien n’a été décompressé.</translation>
    </message>
    <message>
        <source>The download is kept; what was half unpacked was removed.</source>
        <translation>Le téléchargement est gardé&#x202f;; ce qui était à moitié décompressé a été supprimé.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>Le fichier lui-même est intact.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file was set aside at {path}; it will not be shelved or started.</source>
        <translation>Le fichier a été mis de côté dans {path}&#x202f;; il ne sera ni rangé sur l’étagère ni lancé.</translation>
    </message>
    <message>
        <source>The files of this torrent are too large to be real.</source>
        <translation>Les fichiers de ce torrent sont trop grands pour être vrais.</translation>
    </message>
    <message>
        <source>The files of “{name}” are no longer where they were.</source>
        <translation>Les fichiers de «&#x202f;{name}&#x202f;» ne sont plus là où ils étaient.</translation>
    </message>
    <message>
        <source>The files of “{name}” cannot be read or written: {text}.</source>
        <translation>Les fichiers de «&#x202f;{name}&#x202f;» ne peuvent être lus ou écrits&#x202f;: {text}.</translation>
    </message>
    <message>
        <source>The film is kept as it is.</source>
        <translation>Le film est gardé tel quel.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {why}.</source>
        <translation>Le dossier «&#x202f;{path}&#x202f;» est illisible&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The game and its saves are unchanged.</source>
        <translation>Le jeu et ses sauvegardes sont inchangés.</translation>
    </message>
    <message>
        <source>The game could not be copied to play it: {what}.</source>
        <translation>Le jeu n’a pas pu être copié pour y jouer&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>Le jeu continue.</translation>
    </message>
    <message>
        <source>The game&apos;s files and saves were not touched.</source>
        <translation>Les fichiers et les sauvegardes du jeu sont intacts.</translation>
    </message>
    <message>
        <source>The key of “{file}” is not in this computer&apos;s keyring.</source>
        <translation>La clé de «&#x202f;{file}&#x202f;» n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>Le trousseau de ce bureau ne répond pas.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Le trousseau de ce bureau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{name}” is not one of ours.</source>
        <translation>L’entrée «&#x202f;{name}&#x202f;» du trousseau n’est pas des nôtres.</translation>
    </message>
    <message>
        <source>The library cannot be used ({text}).</source>
        <translation>La bibliothèque n’est pas utilisable ({text}).</translation>
    </message>
    <message>
        <source>The library is busy with another Backstock.</source>
        <translation>La bibliothèque est occupée par un autre Backstock.</translation>
    </message>
    <message>
        <source>The library stays as it is.</source>
        <translation>La bibliothèque reste telle quelle.</translation>
    </message>
    <message>
        <source>The line broke: {size} of {total} of {target} came.</source>
        <translation>La ligne a été coupée&#x202f;: {size} sur {total} de {target} sont arrivés.</translation>
    </message>
    <message>
        <source>The node answered in a way this version does not understand (status {status}).</source>
        <translation>Le nœud a répondu d’une façon que cette version ne comprend pas (statut {status}).</translation>
    </message>
    <message>
        <source>The node cannot listen at {address}: {why}.</source>
        <translation>Le nœud ne peut pas écouter sur {address}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The node could not prove that it is who it says.</source>
        <translation>Le nœud n’a pas pu prouver qu’il est celui qu’il dit être.</translation>
    </message>
    <message>
        <source>The node does not know this code: it is wrong, was used, or has expired.</source>
        <translation>Le nœud ne connaît pas ce code&#x202f;: il est faux, a déjà servi ou a expiré.</translation>
    </message>
    <message>
        <source>The node does not run, and its port is chosen only when it starts.</source>
        <translation>Le nœud ne tourne pas, et son port n’est choisi qu’à son démarrage.</translation>
    </message>
    <message>
        <source>The node keeps nothing of it.</source>
        <translation>Le nœud n’en garde rien.</translation>
    </message>
    <message>
        <source>The node met an error of its own.</source>
        <translation>Le nœud a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>The node no longer has it.</source>
        <translation>Le nœud ne l’a plus.</translation>
    </message>
    <message>
        <source>The node sends more than it was asked for.</source>
        <translation>Le nœud envoie plus que ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>The node went away while pairing.</source>
        <translation>Le nœud a disparu pendant l’association.</translation>
    </message>
    <message>
        <source>The node “{node}” could not keep it: {why}</source>
        <translation>Le nœud «&#x202f;{node}&#x202f;» n’a pas pu le garder&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The node “{node}” has no room for {length}; {left} are left.</source>
        <translation>Le nœud «&#x202f;{node}&#x202f;» n’a pas de place pour {length}&#x202f;; il reste {left}.</translation>
    </message>
    <message>
        <source>The node “{node}” keeps sealed packages only.</source>
        <translation>Le nœud «&#x202f;{node}&#x202f;» ne garde que des paquets scellés.</translation>
    </message>
    <message>
        <source>The node&apos;s HTTP did not start; the log says why.</source>
        <translation>Le HTTP du nœud n’a pas démarré&#x202f;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The package&apos;s torrent cannot be used: {what}</source>
        <translation>Le torrent du paquet n’est pas utilisable&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The package&apos;s torrent is not the one its name says.</source>
        <translation>Le torrent du paquet n’est pas celui que dit son nom.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation>La phrase secrète n’ouvre pas les secrets.</translation>
    </message>
    <message>
        <source>The permission for {account} at {store} is not in the keyring any more.</source>
        <translation>L’autorisation pour {account} sur {store} n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The permission given to Backstock does not cover “{scope}” at {store}.</source>
        <translation>L’autorisation donnée à Backstock ne couvre pas «&#x202f;{scope}&#x202f;» sur {store}.</translation>
    </message>
    <message>
        <source>The piece hashes of this torrent do not belong to its files.</source>
        <translation>Les empreintes des morceaux de ce torrent ne correspondent pas à ses fichiers.</translation>
    </message>
    <message>
        <source>The piece length of this torrent is not allowed.</source>
        <translation>La taille des morceaux de ce torrent n’est pas permise.</translation>
    </message>
    <message>
        <source>The published {name} is none and was not compared.</source>
        <translation>L’empreinte {name} publiée n’en est pas une et n’a pas été comparée.</translation>
    </message>
    <message>
        <source>The request broke off.</source>
        <translation>La requête a été interrompue.</translation>
    </message>
    <message>
        <source>The request is not signed by a device this node knows.</source>
        <translation>La requête n’est pas signée par un appareil que ce nœud connaît.</translation>
    </message>
    <message>
        <source>The request was meant for another node.</source>
        <translation>La requête était destinée à un autre nœud.</translation>
    </message>
    <message>
        <source>The request was signed too long ago, or the clocks differ.</source>
        <translation>La requête a été signée il y a trop longtemps, ou les horloges diffèrent.</translation>
    </message>
    <message>
        <source>The saves are unchanged.</source>
        <translation>Les sauvegardes sont inchangées.</translation>
    </message>
    <message>
        <source>The saves in use are unchanged.</source>
        <translation>Les sauvegardes utilisées sont inchangées.</translation>
    </message>
    <message>
        <source>The saves were not restored: {why}.</source>
        <translation>Les sauvegardes n’ont pas été restaurées&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The sealed file does not open with this source&apos;s key.</source>
        <translation>Le fichier scellé ne s’ouvre pas avec la clé de cette source.</translation>
    </message>
    <message>
        <source>The secret “{name}” is not a key.</source>
        <translation>Le secret «&#x202f;{name}&#x202f;» n’est pas une clé.</translation>
    </message>
    <message>
        <source>The secrets are locked with a passphrase, and none was given.</source>
        <translation>Les secrets sont verrouillés par une phrase secrète, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The secrets in it are untouched.</source>
        <translation>Les secrets qu’il contient sont intacts.</translation>
    </message>
    <message>
        <source>The secrets kept so far are whole.</source>
        <translation>Les secrets gardés jusqu’ici sont entiers.</translation>
    </message>
    <message>
        <source>The secrets rest in this desktop&apos;s keyring, which has a lock of its own.</source>
        <translation>Les secrets reposent dans le trousseau de ce bureau, qui a son propre verrou.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {why}.</source>
        <translation>Les paramètres ne sont pas utilisables&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>La connexion a été arrêtée.</translation>
    </message>
    <message>
        <source>The signature lacks its time or its nonce.</source>
        <translation>Il manque à la signature son heure ou son nombre unique.</translation>
    </message>
    <message>
        <source>The signature of the request does not cover its body.</source>
        <translation>La signature de la requête ne couvre pas son corps.</translation>
    </message>
    <message>
        <source>The store answered in a way this version of Backstock cannot read ({where}).</source>
        <translation>La boutique a répondu d’une façon que cette version de Backstock ne sait pas lire ({where}).</translation>
    </message>
    <message>
        <source>The store offers no file of this title.</source>
        <translation>La boutique ne propose aucun fichier de ce titre.</translation>
    </message>
    <message>
        <source>The store sent more of {target} than the {total} it had announced.</source>
        <translation>La boutique a envoyé plus de {target} que les {total} annoncés.</translation>
    </message>
    <message>
        <source>The writable layer could not be mounted: {what}.</source>
        <translation>La couche inscriptible n’a pas pu être montée&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>The {name} did not start.</source>
        <translation>Échec du démarrage&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>Il n’y a pas de fichier {archive}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>Il n’y a pas de tâche {job_id}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library&apos;s own notes.</source>
        <translation>Il n’y a plus de place sur le disque pour les notes de la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}.</source>
        <translation>Il n’y a plus de place sur le disque pour écrire {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>Il n’y a plus de place pour écrire {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write “{name}” ({text}).</source>
        <translation>Il n’y a plus de place pour écrire «&#x202f;{name}&#x202f;» ({text}).</translation>
    </message>
    <message>
        <source>There is no screen and no Xvfb (xvfb) to stand in for one.</source>
        <translation>Il n’y a ni écran, ni Xvfb (xvfb) pour le remplacer.</translation>
    </message>
    <message>
        <source>There is no screen: it runs on a private one, {display}.</source>
        <translation>Il n’y a pas d’écran&#x202f;: le programme tourne sur un écran privé, {display}.</translation>
    </message>
    <message>
        <source>There is no snapshot {snapshot_id}.</source>
        <translation>Il n’y a pas de copie de sauvegarde {snapshot_id}.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such collection.</source>
        <translation>Cette collection n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such play session.</source>
        <translation>Cette session de jeu n’existe pas.</translation>
    </message>
    <message>
        <source>There is no title at that address.</source>
        <translation>Il n’y a pas de titre à cette adresse.</translation>
    </message>
    <message>
        <source>There is no title at this address.</source>
        <translation>Il n’y a pas de titre à cette adresse.</translation>
    </message>
    <message>
        <source>There is no title {missing}.</source>
        <translation>Il n’y a pas de titre {missing}.</translation>
    </message>
    <message>
        <source>There is no title {title_id}.</source>
        <translation>Il n’y a pas de titre {title_id}.</translation>
    </message>
    <message>
        <source>There is no “{path}” in “{content}”.</source>
        <translation>Il n’y a pas de «&#x202f;{path}&#x202f;» dans «&#x202f;{content}&#x202f;».</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing besides the {others} that other downloads still need.</source>
        <translation>Il n’y a pas assez de place pour {what}&#x202f;: il manque {missing}, en plus des {others} dont d’autres téléchargements ont encore besoin.</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing.</source>
        <translation>Il n’y a pas assez de place pour {what}&#x202f;: il manque {missing}.</translation>
    </message>
    <message>
        <source>There is not enough room to keep the saves.</source>
        <translation>Il n’y a pas assez de place pour garder les sauvegardes.</translation>
    </message>
    <message>
        <source>There is not enough room to unpack this.</source>
        <translation>Il n’y a pas assez de place pour décompresser ceci.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Il n’y a rien à {path}.</translation>
    </message>
    <message>
        <source>There is nothing at {settled}.</source>
        <translation>Il n’y a rien à {settled}.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>Ils sont gardés.</translation>
    </message>
    <message>
        <source>They are not offered to others any more.</source>
        <translation>Ils ne sont plus proposés aux autres.</translation>
    </message>
    <message>
        <source>This Windows program is for {machine}.</source>
        <translation>Ce programme Windows est fait pour {machine}.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Cela ne peut pas se faire à cette adresse.</translation>
    </message>
    <message>
        <source>This cannot be started: {why}.</source>
        <translation>Ceci ne peut pas être lancé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This cannot be written to the settings: {why}.</source>
        <translation>Ceci ne peut pas être écrit dans les paramètres&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This computer cannot play it: {why}.</source>
        <translation>Cet ordinateur ne peut pas le lancer&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This desktop has no keyring, and it is not decided yet how sign-ins are locked.</source>
        <translation>Ce bureau n’a pas de trousseau, et il n’est pas encore décidé comment protéger les connexions.</translation>
    </message>
    <message>
        <source>This edition is an installer, and installers are not run unattended.</source>
        <translation>Cette édition est un installateur, et les installateurs ne sont pas lancés sans surveillance.</translation>
    </message>
    <message>
        <source>This game needs {name}, which is not installed.</source>
        <translation>Ce jeu a besoin de {name}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>This is a 32-bit Windows program and the Wine of this computer runs 64-bit programs only.</source>
        <translation>C’est un programme Windows 32 bits, et le Wine de cet ordinateur ne lance que des programmes 64 bits.</translation>
    </message>
    <message>
        <source>This is a library, not a program.</source>
        <translation>C’est une bibliothèque logicielle, pas un programme.</translation>
    </message>
    <message>
        <source>This is no torrent that can be used: {why}.</source>
        <translation>Ce n’est pas un torrent utilisable&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This is no usable torrent: {why} (at byte {at}).</source>
        <translation>Ce torrent n’est pas utilisable&#x202f;: {why} (à l’octet {at}).</translation>
    </message>
    <message>
        <source>This is no usable torrent: “{what}” is missing or not what it should be.</source>
        <translation>Ce torrent n’est pas utilisable&#x202f;: «&#x202f;{what}&#x202f;» manque ou n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>This is not an invite code of a node.</source>
        <translation>Ce n’est pas un code d’invitation de nœud.</translation>
    </message>
    <message>
        <source>This is not an itch.io API key.</source>
        <translation>Ce n’est pas une clé d’API d’itch.io.</translation>
    </message>
    <message>
        <source>This is not the address of a title&apos;s page at {store}.</source>
        <translation>Ce n’est pas l’adresse de la page d’un titre sur {store}.</translation>
    </message>
    <message>
        <source>This is not the cookie that Humble&apos;s site keeps for a sign-in.</source>
        <translation>Ce n’est pas le cookie que le site de Humble garde pour une connexion.</translation>
    </message>
    <message>
        <source>This library does not know that node.</source>
        <translation>Cette bibliothèque ne connaît pas ce nœud.</translation>
    </message>
    <message>
        <source>This library has no node yet.</source>
        <translation>Cette bibliothèque n’a pas encore de nœud.</translation>
    </message>
    <message>
        <source>This library was written by a newer Backstock.</source>
        <translation>Cette bibliothèque a été écrite par un Backstock plus récent.</translation>
    </message>
    <message>
        <source>This magnet link cannot be used: {why}.</source>
        <translation>Ce lien magnet n’est pas utilisable&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This needs {length} in {folder}, and only {left} may be used.</source>
        <translation>Il faut {length} dans {folder}, et {left} seulement peuvent être utilisés.</translation>
    </message>
    <message>
        <source>This node does not hold that package.</source>
        <translation>Ce nœud n’a pas ce paquet.</translation>
    </message>
    <message>
        <source>This package is not being transferred.</source>
        <translation>Ce paquet n’est pas en cours de transfert.</translation>
    </message>
    <message>
        <source>This program is for {machine} computers and this one cannot run those.</source>
        <translation>Ce programme est fait pour les ordinateurs {machine}, et celui-ci ne peut pas en lancer.</translation>
    </message>
    <message>
        <source>This request cannot be understood: {where}: {first}.</source>
        <translation>Cette requête est incompréhensible&#x202f;: {where}&#x202f;: {first}.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Cette requête est trop grande.</translation>
    </message>
    <message>
        <source>This request was sent before.</source>
        <translation>Cette requête a déjà été envoyée.</translation>
    </message>
    <message>
        <source>This title has no such edition.</source>
        <translation>Ce titre n’a pas cette édition.</translation>
    </message>
    <message>
        <source>This title is in none of your bundles.</source>
        <translation>Ce titre n’est dans aucun de vos lots.</translation>
    </message>
    <message>
        <source>This torrent cannot be begun: {why}.</source>
        <translation>Ce torrent ne peut pas être commencé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>This torrent has not as many piece hashes as its files need.</source>
        <translation>Ce torrent n’a pas autant d’empreintes que ses fichiers en demandent.</translation>
    </message>
    <message>
        <source>This torrent has something that is a file and a folder at once.</source>
        <translation>Dans ce torrent, quelque chose est à la fois un fichier et un dossier.</translation>
    </message>
    <message>
        <source>This torrent holds a link, which could point anywhere.</source>
        <translation>Ce torrent contient un lien, qui pourrait pointer n’importe où.</translation>
    </message>
    <message>
        <source>This torrent holds an empty folder.</source>
        <translation>Ce torrent contient un dossier vide.</translation>
    </message>
    <message>
        <source>This torrent holds no file.</source>
        <translation>Ce torrent ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>This torrent is of a version that is not known.</source>
        <translation>La version de ce torrent est inconnue.</translation>
    </message>
    <message>
        <source>This torrent is too large to be honest.</source>
        <translation>Ce torrent est trop grand pour être honnête.</translation>
    </message>
    <message>
        <source>This torrent names no content.</source>
        <translation>Ce torrent ne nomme aucun contenu.</translation>
    </message>
    <message>
        <source>This torrent says two different things to old and new programs.</source>
        <translation>Ce torrent dit deux choses différentes aux anciens et aux nouveaux programmes.</translation>
    </message>
    <message>
        <source>Titles of {store} cannot be added by an address.</source>
        <translation>Les titres de {store} ne peuvent pas être ajoutés par une adresse.</translation>
    </message>
    <message>
        <source>Too many wrong codes came to this node in the last minute.</source>
        <translation>Trop de codes faux sont arrivés à ce nœud dans la dernière minute.</translation>
    </message>
    <message>
        <source>Transfers are shut down.</source>
        <translation>Les transferts sont arrêtés.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again in a while; claiming again does no harm.</source>
        <translation>Réessayez dans un moment&#x202f;; réclamer à nouveau ne fait pas de mal.</translation>
    </message>
    <message>
        <source>Try again later, or look at the title on the store&apos;s own page.</source>
        <translation>Réessayez plus tard, ou voyez le titre sur la page de la boutique.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, look for a newer version of Backstock.</source>
        <translation>Réessayez plus tard&#x202f;; si cela persiste, cherchez une version plus récente de Backstock.</translation>
    </message>
    <message>
        <source>Try again later; it may be a maintenance page. If it stays so, look for a newer version of Backstock.</source>
        <translation>Réessayez plus tard&#x202f;; c’est peut-être une page de maintenance. Si cela persiste, cherchez une version plus récente de Backstock.</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was locked with.</source>
        <translation>Réessayez avec la phrase secrète qui les a verrouillés.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the computer and look at its memory.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, redémarrez l’ordinateur et examinez sa mémoire.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>Réessayez&#x202f;; cela reprend de là.</translation>
    </message>
    <message>
        <source>Two files of this torrent have one name.</source>
        <translation>Deux fichiers de ce torrent ont le même nom.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Unpack it by hand and add the folder.</source>
        <translation>Décompressez-la à la main et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Update Backstock, or choose another data folder with --data.</source>
        <translation>Mettez Backstock à jour, ou choisissez un autre dossier de données avec --data.</translation>
    </message>
    <message>
        <source>Update Backstock: a newer version may have written it.</source>
        <translation>Mettez Backstock à jour&#x202f;: une version plus récente l’a peut-être écrite.</translation>
    </message>
    <message>
        <source>Use `backstock add` for folders and torrents.</source>
        <translation>Utilisez `backstock add` pour les dossiers et les torrents.</translation>
    </message>
    <message>
        <source>Use `backstock watch`, or install it (sudo apt install mpv).</source>
        <translation>Utilisez `backstock watch`, ou installez-le (sudo apt install mpv).</translation>
    </message>
    <message>
        <source>Use it there, or remove it there first.</source>
        <translation>Utilisez-le là, ou supprimez-le d’abord là.</translation>
    </message>
    <message>
        <source>Verify it, and get it again if it differs from what the store announced.</source>
        <translation>Vérifiez-le, et obtenez-le à nouveau s’il diffère de ce que la boutique a annoncé.</translation>
    </message>
    <message>
        <source>Verify the copy on the other computer, or fetch from another one.</source>
        <translation>Vérifiez la copie sur l’autre ordinateur, ou récupérez-le depuis un autre.</translation>
    </message>
    <message>
        <source>Verify the download, or choose another edition.</source>
        <translation>Vérifiez le téléchargement, ou choisissez une autre édition.</translation>
    </message>
    <message>
        <source>Verify the title, then page it out again.</source>
        <translation>Vérifiez le titre, puis rangez-le à nouveau.</translation>
    </message>
    <message>
        <source>Verify the title; get it again if the file was damaged.</source>
        <translation>Vérifiez le titre&#x202f;; obtenez-le à nouveau si le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Attendez qu’il finisse, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation>Attendez que ce soit fini, ou mettez-le en pause.</translation>
    </message>
    <message>
        <source>What already arrived is kept.</source>
        <translation>Ce qui est déjà arrivé est gardé.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node this code was made by.</source>
        <translation>Ce qui répond à {address} n’est pas le nœud qui a créé ce code.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node “{node}”: its certificate is another one.</source>
        <translation>Ce qui répond à {address} n’est pas le nœud «&#x202f;{node}&#x202f;»&#x202f;: son certificat est différent.</translation>
    </message>
    <message>
        <source>What answers at {host}:{port} does not speak TLS as a node does.</source>
        <translation>Ce qui répond à {host}:{port} ne parle pas TLS comme un nœud.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not what was put there.</source>
        <translation>Ce qui est revenu de l’étagère n’est pas ce qui y a été mis.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not “{file}”.</source>
        <translation>Ce qui est revenu de l’étagère n’est pas «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>What came of it was dropped.</source>
        <translation>Ce qui en est venu a été jeté.</translation>
    </message>
    <message>
        <source>What came so far is kept.</source>
        <translation>Ce qui est arrivé jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>What came so far is kept; the download goes on from there.</source>
        <translation>Ce qui est arrivé jusqu’ici est gardé&#x202f;; le téléchargement reprend de là.</translation>
    </message>
    <message>
        <source>What is on the shelf is still there, but opens only with that key.</source>
        <translation>Ce qui est sur l’étagère y est toujours, mais ne s’ouvre qu’avec cette clé.</translation>
    </message>
    <message>
        <source>What it holds stays there; nothing on this computer was changed.</source>
        <translation>Ce qu’il contient y reste&#x202f;; rien sur cet ordinateur n’a été modifié.</translation>
    </message>
    <message>
        <source>What it holds was not touched.</source>
        <translation>Ce qu’il contient est intact.</translation>
    </message>
    <message>
        <source>What lies on the shelf or here stays usable.</source>
        <translation>Ce qui est sur l’étagère ou ici reste utilisable.</translation>
    </message>
    <message>
        <source>What this magnet link leads to went away.</source>
        <translation>Ce à quoi mène ce lien magnet a disparu.</translation>
    </message>
    <message>
        <source>What was being sent cannot be read any more: {why}</source>
        <translation>Ce qui était envoyé n’est plus lisible&#x202f;: {why}</translation>
    </message>
    <message>
        <source>What was downloaded of the old one is kept, but will not be mixed with the new one.</source>
        <translation>Ce qui a été téléchargé de l’ancienne est gardé, mais ne sera pas mélangé à la nouvelle.</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation>Ce qui a été téléchargé jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was, and so does everything on this computer and on the shelf.</source>
        <translation>Ce qui était listé reste tel quel, comme tout ce qui est sur cet ordinateur et sur l’étagère.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was.</source>
        <translation>Ce qui était listé reste tel quel.</translation>
    </message>
    <message>
        <source>What was written before is safe; the last change was not made.</source>
        <translation>Ce qui était écrit avant est en sûreté&#x202f;; la dernière modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>Where the node listens cannot be read.</source>
        <translation>L’endroit où le nœud écoute est illisible.</translation>
    </message>
    <message>
        <source>Wine could not be made ready: {why}.</source>
        <translation>Wine n’a pas pu être préparé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Wine is not installed</source>
        <translation>Wine n’est pas installé</translation>
    </message>
    <message>
        <source>`backstock accounts` lists those there are.</source>
        <translation>`backstock accounts` liste ceux qui existent.</translation>
    </message>
    <message>
        <source>`backstock doctor` tells what is missing.</source>
        <translation>`backstock doctor` dit ce qui manque.</translation>
    </message>
    <message>
        <source>`backstock jobs list` shows the jobs there are.</source>
        <translation>`backstock jobs list` montre les tâches qui existent.</translation>
    </message>
    <message>
        <source>`backstock library` lists the titles there are.</source>
        <translation>`backstock library` liste les titres qui existent.</translation>
    </message>
    <message>
        <source>`backstock library` lists those there are.</source>
        <translation>`backstock library` liste ceux qui existent.</translation>
    </message>
    <message>
        <source>`backstock nodes list` shows the nodes this library knows.</source>
        <translation>`backstock nodes list` montre les nœuds que cette bibliothèque connaît.</translation>
    </message>
    <message>
        <source>`backstock saves list TITLE` shows them.</source>
        <translation>`backstock saves list TITLE` les montre.</translation>
    </message>
    <message>
        <source>`backstock show TITLE` lists them.</source>
        <translation>`backstock show TITLE` les liste.</translation>
    </message>
    <message>
        <source>a detour</source>
        <translation>un détour</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>un fichier n’a pas de nom</translation>
    </message>
    <message>
        <source>a forged mark of deletion</source>
        <translation>une marque de suppression falsifiée</translation>
    </message>
    <message>
        <source>a hard link names a file the archive does not hold</source>
        <translation>un lien physique nomme un fichier que l’archive ne contient pas</translation>
    </message>
    <message>
        <source>a key for another shop</source>
        <translation>une clé pour une autre boutique</translation>
    </message>
    <message>
        <source>a key is not a string</source>
        <translation>une clé n’est pas une chaîne</translation>
    </message>
    <message>
        <source>a layer that was mounted could not be unmounted: {stuck}</source>
        <translation>une couche montée n’a pas pu être démontée&#x202f;: {stuck}</translation>
    </message>
    <message>
        <source>a link has no name</source>
        <translation>un lien n’a pas de nom</translation>
    </message>
    <message>
        <source>a link has no usable target</source>
        <translation>un lien n’a pas de cible utilisable</translation>
    </message>
    <message>
        <source>a link leads out of the folder</source>
        <translation>un lien sort du dossier</translation>
    </message>
    <message>
        <source>a name cannot be read</source>
        <translation>un nom est illisible</translation>
    </message>
    <message>
        <source>a name holds control characters</source>
        <translation>un nom contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>a name is absolute</source>
        <translation>un nom est absolu</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>un nom est trop long</translation>
    </message>
    <message>
        <source>a name leads out of the folder</source>
        <translation>un nom sort du dossier</translation>
    </message>
    <message>
        <source>a name that leads elsewhere, {name}</source>
        <translation>un nom qui mène ailleurs, {name}</translation>
    </message>
    <message>
        <source>a number does not end</source>
        <translation>un nombre ne finit pas</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation>un nombre n’en est pas un</translation>
    </message>
    <message>
        <source>a number is written in an odd way</source>
        <translation>un nombre est écrit bizarrement</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>a special file, {member}</source>
        <translation>un fichier spécial, {member}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>une page web est arrivée</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>an address that is none</source>
        <translation>une adresse qui n’en est pas une</translation>
    </message>
    <message>
        <source>an entry below a link</source>
        <translation>une entrée sous un lien</translation>
    </message>
    <message>
        <source>an entry outside the known parts</source>
        <translation>une entrée hors des parties connues</translation>
    </message>
    <message>
        <source>an unknown entry, {member}</source>
        <translation>une entrée inconnue, {member}</translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation>une machine inconnue</translation>
    </message>
    <message>
        <source>another part of it came than was asked for</source>
        <translation>une autre partie que celle demandée est arrivée</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>un autre endroit</translation>
    </message>
    <message>
        <source>arriving by the store&apos;s own torrent</source>
        <translation>arrive par le torrent de la boutique</translation>
    </message>
    <message>
        <source>asking the store what there is of “{row}”</source>
        <translation>interrogation de la boutique sur ce qu’il y a de «&#x202f;{row}&#x202f;»</translation>
    </message>
    <message>
        <source>asking the swarm what it is</source>
        <translation>interrogation de l’essaim sur ce que c’est</translation>
    </message>
    <message>
        <source>bubblewrap is not installed</source>
        <translation>bubblewrap n’est pas installé</translation>
    </message>
    <message>
        <source>Building the demo titles from their sources</source>
        <translation>Construction des titres de démonstration depuis leurs sources</translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation>vérification de {file}</translation>
    </message>
    <message>
        <source>claiming “{edition}” from {listing}</source>
        <translation>réclamation de «&#x202f;{edition}&#x202f;» depuis {listing}</translation>
    </message>
    <message>
        <source>claiming “{row}” from {title_id}</source>
        <translation>réclamation de «&#x202f;{row}&#x202f;» depuis {title_id}</translation>
    </message>
    <message>
        <source>comparing it with the digests</source>
        <translation>comparaison avec les empreintes</translation>
    </message>
    <message>
        <source>every digest the store published fits</source>
        <translation>toutes les empreintes publiées par la boutique correspondent</translation>
    </message>
    <message>
        <source>far too much</source>
        <translation>beaucoup trop</translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation>récupération de {file}</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>écriture sur le disque</translation>
    </message>
    <message>
        <source>hosted elsewhere</source>
        <translation>hébergé ailleurs</translation>
    </message>
    <message>
        <source>it asks for more memory than is allowed</source>
        <translation>elle demande plus de mémoire que permis</translation>
    </message>
    <message>
        <source>it asks to be left alone for a while</source>
        <translation>elle demande qu’on la laisse tranquille un moment</translation>
    </message>
    <message>
        <source>it does not begin with layer.json</source>
        <translation>elle ne commence pas par layer.json</translation>
    </message>
    <message>
        <source>it does not begin with magnet:?</source>
        <translation>il ne commence pas par magnet:?</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>cela n’existe pas</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il finit trop tôt</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>cela existe déjà</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>it gave no pictures within a minute</source>
        <translation>aucune image en une minute</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>il n’a pas donné de raison</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>il a trop de parties</translation>
    </message>
    <message>
        <source>it has trouble itself (status {status_code})</source>
        <translation>elle a elle-même des ennuis (statut {status_code})</translation>
    </message>
    <message>
        <source>it holds a device or a pipe</source>
        <translation>elle contient un périphérique ou un tube</translation>
    </message>
    <message>
        <source>it holds more than {max_entries} entries</source>
        <translation>elle contient plus de {max_entries} entrées</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>il contient trop de valeurs</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est trop imbriqué</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>it keeps them in a way this version does not know</source>
        <translation>il les garde d’une façon que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>it made no registry</source>
        <translation>il n’a pas créé de registre</translation>
    </message>
    <message>
        <source>it names nothing that BitTorrent can find</source>
        <translation>il ne nomme rien que BitTorrent puisse trouver</translation>
    </message>
    <message>
        <source>it names two different things</source>
        <translation>il nomme deux choses différentes</translation>
    </message>
    <message>
        <source>it sealed them so that only the browser itself can open them</source>
        <translation>il les a scellés de sorte que seul le navigateur peut les ouvrir</translation>
    </message>
    <message>
        <source>it sends from one place to the next</source>
        <translation>elle renvoie d’un endroit à l’autre</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>it unpacks to far more than it holds</source>
        <translation>elle se décompresse en bien plus que ce qu’elle contient</translation>
    </message>
    <message>
        <source>it unpacks to more than is allowed</source>
        <translation>elle se décompresse en plus que permis</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>il a été désactivé</translation>
    </message>
    <message>
        <source>itch.io did not let “{title}” be claimed from “{bundle}”: {what}</source>
        <translation>itch.io n’a pas laissé réclamer «&#x202f;{title}&#x202f;» de «&#x202f;{bundle}&#x202f;»&#x202f;: {what}</translation>
    </message>
    <message>
        <source>itch.io does not show {name}: {what}</source>
        <translation>itch.io ne montre pas {name}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>itch.io gave no permission ({why}).</source>
        <translation>itch.io n’a pas donné d’autorisation ({why}).</translation>
    </message>
    <message>
        <source>itch.io says that “{edition}” is not bought by this account.</source>
        <translation>itch.io dit que «&#x202f;{edition}&#x202f;» n’a pas été acheté par ce compte.</translation>
    </message>
    <message>
        <source>itch.io took the claim of “{title}” but shows no key for it.</source>
        <translation>itch.io a accepté la réclamation de «&#x202f;{title}&#x202f;» mais n’en montre pas la clé.</translation>
    </message>
    <message>
        <source>itch.io was told not to give Backstock the permission.</source>
        <translation>Il a été dit à itch.io de ne pas donner l’autorisation à Backstock.</translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} bundles could not be read.</source>
        <translation>
            <numerusform>itch.io&#x202f;: {n} lot n’a pas pu être lu.</numerusform>
            <numerusform>itch.io&#x202f;: {n} lots n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} collections could not be read.</source>
        <translation>
            <numerusform>itch.io&#x202f;: {n} collection n’a pas pu être lue.</numerusform>
            <numerusform>itch.io&#x202f;: {n} collections n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>its bundle</source>
        <translation>son lot</translation>
    </message>
    <message>
        <source>its layer.json cannot be read</source>
        <translation>son layer.json est illisible</translation>
    </message>
    <message>
        <source>its layer.json names what no layer has</source>
        <translation>son layer.json nomme ce qu’aucune couche n’a</translation>
    </message>
    <message>
        <source>its length is not known</source>
        <translation>sa longueur est inconnue</translation>
    </message>
    <message>
        <source>its order no longer lists it</source>
        <translation>sa commande ne le liste plus</translation>
    </message>
    <message>
        <source>its section {section} is written in a way that cannot be changed from here</source>
        <translation>la section {section} est écrite d’une façon qu’on ne peut pas modifier d’ici</translation>
    </message>
    <message>
        <source>its version is {index}</source>
        <translation>sa version est {index}</translation>
    </message>
    <message>
        <source>keys are out of order or come twice</source>
        <translation>des clés sont en désordre ou en double</translation>
    </message>
    <message>
        <source>libmpv is not installed</source>
        <translation>libmpv n’est pas installé</translation>
    </message>
    <message>
        <source>Listing what you own there</source>
        <translation>Liste de ce que vous y possédez</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>examen de ce qui est là</translation>
    </message>
    <message>
        <source>more follows after its end</source>
        <translation>il y a encore des données après sa fin</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>no Proton was found</source>
        <translation>aucun Proton n’a été trouvé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no computer that has it answers</source>
        <translation>aucun ordinateur qui l’a ne répond</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>aucune connexion n’a pu être établie</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>plus listé</translation>
    </message>
    <message>
        <source>no longer listed, and its copies are not within reach</source>
        <translation>plus listé, et ses copies ne sont pas joignables</translation>
    </message>
    <message>
        <source>no node answers yet</source>
        <translation>aucun nœud ne répond encore</translation>
    </message>
    <message>
        <source>no order of the account holds it any more</source>
        <translation>plus aucune commande du compte ne le contient</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sans raison</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>no torrent file</source>
        <translation>pas de fichier torrent</translation>
    </message>
    <message>
        <source>not here any more; add its magnet again</source>
        <translation>plus ici&#x202f;; ajoutez à nouveau son magnet</translation>
    </message>
    <message>
        <source>not installed: {programs}</source>
        <translation>non installés&#x202f;: {programs}</translation>
    </message>
    <message>
        <source>nothing arrives any more</source>
        <translation>plus rien n’arrive</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>nothing new to take over</source>
        <translation>rien de nouveau à reprendre</translation>
    </message>
    <message>
        <source>nothing to download</source>
        <translation>rien à télécharger</translation>
    </message>
    <message>
        <source>only on the store&apos;s page</source>
        <translation>seulement sur la page de la boutique</translation>
    </message>
    <message>
        <source>only {frames} pictures came, or they do not move</source>
        <translation>{frames} images seulement sont venues, ou elles ne bougent pas</translation>
    </message>
    <message>
        <source>opening and checking {file}</source>
        <translation>ouverture et vérification de {file}</translation>
    </message>
    <message>
        <source>Pairing with the node</source>
        <translation>Association avec le nœud</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>la permission a été refusée</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>lecture de {path}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>recorded on your word</source>
        <translation>attesté sur votre parole</translation>
    </message>
    <message>
        <source>sealing {file}</source>
        <translation>scellement de {file}</translation>
    </message>
    <message>
        <source>sending {file} to {node}</source>
        <translation>envoi de {file} à {node}</translation>
    </message>
    <message>
        <source>Signing in to the demo store</source>
        <translation>Connexion à la boutique de démonstration</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>something ends that did not begin</source>
        <translation>quelque chose finit sans avoir commencé</translation>
    </message>
    <message>
        <source>started</source>
        <translation>lancé</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>lancement</translation>
    </message>
    <message>
        <source>Starting the demo store and a bulk node</source>
        <translation>Démarrage de la boutique de démonstration et d’un nœud de stockage</translation>
    </message>
    <message>
        <source>starting; the first Windows game takes a moment longer</source>
        <translation>lancement&#x202f;; le premier jeu Windows prend un peu plus longtemps</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>la réponse était brouillée</translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation>les lots</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>les collections</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the decoder failed ({returncode})</source>
        <translation>le décodeur a échoué ({returncode})</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the file ended too early</source>
        <translation>le fichier a fini trop tôt</translation>
    </message>
    <message>
        <source>the file leads out of it</source>
        <translation>le fichier mène hors de là</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>the mounted folder stayed empty</source>
        <translation>le dossier monté est resté vide</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the order it came with</source>
        <translation>la commande d’où il vient</translation>
    </message>
    <message>
        <source>the order it came with is no longer in the account</source>
        <translation>la commande d’où il vient n’est plus dans le compte</translation>
    </message>
    <message>
        <source>the owned titles</source>
        <translation>les titres possédés</translation>
    </message>
    <message>
        <source>the page opens in the browser you already use</source>
        <translation>la page s’ouvre dans le navigateur que vous utilisez déjà</translation>
    </message>
    <message>
        <source>the port is in use</source>
        <translation>le port est occupé</translation>
    </message>
    <message>
        <source>the process that reads it failed with code {returncode}</source>
        <translation>le processus qui la lit a échoué avec le code {returncode}</translation>
    </message>
    <message>
        <source>the same bytes are here already; taking them over</source>
        <translation>les mêmes octets sont déjà ici&#x202f;; ils sont repris</translation>
    </message>
    <message>
        <source>the store does not answer; trying again</source>
        <translation>la boutique ne répond pas&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>the store published no digest to compare it with</source>
        <translation>la boutique n’a publié aucune empreinte à comparer</translation>
    </message>
    <message>
        <source>the {what} is {found} where {announced} was announced</source>
        <translation>{what} vaut {found}, alors que {announced} était annoncé</translation>
    </message>
    <message>
        <source>there is no browser</source>
        <translation>il n’y a pas de navigateur</translation>
    </message>
    <message>
        <source>there is no interface {interface} on this computer</source>
        <translation>il n’y a pas d’interface {interface} sur cet ordinateur</translation>
    </message>
    <message>
        <source>this magnet link</source>
        <translation>ce lien magnet</translation>
    </message>
    <message>
        <source>two entries have the same name on some systems, the other is {other}</source>
        <translation>deux entrées ont le même nom sur certains systèmes, l’autre est {other}</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>décompression</translation>
    </message>
    <message>
        <source>waiting for a node that holds {file}</source>
        <translation>attente d’un nœud qui a {file}</translation>
    </message>
    <message>
        <source>waiting for {node}, which does not answer</source>
        <translation>attente de {node}, qui ne répond pas</translation>
    </message>
    <message>
        <source>waiting: another download brings the same bytes</source>
        <translation>en attente&#x202f;: un autre téléchargement apporte les mêmes octets</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>xdg-mime is not installed, so links cannot be given to Backstock.</source>
        <translation>xdg-mime n’est pas installé, les liens ne peuvent donc pas être confiés à Backstock.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: its key {key_file} is missing or damaged.</source>
        <translation>{file} ne peut pas être ouvert&#x202f;: sa clé {key_file} manque ou est endommagée.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>{file} n’est pas utilisable&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{file} does not open with {key_file}.</source>
        <translation>{file} ne s’ouvre pas avec {key_file}.</translation>
    </message>
    <message>
        <source>{file} is not a file of secrets this version knows.</source>
        <translation>{file} n’est pas un fichier de secrets que cette version connaît.</translation>
    </message>
    <message>
        <source>{file} is untouched.</source>
        <translation>{file} est intact.</translation>
    </message>
    <message>
        <source>{found} bytes came where {announced} were announced</source>
        <translation>{found} octets sont arrivés, {announced} étaient annoncés</translation>
    </message>
    <message>
        <source>{host} is not known</source>
        <translation>{host} est inconnu</translation>
    </message>
    <message>
        <source>{kept} Nothing was lost.</source>
        <translation>{kept} Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>{kept} Nothing wrong was written over anything good.</source>
        <translation>{kept} Rien de faux n’a été écrit par-dessus quelque chose de bon.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned for which the store published no digest</source>
        <translation>
            <numerusform>{n} de même taille qu’un titre possédé sans empreinte publiée par la boutique</numerusform>
            <numerusform>{n} de même taille que des titres possédés sans empreinte publiée par la boutique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned, but different</source>
        <translation>
            <numerusform>{n} de même taille qu’un titre possédé, mais différent</numerusform>
            <numerusform>{n} de même taille que des titres possédés, mais différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} illisible</numerusform>
            <numerusform>{n} illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries could not be read</source>
        <translation>
            <numerusform>{n} entrée illisible</numerusform>
            <numerusform>{n} entrées illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on page {number} of {paged} could not be read.</source>
        <translation>
            <numerusform>{n} entrée de la page {number} de {paged} n’a pas pu être lue.</numerusform>
            <numerusform>{n} entrées de la page {number} de {paged} n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here already</source>
        <translation>
            <numerusform>{n} déjà ici</numerusform>
            <numerusform>{n} déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer listed</source>
        <translation>
            <numerusform>{n} qui n’est plus listé</numerusform>
            <numerusform>{n} qui ne sont plus listés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the keys</source>
        <translation>
            <numerusform>{n} des clés</numerusform>
            <numerusform>{n} des clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the products</source>
        <translation>
            <numerusform>{n} des produits</numerusform>
            <numerusform>{n} des produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} files are exactly what was recorded</source>
        <translation>
            <numerusform>{n} fichier sur {n} est exactement ce qui a été attesté</numerusform>
            <numerusform>{n} fichiers sur {n} sont exactement ce qui a été attesté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders could not be read.</source>
        <translation>
            <numerusform>{n} commande n’a pas pu être lue.</numerusform>
            <numerusform>{n} commandes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken over</source>
        <translation>
            <numerusform>{n} repris</numerusform>
            <numerusform>{n} repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} inconnu</numerusform>
            <numerusform>{n} inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read by others on this computer, so it is not used for secrets.</source>
        <translation>{path} peut être lu par d’autres sur cet ordinateur&#x202f;; il ne sert donc pas aux secrets.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} est illisible&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} n’est pas utilisable&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{path} does not play: {why}.</source>
        <translation>{path} ne se lit pas&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a Windows program.</source>
        <translation>{path} n’est pas un programme Windows.</translation>
    </message>
    <message>
        <source>{path} is not a library that Backstock wrote.</source>
        <translation>{path} n’est pas une bibliothèque écrite par Backstock.</translation>
    </message>
    <message>
        <source>{place} is not there any more.</source>
        <translation>{place} n’est plus là.</translation>
    </message>
    <message>
        <source>{section}.{key} is set by the environment variable {variable}, which wins.</source>
        <translation>{section}.{key} est fixé par la variable d’environnement {variable}, qui l’emporte.</translation>
    </message>
    <message>
        <source>{size} from {packed_size}</source>
        <translation>{size} à partir de {packed_size}</translation>
    </message>
    <message>
        <source>{source} is no longer the file that was recorded.</source>
        <translation>{source} n’est plus le fichier qui a été attesté.</translation>
    </message>
    <message>
        <source>{store} did not send “{file}” as a file: {why}.</source>
        <translation>{store} n’a pas envoyé «&#x202f;{file}&#x202f;» comme fichier&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{store} does not accept the sign-in any more.</source>
        <translation>{store} n’accepte plus la connexion.</translation>
    </message>
    <message>
        <source>{store} does not accept this sign-in.</source>
        <translation>{store} n’accepte pas cette connexion.</translation>
    </message>
    <message>
        <source>{store} gave no usable answer: {why}.</source>
        <translation>{store} n’a pas donné de réponse utilisable&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{store} has no accounts.</source>
        <translation>{store} n’a pas de comptes.</translation>
    </message>
    <message>
        <source>{store} has nothing to claim.</source>
        <translation>{store} n’a rien à réclamer.</translation>
    </message>
    <message>
        <source>{store} is guarded by Cloudflare at the moment and wants to see a browser.</source>
        <translation>{store} est gardé par Cloudflare en ce moment et veut voir un navigateur.</translation>
    </message>
    <message>
        <source>{store} keeps giving links to “{file}” that do not hold.</source>
        <translation>{store} donne sans cesse des liens vers «&#x202f;{file}&#x202f;» qui ne tiennent pas.</translation>
    </message>
    <message>
        <source>{store} named no place to download from.</source>
        <translation>{store} n’a indiqué aucun endroit d’où télécharger.</translation>
    </message>
    <message>
        <source>{store} refused the request (status {status}).</source>
        <translation>{store} a refusé la requête (statut {status}).</translation>
    </message>
    <message>
        <source>{store} refused: {said}.</source>
        <translation>{store} a refusé&#x202f;: {said}.</translation>
    </message>
    <message>
        <source>{store} sent {why} where Backstock expected data.</source>
        <translation>{store} a envoyé {why} là où Backstock attendait des données.</translation>
    </message>
    <message>
        <source>{target} is being downloaded already.</source>
        <translation>{target} est déjà en cours de téléchargement.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} files could not be read.</source>
        <translation>
            <numerusform>{title}&#x202f;: {n} fichier n’a pas pu être lu.</numerusform>
            <numerusform>{title}&#x202f;: {n} fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, but every published digest fits.</source>
        <translation>{what}, mais toutes les empreintes publiées correspondent.</translation>
    </message>
    <message>
        <source>{where} is not signed in to Humble: it has a visitor&apos;s cookie only.</source>
        <translation>{where} n’est pas connecté à Humble&#x202f;: il n’a que le cookie d’un visiteur.</translation>
    </message>
    <message>
        <source>{where} was never at Humble&apos;s site, or has forgotten it.</source>
        <translation>{where} n’est jamais allé sur le site de Humble, ou l’a oublié.</translation>
    </message>
    <message>
        <source>“{backend}” is no place for secrets.</source>
        <translation>«&#x202f;{backend}&#x202f;» n’est pas un endroit pour des secrets.</translation>
    </message>
    <message>
        <source>“{begin}…” has more than {longest} letters.</source>
        <translation>«&#x202f;{begin}…&#x202f;» a plus de {longest} lettres.</translation>
    </message>
    <message>
        <source>“{content}” already lies in {folder}.</source>
        <translation>«&#x202f;{content}&#x202f;» se trouve déjà dans {folder}.</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted.</source>
        <translation>«&#x202f;{content}&#x202f;» n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted: {reason}.</source>
        <translation>«&#x202f;{content}&#x202f;» n’a pas pu être supprimé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{edition}” came from an account that is signed out.</source>
        <translation>«&#x202f;{edition}&#x202f;» vient d’un compte qui est déconnecté.</translation>
    </message>
    <message>
        <source>“{edition}” has no bytes at Humble.</source>
        <translation>«&#x202f;{edition}&#x202f;» n’a pas d’octets chez Humble.</translation>
    </message>
    <message>
        <source>“{edition}” is a key for another shop.</source>
        <translation>«&#x202f;{edition}&#x202f;» est une clé pour une autre boutique.</translation>
    </message>
    <message>
        <source>“{edition}” is gone from itch.io.</source>
        <translation>«&#x202f;{edition}&#x202f;» n’est plus sur itch.io.</translation>
    </message>
    <message>
        <source>“{edition}” is hosted elsewhere, not by {store}.</source>
        <translation>«&#x202f;{edition}&#x202f;» est hébergé ailleurs, pas par {store}.</translation>
    </message>
    <message>
        <source>“{edition}” is not kept at itch.io but at {what}.</source>
        <translation>«&#x202f;{edition}&#x202f;» n’est pas conservé sur itch.io mais ici&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>“{edition}” is played on {store}&apos;s own page only.</source>
        <translation>«&#x202f;{edition}&#x202f;» ne se joue que sur la page de {store}.</translation>
    </message>
    <message>
        <source>“{edition}” only stands in for something that is still to come.</source>
        <translation>«&#x202f;{edition}&#x202f;» ne fait que tenir la place de quelque chose à venir.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at Humble since it was listed.</source>
        <translation>«&#x202f;{edition}&#x202f;» a été remplacé chez Humble depuis qu’il a été listé.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at itch.io since it was listed.</source>
        <translation>«&#x202f;{edition}&#x202f;» a été remplacé sur itch.io depuis qu’il a été listé.</translation>
    </message>
    <message>
        <source>“{file}” differs from what its store announced and does not go on the shelf.</source>
        <translation>«&#x202f;{file}&#x202f;» diffère de ce que sa boutique a annoncé et ne va pas sur l’étagère.</translation>
    </message>
    <message>
        <source>“{file}” does not lie on this computer and was never put on the shelf.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est pas sur cet ordinateur et n’a jamais été mis sur l’étagère.</translation>
    </message>
    <message>
        <source>“{file}” has changed on this disk since it was recorded.</source>
        <translation>«&#x202f;{file}&#x202f;» a changé sur ce disque depuis son attestation.</translation>
    </message>
    <message>
        <source>“{file}” is being moved right now.</source>
        <translation>«&#x202f;{file}&#x202f;» est en train d’être déplacé.</translation>
    </message>
    <message>
        <source>“{file}” is gone from {store}.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est plus sur {store}.</translation>
    </message>
    <message>
        <source>“{file}” is not what {store} announced: {differs}.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est pas ce que {store} a annoncé&#x202f;: {differs}.</translation>
    </message>
    <message>
        <source>“{missing}” is not in {folder} in its full length.</source>
        <translation>«&#x202f;{missing}&#x202f;» n’est pas dans {folder} dans toute sa longueur.</translation>
    </message>
    <message>
        <source>“{name}” is given away only for a while.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est offert que pour un temps.</translation>
    </message>
    <message>
        <source>“{name}” is gone from Humble: {why}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus chez Humble&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not free.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas gratuit.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>«&#x202f;{path}&#x202f;» est illisible&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>“{title}” is in no bundle of this account.</source>
        <translation>«&#x202f;{title}&#x202f;» n’est dans aucun lot de ce compte.</translation>
    </message>
    <message>
        <source>“{title}” is not in it any more</source>
        <translation>«&#x202f;{title}&#x202f;» n’y est plus</translation>
    </message>
    <message>
        <source>“{title}” is not listed at itch.io any more.</source>
        <translation>«&#x202f;{title}&#x202f;» n’est plus listé sur itch.io.</translation>
    </message>
    <message>
        <source>“{what}” is listed now</source>
        <translation>«&#x202f;{what}&#x202f;» est maintenant listé</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Choisir un autre moyen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <translation>Limites de vitesse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Everything rests.</source>
        <translation>Tout est en pause.</translation>
    </message>
    <message>
        <source>Nothing new starts until you let it go on, after a restart as well.</source>
        <translation>Rien ne démarre avant que vous repreniez, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Rien en route.</translation>
    </message>
    <message>
        <source>What you get, page in or page out is shown here.</source>
        <translation>Ce que vous obtenez, rapatriez ou rangez s’affiche ici.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>nothing is moving</source>
        <translation>aucun transfert</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>drag to change the order</source>
        <translation>faites glisser pour changer l’ordre</translation>
    </message>
</context>
<context>
    <name>DownloadsSide</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>D’après son nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Words of your own; no store sees them.</source>
        <translation>Vos propres mots&#x202f;; aucune boutique ne les voit.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>As the store says</source>
        <translation>Comme le dit la boutique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>EditManyPanel</name>
    <message numerus="yes">
        <source>Set kind and maker of %Ln title(s)</source>
        <translation>
            <numerusform>Définir le type et le créateur de %Ln titre</numerusform>
            <numerusform>Définir le type et le créateur de %Ln titres</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave open stays as it is with each of them.</source>
        <translation>Ce que vous laissez vide reste tel quel pour chacun.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>All as the store says</source>
        <translation>Tout comme le dit la boutique</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>EditPictures</name>
    <message>
        <source>Cover</source>
        <translation>Jaquette</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>Utiliser comme jaquette</translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation>Choisir une image pour la jaquette</translation>
    </message>
    <message>
        <source>Paste a picture as the cover</source>
        <translation>Coller une image comme jaquette</translation>
    </message>
    <message>
        <source>Draw another cover</source>
        <translation>Dessiner une autre jaquette</translation>
    </message>
    <message>
        <source>Use a drawn cover</source>
        <translation>Utiliser une jaquette dessinée</translation>
    </message>
    <message>
        <source>The store’s cover again</source>
        <translation>Revenir à la jaquette de la boutique</translation>
    </message>
    <message>
        <source>The cover as it was drawn first</source>
        <translation>La jaquette dessinée en premier</translation>
    </message>
    <message>
        <source>Wide picture</source>
        <translation>Image large</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>Utiliser comme image large</translation>
    </message>
    <message>
        <source>Choose a wide picture</source>
        <translation>Choisir une image large</translation>
    </message>
    <message>
        <source>Paste a wide picture</source>
        <translation>Coller une image large</translation>
    </message>
    <message>
        <source>The drawn wide picture again</source>
        <translation>Revenir à l’image large dessinée</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Play it on the store’s page</source>
        <translation>Jouer sur la page de la boutique</translation>
    </message>
    <message>
        <source>See the key on the store’s page</source>
        <translation>Voir la clé sur la page de la boutique</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Collections and filters</source>
        <translation>Collections et filtres</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>None yet. Make one, then drag titles onto it.</source>
        <translation>Aucune. Créez-en une, puis faites-y glisser des titres.</translation>
    </message>
</context>
<context>
    <name>FirstReading</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Put what you own on a shelf you own.</source>
        <translation>Rangez ce qui est à vous sur une étagère à vous.</translation>
    </message>
    <message>
        <source>The demo store runs on this computer, with a node beside it. What you see is what a real store and a real node would do.</source>
        <translation>La boutique de démonstration tourne sur cet ordinateur, avec un nœud à côté. Vous voyez ce que feraient une vraie boutique et un vrai nœud.</translation>
    </message>
    <message>
        <source>Backstock fetches what you bought, proves it is genuine, and keeps it where you say. Start with one of these; the others can follow any time.</source>
        <translation>Backstock télécharge ce que vous avez acheté, prouve que c’est authentique et le garde où vous voulez. Commencez par l’une de ces options&#x202f;; les autres pourront suivre à tout moment.</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Essayer la boutique de démonstration</translation>
    </message>
    <message>
        <source>No account. Free titles, two minutes, everything real.</source>
        <translation>Sans compte. Des titres gratuits, deux minutes, tout est réel.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Se connecter à itch.io</translation>
    </message>
    <message>
        <source>with an API key; Backstock never sees the password</source>
        <translation>avec une clé d’API&#x202f;; Backstock ne voit jamais le mot de passe</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Se connecter à Humble</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>avec la session de votre navigateur</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>installers, films and music you already have</source>
        <translation>installateurs, films et musique que vous avez déjà</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>a free title by its address, earlier downloads, a file, a torrent or magnet</source>
        <translation>un titre gratuit par son adresse, d’anciens téléchargements, un fichier, un torrent ou un lien magnet</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you sign in or add a node.</source>
        <translation>Rien ne quitte cet ordinateur tant que vous ne vous connectez pas et n’ajoutez pas de nœud.</translation>
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
        <translation>Replié&#x202f;; appuyez pour ouvrir</translation>
    </message>
    <message>
        <source>Open; press to fold</source>
        <translation>Ouvert&#x202f;; appuyez pour replier</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Go on playing</source>
        <translation>Continuer à jouer</translation>
    </message>
    <message>
        <source>Go on watching and listening</source>
        <translation>Continuer à regarder et à écouter</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Les premiers titres arrivent.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Connectez-vous à une boutique, ajoutez un dossier ou ouvrez un lien magnet.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Ils apparaissent ici au fil de la lecture.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>The shelf</source>
        <translation>L’étagère</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>injoignable</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Arriving now</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>Aucun autre ordinateur ne garde encore rien pour vous.</translation>
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
        <translation>Retirer cette plage horaire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>a time is like 18:30</source>
        <translation>format&#x202f;: 18:30</translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation>jusqu’au lendemain</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>InScene</name>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Alt and the arrows move it in the order</source>
        <translation>Alt et les flèches déplacent la tâche dans l’ordre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>Afficher le titre</translation>
    </message>
    <message>
        <source>Do it first</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Start a node on any computer with “backstock node serve”. It prints a pairing code that works once and begins with “bsn1.”. Paste it here.</source>
        <translation>Démarrez un nœud sur n’importe quel ordinateur avec «&#x202f;backstock node serve&#x202f;». Il affiche un code d’appairage à usage unique qui commence par «&#x202f;bsn1.&#x202f;». Collez-le ici.</translation>
    </message>
    <message>
        <source>bsn1.…</source>
        <translation>bsn1.…</translation>
    </message>
    <message>
        <source>A node that is not yours alone keeps sealed packages only: whoever runs it sees noise.</source>
        <translation>Un nœud qui n’est pas à vous seul ne garde que des paquets scellés&#x202f;: son exploitant ne voit que du bruit.</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Appairage</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Appairer</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Pg suiv</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Work is under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>This system has no place beside the clock. Backstock can work on out of sight and end by itself when it is done, or end now: nothing is lost, and what is under way goes on from here at the next start.</source>
        <translation>Ce système n’a pas de place à côté de l’horloge. Backstock peut continuer en arrière-plan et s’arrêter de lui-même une fois terminé, ou s’arrêter maintenant&#x202f;: rien n’est perdu, et ce qui est en cours reprendra d’ici au prochain démarrage.</translation>
    </message>
    <message>
        <source>Do the same the next time</source>
        <translation>Faire de même la prochaine fois</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation>Laisser la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Work on out of sight</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Close collections and filters</source>
        <translation>Fermer les collections et les filtres</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>Collections et filtres</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Tri&#x202f;: %1</translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation>Décroissant&#x202f;; appuyez pour un tri croissant</translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation>Croissant&#x202f;; appuyez pour un tri décroissant</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Étagères</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>Taille des jaquettes</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The library stays as it was.</source>
        <translation>La bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>The shelf does not answer.</source>
        <translation>L’étagère ne répond pas.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what lies only there waits until a node is back.</source>
        <translation>Ce qui est ici se joue comme toujours ; ce qui n’est que là-bas attend le retour d’un nœud.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Speed and hours</source>
        <translation>Vitesse et horaires</translation>
    </message>
    <message>
        <source>In MB/s; empty or 0 means as fast as the line goes. Of hours that overlap the upper ones hold.</source>
        <translation>En Mo/s&#x202f;; vide ou 0&#x202f;: aussi vite que la ligne le permet. Si des plages se chevauchent, celle du haut l’emporte.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>In, always</source>
        <translation>Réception, toujours</translation>
    </message>
    <message>
        <source>Out, always</source>
        <translation>Envoi, toujours</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Hours with limits of their own</source>
        <translation>Plages horaires avec leurs propres limites</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter une plage</translation>
    </message>
    <message>
        <source>None: the same holds day and night.</source>
        <translation>Aucune&#x202f;: mêmes limites jour et nuit.</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>Backstock asks for these words at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>Backstock demande cette phrase à chaque démarrage. En cas d’oubli, il faut se reconnecter aux boutiques&#x202f;; la bibliothèque, elle, n’est pas perdue.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so the permission will lie in an encrypted file in your data folder. How shall that file be locked?</source>
        <translation>Aucun trousseau ne répond sur ce bureau&#x202f;; l’autorisation sera donc gardée dans un fichier chiffré de votre dossier de données. Comment verrouiller ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Avec une phrase secrète</translation>
    </message>
    <message>
        <source>asked for at every start; the safer way</source>
        <translation>demandée à chaque démarrage&#x202f;; le plus sûr</translation>
    </message>
    <message>
        <source>With a key that lies beside it</source>
        <translation>Avec une clé placée à côté</translation>
    </message>
    <message>
        <source>nothing to type; whoever can read your files can use your sign-ins</source>
        <translation>rien à saisir&#x202f;; quiconque peut lire vos fichiers peut utiliser vos connexions</translation>
    </message>
</context>
<context>
    <name>LyingLine</name>
    <message>
        <source>last copy</source>
        <translation>dernière copie</translation>
    </message>
    <message>
        <source>LAST COPY</source>
        <translation>DERNIÈRE COPIE</translation>
    </message>
</context>
<context>
    <name>LyingTable</name>
    <message>
        <source>What lies where</source>
        <translation>Ce qui se trouve où</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>ICI</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>ÉTAGÈRE</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>BOUTIQUE</translation>
    </message>
</context>
<context>
    <name>MagnetPanel</name>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>Ouvrir un torrent ou un lien magnet</translation>
    </message>
    <message>
        <source>Name, size and files are shown before anything is downloaded.</source>
        <translation>Le nom, la taille et les fichiers s’affichent avant tout téléchargement.</translation>
    </message>
    <message>
        <source>magnet:?xt=…</source>
        <translation>magnet:?xt=…</translation>
    </message>
    <message>
        <source>Choose a torrent file</source>
        <translation>Choisir un fichier torrent</translation>
    </message>
    <message>
        <source>Asking around</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>MoreJobs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Speed and hours</source>
        <translation>Vitesse et horaires</translation>
    </message>
    <message>
        <source>Limits for what comes and goes, always or at hours of the week</source>
        <translation>Limites de réception et d’envoi, permanentes ou à certaines heures de la semaine</translation>
    </message>
    <message>
        <source>Speed and hours: %1</source>
        <translation>Vitesse et horaires&#x202f;: %1</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Way of torrents to others</source>
        <translation>Voie des torrents vers les autres</translation>
    </message>
    <message>
        <source>interface VPN tunnel</source>
        <translation>interface réseau vpn tunnel</translation>
    </message>
    <message>
        <source>Such as the tunnel of a VPN; without it nothing is shared or fetched by torrent</source>
        <translation>Par exemple le tunnel d’un VPN&#x202f;; sans lui, rien n’est partagé ni téléchargé par torrent</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe laquelle</translation>
    </message>
    <message>
        <source>Humble’s torrents</source>
        <translation>Torrents de Humble</translation>
    </message>
    <message>
        <source>Files come by Humble’s own torrents where it gives any; the store’s MD5 stays the judge</source>
        <translation>Les fichiers passent par les torrents de Humble quand il y en a&#x202f;; le MD5 de la boutique reste seul juge</translation>
    </message>
    <message>
        <source>Find others for magnets by themselves</source>
        <translation>Trouver soi-même des pairs pour les liens magnet</translation>
    </message>
    <message>
        <source>The distributed table (DHT) tells strangers which magnets you look for; your shelf never uses it</source>
        <translation>La table distribuée (DHT) révèle à des inconnus les liens magnet que vous cherchez&#x202f;; votre étagère ne l’utilise jamais</translation>
    </message>
</context>
<context>
    <name>NoTitles</name>
    <message>
        <source>The first titles are on their way.</source>
        <translation>Les premiers titres arrivent.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>Ils apparaissent ici au fil de la lecture.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>Connectez-vous à une boutique, ajoutez un dossier ou ouvrez un lien magnet.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No title has all of that.</source>
        <translation>Aucun titre ne réunit ces critères.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are hidden by search and filters.</source>
        <translation>
            <numerusform>%Ln titre est masqué par la recherche et les filtres.</numerusform>
            <numerusform>%Ln titres sont masqués par la recherche et les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>not in reach</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>ICI</translation>
    </message>
    <message>
        <source>IN REACH</source>
        <translation>JOIGNABLE</translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation>INJOIGNABLE</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1. Your data was not touched by this; the log has the details.</source>
        <translation>%1. Vos données sont intactes&#x202f;; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock.</source>
        <translation>Un problème est survenu dans Backstock.</translation>
    </message>
</context>
<context>
    <name>OfflineLine</name>
    <message>
        <source>This computer has no network.</source>
        <translation>Cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what is on its way goes on when it is back.</source>
        <translation>Ce qui est ici fonctionne comme toujours&#x202f;; ce qui est en route reprendra à son retour.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>PadSettings</name>
    <message>
        <source>Gamepad</source>
        <translation>Manette</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Appuyez sur un bouton</translation>
    </message>
    <message>
        <source>%1, on %2; press to change</source>
        <translation>%1, sur %2&#x202f;; appuyez pour changer</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Enter: open</source>
        <translation>Entrée : ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;» de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Other copies stay where they are, and so do your saves. It can be fetched again.</source>
        <translation>Les autres copies restent en place, vos sauvegardes aussi. Vous pourrez le récupérer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>Seul ce qui a une autre copie sur l’étagère est supprimé&#x202f;; les dernières copies restent, les sauvegardes aussi. Tout pourra être rapatrié.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln title(s) from this computer?</source>
        <translation>
            <numerusform>Supprimer %Ln titre de cet ordinateur&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln titres de cet ordinateur&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>It begins with the titles that are selected.</source>
        <translation>Elle commence avec les titres sélectionnés.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>An order of your own, across all stores.</source>
        <translation>Votre propre classement, toutes boutiques confondues.</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>Revenir à «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What you have now is kept as a snapshot first; nothing is overwritten.</source>
        <translation>L’état actuel est d’abord gardé dans une copie de sauvegarde&#x202f;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Remove %1 from your shelf?</source>
        <translation>Retirer %1 de votre étagère&#x202f;?</translation>
    </message>
    <message>
        <source>Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again.</source>
        <translation>Les paquets restent sur son disque, mais Backstock ne les lui demande plus. Les titres qui ne se trouvent que là ne pourront être rapatriés qu’une fois le nœud ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>The permission is erased here, which cannot be undone: to come back you sign in again. The library stays, and so does everything that was fetched.</source>
        <translation>L’autorisation est effacée ici, sans retour possible&#x202f;: pour revenir, il faudra vous reconnecter. La bibliothèque reste, ainsi que tout ce qui a été téléchargé.</translation>
    </message>
    <message>
        <source>Play “%1”?</source>
        <translation>Lancer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>A link from outside asked for it. Nothing has been started.</source>
        <translation>Un lien extérieur l’a demandé. Rien n’a été lancé.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Adopt a folder of downloads</source>
        <translation>Adopter un dossier de téléchargements</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>De quoi Backstock est fait</translation>
    </message>
    <message>
        <source>All of it is free software. These are its parts, as they are installed here.</source>
        <translation>Tout y est logiciel libre. Voici ses composants, tels qu’ils sont installés ici.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Recherche en cours</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Confirmer la phrase secrète</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Protect secrets with a passphrase</source>
        <translation>Protéger les secrets par une phrase secrète</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>Vos connexions aux boutiques et vos clés ne s’ouvrent alors qu’avec cette phrase, que Backstock demande à chaque démarrage. En cas d’oubli, il faut se reconnecter aux boutiques&#x202f;; la bibliothèque, elle, n’est pas perdue.</translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Window and messages</source>
        <translation>Fenêtre et messages</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>tray background quit clock</source>
        <translation>zone de notification arrière-plan quitter horloge</translation>
    </message>
    <message>
        <source>Backstock can wait beside the clock; its icon there shows progress, and quits it</source>
        <translation>Backstock peut attendre à côté de l’horloge&#x202f;; son icône y montre la progression et permet de quitter</translation>
    </message>
    <message>
        <source>This system shows no place beside the clock: out of sight Backstock works on until it is done, then ends</source>
        <translation>Ce système n’affiche pas de place à côté de l’horloge&#x202f;: en arrière-plan, Backstock continue jusqu’à ce que tout soit terminé, puis s’arrête</translation>
    </message>
    <message>
        <source>Waits beside the clock</source>
        <translation>Attend à côté de l’horloge</translation>
    </message>
    <message>
        <source>Asks while work is under way</source>
        <translation>Demande si du travail est en cours</translation>
    </message>
    <message>
        <source>Works on out of sight</source>
        <translation>Continue en arrière-plan</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>Quitte</translation>
    </message>
    <message>
        <source>Tell when something is here</source>
        <translation>Signaler quand quelque chose est ici</translation>
    </message>
    <message>
        <source>notifications messages desktop</source>
        <translation>notifications messages bureau</translation>
    </message>
    <message>
        <source>A message of the desktop, while the window is not in front</source>
        <translation>Un message du bureau, tant que la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>Tell of troubles</source>
        <translation>Signaler les problèmes</translation>
    </message>
    <message>
        <source>What did not end well, a sign-in that has lapsed, data in danger</source>
        <translation>Ce qui a échoué, une connexion expirée, des données en danger</translation>
    </message>
    <message>
        <source>Tell of updates</source>
        <translation>Signaler les mises à jour</translation>
    </message>
    <message>
        <source>Open magnet links and torrents</source>
        <translation>Ouvrir les liens magnet et les torrents</translation>
    </message>
    <message>
        <source>browser default handler</source>
        <translation>navigateur par défaut programme</translation>
    </message>
    <message>
        <source>From the browser and the files of this system; each is shown before anything is downloaded</source>
        <translation>Depuis le navigateur et les fichiers de ce système&#x202f;; chacun est montré avant tout téléchargement</translation>
    </message>
    <message>
        <source>Not in the menu of applications</source>
        <translation>Absent du menu des applications</translation>
    </message>
    <message>
        <source>Put there, it starts from the menu, and links that begin with “backstock:” lead to it</source>
        <translation>Une fois dans le menu, il se lance de là, et les liens qui commencent par «&#x202f;backstock:&#x202f;» y mènent</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>L’y mettre</translation>
    </message>
</context>
<context>
    <name>PlacesRail</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Loudness to begin with</source>
        <translation>Volume initial</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Size of subtitles</source>
        <translation>Taille des sous-titres</translation>
    </message>
    <message>
        <source>captions letters</source>
        <translation>sous-titres lettres caractères</translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation>Pochette de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln piste</numerusform>
            <numerusform>%Ln pistes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBuffering</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>Mise en mémoire tampon</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>ICI</translation>
    </message>
    <message>
        <source>No sound device answers</source>
        <translation>Aucun périphérique audio ne répond</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Speed and picture</source>
        <translation>Vitesse et image</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>PlayerCourse</name>
    <message>
        <source>Films cannot be shown here: OpenGL does not work on this computer. Music can be heard.</source>
        <translation>Les films ne peuvent pas être affichés ici&#x202f;: OpenGL ne fonctionne pas sur cet ordinateur. La musique peut être écoutée.</translation>
    </message>
</context>
<context>
    <name>PlayerDeeds</name>
    <message>
        <source>Speed %1</source>
        <translation>Vitesse %1</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Volume %1&#x202f;%</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son rétabli</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>There are no subtitles</source>
        <translation>Aucun sous-titre</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>Sous-titres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Son&#x202f;: %1</translation>
    </message>
    <message>
        <source>Subtitles hidden or shown</source>
        <translation>Sous-titres masqués ou affichés</translation>
    </message>
    <message>
        <source>Subtitles %1 s later</source>
        <translation>Décalage des sous-titres&#x202f;: %1&#x202f;s</translation>
    </message>
    <message>
        <source>Sound %1 s later</source>
        <translation>Décalage du son&#x202f;: %1&#x202f;s</translation>
    </message>
    <message>
        <source>Subtitles %1 times as large</source>
        <translation>Taille des sous-titres&#x202f;: ×&#xa0;%1</translation>
    </message>
    <message>
        <source>Picture larger by %1</source>
        <translation>Zoom de l’image&#x202f;: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Fill, cut the rest</source>
        <translation>Remplir en rognant</translation>
    </message>
    <message>
        <source>Decoded by the processor</source>
        <translation>Décodage par le processeur</translation>
    </message>
    <message>
        <source>Decoded by the graphics card where it can</source>
        <translation>Décodage par la carte graphique si possible</translation>
    </message>
    <message>
        <source>This file again and again</source>
        <translation>Ce fichier en boucle</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>Sans répétition</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Enregistrée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>PlayerFacts</name>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
</context>
<context>
    <name>PlayerFiles</name>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
</context>
<context>
    <name>PlayerKeymap</name>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>Reculer, avancer de 5&#xa0;secondes</translation>
    </message>
    <message>
        <source>1 second back, forward</source>
        <translation>Reculer, avancer de 1&#xa0;seconde</translation>
    </message>
    <message>
        <source>1 minute back, forward</source>
        <translation>Reculer, avancer de 1&#xa0;minute</translation>
    </message>
    <message>
        <source>Chapter back, forward</source>
        <translation>Chapitre précédent, suivant</translation>
    </message>
    <message>
        <source>File before, file after</source>
        <translation>Fichier précédent, suivant</translation>
    </message>
    <message>
        <source>One picture back, forward</source>
        <translation>Image précédente, suivante</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Plus lent, plus rapide</translation>
    </message>
    <message>
        <source>Half, double speed</source>
        <translation>Vitesse ½, vitesse ×&#xa0;2</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Repeat this file</source>
        <translation>Répéter ce fichier</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Son et sous-titres</translation>
    </message>
    <message>
        <source>Quieter, louder</source>
        <translation>Moins fort, plus fort</translation>
    </message>
    <message>
        <source>Sound off, on</source>
        <translation>Couper, rétablir le son</translation>
    </message>
    <message>
        <source>Another sound track</source>
        <translation>Autre piste audio</translation>
    </message>
    <message>
        <source>Sound earlier, later</source>
        <translation>Avancer, retarder le son</translation>
    </message>
    <message>
        <source>Other subtitles</source>
        <translation>Autres sous-titres</translation>
    </message>
    <message>
        <source>Subtitles off, on</source>
        <translation>Masquer, afficher les sous-titres</translation>
    </message>
    <message>
        <source>Subtitles earlier, later</source>
        <translation>Avancer, retarder les sous-titres</translation>
    </message>
    <message>
        <source>Smaller, larger subtitles</source>
        <translation>Réduire, agrandir les sous-titres</translation>
    </message>
    <message>
        <source>Picture and window</source>
        <translation>Image et fenêtre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Mini-lecteur</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Smaller, larger picture</source>
        <translation>Réduire, agrandir l’image</translation>
    </message>
    <message>
        <source>Graphics card or processor</source>
        <translation>Carte graphique ou processeur</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Liste des fichiers</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>Vers les boutons</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>PlayerList</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <translation>%1, vu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Seen. Mark as not seen</source>
        <translation>Vu. Marquer comme non vu</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marquer comme vu</translation>
    </message>
</context>
<context>
    <name>PlayerNext</name>
    <message>
        <source>Next in %1 s</source>
        <translation>Suite dans %1&#x202f;s</translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2</source>
        <translation>Impossible de lire films et musique&#x202f;: libmpv est absent. Installez-le&#x202f;: sudo apt install libmpv2</translation>
    </message>
    <message>
        <source>Subtitles added</source>
        <translation>Sous-titres ajoutés</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Sous-titres (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>PlayerPicture</name>
    <message>
        <source>Speed and picture</source>
        <translation>Vitesse et image</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Larger by</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Graphics card where it can</source>
        <translation>Carte graphique si possible</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Processeur seulement</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>PlayerSeekBar</name>
    <message>
        <source>Position, %1 of %2</source>
        <translation>Position, %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlayerSmall</name>
    <message>
        <source>Back to the window</source>
        <translation>Revenir à la fenêtre</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>Avancer de 30 secondes</translation>
    </message>
</context>
<context>
    <name>PlayerSound</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>Ce fichier n’a pas de son.</translation>
    </message>
    <message>
        <source>No sound device answers. It plays without sound.</source>
        <translation>Aucun périphérique audio ne répond. Lecture sans son.</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>PlayerTransport</name>
    <message>
        <source>In any order</source>
        <translation>Lecture aléatoire</translation>
    </message>
    <message>
        <source>Track before</source>
        <translation>Piste précédente</translation>
    </message>
    <message>
        <source>Episode before</source>
        <translation>Épisode précédent</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Reculer de 10&#xa0;secondes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>Avancer de 30&#xa0;secondes</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Piste suivante</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>Épisode suivant</translation>
    </message>
    <message>
        <source>Repeat all</source>
        <translation>Tout répéter</translation>
    </message>
    <message>
        <source>Repeat this one</source>
        <translation>Répéter celui-ci</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>Ne pas répéter</translation>
    </message>
</context>
<context>
    <name>PlayerTrouble</name>
    <message>
        <source>“%1” does not play</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>Épisode suivant</translation>
    </message>
</context>
<context>
    <name>PlayerTuner</name>
    <message>
        <source>%1: as usual</source>
        <translation>%1&#x202f;: par défaut</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1&#x202f;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#x202f;: plus</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>busy</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
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
        <translation>wine windows ge compatibilité outil dossier</translation>
    </message>
    <message>
        <source>Found, the first is taken: %1</source>
        <translation>Trouvés, le premier est retenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>None was found where Steam keeps it; a folder with one can be chosen</source>
        <translation>Aucun n’a été trouvé là où Steam le garde&#x202f;; un dossier qui en contient un peut être choisi</translation>
    </message>
    <message>
        <source>What is found by itself again</source>
        <translation>Revenir à ce qui est trouvé tout seul</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the folder of Proton</source>
        <translation>Choisir le dossier de Proton</translation>
    </message>
    <message>
        <source>Folder with a Proton, or with several</source>
        <translation>Dossier contenant un ou plusieurs Proton</translation>
    </message>
</context>
<context>
    <name>PullMark</name>
    <message>
        <source>Let go to read all stores again</source>
        <translation>Relâchez pour relire toutes les boutiques</translation>
    </message>
    <message>
        <source>Pull to read all stores again</source>
        <translation>Tirez pour relire toutes les boutiques</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show the record</source>
        <translation>Voir l’attestation</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>L’attestation</translation>
    </message>
    <message>
        <source>A signed statement of which bytes came from where. Anybody with your public key can check it.</source>
        <translation>Une déclaration signée&#x202f;: quels octets sont venus d’où. Toute personne qui a votre clé publique peut la vérifier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>RoomGauge</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>RunnerOrder</name>
    <message>
        <source>What is tried first</source>
        <translation>Ce qui est essayé d’abord</translation>
    </message>
    <message>
        <source>runner order Proton Wine native browser</source>
        <translation>lanceur ordre proton wine natif navigateur</translation>
    </message>
    <message>
        <source>Where a title can be run in several ways, the uppermost that works here is taken</source>
        <translation>Quand un titre peut être lancé de plusieurs façons, la plus haute qui fonctionne ici est retenue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try “%1” earlier</source>
        <translation>Essayer «&#x202f;%1&#x202f;» plus tôt</translation>
    </message>
    <message>
        <source>Try “%1” later</source>
        <translation>Essayer «&#x202f;%1&#x202f;» plus tard</translation>
    </message>
</context>
<context>
    <name>RunningSettings</name>
    <message>
        <source>Running games</source>
        <translation>Exécution des jeux</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Native games see their own files and saves, and nothing else of yours, where the system allows it</source>
        <translation>Les jeux natifs ne voient que leurs fichiers et sauvegardes, rien d’autre de vous, si le système le permet</translation>
    </message>
    <message>
        <source>Games may use the network</source>
        <translation>Les jeux peuvent utiliser le réseau</translation>
    </message>
    <message>
        <source>Can be forbidden only inside the sandbox</source>
        <translation>Ne peut être interdit que dans le bac à sable</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Given to every program that is started, such as MANGOHUD and 1</source>
        <translation>Transmises à chaque programme lancé, par exemple MANGOHUD et 1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Name of a variable</source>
        <translation>Nom d’une variable</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Ajouter la variable</translation>
    </message>
</context>
<context>
    <name>SaveLine</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>Keyboard of the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Lettres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signs, %1</source>
        <translation>Signes, %1</translation>
    </message>
    <message>
        <source>Letters with accents, %1</source>
        <translation>Lettres accentuées, %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
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
        <translation>Sélection&#x202f;: %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Rapatrier</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>Définir le type et le créateur</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>Modifier le nom et les images</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>Réunir en un seul titre</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>Supprimer d’ici</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start of Backstock on.</source>
        <translation>Certains de vos réglages ne prendront effet qu’au prochain démarrage de Backstock.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>SettingsWall</name>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Aucun paramètre ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les paramètres</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>Aucun autre ordinateur ne garde encore rien pour vous.</translation>
    </message>
    <message>
        <source>A node can be a small computer in a cupboard, a server, or a friend&apos;s machine. What is paged out lies there, and this disk has room again.</source>
        <translation>Un nœud peut être un petit ordinateur dans un placard, un serveur ou la machine d’un ami. Ce que vous rangez y est gardé, et ce disque retrouve de la place.</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Press keys, or Esc</source>
        <translation>Appuyez sur des touches, ou Échap</translation>
    </message>
    <message>
        <source>%1, %2; press to change</source>
        <translation>%1, %2&#x202f;; appuyez pour modifier</translation>
    </message>
    <message>
        <source>Select a title</source>
        <translation>Sélectionner un titre</translation>
    </message>
    <message>
        <source>Select all titles</source>
        <translation>Sélectionner tous les titres</translation>
    </message>
    <message>
        <source>Edit name and pictures of a title</source>
        <translation>Modifier le nom et les images d’un titre</translation>
    </message>
    <message>
        <source>On a title’s page: the copied picture as its cover</source>
        <translation>Sur la page d’un titre&#x202f;: l’image copiée comme jaquette</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Retour, une étape à la fois</translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Before you sign in</source>
        <translation>Avant de vous connecter</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Se connecter à Humble</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>Se connecter à itch.io</translation>
    </message>
    <message>
        <source>Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie. It lapses after some weeks; then you will be asked again.</source>
        <translation>Humble n’a pas d’API publique pour les bibliothèques. Backstock lit la vôtre comme votre navigateur, avec son cookie de session. Il expire après quelques semaines&#x202f;; il vous sera alors redemandé.</translation>
    </message>
    <message>
        <source>itch.io asks you in your browser whether Backstock may read what you own. Backstock never sees your password, and you can take the permission back there at any time.</source>
        <translation>itch.io vous demande dans votre navigateur si Backstock peut lire la liste de vos titres. Backstock ne voit jamais votre mot de passe, et vous pouvez y retirer l’autorisation à tout moment.</translation>
    </message>
    <message>
        <source>Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.</source>
        <translation>Créez une clé d’API sur itch.io et collez-la ici. Backstock ne voit jamais votre mot de passe, et vous pouvez y révoquer la clé à tout moment.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Waiting for the browser. Say yes there, and this goes on by itself.</source>
        <translation>En attente du navigateur. Acceptez-y la demande, la suite est automatique.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Or paste the cookie</source>
        <translation>Ou collez le cookie</translation>
    </message>
    <message>
        <source>Or paste an API key</source>
        <translation>Ou collez une clé d’API</translation>
    </message>
    <message>
        <source>Sign in at humblebundle.com, and copy the value of the cookie named “_simpleauth_sess” from the browser’s developer tools.</source>
        <translation>Connectez-vous sur humblebundle.com et copiez la valeur du cookie nommé «&#x202f;_simpleauth_sess&#x202f;» depuis les outils de développement du navigateur.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de session</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Open Humble</source>
        <translation>Ouvrir Humble</translation>
    </message>
    <message>
        <source>Open your API keys</source>
        <translation>Ouvrir vos clés d’API</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Interrogation de la boutique</translation>
    </message>
    <message>
        <source>Sign in with the key</source>
        <translation>Se connecter avec la clé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>SpeedEntry</name>
    <message>
        <source>no limit</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>%1, MB/s</source>
        <translation>%1, Mo/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message>
        <source>Speed over the last five minutes</source>
        <translation>Vitesse des cinq dernières minutes</translation>
    </message>
    <message>
        <source>up to %1 MB/s</source>
        <translation>jusqu’à %1 Mo/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1&#x202f;Mo/s</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>MB/s arriving</source>
        <translation>Mo/s en réception</translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation>Mo/s vers l’étagère</translation>
    </message>
</context>
<context>
    <name>StandingCover</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the library folder</source>
        <translation>Ouvrir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Folder for new downloads</source>
        <translation>Dossier des nouveaux téléchargements</translation>
    </message>
    <message>
        <source>library folder disk move change</source>
        <translation>dossier bibliothèque disque déplacer changer</translation>
    </message>
    <message>
        <source>In the library folder. Another one, such as a larger disk, takes what comes; what is here stays where it is, and unfinished downloads begin again</source>
        <translation>Dans le dossier de la bibliothèque. Un autre, par exemple sur un disque plus grand, reçoit ce qui arrive&#x202f;; ce qui est ici reste où il est, et les téléchargements inachevés recommencent</translation>
    </message>
    <message>
        <source>In the library folder again</source>
        <translation>Revenir au dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the folder for new downloads</source>
        <translation>Choisir le dossier des nouveaux téléchargements</translation>
    </message>
    <message>
        <source>Room for unpacked games</source>
        <translation>Place pour les jeux extraits</translation>
    </message>
    <message>
        <source>The least used go first when it is full; what they were unpacked from stays</source>
        <translation>Une fois pleine, les moins utilisés partent d’abord&#x202f;; leurs fichiers d’origine restent</translation>
    </message>
    <message>
        <source>Left free on the disk</source>
        <translation>Espace à laisser libre sur le disque</translation>
    </message>
    <message>
        <source>Downloads stop before they take this from everything else</source>
        <translation>Les téléchargements s’arrêtent avant de prendre cette place à tout le reste</translation>
    </message>
    <message>
        <source>What uses the room</source>
        <translation>Ce qui occupe la place</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalculer</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>Tag %Ln title(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln titre</numerusform>
            <numerusform>Étiqueter %Ln titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a tag, or take one you have used before.</source>
        <translation>Saisissez une étiquette ou reprenez-en une déjà utilisée.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
</context>
<context>
    <name>TelevisionPage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Rapatrier</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Search and menu</source>
        <translation>Recherche et menu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing of this kind stands here yet.</source>
        <translation>Rien de ce type ici pour l’instant.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>TelevisionShelf</name>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
</context>
<context>
    <name>TelevisionWords</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>TitleArranged</name>
    <message>
        <source>Your order</source>
        <translation>Votre classement</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Obtenu avec</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Réunis en un seul titre</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Séparer %1</translation>
    </message>
</context>
<context>
    <name>TitleCopies</name>
    <message>
        <source>Where the copies lie</source>
        <translation>Emplacement des copies</translation>
    </message>
    <message>
        <source>Only at the store so far.</source>
        <translation>Seulement en boutique pour l’instant.</translation>
    </message>
</context>
<context>
    <name>TitleHead</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>Utiliser comme image large</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>Utiliser comme jaquette</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>PLUS PROPOSÉ</translation>
    </message>
    <message>
        <source>HIDDEN</source>
        <translation>MASQUÉ</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Only page in</source>
        <translation>Rapatrier seulement</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Lire ensuite</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>Lire en dernier</translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation>Ouvrir la page de la boutique</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>Modifier le nom et les images</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Supprimer de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>TitleList</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Lancé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Attestation</translation>
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>An update is offered</source>
        <translation>Mise à jour proposée</translation>
    </message>
    <message>
        <source>Not claimed yet: getting it claims it</source>
        <translation>Pas encore réclamé&#x202f;: l’obtenir le réclame</translation>
    </message>
    <message>
        <source>A key or a page only</source>
        <translation>Clé ou page seulement</translation>
    </message>
    <message>
        <source>No longer listed at the store</source>
        <translation>Plus proposé en boutique</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>TitleMenu</name>
    <message>
        <source>What to do with it</source>
        <translation>Que faire de ce titre</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Que faire de ces titres</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Play in this order</source>
        <translation>Lire dans cet ordre</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Lire ensuite</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>Lire en dernier</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>Rapatrier</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>Modifier le nom et les images</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>Définir le type et le créateur</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>Réunir en un seul titre</translation>
    </message>
</context>
<context>
    <name>TitleSaves</name>
    <message>
        <source>Saves</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>a snapshot after every session</source>
        <translation>une copie de sauvegarde après chaque session</translation>
    </message>
    <message>
        <source>none yet; one is kept after every session</source>
        <translation>aucune&#x202f;; une copie est gardée après chaque session</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Créer une copie</translation>
    </message>
</context>
<context>
    <name>TitleSummary</name>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>TitleView</name>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation>Autres titres de %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)</source>
        <translation>
            <numerusform>Rechercher dans %Ln titre</numerusform>
            <numerusform>Rechercher dans %Ln titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>TransferStrip</name>
    <message numerus="yes">
        <source>then %Ln more</source>
        <translation>
            <numerusform>puis %Ln autre</numerusform>
            <numerusform>puis %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>Afficher le titre</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Backstock is locked</source>
        <translation>Backstock est verrouillé</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys rest in an encrypted file. Its passphrase opens them.</source>
        <translation>Vos connexions aux boutiques et vos clés sont dans un fichier chiffré. Sa phrase secrète les ouvre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
</context>
<context>
    <name>WindowExtras</name>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>WorthItem</name>
    <message>
        <source>LAST COPY</source>
        <translation>DERNIÈRE COPIE</translation>
    </message>
</context>
<context>
    <name>WorthPanel</name>
    <message>
        <source>Worth doing</source>
        <translation>À faire</translation>
    </message>
</context>
</TS>
