//! A file that only its passphrase opens, in the format of age (age-encryption.org): any program that knows age opens it. Rule: what goes in
//! comes out the same, nothing of it lies on the disk in the open, and a file that was cut off or changed is told and not taken.

use super::unwritten;
use crate::encryption::Passphrase;
use crate::failure::{Code, Failure, Result};
use age::scrypt::Identity;
use age::secrecy::SecretString;
use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Encryptor};
use std::io::{Read, Seek, Write};

/// What such a file is called at its end.
pub const ENDING: &str = "age";
/// With what such a file begins.
const HEAD: &[u8] = b"age-encryption.org/v1\n";
/// Two to this power is what trying one passphrase costs at most, about a minute: a file that asks for more would only hold the computer up.
const MOST_WORK: u8 = 22;

/// Lets `write` write into `out`, encrypted by `passphrase`.
///
/// # Errors
/// `Invalid` where the passphrase is too short, and what `write` says.
pub fn sealed<T>(
    passphrase: &Passphrase,
    out: &mut dyn Write,
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<T> {
    passphrase.is_long_enough()?;
    let encryptor = Encryptor::with_user_passphrase(secret(passphrase));
    let mut inside = encryptor.wrap_output(out).map_err(|cause| unwritten(&cause))?;
    let written = write(&mut inside)?;
    inside.finish().map_err(|cause| unwritten(&cause))?;
    Ok(written)
}

/// Whether a file that begins so is encrypted by age.
pub fn is_sealed(head: &[u8]) -> bool {
    head.starts_with(HEAD) || (!head.is_empty() && HEAD.starts_with(head) && head.len() > 3)
}

/// What stands in it, as it is asked for.
///
/// # Errors
/// `Locked` without a passphrase, `WrongPassphrase` with another one, `Invalid` where it was encrypted in another way.
pub fn opened<R: Read + Seek>(source: R, name: &str, passphrase: Option<&Passphrase>) -> Result<StreamReader<R>> {
    let decryptor = Decryptor::new(source).map_err(|cause| unreadable(name, &cause))?;
    if !decryptor.is_scrypt() {
        return Err(Failure::invalid(sentence!(
            "failures-sealed-for-a-key",
            "{name} was encrypted for a key, not by a passphrase. Decrypt it with age, and import what comes out.",
            name
        )));
    }
    let Some(passphrase) = passphrase else {
        return Err(Failure::new(
            Code::Locked,
            sentence!("failures-sealed-locked", "{name} is encrypted. Give its passphrase to read it.", name),
        ));
    };
    let mut identity = Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|cause| match cause {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Failure::new(
                Code::WrongPassphrase,
                sentence!(
                    "failures-sealed-wrong-passphrase",
                    "This passphrase does not open {name}. Type it again.",
                    name
                ),
            )
        }
        cause => unreadable(name, &cause),
    })
}

fn unreadable(name: &str, cause: &DecryptError) -> Failure {
    let message = sentence!(
        "failures-sealed-damaged",
        "{name} is damaged or incomplete, so nothing of it was taken. Copy or download it again.",
        name
    );
    Failure::new(Code::NotUnderstood, message).with_details(cause)
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.text().to_owned())
}

#[cfg(test)]
mod tests;
