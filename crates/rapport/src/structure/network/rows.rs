//! What the records tell of who knows whom. Rule: each record counts from its own day; where it has none, from the day on which both
//! were known.

use super::groups::{self, Stint};
use super::{NetworkPerson, TieReason, Told};
use crate::failure::Result;
use crate::folding::fold;
use crate::introductions::THROUGH_ME;
use crate::people::PersonId;
use chrono::NaiveDate;
use rusqlite::{Connection, Params};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Who was known on the day.
pub(super) struct Known {
    people: Vec<NetworkPerson>,
    /// Since when, and the department of today, by place.
    met: Vec<(NaiveDate, String)>,
    places: HashMap<i64, u32>,
}

impl Known {
    fn place(&self, person: i64) -> Option<u32> {
        self.places.get(&person).copied()
    }

    pub fn into_people(self) -> Vec<NetworkPerson> {
        self.people
    }
}

pub(super) fn people(connection: &Connection, on: NaiveDate, chosen: Option<&HashSet<i64>>) -> Result<Known> {
    let mut statement = connection.prepare_cached(
        "SELECT p.id, p.uid, p.name, p.met_on, coalesce(p.department, '')
           FROM person AS p LEFT JOIN tie AS t ON t.person_id = p.id
          WHERE p.met_on <= ?1 AND coalesce(t.archived_on > ?1, 1) AND coalesce(t.deceased_on > ?1, 1)
          ORDER BY p.sort_key, p.id",
    )?;
    let mut rows = statement.query([on])?;
    let mut known = Known { people: Vec::new(), met: Vec::new(), places: HashMap::new() };
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if chosen.is_some_and(|chosen| !chosen.contains(&id)) {
            continue;
        }
        known.places.insert(id, u32::try_from(known.people.len()).unwrap_or(u32::MAX));
        let since = row.get(3)?;
        known.people.push(NetworkPerson { id: PersonId(id), uid: row.get(1)?, name: row.get(2)?, since });
        known.met.push((since, fold(&row.get::<_, String>(4)?)));
    }
    Ok(known)
}

/// What was stated; where an introduction made the relation, the introduction tells since when.
pub(super) fn relations(connection: &Connection, known: &Known, told: &mut Vec<Told>) -> Result<()> {
    let sql = "SELECT r.first_id, r.second_id, NULL FROM relation AS r
                WHERE NOT ((r.label = ?1 OR r.kind = 'introduced_by') AND EXISTS (
                      SELECT 1 FROM introduction AS i WHERE (i.first_id = r.first_id AND i.second_id = r.second_id)
                          OR (i.first_id = r.second_id AND i.second_id = r.first_id)))";
    pairs(connection, sql, [THROUGH_ME], known, TieReason::Relation, told)
}

/// Mine tie from the day on which they were made. Who brings me together with somebody knew them before.
pub(super) fn introductions(connection: &Connection, on: NaiveDate, known: &Known, told: &mut Vec<Told>) -> Result<()> {
    let sql = "SELECT first_id, second_id, CASE whose WHEN 'theirs' THEN began_on ELSE (
                      SELECT min(json_extract(value, '$.on')) FROM json_each(steps)
                       WHERE json_extract(value, '$.state') IN ('made', 'they_met')) END FROM introduction
                WHERE CASE whose WHEN 'theirs' THEN began_on <= ?1 ELSE EXISTS (
                      SELECT 1 FROM json_each(steps) WHERE json_extract(value, '$.state') IN ('made', 'they_met')
                                                       AND json_extract(value, '$.on') <= ?1) END";
    pairs(connection, sql, [on], known, TieReason::Introduction, told)
}

fn pairs(
    connection: &Connection,
    sql: &str,
    given: impl Params,
    known: &Known,
    reason: TieReason,
    told: &mut Vec<Told>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(given)?;
    while let Some(row) = rows.next()? {
        if let (Some(one), Some(other)) = (known.place(row.get(0)?), known.place(row.get(1)?)) {
            told.push(Told { one, other, weight: 1.0, reason, on: row.get(2)? });
        }
    }
    Ok(())
}

/// Whom I met there and whom a calendar names, those who declined left out.
pub(super) fn events(connection: &Connection, on: NaiveDate, known: &Known, told: &mut Vec<Told>) -> Result<()> {
    let sql = "SELECT e.id, w.person_id, substr(e.starts, 1, 10) FROM event AS e JOIN (
                      SELECT event_id, person_id FROM event_person WHERE standing = 'met'
                      UNION SELECT event_id, person_id FROM event_attendee
                             WHERE person_id IS NOT NULL AND status <> 'declined') AS w ON w.event_id = e.id
                WHERE substr(e.starts, 1, 10) <= ?1 AND e.status <> 'cancelled' ORDER BY e.id";
    together(connection, sql, on, known, TieReason::Event, told)
}

pub(super) fn interactions(connection: &Connection, on: NaiveDate, known: &Known, told: &mut Vec<Told>) -> Result<()> {
    let sql = "SELECT w.interaction_id, w.person_id, i.on_date FROM (
                      SELECT interaction_id AS id FROM interaction_person GROUP BY interaction_id HAVING count(*) > 1) AS g
                 JOIN interaction AS i ON i.id = g.id JOIN interaction_person AS w ON w.interaction_id = g.id
                WHERE i.on_date <= ?1 ORDER BY w.interaction_id";
    together(connection, sql, on, known, TieReason::Interaction, told)
}

/// Rows of a group, one of its people and its day, group by group.
fn together(
    connection: &Connection,
    sql: &str,
    on: NaiveDate,
    known: &Known,
    reason: TieReason,
    told: &mut Vec<Told>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([on])?;
    let (mut current, mut group, mut day) = (None, BTreeSet::new(), None);
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if current != Some(id) {
            groups::all(&group, reason, day, told);
            group.clear();
            (current, day) = (Some(id), row.get(2)?);
        }
        group.extend(known.place(row.get(1)?));
    }
    groups::all(&group, reason, day, told);
    Ok(())
}

/// Posts of today and of earlier, and memberships. A post of today that nothing dates began when the person was met.
pub(super) fn organisations(connection: &Connection, on: NaiveDate, known: &Known, told: &mut Vec<Told>) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "SELECT organisation_id, person_id, from_date, until_date FROM employment WHERE organisation_id IS NOT NULL
         UNION ALL SELECT organisation_id, person_id, from_date, until_date FROM membership WHERE person_id IS NOT NULL
         UNION ALL SELECT p.organisation_id, p.id, NULL, NULL FROM person AS p
                    WHERE p.organisation_id IS NOT NULL AND NOT EXISTS (
                          SELECT 1 FROM employment AS e WHERE e.person_id = p.id
                             AND e.organisation_id = p.organisation_id AND e.until_date IS NULL)",
    )?;
    let mut rows = statement.query([])?;
    let mut stints: BTreeMap<i64, Vec<Stint>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let Some(person) = known.place(row.get(1)?) else { continue };
        let Some((met, department)) = known.met.get(person as usize) else { continue };
        let (from, until): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        let ended = until.as_deref().and_then(last_day);
        let until = ended.unwrap_or(NaiveDate::MAX);
        let from = from.as_deref().and_then(first_day).unwrap_or(*met).min(until);
        if from <= on {
            let department = if ended.is_none() { department.clone() } else { String::new() };
            stints.entry(row.get(0)?).or_default().push(Stint { from, person, until, department });
        }
    }
    stints.into_values().for_each(|stints| groups::colleagues(stints, told));
    Ok(())
}

/// Of a date that may lack its day, or its month too.
fn first_day(date: &str) -> Option<NaiveDate> {
    let whole = match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    };
    whole.parse().ok()
}

fn last_day(date: &str) -> Option<NaiveDate> {
    let months = match date.len() {
        4 => 12,
        7 => 1,
        _ => return first_day(date),
    };
    first_day(date)?.checked_add_months(chrono::Months::new(months))?.pred_opt()
}
