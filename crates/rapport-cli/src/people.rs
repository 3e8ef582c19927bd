//! `rapport people` and `rapport show`. Rule: the same people, in the same order, as the window lists.

use crate::Came;
use crate::arguments::{People, Show};
use crate::output::{self, unwritten};
use chrono::NaiveDate;
use rapport::exporting::{self, ExportFormat};
use rapport::people::{PeopleQuery, PersonCard, Selection, card, list};
use rapport::{Code, Result, Store};
use std::io::{self, BufWriter, Write};

/// How many rows are asked for at once.
const PAGE: u32 = 500;

pub fn list(store: &Store, asked: &People) -> Result<Came> {
    let query = PeopleQuery { search: asked.query.join(" "), ..PeopleQuery::default() };
    let connection = store.connection();
    let found = if asked.json {
        let people = list::ids(connection, &Selection::Found { query, except: Vec::new() })?;
        let mut out = BufWriter::new(io::stdout().lock());
        let written = exporting::export(connection, ExportFormat::Json, &people, &mut out)?;
        out.flush().map_err(|cause| unwritten(&cause))?;
        written
    } else {
        rows(store, &query)?
    };
    Ok(if found == 0 { Came::ToNothing } else { Came::ToSomething })
}

fn rows(store: &Store, query: &PeopleQuery) -> Result<u32> {
    let mut shown = 0;
    loop {
        let page = list::page(store.connection(), query, shown, PAGE)?;
        for row in &page.rows {
            let post = post(&row.position, &row.organisation);
            let known = row.met_on.as_ref().map(NaiveDate::to_string).unwrap_or_default();
            output::line(&format!("{}  {:10}  {:28}  {:44}  {}", row.uid, known, row.name, post, row.email))?;
        }
        let count = u32::try_from(page.rows.len()).unwrap_or(u32::MAX);
        shown = shown.saturating_add(count);
        if count == 0 || shown >= page.total {
            let people = if page.total == 1 { "person" } else { "people" };
            output::remark(&format!("{} {people} of {}", page.total, page.known));
            return Ok(page.total);
        }
    }
}

pub fn show(store: &Store, asked: &Show) -> Result<Came> {
    let person = match card::by_uid(store.connection(), &asked.uid) {
        Err(failure) if failure.code == Code::NotFound && !asked.json => {
            output::remark(&failure.message);
            return Ok(Came::ToNothing);
        }
        found => found?,
    };
    if asked.json {
        if let Some(person) = exporting::person(store.connection(), person.id)? {
            output::json(&person)?;
        }
    } else {
        words(&person)?;
    }
    Ok(Came::ToSomething)
}

fn words(person: &PersonCard) -> Result<()> {
    output::line(&person.name)?;
    let line = |name: &str, value: &str| {
        if value.is_empty() { Ok(()) } else { output::line(&format!("  {name:14} {value}")) }
    };
    let labelled =
        |label: &str, value: &str| if label.is_empty() { value.into() } else { format!("{value} ({label})") };
    line("uid", &person.uid)?;
    line("nickname", &person.nickname)?;
    line("works as", &post(&person.position, &person.organisation))?;
    line("department", &person.department)?;
    for email in &person.emails {
        line("e-mail", &labelled(&email.label, &email.value))?;
    }
    for phone in &person.phones {
        line("telephone", &labelled(&phone.label, &phone.value))?;
    }
    for url in &person.urls {
        line("page", &labelled(&url.label, &url.value))?;
    }
    for address in &person.addresses {
        let parts = [&address.street, &address.postal_code, &address.city, &address.country, &address.formatted];
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        line("address", &labelled(&address.label, &parts.join(", ")))?;
    }
    line("birthday", person.birthday.as_deref().unwrap_or_default())?;
    line("met on", &person.met_on.as_ref().map(NaiveDate::to_string).unwrap_or_default())?;
    line("tags", &person.tags.join(", "))?;
    for related in &person.related {
        line("knows", &labelled(&related.label, &related.value))?;
    }
    for note in person.notes.lines() {
        line("notes", note)?;
    }
    for other in &person.possible_duplicates {
        line("may also be", &other.name)?;
    }
    for entry in &person.history {
        line("history", &format!("{}  {}", entry.at.get(..10).unwrap_or(&entry.at), entry.text))?;
    }
    Ok(())
}

fn post(position: &str, organisation: &str) -> String {
    match (position, organisation) {
        ("", other) | (other, "") => other.to_owned(),
        (position, organisation) => format!("{position}, {organisation}"),
    }
}
