"""Odd values to put into feeds: what real ones do wrong, and what hostile ones might."""

NUMBERS = (
    *("0", "-1", "1", "7", "99", "24:00", "1e400", "-0.0", "NaN", "Infinity", "1e-9", "0x10", "٣"),
    *("9" * 18, "9" * 25, "9" * 5000, "2147483648", "9223372036854775808", "1_000", "+5"),
)

TIMES = (
    *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-23:59", "1969-12-31"),
    *("2022-02-30T10:00:00+01:00", "2022-12-07T24:00:00+01:00", "2022-12-07T10:00:60+01:00"),
    *("2022-03-27T02:30:00", "2022-10-30T02:30:00", "2022-12-07T10:00:00+99:99", "2022-12-07 9:5"),
    *("20221207T100000Z", "20221207T100000", "20221207", "00000000", "2022-W49-3", "2022-341"),
    *("25:61", "23:59:60", "10:00", "-01:30", "1:06:30", "P1Y", "PT1H", "-PT15M", "P99999999W"),
    *("PT", "PT1H30", "P1DT", "9999:99", "7.12.2022, 10 Uhr", "morgen", "1670403600", "1e12"),
)

ZONES = (
    *("Europe/Berlin", "UTC", "Etc/GMT+12", "W. Europe Standard Time", "../../etc/passwd", "CEST"),
    *("Mars/Phobos", "Australia/Lord_Howe", "+01:00", "posixrules", "\u0000", "localtime", "."),
)

RULES = (
    *("FREQ=DAILY", "FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=", "FREQ=DAILY;"),
    *("FREQ=DAILY;COUNT=999999", "FREQ=DAILY;INTERVAL=999999", "FREQ=WEEKLY;BYDAY=53MO;COUNT=9"),
    "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";COUNT=100000",
    "FREQ=YEARLY;BYYEARDAY=366;BYDAY=MO;BYSETPOS=-1;COUNT=400",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=366",
    "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;BYMONTHDAY=1,2,3;INTERVAL=97",
    "FREQ=DAILY;UNTIL=99991231T235959Z;BYDAY=+5MO",
    "FREQ=MONTHLY;BYMONTHDAY=-31,31;BYMONTH=2,4,6;COUNT=5",
    "FREQ=WEEKLY;WKST=XX;BYDAY=MO",
    "FREQ=YEARLY;INTERVAL=70;BYMONTH=2;BYMONTHDAY=29",
)

TEXTS = (
    *("", " ", "\t\n", "?", "-", "No Track", "null", "0", "\u200b", "\u202e", "\x00", "\x0b"),
    *("\ud800", "\ufffe", "🎪" * 50, "é" * 300, "a" * 5000, "ß:/~", "%s%n", "{text}", "{", "}"),
    *("<b>x", "<!--" * 400, "<a href=" * 300, "<" * 3000, "&amp;" * 600, "&#x110000;", "]]>"),
    *("*" * 2000, "_a" * 1500, "[" * 2000, "[a](" * 700, "`" * 1999, "> " * 900, "- " * 900),
    *("http://" * 400, "https://[::1", "javascript:alert(1)", "mailto:" + "a@" * 400, "//x/y"),
    *("a." * 1500, " " * 4000, "\n" * 3000, "1)" * 900, ("x" * 30 + " ") * 150, "\\" * 2000),
    *("<p>" * 400, "<ul><li>" * 300, "</div>" * 500, "<script>" * 90, "&" * 2500, "a – " * 600),
    *("www." * 500, "a@b." * 500, "((((" * 500, '"' * 999, "'" * 999, "\r" * 999, "=" * 2000),
)

ANYTHING = (*NUMBERS, *TIMES, *ZONES, *RULES, *TEXTS)
