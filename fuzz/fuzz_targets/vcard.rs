#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::importing::reading::ReadingChoice;
use rapport::importing::vcard;

fuzz_target!(|bytes: &[u8]| {
    let reading = vcard::read(bytes, "fuzzed.vcf", &ReadingChoice::default());
    assert!(!reading.contacts.is_empty() || !reading.left_out.is_empty() || !reading.problems.is_empty());
});
