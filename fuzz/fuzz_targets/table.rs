#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::importing::reading::Format;
use rapport::importing::{Input, ReadingChoices, Unwatched, read};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let inputs = [Input::Text { title: "pasted".to_owned(), text }];
    let reading = read(&inputs, &ReadingChoices::default(), "GB", &mut Unwatched).expect("nothing is opened");
    for file in reading.files {
        let told = !file.left_out.is_empty() || !file.problems.is_empty() || file.myself.is_some();
        assert!(!file.contacts.is_empty() || told || file.format == Format::NotUsedYet);
    }
});
