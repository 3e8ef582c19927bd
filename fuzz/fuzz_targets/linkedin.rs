#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::importing::{Input, ReadingChoices, Unwatched, read};

const HEADERS: [&str; 5] = [
    "Notes:\n\"When exporting your connection data\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    "First Name,Last Name,Email Address,Company,Position,Connected On\n",
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n",
    "Company Name,Title,Description,Location,Started On,Finished On\n",
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((which, rows)) = bytes.split_first() else { return };
    let header = HEADERS[usize::from(*which) % HEADERS.len()];
    let text = format!("{header}{}", String::from_utf8_lossy(rows));
    let inputs = [Input::Text { title: "Connections.csv".to_owned(), text }];
    let reading = read(&inputs, &ReadingChoices::default(), "GB", &mut Unwatched).expect("nothing is opened");
    assert_eq!(reading.files.len(), 1);
});
