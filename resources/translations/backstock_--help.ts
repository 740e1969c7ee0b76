<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="--help" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bug help support clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, system and the last troubles of the log; keys, addresses and names of accounts are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be read the last time. Nothing of them was lost; the next reading tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionMenu</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the browser or with an API key; Backstock never sees the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free title at itch.io, by its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier downloads of what you own, recognised by their digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installers, films and music that no store listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a game, a film, an album, a torrent file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows name and size before anything is downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account; free titles, everything real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>Add by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of a free title at itch.io. It is listed in your library; nothing is downloaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name.itch.io/title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptPanel</name>
    <message>
        <source>Looking for what you own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was not gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files whose size and digests are exactly what a store announced become verified sources without a download. Everything stays where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>%1, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: pure text, and lines around everything that can be pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact: lower rows, and covers without their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, for a pad or a remote from across the room; F10 leaves it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Open that page at the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backstock</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free. What is paged out goes to the node with the most room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be free on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not end well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the last copy of %n title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 packages, kept by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is part of your shelf now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 last answered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 nodes in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed %2 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a new sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the rest comes at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, when its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: data was protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the rest was stopped. Resume it under Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; what came earlier is being read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; what holds the rest does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are one now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put into “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) removed from this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) shown again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) tagged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be checked, byte by byte.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be copied to the shelf.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be fetched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will come here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will go to the shelf.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well. Start Backstock again to see to it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) do not answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) have lapsed: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no copy on the shelf</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) here were not opened for half a year. Paged out they come back when you play them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie in one place only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie on this computer only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A magnet link begins with “magnet:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARRIVING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARRIVING %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a program for Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the store the key goes on being good until you revoke it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the store the session ends when you sign out in the browser it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim and get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection at the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELSEWHERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was under way is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files as they came from the stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films and music are played apart: one list holds either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Windows, through Proton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Windows, through Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For no known platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From no store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HERE · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN A BUNDLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not play: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends by itself when the work is done. Start it again to see the window before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, with a caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits beside the clock. Settings has what closing the window does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and pages only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the nodes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in any store: %1. %2 does not answer just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in any store: %1. There is no second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in any store: %1. With a copy here there are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer tagged “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node in reach has room for a copy just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was kept: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be had now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there could be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to or from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of Ctrl, Alt and Meta has to be held, or it is a key from F1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are left on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a torrent or magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or select a title first, then edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in and watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page out what you do not need just now; it comes back when you play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paging out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <comment>music</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play now</source>
        <comment>music</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all stores again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what you own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs natively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORE · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves and their snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside because it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1 in the environment, which wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Backstock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1. Reading what you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store&apos;s MD5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO THE SHELF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Television mode on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a page. It looks like “name.itch.io/title”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection “%1” is gone; its titles stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copy lies there, and no store has it any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcuts are as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title this leads to is not in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wide picture was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their stores still list them. A copy on the shelf is there when a store is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture. Copy or drop a PNG, JPEG, WebP or AVIF picture or its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to play yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours have no limit of their own now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two titles again, and stay so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no film or sound that can be played: its format is not known, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is none that Backstock knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through Proton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNPACKING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, ready to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays until it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it owns stays listed; getting more needs a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies only there can be paged in when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote about “%1” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year it was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key or a page only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key, shown and redeemed on the store’s page only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you, recorded as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an update is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance size zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the store which there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>big picture large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims it at the store first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims it from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest copies first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies on somebody else’s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs on the store’s page only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking whether that is still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name cover artwork metadata rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not claimed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what the store announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: no sound device answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only at the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain files, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played %1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing a film or music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences options accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed: it sees only noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in account folder store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out by the store; the library stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graphics card (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store gave no digest to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store lists no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store no longer lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store was not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes to the shelf; when it is there, it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” plays last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” plays next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserReading</name>
    <message>
        <source>Use the session of a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where you are signed in. Backstock reads that one cookie there, once, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser that can be read was found here. Paste the cookie instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are signed in at Humble in a browser on this computer, Backstock can take the cookie from there. It reads nothing before you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree; show my browsers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, press Delete to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionEntry</name>
    <message>
        <source>Collection %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>%1, falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search titles and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A browser cannot be started as root without a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection or a tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this torrent has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash in this torrent has the wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in this torrent is not readable text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in this torrent is not safe to use: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in this torrent is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is named by 64 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of {paged} before page {number} came empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is signed, but its words are not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed package is one file, named by its own root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed package must be marked private, so that nobody announces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not fit: the words were changed after they were signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature that is needed is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed envelope has no signatures, too many, or one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed envelope is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed envelope is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add addresses of free titles on itch.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that Backstock does not trust was given: it must be https, without a name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty passphrase locks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Backstock is already transferring with this data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Backstock process holds the secrets and does not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the node for a new code and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again, or paste an API key from {key_page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Backstock to the same version on both computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the file and its key from a backup, or move it away to begin with new secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup, or get the title from its store again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the demo titles from their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy it at itch.io; the next sync lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen for peers at {listen}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keyring&apos;s password in the desktop&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all of the key or cookie was copied, or get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the node runs and that this computer can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and port of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the store in the settings; if you did not change it, try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data folder, or give another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Backstock for them in the settings of your desktop or browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, WebP or AVIF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase (BACKSTOCK_PASSPHRASE), or set secrets.backend to file for a key beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an edition and a way of running it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an edition that comes as an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another edition or another way of running it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another edition, or install libc6:i386.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file of this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the browser and try again, or copy the cookie out of it and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one first, or use another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies on this computer and on the shelf stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a key from https://itch.io/user/settings/api-keys and sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of its page at the store, such as https://maker.itch.io/title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cookie out of the browser and paste it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole code that `backstock node invite` printed; it begins with bsn1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {left} by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop something from the shelf, or add a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop something there, give it more room, or choose another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it, then try again (the lock is {folder}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other sign-in or the program that uses it, or paste an API key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program that holds this port, or set swarm.listen to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what uses that port, or give another with --listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expires in {n} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expires on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again from another copy; only what is damaged is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again, or look where it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films cannot be played: libmpv is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films play in the window here; mpv as a program of its own is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what runs there. If the node was set up anew, remove it here and pair again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free titles are listed through an itch.io account, and none is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again, or tell whoever published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again. If it differs again, tell the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it from its store again, or start the node that should have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it on its page in the browser while that lasts; the next sync lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it or page it in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the torrent again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting “{name}” stopped: {who} since {after_s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back to you alone: chmod 600 {path}. On a disk without owners, move the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it when asked, or in BACKSTOCK_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the key id; `backstock node devices` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of these, or copy the cookie out of the browser and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given away as a gift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humble lists no orders at the moment; those known before stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have the file, add it with `backstock add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (sudo apt install xdg-utils).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (sudo apt install {package}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libmpv2 (sudo apt install libmpv2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install what is missing (sudo apt install {install}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install wine32:i386 (sudo dpkg --add-architecture i386, then apt update), or use Proton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {package} (sudo apt install {package}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer transferred; its files still lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “{title}” was claimed from “{bundle}”: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like https://somebody.itch.io/a-title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It may have {n} letters at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It stays set aside at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays set aside on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is and nothing of it was put on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside at {aside}; the record and any copy on the shelf are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its image and its saves were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing what you own there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it on Humble&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its page at the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the title on its own page; the creator may have taken the file out of the purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the title on the store&apos;s own page; it may be kept somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what Xvfb says, or start Backstock on a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether anybody who has it is reachable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the other computer is on and reachable, then try again; it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for new titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one on the node: backstock node invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again with `backstock library export FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or install fuse-overlayfs so that no copy is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; the transfer goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure you copied the code whole, and that nobody stands between you and the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend `db.url` in the settings; left empty, the library is a file in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {settings_file} or the BACKSTOCK_ variables of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {settings_file}, then set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the browser: it may have been closed before itch.io was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser profile is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device that may come in is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of this runs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of this runs here; there are ones for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emulator here plays {suffix} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file in it fits “{args}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of “{name}” is named like {only}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good source for “{name}”: what arrived was not what it should be, and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key that is known here has signed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node answers at {host}:{port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node of this library holds “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node that answers has room for {length}; {most} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node that answers holds “{file}”: the copy here is the last one known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlay ({overlay_refused}): it plays in a copy of its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private display could be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sandbox ({why}): the program can read what you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sandbox of ours: {outside_because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store lists a file of this title any more, and none was fetched before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody saw the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody told within {after_s} s what {name} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this library&apos;s nodes answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not redeemed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this edition can be started by “{runner}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is offered to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing newer is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer to be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reached the node “{node}” for {after_s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; nothing is being transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was claimed and nothing was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it; your other copies were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost; what was half written is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; what they hold stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started; the game and its saves are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was unpacked; the download itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page, then add the file to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser and copy it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bundle&apos;s page at itch.io in a browser and claim the title there, then sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the store&apos;s site in your browser, wait some minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the title&apos;s page in a browser and get it there; `backstock add` takes it in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {place} of {gamekeys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other copies are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page it in again, or get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page it in from another node, or get it from the store again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page it in, then verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page it out to a node first, or start the node that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page them in first, or page them out to another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {paged} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair this computer with the node again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with it: backstock nodes join CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with one: `backstock node invite` there, `backstock nodes join CODE` here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing with the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an API key from {key_page}, or register an application of your own at itch.io and set stores.itch.client_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it on Humble&apos;s own page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the disk in or check the folder&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the disk in, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of this computer, where the browser hands the sign-in over, is taken ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proton brings a sandbox of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back, or fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem the key on Humble&apos;s own page, in the shop it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the library, or look at its page at the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that variable, start Backstock again, then set it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetroArch has no cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetroArch is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `backstock doctor`; it names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `wineboot` in a terminal to see what is wrong, or reinstall wine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more of the name, or the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file} with its key in {key_file} beside it: whoever can read your files can read them. A passphrase would lock them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file}, opened by your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets rest in this desktop&apos;s keyring (Secret Service), locked with your session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it on {store}&apos;s own page and redeem it there; Backstock never does that for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to that file or its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to that on the node, then go on; what it already has is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to the rights of that folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the file are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the folder are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the node runs and can be reached, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it sealed, or run the node in mode local if it is your own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set node.listen to host:port, such as 0.0.0.0:7447.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set secrets.backend to auto, keyring or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set swarm.listen to host:port, such as 0.0.0.0:0 for any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer or of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several browser profiles are called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several devices are called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several nodes are called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several titles are called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with a key that may do this; a key made on the store&apos;s own settings page may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with that browser, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with your browser and copy the whole cookie {cookie}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to itch.io, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to {store} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to itch.io in the browser needs an OAuth application, and Backstock has none registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was signed: “{payload_type}” and not “{payload_type2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock ({name}). What was there before is untouched. Try again; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Backstock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Backstock as an ordinary user, or make bubblewrap work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and unlock the keyring, or set secrets.backend to file to begin with new secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it first: backstock node run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, or check the connection, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one of them, or check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the node again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo store and a bulk node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again once it has been released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync in a while; claiming again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync to see what the account has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync to see what the store offers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync, then get the new edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That browser is writing its cookies all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That download goes on undisturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That edition is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of a title&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That magnet is not in the keyring any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That node holds the only copies of {n} things.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not kept here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That title is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the library&apos;s database cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {listen} to listen at cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was refused: {why} ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the request is not the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser brought an answer that does not belong to this sign-in, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back from itch.io without a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that came are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code may have been used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code names no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code&apos;s secret was not sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is a visitor&apos;s; nobody was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookies of that browser cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookies of {browser} “{profile}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy here was kept, and what the node already has stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy here was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of “{name}” on this disk is damaged; it is not offered to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo node does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo node gave no pairing code: {stderr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo titles could not be built: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest {lane} could not be computed ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is kept as it is; nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is kept; what was half unpacked was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was set aside at {path}; it will not be shelved or started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this torrent are too large to be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of “{name}” are no longer where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of “{name}” cannot be read or written: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game and its saves are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game could not be copied to play it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game&apos;s files and saves were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “{file}” is not in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused the entry “{name}” ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{name}” is not one of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be used ({text}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is busy with another Backstock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke: {size} of {total} of {target} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answered in a way this version does not understand (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node cannot listen at {address}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node could not prove that it is who it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not know this code: it is wrong, was used, or has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not run, and its port is chosen only when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node keeps nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node met an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node no longer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node sends more than it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node went away while pairing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node “{node}” could not keep it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node “{node}” does not answer at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node “{node}” has no room for {length}; {left} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node “{node}” keeps sealed packages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s HTTP did not start; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package&apos;s torrent cannot be used: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package&apos;s torrent is not the one its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission for {account} at {store} is not in the keyring any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission given to Backstock does not cover “{scope}” at {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than {side} × {side} dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small: each side needs {side} dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece hashes of this torrent do not belong to its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece length of this torrent is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published {name} is none and was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not signed by a device this node knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was meant for another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was signed too long ago, or the clocks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saves are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saves in use are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saves were not restored: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file does not open with this source&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “{name}” is not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets are locked with a passphrase, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets in it are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets kept so far are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets rest in this desktop&apos;s keyring, which has a lock of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature lacks its time or its nonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the request does not cover its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store answered in a way this version of Backstock cannot read ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store offers no file of this title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store sent more of {target} than the {total} it had announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writable layer could not be mounted: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library&apos;s own notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write “{name}” ({text}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen and no Xvfb (xvfb) to stand in for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen: it runs on a private one, {display}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot {snapshot_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such play session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title at that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title {title_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{path}” in “{content}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing besides the {others} that other downloads still need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room to keep the saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room to unpack this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {settled}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not offered to others any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Windows program is for {machine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written to the settings: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot play it: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring, and it is not decided yet how sign-ins are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition is an installer, and installers are not run unattended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This game needs {name}, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a 32-bit Windows program and the Wine of this computer runs 64-bit programs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a library, not a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no torrent that can be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no usable torrent: {why} (at byte {at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no usable torrent: “{what}” is missing or not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an invite code of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an itch.io API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a title&apos;s page at {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the cookie that Humble&apos;s site keeps for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library does not know that node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no node yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was written by a newer Backstock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This magnet link cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs {length} in {folder}, and only {left} may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node does not hold that package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is not being transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is for {machine} computers and this one cannot run those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request cannot be understood: {where}: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system did not take Backstock for magnet links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This title has no such edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This title is in none of your bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent cannot be begun: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent has not as many piece hashes as its files need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent has something that is a file and a folder at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent holds a link, which could point anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent holds an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent holds no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent is of a version that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent is too large to be honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent names no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This torrent says two different things to old and new programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of {store} cannot be added by an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong codes came to this node in the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers are shut down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while; claiming again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or look at the title on the store&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays so, look for a newer version of Backstock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; it may be a maintenance page. If it stays so, look for a newer version of Backstock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with the passphrase it was locked with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the computer and look at its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of this torrent have one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it by hand and add the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Backstock, or choose another data folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Backstock: a newer version may have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use `backstock add` for folders and torrents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use `backstock watch`, or install it (sudo apt install mpv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it there, or remove it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify it, and get it again if it differs from what the store announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the copy on the other computer, or fetch from another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the download, or choose another edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the title, then page it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the title; get it again if the file was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What already arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {address} is not the node this code was made by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {address} is not the node “{node}”: its certificate is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host}:{port} does not speak TLS as a node does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back from the shelf is not what was put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back from the shelf is not “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came so far is kept; the download goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the shelf is still there, but opens only with that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds stays there; nothing on this computer was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the shelf or here stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this magnet link leads to went away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being sent cannot be read any more: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was downloaded of the old one is kept, but will not be mixed with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was listed before stays as it was, and so does everything on this computer and on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was listed before stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written before is safe; the last change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the node listens cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine could not be made ready: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock accounts` lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock doctor` tells what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock jobs list` shows the jobs there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock library` lists the titles there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock library` lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock nodes list` shows the nodes this library knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock saves list TITLE` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backstock show TITLE` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a detour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a forged mark of deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hard link names a file the archive does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key for another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is not a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer that was mounted could not be unmounted: {stuck}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link has no usable target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link leads out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name leads out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that leads elsewhere, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is written in an odd way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a special file, {member}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry below a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry outside the known parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown entry, {member}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another part of it came than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arriving by the store&apos;s own torrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the store what there is of “{row}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the swarm what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubblewrap is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claiming “{edition}” from {listing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claiming “{row}” from {title_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing it with the digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every digest the store published fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flushing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for more memory than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks to be left alone for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with layer.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with magnet:?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no pictures within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has trouble itself (status {status_code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a device or a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {max_entries} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it keeps them in a way this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it made no registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names nothing that BitTorrent can find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names two different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sealed them so that only the browser itself can open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends from one place to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to far more than it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itch.io did not let “{title}” be claimed from “{bundle}”: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itch.io does not show {name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itch.io gave no permission ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itch.io says that “{edition}” is not bought by this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itch.io took the claim of “{title}” but shows no key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itch.io was told not to give Backstock the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} bundles could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} collections could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layer.json cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layer.json names what no layer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its length is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its order no longer lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its section {section} is written in a way that cannot be changed from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys are out of order or come twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libmpv is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more follows after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Proton was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no computer that has it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer listed, and its copies are not within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order of the account holds it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no torrent file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here any more; add its magnet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed: {programs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing arrives any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on the store&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {frames} pictures came, or they do not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening and checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded on your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending {file} to {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something ends that did not begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting; the first Windows game takes a moment longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder failed ({returncode})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file leads out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mounted folder stayed empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order it came with is no longer in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owned titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page opens in the browser you already use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process that reads it failed with code {returncode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same bytes are here already; taking them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store does not answer; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store published no digest to compare it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {what} is {found} where {announced} was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no interface {interface} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this magnet link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two entries have the same name on some systems, the other is {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a node that holds {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {node}, which does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: another download brings the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xdg-mime is not installed, so links cannot be given to Backstock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: its key {key_file} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not open with {key_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a file of secrets this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} bytes came where {announced} were announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} Nothing wrong was written over anything good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned for which the store published no digest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned, but different</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on page {number} of {paged} could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} files are exactly what was recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read by others on this computer, so it is not used for secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not play: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Windows program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a library that Backstock wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}.{key} is set by the environment variable {variable}, which wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} from {packed_size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is no longer the file that was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} did not send “{file}” as a file: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} does not accept the sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} does not accept this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} gave no usable answer: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} has no accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} has nothing to claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is guarded by Cloudflare at the moment and wants to see a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} keeps giving links to “{file}” that do not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} named no place to download from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} refused the request (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} refused: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} sent {why} where Backstock expected data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is being downloaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} files could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, but every published digest fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not signed in to Humble: it has a visitor&apos;s cookie only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} was never at Humble&apos;s site, or has forgotten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{backend}” is no place for secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{begin}…” has more than {longest} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{content}” already lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{content}” could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{content}” could not be deleted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” came from an account that is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” has no bytes at Humble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” is a key for another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” is gone from itch.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” is hosted elsewhere, not by {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” is not kept at itch.io but at {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” is played on {store}&apos;s own page only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” only stands in for something that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” was replaced at Humble since it was listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{edition}” was replaced at itch.io since it was listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” differs from what its store announced and does not go on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” does not lie on this computer and was never put on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has changed on this disk since it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is being moved right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is gone from {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not what {store} announced: {differs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{missing}” is not in {folder} in its full length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is given away only for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is gone from Humble: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in no bundle of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not in it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not listed at itch.io any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is listed now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new starts until you let it go on, after a restart as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you get, page in or page out is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag to change the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsSide</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own; no store sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>As the store says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditManyPanel</name>
    <message numerus="yes">
        <source>Set kind and maker of %Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave open stays as it is with each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as the store says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPictures</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture as the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a drawn cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store’s cover again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover as it was drawn first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wide picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a wide picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawn wide picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Play it on the store’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the key on the store’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Collections and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Make one, then drag titles onto it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstReading</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Put what you own on a shelf you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo store runs on this computer, with a node beside it. What you see is what a real store and a real node would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock fetches what you bought, proves it is genuine, and keeps it where you say. Start with one of these; the others can follow any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account. Free titles, two minutes, everything real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an API key; Backstock never sees the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installers, films and music you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free title by its address, earlier downloads, a file, a torrent or magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you sign in or add a node.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open; press to fold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Go on playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching and listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>The shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Arriving now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is like 18:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InScene</name>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Alt and the arrows move it in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a node on any computer with “backstock node serve”. It prints a pairing code that works once and begins with “bsn1.”. Paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bsn1.…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node that is not yours alone keeps sealed packages only: whoever runs it sees noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Work is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no place beside the clock. Backstock can work on out of sight and end by itself when it is done, or end now: nothing is lost, and what is under way goes on from here at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close collections and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The library stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here plays as ever; what lies only there waits until a node is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Speed and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In MB/s; empty or 0 means as fast as the line goes. Of hours that overlap the upper ones hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours with limits of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the same holds day and night.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>Backstock asks for these words at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so the permission will lie in an encrypted file in your data folder. How shall that file be locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for at every start; the safer way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key that lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to type; whoever can read your files can use your sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LyingLine</name>
    <message>
        <source>last copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST COPY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LyingTable</name>
    <message>
        <source>What lies where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MagnetPanel</name>
    <message>
        <source>Open a torrent or magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, size and files are shown before anything is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnet:?xt=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a torrent file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for what comes and goes, always or at hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of torrents to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface VPN tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the tunnel of a VPN; without it nothing is shared or fetched by torrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humble’s torrents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files come by Humble’s own torrents where it gives any; the store’s MD5 stays the judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find others for magnets by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distributed table (DHT) tells strangers which magnets you look for; your shelf never uses it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoTitles</name>
    <message>
        <source>The first titles are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title has all of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are hidden by search and filters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>not in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN REACH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1. Your data was not touched by this; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineLine</name>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here plays as ever; what is on its way goes on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadSettings</name>
    <message>
        <source>Gamepad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2; press to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Enter: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
    <message>
        <source>Play “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link from outside asked for it. Nothing has been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other copies stay where they are, and so do your saves. It can be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln title(s) from this computer?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the titles that are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order of your own, across all stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have now is kept as a snapshot first; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from your shelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission is erased here, which cannot be undone: to come back you sign in again. The library stays, and so does everything that was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt a folder of downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torrents (*.torrent)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>What Backstock is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is free software. These are its parts, as they are installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Protect secrets with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Window and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray background quit clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstock can wait beside the clock; its icon there shows progress, and quits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system shows no place beside the clock: out of sight Backstock works on until it is done, then ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits beside the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks while work is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when something is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications messages desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the desktop, while the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not end well, a sign-in that has lapsed, data in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open magnet links and torrents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser default handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the browser and the files of this system; each is shown before anything is downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the menu of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put there, it starts from the menu, and links that begin with “backstock:” lead to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesRail</name>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captions letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBuffering</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerCourse</name>
    <message>
        <source>Films cannot be shown here: OpenGL does not work on this computer. Music can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerDeeds</name>
    <message>
        <source>Speed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles hidden or shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles %1 s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound %1 s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles %1 times as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture larger by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill, cut the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded by the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded by the graphics card where it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerFacts</name>
    <message>
        <source>About this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerFiles</name>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerKeymap</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File before, file after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half, double speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter, louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sound track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles off, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, larger subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, larger picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card or processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerList</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen. Mark as not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerNext</name>
    <message>
        <source>Next in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPicture</name>
    <message>
        <source>Speed and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card where it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerSeekBar</name>
    <message>
        <source>Position, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerSmall</name>
    <message>
        <source>Back to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerSound</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device answers. It plays without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerTransport</name>
    <message>
        <source>In any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerTrouble</name>
    <message>
        <source>“%1” does not play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerTuner</name>
    <message>
        <source>%1: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtonLine</name>
    <message>
        <source>Proton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine Windows GE compatibility tool folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, the first is taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found where Steam keeps it; a folder with one can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found by itself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of Proton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a Proton, or with several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PullMark</name>
    <message>
        <source>Let go to read all stores again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull to read all stores again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed statement of which bytes came from where. Anybody with your public key can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomGauge</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunnerOrder</name>
    <message>
        <source>What is tried first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runner order Proton Wine native browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a title can be run in several ways, the uppermost that works here is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “%1” earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “%1” later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningSettings</name>
    <message>
        <source>Running games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native games see their own files and saves, and nothing else of yours, where the system allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games may use the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be forbidden only inside the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to every program that is started, such as MANGOHUD and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveLine</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>Keyboard of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with accents, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start of Backstock on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWall</name>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node can be a small computer in a cupboard, a server, or a friend&apos;s machine. What is paged out lies there, and this disk has room again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press keys, or Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; press to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name and pictures of a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a title’s page: the copied picture as its cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Before you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie. It lapses after some weeks; then you will be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itch.io asks you in your browser whether Backstock may read what you own. Backstock never sees your password, and you can take the permission back there at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser. Say yes there, and this goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste the cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at humblebundle.com, and copy the value of the cookie named “_simpleauth_sess” from the browser’s developer tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Humble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedEntry</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message>
        <source>%1 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed over the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>MB/s arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingCover</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for new downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library folder disk move change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library folder. Another one, such as a larger disk, takes what comes; what is here stays where it is, and unfinished downloads begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for new downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for unpacked games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least used go first when it is full; what they were unpacked from stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads stop before they take this from everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What uses the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>Tag %Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write a tag, or take one you have used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelevisionPage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind stands here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelevisionShelf</name>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelevisionWords</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleArranged</name>
    <message>
        <source>Your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleCopies</name>
    <message>
        <source>Where the copies lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at the store so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleHead</name>
    <message>
        <source>Use as the wide picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIDDEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only page in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleList</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>An update is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not claimed yet: getting it claims it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or a page only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed at the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleMenu</name>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleSaves</name>
    <message>
        <source>Saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a snapshot after every session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet; one is kept after every session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleSummary</name>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleView</name>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Search %Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferStrip</name>
    <message numerus="yes">
        <source>then %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Backstock is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your store sign-ins and keys rest in an encrypted file. Its passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowExtras</name>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorthItem</name>
    <message>
        <source>LAST COPY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorthPanel</name>
    <message>
        <source>Worth doing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
