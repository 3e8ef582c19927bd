//! A sentence that the library says. Rule: it is English for the prompt, and beside that a key with its parts, by which the
//! interface says it in the language of whoever reads it; no sentence reaches a screen without one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Display;

/// What a sentence is told, by the names that its words use.
pub type Parts = BTreeMap<Cow<'static, str>, Part>;

/// Made by [`sentence!`](crate::sentence).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Sentence {
    /// Its message in `ui/words`; empty for what only the prompt or the system says.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub key: Cow<'static, str>,
    #[cfg_attr(feature = "typescript", ts(as = "BTreeMap<String, Part>"))]
    pub parts: Parts,
    /// In English.
    pub message: String,
}

/// One thing that a sentence is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "SentencePart"))]
pub enum Part {
    Number(#[cfg_attr(feature = "typescript", ts(type = "number"))] i64),
    Text(String),
    Day {
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        day: NaiveDate,
    },
    /// A sentence within another one.
    Sentence(Sentence),
    /// All of these, as a language joins them.
    And {
        and: Vec<Part>,
    },
    /// One of these.
    Or {
        or: Vec<Part>,
    },
    /// One after the other.
    List {
        list: Vec<Part>,
    },
}

/// A number in figures, three digits at a time: `12,345`. Each language parts them in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(pub i64);

impl fmt::Display for Count {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&grouped(&self.0.to_string(), ","))
    }
}

impl ToPart for Count {
    fn to_part(&self) -> Part {
        Part::Number(self.0)
    }
}

/// The digits of a whole number, three at a time, with `between` them.
pub fn grouped(digits: &str, between: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let mut said = sign.to_owned();
    let long = digits.chars().count();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (long - place).is_multiple_of(3) {
            said.push_str(between);
        }
        said.push(digit);
    }
    said
}

/// One after the other, with commas alone.
pub struct Listed<T>(pub Vec<T>);

/// Joined by “and”.
pub struct AllOf<T>(pub Vec<T>);

/// Joined by “or”.
pub struct AnyOf<T>(pub Vec<T>);

/// A sentence without parts, as it stands in a table or a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedSentence {
    key: &'static str,
    message: &'static str,
}

impl FixedSentence {
    #[doc(hidden)]
    pub const fn new(key: &'static str, message: &'static str) -> Self {
        Self { key, message }
    }
}

impl From<FixedSentence> for Sentence {
    fn from(fixed: FixedSentence) -> Self {
        Self { key: fixed.key.into(), parts: Parts::new(), message: fixed.message.to_owned() }
    }
}

impl Sentence {
    #[doc(hidden)]
    pub const fn new(key: &'static str, parts: Parts, message: String) -> Self {
        Self { key: Cow::Borrowed(key), parts, message }
    }

    /// A word that the interface has of its own, such as that of a state: `key` is its message there.
    pub fn word(key: impl Into<String>, message: impl Into<String>) -> Self {
        Self { key: Cow::Owned(key.into()), parts: Parts::new(), message: message.into() }
    }

    /// The same, with one more thing that it is told.
    pub fn told(mut self, name: &'static str, part: impl ToPart) -> Self {
        self.parts.insert(name.into(), part.to_part());
        self
    }

    /// What is said at a prompt alone, or comes from the system as it is.
    pub const fn untranslated(message: String) -> Self {
        Self { key: Cow::Borrowed(""), parts: Parts::new(), message }
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

/// What can be told to a sentence.
pub trait ToPart {
    fn to_part(&self) -> Part;
}

macro_rules! texts {
    ($($kind:ty),+) => {
        $(impl ToPart for $kind {
            fn to_part(&self) -> Part {
                Part::Text(self.to_string())
            }
        })+
    };
}
texts!(
    str,
    String,
    Cow<'_, str>,
    Display<'_>,
    rusqlite::Error,
    chrono::format::DelayedFormat<chrono::format::StrftimeItems<'_>>
);

macro_rules! numbers {
    ($($kind:ty),+) => {
        $(impl ToPart for $kind {
            fn to_part(&self) -> Part {
                Part::Number(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        })+
    };
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

impl ToPart for NaiveDate {
    fn to_part(&self) -> Part {
        Part::Day { day: *self }
    }
}

impl ToPart for Sentence {
    fn to_part(&self) -> Part {
        Part::Sentence(self.clone())
    }
}

impl ToPart for Part {
    fn to_part(&self) -> Part {
        self.clone()
    }
}

impl<T: ToPart> ToPart for Listed<T> {
    fn to_part(&self) -> Part {
        Part::List { list: self.0.iter().map(ToPart::to_part).collect() }
    }
}

impl<T: fmt::Display> fmt::Display for Listed<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        joined(&self.0, ", ", to)
    }
}

impl<T: ToPart> ToPart for AllOf<T> {
    fn to_part(&self) -> Part {
        Part::And { and: self.0.iter().map(ToPart::to_part).collect() }
    }
}

impl<T: ToPart> ToPart for AnyOf<T> {
    fn to_part(&self) -> Part {
        Part::Or { or: self.0.iter().map(ToPart::to_part).collect() }
    }
}

impl<T: fmt::Display> fmt::Display for AllOf<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        joined(&self.0, " and ", to)
    }
}

impl<T: fmt::Display> fmt::Display for AnyOf<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        joined(&self.0, " or ", to)
    }
}

fn joined<T: fmt::Display>(all: &[T], last: &str, to: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (place, one) in all.iter().enumerate() {
        match place {
            0 => {}
            _ if place + 1 == all.len() => to.write_str(last)?,
            _ => to.write_str(", ")?,
        }
        one.fmt(to)?;
    }
    Ok(())
}

impl<T: ToPart + ?Sized> ToPart for &T {
    fn to_part(&self) -> Part {
        (**self).to_part()
    }
}

/// A sentence by its key, its English, and what both are told: `sentence!("failures-topics-taken", "{name} is a topic already.", name)`.
/// The words are in `ui/words/en`, under that key, and a test holds the two to one another.
#[macro_export]
macro_rules! sentence {
    ($key:literal, $english:literal $(,)?) => {{
        // It may have braces of its own, which are written twice.
        #[allow(clippy::useless_format)]
        let message = format!($english);
        $crate::sentence::Sentence::new($key, $crate::sentence::Parts::new(), message)
    }};
    // A match, so that what a value borrows lives until it is told.
    ($key:literal, $english:literal $(, $name:ident $(= $value:expr)?)+ $(,)?) => {
        match ($(&$crate::sentence!(@value $name $($value)?),)+) {
            ($($name,)+) => $crate::sentence::Sentence::new(
                $key,
                $crate::sentence::Parts::from([
                    $((stringify!($name).into(), $crate::sentence::ToPart::to_part($name)),)+
                ]),
                format!($english, $($name = $name),+),
            ),
        }
    };
    (@value $name:ident) => { $name };
    (@value $name:ident $value:expr) => { $value };
}

/// A sentence without parts that can stand in a constant: `fixed_sentence!("failures-links-no-address", "This is no address …")`.
#[macro_export]
macro_rules! fixed_sentence {
    ($key:literal, $english:literal) => {
        $crate::sentence::FixedSentence::new($key, $english)
    };
}

/// A sentence about so many of something: by its key, its English of one, its English of many, and what all are told, the number first.
#[macro_export]
macro_rules! plural_sentence {
    ($key:literal, $one:literal, $many:literal, $name:ident = $number:expr $(, $other:ident = $value:expr)* $(,)?) => {{
        let number = $crate::sentence::Count($number.into());
        if number.0 == 1 {
            $crate::sentence!($key, $one, $name = number $(, $other = $value)*)
        } else {
            $crate::sentence!($key, $many, $name = number $(, $other = $value)*)
        }
    }};
}
