//! Which column holds what. Rule: a first line is a header only where it says so in words that are known; else it is an edge.

use super::line::{Delimiter, Fault};
use crate::folding::fold;
use std::ops::RangeInclusive;

/// Where the two names and the weight stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    one: usize,
    other: usize,
    weight: Option<usize>,
    /// How many there may be; a header may name more than are needed.
    most: usize,
}

/// What programs call the two ends, without case, blanks and signs between words.
const ENDS: [(&str, &str); 17] = [
    ("source", "target"),
    ("sourceid", "targetid"),
    ("from", "to"),
    ("fromid", "toid"),
    ("fromnode", "tonode"),
    ("fromnodeid", "tonodeid"),
    ("start", "end"),
    ("first", "second"),
    ("ego", "alter"),
    ("node1", "node2"),
    ("nodea", "nodeb"),
    ("id1", "id2"),
    ("name1", "name2"),
    ("person1", "person2"),
    ("persona", "personb"),
    ("vertex1", "vertex2"),
    ("sender", "receiver"),
];
const WEIGHTS: [&str; 6] = ["weight", "value", "strength", "count", "times", "n"];

/// Weights of which squares, and sums over any file, are still numbers.
const COUNTED: RangeInclusive<f64> = 1e-100..=1e100;

impl Columns {
    pub const WITHOUT_HEADER: Self = Self { one: 0, other: 1, weight: Some(2), most: 3 };

    /// The columns that a header names; `None` where the line is none.
    pub fn of_header(fields: &[String]) -> Option<Self> {
        let words: Vec<String> = fields.iter().map(|field| word(field)).collect();
        let place = |wanted: &str| words.iter().position(|word| word == wanted);
        let weight = WEIGHTS.into_iter().find_map(place);
        let ends = ENDS.into_iter().find_map(|(one, other)| Some((place(one)?, place(other)?)));
        match ends {
            Some((one, other)) => {
                let weight = weight.filter(|weight| ![one, other].contains(weight));
                Some(Self { one, other, weight, most: words.len().max(3) })
            }
            // The names of people as titles of columns, as in: name, friend, weight
            None if words.len() == 3 && weight == Some(2) => Some(Self::WITHOUT_HEADER),
            None => None,
        }
    }

    pub fn edge(self, fields: &[String], delimiter: Delimiter) -> Result<(String, String, Option<f64>), Fault> {
        // A delimiter at the end of a line begins no column.
        let filled = fields.iter().rposition(|field| !field.is_empty()).map_or(0, |last| last + 1);
        if filled > self.most {
            return Err(Fault::TooMany(filled));
        }
        let field = |place: usize| fields.get(place).map(String::as_str).unwrap_or_default();
        let (one, other) = (field(self.one), field(self.other));
        match (one, other) {
            ("", "") => return Err(Fault::NoName),
            ("", _) | (_, "") => return Err(if fields.len() < 2 { Fault::OneName } else { Fault::NoName }),
            _ => {}
        }
        let weight = self.weight.map(field).unwrap_or_default();
        let weight = if weight.starts_with('{') { attribute(weight)? } else { weight };
        Ok((one.to_owned(), other.to_owned(), number(weight, delimiter)?))
    }
}

fn word(field: &str) -> String {
    fold(field).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The weight among attributes as Python writes them: `{}`, `{'weight': 3, 'since': 1999}`.
fn attribute(attributes: &str) -> Result<&str, Fault> {
    let fault = || Fault::Weight(attributes.to_owned());
    let inside = attributes.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).ok_or_else(fault)?;
    let weight = inside.split(',').find_map(|pair| {
        let (key, value) = pair.split_once(':')?;
        (key.trim().trim_matches(['\'', '"']) == "weight").then(|| value.trim())
    });
    Ok(weight.unwrap_or_default())
}

fn number(text: &str, delimiter: Delimiter) -> Result<Option<f64>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    let decimal_comma = delimiter != Delimiter::Comma && text.contains(',') && !text.contains('.');
    let read = if decimal_comma { text.replace(',', ".").parse() } else { text.parse::<f64>() };
    match read {
        Ok(weight) if COUNTED.contains(&weight) => Ok(Some(weight)),
        Ok(weight) if weight.is_finite() && weight > 0.0 => Err(Fault::Extreme(text.to_owned())),
        _ => Err(Fault::Weight(text.to_owned())),
    }
}
