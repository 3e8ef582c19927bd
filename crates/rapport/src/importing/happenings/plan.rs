//! What the happenings of an import become. Rule: nothing is written; what an earlier import brought is told by its identity.

mod entries;
mod records;

use super::directory::{Directory, Who};
use super::{Becomes, BecomesKind, Brought, Happenings};
use crate::events::{EventAnswer, EventKind, EventStatus};
use crate::failure::Result;
use crate::importing::calendar::{Civil, Entry, LastEnd};
use crate::importing::reading::{LeftOutReason, Take};
use crate::interactions::{Began, InteractionKind};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What is known beside the files.
pub(in crate::importing) struct Circumstances<'a> {
    pub connection: &'a Connection,
    pub directory: &'a Directory,
    pub now: DateTime<Utc>,
    pub zone: Tz,
}

/// Against what an earlier import brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    New,
    /// The key of the row that says something else.
    Changed(i64),
    Same(i64),
}

impl Known {
    pub fn is_news(self) -> bool {
        !matches!(self, Self::Same(_))
    }
}

pub(super) struct PlannedEvent<'a> {
    pub entry: &'a Entry,
    pub known: Known,
    pub kind: EventKind,
    pub answer: EventAnswer,
    pub status: EventStatus,
    pub last_end: LastEnd,
    pub digest: i64,
}

pub(super) struct PlannedInteraction {
    pub key: String,
    pub digest: i64,
    pub known: Known,
    pub kind: InteractionKind,
    pub on: String,
    pub at: Option<String>,
    pub minutes: Option<i64>,
    pub began: Option<Began>,
    pub people: Vec<Who>,
    pub notes: String,
    /// `source_uid` of its event and the occurrence that the event replaces.
    pub event: Option<(String, String)>,
}

pub(super) struct PlannedTie<'a> {
    pub who: Who,
    pub beginning: &'a super::Beginning,
}

pub(super) struct PlannedExchange<'a> {
    pub who: Who,
    pub favour: &'a super::Favour,
}

pub(super) struct PlannedNote<'a> {
    pub who: Who,
    pub note: &'a super::PersonNote,
}

/// All that would be written, and the counts of each file.
#[derive(Default)]
pub(in crate::importing) struct Plan<'a> {
    pub(super) events: Vec<PlannedEvent<'a>>,
    pub(super) interactions: Vec<PlannedInteraction>,
    pub(super) ties: Vec<PlannedTie<'a>>,
    pub(super) exchanges: Vec<PlannedExchange<'a>>,
    pub(super) notes: Vec<PlannedNote<'a>>,
    /// By file, as they were given.
    pub files: Vec<FilePlan>,
}

/// What becomes of one file.
#[derive(Default)]
pub(in crate::importing) struct FilePlan {
    pub becomes: Vec<Becomes>,
    pub left_out: BTreeMap<LeftOutReason, u32>,
}

impl Plan<'_> {
    pub fn brought(&self) -> Brought {
        let mut brought = Brought::default();
        for becomes in self.files.iter().flat_map(|file| &file.becomes) {
            *brought.of(becomes.kind) += becomes.new + becomes.changed;
        }
        brought
    }
}

pub(in crate::importing) fn plan<'a>(files: &[&'a Happenings], given: &Circumstances<'_>) -> Result<Plan<'a>> {
    let mine: BTreeSet<String> = files.iter().flat_map(|file| file.my_addresses.iter().cloned()).collect();
    let mut planning = Planning {
        given,
        mine,
        seen: HashSet::new(),
        ties: HashSet::new(),
        plan: Plan::default(),
        file: FilePlan::default(),
    };
    for happenings in files {
        planning.file(happenings)?;
        let done = std::mem::take(&mut planning.file);
        planning.plan.files.push(done);
    }
    Ok(planning.plan)
}

struct Planning<'a, 'g> {
    given: &'g Circumstances<'g>,
    mine: BTreeSet<String>,
    /// The same entry may stand in two calendars.
    seen: HashSet<(String, Option<Civil>)>,
    ties: HashSet<Who>,
    plan: Plan<'a>,
    file: FilePlan,
}

impl<'a> Planning<'a, '_> {
    fn file(&mut self, happenings: &'a Happenings) -> Result<()> {
        self.file.left_out = happenings.left_out.iter().copied().collect();
        if happenings.take == Take::Nothing {
            self.left_out(LeftOutReason::NotWanted, happenings.of_use());
            return Ok(());
        }
        let replaced: HashSet<(&str, Civil)> =
            happenings.entries.iter().filter_map(|entry| Some((entry.uid.as_str(), entry.replaces?))).collect();
        for entry in &happenings.entries {
            if self.seen.insert(entry.identity()) {
                self.entry(entry, happenings.take, &replaced)?;
            }
        }
        self.talks(happenings)?;
        self.beginnings(happenings)?;
        self.favours(happenings)?;
        self.notes(happenings)
    }

    fn left_out(&mut self, reason: LeftOutReason, records: usize) {
        if records > 0 {
            *self.file.left_out.entry(reason).or_default() += u32::try_from(records).unwrap_or(u32::MAX);
        }
    }

    fn count(&mut self, kind: BecomesKind, known: Known) {
        let becomes = &mut self.file.becomes;
        let place = becomes.iter().position(|one| one.kind == kind).unwrap_or_else(|| {
            becomes.push(Becomes { kind, new: 0, changed: 0, same: 0 });
            becomes.len() - 1
        });
        if let Some(one) = becomes.get_mut(place) {
            *match known {
                Known::New => &mut one.new,
                Known::Changed(_) => &mut one.changed,
                Known::Same(_) => &mut one.same,
            } += 1;
        }
    }

    fn known(&self, sql: &str, values: impl rusqlite::Params, digest: i64) -> Result<Known> {
        let mut statement = self.given.connection.prepare_cached(sql)?;
        let found: Option<(i64, Option<i64>)> =
            statement.query_row(values, |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(match found {
            None => Known::New,
            Some((key, Some(before))) if before == digest => Known::Same(key),
            Some((key, _)) => Known::Changed(key),
        })
    }

    fn interaction(&self, key: &str, digest: i64) -> Result<Known> {
        self.known("SELECT id, source_digest FROM interaction WHERE source_key = ?1", [key], digest)
    }
}
