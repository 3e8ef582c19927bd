//! Identities of everybody in the database. Rule: one pass over each table, never a query per person.

use super::{Identity, PersonName, plain, source_key};
use crate::failure::Result;
use crate::folding::name_words;
use crate::people::PersonId;
use rusqlite::{Connection, Row};

/// Everybody, in the order of their keys.
pub fn load_all(connection: &Connection) -> Result<Vec<(PersonId, Identity)>> {
    let mut people = people(connection)?;
    add(
        connection,
        &mut people,
        "SELECT person_id, address_key FROM email ORDER BY person_id, address_key",
        |identity, key| {
            if key.contains('@') {
                identity.emails.push(key);
            }
        },
    )?;
    add(
        connection,
        &mut people,
        "SELECT person_id, e164 FROM phone WHERE e164 IS NOT NULL ORDER BY person_id, e164",
        |identity, number| {
            identity.phones.push(number);
        },
    )?;
    add(
        connection,
        &mut people,
        "SELECT person_id, profile FROM url WHERE profile IS NOT NULL ORDER BY person_id, profile",
        |identity, profile| {
            identity.profiles.push(profile);
        },
    )?;
    add(
        connection,
        &mut people,
        "SELECT person_id, city FROM postal_address WHERE city <> '' ORDER BY person_id, id",
        |identity, city| {
            identity.city.get_or_insert_with(|| plain(&city));
        },
    )?;
    add(
        connection,
        &mut people,
        "SELECT DISTINCT person_id, source_uid FROM import_record WHERE source_uid IS NOT NULL AND person_id IS NOT NULL",
        |identity, uid| identity.source_uids.push(source_key(&uid)),
    )?;
    for (_, identity) in &mut people {
        identity.emails.dedup();
        identity.phones.dedup();
        identity.profiles.dedup();
    }
    Ok(people)
}

fn people(connection: &Connection) -> Result<Vec<(PersonId, Identity)>> {
    let mut statement = connection.prepare_cached(
        "SELECT person.id, person.name, given, additional, family, suffix, nickname, organisation.name_key, position, birthday,
                CASE WHEN met_on_known THEN met_on END, person.uid
         FROM person LEFT JOIN organisation ON organisation.id = organisation_id
         ORDER BY person.id",
    )?;
    let found = statement.query_map([], person)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found)
}

fn person(row: &Row) -> rusqlite::Result<(PersonId, Identity)> {
    let text = |column| row.get_ref(column).and_then(|value| Ok(value.as_str_or_null()?));
    let name =
        PersonName { shown: text(1)?, given: text(2)?, additional: text(3)?, family: text(4)?, suffix: text(5)? };
    let identity = Identity {
        source_uids: text(11)?.map(source_key).into_iter().collect(),
        words: name.words(),
        nickname: text(6)?.map(name_words).unwrap_or_default(),
        generation: name.generation(),
        organisation: text(7)?.map(String::from),
        position: text(8)?.map(plain),
        birthday: text(9)?.and_then(|date| date.parse().ok()),
        met_on: text(10)?.and_then(|date| date.parse().ok()),
        ..Identity::default()
    };
    Ok((PersonId(row.get(0)?), identity))
}

fn add(
    connection: &Connection,
    people: &mut [(PersonId, Identity)],
    select: &str,
    take: impl Fn(&mut Identity, String),
) -> Result<()> {
    let mut statement = connection.prepare_cached(select)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id = PersonId(row.get(0)?);
        if let Ok(place) = people.binary_search_by_key(&id, |(id, _)| *id)
            && let Some((_, identity)) = people.get_mut(place)
        {
            take(identity, row.get(1)?);
        }
    }
    Ok(())
}
