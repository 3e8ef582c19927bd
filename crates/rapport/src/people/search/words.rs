//! One typed word against one person. Rule: most people are ruled out by their letters, before any text is read.

use super::Fit;
use super::Letters;
use super::pairs::{self, Standing};
use super::signature::letters;
use crate::folding::fold;
use crate::people::roster::Entry;
use memchr::memmem::Finder;

/// A word to be found.
#[derive(Debug)]
pub(super) struct Word {
    finder: Finder<'static>,
    length: usize,
    letters: u64,
    /// All pairs of its letters.
    pairs: Vec<usize>,
    known: Known,
}

/// What is known of a word without a text being read.
#[derive(Debug, Clone, Copy)]
enum Known {
    /// A single letter or digit.
    Single,
    /// Two of `a` to `z`.
    Pair(usize),
    /// Who cannot have it.
    Lacking,
}

impl Word {
    pub fn new(folded: &str) -> Self {
        let pairs = pairs::columns(folded);
        let known = match (folded.as_bytes(), pairs.as_slice()) {
            ([letter], _) if letter.is_ascii_alphanumeric() => Known::Single,
            ([_, _], [column]) if pairs::is_exact(*column) => Known::Pair(*column),
            _ => Known::Lacking,
        };
        Self { finder: Finder::new(folded).into_owned(), length: folded.len(), letters: letters(folded), pairs, known }
    }

    /// Leaves of the candidates, one bit for each slot, all who may have the word.
    pub fn narrow(&self, letters: &Letters, candidates: &mut [u64]) {
        letters.pairs.narrow(candidates, &self.pairs);
    }

    /// How well the person in this slot fits the word.
    pub fn fit(&self, letters: &Letters, slot: usize, entry: &Entry) -> Fit {
        let signature = &letters.signatures[slot];
        if self.letters & !signature.letters != 0 || !letters.pairs.has_all(slot, &self.pairs) {
            return Fit::Not;
        }
        self.fit_of_candidate(letters, slot, entry)
    }

    /// The same of one whom [`Word::narrow`] left among the candidates.
    fn fit_of_candidate(&self, letters: &Letters, slot: usize, entry: &Entry) -> Fit {
        let signature = &letters.signatures[slot];
        if self.letters & !signature.letters != 0 {
            return Fit::Not;
        }
        match self.known {
            Known::Single if self.letters & signature.initials != 0 => return Fit::NameBegins,
            Known::Single if self.letters & signature.name_letters != 0 => return Fit::InName,
            Known::Single => return Fit::Elsewhere,
            Known::Pair(column) => match letters.pairs.standing(column, slot) {
                Standing::BeginsName => {}
                Standing::InName => return Fit::InName,
                Standing::Elsewhere => return Fit::Elsewhere,
            },
            Known::Lacking => {}
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

/// How well a candidate fits all words: as well as the worst of them.
pub(super) fn fit(letters: &Letters, slot: usize, entry: &Entry, words: &[Word]) -> Fit {
    let mut worst = Fit::WholeName;
    for word in words {
        if worst == Fit::Not {
            break;
        }
        worst = worst.max(word.fit_of_candidate(letters, slot, entry));
    }
    worst
}

/// A pasted page is searched for by its beginning.
const MOST_WORDS: usize = 64;

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
        .take(MOST_WORDS)
        .collect();
    words.dedup();
    words
}

fn is_edge(letter: Option<&u8>) -> bool {
    letter.is_none_or(|letter| letter.is_ascii() && !letter.is_ascii_alphanumeric())
}
