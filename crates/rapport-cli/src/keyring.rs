//! `rapport keyring`, and the keyring where something is opened. Rule: a passphrase that is given comes first, and one is asked for whenever the
//! keyring does not open; a terminal is no place where the system asks to unlock a keyring, so it is not asked to.

use crate::arguments::Keyring;
use crate::{Came, output};
use rapport::Result;
use rapport_keyring::{Asking, Found};
use std::path::Path;

/// What is left to be said where the keyring did not open a locked database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    Opened,
    /// It was never asked to remember the key.
    NotAsked,
    InVain(&'static str),
}

pub fn unlock(database: &Path) -> Result<Tried> {
    Ok(match rapport_keyring::unlock(database, Asking::Never)? {
        None => Tried::NotAsked,
        Some(Found::Key) => Tried::Opened,
        Some(found) => Tried::InVain(in_words(found)),
    })
}

pub fn remember(database: &Path) -> Result<Came> {
    rapport_keyring::remember(database)?;
    output::line("The system's keyring opens your data on this computer from now on")?;
    Ok(Came::ToSomething)
}

pub fn tell_or_forget(database: &Path, asked: &Keyring) -> Result<Came> {
    if asked.forget {
        rapport_keyring::forget(database)?;
        output::line("The passphrase alone opens your data from now on")?;
        return Ok(Came::ToSomething);
    }
    let standing = rapport_keyring::standing(database)?;
    if !standing.asked {
        output::line("The keyring was not asked to open your data")?;
        return Ok(Came::ToNothing);
    }
    output::line(in_words(standing.found))?;
    Ok(if standing.found == Found::Key { Came::ToSomething } else { Came::ToNothing })
}

fn in_words(found: Found) -> &'static str {
    match found {
        Found::NoKeyring => "The system's keyring does not run here.",
        Found::KeyringLocked => "The system's keyring is locked.",
        Found::NoKey => "The system's keyring does not have the key any more.",
        Found::OtherKey => "The key in the system's keyring does not open this data.",
        Found::Key => "The system's keyring opens your data on this computer.",
    }
}
