//! What a hand settles of ties. Rule: where many are settled at once, their due dates spread over the rhythm, the same way each time.

use super::{Circle, Contact, KNOWN, Known, Purpose};
use crate::failure::{Failure, Result};
use crate::people::{self, PersonId};
use crate::settings;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Days, NaiveDate, Utc};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// From so many people on their due dates spread.
const MANY: usize = 5;
/// The longest rhythm: ten years.
const LONGEST: u32 = 3_650;

/// Whether somebody is part of the network as it is lived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Standing {
    Present,
    Archived,
    Deceased,
}

/// What can be taken away again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TieField {
    Circle,
    /// Back to that of the circle.
    Rhythm,
    Snooze,
}

/// What is settled; what is not named stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TieEdit {
    pub circle: Option<Circle>,
    /// Days between two contacts.
    pub rhythm_days: Option<u32>,
    /// All of them; an empty list takes them away.
    pub purposes: Option<Vec<Purpose>>,
    pub contact: Option<Contact>,
    pub standing: Option<Standing>,
    /// Nothing is planned before this day.
    pub snoozed_until: Option<NaiveDate>,
    pub clear: Vec<TieField>,
}

/// # Errors
/// `Invalid` where a rhythm is none, `NotFound` where somebody is gone.
pub fn settle(
    store: &mut Store,
    people: &[PersonId],
    edit: &TieEdit,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Done<()>> {
    if edit.rhythm_days.is_some_and(|days| days == 0 || days > LONGEST) {
        return Err(Failure::invalid(sentence!(
            "failures-ties-no-rhythm",
            "A rhythm is between one day and ten years. Write a number of days, such as 30."
        )));
    }
    store.transact(Op::ChangeTie, now, |writing| {
        let rhythms = settings::rhythms(writing)?;
        for person in people {
            let name = people::name(writing, *person)?;
            writing.title(match people.len() {
                1 => sentence!("deeds-tie-changed", "Changed the tie with {name}", name),
                several => sentence!("deeds-ties-changed", "Changed {several} ties", several),
            });
            one(writing, *person, edit, today)?;
            if edit.circle.is_some() || edit.rhythm_days.is_some() || !edit.clear.is_empty() {
                begin_rhythm(writing, *person, &rhythms, people.len(), today)?;
            }
        }
        Ok(())
    })
}

fn one(writing: &Writing<'_>, person: PersonId, edit: &TieEdit, today: NaiveDate) -> Result<()> {
    writing
        .prepare_cached("INSERT INTO tie (person_id) VALUES (?1) ON CONFLICT (person_id) DO NOTHING")?
        .execute([person.0])?;
    let set = |column: &str, value: &dyn rusqlite::ToSql| -> Result<()> {
        let sql = format!("UPDATE tie SET {column} = ?2 WHERE person_id = ?1 AND {column} IS NOT ?2");
        writing.prepare_cached(&sql)?.execute(params![person.0, value])?;
        Ok(())
    };
    for field in &edit.clear {
        match field {
            TieField::Circle => set("circle", &None::<Circle>)?,
            TieField::Rhythm => set("rhythm_days", &None::<u32>)?,
            TieField::Snooze => set("snoozed_until", &None::<NaiveDate>)?,
        }
    }
    if let Some(circle) = edit.circle {
        set("circle", &circle)?;
    }
    if let Some(days) = edit.rhythm_days {
        set("rhythm_days", &days)?;
    }
    if let Some(contact) = edit.contact {
        set("contact", &contact)?;
    }
    if let Some(day) = edit.snoozed_until {
        set("snoozed_until", &day)?;
    }
    if let Some(standing) = edit.standing {
        set("archived_on", &(standing == Standing::Archived).then_some(today))?;
        set("deceased_on", &(standing == Standing::Deceased).then_some(today))?;
    }
    if let Some(purposes) = &edit.purposes {
        let words: Vec<&str> = purposes.iter().map(|purpose| purpose.word()).collect();
        writing
            .prepare_cached(
                "DELETE FROM tie_purpose WHERE person_id = ?1 AND purpose NOT IN (SELECT value FROM json_each(?2))",
            )?
            .execute(params![person.0, serde_json::json!(words).to_string()])?;
        let mut insert = writing.prepare_cached(
            "INSERT INTO tie_purpose (person_id, purpose) VALUES (?1, ?2) ON CONFLICT (person_id, purpose) DO NOTHING",
        )?;
        for purpose in purposes {
            insert.execute(params![person.0, purpose])?;
        }
    }
    Ok(())
}

/// Where one person is settled and there was a contact, the rhythm runs from that; otherwise from today, or from a day of its own.
fn begin_rhythm(
    writing: &Writing<'_>,
    person: PersonId,
    rhythms: &settings::Rhythms,
    together: usize,
    today: NaiveDate,
) -> Result<()> {
    let known = writing.prepare_cached(&format!("{KNOWN} WHERE p.id = ?1"))?.query_row([person.0], Known::read)?;
    let talked: Option<i64> = writing
        .prepare_cached("SELECT 1 FROM interaction_person WHERE person_id = ?1 LIMIT 1")?
        .query_row([person.0], |row| row.get(0))
        .optional()?;
    let from = match known.settled.rhythm(rhythms) {
        None => None,
        Some(days) if together >= MANY => {
            let place = spread(&known.uid) % u64::from(days);
            today.checked_sub_days(Days::new(u64::from(days) - 1 - place))
        }
        Some(_) if talked.is_some() => None,
        Some(_) => Some(today),
    };
    writing
        .prepare_cached("UPDATE tie SET rhythm_from = ?2 WHERE person_id = ?1 AND rhythm_from IS NOT ?2")?
        .execute(params![person.0, from])?;
    Ok(())
}

/// A number that has nothing to do with when somebody came, and is the same on every machine (FNV-1a).
pub(crate) fn spread(uid: &str) -> u64 {
    uid.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}
