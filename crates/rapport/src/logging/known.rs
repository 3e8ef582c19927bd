//! Whom and what a line may name. Rule: the line asks, and never sees the database.

use super::{EventChoice, NameFit, PersonChoice};
use crate::events::EventId;
use crate::failure::Result;
use crate::folding::fold;
use crate::people::called::called;
use chrono::{Days, NaiveDate};
use rapidfuzz::distance::osa;
use rusqlite::{Connection, OptionalExtension, params};
use std::cmp::Reverse;

/// What a line can be about.
pub trait Known {
    /// Who is called so at least as well as `worst`, the best fit first; with `organisation`, only who works there. Folded words.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn people(&self, words: &[&str], organisation: Option<&str>, worst: NameFit) -> Result<Vec<PersonChoice>>;

    /// Events of about a year before this day, and of the day after it, that are called so, the nearest first. Folded words.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn events(&self, words: &str, on: NaiveDate) -> Result<Vec<EventChoice>>;
}

/// The network in a database.
#[derive(Debug, Clone, Copy)]
pub struct Network<'a>(pub &'a Connection);

/// More than these nobody looks through.
const MOST_CHOICES: usize = 12;

impl Known for Network<'_> {
    fn people(&self, words: &[&str], organisation: Option<&str>, worst: NameFit) -> Result<Vec<PersonChoice>> {
        let found = called(self.0, words, organisation, worst)?;
        let mut last = self.0.prepare_cached("SELECT last_on FROM search_tie WHERE person_id = ?1")?;
        let mut ranked = Vec::with_capacity(found.len());
        for (person, fit) in found {
            // Whom I talked with lately is meant more often.
            let seen: Option<Option<String>> = last.query_row([person.0], |row| row.get(0)).optional()?;
            ranked.push((fit, Reverse(seen.flatten()), person));
        }
        ranked.sort_unstable();
        ranked.truncate(MOST_CHOICES);
        let mut read = self.0.prepare_cached(
            "SELECT p.uid, p.name, coalesce(o.name, ''), coalesce(p.position, '')
               FROM person AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id WHERE p.id = ?1",
        )?;
        let choices = ranked.into_iter().map(|(fit, _, person)| {
            Ok(read.query_row([person.0], |row| {
                Ok(PersonChoice {
                    person,
                    uid: row.get(0)?,
                    name: row.get(1)?,
                    organisation: row.get(2)?,
                    position: row.get(3)?,
                    fit,
                })
            })?)
        });
        choices.collect()
    }

    fn events(&self, words: &str, on: NaiveDate) -> Result<Vec<EventChoice>> {
        const BEFORE: Days = Days::new(400);
        const AFTER: Days = Days::new(2);
        let from = on.checked_sub_days(BEFORE).unwrap_or(on);
        let until = on.checked_add_days(AFTER).unwrap_or(on);
        let mut statement = self.0.prepare_cached(
            "SELECT id, uid, title, substr(starts, 1, 10), substr(ends, 1, 10) FROM event
              WHERE starts_at >= ?1 AND starts_at < ?2 AND status <> 'cancelled' AND answer <> 'declined'",
        )?;
        let mut found = Vec::new();
        let mut rows = statement.query(params![from.to_string(), until.to_string()])?;
        while let Some(row) = rows.next()? {
            let title: String = row.get(2)?;
            if !is_called(&fold(&title), words) {
                continue;
            }
            let starts: NaiveDate = row.get(3)?;
            let ends: NaiveDate = row.get(4)?;
            found.push(EventChoice { event: EventId(row.get(0)?), uid: row.get(1)?, title, starts, ends });
        }
        found.sort_by_key(|event| (away(event, on), event.event.0));
        found.truncate(MOST_CHOICES);
        Ok(found)
    }
}

/// Days between an event and a day.
pub fn away(event: &EventChoice, on: NaiveDate) -> u64 {
    let days = if on < event.starts { event.starts - on } else { (on - event.ends).max(chrono::TimeDelta::zero()) };
    days.num_days().unsigned_abs()
}

/// Whether a title answers to these words: all of them stand in it, or nearly so.
fn is_called(title: &str, words: &str) -> bool {
    let parts = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).map(String::from).collect()
    };
    let (title, words) = (parts(title), parts(words));
    let length: usize = words.iter().map(|word| word.chars().count()).sum();
    if length < 3 {
        return false;
    }
    let is_like = |word: &String, part: &String| {
        word == part || word.chars().count() > 4 && osa::distance(word.chars(), part.chars()) <= 1
    };
    words.iter().all(|word| title.iter().any(|part| is_like(word, part))) || title.concat().starts_with(&words.concat())
}
