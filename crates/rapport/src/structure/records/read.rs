//! What the records tell of who knows whom. Rule: each record counts from its own day; where it has none, from the day on which both
//! were known.

use super::super::network::{Stint, TieReason};
use super::{Group, GroupKey, Known, Pair, Person, Records, Slot};
use crate::failure::Result;
use crate::folding::fold;
use crate::introductions::THROUGH_ME;
use chrono::NaiveDate;
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, HashMap};

/// Names of departments as numbers; 0 where none is known.
pub(super) type Departments = HashMap<String, u32>;

/// Restricts a query to one person, or to nobody.
fn only(person: Option<i64>, column: &str) -> String {
    if person.is_some() { format!("{column} = ?1") } else { "?1 IS NULL".to_owned() }
}

/// Everybody, or one, by their keys.
pub(super) fn people(
    connection: &Connection,
    person: Option<i64>,
    departments: &mut Departments,
) -> Result<Vec<Person>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT p.id, p.met_on, t.archived_on, t.deceased_on, coalesce(p.department, ''), p.sort_key
           FROM person AS p LEFT JOIN tie AS t ON t.person_id = p.id WHERE {} ORDER BY p.id",
        only(person, "p.id")
    ))?;
    let mut rows = statement.query([person])?;
    let mut people = Vec::new();
    while let Some(row) = rows.next()? {
        let (archived, deceased): (Option<NaiveDate>, Option<NaiveDate>) = (row.get(2)?, row.get(3)?);
        let department = fold(row.get_ref(4)?.as_str().unwrap_or_default());
        let next = u32::try_from(departments.len() + 1).unwrap_or_default();
        let department = if department.is_empty() { 0 } else { *departments.entry(department).or_insert(next) };
        let known = Known {
            met_on: row.get(1)?,
            ends_on: [archived, deceased].into_iter().flatten().min(),
            department,
            sort_key: row.get_ref(5)?.as_str().unwrap_or_default().into(),
        };
        people.push(Person { id: row.get(0)?, known: Some(known) });
    }
    Ok(people)
}

/// What was stated, and introductions. Where an introduction made a relation, the introduction tells since when. Mine tie from the
/// day on which they were made; who brings me together with somebody knew them before.
pub(super) fn pairs(connection: &Connection, person: Option<i64>, records: &Records) -> Result<Vec<Pair>> {
    let of = |first: &str, second: &str| match person {
        Some(_) => format!("({first} = ?1 OR {second} = ?1)"),
        None => "?1 IS NULL".to_owned(),
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT r.first_id, r.second_id, NULL FROM relation AS r
          WHERE {} AND NOT ((r.label = ?2 OR r.kind = 'introduced_by') AND EXISTS (
                SELECT 1 FROM introduction AS i WHERE (i.first_id = r.first_id AND i.second_id = r.second_id)
                    OR (i.first_id = r.second_id AND i.second_id = r.first_id)))
         UNION ALL
         SELECT first_id, second_id, CASE whose WHEN 'theirs' THEN began_on ELSE (
                SELECT min(json_extract(value, '$.on')) FROM json_each(iif(json_valid(steps), steps, '[]'))
                 WHERE json_extract(value, '$.state') IN ('made', 'they_met')) END AS told_on
           FROM introduction WHERE {} AND told_on IS NOT NULL",
        of("r.first_id", "r.second_id"),
        of("first_id", "second_id")
    ))?;
    let mut rows = statement.query(params![person, THROUGH_ME])?;
    let mut pairs = Vec::new();
    while let Some(row) = rows.next()? {
        let on: Option<NaiveDate> = row.get(2)?;
        let reason = if on.is_some() { TieReason::Introduction } else { TieReason::Relation };
        if let (Some(one), Some(other)) = (records.slot(row.get(0)?), records.slot(row.get(1)?)) {
            pairs.push(Pair { one: one.min(other), other: one.max(other), reason, on });
        }
    }
    Ok(pairs)
}

/// Whom I met at an event and whom a calendar names, those who declined left out; and conversations of more than one.
pub(super) fn groups(connection: &Connection, records: &Records) -> Result<BTreeMap<GroupKey, Group>> {
    let mut groups = BTreeMap::new();
    let events = "SELECT e.id, w.person_id, substr(e.starts, 1, 10) FROM event AS e JOIN (
                         SELECT event_id, person_id FROM event_person WHERE standing = 'met'
                         UNION SELECT event_id, person_id FROM event_attendee
                                WHERE person_id IS NOT NULL AND status <> 'declined') AS w ON w.event_id = e.id
                   WHERE e.status <> 'cancelled' ORDER BY e.id";
    let interactions = "SELECT w.interaction_id, w.person_id, i.on_date FROM (
                               SELECT interaction_id AS id FROM interaction_person GROUP BY interaction_id HAVING count(*) > 1) AS g
                          JOIN interaction AS i ON i.id = g.id JOIN interaction_person AS w ON w.interaction_id = g.id
                         ORDER BY w.interaction_id";
    for (reason, sql) in [(TieReason::Event, events), (TieReason::Interaction, interactions)] {
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut people: Vec<Slot> = Vec::new();
        let mut current: Option<(i64, NaiveDate)> = None;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            if current.is_none_or(|(current, _)| current != id) {
                if let Some((id, on)) = current {
                    groups.extend(group_of(on, &mut people).map(|group| ((reason, id), group)));
                }
                people.clear();
                current = Some((id, row.get(2)?));
            }
            people.extend(records.slot(row.get(1)?));
        }
        if let Some((id, on)) = current {
            groups.extend(group_of(on, &mut people).map(|group| ((reason, id), group)));
        }
    }
    Ok(groups)
}

/// Of fewer than two, nothing ties anybody.
fn group_of(on: NaiveDate, people: &mut Vec<Slot>) -> Option<Group> {
    people.sort_unstable();
    people.dedup();
    (people.len() > 1).then(|| Group { on, people: people.as_slice().into() })
}

/// Those that the person is part of.
pub(super) fn groups_of(connection: &Connection, person: i64) -> Result<Vec<GroupKey>> {
    let events = "SELECT event_id FROM event_person WHERE person_id = ?1 AND standing = 'met'
                  UNION SELECT event_id FROM event_attendee WHERE person_id = ?1 AND status <> 'declined'";
    let interactions = "SELECT w.interaction_id FROM interaction_person AS w WHERE w.person_id = ?1 AND EXISTS (
                               SELECT 1 FROM interaction_person AS o
                                WHERE o.interaction_id = w.interaction_id AND o.person_id <> w.person_id)";
    let mut keys = Vec::new();
    for (reason, sql) in [(TieReason::Event, events), (TieReason::Interaction, interactions)] {
        let mut statement = connection.prepare_cached(sql)?;
        let found = statement.query_map([person], |row| Ok((reason, row.get(0)?)))?;
        keys.extend(found.collect::<std::result::Result<Vec<_>, _>>()?);
    }
    Ok(keys)
}

/// One of them; `None` where it ties nobody, or no more.
pub(super) fn group(connection: &Connection, (reason, id): GroupKey, records: &Records) -> Result<Option<Group>> {
    let sql = match reason {
        TieReason::Event => {
            "SELECT w.person_id, substr(e.starts, 1, 10) FROM event AS e JOIN (
                    SELECT person_id FROM event_person WHERE event_id = ?1 AND standing = 'met'
                    UNION SELECT person_id FROM event_attendee
                           WHERE event_id = ?1 AND person_id IS NOT NULL AND status <> 'declined') AS w
              WHERE e.id = ?1 AND e.status <> 'cancelled'"
        }
        _ => {
            "SELECT w.person_id, i.on_date FROM interaction AS i JOIN interaction_person AS w ON w.interaction_id = i.id
              WHERE i.id = ?1"
        }
    };
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    let (mut people, mut on) = (Vec::new(), NaiveDate::default());
    while let Some(row) = rows.next()? {
        people.extend(records.slot(row.get(0)?));
        on = row.get(1)?;
    }
    Ok(group_of(on, &mut people))
}

/// Posts of today and of earlier, and memberships, each with its organisation. A post of today that nothing dates began when the person
/// was met.
pub(super) fn stints(connection: &Connection, person: Option<i64>, records: &Records) -> Result<Vec<(i64, Stint)>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT organisation_id, person_id, from_date, until_date FROM employment WHERE organisation_id IS NOT NULL AND {0}
         UNION ALL SELECT organisation_id, person_id, from_date, until_date FROM membership WHERE person_id IS NOT NULL AND {0}
         UNION ALL SELECT p.organisation_id, p.id, NULL, NULL FROM person AS p
                    WHERE p.organisation_id IS NOT NULL AND {1} AND NOT EXISTS (
                          SELECT 1 FROM employment AS e WHERE e.person_id = p.id
                             AND e.organisation_id = p.organisation_id AND e.until_date IS NULL)",
        only(person, "person_id"),
        only(person, "p.id")
    ))?;
    let mut rows = statement.query([person])?;
    let mut stints = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(slot) = records.slot(row.get(1)?) else { continue };
        let Some(known) = records.known(slot) else { continue };
        let ended = row.get_ref(3)?.as_str_or_null().ok().flatten().and_then(last_day);
        let until = ended.unwrap_or(NaiveDate::MAX);
        let from =
            row.get_ref(2)?.as_str_or_null().ok().flatten().and_then(first_day).unwrap_or(known.met_on).min(until);
        let department = if ended.is_none() { known.department } else { 0 };
        stints.push((row.get(0)?, Stint { from, person: slot, until, department }));
    }
    Ok(stints)
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
