<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>To the programme</source>
        <translation>To the programme</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>My agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation>
            <numerusform>%n entry written to {file}.</numerusform>
            <numerusform>%n entries written to {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>This session is cancelled.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copied as text.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions without a time were left out.</source>
        <translation>
            <numerusform>%n session without a time was left out.</numerusform>
            <numerusform>%n sessions without a time were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>Starts %n minutes later than planned.</source>
        <translation>
            <numerusform>Starts %n minute later than planned.</numerusform>
            <numerusform>Starts %n minutes later than planned.</numerusform>
        </translation>
    </message>
    <message>
        <source>My agenda: {event}</source>
        <translation>My agenda: {event}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Programme feeds</source>
        <translation>Programme feeds</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Open a feed file</source>
        <translation>Open a feed file</translation>
    </message>
    <message>
        <source>Open a feed address</source>
        <translation>Open a feed address</translation>
    </message>
    <message>
        <source>Address of the feed (https://…/schedule.xml)</source>
        <translation>Address of the feed (https://…/schedule.xml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Export calendar</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The feed holds no sessions.</source>
        <translation>The feed holds no sessions.</translation>
    </message>
    <message>
        <source>The format of this feed is not known; it begins with “{start}”.</source>
        <translation>The format of this feed is not known; it begins with “{start}”.</translation>
    </message>
    <message>
        <source>The feed is empty.</source>
        <translation>The feed is empty.</translation>
    </message>
    <message>
        <source>This is a web page and not a feed; perhaps the network asks for a login first.</source>
        <translation>This is a web page and not a feed; perhaps the network asks for a login first.</translation>
    </message>
    <message>
        <source>This is a {format} feed; this version reads iCalendar, frab and pretalx (schedule.xml, schedule.json) and agenda.json.</source>
        <translation>This is a {format} feed; this version reads iCalendar, frab and pretalx (schedule.xml, schedule.json) and agenda.json.</translation>
    </message>
    <message>
        <source>The JSON has no object schedule.conference.</source>
        <translation>The JSON has no object schedule.conference.</translation>
    </message>
    <message>
        <source>The XML's root is &lt;{root}&gt;, not &lt;schedule&gt;.</source>
        <translation>The XML's root is &lt;{root}&gt;, not &lt;schedule&gt;.</translation>
    </message>
    <message>
        <source>{source} is not an iCalendar file: BEGIN:VCALENDAR is missing.</source>
        <translation>{source} is not an iCalendar file: BEGIN:VCALENDAR is missing.</translation>
    </message>
    <message>
        <source>{source} breaks off: the calendar that begins in line {line} has no END:VCALENDAR.</source>
        <translation>{source} breaks off: the calendar that begins in line {line} has no END:VCALENDAR.</translation>
    </message>
    <message>
        <source>{source} holds no sessions: the calendar is empty.</source>
        <translation>{source} holds no sessions: the calendar is empty.</translation>
    </message>
    <message>
        <source>{source} holds no sessions: none of its {count} events has a title and can be read.</source>
        <translation>{source} holds no sessions: none of its {count} events has a title and can be read.</translation>
    </message>
    <message>
        <source>The feed has {size} MiB; more than {limit} MiB are not read.</source>
        <translation>The feed has {size} MiB; more than {limit} MiB are not read.</translation>
    </message>
    <message>
        <source>The JSON is broken in line {line}, column {column} ({reason}).</source>
        <translation>The JSON is broken in line {line}, column {column} ({reason}).</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8 at byte {place}.</source>
        <translation>The JSON is not valid UTF-8 at byte {place}.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>The JSON is nested too deeply.</translation>
    </message>
    <message>
        <source>The JSON holds a number that is too long.</source>
        <translation>The JSON holds a number that is too long.</translation>
    </message>
    <message>
        <source>The XML is not well-formed: line {line}, column {column} ({reason}).</source>
        <translation>The XML is not well-formed: line {line}, column {column} ({reason}).</translation>
    </message>
    <message>
        <source>The XML has a DOCTYPE; such feeds are refused because it can do harm.</source>
        <translation>The XML has a DOCTYPE; such feeds are refused because it can do harm.</translation>
    </message>
    <message>
        <source>Something stands before the XML declaration, which is in line {line}.</source>
        <translation>Something stands before the XML declaration, which is in line {line}.</translation>
    </message>
    <message>
        <source>The XML breaks off in line {line}, column {column}.</source>
        <translation>The XML breaks off in line {line}, column {column}.</translation>
    </message>
    <message>
        <source>The XML holds a forbidden control character ({code}) in line {line}, column {column}.</source>
        <translation>The XML holds a forbidden control character ({code}) in line {line}, column {column}.</translation>
    </message>
    <message>
        <source>The encoding of the XML cannot be read.</source>
        <translation>The encoding of the XML cannot be read.</translation>
    </message>
    <message>
        <source>There is nothing to export: no session with a time is in your agenda.</source>
        <translation>There is nothing to export: no session with a time is in your agenda.</translation>
    </message>
    <message>
        <source>“{title}” has no time yet and cannot be put into a calendar.</source>
        <translation>“{title}” has no time yet and cannot be put into a calendar.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>{file} could not be written ({reason}); nothing was changed.</translation>
    </message>
    <message>
        <source>a simulated clock needs an instant with a time zone</source>
        <translation>a simulated clock needs an instant with a time zone</translation>
    </message>
    <message>
        <source>a difference from nothing must carry the whole programme</source>
        <translation>a difference from nothing must carry the whole programme</translation>
    </message>
    <message>
        <source>{file} with your stars and settings is damaged ({reason}). It was left as it is; the newest backup is {backup}: put it in its place to go on.</source>
        <translation>{file} with your stars and settings is damaged ({reason}). It was left as it is; the newest backup is {backup}: put it in its place to go on.</translation>
    </message>
    <message>
        <source>{file} with your stars and settings is damaged ({reason}) and there is no backup. It was left as it is; move it away to start anew.</source>
        <translation>{file} with your stars and settings is damaged ({reason}) and there is no backup. It was left as it is; move it away to start anew.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Choose another one with --data-dir.</source>
        <translation>The data folder {folder} cannot be made ({reason}). Choose another one with --data-dir.</translation>
    </message>
    <message>
        <source>The disk is full: {file} cannot be written. Nothing was lost; make room and try again.</source>
        <translation>The disk is full: {file} cannot be written. Nothing was lost; make room and try again.</translation>
    </message>
    <message>
        <source>{file} is in use by another program and stayed locked. Close it and try again.</source>
        <translation>{file} is in use by another program and stayed locked. Close it and try again.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}).</source>
        <translation>{file} is damaged ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check the folder's permissions, or choose another one with --data-dir.</source>
        <translation>{file} cannot be read or written ({reason}). Check the folder's permissions, or choose another one with --data-dir.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program and is left untouched. Update the program, or choose another folder with --data-dir.</source>
        <translation>{file} was written by a newer version of this program and is left untouched. Update the program, or choose another folder with --data-dir.</translation>
    </message>
    <message>
        <source>The programme of {source} was stored by another program at the same time. Try again.</source>
        <translation>The programme of {source} was stored by another program at the same time. Try again.</translation>
    </message>
    <message>
        <source>The feed {address} is larger than {megabytes} MB and was not read.</source>
        <translation>The feed {address} is larger than {megabytes} MB and was not read.</translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>The fetch was cancelled.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>There is no file {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}).</source>
        <translation>The file {file} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>{host} did not deliver the feed within {seconds} seconds.</source>
        <translation>{host} did not deliver the feed within {seconds} seconds.</translation>
    </message>
    <message>
        <source>{address} leads in a circle of redirects.</source>
        <translation>{address} leads in a circle of redirects.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}).</source>
        <translation>{host} cannot be reached ({reason}).</translation>
    </message>
    <message>
        <source>The feed is of another event: “{new}” instead of “{old}”.</source>
        <translation>The feed is of another event: “{new}” instead of “{old}”.</translation>
    </message>
    <message>
        <source>{lost} of the {coming} sessions still to come are missing from the feed.</source>
        <translation>{lost} of the {coming} sessions still to come are missing from the feed.</translation>
    </message>
    <message>
        <source>The feed has no sessions.</source>
        <translation>The feed has no sessions.</translation>
    </message>
    <message>
        <source>Reading {source} failed: the reading process ended with code {code}.</source>
        <translation>Reading {source} failed: the reading process ended with code {code}.</translation>
    </message>
    <message>
        <source>Reading {source} took longer than {seconds} seconds and was given up.</source>
        <translation>Reading {source} took longer than {seconds} seconds and was given up.</translation>
    </message>
    <message>
        <source>{address} cannot be read: feeds come over http, https or webcal, or from a file.</source>
        <translation>{address} cannot be read: feeds come over http, https or webcal, or from a file.</translation>
    </message>
    <message>
        <source>{address} names no host; write it like https://example.org/schedule.xml.</source>
        <translation>{address} names no host; write it like https://example.org/schedule.xml.</translation>
    </message>
    <message>
        <source>No feed was given: name an address, a file or “bundled”.</source>
        <translation>No feed was given: name an address, a file or “bundled”.</translation>
    </message>
    <message>
        <source>{address} is no valid address ({reason}).</source>
        <translation>{address} is no valid address ({reason}).</translation>
    </message>
    <message>
        <source>the last attempt returns or raises</source>
        <translation>the last attempt returns or raises</translation>
    </message>
    <message>
        <source>sessions are shown before there is a programme</source>
        <translation>sessions are shown before there is a programme</translation>
    </message>
    <message>
        <source>The font file {file} cannot be read.</source>
        <translation>The font file {file} cannot be read.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log has the details.</source>
        <translation>Something went wrong in the program; the log has the details.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>More themes</source>
        <translation>More themes</translation>
    </message>
    <message>
        <source>Only starred</source>
        <translation>Only starred</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Room to follow</source>
        <translation>Room to follow</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>My agenda</translation>
    </message>
    <message>
        <source>Title, person, room</source>
        <translation>Title, person, room</translation>
    </message>
    <message>
        <source>Search the programme</source>
        <translation>Search the programme</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Open a feed file …</source>
        <translation>&amp;Open a feed file …</translation>
    </message>
    <message>
        <source>Open a feed &amp;address …</source>
        <translation>Open a feed &amp;address …</translation>
    </message>
    <message>
        <source>Open the &amp;built-in programme</source>
        <translation>Open the &amp;built-in programme</translation>
    </message>
    <message>
        <source>&amp;Export agenda …</source>
        <translation>&amp;Export agenda …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Copy session as text</source>
        <translation>&amp;Copy session as text</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>S&amp;tar session</source>
        <translation>S&amp;tar session</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;My agenda</source>
        <translation>&amp;My agenda</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>As &amp;grid</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>As &amp;list</translation>
    </message>
    <message>
        <source>Jump to &amp;now</source>
        <translation>Jump to &amp;now</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>P&amp;revious day</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>Ne&amp;xt day</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Check for &amp;updates</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Reminder in the calendar</source>
        <translation>&amp;Reminder in the calendar</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message numerus="yes">
        <source>%n min before</source>
        <translation>
            <numerusform>%n min before</numerusform>
            <numerusform>%n min before</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Changed {time}: {what}</source>
        <translation>Changed {time}: {what}</translation>
    </message>
    <message>
        <source>{room} ({where})</source>
        <translation>{room} ({where})</translation>
    </message>
    <message>
        <source>The programme does not list this session any more.</source>
        <translation>The programme does not list this session any more.</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>tentative: time and room may still change</source>
        <translation>tentative: time and room may still change</translation>
    </message>
    <message>
        <source>sample entry, not part of the published programme</source>
        <translation>sample entry, not part of the published programme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Sources</translation>
    </message>
    <message>
        <source>new time {time}</source>
        <translation>new time {time}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Step-free access</translation>
    </message>
    <message>
        <source>Session page</source>
        <translation>Session page</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>To my calendar …</source>
        <translation>To my calendar …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Going</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Maybe</translation>
    </message>
    <message>
        <source>at the same time:</source>
        <translation>at the same time:</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nothing starred yet. A star in the programme is enough.</source>
        <translation>Nothing starred yet. A star in the programme is enough.</translation>
    </message>
    <message>
        <source>Nothing on this day with these filters.</source>
        <translation>Nothing on this day with these filters.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>No session has a time on this day yet.</source>
        <translation>No session has a time on this day yet.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The programme has nothing today.</source>
        <translation>The programme has nothing today.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The programme is being loaded …</source>
        <translation>The programme is being loaded …</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nothing found for “{words}”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>moved to {room}</source>
        <translation>moved to {room}</translation>
    </message>
    <message>
        <source>instead of {room}</source>
        <translation>instead of {room}</translation>
    </message>
    <message>
        <source>instead of {time}</source>
        <translation>instead of {time}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
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
        <translation>room and time to follow</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message numerus="yes">
        <source>at the same time as %n others</source>
        <translation>
            <numerusform>at the same time as %n other</numerusform>
            <numerusform>at the same time as %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {start} to {end}</source>
        <translation>{day} {start} to {end}</translation>
    </message>
    <message>
        <source>{day}, time to follow</source>
        <translation>{day}, time to follow</translation>
    </message>
    <message>
        <source>time to follow</source>
        <translation>time to follow</translation>
    </message>
    <message>
        <source>moved · instead of {room}</source>
        <translation>moved · instead of {room}</translation>
    </message>
    <message>
        <source>at the same time as {title}</source>
        <translation>at the same time as {title}</translation>
    </message>
    <message numerus="yes">
        <source>now, %n min left</source>
        <translation>
            <numerusform>now, %n min left</numerusform>
            <numerusform>now, %n min left</numerusform>
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
        <translation>going</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>maybe</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>no time yet</source>
        <translation>no time yet</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no connection since {time} – may be out of date</source>
        <translation>no connection since {time} – may be out of date</translation>
    </message>
    <message>
        <source>updating …</source>
        <translation>updating …</translation>
    </message>
    <message>
        <source>no connection since {time}</source>
        <translation>no connection since {time}</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>no connection yet</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>As of {time}</translation>
    </message>
    <message>
        <source>times in {place} ({zone})</source>
        <translation>times in {place} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n min</source>
        <translation>
            <numerusform>Next check in %n min</numerusform>
            <numerusform>Next check in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>times in {zone}</translation>
    </message>
    <message>
        <source>CET</source>
        <translation>CET</translation>
    </message>
    <message>
        <source>CEST</source>
        <translation>CEST</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it over anyway</source>
        <translation>Take it over anyway</translation>
    </message>
</context>
</TS>
