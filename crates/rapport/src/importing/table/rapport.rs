//! Rapport's own table. Rule: it reads back exactly what the export wrote, after a spreadsheet saved it too.

use super::dates::{BIRTHDAY_PIVOT, ONLINE_PIVOT, Order, date};
use super::shape::Shape;
use super::{each_row, nobody_is_told, problem};
use crate::dates::PartialDate;
use crate::exporting::csv::{split_parts, unguarded};
use crate::importing::contact::{Labelled, LabelledDate, Origin, PostalAddress, RawContact, RecordPlace};
use crate::importing::reading::{FileReading, LeftOut, LeftOutReason, Severity};
use csv::StringRecord;

pub(super) fn read(text: &str, shape: &Shape, keys: &[String], reading: &mut FileReading) {
    let records = each_row(text, shape, reading, |reading, place, row| {
        let (record, line) = (place.record, place.line);
        let (contact, no_dates) = person(place, &Cells { keys, row });
        for cell in no_dates {
            let message = sentence!(
                "problems-no-calendar-day",
                "“{cell}” is no calendar day; it was kept aside with the person.",
                cell
            );
            problem(reading, line, Severity::ValueLeftAside, message);
        }
        if contact.display_name().is_some() {
            reading.contacts.push(contact);
        } else {
            reading.left_out.push(LeftOut { record, line, reason: LeftOutReason::Empty });
        }
    });
    nobody_is_told(reading, records);
}

struct Cells<'a> {
    keys: &'a [String],
    row: &'a StringRecord,
}

impl Cells<'_> {
    fn cell(&self, key: &str) -> &str {
        let place = self.keys.iter().position(|known| known == key);
        unguarded(place.and_then(|place| self.row.get(place)).unwrap_or_default())
    }

    fn text(&self, key: &str) -> Option<String> {
        Some(self.cell(key).to_owned()).filter(|text| !text.is_empty())
    }

    fn lines(&self, key: &str) -> impl Iterator<Item = &str> {
        self.cell(key).lines().filter(|line| !line.trim().is_empty())
    }

    fn labelled(&self, values: &str, labels: &str) -> Vec<Labelled> {
        let mut labels = self.cell(labels).split('\n').map(|label| label.trim_end_matches('\r'));
        let values = self.cell(values).lines();
        let both = values
            .map(|value| Labelled { label: labels.next().unwrap_or_default().to_owned(), value: value.to_owned() });
        both.filter(|value| !value.value.trim().is_empty()).collect()
    }

    /// `label;value` on each line.
    fn pairs(&self, key: &str) -> Vec<Labelled> {
        let pairs = self.lines(key).map(|line| {
            let mut parts = split_parts(line).into_iter();
            let (first, second) = (parts.next().unwrap_or_default(), parts.next());
            match second {
                Some(value) => Labelled { label: first, value },
                None => Labelled { label: String::new(), value: first },
            }
        });
        pairs.collect()
    }
}

fn person(place: RecordPlace, cells: &Cells<'_>) -> (RawContact, Vec<String>) {
    let mut contact = RawContact::at(place);
    let mut no_dates = Vec::new();
    contact.source_uid = cells.text("uid");
    contact.name = cells.text("name");
    contact.given = cells.text("given");
    contact.additional = cells.text("additional");
    contact.family = cells.text("family");
    contact.prefix = cells.text("prefix");
    contact.suffix = cells.text("suffix");
    contact.nickname = cells.text("nickname");
    contact.organisation = cells.text("organisation");
    contact.departments = cells.text("department").into_iter().collect();
    contact.position = cells.text("position");
    contact.notes = cells.text("notes");
    contact.emails = cells.labelled("emails", "emaillabels");
    contact.phones = cells.labelled("phones", "phonelabels");
    contact.urls = cells.labelled("urls", "urllabels");
    contact.tags = cells.lines("tags").map(str::to_owned).collect();
    contact.related = cells.pairs("related");
    contact.addresses = cells.lines("addresses").map(address).collect();
    contact.origin = Origin::of_word(cells.cell("origin")).unwrap_or_default();
    let mut asides: Vec<String> = cells.lines("notunderstood").map(without_format).collect();
    let mut day = |key: &str, pivot| {
        let cell = cells.text(key)?;
        let found = date(&cell, Order::DayFirst, pivot);
        if found.is_none() {
            asides.push(format!("{key}: {cell}"));
            no_dates.push(cell);
        }
        found
    };
    contact.birthday = day("birthday", BIRTHDAY_PIVOT);
    contact.met_on = match day("meton", ONLINE_PIVOT) {
        Some(PartialDate::Full(date)) => Some(date),
        // A day without a year tells nobody when it was.
        Some(_) => {
            let cell = cells.cell("meton").to_owned();
            asides.push(format!("meton: {cell}"));
            no_dates.push(cell);
            None
        }
        None => None,
    };
    for Labelled { label, value } in cells.pairs("dates") {
        match date(&value, Order::DayFirst, BIRTHDAY_PIVOT) {
            Some(date) => contact.dates.push(LabelledDate { label, date }),
            None => {
                asides.push(format!("dates: {label};{value}"));
                no_dates.push(value);
            }
        }
    }
    contact.not_understood = asides;
    (contact, no_dates)
}

/// `vcard: X-SPECIAL:words` came from a vCard as `X-SPECIAL:words`.
fn without_format(line: &str) -> String {
    line.split_once(": ").map_or(line, |(_, content)| content).to_owned()
}

fn address(line: &str) -> PostalAddress {
    let mut parts = split_parts(line).into_iter();
    let mut part = || parts.next().unwrap_or_default();
    PostalAddress {
        label: part(),
        post_office_box: part(),
        extended: part(),
        street: part(),
        city: part(),
        region: part(),
        postal_code: part(),
        country: part(),
        formatted: part(),
    }
}
