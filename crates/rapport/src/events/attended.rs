//! Which occurrence of a series was attended. Rule: what is written down of one occurrence stands on that one, never on the series.

use super::edit::{self, Source};
use super::store::{card, zone};
use super::{EventId, NewEvent};
use crate::failure::{Failure, Result};
use crate::importing::calendar::{Civil, Occurrence, Series, occurrences};
use crate::storage::Writing;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, params};

/// An event that happens once is itself. Of a series it is the occurrence that starts then, or else the last one before `now`: taken out
/// of the series as an event of its own, unless it is one already.
pub(super) fn attended(
    writing: &Writing<'_>,
    event: EventId,
    starts: Option<&str>,
    home: Tz,
    now: DateTime<Utc>,
) -> Result<EventId> {
    let series = card(writing, event)?;
    let (Some(first), Some(first_ends)) = (Civil::parse(&series.event.starts), Civil::parse(&series.event.ends)) else {
        return Ok(event);
    };
    if series.event.recurrence.is_empty() {
        return Ok(event);
    }
    let zone = zone(&series.event.zone, home)?;
    let rule = Series { starts: first, ends: first_ends, zone, recurrence: &series.event.recurrence };
    let found = match starts {
        Some(starts) => Some(named(&rule, starts)?),
        None => last_before(&rule, series.starts_at, now),
    };
    let Some(occurrence) = found else { return Ok(event) };
    let starts = occurrence.starts.to_string();
    let taken_out: Option<EventId> = writing
        .prepare_cached("SELECT id FROM event WHERE series_id = ?1 AND occurrence = ?2")?
        .query_row(params![event, starts], |row| row.get(0))
        .optional()?;
    if let Some(taken_out) = taken_out {
        return Ok(taken_out);
    }
    let once = NewEvent {
        ends: occurrence.ends.to_string(),
        starts: starts.clone(),
        recurrence: String::new(),
        takeaways: String::new(),
        ..series.event
    };
    edit::insert(writing, &once, &series.attendees, home, &Source::Series { series: event, occurrence: starts })
}

fn named(rule: &Series<'_>, starts: &str) -> Result<Occurrence> {
    let none = || {
        Failure::invalid(sentence!(
            "failures-events-not-on-that-day",
            "This event does not take place on {starts}. Choose one of its days.",
            starts
        ))
    };
    let at = Civil::parse(starts).ok_or_else(none)?.instant(rule.zone);
    let found = occurrences(rule, at, at + TimeDelta::seconds(1));
    found.into_iter().find(|occurrence| occurrence.starts.to_string() == starts).ok_or_else(none)
}

/// How far back the last occurrence of most series is: those that happen once in two years and more are looked for from their first.
const LATELY: TimeDelta = TimeDelta::days(800);

fn last_before(rule: &Series<'_>, first: DateTime<Utc>, now: DateTime<Utc>) -> Option<Occurrence> {
    let last = |from| occurrences(rule, from, now).into_iter().next_back();
    last(first.max(now - LATELY)).or_else(|| last(first))
}
