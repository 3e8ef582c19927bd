//! Encrypting, decrypting and another passphrase. Rule: the rows stay the same throughout, and nothing plain is left beside an encrypted
//! database.

use super::copies::{Chance, END, begun, copy, digest_of};
use super::jobs::{CONVERTED, Job, do_job, noon, other_passphrase, passphrase, prepared};
use rapport::encryption::{self, Locking};
use rapport::storage::DATABASE_FILE;
use rapport::{Store, backups};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Every file that says something in the open.
fn plain(folder: &Path) -> Vec<PathBuf> {
    let is_plain = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        let says = |word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
        bytes.starts_with(b"SQLite format 3") || says(b"Invented Person") || says(b"Likes tea")
    };
    let all = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    all.filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| is_plain(path))
        .collect()
}

/// As a program that is started next does it.
fn start(database: &Path) -> (u64, Locking) {
    if encryption::standing(database).unwrap().locking == Locking::Locked {
        let known = encryption::unlock(database, &passphrase());
        known.or_else(|_| encryption::unlock(database, &other_passphrase())).unwrap();
    }
    let store = Store::open(database, noon().to_utc()).unwrap();
    (digest_of(store.connection()), encryption::standing(database).unwrap().locking)
}

#[test]
fn whenever_encrypting_is_killed_the_database_opens_and_nothing_plain_is_left_beside_an_encrypted_one() {
    let mut chance = Chance(20_261_130);
    let (mut all, mut under_way) = (0, 0);
    for (job, times) in CONVERTED {
        let base = prepared(job);
        let (before, _) = start(&base.path().join(DATABASE_FILE));
        let took = {
            let folder = copy(base.path());
            let (mut child, mut lines) = begun(job, folder.path());
            let since = Instant::now();
            assert!(lines.any(|line| line.contains(END)), "{job:?} ends");
            let took = since.elapsed();
            child.wait().unwrap();
            assert_eq!(start(&folder.path().join(DATABASE_FILE)).0, before, "{job:?} changes no row");
            assert_eq!(plain(folder.path()).is_empty(), job != Job::Decrypt, "{job:?}");
            took
        };
        let (mut encrypted, mut open) = (0, 0);
        for time in 0..times {
            let folder = copy(base.path());
            let (mut child, mut lines) = begun(job, folder.path());
            // The moment at which it is killed; not a wait for something.
            std::thread::sleep(chance.up_to(took.mul_f64(1.1)));
            child.kill().unwrap();
            child.wait().unwrap();
            if !lines.any(|line| line.contains(END)) {
                under_way += 1;
            }
            let database = folder.path().join(DATABASE_FILE);
            let (now, locking) = start(&database);
            assert_eq!(now, before, "{job:?}, time {time}");
            let inside = walkdir::WalkDir::new(folder.path()).into_iter().map(|entry| entry.unwrap().into_path());
            // The empty file by which one program keeps others from converting may be there still: its lock went with the program.
            let left: Vec<PathBuf> = inside.filter(|path| path.to_string_lossy().contains(".db.converting")).collect();
            assert_eq!(left, Vec::<PathBuf>::new(), "{job:?}, time {time}: what was begun is cleared away");
            if locking == Locking::Plain {
                open += 1;
                assert!(!database.with_file_name("rapport.key").exists(), "{job:?}, time {time}");
            } else {
                encrypted += 1;
                assert_eq!(plain(folder.path()), Vec::<PathBuf>::new(), "{job:?}, time {time}");
            }
            let checked = backups::check(&database);
            assert!(checked.is_sound() && checked.backups.len() == 2, "{job:?}, time {time}: {checked:?}");
            // What was killed can be done again.
            if (job, locking) == (Job::Encrypt, Locking::Plain) || (job, locking) == (Job::Decrypt, Locking::Unlocked) {
                do_job(job, folder.path(), None);
                assert_eq!(start(&database).0, before, "{job:?}, time {time}: done again");
            }
        }
        eprintln!("{job:?}: killed {times} times; {open} times in the open, {encrypted} times encrypted");
        all += times;
    }
    eprintln!("{under_way} of {all} were killed before they said that they were done");
    assert!(all >= 80 && under_way * 4 >= all, "{under_way} of {all} were killed under way");
}
