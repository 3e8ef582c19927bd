//! The list of people. Rule: always a page of it, at any offset as quick as the first.

pub use super::facets::facets;
use super::roster::{Direction, Entry, Roster, with_roster};
use super::rows;
use super::search::Fit;
use super::{Archived, NetworkStanding, PeopleFilter, PeoplePage, PeopleQuery, PeopleSort, PersonId, Selection};
use crate::failure::{Failure, Result};
use crate::settings;
use crate::ties::strength::Weights;
use crate::ties::{self, Engagement};
use chrono::NaiveDate;
use rusqlite::{Connection, ToSql};
use std::collections::HashSet;

/// One page of what the query finds, and how many it finds in all. Searched and sorted by name, the best fit comes first.
pub fn page(connection: &Connection, query: &PeopleQuery, offset: u32, limit: u32) -> Result<PeoplePage> {
    let (ids, total, known) = with_roster(connection, |roster| {
        let found = found(connection, roster, query)?;
        let page = found.iter().skip(offset as usize).take(limit as usize);
        let ids: Vec<PersonId> = page.map(|slot| PersonId(roster.entry(*slot).id)).collect();
        Ok((ids, count(found.len()), count(roster.len())))
    })?;
    let mut rows = rows::rows(connection, &ids)?;
    if let Some(today) = query.today {
        let mut ties = ties::all(connection, &ids, today)?.into_iter().peekable();
        for row in &mut rows {
            row.tie = ties.next_if(|tie| tie.person == row.id);
        }
    }
    Ok(PeoplePage { rows, total, known })
}

/// How the ties with all people stand on a day; who is archived, or died, counts no more.
pub fn standing(connection: &Connection, today: NaiveDate) -> Result<NetworkStanding> {
    with_roster(connection, |roster| {
        let mut standing = NetworkStanding::default();
        for entry in roster.people().filter(|entry| !entry.tie.is_put_aside) {
            standing.people += 1;
            standing.engaged += u32::from(entry.tie.engagement(today) == Engagement::Engaged);
            standing.overdue += u32::from(entry.tie.is_overdue(today));
        }
        Ok(standing)
    })
}

/// The chosen people, in the order of the list; those who are gone are left out.
pub fn ids(connection: &Connection, selection: &Selection) -> Result<Vec<PersonId>> {
    with_roster(connection, |roster| match selection {
        Selection::People(people) => {
            let mut seen = HashSet::new();
            Ok(people
                .iter()
                .filter(|person| roster.slot(**person).is_some() && seen.insert(**person))
                .copied()
                .collect())
        }
        Selection::Found { query, except } => {
            let except: HashSet<i64> = except.iter().map(|person| person.0).collect();
            let found = found(connection, roster, query)?;
            let ids = found.iter().map(|slot| roster.entry(*slot).id).filter(|id| !except.contains(id));
            Ok(ids.map(PersonId).collect())
        }
    })
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The slots of all whom the query finds, in its order.
fn found(connection: &Connection, roster: &mut Roster, query: &PeopleQuery) -> Result<Vec<u32>> {
    let chosen = Chosen::new(connection, roster, query)?;
    let direction = if query.descending { Direction::Descending } else { Direction::Ascending };
    let mut slots = roster.in_order(query.sort, direction);
    if !chosen.is_everybody() {
        slots.retain(|slot| chosen.holds(*slot, roster.entry(*slot)));
    }
    let Some(fits) = roster.search(&query.search) else { return Ok(slots) };
    if query.sort != PeopleSort::Name || query.descending {
        slots.retain(|slot| fits[*slot as usize] != Fit::Not);
        return Ok(slots);
    }
    let mut by_fit: [Vec<u32>; Fit::Not as usize] = Default::default();
    for slot in slots {
        if let Some(fitting) = by_fit.get_mut(fits[slot as usize] as usize) {
            fitting.push(slot);
        }
    }
    Ok(by_fit.concat())
}

/// A filter, with the people that only the database can name already asked for.
struct Chosen<'a> {
    filter: &'a PeopleFilter,
    day: Option<(NaiveDate, Weights)>,
    /// By slot: who is in all the sets asked for; `None` where none was.
    named: Option<Vec<bool>>,
}

impl<'a> Chosen<'a> {
    fn new(connection: &Connection, roster: &Roster, query: &'a PeopleQuery) -> Result<Self> {
        let filter = &query.filter;
        let day = match query.today {
            Some(today) => Some((today, settings::weights(connection)?)),
            None if filter.band.is_some() || filter.engagement.is_some() || filter.overdue => {
                return Err(Failure::invalid(sentence!(
                    "failures-people-day-of-ties",
                    "Ties are as they are on one day: name the day."
                )));
            }
            None => None,
        };
        let mut chosen = Self { filter, day, named: None };
        if let Some(purpose) = filter.purpose {
            let sql = "SELECT person_id FROM tie_purpose WHERE purpose = ?1";
            chosen.among(connection, roster, sql, &[&purpose])?;
        }
        if let Some(tag) = filter.tag {
            chosen.among(connection, roster, "SELECT person_id FROM person_tag WHERE tag_id = ?1", &[&tag])?;
        }
        if let Some(batch) = filter.batch {
            chosen.among(
                connection,
                roster,
                "SELECT person_id FROM import_record
                  WHERE batch_id = ?1 AND person_id IS NOT NULL AND outcome IN ('new', 'changed', 'unsure')",
                &[&batch],
            )?;
        }
        if filter.possible_duplicates {
            chosen.among(
                connection,
                roster,
                "SELECT first_id FROM possible_duplicate WHERE decision = 'open'
                 UNION SELECT second_id FROM possible_duplicate WHERE decision = 'open'",
                &[],
            )?;
        }
        Ok(chosen)
    }

    fn among(&mut self, connection: &Connection, roster: &Roster, sql: &str, values: &[&dyn ToSql]) -> Result<()> {
        let mut named = vec![false; roster.width()];
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            if let Some(slot) = roster.slot(PersonId(row.get(0)?)) {
                let before = self.named.as_ref().is_none_or(|before| before[slot as usize]);
                named[slot as usize] = before;
            }
        }
        self.named = Some(named);
        Ok(())
    }

    fn is_everybody(&self) -> bool {
        *self.filter == PeopleFilter::default()
    }

    fn holds(&self, slot: u32, entry: &Entry) -> bool {
        let filter = self.filter;
        self.named.as_ref().is_none_or(|named| named[slot as usize])
            && filter.organisation.is_none_or(|organisation| entry.organisation == Some(organisation))
            && filter.origin.is_none_or(|origin| entry.origin == origin)
            && filter.known_from.is_none_or(|day| entry.met_on >= day)
            && filter.known_until.is_none_or(|day| entry.met_on <= day)
            && filter.circle.is_none_or(|circle| entry.tie.circle == Some(circle))
            && match filter.archived {
                Archived::Shown => true,
                Archived::Hidden => !entry.tie.is_put_aside,
                Archived::Only => entry.tie.is_put_aside,
            }
            && self.day.as_ref().is_none_or(|(today, weights)| {
                let tie = &entry.tie;
                filter.band.is_none_or(|band| tie.band(weights, entry.met_on, *today) == band)
                    && filter.engagement.is_none_or(|engagement| tie.engagement(*today) == engagement)
                    && (!filter.overdue || tie.is_overdue(*today))
            })
    }
}

#[cfg(test)]
mod tests;
