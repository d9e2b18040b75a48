<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Programme and personal agenda for festivals and conferences.</source>
        <translation>Programm und persönliche Agenda für Festivals und Konferenzen.</translation>
    </message>
    <message>
        <source>MIT licence. You may use, change and pass it on.</source>
        <translation>MIT-Lizenz. Sie dürfen es benutzen, verändern und weitergeben.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything lies in this folder, on this computer alone:</source>
        <translation>Alles liegt in diesem Ordner, nur auf diesem Computer:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas nicht geht</translation>
    </message>
    <message>
        <source>Copies versions, the system, and how large the programme is, to be pasted into a report. Your stars, notes, names and addresses are not in it.</source>
        <translation>Kopiert Versionen, das System und die Größe des Programms, zum Einfügen in eine Meldung. Ihre Sterne, Notizen, Namen und Adressen sind nicht darin.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>The diagnosis was copied.</source>
        <translation>Die Diagnose wurde kopiert.</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>Woraus es gemacht ist</translation>
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
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Meine Agenda</translation>
    </message>
    <message>
        <source>To the programme</source>
        <translation>Zum Programm</translation>
    </message>
    <message>
        <source>Nothing starred for {weekday}.</source>
        <translation>Für {weekday} ist nichts gemerkt.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Zurück zum Tag</translation>
    </message>
    <message>
        <source>overlap {number}</source>
        <translation>Überschneidung {number}</translation>
    </message>
    <message>
        <source>{one} and {other}, {length} at once</source>
        <translation>{one} und {other}, {length} zugleich</translation>
    </message>
    <message>
        <source>{span}: going to both</source>
        <translation>{span}: beides eingeplant</translation>
    </message>
    <message>
        <source>{span} double-booked</source>
        <translation>{span} doppelt belegt</translation>
    </message>
    <message>
        <source>{room} – {other}: {walk}</source>
        <translation>{room} – {other}: {walk}</translation>
    </message>
    <message>
        <source>{one} ends {end}, {other} begins {start}</source>
        <translation>{one} endet {end}, {other} beginnt {start}</translation>
    </message>
    <message numerus="yes">
        <source>%n starred sessions are not in the programme any more.</source>
        <translation>
            <numerusform>Eine gemerkte Veranstaltung steht nicht mehr im Programm.</numerusform>
            <numerusform>%n gemerkte Veranstaltungen stehen nicht mehr im Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is cancelled</source>
        <translation>{title} entfällt</translation>
    </message>
    <message>
        <source>{span} free</source>
        <translation>{span} frei</translation>
    </message>
    <message>
        <source>one overlap</source>
        <translation>eine Überschneidung</translation>
    </message>
    <message>
        <source>one tight walk</source>
        <translation>ein knapper Weg</translation>
    </message>
    <message>
        <source>No overlaps</source>
        <translation>Keine Überschneidungen</translation>
    </message>
    <message numerus="yes">
        <source>%n going</source>
        <translation>
            <numerusform>%n dabei</numerusform>
            <numerusform>%n dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n vielleicht</numerusform>
            <numerusform>%n vielleicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n entfällt</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave at {time} to be there in time</source>
        <translation>Um {time} gehen, um pünktlich dort zu sein</translation>
    </message>
    <message numerus="yes">
        <source>%n more would fit</source>
        <translation>
            <numerusform>%n weitere würde passen</numerusform>
            <numerusform>%n weitere würden passen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} overlaps</source>
        <translation>{number} Überschneidungen</translation>
    </message>
    <message>
        <source>{number} tight walks</source>
        <translation>{number} knappe Wege</translation>
    </message>
    <message numerus="yes">
        <source>%n min walk</source>
        <translation>
            <numerusform>%n min Weg</numerusform>
            <numerusform>%n min Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>{title} leaves the agenda</source>
        <translation>{title} kommt aus der Agenda</translation>
    </message>
    <message>
        <source>Keep {title}</source>
        <translation>{title} behalten</translation>
    </message>
    <message>
        <source>first {one}, then {other}</source>
        <translation>erst {one}, dann {other}</translation>
    </message>
    <message>
        <source>Change over at {time}</source>
        <translation>Um {time} Uhr wechseln</translation>
    </message>
    <message>
        <source>{title} on {weekday}</source>
        <translation>{title} am {weekday}</translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <translation>{title} um {time}</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap for {title}</source>
        <translation>Tauschen gegen {title}</translation>
    </message>
    <message>
        <source>it is full anyway</source>
        <translation>ist ohnehin voll</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard: {title}</source>
        <translation>Verwerfen: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Add {title}, {note}</source>
        <translation>{title} vormerken, {note}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>no other date would fit</source>
        <translation>kein anderer Termin passt</translation>
    </message>
    <message numerus="yes">
        <source>%n min break</source>
        <translation>
            <numerusform>%n min Pause</numerusform>
            <numerusform>%n min Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} free</source>
        <translation>{length} frei</translation>
    </message>
    <message>
        <source>overlap {number} with {title}</source>
        <translation>Überschneidung {number} mit {title}</translation>
    </message>
    <message>
        <source>then {gap}</source>
        <translation>danach {gap}</translation>
    </message>
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
    <message>
        <source>Keep up to date</source>
        <translation>Aktuell halten</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n starred sessions are not in it: without a time, cancelled, or gone.</source>
        <translation>
            <numerusform>%n gemerkte Veranstaltung ist nicht dabei: ohne Termin, abgesagt oder nicht mehr im Programm.</numerusform>
            <numerusform>%n gemerkte Veranstaltungen sind nicht dabei: ohne Termin, abgesagt oder nicht mehr im Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Diese Veranstaltung entfällt.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Notices and reminders</source>
        <translation>Hinweise und Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Before each session of your agenda; the way is added where the one before it ends in another room. Each session can have a time of its own.</source>
        <translation>Vor jeder Veranstaltung Ihrer Agenda; dazu der Weg, wenn die vorige in einem anderen Raum endet. Jede Veranstaltung kann eine eigene Zeit haben.</translation>
    </message>
    <message>
        <source>When the programme changes</source>
        <translation>Wenn sich das Programm ändert</translation>
    </message>
    <message>
        <source>Urgent is what concerns your agenda and begins within three hours. “What is new” shows everything, whatever you choose here.</source>
        <translation>Dringend ist, was Ihre Agenda betrifft und binnen drei Stunden beginnt. „Was ist neu“ zeigt alles, was immer Sie hier wählen.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Notices wait until they are over, unless the session begins before. The same time twice: no quiet hours.</source>
        <translation>Hinweise warten, bis sie vorbei ist, es sei denn, die Veranstaltung beginnt vorher. Zweimal dieselbe Zeit: keine Ruhezeit.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>What is urgent at once, the rest gathered</source>
        <translation>Dringendes sofort, übriges gesammelt</translation>
    </message>
    <message>
        <source>Only what is urgent</source>
        <translation>Nur Dringendes</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in your agenda</source>
        <translation>
            <numerusform>Eine Änderung in Ihrer Agenda</numerusform>
            <numerusform>%n Änderungen in Ihrer Agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} in %n min</source>
        <translation>
            <numerusform>In %n min: {title}</numerusform>
            <numerusform>In %n min: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” began at {time}.</source>
        <translation>„{title}“ hat um {time} Uhr begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed reminders</source>
        <translation>
            <numerusform>%n verpasste Erinnerung</numerusform>
            <numerusform>%n verpasste Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the programme</source>
        <translation>
            <numerusform>%n weitere im Programm</numerusform>
            <numerusform>%n weitere im Programm</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed reminder</source>
        <translation>Verpasste Erinnerung</translation>
    </message>
    <message>
        <source>Reminder before each session</source>
        <translation>Erinnerung vor jeder Veranstaltung</translation>
    </message>
</context>
<context>
    <name>Announced</name>
    <message numerus="yes">
        <source>%n urgent announcements</source>
        <translation>
            <numerusform>%n dringender Hinweis</numerusform>
            <numerusform>%n dringende Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is urgent at the moment.</source>
        <translation>Zurzeit gibt es keinen dringenden Hinweis.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
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
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Find ca&amp;lendars</source>
        <translation>&amp;Kalender suchen</translation>
    </message>
    <message>
        <source>Which calendar?</source>
        <translation>Welcher Kalender?</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Asking {host} …</source>
        <translation>{host} wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n calendars. Which one shall have your sessions?</source>
        <translation>
            <numerusform>%n Kalender. Soll er Ihre Veranstaltungen aufnehmen?</numerusform>
            <numerusform>%n Kalender. Welcher soll Ihre Veranstaltungen aufnehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is kept up to date from now on.</source>
        <translation>{file} wird ab jetzt aktuell gehalten.</translation>
    </message>
    <message>
        <source>Calendars …</source>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In einer Datei</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Keep no &amp;file</source>
        <translation>Keine Datei mehr &amp;führen</translation>
    </message>
    <message>
        <source>On a server (CalDAV)</source>
        <translation>Auf einem Server (CalDAV)</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Als Abonnement</translation>
    </message>
    <message>
        <source>The festival's server gives your stars of today as a calendar to subscribe to. It follows the programme, not later stars.</source>
        <translation>Der Server des Festivals gibt Ihre jetzigen Sterne als Kalender zum Abonnieren aus. Er folgt dem Programm, nicht späteren Sternen.</translation>
    </message>
    <message>
        <source>Show &amp;link …</source>
        <translation>&amp;Link zeigen …</translation>
    </message>
    <message>
        <source>In all of them</source>
        <translation>In allen</translation>
    </message>
    <message>
        <source>Take my &amp;notes along</source>
        <translation>Meine &amp;Notizen mitnehmen</translation>
    </message>
    <message>
        <source>They stand in the description; whoever sees the calendar reads them.</source>
        <translation>Sie stehen in der Beschreibung; wer den Kalender sieht, liest sie.</translation>
    </message>
    <message>
        <source>Nextcloud, iCloud, Fastmail, Radicale and others: your sessions stand in your own calendar and follow the programme. Nothing else in it is touched.</source>
        <translation>Nextcloud, iCloud, Fastmail, Radicale und andere: Ihre Veranstaltungen stehen in Ihrem eigenen Kalender und folgen dem Programm. Sonst wird darin nichts angerührt.</translation>
    </message>
    <message>
        <source>Bring &amp;up to date</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>What is in the calendar stays when it is disconnected.</source>
        <translation>Was im Kalender steht, bleibt beim Trennen darin.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Damit &amp;weiter</translation>
    </message>
    <message>
        <source>Kept up to date: {file}</source>
        <translation>Wird aktuell gehalten: {file}</translation>
    </message>
    <message>
        <source>“{name}” at {host}, as {user}</source>
        <translation>„{name}“ bei {host}, als {user}</translation>
    </message>
    <message>
        <source>Everything is there: {created} new, {updated} changed, {removed} taken away.</source>
        <translation>Alles ist dort: {created} neu, {updated} geändert, {removed} entfernt.</translation>
    </message>
    <message>
        <source>A file that is written anew after each change of the programme or of your agenda. A calendar that watches it, or a synchronised folder, stays right by itself.</source>
        <translation>Eine Datei, die nach jeder Änderung am Programm oder an Ihrer Agenda neu geschrieben wird. Ein Kalender, der sie beobachtet, oder ein abgeglichener Ordner bleibt so von selbst richtig.</translation>
    </message>
    <message>
        <source>{done} of {of} entries …</source>
        <translation>{done} von {of} Einträgen …</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Alles ist dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you had changed there were left.</source>
        <translation>
            <numerusform>%n Eintrag, den Sie dort geändert hatten, blieb.</numerusform>
            <numerusform>%n Einträge, die Sie dort geändert hatten, blieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes: {event}</source>
        <translation>Änderungen: {event}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Bisher hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>CliAgenda</name>
    <message>
        <source>In your agenda: {title}, {time}</source>
        <translation>In Ihrer Agenda: {title}, {time}</translation>
    </message>
    <message>
        <source>Not in your agenda any more: {title}</source>
        <translation>Nicht mehr in Ihrer Agenda: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions are not in the programme any more.</source>
        <translation>
            <numerusform>%n gewählte Veranstaltung steht nicht mehr im Programm.</numerusform>
            <numerusform>%n gewählte Veranstaltungen stehen nicht mehr im Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your agenda is empty.</source>
        <translation>Ihre Agenda ist leer.</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions are not in it: without a time, cancelled, or gone.</source>
        <translation>
            <numerusform>%n gewählte Veranstaltung ist nicht dabei: ohne Termin, abgesagt oder nicht mehr im Programm.</numerusform>
            <numerusform>%n gewählte Veranstaltungen sind nicht dabei: ohne Termin, abgesagt oder nicht mehr im Programm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation>
            <numerusform>%n Eintrag in {file} geschrieben.</numerusform>
            <numerusform>%n Einträge in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in it are cancelled, or not in the programme any more.</source>
        <translation>
            <numerusform>%n Veranstaltung daraus entfällt oder ist nicht mehr im Programm.</numerusform>
            <numerusform>%n Veranstaltungen daraus entfallen oder sind nicht mehr im Programm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliCalendar</name>
    <message>
        <source>“{name}”: {created} new, {updated} changed, {removed} taken away.</source>
        <translation>„{name}“: {created} neu, {updated} geändert, {removed} entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in {file}; it is renewed after each sync.</source>
        <translation>
            <numerusform>%n Eintrag in {file}; sie wird nach jedem Abgleich erneuert.</numerusform>
            <numerusform>%n Einträge in {file}; sie wird nach jedem Abgleich erneuert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected: “{name}” at {address}</source>
        <translation>Verbunden: „{name}“ bei {address}</translation>
    </message>
    <message>
        <source>Connected with “{name}”.</source>
        <translation>Verbunden mit „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is not connected any more; what is in it stays.</source>
        <translation>„{name}“ ist nicht mehr verbunden; was darin steht, bleibt.</translation>
    </message>
    <message>
        <source>No calendar file is kept up to date any more.</source>
        <translation>Es wird keine Kalenderdatei mehr aktuell gehalten.</translation>
    </message>
    <message>
        <source>Your agenda is empty; the file comes with a star.</source>
        <translation>Ihre Agenda ist leer; die Datei kommt mit dem ersten Stern.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Kept up to date: {file}</source>
        <translation>Aktuell gehalten: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not there yet.</source>
        <translation>
            <numerusform>%n Eintrag ist noch nicht dort.</numerusform>
            <numerusform>%n Einträge sind noch nicht dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>No calendar is kept up to date.</source>
        <translation>Es wird kein Kalender aktuell gehalten.</translation>
    </message>
</context>
<context>
    <name>CliChange</name>
    <message>
        <source>room {old} → {new}</source>
        <translation>Raum {old} → {new}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>on time again</source>
        <translation>wieder pünktlich</translation>
    </message>
    <message>
        <source>Room {old} is now called {new}</source>
        <translation>Der Raum {old} heißt jetzt {new}</translation>
    </message>
    <message>
        <source>time {old} → {new}</source>
        <translation>Zeit {old} → {new}</translation>
    </message>
    <message>
        <source>revised: {fields}</source>
        <translation>überarbeitet: {fields}</translation>
    </message>
    <message>
        <source>room {new}, no room before</source>
        <translation>Raum {new}, bisher ohne Raum</translation>
    </message>
    <message>
        <source>no room yet instead of {old}</source>
        <translation>noch ohne Raum statt {old}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>new, {time}, {room}</source>
        <translation>neu, {time}, {room}</translation>
    </message>
    <message>
        <source>new title instead of “{old}”</source>
        <translation>neuer Titel statt „{old}“</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>cancelled, not in the programme any more</source>
        <translation>entfällt, nicht mehr im Programm</translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation>findet doch statt</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>seats again</source>
        <translation>wieder Plätze</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>noch ohne Raum</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} later</source>
        <translation>
            <numerusform>%n Veranstaltung {shift} später</numerusform>
            <numerusform>%n Veranstaltungen {shift} später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions: room {old} → {new}</source>
        <translation>
            <numerusform>%n Veranstaltung: Raum {old} → {new}</numerusform>
            <numerusform>%n Veranstaltungen: Raum {old} → {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} earlier, probably a corrected time zone</source>
        <translation>
            <numerusform>%n Veranstaltung {shift} früher, vermutlich eine berichtigte Zeitzone</numerusform>
            <numerusform>%n Veranstaltungen {shift} früher, vermutlich eine berichtigte Zeitzone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} later, probably another time zone in the feed</source>
        <translation>
            <numerusform>%n Veranstaltung {shift} später, vermutlich eine andere Zeitzone im Feed</numerusform>
            <numerusform>%n Veranstaltungen {shift} später, vermutlich eine andere Zeitzone im Feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions {shift} earlier</source>
        <translation>
            <numerusform>%n Veranstaltung {shift} früher</numerusform>
            <numerusform>%n Veranstaltungen {shift} früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} und %n weitere</numerusform>
            <numerusform>{titles} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliConvert</name>
    <message numerus="yes">
        <source>%n sessions without a time were left out: {format} cannot say that.</source>
        <translation>
            <numerusform>%n Veranstaltung ohne Termin ist nicht dabei: {format} kann das nicht ausdrücken.</numerusform>
            <numerusform>%n Veranstaltungen ohne Termin sind nicht dabei: {format} kann das nicht ausdrücken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled sessions were left out: {format} cannot say that.</source>
        <translation>
            <numerusform>%n abgesagte Veranstaltung ist nicht dabei: {format} kann das nicht ausdrücken.</numerusform>
            <numerusform>%n abgesagte Veranstaltungen sind nicht dabei: {format} kann das nicht ausdrücken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of the feed could not be read; “validate” says which.</source>
        <translation>
            <numerusform>%n Eintrag des Feeds war nicht lesbar; „validate“ sagt, welcher.</numerusform>
            <numerusform>%n Einträge des Feeds waren nicht lesbar; „validate“ sagt, welche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliProgrammes</name>
    <message numerus="yes">
        <source>Kept: {title}, %n sessions</source>
        <translation>
            <numerusform>Gespeichert: {title}, %n Veranstaltung</numerusform>
            <numerusform>Gespeichert: {title}, %n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {own}; a copy is {file}</source>
        <translation>Gelöscht: {own}; eine Kopie ist {file}</translation>
    </message>
    <message>
        <source>Kept for when it is opened again: {own}</source>
        <translation>Aufgehoben, bis es wieder geöffnet wird: {own}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No programme is kept yet.</source>
        <translation>Noch kein Programm ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Entfernt: {title}</translation>
    </message>
</context>
<context>
    <name>CliScreens</name>
    <message numerus="yes">
        <source>%n moments looked at</source>
        <translation>
            <numerusform>%n Augenblick angesehen</numerusform>
            <numerusform>%n Augenblicke angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>All screens: {event}</source>
        <translation>Alle Bildschirme: {event}</translation>
    </message>
    <message>
        <source>The programme has no room “{what}”.</source>
        <translation>Das Programm hat keinen Raum „{what}“.</translation>
    </message>
    <message>
        <source>A line does not fit on the glass: “{what}”</source>
        <translation>Eine Zeile passt nicht auf die Fläche: „{what}“</translation>
    </message>
    <message>
        <source>A line is smaller than its distance needs: “{what}”</source>
        <translation>Eine Zeile ist kleiner, als ihr Abstand verlangt: „{what}“</translation>
    </message>
    <message>
        <source>The room's name has no place in the head: “{what}”</source>
        <translation>Der Raumname hat im Kopf keinen Platz: „{what}“</translation>
    </message>
    <message>
        <source>A word is divided: “{what}”</source>
        <translation>Ein Wort wird getrennt: „{what}“</translation>
    </message>
    <message>
        <source>A title takes more than two large lines: “{what}”</source>
        <translation>Ein Titel braucht mehr als zwei große Zeilen: „{what}“</translation>
    </message>
    <message>
        <source>A cycle of pages takes {what} instead of 45 s.</source>
        <translation>Ein Durchlauf der Seiten dauert {what} statt 45 s.</translation>
    </message>
    <message>
        <source>Up to {what} sessions of the day are left out of a cycle.</source>
        <translation>Bis zu {what} Veranstaltungen des Tages kommen in einem Durchlauf nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures: {file}</source>
        <translation>
            <numerusform>%n Bild: {file}</numerusform>
            <numerusform>%n Bilder: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, first {when}</source>
        <translation>
            <numerusform>einmal, {when}</numerusform>
            <numerusform>%n-mal, zuerst {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Alles passt.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Rehearsal: {day}</source>
        <translation>Probe: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages shown; written to {folder}</source>
        <translation>
            <numerusform>%n Seite gezeigt; geschrieben nach {folder}</numerusform>
            <numerusform>%n Seiten gezeigt; geschrieben nach {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>What was stored earlier is looked at: {reason}</source>
        <translation>Angesehen wird, was früher gespeichert wurde: {reason}</translation>
    </message>
</context>
<context>
    <name>CliScreenshot</name>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>CliSearch</name>
    <message>
        <source>Nothing in “{event}” matches “{text}”.</source>
        <translation>In „{event}“ passt nichts zu „{text}“.</translation>
    </message>
</context>
<context>
    <name>CliServe</name>
    <message>
        <source>The feed server answers at {address}</source>
        <translation>Der Feed-Server antwortet unter {address}</translation>
    </message>
    <message>
        <source>The journal is in {file}.</source>
        <translation>Das Journal liegt in {file}.</translation>
    </message>
    <message>
        <source>The journal is that of {file}.</source>
        <translation>Das Journal ist jetzt das aus {file}.</translation>
    </message>
    <message>
        <source>The one before is kept as {file}.</source>
        <translation>Das bisherige liegt in {file}.</translation>
    </message>
    <message>
        <source>Type it at the screens' machine within an hour: screen --enrol CODE. It is good once.</source>
        <translation>Geben Sie ihn binnen einer Stunde am Rechner der Bildschirme ein: screen --enrol CODE. Er gilt einmal.</translation>
    </message>
    <message>
        <source>No programme stored here has a room “{room}”.</source>
        <translation>Kein Programm, das hier gespeichert ist, hat einen Raum „{room}“.</translation>
    </message>
    <message>
        <source>Type it at /stage of the server, on the phone, within an hour. It is good once.</source>
        <translation>Tippen Sie ihn innerhalb einer Stunde auf dem Telefon unter /stage des Servers ein. Er gilt einmal.</translation>
    </message>
    <message>
        <source>Open {address} on the phone within an hour. The code is good once.</source>
        <translation>Öffnen Sie {address} innerhalb einer Stunde auf dem Telefon. Der Code gilt einmal.</translation>
    </message>
    <message>
        <source>{name} ({role}), from {time} to {end}, revoked</source>
        <translation>{name} ({role}), von {time} bis {end}, widerrufen</translation>
    </message>
    <message>
        <source>{name} ({role}), since {time}</source>
        <translation>{name} ({role}), seit {time}</translation>
    </message>
    <message>
        <source>This is {name}'s token. It is shown only now: keep it like a password.</source>
        <translation>Das ist das Token für {name}. Es wird nur jetzt gezeigt: bitte hüten wie ein Passwort.</translation>
    </message>
    <message>
        <source>The token of {name} is not valid any more.</source>
        <translation>Das Token für {name} gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>CliSession</name>
    <message>
        <source>Times are in the zone {zone}.</source>
        <translation>Zeiten in der Zeitzone {zone}.</translation>
    </message>
    <message>
        <source>Times are this computer's local time.</source>
        <translation>Zeiten in der Ortszeit dieses Rechners.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch ohne Termin</translation>
    </message>
</context>
<context>
    <name>CliSync</name>
    <message numerus="yes">
        <source>Version {version}, %n sessions.</source>
        <translation>
            <numerusform>Stand {version}, %n Veranstaltung.</numerusform>
            <numerusform>Stand {version}, %n Veranstaltungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes:</source>
        <translation>
            <numerusform>%n Änderung:</numerusform>
            <numerusform>%n Änderungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme stays as it is.</source>
        <translation>Das Programm bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no programme of this feed yet.</source>
        <translation>Von diesem Feed gibt es noch kein Programm.</translation>
    </message>
    <message>
        <source>“sync --accept” applies it all the same.</source>
        <translation>„sync --accept“ übernimmt es trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems in the feed; “validate” shows them.</source>
        <translation>
            <numerusform>%n Auffälligkeit im Feed; „validate“ zeigt sie.</numerusform>
            <numerusform>%n Auffälligkeiten im Feed; „validate“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{event}” was taken over.</source>
        <translation>„{event}“ wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>CliValidate</name>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>could not be kept: missing from the programme</source>
        <translation>nicht zu übernehmen: fehlt im Programm</translation>
    </message>
    <message>
        <source>contradictory, incomplete or partly lost: please check</source>
        <translation>widersprüchlich, unvollständig oder teilweise verloren: bitte prüfen</translation>
    </message>
    <message>
        <source>repaired without loss, or good to know</source>
        <translation>ohne Verlust repariert oder gut zu wissen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Auffälligkeiten gefunden.</translation>
    </message>
    <message>
        <source>{event} · format {format} · time zone {zone}</source>
        <translation>{event} · Format {format} · Zeitzone {zone}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions read.</source>
        <translation>
            <numerusform>%n Veranstaltung gelesen.</numerusform>
            <numerusform>%n Veranstaltungen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty or unreadable items skipped.</source>
        <translation>
            <numerusform>%n leerer oder unlesbarer Eintrag übergangen.</numerusform>
            <numerusform>%n leere oder unlesbare Einträge übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the feed could not be kept.</source>
        <translation>Teile des Feeds konnten nicht übernommen werden.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>{number}  {name}  {width}×{height} px at {x},{y}</source>
        <translation>{number}  {name}  {width}×{height} px bei {x},{y}</translation>
    </message>
    <message>
        <source>size not known: measure the diagonal</source>
        <translation>Größe unbekannt: Diagonale messen</translation>
    </message>
    <message>
        <source>The screens of this machine report to {address} as number {number}, from their next start on.</source>
        <translation>Die Bildschirme dieses Rechners melden sich ab dem nächsten Start bei {address} als Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no output here: no monitor is switched on.</source>
        <translation>Hier ist kein Ausgang: Kein Monitor ist eingeschaltet.</translation>
    </message>
    <message>
        <source>{across}×{down} mm, {diagonal}″</source>
        <translation>{across}×{down} mm, {diagonal}″</translation>
    </message>
    <message>
        <source>The PIN:</source>
        <translation>Die PIN:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal:</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n gemerkt</numerusform>
            <numerusform>%n gemerkt</numerusform>
        </translation>
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
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
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
        <source>Save the list of changes</source>
        <translation>Liste der Änderungen speichern</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>“{name}” was not opened; the programme stays as it is. {reason}</source>
        <translation>„{name}“ wurde nicht geöffnet; das Programm bleibt, wie es ist. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were dropped; “{name}” is opened.</source>
        <translation>
            <numerusform>%n Programmdatei wurde abgelegt; „{name}“ wird geöffnet.</numerusform>
            <numerusform>%n Programmdateien wurden abgelegt; „{name}“ wird geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no session of the programme in your agenda.</source>
        <translation>In Ihrer Agenda steht keine Veranstaltung des Programms.</translation>
    </message>
    <message>
        <source>There are no notes on this programme.</source>
        <translation>Zu diesem Programm gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>There are several calendars; name one with --calendar.</source>
        <translation>Es gibt mehrere Kalender; nennen Sie einen mit --calendar.</translation>
    </message>
    <message>
        <source>Name a file, or --off.</source>
        <translation>Nennen Sie eine Datei oder --off.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no calendar “{name}”; these are there.</source>
        <translation>Es gibt keinen Kalender „{name}“; diese gibt es.</translation>
    </message>
    <message>
        <source>No calendar is connected; “calendar connect” does that.</source>
        <translation>Es ist kein Kalender verbunden; das macht „calendar connect“.</translation>
    </message>
    <message>
        <source>No session in question has the key or the title “{wanted}”.</source>
        <translation>Keine Veranstaltung, die infrage kommt, hat den Schlüssel oder Titel „{wanted}“.</translation>
    </message>
    <message>
        <source>{count} sessions fit “{wanted}”; name one by its key, in brackets:
{sessions}</source>
        <translation>{count} Veranstaltungen passen zu „{wanted}“; nennen Sie eine bei ihrem Schlüssel in Klammern:
{sessions}</translation>
    </message>
    <message>
        <source>{feed} cannot be read: {reason}</source>
        <translation>{feed} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Standard output cannot be written ({reason}).</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>The programme has nothing on {day}.</source>
        <translation>Das Programm hat am {day} nichts.</translation>
    </message>
    <message>
        <source>There is nothing to print: no session has a time yet.</source>
        <translation>Es gibt nichts zu drucken: Noch hat keine Veranstaltung einen Termin.</translation>
    </message>
    <message>
        <source>No programme of {feed} is kept; “programmes list” tells which are.</source>
        <translation>Von {feed} ist kein Programm gespeichert; „programmes list“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>No session has a time yet; say when with --from and --to.</source>
        <translation>Noch hat keine Veranstaltung einen Termin; nennen Sie die Zeit mit --from und --to.</translation>
    </message>
    <message>
        <source>A rehearsal begins before it ends and takes up to {days} days.</source>
        <translation>Eine Probe beginnt, bevor sie endet, und dauert höchstens {days} Tage.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Die beiden PINs sind nicht gleich.</translation>
    </message>
    <message>
        <source>At {host} other machines reach the server, and what they say is not encrypted. Give it a certificate (--cert, --key), put a web server with TLS in front, or, if that is meant, add --insecure-lan.</source>
        <translation>Unter {host} erreichen andere Geräte den Server, und was sie sagen, ist nicht verschlüsselt. Geben Sie ihm ein Zertifikat (--cert, --key), stellen Sie einen Webserver mit TLS davor, oder, wenn es so gemeint ist, ergänzen Sie --insecure-lan.</translation>
    </message>
    <message>
        <source>The feed server needs {library}, which is not installed. Install it with: {command}</source>
        <translation>Der Feed-Server braucht {library}; das ist nicht installiert. Es kommt mit: {command}</translation>
    </message>
    <message>
        <source>--key needs --cert: a key alone encrypts nothing.</source>
        <translation>--key braucht --cert: Ein Schlüssel allein verschlüsselt nichts.</translation>
    </message>
    <message>
        <source>{file} cannot be read. What the desk kept there was not lost: have somebody look at it, or move it away to start without it.</source>
        <translation>{file} ist nicht lesbar. Was das Programmbüro dort gesichert hat, ist nicht verloren: Lassen Sie jemanden nachsehen, oder räumen Sie die Datei beiseite, um ohne sie zu beginnen.</translation>
    </message>
    <message>
        <source>The folder {file} cannot be made ({reason}).</source>
        <translation>Der Ordner {file} kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>The token cannot be kept in {file} ({reason}).</source>
        <translation>Das Token kann nicht in {file} gesichert werden ({reason}).</translation>
    </message>
    <message>
        <source>The desk's own server did not start: {reason}</source>
        <translation>Der eigene Server des Programmbüros ist nicht gestartet: {reason}</translation>
    </message>
    <message>
        <source>The feed server refuses: {reason}</source>
        <translation>Der Server lehnt ab: {reason}</translation>
    </message>
    <message>
        <source>The feed server at {server} cannot be reached. What you publish is kept and sent as soon as it is back.</source>
        <translation>Der Server unter {server} ist nicht erreichbar. Was Sie veröffentlichen, wird gesichert und gesendet, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The feed server does not accept the token, or not for this. Ask for another one (serve token add) and start the desk with --token.</source>
        <translation>Der Server nimmt das Token nicht an oder nicht dafür. Lassen Sie sich ein anderes geben (serve token add) und starten Sie das Programmbüro mit --token.</translation>
    </message>
    <message>
        <source>The feed server at {server} cannot do this at present (status {status}). It is tried again.</source>
        <translation>Der Server unter {server} kann das zurzeit nicht (Status {status}). Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>What answers at {server} is not the feed server. Check the address.</source>
        <translation>Was unter {server} antwortet, ist nicht der Server des Programms. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The file holds no programme: its top level is no JSON object.</source>
        <translation>Die Datei enthält kein Programm: Auf der obersten Ebene steht kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The programme has no list “sessions”.</source>
        <translation>Dem Programm fehlt die Liste „sessions“.</translation>
    </message>
    <message>
        <source>The feed holds no sessions.</source>
        <translation>Der Feed enthält keine Veranstaltungen.</translation>
    </message>
    <message>
        <source>The programme is written in the format {format}; this version reads {known}.</source>
        <translation>Das Programm ist im Format {format} geschrieben; diese Version liest {known}.</translation>
    </message>
    <message>
        <source>The feed has {size} MiB; more than {limit} MiB are not read.</source>
        <translation>Der Feed hat {size} MiB; mehr als {limit} MiB werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The feed consists of millions of tiny pieces; it is no programme.</source>
        <translation>Der Feed besteht aus Millionen winziger Stücke; er ist kein Programm.</translation>
    </message>
    <message>
        <source>The feed has {count} entries; more than {limit} are not read.</source>
        <translation>Der Feed hat {count} Einträge; mehr als {limit} werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The format of this feed is not known; it begins with “{start}”.</source>
        <translation>Das Format dieses Feeds ist unbekannt; er beginnt mit „{start}“.</translation>
    </message>
    <message>
        <source>The feed is empty.</source>
        <translation>Der Feed ist leer.</translation>
    </message>
    <message>
        <source>This is a web page and not a feed; perhaps the network asks for a login first.</source>
        <translation>Das ist eine Webseite und kein Feed; vielleicht verlangt das Netz zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>This is no text and so no feed: it begins with zero bytes.</source>
        <translation>Das ist kein Text und damit kein Feed: Es beginnt mit Nullbytes.</translation>
    </message>
    <message>
        <source>The JSON has no object schedule.conference.</source>
        <translation>Dem JSON fehlt das Objekt schedule.conference.</translation>
    </message>
    <message>
        <source>The XML's root is &lt;{root}&gt;, not &lt;schedule&gt;.</source>
        <translation>Das oberste XML-Element ist &lt;{root}&gt;, nicht &lt;schedule&gt;.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file: BEGIN:VCALENDAR is missing.</source>
        <translation>Das ist keine iCalendar-Datei: BEGIN:VCALENDAR fehlt.</translation>
    </message>
    <message>
        <source>The feed breaks off: the calendar that begins in line {line} has no END:VCALENDAR.</source>
        <translation>Der Feed bricht ab: Der Kalender, der in Zeile {line} beginnt, hat kein END:VCALENDAR.</translation>
    </message>
    <message>
        <source>The feed holds no sessions: the calendar is empty.</source>
        <translation>Der Feed enthält keine Veranstaltungen: Der Kalender ist leer.</translation>
    </message>
    <message>
        <source>The feed holds no sessions: none of its events ({count}) has a title and can be read.</source>
        <translation>Der Feed enthält keine Veranstaltungen: Keiner seiner Einträge ({count}) hat einen Titel und ist lesbar.</translation>
    </message>
    <message>
        <source>The JSON has no “results” with an Indico event.</source>
        <translation>Das JSON enthält keine „results“ mit einer Indico-Veranstaltung.</translation>
    </message>
    <message>
        <source>The Indico export holds no contributions. Export it with “?detail=contributions”, or as a timetable.</source>
        <translation>Der Indico-Export enthält keine Beiträge. Exportieren Sie ihn mit „?detail=contributions“ oder als Zeitplan (timetable).</translation>
    </message>
    <message>
        <source>The JSON-LD describes no event.</source>
        <translation>Das JSON-LD beschreibt keine Veranstaltung.</translation>
    </message>
    <message>
        <source>This is a web page and not a feed, and its JSON-LD is broken in line {line} ({reason}).</source>
        <translation>Das ist eine Webseite und kein Feed, und ihr JSON-LD ist in Zeile {line} fehlerhaft ({reason}).</translation>
    </message>
    <message>
        <source>The JSON holds no talks with a title.</source>
        <translation>Das JSON enthält keine Vorträge mit einem Titel.</translation>
    </message>
    <message>
        <source>The JSON has no list of sessions.</source>
        <translation>Das JSON enthält keine Liste von Veranstaltungen („sessions“).</translation>
    </message>
    <message>
        <source>The JSON is broken in line {line}, column {column} ({reason}).</source>
        <translation>Das JSON ist fehlerhaft in Zeile {line}, Spalte {column} ({reason}).</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8 at byte {place}.</source>
        <translation>Das JSON ist bei Byte {place} kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON holds a number that is too long.</source>
        <translation>Das JSON enthält eine zu lange Zahl.</translation>
    </message>
    <message>
        <source>The JSON breaks off in line {line}, column {column}.</source>
        <translation>Das JSON bricht in Zeile {line}, Spalte {column} ab.</translation>
    </message>
    <message>
        <source>The compressed feed breaks off; it did not come as a whole.</source>
        <translation>Der komprimierte Feed bricht ab; er ist nicht vollständig angekommen.</translation>
    </message>
    <message>
        <source>The compressed feed is damaged and cannot be unpacked.</source>
        <translation>Der komprimierte Feed ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The XML's root is &lt;{root}&gt;, not &lt;icalendar&gt;.</source>
        <translation>Das Wurzelelement des XML ist &lt;{root}&gt;, nicht &lt;icalendar&gt;.</translation>
    </message>
    <message>
        <source>The xCal file holds no &lt;vcalendar&gt;.</source>
        <translation>Die xCal-Datei enthält kein &lt;vcalendar&gt;.</translation>
    </message>
    <message>
        <source>The XML has a DOCTYPE; such feeds are refused because it can do harm.</source>
        <translation>Das XML hat einen DOCTYPE; solche Feeds werden abgelehnt, weil er Schaden anrichten kann.</translation>
    </message>
    <message>
        <source>The XML is not well-formed: line {line}, column {column} ({reason}).</source>
        <translation>Das XML ist nicht wohlgeformt: Zeile {line}, Spalte {column} ({reason}).</translation>
    </message>
    <message>
        <source>Something stands before the XML declaration, which is in line {line}.</source>
        <translation>Vor der XML-Deklaration, die in Zeile {line} steht, steht schon etwas.</translation>
    </message>
    <message>
        <source>The XML breaks off in line {line}, column {column}.</source>
        <translation>Das XML bricht in Zeile {line}, Spalte {column} ab.</translation>
    </message>
    <message>
        <source>The XML holds a forbidden control character ({code}) in line {line}, column {column}.</source>
        <translation>Das XML enthält in Zeile {line}, Spalte {column} ein verbotenes Steuerzeichen ({code}).</translation>
    </message>
    <message>
        <source>The encoding of the XML cannot be read.</source>
        <translation>Die Zeichenkodierung des XML lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”; name one like Europe/Berlin, or “event” or “local”.</source>
        <translation>Eine Zeitzone „{zone}“ gibt es nicht; nennen Sie eine wie Europe/Berlin oder „event“ oder „local“.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the password in (GNOME Keyring and KWallet are some), or it is locked. The password is asked for anew after each start.</source>
        <translation>Dieses System hat keinen Schlüsselbund für das Passwort (etwa GNOME-Schlüsselbund oder KWallet), oder er ist gesperrt. Nach jedem Start wird neu nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>{host} changes an entry at the same time as we do. Try again later.</source>
        <translation>{host} ändert einen Eintrag im selben Moment wie wir. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} answers too slowly or at too great length.</source>
        <translation>{host} antwortet zu langsam oder zu ausführlich.</translation>
    </message>
    <message>
        <source>This is no whole selection: characters are missing or wrong. Copy or scan it once more.</source>
        <translation>Das ist keine vollständige Auswahl: Zeichen fehlen oder sind falsch. Bitte noch einmal kopieren oder scannen.</translation>
    </message>
    <message>
        <source>A selection holds {most} sessions, not more.</source>
        <translation>Eine Auswahl fasst {most} Veranstaltungen, nicht mehr.</translation>
    </message>
    <message>
        <source>This selection belongs to another event than “{event}”.</source>
        <translation>Diese Auswahl gehört nicht zu „{event}“.</translation>
    </message>
    <message>
        <source>This selection was made by a newer version of the program.</source>
        <translation>Diese Auswahl stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>There is nothing to export: no session with a time is in your agenda.</source>
        <translation>Es gibt nichts zu exportieren: In Ihrer Agenda steht keine Veranstaltung mit Termin.</translation>
    </message>
    <message>
        <source>“{title}” has no time yet and cannot be put into a calendar.</source>
        <translation>„{title}“ hat noch keinen Termin und kann nicht in einen Kalender.</translation>
    </message>
    <message>
        <source>The file {file} is too large for an agenda.</source>
        <translation>Die Datei {file} ist zu groß für eine Agenda.</translation>
    </message>
    <message>
        <source>No session of “{event}” is in this calendar.</source>
        <translation>In diesem Kalender ist keine Veranstaltung von „{event}“.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}).</source>
        <translation>Die Datei {file} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: the calendar file in it is not up to date. It goes on by itself when the folder is back; or choose another place.</source>
        <translation>Der Ordner {folder} ist nicht da: Die Kalenderdatei darin ist nicht aktuell. Es geht von selbst weiter, sobald der Ordner wieder da ist; oder wählen Sie einen anderen Platz.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check the folder's permissions, or choose another one with --data-dir.</source>
        <translation>{file} lässt sich nicht lesen oder schreiben ({reason}). Prüfen Sie die Rechte des Ordners oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The session is not in the programme any more.</source>
        <translation>Die Veranstaltung steht nicht mehr im Programm.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}); es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>{file} could not be written to its end ({reason}).</source>
        <translation>{file} konnte nicht zu Ende geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Nothing called “{field}” can be corrected.</source>
        <translation>Etwas mit dem Namen „{field}“ lässt sich nicht korrigieren.</translation>
    </message>
    <message>
        <source>The programme has no “{key}”.</source>
        <translation>Das Programm kennt „{key}“ nicht.</translation>
    </message>
    <message>
        <source>“{value}” is no value for “{field}”.</source>
        <translation>„{value}“ ist kein Wert für „{field}“.</translation>
    </message>
    <message>
        <source>The time until which it is to count is over already.</source>
        <translation>Der Zeitpunkt, bis zu dem es gelten soll, ist schon vorbei.</translation>
    </message>
    <message>
        <source>“{field}” is corrected twice at once.</source>
        <translation>„{field}“ wird zweimal auf einmal korrigiert.</translation>
    </message>
    <message>
        <source>Only its author or a publisher throws a draft away.</source>
        <translation>Einen Entwurf verwirft nur, wer ihn gemacht hat oder veröffentlichen darf.</translation>
    </message>
    <message>
        <source>The files for other web servers could not be written into {folder} ({reason}).</source>
        <translation>Die Dateien für andere Webserver ließen sich nicht nach {folder} schreiben ({reason}).</translation>
    </message>
    <message>
        <source>There is no programme yet that could be corrected.</source>
        <translation>Es gibt noch kein Programm, das sich korrigieren ließe.</translation>
    </message>
    <message>
        <source>The server cannot listen at {host}, port {port} ({reason}). Choose others with --host and --port; perhaps it runs already.</source>
        <translation>Der Server kann unter {host}, Port {port}, nicht lauschen ({reason}). Andere lassen sich mit --host und --port wählen; vielleicht läuft er schon.</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from here. Wait a minute.</source>
        <translation>Von hier kamen zu viele falsche Tokens. Bitte eine Minute warten.</translation>
    </message>
    <message>
        <source>There are too many screens.</source>
        <translation>Es sind zu viele Bildschirme.</translation>
    </message>
    <message>
        <source>A picture in PNG is wanted.</source>
        <translation>Gewünscht ist ein Bild im Format PNG.</translation>
    </message>
    <message>
        <source>No screen “{key}” has reported.</source>
        <translation>Ein Bildschirm „{key}“ hat sich nicht gemeldet.</translation>
    </message>
    <message>
        <source>Nobody knows this screen: enrol it with a code.</source>
        <translation>Diesen Bildschirm kennt niemand: Melden Sie ihn mit einem Code an.</translation>
    </message>
    <message>
        <source>The screen “{key}” is another machine's.</source>
        <translation>Der Bildschirm „{key}“ gehört einem anderen Rechner.</translation>
    </message>
    <message>
        <source>There is no picture of this screen yet.</source>
        <translation>Von diesem Bildschirm gibt es noch kein Bild.</translation>
    </message>
    <message>
        <source>A door needs its room.</source>
        <translation>Ein Türschild braucht seinen Raum.</translation>
    </message>
    <message>
        <source>A valid token is needed.</source>
        <translation>Hierfür braucht es ein gültiges Token.</translation>
    </message>
    <message>
        <source>This takes the role “{role}”.</source>
        <translation>Hierfür braucht es die Rolle „{role}“.</translation>
    </message>
    <message>
        <source>Something else is on here by now. Nothing was changed.</source>
        <translation>Hier läuft inzwischen etwas anderes. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. Nothing was changed.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{cert} cannot be used with its key ({reason}). Both must be PEM, belong together, and be without a password.</source>
        <translation>{cert} und der zugehörige Schlüssel sind nicht zu gebrauchen ({reason}). Beide müssen PEM-Dateien ohne Passwort sein und zusammengehören.</translation>
    </message>
    <message>
        <source>{file} with your stars and settings is damaged ({reason}). It was left as it is; the newest backup is {backup}: put it in its place to go on.</source>
        <translation>{file} mit Ihrer Auswahl und Ihren Einstellungen ist beschädigt ({reason}). Die Datei blieb, wie sie ist; die neueste Sicherung ist {backup}: Setzen Sie sie an ihre Stelle, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>{file} with your stars and settings is damaged ({reason}) and there is no backup. It was left as it is; move it away to start anew.</source>
        <translation>{file} mit Ihrer Auswahl und Ihren Einstellungen ist beschädigt ({reason}), und es gibt keine Sicherung. Die Datei blieb, wie sie ist; verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Choose another one with --data-dir.</source>
        <translation>Der Datenordner {folder} lässt sich nicht anlegen ({reason}). Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>There is no draft {number}.</source>
        <translation>Es gibt keinen Entwurf {number}.</translation>
    </message>
    <message>
        <source>This request was used for another correction before.</source>
        <translation>Diese Anfrage wurde schon für eine andere Korrektur verwendet.</translation>
    </message>
    <message>
        <source>The disk is full: {file} cannot be written. Nothing was lost; make room and try again.</source>
        <translation>Der Datenträger ist voll: {file} kann nicht geschrieben werden. Es ging nichts verloren; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} is in use by another program and stayed locked. Close it and try again.</source>
        <translation>{file} wird von einem anderen Programm benutzt und blieb gesperrt. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}).</source>
        <translation>{file} ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>There is no correction {number} to end.</source>
        <translation>Es gibt keine Korrektur {number}, die sich beenden ließe.</translation>
    </message>
    <message>
        <source>{author} has changed this in the meantime: “{value}”. Nothing was overwritten.</source>
        <translation>{author} hat dies inzwischen geändert: „{value}“. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The feed says “{value}” itself in the meantime. Nothing was overwritten.</source>
        <translation>Der Feed sagt inzwischen selbst „{value}“. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>{file} is there already and is not overwritten.</source>
        <translation>{file} gibt es schon; die Datei wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>{file} is no backup of a journal, or is damaged.</source>
        <translation>{file} ist keine Sicherung eines Journals oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program and is left untouched. Update the program, or choose another folder with --data-dir.</source>
        <translation>{file} wurde von einer neueren Version dieses Programms geschrieben und bleibt unberührt. Aktualisieren Sie das Programm oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The code is not valid: it was used already, is older than an hour, or was mistyped. Ask for another one.</source>
        <translation>Der Code gilt nicht: Er wurde schon benutzt, ist älter als eine Stunde oder falsch abgetippt. Lassen Sie sich einen neuen geben.</translation>
    </message>
    <message>
        <source>The programme of {source} was stored by another program at the same time. Try again.</source>
        <translation>Das Programm von {source} wurde gleichzeitig von einem anderen Programm gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A feed server works on {folder} already. Two on one journal would not know of each other: stop it, or choose another folder with --data-dir.</source>
        <translation>Mit {folder} arbeitet schon ein Feed-Server. Zwei auf einem Journal wüssten nichts voneinander: Beenden Sie ihn, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no phone {number}.</source>
        <translation>Es gibt kein Telefon {number}.</translation>
    </message>
    <message>
        <source>There is a token for “{name}” already; revoke it first.</source>
        <translation>Für „{name}“ gibt es schon ein Token; es ist zuerst zu widerrufen.</translation>
    </message>
    <message>
        <source>There is no token for “{name}”.</source>
        <translation>Für „{name}“ gibt es kein Token.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a calendar server; write it like https://cloud.example.org.</source>
        <translation>„{address}“ ist keine Adresse eines Kalenderservers; schreiben Sie sie wie https://cloud.example.org.</translation>
    </message>
    <message>
        <source>{host} is asked for without encryption: everybody on the way could read the password. Use an address with https://.</source>
        <translation>{host} würde unverschlüsselt gefragt: Unterwegs könnte jeder das Passwort lesen. Nehmen Sie eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>{host} shows no calendar that you can write into. Check the address.</source>
        <translation>{host} zeigt keinen Kalender, in den Sie schreiben können. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} answers with status {status}. Check the address, or try again later.</source>
        <translation>{host} antwortet mit Status {status}. Prüfen Sie die Adresse oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} leads in a circle of redirects. Check the address.</source>
        <translation>{host} leitet im Kreis weiter. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} does not take this user and password. Some services want a password of its own for each program (app password).</source>
        <translation>{host} nimmt diesen Namen mit diesem Passwort nicht an. Manche Dienste verlangen für jedes Programm ein eigenes Passwort (App-Passwort).</translation>
    </message>
    <message>
        <source>{host} does not let you write there. Choose another calendar.</source>
        <translation>{host} lässt Sie dort nicht schreiben. Wählen Sie einen anderen Kalender.</translation>
    </message>
    <message>
        <source>{host} leads to {other}, which was not followed: the password is for {host} only.</source>
        <translation>{host} leitet zu {other} weiter; dem wurde nicht gefolgt, denn das Passwort ist nur für {host}.</translation>
    </message>
    <message>
        <source>{host} gives an answer that is no calendar server's.</source>
        <translation>{host} antwortet nicht wie ein Kalenderserver.</translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>Der Abruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{address} takes no screens (status {status}): it is no feed server of this program.</source>
        <translation>{address} nimmt keine Bildschirme auf (Status {status}): Das ist kein Feed-Server dieses Programms.</translation>
    </message>
    <message>
        <source>Screens enrol at the feed server: name its feed with --feed http://…/agenda.json.</source>
        <translation>Bildschirme melden sich beim Feed-Server an: Nennen Sie dessen Feed mit --feed http://…/agenda.json.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried; wait a minute.</source>
        <translation>Zu viele falsche Codes wurden versucht; warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>{address} does not take the code: {reason}</source>
        <translation>{address} nimmt den Code nicht: {reason}</translation>
    </message>
    <message>
        <source>The file {file} changed while it was read: something is writing it. Try again.</source>
        <translation>Die Datei {file} hat sich beim Lesen geändert: Etwas schreibt sie gerade. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The feed {address} is larger than {megabytes} MB and was not read.</source>
        <translation>Der Feed {address} ist größer als {megabytes} MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{host} did not deliver the feed within {seconds} seconds.</source>
        <translation>{host} hat den Feed nicht innerhalb von {seconds} Sekunden geliefert.</translation>
    </message>
    <message>
        <source>{address} leads in a circle of redirects. Tell the organisers.</source>
        <translation>{address} führt durch Weiterleitungen im Kreis. Sagen Sie es den Veranstaltern.</translation>
    </message>
    <message>
        <source>{host} leads from the secure connection to the open address {address}, which was not followed. Perhaps the network asks for a login first.</source>
        <translation>{host} führt von der gesicherten Verbindung zur ungesicherten Adresse {address}; dorthin ging es nicht weiter. Vielleicht verlangt das Netzwerk erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({reason}). Check the network connection.</source>
        <translation>{host} ist nicht erreichbar ({reason}). Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>{host} answers with status {status} instead of the feed. Check the address.</source>
        <translation>{host} antwortet mit Status {status} statt mit dem Feed. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} has a fault (status {status}). It will be asked again later.</source>
        <translation>{host} ist gestört (Status {status}). Es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>There is no feed at {address} (status {status}). Check the address.</source>
        <translation>Unter {address} liegt kein Feed (Status {status}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The feed at {address} is gone for good (status {status}). Ask the organisers for its new address.</source>
        <translation>Den Feed unter {address} gibt es nicht mehr (Status {status}). Fragen Sie die Veranstalter nach der neuen Adresse.</translation>
    </message>
    <message>
        <source>{host} is busy (status {status}) and asks to come back later.</source>
        <translation>{host} ist ausgelastet (Status {status}) und bittet, später wiederzukommen.</translation>
    </message>
    <message>
        <source>{host} does not give out {address} without a permission (status {status}). Ask the organisers for one.</source>
        <translation>{host} gibt {address} nicht ohne Berechtigung heraus (Status {status}). Fragen Sie die Veranstalter danach.</translation>
    </message>
    <message>
        <source>{host} is not known to the network. Check the address and the connection.</source>
        <translation>{host} ist im Netz nicht bekannt. Prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let us through ({reason}). Check the settings of the network.</source>
        <translation>Der Proxy auf dem Weg zu {host} lässt nicht durch ({reason}). Prüfen Sie die Einstellungen des Netzwerks.</translation>
    </message>
    <message>
        <source>The secure connection to {host} cannot be trusted ({reason}); nothing was read. Check this computer's clock, and whether the network asks for a login first.</source>
        <translation>Der gesicherten Verbindung zu {host} ist nicht zu trauen ({reason}); gelesen wurde nichts. Prüfen Sie die Uhr dieses Rechners, und ob das Netzwerk erst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no feed is served there. Check the address.</source>
        <translation>{host} weist die Verbindung ab: Dort wird kein Feed angeboten. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} does not answer. Is the network connected?</source>
        <translation>{host} antwortet nicht. Besteht eine Netzverbindung?</translation>
    </message>
    <message>
        <source>{host} answers too slowly; the feed was not read. The next sync asks again.</source>
        <translation>{host} antwortet zu langsam; der Feed wurde nicht gelesen. Der nächste Abgleich fragt wieder.</translation>
    </message>
    <message>
        <source>What {host} sent is damaged and cannot be unpacked. The next sync asks again.</source>
        <translation>Was {host} geschickt hat, ist beschädigt und lässt sich nicht entpacken. Der nächste Abgleich fragt wieder.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off before the whole feed had come. The next sync asks again.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor der ganze Feed da war. Der nächste Abgleich fragt wieder.</translation>
    </message>
    <message>
        <source>{address} leads to an address that cannot be fetched ({reason}). Tell the organisers.</source>
        <translation>{address} führt zu einer Adresse, die sich nicht abrufen lässt ({reason}). Sagen Sie es den Veranstaltern.</translation>
    </message>
    <message>
        <source>The feed is of another event: “{new}” instead of “{old}”.</source>
        <translation>Der Feed gehört zu einem anderen Ereignis: „{new}“ statt „{old}“.</translation>
    </message>
    <message>
        <source>{lost} of the {coming} sessions still to come are missing from the feed.</source>
        <translation>Im Feed fehlen {lost} der {coming} Veranstaltungen, die noch kommen.</translation>
    </message>
    <message>
        <source>{lost} of the {coming} sessions still to come have no time in the feed any more.</source>
        <translation>{lost} der {coming} noch ausstehenden Veranstaltungen haben im Feed keine Zeit mehr.</translation>
    </message>
    <message>
        <source>The feed went back from “{old}” to the older “{new}”: the server may have given out an old copy.</source>
        <translation>Der Feed ist von „{old}“ auf den älteren Stand „{new}“ zurückgefallen: Vielleicht hat der Server eine alte Kopie ausgeliefert.</translation>
    </message>
    <message>
        <source>The feed has no sessions.</source>
        <translation>Der Feed hat keine Veranstaltungen.</translation>
    </message>
    <message>
        <source>Reading {source} failed: the reading process ended with code {code}.</source>
        <translation>{source} ließ sich nicht lesen: Der Leseprozess endete mit Code {code}.</translation>
    </message>
    <message>
        <source>Reading {source} took longer than {seconds} seconds and was given up.</source>
        <translation>{source} zu lesen dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{address} cannot be read: feeds come over http, https or webcal, or from a file.</source>
        <translation>{address} lässt sich nicht lesen: Feeds kommen über http, https oder webcal oder aus einer Datei.</translation>
    </message>
    <message>
        <source>{address} names no host; write it like https://example.org/schedule.xml.</source>
        <translation>{address} nennt keinen Rechner; schreiben Sie es wie https://example.org/schedule.xml.</translation>
    </message>
    <message>
        <source>No feed was given: name an address, a file or “bundled”.</source>
        <translation>Es wurde kein Feed genannt: Nennen Sie eine Adresse, eine Datei oder „bundled“.</translation>
    </message>
    <message>
        <source>{address} is no valid address ({reason}).</source>
        <translation>{address} ist keine gültige Adresse ({reason}).</translation>
    </message>
    <message>
        <source>What was held back is not there any more: the feed says something else by now. Nothing was changed; sync again.</source>
        <translation>Was zurückgehalten wurde, ist nicht mehr da: Der Feed sagt inzwischen etwas anderes. Es wurde nichts verändert; gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>The password for “{name}” is missing. Type it on the page of calendars.</source>
        <translation>Das Passwort für „{name}“ fehlt. Geben Sie es auf der Seite der Kalender ein.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be opened. All commands but open, screen and staff work without one (see --help).</source>
        <translation>Hier gibt es keine Anzeige, also kann kein Fenster geöffnet werden. Alle Befehle außer open, screen und staff gehen ohne (siehe --help).</translation>
    </message>
    <message>
        <source>Qt needs libraries that are missing here. On Debian and Ubuntu, this installs them: sudo apt-get install {packages}</source>
        <translation>Qt braucht Bibliotheken, die hier fehlen. Unter Debian und Ubuntu richtet das sie ein: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The server rehearses: its clock was set with --now. Start again with --now, too.</source>
        <translation>Der Server probt: seine Uhr wurde mit --now gestellt. Bitte auch mit --now neu starten.</translation>
    </message>
    <message>
        <source>The clock here was set with --now, the server's was not: what is to end at a time ends at another. Start again without --now.</source>
        <translation>Die Uhr hier wurde mit --now gestellt, die des Servers nicht: was zu einer Zeit enden soll, endet zu einer anderen. Bitte ohne --now neu starten.</translation>
    </message>
    <message>
        <source>{file}: nobody knows “{key}”; what belongs there are the table [all] and a [[screen]] for each screen.</source>
        <translation>{file}: „{key}“ kennt hier niemand; hinein gehören die Tabelle [all] und ein [[screen]] für jeden Bildschirm.</translation>
    </message>
    <message>
        <source>{file} describes no screen: it needs a [[screen]] with a role.</source>
        <translation>{file} beschreibt keinen Bildschirm: Es braucht ein [[screen]] mit einer role.</translation>
    </message>
    <message>
        <source>{file}, {place}: this has to be a table with one setting in each line.</source>
        <translation>{file}, {place}: Das muss eine Tabelle mit einer Einstellung je Zeile sein.</translation>
    </message>
    <message>
        <source>{file}, {place}: role is missing; it is one of {choices}.</source>
        <translation>{file}, {place}: Es fehlt role, eines von {choices}.</translation>
    </message>
    <message>
        <source>{file}, {place}: a door needs its room, by name or key.</source>
        <translation>{file}, {place}: Ein Türschild braucht seinen Raum (room), als Name oder Schlüssel.</translation>
    </message>
    <message>
        <source>{file}, {place}: rooms and floors are for boards, not for a screen that is a {role}.</source>
        <translation>{file}, {place}: rooms und floors sind für Tafeln, nicht für einen Bildschirm der Rolle {role}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a text in quotes, not {value}.</source>
        <translation>{file}, {place}: {key} muss ein Text in Anführungszeichen sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a list of texts in quotes, not {value}.</source>
        <translation>{file}, {place}: {key} muss eine Liste von Texten in Anführungszeichen sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a list of {choices}, not {value}.</source>
        <translation>{file}, {place}: {key} muss eine Liste aus {choices} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be what “screen --make-pin” prints, not the PIN itself.</source>
        <translation>{file}, {place}: {key} muss sein, was „screen --make-pin“ ausgibt, nicht die PIN selbst.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be an address that begins with https://, not {value}.</source>
        <translation>{file}, {place}: {key} muss eine Adresse sein, die mit https:// beginnt, nicht {value}.</translation>
    </message>
    <message>
        <source>{file} is too large to be a screens.toml.</source>
        <translation>{file} ist zu groß für eine screens.toml.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{file} is no valid TOML: {reason}.</source>
        <translation>{file} ist kein gültiges TOML: {reason}.</translation>
    </message>
    <message>
        <source>{file}, {place}: nobody knows “{key}”; known here: {known}.</source>
        <translation>{file}, {place}: „{key}“ kennt hier niemand; bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>{file}, {place}: the output {output} belongs to “{other}” already.</source>
        <translation>{file}, {place}: Der Ausgang {output} gehört schon zu „{other}“.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be a number from {low} to {high}, not {value}.</source>
        <translation>{file}, {place}: {key} muss eine Zahl von {low} bis {high} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} has to be one of {choices}, not {value}.</source>
        <translation>{file}, {place}: {key} muss eines von {choices} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {key} “{value}” is neither an address nor a file.</source>
        <translation>{file}, {place}: {key} „{value}“ ist weder eine Adresse noch eine Datei.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits and nothing else.</source>
        <translation>Eine PIN besteht aus {shortest} bis {longest} Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>There is no page {page}: the screen has {of}.</source>
        <translation>Seite {page} gibt es nicht: Der Bildschirm hat {of}.</translation>
    </message>
    <message>
        <source>The font file {file} cannot be read.</source>
        <translation>Die Schriftdatei {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log has the details.</source>
        <translation>Im Programm ist etwas schiefgegangen; Genaueres steht im Protokoll.</translation>
    </message>
    <message>
        <source>{server} does not answer in time.</source>
        <translation>{server} antwortet nicht rechtzeitig.</translation>
    </message>
</context>
<context>
    <name>FeedKinds</name>
    <message>
        <source>No time</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Ohne Dauer</translation>
    </message>
    <message>
        <source>Times that cannot be read</source>
        <translation>Unlesbare Zeiten</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Ende vor dem Beginn</translation>
    </message>
    <message>
        <source>The feed cannot be read</source>
        <translation>Der Feed lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>More findings than are listed</source>
        <translation>Mehr Befunde als aufgeführt</translation>
    </message>
    <message>
        <source>Entries that cannot be read</source>
        <translation>Unlesbare Einträge</translation>
    </message>
    <message>
        <source>Days that cannot be read</source>
        <translation>Unlesbare Tage</translation>
    </message>
    <message>
        <source>Entries without a name</source>
        <translation>Einträge ohne Namen</translation>
    </message>
    <message>
        <source>Ways that cannot be read</source>
        <translation>Unlesbare Wege</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>Values that cannot be used</source>
        <translation>Unbrauchbare Werte</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Unbekannte Felder</translation>
    </message>
    <message>
        <source>No format named</source>
        <translation>Format nicht genannt</translation>
    </message>
    <message>
        <source>Wrong character encoding</source>
        <translation>Falsche Zeichenkodierung</translation>
    </message>
    <message>
        <source>Line breaks inside texts</source>
        <translation>Zeilenumbrüche in Texten</translation>
    </message>
    <message>
        <source>Empty placeholders</source>
        <translation>Leere Platzhalter</translation>
    </message>
    <message>
        <source>Repeating sessions</source>
        <translation>Wiederkehrende Veranstaltungen</translation>
    </message>
    <message>
        <source>Dates beyond the event’s days</source>
        <translation>Termine außerhalb der Veranstaltungstage</translation>
    </message>
    <message>
        <source>Repetitions that cannot be followed</source>
        <translation>Wiederholungen, denen sich nicht folgen lässt</translation>
    </message>
    <message>
        <source>Entries that are no sessions</source>
        <translation>Einträge, die keine Veranstaltungen sind</translation>
    </message>
    <message>
        <source>Talks that are not in the programme</source>
        <translation>Vorträge, die nicht im Programm stehen</translation>
    </message>
    <message>
        <source>One page of several</source>
        <translation>Eine Seite von mehreren</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>Time zone at odds with the times</source>
        <translation>Zeitzone passt nicht zu den Zeiten</translation>
    </message>
    <message>
        <source>No time zone named</source>
        <translation>Zeitzone nicht genannt</translation>
    </message>
    <message>
        <source>Times in two time zones</source>
        <translation>Zeiten in zwei Zeitzonen</translation>
    </message>
    <message>
        <source>Times at night</source>
        <translation>Zeiten in der Nacht</translation>
    </message>
    <message>
        <source>Dates in another time zone</source>
        <translation>Daten in anderer Zeitzone</translation>
    </message>
    <message>
        <source>Another UTC offset</source>
        <translation>Anderer UTC-Versatz</translation>
    </message>
    <message>
        <source>Times the clocks skip</source>
        <translation>Zeiten, die die Uhren überspringen</translation>
    </message>
    <message>
        <source>Times the clocks show twice</source>
        <translation>Zeiten, die es zweimal gibt</translation>
    </message>
    <message>
        <source>Start and date at odds</source>
        <translation>Beginn passt nicht zum Datum</translation>
    </message>
    <message>
        <source>Listed under another day</source>
        <translation>Unter einem anderen Tag aufgeführt</translation>
    </message>
    <message>
        <source>Several whole days</source>
        <translation>Mehrere ganze Tage</translation>
    </message>
    <message>
        <source>Outside the event’s days</source>
        <translation>Außerhalb der Tage des Ereignisses</translation>
    </message>
    <message>
        <source>Far from all other sessions</source>
        <translation>Weit weg von allen anderen</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Sehr lang</translation>
    </message>
    <message>
        <source>Very short</source>
        <translation>Sehr kurz</translation>
    </message>
    <message>
        <source>One id for several sessions</source>
        <translation>Eine Kennung für mehrere</translation>
    </message>
    <message>
        <source>One key for several entries</source>
        <translation>Ein Schlüssel für mehrere</translation>
    </message>
    <message>
        <source>No id</source>
        <translation>Ohne Kennung</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Doppelt aufgeführt</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>Room taken twice</source>
        <translation>Raum doppelt belegt</translation>
    </message>
    <message>
        <source>Rooms for several sessions at a time</source>
        <translation>Räume für mehrere zugleich</translation>
    </message>
    <message>
        <source>Two rooms named</source>
        <translation>Zwei Räume genannt</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Ohne Raum</translation>
    </message>
    <message>
        <source>Rooms without a session</source>
        <translation>Räume ohne Veranstaltung</translation>
    </message>
    <message>
        <source>Rooms with nearly the same name</source>
        <translation>Räume mit fast gleichem Namen</translation>
    </message>
    <message>
        <source>Rooms that are not listed</source>
        <translation>Nicht aufgeführte Räume</translation>
    </message>
    <message>
        <source>No number of seats</source>
        <translation>Ohne Zahl der Plätze</translation>
    </message>
    <message>
        <source>Tracks that are not listed</source>
        <translation>Nicht aufgeführte Themen</translation>
    </message>
    <message>
        <source>Tracks without a session</source>
        <translation>Themen ohne Veranstaltung</translation>
    </message>
    <message>
        <source>Tracks with nearly the same name</source>
        <translation>Themen mit fast gleichem Namen</translation>
    </message>
    <message>
        <source>Colours that cannot be read</source>
        <translation>Unlesbare Farben</translation>
    </message>
    <message>
        <source>People announced twice at one time</source>
        <translation>Personen zugleich zweimal angekündigt</translation>
    </message>
    <message>
        <source>Names for several people</source>
        <translation>Namen für mehrere Personen</translation>
    </message>
    <message>
        <source>People listed twice</source>
        <translation>Doppelt aufgeführte Personen</translation>
    </message>
    <message>
        <source>People without a name</source>
        <translation>Personen ohne Namen</translation>
    </message>
    <message>
        <source>People who are not listed</source>
        <translation>Nicht aufgeführte Personen</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No title of the event</source>
        <translation>Ereignis ohne Titel</translation>
    </message>
    <message>
        <source>Character codes in names</source>
        <translation>Zeichencodes in Namen</translation>
    </message>
    <message>
        <source>Markup in titles</source>
        <translation>Auszeichnungen in Titeln</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Subtitles that repeat the title</source>
        <translation>Untertitel, die den Titel wiederholen</translation>
    </message>
    <message>
        <source>Descriptions that repeat the abstract</source>
        <translation>Beschreibungen, die die Zusammenfassung wiederholen</translation>
    </message>
    <message>
        <source>Links without an address</source>
        <translation>Links ohne Adresse</translation>
    </message>
    <message>
        <source>Links without https://</source>
        <translation>Links ohne https://</translation>
    </message>
    <message>
        <source>Links without a host</source>
        <translation>Links ohne Rechnernamen</translation>
    </message>
    <message>
        <source>Links that are never opened</source>
        <translation>Links, die nie geöffnet werden</translation>
    </message>
    <message>
        <source>Links into a closed network</source>
        <translation>Links in ein geschlossenes Netz</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Kaputte Links</translation>
    </message>
</context>
<context>
    <name>FeedReport</name>
    <message>
        <source>Report on {feed}</source>
        <translation>Prüfbericht zu {feed}</translation>
    </message>
    <message>
        <source>checked on {day}/{month}/{year} at {time}</source>
        <translation>geprüft am {day}.{month}.{year} um {time} Uhr</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>Funde nach Art</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
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
        <source>format {format}</source>
        <translation>Format {format}</translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>Zeitzone {zone}</translation>
    </message>
    <message>
        <source>No programme could be read from it.</source>
        <translation>Daraus ließ sich kein Programm lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items skipped</source>
        <translation>
            <numerusform>%n Eintrag übergangen</numerusform>
            <numerusform>%n Einträge übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on a programme feed</source>
        <translation>Prüfbericht zu einem Programm-Feed</translation>
    </message>
</context>
<context>
    <name>FeedServer</name>
    <message>
        <source>Description of all addresses</source>
        <translation>Beschreibung aller Adressen</translation>
    </message>
    <message>
        <source>Feed server</source>
        <translation>Feed-Server</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Meine Agenda</translation>
    </message>
    <message>
        <source>{weekday}, {day}/{month}/{year}</source>
        <translation>{weekday}, {day}.{month}.{year}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen sessions are not in the programme any more.</source>
        <translation>
            <numerusform>%n gewählte Veranstaltung ist nicht mehr im Programm.</numerusform>
            <numerusform>%n gewählte Veranstaltungen sind nicht mehr im Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Subscribe to it as a calendar</source>
        <translation>Als Kalender abonnieren</translation>
    </message>
    <message>
        <source>Load the calendar file</source>
        <translation>Kalenderdatei laden</translation>
    </message>
    <message>
        <source>Open it in the program</source>
        <translation>Im Programm öffnen</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>entfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n Minute später</numerusform>
            <numerusform>%n Minuten später</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent is not understood; nothing was changed.</source>
        <translation>Was gesendet wurde, ist nicht zu verstehen; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>From {feed}, last read {time}.</source>
        <translation>Aus {feed}, zuletzt gelesen {time}.</translation>
    </message>
    <message>
        <source>Stage: a room's page for its manager's phone</source>
        <translation>Bühne: die Seite eines Raums fürs Telefon an der Bühne</translation>
    </message>
    <message>
        <source>{day}/{month}/{year} at {time}</source>
        <translation>{day}.{month}.{year}, {time} Uhr</translation>
    </message>
    <message>
        <source>The feed cannot be followed: {reason}</source>
        <translation>Dem Feed kann nicht gefolgt werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections wait for a decision: the feed says something else.</source>
        <translation>
            <numerusform>%n Korrektur wartet auf eine Entscheidung: Der Feed sagt etwas anderes.</numerusform>
            <numerusform>%n Korrekturen warten auf eine Entscheidung: Der Feed sagt etwas anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no programme of {feed} yet.</source>
        <translation>Es gibt noch kein Programm von {feed}.</translation>
    </message>
    <message>
        <source>From {feed}.</source>
        <translation>Aus {feed}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Push connections</source>
        <translation>Push-Verbindungen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Calendars of the rooms</source>
        <translation>Kalender der Räume</translation>
    </message>
    <message>
        <source>Calendars of the tracks</source>
        <translation>Kalender der Themen</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für Mitarbeitende</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All filters are reset.</source>
        <translation>Alle Filter sind zurückgesetzt.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “{name}” there are %n sessions.</source>
        <translation>
            <numerusform>Ohne „{name}“ wäre es %n Veranstaltung.</numerusform>
            <numerusform>Ohne „{name}“ wären es %n Veranstaltungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{name}”</source>
        <translation>Ohne „{name}“</translation>
    </message>
    <message>
        <source>Nothing on {day} with these filters.</source>
        <translation>{day}: Nichts passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>To {day} ({hits})</source>
        <translation>Zu {day} ({hits})</translation>
    </message>
    <message>
        <source>What passes these filters has no time yet.</source>
        <translation>Was zu diesen Filtern passt, hat noch keinen Termin.</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Nichts passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Filter schließen</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>In den Filtern suchen</translation>
    </message>
    <message>
        <source>No choice is called “{words}”.</source>
        <translation>Kein Filter heißt „{words}“.</translation>
    </message>
    <message>
        <source>{name}, remove filter</source>
        <translation>{name}, Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formats</source>
        <translation>
            <numerusform>%n Format</numerusform>
            <numerusform>%n Formate</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>ohne Thema</translation>
    </message>
    <message>
        <source>without a format</source>
        <translation>ohne Format</translation>
    </message>
    <message>
        <source>language not given</source>
        <translation>ohne Sprachangabe</translation>
    </message>
    <message>
        <source>Only starred</source>
        <translation>Nur gemerkte</translation>
    </message>
    <message>
        <source>Free of overlaps</source>
        <translation>Frei von Überschneidung</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>More themes</source>
        <translation>Weitere Themen</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n sessions</source>
        <translation>
            <numerusform>{shown} von %n Veranstaltung</numerusform>
            <numerusform>{shown} von %n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Which festival?</source>
        <translation>Welches Festival?</translation>
    </message>
    <message>
        <source>Another one: its organisers name the address of the programme, often on the page of the schedule.</source>
        <translation>Ein anderes: Die Veranstalter nennen die Adresse des Programms, oft auf der Seite des Zeitplans.</translation>
    </message>
    <message>
        <source>Address of another programme</source>
        <translation>Adresse eines anderen Programms</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>A star puts a session into your agenda. Shall the program remind you before it begins? Calendars you take it along into do so, too.</source>
        <translation>Ein Stern nimmt eine Veranstaltung in Ihre Agenda auf. Soll das Programm Sie vor ihrem Beginn erinnern? Auch Kalender, in die Sie sie mitnehmen, tun es dann.</translation>
    </message>
    <message>
        <source>All of this can be changed in the menus; F1 shows every key.</source>
        <translation>All das lässt sich in den Menüs ändern; F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>This one is open: {event}.</source>
        <translation>Geöffnet ist: {event}.</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message numerus="yes">
        <source>%n of {total} screens show version {version}</source>
        <translation>
            <numerusform>%n von {total} Bildschirmen zeigt Stand {version}</numerusform>
            <numerusform>%n von {total} Bildschirmen zeigen Stand {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}/{month} {time}</source>
        <translation>{day}.{month}., {time}</translation>
    </message>
    <message>
        <source>No screen has reported yet.</source>
        <translation>Noch hat sich kein Bildschirm gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n screens show version {version}</source>
        <translation>
            <numerusform>Der Bildschirm zeigt Stand {version}</numerusform>
            <numerusform>Alle %n Bildschirme zeigen Stand {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>No screen shows version {version}</source>
        <translation>Kein Bildschirm zeigt Stand {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{screen} offline since {time}</source>
        <translation>{screen} offline seit {time}</translation>
    </message>
    <message>
        <source>{screen} frozen since {time}</source>
        <translation>{screen} steht still seit {time}</translation>
    </message>
    <message>
        <source>{screen} is out of order</source>
        <translation>{screen} ist außer Betrieb</translation>
    </message>
    <message>
        <source>{screen} has no programme</source>
        <translation>{screen} hat noch kein Programm</translation>
    </message>
    <message>
        <source>{screen} shows {version}</source>
        <translation>{screen} zeigt {version}</translation>
    </message>
    <message numerus="yes">
        <source>the clock of {screen} is %n min fast</source>
        <translation>
            <numerusform>die Uhr von {screen} geht %n min vor</numerusform>
            <numerusform>die Uhr von {screen} geht %n min vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the clock of {screen} is %n min slow</source>
        <translation>
            <numerusform>die Uhr von {screen} geht %n min nach</numerusform>
            <numerusform>die Uhr von {screen} geht %n min nach</numerusform>
        </translation>
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
    <name>HandOver</name>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Onto a phone</source>
        <translation>Aufs Telefon</translation>
    </message>
    <message>
        <source>Nothing starred yet. A star is enough.</source>
        <translation>Noch nichts gemerkt. Ein Stern genügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions. Point a phone's camera at the code: it shows them, and puts them into its calendar, where they follow the programme.</source>
        <translation>
            <numerusform>%n Veranstaltung. Richten Sie die Kamera eines Telefons auf den Code: Es zeigt sie und nimmt sie in seinen Kalender auf, wo sie dem Programm folgt.</numerusform>
            <numerusform>%n Veranstaltungen. Richten Sie die Kamera eines Telefons auf den Code: Es zeigt sie und nimmt sie in seinen Kalender auf, wo sie dem Programm folgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions. This program on another device stars the same ones: scan the code, or send the link and paste it there. No account, nothing is stored anywhere.</source>
        <translation>
            <numerusform>%n Veranstaltung. Dieses Programm merkt sie auf einem anderen Gerät ebenso: den Code einlesen oder den Link schicken und dort einfügen. Kein Konto, nirgends wird etwas gespeichert.</numerusform>
            <numerusform>%n Veranstaltungen. Dieses Programm merkt auf einem anderen Gerät dieselben: den Code einlesen oder den Link schicken und dort einfügen. Kein Konto, nirgends wird etwas gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a calendar that subscribes</source>
        <translation>Für einen Kalender, der abonniert</translation>
    </message>
    <message>
        <source>It has no time yet: there is nothing to put in.</source>
        <translation>Sie hat noch keinen Termin: Es gibt nichts einzutragen.</translation>
    </message>
    <message>
        <source>QR code of the calendar entry</source>
        <translation>QR-Code des Kalendereintrags</translation>
    </message>
    <message>
        <source>A phone's camera offers it as a calendar entry. It does not follow later changes.</source>
        <translation>Die Kamera eines Telefons bietet es als Kalendereintrag an. Späteren Änderungen folgt er nicht.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Paste the link or the text of a QR code from a kiosk or another device, or choose an agenda that was exported as a calendar file.</source>
        <translation>Fügen Sie den Link oder den Text eines QR-Codes von einem Kiosk oder anderen Gerät ein, oder wählen Sie eine Agenda, die als Kalenderdatei exportiert wurde.</translation>
    </message>
    <message>
        <source>Link or text</source>
        <translation>Link oder Text</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>&amp;Replace mine</source>
        <translation>Meine &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Add to mine</source>
        <translation>Dazu&amp;nehmen</translation>
    </message>
    <message>
        <source>Choose an agenda</source>
        <translation>Agenda wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n new sessions</source>
        <translation>
            <numerusform>%n neue Veranstaltung</numerusform>
            <numerusform>%n neue Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred already</source>
        <translation>
            <numerusform>%n schon gemerkt</numerusform>
            <numerusform>%n schon gemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only starred here</source>
        <translation>
            <numerusform>%n nur hier gemerkt</numerusform>
            <numerusform>%n nur hier gemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled or not in the programme</source>
        <translation>
            <numerusform>%n entfällt oder fehlt im Programm</numerusform>
            <numerusform>%n entfallen oder fehlen im Programm</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>already starred</source>
        <translation>schon gemerkt</translation>
    </message>
    <message>
        <source>only here; goes when replaced</source>
        <translation>nur hier; geht beim Ersetzen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title, person, room</source>
        <translation>Titel, Person, Raum</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the programme</source>
        <translation>Programm durchsuchen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Meine Agenda</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A room has another name</source>
        <translation>Ein Raum heißt anders</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Nothing new since you have this programme.</source>
        <translation>Nichts Neues, seit Sie dieses Programm haben.</translation>
    </message>
    <message>
        <source>None of the changes is of this kind.</source>
        <translation>Keine der Änderungen gehört dazu.</translation>
    </message>
    <message>
        <source>Nothing new since {day}, {time}.</source>
        <translation>Nichts Neues seit {day}, {time} Uhr.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Show in the programme</source>
        <translation>Im Plan zeigen</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Einzeln zeigen</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} und %n weitere</numerusform>
            <numerusform>{titles} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>in your agenda</source>
        <translation>in Ihrer Agenda</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>another date: {when}</source>
        <translation>anderer Termin: {when}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>also: {what}</source>
        <translation>außerdem: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in your agenda</source>
        <translation>
            <numerusform>%n ungelesene in Ihrer Agenda</numerusform>
            <numerusform>%n ungelesene in Ihrer Agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unread in the programme</source>
        <translation>
            <numerusform>%n weitere im Programm</numerusform>
            <numerusform>%n weitere im Programm</numerusform>
        </translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Meine Agenda</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Today’s sessions</source>
        <translation>Heute im Programm</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>probably another time zone in the feed</source>
        <translation>vermutlich eine andere Zeitzone im Feed</translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation>{length} später</translation>
    </message>
    <message>
        <source>no room before</source>
        <translation>bisher ohne Raum</translation>
    </message>
    <message>
        <source>on time again</source>
        <translation>wieder pünktlich</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>anderer Tag</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>probably a corrected time zone</source>
        <translation>vermutlich eine berichtigte Zeitzone</translation>
    </message>
    <message>
        <source>{length} earlier</source>
        <translation>{length} früher</translation>
    </message>
    <message>
        <source>not in the programme any more</source>
        <translation>nicht mehr im Programm</translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation>findet doch statt</translation>
    </message>
    <message>
        <source>seats again</source>
        <translation>wieder Plätze</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>noch ohne Raum</translation>
    </message>
    <message>
        <source>instead of {old}</source>
        <translation>statt {old}</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>neuer Titel</translation>
    </message>
    <message>
        <source>no time before</source>
        <translation>bisher ohne Termin</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Pfeil hoch</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Pfeil runter</translation>
    </message>
    <message>
        <source>Arrow left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Arrow right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} oder {other}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>{number} picked.</source>
        <translation>{number} gemerkt.</translation>
    </message>
    <message>
        <source>Take them along.</source>
        <translation>Nehmen Sie sie mit.</translation>
    </message>
    <message>
        <source>Into the calendar, {number} of {count}: {title}</source>
        <translation>In den Kalender, {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>Selection cleared.</source>
        <translation>Auswahl gelöscht.</translation>
    </message>
    <message>
        <source>Pick and take along.</source>
        <translation>Merken und mitnehmen.</translation>
    </message>
    <message>
        <source>One picked.</source>
        <translation>Eine gemerkt.</translation>
    </message>
    <message>
        <source>Take it along.</source>
        <translation>Nehmen Sie sie mit.</translation>
    </message>
    <message>
        <source>Touch a star, then scan the code here with a phone.</source>
        <translation>Tippen Sie auf einen Stern. Dann scannen Sie hier den Code mit dem Handy.</translation>
    </message>
    <message numerus="yes">
        <source>The selection is full: it holds %n.</source>
        <translation>
            <numerusform>Die Auswahl ist voll: Mehr als %n passt nicht hinein.</numerusform>
            <numerusform>Die Auswahl ist voll: Mehr als %n passen nicht hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the code and paste it into your own agenda.</source>
        <translation>Den Code scannen und in der eigenen Agenda einfügen.</translation>
    </message>
    <message>
        <source>Scan with a phone's camera. It opens there, no sign-in.</source>
        <translation>Mit der Handykamera scannen. Die Auswahl öffnet sich dort, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Scan with a phone's camera: it goes into the calendar.</source>
        <translation>Mit der Handykamera scannen: So kommt der Termin in den Kalender.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>a time yet</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Suche: {words}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Themes ({count})</source>
        <translation>Themen ({count})</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>Ab {time}</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message numerus="yes">
        <source>The display starts anew in %n seconds.</source>
        <translation>
            <numerusform>In %n Sekunde beginnt die Anzeige neu.</numerusform>
            <numerusform>In %n Sekunden beginnt die Anzeige neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter ansehen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Erase a letter</source>
        <translation>Buchstaben löschen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>An diesem Tag steht nichts im Programm.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden für „{words}“.</translation>
    </message>
    <message>
        <source>Nothing picked yet. A star in the programme is enough.</source>
        <translation>Noch nichts gemerkt. Ein Stern im Programm genügt.</translation>
    </message>
    <message>
        <source>Nothing in these themes on this day.</source>
        <translation>An diesem Tag nichts in diesen Themen.</translation>
    </message>
    <message>
        <source>Your selection</source>
        <translation>Ihre Auswahl</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found for “{words}” in these themes.</source>
        <translation>In diesen Themen nichts gefunden für „{words}“.</translation>
    </message>
    <message>
        <source>Rooms {first}–{last} of {count}</source>
        <translation>Räume {first}–{last} von {count}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Other rooms before</source>
        <translation>Vorige Räume</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>Weitere Räume</translation>
    </message>
    <message>
        <source>Pick {title}</source>
        <translation>{title} merken</translation>
    </message>
    <message>
        <source>Into the calendar with a phone's camera</source>
        <translation>Mit der Handykamera in den Kalender</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
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
        <source>&amp;Manage programmes …</source>
        <translation>Programme &amp;verwalten …</translation>
    </message>
    <message>
        <source>&amp;Export agenda …</source>
        <translation>Agenda &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Calendars …</source>
        <translation>Ka&amp;lender …</translation>
    </message>
    <message>
        <source>&amp;Save the list of changes …</source>
        <translation>Liste der Ä&amp;nderungen speichern …</translation>
    </message>
    <message>
        <source>&amp;Take along …</source>
        <translation>&amp;Mitnehmen …</translation>
    </message>
    <message>
        <source>Take o&amp;ver …</source>
        <translation>Auswahl &amp;übernehmen …</translation>
    </message>
    <message>
        <source>Save &amp;notes …</source>
        <translation>No&amp;tizen speichern …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
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
        <source>&amp;Mark all changes as read</source>
        <translation>Alle Änderungen als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Programme as &amp;grid</source>
        <translation>Programm als &amp;Plan</translation>
    </message>
    <message>
        <source>Programme as &amp;list</source>
        <translation>Programm als &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;My agenda</source>
        <translation>Meine &amp;Agenda</translation>
    </message>
    <message>
        <source>Now and &amp;next</source>
        <translation>&amp;Jetzt und gleich</translation>
    </message>
    <message>
        <source>Without a &amp;time yet</source>
        <translation>Noch ohne &amp;Termin</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Was ist neu</translation>
    </message>
    <message>
        <source>Urgent announcement&amp;s</source>
        <translation>&amp;Dringende Hinweise</translation>
    </message>
    <message>
        <source>&amp;Jump to now</source>
        <translation>Zum Jetzt sprin&amp;gen</translation>
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
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Wider columns</source>
        <translation>&amp;Breitere Spalten</translation>
    </message>
    <message>
        <source>&amp;Narrower columns</source>
        <translation>&amp;Schmalere Spalten</translation>
    </message>
    <message>
        <source>Usual &amp;size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>Roo&amp;ms …</source>
        <translation>&amp;Räume …</translation>
    </message>
    <message>
        <source>&amp;Hide this room</source>
        <translation>Diesen Raum &amp;ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;all rooms</source>
        <translation>Alle Räume &amp;zeigen</translation>
    </message>
    <message>
        <source>Choose f&amp;ilters …</source>
        <translation>F&amp;ilter wählen …</translation>
    </message>
    <message>
        <source>R&amp;eset filters</source>
        <translation>Filter zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Between programme and session</source>
        <translation>&amp;Zwischen Programm und Veranstaltung</translation>
    </message>
    <message>
        <source>From the search field to the hits</source>
        <translation>Vom Suchfeld zu den Treffern</translation>
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
        <source>N&amp;otices and reminders …</source>
        <translation>&amp;Hinweise und Erinnerungen …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About this program …</source>
        <translation>Ü&amp;ber dieses Programm …</translation>
    </message>
    <message>
        <source>Go to the menu</source>
        <translation>Zum Menü</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To the next or the former control</source>
        <translation>Zum nächsten oder vorigen Bedienelement</translation>
    </message>
    <message>
        <source>To the session beside, above or below</source>
        <translation>Zur Veranstaltung daneben, darüber oder darunter</translation>
    </message>
    <message>
        <source>To the first or the last session</source>
        <translation>Zur ersten oder letzten Veranstaltung</translation>
    </message>
    <message>
        <source>To the first or the last room</source>
        <translation>Zum ersten oder letzten Raum</translation>
    </message>
    <message>
        <source>One hour back or on</source>
        <translation>Eine Stunde zurück oder weiter</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Veranstaltung öffnen</translation>
    </message>
    <message>
        <source>Star the session, or take the star away</source>
        <translation>Veranstaltung merken oder nicht mehr merken</translation>
    </message>
    <message>
        <source>Show the session in the programme</source>
        <translation>Die Veranstaltung im Programm zeigen</translation>
    </message>
    <message>
        <source>Take the other date</source>
        <translation>Den anderen Termin nehmen</translation>
    </message>
    <message>
        <source>Mark as read, or as unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Unfold a bulk change</source>
        <translation>Sammeländerung aufklappen</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>Im Programm</translation>
    </message>
    <message>
        <source>In “What is new”</source>
        <translation>In „Was ist neu“</translation>
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
        <source>Gri&amp;d</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Mo&amp;vement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reminder in the calendar</source>
        <translation>Erinnerung im &amp;Kalender</translation>
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
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n min before</source>
        <translation>
            <numerusform>%n min vorher</numerusform>
            <numerusform>%n min vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>{title} (file is missing)</source>
        <translation>{title} (Datei fehlt)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“{title}” has changed.</source>
        <translation>„{title}“ hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of your agenda have changed.</source>
        <translation>
            <numerusform>%n Veranstaltung Ihrer Agenda hat sich geändert.</numerusform>
            <numerusform>%n Veranstaltungen Ihrer Agenda haben sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of the programme have changed.</source>
        <translation>
            <numerusform>%n Veranstaltung im Programm hat sich geändert.</numerusform>
            <numerusform>%n Veranstaltungen im Programm haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: not in your agenda any more</source>
        <translation>{title}: nicht mehr in Ihrer Agenda</translation>
    </message>
    <message>
        <source>“{title}” is cancelled.</source>
        <translation>„{title}“ entfällt.</translation>
    </message>
    <message>
        <source>“{title}” now begins at {time}.</source>
        <translation>„{title}“ beginnt jetzt um {time} Uhr.</translation>
    </message>
    <message>
        <source>“{title}” is now in {room} instead of {old}.</source>
        <translation>„{title}“ ist jetzt in: {room}, statt {old}.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Not in the programme any more</source>
        <translation>Nicht mehr im Programm</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>Notes: {event}</source>
        <translation>Notizen: {event}</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>Es gibt noch keine Notizen.</translation>
    </message>
</context>
<context>
    <name>Now</name>
    <message numerus="yes">
        <source>%n min walk from {room}</source>
        <translation>
            <numerusform>%n min Weg ab {room}</numerusform>
            <numerusform>%n min Weg ab {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>To the programme</source>
        <translation>Zum Programm</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time} Uhr</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>Jetzt und gleich</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Later today in the other rooms</source>
        <translation>Später heute in den übrigen Räumen</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>Notfall</translation>
    </message>
    <message numerus="yes">
        <source>%n min over its time</source>
        <translation>
            <numerusform>%n min überzogen</numerusform>
            <numerusform>%n min überzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>then {time} {title}</source>
        <translation>danach {time} {title}</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Als Nächstes für Sie</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more today. {day} from {time}.</source>
        <translation>Heute ist nichts mehr. {day}, ab {time} Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are on</source>
        <translation>
            <numerusform>%n Veranstaltung läuft</numerusform>
            <numerusform>%n Veranstaltungen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence}, the next begins at {time}.</source>
        <translation>{sentence}, die nächste beginnt um {time} Uhr.</translation>
    </message>
    <message>
        <source>The programme begins on {day} at {time}.</source>
        <translation>Das Programm beginnt am {day}, um {time} Uhr.</translation>
    </message>
    <message>
        <source>The programme is over.</source>
        <translation>Das Programm ist zu Ende.</translation>
    </message>
    <message>
        <source>No session has a time yet.</source>
        <translation>Noch hat keine Veranstaltung einen Termin.</translation>
    </message>
    <message>
        <source>It goes on today at {time}.</source>
        <translation>Weiter geht es heute um {time} Uhr.</translation>
    </message>
    <message>
        <source>Nothing more today. Tomorrow from {time}.</source>
        <translation>Heute ist nichts mehr. Morgen ab {time} Uhr.</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Um {time} Uhr</translation>
    </message>
    <message>
        <source>Tomorrow at {time}</source>
        <translation>Morgen um {time} Uhr</translation>
    </message>
    <message>
        <source>{sentence}, the last of the programme.</source>
        <translation>{sentence}, danach ist das Programm zu Ende.</translation>
    </message>
    <message>
        <source>{sentence}, the last of today.</source>
        <translation>{sentence}, danach ist heute Schluss.</translation>
    </message>
    <message>
        <source>The programme begins today at {time}.</source>
        <translation>Das Programm beginnt heute um {time} Uhr.</translation>
    </message>
    <message>
        <source>The programme begins tomorrow at {time}.</source>
        <translation>Das Programm beginnt morgen um {time} Uhr.</translation>
    </message>
    <message>
        <source>Nothing is on until {time}.</source>
        <translation>Pause bis {time} Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>%n min late if you go now</source>
        <translation>
            <numerusform>%n min zu spät, auch wenn Sie jetzt losgehen</numerusform>
            <numerusform>%n min zu spät, auch wenn Sie jetzt losgehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing %n min of “{title}”</source>
        <translation>
            <numerusform>%n min von „{title}“ entfällt für Sie</numerusform>
            <numerusform>%n min von „{title}“ entfallen für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>leave at {time}</source>
        <translation>um {time} Uhr losgehen</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The window cannot be opened.</source>
        <translation>Das Fenster kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message>
        <source>at the same time:</source>
        <translation>gleichzeitig:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr über {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
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
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
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
        <source>To my calendar …</source>
        <translation>In meinen Kalender …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Onto a phone (QR code) …</source>
        <translation>Aufs Telefon (QR-Code) …</translation>
    </message>
    <message>
        <source>For you alone, on this device.</source>
        <translation>Nur für Sie, auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Printed on {day}, {time}</source>
        <translation>Gedruckt am {day}, {time} Uhr</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>without a room</source>
        <translation>ohne Raum</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Meine Agenda</translation>
    </message>
    <message>
        <source>{day} (continued)</source>
        <translation>{day} (Fortsetzung)</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>Es ist nichts gemerkt.</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>My a&amp;genda</source>
        <translation>Meine A&amp;genda</translation>
    </message>
    <message>
        <source>The p&amp;lan of all days</source>
        <translation>P&amp;lan aller Tage</translation>
    </message>
    <message>
        <source>The plan of this da&amp;y</source>
        <translation>Plan dieses &amp;Tages</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Nothing has a time yet.</source>
        <translation>Noch hat nichts einen Termin.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Athens</source>
        <translation>Athen</translation>
    </message>
    <message>
        <source>Belgrade</source>
        <translation>Belgrad</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brüssel</translation>
    </message>
    <message>
        <source>Bucharest</source>
        <translation>Bukarest</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Kairo</translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation>Kopenhagen</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lissabon</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Mexiko-Stadt</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moskau</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Prag</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Sao Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Teheran</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Wien</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Warschau</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zürich</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The field “format” is missing; festival-agenda/1 is assumed.</source>
        <translation>Das Feld „format“ fehlt; festival-agenda/1 wird angenommen.</translation>
    </message>
    <message>
        <source>The event has no title.</source>
        <translation>Das Ereignis hat keinen Titel.</translation>
    </message>
    <message>
        <source>“{value}” is no time of day; programme days change at 04:00.</source>
        <translation>„{value}“ ist keine Uhrzeit; die Programmtage wechseln um 4:00 Uhr.</translation>
    </message>
    <message>
        <source>“{value}” is no colour such as #0F56AB; it is left out.</source>
        <translation>„{value}“ ist keine Farbe wie #0F56AB; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>A walk needs two listed rooms and its minutes; it is left out.</source>
        <translation>Ein Weg braucht zwei aufgeführte Räume und seine Minuten; er wird weggelassen.</translation>
    </message>
    <message>
        <source>An entry without a name and key; it is left out.</source>
        <translation>Ein Eintrag ohne Namen und Schlüssel; er wird weggelassen.</translation>
    </message>
    <message>
        <source>The key “{key}” is taken; this entry is kept as “{other}”.</source>
        <translation>Der Schlüssel „{key}“ ist vergeben; dieser Eintrag bleibt als „{other}“.</translation>
    </message>
    <message>
        <source>The status “{value}” is not known (scheduled, tentative, cancelled).</source>
        <translation>Der Status „{value}“ ist unbekannt (scheduled, tentative, cancelled).</translation>
    </message>
    <message>
        <source>A session without title and text; it is left out.</source>
        <translation>Eine Veranstaltung ohne Titel und Text; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The room “{name}” is not in the list of rooms; it is added.</source>
        <translation>Der Raum „{name}“ steht nicht in der Liste der Räume; er wird ergänzt.</translation>
    </message>
    <message>
        <source>The track “{name}” is not in the list of tracks; it is added.</source>
        <translation>Das Thema „{name}“ steht nicht in der Liste der Themen; es wird ergänzt.</translation>
    </message>
    <message>
        <source>A link without an address; left out.</source>
        <translation>Ein Link ohne Adresse; weggelassen.</translation>
    </message>
    <message>
        <source>A person without a name; left out.</source>
        <translation>Eine Person ohne Namen; weggelassen.</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of people; a person of that name is added.</source>
        <translation>„{name}“ steht nicht in der Liste der Personen; eine Person dieses Namens wird ergänzt.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a time here; it is left out.</source>
        <translation>„{value}“ lässt sich hier nicht als Zeit lesen; es wird weggelassen.</translation>
    </message>
    <message>
        <source>The clocks skip {time}; it is taken as if they had not been put forward yet.</source>
        <translation>Die Uhren überspringen {time}; es gilt, als wären sie noch nicht vorgestellt.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice; the first time is meant. An offset such as +02:00 says it.</source>
        <translation>Die Uhren zeigen {time} zweimal; gemeint ist das erste Mal. Ein Versatz wie +02:00 sagt es genau.</translation>
    </message>
    <message>
        <source>The end lies before the start; the session has no length.</source>
        <translation>Das Ende liegt vor dem Beginn; die Veranstaltung hat keine Dauer.</translation>
    </message>
    <message>
        <source>There is an end but no start; the session stands without a time.</source>
        <translation>Es gibt ein Ende, aber keinen Beginn; die Veranstaltung steht ohne Termin.</translation>
    </message>
    <message>
        <source>There is no end; the session has no length.</source>
        <translation>Es gibt kein Ende; die Veranstaltung hat keine Dauer.</translation>
    </message>
    <message>
        <source>Names and titles in character codes, decoded: {count} (first: {first}).</source>
        <translation>Namen und Titel mit Zeichencodes, aufgelöst: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions outside the days the event is announced for: {count} (first: {first}).</source>
        <translation>Veranstaltungen außerhalb der Tage, für die das Ereignis angekündigt ist: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions that share one id with another: {count}; all are kept (first: {first}).</source>
        <translation>Veranstaltungen, die sich eine Kennung mit einer anderen teilen: {count}; alle bleiben (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Empty placeholders, left out: {count} (first: {first}).</source>
        <translation>Leere Platzhalter, weggelassen: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions without an id: {count}; they are known by title, people and duration (first: {first}).</source>
        <translation>Veranstaltungen ohne Kennung: {count}; sie werden an Titel, Personen und Dauer erkannt (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a title: {count}; their text or people stand in (first: {first}).</source>
        <translation>Veranstaltungen ohne Titel: {count}; ihr Text oder ihre Personen stehen dafür (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Texts that only repeat another one (subtitle the title, description the abstract): {count} (first: {first}).</source>
        <translation>Texte, die nur einen anderen wiederholen (Untertitel den Titel, Beschreibung die Zusammenfassung): {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions that name another room than the one they are listed in: {count}; the listing counts (first: {first}).</source>
        <translation>Veranstaltungen, die einen anderen Raum nennen als den, unter dem sie stehen: {count}; die Liste gilt (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions listed under another day than the one they begin on: {count} (first: {first}).</source>
        <translation>Veranstaltungen unter einem anderen Tag als dem, an dem sie beginnen: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>People without a name, left out: {count} (first in: {first}).</source>
        <translation>Personen ohne Namen, weggelassen: {count} (zuerst in: {first}).</translation>
    </message>
    <message>
        <source>The rooms of a day are no object; its sessions are left out.</source>
        <translation>Die Räume eines Tages sind kein Objekt; seine Veranstaltungen werden weggelassen.</translation>
    </message>
    <message>
        <source>This entry is no session; it is left out.</source>
        <translation>Dieser Eintrag ist keine Veranstaltung; er wird weggelassen.</translation>
    </message>
    <message>
        <source>Links without https://, which was put in front: {count} (first: {first}).</source>
        <translation>Links ohne https://, das davorgesetzt wurde: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions with another UTC offset than the event's: {count}; the instants are kept (first: {first}).</source>
        <translation>Veranstaltungen mit anderem UTC-Versatz als dem des Ereignisses: {count}; die Zeitpunkte bleiben (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions whose start is not the one in their date: {count}; the date counts (first: {first}).</source>
        <translation>Veranstaltungen, deren Beginn nicht zum Datum passt: {count}; das Datum gilt (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Dates written in another time zone than the event's: {count}; the instants are kept (first: {first}).</source>
        <translation>Daten in einer anderen Zeitzone als der des Ereignisses: {count}; die Zeitpunkte bleiben (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Dates that cannot be read: {count}; day and start are used (first: {first}).</source>
        <translation>Unlesbare Daten: {count}; Tag und Beginn werden genommen (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a readable time: {count}; they stand without one (first: {first}).</source>
        <translation>Veranstaltungen ohne lesbare Zeit: {count}; sie stehen ohne Termin (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a readable duration: {count}; they have no length (first: {first}).</source>
        <translation>Veranstaltungen ohne lesbare Dauer: {count}; sie haben keine (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Events without title and description were left out: {count} (first: {first}).</source>
        <translation>Einträge ohne Titel und Beschreibung wurden weggelassen: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>The event cannot be read: {reason}</source>
        <translation>Der Eintrag lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Sessions without a title: {count}; the first line of the description stands for it (“{first}”).</source>
        <translation>Veranstaltungen ohne Titel: {count}; die erste Zeile der Beschreibung steht dafür („{first}“).</translation>
    </message>
    <message>
        <source>Sessions with a status that iCalendar does not know: {count} (“{first}”).</source>
        <translation>Veranstaltungen mit einem Status, den iCalendar nicht kennt: {count} („{first}“).</translation>
    </message>
    <message>
        <source>Line breaks inside {property} were not written as \n.</source>
        <translation>Zeilenumbrüche in {property} waren nicht als \n geschrieben.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8; it was read as Windows-1252.</source>
        <translation>Die Zeile ist kein gültiges UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>“{line}” is not an iCalendar property; the line was ignored.</source>
        <translation>„{line}“ ist keine iCalendar-Eigenschaft; die Zeile wurde übergangen.</translation>
    </message>
    <message>
        <source>Repeating sessions: {count}; each of their dates in the event's days is a session of its own (first: {first}).</source>
        <translation>Wiederkehrende Veranstaltungen: {count}; jeder ihrer Termine an den Veranstaltungstagen steht für sich (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Repeating sessions that go on beyond the event's days: {count}; the dates beyond are left out (first: {first}).</source>
        <translation>Wiederkehrende Veranstaltungen, die über die Veranstaltungstage hinausgehen: {count}; die übrigen Termine fehlen (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Repeating sessions whose rule cannot be followed: {count}; only the dates written out are shown (first: {first}).</source>
        <translation>Wiederkehrende Veranstaltungen, deren Regel sich nicht folgen lässt: {count}; nur ausgeschriebene Termine werden gezeigt (zuerst: {first}).</translation>
    </message>
    <message>
        <source>DURATION “{value}” makes no sense; it was ignored.</source>
        <translation>DURATION „{value}“ ergibt keinen Sinn; es wurde übergangen.</translation>
    </message>
    <message>
        <source>There is no DTSTART; the session has no time.</source>
        <translation>DTSTART fehlt; die Veranstaltung hat keinen Termin.</translation>
    </message>
    <message>
        <source>DTSTART has a time of day but DTEND has none.</source>
        <translation>DTSTART hat eine Uhrzeit, DTEND aber nicht.</translation>
    </message>
    <message>
        <source>DTEND lies before DTSTART; it was ignored.</source>
        <translation>DTEND liegt vor DTSTART; es wurde übergangen.</translation>
    </message>
    <message>
        <source>The session lasts for several whole days; it stands on the first of them.</source>
        <translation>Die Veranstaltung dauert mehrere ganze Tage; sie steht am ersten.</translation>
    </message>
    <message>
        <source>{property} says both UTC and {zone}; it was read in {zone}.</source>
        <translation>{property} nennt zugleich UTC und {zone}; es wurde in {zone} gelesen.</translation>
    </message>
    <message>
        <source>{property} “{value}” is not a date or time.</source>
        <translation>{property} „{value}“ ist weder Datum noch Zeit.</translation>
    </message>
    <message>
        <source>The time zone “{tzid}” is unknown; its times are read in {zone}.</source>
        <translation>Die Zeitzone „{tzid}“ ist unbekannt; ihre Zeiten werden in {zone} gelesen.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used here; expected is {expected}.</source>
        <translation>„{value}“ passt hier nicht; erwartet wird {expected}.</translation>
    </message>
    <message>
        <source>Fields that are not known, left out: {names}.</source>
        <translation>Unbekannte Felder, weggelassen: {names}.</translation>
    </message>
    <message>
        <source>The link “{link}” is without https://, which was put in front.</source>
        <translation>Dem Link „{link}“ fehlt https://; es wurde davorgesetzt.</translation>
    </message>
    <message>
        <source>This entry is no object; it is left out.</source>
        <translation>Dieser Eintrag ist kein Objekt; er wird weggelassen.</translation>
    </message>
    <message>
        <source>Entries that are no events, left out: {count} (first: {first}).</source>
        <translation>Einträge, die keine Veranstaltungen sind, weggelassen: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>A part of the page's JSON-LD is broken ({reason}); it is left out.</source>
        <translation>Ein Teil des JSON-LD der Seite ist fehlerhaft ({reason}); er wird weggelassen.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” share {minutes} min in “{room}”, from {start}.</source>
        <translation>„{first}“ und „{second}“ teilen sich {minutes} min lang „{room}“, ab {start}.</translation>
    </message>
    <message>
        <source>{name} is announced for two sessions at one time: “{first}” and “{second}”, {minutes} min from {start}.</source>
        <translation>{name} ist für zwei Veranstaltungen zugleich angekündigt: „{first}“ und „{second}“, {minutes} min ab {start}.</translation>
    </message>
    <message>
        <source>Sessions listed again with the same title, time and room: {count} (first: {first}).</source>
        <translation>Veranstaltungen, die mit gleichem Titel, gleicher Zeit und gleichem Raum noch einmal aufgeführt sind: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>More pairs of sessions in one room at one time: {count}.</source>
        <translation>Weitere Paare von Veranstaltungen zur selben Zeit im selben Raum: {count}.</translation>
    </message>
    <message>
        <source>More people announced for two sessions at one time: {count}.</source>
        <translation>Weitere Personen, die für zwei Veranstaltungen zugleich angekündigt sind: {count}.</translation>
    </message>
    <message>
        <source>In “{room}”, {count} of {all} sessions overlap others: it seems to hold several at one time.</source>
        <translation>In „{room}“ überschneiden sich {count} von {all} Veranstaltungen mit anderen: dort finden wohl mehrere zugleich statt.</translation>
    </message>
    <message>
        <source>“{name}” gives {count} sessions that overlap others: perhaps it stands for several people.</source>
        <translation>„{name}“ gibt {count} Veranstaltungen, die sich überschneiden: vielleicht steht der Name für mehrere Personen.</translation>
    </message>
    <message>
        <source>Links without a host, kept as text: {count} (first: {first}).</source>
        <translation>Links ohne Rechnernamen, als Text behalten: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Links that are never opened; only http, https, mailto and geo are: {count} (first: {first}).</source>
        <translation>Links, die nie geöffnet werden, weil nur http, https, mailto und geo geöffnet werden: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Links to a machine that only its own network knows: {count} (first: {first}).</source>
        <translation>Links zu einem Rechner, den nur sein eigenes Netz kennt: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Links that cannot be reached as they are written: {count} (first: {first}).</source>
        <translation>Links, die so, wie sie dastehen, nicht erreichbar sind: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>None of the {count} sessions has a room.</source>
        <translation>Keine der {count} Veranstaltungen hat einen Raum.</translation>
    </message>
    <message>
        <source>Sessions with a time but without a room: {count} (first: {first}).</source>
        <translation>Veranstaltungen mit Termin, aber ohne Raum: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>None of the {count} sessions has a text.</source>
        <translation>Keine der {count} Veranstaltungen hat einen Text.</translation>
    </message>
    <message>
        <source>Sessions without any text: {count} (first: {first}).</source>
        <translation>Veranstaltungen ohne jeden Text: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a time: {count} (first: {first}).</source>
        <translation>Veranstaltungen ohne Termin: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions without a length: {count}; nobody sees when they end (first: {first}).</source>
        <translation>Veranstaltungen ohne Dauer: {count}; niemand sieht, wann sie enden (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Rooms without a number of seats: {count} (first: {first}).</source>
        <translation>Räume ohne Zahl der Plätze: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Rooms whose names differ in case, accents or signs only: {count} (first: {first}).</source>
        <translation>Räume, deren Namen sich nur in Großschreibung, Akzenten oder Satzzeichen unterscheiden: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Tracks whose names differ in case, accents or signs only: {count} (first: {first}).</source>
        <translation>Themen, deren Namen sich nur in Großschreibung, Akzenten oder Satzzeichen unterscheiden: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>People who are listed again under the same name: {count} (first: {first}).</source>
        <translation>Personen, die unter demselben Namen noch einmal aufgeführt sind: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Titles that show markup or character codes: {count} (first: {first}).</source>
        <translation>Titel, in denen Auszeichnungen oder Zeichencodes zu sehen sind: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Rooms without any session: {count}; they are hidden (first: {first}).</source>
        <translation>Räume ohne Veranstaltung: {count}; sie werden ausgeblendet (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Tracks without any session: {count} (first: {first}).</source>
        <translation>Themen ohne Veranstaltung: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions more than a month from nearly all others: {count} (first: {first}).</source>
        <translation>Veranstaltungen, die mehr als einen Monat von fast allen anderen entfernt sind: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>{count} of {all} sessions begin between 0:00 and 6:00 in {zone}: is the time zone right?</source>
        <translation>{count} von {all} Veranstaltungen beginnen zwischen 0:00 und 6:00 Uhr in {zone}: stimmt die Zeitzone?</translation>
    </message>
    <message>
        <source>Sessions of 12 hours and more: {count} (first: {first}).</source>
        <translation>Veranstaltungen von 12 Stunden und mehr: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions shorter than 5 minutes: {count} (first: {first}).</source>
        <translation>Veranstaltungen unter 5 Minuten: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Entries with a title that are no talks, left out: {count} (first: {first}).</source>
        <translation>Einträge mit Titel, die keine Vorträge sind, weggelassen: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>The answer is one page of several; the sessions of the others are missing. Ask for more at once (…?limit=1000).</source>
        <translation>Die Antwort ist eine Seite von mehreren; die Veranstaltungen der anderen fehlen. Fordern Sie mehr auf einmal an (…?limit=1000).</translation>
    </message>
    <message>
        <source>Talks that are not part of the programme (rejected, not decided yet): {count} (first: {first}).</source>
        <translation>Vorträge, die nicht zum Programm gehören (abgelehnt, noch nicht entschieden): {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions that name a person or room the feed does not list: {count} (first: {first}).</source>
        <translation>Veranstaltungen, die Personen oder Räume nennen, die der Feed nicht aufführt: {count} (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions that end before they start: {count}; their end is ignored (first: {first}).</source>
        <translation>Veranstaltungen, die vor ihrem Beginn enden: {count}; ihr Ende wird übergangen (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Sessions that last for several whole days: {count}; they stand on the first of them (first: {first}).</source>
        <translation>Veranstaltungen über mehrere ganze Tage: {count}; sie stehen am ersten davon (zuerst: {first}).</translation>
    </message>
    <message>
        <source>Neither the feed nor the settings name a time zone: its times are taken as UTC.</source>
        <translation>Weder Feed noch Einstellungen nennen eine Zeitzone: Die Zeiten gelten als UTC.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known.</source>
        <translation>Die Zeitzone „{name}“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The feed says UTC, but its times have another offset: {zone} is used.</source>
        <translation>Der Feed sagt UTC, seine Zeiten haben aber einen anderen Versatz: {zone} gilt.</translation>
    </message>
    <message>
        <source>The feed names no time zone: {zone} is taken from its times.</source>
        <translation>Der Feed nennt keine Zeitzone: {zone} ergibt sich aus seinen Zeiten.</translation>
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
        <source>Tried: {source}</source>
        <translation>Versucht: {source}</translation>
    </message>
    <message>
        <source>Back to the former programme</source>
        <translation>Zurück zum vorigen Programm</translation>
    </message>
    <message>
        <source>Open the built-in programme</source>
        <translation>Eingebautes Programm öffnen</translation>
    </message>
    <message>
        <source>The programme is being loaded …</source>
        <translation>Das Programm wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change the address …</source>
        <translation>Adresse ändern …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>No session has a time on this day yet.</source>
        <translation>An diesem Tag hat noch keine Veranstaltung einen Termin.</translation>
    </message>
    <message>
        <source>The programme has nothing today.</source>
        <translation>Das Programm hat heute nichts.</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete stars and notes</source>
        <translation>Sterne und Notizen löschen</translation>
    </message>
    <message>
        <source>“{title}” was removed. Stars and notes stay.</source>
        <translation>„{title}“ wurde entfernt. Sterne und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Stars and notes in “{title}” were deleted.</source>
        <translation>Sterne und Notizen in „{title}“ wurden gelöscht.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A file or a link can also be dragged here or to the window.</source>
        <translation>Eine Datei oder ein Link lässt sich auch hierher oder auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open a &amp;file …</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Open an &amp;address …</source>
        <translation>&amp;Adresse öffnen …</translation>
    </message>
    <message>
        <source>Is shown now</source>
        <translation>Wird gerade gezeigt</translation>
    </message>
    <message>
        <source>synced {day}, {time}</source>
        <translation>abgeglichen {day}, {time}</translation>
    </message>
    <message>
        <source>Removed; kept until it is opened again: {own}</source>
        <translation>Entfernt; aufgehoben, bis es wieder geöffnet wird: {own}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>synced today, {time}</source>
        <translation>abgeglichen heute, {time}</translation>
    </message>
    <message>
        <source>synced yesterday, {time}</source>
        <translation>abgeglichen gestern, {time}</translation>
    </message>
    <message>
        <source>The built-in programme</source>
        <translation>Das eingebaute Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>mismatched tag</source>
        <translation>ein Element wird unter anderem Namen geschlossen, als es geöffnet wurde</translation>
    </message>
    <message>
        <source>not well-formed (invalid token)</source>
        <translation>hier steht etwas, das in XML nicht stehen darf</translation>
    </message>
    <message>
        <source>undefined entity</source>
        <translation>ein Kürzel mit &amp; ist nicht festgelegt</translation>
    </message>
    <message>
        <source>duplicate attribute</source>
        <translation>ein Attribut steht doppelt da</translation>
    </message>
    <message>
        <source>junk after document element</source>
        <translation>hinter dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>unbound prefix</source>
        <translation>ein Namensraum ist nicht festgelegt</translation>
    </message>
    <message>
        <source>syntax error</source>
        <translation>das ist kein XML</translation>
    </message>
    <message>
        <source>reference to invalid character number</source>
        <translation>ein Zeichen mit dieser Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>die Zeichenkodierung ist nicht bekannt</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>Expecting ',' delimiter</source>
        <translation>hier fehlt ein Komma</translation>
    </message>
    <message>
        <source>Expecting ':' delimiter</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>hier fehlt ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>hinter dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>hinter einem \ steht das falsche Zeichen</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>hinter \u fehlen vier Ziffern</translation>
    </message>
    <message>
        <source>a property has parameters that cannot be taken apart</source>
        <translation>eine Eigenschaft hat Parameter, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>dort liegt schon eine Datei</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>der zugeteilte Speicherplatz ist voll</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler des Geräts</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist belegt</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>die Verweise führen im Kreis</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>sie ist geschlossen</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Gerät oder Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>die Adresse ist schon belegt</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>diese Adresse hat der Rechner nicht</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>der Inhalt ist zerstört</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Lese- oder Schreibfehler des Datenträgers</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%n min before</source>
        <translation>
            <numerusform>%n min vorher</numerusform>
            <numerusform>%n min vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder at {time}</source>
        <translation>Erinnerung um {time} Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n min of it for the way</source>
        <translation>
            <numerusform>davon %n min für den Weg</numerusform>
            <numerusform>davon %n min für den Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>As usual ({when})</source>
        <translation>Wie sonst ({when})</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n rooms hidden</source>
        <translation>
            <numerusform>%n Raum ausgeblendet</numerusform>
            <numerusform>%n Räume ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>{rooms} – show</source>
        <translation>{rooms} – zeigen</translation>
    </message>
    <message>
        <source>{rooms} ({sessions}) – show</source>
        <translation>{rooms} ({sessions}) – zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n empty rooms</source>
        <translation>
            <numerusform>%n leeren Raum ausblenden</numerusform>
            <numerusform>%n leere Räume ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n gemerkt</numerusform>
            <numerusform>%n gemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n empty rooms</source>
        <translation>
            <numerusform>+%n leerer Raum</numerusform>
            <numerusform>+%n leere Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms {first} to {last} of {all}</source>
        <translation>Räume {first} bis {last} von {all}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Choose, order and find rooms (Ctrl+J)</source>
        <translation>Räume wählen, ordnen und finden (Strg+J)</translation>
    </message>
    <message>
        <source>Overview of all rooms</source>
        <translation>Übersicht aller Räume</translation>
    </message>
    <message>
        <source>All the rooms of this day are hidden.</source>
        <translation>Alle Räume dieses Tages sind ausgeblendet.</translation>
    </message>
    <message>
        <source>“{room}” was hidden and is shown again.</source>
        <translation>„{room}“ war ausgeblendet und wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>Nothing is starred in any room yet.</source>
        <translation>Noch ist in keinem Raum etwas gemerkt.</translation>
    </message>
    <message>
        <source>“{room}” has nothing on this day.</source>
        <translation>In „{room}“ ist an diesem Tag nichts.</translation>
    </message>
    <message>
        <source>“{room}” is hidden.</source>
        <translation>„{room}“ ist ausgeblendet.</translation>
    </message>
    <message>
        <source>&amp;Hide room</source>
        <translation>Raum &amp;ausblenden</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Show &amp;only this room</source>
        <translation>&amp;Nur diesen Raum zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all rooms</source>
        <translation>Alle Räume &amp;zeigen</translation>
    </message>
    <message>
        <source>Show &amp;empty rooms</source>
        <translation>L&amp;eere Räume zeigen</translation>
    </message>
    <message>
        <source>All roo&amp;ms …</source>
        <translation>Alle Räu&amp;me …</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Raum suchen</translation>
    </message>
    <message>
        <source>Return goes to the room, Space shows or hides it, Alt and an arrow key moves it.</source>
        <translation>Eingabe geht zum Raum, Leertaste zeigt oder verbirgt ihn, Alt und Pfeiltaste verschiebt ihn.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Only with &amp;starred ones</source>
        <translation>&amp;Nur mit Gemerktem</translation>
    </message>
    <message>
        <source>&amp;Go to the room</source>
        <translation>&amp;Zum Raum</translation>
    </message>
    <message>
        <source>nothing on this day</source>
        <translation>an diesem Tag nichts</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message numerus="yes">
        <source>+%n more until {time}</source>
        <translation>
            <numerusform>+%n weitere bis {time}</numerusform>
            <numerusform>+%n weitere bis {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}/{of}</source>
        <translation>Seite {number}/{of}</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n days to go</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>room to follow</source>
        <translation>Raum folgt</translation>
    </message>
    <message>
        <source>Nothing more here.</source>
        <translation>Hier ist nichts mehr.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>moved to {room}</source>
        <translation>verlegt nach {room}</translation>
    </message>
    <message>
        <source>moved to</source>
        <translation>verlegt nach</translation>
    </message>
    <message>
        <source>on since {start}, until {end}</source>
        <translation>läuft seit {start}, bis {end}</translation>
    </message>
    <message>
        <source>places left at the same time: {rooms}</source>
        <translation>parallel noch Plätze: {rooms}</translation>
    </message>
    <message>
        <source>new here (instead of {room})</source>
        <translation>neu hier (statt {room})</translation>
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
        <translation>{late}, statt {time}</translation>
    </message>
    <message>
        <source>until now: until {time}</source>
        <translation>bisher bis {time}</translation>
    </message>
    <message>
        <source>This screen ({screen}) has no room.</source>
        <translation>Dieser Bildschirm ({screen}) hat keinen Raum.</translation>
    </message>
    <message>
        <source>Tomorrow from {time}.</source>
        <translation>Morgen ab {time}.</translation>
    </message>
    <message>
        <source>{day}, from {time}.</source>
        <translation>{day}, ab {time}.</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>Es beginnt am {day}.</translation>
    </message>
    <message>
        <source>Wanted: {room}</source>
        <translation>Gesucht: {room}</translation>
    </message>
    <message>
        <source>Nothing more here today.</source>
        <translation>Hier ist heute nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n days to go.</source>
        <translation>
            <numerusform>Noch %n Tag.</numerusform>
            <numerusform>Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: {when}</source>
        <translation>Hier: {when}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>here today</source>
        <translation>heute noch hier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min on foot</source>
        <translation>
            <numerusform>%n min Weg</numerusform>
            <numerusform>%n min Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>ends in</source>
        <translation>noch</translation>
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
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>anderer Raum</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Important announcement</source>
        <translation>Wichtiger Hinweis</translation>
    </message>
    <message>
        <source>Nothing to announce.</source>
        <translation>Zurzeit keine Hinweise.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {key}</source>
        <translation>Nummer {key}</translation>
    </message>
    <message>
        <source>This screen is</source>
        <translation>Dieser Bildschirm ist</translation>
    </message>
    <message>
        <source>This screen is out of order.</source>
        <translation>Dieser Bildschirm ist gestört.</translation>
    </message>
    <message>
        <source>The programme is not here yet.</source>
        <translation>Das Programm ist noch nicht da.</translation>
    </message>
    <message>
        <source>Please tell the programme office.</source>
        <translation>Bitte das Programmbüro verständigen.</translation>
    </message>
    <message>
        <source>The programme is being fetched.</source>
        <translation>Das Programm wird geholt.</translation>
    </message>
    <message>
        <source>It appears here as soon as the feed can be reached.</source>
        <translation>Es erscheint hier, sobald es sich abrufen lässt.</translation>
    </message>
    <message>
        <source>As of {time} – may be out of date</source>
        <translation>Stand {time} – evtl. veraltet</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>your note:</source>
        <translation>Ihre Notiz:</translation>
    </message>
    <message>
        <source>description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n hits</source>
        <translation>
            <numerusform>{shown} von %n Treffer</numerusform>
            <numerusform>{shown} von %n Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Reset filters?</source>
        <translation>Nichts gefunden für „{words}“. Filter zurücksetzen?</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden für „{words}“.</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meinten Sie „{words}“?</translation>
    </message>
    <message numerus="yes">
        <source>Back to %n hits</source>
        <translation>
            <numerusform>Zurück zum Treffer</numerusform>
            <numerusform>Zurück zu %n Treffern</numerusform>
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
        <translation>voll</translation>
    </message>
    <message>
        <source>at the same time as {title}</source>
        <translation>gleichzeitig mit {title}</translation>
    </message>
    <message>
        <source>going</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}.</translation>
    </message>
    <message>
        <source>moved to {room}</source>
        <translation>verlegt nach {room}</translation>
    </message>
    <message>
        <source>instead of {room}</source>
        <translation>statt {room}</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>instead of {time}</source>
        <translation>statt {time}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>entfällt</translation>
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
        <translation>Raum und Zeit folgen</translation>
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
    <message numerus="yes">
        <source>now, %n min left</source>
        <translation>
            <numerusform>jetzt, noch %n min</numerusform>
            <numerusform>jetzt, noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>changed, not read yet</source>
        <translation>geändert, noch nicht gelesen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
    <message>
        <source>Every session has a time.</source>
        <translation>Alle Veranstaltungen haben einen Termin.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>PIN for staff</source>
        <translation>PIN für das Personal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the PIN. Try again in %n s.</source>
        <translation>
            <numerusform>Nicht die PIN. Neuer Versuch in %n s.</numerusform>
            <numerusform>Nicht die PIN. Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Show this until the next start</source>
        <translation>Bis zum nächsten Start zeigen</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Stand {version}</translation>
    </message>
    <message>
        <source>{time} – not trusted: set this computer's clock</source>
        <translation>{time} – ungewiss: Uhr dieses Rechners stellen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keins</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Kept awake by</source>
        <translation>Wach gehalten von</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Türschild</translation>
    </message>
    <message>
        <source>Lobby board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Touch kiosk</source>
        <translation>Touch-Kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults, see the log</source>
        <translation>
            <numerusform>%n Fehler, siehe Protokoll</numerusform>
            <numerusform>%n Fehler, siehe Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>dieser Bildschirm</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <source>Look for a new programme</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Role and room …</source>
        <translation>Rolle und Raum …</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>Kioskmodus verlassen</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Zurück zur Anzeige</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>Time …</source>
        <translation>Zeit …</translation>
    </message>
    <message>
        <source>Title, people …</source>
        <translation>Titel, Personen …</translation>
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
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>In the rooms: choose one, or type its name</source>
        <translation>Bei den Räumen: einen wählen, oder seinen Namen tippen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>Zu den Veranstaltungen</translation>
    </message>
    <message>
        <source>To the rooms</source>
        <translation>Zu den Räumen</translation>
    </message>
    <message>
        <source>To start and end</source>
        <translation>Zu Beginn und Ende</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 Minuten später</translation>
    </message>
    <message>
        <source>5 minutes less late</source>
        <translation>5 Minuten weniger Verspätung</translation>
    </message>
    <message>
        <source>Full, or places left</source>
        <translation>Voll, oder noch Plätze</translation>
    </message>
    <message>
        <source>Cancelled, or takes place</source>
        <translation>Entfällt, oder findet statt</translation>
    </message>
    <message>
        <source>To the reason</source>
        <translation>Zum Grund</translation>
    </message>
    <message>
        <source>Publish all drafts</source>
        <translation>Alle Entwürfe veröffentlichen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take back the last publication</source>
        <translation>Die letzte Veröffentlichung zurücknehmen</translation>
    </message>
    <message>
        <source>Former day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Whole rooms …</source>
        <translation>Ganze Räume …</translation>
    </message>
    <message>
        <source>Stage: code for this phone …</source>
        <translation>Bühne: Code für dieses Telefon …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Jetzt beim Server nachsehen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Check before publishing</source>
        <translation>Vor dem Veröffentlichen prüfen</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Choose a session on the left.</source>
        <translation>Links eine Veranstaltung wählen.</translation>
    </message>
    <message>
        <source>Here the doors are drawn as they will look with your change.</source>
        <translation>Hier stehen die Türschilder, wie sie mit der Änderung aussehen.</translation>
    </message>
    <message>
        <source>Door {room}</source>
        <translation>Tür {room}</translation>
    </message>
    <message>
        <source>as at {time}</source>
        <translation>so um {time}</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab sofort</translation>
    </message>
    <message>
        <source>old room</source>
        <translation>alter Raum</translation>
    </message>
    <message>
        <source>new room</source>
        <translation>neuer Raum</translation>
    </message>
    <message>
        <source>Add screens</source>
        <translation>Bildschirme hinzufügen</translation>
    </message>
    <message>
        <source>Code for a new screen</source>
        <translation>Code für neuen Bildschirm</translation>
    </message>
    <message>
        <source>The address as a code: {address}</source>
        <translation>Die Adresse als Code: {address}</translation>
    </message>
    <message>
        <source>The server answers on this computer only: no phone and no other computer reaches it. For those start it with --host 0.0.0.0 --insecure-lan, or behind a web server and with --public-url. Type here:</source>
        <translation>Der Server antwortet nur auf diesem Rechner: kein Telefon und kein anderer Rechner erreicht ihn. Für diese starten Sie ihn mit --host 0.0.0.0 --insecure-lan, oder hinter einem Webserver und mit --public-url. Hier eingeben:</translation>
    </message>
    <message>
        <source>Type at the screen's computer:</source>
        <translation>Am Rechner des Bildschirms eingeben:</translation>
    </message>
    <message>
        <source>Stage: code …</source>
        <translation>Bühne: Code …</translation>
    </message>
    <message>
        <source>{field}: {value} instead of {base} – {author}, {time}</source>
        <translation>{field}: {value} statt {base} – {author}, {time}</translation>
    </message>
    <message>
        <source>waits to be sent: {what}</source>
        <translation>wartet auf den Server: {what}</translation>
    </message>
    <message>
        <source>open question: {what}</source>
        <translation>offene Frage: {what}</translation>
    </message>
    <message>
        <source>refused: {what} ({reason})</source>
        <translation>abgelehnt: {what} ({reason})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Valid until {time}.</source>
        <translation>Gilt bis {time}.</translation>
    </message>
    <message>
        <source>Was valid until {time}.</source>
        <translation>Galt bis {time}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Whether it is on</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitzplätze</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>ohne Raum</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>abgehängt</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>planmäßig</translation>
    </message>
    <message>
        <source>places left</source>
        <translation>noch Plätze</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n screens.</source>
        <translation>
            <numerusform>Erreicht %n Bildschirm.</numerusform>
            <numerusform>Erreicht %n Bildschirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>No screen has reported yet.</source>
        <translation>Noch kein Bildschirm hat sich gemeldet.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>picture frozen since {time}</source>
        <translation>Bild steht seit {time}</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>has no programme</source>
        <translation>hat kein Programm</translation>
    </message>
    <message>
        <source>shows version {version}</source>
        <translation>zeigt Stand {version}</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Entwurf gesichert {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n Änderung wartet auf den Server</numerusform>
            <numerusform>%n Änderungen warten auf den Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme office</source>
        <translation>Programmbüro</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Write the journal to a file</source>
        <translation>Journal in eine Datei schreiben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Im Journal suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Valid only</source>
        <translation>Nur Geltendes</translation>
    </message>
    <message>
        <source>As CSV …</source>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>As JSON …</source>
        <translation>Als JSON …</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>is valid</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>upstream says the same</source>
        <translation>Quelle sagt dasselbe</translation>
    </message>
    <message>
        <source>below a later one</source>
        <translation>von späterer überdeckt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Session, person or room</source>
        <translation>Veranstaltung, Person oder Raum</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Past ones, too</source>
        <translation>Auch vorbei</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>Alle veröffentlichen</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message numerus="yes">
        <source>%n without a time yet</source>
        <translation>
            <numerusform>%n noch ohne Termin</numerusform>
            <numerusform>%n noch ohne Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n more today</source>
        <translation>
            <numerusform>Heute noch %n</numerusform>
            <numerusform>Heute noch %n</numerusform>
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
        <translation>Ansicht und Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>On which screens</source>
        <translation>Auf welchen Bildschirmen</translation>
    </message>
    <message>
        <source>Headline in German</source>
        <translation>Überschrift auf Deutsch</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Text auf Deutsch</translation>
    </message>
    <message>
        <source>Headline in English</source>
        <translation>Überschrift auf Englisch</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text auf Englisch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>until taken down</source>
        <translation>bis abgehängt</translation>
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
        <translation>Aushängen</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Abhängen</translation>
    </message>
    <message>
        <source>Show the emergency now</source>
        <translation>Notfall jetzt anzeigen</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>Neue Ansage</translation>
    </message>
    <message>
        <source>Up now</source>
        <translation>Hängt aus</translation>
    </message>
    <message>
        <source>As screens will show it</source>
        <translation>So auf den Bildschirmen</translation>
    </message>
    <message>
        <source>No announcement is up.</source>
        <translation>Keine Ansage hängt aus.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Publish as version {number}</source>
        <translation>Als Stand {number} veröffentlichen</translation>
    </message>
    <message>
        <source>Reason, for everybody to see</source>
        <translation>Grund, für alle sichtbar</translation>
    </message>
    <message>
        <source>Hand in for publication</source>
        <translation>Zur Veröffentlichung einreichen</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Publish as soon as the server is back</source>
        <translation>Senden, sobald der Server da ist</translation>
    </message>
    <message>
        <source>Publish as version {number} all the same</source>
        <translation>Trotzdem als Stand {number} veröffentlichen</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>{author}, {time}</source>
        <translation>{author}, {time}</translation>
    </message>
    <message>
        <source>{author} changed the same before you did.</source>
        <translation>{author} hat dasselbe vor Ihnen geändert.</translation>
    </message>
    <message>
        <source>Draft of {author}, {time}</source>
        <translation>Entwurf von {author}, {time}</translation>
    </message>
    <message>
        <source>The server did not take this: {reason}</source>
        <translation>Der Server hat das nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>Upstream has changed this to something else since you corrected it.</source>
        <translation>Die Quelle sagt inzwischen etwas anderes als damals, als korrigiert wurde.</translation>
    </message>
    <message>
        <source>Upstream does not have this any more. Your correction has no effect.</source>
        <translation>Die Quelle führt dies nicht mehr. Die Korrektur wirkt nicht.</translation>
    </message>
    <message>
        <source>Upstream does not have the room any more. Your correction has no effect.</source>
        <translation>Die Quelle führt den Raum nicht mehr. Die Korrektur wirkt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes wait with it.</source>
        <translation>
            <numerusform>%n weitere Änderung wartet mit.</numerusform>
            <numerusform>%n weitere Änderungen warten mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow upstream</source>
        <translation>Der Quelle folgen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Keep {author}'s</source>
        <translation>Fassung von {author} behalten</translation>
    </message>
    <message>
        <source>Publish yours all the same</source>
        <translation>Trotzdem Ihre veröffentlichen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Upstream now</source>
        <translation>Quelle jetzt</translation>
    </message>
    <message>
        <source>Upstream then</source>
        <translation>Quelle damals</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Korrektur behalten</translation>
    </message>
    <message>
        <source>Nothing is open. Here stands what needs your word.</source>
        <translation>Nichts ist offen. Hier steht, was Ihre Entscheidung braucht.</translation>
    </message>
    <message>
        <source>Waiting for its picture …</source>
        <translation>Wartet auf sein Bild …</translation>
    </message>
    <message>
        <source>Picture of {time}</source>
        <translation>Bild von {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>up to now</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>free from {time}</source>
        <translation>frei ab {time}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>taken from {time}</source>
        <translation>ab {time} belegt</translation>
    </message>
    <message>
        <source>taken until {time}</source>
        <translation>bis {time} belegt</translation>
    </message>
    <message>
        <source>{room}: {seats} seats instead of {before}</source>
        <translation>{room}: {seats} statt {before} Plätze</translation>
    </message>
    <message>
        <source>Whole rooms</source>
        <translation>Ganze Räume</translation>
    </message>
    <message>
        <source>Whole rooms, {day}</source>
        <translation>Ganze Räume, {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n drafts</source>
        <translation>
            <numerusform>%n Entwurf anlegen</numerusform>
            <numerusform>%n Entwürfe anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the present number.</source>
        <translation>Das ist die jetzige Zahl.</translation>
    </message>
    <message>
        <source>swaps with</source>
        <translation>tauscht mit</translation>
    </message>
    <message>
        <source>is closed: into free rooms</source>
        <translation>ist zu: in freie Räume</translation>
    </message>
    <message>
        <source>is closed: all go into</source>
        <translation>ist zu: alles nach</translation>
    </message>
    <message>
        <source>is closed: no room for now</source>
        <translation>ist zu: vorerst ohne Raum</translation>
    </message>
    <message>
        <source>is closed: all is cancelled</source>
        <translation>ist zu: alles entfällt</translation>
    </message>
    <message>
        <source>has so many seats</source>
        <translation>hat so viele Plätze</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Anderer Raum</translation>
    </message>
    <message>
        <source>Seats; empty: not known</source>
        <translation>Plätze; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Nothing takes place there then.</source>
        <translation>Dort findet dann nichts statt.</translation>
    </message>
    <message>
        <source>No room is free for “{title}”.</source>
        <translation>Für „{title}“ ist kein Raum frei.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>As its own settings say</source>
        <translation>Wie am Gerät eingestellt</translation>
    </message>
    <message>
        <source>Show its name</source>
        <translation>Namen anzeigen</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Bild holen</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>For {room}, good once, until {time}.</source>
        <translation>Für {room}, gilt einmal, bis {time} Uhr.</translation>
    </message>
    <message>
        <source>The server answers on this computer only: no phone reaches it. Start it with --host 0.0.0.0 --insecure-lan, or behind a web server and with --public-url. The code is then typed on the phone, at /stage of that address.</source>
        <translation>Der Server antwortet nur auf diesem Rechner: Kein Telefon erreicht ihn. Starten Sie ihn mit --host 0.0.0.0 --insecure-lan oder hinter einem Webserver und mit --public-url. Der Code wird dann auf dem Telefon eingegeben, unter /stage dieser Adresse.</translation>
    </message>
    <message>
        <source>A phone at the stage</source>
        <translation>Ein Telefon an der Bühne</translation>
    </message>
    <message>
        <source>On the page of its room a phone has the buttons Start, +5, +10, Full and End. It joins with a code, which is good once.</source>
        <translation>Auf der Seite seines Raums hat ein Telefon die Knöpfe Start, +5, +10, Voll und Zu Ende. Es meldet sich mit einem Code an, der einmal gilt.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code erzeugen</translation>
    </message>
    <message>
        <source>Codes for phones are made by somebody who may publish.</source>
        <translation>Codes für Telefone erzeugt, wer veröffentlichen darf.</translation>
    </message>
    <message>
        <source>Code for the phone: {code}</source>
        <translation>Code für das Telefon: {code}</translation>
    </message>
    <message>
        <source>Point the phone's camera at the picture, or open this address on it:</source>
        <translation>Richten Sie die Kamera des Telefons auf das Bild oder öffnen Sie darauf diese Adresse:</translation>
    </message>
    <message>
        <source>QR code of the address for the phone in {room}</source>
        <translation>QR-Code der Adresse für das Telefon in {room}</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n min longer</source>
        <translation>
            <numerusform>%n min länger</numerusform>
            <numerusform>%n min länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier</source>
        <translation>
            <numerusform>%n min früher</numerusform>
            <numerusform>%n min früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min later</source>
        <translation>
            <numerusform>%n min später</numerusform>
            <numerusform>%n min später</numerusform>
        </translation>
    </message>
    <message>
        <source>The server {server} wants to know who you are. Type the token you were given; it is kept on this computer, for nobody else to read.</source>
        <translation>Der Server {server} möchte wissen, wer Sie sind. Geben Sie das Token ein, das Sie bekommen haben; es bleibt auf diesem Rechner, für niemanden sonst lesbar.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Programmbüro öffnen</translation>
    </message>
    <message>
        <source>Room taken:</source>
        <translation>Raum belegt:</translation>
    </message>
    <message numerus="yes">
        <source>{room} has “{title}”, {time}: %n min at once.</source>
        <translation>
            <numerusform>{room} hat „{title}“, {time}: %n Min. gleichzeitig.</numerusform>
            <numerusform>{room} hat „{title}“, {time}: %n Min. gleichzeitig.</numerusform>
        </translation>
    </message>
    <message>
        <source>In two places:</source>
        <translation>An zwei Orten:</translation>
    </message>
    <message>
        <source>{person} is in “{title}”, {time}, as well.</source>
        <translation>{person} ist auch bei „{title}“, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n places missing:</source>
        <translation>
            <numerusform>%n Platz fehlt:</numerusform>
            <numerusform>%n Plätze fehlen:</numerusform>
        </translation>
    </message>
    <message>
        <source>{expected} want to come, {room} has {seats}.</source>
        <translation>{expected} vorgemerkt, {room} hat {seats}.</translation>
    </message>
    <message>
        <source>Way too long:</source>
        <translation>Weg zu lang:</translation>
    </message>
    <message>
        <source>{person} has {pause} min from “{before}” to “{after}”, the way takes {walk}.</source>
        <translation>{person} hat {pause} Min. von „{before}“ zu „{after}“, der Weg dauert {walk}.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats fewer:</source>
        <translation>
            <numerusform>%n Platz weniger:</numerusform>
            <numerusform>%n Plätze weniger:</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has {seats}, up to now there were {before}.</source>
        <translation>{room} hat {seats}, bisher waren es {before}.</translation>
    </message>
    <message>
        <source>No time to set up:</source>
        <translation>Keine Umbauzeit:</translation>
    </message>
    <message>
        <source>“{title}” ends there at {time}.</source>
        <translation>„{title}“ endet dort um {time} Uhr.</translation>
    </message>
    <message>
        <source>Still tentative:</source>
        <translation>Noch vorläufig:</translation>
    </message>
    <message>
        <source>The session is not confirmed.</source>
        <translation>Der Termin ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Already over:</source>
        <translation>Schon vorbei:</translation>
    </message>
    <message>
        <source>The session has ended by now.</source>
        <translation>Die Veranstaltung ist inzwischen zu Ende.</translation>
    </message>
    <message>
        <source>Also changed:</source>
        <translation>Auch geändert:</translation>
    </message>
    <message>
        <source>{field} {value}, by {author}, {time}.</source>
        <translation>{field} {value}, von {author}, {time}.</translation>
    </message>
    <message>
        <source>Valid until; empty: until it is taken back</source>
        <translation>Gilt bis; leer: bis es zurückgenommen wird</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gilt bis</translation>
    </message>
    <message>
        <source>Published as version {number}.</source>
        <translation>Als Stand {number} veröffentlicht.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Handed in as draft {number}. Somebody who may publish it sees it now.</source>
        <translation>Als Entwurf {number} eingereicht. Wer veröffentlichen darf, sieht ihn jetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>People, divided by semicolons</source>
        <translation>Personen, durch Semikolon getrennt</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The staff desk gives you a code for your room. It is good once.</source>
        <translation>Das Programmbüro gibt Ihnen einen Code für Ihren Raum. Er gilt einmal.</translation>
    </message>
    <message>
        <source>Code of your room</source>
        <translation>Code Ihres Raums</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Undo: full</source>
        <translation>Rückgängig: voll</translation>
    </message>
    <message>
        <source>Undo: not full</source>
        <translation>Rückgängig: nicht voll</translation>
    </message>
    <message>
        <source>Undo: other beginning</source>
        <translation>Rückgängig: anderer Beginn</translation>
    </message>
    <message>
        <source>Undo: other end</source>
        <translation>Rückgängig: anderes Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Too many wrong codes came from here. Wait a minute.</source>
        <translation>Von hier kamen zu viele falsche Codes. Bitte eine Minute warten.</translation>
    </message>
    <message>
        <source>Saved. All screens show it.</source>
        <translation>Gespeichert. Alle Bildschirme zeigen es.</translation>
    </message>
    <message>
        <source>That button was of another page. Nothing was changed.</source>
        <translation>Dieser Knopf gehörte zu einer anderen Seite. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Tell your name, so that others know who changed what.</source>
        <translation>Bitte nennen Sie Ihren Namen, damit andere wissen, wer was geändert hat.</translation>
    </message>
    <message>
        <source>Then {time} {title}</source>
        <translation>Danach {time} {title}</translation>
    </message>
    <message>
        <source>The programme has no such room</source>
        <translation>Das Programm hat keinen solchen Raum</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Heute nichts mehr</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message numerus="yes">
        <source>%n min later than planned</source>
        <translation>
            <numerusform>%n min später als geplant</numerusform>
            <numerusform>%n min später als geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
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
        <translation>Überschneidet sich hier mit {time} {title}</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Not full</source>
        <translation>Nicht voll</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>{person} is then in {title}, too</source>
        <translation>{person} ist dann auch in {title}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
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
        <source>on this computer</source>
        <translation>Programm auf diesem Gerät</translation>
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
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it over anyway</source>
        <translation>Trotzdem übernehmen</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change over to “{title}”</source>
        <translation>Wechsel zu „{title}“</translation>
    </message>
    <message>
        <source>Star for “{title}”</source>
        <translation>Stern für „{title}“</translation>
    </message>
    <message>
        <source>“{title}” is starred.</source>
        <translation>„{title}“ ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Another date for “{title}”</source>
        <translation>Anderer Termin für „{title}“</translation>
    </message>
    <message>
        <source>“{title}” is starred for {when} now.</source>
        <translation>„{title}“ ist jetzt für {when} gemerkt.</translation>
    </message>
    <message>
        <source>You go from “{one}” to “{other}” half way.</source>
        <translation>Sie wechseln mittendrin von „{one}“ zu „{other}“.</translation>
    </message>
    <message>
        <source>Reminder for “{title}”</source>
        <translation>Erinnerung für „{title}“</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n sessions</source>
        <translation>
            <numerusform>Übernahme von %n Veranstaltung</numerusform>
            <numerusform>Übernahme von %n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were taken over.</source>
        <translation>
            <numerusform>%n Veranstaltung wurde übernommen.</numerusform>
            <numerusform>%n Veranstaltungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are marked as read.</source>
        <translation>
            <numerusform>Eine Änderung ist als gelesen markiert.</numerusform>
            <numerusform>%n Änderungen sind als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide room “{room}”</source>
        <translation>Raum „{room}“ ausblenden</translation>
    </message>
    <message>
        <source>Show room “{room}”</source>
        <translation>Raum „{room}“ zeigen</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Alle Räume zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show only %n rooms</source>
        <translation>
            <numerusform>Nur %n Raum zeigen</numerusform>
            <numerusform>Nur %n Räume zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty rooms</source>
        <translation>Leere Räume</translation>
    </message>
    <message>
        <source>Order of the rooms</source>
        <translation>Reihenfolge der Räume</translation>
    </message>
    <message>
        <source>“{title}” is not in the programme any more.</source>
        <translation>„{title}“ steht nicht mehr im Programm.</translation>
    </message>
    <message>
        <source>Note on “{title}”</source>
        <translation>Notiz zu „{title}“</translation>
    </message>
    <message>
        <source>“{title}” is not starred any more.</source>
        <translation>„{title}“ ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>The star for “{title}” was changed elsewhere; it stays as it is.</source>
        <translation>Der Stern für „{title}“ wurde inzwischen anderswo geändert und bleibt, wie er ist.</translation>
    </message>
</context>
</TS>
