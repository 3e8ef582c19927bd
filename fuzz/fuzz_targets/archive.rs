#![no_main]

use libfuzzer_sys::fuzz_target;
use rapport::Store;
use rapport::archive;
use rapport::importing::Unwatched;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The first bytes choose a member of a small archive and a place in it; the rest stands there instead.
fuzz_target!(|bytes: &[u8]| {
    let now = "2026-01-01T00:00:00Z".parse().expect("a time");
    let store = Store::in_memory(now).expect("a database");
    let mut sound = Vec::new();
    archive::write(store.connection(), now, &mut sound, &mut Unwatched).expect("an archive");
    let [member, place, rest @ ..] = bytes else { return };
    let mut read = ZipArchive::new(Cursor::new(&sound)).expect("our own archive");
    let chosen = usize::from(*member) % read.len();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..read.len() {
        let mut entry = read.by_index(index).expect("a member");
        let mut text = Vec::new();
        entry.read_to_end(&mut text).expect("its bytes");
        if index == chosen {
            let at = usize::from(*place).min(text.len());
            text.splice(at..text.len().min(at + rest.len()), rest.iter().copied());
        }
        zip.start_file(entry.name(), SimpleFileOptions::default()).expect("a member");
        zip.write_all(&text).expect("its bytes");
    }
    let harmed = zip.finish().expect("an archive").into_inner();
    let size = harmed.len() as u64;
    let Ok(mut opened) = ZipArchive::new(Cursor::new(harmed)) else { return };
    if archive::is_archive(&opened) {
        drop(archive::read(&mut opened, size, "fuzzed.rapport.zip", &mut Unwatched));
    }
});
