use super::reading::{FileReading, Format, Reading, Severity};
use super::{Input, ReadingChoices, Unwatched, Watch, read};
use crate::failure::Code;
use crate::importing::preview::Progress;
use std::fs;
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const CONNECTIONS: &str =
    "First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,Acme,Chemist,08 Feb 2026\n";
const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Ray\r\nEND:VCARD\r\n";

fn read_paths(paths: &[&Path]) -> Reading {
    let inputs: Vec<Input> = paths.iter().map(|path| Input::Path(path.to_path_buf())).collect();
    read(&inputs, &ReadingChoices::default(), "DE", &mut Unwatched).unwrap()
}

fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn refusals(reading: &Reading) -> Vec<(&str, &str)> {
    let problems = reading.files.iter().flat_map(|file| &file.problems);
    let refused = problems.filter(|problem| problem.severity == Severity::FileRefused);
    refused.map(|problem| (problem.file.as_str(), problem.message.as_str())).collect()
}

fn people(reading: &Reading) -> usize {
    reading.files.iter().map(|file| file.contacts.len()).sum()
}

#[test]
fn several_files_folders_and_words_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("book");
    fs::create_dir_all(inner.join("deep")).unwrap();
    fs::write(inner.join("b.vcf"), CARD).unwrap();
    fs::write(inner.join("deep/a.csv"), CONNECTIONS).unwrap();
    fs::write(inner.join(".DS_Store"), b"\0\0\0\x01Bud1").unwrap();
    let alone = folder.path().join("b.vcf");
    fs::write(&alone, CARD).unwrap();
    let inputs = [
        Input::Path(inner),
        Input::Path(alone),
        Input::Text { title: "Pasted text".into(), text: "Name,Email\nAnn Lee,ann@example.org\n".into() },
    ];
    let reading = read(&inputs, &ReadingChoices::default(), "DE", &mut Unwatched).unwrap();
    let files: Vec<_> = reading.files.iter().map(|file| (file.file.as_str(), file.format)).collect();
    assert_eq!(
        files,
        [
            ("book/b.vcf", Format::Vcard),
            ("book/deep/a.csv", Format::LinkedinConnections),
            ("b.vcf", Format::Vcard),
            ("Pasted text", Format::Table),
        ]
    );
    assert_eq!((reading.title.as_str(), people(&reading)), ("book and 2 more", 4));
}

#[test]
fn an_archive_of_linkedin_is_read_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Basic_LinkedInDataExport.zip");
    let archive = zipped(&[
        ("Connections.csv", CONNECTIONS.as_bytes()),
        (
            "Positions.csv",
            b"Company Name,Title,Description,Location,Started On,Finished On\nAcme,Chemist,,,Oct 2020,\n",
        ),
        (
            "messages.csv",
            b"CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n1,,Ann,Bo,2020-01-01,,Hi,INBOX\n",
        ),
        ("Email Addresses.csv", b"Email Address,Confirmed,Primary,Updated On\nme@example.org,Yes,Yes,\n"),
        ("Skills.csv", b"Name\nPatience\nChemistry\n"),
        ("Articles/one.html", b"<html><body>words</body></html>"),
        ("Rich_Media/me.jpg", b"\xff\xd8\xff\xe0"),
    ]);
    fs::write(&path, archive).unwrap();
    let reading = read_paths(&[&path]);
    let formats: Vec<Format> = reading.files.iter().map(|file| file.format).collect();
    let known = [Format::LinkedinConnections, Format::LinkedinPositions, Format::LinkedinMessages];
    assert_eq!(formats[..3], known);
    assert!(formats[3..].iter().all(|format| *format == Format::NotUsedYet), "{formats:?}");
    assert_eq!(reading.files[0].file, "Basic_LinkedInDataExport.zip › Connections.csv");
    assert_eq!((people(&reading), refusals(&reading)), (1, vec![]));
}

#[test]
fn harm_in_an_archive_is_named_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    let inner = zipped(&[("b.vcf", CARD.as_bytes())]);
    let archive = zipped(&[
        ("../../outside.vcf", CARD.as_bytes()),
        ("/etc/people.vcf", CARD.as_bytes()),
        ("..\\outside.vcf", CARD.as_bytes()),
        ("inner.zip", &inner),
        ("picture.png", b"\x89PNG\r\n\x1a\n"),
        ("people.vcf", CARD.as_bytes()),
    ]);
    fs::write(&path, archive).unwrap();
    let reading = read_paths(&[&path]);
    assert_eq!((people(&reading), refusals(&reading).len()), (1, 5));
    assert!(refusals(&reading)[0].1.contains("leads out of its archive"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_bomb_is_not_unpacked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bomb.zip");
    let head = b"Name,Email\nAnn,ann@example.org\n".to_vec();
    let huge = [head, vec![b'a'; 80 * 1024 * 1024]].concat();
    fs::write(&path, zipped(&[("a.csv", &huge), ("people.vcf", CARD.as_bytes())])).unwrap();
    let reading = read_paths(&[&path]);
    assert!(refusals(&reading)[0].1.contains("unpacks to far more"), "{:?}", refusals(&reading));
}

#[test]
fn damaged_archives_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    let mut archive = zipped(&[("people.vcf", CARD.as_bytes())]);
    archive.truncate(archive.len() / 2);
    fs::write(&path, &archive).unwrap();
    assert!(refusals(&read_paths(&[&path]))[0].1.contains("damaged"));
}

#[test]
fn a_large_file_of_another_kind_is_refused_by_its_head() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("film.bin");
    fs::File::create(&path).unwrap().set_len(200 * 1024 * 1024).unwrap();
    let reading = read_paths(&[&path]);
    assert_eq!(refusals(&reading).len(), 1);
}

#[test]
fn what_cannot_be_opened_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("gone.vcf");
    let empty = folder.path().join("empty.csv");
    fs::write(&empty, "").unwrap();
    let hollow = folder.path().join("hollow");
    fs::create_dir(&hollow).unwrap();
    #[cfg(unix)]
    {
        let links = folder.path().join("links");
        fs::create_dir(&links).unwrap();
        std::os::unix::fs::symlink(&missing, links.join("nowhere.vcf")).unwrap();
        std::os::unix::fs::symlink(&links, links.join("around")).unwrap();
        assert_eq!(refusals(&read_paths(&[&links])).len(), 2);
    }
    let reading = read_paths(&[&missing, &empty, &hollow]);
    assert_eq!(refusals(&reading).len(), 3);
}

#[test]
fn an_empty_calendar_is_told() {
    let text = "BEGIN:VCALENDAR\nEND:VCALENDAR\n".to_owned();
    let inputs = [Input::Text { title: "a.ics".into(), text }];
    let reading = read(&inputs, &ReadingChoices::default(), "DE", &mut Unwatched).unwrap();
    let FileReading { format, problems, .. } = &reading.files[0];
    assert_eq!((*format, problems[0].severity), (Format::Calendar, Severity::FileRefused));
}

struct Impatient;

impl Watch for Impatient {
    fn progress(&mut self, _: Progress) -> ControlFlow<()> {
        ControlFlow::Break(())
    }
}

#[test]
fn a_reading_can_be_cancelled() {
    let inputs = [Input::Text { title: "a".into(), text: CARD.into() }];
    let failure = read(&inputs, &ReadingChoices::default(), "DE", &mut Impatient).unwrap_err();
    assert_eq!(failure.code, Code::Cancelled);
}
