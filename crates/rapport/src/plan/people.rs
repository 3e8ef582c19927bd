//! People as the plan knows them. Rule: nobody is planned with who is archived, deceased, snoozed or not to be contacted.

use crate::failure::Result;
use crate::interactions::NamedPerson;
use crate::people::PersonId;
use crate::settings::{self, Preference, Rhythms, WeekSettings};
use crate::ties::{Circle, KNOWN, Known};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

/// Where candidates are looked for.
pub(super) struct Ground<'a> {
    pub connection: &'a Connection,
    pub rhythms: Rhythms,
    pub preferred: Vec<Preference>,
    pub today: NaiveDate,
    /// The first and the last day of the week.
    pub from: NaiveDate,
    pub until: NaiveDate,
}

impl<'a> Ground<'a> {
    /// For a week from its first day to its last, as it looks on `today`.
    pub fn of(
        connection: &'a Connection,
        settings: &WeekSettings,
        (from, until): (NaiveDate, NaiveDate),
        today: NaiveDate,
    ) -> Result<Self> {
        let (rhythms, preferred) = (settings::rhythms(connection)?, settings.preferred.clone());
        Ok(Self { connection, rhythms, preferred, today, until, from })
    }

    /// `None` where nothing may be planned with the person.
    pub fn open(&self, person: PersonId) -> Result<Option<Known>> {
        let mut find = self.connection.prepare_cached(&format!("{KNOWN} WHERE p.id = ?1"))?;
        let found = find.query_row([person.0], Known::read).optional()?;
        Ok(found.filter(|known| known.settled.is_open(self.today.max(self.from))))
    }

    pub fn named(&self, person: PersonId) -> Result<NamedPerson> {
        Ok(NamedPerson { id: person, name: crate::people::name(self.connection, person)? })
    }
}

impl Known {
    /// Somebody with whom there is more than an entry in an address book.
    pub(super) fn is_lived(&self) -> bool {
        self.settled.circle.is_some_and(|circle| circle != Circle::Outer) || self.interactions() > 0
    }
}
