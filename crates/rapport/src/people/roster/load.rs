//! Reading people from the database into memory. Rule: a few queries for all, never one per person.

use super::entry::{Entry, Texts};
use crate::failure::Result;
use crate::folding::{fold, name_words};
use crate::settings::{self, Rhythms};
use crate::ties::TieKeys;
use rusqlite::{Connection, Row};
use std::collections::HashMap;
use std::sync::Arc;

pub(super) enum Whom<'a> {
    Everybody,
    These(&'a [i64]),
}

/// The entries of all of them who are there, in no order.
pub(super) fn entries(connection: &Connection, whom: &Whom<'_>) -> Result<Vec<Entry>> {
    let rhythms = settings::rhythms(connection)?;
    let mut read: Vec<(Entry, Texts)> = Vec::new();
    let mut places: HashMap<i64, usize> = HashMap::new();
    each(connection, PERSON, "p.id", whom, |row| {
        let person = person(row, &rhythms)?;
        places.insert(person.0.id, read.len());
        read.push(person);
        Ok(())
    })?;
    for (sql, key) in RELATED {
        each(connection, sql, key, whom, |row| {
            if let Some(place) = places.get(&row.get(0)?) {
                add(&mut read[*place].1, &fold(&row.get::<_, String>(1)?));
            }
            Ok(())
        })?;
    }
    each(connection, "SELECT person_id, value, coalesce(e164, '') FROM phone", "person_id", whom, |row| {
        if let Some(place) = places.get(&row.get(0)?) {
            let texts = &mut read[*place].1;
            add(texts, &row.get::<_, String>(2)?);
            add(texts, &digits(&row.get::<_, String>(1)?));
        }
        Ok(())
    })?;
    let mut all = String::new();
    let mut entries: Vec<Entry> = Vec::with_capacity(read.len());
    for (mut entry, texts) in read {
        entry.write_texts(&texts, &mut all);
        entries.push(entry);
    }
    let all: Arc<str> = all.into();
    for entry in &mut entries {
        entry.lie_in(&all);
    }
    Ok(entries)
}

const PERSON: &str = "SELECT p.id, p.organisation_id, p.origin, p.met_on, p.met_on_known,
        CAST(strftime('%s', p.added_at) AS INTEGER), p.sort_key, p.name,
        concat_ws(' ', p.prefix, p.given, p.additional, p.family, p.suffix, p.nickname),
        coalesce(o.name, ''), coalesce(p.position, ''), concat_ws(' ', p.department, p.birthday, p.notes),
        t.circle, t.rhythm_days, t.rhythm_from, t.archived_on IS NOT NULL OR t.deceased_on IS NOT NULL,
        s.interactions, s.given, s.received, s.last_on, s.count
   FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id
   LEFT JOIN tie AS t ON t.person_id = p.id LEFT JOIN search_tie AS s ON s.person_id = p.id";

/// Queries for person and text, each with the column that names the person.
const RELATED: [(&str, &str); 7] = [
    ("SELECT person_id, address FROM email", "person_id"),
    // Of a profile only what tells it from others: everybody's begins with the name of the network.
    (
        "SELECT person_id, coalesce(substr(profile, instr(profile, ':') + 1),
        replace(replace(replace(url, 'https://', ''), 'http://', ''), 'www.', '')) FROM url",
        "person_id",
    ),
    ("SELECT t.person_id, g.name FROM person_tag AS t JOIN tag AS g ON g.id = t.tag_id", "t.person_id"),
    (
        "SELECT person_id, concat_ws(' ', extended, street, postal_code, city, region, country, formatted)
        FROM postal_address",
        "person_id",
    ),
    ("SELECT person_id, name FROM related_name", "person_id"),
    ("SELECT person_id, label || ' ' || date FROM person_date", "person_id"),
    (
        "SELECT e.person_id, concat_ws(' ', o.name, e.position) FROM employment AS e
        LEFT JOIN organisation AS o ON o.id = e.organisation_id",
        "e.person_id",
    ),
];

fn each(
    connection: &Connection,
    sql: &str,
    key: &str,
    whom: &Whom<'_>,
    mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> Result<()> {
    match whom {
        Whom::Everybody => {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
        }
        Whom::These(people) => {
            let mut statement = connection.prepare_cached(&format!("{sql} WHERE {key} = ?1"))?;
            for person in *people {
                let mut rows = statement.query([person])?;
                while let Some(row) = rows.next()? {
                    take(row)?;
                }
            }
        }
    }
    Ok(())
}

fn person(row: &Row<'_>, rhythms: &Rhythms) -> rusqlite::Result<(Entry, Texts)> {
    let entry = Entry {
        id: row.get(0)?,
        organisation: row.get(1)?,
        origin: row.get(2)?,
        met_on: row.get(3)?,
        met_on_known: row.get(4)?,
        added: row.get::<_, Option<i64>>(5)?.unwrap_or_default(),
        tie: TieKeys::read(row, 12, row.get(3)?, rhythms)?,
        ..Entry::default()
    };
    let name: String = row.get(7)?;
    let mut texts = Texts {
        sort_key: row.get(6)?,
        names: fold(&name),
        organisation: fold(&row.get::<_, String>(9)?),
        position: fold(&row.get::<_, String>(10)?),
        rest: fold(&row.get::<_, String>(11)?),
    };
    let parts: String = row.get(8)?;
    let mut spellings = name_words(&name);
    spellings.extend(fold(&parts).split_whitespace().map(String::from));
    spellings.extend(name_words(&parts));
    if let Some(spelt_out) = spelt_out(&name) {
        spellings.extend(name_words(&spelt_out));
    }
    for word in spellings {
        if !texts.names.contains(&word) {
            texts.names.push(' ');
            texts.names.push_str(&word);
        }
    }
    Ok((entry, texts))
}

/// Adds to the rest what is not yet found anyhow.
fn add(texts: &mut Texts, folded: &str) {
    let is_there =
        [&texts.rest, &texts.names, &texts.organisation, &texts.position].iter().any(|text| text.contains(folded));
    if !is_there {
        texts.rest.push('\n');
        texts.rest.push_str(folded);
    }
}

/// `Müller` is also written `Mueller`, and `Sørensen` `Soerensen`.
fn spelt_out(name: &str) -> Option<String> {
    if name.is_ascii() {
        return None;
    }
    let written = |letter| match letter {
        'ä' | 'Ä' => Some("ae"),
        'ö' | 'Ö' | 'ø' | 'Ø' => Some("oe"),
        'ü' | 'Ü' => Some("ue"),
        'å' | 'Å' => Some("aa"),
        _ => None,
    };
    let mut spelt_out = String::with_capacity(name.len());
    let mut any = false;
    for letter in name.chars() {
        match written(letter) {
            Some(letters) => {
                any = true;
                spelt_out.push_str(letters);
            }
            None => spelt_out.push(letter),
        }
    }
    any.then_some(spelt_out)
}

/// The digits of a telephone number, and a leading plus.
pub(crate) fn digits(number: &str) -> String {
    number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}
