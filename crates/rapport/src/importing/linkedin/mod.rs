//! LinkedIn's archive: connections, who the user is, and what happened. Rule: known by the columns of its files, of any year.

mod connections;
mod deeds;
mod html;
mod messages;
mod moments;
mod names;
mod profile;
#[cfg(test)]
mod tests;

pub(super) use connections::connections;
pub(super) use deeds::deeds;
pub(super) use messages::{is_messages, messages};
pub(super) use profile::profile;

use csv::StringRecord;

/// Cells by the key of their heading.
struct Cells<'a> {
    keys: &'a [String],
    row: &'a StringRecord,
}

impl<'a> Cells<'a> {
    fn cell(&self, key: &str) -> &'a str {
        let place = self.keys.iter().position(|known| known == key);
        place.and_then(|place| self.row.get(place)).unwrap_or_default().trim()
    }

    fn text(&self, key: &str) -> Option<String> {
        Some(self.cell(key)).filter(|cell| !cell.is_empty()).map(str::to_owned)
    }
}
