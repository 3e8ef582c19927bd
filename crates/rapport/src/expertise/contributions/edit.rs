//! Writing contributions down. Rule: it has happened and has a title; the rest may stay open.

use super::{ContributionId, ContributionKind, NewContribution};
use crate::expertise::links::{self, Record};
use crate::expertise::{check, remove_links};
use crate::failure::{Failure, Result};
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::params;

/// # Errors
/// `Invalid` where the title is missing, the day is yet to come, or the link is none; `NotFound` where somebody is gone.
pub fn add(store: &mut Store, new: &NewContribution, now: DateTime<Utc>) -> Result<Done<ContributionId>> {
    store.transact(Op::AddContribution, now, |writing| {
        writing.title(sentence!("deeds-added", "Added {what}", what = said(new)));
        insert(writing, new)
    })
}

/// Inside somebody else's transaction.
///
/// # Errors
/// As [`add`].
pub fn insert(writing: &Writing<'_>, new: &NewContribution) -> Result<ContributionId> {
    let (title, url) = checked(writing, new)?;
    let mut insert = writing.prepare_cached(
        "INSERT INTO contribution (uid, kind, title, on_date, event_id, place, url, audience, notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let id = insert.insert(params![
        writing.new_uid(),
        new.kind,
        title,
        new.on,
        new.event,
        new.place.trim(),
        url,
        new.audience,
        new.notes.trim()
    ])?;
    links::set(writing, Record::Contribution, id, &new.people, &new.topics)?;
    Ok(ContributionId(id))
}

/// # Errors
/// As [`add`], and `NotFound` where it is gone.
pub fn edit(store: &mut Store, id: ContributionId, to: &NewContribution, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::EditContribution, now, |writing| {
        let (title, url) = checked(writing, to)?;
        writing.title(sentence!("deeds-edited", "Edited {what}", what = said(to)));
        let changed = writing.execute(
            "UPDATE contribution SET kind = ?2, title = ?3, on_date = ?4, event_id = ?5, place = ?6, url = ?7, audience = ?8, notes = ?9 WHERE id = ?1",
            params![id, to.kind, title, to.on, to.event, to.place.trim(), url, to.audience, to.notes.trim()],
        )?;
        if changed == 0 {
            return Err(gone());
        }
        links::set(writing, Record::Contribution, id.0, &to.people, &to.topics)
    })
}

/// # Errors
/// `NotFound` where it is gone.
pub fn delete(store: &mut Store, id: ContributionId, now: DateTime<Utc>) -> Result<Done<()>> {
    store.transact(Op::DeleteContribution, now, |writing| {
        remove_links(writing, Record::Contribution, id.0)?;
        if writing.execute("DELETE FROM contribution WHERE id = ?1", [id])? == 0 { Err(gone()) } else { Ok(()) }
    })
}

fn checked<'a>(writing: &Writing<'_>, new: &'a NewContribution) -> Result<(&'a str, &'a str)> {
    let title = check::text(
        &new.title,
        sentence!(
            "failures-expertise-contribution-without-title",
            "Give it a title, such as “Tariffs that work” at Grid Futures."
        ),
    )?;
    check::happened(writing, new.on)?;
    Ok((title, check::link(&new.url)?))
}

fn gone() -> Failure {
    Failure::not_found(sentence!(
        "failures-expertise-contribution-gone",
        "This contribution is not there any more. Undo may bring it back."
    ))
}

fn said(new: &NewContribution) -> Sentence {
    let title = new.title.trim();
    match new.kind {
        ContributionKind::Talk => sentence!("deeds-contribution-talk", "talk “{title}”", title),
        ContributionKind::Article => sentence!("deeds-contribution-article", "article “{title}”", title),
        ContributionKind::Post => sentence!("deeds-contribution-post", "post “{title}”", title),
        ContributionKind::Code => sentence!("deeds-contribution-code", "code “{title}”", title),
        ContributionKind::Panel => sentence!("deeds-contribution-panel", "panel “{title}”", title),
        ContributionKind::Answer => sentence!("deeds-contribution-answer", "answer “{title}”", title),
        ContributionKind::Review => sentence!("deeds-contribution-review", "review “{title}”", title),
        ContributionKind::Award => sentence!("deeds-contribution-award", "award “{title}”", title),
    }
}
