//! The posts a person held, as hands change them. Rule: a new post ends the one before; a new spelling does not.

use crate::failure::Result;
use crate::folding::fold;
use crate::people::PersonId;
use crate::storage::Writing;
use rusqlite::{OptionalExtension, params};

/// Organisation and position.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Post {
    organisation: Option<i64>,
    position: Option<String>,
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

pub(super) fn current(writing: &Writing<'_>, person: PersonId) -> Result<Post> {
    let mut statement = writing.prepare_cached("SELECT organisation_id, position FROM person WHERE id = ?1")?;
    Ok(statement.query_row([person.0], |row| Ok(Post { organisation: row.get(0)?, position: row.get(1)? }))?)
}

/// Keeps `before` as an earlier post where `after` is another one.
pub(super) fn remember(writing: &Writing<'_>, person: PersonId, before: &Post, after: &Post) -> Result<()> {
    if before == after {
        return Ok(());
    }
    let today = writing.now().date_naive();
    let open = writing
        .prepare_cached(
            "SELECT id, seen_on = ?2 FROM employment WHERE person_id = ?1 AND until_date IS NULL
              AND organisation_id IS ?3 AND position IS ?4 ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![person.0, today, before.organisation, before.position], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?))
        })
        .optional()?;
    match open {
        // Typed today and typed again: a correction, no new post.
        Some((id, is_of_today)) if (is_of_today || before.is_like(after)) && !after.is_none() => {
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
        None if before.is_none() || before.is_like(after) => {}
        None => {
            writing
                .prepare_cached(
                    "INSERT INTO employment (person_id, organisation_id, position, until_date, seen_on)
                     SELECT id, ?2, ?3, ?4, substr(added_at, 1, 10) FROM person WHERE id = ?1",
                )?
                .execute(params![person.0, before.organisation, before.position, today])?;
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
