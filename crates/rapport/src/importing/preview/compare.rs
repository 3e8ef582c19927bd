//! What each record is against what is known. Rule: nothing is written; what the database says now decides.

use super::super::contact::RawContact;
use super::super::reading::Format;
use super::super::watch::Watch;
use super::absorb::{Compared, Gain, Mode, Source, absorb};
use super::plan::{Choice, Group, Plan, plan};
use super::proposal::Contact;
use super::related::Cards;
use super::resolve::{Found, How, Node, Resolution, resolve};
use super::values::{Field, Values};
use super::{Candidate, ChangeKind, Difference, FilePreview, Outcome};
use crate::failure::Result;
use crate::people::MatchReason;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

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
    pub detail: Option<Box<Detail>>,
}

pub(super) struct Detail {
    pub candidates: Vec<Candidate>,
    pub differences: Vec<Difference>,
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
        let plan = plan(&resolution, &proposed);
        let comparing = Comparing {
            connection,
            sources: &sources,
            resolution: &resolution,
            founders: founders(&resolution),
            cards: Cards::of(contacts, &plan),
        };
        let verdicts = comparing.verdicts(&plan)?;
        Ok(Self { state: None, resolution, verdicts })
    }

    pub(super) fn standing_on(mut self, state: Option<DatabaseState>) -> Self {
        self.state = state;
        self
    }
}

pub(super) fn source<'a>(contact: &'a Contact, files: &[FilePreview], region: &'a str, today: NaiveDate) -> Source<'a> {
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
pub(super) fn values_of(source: Source<'_>) -> Values {
    let mut values = Values::default();
    absorb(&mut values, source, Mode::Replace, &mut Gain::default());
    values
}

struct Comparing<'a> {
    connection: &'a Connection,
    sources: &'a [Source<'a>],
    resolution: &'a Resolution,
    founders: HashMap<Node, usize>,
    cards: Cards<'a>,
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
                let mut compared = absorb(values, *source, Mode::Replace, &mut gain);
                if let Some(person) = person {
                    self.cards.compare(self.connection, self.resolution, (*member, person), &mut compared)?;
                }
                joined(before, compared)
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
