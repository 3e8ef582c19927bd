//! `Connections.csv` of all eras, and what spreadsheets make of it. Rule: a row with nothing but a date is a hidden profile: counted, nobody.

use super::Cells;
use super::names::{family_and_credentials, given_and_honorific};
use crate::dates::PartialDate;
use crate::importing::contact::{Labelled, Origin, RawContact, RecordPlace};
use crate::importing::reading::{DatesReading, FileReading, LeftOut, LeftOutReason, Severity};
use crate::importing::table::dates::{ONLINE_PIVOT, Order, date, order};
use crate::importing::table::rows::Rows;
use crate::importing::table::shape::Shape;
use crate::importing::table::{each_row, problem, refuse};

pub(in crate::importing) fn connections(
    text: &str,
    shape: &Shape,
    keys: &[String],
    chosen: Option<Order>,
    reading: &mut FileReading,
) {
    reading.dates = dates(text, shape, keys, chosen);
    let order = reading.dates.map_or(Order::DayFirst, |dates| dates.order);
    let records = each_row(text, shape, reading, |reading, place, row| {
        let line = place.line;
        let cells = Cells { keys, row };
        match read_row(place, &cells, order) {
            Row::Person(contact) => reading.contacts.push(*contact),
            Row::Undated(contact, cell) => {
                let message = sentence!(
                    "problems-no-calendar-day",
                    "“{cell}” is no calendar day; it was kept aside with the person.",
                    cell
                );
                problem(reading, line, Severity::ValueLeftAside, message);
                reading.contacts.push(*contact);
            }
            Row::LeftOut(left_out) => reading.left_out.push(left_out),
        }
    });
    if records == 0 {
        refuse(
            reading,
            sentence!(
                "problems-linkedin-connections-nobody",
                "This list of connections has a heading and nobody in it. Nothing was taken; ask LinkedIn for the export again."
            ),
        );
    } else if reading.contacts.is_empty() {
        refuse(
            reading,
            sentence!(
                "problems-linkedin-connections-hidden",
                "All connections in this file are hidden or empty. Nothing was taken; ask LinkedIn for the export again."
            ),
        );
    }
}

enum Row {
    Person(Box<RawContact>),
    Undated(Box<RawContact>, String),
    LeftOut(LeftOut),
}

fn read_row(place: RecordPlace, cells: &Cells<'_>, order: Order) -> Row {
    let (record, line) = (place.record, place.line);
    let mut contact = RawContact::at(place);
    (contact.given, contact.prefix) = given_and_honorific(cells.cell("firstname"));
    (contact.family, contact.suffix) = family_and_credentials(cells.cell("lastname"));
    let name: Vec<&str> = [&contact.given, &contact.family].into_iter().flatten().map(String::as_str).collect();
    contact.name = (!name.is_empty()).then(|| name.join(" "));
    let email = cells.text("emailaddress").filter(|address| address.contains('@'));
    contact.emails = email.map(|value| Labelled { label: String::new(), value }).into_iter().collect();
    if contact.display_name().is_none() {
        let date = cells.cell("connectedon");
        let reason = if date.is_empty() && cells.cell("url").is_empty() {
            LeftOutReason::Empty
        } else {
            LeftOutReason::HiddenProfile
        };
        return Row::LeftOut(LeftOut { record, line, reason });
    }
    contact.urls =
        cells.text("url").map(|value| Labelled { label: "LinkedIn".to_owned(), value }).into_iter().collect();
    contact.organisation = cells.text("company");
    contact.position = cells.text("position");
    contact.origin = Origin::Online;
    let extra = cells.row.iter().skip(cells.keys.len()).map(str::trim).filter(|cell| !cell.is_empty());
    contact.not_understood = extra.map(|cell| format!("Beyond the last column: {cell}")).collect();
    let connected = cells.cell("connectedon");
    match date(connected, order, ONLINE_PIVOT) {
        Some(PartialDate::Full(day)) => contact.met_on = Some(day),
        _ if connected.is_empty() => {}
        _ => {
            contact.not_understood.push(format!("Connected On: {connected}"));
            return Row::Undated(Box::new(contact), connected.to_owned());
        }
    }
    Row::Person(Box::new(contact))
}

/// LinkedIn writes `08 Feb 2026`; a spreadsheet may have made `2/8/2026` of it, and then the file itself shows the order.
fn dates(text: &str, shape: &Shape, keys: &[String], chosen: Option<Order>) -> Option<DatesReading> {
    let column = keys.iter().position(|key| key == "connectedon")?;
    let mut rows = Rows::from(text, shape.delimiter, shape.start, shape.line, shape.width);
    let mut cells = Vec::new();
    while let Some((_, row)) = rows.next() {
        match row.get(column) {
            Some(cell) if cell.contains('/') => cells.push(cell.to_owned()),
            // One that LinkedIn wrote itself: so are the others.
            Some(cell) if !cell.is_empty() && cells.is_empty() => break,
            _ => {}
        }
    }
    order(cells.iter().map(String::as_str), chosen, Order::MonthFirst)
}
