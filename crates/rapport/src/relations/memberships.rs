//! Memberships of professional bodies and communities, mine and theirs. Rule: a membership that ended is kept with its days.

use crate::failure::{Failure, Result};
use crate::organisations;
use crate::people::{self, PersonId};
use crate::storage::{Done, Op, Store, row_key};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

row_key! {
    /// A membership's key inside one database.
    MembershipId
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NewMembership {
    /// Null: mine.
    pub person: Option<PersonId>,
    pub organisation: String,
    pub from: Option<NaiveDate>,
    /// Null: to this day.
    pub until: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Membership {
    pub id: MembershipId,
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub organisation_id: i64,
    pub organisation: String,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

/// # Errors
/// `Invalid` where the organisation has no name or the days run backwards, `NotFound` where the person is gone.
pub fn add(store: &mut Store, new: &NewMembership, now: DateTime<Utc>) -> Result<Done<MembershipId>> {
    store.transact(Op::AddRelation, now, |writing| {
        if let Some(person) = new.person {
            people::name(writing, person)?;
        }
        if new.from.zip(new.until).is_some_and(|(from, until)| until < from) {
            return Err(Failure::invalid(sentence!(
                "failures-relations-membership-ends-early",
                "The membership ends before it begins. Change one of the two days."
            )));
        }
        let Some(organisation) = organisations::find_or_add(writing, &new.organisation)? else {
            return Err(Failure::invalid(sentence!(
                "failures-relations-membership-of-nothing",
                "Name the organisation that it is a membership of."
            )));
        };
        writing.title(sentence!(
            "deeds-membership-noted",
            "Noted the membership of {organisation}",
            organisation = new.organisation.trim()
        ));
        let mut insert = writing.prepare_cached(
            "INSERT INTO membership (person_id, organisation_id, from_date, until_date) VALUES (?1, ?2, ?3, ?4)",
        )?;
        let person = new.person.map(|person| person.0);
        Ok(MembershipId(insert.insert(params![person, organisation, new.from, new.until])?))
    })
}

/// # Errors
/// `NotFound` where the membership is gone.
pub fn delete(store: &mut Store, id: MembershipId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteRelation, now, |writing| {
        writing.title(sentence!("deeds-membership-removed", "Removed a membership"));
        if writing.execute("DELETE FROM membership WHERE id = ?1", [id])? == 0 {
            return Err(Failure::not_found(sentence!(
                "failures-relations-membership-gone",
                "This membership is not there any more. Undo may bring it back."
            )));
        }
        Ok(())
    })
}

/// Memberships of a person, or mine; those that last first.
pub fn of(connection: &Connection, person: Option<PersonId>) -> Result<Vec<Membership>> {
    if let Some(person) = person {
        people::name(connection, person)?;
    }
    let mut statement = connection.prepare_cached(
        "SELECT m.id, o.id, o.name, m.from_date, m.until_date
           FROM membership AS m JOIN organisation AS o ON o.id = m.organisation_id
          WHERE m.person_id IS ?1 ORDER BY m.until_date IS NOT NULL, m.until_date DESC, o.name_key, m.id",
    )?;
    let rows = statement.query_map([person.map(|person| person.0)], |row| {
        let (id, organisation_id, organisation) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Membership { id, organisation_id, organisation, from: row.get(3)?, until: row.get(4)? })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
