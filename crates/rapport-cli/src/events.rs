//! `rapport events`. Rule: an event once, or, between two days, each time that it comes.

use crate::arguments::Events;
use crate::output::prompt;
use crate::region::zone;
use crate::{Came, output};
use chrono::{Days, NaiveDate};
use rapport::events::{self, EventStatus, ToldEvent};
use rapport::{Failure, Result, Store};

const A_YEAR: Days = Days::new(365);

pub fn events(store: &Store, asked: &Events, today: NaiveDate) -> Result<Came> {
    let home = zone(store)?;
    let found = match days(asked, today)? {
        None => events::told(store.connection(), home)?,
        Some((first, last)) => events::told_between(store.connection(), first, last, home)?,
    };
    if asked.json {
        output::json(&found)?;
    } else {
        found.iter().try_for_each(line)?;
    }
    Ok(if found.is_empty() { Came::ToNothing } else { Came::ToSomething })
}

/// The first and the last day that are asked for.
fn days(asked: &Events, today: NaiveDate) -> Result<Option<(NaiveDate, NaiveDate)>> {
    if asked.from.is_none() && asked.to.is_none() {
        return Ok(None);
    }
    let from = asked.from.unwrap_or(today);
    let to = asked.to.unwrap_or_else(|| from.checked_add_days(A_YEAR).unwrap_or(from));
    if to < from {
        return Err(Failure::invalid(prompt(format!("{to} comes before {from}. Give a last day that does not."))));
    }
    Ok(Some((from, to)))
}

fn line(event: &ToldEvent) -> Result<()> {
    let clock = |time: &str| time.get(..16).unwrap_or(time).replace('T', " ");
    let ends = clock(&event.ends);
    let ends = match (event.all_day, ends.split_once(' ')) {
        (true, _) if event.ends == event.starts => "",
        (false, Some((day, time))) if event.starts.starts_with(day) => time,
        _ => &ends,
    };
    let dash = if ends.is_empty() { "" } else { " – " };
    let when = format!("{}{dash}{ends}", clock(&event.starts));
    let status = if event.status == EventStatus::Cancelled { "cancelled: " } else { "" };
    let comes_again = if event.recurrence.is_some() { " (recurring)" } else { "" };
    output::line(&format!(
        "{when:35}  {status}{}{comes_again}  {}",
        event.title,
        event.place.as_deref().unwrap_or_default()
    ))
}
