//! What notices are about, from the database, and which were shown. Rule: that a notice was shown is nothing to be undone.

use super::{DuePromise, Meeting, Notice, PlanOfWeek, Records, due};
use crate::failure::Result;
use crate::plan::{self, attended};
use crate::settings::{Notices, Settings};
use crate::storage::Store;
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, params};
use std::collections::HashSet;

/// The notices that are to be shown now.
pub fn pending(connection: &Connection, settings: &Settings, now: DateTime<Utc>, zone: Tz) -> Result<Vec<Notice>> {
    if settings.notices.notices == Notices::Off {
        return Ok(Vec::new());
    }
    let mut statement = connection.prepare_cached("SELECT subject FROM notice")?;
    let shown: HashSet<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let today = now.with_timezone(&zone).date_naive();
    let starts_on = plan::first_day(today, &settings.week);
    let plan = if shown.contains(&format!("plan:{starts_on}")) {
        None
    } else {
        let week = plan::week(connection, today, today, zone, &settings.region)?;
        let planned = PlanOfWeek { starts_on, things: week.planned.len(), minutes: week.planned_minutes };
        Some(planned).filter(|plan| plan.things > 0)
    };
    let mut statement = connection.prepare_cached(
        "SELECT m.uid, m.what, coalesce(p.name, ''), m.due_on FROM promise AS m LEFT JOIN person AS p ON p.id = m.person_id
          WHERE m.state = 'open' AND m.whose = 'mine' AND m.due_on <= ?1 ORDER BY m.due_on, m.id",
    )?;
    let promises = statement.query_map([today], |row| {
        Ok(DuePromise { uid: row.get(0)?, what: row.get(1)?, name: row.get(2)?, due_on: row.get(3)? })
    })?;
    let promises = promises.collect::<Result<_, _>>()?;
    let records = Records { meetings: meetings(connection, now, zone)?, promises, plan };
    Ok(due(&records, now, zone, &settings.notices, &shown))
}

/// Remembers that these were shown.
pub fn remember(store: &Store, notices: &[Notice], now: DateTime<Utc>) -> Result<()> {
    let mut insert = store
        .connection()
        .prepare_cached("INSERT INTO notice (subject, shown_at) VALUES (?1, ?2) ON CONFLICT (subject) DO NOTHING")?;
    for subject in notices.iter().flat_map(|notice| &notice.subjects) {
        insert.execute(params![subject, now.to_rfc3339_opts(SecondsFormat::Secs, true)])?;
    }
    Ok(())
}

fn meetings(connection: &Connection, now: DateTime<Utc>, zone: Tz) -> Result<Vec<Meeting>> {
    let rows = attended(connection, now, now + TimeDelta::hours(1), zone)?;
    let mut names = connection.prepare_cached(
        "SELECT DISTINCT p.name FROM (SELECT person_id FROM event_attendee WHERE event_id = ?1
                                      UNION SELECT person_id FROM event_person WHERE event_id = ?1) AS w
           JOIN person AS p ON p.id = w.person_id ORDER BY p.sort_key LIMIT 5",
    )?;
    let mut found = Vec::new();
    for event in rows.into_iter().filter(|event| !event.all_day) {
        found.push(Meeting {
            people: names.query_map([event.id], |row| row.get(0))?.collect::<Result<_, _>>()?,
            event: event.id.0,
            uid: event.uid,
            title: event.title,
            place: event.place,
            starts_at: event.starts_at,
        });
    }
    Ok(found)
}
