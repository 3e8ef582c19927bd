use super::*;
use crate::exporting::{self, ExportFormat};
use crate::importing::preview::Preview;
use crate::importing::{self, Input, ReadingChoices, Unwatched};
use crate::storage::Store;
use crate::{people, sample};
use chrono::{DateTime, Utc};
use std::fs;
use std::io::Cursor;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn words() -> Passphrase {
    Passphrase::new("four calm words of mine")
}

fn with_sample() -> Store {
    let mut store = Store::in_memory(noon()).unwrap();
    sample::fill(&mut store, noon()).unwrap();
    store
}

fn archive(store: &Store) -> Vec<u8> {
    let mut file = Vec::new();
    sealed(&words(), &mut file, |out| {
        exporting::write(store.connection(), ExportFormat::Archive, noon(), out, &mut Unwatched)
    })
    .unwrap();
    file
}

fn read(file: &[u8], passphrase: Option<Passphrase>) -> Result<importing::reading::Reading> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("everything.rapport.zip.age");
    fs::write(&path, file).unwrap();
    let choices = ReadingChoices { passphrase, ..ReadingChoices::default() };
    importing::read(&[Input::Path(path)], &choices, "NO", &mut Unwatched)
}

#[test]
fn an_encrypted_archive_comes_back_whole_with_its_passphrase_alone() {
    let store = with_sample();
    let file = archive(&store);
    assert!(is_sealed(&file) && !file.windows(2).any(|pair| pair == b"PK" && file.starts_with(b"PK")));
    assert_eq!(read(&file, None).unwrap_err().code, Code::Locked);
    let wrong = read(&file, Some(Passphrase::new("four calm words of his"))).unwrap_err();
    assert_eq!(wrong.code, Code::WrongPassphrase);
    assert!(wrong.message.contains("everything.rapport.zip.age"), "{}", wrong.message);

    let reading = read(&file, Some(words())).unwrap();
    let mut empty = Store::in_memory(noon()).unwrap();
    let preview = Preview::new(empty.connection(), reading, noon(), "NO", &mut Unwatched).unwrap();
    preview.apply(&mut empty, noon(), &mut Unwatched).unwrap();
    let all =
        |store: &Store| people::list::page(store.connection(), &people::PeopleQuery::default(), 0, 0).unwrap().known;
    assert_eq!(all(&empty), all(&store));
}

#[test]
fn any_other_file_may_be_encrypted_too() {
    let mut file = Vec::new();
    let card = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ingrid Solberg\r\nEND:VCARD\r\n";
    sealed(&words(), &mut file, |out| out.write_all(card).map_err(|cause| unwritten(&cause))).unwrap();
    let reading = read(&file, Some(words())).unwrap();
    assert_eq!(reading.files[0].contacts.len(), 1);
    let mut back = Vec::new();
    opened(Cursor::new(file), "card", Some(&words())).unwrap().read_to_end(&mut back).unwrap();
    assert_eq!(back, card);
}

#[test]
fn what_was_cut_off_or_changed_is_told_and_not_taken() {
    let file = archive(&with_sample());
    let problems = |file: &[u8]| match read(file, Some(words())) {
        Err(failure) => failure.message,
        Ok(reading) => {
            assert!(reading.files.iter().all(|file| file.contacts.is_empty()));
            reading.files[0].problems[0].message.clone()
        }
    };
    let told = problems(&file[..file.len() / 2]);
    assert!(told.contains("damaged"), "{told}");
    let told = problems(&file[..60]);
    assert!(told.contains("damaged"), "{told}");
    let mut changed = file.clone();
    let middle = changed.len() - 40;
    changed[middle] ^= 1;
    let told = problems(&changed);
    assert!(told.contains("damaged"), "{told}");
}

#[test]
fn too_short_a_passphrase_writes_nothing() {
    let mut file = Vec::new();
    let refused = sealed(&Passphrase::new("short"), &mut file, |_| Ok(())).unwrap_err();
    assert_eq!((refused.code, file.len()), (Code::Invalid, 0));
}
