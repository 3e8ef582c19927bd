#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::importing::ldif;
use rapport::importing::reading::ReadingChoice;

fuzz_target!(|bytes: &[u8]| {
    let reading = ldif::read(bytes, "fuzzed.ldif", &ReadingChoice::default());
    assert!(!reading.contacts.is_empty() || !reading.left_out.is_empty() || !reading.problems.is_empty());
});
