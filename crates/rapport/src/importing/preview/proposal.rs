//! The preview itself: what was read, what was found of each record, and what stands decided.

use super::super::contact::RawContact;
use super::super::happenings::Brought;
use super::super::reading::{Problem, Reading};
use super::super::watch::Watch;
use super::absorb::Source;
use super::beside::Beside;
use super::compare::{Comparison, DatabaseState, Verdict, source};
use super::myself::MyselfNews;
use super::organisations::{News, OrganisationCard, is_news, standings};
use super::plan::{Choice, decided};
use super::sort::{Record, RecordKind, Sorting};
use super::whole::Wholes;
use super::{ChangeKind, Counts, Decision, FilePreview, Outcome, PreviewSummary};
use crate::failure::Result;
use crate::organisations::Standing;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;

const MOST_PROBLEMS: usize = 200;

/// A drop, compared with everybody known; nothing is written before [`Preview::apply`].
pub struct Preview {
    pub(super) title: String,
    pub(super) region: String,
    pub(super) today: NaiveDate,
    pub(super) files: Vec<FilePreview>,
    problems: Vec<Problem>,
    pub(super) contacts: Vec<Contact>,
    pub(super) organisations: Vec<OrganisationCard>,
    /// What was known of each organisation before its card.
    pub(super) standings: Vec<Standing>,
    pub(super) records: Vec<Record>,
    pub(super) choices: Vec<Choice>,
    pub(super) comparison: Comparison,
    pub(super) myself: MyselfNews,
    pub(super) beside: Beside,
    pub(super) wholes: Wholes,
}

/// A contact, and which file it stands in.
pub(super) struct Contact {
    pub file: usize,
    pub raw: RawContact,
}

impl Preview {
    /// Compares all that was read with everybody known, and with itself.
    ///
    /// # Errors
    /// `Cancelled` where `watch` breaks.
    pub fn new(
        connection: &Connection,
        reading: Reading,
        now: DateTime<Utc>,
        region: &str,
        watch: &mut dyn Watch,
    ) -> Result<Self> {
        let mut sorting = Sorting::default();
        let mut myself = Vec::new();
        for mut file in reading.files {
            myself.extend(file.myself.take());
            sorting.take(file);
        }
        let Sorting { mut files, problems, contacts, organisations, records, happenings, wholes } = sorting;
        let standings = standings(connection, &organisations)?;
        let today = now.date_naive();
        let state = DatabaseState::of(connection, None)?;
        let comparison = Comparison::new(connection, &contacts, &files, region, today, watch)?.standing_on(state);
        let mut choices: Vec<Choice> =
            comparison.resolution.found.iter().map(|found| Choice::proposed(found.how)).collect();
        let mut myself = MyselfNews::compare(connection, &myself)?;
        for place in myself.own_records(connection, &contacts, &comparison.resolution.found)? {
            if let Some(choice) = choices.get_mut(place) {
                choice.decision = Decision::LeaveOut;
            }
        }
        let zone = reading.zone.unwrap_or(Tz::UTC);
        let mut beside = Beside { happenings, zone, now, brought: Brought::default() };
        beside.compare(connection, &contacts, &comparison, &mut files)?;
        let wholes = Wholes::compare(connection, wholes, &mut files, watch)?;
        Ok(Self {
            title: reading.title,
            region: region.to_owned(),
            today,
            files,
            problems,
            contacts,
            organisations,
            standings,
            records,
            choices,
            comparison,
            myself,
            beside,
            wholes,
        })
    }

    /// In short. `preview` is 0: whoever keeps several previews names them.
    pub fn summary(&self) -> PreviewSummary {
        let is_a_job = |change| matches!(change, ChangeKind::NewJob | ChangeKind::NewPosition);
        let standing = self.comparison.verdicts.iter().zip(&self.choices).zip(&self.contacts);
        let job_changes = standing
            .clone()
            .filter(|((verdict, choice), _)| {
                is_a_job(verdict.change) && decided(verdict.outcome, choice.decision) == Outcome::Changed
            })
            .count();
        let known_since = standing
            .filter(|((verdict, choice), _)| {
                matches!(decided(verdict.outcome, choice.decision), Outcome::New | Outcome::Unsure)
            })
            .filter_map(|(_, contact)| contact.raw.met_on)
            .min();
        PreviewSummary {
            preview: 0,
            title: self.title.clone(),
            files: self.files.clone(),
            counts: self.counts(),
            job_changes: count(job_changes),
            known_since,
            problems: self.problems.iter().take(MOST_PROBLEMS).cloned().collect(),
            problem_count: count(self.problems.len()),
            myself: self.myself.lines(),
        }
    }

    /// All problems, for whoever shows more than the first of them.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// As things stand decided.
    pub fn counts(&self) -> Counts {
        self.counts_of(&self.comparison.verdicts, &self.choices, &self.standings)
    }

    pub(super) fn counts_of(&self, verdicts: &[Verdict], choices: &[Choice], standings: &[Standing]) -> Counts {
        let mut counts = Counts { brought: self.beside.brought, ..Counts::default() };
        for record in &self.records {
            counts.add(match record.kind {
                RecordKind::Contact(place) => match (verdicts.get(place), choices.get(place)) {
                    (Some(verdict), Some(choice)) => decided(verdict.outcome, choice.decision),
                    _ => Outcome::Broken,
                },
                RecordKind::Organisation(place) => self.organisation_outcome(place, standings),
                RecordKind::LeftOut => Outcome::LeftOut,
                RecordKind::Broken => Outcome::Broken,
            });
        }
        self.wholes.add_to(&mut counts);
        counts
    }

    pub(super) fn organisation_outcome(&self, place: usize, standings: &[Standing]) -> Outcome {
        match (self.organisations.get(place), standings.get(place)) {
            (Some(card), Some(before)) if is_news(card, *before) == News::Yes => Outcome::Organisation,
            (Some(_), Some(_)) => Outcome::Same,
            _ => Outcome::Broken,
        }
    }

    pub(super) fn source<'a>(&'a self, contact: &'a Contact) -> Source<'a> {
        source(contact, &self.files, &self.region, self.today)
    }
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
