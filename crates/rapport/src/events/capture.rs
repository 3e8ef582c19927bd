//! Writing an evening down. Rule: one sheet is one operation, and the same sheet sent again adds nothing.

use super::EventId;
use super::attended::attended;
use super::edit::gone;
use crate::failure::{Failure, Result};
use crate::interactions::{self, InteractionKind, NewInteraction};
use crate::people::{PersonEdit, PersonId, edit as people_edit};
use crate::promises::{self, NewPromise, Whose};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// Days after the end until a follow-up is due, unless another day is given: 48 hours.
const FOLLOW_UP_DAYS: u64 = 2;

/// Somebody met there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MetPerson {
    Known(PersonId),
    /// The name of somebody new.
    New(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Met {
    pub who: MetPerson,
    /// What was said; may be empty.
    pub line: String,
    /// What I promised to do next; null: nothing.
    pub follow_up: Option<String>,
}

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EventCapture {
    pub met: Vec<Met>,
    /// Markdown; empty leaves what is there.
    pub takeaways: String,
    /// Of a series: the start of the occurrence that was attended, as its row says it; absent: the last one.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub occurrence: Option<String>,
}

/// What was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captured {
    /// The event that it stands on: of a series the occurrence, taken out of it.
    pub event: EventId,
    /// In the order of the sheet.
    pub people: Vec<PersonId>,
}

/// Keeps whom I met, what was said, and what follows. `home`: the zone of what names none.
///
/// # Errors
/// `NotFound` where the event or somebody is gone, `Invalid` where a new person has no name, the event is yet to come, or the series has
/// no such occurrence.
pub fn capture(
    store: &mut Store,
    event: EventId,
    sheet: &EventCapture,
    home: Tz,
    now: DateTime<Utc>,
) -> Result<Done<Captured>> {
    store.transact(Op::CaptureEvent, now, |writing| {
        let event = attended(writing, event, sheet.occurrence.as_deref(), home, now)?;
        let (title, starts, ends) = times(writing, event)?;
        writing.title(sentence!("deeds-event-written-down", "Wrote down {title}", title));
        let mut people = Vec::with_capacity(sheet.met.len());
        for met in &sheet.met {
            let person = match &met.who {
                MetPerson::Known(person) => *person,
                MetPerson::New(name) => add(writing, name, starts)?,
            };
            keep(writing, event, person, met, starts, ends)?;
            people.push(person);
        }
        writing.execute(
            "UPDATE event SET captured_at = ?2, takeaways = CASE ?3 WHEN '' THEN takeaways ELSE ?3 END WHERE id = ?1",
            params![event, writing.now_text(), sheet.takeaways.trim()],
        )?;
        Ok(Captured { event, people })
    })
}

fn times(writing: &Writing<'_>, event: EventId) -> Result<(String, NaiveDate, NaiveDate)> {
    let mut statement =
        writing.prepare_cached("SELECT title, substr(starts, 1, 10), substr(ends, 1, 10) FROM event WHERE id = ?1")?;
    let found = statement.query_row([event], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
    found.ok_or_else(gone)
}

fn add(writing: &Writing<'_>, name: &str, met_on: NaiveDate) -> Result<PersonId> {
    if name.trim().is_empty() {
        return Err(Failure::invalid(sentence!(
            "failures-events-new-person-without-name",
            "Somebody new on the sheet has no name. Type it, or take the line out."
        )));
    }
    let person = PersonEdit {
        name: Some(name.trim().to_owned()),
        met_on: Some(met_on.to_string()),
        origin: Some(crate::importing::contact::Origin::Event),
        ..PersonEdit::default()
    };
    people_edit::insert(writing, &person)
}

fn keep(
    writing: &Writing<'_>,
    event: EventId,
    person: PersonId,
    met: &Met,
    starts: NaiveDate,
    ends: NaiveDate,
) -> Result<()> {
    let is_known: bool = writing.query_row(
        "SELECT EXISTS (SELECT 1 FROM event_person WHERE event_id = ?1 AND person_id = ?2 AND standing = 'met')",
        params![event, person.0],
        |row| row.get(0),
    )?;
    if is_known {
        return Ok(());
    }
    writing
        .prepare_cached("INSERT INTO event_person (event_id, person_id, standing, line) VALUES (?1, ?2, 'met', ?3)")?
        .execute(params![event, person.0, met.line.trim()])?;
    let talk = NewInteraction {
        kind: InteractionKind::EventConversation,
        on: starts,
        at: None,
        minutes: None,
        depth: None,
        began: None,
        people: vec![person],
        event: Some(event),
        topics: Vec::new(),
        notes: met.line.clone(),
    };
    let interaction = interactions::insert(writing, &talk, &interactions::Source::Hand)?;
    let Some(what) = met.follow_up.as_deref().map(str::trim).filter(|what| !what.is_empty()) else { return Ok(()) };
    let follow_up = NewPromise {
        whose: Whose::Mine,
        person: Some(person),
        what: what.to_owned(),
        kind: None,
        made_on: starts,
        due_on: ends.checked_add_days(Days::new(FOLLOW_UP_DAYS)),
        interaction: Some(interaction),
        event: Some(event),
    };
    promises::insert(writing, &follow_up)?;
    Ok(())
}
