//! Who is called so. Rule: all words stand in the name; exact words and usual short forms first, then beginnings, and typing
//! errors only where nobody else is found.

use super::PersonId;
use super::matching::{forms_of, stand_for_each_other};
use super::roster::{Entry, Roster, with_roster, words};
use crate::failure::Result;
use rapidfuzz::distance::osa;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// How well words fit a name, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum NameFit {
    /// The whole of the name.
    Whole,
    /// Words of the name.
    Words,
    /// Another form of the given name: Bob for Robert.
    Nickname,
    /// The beginnings of words of the name.
    Beginning,
    /// With a typing error.
    Forgiven,
}

/// Everybody who is called so at least as well as `worst`, in no order; with `organisation`, only who works where its name stands.
/// All folded. Where words of the name are needed, nothing is searched.
pub fn called(
    connection: &Connection,
    name: &[&str],
    organisation: Option<&str>,
    worst: NameFit,
) -> Result<Vec<(PersonId, NameFit)>> {
    with_roster(connection, |roster| {
        let Some(longest) = name.iter().max_by_key(|word| word.len()) else { return Ok(Vec::new()) };
        let fitting = |slots: Vec<u32>, allowed: NameFit| -> Vec<(PersonId, NameFit)> {
            let entries = slots.into_iter().map(|slot| roster.entry(slot));
            let employed = entries.filter(|entry| {
                organisation.is_none_or(|organisation| works_at(entry.organisation_key(), organisation))
            });
            let fits = employed.filter_map(|entry| Some((PersonId(entry.id), fit(name, entry)?)));
            fits.filter(|(_, fit)| *fit <= allowed.min(worst)).collect()
        };
        let mut found = fitting(exactly(roster, longest), NameFit::Nickname);
        if found.is_empty() && worst >= NameFit::Beginning && longest.chars().nth(1).is_some() {
            found = fitting(roster.named_beginning(longest), NameFit::Beginning);
        }
        if found.is_empty() && worst >= NameFit::Forgiven {
            found = fitting(roster.named_like(name), NameFit::Forgiven);
        }
        Ok(found)
    })
}

fn exactly(roster: &Roster, word: &str) -> Vec<u32> {
    let mut slots = roster.named(word).to_vec();
    for other in forms_of(word) {
        slots.extend(roster.named(other));
    }
    slots.sort_unstable();
    slots.dedup();
    slots
}

/// How well the words fit; `None`: not at all.
fn fit(wanted: &[&str], entry: &Entry) -> Option<NameFit> {
    let name: Vec<&str> = words(entry.names()).collect();
    let each = wanted.iter().map(|word| {
        if name.contains(word) {
            Some(NameFit::Words)
        } else if name.iter().any(|part| stand_for_each_other(word, part)) {
            Some(NameFit::Nickname)
        } else if name.iter().any(|part| part.starts_with(*word)) {
            Some(NameFit::Beginning)
        } else {
            name.iter().any(|part| is_slip(word, part)).then_some(NameFit::Forgiven)
        }
    });
    let worst = each.collect::<Option<Vec<_>>>()?.into_iter().max()?;
    Some(if worst == NameFit::Words && wanted.len() > 1 && wanted.len() >= name.len() { NameFit::Whole } else { worst })
}

fn is_slip(word: &str, part: &str) -> bool {
    let errors = match word.chars().count() {
        0..=3 => return false,
        4..=7 => 1,
        _ => 2,
    };
    osa::distance(word.chars(), part.chars()) <= errors
}

fn works_at(organisation: &str, wanted: &str) -> bool {
    words(wanted).all(|word| words(organisation).any(|part| part == word))
}
