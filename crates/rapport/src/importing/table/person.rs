//! One row of a table as a raw contact. Rule: a cell that finds no place is kept aside with its column's name.

use super::dates::{BIRTHDAY_PIVOT, ONLINE_PIVOT, Order, date};
use super::fields::{Field, Part};
use super::mapping::Mapping;
use super::values::{is_email, is_x500};
use crate::dates::{PartialDate, is_of_the_calendar};
use crate::importing::contact::{ContactKind, Labelled, LabelledDate, PostalAddress, RawContact, RecordPlace};
use chrono::NaiveDate;

/// What the reading of one row needs to know of its table.
pub(super) struct Table<'a> {
    pub columns: &'a [String],
    pub mapping: &'a Mapping,
    pub order: Order,
}

/// A row, read.
pub(super) struct Person {
    pub contact: RawContact,
    /// Cells that should have been a day and are none.
    pub no_dates: Vec<String>,
    pub empty: bool,
}

pub(super) fn person<'c>(
    table: &Table<'_>,
    place: RecordPlace,
    cells: impl Iterator<Item = &'c str> + Clone,
) -> Person {
    let mut row = Row {
        table,
        person: Person { contact: RawContact::at(place), no_dates: Vec::new(), empty: true },
        addresses: Vec::new(),
        birth: [None; 3],
    };
    for (column, cell) in cells.clone().enumerate() {
        let cell = cell.trim();
        if !cell.is_empty() {
            let label = table.mapping.labels.get(column).copied().flatten();
            let label = label.and_then(|column| cells.clone().nth(column)).map(str::trim);
            row.take(column, cell, label);
        }
    }
    row.finish()
}

struct Row<'a> {
    table: &'a Table<'a>,
    person: Person,
    /// Each with the label or number that holds its parts together.
    addresses: Vec<((&'static str, u32), PostalAddress)>,
    birth: [Option<u32>; 3],
}

/// Google puts several values into one cell.
const SEVERAL: &str = " ::: ";

impl Row<'_> {
    fn take(&mut self, column: usize, cell: &str, label: Option<&str>) {
        let field = self.table.mapping.fields.get(column).copied().unwrap_or(Field::Aside);
        if !matches!(field, Field::Ignored | Field::LeftOut | Field::LabelOf(_)) {
            self.person.empty = false;
        }
        let contact = &mut self.person.contact;
        let single = match field {
            Field::Name => &mut contact.name,
            Field::Given => &mut contact.given,
            Field::Additional => &mut contact.additional,
            Field::Family => &mut contact.family,
            Field::Prefix => &mut contact.prefix,
            Field::Suffix => &mut contact.suffix,
            Field::Nickname => &mut contact.nickname,
            Field::Organisation => &mut contact.organisation,
            Field::Position => &mut contact.position,
            _ => return self.take_more(field, column, cell, label),
        };
        match single {
            None => *single = Some(cell.to_owned()),
            Some(known) if known == cell => {}
            Some(_) => self.aside(column, cell),
        }
    }

    fn take_more(&mut self, field: Field, column: usize, cell: &str, label: Option<&str>) {
        let contact = &mut self.person.contact;
        match field {
            Field::Department => contact.departments.push(cell.to_owned()),
            Field::Notes => match &mut contact.notes {
                Some(notes) => {
                    notes.push_str("\n\n");
                    notes.push_str(cell);
                }
                None => contact.notes = Some(cell.to_owned()),
            },
            Field::Email(own) => {
                for one in emails(cell) {
                    if one.contains('@') {
                        push(&mut self.person.contact.emails, own, label, one);
                    } else if !is_x500(one) {
                        self.aside(column, one);
                    }
                }
            }
            Field::Phone(own) => several(cell).for_each(|one| push(&mut contact.phones, own, label, one)),
            Field::Url(own) => several(cell).for_each(|one| push(&mut contact.urls, own, label, one)),
            Field::Related(own) => several(cell).for_each(|one| push(&mut contact.related, own, label, one)),
            Field::Tags => {
                for tag in cell.split([';', '\n']).flat_map(|part| part.split(SEVERAL.trim())) {
                    let tag = tag.trim().trim_start_matches("* ").trim();
                    if !tag.is_empty() && !contact.tags.iter().any(|known| known == tag) {
                        contact.tags.push(tag.to_owned());
                    }
                }
            }
            Field::Address(own, part) => self.address(own, part, column, cell, label),
            Field::Birthday => match self.day(cell, BIRTHDAY_PIVOT) {
                Some(date) => self.person.contact.birthday = Some(date),
                None => self.no_date(column, cell),
            },
            Field::BirthYear | Field::BirthMonth | Field::BirthDay => {
                let place = usize::from(field != Field::BirthYear) + usize::from(field == Field::BirthDay);
                match (cell.parse(), self.birth.get_mut(place)) {
                    (Ok(number), Some(part)) => *part = Some(number),
                    _ => self.aside(column, cell),
                }
            }
            Field::Date(own) => match self.day(cell, BIRTHDAY_PIVOT) {
                Some(date) => {
                    let label = label.filter(|label| !label.is_empty()).unwrap_or(own);
                    let label = label.trim_start_matches("* ").to_owned();
                    self.person.contact.dates.push(LabelledDate { label, date });
                }
                None => self.no_date(column, cell),
            },
            Field::MetOn => match self.day(cell, ONLINE_PIVOT) {
                Some(PartialDate::Full(date)) => self.person.contact.met_on = Some(date),
                _ => self.no_date(column, cell),
            },
            Field::Ignored | Field::LeftOut | Field::LabelOf(_) => {}
            _ => self.aside(column, cell),
        }
    }

    fn day(&self, cell: &str, pivot: i32) -> Option<PartialDate> {
        date(cell, self.table.order, pivot)
    }

    /// Outlook writes `0/0/00` where there is no day.
    fn no_date(&mut self, column: usize, cell: &str) {
        if cell.chars().any(|letter| !matches!(letter, '0' | '/' | '.' | '-' | ' ')) {
            self.person.no_dates.push(cell.to_owned());
            self.aside(column, cell);
        }
    }

    fn aside(&mut self, column: usize, cell: &str) {
        let name = match self.table.columns.get(column) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("Column {}", column + 1),
        };
        self.person.contact.not_understood.push(format!("{name}: {cell}"));
    }

    fn address(&mut self, own: &'static str, part: Part, column: usize, cell: &str, label: Option<&str>) {
        let number = self.table.mapping.numbers.get(column).copied().unwrap_or_default();
        // `Home Street 2` goes on with the home address; `Address 2 - Street` begins another one.
        let together = if own.is_empty() { (own, number) } else { (own, 0) };
        let place = self.addresses.iter().position(|(known, _)| *known == together).unwrap_or_else(|| {
            let label = label.filter(|label| !label.is_empty()).unwrap_or(own).trim_start_matches("* ").to_owned();
            self.addresses.push((together, PostalAddress { label, ..PostalAddress::default() }));
            self.addresses.len() - 1
        });
        let Some((_, address)) = self.addresses.get_mut(place) else { return };
        let text = match part {
            Part::Street => &mut address.street,
            Part::City => &mut address.city,
            Part::Region => &mut address.region,
            Part::PostalCode => &mut address.postal_code,
            Part::Country => &mut address.country,
            Part::Box => &mut address.post_office_box,
            Part::Extended => &mut address.extended,
            Part::Formatted => &mut address.formatted,
        };
        if text.is_empty() {
            cell.clone_into(text);
        } else {
            text.push('\n');
            text.push_str(cell);
        }
    }

    fn finish(mut self) -> Person {
        if let [year, Some(month), Some(day)] = self.birth {
            let year = year.and_then(|year| i32::try_from(year).ok()).filter(|year| *year > 0);
            self.person.contact.birthday = match year {
                Some(year) => NaiveDate::from_ymd_opt(year, month, day)
                    .filter(|day| is_of_the_calendar(*day))
                    .map(PartialDate::Full),
                None => PartialDate::yearless(month, day),
            };
            if self.person.contact.birthday.is_none() {
                self.person.no_dates.push(format!("{}-{month}-{day}", year.unwrap_or_default()));
            }
        } else if self.birth.iter().any(Option::is_some) {
            let known = self.birth.map(|part| part.map_or("?".to_owned(), |part| part.to_string())).join("-");
            self.person.contact.not_understood.push(format!("Birth Year-Month-Day: {known}"));
        }
        let contact = &mut self.person.contact;
        contact.addresses = self.addresses.into_iter().map(|(_, address)| parts_or_formatted(address)).collect();
        if contact.name.is_none() {
            contact.name = shown_name(contact);
        }
        if is_organisation(contact) {
            contact.kind = ContactKind::Organisation;
        }
        self.person
    }
}

/// Given and family name without the honorifics and credentials around them.
fn shown_name(contact: &RawContact) -> Option<String> {
    let parts = [&contact.given, &contact.additional, &contact.family];
    let joined = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
    (!joined.is_empty()).then_some(joined)
}

fn parts_or_formatted(mut address: PostalAddress) -> PostalAddress {
    let parts = [
        &address.street,
        &address.city,
        &address.region,
        &address.postal_code,
        &address.country,
        &address.post_office_box,
    ];
    if parts.into_iter().any(|part| !part.is_empty()) {
        address.formatted.clear();
    }
    address
}

/// Named only by its organisation, without an address that somebody reads.
fn is_organisation(contact: &RawContact) -> bool {
    let named = contact.name.as_ref().filter(|name| contact.organisation.as_ref() != Some(*name));
    contact.organisation.is_some()
        && contact.emails.is_empty()
        && [named, contact.given.as_ref(), contact.family.as_ref(), contact.nickname.as_ref()]
            .into_iter()
            .flatten()
            .next()
            .is_none()
}

fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(SEVERAL).map(str::trim).filter(|one| !one.is_empty())
}

/// Several addresses in one cell, where all of it is addresses.
fn emails(cell: &str) -> Vec<&str> {
    let parts: Vec<&str> = cell.split([';', ',', '\n', ' ']).map(str::trim).filter(|one| !one.is_empty()).collect();
    if parts.len() > 1 && parts.iter().all(|one| is_email(one)) { parts } else { several(cell).collect() }
}

/// A label in the file wins over the one in the column's name; `* ` marks Google's first choice.
fn push(values: &mut Vec<Labelled>, own: &str, label: Option<&str>, value: &str) {
    let label = label.filter(|label| !label.is_empty()).unwrap_or(own).trim_start_matches("* ");
    if !values.iter().any(|known| known.value == value) {
        values.push(Labelled { label: label.to_owned(), value: value.to_owned() });
    }
}
