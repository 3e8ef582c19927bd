//! The database encrypted on disk. Rule: where it is encrypted, its log, its backups and whatever is made beside it are so too, by one
//! key that stands nowhere in the open.
//!
//! SQLCipher encrypts by a random **data key**; the **key file** beside the database holds that key, sealed by a passphrase. A backup is
//! sealed by the same data key, and the key file goes along with it. Which key a database takes is known from the key file; keys are held in
//! memory from unlocking until the program ends. The form of it all stands in `docs/encryption.md`.

mod converting;
mod files;
mod handing;
mod key;
mod key_file;
mod known;
mod lost;
mod opening;
mod passphrase;
mod sealing;
mod settling;
mod turning;
mod unlocking;

pub use handing::{
    Fit, HandedKey, RememberedBy, fits, hand_out, key_name, note_remembered, remembered_by, unlock_by_key,
};
pub use lost::set_aside;
pub use passphrase::{LEAST_CHARACTERS, Passphrase};
pub use sealing::Cost;
pub use turning::{Converted, change_passphrase, turn_off, turn_on};
pub use unlocking::{Encryption, Locking, standing, unlock};

pub(crate) use converting::convert;
pub(crate) use files::{ForRestored, carry_key, for_restored};
pub(crate) use known::key_of;
pub(crate) use lost::ASIDE;
pub(crate) use opening::{empty, open, throwaway};
pub(crate) use settling::settle;

#[cfg(test)]
mod tests;
