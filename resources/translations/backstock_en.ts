<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backstock</name>
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
</TS>