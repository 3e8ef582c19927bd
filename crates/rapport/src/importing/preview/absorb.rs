//! What one record brings to one person. Rule: nothing is taken away; what the user typed stays, and so does what this drop
//! has set already: other values are offered.

mod lists;
mod name;
mod post;
mod texts;

use super::super::contact::{Labelled, LabelledDate, PostalAddress, RawContact};
use super::super::reading::Format;
use super::values::{Field, Values};
use super::{ChangeKind, Difference};
use chrono::NaiveDate;

/// Whether a file's value may take the place of what an earlier import brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Only what is empty is filled.
    Fill,
    Replace,
}

/// A record, and how it is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub contact: &'a RawContact,
    pub format: Format,
    pub region: &'a str,
    /// No tie begins later than this.
    pub today: NaiveDate,
}

/// One value more in a list.
#[derive(Debug)]
pub(super) enum Added<'a> {
    Email { value: &'a Labelled, key: String },
    Phone { value: &'a Labelled, e164: Option<String>, key: String },
    Url { value: &'a Labelled, profile: Option<String>, key: String },
    Address { value: &'a PostalAddress, key: String },
    Date { value: &'a LabelledDate, key: String },
    Related { value: &'a Labelled, key: String },
    Tag { name: &'a str, key: String },
    NotUnderstood { content: &'a str, format: Format },
}

/// Whether the post that a person had is still theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum PostOutcome {
    #[default]
    Stays,
    /// It was left, for another one or for none.
    Left,
}

/// All that the records of one drop bring to one person.
#[derive(Debug, Default)]
pub(super) struct Gain<'a> {
    pub fields: Vec<Field>,
    pub added: Vec<Added<'a>>,
    pub photo: Option<&'a [u8]>,
    pub post: PostOutcome,
    pub offers: Vec<(&'static str, String)>,
}

impl Gain<'_> {
    pub fn is_nothing(&self) -> bool {
        self.fields.is_empty() && self.added.is_empty() && self.photo.is_none() && self.offers.is_empty()
    }
}

/// How a record differs from what is known.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub differences: Vec<Difference>,
    job: Option<ChangeKind>,
    respelt: bool,
    more: bool,
}

impl Compared {
    /// More is known that is not one of the person's own values.
    pub fn more_of(&mut self, field: &str, in_file: &str) {
        self.more = true;
        if let Some(difference) = self.differences.iter_mut().find(|difference| difference.field == field) {
            difference.in_file.push_str(", ");
            difference.in_file.push_str(in_file);
        } else {
            self.differences.push(Difference {
                field: field.to_owned(),
                here: String::new(),
                in_file: in_file.to_owned(),
                typed_here: false,
            });
        }
    }

    pub fn change(&self) -> ChangeKind {
        match (self.job, self.more, self.respelt) {
            (Some(job), ..) => job,
            (None, true, _) => ChangeKind::MoreDetails,
            (None, false, true) => ChangeKind::Spelling,
            (None, false, false) => ChangeKind::None,
        }
    }
}

/// Compares `source` with `values`, takes into them what it brings, and notes that in `gain`.
pub(super) fn absorb<'a>(values: &mut Values, source: Source<'a>, mode: Mode, gain: &mut Gain<'a>) -> Compared {
    let mut absorbing = Absorbing { values, source, mode, gain, compared: Compared::default() };
    absorbing.name();
    absorbing.post();
    absorbing.texts();
    absorbing.lists();
    absorbing.compared
}

struct Absorbing<'a, 'g> {
    values: &'g mut Values,
    source: Source<'a>,
    mode: Mode,
    gain: &'g mut Gain<'a>,
    compared: Compared,
}

/// What becomes of a value that differs from the one that is here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Taken,
    Offered,
}

impl<'a> Absorbing<'a, '_> {
    fn differ(&mut self, field: &str, in_file: &str) {
        let here = Field::ALL.iter().find(|known| known.name() == field).map_or("", |known| self.values.text(*known));
        self.compared.differences.push(Difference {
            field: field.to_owned(),
            here: here.to_owned(),
            in_file: in_file.to_owned(),
            typed_here: self.values.is_typed(field),
        });
    }

    fn fate(&self, fields: &[Field]) -> Fate {
        let typed = fields.iter().any(|field| self.values.is_typed(field.name()));
        let taken = fields.iter().any(|field| self.gain.fields.contains(field));
        if typed || taken || self.mode == Mode::Fill { Fate::Offered } else { Fate::Taken }
    }

    fn put(&mut self, field: Field, text: &str) {
        if self.values.text(field) == text {
            return;
        }
        self.values.set(field, text);
        if !self.gain.fields.contains(&field) {
            self.gain.fields.push(field);
        }
    }

    fn offer(&mut self, field: &'static str, text: &str) {
        if !text.is_empty() && !self.gain.offers.iter().any(|(known, value)| *known == field && value == text) {
            self.gain.offers.push((field, text.to_owned()));
        }
    }

    /// A value for a field that is empty here: taken, unless the user emptied it.
    fn fill(&mut self, field: Field, text: &str) {
        self.differ(field.name(), text);
        self.compared.more = true;
        if self.values.is_typed(field.name()) { self.offer(field.name(), text) } else { self.put(field, text) }
    }

    fn replace(&mut self, field: Field, text: &str) {
        match self.fate(&[field]) {
            Fate::Taken => {
                self.differ(field.name(), text);
                self.compared.more = true;
                self.put(field, text);
            }
            Fate::Offered => {
                self.differ(field.name(), text);
                self.compared.more = true;
                self.offer(field.name(), text);
            }
        }
    }

    /// The same word spelt otherwise.
    fn respell(&mut self, field: Field, text: &str) {
        if self.values.text(field) != text && self.fate(&[field]) == Fate::Taken {
            self.differ(field.name(), text);
            self.compared.respelt = true;
            self.put(field, text);
        }
    }
}
