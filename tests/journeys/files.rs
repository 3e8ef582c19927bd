//! Files as people have them, written for these tests, and those that the window saves; all people are invented.

use rapport_window_tests::{Result, Window};
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// How many rows [`connections`] has with somebody in them.
pub const CONNECTIONS: usize = 40;

/// A LinkedIn export of [`CONNECTIONS`] people, four met in each month from January 2024 on, and two hidden profiles.
pub fn connections(folder: &Path) -> Result<PathBuf> {
    let mut text = String::from(
        "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing.\"\n\n\
         First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    );
    let given = ["Ingrid", "Raj", "Amara", "Tomasz", "Mei", "Søren", "María José", "Olu", "Hanna", "Noah"];
    let family = ["Solberg", "Malhotra", "Okafor", "Zieliński"];
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"];
    for number in 0..CONNECTIONS {
        let (first, last) = (given[number % given.len()], family[number / given.len()]);
        let month = months[number / 4];
        writeln!(
            text,
            "{first},{last},https://www.linkedin.com/in/person-{number},,Fjordline {},\"Engineer, level {}\",{:02} {month} 2024",
            number % 7,
            number % 3,
            number % 4 + 1
        )?;
    }
    text.push_str(",,,,,,07 Jun 2024\n,,,,,,08 Jun 2024\n");
    written(folder, "Connections.csv", text.as_bytes())
}

/// A vCard of somebody who may be Ingrid Solberg of [`connections`], and of somebody who is nobody there.
pub fn cards(folder: &Path) -> Result<PathBuf> {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Solberg;Ingrid;;;\r\nFN:Ingrid Solberg\r\nORG:Fjordline 0\r\n\
                TEL;TYPE=CELL:+47 406 12 345\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:3.0\r\nN:太郎;山田;;;\r\nFN:山田太郎\r\nEMAIL:taro@example.com\r\nEND:VCARD\r\n";
    written(folder, "my friends.vcf", text.as_bytes())
}

pub fn written(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder.join(name);
    File::create(&path)?.write_all(bytes)?;
    Ok(path)
}

/// A program of the shell's, of these lines.
pub fn script(path: &Path, lines: &str) -> Result<()> {
    std::fs::write(path, format!("#!/bin/sh\n{lines}\n"))?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))?;
    Ok(())
}

/// Answers the dialog that asks where to save, and reads what the window says it saved there.
pub async fn saved(window: &Window, path: &Path) -> Result<Vec<u8>> {
    window.answer_dialog("Save", path).await?;
    window.shows("undo-toast", &format!("Saved {}", path.display())).await?;
    Ok(std::fs::read(path)?)
}

/// A picture of one dot.
pub fn picture(folder: &Path) -> Result<PathBuf> {
    const PNG: &[u8] = &[
        0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
        0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55,
    ];
    written(folder, "holiday.png", PNG)
}

/// 200 MB of nothing: a hole in the file, so that it takes no room.
pub fn huge(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("film.bin");
    File::create(&path)?.set_len(200 * 1024 * 1024)?;
    Ok(path)
}

/// An archive of a few kilobytes that would unpack to two gigabytes.
pub fn bomb(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("bomb.zip");
    let mut archive = ZipWriter::new(File::create(&path)?);
    let zeros = vec![b'0'; 1 << 20];
    for number in 0..8 {
        archive.start_file(format!("Connections{number}.csv"), SimpleFileOptions::default().large_file(true))?;
        for _ in 0..256 {
            archive.write_all(&zeros)?;
        }
    }
    archive.finish()?;
    Ok(path)
}

/// An archive with a card, and with one that would climb out of it.
pub fn climbing(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("climbing.zip");
    let mut archive = ZipWriter::new(File::create(&path)?);
    let card = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Priya Raman\r\nEND:VCARD\r\n";
    archive.start_file("../../escaped.vcf", SimpleFileOptions::default())?;
    archive.write_all(card)?;
    archive.start_file("cards/priya.vcf", SimpleFileOptions::default())?;
    archive.write_all(card)?;
    archive.finish()?;
    Ok(path)
}
