//! Relations as one of the two sees them. Rule: whichever side is asked, the words say the same thing.

use super::{RelatedPerson, RelationKind, SeenFrom};
use crate::failure::Result;
use crate::people::{self, PersonId};
use rusqlite::Connection;

/// What stands between the names, read from this side: Ada “manager of” Ben, Ben “reports to” Ada.
pub fn words(kind: RelationKind, label: &str, from: SeenFrom) -> String {
    use RelationKind::{Colleague, Family, IntroducedBy, ManagerOf, Other, Partner};
    match (kind, from) {
        (Colleague, _) => "colleague of".to_owned(),
        (Partner, _) => "partner of".to_owned(),
        (Family, _) => "family of".to_owned(),
        (IntroducedBy, SeenFrom::First) => "introduced by".to_owned(),
        (IntroducedBy, SeenFrom::Second) => "introduced".to_owned(),
        (ManagerOf, SeenFrom::First) => "manager of".to_owned(),
        (ManagerOf, SeenFrom::Second) => "reports to".to_owned(),
        (Other, SeenFrom::First) => label.to_owned(),
        (Other, SeenFrom::Second) => inverse(label),
    }
}

/// The user's own word from the other end. Where nothing tells how it is turned round, it is only quoted.
fn inverse(label: &str) -> String {
    match label.strip_suffix(" of") {
        Some(role) => format!("whose {role} is"),
        None if label.ends_with(" with") || label == crate::introductions::THROUGH_ME => label.to_owned(),
        None => format!("connected (“{label}”) with"),
    }
}

/// All relations of one person, by kind and then by name.
pub fn of(connection: &Connection, person: PersonId) -> Result<Vec<RelatedPerson>> {
    people::name(connection, person)?;
    let mut statement = connection.prepare_cached(
        "SELECT r.id, p.id, p.name, r.kind, r.label, r.first_id = ?1
           FROM relation AS r JOIN person AS p ON p.id = CASE r.first_id WHEN ?1 THEN r.second_id ELSE r.first_id END
          WHERE r.first_id = ?1 OR r.second_id = ?1 ORDER BY r.kind, p.sort_key, p.id",
    )?;
    let rows = statement.query_map([person.0], |row| {
        let (kind, label): (RelationKind, String) = (row.get(3)?, row.get(4)?);
        let seen_from = if row.get(5)? { SeenFrom::First } else { SeenFrom::Second };
        Ok(RelatedPerson {
            relation: row.get(0)?,
            person: PersonId(row.get(1)?),
            name: row.get(2)?,
            kind,
            seen_from,
            words: words(kind, &label, seen_from),
            label,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
