//! Files written in one go: what the user chose a place for, and what Rapport keeps for itself. Rule: a file is there whole or not at
//! all.

use crate::failure::{Failure, Result};
use crate::private;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Writes beside `path` first, so that a failure leaves what was there before.
///
/// # Errors
/// That of `write`, or `File` where it cannot be written there; `Invalid` where `path` names no file.
pub fn write_whole<T>(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    let name = path.file_name().ok_or_else(|| {
        Failure::invalid(sentence!("failures-shell-no-file", "{path} names no file.", path = path.display()))
    })?;
    let mut part = name.to_owned();
    part.push(".part");
    let part = path.with_file_name(part);
    let written = write_to(&part, path, write).and_then(|value| {
        fs::rename(&part, path).map_err(|cause| Failure::file(path, &cause))?;
        Ok(value)
    });
    if written.is_err() {
        // What cannot be taken away either is of no use to anybody; the failure already tells what happened.
        let _ = fs::remove_file(&part);
    }
    written
}

/// A failure names what was to be written, not what it is written as.
fn write_to<T>(part: &Path, path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    let failed = |cause: &std::io::Error| Failure::file(path, cause);
    let mut out = BufWriter::new(private::create(part).map_err(|cause| failed(&cause))?);
    let value = write(&mut out)?;
    let file = out.into_inner().map_err(|cause| failed(cause.error()))?;
    file.sync_all().map_err(|cause| failed(&cause))?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Code;

    #[test]
    fn a_failed_write_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("people.csv");
        write_whole(&path, |out| out.write_all(b"first").map_err(|cause| Failure::file(Path::new("x"), &cause)))
            .unwrap();
        let failed: Result<()> = write_whole(&path, |out| {
            out.write_all(b"sec").map_err(|cause| Failure::file(Path::new("x"), &cause))?;
            Err(Failure::cancelled())
        });
        assert_eq!(failed.unwrap_err().code, Code::Cancelled);
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
