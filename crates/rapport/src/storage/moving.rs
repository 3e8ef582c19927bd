//! Moving the data folder. Rule: copied, compared with what was copied, and only then told; whatever fails leaves everything as
//! it was, and the folder that was left is never touched.

use super::Store;
use super::beside::BESIDE;
use super::connection::{DATABASE_FILE, PATIENCE};
use crate::failure::{Code, Failure, Result};
use crate::{encryption, private};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;
use walkdir::WalkDir;

/// The folder made within a chosen one that holds other things already.
const OWN_FOLDER: &str = "Rapport";
/// Written into the new folder first, and taken away again: whether it takes anything is told before anything is copied.
const PROBE: &str = ".rapport-may-write.part";

/// The folder that the data would lie in, where this one is chosen: itself where it is empty or not there yet, else one within.
///
/// # Errors
/// `Invalid` where it is where the data lies now, around or within it, or holds something already.
pub fn new_folder(data: &Path, chosen: &Path) -> Result<PathBuf> {
    let chosen = std::path::absolute(chosen).map_err(|cause| Failure::file(chosen, &cause))?;
    let into = if holds_nothing(&chosen)? { chosen } else { chosen.join(OWN_FOLDER) };
    let (from, to) = (as_it_lies(data), as_it_lies(&into));
    if from == to {
        return Err(Failure::invalid(sentence!(
            "failures-storage-lies-there",
            "Your data lies in {folder} already.",
            folder = into.display()
        )));
    }
    if to.starts_with(&from) || from.starts_with(&to) {
        return Err(Failure::invalid(sentence!(
            "failures-storage-folders-within",
            "{folder} and the folder of your data lie one within the other. Choose a folder beside it.",
            folder = into.display()
        )));
    }
    if !holds_nothing(&into)? {
        let folder = into.display();
        return Err(Failure::invalid(if into.join(DATABASE_FILE).exists() {
            sentence!(
                "failures-storage-folder-has-data",
                "There are data of Rapport's in {folder}. Choose another folder.",
                folder
            )
        } else {
            sentence!(
                "failures-storage-folder-has-files",
                "There are other files in {folder}. Choose another folder.",
                folder
            )
        }));
    }
    Ok(into)
}

/// Copies everything beside this store's database into `into`, compares it, and calls `tell`; from then on this store takes no
/// more writes. Nobody else writes to the database meanwhile.
///
/// # Errors
/// Whatever a file system may refuse, and what `tell` says: then `into` is as it was, and this store goes on.
pub fn move_data<T>(store: &mut Store, into: &Path, tell: impl FnOnce() -> Result<T>) -> Result<T> {
    let from = store.path().and_then(|path| path.parent().map(Path::to_owned)).ok_or_else(|| {
        Failure::invalid(sentence!(
            "failures-storage-in-memory",
            "This network is kept in memory only and lies in no folder."
        ))
    })?;
    let mut made = Made::default();
    let held = store.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let told = copy_all(&from, into, &mut made).and_then(|()| tell());
    drop(held);
    if told.is_ok() {
        store.connection.pragma_update(None, "query_only", true)?;
    } else {
        made.remove();
    }
    told
}

/// What was made so far, so that it can be taken away again and nothing else is.
#[derive(Debug, Default)]
struct Made(Vec<PathBuf>);

impl Made {
    fn remove(self) {
        for path in self.0.into_iter().rev() {
            // What cannot be taken away is a copy only; the failure that led here is the one to be told.
            let _ = if path.is_dir() { std::fs::remove_dir(&path) } else { std::fs::remove_file(&path) };
        }
    }
}

fn copy_all(from: &Path, into: &Path, made: &mut Made) -> Result<()> {
    for missing in into.ancestors().take_while(|folder| !folder.exists()).collect::<Vec<_>>().into_iter().rev() {
        private::make_folder(missing).map_err(|cause| takes_nothing(into, cause.details))?;
        made.0.push(missing.to_owned());
    }
    let probe = into.join(PROBE);
    let written = private::create_new(&probe).and_then(|_| std::fs::remove_file(&probe));
    written.map_err(|cause| takes_nothing(into, cause))?;
    for entry in WalkDir::new(from).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|cause| {
            let path = cause.path().unwrap_or(from).to_owned();
            Failure::file(&path, &cause.into())
        })?;
        let Ok(place) = entry.path().strip_prefix(from) else { continue };
        let (path, copy) = (entry.path(), into.join(place));
        if entry.file_type().is_dir() {
            private::make_folder(&copy)?;
            made.0.push(copy);
        } else if place.to_string_lossy().starts_with(encryption::ASIDE) {
            // Nobody has it open, and nobody can open it now.
            made.0.push(copy.clone());
            copy_file(path, &copy)?;
        } else if is_of_open_database(path) {
            // Its log and index are part of what the copy of the database has.
        } else if entry.file_name() == DATABASE_FILE {
            made.0.push(copy.clone());
            copy_database(path, &copy)?;
        } else {
            made.0.push(copy.clone());
            copy_file(path, &copy)?;
        }
    }
    Ok(())
}

fn is_of_open_database(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.and_then(|name| name.strip_prefix(DATABASE_FILE)).is_some_and(|end| BESIDE.contains(&end))
}

/// Copies what is committed, and compares the rows of each table.
fn copy_database(path: &Path, copy: &Path) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = encryption::open(path, flags, PATIENCE)?;
    source.pragma_update(None, "query_only", true)?;
    drop(private::create(copy).map_err(|cause| Failure::file(copy, &cause))?);
    let key = encryption::key_of(&source)?;
    let mut target = encryption::empty(copy, key.as_deref())?;
    rusqlite::backup::Backup::new(&source, &mut target)?.run_to_completion(4096, Duration::ZERO, None)?;
    let state: String = target.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if state != "ok" || rows_of_each_table(&source)? != rows_of_each_table(&target)? {
        return Err(differs(copy).with_details(state));
    }
    // Brings all of it into the one file, and with it to the disk.
    target.close().map_err(|(_, cause)| cause)?;
    File::open(copy).and_then(|file| file.sync_all()).map_err(|cause| Failure::file(copy, &cause))
}

fn rows_of_each_table(connection: &Connection) -> Result<Vec<(String, i64)>> {
    let mut find = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = find.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let count = |name: String| {
        let quoted = name.replace('"', "\"\"");
        let rows = connection.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
        Ok((name, rows))
    };
    names.into_iter().map(count).collect()
}

fn copy_file(path: &Path, copy: &Path) -> Result<()> {
    let to_failure = |path: &Path, cause: &std::io::Error| Failure::file(path, cause);
    let mut source = File::open(path).map_err(|cause| to_failure(path, &cause))?;
    let mut target = private::create(copy).map_err(|cause| to_failure(copy, &cause))?;
    std::io::copy(&mut source, &mut target).map_err(|cause| to_failure(copy, &cause))?;
    target.sync_all().map_err(|cause| to_failure(copy, &cause))?;
    match same_bytes(path, copy) {
        Ok(Comparison::Same) => Ok(()),
        Ok(Comparison::Other) => Err(differs(copy)),
        Err(cause) => Err(to_failure(copy, &cause)),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Comparison {
    Same,
    Other,
}

fn same_bytes(one: &Path, other: &Path) -> std::io::Result<Comparison> {
    let (one, other) = (File::open(one)?, File::open(other)?);
    if one.metadata()?.len() != other.metadata()?.len() {
        return Ok(Comparison::Other);
    }
    let mut others = BufReader::new(other).bytes();
    for byte in BufReader::new(one).bytes() {
        if others.next().transpose()? != Some(byte?) {
            return Ok(Comparison::Other);
        }
    }
    Ok(Comparison::Same)
}

fn takes_nothing(into: &Path, cause: impl ToString) -> Failure {
    let message = sentence!(
        "failures-storage-folder-takes-nothing",
        "Nothing can be written to {folder}, so your data stays where it was. Choose another folder, or change who may write there.",
        folder = into.display()
    );
    Failure::new(Code::File, message).with_details(cause)
}

fn differs(copy: &Path) -> Failure {
    let message = sentence!(
        "failures-storage-copy-differs",
        "The copy {copy} is not the same as what was copied, so the data stays where it was. The disk may be faulty: choose \
         another one.",
        copy = copy.display()
    );
    Failure::new(Code::File, message)
}

fn holds_nothing(folder: &Path) -> Result<bool> {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(cause) => Err(Failure::file(folder, &cause)),
    }
}

/// The path without links, as far as it is there.
fn as_it_lies(path: &Path) -> PathBuf {
    for there in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (there.canonicalize(), path.strip_prefix(there)) {
            return real.join(rest);
        }
    }
    path.to_owned()
}

#[cfg(test)]
mod tests;
