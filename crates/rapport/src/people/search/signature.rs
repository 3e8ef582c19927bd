//! What letters a person has, in three numbers. Rule: whoever has a letter is found by it without a text being read.

use crate::people::roster::{Entry, words};

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signature {
    pub letters: u64,
    /// Of the names alone.
    pub name_letters: u64,
    /// With which of `a` to `z` a word of the name begins.
    pub initials: u64,
}

impl Signature {
    pub fn of(entry: &Entry) -> Self {
        let initials = words(entry.names()).map(|word| word.as_bytes().first().map_or(0, |letter| bit(*letter)));
        Self {
            letters: letters(entry.searched()),
            name_letters: letters(entry.names()),
            initials: initials.fold(0, |all, initial| all | initial),
        }
    }
}

/// One bit for each of `a` to `z` and `0` to `9`, and one for all else but spaces.
pub(super) fn letters(text: &str) -> u64 {
    text.bytes().fold(0, |all, byte| all | bit(byte))
}

fn bit(byte: u8) -> u64 {
    match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        b'0'..=b'9' => 1 << (26 + byte - b'0'),
        b' ' | b'\n' => 0,
        _ => 1 << 36,
    }
}
