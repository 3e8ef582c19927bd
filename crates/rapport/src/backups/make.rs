//! Making a backup: while the app is in use, and read back before it counts. Rule: a backup is there whole or not at all, and what
//! precedes it is as it was, whatever happens here.

use super::keeping::{Made, surplus};
use super::list::{Found, found, in_folder};
use super::name::{Name, UNFINISHED};
use super::place::Place;
use super::{Backup, Counts, Reason, check};
use crate::failure::{Code, Failure, Result};
use crate::importing::Watch;
use crate::importing::preview::{Progress, Step};
use crate::storage::{DATABASE_FILE, Store, last_change, look_into, remove_beside, row_counts, with_ending};
use crate::{encryption, private};
use chrono::{DateTime, FixedOffset, TimeDelta};
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Pages from one look at *Cancel* to the next: 4 MiB.
const PAGES: i32 = 1_024;

/// The backup of this day, where there is none of it yet, whatever it was made for. `None` where it is there, or where nothing was ever written.
///
/// # Errors
/// `NoBackup` where it cannot be made, `DamagedDatabase` where the database itself is at fault, or holds less than its newest backup.
pub fn daily(database: &Path, now: DateTime<FixedOffset>, watch: &mut dyn Watch) -> Result<Option<Backup>> {
    let place = Place::of(database).map_err(|failure| not_made(&Place::usual(database), failure))?;
    let is_of_today = |one: &Found| {
        one.name.mark == place.mark() && one.name.made_at.with_timezone(now.offset()).date_naive() == now.date_naive()
    };
    if in_folder(&place.folder()).iter().any(is_of_today) {
        return Ok(None);
    }
    let source = Store::open_reader(database)?;
    let Some(change) = last_change(source.connection())? else { return Ok(None) };
    if let Some(newest) = newest(&place) {
        let then = look_into(&newest.path).and_then(|copy| last_change(&copy)).ok().flatten();
        if then.is_some_and(|then| then.database == change.database && then.at > change.at) {
            return Err(older_than(&newest));
        }
    }
    make(source.connection(), place, Reason::Daily, now, watch).map(Some)
}

/// A backup because the user wants one now.
///
/// # Errors
/// As [`daily`].
pub fn ask(database: &Path, now: DateTime<FixedOffset>, watch: &mut dyn Watch) -> Result<Backup> {
    let place = Place::of(database).map_err(|failure| not_made(&Place::usual(database), failure))?;
    let source = Store::open_reader(database)?;
    make(source.connection(), place, Reason::Asked, now, watch)
}

/// A backup of what is about to be changed: the newest there is where nothing was changed since, else a new one. `None` where there
/// is nothing to lose yet, or no file.
///
/// # Errors
/// As [`daily`]; the face decides with the user whether to go on without.
pub fn before(
    store: &Store,
    reason: Reason,
    now: DateTime<FixedOffset>,
    watch: &mut dyn Watch,
) -> Result<Option<Backup>> {
    let Some(database) = store.path() else { return Ok(None) };
    let change = last_change(store.connection())?;
    if change.is_none() {
        return Ok(None);
    }
    let place = Place::of(&database).map_err(|failure| not_made(&Place::usual(&database), failure))?;
    if let Some(newest) = newest(&place) {
        let same = look_into(&newest.path).and_then(|copy| last_change(&copy)).is_ok_and(|then| then == change);
        if same {
            return Ok(Some(newest.look()));
        }
    }
    make(store.connection(), place, reason, now, watch).map(Some)
}

/// The newest backup of this data folder.
fn newest(place: &Place) -> Option<Found> {
    let all = in_folder(&place.folder()).into_iter();
    all.filter(|one| one.name.mark == place.mark()).max_by_key(|one| one.name.made_at)
}

/// A file that was copied without its log, or put back by other means, opens like any other: only the backup tells.
fn older_than(newest: &Found) -> Failure {
    Failure::new(
        Code::DamagedDatabase,
        sentence!(
            "failures-backups-holds-less",
            "The database holds less than its backup of {made} UTC: what was written last is missing, perhaps because the file \
             rapport.db-wal was lost. Restore that backup; or back up now, to go on with what is here.",
            made = newest.name.made_at.format("%Y-%m-%d %H:%M")
        ),
    )
}

/// A backup of a database whose schema is about to be changed.
pub(crate) fn before_migration(source: &Connection, database: &Path, now: DateTime<FixedOffset>) -> Result<Backup> {
    let place = Place::of(database).map_err(|failure| not_made(&Place::usual(database), failure))?;
    make(source, place, Reason::BeforeMigration, now, &mut crate::importing::Unwatched)
}

/// Whether there are backups of the database that belongs here.
pub(crate) fn has_any(database: &Path) -> bool {
    !found(&Place::of(database).unwrap_or_else(|_| Place::usual(database))).is_empty()
}

fn make(
    source: &Connection,
    mut place: Place,
    reason: Reason,
    now: DateTime<FixedOffset>,
    watch: &mut dyn Watch,
) -> Result<Backup> {
    let made = make_in(source, &mut place, reason, now, watch);
    made.map_err(|failure| not_made(&place, failure))
}

fn make_in(
    source: &Connection,
    place: &mut Place,
    reason: Reason,
    now: DateTime<FixedOffset>,
    watch: &mut dyn Watch,
) -> Result<Backup> {
    place.prepare()?;
    let folder = place.folder();
    let mark = place.marked(now.to_utc())?;
    if encryption::key_of(source)?.is_some() {
        encryption::carry_key(&place.data_folder().join(DATABASE_FILE), &folder)?;
    }
    clear_unfinished(&folder, &mark, now);
    let (name, path, part) = claim_name(&folder, Name { mark: mark.clone(), made_at: now.to_utc(), reason })?;
    let failed = |cause: std::io::Error| Failure::file(&path, &cause);
    let written = copy(source, &part, watch).and_then(|()| {
        File::open(&part).and_then(|file| file.sync_all()).map_err(failed)?;
        let bytes = fs::metadata(&part).map_err(failed)?.len();
        let counts = look_into(&part).and_then(|copy| Counts::of(&copy))?;
        fs::rename(&part, &path).map_err(failed)?;
        // The name is on the disk only with its folder; where a system syncs no folders, it does so by itself.
        let _ = File::open(&folder).and_then(|folder| folder.sync_all());
        // Told from what was made, not looked for: another program may take it away already, when it makes room for its own.
        Ok(Found { name, path: path.clone(), bytes }.with(Ok(counts)))
    });
    if written.is_err() {
        remove(&part);
    }
    let backup = written?;
    clear_surplus(&folder, &mark, now, &path);
    Ok(backup)
}

/// Copies all pages as they stand at one moment, and reads the copy back.
pub(super) fn copy(source: &Connection, to: &Path, watch: &mut dyn Watch) -> Result<()> {
    private::create(to).map_err(|cause| Failure::file(to, &cause))?;
    remove_beside(to);
    // What is written meanwhile is not seen: the copy need not begin anew.
    let moment = source.unchecked_transaction()?;
    let rows = row_counts(&moment)?;
    let key = encryption::key_of(source)?;
    let mut copy = encryption::empty(to, key.as_deref())?;
    // A copy that is not whole is thrown away; it needs no journal, and one sync at the end.
    copy.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    copy.pragma_update(None, "journal_mode", "OFF")?;
    copy.pragma_update(None, "synchronous", "OFF")?;
    {
        let copying = Copying::new(&moment, &mut copy)?;
        loop {
            let step = copying.step(PAGES)?;
            let told = copying.progress();
            let number = |pages: i32| u32::try_from(pages).unwrap_or(0);
            let (total, left) = (number(told.pagecount), number(told.remaining));
            watch.tell(Progress { step: Step::BackingUp, done: total.saturating_sub(left), total })?;
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                _ => {
                    return Err(Failure::new(
                        Code::Busy,
                        sentence!(
                            "failures-backups-database-held",
                            "Another program holds the database. Try again in a moment."
                        ),
                    ));
                }
            }
        }
    }
    drop(moment);
    // One file, without a log beside it: so it can be read where nothing may be written.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, cause)| cause)?;
    verify(to, &rows)
}

fn verify(copy: &Path, rows: &[(String, i64)]) -> Result<()> {
    let copy = look_into(copy)?;
    let problems = check::problems(&copy)?;
    if let Some(first) = problems.first() {
        return Err(damaged().with_details(first));
    }
    if row_counts(&copy)? != rows {
        return Err(Failure::new(
            Code::File,
            sentence!(
                "failures-backups-copy-differs",
                "The copy does not hold what the database does: the disk may be failing."
            ),
        ));
    }
    Ok(())
}

/// What was begun more than a day ago is not being made any more.
fn clear_unfinished(folder: &Path, mark: &str, now: DateTime<FixedOffset>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(std::result::Result::ok) {
        let name = entry.file_name().to_str().and_then(Name::read_unfinished);
        let is_left = |name: &Name| name.mark == mark && (now.to_utc() - name.made_at).abs() > TimeDelta::days(1);
        if name.as_ref().is_some_and(is_left) {
            // It is in nobody's way; the next backup tries again.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Of the backups of this data folder, takes away those that the rule does not keep; never the one just made.
fn clear_surplus(folder: &Path, mark: &str, now: DateTime<FixedOffset>, made: &Path) {
    let own: Vec<Found> = in_folder(folder).into_iter().filter(|one| one.name.mark == mark).collect();
    let all: Vec<Made> = own
        .iter()
        .map(|one| Made { at: one.name.made_at.with_timezone(now.offset()), reason: one.name.reason })
        .collect();
    for place in surplus(&all, now) {
        if let Some(one) = own.get(place).filter(|one| one.path != made) {
            // One too many does no harm; the next backup tries again.
            let _ = fs::remove_file(&one.path);
        }
    }
}

/// A name that no other backup has, those included that other programs are making now: an empty file is laid where it is to be made.
fn claim_name(folder: &Path, mut name: Name) -> Result<(Name, PathBuf, PathBuf)> {
    loop {
        let path = folder.join(name.text());
        let part = with_ending(&path, UNFINISHED);
        match private::create_new(&part) {
            Ok(_) if path.exists() => remove(&part),
            Ok(_) => return Ok((name, path, part)),
            Err(cause) if cause.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(cause) => return Err(Failure::file(&part, &cause)),
        }
        name.made_at += TimeDelta::milliseconds(1);
    }
}

/// Takes a copy away with what SQLite may have laid beside it. What is not there needs no taking away.
pub(super) fn remove(path: &Path) {
    let _ = fs::remove_file(path);
    remove_beside(path);
}

fn damaged() -> Failure {
    Failure::new(
        Code::DamagedDatabase,
        sentence!(
            "failures-backups-database-damaged",
            "The database is damaged, so that no whole backup of it can be made. Restore a backup from before."
        ),
    )
}

/// What was wrong, where, and what to do.
fn not_made(place: &Place, failure: Failure) -> Failure {
    match failure.code {
        Code::Cancelled | Code::DamagedDatabase | Code::Busy => failure,
        _ => {
            let why = failure.said();
            let said = sentence!(
                "failures-backups-not-made",
                "No backup could be made in {folder}. {why}",
                folder = place.folder().display(),
                why
            );
            Failure { code: Code::NoBackup, ..failure.said_as(said) }
        }
    }
}
