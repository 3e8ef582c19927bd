//! The preview itself: what was read, what was found of each record, and what stands decided.

use super::super::contact::{ContactKind, RawContact};
use super::super::reading::{FileReading, Format, LeftOutReason, Problem, Reading, Severity};
use super::super::watch::Watch;
use super::absorb::{Compared, Gain, Mode, Source, absorb};
use super::myself::MyselfNews;
use super::plan::{Choice, Group, Plan, decided, plan};
use super::resolve::{Found, How, Node, Resolution, resolve};
use super::values::{Field, Values};
use super::{
    Candidate, ChangeKind, Counts, Decision, Difference, FilePreview, LeftOutCount, Outcome, PreviewRecord,
    PreviewSummary, RecordDecision,
};
use crate::failure::{Failure, Result};
use crate::people::MatchReason;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

const MOST_PROBLEMS: usize = 200;

/// A drop, compared with everybody known; nothing is written before [`Preview::apply`].
pub struct Preview {
    pub(super) title: String,
    pub(super) region: String,
    pub(super) today: NaiveDate,
    pub(super) files: Vec<FilePreview>,
    problems: Vec<Problem>,
    pub(super) contacts: Vec<Contact>,
    records: Vec<Record>,
    pub(super) choices: Vec<Choice>,
    pub(super) comparison: Comparison,
    pub(super) myself: MyselfNews,
}

/// A contact, and which file it stands in.
pub(super) struct Contact {
    pub file: usize,
    pub raw: RawContact,
}

/// A record as it is counted and paged.
struct Record {
    file: usize,
    record: u32,
    line: u32,
    kind: RecordKind,
}

#[derive(Clone, Copy)]
enum RecordKind {
    /// Place among the contacts.
    Contact(usize),
    LeftOut,
    Broken,
}

/// What the comparison with the database told; holds as long as the database stays as it was.
pub(super) struct Comparison {
    pub state: Option<DatabaseState>,
    pub resolution: Resolution,
    /// One for each contact.
    pub verdicts: Vec<Verdict>,
}

pub(super) struct Verdict {
    pub outcome: Outcome,
    pub change: ChangeKind,
    detail: Option<Box<Detail>>,
}

struct Detail {
    candidates: Vec<Candidate>,
    differences: Vec<Difference>,
}

/// The last operation done: another one means that the database may have changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DatabaseState(i64, String, String, String);

impl DatabaseState {
    /// `under_way`: an operation that is not counted, since it only begins.
    pub fn of(connection: &Connection, under_way: Option<i64>) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached(
                "SELECT id, op, title, done_at FROM operation WHERE state = 'done' AND id IS NOT ?1 ORDER BY id DESC LIMIT 1",
            )?
            .query_row([under_way], |row| Ok(Self(row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
        Ok(found.optional()?)
    }
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
        let Sorting { files, problems, contacts, records } = sorting;
        let today = now.date_naive();
        let state = DatabaseState::of(connection, None)?;
        let comparison = Comparison::new(connection, &contacts, &files, region, today, watch)?.standing_on(state);
        let choices = comparison.resolution.found.iter().map(|found| Choice::proposed(found.how)).collect();
        let myself = MyselfNews::compare(connection, &myself)?;
        Ok(Self {
            title: reading.title,
            region: region.to_owned(),
            today,
            files,
            problems,
            contacts,
            records,
            choices,
            comparison,
            myself,
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
        self.counts_of(&self.comparison.verdicts, &self.choices)
    }

    pub(super) fn counts_of(&self, verdicts: &[Verdict], choices: &[Choice]) -> Counts {
        let mut counts = Counts::default();
        for record in &self.records {
            counts.add(match record.kind {
                RecordKind::Contact(place) => match (verdicts.get(place), choices.get(place)) {
                    (Some(verdict), Some(choice)) => decided(verdict.outcome, choice.decision),
                    _ => Outcome::Broken,
                },
                RecordKind::LeftOut => Outcome::LeftOut,
                RecordKind::Broken => Outcome::Broken,
            });
        }
        counts
    }

    /// A page of the records, of one outcome or of all; a record keeps its outcome, whatever is decided.
    pub fn records(&self, outcome: Option<Outcome>, offset: u32, limit: u32) -> Vec<PreviewRecord> {
        self.records
            .iter()
            .enumerate()
            .filter(|(_, record)| outcome.is_none_or(|wanted| wanted == self.outcome(record)))
            .skip(offset as usize)
            .take(limit as usize)
            .map(|(index, record)| self.shown(index, record))
            .collect()
    }

    /// Takes the user's choices.
    ///
    /// # Errors
    /// `NotFound` or `Invalid` where one names no record or no candidate; then none is taken.
    pub fn decide(&mut self, decisions: &[RecordDecision]) -> Result<()> {
        let mut choices = self.choices.clone();
        for decision in decisions {
            let place = match self.records.get(decision.index as usize).map(|record| record.kind) {
                Some(RecordKind::Contact(place)) => place,
                Some(_) => {
                    return Err(Failure::invalid("There is nothing to decide about a record that holds no person."));
                }
                None => return Err(Failure::not_found("This record is not in the preview. Open the preview again.")),
            };
            let candidate = decision.candidate as usize;
            let guesses = self.comparison.resolution.found.get(place).map_or(0, |found| found.guesses.len());
            let joins = matches!(decision.decision, Decision::Merge | Decision::Update);
            if joins && candidate > 0 && candidate >= guesses {
                return Err(Failure::invalid("This record has fewer candidates. Choose one of those that are shown."));
            }
            if let Some(choice) = choices.get_mut(place) {
                *choice = Choice { decision: decision.decision, candidate };
            }
        }
        self.choices = choices;
        Ok(())
    }

    fn outcome(&self, record: &Record) -> Outcome {
        match record.kind {
            RecordKind::Contact(place) => {
                self.comparison.verdicts.get(place).map_or(Outcome::Broken, |verdict| verdict.outcome)
            }
            RecordKind::LeftOut => Outcome::LeftOut,
            RecordKind::Broken => Outcome::Broken,
        }
    }

    fn shown(&self, index: usize, record: &Record) -> PreviewRecord {
        let mut shown = PreviewRecord {
            index: count(index),
            file: self.files.get(record.file).map(|file| file.file.clone()).unwrap_or_default(),
            record: record.record,
            line: record.line,
            outcome: self.outcome(record),
            name: String::new(),
            organisation: String::new(),
            position: String::new(),
            values: Vec::new(),
            candidates: Vec::new(),
            differences: Vec::new(),
            change: ChangeKind::None,
            decision: Decision::LeaveOut,
        };
        let RecordKind::Contact(place) = record.kind else { return shown };
        if let Some(contact) = self.contacts.get(place) {
            shown.name = contact.raw.display_name().unwrap_or_default();
            shown.organisation = contact.raw.organisation.clone().unwrap_or_default();
            shown.position = contact.raw.position.clone().unwrap_or_default();
            shown.values = values_of(self.source(contact)).shown();
        }
        if let (Some(verdict), Some(choice)) = (self.comparison.verdicts.get(place), self.choices.get(place)) {
            shown.change = verdict.change;
            shown.decision = choice.decision;
            match (&verdict.detail, self.comparison.resolution.found.get(place)) {
                (Some(detail), _) => {
                    shown.candidates.clone_from(&detail.candidates);
                    shown.differences.clone_from(&detail.differences);
                }
                (None, Some(found)) if verdict.outcome == Outcome::Same => shown.candidates.push(Candidate {
                    person: self.comparison.resolution.nodes.person(found.node),
                    name: shown.name.clone(),
                    organisation: shown.organisation.clone(),
                    position: shown.position.clone(),
                    values: Vec::new(),
                    reasons: found.reasons.clone(),
                }),
                _ => {}
            }
        }
        shown
    }

    pub(super) fn source<'a>(&'a self, contact: &'a Contact) -> Source<'a> {
        source(contact, &self.files, &self.region, self.today)
    }
}

impl Comparison {
    pub(super) fn new(
        connection: &Connection,
        contacts: &[Contact],
        files: &[FilePreview],
        region: &str,
        today: NaiveDate,
        watch: &mut dyn Watch,
    ) -> Result<Self> {
        let raw: Vec<&RawContact> = contacts.iter().map(|contact| &contact.raw).collect();
        let resolution = resolve(connection, &raw, region, watch)?;
        let proposed: Vec<Choice> = resolution.found.iter().map(|found| Choice::proposed(found.how)).collect();
        let sources: Vec<Source<'_>> = contacts.iter().map(|contact| source(contact, files, region, today)).collect();
        let comparing =
            Comparing { connection, sources: &sources, resolution: &resolution, founders: founders(&resolution) };
        let verdicts = comparing.verdicts(&plan(&resolution, &proposed))?;
        Ok(Self { state: None, resolution, verdicts })
    }

    pub(super) fn standing_on(mut self, state: Option<DatabaseState>) -> Self {
        self.state = state;
        self
    }
}

fn source<'a>(contact: &'a Contact, files: &[FilePreview], region: &'a str, today: NaiveDate) -> Source<'a> {
    let format = files.get(contact.file).map_or(Format::Table, |file| file.format);
    Source { contact: &contact.raw, format, region, today }
}

/// By which record each node is first named.
fn founders(resolution: &Resolution) -> HashMap<Node, usize> {
    let mut founders = HashMap::new();
    for (place, found) in resolution.found.iter().enumerate() {
        founders.entry(resolution.nodes.root(found.node)).or_insert(place);
    }
    founders
}

/// What a record says, as if it were all that is known.
fn values_of(source: Source<'_>) -> Values {
    let mut values = Values::default();
    absorb(&mut values, source, Mode::Replace, &mut Gain::default());
    values
}

struct Comparing<'a> {
    connection: &'a Connection,
    sources: &'a [Source<'a>],
    resolution: &'a Resolution,
    founders: HashMap<Node, usize>,
}

impl Comparing<'_> {
    fn verdicts(&self, plan: &Plan) -> Result<Vec<Verdict>> {
        let of_seen = |found: &Found| Verdict {
            outcome: if found.how == How::SeenLeftOut { Outcome::LeftOut } else { Outcome::Same },
            change: ChangeKind::None,
            detail: None,
        };
        let mut verdicts: Vec<Verdict> = self.resolution.found.iter().map(of_seen).collect();
        for group in &plan.groups {
            self.judge(group, plan, &mut verdicts)?;
        }
        Ok(verdicts)
    }

    fn judge(&self, group: &Group, plan: &Plan, verdicts: &mut [Verdict]) -> Result<()> {
        let person = plan.nodes.person(group.node);
        let mut known = match person {
            Some(person) => Values::load(self.connection, person)?,
            None => None,
        };
        let mut gain = Gain::default();
        for member in &group.members {
            let (Some(found), Some(source), Some(verdict)) =
                (self.resolution.found.get(*member), self.sources.get(*member), verdicts.get_mut(*member))
            else {
                continue;
            };
            *verdict = if found.how == How::Unsure {
                self.unsure(found, *source)?
            } else if let Some(values) = &mut known {
                let before = Candidate { person, reasons: found.reasons.clone(), ..candidate(values) };
                joined(before, absorb(values, *source, Mode::Replace, &mut gain))
            } else {
                Verdict { outcome: Outcome::New, change: ChangeKind::None, detail: None }
            };
            // Only where more records follow does anybody ask what this one told.
            if known.is_none() && group.members.len() > 1 {
                let mut values = Values::default();
                absorb(&mut values, *source, Mode::Replace, &mut gain);
                known = Some(values);
            }
        }
        Ok(())
    }

    fn unsure(&self, found: &Found, source: Source<'_>) -> Result<Verdict> {
        let mut candidates = Vec::new();
        let mut first = None;
        for guess in &found.guesses {
            let person = self.resolution.nodes.person(guess.node);
            let known = match person {
                Some(person) => Values::load(self.connection, person)?,
                None => {
                    let founder = self.founders.get(&self.resolution.nodes.root(guess.node));
                    founder.and_then(|place| self.sources.get(*place)).map(|source| values_of(*source))
                }
            };
            let Some(values) = known else { continue };
            candidates.push(Candidate { person, reasons: guess.reasons.clone(), ..candidate(&values) });
            first.get_or_insert(values);
        }
        let compared = match &mut first {
            Some(values) => absorb(values, source, Mode::Replace, &mut Gain::default()),
            None => Compared::default(),
        };
        let change = compared.change();
        let detail = Detail { candidates, differences: compared.differences };
        Ok(Verdict { outcome: Outcome::Unsure, change, detail: Some(Box::new(detail)) })
    }
}

fn joined(before: Candidate, compared: Compared) -> Verdict {
    let change = compared.change();
    if compared.differences.is_empty() {
        return Verdict { outcome: Outcome::Same, change: ChangeKind::None, detail: None };
    }
    let detail = Detail { candidates: vec![before], differences: compared.differences };
    Verdict { outcome: Outcome::Changed, change, detail: Some(Box::new(detail)) }
}

fn candidate(values: &Values) -> Candidate {
    Candidate {
        person: None,
        name: values.text(Field::Name).to_owned(),
        organisation: values.text(Field::Organisation).to_owned(),
        position: values.text(Field::Position).to_owned(),
        values: values.shown(),
        reasons: Vec::<MatchReason>::new(),
    }
}

/// Tells records that can be people from those that cannot.
#[derive(Default)]
struct Sorting {
    files: Vec<FilePreview>,
    problems: Vec<Problem>,
    contacts: Vec<Contact>,
    records: Vec<Record>,
}

impl Sorting {
    fn take(&mut self, reading: FileReading) {
        let file = self.files.len();
        let mut left_out: Vec<(usize, usize, LeftOutReason)> =
            reading.left_out.iter().map(|left| (left.record, left.line, left.reason)).collect();
        let mut records = Vec::new();
        for raw in reading.contacts {
            let (record, line) = (raw.place.record, raw.place.line);
            let reason = match raw.kind {
                ContactKind::Organisation => Some(LeftOutReason::Organisation),
                ContactKind::Group => Some(LeftOutReason::Group),
                ContactKind::Person => raw.display_name().is_none().then_some(LeftOutReason::Empty),
            };
            match reason {
                Some(reason) => left_out.push((record, line, reason)),
                None => {
                    records.push(Record::of(file, record, line, RecordKind::Contact(self.contacts.len())));
                    self.contacts.push(Contact { file, raw });
                }
            }
        }
        let mut counts: Vec<LeftOutCount> = Vec::new();
        for (record, line, reason) in left_out {
            records.push(Record::of(file, record, line, RecordKind::LeftOut));
            match counts.iter_mut().find(|count| count.reason == reason) {
                Some(count) => count.records += 1,
                None => counts.push(LeftOutCount { reason, records: 1 }),
            }
        }
        records.sort_by_key(|record| record.record);
        let broken = reading.problems.iter().filter(|problem| problem.severity == Severity::RecordBroken);
        for problem in broken {
            let after = records.partition_point(|record| record.line < problem.line);
            let record = after.checked_sub(1).and_then(|place| records.get(place)).map_or(0, |last| last.record + 1);
            records.insert(after, Record { file, record, line: problem.line, kind: RecordKind::Broken });
        }
        self.files.push(FilePreview {
            file: reading.file,
            format: reading.format,
            encoding: reading.encoding,
            table: reading.table,
            records: count(records.len()),
            left_out: counts,
        });
        self.records.extend(records);
        self.problems.extend(reading.problems);
    }
}

impl Record {
    fn of(file: usize, record: usize, line: usize, kind: RecordKind) -> Self {
        Self { file, record: count(record), line: count(line), kind }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
