//! Who has which two neighbouring letters. Rule: for two letters of `a` to `z` this is the whole answer; for anything longer it
//! names everybody whose text must be read, and never leaves out one who has the word.

use crate::people::roster::Entry;

/// For each pair one bit for each slot, so that a search reads only the pairs of its words.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    anywhere: Columns,
    in_names: Columns,
    /// Where a word of the name begins.
    beginnings: Columns,
}

#[derive(Debug, Default)]
struct Columns(Vec<Vec<u64>>);

/// How two letters stand in what is known of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    BeginsName,
    InName,
    Elsewhere,
}

const LETTERS: usize = 26;
/// Pairs of other bytes share these columns.
const SHARED: usize = 256;

impl Pairs {
    pub fn of(entries: &[Entry]) -> Self {
        let mut all = Self::default();
        for (slot, entry) in entries.iter().enumerate() {
            all.add(slot, entry);
        }
        all
    }

    pub fn put_in_place(&mut self, entries: &[Entry], changed: &[u32]) {
        for columns in [&mut self.anywhere, &mut self.in_names, &mut self.beginnings] {
            columns.clear(changed);
        }
        for slot in changed {
            self.add(*slot as usize, &entries[*slot as usize]);
        }
    }

    fn add(&mut self, slot: usize, entry: &Entry) {
        let names = entry.names().as_bytes();
        let mut before = b' ';
        for (place, pair) in entry.searched().as_bytes().windows(2).enumerate() {
            let [first, second] = *pair else { continue };
            let column = column(first, second);
            self.anywhere.set(column, slot);
            if place + 1 < names.len() && is_exact(column) {
                self.in_names.set(column, slot);
                if before.is_ascii() && !before.is_ascii_alphanumeric() {
                    self.beginnings.set(column, slot);
                }
            }
            before = first;
        }
    }

    /// Leaves of the candidates, one bit for each slot, those who have all these pairs.
    pub fn narrow(&self, candidates: &mut [u64], pairs: &[usize]) {
        for column in pairs {
            let having = self.anywhere.0.get(*column).map_or(&[][..], Vec::as_slice);
            let (known, beyond) = candidates.split_at_mut(having.len().min(candidates.len()));
            for (candidates, having) in known.iter_mut().zip(having) {
                *candidates &= having;
            }
            beyond.fill(0);
        }
    }

    pub fn has_all(&self, slot: usize, pairs: &[usize]) -> bool {
        pairs.iter().all(|column| self.anywhere.has(*column, slot))
    }

    /// How a pair of `a` to `z` that the person has stands there.
    pub fn standing(&self, column: usize, slot: usize) -> Standing {
        if self.beginnings.has(column, slot) {
            Standing::BeginsName
        } else if self.in_names.has(column, slot) {
            Standing::InName
        } else {
            Standing::Elsewhere
        }
    }
}

impl Columns {
    fn set(&mut self, column: usize, slot: usize) {
        if self.0.len() <= column {
            self.0.resize_with(column + 1, Vec::new);
        }
        let bits = &mut self.0[column];
        if bits.len() <= slot / 64 {
            bits.resize(slot / 64 + 1, 0);
        }
        bits[slot / 64] |= 1 << (slot % 64);
    }

    fn has(&self, column: usize, slot: usize) -> bool {
        self.0.get(column).and_then(|bits| bits.get(slot / 64)).is_some_and(|bits| bits >> (slot % 64) & 1 != 0)
    }

    fn clear(&mut self, slots: &[u32]) {
        for bits in &mut self.0 {
            for slot in slots {
                if let Some(bits) = bits.get_mut(*slot as usize / 64) {
                    *bits &= !(1 << (slot % 64));
                }
            }
        }
    }
}

/// The columns of all pairs of a word, each once.
pub(super) fn columns(word: &str) -> Vec<usize> {
    let pairs = word.as_bytes().windows(2);
    let mut columns: Vec<usize> = pairs.filter_map(|pair| Some(column(*pair.first()?, *pair.last()?))).collect();
    columns.sort_unstable();
    columns.dedup();
    columns
}

/// Whether the column belongs to one pair alone.
pub(super) fn is_exact(column: usize) -> bool {
    column < LETTERS * LETTERS
}

fn column(first: u8, second: u8) -> usize {
    let letter = |byte: u8| usize::from(byte.wrapping_sub(b'a'));
    if first.is_ascii_lowercase() && second.is_ascii_lowercase() {
        letter(first) * LETTERS + letter(second)
    } else {
        let hash = u16::from_be_bytes([first, second]).wrapping_mul(0x9E37) >> 8;
        LETTERS * LETTERS + usize::from(hash) % SHARED
    }
}
