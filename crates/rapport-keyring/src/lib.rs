//! The keyring of the system, asked to remember the key of encrypted data on this computer. Rule: it is a convenience and never the only way
//! in. It is asked only where the user wanted that, it never makes the program wait for long, and whatever it does not answer, the
//! passphrase does.

#[cfg_attr(not(all(unix, not(target_vendor = "apple"))), path = "native.rs")]
#[cfg_attr(all(unix, not(target_vendor = "apple")), path = "secret_service.rs")]
mod system;
mod waiting;

use rapport::encryption::{self, Fit, RememberedBy};
use rapport::{Code, Failure, Result, sentence};
use serde::Serialize;
use std::path::Path;
use waiting::within;
use zeroize::Zeroizing;

/// Whether the user may be asked to unlock the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Nobody waits for such a question: a locked keyring stays locked.
    Never,
    /// The user wanted just this.
    Allowed,
}

/// What the keyring has of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "KeyringFound"))]
pub enum Found {
    /// No keyring runs here, or it does not answer.
    NoKeyring,
    /// The keyring is locked itself.
    KeyringLocked,
    /// It does not have the key.
    NoKey,
    /// It has one that does not open this data.
    OtherKey,
    /// It has the key.
    Key,
}

/// How things stand between a database and the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "KeyringStanding"))]
pub struct Standing {
    /// The keyring was asked to remember the key.
    pub asked: bool,
    pub found: Found,
}

/// What the system answers.
enum Seen {
    Unusable(String),
    Locked,
    Empty,
    Holds(Zeroizing<Vec<u8>>),
}

/// Why something could not be kept or taken away.
enum Refused {
    Unusable(String),
    Locked,
}

/// Asks nobody to unlock anything.
///
/// # Errors
/// What is wrong with the key file.
pub fn standing(database: &Path) -> Result<Standing> {
    let asked = encryption::remembered_by(database)? == Some(RememberedBy::Keyring);
    let found = look(database, Asking::Never)?.found(|text| encryption::fits(database, text))?;
    Ok(Standing { asked, found })
}

/// Opens a database that is locked, where the keyring was asked to remember its key; `None` where it was not.
///
/// # Errors
/// What is wrong with the key file.
pub fn unlock(database: &Path, asking: Asking) -> Result<Option<Found>> {
    if encryption::remembered_by(database)? != Some(RememberedBy::Keyring) {
        return Ok(None);
    }
    look(database, asking)?.found(|text| encryption::unlock_by_key(database, text)).map(Some)
}

/// Lets the keyring open it from now on. The database is to be unlocked.
///
/// # Errors
/// `NoKeyring` where the keyring does not run, stays locked or does not keep it: then the passphrase alone opens, as before.
pub fn remember(database: &Path) -> Result<()> {
    let key = encryption::hand_out(database)?;
    let kept = within(Asking::Allowed, move || system::put(&key.name, key.text.as_bytes()));
    kept.unwrap_or_else(|| Err(Refused::Unusable(SILENT.to_owned()))).map_err(|refused| not_kept(&refused))?;
    let found = look(database, Asking::Never)?.found(|text| encryption::fits(database, text))?;
    if found != Found::Key {
        return Err(not_kept(&Refused::Unusable("what was kept is not found again".to_owned())));
    }
    encryption::note_remembered(database, Some(RememberedBy::Keyring))
}

/// Lets the passphrase alone open it from now on.
///
/// # Errors
/// `NoKeyring` where the key could not be taken out of the keyring. It is not asked any more all the same.
pub fn forget(database: &Path) -> Result<()> {
    let Some(name) = encryption::key_name(database)? else { return Ok(()) };
    encryption::note_remembered(database, None)?;
    forget_key(&name)
}

/// Takes a key out of the keyring by its name, for a database that is not encrypted by it any more.
///
/// # Errors
/// As [`forget`].
pub fn forget_key(name: &str) -> Result<()> {
    let name = name.to_owned();
    let gone = within(Asking::Allowed, move || system::remove(&name));
    gone.unwrap_or_else(|| Err(Refused::Unusable(SILENT.to_owned()))).map_err(|refused| not_forgotten(&refused))
}

/// The key that the keyring was asked to remember, to be named when nothing is encrypted by it any more.
///
/// # Errors
/// What is wrong with the key file.
pub fn remembered_key(database: &Path) -> Result<Option<String>> {
    match encryption::remembered_by(database)? {
        Some(RememberedBy::Keyring) => encryption::key_name(database),
        None => Ok(None),
    }
}

const SILENT: &str = "the keyring does not answer";

fn look(database: &Path, asking: Asking) -> Result<Seen> {
    let name = encryption::key_name(database)?;
    let seen = within(asking, move || system::look(name.as_deref(), asking));
    Ok(seen.unwrap_or_else(|| Seen::Unusable(SILENT.to_owned())))
}

impl Seen {
    fn found(self, fit: impl FnOnce(&[u8]) -> Result<Fit>) -> Result<Found> {
        Ok(match self {
            Self::Unusable(cause) => {
                tracing::info!(cause, "the system's keyring cannot be used");
                Found::NoKeyring
            }
            Self::Locked => Found::KeyringLocked,
            Self::Empty => Found::NoKey,
            Self::Holds(text) => match fit(&text)? {
                Fit::Opens => Found::Key,
                Fit::OpensNothing => Found::OtherKey,
            },
        })
    }
}

fn not_kept(refused: &Refused) -> Failure {
    match refused {
        Refused::Locked => Failure::new(
            Code::NoKeyring,
            sentence!(
                "failures-keyring-stayed-locked",
                "The system's keyring stayed locked, so it does not remember the key. Your passphrase opens your data as before; \
                 unlock the keyring and try again."
            ),
        ),
        Refused::Unusable(cause) => Failure::new(
            Code::NoKeyring,
            sentence!(
                "failures-keyring-none",
                "There is no keyring of the system here that remembers the key, such as GNOME Keyring or KWallet. Your passphrase \
                 opens your data as before."
            ),
        )
        .with_details(cause),
    }
}

fn not_forgotten(refused: &Refused) -> Failure {
    let message = sentence!(
        "failures-keyring-not-forgotten",
        "The key could not be taken out of the system's keyring. Rapport does not ask the keyring any more; delete \
         “Rapport: the key of encrypted data” in the system's program for passwords and keys."
    );
    let failure = Failure::new(Code::NoKeyring, message);
    match refused {
        Refused::Locked => failure.with_details("the keyring is locked"),
        Refused::Unusable(cause) => failure.with_details(cause),
    }
}
