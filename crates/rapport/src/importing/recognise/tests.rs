use super::*;
use std::fs;
use std::io::Write;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const CONNECTIONS: &str =
    "First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,Acme,Chemist,08 Feb 2026\n";
const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Ray\r\nEND:VCARD\r\n";

#[test]
fn names_files_archives_and_folders_by_what_they_hold() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("friends.txt"), CARD).unwrap();
    fs::write(at("report.pdf"), b"%PDF-1.7").unwrap();
    let mut archive = ZipWriter::new(File::create(at("export.zip")).unwrap());
    for (name, content) in [("Connections.csv", CONNECTIONS), ("notes/readme.pdf", "%PDF-1.7")] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    fs::create_dir(at("book")).unwrap();
    fs::write(at("book/a.vcf"), CARD).unwrap();
    fs::write(at("book/b.vcf"), CARD).unwrap();
    fs::write(at("book/c.csv"), CONNECTIONS).unwrap();

    let paths = ["friends.txt", "report.pdf", "export.zip", "book", "gone.vcf"].map(at);
    let found = recognise(&paths);
    let found: Vec<_> = found.iter().map(|one| (one.file.as_str(), one.holder, one.formats.as_slice())).collect();
    assert_eq!(
        found,
        [
            ("friends.txt", Holder::File, &[Format::Vcard][..]),
            ("report.pdf", Holder::File, &[]),
            ("export.zip", Holder::Archive, &[Format::LinkedinConnections]),
            ("book", Holder::Folder, &[Format::Vcard, Format::LinkedinConnections]),
            ("gone.vcf", Holder::File, &[]),
        ]
    );
}

#[test]
fn a_file_longer_than_its_head_is_known_by_the_head() {
    let folder = tempfile::tempdir().unwrap();
    let long = folder.path().join("long");
    fs::write(&long, CARD.repeat(5_000)).unwrap();
    assert_eq!(recognise(&[long])[0].formats, [Format::Vcard]);
}
