//! Setting the fields that hold many values. Rule: a value that stays keeps its row, so that whatever remembers the row still finds it.

use super::check::given;
use super::fields::{Source, text};
use super::unlabelled;
use crate::failure::Result;
use crate::folding::fold;
use crate::importing::contact::{Labelled, PostalAddress};
use crate::people::identity::{digits, e164, email_key, page_key, profile_key};
use crate::people::{PersonEdit, PersonId, card, provenance};
use crate::settings;
use crate::storage::Writing;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params, params_from_iter};

/// A table of values of a person: its name, its columns, and how many of the first of them tell one value from another.
struct List {
    field: &'static str,
    table: &'static str,
    columns: &'static [&'static str],
    key: usize,
    /// Whether the user sees the order of the values.
    in_order: bool,
}

const EMAILS: List =
    List { field: "emails", table: "email", columns: &["address_key", "address", "label"], key: 1, in_order: true };
const PHONES: List =
    List { field: "phones", table: "phone", columns: &["value", "e164", "label"], key: 1, in_order: true };
const URLS: List = List { field: "urls", table: "url", columns: &["url", "profile", "label"], key: 1, in_order: true };
const ADDRESSES: List = List {
    field: "addresses",
    table: "postal_address",
    columns: &[
        "post_office_box",
        "extended",
        "street",
        "city",
        "region",
        "postal_code",
        "country",
        "formatted",
        "label",
    ],
    key: 8,
    in_order: true,
};
const DATES: List = List { field: "dates", table: "person_date", columns: &["label", "date"], key: 2, in_order: true };
const RELATED: List =
    List { field: "related", table: "related_name", columns: &["label", "name"], key: 2, in_order: true };
const TAGS: List = List { field: "tags", table: "person_tag", columns: &["tag_id"], key: 1, in_order: false };

pub(super) fn set(writing: &Writing<'_>, person: PersonId, edit: &PersonEdit, source: Source) -> Result<()> {
    if let Some(emails) = &edit.emails {
        let row = |value: &str, label: &str| vec![text(&email_key(value)), text(value), text(label)];
        EMAILS.set(writing, person, labelled(emails, row), source)?;
    }
    if let Some(phones) = &edit.phones {
        let region = settings::region(writing)?;
        let row = |value: &str, label: &str| {
            vec![text(value), e164(value, &region).map_or(Value::Null, Value::Text), text(label)]
        };
        PHONES.set(writing, person, labelled(phones, row), source)?;
    }
    if let Some(urls) = &edit.urls {
        let row = |value: &str, label: &str| {
            vec![text(value), profile_key(value).map_or(Value::Null, Value::Text), text(label)]
        };
        URLS.set(writing, person, labelled(urls, row), source)?;
    }
    if let Some(addresses) = &edit.addresses {
        ADDRESSES.set(writing, person, addresses.iter().filter_map(address).collect(), source)?;
    }
    let with_label = |value: &str, label: &str| vec![text(label), text(value)];
    if let Some(dates) = &edit.dates {
        DATES.set(writing, person, labelled(dates, with_label), source)?;
    }
    if let Some(related) = &edit.related {
        RELATED.set(writing, person, labelled(related, with_label), source)?;
    }
    if let Some(tags) = &edit.tags {
        let mut rows = Vec::new();
        for tag in tags {
            rows.extend(find_or_add_tag(writing, tag)?.map(|tag| vec![Value::Integer(tag)]));
        }
        TAGS.set(writing, person, rows, source)?;
    }
    Ok(())
}

/// The tag of this name, made where there is none; `None` where the name is blank.
pub(super) fn find_or_add_tag(writing: &Writing<'_>, name: &str) -> Result<Option<i64>> {
    let Some(name) = given(Some(name)) else { return Ok(None) };
    if let Some(tag) = find_tag(writing, name)? {
        return Ok(Some(tag));
    }
    let mut insert = writing.prepare_cached("INSERT INTO tag (name, name_key) VALUES (?1, ?2)")?;
    Ok(Some(insert.insert(params![name, fold(name)])?))
}

pub(super) fn find_tag(writing: &Writing<'_>, name: &str) -> Result<Option<i64>> {
    let mut find = writing.prepare_cached("SELECT id FROM tag WHERE name_key = ?1")?;
    Ok(find.query_row([fold(name.trim())], |row| row.get(0)).optional()?)
}

/// The edit that gives a field this value; in a list the value joins those which are there.
pub(super) fn with_value(writing: &Writing<'_>, person: PersonId, field: &str, value: &str) -> Result<PersonEdit> {
    let mut edit = PersonEdit::default();
    let list = field.split_once(':').map_or(field, |(list, _)| list);
    let whole = Some(value.to_owned());
    let card = card::card(writing, person)?;
    let joined = |mut values: Vec<Labelled>| {
        values.push(unlabelled(value));
        Some(values)
    };
    match list {
        "name" => edit.name = whole,
        "prefix" => edit.prefix = whole,
        "given" => edit.given = whole,
        "additional" => edit.additional = whole,
        "family" => edit.family = whole,
        "suffix" => edit.suffix = whole,
        "nickname" => edit.nickname = whole,
        "organisation" => edit.organisation = whole,
        "department" => edit.department = whole,
        "position" => edit.position = whole,
        "birthday" => edit.birthday = whole,
        "met_on" => edit.met_on = whole,
        "notes" => edit.notes = whole,
        "emails" => edit.emails = joined(card.emails),
        "urls" => edit.urls = joined(card.urls),
        "phones" => {
            let phones = card.phones.into_iter().map(|phone| Labelled { label: phone.label, value: phone.value });
            edit.phones = joined(phones.collect());
        }
        "tags" => edit.tags = Some([card.tags, vec![value.to_owned()]].concat()),
        _ => {
            return Err(crate::Failure::invalid(sentence!(
                "failures-people-not-taken-over",
                "“{value}” cannot be taken over by itself. Edit the person instead.",
                value
            )));
        }
    }
    Ok(edit)
}

impl List {
    /// Makes these the rows of the person, in this order.
    fn set(&self, writing: &Writing<'_>, person: PersonId, rows: Vec<Vec<Value>>, source: Source) -> Result<()> {
        let mut wanted: Vec<Vec<Value>> = Vec::with_capacity(rows.len());
        for row in rows {
            if !wanted.iter().any(|other| other[..self.key] == row[..self.key]) {
                wanted.push(row);
            }
        }
        let before = self.rows(writing, person)?;
        if !self.in_order {
            wanted.sort_by_key(|row| before.iter().position(|(_, other)| other == row).unwrap_or(before.len()));
        }
        let kept: Vec<&Vec<Value>> = before.iter().map(|(_, row)| row).collect();
        if kept.iter().copied().eq(wanted.iter()) {
            return Ok(());
        }
        // Rows are shown in the order of their keys: from the first value that is out of order, rows are written anew.
        let staying = self.staying(&before, &wanted);
        for (id, row) in before.iter().filter(|(_, row)| !wanted[..staying].iter().any(|wanted| self.same(row, wanted)))
        {
            writing.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", self.table))?.execute([id])?;
            if self.has_named_values() && !wanted.iter().any(|wanted| self.same(row, wanted)) {
                provenance::forget(writing, person, &self.name_of(row))?;
                let key = self.compared_by(row);
                let stays = wanted.iter().any(|wanted| self.compared_by(wanted) == key);
                if matches!(source, Source::Hand) && !stays {
                    provenance::note(writing, person, &provenance::removed(self.field, &key), None)?;
                }
            }
        }
        for row in &wanted[..staying] {
            if let Some((id, _)) = before.iter().find(|(_, other)| self.same(row, other) && row != other) {
                self.update(writing, *id, row)?;
            }
        }
        for row in &wanted[staying..] {
            self.insert(writing, person, row)?;
        }
        let is_new = |row: &&Vec<Value>| !before.iter().any(|(_, other)| self.same(row, other));
        for row in wanted.iter().filter(is_new).filter(|_| self.has_named_values()) {
            provenance::note(writing, person, &self.name_of(row), source.batch())?;
            provenance::forget(writing, person, &provenance::removed(self.field, &self.compared_by(row)))?;
        }
        if self.has_named_values() {
            return Ok(());
        }
        provenance::note(writing, person, self.field, source.batch())
    }

    /// Whether the provenance tells each value by itself.
    fn has_named_values(&self) -> bool {
        self.key == 1 && self.in_order
    }

    /// How many of the wanted rows, from the first, stand in `before` in the same order.
    fn staying(&self, before: &[(i64, Vec<Value>)], wanted: &[Vec<Value>]) -> usize {
        let mut from = 0;
        wanted
            .iter()
            .take_while(|row| {
                let place = before.iter().skip(from).position(|(_, other)| self.same(row, other));
                from += place.map_or(0, |place| place + 1);
                place.is_some()
            })
            .count()
    }

    fn same(&self, row: &[Value], other: &[Value]) -> bool {
        row[..self.key] == other[..self.key]
    }

    /// As the provenance names one value.
    fn name_of(&self, row: &[Value]) -> String {
        match row.first() {
            Some(Value::Text(key)) => format!("{}:{key}", self.field),
            _ => self.field.to_owned(),
        }
    }

    /// As an import compares this value with others.
    fn compared_by(&self, row: &[Value]) -> String {
        match row {
            [_, Value::Text(e164), _] if self.field == PHONES.field => e164.clone(),
            [Value::Text(number), ..] if self.field == PHONES.field => digits(number),
            [Value::Text(url), ..] if self.field == URLS.field => page_key(url),
            [Value::Text(key), ..] => key.clone(),
            _ => String::new(),
        }
    }

    fn rows(&self, writing: &Writing<'_>, person: PersonId) -> Result<Vec<(i64, Vec<Value>)>> {
        let sql =
            format!("SELECT id, {} FROM {} WHERE person_id = ?1 ORDER BY id", self.columns.join(", "), self.table);
        let mut statement = writing.prepare_cached(&sql)?;
        let rows = statement.query_map([person.0], |row| {
            let values = (1..=self.columns.len()).map(|column| row.get(column));
            Ok((row.get(0)?, values.collect::<Result<_, _>>()?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn insert(&self, writing: &Writing<'_>, person: PersonId, row: &[Value]) -> Result<()> {
        let places: Vec<String> = (2..self.columns.len() + 2).map(|place| format!("?{place}")).collect();
        let sql = format!(
            "INSERT INTO {} (person_id, {}) VALUES (?1, {})",
            self.table,
            self.columns.join(", "),
            places.join(", ")
        );
        let values = std::iter::once(Value::Integer(person.0)).chain(row.iter().cloned());
        writing.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    fn update(&self, writing: &Writing<'_>, id: i64, row: &[Value]) -> Result<()> {
        let sets: Vec<String> =
            self.columns.iter().zip(2..).map(|(column, place)| format!("{column} = ?{place}")).collect();
        let sql = format!("UPDATE {} SET {} WHERE id = ?1", self.table, sets.join(", "));
        let values = std::iter::once(Value::Integer(id)).chain(row.iter().cloned());
        writing.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }
}

fn labelled(values: &[Labelled], row: impl Fn(&str, &str) -> Vec<Value>) -> Vec<Vec<Value>> {
    values.iter().filter_map(|value| Some(row(given(Some(&value.value))?, value.label.trim()))).collect()
}

fn address(address: &PostalAddress) -> Option<Vec<Value>> {
    let parts = [
        &address.post_office_box,
        &address.extended,
        &address.street,
        &address.city,
        &address.region,
        &address.postal_code,
        &address.country,
        &address.formatted,
    ];
    if parts.iter().all(|part| part.trim().is_empty()) {
        return None;
    }
    Some(parts.into_iter().chain([&address.label]).map(|part| text(part.trim())).collect())
}
