<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backstock</name>
    <message numerus="yes">
        <source>%1 holds the last copy of %n title(s)</source>
        <translation>
            <numerusform>%1 holds the last copy of %n title</numerusform>
            <numerusform>%1 holds the last copy of %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln title(s)</source>
        <translation>
            <numerusform>%1 of %Ln title</numerusform>
            <numerusform>%1 of %Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s)</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed: %1</source>
        <translation>
            <numerusform>%Ln stayed: %1</numerusform>
            <numerusform>%Ln stayed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) added.</source>
        <translation>
            <numerusform>%Ln title added.</numerusform>
            <numerusform>%Ln titles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are one now.</source>
        <translation>
            <numerusform>%Ln title are one now.</numerusform>
            <numerusform>%Ln titles are one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) changed.</source>
        <translation>
            <numerusform>%Ln title changed.</numerusform>
            <numerusform>%Ln titles changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden</source>
        <translation>
            <numerusform>%Ln title hidden</numerusform>
            <numerusform>%Ln titles hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden.</source>
        <translation>
            <numerusform>%Ln title hidden.</numerusform>
            <numerusform>%Ln titles hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln title put into “%1”.</numerusform>
            <numerusform>%Ln titles put into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) removed from this computer.</source>
        <translation>
            <numerusform>%Ln title removed from this computer.</numerusform>
            <numerusform>%Ln titles removed from this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) shown again.</source>
        <translation>
            <numerusform>%Ln title shown again.</numerusform>
            <numerusform>%Ln titles shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) tagged.</source>
        <translation>
            <numerusform>%Ln title tagged.</numerusform>
            <numerusform>%Ln titles tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be checked, byte by byte.</source>
        <translation>
            <numerusform>%Ln title will be checked, byte by byte.</numerusform>
            <numerusform>%Ln titles will be checked, byte by byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be copied to the shelf.</source>
        <translation>
            <numerusform>%Ln title will be copied to the shelf.</numerusform>
            <numerusform>%Ln titles will be copied to the shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be fetched.</source>
        <translation>
            <numerusform>%Ln title will be fetched.</numerusform>
            <numerusform>%Ln titles will be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will come here.</source>
        <translation>
            <numerusform>%Ln title will come here.</numerusform>
            <numerusform>%Ln titles will come here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will go to the shelf.</source>
        <translation>
            <numerusform>%Ln title will go to the shelf.</numerusform>
            <numerusform>%Ln titles will go to the shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>%n job did not end well.</numerusform>
            <numerusform>%n jobs did not end well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well. Start Backstock again to see to it.</source>
        <translation>
            <numerusform>%n job did not end well. Start Backstock again to see to it.</numerusform>
            <numerusform>%n jobs did not end well. Start Backstock again to see to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) do not answer.</source>
        <translation>
            <numerusform>%n node do not answer.</numerusform>
            <numerusform>%n nodes do not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) have lapsed: %1.</source>
        <translation>
            <numerusform>%n sign-in have lapsed: %1.</numerusform>
            <numerusform>%n sign-ins have lapsed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are here</source>
        <translation>
            <numerusform>%n title is here</numerusform>
            <numerusform>%n titles are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n title can be updated.</numerusform>
            <numerusform>%n titles can be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no copy on the shelf</source>
        <translation>
            <numerusform>%n title have no copy on the shelf</numerusform>
            <numerusform>%n titles have no copy on the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) here were not opened for half a year. Paged out they come back when you play them.</source>
        <translation>
            <numerusform>%n title here were not opened for half a year. Paged out they come back when you play them.</numerusform>
            <numerusform>%n titles here were not opened for half a year. Paged out they come back when you play them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie in one place only</source>
        <translation>
            <numerusform>%n title lies in one place only</numerusform>
            <numerusform>%n titles lie in one place only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie on this computer only</source>
        <translation>
            <numerusform>%n title lie on this computer only</numerusform>
            <numerusform>%n titles lie on this computer only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditManyPanel</name>
    <message numerus="yes">
        <source>Set kind and maker of %Ln title(s)</source>
        <translation>
            <numerusform>Set kind and maker of %Ln title</numerusform>
            <numerusform>Set kind and maker of %Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreJobs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoTitles</name>
    <message numerus="yes">
        <source>%Ln title(s) are hidden by search and filters.</source>
        <translation>
            <numerusform>%Ln title is hidden by search and filters.</numerusform>
            <numerusform>%Ln titles are hidden by search and filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
    <message numerus="yes">
        <source>Remove %Ln title(s) from this computer?</source>
        <translation>
            <numerusform>Remove %Ln title from this computer?</numerusform>
            <numerusform>Remove %Ln titles from this computer?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>Tag %Ln title(s)</source>
        <translation>
            <numerusform>Tag %Ln title</numerusform>
            <numerusform>Tag %Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Search %Ln title(s)</source>
        <translation>
            <numerusform>Search %Ln title</numerusform>
            <numerusform>Search %Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferStrip</name>
    <message numerus="yes">
        <source>then %Ln more</source>
        <translation>
            <numerusform>then %Ln more</numerusform>
            <numerusform>then %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>