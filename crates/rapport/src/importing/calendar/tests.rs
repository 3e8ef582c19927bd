use super::{Civil, Entry, Status, read};
use crate::importing::reading::{FileReading, LeftOutReason, ReadingChoice, Severity};
use proptest::prelude::*;
use rstest::rstest;

fn read_text(text: &str) -> FileReading {
    read(text.as_bytes(), "a.ics", &ReadingChoice::default())
}

fn calendar(inner: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n", inner.replace('\n', "\r\n"))
}

fn only(inner: &str) -> Entry {
    let mut reading = read_text(&calendar(&format!("BEGIN:VEVENT\nUID:1\nSUMMARY:Talk\n{inner}\nEND:VEVENT")));
    assert_eq!(reading.problems, []);
    reading.happenings.entries.pop().unwrap()
}

fn shape(entry: &Entry) -> (String, String, &'static str) {
    (entry.starts.to_string(), entry.ends.to_string(), entry.zone.map_or("", chrono_tz::Tz::name))
}

#[rstest]
#[case::utc("DTSTART:20260503T120000Z\nDTEND:20260503T130000Z", "2026-05-03T12:00:00", "2026-05-03T13:00:00", "UTC")]
#[case::floating("DTSTART:20260503T120000", "2026-05-03T12:00:00", "2026-05-03T12:00:00", "")]
#[case::zoned(
    "DTSTART;TZID=Europe/Oslo:20260503T120000\nDURATION:PT45M",
    "2026-05-03T12:00:00",
    "2026-05-03T12:45:00",
    "Europe/Oslo"
)]
#[case::end_in_utc(
    "DTSTART;TZID=Europe/Oslo:20260503T120000\nDTEND:20260503T110000Z",
    "2026-05-03T12:00:00",
    "2026-05-03T13:00:00",
    "Europe/Oslo"
)]
#[case::all_day("DTSTART;VALUE=DATE:20260503\nDTEND;VALUE=DATE:20260506", "2026-05-03", "2026-05-05", "")]
#[case::one_day("DTSTART;VALUE=DATE:20260503\nDTEND;VALUE=DATE:20260503", "2026-05-03", "2026-05-03", "")]
#[case::day_without_saying_so("DTSTART:20260503", "2026-05-03", "2026-05-03", "")]
#[case::all_day_by_outlook(
    "DTSTART:20260503T000000\nDTEND:20260504T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    "2026-05-03",
    "2026-05-03",
    ""
)]
#[case::ends_before_it_starts(
    "DTSTART:20260503T120000Z\nDTEND:20260503T110000Z",
    "2026-05-03T12:00:00",
    "2026-05-03T12:00:00",
    "UTC"
)]
#[case::windows(
    "DTSTART;TZID=\"W. Europe Standard Time\":20260503T120000",
    "2026-05-03T12:00:00",
    "2026-05-03T12:00:00",
    "Europe/Berlin"
)]
fn days_and_times(#[case] inner: &str, #[case] starts: &str, #[case] ends: &str, #[case] zone: &str) {
    assert_eq!(shape(&only(inner)), (starts.to_owned(), ends.to_owned(), zone));
}

const OWN_ZONE: &str = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16011028T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010325T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE";

#[test]
fn a_zone_that_the_calendar_explains_is_known_by_its_clocks() {
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Customized Time Zone:20260703T120000\nEND:VEVENT";
    let odd = OWN_ZONE.replace("+0200", "-0641").replace("+0100", "-0741");
    let later = read_text(&calendar(&format!("{event}\n{OWN_ZONE}")));
    assert_eq!(shape(&later.happenings.entries[0]).2, "Europe/Berlin");
    let nowhere = read_text(&calendar(&format!("{odd}\n{event}")));
    assert_eq!(shape(&nowhere.happenings.entries[0]).0, "2026-07-03T18:41:00");
}

#[test]
fn an_unknown_zone_is_told_once_and_its_times_float() {
    let event = |uid| format!("BEGIN:VEVENT\nUID:{uid}\nDTSTART;TZID=Shire:20260703T120000\nEND:VEVENT");
    let reading = read_text(&calendar(&format!("{}\n{}", event(1), event(2))));
    assert_eq!(reading.happenings.entries[1].zone, None);
    assert_eq!(reading.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3]);
}

#[test]
fn rules_exceptions_and_additions_are_kept_in_the_zone_of_the_entry() {
    let entry = only(
        "DTSTART;TZID=America/New_York:20260105T090000\nRRULE:FREQ=WEEKLY;UNTIL=20260301T000000Z\nEXDATE:20260112T140000Z\nEXDATE;TZID=America/New_York:20260119T090000,20260126T090000\nRDATE;VALUE=PERIOD:20260203T140000Z/PT1H",
    );
    let expected = "RRULE:FREQ=WEEKLY;UNTIL=20260301T000000Z\nRDATE:20260203T090000\nEXDATE:20260112T090000,20260119T090000,20260126T090000";
    assert_eq!(entry.recurrence, expected);
    let moved = only("DTSTART;TZID=America/New_York:20260105T110000\nRECURRENCE-ID:20260105T140000Z");
    assert_eq!(moved.replaces, Civil::parse("2026-01-05T09:00:00"));
}

#[test]
fn guests_are_people_and_rooms_are_not() {
    let entry = only(
        "DTSTART:20260503T120000Z\nORGANIZER;CN=\"Name of a host\":MAILTO:calendar-invite@lu.ma\nATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED;CN=\"Okafor, Ben\";X-NUM-GUESTS=0:mailto:ben@example.org\nATTENDEE;CUTYPE=RESOURCE:mailto:c_1@resource.calendar.google.com\nATTENDEE;CN=ann@example.org:mailto:Ann@Example.org",
    );
    assert_eq!(
        entry.organiser.as_ref().map(|host| (host.name.as_str(), host.email.as_str())),
        Some(("Name of a host", ""))
    );
    let people: Vec<_> = entry.people().map(|guest| (guest.name.as_str(), guest.key())).collect();
    assert_eq!(people, [("Okafor, Ben", "ben@example.org".to_owned()), ("", "ann@example.org".to_owned())]);
}

#[test]
fn text_is_unescaped_and_what_is_no_event_is_counted() {
    let text = calendar(
        "BEGIN:VEVENT\nUID:1\nDTSTART:20260503\nSUMMARY:Tea\\, cake\\nand talk\nLOCATION:Hall 1\\, Oslo\nSTATUS:CANCELLED\nBEGIN:VALARM\nSUMMARY:Alarm\nDTSTART:20200101\nEND:VALARM\nEND:VEVENT\nBEGIN:VTODO\nUID:2\nEND:VTODO",
    );
    let reading = read_text(&text);
    let entry = &reading.happenings.entries[0];
    assert_eq!(
        (entry.title.as_str(), entry.place.as_str(), entry.status),
        ("Tea, cake and talk", "Hall 1, Oslo", Status::Cancelled)
    );
    assert_eq!(
        reading.left_out.iter().map(|left| (left.record, left.reason)).collect::<Vec<_>>(),
        [(1, LeftOutReason::NoEvent)]
    );
}

#[test]
fn one_broken_entry_is_named_and_the_rest_goes_on() {
    let text = calendar(
        "BEGIN:VEVENT\nUID:1\nSUMMARY:When\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:20261350T990000\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTART:20260503",
    );
    let reading = read_text(&text);
    let told: Vec<_> = reading.problems.iter().map(|problem| (problem.line, problem.severity)).collect();
    assert_eq!(told, [(3, Severity::RecordBroken), (7, Severity::RecordBroken), (11, Severity::ValueLeftAside)]);
    assert_eq!(reading.happenings.entries.len(), 1);
}

#[test]
fn the_newest_state_of_an_entry_counts_and_a_missing_uid_is_made_up() {
    let event = |lines: &str| format!("BEGIN:VEVENT\nDTSTART:20260503T120000Z\n{lines}\nEND:VEVENT");
    let two = format!("{}\n{}", event("UID:1\nSEQUENCE:2\nSUMMARY:New"), event("UID:1\nSEQUENCE:1\nSUMMARY:Old"));
    let reading = read_text(&calendar(&format!("{two}\n{}", event("SUMMARY:None"))));
    let titles: Vec<_> = reading.happenings.entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles, ["New", "None"]);
    assert_eq!(
        reading.happenings.entries[1].uid,
        "without-uid-".to_owned() + reading.happenings.entries[1].uid.trim_start_matches("without-uid-")
    );
}

#[rstest]
#[case::marked("\u{feff}BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Zoë\nDTSTART:20260503\nEND:VEVENT\nEND:VCALENDAR".as_bytes().to_vec())]
#[case::latin(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Zo\xeb\nDTSTART:20260503\nEND:VEVENT\nEND:VCALENDAR".to_vec())]
#[case::wide("\u{feff}BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Zoë\nDTSTART:20260503\nEND:VEVENT\nEND:VCALENDAR".encode_utf16().flat_map(u16::to_le_bytes).collect())]
#[case::folded_in_a_letter([b"BEGIN:VEVENT\r\nSUMMARY:Zo\xc3\r\n \xab\r\nDTSTART:20260503\r\n".as_slice(), b"END:VEVENT"].concat())]
fn encodings(#[case] bytes: Vec<u8>) {
    let reading = read(&bytes, "a.ics", &ReadingChoice::default());
    assert_eq!(reading.happenings.entries[0].title, "Zoë");
}

#[test]
fn the_user_is_known_by_the_name_of_the_calendar_or_by_being_everywhere() {
    let event = |uid: u8, guest: &str| {
        format!(
            "BEGIN:VEVENT\nUID:{uid}\nDTSTART:2026050{uid}\nATTENDEE:mailto:me@example.org\nATTENDEE:mailto:{guest}@example.org\nEND:VEVENT"
        )
    };
    let many = [event(1, "ann"), event(2, "bo"), event(3, "cy")].join("\n");
    assert_eq!(read_text(&calendar(&many)).happenings.my_addresses, ["me@example.org"]);
    assert!(read_text(&calendar(&event(1, "ann"))).happenings.my_addresses.is_empty());
    let named = format!("X-WR-CALNAME:Ann@example.org\n{}", event(1, "ann"));
    assert_eq!(read_text(&calendar(&named)).happenings.my_addresses, ["ann@example.org"]);
}

proptest! {
    #[test]
    fn reads_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes, "a.ics", &ReadingChoice::default());
    }

    #[test]
    fn reads_anything_that_looks_like_a_calendar(
        lines in proptest::collection::vec("(BEGIN|END|DTSTART|DTEND|DURATION|RRULE|EXDATE|RDATE|RECURRENCE-ID|TZID|TZOFFSETTO|ATTENDEE)(;TZID=[A-Za-z/ ]{0,8})?:(VEVENT|VCALENDAR|VTIMEZONE|STANDARD|[0-9T]{8,15}Z?|P[0-9]{1,4}[WDH]|FREQ=(DAILY|YEARLY);[A-Z=0-9;]{0,16}|\\PC{0,12})", 0..40),
    ) {
        let reading = read_text(&calendar(&format!("BEGIN:VEVENT\n{}", lines.join("\n"))));
        prop_assert!(!reading.happenings.entries.is_empty() || !reading.left_out.is_empty() || !reading.problems.is_empty());
        for entry in &reading.happenings.entries {
            prop_assert!(entry.starts <= entry.ends);
            entry.digest();
        }
    }
}
