//! One typed word against one person. Rule: most people are ruled out by their letters, before any text is read.

use super::Fit;
use super::signature::{Signature, letters};
use crate::folding::fold;
use crate::people::roster::Entry;
use memchr::memmem::Finder;

/// A word to be found.
#[derive(Debug)]
pub(super) struct Word {
    finder: Finder<'static>,
    length: usize,
    signature: Signature,
    /// Set where the word is a single letter or digit: these are found by the signature alone.
    single: Option<u64>,
}

impl Word {
    pub fn new(folded: &str) -> Self {
        let is_single = folded.len() == 1 && folded.as_bytes()[0].is_ascii_alphanumeric();
        Self {
            finder: Finder::new(folded).into_owned(),
            length: folded.len(),
            signature: Signature::of_word(folded),
            single: is_single.then(|| letters(folded)),
        }
    }

    pub fn fit(&self, signature: &Signature, entry: &Entry) -> Fit {
        if !signature.may_have(&self.signature) {
            return Fit::Not;
        }
        if let Some(letter) = self.single {
            return match letter {
                letter if letter & signature.initials != 0 => Fit::NameBegins,
                letter if letter & signature.name_letters != 0 => Fit::InName,
                _ => Fit::Elsewhere,
            };
        }
        let names = entry.names().as_bytes();
        let Some(first) = self.finder.find(entry.searched().as_bytes()) else { return Fit::Not };
        if first + self.length > names.len() {
            return Fit::Elsewhere;
        }
        let mut best = Fit::InName;
        let mut place = first;
        loop {
            if is_edge(place.checked_sub(1).and_then(|before| names.get(before))) {
                if is_edge(names.get(place + self.length)) {
                    return Fit::WholeName;
                }
                best = Fit::NameBegins;
            }
            match names.get(place + 1..).and_then(|rest| self.finder.find(rest)) {
                Some(next) => place += 1 + next,
                None => return best,
            }
        }
    }
}

/// How well the person fits all words: as well as the worst of them.
pub(super) fn fit(signature: &Signature, entry: &Entry, words: &[Word]) -> Fit {
    let mut worst = Fit::WholeName;
    for word in words {
        if worst == Fit::Not {
            break;
        }
        worst = worst.max(word.fit(signature, entry));
    }
    worst
}

/// What was typed, as the words that are looked for. Telephone numbers lose what only sets off their digits.
pub(super) fn typed(text: &str) -> Vec<String> {
    let is_number = |word: &str| {
        word.contains(|letter: char| letter.is_ascii_digit())
            && word.chars().all(|letter| letter.is_ascii_digit() || "+-()./".contains(letter))
    };
    let mut words: Vec<String> = fold(text)
        .split_whitespace()
        .map(|word| {
            let is_date =
                word.len() >= 5 && word.matches('-').count() >= 2 && word.ends_with(|end: char| end.is_ascii_digit());
            if is_number(word) && !is_date { word.replace(['-', '(', ')', '.', '/'], "") } else { word.to_owned() }
        })
        .map(|word| word.trim_matches([',', ';', '"']).to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    words.dedup();
    words
}

fn is_edge(letter: Option<&u8>) -> bool {
    letter.is_none_or(|letter| letter.is_ascii() && !letter.is_ascii_alphanumeric())
}
