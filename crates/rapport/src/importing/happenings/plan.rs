//! What the happenings of an import become. Rule: nothing is written; what an earlier import brought is told by its identity.

use super::directory::{Directory, Who};
use super::meeting::{Company, event_kind};
use super::message_count::{is_message_count, message_count};
use super::{Becomes, BecomesKind, Brought, Happenings, Side};
use crate::failure::Result;
use crate::importing::calendar::{Answer, Civil, Entry, LastEnd, Series, Status, last_end, occurrences};
use crate::importing::fingerprint::fingerprint;
use crate::importing::reading::{LeftOutReason, Take};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Meetings of a series longer ago than this are left to memory.
const YEARS_BACK: i64 = 10;

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
    fn is_news(self) -> bool {
        !matches!(self, Self::Same(_))
    }
}

pub(super) struct PlannedEvent<'a> {
    pub entry: &'a Entry,
    pub known: Known,
    pub kind: &'static str,
    pub answer: &'static str,
    pub status: &'static str,
    pub last_end: LastEnd,
    pub digest: i64,
}

pub(super) struct PlannedInteraction {
    pub key: String,
    pub digest: i64,
    pub known: Known,
    pub kind: &'static str,
    pub on: String,
    pub at: Option<String>,
    pub minutes: Option<i64>,
    pub began: Option<&'static str>,
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
            let news = becomes.new + becomes.changed;
            *match becomes.kind {
                BecomesKind::Event => &mut brought.events,
                BecomesKind::Interaction => &mut brought.interactions,
                BecomesKind::Tie => &mut brought.ties,
                BecomesKind::Exchange => &mut brought.exchanges,
                BecomesKind::Note => &mut brought.notes,
                BecomesKind::Other => &mut brought.others,
            } += news;
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
            let records = happenings.entries.len()
                + happenings.talks.len()
                + happenings.beginnings.len()
                + happenings.favours.len()
                + happenings.notes.len();
            self.left_out(LeftOutReason::NotWanted, records);
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

    fn entry(&mut self, entry: &'a Entry, take: Take, replaced: &HashSet<(&str, Civil)>) -> Result<()> {
        let company = Company::of(entry, &self.mine, self.given.directory);
        let occurrence = entry.replaces.map(|start| start.to_string()).unwrap_or_default();
        let digest = entry.digest();
        let known = self.known(
            // What was written down by hand and comes back from an export of Rapport's own is here already.
            "SELECT id, CASE WHEN source_uid IS NULL THEN ?3 ELSE source_digest END FROM event
              WHERE (source_uid = ?1 OR (uid = ?1 AND source_uid IS NULL)) AND ifnull(occurrence, '') = ?2",
            rusqlite::params![entry.uid, occurrence, digest],
            digest,
        )?;
        let off = match (entry.status, company.my_answer) {
            (Status::Cancelled, _) => Some(LeftOutReason::Cancelled),
            (_, Answer::Declined) => Some(LeftOutReason::Declined),
            _ => None,
        };
        // Of a series, and of what is known already, it is told that it does not take place.
        let matters = entry.replaces.is_some() || known != Known::New;
        if let Some(reason) = off.filter(|_| !matters) {
            self.left_out(reason, 1);
            return Ok(());
        }
        let series = entry.series();
        let over = |occurrence_ends: DateTime<Utc>| occurrence_ends <= self.given.now;
        let meetings = off.is_none() && take != Take::Events && company.is_meeting(entry);
        let is_past = entry.recurrence.is_empty() && over(entry.ends.over(series.zone));
        let only_interaction = meetings && is_past && !matters;
        let is_event = take != Take::Interactions && !only_interaction;
        if is_event {
            self.count(BecomesKind::Event, known);
            self.plan.events.push(PlannedEvent {
                entry,
                known,
                kind: event_kind(entry),
                answer: match company.my_answer {
                    Answer::Declined => "declined",
                    Answer::Tentative => "maybe",
                    Answer::Accepted | Answer::NeedsAction => "going",
                },
                status: match entry.status {
                    Status::Confirmed => "confirmed",
                    Status::Tentative => "tentative",
                    Status::Cancelled => "cancelled",
                },
                last_end: last_end(&series),
                digest,
            });
        }
        let event = is_event.then(|| (entry.uid.clone(), occurrence.clone()));
        if meetings && entry.recurrence.is_empty() && is_past {
            self.meeting(entry, &company, entry.starts, entry.ends, &occurrence, event)?;
        } else if meetings && !entry.recurrence.is_empty() {
            let from = self.given.now - TimeDelta::days(365 * YEARS_BACK);
            for found in occurrences(&series, from, self.given.now) {
                if over(found.ends_at) && !replaced.contains(&(entry.uid.as_str(), found.starts)) {
                    let place = found.starts.to_string();
                    self.meeting(entry, &company, found.starts, found.ends, &place, event.clone())?;
                }
            }
        } else if !is_event {
            let reason = if company.matched.is_empty() { LeftOutReason::Unmatched } else { LeftOutReason::NotWanted };
            self.left_out(reason, 1);
        }
        Ok(())
    }

    fn meeting(
        &mut self,
        entry: &Entry,
        company: &Company,
        starts: Civil,
        ends: Civil,
        place: &str,
        event: Option<(String, String)>,
    ) -> Result<()> {
        let key = format!("calendar:{}:{place}", entry.uid);
        let (on, at) = match (starts, entry.zone) {
            (Civil::Day(day), _) => (day, None),
            (Civil::Time(time), None) => (time.date(), Some(time.time())),
            (Civil::Time(_), Some(zone)) => {
                let local = starts.instant(zone).with_timezone(&self.given.zone).naive_local();
                (local.date(), Some(local.time()))
            }
        };
        let zone = entry.zone.unwrap_or(Tz::UTC);
        let minutes = (ends.instant(zone) - starts.instant(zone)).num_minutes();
        let texts =
            [&on.to_string(), &at.map(|at| at.to_string()).unwrap_or_default(), &minutes.to_string(), &entry.title];
        let digest = fingerprint(texts.map(String::as_str));
        let known = self.interaction(&key, digest)?;
        self.count(BecomesKind::Interaction, known);
        self.plan.interactions.push(PlannedInteraction {
            key,
            digest,
            known,
            kind: company.kind(),
            on: on.to_string(),
            at: at.map(|at| at.format("%H:%M").to_string()),
            minutes: Some(minutes).filter(|minutes| (1..=24 * 60).contains(minutes)),
            began: None,
            people: company.matched.clone(),
            notes: entry.title.clone(),
            event,
        });
        Ok(())
    }

    fn interaction(&self, key: &str, digest: i64) -> Result<Known> {
        self.known("SELECT id, source_digest FROM interaction WHERE source_key = ?1", [key], digest)
    }

    /// The words were left aside when the messages came, and nothing was written in their place.
    fn lacks_words(&self, interaction: i64) -> Result<bool> {
        let mut notes = self.given.connection.prepare_cached("SELECT notes FROM interaction WHERE id = ?1")?;
        Ok(is_message_count(&notes.query_row([interaction], |row| row.get::<_, String>(0))?))
    }

    fn talks(&mut self, happenings: &'a Happenings) -> Result<()> {
        let who: Vec<Option<Who>> =
            happenings.people.iter().map(|somebody| self.given.directory.find(somebody)).collect();
        let matched: Vec<Vec<Who>> = happenings
            .conversations
            .iter()
            .map(|conversation| {
                let others = conversation.people.iter().filter(|place| Some(**place) != happenings.me);
                let known: BTreeSet<Who> =
                    others.filter_map(|place| who.get(*place as usize).copied().flatten()).collect();
                known.into_iter().collect()
            })
            .collect();
        for talk in &happenings.talks {
            let place = talk.conversation as usize;
            let (Some(people), Some(conversation)) = (matched.get(place), happenings.conversations.get(place)) else {
                continue;
            };
            if people.is_empty() {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            }
            let key = format!("linkedin:{}:{}", conversation.key, talk.on);
            let known = match self.interaction(&key, talk.digest)? {
                Known::Same(id) if !talk.text.is_empty() && self.lacks_words(id)? => Known::Changed(id),
                known => known,
            };
            self.count(BecomesKind::Interaction, known);
            if !known.is_news() {
                continue;
            }
            self.plan.interactions.push(PlannedInteraction {
                key,
                digest: talk.digest,
                known,
                kind: "message",
                on: talk.on.to_string(),
                at: Some(talk.at.format("%H:%M").to_string()),
                minutes: None,
                began: happenings.me.map(|me| if me == talk.begun_by { "me" } else { "them" }),
                people: people.clone(),
                notes: if talk.text.is_empty() { message_count(talk.messages) } else { talk.text.clone() },
                event: None,
            });
        }
        Ok(())
    }

    fn beginnings(&mut self, happenings: &'a Happenings) -> Result<()> {
        let mut earliest: Vec<&super::Beginning> = happenings.beginnings.iter().collect();
        earliest.sort_by_key(|beginning| beginning.on);
        for beginning in earliest {
            let Some(who) = self.given.directory.find(&beginning.with) else {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            };
            let told: Option<i64> = match who {
                Who::Known(person) => self
                    .given
                    .connection
                    .prepare_cached("SELECT id FROM tie WHERE person_id = ?1 AND began IS NOT NULL")?
                    .query_row([person.0], |row| row.get(0))
                    .optional()?,
                Who::Coming(_) => None,
            };
            // Of several invitations the first one began the tie.
            let first = self.ties.insert(who);
            let known = told.map_or(if first { Known::New } else { Known::Same(0) }, Known::Same);
            self.count(BecomesKind::Tie, known);
            if known.is_news() {
                self.plan.ties.push(PlannedTie { who, beginning });
            }
        }
        Ok(())
    }

    fn favours(&mut self, happenings: &'a Happenings) -> Result<()> {
        for favour in &happenings.favours {
            let Some(who) = self.given.directory.find(&favour.with) else {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            };
            let known = self.known("SELECT id, 0 FROM exchange WHERE source_key = ?1", [&favour.key], 0)?;
            self.count(BecomesKind::Exchange, known);
            if known.is_news() {
                self.plan.exchanges.push(PlannedExchange { who, favour });
            }
        }
        Ok(())
    }

    fn notes(&mut self, happenings: &'a Happenings) -> Result<()> {
        for note in &happenings.notes {
            let Some(who) = self.given.directory.find(&note.about) else {
                self.left_out(LeftOutReason::Unmatched, 1);
                continue;
            };
            let known = self.known("SELECT id, 0 FROM note WHERE source_key = ?1", [&note.key], 0)?;
            self.count(BecomesKind::Note, known);
            if known.is_news() {
                self.plan.notes.push(PlannedNote { who, note });
            }
        }
        Ok(())
    }
}

impl Entry {
    /// When it comes.
    pub fn series(&self) -> Series<'_> {
        Series {
            starts: self.starts,
            ends: self.ends,
            zone: self.zone.unwrap_or(Tz::UTC),
            recurrence: &self.recurrence,
        }
    }
}

impl Side {
    /// As stored.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Them => "them",
        }
    }
}
