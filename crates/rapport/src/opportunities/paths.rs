//! Through whom a path leads: people at an organisation, and who knows them. Rule: where a path leads is shown with the tie that it begins
//! with; it is never a measure of anybody.

use crate::failure::Result;
use crate::interactions::NamedPerson;
use crate::people::PersonId;
use crate::relations::{self, RelationKind, SeenFrom};
use crate::storage::stored_words;
use crate::ties::{self, Band};
use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// Somebody who is, or was, at the organisation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Path {
    pub person: NamedPerson,
    pub at: PathAt,
    /// What they do or did there; may be empty.
    pub position: String,
    pub band: Band,
    /// Who could speak to them for me, the strongest tie first.
    pub through: Vec<PathThrough>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PathAt {
    /// They work there.
    Now,
    /// They are a member.
    Member,
    /// They worked there.
    Before,
}

stored_words!(PathAt { Now = "now", Member = "member", Before = "before" });

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PathThrough {
    pub person: NamedPerson,
    /// To be read as “Ben, `manager of` Ada”.
    pub words: String,
    pub kind: RelationKind,
    /// As the other of the two is seen from `person`.
    pub seen_from: SeenFrom,
    pub band: Band,
}

/// So many are weighed before the nearest are shown.
const LOOKED_AT: u32 = 400;
const THROUGH: usize = 4;

/// Those who are there now first, then members, then those who were there; in each part the strongest tie first.
pub fn paths(connection: &Connection, organisation: i64, today: NaiveDate, limit: u32) -> Result<Vec<Path>> {
    let mut statement = connection.prepare_cached(
        "WITH there (person_id, at, position) AS (
           SELECT id, 'now', coalesce(position, '') FROM person WHERE organisation_id = ?1
           UNION ALL SELECT person_id, 'member', '' FROM membership
             WHERE organisation_id = ?1 AND person_id IS NOT NULL AND (until_date IS NULL OR until_date >= ?2)
           UNION ALL SELECT person_id, 'before', coalesce(position, '') FROM employment WHERE organisation_id = ?1)
         SELECT p.id, p.name, t.at, t.position FROM there AS t JOIN person AS p ON p.id = t.person_id
           LEFT JOIN tie AS k ON k.person_id = p.id
          WHERE k.deceased_on IS NULL AND coalesce(k.contact, 'welcome') = 'welcome'
          ORDER BY CASE t.at WHEN 'now' THEN 0 WHEN 'member' THEN 1 ELSE 2 END, p.sort_key, p.id LIMIT ?3",
    )?;
    let rows = statement.query_map(params![organisation, today, LOOKED_AT], |row| {
        Ok((NamedPerson::read(row, 0, 1)?, row.get::<_, PathAt>(2)?, row.get::<_, String>(3)?))
    })?;
    let mut found: Vec<(NamedPerson, PathAt, String)> = Vec::new();
    for row in rows {
        let row = row?;
        if found.iter().all(|(person, ..)| person.id != row.0.id) {
            found.push(row);
        }
    }
    let ids: Vec<PersonId> = found.iter().map(|(person, ..)| person.id).collect();
    let mut weighed: Vec<(f64, Path)> = Vec::with_capacity(found.len());
    for ((person, at, position), tie) in found.into_iter().zip(ties::all(connection, &ids, today)?) {
        weighed.push((tie.strength, Path { person, at, position, band: tie.band, through: Vec::new() }));
    }
    weighed.sort_by(|(one, left), (other, right)| left.at.cmp(&right.at).then(other.total_cmp(one)));
    let mut paths: Vec<Path> = weighed.into_iter().map(|(_, path)| path).collect();
    paths.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    for path in &mut paths {
        path.through = through(connection, path.person.id, today)?;
    }
    Ok(paths)
}

fn through(connection: &Connection, person: PersonId, today: NaiveDate) -> Result<Vec<PathThrough>> {
    let related = relations::of(connection, person)?;
    let ids: Vec<PersonId> = related.iter().map(|one| one.person).collect();
    let mut weighed: Vec<(f64, PathThrough)> = Vec::with_capacity(related.len());
    for (one, tie) in related.into_iter().zip(ties::all(connection, &ids, today)?) {
        if tie.deceased_on.is_some() || weighed.iter().any(|(_, known)| known.person.id == one.person) {
            continue;
        }
        let from = match one.seen_from {
            SeenFrom::First => SeenFrom::Second,
            SeenFrom::Second => SeenFrom::First,
        };
        let words = relations::words(one.kind, &one.label, from);
        weighed.push((
            tie.strength,
            PathThrough {
                person: NamedPerson { id: one.person, name: one.name },
                words,
                kind: one.kind,
                seen_from: from,
                band: tie.band,
            },
        ));
    }
    weighed.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    weighed.truncate(THROUGH);
    Ok(weighed.into_iter().map(|(_, through)| through).collect())
}
