//! Encrypting what is kept, and taking that back. Rule: the database is converted in one step; what lies beside it follows, and what cannot is
//! told by name, so that nobody believes to be safe who is not.

use super::converting::{in_place, swap};
use super::files::{carry_key, clear_unfinished, kept_beside, key_folders, out_of_reach, remove_key_copies};
use super::key::DataKey;
use super::key_file::{self, KeyFile, State};
use super::known;
use super::passphrase::Passphrase;
use super::sealing::Cost;
use crate::failure::{Code, Failure, Result};
use crate::importing::Watch;
use crate::importing::preview::{Progress, Step};
use crate::private;
use crate::sentence::Sentence;
use crate::storage::remove_beside;
use serde::Serialize;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// With what a database begins that is not encrypted.
const PLAIN_HEAD: &[u8] = b"SQLite format 3";
/// Held by the one program that converts.
const LOCK: &str = "rapport.converting";

/// What became of what lies beside the database.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Converted {
    /// How many backups and files that were set aside were converted.
    pub files: u32,
    /// Damaged ones that could not be encrypted, and were deleted.
    pub deleted: Vec<String>,
    /// What is as it was: files that could not be written, and folders that are not there now. Plain where encryption was turned on.
    pub left: Vec<Sentence>,
}

/// Encrypts the database and everything beside it.
///
/// # Errors
/// `Invalid` where it is encrypted already or the passphrase is too short, `Busy` where another program has it open, or what the disk
/// says: then everything is as it was.
pub fn turn_on(database: &Path, passphrase: &Passphrase, cost: Cost, watch: &mut dyn Watch) -> Result<Converted> {
    passphrase.is_long_enough()?;
    let _turning = Turning::begin(database)?.ok_or_else(other_program)?;
    let path = key_file::of_database(database);
    if KeyFile::read(&path)?.is_some() {
        return Err(Failure::invalid(sentence!(
            "failures-encryption-on-already",
            "Your data is encrypted already. Change the passphrase instead."
        )));
    }
    let total = count(kept_beside(database).len() + 1);
    watch.tell(Progress { step: Step::Converting, done: 0, total })?;
    let key = DataKey::random()?;
    let file = KeyFile::new(&key, passphrase, cost)?;
    file.write(&path)?;
    let key = known::learn(key);
    if let Err(failure) = swap(database, Some(&key)) {
        clear_unfinished(database);
        let _ = fs::remove_file(path);
        return Err(failure);
    }
    encrypt_rest(database, &key, file, watch)
}

/// Encrypts what lies beside a database that is encrypted: what cannot be is left for the next start, and told.
pub(super) fn encrypt_rest(
    database: &Path,
    key: &Arc<DataKey>,
    file: KeyFile,
    watch: &mut dyn Watch,
) -> Result<Converted> {
    clear_unfinished(database);
    let mut converted = Converted::default();
    for folder in key_folders(database) {
        if let Err(failure) = carry_key(database, &folder) {
            converted.left.push(failure.said());
        }
    }
    let all = kept_beside(database);
    let total = count(all.len() + 1);
    for (done, path) in all.iter().enumerate() {
        // The database is encrypted: there is no way back from here, only on.
        let _ = watch.progress(Progress { step: Step::Converting, done: count(done + 1), total });
        match in_place(path, Some(key)) {
            Ok(()) => converted.files += 1,
            // By another key, of an earlier passphrase: nothing of it is plain.
            Err(failure) if failure.code == Code::Locked && !begins_plain(path) => {}
            // It holds nothing that could be restored, and what can be read of it would be plain.
            Err(failure)
                if matches!(failure.code, Code::DamagedDatabase | Code::Locked) && fs::remove_file(path).is_ok() =>
            {
                remove_beside(path);
                converted.deleted.push(path.display().to_string());
            }
            Err(failure) => converted.left.push(failure.of_file(path).said()),
        }
    }
    let is_done = converted.left.is_empty();
    converted
        .left
        .extend(out_of_reach(database).iter().map(|folder| Sentence::untranslated(folder.display().to_string())));
    if is_done {
        file.with_state(State::On).write(&key_file::of_database(database))?;
    }
    Ok(converted)
}

/// Backups are open in no program, so that reading one by other means than SQLite's drops no lock.
fn begins_plain(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(PLAIN_HEAD.len() as u64).read_to_end(&mut head));
    read.is_err() || head == PLAIN_HEAD
}

/// Lets everything be plain again.
///
/// # Errors
/// As [`turn_on`]; `Locked` where the key is not known.
pub fn turn_off(database: &Path, watch: &mut dyn Watch) -> Result<Converted> {
    let _turning = Turning::begin(database)?.ok_or_else(other_program)?;
    let (path, file, key) = unlocked(database)?;
    file.clone().with_state(State::TurningOff).write(&path)?;
    match decrypt(database, &key, watch) {
        Ok(converted) => {
            remove_key_copies(database, &file);
            fs::remove_file(&path).map_err(|cause| Failure::file(&path, &cause))?;
            Ok(converted)
        }
        Err(failure) => {
            encrypt_rest(database, &key, file, &mut crate::importing::Unwatched)?;
            Err(failure)
        }
    }
}

/// The database comes last: until then everything can be encrypted again.
fn decrypt(database: &Path, key: &DataKey, watch: &mut dyn Watch) -> Result<Converted> {
    let mut converted = Converted::default();
    let all = kept_beside(database);
    let total = count(all.len() + 1);
    for (done, path) in all.iter().enumerate() {
        watch.tell(Progress { step: Step::Converting, done: count(done), total })?;
        match in_place(path, None) {
            Ok(()) => converted.files += 1,
            Err(failure) if matches!(failure.code, Code::Locked | Code::DamagedDatabase) => {
                converted.left.push(failure.of_file(path).said());
            }
            Err(failure) => return Err(failure),
        }
    }
    watch.tell(Progress { step: Step::Converting, done: count(all.len()), total })?;
    debug_assert!(known::remembered(key.id()).is_some());
    swap(database, None)?;
    converted
        .left
        .extend(out_of_reach(database).iter().map(|folder| Sentence::untranslated(folder.display().to_string())));
    Ok(converted)
}

/// Lets another passphrase open the database; the data key stays.
///
/// # Errors
/// `WrongPassphrase` where `present` is not it; `Invalid` where the new one is too short.
pub fn change_passphrase(database: &Path, present: &Passphrase, new: &Passphrase, cost: Cost) -> Result<Converted> {
    new.is_long_enough()?;
    super::unlock(database, present)?;
    let (path, file, key) = unlocked(database)?;
    if file.open(present).is_none() {
        return Err(Failure::new(
            Code::WrongPassphrase,
            sentence!(
                "failures-encryption-not-the-passphrase-of-now",
                "This is not the passphrase of now. Type it again."
            ),
        ));
    }
    file.sealed_by(&key, new, cost)?.write(&path)?;
    let mut converted = Converted::default();
    for folder in key_folders(database) {
        if let Err(failure) = carry_key(database, &folder) {
            converted.left.push(failure.said());
        }
    }
    converted
        .left
        .extend(out_of_reach(database).iter().map(|folder| Sentence::untranslated(folder.display().to_string())));
    Ok(converted)
}

fn unlocked(database: &Path) -> Result<(PathBuf, KeyFile, Arc<DataKey>)> {
    let path = key_file::of_database(database);
    let file = KeyFile::read(&path)?
        .ok_or_else(|| Failure::invalid(sentence!("failures-encryption-off", "Your data is not encrypted.")))?;
    let key = known::remembered(&file.key).ok_or_else(|| super::opening::locked(database))?;
    Ok((path, file, key))
}

/// One program at a time.
pub(super) struct Turning {
    file: File,
    path: PathBuf,
}

impl Turning {
    /// `None` where another program is at it.
    pub fn begin(database: &Path) -> Result<Option<Self>> {
        let path = database.with_file_name(LOCK);
        let file = private::create(&path).map_err(|cause| Failure::file(&path, &cause))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file, path })),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(cause)) => Err(Failure::file(&path, &cause)),
        }
    }
}

impl Drop for Turning {
    fn drop(&mut self) {
        // A lock goes with the program that had it; the empty file hinders nobody.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

fn other_program() -> Failure {
    Failure::new(
        Code::Busy,
        sentence!(
            "failures-encryption-turning-elsewhere",
            "Another program is encrypting or decrypting your data now. Wait until it is done."
        ),
    )
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
