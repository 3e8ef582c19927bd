//! What letters a text has, in a few numbers. Rule: whoever has a word has all that its signature has; so most people are ruled
//! out, and every single letter found, without their text being read.

use crate::people::roster::{Entry, words};

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signature {
    letters: u64,
    /// Of the names alone.
    pub name_letters: u64,
    /// With which of `a` to `z` a word of the name begins.
    pub initials: u64,
    /// Neighbouring bytes, each pair one of 256 bits.
    pairs: [u64; 4],
}

impl Signature {
    pub fn of(entry: &Entry) -> Self {
        let initials = words(entry.names()).map(|word| word.as_bytes().first().map_or(0, |letter| bit(*letter)));
        Self {
            name_letters: letters(entry.names()),
            initials: initials.fold(0, |all, initial| all | initial),
            ..Self::of_word(entry.searched())
        }
    }

    pub fn of_word(text: &str) -> Self {
        let mut pairs = [0; 4];
        for pair in text.as_bytes().windows(2) {
            let [first, second] = pair else { continue };
            let hash = u16::from_be_bytes([*first, *second]).wrapping_mul(0x9E37) >> 8;
            pairs[usize::from(hash >> 6)] |= 1 << (hash & 63);
        }
        Self { letters: letters(text), pairs, ..Self::default() }
    }

    /// Whether a text of this signature may have the word.
    pub fn may_have(&self, word: &Self) -> bool {
        let lacks = |have: u64, wanted: u64| wanted & !have != 0;
        !lacks(self.letters, word.letters)
            && !self.pairs.iter().zip(&word.pairs).any(|(have, wanted)| lacks(*have, *wanted))
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
