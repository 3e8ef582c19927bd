//! Names with typing errors. Rule: one error in words of four letters and more, two in words of eight and more; a wrong, missing,
//! extra or swapped letter is one error, and the word may still be unfinished.

use super::Fit;
use super::Letters;
use super::signature::letters;
use super::words::Word;
use crate::people::roster::{Entry, words};
use std::collections::HashMap;

/// The words of all names, each once: there are far fewer of them than people.
#[derive(Debug, Default)]
pub(super) struct NameWords {
    words: Vec<NameWord>,
    places: HashMap<Box<str>, usize>,
}

#[derive(Debug)]
struct NameWord {
    text: Box<str>,
    letters: u64,
    /// Who is called so, in no order.
    slots: Vec<u32>,
}

impl NameWords {
    pub fn of(entries: &[Entry]) -> Self {
        let mut all = Self::default();
        for (slot, entry) in (0..).zip(entries) {
            all.add(slot, entry);
        }
        all
    }

    pub fn put_in_place(&mut self, entries: &[Entry], changed: &[u32]) {
        for word in &mut self.words {
            word.slots.retain(|slot| changed.binary_search(slot).is_err());
        }
        for slot in changed {
            self.add(*slot, &entries[*slot as usize]);
        }
    }

    fn add(&mut self, slot: u32, entry: &Entry) {
        for text in words(entry.names()) {
            let place = self.places.get(text).copied().unwrap_or_else(|| {
                self.places.insert(text.into(), self.words.len());
                self.words.push(NameWord { text: text.into(), letters: letters(text), slots: Vec::new() });
                self.words.len() - 1
            });
            self.words[place].slots.push(slot);
        }
    }

    /// The slots of people who are called so.
    pub fn named(&self, word: &str) -> &[u32] {
        self.places.get(word).and_then(|place| self.words.get(*place)).map_or(&[], |word| &word.slots)
    }

    /// The slots of people with a name that begins so, ascending.
    pub fn beginning(&self, beginning: &str) -> Vec<u32> {
        let words = self.words.iter().filter(|word| word.text.starts_with(beginning));
        let mut slots: Vec<u32> = words.flat_map(|word| &word.slots).copied().collect();
        slots.sort_unstable();
        slots.dedup();
        slots
    }

    /// The slots of people who fit all words, at least one of them only with an error.
    pub fn forgiven(&self, entries: &[Entry], letters: &Letters, typed: &[String]) -> Vec<u32> {
        let forgiven: Vec<Vec<u32>> = typed.iter().map(|word| self.similar(word)).collect();
        let exact: Vec<Word> = typed.iter().map(|word| Word::new(word)).collect();
        let mut candidates: Vec<u32> = forgiven.iter().flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        candidates.retain(|slot| {
            let place = *slot as usize;
            forgiven.iter().zip(&exact).all(|(similar, word)| {
                similar.binary_search(slot).is_ok() || word.fit(letters, place, &entries[place]) != Fit::Not
            })
        });
        candidates
    }

    /// The slots of people with a name like the word, ascending.
    fn similar(&self, typed: &str) -> Vec<u32> {
        let errors = match typed.chars().count() {
            0..=3 => return Vec::new(),
            4..=7 => 1,
            _ => 2,
        };
        let wanted = letters(typed);
        let scalars: Vec<char> = typed.chars().collect();
        let similar = |word: &&NameWord| {
            // Each letter that the name lacks is an error of its own.
            (wanted & !word.letters).count_ones() <= errors
                && if typed.is_ascii() {
                    is_like(word.text.as_bytes(), typed.as_bytes(), errors)
                } else {
                    is_like(&word.text.chars().collect::<Vec<_>>(), &scalars, errors)
                }
        };
        let mut slots: Vec<u32> = self.words.iter().filter(similar).flat_map(|word| &word.slots).copied().collect();
        slots.sort_unstable();
        slots.dedup();
        slots
    }
}

/// A name that begins otherwise is meant only where the whole of it was typed: `berg` is no unfinished `sergey`.
fn is_like<Letter: PartialEq>(name: &[Letter], typed: &[Letter], errors: u32) -> bool {
    (name.first() == typed.first() || name.len().abs_diff(typed.len()) <= errors as usize)
        && begins_with(name, typed, errors)
}

/// Whether `name` begins with `typed` but for so many errors. An error in the last letter counts only against a whole name:
/// otherwise the beginning of a word would fit whatever goes on otherwise.
fn begins_with<Letter: PartialEq>(name: &[Letter], typed: &[Letter], errors: u32) -> bool {
    let common = name.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let (name, typed) = (&name[common..], &typed[common..]);
    let (Some((next, after)), Some(errors)) = (typed.split_first(), errors.checked_sub(1)) else {
        return typed.is_empty();
    };
    let Some((wanted, rest)) = name.split_first() else {
        // Only letters too many are left.
        return after.len() <= errors as usize;
    };
    let is_last = after.is_empty();
    let wrong = (!is_last || rest.is_empty()) && begins_with(rest, after, errors);
    let missing = || begins_with(rest, typed, errors);
    let extra = || !is_last && begins_with(name, after, errors);
    let swapped = || {
        matches!((after.split_first(), rest.split_first()), (Some((second, typed)), Some((other, name)))
            if second == wanted && next == other && begins_with(name, typed, errors))
    };
    wrong || missing() || extra() || swapped()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("katherine", "katherien", true)]
    #[case("katherine", "kathrine", true)]
    #[case("katherine", "katharine", true)]
    #[case("katherine", "katth", true)]
    #[case("john", "jonh", true)]
    #[case("meier", "meyer", true)]
    #[case("smith", "smitj", true)]
    #[case("smithson", "smitj", false)]
    #[case("john", "jane", false)]
    #[case("sergey", "berg", false)]
    #[case("berg", "derg", true)]
    #[case("alexander", "alexnadre", true)]
    #[case("alexander", "aelxnader", true)]
    #[case("alexander", "olexnedre", false)]
    fn forgives(#[case] name: &str, #[case] typed: &str, #[case] fits: bool) {
        let errors = if typed.len() < 8 { 1 } else { 2 };
        assert_eq!(is_like(name.as_bytes(), typed.as_bytes(), errors), fits);
    }
}
