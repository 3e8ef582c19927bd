//! The keyring of macOS (the login keychain) and of Windows (the Credential Manager). Rule: both are open while the user is logged in, and ask
//! by themselves where they have to.

use crate::{Asking, Refused, Seen};
use keyring::{Entry, Error};
use zeroize::Zeroizing;

const SERVICE: &str = "Rapport: the key of encrypted data";

/// `name`: `None` where it is only asked whether there is a keyring.
pub fn look(name: Option<&str>, _: Asking) -> Seen {
    let Some(name) = name else { return Seen::Empty };
    match Entry::new(SERVICE, name).and_then(|entry| entry.get_secret()) {
        Ok(text) => Seen::Holds(Zeroizing::new(text)),
        Err(Error::NoEntry) => Seen::Empty,
        Err(Error::NoStorageAccess(_)) => Seen::Locked,
        Err(cause) => Seen::Unusable(cause.to_string()),
    }
}

pub fn put(name: &str, text: &[u8]) -> Result<(), Refused> {
    Entry::new(SERVICE, name).and_then(|entry| entry.set_secret(text)).map_err(refused)
}

pub fn remove(name: &str) -> Result<(), Refused> {
    match Entry::new(SERVICE, name).and_then(|entry| entry.delete_credential()) {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(cause) => Err(refused(cause)),
    }
}

fn refused(cause: Error) -> Refused {
    match cause {
        Error::NoStorageAccess(_) => Refused::Locked,
        cause => Refused::Unusable(cause.to_string()),
    }
}
