//! Searching as you type. Rule: every word typed must be found, anywhere in what is known of a person; what fits a name better
//! comes first; typing errors are forgiven only in names, and only where next to nothing else is found.

mod forgiving;
mod pairs;
mod signature;
mod words;

use super::roster::Entry;
use forgiving::NameWords;
use pairs::Pairs;
use signature::Signature;
use words::Word;

/// How well a person fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// Every word is a whole word of the name.
    WholeName,
    /// Every word begins a word of the name.
    NameBegins,
    /// Every word stands somewhere in the name.
    InName,
    /// Some word stands elsewhere: organisation, e-mail, tag, notes …
    Elsewhere,
    /// Some word is a name with a typing error.
    Forgiven,
    Not,
}

/// With this many found, nobody who typed an error needs to be helped.
const ENOUGH: usize = 5;

/// The last search, since the next keystroke mostly narrows it, and the words of all names.
#[derive(Debug, Default)]
pub(crate) struct Search {
    typed: Vec<String>,
    /// By slot, without the forgiven; empty where there was no search since the last change.
    exact: Vec<Fit>,
    /// By slot.
    fits: Vec<Fit>,
    letters: Letters,
    names: NameWords,
}

/// Which letters everybody has: most people are ruled out by these, before any text is read.
#[derive(Debug, Default)]
struct Letters {
    /// By slot.
    signatures: Vec<Signature>,
    pairs: Pairs,
}

impl Search {
    pub(crate) fn over(entries: &[Entry]) -> Self {
        Self {
            names: NameWords::of(entries),
            letters: Letters { signatures: entries.iter().map(Signature::of).collect(), pairs: Pairs::of(entries) },
            ..Self::default()
        }
    }

    /// The people in these slots changed, came or went.
    pub(crate) fn put_in_place(&mut self, entries: &[Entry], changed: &[u32]) {
        self.names.put_in_place(entries, changed);
        self.letters.pairs.put_in_place(entries, changed);
        self.letters.signatures.resize(entries.len(), Signature::default());
        for slot in changed {
            self.letters.signatures[*slot as usize] = Signature::of(&entries[*slot as usize]);
        }
        self.exact.clear();
        self.typed.clear();
    }

    /// For each slot how well it fits; `None` where nothing was typed.
    pub(crate) fn find(&mut self, entries: &[Entry], typed: &str) -> Option<&[Fit]> {
        let typed = words::typed(typed);
        if typed.is_empty() {
            return None;
        }
        if typed != self.typed || self.exact.len() != entries.len() {
            self.exact = self.exact_fits(entries, &typed);
            self.fits.clone_from(&self.exact);
            let found = self.exact.iter().filter(|fit| **fit != Fit::Not).take(ENOUGH).count();
            if found < ENOUGH {
                for slot in self.names.forgiven(entries, &self.letters, &typed) {
                    let fit = &mut self.fits[slot as usize];
                    *fit = (*fit).min(Fit::Forgiven);
                }
            }
            self.typed = typed;
        }
        Some(&self.fits)
    }

    fn exact_fits(&self, entries: &[Entry], typed: &[String]) -> Vec<Fit> {
        let words: Vec<Word> = typed.iter().map(|word| Word::new(word)).collect();
        let mut candidates = vec![u64::MAX; entries.len().div_ceil(64)];
        for word in &words {
            word.narrow(&self.letters, &mut candidates);
        }
        let before = (self.exact.len() == entries.len() && narrows(&self.typed, typed)).then_some(&self.exact);
        let mut fits = vec![Fit::Not; entries.len()];
        for (chunk, mut bits) in candidates.into_iter().enumerate() {
            while bits != 0 {
                let slot = chunk * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                let Some(entry) = entries.get(slot) else { break };
                if before.is_none_or(|before| before[slot] != Fit::Not) {
                    fits[slot] = words::fit(&self.letters, slot, entry, &words);
                }
            }
        }
        fits
    }
}

/// Whoever is found by `after` was found by `before`.
fn narrows(before: &[String], after: &[String]) -> bool {
    !before.is_empty() && before.iter().all(|word| after.iter().any(|longer| longer.contains(word.as_str())))
}

#[cfg(test)]
mod tests;
