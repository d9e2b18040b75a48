<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation>
            <numerusform>%n Eintrag in {file} geschrieben.</numerusform>
            <numerusform>%n Einträge in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions without a time were left out.</source>
        <translation>
            <numerusform>%n Veranstaltung ohne Termin ist nicht dabei.</numerusform>
            <numerusform>%n Veranstaltungen ohne Termin sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>To the programme</source>
        <translation>Zum Programm</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Meine Agenda</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Diese Veranstaltung entfällt.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>Starts %n minutes later than planned.</source>
        <translation>
            <numerusform>Beginnt %n Minute später als geplant.</numerusform>
            <numerusform>Beginnt %n Minuten später als geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>My agenda: {event}</source>
        <translation>Meine Agenda: {event}</translation>
    </message>
</context>
<context>
    <name>CliAgenda</name>
    <message>
        <source>In your agenda: {title}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions are not in the programme any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your agenda any more: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agenda is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions without a time, or cancelled, are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliChange</name>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {old} is now called {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, {time}, {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing from the feed, counts as cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not full any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliConvert</name>
    <message numerus="yes">
        <source>%n sessions without a time were left out: {format} cannot say that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items of the feed could not be read; “validate” says which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliSearch</name>
    <message>
        <source>Nothing in “{event}” matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message numerus="yes">
        <source>%n minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are in the zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are this computer's local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliSync</name>
    <message numerus="yes">
        <source>Version {version}, %n sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme of this feed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sync --accept” applies it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems in the feed; “validate” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{event}” was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliValidate</name>
    <message>
        <source>{event} · format {format} · time zone {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the feed could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n empty or unreadable items skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Programme feeds</source>
        <translation>Programmdateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a feed file</source>
        <translation>Programmdatei öffnen</translation>
    </message>
    <message>
        <source>Open a feed address</source>
        <translation>Programmadresse öffnen</translation>
    </message>
    <message>
        <source>Address of the feed (https://…/schedule.xml)</source>
        <translation>Adresse des Programms (https://…/schedule.xml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no session of the programme in your agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session in question has the key or the title “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions fit “{wanted}”; name one by its key, in brackets:
{sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no programme: its top level is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no list “sessions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed holds no sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is written in the format {format}; this version reads {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of this feed is not known; it begins with “{start}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page and not a feed; perhaps the network asks for a login first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed is in the format {format}; this version reads iCalendar, frab and pretalx (schedule.xml, schedule.json) and agenda.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has no object schedule.conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML's root is &lt;{root}&gt;, not &lt;schedule&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is not an iCalendar file: BEGIN:VCALENDAR is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} breaks off: the calendar that begins in line {line} has no END:VCALENDAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} holds no sessions: the calendar is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} holds no sessions: none of its {count} events has a title and can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed has {size} MiB; more than {limit} MiB are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is broken in line {line}, column {column} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8 at byte {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON holds a number that is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is not well-formed: line {line}, column {column} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML has a DOCTYPE; such feeds are refused because it can do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands before the XML declaration, which is in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML breaks off in line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML holds a forbidden control character ({code}) in line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the XML cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”; name one like Europe/Berlin, or “event” or “local”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export: no session with a time is in your agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no time yet and cannot be put into a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}); es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>a simulated clock needs an instant with a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a difference from nothing must carry the whole programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} with your stars and settings is damaged ({reason}). It was left as it is; the newest backup is {backup}: put it in its place to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} with your stars and settings is damaged ({reason}) and there is no backup. It was left as it is; move it away to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {file} cannot be written. Nothing was lost; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another program and stayed locked. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check the folder's permissions, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program and is left untouched. Update the program, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme of {source} was stored by another program at the same time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed {address} is larger than {megabytes} MB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not deliver the feed within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} leads in a circle of redirects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with status {status} instead of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a fault (status {status}). It will be asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed at {address} (status {status}). Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy (status {status}) and asks to come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not give out {address} without a permission (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not known to the network. Check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let us through ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {host} cannot be trusted ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses the connection: no feed is served there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer. Is the network connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers too slowly; the feed was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent is damaged and cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off before the whole feed had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} leads to an address that cannot be fetched ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is of another event: “{new}” instead of “{old}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} of the {coming} sessions still to come are missing from the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed has no sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {source} failed: the reading process ended with code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {source} took longer than {seconds} seconds and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be read: feeds come over http, https or webcal, or from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} names no host; write it like https://example.org/schedule.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed was given: name an address, a file or “bundled”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no valid address ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions are shown before there is a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so no window can be opened. Without one, these work: sync, validate, convert, search, agenda, screenshot (see --help).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt needs libraries that are missing here. On Debian and Ubuntu, this installs them: sudo apt-get install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file {file} cannot be read.</source>
        <translation>Die Schriftdatei {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log has the details.</source>
        <translation>Im Programm ist etwas schiefgegangen; Genaueres steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>More themes</source>
        <translation>Weitere Themen</translation>
    </message>
    <message>
        <source>Only starred</source>
        <translation>Nur gemerkte</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Room to follow</source>
        <translation>Raum folgt</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Meine Agenda</translation>
    </message>
    <message>
        <source>Title, person, room</source>
        <translation>Titel, Person, Raum</translation>
    </message>
    <message>
        <source>Search the programme</source>
        <translation>Programm durchsuchen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Open a feed file …</source>
        <translation>Programmdatei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a feed &amp;address …</source>
        <translation>Programm&amp;adresse öffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;built-in programme</source>
        <translation>Ein&amp;gebautes Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Export agenda …</source>
        <translation>Agenda &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy session as text</source>
        <translation>Veranstaltung als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>S&amp;tar session</source>
        <translation>Veranstaltung &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;My agenda</source>
        <translation>Meine &amp;Agenda</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>Als P&amp;lan</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>Als &amp;Liste</translation>
    </message>
    <message>
        <source>Jump to &amp;now</source>
        <translation>Zum &amp;Jetzt springen</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>&amp;Voriger Tag</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>&amp;Nächster Tag</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Nach &amp;Änderungen sehen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reminder in the calendar</source>
        <translation>&amp;Erinnerung im Kalender</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message numerus="yes">
        <source>%n min before</source>
        <translation>
            <numerusform>%n min vorher</numerusform>
            <numerusform>%n min vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Changed {time}: {what}</source>
        <translation>Geändert {time}: {what}</translation>
    </message>
    <message>
        <source>{room} ({where})</source>
        <translation>{room} ({where})</translation>
    </message>
    <message>
        <source>The programme does not list this session any more.</source>
        <translation>Das Programm führt diese Veranstaltung nicht mehr.</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message>
        <source>tentative: time and room may still change</source>
        <translation>vorläufig: Zeit und Raum können sich noch ändern</translation>
    </message>
    <message>
        <source>sample entry, not part of the published programme</source>
        <translation>Beispiel, nicht Teil des veröffentlichten Programms</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>new time {time}</source>
        <translation>neue Zeit {time}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Stufenlos</translation>
    </message>
    <message>
        <source>Session page</source>
        <translation>Seite der Veranstaltung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To my calendar …</source>
        <translation>In meinen Kalender …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>at the same time:</source>
        <translation>gleichzeitig:</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Grid</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing starred yet. A star in the programme is enough.</source>
        <translation>Noch nichts gemerkt. Ein Stern im Programm genügt.</translation>
    </message>
    <message>
        <source>Nothing on this day with these filters.</source>
        <translation>An diesem Tag passt nichts zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No session has a time on this day yet.</source>
        <translation>An diesem Tag hat noch keine Veranstaltung einen Termin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The programme is being loaded …</source>
        <translation>Das Programm wird geladen …</translation>
    </message>
    <message>
        <source>The programme has nothing today.</source>
        <translation>Das Programm hat heute nichts.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden für „{words}“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>moved to {room}</source>
        <translation>verlegt nach {room}</translation>
    </message>
    <message>
        <source>instead of {room}</source>
        <translation>statt {room}</translation>
    </message>
    <message>
        <source>instead of {time}</source>
        <translation>statt {time}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>entfällt</translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>room and time to follow</source>
        <translation>Raum und Zeit folgen</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>at the same time as %n others</source>
        <translation>
            <numerusform>gleichzeitig mit %n weiteren</numerusform>
            <numerusform>gleichzeitig mit %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {start} to {end}</source>
        <translation>{day} {start} bis {end}</translation>
    </message>
    <message>
        <source>{day}, time to follow</source>
        <translation>{day}, Uhrzeit folgt</translation>
    </message>
    <message>
        <source>time to follow</source>
        <translation>Uhrzeit folgt</translation>
    </message>
    <message>
        <source>moved · instead of {room}</source>
        <translation>verlegt · statt {room}</translation>
    </message>
    <message>
        <source>at the same time as {title}</source>
        <translation>gleichzeitig mit {title}</translation>
    </message>
    <message numerus="yes">
        <source>now, %n min left</source>
        <translation>
            <numerusform>jetzt, noch %n min</numerusform>
            <numerusform>jetzt, noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>going</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>no time yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no connection since {time} – may be out of date</source>
        <translation>keine Verbindung seit {time} – evtl. veraltet</translation>
    </message>
    <message>
        <source>updating …</source>
        <translation>wird aktualisiert …</translation>
    </message>
    <message>
        <source>no connection since {time}</source>
        <translation>keine Verbindung seit {time}</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>noch keine Verbindung</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>times in {place} ({zone})</source>
        <translation>Zeiten in {place} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n min</source>
        <translation>
            <numerusform>Nächste Prüfung in %n min</numerusform>
            <numerusform>Nächste Prüfung in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>Zeiten in {zone}</translation>
    </message>
    <message>
        <source>CET</source>
        <translation>MEZ</translation>
    </message>
    <message>
        <source>CEST</source>
        <translation>MESZ</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it over anyway</source>
        <translation>Trotzdem übernehmen</translation>
    </message>
</context>
</TS>
