//! One person in memory. Rule: everything that is compared is folded once, when it is read.

use crate::importing::contact::Origin;
use crate::ties::TieKeys;
use chrono::NaiveDate;
use std::fmt;
use std::sync::Arc;

/// One person as list, search and growth need them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Entry {
    pub id: i64,
    pub organisation: Option<i64>,
    pub origin: Origin,
    pub met_on: NaiveDate,
    pub met_on_known: bool,
    /// Seconds since 1970.
    pub added: i64,
    pub tie: TieKeys,
    /// Sort key, names, organisation, position, the rest: folded, each but the last ended by a line feed.
    pub(super) text: Text,
    /// Where names, organisation, position and the rest begin.
    pub(super) starts: [u32; 4],
}

/// A piece of the text of all who were read together: a search walks through memory in one direction.
#[derive(Clone, Default)]
pub(super) struct Text {
    all: Option<Arc<str>>,
    start: usize,
    end: usize,
}

impl Text {
    fn as_str(&self) -> &str {
        self.all.as_ref().and_then(|all| all.get(self.start..self.end)).unwrap_or_default()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(out)
    }
}

/// What an entry's text is made of; all folded.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub sort_key: String,
    pub names: String,
    pub organisation: String,
    pub position: String,
    pub rest: String,
}

impl Entry {
    /// Writes the texts behind those in `all`; [`Entry::lie_in`] is still to be called with what that becomes.
    pub(super) fn write_texts(&mut self, texts: &Texts, all: &mut String) {
        self.text.start = all.len();
        let parts = [&texts.sort_key, &texts.names, &texts.organisation, &texts.position];
        for (part, start) in parts.into_iter().zip(0..) {
            all.extend(part.chars().map(|letter| if letter == '\n' { ' ' } else { letter }));
            all.push('\n');
            self.starts[start] = u32::try_from(all.len() - self.text.start).unwrap_or(u32::MAX);
        }
        all.push_str(&texts.rest);
        self.text.end = all.len();
    }

    pub(super) fn lie_in(&mut self, all: &Arc<str>) {
        self.text.all = Some(Arc::clone(all));
    }

    /// Nobody has this slot.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.as_str().is_empty()
    }

    pub(crate) fn sort_key(&self) -> &str {
        self.part(0, self.starts[0])
    }

    pub(crate) fn names(&self) -> &str {
        self.part(self.starts[0], self.starts[1])
    }

    pub(crate) fn organisation_key(&self) -> &str {
        self.part(self.starts[1], self.starts[2])
    }

    pub(crate) fn position_key(&self) -> &str {
        self.part(self.starts[2], self.starts[3])
    }

    /// All that is searched; it begins with [`Entry::names`].
    pub(crate) fn searched(&self) -> &str {
        self.text.as_str().get(self.starts[0] as usize..).unwrap_or_default()
    }

    /// Without the line feed before `end`.
    fn part(&self, start: u32, end: u32) -> &str {
        self.text.as_str().get(start as usize..(end as usize).saturating_sub(1)).unwrap_or_default()
    }
}

/// The words of a folded text.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}
