//! The system's keyring at a prompt: a real one, on a message bus of the test's own. Rule: the keyring of whoever runs the tests is never asked.
#![cfg(target_os = "linux")]
// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

const WORDS: &str = "four calm words of mine";
const CARDS: &str = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Okafor\nEND:VCARD\n";

/// A message bus, and the keyring that it starts when it is asked for. Both end with it.
struct Bus {
    process: Child,
    address: String,
}

impl Bus {
    /// `kind`: `unlocked`, `locked`, or `alone` where no keyring is to be had. What a keyring keeps, it keeps in this home.
    fn start(kind: &str, home: &Path) -> Self {
        let run = home.join("run");
        fs::create_dir_all(&run).unwrap();
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).unwrap();
        let configuration = format!("{}/../../tests/tools/bus/{kind}.conf", env!("CARGO_MANIFEST_DIR"));
        let mut process = Command::new("dbus-daemon")
            .args(["--nofork", "--nosyslog", "--print-address=1", "--config-file", &configuration])
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("GNOME_KEYRING_CONTROL")
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", run)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon cannot be started; `cargo xtask test` installs it");
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { process, address: address.trim().to_owned() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn rapport(folder: &Path, bus: &Bus, passphrase: Option<&str>, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", "2026-11-18T16:00:00+01:00"]).env("RAPPORT_DATA", folder.join("data"));
    command.env_remove("RAPPORT_PASSPHRASE").stdin(Stdio::null()).env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
    if let Some(passphrase) = passphrase {
        command.env("RAPPORT_PASSPHRASE", passphrase);
    }
    command.env("LANG", "C").env("TZ", "Europe/Oslo").current_dir(folder).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn with_people(bus: &Bus) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("people.vcf"), CARDS).unwrap();
    assert!(rapport(folder.path(), bus, None, &["import", "people.vcf"]).status.success());
    assert!(rapport(folder.path(), bus, None, &["backup"]).status.success());
    folder
}

/// Encrypted, and opened by the keyring.
fn remembered(bus: &Bus) -> TempDir {
    let folder = with_people(bus);
    let done = rapport(folder.path(), bus, Some(WORDS), &["encrypt", "--keyring"]);
    assert!(done.status.success(), "{done:?}");
    folder
}

fn opens(output: &Output) {
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("Ada Okafor"), "{output:?}");
}

/// Refused, and the first thing that is said is why.
fn asks(output: &Output, why: &str) {
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(said(output).contains(why) && said(output).contains("--passphrase-file"), "{}", said(output));
}

#[test]
fn the_keyring_opens_until_it_is_to_forget() {
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start("unlocked", home.path());
    let folder = remembered(&bus);
    let here = folder.path();
    opens(&rapport(here, &bus, None, &["people"]));
    assert!(rapport(here, &bus, None, &["keyring"]).status.success());
    // A passphrase that is given counts, right or wrong.
    opens(&rapport(here, &bus, Some(WORDS), &["people"]));
    assert_eq!(rapport(here, &bus, Some("four calm words of his"), &["people"]).status.code(), Some(3));
    // Another passphrase seals the same key.
    fs::write(here.join("new.txt"), "quite another sentence").unwrap();
    let changed = rapport(here, &bus, Some(WORDS), &["passphrase", "--new-passphrase-file", "new.txt"]);
    assert!(changed.status.success(), "{changed:?}");
    opens(&rapport(here, &bus, None, &["people"]));

    let forgotten = rapport(here, &bus, None, &["keyring", "--forget"]);
    assert!(forgotten.status.success(), "{forgotten:?}");
    asks(&rapport(here, &bus, None, &["people"]), "is encrypted");
    assert_eq!(rapport(here, &bus, None, &["keyring"]).status.code(), Some(1));
    // It is not only not asked any more: the key is gone from it.
    let key_file = here.join("data/rapport.key");
    let text = fs::read_to_string(&key_file).unwrap();
    fs::write(&key_file, text.replacen('{', "{\"remembered_by\": \"keyring\",", 1)).unwrap();
    asks(&rapport(here, &bus, None, &["people"]), "does not have the key any more");
    let again = rapport(here, &bus, Some("quite another sentence"), &["keyring", "--remember"]);
    assert!(again.status.success(), "{again:?}");
    opens(&rapport(here, &bus, None, &["people"]));
}

#[test]
fn who_has_lost_the_passphrase_and_not_the_keyring_gets_out() {
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start("unlocked", home.path());
    let folder = remembered(&bus);
    let here = folder.path();
    let key_file = fs::read(here.join("data/rapport.key")).unwrap();
    let encrypted = fs::read(here.join("data/rapport.db")).unwrap();
    assert!(rapport(here, &bus, None, &["decrypt"]).status.success());
    opens(&rapport(here, &bus, None, &["people"]));
    // The key went with it: what was copied before does not open by it.
    fs::create_dir(here.join("elsewhere")).unwrap();
    fs::write(here.join("elsewhere/rapport.key"), key_file).unwrap();
    fs::write(here.join("elsewhere/rapport.db"), encrypted).unwrap();
    let elsewhere = here.join("elsewhere");
    let copy = rapport(here, &bus, None, &["people", "--data", elsewhere.to_str().unwrap()]);
    asks(&copy, "does not have the key any more");
    opens(&rapport(here, &bus, Some(WORDS), &["people", "--data", elsewhere.to_str().unwrap()]));
}

#[test]
fn a_locked_keyring_and_none_at_all_leave_the_passphrase() {
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start("unlocked", home.path());
    let folder = remembered(&bus);
    let here = folder.path();
    drop(bus);
    // After the next log-in, what was kept is there again.
    let bus = Bus::start("unlocked", home.path());
    opens(&rapport(here, &bus, None, &["people"]));
    drop(bus);
    let bus = Bus::start("locked", home.path());
    asks(&rapport(here, &bus, None, &["people"]), "keyring is locked");
    opens(&rapport(here, &bus, Some(WORDS), &["people"]));
    drop(bus);
    let bus = Bus::start("alone", home.path());
    asks(&rapport(here, &bus, None, &["people"]), "does not run here");
    opens(&rapport(here, &bus, Some(WORDS), &["people"]));
    let kept = rapport(here, &bus, None, &["keyring", "--forget"]);
    assert!(!kept.status.success() && said(&kept).contains("could not be taken out"), "{}", said(&kept));
    asks(&rapport(here, &bus, None, &["people"]), "is encrypted");
}

#[test]
fn without_a_keyring_all_goes_on_by_passphrase() {
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start("alone", home.path());
    let folder = with_people(&bus);
    let here = folder.path();
    let done = rapport(here, &bus, Some(WORDS), &["encrypt", "--keyring"]);
    assert!(!done.status.success() && said(&done).contains("opens your data as before"), "{}", said(&done));
    assert!(rapport(here, &bus, None, &["encrypt", "--status"]).status.success(), "it is encrypted all the same");
    opens(&rapport(here, &bus, Some(WORDS), &["people"]));
    asks(&rapport(here, &bus, None, &["people"]), "is encrypted");
    assert!(rapport(here, &bus, Some(WORDS), &["decrypt"]).status.success());
    opens(&rapport(here, &bus, None, &["people"]));
}

#[test]
fn a_key_that_does_not_open_this_data_is_told_and_the_passphrase_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start("unlocked", home.path());
    let folder = remembered(&bus);
    let here = folder.path();
    // Another database lies under the name of this key.
    let other = remembered(&bus);
    fs::copy(other.path().join("data/rapport.db"), here.join("data/rapport.db")).unwrap();
    let refused = rapport(here, &bus, None, &["people"]);
    asks(&refused, "does not open this data");
    drop(other);
}

#[test]
fn the_copy_beside_a_backup_knows_of_no_keyring() {
    let home = tempfile::tempdir().unwrap();
    let bus = Bus::start("unlocked", home.path());
    let folder = remembered(&bus);
    let here = folder.path();
    assert!(rapport(here, &bus, None, &["backup"]).status.success());
    assert!(fs::read_to_string(here.join("data/rapport.key")).unwrap().contains("remembered_by"));
    let backups = fs::read_dir(here.join("data/backups")).unwrap().map(|entry| entry.unwrap().path());
    let copies: Vec<_> = backups.filter(|path| path.extension().is_some_and(|ending| ending == "key")).collect();
    assert_eq!(copies.len(), 1);
    assert!(!fs::read_to_string(&copies[0]).unwrap().contains("remembered_by"));
}
