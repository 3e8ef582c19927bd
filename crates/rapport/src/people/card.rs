//! All that is known of one person. Rule: every value can be traced to where it came from.

mod history;

use super::{Employment, MergedPerson, Offer, PersonCard, PersonId, PhoneNumber, PossibleDuplicate, gone, provenance};
use crate::failure::Result;
use crate::importing::contact::{Labelled, PostalAddress};
use rusqlite::{Connection, OptionalExtension, Row};

/// # Errors
/// `NotFound` where the person is gone.
pub fn card(connection: &Connection, person: PersonId) -> Result<PersonCard> {
    let found = connection.prepare_cached(PERSON)?.query_row([person.0], |row| start(person, row)).optional()?;
    let mut card = found.ok_or_else(gone)?;
    let by = By { connection, person };
    let labelled = |row: &Row<'_>| Ok(Labelled { label: row.get(0)?, value: row.get(1)? });
    card.emails = by.all("SELECT label, address FROM email WHERE person_id = ?1 ORDER BY id", labelled)?;
    card.phones = by.all("SELECT label, value, e164 FROM phone WHERE person_id = ?1 ORDER BY id", |row| {
        Ok(PhoneNumber { label: row.get(0)?, value: row.get(1)?, e164: row.get(2)? })
    })?;
    card.urls = by.all("SELECT label, url FROM url WHERE person_id = ?1 ORDER BY id", labelled)?;
    card.addresses = by.all(ADDRESSES, PostalAddress::of_row)?;
    card.dates = by.all("SELECT label, date FROM person_date WHERE person_id = ?1 ORDER BY id", labelled)?;
    card.related = by.all("SELECT label, name FROM related_name WHERE person_id = ?1 ORDER BY id", labelled)?;
    card.tags = by.all(
        "SELECT g.name FROM person_tag AS t JOIN tag AS g ON g.id = t.tag_id WHERE t.person_id = ?1 ORDER BY g.name_key",
        |row| row.get(0),
    )?;
    card.employments = by.all(EMPLOYMENTS, |row| {
        Ok(Employment {
            organisation: row.get(0)?,
            position: row.get(1)?,
            from: row.get(2)?,
            until: row.get(3)?,
            seen_on: row.get(4)?,
        })
    })?;
    card.offers = by.all(
        "SELECT o.id, o.field, o.value, b.title FROM offer AS o JOIN import_batch AS b ON b.id = o.batch_id
          WHERE o.person_id = ?1 AND o.answer = 'open' ORDER BY o.id",
        |row| Ok(Offer { id: row.get(0)?, field: row.get(1)?, value: row.get(2)?, batch: row.get(3)? }),
    )?;
    card.merges = by
        .all("SELECT id, merged_row ->> '$.name', merged_at FROM merge WHERE kept_id = ?1 ORDER BY id DESC", |row| {
            Ok(MergedPerson { merge: row.get(0)?, name: row.get(1)?, merged_at: row.get(2)? })
        })?;
    card.possible_duplicates = by.all(DUPLICATES, |row| {
        Ok(PossibleDuplicate {
            id: PersonId(row.get(0)?),
            name: row.get(1)?,
            organisation: row.get(2)?,
            reasons: serde_json::from_str(&row.get::<_, String>(3)?).unwrap_or_default(),
        })
    })?;
    card.not_understood =
        by.all("SELECT content FROM not_understood WHERE person_id = ?1 ORDER BY id", |row| row.get(0))?;
    let fields = fields(connection, &card)?;
    card.provenance = provenance::of(connection, person, &fields)?;
    card.history = history::of(connection, &card)?;
    Ok(card)
}

/// The card of the person with this uid.
///
/// # Errors
/// `NotFound` where nobody has it.
pub fn by_uid(connection: &Connection, uid: &str) -> Result<PersonCard> {
    let mut find = connection.prepare_cached("SELECT id FROM person WHERE uid = ?1")?;
    let person = find.query_row([uid.trim()], |row| row.get(0)).optional()?;
    card(connection, PersonId(person.ok_or_else(gone)?))
}

/// What a person is called outside this database.
///
/// # Errors
/// `NotFound` where nobody has this key.
pub fn uid(connection: &Connection, person: PersonId) -> Result<String> {
    let mut find = connection.prepare_cached("SELECT uid FROM person WHERE id = ?1")?;
    find.query_row([person], |row| row.get(0)).optional()?.ok_or_else(gone)
}

const PERSON: &str = "SELECT p.uid, p.name, coalesce(p.prefix, ''), coalesce(p.given, ''), coalesce(p.additional, ''),
        coalesce(p.family, ''), coalesce(p.suffix, ''), coalesce(p.nickname, ''), p.organisation_id, coalesce(o.name, ''),
        coalesce(p.department, ''), coalesce(p.position, ''), p.birthday, CASE p.met_on_known WHEN 1 THEN p.met_on END,
        p.origin, coalesce(p.notes, ''), p.photo_id
   FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id WHERE p.id = ?1";

const ADDRESSES: &str = "SELECT label, post_office_box, extended, street, city, region, postal_code, country, formatted
   FROM postal_address WHERE person_id = ?1 ORDER BY id";

const EMPLOYMENTS: &str = "SELECT coalesce(o.name, ''), coalesce(e.position, ''), e.from_date, e.until_date, e.seen_on
   FROM employment AS e LEFT JOIN organisation AS o ON o.id = e.organisation_id
  WHERE e.person_id = ?1 ORDER BY e.until_date IS NOT NULL, coalesce(e.until_date, e.seen_on) DESC, e.id DESC";

const DUPLICATES: &str = "SELECT p.id, p.name, coalesce(o.name, ''), d.reasons
   FROM possible_duplicate AS d
   JOIN person AS p ON p.id = CASE d.first_id WHEN ?1 THEN d.second_id ELSE d.first_id END
   LEFT JOIN organisation AS o ON o.id = p.organisation_id
  WHERE (d.first_id = ?1 OR d.second_id = ?1) AND d.decision = 'open' ORDER BY d.id";

/// What belongs to one person.
struct By<'a> {
    connection: &'a Connection,
    person: PersonId,
}

impl By<'_> {
    fn all<T>(&self, sql: &str, read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([self.person.0], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn start(person: PersonId, row: &Row<'_>) -> rusqlite::Result<PersonCard> {
    Ok(PersonCard {
        id: person,
        uid: row.get(0)?,
        name: row.get(1)?,
        prefix: row.get(2)?,
        given: row.get(3)?,
        additional: row.get(4)?,
        family: row.get(5)?,
        suffix: row.get(6)?,
        nickname: row.get(7)?,
        organisation_id: row.get(8)?,
        organisation: row.get(9)?,
        department: row.get(10)?,
        position: row.get(11)?,
        emails: Vec::new(),
        phones: Vec::new(),
        urls: Vec::new(),
        addresses: Vec::new(),
        birthday: row.get(12)?,
        met_on: row.get(13)?,
        origin: row.get(14)?,
        dates: Vec::new(),
        related: Vec::new(),
        tags: Vec::new(),
        notes: row.get(15)?,
        photo: row.get(16)?,
        employments: Vec::new(),
        provenance: Vec::new(),
        offers: Vec::new(),
        merges: Vec::new(),
        possible_duplicates: Vec::new(),
        history: Vec::new(),
        not_understood: Vec::new(),
    })
}

/// The fields that have a value, as provenance names them.
fn fields(connection: &Connection, card: &PersonCard) -> Result<Vec<String>> {
    let birthday = card.birthday.as_deref().unwrap_or_default();
    let texts = [
        ("name", card.name.as_str()),
        ("prefix", &card.prefix),
        ("given", &card.given),
        ("additional", &card.additional),
        ("family", &card.family),
        ("suffix", &card.suffix),
        ("nickname", &card.nickname),
        ("organisation", &card.organisation),
        ("department", &card.department),
        ("position", &card.position),
        ("birthday", birthday),
        ("notes", &card.notes),
        ("met_on", if card.met_on.is_some() { "known" } else { "" }),
        ("addresses", if card.addresses.is_empty() { "" } else { "some" }),
        ("dates", if card.dates.is_empty() { "" } else { "some" }),
        ("related", if card.related.is_empty() { "" } else { "some" }),
        ("tags", if card.tags.is_empty() { "" } else { "some" }),
        ("photo", if card.photo.is_some() { "one" } else { "" }),
    ];
    let mut fields: Vec<String> =
        texts.iter().filter(|(_, value)| !value.is_empty()).map(|(field, _)| (*field).to_owned()).collect();
    let mut keys = connection.prepare_cached("SELECT address_key FROM email WHERE person_id = ?1 ORDER BY id")?;
    for key in keys.query_map([card.id.0], |row| row.get::<_, String>(0))? {
        fields.push(format!("emails:{}", key?));
    }
    fields.extend(card.phones.iter().map(|phone| format!("phones:{}", phone.value)));
    fields.extend(card.urls.iter().map(|url| format!("urls:{}", url.value)));
    Ok(fields)
}

#[cfg(test)]
mod tests;
