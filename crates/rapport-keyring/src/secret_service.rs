//! The keyring where the Secret Service is spoken (GNOME Keyring, KWallet, KeePassXC), over the session bus. Rule: secrets cross the bus
//! encrypted, and are found by the name of their key alone.

use crate::{Asking, Refused, Seen};
use secret_service::blocking::{Collection, Item, SecretService};
use secret_service::{EncryptionType, Error};
use std::collections::HashMap;
use zeroize::Zeroizing;

const LABEL: &str = "Rapport: the key of encrypted data";
const SCHEMA: &str = "org.rapport.DataKey";

type Answer<T> = Result<T, Error>;

/// `name`: `None` where it is only asked whether there is a keyring.
pub fn look(name: Option<&str>, asking: Asking) -> Seen {
    match find(name, asking) {
        Ok(seen) => seen,
        Err(Error::Prompt | Error::Locked) => Seen::Locked,
        Err(cause) => Seen::Unusable(cause.to_string()),
    }
}

fn find(name: Option<&str>, asking: Asking) -> Answer<Seen> {
    let service = connect()?;
    if let Some(name) = name {
        let found = service.search_items(attributes(name))?;
        if let Some(item) = found.unlocked.first() {
            return held(item);
        }
        if let Some(item) = found.locked.first() {
            if asking == Asking::Never {
                return Ok(Seen::Locked);
            }
            item.unlock()?;
            return held(item);
        }
    }
    // There are keyrings that tell nothing of what they hold while they are locked.
    match service.get_default_collection() {
        Ok(collection) if collection.is_locked()? => match (name, asking) {
            (Some(_), Asking::Allowed) => {
                collection.unlock()?;
                find(name, Asking::Never)
            }
            _ => Ok(Seen::Locked),
        },
        Ok(_) | Err(Error::NoResult) => Ok(Seen::Empty),
        Err(cause) => Err(cause),
    }
}

fn held(item: &Item<'_>) -> Answer<Seen> {
    Ok(Seen::Holds(Zeroizing::new(item.get_secret()?)))
}

pub fn put(name: &str, text: &[u8]) -> Result<(), Refused> {
    let put = || -> Answer<()> {
        let service = connect()?;
        let collection = to_keep(&service)?;
        if collection.is_locked()? {
            collection.unlock()?;
        }
        collection.create_item(LABEL, attributes(name), text, true, "text/plain").map(drop)
    };
    put().map_err(refused)
}

/// The usual collection, which stays when the user logs out.
fn to_keep<'a>(service: &'a SecretService<'_>) -> Answer<Collection<'a>> {
    match service.get_default_collection() {
        Err(Error::NoResult) => service.create_collection("Login", "default"),
        told => told,
    }
}

pub fn remove(name: &str) -> Result<(), Refused> {
    let remove = || -> Answer<()> {
        let service = connect()?;
        let found = service.search_items(attributes(name))?;
        for item in &found.locked {
            item.unlock()?;
        }
        found.unlocked.iter().chain(&found.locked).try_for_each(Item::delete)
    };
    remove().map_err(refused)
}

fn connect<'a>() -> Answer<SecretService<'a>> {
    SecretService::connect(EncryptionType::Dh)
}

fn attributes(name: &str) -> HashMap<&str, &str> {
    HashMap::from([("xdg:schema", SCHEMA), ("key", name)])
}

fn refused(cause: Error) -> Refused {
    match cause {
        Error::Prompt | Error::Locked => Refused::Locked,
        cause => Refused::Unusable(cause.to_string()),
    }
}
