//! The data key sealed by a passphrase: Argon2id makes a key of the passphrase, XChaCha20-Poly1305 seals by it. Rule: what it costs to try
//! a passphrase stands beside what is sealed, and is never less for a new one than [`Cost::USUAL`].

use super::key::{DataKey, KeyId, fill};
use super::passphrase::Passphrase;
use crate::failure::{Code, Failure, Result};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

const SALT: usize = 16;
const NONCE: usize = 24;

/// What it costs to try one passphrase (Argon2id).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    pub memory_kib: u32,
    pub passes: u32,
    pub lanes: u32,
}

impl Cost {
    /// About a quarter of a second on a laptop, and 64 MiB.
    pub const USUAL: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// A key file that asks for more was not written by Rapport, and would only hold the computer up.
    const MOST: Self = Self { memory_kib: 1024 * 1024, passes: 32, lanes: 16 };

    fn is_within_reason(self) -> bool {
        self.memory_kib <= Self::MOST.memory_kib && self.passes <= Self::MOST.passes && self.lanes <= Self::MOST.lanes
    }
}

/// As it stands in the key file; bytes in Base64.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sealed {
    argon2id: Cost,
    salt: String,
    nonce: String,
    sealed: String,
}

impl Sealed {
    pub fn seal(key: &DataKey, passphrase: &Passphrase, cost: Cost) -> Result<Self> {
        let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
        fill(&mut salt)?;
        fill(&mut nonce)?;
        let by = derive(passphrase, &salt, cost).ok_or_else(unsealable)?;
        let cipher = XChaCha20Poly1305::new_from_slice(by.as_slice()).map_err(|_| unsealable())?;
        let belongs = belongs_to(key.id());
        let payload = Payload { msg: key.bytes(), aad: belongs.as_bytes() };
        let sealed = cipher.encrypt(XNonce::from_slice(&nonce), payload).map_err(|_| unsealable())?;
        let text = |bytes: &[u8]| BASE64_STANDARD.encode(bytes);
        Ok(Self { argon2id: cost, salt: text(&salt), nonce: text(&nonce), sealed: text(&sealed) })
    }

    /// `None` where it is another passphrase, or what is sealed was changed.
    pub fn open(&self, id: &KeyId, passphrase: &Passphrase) -> Option<DataKey> {
        if !self.argon2id.is_within_reason() {
            return None;
        }
        let bytes = |text: &str| BASE64_STANDARD.decode(text).ok();
        let (salt, nonce, sealed) = (bytes(&self.salt)?, bytes(&self.nonce)?, bytes(&self.sealed)?);
        if nonce.len() != NONCE {
            return None;
        }
        let by = derive(passphrase, &salt, self.argon2id)?;
        let cipher = XChaCha20Poly1305::new_from_slice(by.as_slice()).ok()?;
        let belongs = belongs_to(id);
        let payload = Payload { msg: &sealed, aad: belongs.as_bytes() };
        let opened = Zeroizing::new(cipher.decrypt(XNonce::from_slice(&nonce), payload).ok()?);
        DataKey::new(id.clone(), &opened)
    }
}

/// `None` where no such cost can be had.
fn derive(passphrase: &Passphrase, salt: &[u8], cost: Cost) -> Option<Zeroizing<[u8; 32]>> {
    let parameters = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).ok()?;
    let mut key = Zeroizing::new([0; 32]);
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    argon.hash_password_into(passphrase.text().as_bytes(), salt, key.as_mut_slice()).ok()?;
    Some(key)
}

/// What is sealed for one key cannot be passed off as another's.
fn belongs_to(id: &KeyId) -> String {
    format!("rapport key 1 {}", id.text())
}

fn unsealable() -> Failure {
    Failure::new(
        Code::Internal,
        sentence!(
            "failures-encryption-not-sealed",
            "The key could not be sealed: there may not be 64 MB of memory left. Close other programs and try again; nothing was \
         changed."
        ),
    )
}
