//! Putting a backup in the database's place. Rule: what stands there is kept first, as a backup or set aside as it is; then it is
//! the one or the other, never something between, whenever the program may be ended.

use super::list::{Found, in_folder};
use super::make::{before, remove};
use super::{Backup, Counts, Reason, check};
use crate::encryption::{self, ForRestored};
use crate::failure::{Code, Failure, Result};
use crate::importing::Watch;
use crate::importing::preview::{Progress, Step};
use crate::private;
use crate::storage::{self, Store, look_into, with_ending};
use chrono::{DateTime, FixedOffset};
use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;
use std::collections::HashMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

const PAGES: i32 = 1_024;
/// How many people are named.
const NAMED: usize = 12;

/// What restoring a backup would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RestorePreview {
    pub backup: Backup,
    /// What the database holds now; null where it cannot be read.
    pub now: Option<Counts>,
    pub after: Counts,
    /// People who are here now and not in the backup.
    pub would_go: People,
    /// People in the backup who are not here now.
    pub would_come: People,
}

/// How many, and the names of the first of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PeopleMoved"))]
pub struct People {
    pub count: u32,
    pub names: Vec<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Restored {
    /// What the database holds now.
    pub counts: Counts,
    /// The state before: restoring it takes this back. Null where there was nothing to keep, or where it could only be set aside.
    pub before: Option<Backup>,
    /// Where the files lie that could not be read as a database; null where there were none.
    pub set_aside: Option<String>,
}

/// # Errors
/// What is wrong with the backup, where it cannot be restored.
pub fn preview(database: &Path, backup: &Path) -> Result<RestorePreview> {
    let copy = look_into(backup)?;
    let after = Counts::of(&copy)?;
    let known_then = names(&copy)?;
    let present = look_into(database).and_then(|connection| Ok((Counts::of(&connection)?, names(&connection)?)));
    let (now, known_now) = match present {
        Ok((counts, names)) => (Some(counts), names),
        Err(_) => (None, HashMap::new()),
    };
    Ok(RestorePreview {
        backup: listed(backup)?,
        now,
        after,
        would_go: missing(&known_now, &known_then),
        would_come: missing(&known_then, &known_now),
    })
}

/// What becomes of an encrypted database that is not unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfLocked {
    /// Nothing: it is to be unlocked first.
    Refuse,
    /// Its passphrase is lost: it is set aside as it is.
    SetAside,
}

/// Lets the database hold what the backup holds, brought up to date where an older version made it.
///
/// # Errors
/// What is wrong with the backup; `NoBackup` where the state before could not be kept: then nothing was changed.
pub fn restore(database: &Path, backup: &Path, now: DateTime<FixedOffset>, watch: &mut dyn Watch) -> Result<Restored> {
    restore_over(database, backup, OfLocked::Refuse, now, watch)
}

/// As [`restore`], where the database may be locked.
///
/// # Errors
/// As [`restore`].
pub fn restore_over(
    database: &Path,
    backup: &Path,
    locked: OfLocked,
    now: DateTime<FixedOffset>,
    watch: &mut dyn Watch,
) -> Result<Restored> {
    let ready = with_ending(database, ".restoring");
    let restored = prepare(database, backup, &ready, now)
        .and_then(|(counts, form)| replace(database, &ready, counts, &form, locked, now, watch));
    remove(&ready);
    restored
}

/// Makes the file that is to take the database's place.
fn prepare(database: &Path, backup: &Path, ready: &Path, now: DateTime<FixedOffset>) -> Result<(Counts, ForRestored)> {
    let own = encryption::key_of(&look_into(backup)?)?;
    remove(ready);
    let failed = |cause: std::io::Error| Failure::file(ready, &cause);
    if let Some(folder) = ready.parent() {
        private::make_folder(folder)?;
    }
    let present = look_into(database).and_then(|connection| encryption::key_of(&connection)).ok();
    let form = encryption::for_restored(database, present, backup, own.clone())?;
    if form.key.as_ref().map(|key| key.id()) == own.as_ref().map(|key| key.id()) {
        let mut from = File::open(backup).map_err(|cause| Failure::file(backup, &cause))?;
        let mut to = private::create(ready).map_err(failed)?;
        std::io::copy(&mut from, &mut to).map_err(failed)?;
    } else {
        // Never plain in between.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let source = encryption::open(backup, flags, storage::PATIENCE)?;
        encryption::convert(&source, ready, form.key.as_deref())?;
    }
    storage::bring_up_to_date(ready, now.to_utc())?;
    let copy = look_into(ready)?;
    if let Some(problem) = check::problems(&copy)?.first() {
        let message = sentence!(
            "failures-backups-damaged",
            "This backup is damaged and was not restored; nothing was changed. Choose another one."
        );
        return Err(Failure::new(Code::DamagedDatabase, message).with_details(problem));
    }
    let counts = Counts::of(&copy)?;
    File::open(ready).and_then(|file| file.sync_all()).map_err(failed)?;
    Ok((counts, form))
}

fn replace(
    database: &Path,
    ready: &Path,
    counts: Counts,
    form: &ForRestored,
    locked: OfLocked,
    now: DateTime<FixedOffset>,
    watch: &mut dyn Watch,
) -> Result<Restored> {
    let kept = look_into(database).and_then(|_| {
        let present = Store::open_reader(database)?;
        before(&present, Reason::BeforeRestore, now, watch)
    });
    match kept {
        Ok(before) => {
            write_over(database, ready, watch)?;
            Ok(Restored { counts, before, set_aside: None })
        }
        Err(failure) if failure.code == Code::Locked && locked == OfLocked::SetAside => {
            let set_aside = encryption::set_aside(database, now.to_utc())?;
            take_place(database, ready, form)?;
            Ok(Restored { counts, before: None, set_aside: Some(set_aside.display().to_string()) })
        }
        Err(failure) if is_unreadable(database, &failure) => {
            let set_aside = set_aside(database, now)?;
            take_place(database, ready, form)?;
            Ok(Restored { counts, before: None, set_aside: set_aside.map(|path| path.display().to_string()) })
        }
        Err(failure) => Err(failure),
    }
}

/// Where nothing lies any more. The folder is written through as well, so that the name is there after a power cut.
fn take_place(database: &Path, ready: &Path, form: &ForRestored) -> Result<()> {
    form.lay_key(database)?;
    fs::rename(ready, database).map_err(|cause| Failure::file(database, &cause))?;
    let _ = database.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
    Ok(())
}

/// No backup can be made of it, for it is no database, is damaged, of a newer version, or gone.
fn is_unreadable(database: &Path, failure: &Failure) -> bool {
    !database.exists() || matches!(failure.code, Code::DamagedDatabase | Code::NewerDatabase | Code::NoDatabase)
}

/// In one transaction of the database's own: other programs that have it open see the one state and then the other.
fn write_over(database: &Path, ready: &Path, watch: &mut dyn Watch) -> Result<()> {
    let from = look_into(ready)?;
    let mut to = storage::open_to_write_over(database)?;
    {
        let copying = Copying::new(&from, &mut to)?;
        loop {
            let step = copying.step(PAGES)?;
            let told = copying.progress();
            let number = |pages: i32| u32::try_from(pages).unwrap_or(0);
            let (total, left) = (number(told.pagecount), number(told.remaining));
            match step {
                StepResult::Done => break,
                StepResult::More => {
                    watch.tell(Progress { step: Step::Restoring, done: total.saturating_sub(left), total })?;
                }
                _ => {
                    let message = sentence!(
                        "failures-backups-not-restored",
                        "Another program is writing to this database. Nothing was restored; try again."
                    );
                    return Err(Failure::new(Code::Busy, message));
                }
            }
        }
    }
    // The log then holds nothing that matters; where another program reads, it stays a while.
    let _ = storage::checkpoint(&to);
    Ok(())
}

/// Keeps the files as they are under another name. `None` where there were none.
fn set_aside(database: &Path, now: DateTime<FixedOffset>) -> Result<Option<PathBuf>> {
    let log = storage::log_of(database);
    if !database.exists() {
        remove(&log);
        return Ok(None);
    }
    // What lies in the log goes to its place first, where SQLite can still do that.
    let _ = storage::open_to_write_over(database).map(|connection| storage::checkpoint(&connection));
    let failed = |cause: std::io::Error| Failure::file(database, &cause);
    let name = format!("rapport.set-aside-{}.db", now.to_utc().format("%Y%m%dT%H%M%S%3fZ"));
    let aside = database.with_file_name(name);
    fs::hard_link(database, &aside).or_else(|_| fs::copy(database, &aside).map(drop)).map_err(failed)?;
    if log.exists() {
        fs::rename(&log, storage::log_of(&aside)).map_err(failed)?;
    }
    let _ = fs::remove_file(storage::index_of(database));
    Ok(Some(aside))
}

fn listed(path: &Path) -> Result<Backup> {
    let gone = || {
        Failure::not_found(sentence!(
            "failures-backups-gone",
            "This backup is not there any more. Look at the list of backups again."
        ))
    };
    let folder = path.parent().ok_or_else(gone)?;
    let found = in_folder(folder).into_iter().find(|one| one.path.file_name() == path.file_name());
    let other_name = || {
        let message = sentence!(
            "failures-backups-other-name",
            "{file} does not have the name of a backup, which tells when it was made. Give it back the name that Rapport gave it: \
             rapport-….db.",
            file = path.display()
        );
        Failure::invalid(message)
    };
    found.map(Found::look).ok_or_else(|| if path.exists() { other_name() } else { gone() })
}

/// Everybody's name by uid.
fn names(connection: &Connection) -> Result<HashMap<String, String>> {
    let mut statement = connection.prepare("SELECT uid, name FROM person")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn missing(here: &HashMap<String, String>, there: &HashMap<String, String>) -> People {
    let mut names: Vec<&str> =
        here.iter().filter(|(uid, _)| !there.contains_key(*uid)).map(|(_, name)| name.as_str()).collect();
    names.sort_unstable();
    People {
        count: u32::try_from(names.len()).unwrap_or(u32::MAX),
        names: names.into_iter().take(NAMED).map(str::to_owned).collect(),
    }
}
