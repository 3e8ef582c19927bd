//! The words of a language. Rule: grammar stands in code, words stand in a data file; another language is another file.

use crate::exchanges::ExchangeKind;
use crate::folding::fold;
use crate::interactions::{Depth, InteractionKind};
use crate::opportunities::OpportunityKind;
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::LazyLock;

/// What is missing reads as empty; a test says that nothing is.
static ENGLISH: LazyLock<Language> =
    LazyLock::new(|| serde_json::from_str(include_str!("english.json")).unwrap_or_default());

pub fn english() -> &'static Language {
    &ENGLISH
}

/// Words that stand for the same, each of one or more words; the longest that fits is meant.
#[derive(Debug)]
pub struct Phrases<Meaning = ()> {
    /// By first word, the longest first.
    by_first: HashMap<String, Vec<(Vec<String>, Meaning)>>,
}

impl<Meaning> Default for Phrases<Meaning> {
    fn default() -> Self {
        Self { by_first: HashMap::new() }
    }
}

impl<Meaning: Copy> Phrases<Meaning> {
    fn of(phrases: impl IntoIterator<Item = (String, Meaning)>) -> Self {
        let mut all = Self::default();
        for (phrase, meaning) in phrases {
            let words: Vec<String> = fold(&phrase).split_whitespace().map(String::from).collect();
            if let Some(first) = words.first() {
                all.by_first.entry(first.clone()).or_default().push((words, meaning));
            }
        }
        for phrases in all.by_first.values_mut() {
            phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        all
    }

    /// All phrases that begin with this word, the longest first.
    pub fn beginning(&self, first: &str) -> impl Iterator<Item = (&[String], Meaning)> {
        self.by_first.get(first).into_iter().flatten().map(|(words, meaning)| (words.as_slice(), *meaning))
    }

    pub fn has(&self, word: &str) -> bool {
        self.beginning(word).any(|(words, _)| words.len() == 1)
    }
}

impl<'de> Deserialize<'de> for Phrases {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::of(Vec::<String>::deserialize(from)?.into_iter().map(|phrase| (phrase, ()))))
    }
}

impl<'de> Deserialize<'de> for Phrases<u32> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::of(HashMap::<String, u32>::deserialize(from)?))
    }
}

/// Lists of words in a fixed order: the days of the week, the months.
#[derive(Debug, Default)]
pub struct InOrder(pub Phrases<u32>);

impl<'de> Deserialize<'de> for InOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let lists = Vec::<Vec<String>>::deserialize(from)?;
        let named = (0..).zip(lists).flat_map(|(at, names)| names.into_iter().map(move |name| (name, at)));
        Ok(Self(Phrases::of(named)))
    }
}

/// How a word for an interaction is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// `coffee`: it says the kind.
    Noun,
    /// `met`: a better word in the same line says the kind.
    Talk,
    /// `called`: whoever stands before it began.
    Reach,
}

#[derive(Debug, Deserialize)]
struct KindWords {
    kind: InteractionKind,
    how: How,
    words: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Kinds(pub Phrases<(InteractionKind, How)>);

impl<'de> Deserialize<'de> for Kinds {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let kinds = Vec::<KindWords>::deserialize(from)?;
        Ok(Self(Phrases::of(
            kinds.into_iter().flat_map(|kind| kind.words.into_iter().map(move |word| (word, (kind.kind, kind.how)))),
        )))
    }
}

/// Words by what they mean: the depths of a talk, the units of time.
#[derive(Debug)]
pub struct ByMeaning<Meaning>(pub Phrases<Meaning>);

impl<Meaning> Default for ByMeaning<Meaning> {
    fn default() -> Self {
        Self(Phrases::default())
    }
}

impl<'de, Meaning: Copy + Eq + Hash + Deserialize<'de>> Deserialize<'de> for ByMeaning<Meaning> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let all = HashMap::<Meaning, Vec<String>>::deserialize(from)?;
        let each = all.into_iter().flat_map(|(meaning, words)| words.into_iter().map(move |word| (word, meaning)));
        Ok(Self(Phrases::of(each)))
    }
}

#[derive(Debug, Deserialize)]
struct WordsOf<Kind> {
    kind: Kind,
    words: Vec<String>,
}

/// Lists of words, each with its kind, which may have several: of help, of opportunities.
#[derive(Debug)]
pub struct OfKinds<Kind>(pub Phrases<Kind>);

impl<Kind> Default for OfKinds<Kind> {
    fn default() -> Self {
        Self(Phrases::default())
    }
}

impl<'de, Kind: Copy + Deserialize<'de>> Deserialize<'de> for OfKinds<Kind> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let all = Vec::<WordsOf<Kind>>::deserialize(from)?;
        let each = all.into_iter().flat_map(|one| one.words.into_iter().map(move |word| (word, one.kind)));
        Ok(Self(Phrases::of(each)))
    }
}

/// A stretch of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// `yesterday`, `next month`: how far from today.
#[derive(Debug, Deserialize)]
struct Distance {
    words: Vec<String>,
    days: Option<u32>,
    weeks: Option<u32>,
    months: Option<u32>,
}

#[derive(Debug, Default)]
pub struct Distances(pub Phrases<(u32, Unit)>);

impl<'de> Deserialize<'de> for Distances {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let distances = Vec::<Distance>::deserialize(from)?;
        let mut each = Vec::new();
        for Distance { words, days, weeks, months } in distances {
            let far = match (days, weeks, months) {
                (Some(days), ..) => (days, Unit::Day),
                (_, Some(weeks), _) => (weeks, Unit::Week),
                (_, _, Some(months)) => (months, Unit::Month),
                _ => return Err(D::Error::custom("days, weeks or months are wanted")),
            };
            each.extend(words.into_iter().map(|word| (word, far)));
        }
        Ok(Self(Phrases::of(each)))
    }
}

/// `end of next month`: the last day of which stretch, and how many stretches on.
#[derive(Debug, Deserialize)]
struct End {
    words: Vec<String>,
    of: Unit,
    after: u32,
}

#[derive(Debug, Default)]
pub struct Ends(pub Phrases<(u32, Unit)>);

impl<'de> Deserialize<'de> for Ends {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let ends = Vec::<End>::deserialize(from)?;
        let each = ends.into_iter().flat_map(|end| end.words.into_iter().map(move |word| (word, (end.after, end.of))));
        Ok(Self(Phrases::of(each)))
    }
}

/// All that the grammar needs of a language; each list is explained in `docs/logging.md`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    pub of: Phrases,
    pub before_kind: Phrases,
    pub with: Phrases,
    pub and: Phrases,
    pub at_event: Phrases,
    pub to: Phrases,
    pub to_whom: Phrases,
    pub from: Phrases,
    pub of_organisation: Phrases,
    pub me: Phrases,
    pub object_me: Phrases,
    pub they: Phrases,
    pub object_they: Phrases,
    pub determiners: Phrases,
    pub definite: Phrases,
    pub about: Phrases,
    pub fillers: Phrases,
    pub trimmed: Phrases,
    pub never_names: Phrases,
    pub abbreviations: Vec<String>,
    pub event_words: Vec<String>,
    pub kinds: Kinds,
    pub depths: ByMeaning<Depth>,
    pub weekdays: InOrder,
    pub months: InOrder,
    pub also_words: Phrases,
    pub ordinal_endings: Vec<String>,
    pub numbers: Phrases<u32>,
    pub units: ByMeaning<Unit>,
    pub lengths: Phrases<u32>,
    pub length_before: Phrases,
    pub past_days: Distances,
    pub last_week: Phrases,
    pub ago: Phrases,
    pub before_past: Phrases,
    pub last: Phrases,
    pub day_parts: Phrases,
    pub due_days: Distances,
    pub due_ends: Ends,
    pub by: Phrases,
    pub before_due: Phrases,
    #[serde(rename = "in")]
    pub within: Phrases,
    pub am: Vec<String>,
    pub pm: Vec<String>,
    pub times: HashMap<String, String>,
    pub before_time: Phrases,
    pub until_time: Phrases,
    pub auxiliaries: Phrases,
    pub gave: Phrases,
    pub got: Phrases,
    pub thanks: Phrases,
    pub help_words: OfKinds<ExchangeKind>,
    pub help_verbs: OfKinds<ExchangeKind>,
    pub promised: Phrases,
    pub will: Phrases,
    pub contracted_mine: Phrases,
    pub contracted_theirs: Phrases,
    pub owe: Phrases,
    pub owes: Phrases,
    pub tasks: Phrases,
    pub promise_starts: Phrases,
    pub promise_kinds: OfKinds<ExchangeKind>,
    pub asks_theirs: Phrases,
    pub asks_either: Phrases,
    pub asks_mine: Phrases,
    pub asked: Phrases,
    pub asked_for: Phrases,
    pub not_asks: Phrases,
    pub learned: Phrases,
    pub learned_that: Phrases,
    pub heard: Phrases,
    pub heard_of: Phrases,
    pub told_of: Phrases,
    pub news_of: Phrases,
    pub through: Phrases,
    pub at_organisation: Phrases,
    pub opportunity_kinds: OfKinds<OpportunityKind>,
    pub behind_opportunity: Phrases,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_complete() {
        let read: Result<Language, _> = serde_json::from_str(include_str!("english.json"));
        assert!(read.is_ok(), "{read:?}");
        assert!(english().with.has("with"));
    }
}
