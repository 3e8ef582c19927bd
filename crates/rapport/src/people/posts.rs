//! The posts a person held. Rule: a new post ends the one before; a new spelling does not.

use super::PersonId;
use crate::failure::Result;
use crate::folding::fold;
use crate::storage::Writing;
use rusqlite::{OptionalExtension, params};

/// Organisation and position.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Post {
    organisation: Option<i64>,
    position: Option<String>,
}

/// The current post, and the day that showed it first as far as anything tells.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    post: Post,
    seen_on: String,
}

/// By what another post is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// Typed again on the same day, it is a correction and no new post.
    ByHand,
    /// Two exports of one day show two posts.
    ByImport,
}

impl Post {
    fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// The same post, spelt otherwise.
    fn is_like(&self, other: &Self) -> bool {
        let folded = |post: &Self| post.position.as_deref().map(fold);
        self.organisation == other.organisation && folded(self) == folded(other)
    }
}

/// Asked before the post and its provenance change.
pub(crate) fn current(writing: &Writing<'_>, person: PersonId) -> Result<Held> {
    let mut statement = writing.prepare_cached(
        "SELECT organisation_id, position, ifnull(
           (SELECT substr(at, 1, 10) FROM provenance WHERE person_id = ?1 AND field IN ('organisation', 'position', '*')
             ORDER BY field = '*', at DESC LIMIT 1), substr(added_at, 1, 10))
           FROM person WHERE id = ?1",
    )?;
    let held = statement.query_row([person.0], |row| {
        Ok(Held { post: Post { organisation: row.get(0)?, position: row.get(1)? }, seen_on: row.get(2)? })
    })?;
    Ok(held)
}

/// Keeps `before` as an earlier post where the one that stands now is another one.
pub(crate) fn remember(writing: &Writing<'_>, person: PersonId, before: &Held, shown: Shown) -> Result<()> {
    let (after, before, seen_on) = (current(writing, person)?.post, &before.post, &before.seen_on);
    if *before == after {
        return Ok(());
    }
    let today = writing.now().date_naive();
    let open = writing
        .prepare_cached(
            "SELECT id, seen_on = ?2 FROM employment WHERE person_id = ?1 AND until_date IS NULL
              AND organisation_id IS ?3 AND position IS ?4 ORDER BY seen_on DESC, id DESC LIMIT 1",
        )?
        .query_row(params![person.0, today, before.organisation, before.position], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?))
        })
        .optional()?;
    match open {
        Some((id, is_of_today))
            if ((is_of_today && shown == Shown::ByHand) || before.is_like(&after)) && !after.is_none() =>
        {
            writing
                .prepare_cached("UPDATE employment SET organisation_id = ?2, position = ?3 WHERE id = ?1")?
                .execute(params![id, after.organisation, after.position])?;
            return Ok(());
        }
        Some((id, _)) => {
            writing
                .prepare_cached("UPDATE employment SET until_date = ?2 WHERE id = ?1")?
                .execute(params![id, today])?;
        }
        None if before.is_none() || before.is_like(&after) => {}
        None => {
            writing
                .prepare_cached(
                    "INSERT INTO employment (person_id, organisation_id, position, until_date, seen_on)
                     VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![person.0, before.organisation, before.position, today, seen_on])?;
        }
    }
    if !after.is_none() {
        writing
            .prepare_cached(
                "INSERT INTO employment (person_id, organisation_id, position, seen_on) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![person.0, after.organisation, after.position, today])?;
    }
    Ok(())
}
