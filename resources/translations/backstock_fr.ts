<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
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
        <source>%1 are one now.</source>
        <translation>%1 réunis en un seul.</translation>
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
        <source>%1 hidden</source>
        <translation>Masqués&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 hidden.</source>
        <translation>Vous avez masqué %1.</translation>
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
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>%1 ne reconnaît plus la connexion de %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <source>%1 put into “%2”.</source>
        <translation>Vous avez ajouté %1 à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 removed from this computer.</source>
        <translation>Supprimé de cet ordinateur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 running, %2 %</source>
        <translation>%1 en cours, %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1 shown again.</source>
        <translation>Vous avez réaffiché %1.</translation>
    </message>
    <message>
        <source>%1 sign-ins have lapsed: %2.</source>
        <translation>%1 connexions ont expiré&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 signed %2 out.</source>
        <translation>%1 a déconnecté %2.</translation>
    </message>
    <message>
        <source>%1 stayed: %2</source>
        <translation>%1 non supprimés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 tagged.</source>
        <translation>Étiquette ajoutée à %1.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 will be checked, byte by byte.</source>
        <translation>%1 à vérifier, octet par octet.</translation>
    </message>
    <message>
        <source>%1 will be fetched.</source>
        <translation>%1 à télécharger.</translation>
    </message>
    <message>
        <source>%1 will come here.</source>
        <translation>%1 à rapatrier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 will go to the shelf.</source>
        <translation>%1 à ranger sur l’étagère.</translation>
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
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>%n tâche a échoué.</numerusform>
            <numerusform>%n tâches ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n titre peut être mis à jour.</numerusform>
            <numerusform>%n titres peuvent être mis à jour.</numerusform>
        </translation>
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
        <source>Compact rows on or off</source>
        <translation>Activer/désactiver l’affichage compact</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
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
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
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
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>Backstock demandera désormais la phrase secrète au démarrage.</translation>
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
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>Titre masqué&#x202f;; le filtre «&#x202f;Masqué&#x202f;» l’affiche.</translation>
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
        <source>Look</source>
        <translation>Voir</translation>
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
        <source>No longer listed</source>
        <translation>Plus proposé</translation>
    </message>
    <message>
        <source>No longer tagged “%1”.</source>
        <translation>Étiquette «&#x202f;%1&#x202f;» retirée.</translation>
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
        <source>Only %1 are left on this computer.</source>
        <translation>Plus que %1 libres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only at the store</source>
        <translation>Seulement en boutique</translation>
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
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
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
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Le fichier est illisible. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>Rubrique suivante</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>Rubrique précédente</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies sont différentes.</translation>
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
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Whole screen on or off</source>
        <translation>Activer/désactiver le plein écran</translation>
    </message>
    <message>
        <source>Work goes on. Backstock waits beside the clock.</source>
        <translation>Le travail continue. Backstock reste à côté de l’horloge.</translation>
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
        <source>exactly what the store sold you</source>
        <translation>exactement ce que la boutique vous a vendu</translation>
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
        <source>plain files, yours</source>
        <translation>fichiers en clair, à vous</translation>
    </message>
    <message>
        <source>played %1, last %2</source>
        <translation>%1 d’utilisation, dernier lancement %2</translation>
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
        <source>“%1” goes to the shelf; when it is there, it leaves this computer.</source>
        <translation>«&#x202f;%1&#x202f;» part sur l’étagère&#x202f;; une fois arrivé, il quittera cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» s’appelle maintenant «&#x202f;%2&#x202f;».</translation>
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
        <source>A title, a page, or what to do</source>
        <translation>Un titre, une page ou une action</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>Aucun titre ni aucune commande de ce nom.</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
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
    <message>
        <source>%1 titles</source>
        <translation>%1 titres</translation>
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
        <source>All is quiet. Nothing arrives, and nothing needs you.</source>
        <translation>Tout est calme. Rien en route, rien à traiter.</translation>
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
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No title has all of that.</source>
        <translation>Aucun titre ne réunit ces critères.</translation>
    </message>
    <message>
        <source>%1 titles are hidden by search and filters.</source>
        <translation>%1 titres masqués par la recherche et les filtres.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
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
        <translation>En MB/s&#x202f;; vide ou 0&#x202f;: aussi vite que la ligne le permet. Si des plages se chevauchent, celle du haut l’emporte.</translation>
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
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
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
    <name>PanelSet</name>
    <message>
        <source>Work is under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>This system has no place beside the clock where Backstock could wait, so closing the window ends it. Nothing is lost: what is under way goes on from here at the next start.</source>
        <translation>Ce système n’a pas d’emplacement à côté de l’horloge où Backstock pourrait rester&#x202f;; fermer la fenêtre l’arrête donc. Rien n’est perdu&#x202f;: tout reprendra au prochain démarrage.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
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
        <source>Remove %1 titles from this computer?</source>
        <translation>Supprimer %1 titres de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>Seul ce qui a une autre copie sur l’étagère est supprimé&#x202f;; les dernières copies restent, les sauvegardes aussi. Tout pourra être rapatrié.</translation>
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
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation>Pochette de %1</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistes</translation>
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
        <source>Space</source>
        <translation>Espace</translation>
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
        <source>PgDn PgUp</source>
        <translation>PgSuiv PgPréc</translation>
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
        <source>Position</source>
        <translation>Position</translation>
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
        <source>Play</source>
        <translation>Lire</translation>
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
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>#+ä</source>
        <translation>#+é</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Autres caractères</translation>
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
    <name>ScrollHandle</name>
    <message>
        <source>Scroll</source>
        <translation>Défilement</translation>
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
        <source>No setting speaks of “%1”.</source>
        <translation>Aucun paramètre ne correspond à «&#x202f;%1&#x202f;».</translation>
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
        <source>Find a title or a command</source>
        <translation>Trouver un titre ou une commande</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Home, Library, Downloads, Shelf, Settings</source>
        <translation>Accueil, Bibliothèque, Transferts, Étagère, Paramètres</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>Page précédente, page suivante</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>Collections et filtres</translation>
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
        <source>Undo what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>Mode télévision</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Retour, une étape à la fois</translation>
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
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
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
        <translation>Vitesse des cinq dernières minutes</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>MB/s arriving</source>
        <translation>MB/s en réception</translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation>MB/s vers l’étagère</translation>
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
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
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
        <source>Back</source>
        <translation>Retour</translation>
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
    <name>TitleGrid</name>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
</context>
<context>
    <name>TitleHead</name>
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
        <source>Open the store’s page</source>
        <translation>Ouvrir la page de la boutique</translation>
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
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
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
        <source>Open</source>
        <translation>Ouvrir</translation>
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
    <name>TitleView</name>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search %1 titles</source>
        <translation>Rechercher parmi %1 titres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
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
    <message>
        <source>then %1 more</source>
        <translation>puis %1 de plus</translation>
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
</TS>
