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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{Op, Store};
    use chrono::DateTime;

    #[test]
    fn brings_together_what_the_tables_say_of_each_person() {
        let now = DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let mut store = Store::in_memory(now).unwrap();
        store
            .transact(Op::AddPerson, now, |writing| {
                writing.execute_batch(
                    "INSERT INTO organisation (id, uid, name, name_key) VALUES (1, 'o', 'Fjord AS', 'fjord');
                     INSERT INTO person (id, uid, name, organisation_id, birthday, met_on, met_on_known, origin, sort_key, added_at)
                     VALUES (1, 'a', 'Dr. Anna Berg', 1, '--11-13', '2020-01-02', 1, 'online', 'berg anna', '2020-01-02'),
                            (2, 'b', 'Ben Okafor', NULL, NULL, '2020-01-02', 0, 'import', 'okafor ben', '2020-01-02');
                     INSERT INTO email (person_id, address, address_key) VALUES (2, 'B@x.no', 'b@x.no'), (1, 'A@x.no', 'a@x.no'), (1, 'a@x.no', 'a@x.no');
                     INSERT INTO phone (person_id, value, e164) VALUES (1, '40612345', '+4740612345'), (2, '5', NULL);
                     INSERT INTO url (person_id, url, profile) VALUES (1, 'linkedin.com/in/ab', 'linkedin:ab'), (2, 'x.no', NULL);
                     INSERT INTO postal_address (person_id, city) VALUES (1, ''), (1, 'Tromsø');",
                )?;
                Ok(())
            })
            .unwrap();
        // The uid under which our own export knows them is one of a person's identities.
        let anna = Identity {
            source_uids: vec!["a".into()],
            words: vec!["anna".into(), "berg".into()],
            emails: vec!["a@x.no".into()],
            phones: vec!["+4740612345".into()],
            profiles: vec!["linkedin:ab".into()],
            organisation: Some("fjord".into()),
            city: Some("tromso".into()),
            birthday: "--11-13".parse().ok(),
            met_on: "2020-01-02".parse().ok(),
            ..Identity::default()
        };
        let ben = Identity {
            source_uids: vec!["b".into()],
            words: vec!["ben".into(), "okafor".into()],
            emails: vec!["b@x.no".into()],
            ..Identity::default()
        };
        assert_eq!(load_all(store.connection()).unwrap(), [(PersonId(1), anna), (PersonId(2), ben)]);
    }
}
