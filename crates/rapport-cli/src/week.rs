//! `rapport week`. Rule: the same plan as the window shows.

use crate::arguments::Week;
use crate::region::{region, zone};
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::plan::{self, Candidate, Quiet};
use rapport::{Result, Store};

pub fn week(store: &Store, asked: &Week, today: NaiveDate) -> Result<Came> {
    let (region, zone) = (region(store, None)?, zone(store)?);
    let today = asked.on.unwrap_or(today);
    let week = plan::week(store.connection(), today, today, zone, &region)?;
    let came = if week.planned.is_empty() { Came::ToNothing } else { Came::ToSomething };
    if asked.json {
        output::json(&week)?;
        return Ok(Came::ToSomething);
    }
    output::line(&format!("{} – {}", week.starts_on, week.ends_on))?;
    output::line(&format!(
        "{} minutes spent, {} planned, of {}",
        week.spent_minutes, week.planned_minutes, week.budget
    ))?;
    if week.quiet == Quiet::Kept {
        output::line("A quiet week: nothing is planned.")?;
    }
    for candidate in &week.planned {
        line(candidate)?;
    }
    if week.waiting_in_all > 0 {
        output::line(&format!("{} more could wait", week.waiting_in_all))?;
    }
    for coming in &week.coming {
        let people: Vec<&str> = coming.people.iter().map(|card| card.name.as_str()).collect();
        let starts = coming.event.starts.replace('T', " ");
        output::line(&format!("coming up  {starts:19}  {}  {}", coming.event.title, people.join(", ")))?;
    }
    Ok(came)
}

fn line(candidate: &Candidate) -> Result<()> {
    let people: Vec<&str> = candidate.people.iter().map(|person| person.name.as_str()).collect();
    output::line(&format!("{:3} min  {:40}  {}", candidate.minutes, candidate.title, people.join(" + ")))?;
    output::line(&format!("         {}", candidate.reason))
}
