#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::importing::calendar::{Series, last_end, occurrences, read};
use rapport::importing::reading::ReadingChoice;

fuzz_target!(|bytes: &[u8]| {
    let reading = read(bytes, "fuzzed.ics", &ReadingChoice::default());
    let entries = &reading.happenings.entries;
    assert!(!entries.is_empty() || !reading.left_out.is_empty() || !reading.problems.is_empty());
    let from = "2026-01-01T00:00:00Z".parse().expect("a time");
    let to = "2027-01-01T00:00:00Z".parse().expect("a time");
    for entry in entries.iter().take(8) {
        let zone = entry.zone.unwrap_or(rapport::importing::calendar::UTC);
        let series = Series { starts: entry.starts, ends: entry.ends, zone, recurrence: &entry.recurrence };
        assert!(occurrences(&series, from, to).is_sorted());
        last_end(&series);
    }
});
