#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::importing::reading::Format;
use rapport::importing::{Input, ReadingChoices, Unwatched, read};

fuzz_target!(|bytes: &[u8]| {
    let path = std::env::temp_dir().join(format!("rapport-fuzzed-{}", std::process::id()));
    std::fs::write(&path, bytes).expect("the folder for temporary files can be written to");
    let reading = read(&[Input::Path(path)], &ReadingChoices::default(), "GB", &mut Unwatched);
    for file in reading.into_iter().flat_map(|reading| reading.files) {
        let told = !file.left_out.is_empty() || !file.problems.is_empty() || file.myself.is_some();
        assert!(!file.contacts.is_empty() || told || file.format == Format::NotUsedYet);
    }
});
