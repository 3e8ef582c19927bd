//! Disks and folders that fail, at a prompt: a clear word, nothing harmed, and a way on.
#![cfg(unix)]
// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn rapport(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", "2026-11-18T16:00:00+01:00"]).env("RAPPORT_DATA", data);
    command.env("LANG", "C").output().unwrap()
}

fn told(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn people(data: &Path) -> usize {
    let output = rapport(data, &["people", "--json"]);
    let people: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
    people.as_array().unwrap().len()
}

fn cards(folder: &Path, many: usize) -> PathBuf {
    let mut text = String::new();
    for number in 0..many {
        write!(
            text,
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Invented Person {number}\r\nEMAIL:person{number}@example.com\r\nNOTE:{}\r\nEND:VCARD\r\n",
            "On and on. ".repeat(20)
        )
        .unwrap();
    }
    let path = folder.join(format!("{many}.vcf"));
    fs::write(&path, text).unwrap();
    path
}

/// A small disk of its own, where this user may mount one; gone when it is dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path, size: &str) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let option = format!("size={size}");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &option, "tmpfs"]).arg(at).output();
        match mounted {
            Ok(output) if output.status.success() => Some(Self(at.to_owned())),
            _ => {
                eprintln!("Skipped: this user may not mount a small disk.");
                None
            }
        }
    }

    fn make_read_only(&self) {
        assert!(Command::new("mount").args(["-o", "remount,ro"]).arg(&self.0).status().unwrap().success());
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_is_told_and_nothing_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("disk");
    let Some(disk) = SmallDisk::mount(&data, "4m") else { return };
    assert!(rapport(&data, &["import", cards(folder.path(), 3).to_str().unwrap()]).status.success());
    let many = cards(folder.path(), 2_000);
    let many = many.to_str().unwrap();
    let (code, words) = told(&rapport(&data, &["import", many, "--without-backup"]));
    assert_eq!(code, Some(1));
    assert!(words.contains("disk") && words.contains("full"), "{words}");
    assert_eq!(people(&data), 3);
    assert_eq!(rapport(&data, &["check"]).status.code(), Some(0));

    // No room for a backup either: it says so, leaves nothing half made, and another folder is a way on.
    let filler = data.join("film.bin");
    {
        let mut film = fs::File::create(&filler).unwrap();
        // It ends where the disk does; what opening the database needs is left.
        let _ = std::io::copy(&mut std::io::Read::take(std::io::repeat(7), 8 << 20), &mut film);
        film.set_len(film.metadata().unwrap().len() - 300_000).unwrap();
    }
    let (code, words) = told(&rapport(&data, &["backup"]));
    assert_eq!(code, Some(1));
    assert!(words.contains("No backup could be made in") && words.contains("full"), "{words}");
    let left = fs::read_dir(data.join("backups")).map_or(0, |entries| {
        entries.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains(".part")).count()
    });
    assert_eq!(left, 0);
    fs::remove_file(&filler).unwrap();
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    assert!(rapport(&data, &["backup", "--to", elsewhere.to_str().unwrap()]).status.success());
    drop(disk);
}

/// Where no disk may be mounted: no file may grow beyond a limit, as on a full disk.
#[test]
fn a_file_that_may_not_grow_is_told_and_nothing_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(rapport(&data, &["import", cards(folder.path(), 3).to_str().unwrap()]).status.success());
    let many = cards(folder.path(), 3_000);
    let script = "trap '' XFSZ; ulimit -f 2000; exec \"$0\" import \"$1\" --without-backup";
    let output = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_rapport")])
        .arg(&many)
        .env("RAPPORT_DATA", &data)
        .env("LANG", "C")
        .output()
        .unwrap();
    let (code, words) = told(&output);
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("nothing was changed"), "{words}");
    assert_eq!(people(&data), 3);
    assert_eq!(rapport(&data, &["check"]).status.code(), Some(0));
}

#[test]
fn a_folder_that_may_not_be_written_to_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("disk");
    let disk = SmallDisk::mount(&data, "8m");
    let file = cards(folder.path(), 3);
    assert!(rapport(&data, &["import", file.to_str().unwrap()]).status.success());
    match &disk {
        Some(disk) => disk.make_read_only(),
        None => fs::set_permissions(&data, fs::Permissions::from_mode(0o555)).unwrap(),
    }
    let more = cards(folder.path(), 5);
    let (code, words) = told(&rapport(&data, &["import", more.to_str().unwrap()]));
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("may not be written to") || words.contains("may not be opened"), "{words}");
    if disk.is_none() {
        fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(people(&data), 3);
    }
}

#[test]
fn a_database_that_is_gone_is_not_begun_anew_silently() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(rapport(&data, &["import", cards(folder.path(), 3).to_str().unwrap()]).status.success());
    assert!(rapport(&data, &["backup"]).status.success());
    fs::remove_file(data.join("rapport.db")).unwrap();
    let (code, words) = told(&rapport(&data, &["people"]));
    assert_eq!(code, Some(1));
    assert!(words.contains("gone") && words.contains("Restore"), "{words}");
    assert!(rapport(&data, &["restore", "latest"]).status.success());
    assert_eq!(people(&data), 3);
}
