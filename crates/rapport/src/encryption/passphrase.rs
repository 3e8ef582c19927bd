//! What the user types to open the database. Rule: the same letters are the same passphrase on every system, and it is wiped from memory when
//! it goes.

use crate::failure::{Failure, Result};
use serde::{Deserialize, Deserializer};
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A shorter one is guessed too fast to be worth anything.
pub const LEAST_CHARACTERS: usize = 10;

/// As typed, in Unicode's composed form: systems differ in how they put accents on letters.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    pub fn new(typed: &str) -> Self {
        Self(Zeroizing::new(typed.nfc().collect()))
    }

    /// One that is to be used from now on.
    ///
    /// # Errors
    /// `Invalid` where it is too short.
    pub(crate) fn is_long_enough(&self) -> Result<()> {
        if self.0.chars().count() < LEAST_CHARACTERS {
            return Err(Failure::invalid(sentence!(
                "failures-encryption-passphrase-too-short",
                "This passphrase is too short: take at least {least} characters, better four words or more that do \
                 not belong together.",
                least = LEAST_CHARACTERS
            )));
        }
        Ok(())
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase(…)")
    }
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let typed = Zeroizing::new(String::deserialize(deserializer)?);
        Ok(Self::new(&typed))
    }
}
