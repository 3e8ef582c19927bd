//! The key that a database is encrypted by. Rule: it is random, never written in the open, never printed, and wiped from memory when it goes.

use crate::failure::{Code, Failure, Result};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write as _};
use zeroize::{Zeroize, Zeroizing};

const KEY: usize = 32;
const ID: usize = 16;

/// Tells one data key from another. It is the salt that SQLCipher writes at the head of each file, so that an open database says which
/// key it has.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyId(String);

impl KeyId {
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Enough of it for the name of a file.
    pub(super) fn short(&self) -> &str {
        self.0.get(..8).unwrap_or(&self.0)
    }
}

impl TryFrom<String> for KeyId {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        let is_hex = text.len() == ID * 2 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_hex { Ok(Self(text.to_ascii_lowercase())) } else { Err("a key is named by 32 hexadecimal digits") }
    }
}

impl From<KeyId> for String {
    fn from(id: KeyId) -> Self {
        id.0
    }
}

/// 256 random bits.
pub struct DataKey {
    id: KeyId,
    bytes: Zeroizing<[u8; KEY]>,
}

impl fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DataKey").field("id", &self.id).finish_non_exhaustive()
    }
}

impl DataKey {
    /// # Errors
    /// `Internal` where the system gives no random numbers.
    pub fn random() -> Result<Self> {
        let mut bytes = Zeroizing::new([0; KEY]);
        let mut id = [0; ID];
        fill(bytes.as_mut_slice())?;
        fill(&mut id)?;
        Ok(Self { id: KeyId(hex(&id).to_string()), bytes })
    }

    pub(super) fn new(id: KeyId, bytes: &[u8]) -> Option<Self> {
        let bytes: [u8; KEY] = bytes.try_into().ok()?;
        Some(Self { id, bytes: Zeroizing::new(bytes) })
    }

    pub fn id(&self) -> &KeyId {
        &self.id
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.as_slice()
    }

    /// As SQLCipher takes it: the key itself and the salt, so that nothing is derived.
    pub(super) fn for_sqlcipher(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}{}'", hex(self.bytes.as_slice()).as_str(), self.id.0))
    }

    /// Lets a connection that was just opened read and write by this key.
    pub(super) fn give_to(&self, connection: &Connection) -> Result<()> {
        let mut sql = Zeroizing::new(String::with_capacity(160));
        let _ = write!(sql, "PRAGMA key = \"{}\"", self.for_sqlcipher().as_str());
        // What goes wrong must not tell the key.
        connection.execute_batch(&sql).map_err(|_| not_taken())
    }
}

/// Random bytes of the system's.
pub(super) fn fill(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|cause| {
        bytes.zeroize();
        let message = sentence!(
            "failures-encryption-no-random-numbers",
            "The system gives no random numbers, so that no key can be made. Nothing was changed."
        );
        Failure::new(Code::Internal, message).with_details(cause)
    })
}

pub(super) fn not_taken() -> Failure {
    Failure::new(
        Code::Internal,
        sentence!(
            "failures-encryption-key-not-taken",
            "The database did not take its key. Nothing was changed. Please report this."
        ),
    )
}

fn hex(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 2));
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
