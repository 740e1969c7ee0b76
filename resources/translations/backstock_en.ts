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
</context>
<context>
    <name>Backstock</name>
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
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>%n job did not end well.</numerusform>
            <numerusform>%n jobs did not end well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n title can be updated.</numerusform>
            <numerusform>%n titles can be updated.</numerusform>
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
</TS>