//! Who may be whom. Rule: certain only by what identifies a person; a name alone never merges, and what two people share
//! (a switchboard, a desk's mailbox) identifies neither.

mod blocks;
mod entry;
mod names;
mod nicknames;
mod spelling;
#[cfg(test)]
mod tests;
mod weighing;

use super::MatchReason;
use super::identity::Identity;
use blocks::Blocks;
use entry::Entry;
use names::{Likeness, likeness};
use spelling::Spelled;
use std::collections::HashMap;
use weighing::{Crowd, Rarity, Shared, weigh};

pub use nicknames::{families as nickname_families, forms_of, stand_for_each_other};

/// How sure it is. Certain sorts before likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The same person.
    Certain,
    /// Somebody has to decide.
    Likely,
}

/// Somebody known who may be the person asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// What the identity was added under.
    pub key: usize,
    pub certainty: Certainty,
    pub reasons: Vec<MatchReason>,
    /// 0 to 100, to sort by: the likelier, the more.
    pub score: u32,
}

/// Everybody known so far, found again by what may identify them.
#[derive(Default)]
pub struct Index {
    entries: Vec<(usize, Entry)>,
    blocks: Blocks,
    /// How many names begin or end with a word.
    words: HashMap<Spelled, usize>,
}

/// Blocks with more entries than this tell nothing and are passed over.
const BIGGEST_BLOCK: usize = 48;
/// Among fewer people than this, how often a name occurs tells little.
const FEW: usize = 1_000;
/// A couple may share an address, and each of them is told by it and their name; what more people share is nobody's own.
const MOST_OWNERS: usize = 2;

impl Index {
    pub fn add(&mut self, key: usize, identity: Identity) {
        let entry = Entry::new(identity);
        let place = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        for block in blocks::keys(&entry) {
            self.blocks.add(block, place);
        }
        for word in entry.outer_words().into_iter().flat_map(|(first, last)| [first, last]) {
            *self.words.entry(word).or_default() += 1;
        }
        self.entries.push((key, entry));
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Who among those added may be this person: the certain first, then by score.
    pub fn candidates(&self, identity: &Identity) -> Vec<Match> {
        let asked = Entry::new(identity.clone());
        let mut places: Vec<u32> = blocks::keys(&asked)
            .into_iter()
            .filter(|block| self.blocks.size(*block) <= BIGGEST_BLOCK)
            .flat_map(|block| self.blocks.entries(block))
            .collect();
        places.sort_unstable();
        places.dedup();
        let crowd = Crowd { name: self.rarity(&asked), is_shared: |shared: Shared| self.is_shared(shared, &asked) };
        let mut matches: Vec<Match> = places
            .into_iter()
            .filter_map(|place| self.entries.get(place as usize))
            .filter_map(|(key, known)| {
                let verdict = weigh(&asked, known, &crowd)?;
                Some(Match { key: *key, certainty: verdict.certainty, reasons: verdict.reasons, score: verdict.score })
            })
            .collect();
        matches.sort_by(|one, other| {
            one.certainty.cmp(&other.certainty).then(other.score.cmp(&one.score)).then(one.key.cmp(&other.key))
        });
        matches
    }

    /// How many namesakes chance alone would bring, going by how often each word of the name occurs.
    fn rarity(&self, asked: &Entry) -> Rarity {
        let Some((first, last)) = asked.outer_words() else {
            return Rarity::Common;
        };
        let bearers = |word| self.words.get(&word).copied().unwrap_or_default();
        let by_chance = bearers(first) * bearers(last);
        let among = self.entries.len().max(FEW);
        if by_chance * 20 <= among {
            Rarity::Rare
        } else if by_chance <= among * 2 {
            Rarity::Uncommon
        } else {
            Rarity::Common
        }
    }

    /// Do people with names of their own share it?
    fn is_shared(&self, shared: Shared, asked: &Entry) -> bool {
        let block = match shared {
            Shared::Profile(profile) => blocks::profile_key(profile),
            Shared::Email(email) => blocks::email_key(email),
            Shared::Phone(phone) => blocks::phone_key(phone),
        };
        let size = self.blocks.size(block);
        if size > BIGGEST_BLOCK {
            return true;
        }
        let mut owners: Vec<&Entry> = vec![asked];
        for (_, holder) in self.blocks.entries(block).filter_map(|place| self.entries.get(place as usize)) {
            let known = owners
                .iter()
                .any(|owner| !matches!(likeness(owner.name(), holder.name()), Likeness::Different | Likeness::Related));
            if !known {
                owners.push(holder);
            }
        }
        owners.len() > MOST_OWNERS
    }
}
