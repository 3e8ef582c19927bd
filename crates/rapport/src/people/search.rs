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

    pub(crate) fn named(&self, word: &str) -> &[u32] {
        self.names.named(word)
    }

    pub(crate) fn named_beginning(&self, beginning: &str) -> Vec<u32> {
        self.names.beginning(beginning)
    }

    pub(crate) fn named_like(&self, entries: &[Entry], words: &[&str]) -> Vec<u32> {
        let words: Vec<String> = words.iter().map(|word| String::from(*word)).collect();
        self.names.forgiven(entries, &self.letters, &words)
    }

    fn exact_fits(&self, entries: &[Entry], typed: &[String]) -> Vec<Fit> {
        let words: Vec<Word> = typed.iter().map(|word| Word::new(word)).collect();
        let mut candidates = vec![u64::MAX; entries.len().div_ceil(64)];
        for word in &words {
            word.narrow(&self.letters, &mut candidates);
        }
        let before = (self.exact.len() == entries.len() && narrows(&self.typed, typed)).then_some(&self.exact);
        let mut fits = vec![Fit::Not; entries.len()];
        let reading = Reading { letters: &self.letters, entries, words: &words, before: before.map(Vec::as_slice) };
        let share = share_of_one(&candidates);
        std::thread::scope(|scope| {
            let shares = candidates.chunks(share).zip(fits.chunks_mut(share * 64)).enumerate();
            // The last share is this thread's own.
            let mut shares: Vec<_> = shares.map(|(place, (bits, fits))| (place * share * 64, bits, fits)).collect();
            let own = shares.pop();
            for (first, bits, fits) in shares {
                let reading = &reading;
                scope.spawn(move || reading.fill(first, bits, fits));
            }
            if let Some((first, bits, fits)) = own {
                reading.fill(first, bits, fits);
            }
        });
        fits
    }
}

/// Fewer candidates than this one thread reads sooner than another one has begun.
const MANY: u32 = 4_000;
/// More threads would wait for the memory, not for each other.
const MOST_THREADS: usize = 4;

/// How many blocks of 64 slots each thread reads.
fn share_of_one(candidates: &[u64]) -> usize {
    let count: u32 = candidates.iter().map(|bits| bits.count_ones()).sum();
    let threads = if count < MANY {
        1
    } else {
        std::thread::available_parallelism().map_or(1, |all| all.get().min(MOST_THREADS))
    };
    candidates.len().div_ceil(threads).max(1)
}

/// What every thread reads.
struct Reading<'a> {
    letters: &'a Letters,
    entries: &'a [Entry],
    words: &'a [Word],
    before: Option<&'a [Fit]>,
}

impl Reading<'_> {
    /// How well the candidates from slot `first` on fit.
    fn fill(&self, first: usize, candidates: &[u64], fits: &mut [Fit]) {
        for (block, bits) in candidates.iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                let place = block * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                let slot = first + place;
                let (Some(entry), Some(fit)) = (self.entries.get(slot), fits.get_mut(place)) else { break };
                if self.before.is_none_or(|before| before[slot] != Fit::Not) {
                    *fit = words::fit(self.letters, slot, entry, self.words);
                }
            }
        }
    }
}

/// Whoever is found by `after` was found by `before`.
fn narrows(before: &[String], after: &[String]) -> bool {
    !before.is_empty() && before.iter().all(|word| after.iter().any(|longer| longer.contains(word.as_str())))
}

#[cfg(test)]
mod tests;
