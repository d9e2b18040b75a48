<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Programme and personal agenda for festivals and conferences.</source>
        <translation>Programme and personal agenda for festivals and conferences.</translation>
    </message>
    <message>
        <source>MIT licence. You may use, change and pass it on.</source>
        <translation>MIT licence. You may use, change and pass it on.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Everything lies in this folder, on this computer alone:</source>
        <translation>Everything lies in this folder, on this computer alone:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>If something goes wrong</translation>
    </message>
    <message>
        <source>Copies versions, the system, and how large the programme is, to be pasted into a report. Your stars, notes, names and addresses are not in it.</source>
        <translation>Copies versions, the system, and how large the programme is, to be pasted into a report. Your stars, notes, names and addresses are not in it.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;Copy diagnosis</translation>
    </message>
    <message>
        <source>The diagnosis was copied.</source>
        <translation>The diagnosis was copied.</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>What it is made with</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>My agenda</translation>
    </message>
    <message>
        <source>To the programme</source>
        <translation>To the programme</translation>
    </message>
    <message>
        <source>Nothing starred for {weekday}.</source>
        <translation>Nothing starred for {weekday}.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Back to the day</translation>
    </message>
    <message>
        <source>overlap {number}</source>
        <translation>overlap {number}</translation>
    </message>
    <message>
        <source>{one} and {other}, {length} at once</source>
        <translation>{one} and {other}, {length} at once</translation>
    </message>
    <message>
        <source>{span}: going to both</source>
        <translation>{span}: going to both</translation>
    </message>
    <message>
        <source>{span} double-booked</source>
        <translation>{span} double-booked</translation>
    </message>
    <message>
        <source>{room} – {other}: {walk}</source>
        <translation>{room} – {other}: {walk}</translation>
    </message>
    <message>
        <source>{one} ends {end}, {other} begins {start}</source>
        <translation>{one} ends {end}, {other} begins {start}</translation>
    </message>
    <message numerus="yes">
        <source>%n starred sessions are not in the programme any more.</source>
        <translation>
            <numerusform>One starred session is not in the programme any more.</numerusform>
            <numerusform>%n starred sessions are not in the programme any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is cancelled</source>
        <translation>{title} is cancelled</translation>
    </message>
    <message>
        <source>{span} free</source>
        <translation>{span} free</translation>
    </message>
    <message>
        <source>one overlap</source>
        <translation>one overlap</translation>
    </message>
    <message>
        <source>one tight walk</source>
        <translation>one tight walk</translation>
    </message>
    <message>
        <source>No overlaps</source>
        <translation>No overlaps</translation>
    </message>
    <message numerus="yes">
        <source>%n going</source>
        <translation>
            <numerusform>%n going</numerusform>
            <numerusform>%n going</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n maybe</numerusform>
            <numerusform>%n maybe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave at {time} to be there in time</source>
        <translation>Leave at {time} to be there in time</translation>
    </message>
    <message numerus="yes">
        <source>%n more would fit</source>
        <translation>
            <numerusform>%n more would fit</numerusform>
            <numerusform>%n more would fit</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} overlaps</source>
        <translation>{number} overlaps</translation>
    </message>
    <message>
        <source>{number} tight walks</source>
        <translation>{number} tight walks</translation>
    </message>
    <message numerus="yes">
        <source>%n min walk</source>
        <translation>
            <numerusform>%n min walk</numerusform>
            <numerusform>%n min walk</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{title} leaves the agenda</source>
        <translation>{title} leaves the agenda</translation>
    </message>
    <message>
        <source>Keep {title}</source>
        <translation>Keep {title}</translation>
    </message>
    <message>
        <source>first {one}, then {other}</source>
        <translation>first {one}, then {other}</translation>
    </message>
    <message>
        <source>Change over at {time}</source>
        <translation>Change over at {time}</translation>
    </message>
    <message>
        <source>{title} on {weekday}</source>
        <translation>{title} on {weekday}</translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <translation>{title} at {time}</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Swap for {title}</source>
        <translation>Swap for {title}</translation>
    </message>
    <message>
        <source>it is full anyway</source>
        <translation>it is full anyway</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard: {title}</source>
        <translation>Discard: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add {title}, {note}</source>
        <translation>Add {title}, {note}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>no other date would fit</source>
        <translation>no other date would fit</translation>
    </message>
    <message numerus="yes">
        <source>%n min break</source>
        <translation>
            <numerusform>%n min break</numerusform>
            <numerusform>%n min break</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} free</source>
        <translation>{length} free</translation>
    </message>
    <message>
        <source>overlap {number} with {title}</source>
        <translation>overlap {number} with {title}</translation>
    </message>
    <message>
        <source>then {gap}</source>
        <translation>then {gap}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation>
            <numerusform>%n entry written to {file}.</numerusform>
            <numerusform>%n entries written to {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copied as text.</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <translation>Keep up to date</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} is written.</translation>
    </message>
    <message numerus="yes">
        <source>%n starred sessions are not in it: without a time, cancelled, or gone.</source>
        <translation>
            <numerusform>%n starred session is not in it: without a time, cancelled, or gone.</numerusform>
            <numerusform>%n starred sessions are not in it: without a time, cancelled, or gone.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>This session is cancelled.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Notices and reminders</source>
        <translation>Notices and reminders</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Before each session of your agenda; the way is added where the one before it ends in another room. Each session can have a time of its own.</source>
        <translation>Before each session of your agenda; the way is added where the one before it ends in another room. Each session can have a time of its own.</translation>
    </message>
    <message>
        <source>When the programme changes</source>
        <translation>When the programme changes</translation>
    </message>
    <message>
        <source>Urgent is what concerns your agenda and begins within three hours. “What is new” shows everything, whatever you choose here.</source>
        <translation>Urgent is what concerns your agenda and begins within three hours. “What is new” shows everything, whatever you choose here.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Notices wait until they are over, unless the session begins before. The same time twice: no quiet hours.</source>
        <translation>Notices wait until they are over, unless the session begins before. The same time twice: no quiet hours.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>What is urgent at once, the rest gathered</source>
        <translation>What is urgent at once, the rest gathered</translation>
    </message>
    <message>
        <source>Only what is urgent</source>
        <translation>Only what is urgent</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>No notices</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in your agenda</source>
        <translation>
            <numerusform>%n change in your agenda</numerusform>
            <numerusform>%n changes in your agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} in %n min</source>
        <translation>
            <numerusform>{title} in %n min</numerusform>
            <numerusform>{title} in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” began at {time}.</source>
        <translation>“{title}” began at {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed reminders</source>
        <translation>
            <numerusform>%n missed reminder</numerusform>
            <numerusform>%n missed reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the programme</source>
        <translation>
            <numerusform>%n more in the programme</numerusform>
            <numerusform>%n more in the programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed reminder</source>
        <translation>Missed reminder</translation>
    </message>
    <message>
        <source>Reminder before each session</source>
        <translation>Reminder before each session</translation>
    </message>
</context>
<context>
    <name>Announced</name>
    <message numerus="yes">
        <source>%n urgent announcements</source>
        <translation>
            <numerusform>%n urgent announcement</numerusform>
            <numerusform>%n urgent announcements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is urgent at the moment.</source>
        <translation>Nothing is urgent at the moment.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
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
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Find ca&amp;lendars</source>
        <translation>Find ca&amp;lendars</translation>
    </message>
    <message>
        <source>Which calendar?</source>
        <translation>Which calendar?</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>Asking {host} …</source>
        <translation>Asking {host} …</translation>
    </message>
    <message numerus="yes">
        <source>%n calendars. Which one shall have your sessions?</source>
        <translation>
            <numerusform>%n calendar. Shall it have your sessions?</numerusform>
            <numerusform>%n calendars. Which one shall have your sessions?</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is kept up to date from now on.</source>
        <translation>{file} is kept up to date from now on.</translation>
    </message>
    <message>
        <source>Calendars …</source>
        <translation>Calendars …</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In a file</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Choose a &amp;file …</translation>
    </message>
    <message>
        <source>Keep no &amp;file</source>
        <translation>Keep no &amp;file</translation>
    </message>
    <message>
        <source>On a server (CalDAV)</source>
        <translation>On a server (CalDAV)</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>By subscription</translation>
    </message>
    <message>
        <source>The festival's server gives your stars of today as a calendar to subscribe to. It follows the programme, not later stars.</source>
        <translation>The festival's server gives your stars of today as a calendar to subscribe to. It follows the programme, not later stars.</translation>
    </message>
    <message>
        <source>Show &amp;link …</source>
        <translation>Show &amp;link …</translation>
    </message>
    <message>
        <source>In all of them</source>
        <translation>In all of them</translation>
    </message>
    <message>
        <source>Take my &amp;notes along</source>
        <translation>Take my &amp;notes along</translation>
    </message>
    <message>
        <source>They stand in the description; whoever sees the calendar reads them.</source>
        <translation>They stand in the description; whoever sees the calendar reads them.</translation>
    </message>
    <message>
        <source>Nextcloud, iCloud, Fastmail, Radicale and others: your sessions stand in your own calendar and follow the programme. Nothing else in it is touched.</source>
        <translation>Nextcloud, iCloud, Fastmail, Radicale and others: your sessions stand in your own calendar and follow the programme. Nothing else in it is touched.</translation>
    </message>
    <message>
        <source>Bring &amp;up to date</source>
        <translation>Bring &amp;up to date</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>What is in the calendar stays when it is disconnected.</source>
        <translation>What is in the calendar stays when it is disconnected.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Go on with it</translation>
    </message>
    <message>
        <source>Kept up to date: {file}</source>
        <translation>Kept up to date: {file}</translation>
    </message>
    <message>
        <source>“{name}” at {host}, as {user}</source>
        <translation>“{name}” at {host}, as {user}</translation>
    </message>
    <message>
        <source>Everything is there: {created} new, {updated} changed, {removed} taken away.</source>
        <translation>Everything is there: {created} new, {updated} changed, {removed} taken away.</translation>
    </message>
    <message>
        <source>A file that is written anew after each change of the programme or of your agenda. A calendar that watches it, or a synchronised folder, stays right by itself.</source>
        <translation>A file that is written anew after each change of the programme or of your agenda. A calendar that watches it, or a synchronised folder, stays right by itself.</translation>
    </message>
    <message>
        <source>{done} of {of} entries …</source>
        <translation>{done} of {of} entries …</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Everything is there.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you had changed there were left.</source>
        <translation>
            <numerusform>%n entry you had changed there was left.</numerusform>
            <numerusform>%n entries you had changed there were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes: {event}</source>
        <translation>Changes: {event}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
</context>
<context>
    <name>CliAgenda</name>
    <message>
        <source>In your agenda: {title}, {time}</source>
        <translation>In your agenda: {title}, {time}</translation>
    </message>
    <message>
        <source>Not in your agenda any more: {title}</source>
        <translation>Not in your agenda any more: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions are not in the programme any more.</source>
        <translation>
            <numerusform>%n chosen session is not in the programme any more.</numerusform>
            <numerusform>%n chosen sessions are not in the programme any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agenda is empty.</source>
        <translation>Your agenda is empty.</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>maybe</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions are not in it: without a time, cancelled, or gone.</source>
        <translation>
            <numerusform>%n chosen session is not in it: without a time, cancelled, or gone.</numerusform>
            <numerusform>%n chosen sessions are not in it: without a time, cancelled, or gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation>
            <numerusform>%n entry written to {file}.</numerusform>
            <numerusform>%n entries written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in it are cancelled, or not in the programme any more.</source>
        <translation>
            <numerusform>%n session in it is cancelled, or not in the programme any more.</numerusform>
            <numerusform>%n sessions in it are cancelled, or not in the programme any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliCalendar</name>
    <message>
        <source>“{name}”: {created} new, {updated} changed, {removed} taken away.</source>
        <translation>“{name}”: {created} new, {updated} changed, {removed} taken away.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in {file}; it is renewed after each sync.</source>
        <translation>
            <numerusform>%n entry in {file}; it is renewed after each sync.</numerusform>
            <numerusform>%n entries in {file}; it is renewed after each sync.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected: “{name}” at {address}</source>
        <translation>Connected: “{name}” at {address}</translation>
    </message>
    <message>
        <source>Connected with “{name}”.</source>
        <translation>Connected with “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is not connected any more; what is in it stays.</source>
        <translation>“{name}” is not connected any more; what is in it stays.</translation>
    </message>
    <message>
        <source>No calendar file is kept up to date any more.</source>
        <translation>No calendar file is kept up to date any more.</translation>
    </message>
    <message>
        <source>Your agenda is empty; the file comes with a star.</source>
        <translation>Your agenda is empty; the file comes with a star.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Kept up to date: {file}</source>
        <translation>Kept up to date: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not there yet.</source>
        <translation>
            <numerusform>%n entry is not there yet.</numerusform>
            <numerusform>%n entries are not there yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No calendar is kept up to date.</source>
        <translation>No calendar is kept up to date.</translation>
    </message>
</context>
<context>
    <name>CliChange</name>
    <message>
        <source>room {old} → {new}</source>
        <translation>room {old} → {new}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>on time again</source>
        <translation>on time again</translation>
    </message>
    <message>
        <source>Room {old} is now called {new}</source>
        <translation>Room {old} is now called {new}</translation>
    </message>
    <message>
        <source>time {old} → {new}</source>
        <translation>time {old} → {new}</translation>
    </message>
    <message>
        <source>revised: {fields}</source>
        <translation>revised: {fields}</translation>
    </message>
    <message>
        <source>room {new}, no room before</source>
        <translation>room {new}, no room before</translation>
    </message>
    <message>
        <source>no room yet instead of {old}</source>
        <translation>no room yet instead of {old}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>subtitle</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>abstract</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>track</source>
        <translation>track</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>links</source>
        <translation>links</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>new, {time}, {room}</source>
        <translation>new, {time}, {room}</translation>
    </message>
    <message>
        <source>new title instead of “{old}”</source>
        <translation>new title instead of “{old}”</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>cancelled, not in the programme any more</source>
        <translation>cancelled, not in the programme any more</translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation>takes place after all</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>seats again</source>
        <translation>seats again</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>no room yet</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} later</source>
        <translation>
            <numerusform>%n session {shift} later</numerusform>
            <numerusform>%n sessions {shift} later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions: room {old} → {new}</source>
        <translation>
            <numerusform>%n session: room {old} → {new}</numerusform>
            <numerusform>%n sessions: room {old} → {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} earlier, probably a corrected time zone</source>
        <translation>
            <numerusform>%n session {shift} earlier, probably a corrected time zone</numerusform>
            <numerusform>%n sessions {shift} earlier, probably a corrected time zone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} later, probably another time zone in the feed</source>
        <translation>
            <numerusform>%n session {shift} later, probably another time zone in the feed</numerusform>
            <numerusform>%n sessions {shift} later, probably another time zone in the feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} earlier</source>
        <translation>
            <numerusform>%n session {shift} earlier</numerusform>
            <numerusform>%n sessions {shift} earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} and %n more</numerusform>
            <numerusform>{titles} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliConvert</name>
    <message numerus="yes">
        <source>%n sessions without a time were left out: {format} cannot say that.</source>
        <translation>
            <numerusform>%n session without a time was left out: {format} cannot say that.</numerusform>
            <numerusform>%n sessions without a time were left out: {format} cannot say that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled sessions were left out: {format} cannot say that.</source>
        <translation>
            <numerusform>%n cancelled session was left out: {format} cannot say that.</numerusform>
            <numerusform>%n cancelled sessions were left out: {format} cannot say that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of the feed could not be read; “validate” says which.</source>
        <translation>
            <numerusform>%n item of the feed could not be read; “validate” says which.</numerusform>
            <numerusform>%n items of the feed could not be read; “validate” says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliProgrammes</name>
    <message numerus="yes">
        <source>Kept: {title}, %n sessions</source>
        <translation>
            <numerusform>Kept: {title}, %n session</numerusform>
            <numerusform>Kept: {title}, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {own}; a copy is {file}</source>
        <translation>Deleted: {own}; a copy is {file}</translation>
    </message>
    <message>
        <source>Kept for when it is opened again: {own}</source>
        <translation>Kept for when it is opened again: {own}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>No programme is kept yet.</source>
        <translation>No programme is kept yet.</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
</context>
<context>
    <name>CliScreens</name>
    <message numerus="yes">
        <source>%n moments looked at</source>
        <translation>
            <numerusform>%n moment looked at</numerusform>
            <numerusform>%n moments looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>All screens: {event}</source>
        <translation>All screens: {event}</translation>
    </message>
    <message>
        <source>The programme has no room “{what}”.</source>
        <translation>The programme has no room “{what}”.</translation>
    </message>
    <message>
        <source>A line does not fit on the glass: “{what}”</source>
        <translation>A line does not fit on the glass: “{what}”</translation>
    </message>
    <message>
        <source>A line is smaller than its distance needs: “{what}”</source>
        <translation>A line is smaller than its distance needs: “{what}”</translation>
    </message>
    <message>
        <source>The room's name has no place in the head: “{what}”</source>
        <translation>The room's name has no place in the head: “{what}”</translation>
    </message>
    <message>
        <source>A word is divided: “{what}”</source>
        <translation>A word is divided: “{what}”</translation>
    </message>
    <message>
        <source>A title takes more than two large lines: “{what}”</source>
        <translation>A title takes more than two large lines: “{what}”</translation>
    </message>
    <message>
        <source>A cycle of pages takes {what} instead of 45 s.</source>
        <translation>A cycle of pages takes {what} instead of 45 s.</translation>
    </message>
    <message>
        <source>Up to {what} sessions of the day are left out of a cycle.</source>
        <translation>Up to {what} sessions of the day are left out of a cycle.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures: {file}</source>
        <translation>
            <numerusform>%n picture: {file}</numerusform>
            <numerusform>%n pictures: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, first {when}</source>
        <translation>
            <numerusform>once, {when}</numerusform>
            <numerusform>%n times, first {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Everything fits.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Rehearsal: {day}</source>
        <translation>Rehearsal: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages shown; written to {folder}</source>
        <translation>
            <numerusform>%n page shown; written to {folder}</numerusform>
            <numerusform>%n pages shown; written to {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>What was stored earlier is looked at: {reason}</source>
        <translation>What was stored earlier is looked at: {reason}</translation>
    </message>
</context>
<context>
    <name>CliScreenshot</name>
    <message>
        <source>Written to {file}.</source>
        <translation>Written to {file}.</translation>
    </message>
</context>
<context>
    <name>CliSearch</name>
    <message>
        <source>Nothing in “{event}” matches “{text}”.</source>
        <translation>Nothing in “{event}” matches “{text}”.</translation>
    </message>
</context>
<context>
    <name>CliServe</name>
    <message>
        <source>The feed server answers at {address}</source>
        <translation>The feed server answers at {address}</translation>
    </message>
    <message>
        <source>The journal is in {file}.</source>
        <translation>The journal is in {file}.</translation>
    </message>
    <message>
        <source>The journal is that of {file}.</source>
        <translation>The journal is that of {file}.</translation>
    </message>
    <message>
        <source>The one before is kept as {file}.</source>
        <translation>The one before is kept as {file}.</translation>
    </message>
    <message>
        <source>Type it at the screens' machine within an hour: screen --enrol CODE. It is good once.</source>
        <translation>Type it at the screens' machine within an hour: screen --enrol CODE. It is good once.</translation>
    </message>
    <message>
        <source>No programme stored here has a room “{room}”.</source>
        <translation>No programme stored here has a room “{room}”.</translation>
    </message>
    <message>
        <source>Type it at /stage of the server, on the phone, within an hour. It is good once.</source>
        <translation>Type it at /stage of the server, on the phone, within an hour. It is good once.</translation>
    </message>
    <message>
        <source>Open {address} on the phone within an hour. The code is good once.</source>
        <translation>Open {address} on the phone within an hour. The code is good once.</translation>
    </message>
    <message>
        <source>{name} ({role}), from {time} to {end}, revoked</source>
        <translation>{name} ({role}), from {time} to {end}, revoked</translation>
    </message>
    <message>
        <source>{name} ({role}), since {time}</source>
        <translation>{name} ({role}), since {time}</translation>
    </message>
    <message>
        <source>This is {name}'s token. It is shown only now: keep it like a password.</source>
        <translation>This is {name}'s token. It is shown only now: keep it like a password.</translation>
    </message>
    <message>
        <source>The token of {name} is not valid any more.</source>
        <translation>The token of {name} is not valid any more.</translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message>
        <source>Times are in the zone {zone}.</source>
        <translation>Times are in the zone {zone}.</translation>
    </message>
    <message>
        <source>Times are this computer's local time.</source>
        <translation>Times are this computer's local time.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>no time yet</translation>
    </message>
</context>
<context>
    <name>CliSync</name>
    <message numerus="yes">
        <source>Version {version}, %n sessions.</source>
        <translation>
            <numerusform>Version {version}, %n session.</numerusform>
            <numerusform>Version {version}, %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nothing new.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes:</source>
        <translation>
            <numerusform>%n change:</numerusform>
            <numerusform>%n changes:</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme stays as it is.</source>
        <translation>The programme stays as it is.</translation>
    </message>
    <message>
        <source>There is no programme of this feed yet.</source>
        <translation>There is no programme of this feed yet.</translation>
    </message>
    <message>
        <source>“sync --accept” applies it all the same.</source>
        <translation>“sync --accept” applies it all the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems in the feed; “validate” shows them.</source>
        <translation>
            <numerusform>%n problem in the feed; “validate” shows it.</numerusform>
            <numerusform>%n problems in the feed; “validate” shows them.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{event}” was taken over.</source>
        <translation>“{event}” was taken over.</translation>
    </message>
</context>
<context>
    <name>CliValidate</name>
    <message>
        <source>line {number}</source>
        <translation>line {number}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>could not be kept: missing from the programme</source>
        <translation>could not be kept: missing from the programme</translation>
    </message>
    <message>
        <source>contradictory, incomplete or partly lost: please check</source>
        <translation>contradictory, incomplete or partly lost: please check</translation>
    </message>
    <message>
        <source>repaired without loss, or good to know</source>
        <translation>repaired without loss, or good to know</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>{event} · format {format} · time zone {zone}</source>
        <translation>{event} · format {format} · time zone {zone}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions read.</source>
        <translation>
            <numerusform>%n session read.</numerusform>
            <numerusform>%n sessions read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty or unreadable items skipped.</source>
        <translation>
            <numerusform>%n empty or unreadable item skipped.</numerusform>
            <numerusform>%n empty or unreadable items skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the feed could not be kept.</source>
        <translation>Parts of the feed could not be kept.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>{number}  {name}  {width}×{height} px at {x},{y}</source>
        <translation>{number}  {name}  {width}×{height} px at {x},{y}</translation>
    </message>
    <message>
        <source>size not known: measure the diagonal</source>
        <translation>size not known: measure the diagonal</translation>
    </message>
    <message>
        <source>The screens of this machine report to {address} as number {number}, from their next start on.</source>
        <translation>The screens of this machine report to {address} as number {number}, from their next start on.</translation>
    </message>
    <message>
        <source>There is no output here: no monitor is switched on.</source>
        <translation>There is no output here: no monitor is switched on.</translation>
    </message>
    <message>
        <source>{across}×{down} mm, {diagonal}″</source>
        <translation>{across}×{down} mm, {diagonal}″</translation>
    </message>
    <message>
        <source>The PIN:</source>
        <translation>The PIN:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>The same again:</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>no hits</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
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
        <source>Export calendar</source>
        <translation>Export calendar</translation>
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
        <source>Save the list of changes</source>
        <translation>Save the list of changes</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>“{name}” was not opened; the programme stays as it is. {reason}</source>
        <translation>“{name}” was not opened; the programme stays as it is. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were dropped; “{name}” is opened.</source>
        <translation>
            <numerusform>%n feed was dropped; “{name}” is opened.</numerusform>
            <numerusform>%n feeds were dropped; “{name}” is opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to open</source>
        <translation>Release to open</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no session of the programme in your agenda.</source>
        <translation>There is no session of the programme in your agenda.</translation>
    </message>
    <message>
        <source>There are no notes on this programme.</source>
        <translation>There are no notes on this programme.</translation>
    </message>
    <message>
        <source>There are several calendars; name one with --calendar.</source>
        <translation>There are several calendars; name one with --calendar.</translation>
    </message>
    <message>
        <source>Name a file, or --off.</source>
        <translation>Name a file, or --off.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} is a folder; name a file in it.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>There is no folder {folder}.</translation>
    </message>
    <message>
        <source>There is no calendar “{name}”; these are there.</source>
        <translation>There is no calendar “{name}”; these are there.</translation>
    </message>
    <message>
        <source>No calendar is connected; “calendar connect” does that.</source>
        <translation>No calendar is connected; “calendar connect” does that.</translation>
    </message>
    <message>
        <source>No session in question has the key or the title “{wanted}”.</source>
        <translation>No session in question has the key or the title “{wanted}”.</translation>
    </message>
    <message>
        <source>{count} sessions fit “{wanted}”; name one by its key, in brackets:
{sessions}</source>
        <translation>{count} sessions fit “{wanted}”; name one by its key, in brackets:
{sessions}</translation>
    </message>
    <message>
        <source>{feed} cannot be read: {reason}</source>
        <translation>{feed} cannot be read: {reason}</translation>
    </message>
    <message>
        <source>Standard output cannot be written ({reason}).</source>
        <translation>Standard output cannot be written ({reason}).</translation>
    </message>
    <message>
        <source>The programme has nothing on {day}.</source>
        <translation>The programme has nothing on {day}.</translation>
    </message>
    <message>
        <source>There is nothing to print: no session has a time yet.</source>
        <translation>There is nothing to print: no session has a time yet.</translation>
    </message>
    <message>
        <source>No programme of {feed} is kept; “programmes list” tells which are.</source>
        <translation>No programme of {feed} is kept; “programmes list” tells which are.</translation>
    </message>
    <message>
        <source>No session has a time yet; say when with --from and --to.</source>
        <translation>No session has a time yet; say when with --from and --to.</translation>
    </message>
    <message>
        <source>A rehearsal begins before it ends and takes up to {days} days.</source>
        <translation>A rehearsal begins before it ends and takes up to {days} days.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} cannot be written ({reason}).</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>The two PINs are not the same.</translation>
    </message>
    <message>
        <source>At {host} other machines reach the server, and what they say is not encrypted. Give it a certificate (--cert, --key), put a web server with TLS in front, or, if that is meant, add --insecure-lan.</source>
        <translation>At {host} other machines reach the server, and what they say is not encrypted. Give it a certificate (--cert, --key), put a web server with TLS in front, or, if that is meant, add --insecure-lan.</translation>
    </message>
    <message>
        <source>The feed server needs {library}, which is not installed. Install it with: {command}</source>
        <translation>The feed server needs {library}, which is not installed. Install it with: {command}</translation>
    </message>
    <message>
        <source>--key needs --cert: a key alone encrypts nothing.</source>
        <translation>--key needs --cert: a key alone encrypts nothing.</translation>
    </message>
    <message>
        <source>{file} cannot be read. What the desk kept there was not lost: have somebody look at it, or move it away to start without it.</source>
        <translation>{file} cannot be read. What the desk kept there was not lost: have somebody look at it, or move it away to start without it.</translation>
    </message>
    <message>
        <source>The folder {file} cannot be made ({reason}).</source>
        <translation>The folder {file} cannot be made ({reason}).</translation>
    </message>
    <message>
        <source>The token cannot be kept in {file} ({reason}).</source>
        <translation>The token cannot be kept in {file} ({reason}).</translation>
    </message>
    <message>
        <source>The desk's own server did not start: {reason}</source>
        <translation>The desk's own server did not start: {reason}</translation>
    </message>
    <message>
        <source>The feed server refuses: {reason}</source>
        <translation>The feed server refuses: {reason}</translation>
    </message>
    <message>
        <source>The feed server at {server} cannot be reached. What you publish is kept and sent as soon as it is back.</source>
        <translation>The feed server at {server} cannot be reached. What you publish is kept and sent as soon as it is back.</translation>
    </message>
    <message>
        <source>The feed server does not accept the token, or not for this. Ask for another one (serve token add) and start the desk with --token.</source>
        <translation>The feed server does not accept the token, or not for this. Ask for another one (serve token add) and start the desk with --token.</translation>
    </message>
    <message>
        <source>The feed server at {server} cannot do this at present (status {status}). It is tried again.</source>
        <translation>The feed server at {server} cannot do this at present (status {status}). It is tried again.</translation>
    </message>
    <message>
        <source>What answers at {server} is not the feed server. Check the address.</source>
        <translation>What answers at {server} is not the feed server. Check the address.</translation>
    </message>
    <message>
        <source>The file holds no programme: its top level is no JSON object.</source>
        <translation>The file holds no programme: its top level is no JSON object.</translation>
    </message>
    <message>
        <source>The programme has no list “sessions”.</source>
        <translation>The programme has no list “sessions”.</translation>
    </message>
    <message>
        <source>The feed holds no sessions.</source>
        <translation>The feed holds no sessions.</translation>
    </message>
    <message>
        <source>The programme is written in the format {format}; this version reads {known}.</source>
        <translation>The programme is written in the format {format}; this version reads {known}.</translation>
    </message>
    <message>
        <source>The feed has {size} MiB; more than {limit} MiB are not read.</source>
        <translation>The feed has {size} MiB; more than {limit} MiB are not read.</translation>
    </message>
    <message>
        <source>The feed consists of millions of tiny pieces; it is no programme.</source>
        <translation>The feed consists of millions of tiny pieces; it is no programme.</translation>
    </message>
    <message>
        <source>The feed has {count} entries; more than {limit} are not read.</source>
        <translation>The feed has {count} entries; more than {limit} are not read.</translation>
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
        <source>This is no text and so no feed: it begins with zero bytes.</source>
        <translation>This is no text and so no feed: it begins with zero bytes.</translation>
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
        <source>This is not an iCalendar file: BEGIN:VCALENDAR is missing.</source>
        <translation>This is not an iCalendar file: BEGIN:VCALENDAR is missing.</translation>
    </message>
    <message>
        <source>The feed breaks off: the calendar that begins in line {line} has no END:VCALENDAR.</source>
        <translation>The feed breaks off: the calendar that begins in line {line} has no END:VCALENDAR.</translation>
    </message>
    <message>
        <source>The feed holds no sessions: the calendar is empty.</source>
        <translation>The feed holds no sessions: the calendar is empty.</translation>
    </message>
    <message>
        <source>The feed holds no sessions: none of its events ({count}) has a title and can be read.</source>
        <translation>The feed holds no sessions: none of its events ({count}) has a title and can be read.</translation>
    </message>
    <message>
        <source>The JSON has no “results” with an Indico event.</source>
        <translation>The JSON has no “results” with an Indico event.</translation>
    </message>
    <message>
        <source>The Indico export holds no contributions. Export it with “?detail=contributions”, or as a timetable.</source>
        <translation>The Indico export holds no contributions. Export it with “?detail=contributions”, or as a timetable.</translation>
    </message>
    <message>
        <source>The JSON-LD describes no event.</source>
        <translation>The JSON-LD describes no event.</translation>
    </message>
    <message>
        <source>This is a web page and not a feed, and its JSON-LD is broken in line {line} ({reason}).</source>
        <translation>This is a web page and not a feed, and its JSON-LD is broken in line {line} ({reason}).</translation>
    </message>
    <message>
        <source>The JSON holds no talks with a title.</source>
        <translation>The JSON holds no talks with a title.</translation>
    </message>
    <message>
        <source>The JSON has no list of sessions.</source>
        <translation>The JSON has no list of sessions.</translation>
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
        <source>The JSON breaks off in line {line}, column {column}.</source>
        <translation>The JSON breaks off in line {line}, column {column}.</translation>
    </message>
    <message>
        <source>The compressed feed breaks off; it did not come as a whole.</source>
        <translation>The compressed feed breaks off; it did not come as a whole.</translation>
    </message>
    <message>
        <source>The compressed feed is damaged and cannot be unpacked.</source>
        <translation>The compressed feed is damaged and cannot be unpacked.</translation>
    </message>
    <message>
        <source>The XML's root is &lt;{root}&gt;, not &lt;icalendar&gt;.</source>
        <translation>The XML's root is &lt;{root}&gt;, not &lt;icalendar&gt;.</translation>
    </message>
    <message>
        <source>The xCal file holds no &lt;vcalendar&gt;.</source>
        <translation>The xCal file holds no &lt;vcalendar&gt;.</translation>
    </message>
    <message>
        <source>The XML has a DOCTYPE; such feeds are refused because it can do harm.</source>
        <translation>The XML has a DOCTYPE; such feeds are refused because it can do harm.</translation>
    </message>
    <message>
        <source>The XML is not well-formed: line {line}, column {column} ({reason}).</source>
        <translation>The XML is not well-formed: line {line}, column {column} ({reason}).</translation>
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
        <source>There is no time zone “{zone}”; name one like Europe/Berlin, or “event” or “local”.</source>
        <translation>There is no time zone “{zone}”; name one like Europe/Berlin, or “event” or “local”.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the password in (GNOME Keyring and KWallet are some), or it is locked. The password is asked for anew after each start.</source>
        <translation>This system has no keyring to keep the password in (GNOME Keyring and KWallet are some), or it is locked. The password is asked for anew after each start.</translation>
    </message>
    <message>
        <source>{host} changes an entry at the same time as we do. Try again later.</source>
        <translation>{host} changes an entry at the same time as we do. Try again later.</translation>
    </message>
    <message>
        <source>{host} answers too slowly or at too great length.</source>
        <translation>{host} answers too slowly or at too great length.</translation>
    </message>
    <message>
        <source>This is no whole selection: characters are missing or wrong. Copy or scan it once more.</source>
        <translation>This is no whole selection: characters are missing or wrong. Copy or scan it once more.</translation>
    </message>
    <message>
        <source>A selection holds {most} sessions, not more.</source>
        <translation>A selection holds {most} sessions, not more.</translation>
    </message>
    <message>
        <source>This selection belongs to another event than “{event}”.</source>
        <translation>This selection belongs to another event than “{event}”.</translation>
    </message>
    <message>
        <source>This selection was made by a newer version of the program.</source>
        <translation>This selection was made by a newer version of the program.</translation>
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
        <source>The file {file} is too large for an agenda.</source>
        <translation>The file {file} is too large for an agenda.</translation>
    </message>
    <message>
        <source>No session of “{event}” is in this calendar.</source>
        <translation>No session of “{event}” is in this calendar.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}).</source>
        <translation>The file {file} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: the calendar file in it is not up to date. It goes on by itself when the folder is back; or choose another place.</source>
        <translation>The folder {folder} is not there: the calendar file in it is not up to date. It goes on by itself when the folder is back; or choose another place.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check the folder's permissions, or choose another one with --data-dir.</source>
        <translation>{file} cannot be read or written ({reason}). Check the folder's permissions, or choose another one with --data-dir.</translation>
    </message>
    <message>
        <source>The session is not in the programme any more.</source>
        <translation>The session is not in the programme any more.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>{file} could not be written ({reason}); nothing was changed.</translation>
    </message>
    <message>
        <source>{file} could not be written to its end ({reason}).</source>
        <translation>{file} could not be written to its end ({reason}).</translation>
    </message>
    <message>
        <source>Nothing called “{field}” can be corrected.</source>
        <translation>Nothing called “{field}” can be corrected.</translation>
    </message>
    <message>
        <source>The programme has no “{key}”.</source>
        <translation>The programme has no “{key}”.</translation>
    </message>
    <message>
        <source>“{value}” is no value for “{field}”.</source>
        <translation>“{value}” is no value for “{field}”.</translation>
    </message>
    <message>
        <source>The time until which it is to count is over already.</source>
        <translation>The time until which it is to count is over already.</translation>
    </message>
    <message>
        <source>“{field}” is corrected twice at once.</source>
        <translation>“{field}” is corrected twice at once.</translation>
    </message>
    <message>
        <source>Only its author or a publisher throws a draft away.</source>
        <translation>Only its author or a publisher throws a draft away.</translation>
    </message>
    <message>
        <source>The files for other web servers could not be written into {folder} ({reason}).</source>
        <translation>The files for other web servers could not be written into {folder} ({reason}).</translation>
    </message>
    <message>
        <source>There is no programme yet that could be corrected.</source>
        <translation>There is no programme yet that could be corrected.</translation>
    </message>
    <message>
        <source>The server cannot listen at {host}, port {port} ({reason}). Choose others with --host and --port; perhaps it runs already.</source>
        <translation>The server cannot listen at {host}, port {port} ({reason}). Choose others with --host and --port; perhaps it runs already.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from here. Wait a minute.</source>
        <translation>Too many wrong tokens came from here. Wait a minute.</translation>
    </message>
    <message>
        <source>There are too many screens.</source>
        <translation>There are too many screens.</translation>
    </message>
    <message>
        <source>A picture in PNG is wanted.</source>
        <translation>A picture in PNG is wanted.</translation>
    </message>
    <message>
        <source>No screen “{key}” has reported.</source>
        <translation>No screen “{key}” has reported.</translation>
    </message>
    <message>
        <source>Nobody knows this screen: enrol it with a code.</source>
        <translation>Nobody knows this screen: enrol it with a code.</translation>
    </message>
    <message>
        <source>The screen “{key}” is another machine's.</source>
        <translation>The screen “{key}” is another machine's.</translation>
    </message>
    <message>
        <source>There is no picture of this screen yet.</source>
        <translation>There is no picture of this screen yet.</translation>
    </message>
    <message>
        <source>A door needs its room.</source>
        <translation>A door needs its room.</translation>
    </message>
    <message>
        <source>A valid token is needed.</source>
        <translation>A valid token is needed.</translation>
    </message>
    <message>
        <source>This takes the role “{role}”.</source>
        <translation>This takes the role “{role}”.</translation>
    </message>
    <message>
        <source>Something else is on here by now. Nothing was changed.</source>
        <translation>Something else is on here by now. Nothing was changed.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. Nothing was changed.</source>
        <translation>This cannot be taken back any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>{cert} cannot be used with its key ({reason}). Both must be PEM, belong together, and be without a password.</source>
        <translation>{cert} cannot be used with its key ({reason}). Both must be PEM, belong together, and be without a password.</translation>
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
        <source>There is no draft {number}.</source>
        <translation>There is no draft {number}.</translation>
    </message>
    <message>
        <source>This request was used for another correction before.</source>
        <translation>This request was used for another correction before.</translation>
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
        <source>There is no correction {number} to end.</source>
        <translation>There is no correction {number} to end.</translation>
    </message>
    <message>
        <source>{author} has changed this in the meantime: “{value}”. Nothing was overwritten.</source>
        <translation>{author} has changed this in the meantime: “{value}”. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>The feed says “{value}” itself in the meantime. Nothing was overwritten.</source>
        <translation>The feed says “{value}” itself in the meantime. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>{file} is there already and is not overwritten.</source>
        <translation>{file} is there already and is not overwritten.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>There is no file {file}.</translation>
    </message>
    <message>
        <source>{file} is no backup of a journal, or is damaged.</source>
        <translation>{file} is no backup of a journal, or is damaged.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program and is left untouched. Update the program, or choose another folder with --data-dir.</source>
        <translation>{file} was written by a newer version of this program and is left untouched. Update the program, or choose another folder with --data-dir.</translation>
    </message>
    <message>
        <source>The code is not valid: it was used already, is older than an hour, or was mistyped. Ask for another one.</source>
        <translation>The code is not valid: it was used already, is older than an hour, or was mistyped. Ask for another one.</translation>
    </message>
    <message>
        <source>The programme of {source} was stored by another program at the same time. Try again.</source>
        <translation>The programme of {source} was stored by another program at the same time. Try again.</translation>
    </message>
    <message>
        <source>A feed server works on {folder} already. Two on one journal would not know of each other: stop it, or choose another folder with --data-dir.</source>
        <translation>A feed server works on {folder} already. Two on one journal would not know of each other: stop it, or choose another folder with --data-dir.</translation>
    </message>
    <message>
        <source>There is no phone {number}.</source>
        <translation>There is no phone {number}.</translation>
    </message>
    <message>
        <source>There is a token for “{name}” already; revoke it first.</source>
        <translation>There is a token for “{name}” already; revoke it first.</translation>
    </message>
    <message>
        <source>There is no token for “{name}”.</source>
        <translation>There is no token for “{name}”.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a calendar server; write it like https://cloud.example.org.</source>
        <translation>“{address}” is no address of a calendar server; write it like https://cloud.example.org.</translation>
    </message>
    <message>
        <source>{host} is asked for without encryption: everybody on the way could read the password. Use an address with https://.</source>
        <translation>{host} is asked for without encryption: everybody on the way could read the password. Use an address with https://.</translation>
    </message>
    <message>
        <source>{host} shows no calendar that you can write into. Check the address.</source>
        <translation>{host} shows no calendar that you can write into. Check the address.</translation>
    </message>
    <message>
        <source>{host} answers with status {status}. Check the address, or try again later.</source>
        <translation>{host} answers with status {status}. Check the address, or try again later.</translation>
    </message>
    <message>
        <source>{host} leads in a circle of redirects. Check the address.</source>
        <translation>{host} leads in a circle of redirects. Check the address.</translation>
    </message>
    <message>
        <source>{host} does not take this user and password. Some services want a password of its own for each program (app password).</source>
        <translation>{host} does not take this user and password. Some services want a password of its own for each program (app password).</translation>
    </message>
    <message>
        <source>{host} does not let you write there. Choose another calendar.</source>
        <translation>{host} does not let you write there. Choose another calendar.</translation>
    </message>
    <message>
        <source>{host} leads to {other}, which was not followed: the password is for {host} only.</source>
        <translation>{host} leads to {other}, which was not followed: the password is for {host} only.</translation>
    </message>
    <message>
        <source>{host} gives an answer that is no calendar server's.</source>
        <translation>{host} gives an answer that is no calendar server's.</translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>The fetch was cancelled.</translation>
    </message>
    <message>
        <source>{address} takes no screens (status {status}): it is no feed server of this program.</source>
        <translation>{address} takes no screens (status {status}): it is no feed server of this program.</translation>
    </message>
    <message>
        <source>Screens enrol at the feed server: name its feed with --feed http://…/agenda.json.</source>
        <translation>Screens enrol at the feed server: name its feed with --feed http://…/agenda.json.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried; wait a minute.</source>
        <translation>Too many wrong codes were tried; wait a minute.</translation>
    </message>
    <message>
        <source>{address} does not take the code: {reason}</source>
        <translation>{address} does not take the code: {reason}</translation>
    </message>
    <message>
        <source>The file {file} changed while it was read: something is writing it. Try again.</source>
        <translation>The file {file} changed while it was read: something is writing it. Try again.</translation>
    </message>
    <message>
        <source>The feed {address} is larger than {megabytes} MB and was not read.</source>
        <translation>The feed {address} is larger than {megabytes} MB and was not read.</translation>
    </message>
    <message>
        <source>{host} did not deliver the feed within {seconds} seconds.</source>
        <translation>{host} did not deliver the feed within {seconds} seconds.</translation>
    </message>
    <message>
        <source>{address} leads in a circle of redirects. Tell the organisers.</source>
        <translation>{address} leads in a circle of redirects. Tell the organisers.</translation>
    </message>
    <message>
        <source>{host} leads from the secure connection to the open address {address}, which was not followed. Perhaps the network asks for a login first.</source>
        <translation>{host} leads from the secure connection to the open address {address}, which was not followed. Perhaps the network asks for a login first.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}). Check the network connection.</source>
        <translation>{host} cannot be reached ({reason}). Check the network connection.</translation>
    </message>
    <message>
        <source>{host} answers with status {status} instead of the feed. Check the address.</source>
        <translation>{host} answers with status {status} instead of the feed. Check the address.</translation>
    </message>
    <message>
        <source>{host} has a fault (status {status}). It will be asked again later.</source>
        <translation>{host} has a fault (status {status}). It will be asked again later.</translation>
    </message>
    <message>
        <source>There is no feed at {address} (status {status}). Check the address.</source>
        <translation>There is no feed at {address} (status {status}). Check the address.</translation>
    </message>
    <message>
        <source>The feed at {address} is gone for good (status {status}). Ask the organisers for its new address.</source>
        <translation>The feed at {address} is gone for good (status {status}). Ask the organisers for its new address.</translation>
    </message>
    <message>
        <source>{host} is busy (status {status}) and asks to come back later.</source>
        <translation>{host} is busy (status {status}) and asks to come back later.</translation>
    </message>
    <message>
        <source>{host} does not give out {address} without a permission (status {status}). Ask the organisers for one.</source>
        <translation>{host} does not give out {address} without a permission (status {status}). Ask the organisers for one.</translation>
    </message>
    <message>
        <source>{host} is not known to the network. Check the address and the connection.</source>
        <translation>{host} is not known to the network. Check the address and the connection.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let us through ({reason}). Check the settings of the network.</source>
        <translation>The proxy on the way to {host} does not let us through ({reason}). Check the settings of the network.</translation>
    </message>
    <message>
        <source>The secure connection to {host} cannot be trusted ({reason}); nothing was read. Check this computer's clock, and whether the network asks for a login first.</source>
        <translation>The secure connection to {host} cannot be trusted ({reason}); nothing was read. Check this computer's clock, and whether the network asks for a login first.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no feed is served there. Check the address.</source>
        <translation>{host} refuses the connection: no feed is served there. Check the address.</translation>
    </message>
    <message>
        <source>{host} does not answer. Is the network connected?</source>
        <translation>{host} does not answer. Is the network connected?</translation>
    </message>
    <message>
        <source>{host} answers too slowly; the feed was not read. The next sync asks again.</source>
        <translation>{host} answers too slowly; the feed was not read. The next sync asks again.</translation>
    </message>
    <message>
        <source>What {host} sent is damaged and cannot be unpacked. The next sync asks again.</source>
        <translation>What {host} sent is damaged and cannot be unpacked. The next sync asks again.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off before the whole feed had come. The next sync asks again.</source>
        <translation>The connection to {host} broke off before the whole feed had come. The next sync asks again.</translation>
    </message>
    <message>
        <source>{address} leads to an address that cannot be fetched ({reason}). Tell the organisers.</source>
        <translation>{address} leads to an address that cannot be fetched ({reason}). Tell the organisers.</translation>
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
        <source>{lost} of the {coming} sessions still to come have no time in the feed any more.</source>
        <translation>{lost} of the {coming} sessions still to come have no time in the feed any more.</translation>
    </message>
    <message>
        <source>The feed went back from “{old}” to the older “{new}”: the server may have given out an old copy.</source>
        <translation>The feed went back from “{old}” to the older “{new}”: the server may have given out an old copy.</translation>
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
        <source>What was held back is not there any more: the feed says something else by now. Nothing was changed; sync again.</source>
        <translation>What was held back is not there any more: the feed says something else by now. Nothing was changed; sync again.</translation>
    </message>
    <message>
        <source>The password for “{name}” is missing. Type it on the page of calendars.</source>
        <translation>The password for “{name}” is missing. Type it on the page of calendars.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be opened. All commands but open, screen and staff work without one (see --help).</source>
        <translation>There is no display here, so no window can be opened. All commands but open, screen and staff work without one (see --help).</translation>
    </message>
    <message>
        <source>Qt needs libraries that are missing here. On Debian and Ubuntu, this installs them: sudo apt-get install {packages}</source>
        <translation>Qt needs libraries that are missing here. On Debian and Ubuntu, this installs them: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The server rehearses: its clock was set with --now. Start again with --now, too.</source>
        <translation>The server rehearses: its clock was set with --now. Start again with --now, too.</translation>
    </message>
    <message>
        <source>The clock here was set with --now, the server's was not: what is to end at a time ends at another. Start again without --now.</source>
        <translation>The clock here was set with --now, the server's was not: what is to end at a time ends at another. Start again without --now.</translation>
    </message>
    <message>
        <source>{file}: nobody knows “{key}”; what belongs there are the table [all] and a [[screen]] for each screen.</source>
        <translation>{file}: nobody knows “{key}”; what belongs there are the table [all] and a [[screen]] for each screen.</translation>
    </message>
    <message>
        <source>{file} describes no screen: it needs a [[screen]] with a role.</source>
        <translation>{file} describes no screen: it needs a [[screen]] with a role.</translation>
    </message>
    <message>
        <source>{file}, {place}: this has to be a table with one setting in each line.</source>
        <translation>{file}, {place}: this has to be a table with one setting in each line.</translation>
    </message>
    <message>
        <source>{file}, {place}: role is missing; it is one of {choices}.</source>
        <translation>{file}, {place}: role is missing; it is one of {choices}.</translation>
    </message>
    <message>
        <source>{file}, {place}: a door needs its room, by name or key.</source>
        <translation>{file}, {place}: a door needs its room, by name or key.</translation>
    </message>
    <message>
        <source>{file}, {place}: rooms and floors are for boards, not for a screen that is a {role}.</source>
        <translation>{file}, {place}: rooms and floors are for boards, not for a screen that is a {role}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a text in quotes, not {value}.</source>
        <translation>{file}, {place}: {key} has to be a text in quotes, not {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a list of texts in quotes, not {value}.</source>
        <translation>{file}, {place}: {key} has to be a list of texts in quotes, not {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a list of {choices}, not {value}.</source>
        <translation>{file}, {place}: {key} has to be a list of {choices}, not {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be what “screen --make-pin” prints, not the PIN itself.</source>
        <translation>{file}, {place}: {key} has to be what “screen --make-pin” prints, not the PIN itself.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be an address that begins with https://, not {value}.</source>
        <translation>{file}, {place}: {key} has to be an address that begins with https://, not {value}.</translation>
    </message>
    <message>
        <source>{file} is too large to be a screens.toml.</source>
        <translation>{file} is too large to be a screens.toml.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>{file} is no valid TOML: {reason}.</source>
        <translation>{file} is no valid TOML: {reason}.</translation>
    </message>
    <message>
        <source>{file}, {place}: nobody knows “{key}”; known here: {known}.</source>
        <translation>{file}, {place}: nobody knows “{key}”; known here: {known}.</translation>
    </message>
    <message>
        <source>{file}, {place}: the output {output} belongs to “{other}” already.</source>
        <translation>{file}, {place}: the output {output} belongs to “{other}” already.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a number from {low} to {high}, not {value}.</source>
        <translation>{file}, {place}: {key} has to be a number from {low} to {high}, not {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be one of {choices}, not {value}.</source>
        <translation>{file}, {place}: {key} has to be one of {choices}, not {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} “{value}” is neither an address nor a file.</source>
        <translation>{file}, {place}: {key} “{value}” is neither an address nor a file.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits and nothing else.</source>
        <translation>A PIN has {shortest} to {longest} digits and nothing else.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>The folder {folder} cannot be made ({reason}).</translation>
    </message>
    <message>
        <source>There is no page {page}: the screen has {of}.</source>
        <translation>There is no page {page}: the screen has {of}.</translation>
    </message>
    <message>
        <source>The font file {file} cannot be read.</source>
        <translation>The font file {file} cannot be read.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log has the details.</source>
        <translation>Something went wrong in the program; the log has the details.</translation>
    </message>
    <message>
        <source>{server} does not answer in time.</source>
        <translation>{server} does not answer in time.</translation>
    </message>
</context>
<context>
    <name>FeedKinds</name>
    <message>
        <source>No time</source>
        <translation>No time</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>No length</translation>
    </message>
    <message>
        <source>Times that cannot be read</source>
        <translation>Times that cannot be read</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Ends before it begins</translation>
    </message>
    <message>
        <source>The feed cannot be read</source>
        <translation>The feed cannot be read</translation>
    </message>
    <message>
        <source>More findings than are listed</source>
        <translation>More findings than are listed</translation>
    </message>
    <message>
        <source>Entries that cannot be read</source>
        <translation>Entries that cannot be read</translation>
    </message>
    <message>
        <source>Days that cannot be read</source>
        <translation>Days that cannot be read</translation>
    </message>
    <message>
        <source>Entries without a name</source>
        <translation>Entries without a name</translation>
    </message>
    <message>
        <source>Ways that cannot be read</source>
        <translation>Ways that cannot be read</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Lines that cannot be read</translation>
    </message>
    <message>
        <source>Values that cannot be used</source>
        <translation>Values that cannot be used</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Unknown fields</translation>
    </message>
    <message>
        <source>No format named</source>
        <translation>No format named</translation>
    </message>
    <message>
        <source>Wrong character encoding</source>
        <translation>Wrong character encoding</translation>
    </message>
    <message>
        <source>Line breaks inside texts</source>
        <translation>Line breaks inside texts</translation>
    </message>
    <message>
        <source>Empty placeholders</source>
        <translation>Empty placeholders</translation>
    </message>
    <message>
        <source>Repeating sessions</source>
        <translation>Repeating sessions</translation>
    </message>
    <message>
        <source>Dates beyond the event’s days</source>
        <translation>Dates beyond the event’s days</translation>
    </message>
    <message>
        <source>Repetitions that cannot be followed</source>
        <translation>Repetitions that cannot be followed</translation>
    </message>
    <message>
        <source>Entries that are no sessions</source>
        <translation>Entries that are no sessions</translation>
    </message>
    <message>
        <source>Talks that are not in the programme</source>
        <translation>Talks that are not in the programme</translation>
    </message>
    <message>
        <source>One page of several</source>
        <translation>One page of several</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unknown time zone</translation>
    </message>
    <message>
        <source>Time zone at odds with the times</source>
        <translation>Time zone at odds with the times</translation>
    </message>
    <message>
        <source>No time zone named</source>
        <translation>No time zone named</translation>
    </message>
    <message>
        <source>Times in two time zones</source>
        <translation>Times in two time zones</translation>
    </message>
    <message>
        <source>Times at night</source>
        <translation>Times at night</translation>
    </message>
    <message>
        <source>Dates in another time zone</source>
        <translation>Dates in another time zone</translation>
    </message>
    <message>
        <source>Another UTC offset</source>
        <translation>Another UTC offset</translation>
    </message>
    <message>
        <source>Times the clocks skip</source>
        <translation>Times the clocks skip</translation>
    </message>
    <message>
        <source>Times the clocks show twice</source>
        <translation>Times the clocks show twice</translation>
    </message>
    <message>
        <source>Start and date at odds</source>
        <translation>Start and date at odds</translation>
    </message>
    <message>
        <source>Listed under another day</source>
        <translation>Listed under another day</translation>
    </message>
    <message>
        <source>Several whole days</source>
        <translation>Several whole days</translation>
    </message>
    <message>
        <source>Outside the event’s days</source>
        <translation>Outside the event’s days</translation>
    </message>
    <message>
        <source>Far from all other sessions</source>
        <translation>Far from all other sessions</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Very long</translation>
    </message>
    <message>
        <source>Very short</source>
        <translation>Very short</translation>
    </message>
    <message>
        <source>One id for several sessions</source>
        <translation>One id for several sessions</translation>
    </message>
    <message>
        <source>One key for several entries</source>
        <translation>One key for several entries</translation>
    </message>
    <message>
        <source>No id</source>
        <translation>No id</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listed twice</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unknown status</translation>
    </message>
    <message>
        <source>Room taken twice</source>
        <translation>Room taken twice</translation>
    </message>
    <message>
        <source>Rooms for several sessions at a time</source>
        <translation>Rooms for several sessions at a time</translation>
    </message>
    <message>
        <source>Two rooms named</source>
        <translation>Two rooms named</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>Rooms without a session</source>
        <translation>Rooms without a session</translation>
    </message>
    <message>
        <source>Rooms with nearly the same name</source>
        <translation>Rooms with nearly the same name</translation>
    </message>
    <message>
        <source>Rooms that are not listed</source>
        <translation>Rooms that are not listed</translation>
    </message>
    <message>
        <source>No number of seats</source>
        <translation>No number of seats</translation>
    </message>
    <message>
        <source>Tracks that are not listed</source>
        <translation>Tracks that are not listed</translation>
    </message>
    <message>
        <source>Tracks without a session</source>
        <translation>Tracks without a session</translation>
    </message>
    <message>
        <source>Tracks with nearly the same name</source>
        <translation>Tracks with nearly the same name</translation>
    </message>
    <message>
        <source>Colours that cannot be read</source>
        <translation>Colours that cannot be read</translation>
    </message>
    <message>
        <source>People announced twice at one time</source>
        <translation>People announced twice at one time</translation>
    </message>
    <message>
        <source>Names for several people</source>
        <translation>Names for several people</translation>
    </message>
    <message>
        <source>People listed twice</source>
        <translation>People listed twice</translation>
    </message>
    <message>
        <source>People without a name</source>
        <translation>People without a name</translation>
    </message>
    <message>
        <source>People who are not listed</source>
        <translation>People who are not listed</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>No title of the event</source>
        <translation>No title of the event</translation>
    </message>
    <message>
        <source>Character codes in names</source>
        <translation>Character codes in names</translation>
    </message>
    <message>
        <source>Markup in titles</source>
        <translation>Markup in titles</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Subtitles that repeat the title</source>
        <translation>Subtitles that repeat the title</translation>
    </message>
    <message>
        <source>Descriptions that repeat the abstract</source>
        <translation>Descriptions that repeat the abstract</translation>
    </message>
    <message>
        <source>Links without an address</source>
        <translation>Links without an address</translation>
    </message>
    <message>
        <source>Links without https://</source>
        <translation>Links without https://</translation>
    </message>
    <message>
        <source>Links without a host</source>
        <translation>Links without a host</translation>
    </message>
    <message>
        <source>Links that are never opened</source>
        <translation>Links that are never opened</translation>
    </message>
    <message>
        <source>Links into a closed network</source>
        <translation>Links into a closed network</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Broken links</translation>
    </message>
</context>
<context>
    <name>FeedReport</name>
    <message>
        <source>Report on {feed}</source>
        <translation>Report on {feed}</translation>
    </message>
    <message>
        <source>checked on {day}/{month}/{year} at {time}</source>
        <translation>checked on {day}/{month}/{year} at {time}</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>Findings by kind</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
        <source>format {format}</source>
        <translation>format {format}</translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>time zone {zone}</translation>
    </message>
    <message>
        <source>No programme could be read from it.</source>
        <translation>No programme could be read from it.</translation>
    </message>
    <message numerus="yes">
        <source>%n items skipped</source>
        <translation>
            <numerusform>%n item skipped</numerusform>
            <numerusform>%n items skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on a programme feed</source>
        <translation>Report on a programme feed</translation>
    </message>
</context>
<context>
    <name>FeedServer</name>
    <message>
        <source>Description of all addresses</source>
        <translation>Description of all addresses</translation>
    </message>
    <message>
        <source>Feed server</source>
        <translation>Feed server</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>My agenda</translation>
    </message>
    <message>
        <source>{weekday}, {day}/{month}/{year}</source>
        <translation>{weekday}, {day}/{month}/{year}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions are not in the programme any more.</source>
        <translation>
            <numerusform>%n chosen session is not in the programme any more.</numerusform>
            <numerusform>%n chosen sessions are not in the programme any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Subscribe to it as a calendar</source>
        <translation>Subscribe to it as a calendar</translation>
    </message>
    <message>
        <source>Load the calendar file</source>
        <translation>Load the calendar file</translation>
    </message>
    <message>
        <source>Open it in the program</source>
        <translation>Open it in the program</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>maybe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n minute later</numerusform>
            <numerusform>%n minutes later</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent is not understood; nothing was changed.</source>
        <translation>What was sent is not understood; nothing was changed.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>From {feed}, last read {time}.</source>
        <translation>From {feed}, last read {time}.</translation>
    </message>
    <message>
        <source>Stage: a room's page for its manager's phone</source>
        <translation>Stage: a room's page for its manager's phone</translation>
    </message>
    <message>
        <source>{day}/{month}/{year} at {time}</source>
        <translation>{day}/{month}/{year} at {time}</translation>
    </message>
    <message>
        <source>The feed cannot be followed: {reason}</source>
        <translation>The feed cannot be followed: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections wait for a decision: the feed says something else.</source>
        <translation>
            <numerusform>%n correction waits for a decision: the feed says something else.</numerusform>
            <numerusform>%n corrections wait for a decision: the feed says something else.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no programme of {feed} yet.</source>
        <translation>There is no programme of {feed} yet.</translation>
    </message>
    <message>
        <source>From {feed}.</source>
        <translation>From {feed}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Push connections</source>
        <translation>Push connections</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Calendars of the rooms</source>
        <translation>Calendars of the rooms</translation>
    </message>
    <message>
        <source>Calendars of the tracks</source>
        <translation>Calendars of the tracks</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>For programs</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All filters are reset.</source>
        <translation>All filters are reset.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Reset filters</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “{name}” there are %n sessions.</source>
        <translation>
            <numerusform>Without “{name}” there is %n session.</numerusform>
            <numerusform>Without “{name}” there are %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{name}”</source>
        <translation>Without “{name}”</translation>
    </message>
    <message>
        <source>Nothing on {day} with these filters.</source>
        <translation>Nothing on {day} with these filters.</translation>
    </message>
    <message>
        <source>To {day} ({hits})</source>
        <translation>To {day} ({hits})</translation>
    </message>
    <message>
        <source>What passes these filters has no time yet.</source>
        <translation>What passes these filters has no time yet.</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Nothing passes these filters.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Close the filter</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Find a choice</translation>
    </message>
    <message>
        <source>No choice is called “{words}”.</source>
        <translation>No choice is called “{words}”.</translation>
    </message>
    <message>
        <source>{name}, remove filter</source>
        <translation>{name}, remove filter</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formats</source>
        <translation>
            <numerusform>%n format</numerusform>
            <numerusform>%n formats</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} or {other}</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>without a theme</translation>
    </message>
    <message>
        <source>without a format</source>
        <translation>without a format</translation>
    </message>
    <message>
        <source>language not given</source>
        <translation>language not given</translation>
    </message>
    <message>
        <source>Only starred</source>
        <translation>Only starred</translation>
    </message>
    <message>
        <source>Free of overlaps</source>
        <translation>Free of overlaps</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>More themes</source>
        <translation>More themes</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n sessions</source>
        <translation>
            <numerusform>{shown} of %n session</numerusform>
            <numerusform>{shown} of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Which festival?</source>
        <translation>Which festival?</translation>
    </message>
    <message>
        <source>Another one: its organisers name the address of the programme, often on the page of the schedule.</source>
        <translation>Another one: its organisers name the address of the programme, often on the page of the schedule.</translation>
    </message>
    <message>
        <source>Address of another programme</source>
        <translation>Address of another programme</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Choose a &amp;file …</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>A star puts a session into your agenda. Shall the program remind you before it begins? Calendars you take it along into do so, too.</source>
        <translation>A star puts a session into your agenda. Shall the program remind you before it begins? Calendars you take it along into do so, too.</translation>
    </message>
    <message>
        <source>All of this can be changed in the menus; F1 shows every key.</source>
        <translation>All of this can be changed in the menus; F1 shows every key.</translation>
    </message>
    <message>
        <source>This one is open: {event}.</source>
        <translation>This one is open: {event}.</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message numerus="yes">
        <source>%n of {total} screens show version {version}</source>
        <translation>
            <numerusform>%n of {total} screens shows version {version}</numerusform>
            <numerusform>%n of {total} screens show version {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}/{month} {time}</source>
        <translation>{day}/{month} {time}</translation>
    </message>
    <message>
        <source>No screen has reported yet.</source>
        <translation>No screen has reported yet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n screens show version {version}</source>
        <translation>
            <numerusform>The screen shows version {version}</numerusform>
            <numerusform>All %n screens show version {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>No screen shows version {version}</source>
        <translation>No screen shows version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{screen} offline since {time}</source>
        <translation>{screen} offline since {time}</translation>
    </message>
    <message>
        <source>{screen} frozen since {time}</source>
        <translation>{screen} frozen since {time}</translation>
    </message>
    <message>
        <source>{screen} is out of order</source>
        <translation>{screen} is out of order</translation>
    </message>
    <message>
        <source>{screen} has no programme</source>
        <translation>{screen} has no programme</translation>
    </message>
    <message>
        <source>{screen} shows {version}</source>
        <translation>{screen} shows {version}</translation>
    </message>
    <message numerus="yes">
        <source>the clock of {screen} is %n min fast</source>
        <translation>
            <numerusform>the clock of {screen} is %n min fast</numerusform>
            <numerusform>the clock of {screen} is %n min fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the clock of {screen} is %n min slow</source>
        <translation>
            <numerusform>the clock of {screen} is %n min slow</numerusform>
            <numerusform>the clock of {screen} is %n min slow</numerusform>
        </translation>
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
    <name>HandOver</name>
    <message>
        <source>The link was copied.</source>
        <translation>The link was copied.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Take along</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR code of the link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Onto a phone</source>
        <translation>Onto a phone</translation>
    </message>
    <message>
        <source>Nothing starred yet. A star is enough.</source>
        <translation>Nothing starred yet. A star is enough.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions. Point a phone's camera at the code: it shows them, and puts them into its calendar, where they follow the programme.</source>
        <translation>
            <numerusform>%n session. Point a phone’s camera at the code: it shows it, and puts it into its calendar, where it follows the programme.</numerusform>
            <numerusform>%n sessions. Point a phone’s camera at the code: it shows them, and puts them into its calendar, where they follow the programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions. This program on another device stars the same ones: scan the code, or send the link and paste it there. No account, nothing is stored anywhere.</source>
        <translation>
            <numerusform>%n session. This program on another device stars the same one: scan the code, or send the link and paste it there. No account, nothing is stored anywhere.</numerusform>
            <numerusform>%n sessions. This program on another device stars the same ones: scan the code, or send the link and paste it there. No account, nothing is stored anywhere.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a calendar that subscribes</source>
        <translation>For a calendar that subscribes</translation>
    </message>
    <message>
        <source>It has no time yet: there is nothing to put in.</source>
        <translation>It has no time yet: there is nothing to put in.</translation>
    </message>
    <message>
        <source>QR code of the calendar entry</source>
        <translation>QR code of the calendar entry</translation>
    </message>
    <message>
        <source>A phone's camera offers it as a calendar entry. It does not follow later changes.</source>
        <translation>A phone's camera offers it as a calendar entry. It does not follow later changes.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Paste the link or the text of a QR code from a kiosk or another device, or choose an agenda that was exported as a calendar file.</source>
        <translation>Paste the link or the text of a QR code from a kiosk or another device, or choose an agenda that was exported as a calendar file.</translation>
    </message>
    <message>
        <source>Link or text</source>
        <translation>Link or text</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Choose a &amp;file …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Replace mine</source>
        <translation>&amp;Replace mine</translation>
    </message>
    <message>
        <source>&amp;Add to mine</source>
        <translation>&amp;Add to mine</translation>
    </message>
    <message>
        <source>Choose an agenda</source>
        <translation>Choose an agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n new sessions</source>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred already</source>
        <translation>
            <numerusform>%n starred already</numerusform>
            <numerusform>%n starred already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only starred here</source>
        <translation>
            <numerusform>%n only starred here</numerusform>
            <numerusform>%n only starred here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled or not in the programme</source>
        <translation>
            <numerusform>%n cancelled or not in the programme</numerusform>
            <numerusform>%n cancelled or not in the programme</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>already starred</source>
        <translation>already starred</translation>
    </message>
    <message>
        <source>only here; goes when replaced</source>
        <translation>only here; goes when replaced</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title, person, room</source>
        <translation>Title, person, room</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the programme</source>
        <translation>Search the programme</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>My agenda</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>A room has another name</source>
        <translation>A room has another name</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Nothing new since you have this programme.</source>
        <translation>Nothing new since you have this programme.</translation>
    </message>
    <message>
        <source>None of the changes is of this kind.</source>
        <translation>None of the changes is of this kind.</translation>
    </message>
    <message>
        <source>Nothing new since {day}, {time}.</source>
        <translation>Nothing new since {day}, {time}.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Show in the programme</source>
        <translation>Show in the programme</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Show each</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Fold up</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} and %n more</numerusform>
            <numerusform>{titles} and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>in your agenda</source>
        <translation>in your agenda</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>another date: {when}</source>
        <translation>another date: {when}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>also: {what}</source>
        <translation>also: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in your agenda</source>
        <translation>
            <numerusform>%n unread in your agenda</numerusform>
            <numerusform>%n unread in your agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unread in the programme</source>
        <translation>
            <numerusform>%n more in the programme</numerusform>
            <numerusform>%n more in the programme</numerusform>
        </translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>My agenda</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Today’s sessions</source>
        <translation>Today’s sessions</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Save the list …</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>probably another time zone in the feed</source>
        <translation>probably another time zone in the feed</translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation>{length} later</translation>
    </message>
    <message>
        <source>no room before</source>
        <translation>no room before</translation>
    </message>
    <message>
        <source>on time again</source>
        <translation>on time again</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>another day</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>probably a corrected time zone</source>
        <translation>probably a corrected time zone</translation>
    </message>
    <message>
        <source>{length} earlier</source>
        <translation>{length} earlier</translation>
    </message>
    <message>
        <source>not in the programme any more</source>
        <translation>not in the programme any more</translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation>takes place after all</translation>
    </message>
    <message>
        <source>seats again</source>
        <translation>seats again</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>no room yet</translation>
    </message>
    <message>
        <source>instead of {old}</source>
        <translation>instead of {old}</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>no time yet</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>new title</translation>
    </message>
    <message>
        <source>no time before</source>
        <translation>no time before</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Arrow up</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Arrow down</translation>
    </message>
    <message>
        <source>Arrow left</source>
        <translation>Arrow left</translation>
    </message>
    <message>
        <source>Arrow right</source>
        <translation>Arrow right</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} or {other}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>{number} picked.</source>
        <translation>{number} picked.</translation>
    </message>
    <message>
        <source>Take them along.</source>
        <translation>Take them along.</translation>
    </message>
    <message>
        <source>Into the calendar, {number} of {count}: {title}</source>
        <translation>Into the calendar, {number} of {count}: {title}</translation>
    </message>
    <message>
        <source>Selection cleared.</source>
        <translation>Selection cleared.</translation>
    </message>
    <message>
        <source>Pick and take along.</source>
        <translation>Pick and take along.</translation>
    </message>
    <message>
        <source>One picked.</source>
        <translation>One picked.</translation>
    </message>
    <message>
        <source>Take it along.</source>
        <translation>Take it along.</translation>
    </message>
    <message>
        <source>Touch a star, then scan the code here with a phone.</source>
        <translation>Touch a star, then scan the code here with a phone.</translation>
    </message>
    <message numerus="yes">
        <source>The selection is full: it holds %n.</source>
        <translation>
            <numerusform>The selection is full: it holds %n.</numerusform>
            <numerusform>The selection is full: it holds %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the code and paste it into your own agenda.</source>
        <translation>Scan the code and paste it into your own agenda.</translation>
    </message>
    <message>
        <source>Scan with a phone's camera. It opens there, no sign-in.</source>
        <translation>Scan with a phone's camera. It opens there, no sign-in.</translation>
    </message>
    <message>
        <source>Scan with a phone's camera: it goes into the calendar.</source>
        <translation>Scan with a phone's camera: it goes into the calendar.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Next code</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>without</source>
        <translation>without</translation>
    </message>
    <message>
        <source>a time yet</source>
        <translation>a time yet</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Search: {words}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Themes ({count})</source>
        <translation>Themes ({count})</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>From {time}</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Still there?</translation>
    </message>
    <message numerus="yes">
        <source>The display starts anew in %n seconds.</source>
        <translation>
            <numerusform>The display starts anew in %n second.</numerusform>
            <numerusform>The display starts anew in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Erase a letter</source>
        <translation>Erase a letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Close the keyboard</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nothing on this day.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nothing found for “{words}”.</translation>
    </message>
    <message>
        <source>Nothing picked yet. A star in the programme is enough.</source>
        <translation>Nothing picked yet. A star in the programme is enough.</translation>
    </message>
    <message>
        <source>Nothing in these themes on this day.</source>
        <translation>Nothing in these themes on this day.</translation>
    </message>
    <message>
        <source>Your selection</source>
        <translation>Your selection</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>Nothing found for “{words}” in these themes.</source>
        <translation>Nothing found for “{words}” in these themes.</translation>
    </message>
    <message>
        <source>Rooms {first}–{last} of {count}</source>
        <translation>Rooms {first}–{last} of {count}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Other rooms before</source>
        <translation>Other rooms before</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>More rooms</translation>
    </message>
    <message>
        <source>Pick {title}</source>
        <translation>Pick {title}</translation>
    </message>
    <message>
        <source>Into the calendar with a phone's camera</source>
        <translation>Into the calendar with a phone's camera</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Picked</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Pick</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
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
        <source>&amp;Manage programmes …</source>
        <translation>&amp;Manage programmes …</translation>
    </message>
    <message>
        <source>&amp;Export agenda …</source>
        <translation>&amp;Export agenda …</translation>
    </message>
    <message>
        <source>&amp;Calendars …</source>
        <translation>&amp;Calendars …</translation>
    </message>
    <message>
        <source>&amp;Save the list of changes …</source>
        <translation>&amp;Save the list of changes …</translation>
    </message>
    <message>
        <source>&amp;Take along …</source>
        <translation>&amp;Take along …</translation>
    </message>
    <message>
        <source>Take o&amp;ver …</source>
        <translation>Take o&amp;ver …</translation>
    </message>
    <message>
        <source>Save &amp;notes …</source>
        <translation>Save &amp;notes …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
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
        <source>&amp;Mark all changes as read</source>
        <translation>&amp;Mark all changes as read</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Programme as &amp;grid</source>
        <translation>Programme as &amp;grid</translation>
    </message>
    <message>
        <source>Programme as &amp;list</source>
        <translation>Programme as &amp;list</translation>
    </message>
    <message>
        <source>&amp;My agenda</source>
        <translation>&amp;My agenda</translation>
    </message>
    <message>
        <source>Now and &amp;next</source>
        <translation>Now and &amp;next</translation>
    </message>
    <message>
        <source>Without a &amp;time yet</source>
        <translation>Without a &amp;time yet</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;What is new</translation>
    </message>
    <message>
        <source>Urgent announcement&amp;s</source>
        <translation>Urgent announcement&amp;s</translation>
    </message>
    <message>
        <source>&amp;Jump to now</source>
        <translation>&amp;Jump to now</translation>
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
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Wider columns</source>
        <translation>&amp;Wider columns</translation>
    </message>
    <message>
        <source>&amp;Narrower columns</source>
        <translation>&amp;Narrower columns</translation>
    </message>
    <message>
        <source>Usual &amp;size</source>
        <translation>Usual &amp;size</translation>
    </message>
    <message>
        <source>Roo&amp;ms …</source>
        <translation>Roo&amp;ms …</translation>
    </message>
    <message>
        <source>&amp;Hide this room</source>
        <translation>&amp;Hide this room</translation>
    </message>
    <message>
        <source>Show &amp;all rooms</source>
        <translation>Show &amp;all rooms</translation>
    </message>
    <message>
        <source>Choose f&amp;ilters …</source>
        <translation>Choose f&amp;ilters …</translation>
    </message>
    <message>
        <source>R&amp;eset filters</source>
        <translation>R&amp;eset filters</translation>
    </message>
    <message>
        <source>&amp;Between programme and session</source>
        <translation>&amp;Between programme and session</translation>
    </message>
    <message>
        <source>From the search field to the hits</source>
        <translation>From the search field to the hits</translation>
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
        <source>N&amp;otices and reminders …</source>
        <translation>N&amp;otices and reminders …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About this program …</source>
        <translation>&amp;About this program …</translation>
    </message>
    <message>
        <source>Go to the menu</source>
        <translation>Go to the menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>To the next or the former control</source>
        <translation>To the next or the former control</translation>
    </message>
    <message>
        <source>To the session beside, above or below</source>
        <translation>To the session beside, above or below</translation>
    </message>
    <message>
        <source>To the first or the last session</source>
        <translation>To the first or the last session</translation>
    </message>
    <message>
        <source>To the first or the last room</source>
        <translation>To the first or the last room</translation>
    </message>
    <message>
        <source>One hour back or on</source>
        <translation>One hour back or on</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Star the session, or take the star away</source>
        <translation>Star the session, or take the star away</translation>
    </message>
    <message>
        <source>Show the session in the programme</source>
        <translation>Show the session in the programme</translation>
    </message>
    <message>
        <source>Take the other date</source>
        <translation>Take the other date</translation>
    </message>
    <message>
        <source>Mark as read, or as unread</source>
        <translation>Mark as read, or as unread</translation>
    </message>
    <message>
        <source>Unfold a bulk change</source>
        <translation>Unfold a bulk change</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>In the programme</translation>
    </message>
    <message>
        <source>In “What is new”</source>
        <translation>In “What is new”</translation>
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
        <source>Gri&amp;d</source>
        <translation>Gri&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>Opened &amp;lately</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text si&amp;ze</translation>
    </message>
    <message>
        <source>Mo&amp;vement</source>
        <translation>Mo&amp;vement</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;anguage</translation>
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
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Undo: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Redo: {what}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n min before</source>
        <translation>
            <numerusform>%n min before</numerusform>
            <numerusform>%n min before</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>{title} (file is missing)</source>
        <translation>{title} (file is missing)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Clear the list</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nothing opened yet</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>“{title}” has changed.</source>
        <translation>“{title}” has changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of your agenda have changed.</source>
        <translation>
            <numerusform>%n session of your agenda has changed.</numerusform>
            <numerusform>%n sessions of your agenda have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of the programme have changed.</source>
        <translation>
            <numerusform>%n session of the programme has changed.</numerusform>
            <numerusform>%n sessions of the programme have changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: not in your agenda any more</source>
        <translation>{title}: not in your agenda any more</translation>
    </message>
    <message>
        <source>“{title}” is cancelled.</source>
        <translation>“{title}” is cancelled.</translation>
    </message>
    <message>
        <source>“{title}” now begins at {time}.</source>
        <translation>“{title}” now begins at {time}.</translation>
    </message>
    <message>
        <source>“{title}” is now in {room} instead of {old}.</source>
        <translation>“{title}” is now in {room} instead of {old}.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Not in the programme any more</source>
        <translation>Not in the programme any more</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <source>Notes: {event}</source>
        <translation>Notes: {event}</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>There are no notes yet.</translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message numerus="yes">
        <source>%n min walk from {room}</source>
        <translation>
            <numerusform>%n min walk from {room}</numerusform>
            <numerusform>%n min walk from {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>To the programme</source>
        <translation>To the programme</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>Now and next</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Starting soon</translation>
    </message>
    <message>
        <source>Later today in the other rooms</source>
        <translation>Later today in the other rooms</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergency</translation>
    </message>
    <message numerus="yes">
        <source>%n min over its time</source>
        <translation>
            <numerusform>%n min over its time</numerusform>
            <numerusform>%n min over its time</numerusform>
        </translation>
    </message>
    <message>
        <source>then {time} {title}</source>
        <translation>then {time} {title}</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>On now</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Next for you</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more today. {day} from {time}.</source>
        <translation>Nothing more today. {day} from {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are on</source>
        <translation>
            <numerusform>%n session is on</numerusform>
            <numerusform>%n sessions are on</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence}, the next begins at {time}.</source>
        <translation>{sentence}, the next begins at {time}.</translation>
    </message>
    <message>
        <source>The programme begins on {day} at {time}.</source>
        <translation>The programme begins on {day} at {time}.</translation>
    </message>
    <message>
        <source>The programme is over.</source>
        <translation>The programme is over.</translation>
    </message>
    <message>
        <source>No session has a time yet.</source>
        <translation>No session has a time yet.</translation>
    </message>
    <message>
        <source>It goes on today at {time}.</source>
        <translation>It goes on today at {time}.</translation>
    </message>
    <message>
        <source>Nothing more today. Tomorrow from {time}.</source>
        <translation>Nothing more today. Tomorrow from {time}.</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>At {time}</translation>
    </message>
    <message>
        <source>Tomorrow at {time}</source>
        <translation>Tomorrow at {time}</translation>
    </message>
    <message>
        <source>{sentence}, the last of the programme.</source>
        <translation>{sentence}, the last of the programme.</translation>
    </message>
    <message>
        <source>{sentence}, the last of today.</source>
        <translation>{sentence}, the last of today.</translation>
    </message>
    <message>
        <source>The programme begins today at {time}.</source>
        <translation>The programme begins today at {time}.</translation>
    </message>
    <message>
        <source>The programme begins tomorrow at {time}.</source>
        <translation>The programme begins tomorrow at {time}.</translation>
    </message>
    <message>
        <source>Nothing is on until {time}.</source>
        <translation>Nothing is on until {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min late if you go now</source>
        <translation>
            <numerusform>%n min late even if you go now</numerusform>
            <numerusform>%n min late even if you go now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing %n min of “{title}”</source>
        <translation>
            <numerusform>missing %n min of “{title}”</numerusform>
            <numerusform>missing %n min of “{title}”</numerusform>
        </translation>
    </message>
    <message>
        <source>leave at {time}</source>
        <translation>leave at {time}</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>two</source>
        <translation>two</translation>
    </message>
    <message>
        <source>three</source>
        <translation>three</translation>
    </message>
    <message>
        <source>four</source>
        <translation>four</translation>
    </message>
    <message>
        <source>five</source>
        <translation>five</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nine</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twelve</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The window cannot be opened.</source>
        <translation>The window cannot be opened.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>at the same time:</source>
        <translation>at the same time:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>More about {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
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
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
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
        <source>To my calendar …</source>
        <translation>To my calendar …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Onto a phone (QR code) …</source>
        <translation>Onto a phone (QR code) …</translation>
    </message>
    <message>
        <source>For you alone, on this device.</source>
        <translation>For you alone, on this device.</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Going</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Maybe</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Printed on {day}, {time}</source>
        <translation>Printed on {day}, {time}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>without a room</source>
        <translation>without a room</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>My agenda</translation>
    </message>
    <message>
        <source>{day} (continued)</source>
        <translation>{day} (continued)</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>Nothing is starred.</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>maybe</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>My a&amp;genda</source>
        <translation>My a&amp;genda</translation>
    </message>
    <message>
        <source>The p&amp;lan of all days</source>
        <translation>The p&amp;lan of all days</translation>
    </message>
    <message>
        <source>The plan of this da&amp;y</source>
        <translation>The plan of this da&amp;y</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Save as PDF …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Nothing has a time yet.</source>
        <translation>Nothing has a time yet.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Athens</source>
        <translation>Athens</translation>
    </message>
    <message>
        <source>Belgrade</source>
        <translation>Belgrade</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussels</translation>
    </message>
    <message>
        <source>Bucharest</source>
        <translation>Bucharest</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Cairo</translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation>Copenhagen</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisbon</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Mexico City</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscow</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Prague</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rome</translation>
    </message>
    <message>
        <source>Sao Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Tehran</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokyo</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Vienna</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Warsaw</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The field “format” is missing; festival-agenda/1 is assumed.</source>
        <translation>The field “format” is missing; festival-agenda/1 is assumed.</translation>
    </message>
    <message>
        <source>The event has no title.</source>
        <translation>The event has no title.</translation>
    </message>
    <message>
        <source>“{value}” is no time of day; programme days change at 04:00.</source>
        <translation>“{value}” is no time of day; programme days change at 04:00.</translation>
    </message>
    <message>
        <source>“{value}” is no colour such as #0F56AB; it is left out.</source>
        <translation>“{value}” is no colour such as #0F56AB; it is left out.</translation>
    </message>
    <message>
        <source>A walk needs two listed rooms and its minutes; it is left out.</source>
        <translation>A walk needs two listed rooms and its minutes; it is left out.</translation>
    </message>
    <message>
        <source>An entry without a name and key; it is left out.</source>
        <translation>An entry without a name and key; it is left out.</translation>
    </message>
    <message>
        <source>The key “{key}” is taken; this entry is kept as “{other}”.</source>
        <translation>The key “{key}” is taken; this entry is kept as “{other}”.</translation>
    </message>
    <message>
        <source>The status “{value}” is not known (scheduled, tentative, cancelled).</source>
        <translation>The status “{value}” is not known (scheduled, tentative, cancelled).</translation>
    </message>
    <message>
        <source>A session without title and text; it is left out.</source>
        <translation>A session without title and text; it is left out.</translation>
    </message>
    <message>
        <source>The room “{name}” is not in the list of rooms; it is added.</source>
        <translation>The room “{name}” is not in the list of rooms; it is added.</translation>
    </message>
    <message>
        <source>The track “{name}” is not in the list of tracks; it is added.</source>
        <translation>The track “{name}” is not in the list of tracks; it is added.</translation>
    </message>
    <message>
        <source>A link without an address; left out.</source>
        <translation>A link without an address; left out.</translation>
    </message>
    <message>
        <source>A person without a name; left out.</source>
        <translation>A person without a name; left out.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of people; a person of that name is added.</source>
        <translation>“{name}” is not in the list of people; a person of that name is added.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a time here; it is left out.</source>
        <translation>“{value}” cannot be read as a time here; it is left out.</translation>
    </message>
    <message>
        <source>The clocks skip {time}; it is taken as if they had not been put forward yet.</source>
        <translation>The clocks skip {time}; it is taken as if they had not been put forward yet.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice; the first time is meant. An offset such as +02:00 says it.</source>
        <translation>The clocks show {time} twice; the first time is meant. An offset such as +02:00 says it.</translation>
    </message>
    <message>
        <source>The end lies before the start; the session has no length.</source>
        <translation>The end lies before the start; the session has no length.</translation>
    </message>
    <message>
        <source>There is an end but no start; the session stands without a time.</source>
        <translation>There is an end but no start; the session stands without a time.</translation>
    </message>
    <message>
        <source>There is no end; the session has no length.</source>
        <translation>There is no end; the session has no length.</translation>
    </message>
    <message>
        <source>Names and titles in character codes, decoded: {count} (first: {first}).</source>
        <translation>Names and titles in character codes, decoded: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions outside the days the event is announced for: {count} (first: {first}).</source>
        <translation>Sessions outside the days the event is announced for: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions that share one id with another: {count}; all are kept (first: {first}).</source>
        <translation>Sessions that share one id with another: {count}; all are kept (first: {first}).</translation>
    </message>
    <message>
        <source>Empty placeholders, left out: {count} (first: {first}).</source>
        <translation>Empty placeholders, left out: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions without an id: {count}; they are known by title, people and duration (first: {first}).</source>
        <translation>Sessions without an id: {count}; they are known by title, people and duration (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a title: {count}; their text or people stand in (first: {first}).</source>
        <translation>Sessions without a title: {count}; their text or people stand in (first: {first}).</translation>
    </message>
    <message>
        <source>Texts that only repeat another one (subtitle the title, description the abstract): {count} (first: {first}).</source>
        <translation>Texts that only repeat another one (subtitle the title, description the abstract): {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions that name another room than the one they are listed in: {count}; the listing counts (first: {first}).</source>
        <translation>Sessions that name another room than the one they are listed in: {count}; the listing counts (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions listed under another day than the one they begin on: {count} (first: {first}).</source>
        <translation>Sessions listed under another day than the one they begin on: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>People without a name, left out: {count} (first in: {first}).</source>
        <translation>People without a name, left out: {count} (first in: {first}).</translation>
    </message>
    <message>
        <source>The rooms of a day are no object; its sessions are left out.</source>
        <translation>The rooms of a day are no object; its sessions are left out.</translation>
    </message>
    <message>
        <source>This entry is no session; it is left out.</source>
        <translation>This entry is no session; it is left out.</translation>
    </message>
    <message>
        <source>Links without https://, which was put in front: {count} (first: {first}).</source>
        <translation>Links without https://, which was put in front: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions with another UTC offset than the event's: {count}; the instants are kept (first: {first}).</source>
        <translation>Sessions with another UTC offset than the event's: {count}; the instants are kept (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions whose start is not the one in their date: {count}; the date counts (first: {first}).</source>
        <translation>Sessions whose start is not the one in their date: {count}; the date counts (first: {first}).</translation>
    </message>
    <message>
        <source>Dates written in another time zone than the event's: {count}; the instants are kept (first: {first}).</source>
        <translation>Dates written in another time zone than the event's: {count}; the instants are kept (first: {first}).</translation>
    </message>
    <message>
        <source>Dates that cannot be read: {count}; day and start are used (first: {first}).</source>
        <translation>Dates that cannot be read: {count}; day and start are used (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a readable time: {count}; they stand without one (first: {first}).</source>
        <translation>Sessions without a readable time: {count}; they stand without one (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a readable duration: {count}; they have no length (first: {first}).</source>
        <translation>Sessions without a readable duration: {count}; they have no length (first: {first}).</translation>
    </message>
    <message>
        <source>Events without title and description were left out: {count} (first: {first}).</source>
        <translation>Events without title and description were left out: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>The event cannot be read: {reason}</source>
        <translation>The event cannot be read: {reason}</translation>
    </message>
    <message>
        <source>Sessions without a title: {count}; the first line of the description stands for it (“{first}”).</source>
        <translation>Sessions without a title: {count}; the first line of the description stands for it (“{first}”).</translation>
    </message>
    <message>
        <source>Sessions with a status that iCalendar does not know: {count} (“{first}”).</source>
        <translation>Sessions with a status that iCalendar does not know: {count} (“{first}”).</translation>
    </message>
    <message>
        <source>Line breaks inside {property} were not written as \n.</source>
        <translation>Line breaks inside {property} were not written as \n.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8; it was read as Windows-1252.</source>
        <translation>The line is not valid UTF-8; it was read as Windows-1252.</translation>
    </message>
    <message>
        <source>“{line}” is not an iCalendar property; the line was ignored.</source>
        <translation>“{line}” is not an iCalendar property; the line was ignored.</translation>
    </message>
    <message>
        <source>Repeating sessions: {count}; each of their dates in the event's days is a session of its own (first: {first}).</source>
        <translation>Repeating sessions: {count}; each of their dates in the event's days is a session of its own (first: {first}).</translation>
    </message>
    <message>
        <source>Repeating sessions that go on beyond the event's days: {count}; the dates beyond are left out (first: {first}).</source>
        <translation>Repeating sessions that go on beyond the event's days: {count}; the dates beyond are left out (first: {first}).</translation>
    </message>
    <message>
        <source>Repeating sessions whose rule cannot be followed: {count}; only the dates written out are shown (first: {first}).</source>
        <translation>Repeating sessions whose rule cannot be followed: {count}; only the dates written out are shown (first: {first}).</translation>
    </message>
    <message>
        <source>DURATION “{value}” makes no sense; it was ignored.</source>
        <translation>DURATION “{value}” makes no sense; it was ignored.</translation>
    </message>
    <message>
        <source>There is no DTSTART; the session has no time.</source>
        <translation>There is no DTSTART; the session has no time.</translation>
    </message>
    <message>
        <source>DTSTART has a time of day but DTEND has none.</source>
        <translation>DTSTART has a time of day but DTEND has none.</translation>
    </message>
    <message>
        <source>DTEND lies before DTSTART; it was ignored.</source>
        <translation>DTEND lies before DTSTART; it was ignored.</translation>
    </message>
    <message>
        <source>The session lasts for several whole days; it stands on the first of them.</source>
        <translation>The session lasts for several whole days; it stands on the first of them.</translation>
    </message>
    <message>
        <source>{property} says both UTC and {zone}; it was read in {zone}.</source>
        <translation>{property} says both UTC and {zone}; it was read in {zone}.</translation>
    </message>
    <message>
        <source>{property} “{value}” is not a date or time.</source>
        <translation>{property} “{value}” is not a date or time.</translation>
    </message>
    <message>
        <source>The time zone “{tzid}” is unknown; its times are read in {zone}.</source>
        <translation>The time zone “{tzid}” is unknown; its times are read in {zone}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used here; expected is {expected}.</source>
        <translation>“{value}” cannot be used here; expected is {expected}.</translation>
    </message>
    <message>
        <source>Fields that are not known, left out: {names}.</source>
        <translation>Fields that are not known, left out: {names}.</translation>
    </message>
    <message>
        <source>The link “{link}” is without https://, which was put in front.</source>
        <translation>The link “{link}” is without https://, which was put in front.</translation>
    </message>
    <message>
        <source>This entry is no object; it is left out.</source>
        <translation>This entry is no object; it is left out.</translation>
    </message>
    <message>
        <source>Entries that are no events, left out: {count} (first: {first}).</source>
        <translation>Entries that are no events, left out: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>A part of the page's JSON-LD is broken ({reason}); it is left out.</source>
        <translation>A part of the page's JSON-LD is broken ({reason}); it is left out.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” share {minutes} min in “{room}”, from {start}.</source>
        <translation>“{first}” and “{second}” share {minutes} min in “{room}”, from {start}.</translation>
    </message>
    <message>
        <source>{name} is announced for two sessions at one time: “{first}” and “{second}”, {minutes} min from {start}.</source>
        <translation>{name} is announced for two sessions at one time: “{first}” and “{second}”, {minutes} min from {start}.</translation>
    </message>
    <message>
        <source>Sessions listed again with the same title, time and room: {count} (first: {first}).</source>
        <translation>Sessions listed again with the same title, time and room: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>More pairs of sessions in one room at one time: {count}.</source>
        <translation>More pairs of sessions in one room at one time: {count}.</translation>
    </message>
    <message>
        <source>More people announced for two sessions at one time: {count}.</source>
        <translation>More people announced for two sessions at one time: {count}.</translation>
    </message>
    <message>
        <source>In “{room}”, {count} of {all} sessions overlap others: it seems to hold several at one time.</source>
        <translation>In “{room}”, {count} of {all} sessions overlap others: it seems to hold several at one time.</translation>
    </message>
    <message>
        <source>“{name}” gives {count} sessions that overlap others: perhaps it stands for several people.</source>
        <translation>“{name}” gives {count} sessions that overlap others: perhaps it stands for several people.</translation>
    </message>
    <message>
        <source>Links without a host, kept as text: {count} (first: {first}).</source>
        <translation>Links without a host, kept as text: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Links that are never opened; only http, https, mailto and geo are: {count} (first: {first}).</source>
        <translation>Links that are never opened; only http, https, mailto and geo are: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Links to a machine that only its own network knows: {count} (first: {first}).</source>
        <translation>Links to a machine that only its own network knows: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Links that cannot be reached as they are written: {count} (first: {first}).</source>
        <translation>Links that cannot be reached as they are written: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>None of the {count} sessions has a room.</source>
        <translation>None of the {count} sessions has a room.</translation>
    </message>
    <message>
        <source>Sessions with a time but without a room: {count} (first: {first}).</source>
        <translation>Sessions with a time but without a room: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>None of the {count} sessions has a text.</source>
        <translation>None of the {count} sessions has a text.</translation>
    </message>
    <message>
        <source>Sessions without any text: {count} (first: {first}).</source>
        <translation>Sessions without any text: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a time: {count} (first: {first}).</source>
        <translation>Sessions without a time: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a length: {count}; nobody sees when they end (first: {first}).</source>
        <translation>Sessions without a length: {count}; nobody sees when they end (first: {first}).</translation>
    </message>
    <message>
        <source>Rooms without a number of seats: {count} (first: {first}).</source>
        <translation>Rooms without a number of seats: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Rooms whose names differ in case, accents or signs only: {count} (first: {first}).</source>
        <translation>Rooms whose names differ in case, accents or signs only: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Tracks whose names differ in case, accents or signs only: {count} (first: {first}).</source>
        <translation>Tracks whose names differ in case, accents or signs only: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>People who are listed again under the same name: {count} (first: {first}).</source>
        <translation>People who are listed again under the same name: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Titles that show markup or character codes: {count} (first: {first}).</source>
        <translation>Titles that show markup or character codes: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Rooms without any session: {count}; they are hidden (first: {first}).</source>
        <translation>Rooms without any session: {count}; they are hidden (first: {first}).</translation>
    </message>
    <message>
        <source>Tracks without any session: {count} (first: {first}).</source>
        <translation>Tracks without any session: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions more than a month from nearly all others: {count} (first: {first}).</source>
        <translation>Sessions more than a month from nearly all others: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>{count} of {all} sessions begin between 0:00 and 6:00 in {zone}: is the time zone right?</source>
        <translation>{count} of {all} sessions begin between 0:00 and 6:00 in {zone}: is the time zone right?</translation>
    </message>
    <message>
        <source>Sessions of 12 hours and more: {count} (first: {first}).</source>
        <translation>Sessions of 12 hours and more: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions shorter than 5 minutes: {count} (first: {first}).</source>
        <translation>Sessions shorter than 5 minutes: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Entries with a title that are no talks, left out: {count} (first: {first}).</source>
        <translation>Entries with a title that are no talks, left out: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>The answer is one page of several; the sessions of the others are missing. Ask for more at once (…?limit=1000).</source>
        <translation>The answer is one page of several; the sessions of the others are missing. Ask for more at once (…?limit=1000).</translation>
    </message>
    <message>
        <source>Talks that are not part of the programme (rejected, not decided yet): {count} (first: {first}).</source>
        <translation>Talks that are not part of the programme (rejected, not decided yet): {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions that name a person or room the feed does not list: {count} (first: {first}).</source>
        <translation>Sessions that name a person or room the feed does not list: {count} (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions that end before they start: {count}; their end is ignored (first: {first}).</source>
        <translation>Sessions that end before they start: {count}; their end is ignored (first: {first}).</translation>
    </message>
    <message>
        <source>Sessions that last for several whole days: {count}; they stand on the first of them (first: {first}).</source>
        <translation>Sessions that last for several whole days: {count}; they stand on the first of them (first: {first}).</translation>
    </message>
    <message>
        <source>Neither the feed nor the settings name a time zone: its times are taken as UTC.</source>
        <translation>Neither the feed nor the settings name a time zone: its times are taken as UTC.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known.</source>
        <translation>The time zone “{name}” is not known.</translation>
    </message>
    <message>
        <source>The feed says UTC, but its times have another offset: {zone} is used.</source>
        <translation>The feed says UTC, but its times have another offset: {zone} is used.</translation>
    </message>
    <message>
        <source>The feed names no time zone: {zone} is taken from its times.</source>
        <translation>The feed names no time zone: {zone} is taken from its times.</translation>
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
        <source>Tried: {source}</source>
        <translation>Tried: {source}</translation>
    </message>
    <message>
        <source>Back to the former programme</source>
        <translation>Back to the former programme</translation>
    </message>
    <message>
        <source>Open the built-in programme</source>
        <translation>Open the built-in programme</translation>
    </message>
    <message>
        <source>The programme is being loaded …</source>
        <translation>The programme is being loaded …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Change the address …</source>
        <translation>Change the address …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Open another file …</translation>
    </message>
    <message>
        <source>No session has a time on this day yet.</source>
        <translation>No session has a time on this day yet.</translation>
    </message>
    <message>
        <source>The programme has nothing today.</source>
        <translation>The programme has nothing today.</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Delete stars and notes</source>
        <translation>Delete stars and notes</translation>
    </message>
    <message>
        <source>“{title}” was removed. Stars and notes stay.</source>
        <translation>“{title}” was removed. Stars and notes stay.</translation>
    </message>
    <message>
        <source>Stars and notes in “{title}” were deleted.</source>
        <translation>Stars and notes in “{title}” were deleted.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>A file or a link can also be dragged here or to the window.</source>
        <translation>A file or a link can also be dragged here or to the window.</translation>
    </message>
    <message>
        <source>Open a &amp;file …</source>
        <translation>Open a &amp;file …</translation>
    </message>
    <message>
        <source>Open an &amp;address …</source>
        <translation>Open an &amp;address …</translation>
    </message>
    <message>
        <source>Is shown now</source>
        <translation>Is shown now</translation>
    </message>
    <message>
        <source>synced {day}, {time}</source>
        <translation>synced {day}, {time}</translation>
    </message>
    <message>
        <source>Removed; kept until it is opened again: {own}</source>
        <translation>Removed; kept until it is opened again: {own}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>synced today, {time}</source>
        <translation>synced today, {time}</translation>
    </message>
    <message>
        <source>synced yesterday, {time}</source>
        <translation>synced yesterday, {time}</translation>
    </message>
    <message>
        <source>The built-in programme</source>
        <translation>The built-in programme</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>mismatched tag</source>
        <translation>mismatched tag</translation>
    </message>
    <message>
        <source>not well-formed (invalid token)</source>
        <translation>not well-formed (invalid token)</translation>
    </message>
    <message>
        <source>undefined entity</source>
        <translation>undefined entity</translation>
    </message>
    <message>
        <source>duplicate attribute</source>
        <translation>duplicate attribute</translation>
    </message>
    <message>
        <source>junk after document element</source>
        <translation>junk after document element</translation>
    </message>
    <message>
        <source>unbound prefix</source>
        <translation>unbound prefix</translation>
    </message>
    <message>
        <source>syntax error</source>
        <translation>syntax error</translation>
    </message>
    <message>
        <source>reference to invalid character number</source>
        <translation>reference to invalid character number</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>unknown encoding</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>Expecting value</translation>
    </message>
    <message>
        <source>Expecting ',' delimiter</source>
        <translation>Expecting ',' delimiter</translation>
    </message>
    <message>
        <source>Expecting ':' delimiter</source>
        <translation>Expecting ':' delimiter</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>Expecting property name enclosed in double quotes</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Extra data</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>Invalid control character</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>Invalid \escape</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>Invalid \uXXXX escape</translation>
    </message>
    <message>
        <source>a property has parameters that cannot be taken apart</source>
        <translation>a property has parameters that cannot be taken apart</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operation not permitted</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>File exists</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk quota exceeded</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>File too large</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Too many open files</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Device or resource busy</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Too many levels of symbolic links</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>Bad file descriptor</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>No such device or address</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Address already in use</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Cannot assign requested address</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>unable to open database file</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>attempt to write a readonly database</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>file is not a database</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>database disk image is malformed</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disk I/O error</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>No reminder</source>
        <translation>No reminder</translation>
    </message>
    <message numerus="yes">
        <source>%n min before</source>
        <translation>
            <numerusform>%n min before</numerusform>
            <numerusform>%n min before</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder at {time}</source>
        <translation>Reminder at {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min of it for the way</source>
        <translation>
            <numerusform>%n min of it for the way</numerusform>
            <numerusform>%n min of it for the way</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>As usual ({when})</source>
        <translation>As usual ({when})</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n rooms hidden</source>
        <translation>
            <numerusform>%n room hidden</numerusform>
            <numerusform>%n rooms hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>{rooms} – show</source>
        <translation>{rooms} – show</translation>
    </message>
    <message>
        <source>{rooms} ({sessions}) – show</source>
        <translation>{rooms} ({sessions}) – show</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n empty rooms</source>
        <translation>
            <numerusform>Hide %n empty room</numerusform>
            <numerusform>Hide %n empty rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n empty rooms</source>
        <translation>
            <numerusform>+%n empty room</numerusform>
            <numerusform>+%n empty rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms {first} to {last} of {all}</source>
        <translation>Rooms {first} to {last} of {all}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Choose, order and find rooms (Ctrl+J)</source>
        <translation>Choose, order and find rooms (Ctrl+J)</translation>
    </message>
    <message>
        <source>Overview of all rooms</source>
        <translation>Overview of all rooms</translation>
    </message>
    <message>
        <source>All the rooms of this day are hidden.</source>
        <translation>All the rooms of this day are hidden.</translation>
    </message>
    <message>
        <source>“{room}” was hidden and is shown again.</source>
        <translation>“{room}” was hidden and is shown again.</translation>
    </message>
    <message>
        <source>Nothing is starred in any room yet.</source>
        <translation>Nothing is starred in any room yet.</translation>
    </message>
    <message>
        <source>“{room}” has nothing on this day.</source>
        <translation>“{room}” has nothing on this day.</translation>
    </message>
    <message>
        <source>“{room}” is hidden.</source>
        <translation>“{room}” is hidden.</translation>
    </message>
    <message>
        <source>&amp;Hide room</source>
        <translation>&amp;Hide room</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Move to the &amp;left</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Move to the &amp;right</translation>
    </message>
    <message>
        <source>Show &amp;only this room</source>
        <translation>Show &amp;only this room</translation>
    </message>
    <message>
        <source>Show &amp;all rooms</source>
        <translation>Show &amp;all rooms</translation>
    </message>
    <message>
        <source>Show &amp;empty rooms</source>
        <translation>Show &amp;empty rooms</translation>
    </message>
    <message>
        <source>All roo&amp;ms …</source>
        <translation>All roo&amp;ms …</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Return goes to the room, Space shows or hides it, Alt and an arrow key moves it.</source>
        <translation>Return goes to the room, Space shows or hides it, Alt and an arrow key moves it.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Show &amp;all</translation>
    </message>
    <message>
        <source>Only with &amp;starred ones</source>
        <translation>Only with &amp;starred ones</translation>
    </message>
    <message>
        <source>&amp;Go to the room</source>
        <translation>&amp;Go to the room</translation>
    </message>
    <message>
        <source>nothing on this day</source>
        <translation>nothing on this day</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message numerus="yes">
        <source>+%n more until {time}</source>
        <translation>
            <numerusform>+%n more until {time}</numerusform>
            <numerusform>+%n more until {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}/{of}</source>
        <translation>Page {number}/{of}</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n days to go</source>
        <translation>
            <numerusform>%n day to go</numerusform>
            <numerusform>%n days to go</numerusform>
        </translation>
    </message>
    <message>
        <source>room to follow</source>
        <translation>room to follow</translation>
    </message>
    <message>
        <source>Nothing more here.</source>
        <translation>Nothing more here.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>moved to {room}</source>
        <translation>moved to {room}</translation>
    </message>
    <message>
        <source>moved to</source>
        <translation>moved to</translation>
    </message>
    <message>
        <source>on since {start}, until {end}</source>
        <translation>on since {start}, until {end}</translation>
    </message>
    <message>
        <source>places left at the same time: {rooms}</source>
        <translation>places left at the same time: {rooms}</translation>
    </message>
    <message>
        <source>new here (instead of {room})</source>
        <translation>new here (instead of {room})</translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{late}, instead of {time}</source>
        <translation>{late}, instead of {time}</translation>
    </message>
    <message>
        <source>until now: until {time}</source>
        <translation>until now: until {time}</translation>
    </message>
    <message>
        <source>This screen ({screen}) has no room.</source>
        <translation>This screen ({screen}) has no room.</translation>
    </message>
    <message>
        <source>Tomorrow from {time}.</source>
        <translation>Tomorrow from {time}.</translation>
    </message>
    <message>
        <source>{day}, from {time}.</source>
        <translation>{day}, from {time}.</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>It begins on {day}.</translation>
    </message>
    <message>
        <source>Wanted: {room}</source>
        <translation>Wanted: {room}</translation>
    </message>
    <message>
        <source>Nothing more here today.</source>
        <translation>Nothing more here today.</translation>
    </message>
    <message numerus="yes">
        <source>%n days to go.</source>
        <translation>
            <numerusform>%n day to go.</numerusform>
            <numerusform>%n days to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: {when}</source>
        <translation>Here: {when}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>here today</source>
        <translation>here today</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min on foot</source>
        <translation>
            <numerusform>%n min on foot</numerusform>
            <numerusform>%n min on foot</numerusform>
        </translation>
    </message>
    <message>
        <source>ends in</source>
        <translation>ends in</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>another room</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Important announcement</source>
        <translation>Important announcement</translation>
    </message>
    <message>
        <source>Nothing to announce.</source>
        <translation>Nothing to announce.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {key}</source>
        <translation>Number {key}</translation>
    </message>
    <message>
        <source>This screen is</source>
        <translation>This screen is</translation>
    </message>
    <message>
        <source>This screen is out of order.</source>
        <translation>This screen is out of order.</translation>
    </message>
    <message>
        <source>The programme is not here yet.</source>
        <translation>The programme is not here yet.</translation>
    </message>
    <message>
        <source>Please tell the programme office.</source>
        <translation>Please tell the programme office.</translation>
    </message>
    <message>
        <source>The programme is being fetched.</source>
        <translation>The programme is being fetched.</translation>
    </message>
    <message>
        <source>It appears here as soon as the feed can be reached.</source>
        <translation>It appears here as soon as the feed can be reached.</translation>
    </message>
    <message>
        <source>As of {time} – may be out of date</source>
        <translation>As of {time} – may be out of date</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>your note:</source>
        <translation>your note:</translation>
    </message>
    <message>
        <source>description:</source>
        <translation>description:</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n hits</source>
        <translation>
            <numerusform>{shown} of %n hit</numerusform>
            <numerusform>{shown} of %n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Reset filters?</source>
        <translation>Nothing found for “{words}”. Reset filters?</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nothing found for “{words}”.</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Did you mean “{words}”?</translation>
    </message>
    <message numerus="yes">
        <source>Back to %n hits</source>
        <translation>
            <numerusform>Back to the hit</numerusform>
            <numerusform>Back to %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>at the same time as {title}</source>
        <translation>at the same time as {title}</translation>
    </message>
    <message>
        <source>going</source>
        <translation>going</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>maybe</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>moved to {room}</source>
        <translation>moved to {room}</translation>
    </message>
    <message>
        <source>instead of {room}</source>
        <translation>instead of {room}</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>instead of {time}</source>
        <translation>was {time}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>room and time to follow</source>
        <translation>Room and time to follow</translation>
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
        <translation>Time to follow</translation>
    </message>
    <message>
        <source>moved · instead of {room}</source>
        <translation>moved · instead of {room}</translation>
    </message>
    <message numerus="yes">
        <source>now, %n min left</source>
        <translation>
            <numerusform>now, %n min left</numerusform>
            <numerusform>now, %n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>changed, not read yet</source>
        <translation>changed, not read yet</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>with a note</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>at the same time</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>no time yet</source>
        <translation>No time yet</translation>
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
    <message>
        <source>Every session has a time.</source>
        <translation>Every session has a time.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>PIN for staff</source>
        <translation>PIN for staff</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>That is not the PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the PIN. Try again in %n s.</source>
        <translation>
            <numerusform>Not the PIN. Try again in %n s.</numerusform>
            <numerusform>Not the PIN. Try again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Show this until the next start</source>
        <translation>Show this until the next start</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>{time} – not trusted: set this computer's clock</source>
        <translation>{time} – not trusted: set this computer's clock</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>looking now</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Next look</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Running for</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Kept awake by</source>
        <translation>Kept awake by</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Door sign</translation>
    </message>
    <message>
        <source>Lobby board</source>
        <translation>Lobby board</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>Day board</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Touch kiosk</source>
        <translation>Touch kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults, see the log</source>
        <translation>
            <numerusform>%n fault, see the log</numerusform>
            <numerusform>%n faults, see the log</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>this screen</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>Look for a new programme</source>
        <translation>Look for a new programme</translation>
    </message>
    <message>
        <source>Role and room …</source>
        <translation>Role and room …</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>Leave kiosk mode</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Back to the screen</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>Time …</source>
        <translation>Time …</translation>
    </message>
    <message>
        <source>Title, people …</source>
        <translation>Title, people …</translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>In the rooms: choose one, or type its name</source>
        <translation>In the rooms: choose one, or type its name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>To the sessions</translation>
    </message>
    <message>
        <source>To the rooms</source>
        <translation>To the rooms</translation>
    </message>
    <message>
        <source>To start and end</source>
        <translation>To start and end</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 minutes later</translation>
    </message>
    <message>
        <source>5 minutes less late</source>
        <translation>5 minutes less late</translation>
    </message>
    <message>
        <source>Full, or places left</source>
        <translation>Full, or places left</translation>
    </message>
    <message>
        <source>Cancelled, or takes place</source>
        <translation>Cancelled, or takes place</translation>
    </message>
    <message>
        <source>To the reason</source>
        <translation>To the reason</translation>
    </message>
    <message>
        <source>Publish all drafts</source>
        <translation>Publish all drafts</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Take back the last publication</source>
        <translation>Take back the last publication</translation>
    </message>
    <message>
        <source>Former day</source>
        <translation>Former day</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Whole rooms …</source>
        <translation>Whole rooms …</translation>
    </message>
    <message>
        <source>Stage: code for this phone …</source>
        <translation>Stage: code for this phone …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Ask the server now</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Check before publishing</source>
        <translation>Check before publishing</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nothing is in the way.</translation>
    </message>
    <message>
        <source>Choose a session on the left.</source>
        <translation>Choose a session on the left.</translation>
    </message>
    <message>
        <source>Here the doors are drawn as they will look with your change.</source>
        <translation>Here the doors are drawn as they will look with your change.</translation>
    </message>
    <message>
        <source>Door {room}</source>
        <translation>Door {room}</translation>
    </message>
    <message>
        <source>as at {time}</source>
        <translation>as at {time}</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>from now on</translation>
    </message>
    <message>
        <source>old room</source>
        <translation>old room</translation>
    </message>
    <message>
        <source>new room</source>
        <translation>new room</translation>
    </message>
    <message>
        <source>Add screens</source>
        <translation>Add screens</translation>
    </message>
    <message>
        <source>Code for a new screen</source>
        <translation>Code for a new screen</translation>
    </message>
    <message>
        <source>The address as a code: {address}</source>
        <translation>The address as a code: {address}</translation>
    </message>
    <message>
        <source>The server answers on this computer only: no phone and no other computer reaches it. For those start it with --host 0.0.0.0 --insecure-lan, or behind a web server and with --public-url. Type here:</source>
        <translation>The server answers on this computer only: no phone and no other computer reaches it. For those start it with --host 0.0.0.0 --insecure-lan, or behind a web server and with --public-url. Type here:</translation>
    </message>
    <message>
        <source>Type at the screen's computer:</source>
        <translation>Type at the screen's computer:</translation>
    </message>
    <message>
        <source>Stage: code …</source>
        <translation>Stage: code …</translation>
    </message>
    <message>
        <source>{field}: {value} instead of {base} – {author}, {time}</source>
        <translation>{field}: {value} instead of {base} – {author}, {time}</translation>
    </message>
    <message>
        <source>waits to be sent: {what}</source>
        <translation>waits to be sent: {what}</translation>
    </message>
    <message>
        <source>open question: {what}</source>
        <translation>open question: {what}</translation>
    </message>
    <message>
        <source>refused: {what} ({reason})</source>
        <translation>refused: {what} ({reason})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>Valid until {time}.</source>
        <translation>Valid until {time}.</translation>
    </message>
    <message>
        <source>Was valid until {time}.</source>
        <translation>Was valid until {time}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Whether it is on</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>no room</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>no time yet</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>taken down</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message>
        <source>places left</source>
        <translation>places left</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n screens.</source>
        <translation>
            <numerusform>Reaches %n screen.</numerusform>
            <numerusform>Reaches %n screens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No screen has reported yet.</source>
        <translation>No screen has reported yet.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>picture frozen since {time}</source>
        <translation>picture frozen since {time}</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>out of order</translation>
    </message>
    <message>
        <source>has no programme</source>
        <translation>has no programme</translation>
    </message>
    <message>
        <source>shows version {version}</source>
        <translation>shows version {version}</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Draft kept {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme office</source>
        <translation>Programme office</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Write the journal to a file</source>
        <translation>Write the journal to a file</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Search the journal</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Valid only</source>
        <translation>Valid only</translation>
    </message>
    <message>
        <source>As CSV …</source>
        <translation>As CSV …</translation>
    </message>
    <message>
        <source>As JSON …</source>
        <translation>As JSON …</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Nothing stands here.</translation>
    </message>
    <message>
        <source>is valid</source>
        <translation>is valid</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>was taken back</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>upstream says the same</source>
        <translation>upstream says the same</translation>
    </message>
    <message>
        <source>below a later one</source>
        <translation>below a later one</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>Session, person or room</source>
        <translation>Session, person or room</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Changed only</translation>
    </message>
    <message>
        <source>Past ones, too</source>
        <translation>Past ones, too</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>Publish all</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Discard all</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>All rooms</translation>
    </message>
    <message numerus="yes">
        <source>%n without a time yet</source>
        <translation>
            <numerusform>%n without a time yet</numerusform>
            <numerusform>%n without a time yet</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message numerus="yes">
        <source>%n more today</source>
        <translation>
            <numerusform>%n more today</numerusform>
            <numerusform>%n more today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n</source>
        <translation>
            <numerusform>{day}: %n</numerusform>
            <numerusform>{day}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>View and keys</source>
        <translation>View and keys</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Shown for</translation>
    </message>
    <message>
        <source>On which screens</source>
        <translation>On which screens</translation>
    </message>
    <message>
        <source>Headline in German</source>
        <translation>Headline in German</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Text in German</translation>
    </message>
    <message>
        <source>Headline in English</source>
        <translation>Headline in English</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>until taken down</source>
        <translation>until taken down</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>Put up</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>Show the emergency now</source>
        <translation>Show the emergency now</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>New announcement</translation>
    </message>
    <message>
        <source>Up now</source>
        <translation>Up now</translation>
    </message>
    <message>
        <source>As screens will show it</source>
        <translation>As screens will show it</translation>
    </message>
    <message>
        <source>No announcement is up.</source>
        <translation>No announcement is up.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Publish as version {number}</source>
        <translation>Publish as version {number}</translation>
    </message>
    <message>
        <source>Reason, for everybody to see</source>
        <translation>Reason, for everybody to see</translation>
    </message>
    <message>
        <source>Hand in for publication</source>
        <translation>Hand in for publication</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Publish as soon as the server is back</source>
        <translation>Publish as soon as the server is back</translation>
    </message>
    <message>
        <source>Publish as version {number} all the same</source>
        <translation>Publish as version {number} all the same</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publish all the same</translation>
    </message>
    <message>
        <source>{author}, {time}</source>
        <translation>{author}, {time}</translation>
    </message>
    <message>
        <source>{author} changed the same before you did.</source>
        <translation>{author} changed the same before you did.</translation>
    </message>
    <message>
        <source>Draft of {author}, {time}</source>
        <translation>Draft of {author}, {time}</translation>
    </message>
    <message>
        <source>The server did not take this: {reason}</source>
        <translation>The server did not take this: {reason}</translation>
    </message>
    <message>
        <source>Upstream has changed this to something else since you corrected it.</source>
        <translation>Upstream has changed this to something else since you corrected it.</translation>
    </message>
    <message>
        <source>Upstream does not have this any more. Your correction has no effect.</source>
        <translation>Upstream does not have this any more. Your correction has no effect.</translation>
    </message>
    <message>
        <source>Upstream does not have the room any more. Your correction has no effect.</source>
        <translation>Upstream does not have the room any more. Your correction has no effect.</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes wait with it.</source>
        <translation>
            <numerusform>%n more change waits with it.</numerusform>
            <numerusform>%n more changes wait with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow upstream</source>
        <translation>Follow upstream</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Keep {author}'s</source>
        <translation>Keep {author}'s</translation>
    </message>
    <message>
        <source>Publish yours all the same</source>
        <translation>Publish yours all the same</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Upstream now</source>
        <translation>Upstream now</translation>
    </message>
    <message>
        <source>Upstream then</source>
        <translation>Upstream then</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Keep the correction</translation>
    </message>
    <message>
        <source>Nothing is open. Here stands what needs your word.</source>
        <translation>Nothing is open. Here stands what needs your word.</translation>
    </message>
    <message>
        <source>Waiting for its picture …</source>
        <translation>Waiting for its picture …</translation>
    </message>
    <message>
        <source>Picture of {time}</source>
        <translation>Picture of {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>up to now</source>
        <translation>up to now</translation>
    </message>
    <message>
        <source>free from {time}</source>
        <translation>free from {time}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>taken from {time}</source>
        <translation>taken from {time}</translation>
    </message>
    <message>
        <source>taken until {time}</source>
        <translation>taken until {time}</translation>
    </message>
    <message>
        <source>{room}: {seats} seats instead of {before}</source>
        <translation>{room}: {seats} seats instead of {before}</translation>
    </message>
    <message>
        <source>Whole rooms</source>
        <translation>Whole rooms</translation>
    </message>
    <message>
        <source>Whole rooms, {day}</source>
        <translation>Whole rooms, {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>What comes of it</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n drafts</source>
        <translation>
            <numerusform>Prepare %n draft</numerusform>
            <numerusform>Prepare %n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the present number.</source>
        <translation>That is the present number.</translation>
    </message>
    <message>
        <source>swaps with</source>
        <translation>swaps with</translation>
    </message>
    <message>
        <source>is closed: into free rooms</source>
        <translation>is closed: into free rooms</translation>
    </message>
    <message>
        <source>is closed: all go into</source>
        <translation>is closed: all go into</translation>
    </message>
    <message>
        <source>is closed: no room for now</source>
        <translation>is closed: no room for now</translation>
    </message>
    <message>
        <source>is closed: all is cancelled</source>
        <translation>is closed: all is cancelled</translation>
    </message>
    <message>
        <source>has so many seats</source>
        <translation>has so many seats</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Other room</translation>
    </message>
    <message>
        <source>Seats; empty: not known</source>
        <translation>Seats; empty: not known</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Nothing takes place there then.</source>
        <translation>Nothing takes place there then.</translation>
    </message>
    <message>
        <source>No room is free for “{title}”.</source>
        <translation>No room is free for “{title}”.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>open question</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>As its own settings say</source>
        <translation>As its own settings say</translation>
    </message>
    <message>
        <source>Show its name</source>
        <translation>Show its name</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Take a picture</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Assign …</translation>
    </message>
    <message>
        <source>For {room}, good once, until {time}.</source>
        <translation>For {room}, good once, until {time}.</translation>
    </message>
    <message>
        <source>The server answers on this computer only: no phone reaches it. Start it with --host 0.0.0.0 --insecure-lan, or behind a web server and with --public-url. The code is then typed on the phone, at /stage of that address.</source>
        <translation>The server answers on this computer only: no phone reaches it. Start it with --host 0.0.0.0 --insecure-lan, or behind a web server and with --public-url. The code is then typed on the phone, at /stage of that address.</translation>
    </message>
    <message>
        <source>A phone at the stage</source>
        <translation>A phone at the stage</translation>
    </message>
    <message>
        <source>On the page of its room a phone has the buttons Start, +5, +10, Full and End. It joins with a code, which is good once.</source>
        <translation>On the page of its room a phone has the buttons Start, +5, +10, Full and End. It joins with a code, which is good once.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Make a code</translation>
    </message>
    <message>
        <source>Codes for phones are made by somebody who may publish.</source>
        <translation>Codes for phones are made by somebody who may publish.</translation>
    </message>
    <message>
        <source>Code for the phone: {code}</source>
        <translation>Code for the phone: {code}</translation>
    </message>
    <message>
        <source>Point the phone's camera at the picture, or open this address on it:</source>
        <translation>Point the phone's camera at the picture, or open this address on it:</translation>
    </message>
    <message>
        <source>QR code of the address for the phone in {room}</source>
        <translation>QR code of the address for the phone in {room}</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Address copied.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message numerus="yes">
        <source>%n min longer</source>
        <translation>
            <numerusform>%n min longer</numerusform>
            <numerusform>%n min longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>%n min earlier</numerusform>
            <numerusform>%n min earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <translation>
            <numerusform>%n min later</numerusform>
            <numerusform>%n min later</numerusform>
        </translation>
    </message>
    <message>
        <source>The server {server} wants to know who you are. Type the token you were given; it is kept on this computer, for nobody else to read.</source>
        <translation>The server {server} wants to know who you are. Type the token you were given; it is kept on this computer, for nobody else to read.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Room taken:</source>
        <translation>Room taken:</translation>
    </message>
    <message numerus="yes">
        <source>{room} has “{title}”, {time}: %n min at once.</source>
        <translation>
            <numerusform>{room} has “{title}”, {time}: %n min at once.</numerusform>
            <numerusform>{room} has “{title}”, {time}: %n min at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>In two places:</source>
        <translation>In two places:</translation>
    </message>
    <message>
        <source>{person} is in “{title}”, {time}, as well.</source>
        <translation>{person} is in “{title}”, {time}, as well.</translation>
    </message>
    <message numerus="yes">
        <source>%n places missing:</source>
        <translation>
            <numerusform>%n place missing:</numerusform>
            <numerusform>%n places missing:</numerusform>
        </translation>
    </message>
    <message>
        <source>{expected} want to come, {room} has {seats}.</source>
        <translation>{expected} want to come, {room} has {seats}.</translation>
    </message>
    <message>
        <source>Way too long:</source>
        <translation>Way too long:</translation>
    </message>
    <message>
        <source>{person} has {pause} min from “{before}” to “{after}”, the way takes {walk}.</source>
        <translation>{person} has {pause} min from “{before}” to “{after}”, the way takes {walk}.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats fewer:</source>
        <translation>
            <numerusform>%n seat fewer:</numerusform>
            <numerusform>%n seats fewer:</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has {seats}, up to now there were {before}.</source>
        <translation>{room} has {seats}, up to now there were {before}.</translation>
    </message>
    <message>
        <source>No time to set up:</source>
        <translation>No time to set up:</translation>
    </message>
    <message>
        <source>“{title}” ends there at {time}.</source>
        <translation>“{title}” ends there at {time}.</translation>
    </message>
    <message>
        <source>Still tentative:</source>
        <translation>Still tentative:</translation>
    </message>
    <message>
        <source>The session is not confirmed.</source>
        <translation>The session is not confirmed.</translation>
    </message>
    <message>
        <source>Already over:</source>
        <translation>Already over:</translation>
    </message>
    <message>
        <source>The session has ended by now.</source>
        <translation>The session has ended by now.</translation>
    </message>
    <message>
        <source>Also changed:</source>
        <translation>Also changed:</translation>
    </message>
    <message>
        <source>{field} {value}, by {author}, {time}.</source>
        <translation>{field} {value}, by {author}, {time}.</translation>
    </message>
    <message>
        <source>Valid until; empty: until it is taken back</source>
        <translation>Valid until; empty: until it is taken back</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>Published as version {number}.</source>
        <translation>Published as version {number}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Handed in as draft {number}. Somebody who may publish it sees it now.</source>
        <translation>Handed in as draft {number}. Somebody who may publish it sees it now.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>People, divided by semicolons</source>
        <translation>People, divided by semicolons</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The staff desk gives you a code for your room. It is good once.</source>
        <translation>The staff desk gives you a code for your room. It is good once.</translation>
    </message>
    <message>
        <source>Code of your room</source>
        <translation>Code of your room</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Undo: full</source>
        <translation>Undo: full</translation>
    </message>
    <message>
        <source>Undo: not full</source>
        <translation>Undo: not full</translation>
    </message>
    <message>
        <source>Undo: other beginning</source>
        <translation>Undo: other beginning</translation>
    </message>
    <message>
        <source>Undo: other end</source>
        <translation>Undo: other end</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Too many wrong codes came from here. Wait a minute.</source>
        <translation>Too many wrong codes came from here. Wait a minute.</translation>
    </message>
    <message>
        <source>Saved. All screens show it.</source>
        <translation>Saved. All screens show it.</translation>
    </message>
    <message>
        <source>That button was of another page. Nothing was changed.</source>
        <translation>That button was of another page. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tell your name, so that others know who changed what.</source>
        <translation>Tell your name, so that others know who changed what.</translation>
    </message>
    <message>
        <source>Then {time} {title}</source>
        <translation>Then {time} {title}</translation>
    </message>
    <message>
        <source>The programme has no such room</source>
        <translation>The programme has no such room</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Nothing more today</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message numerus="yes">
        <source>%n min later than planned</source>
        <translation>
            <numerusform>%n min later than planned</numerusform>
            <numerusform>%n min later than planned</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlaps here with {time} {title}</source>
        <translation>Overlaps here with {time} {title}</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Starts now</translation>
    </message>
    <message>
        <source>Not full</source>
        <translation>Not full</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>{person} is then in {title}, too</source>
        <translation>{person} is then in {title}, too</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Opening {name} …</source>
        <translation>Opening {name} …</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Writing {name} …</translation>
    </message>
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
        <source>on this computer</source>
        <translation>on this computer</translation>
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
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it over anyway</source>
        <translation>Take it over anyway</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change over to “{title}”</source>
        <translation>Change over to “{title}”</translation>
    </message>
    <message>
        <source>Star for “{title}”</source>
        <translation>Star for “{title}”</translation>
    </message>
    <message>
        <source>“{title}” is starred.</source>
        <translation>“{title}” is starred.</translation>
    </message>
    <message>
        <source>Another date for “{title}”</source>
        <translation>Another date for “{title}”</translation>
    </message>
    <message>
        <source>“{title}” is starred for {when} now.</source>
        <translation>“{title}” is starred for {when} now.</translation>
    </message>
    <message>
        <source>You go from “{one}” to “{other}” half way.</source>
        <translation>You go from “{one}” to “{other}” half way.</translation>
    </message>
    <message>
        <source>Reminder for “{title}”</source>
        <translation>Reminder for “{title}”</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n sessions</source>
        <translation>
            <numerusform>Taking over %n session</numerusform>
            <numerusform>Taking over %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were taken over.</source>
        <translation>
            <numerusform>%n session was taken over.</numerusform>
            <numerusform>%n sessions were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Mark all as read</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are marked as read.</source>
        <translation>
            <numerusform>%n change is marked as read.</numerusform>
            <numerusform>%n changes are marked as read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide room “{room}”</source>
        <translation>Hide room “{room}”</translation>
    </message>
    <message>
        <source>Show room “{room}”</source>
        <translation>Show room “{room}”</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Show all rooms</translation>
    </message>
    <message numerus="yes">
        <source>Show only %n rooms</source>
        <translation>
            <numerusform>Show only %n room</numerusform>
            <numerusform>Show only %n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty rooms</source>
        <translation>Empty rooms</translation>
    </message>
    <message>
        <source>Order of the rooms</source>
        <translation>Order of the rooms</translation>
    </message>
    <message>
        <source>“{title}” is not in the programme any more.</source>
        <translation>“{title}” is not in the programme any more.</translation>
    </message>
    <message>
        <source>Note on “{title}”</source>
        <translation>Note on “{title}”</translation>
    </message>
    <message>
        <source>“{title}” is not starred any more.</source>
        <translation>“{title}” is not starred any more.</translation>
    </message>
    <message>
        <source>The star for “{title}” was changed elsewhere; it stays as it is.</source>
        <translation>The star for “{title}” was changed elsewhere; it stays as it is.</translation>
    </message>
</context>
</TS>
