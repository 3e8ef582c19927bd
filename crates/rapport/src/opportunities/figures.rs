//! What opportunities amount to: the way they went, the hidden share, the sources that worked. Rule: a pure function of the steps up to a
//! day; each figure says no more than the records that the same query lists.

use super::list::{Given, found, listed};
use super::{Hiddenness, OpportunitiesQuery, OpportunityStage, OpportunityStep, Publicity};
use crate::failure::Result;
use crate::interactions::NamedPerson;
use crate::people::PersonId;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What the figures need of one opportunity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    pub heard_on: NaiveDate,
    pub told_by: Option<NamedPerson>,
    pub source: String,
    pub publicity: Publicity,
    pub steps: Vec<OpportunityStep>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpportunityFigures {
    pub heard: u32,
    /// Heard through somebody before they were public, or without their ever being so.
    pub hidden: u32,
    /// `hidden` of `heard`; null where nothing was heard.
    pub hidden_share: Option<f64>,
    /// All stages in their order.
    pub stages: Vec<StageFigure>,
    /// Those that led furthest first.
    pub sources: Vec<SourceFigure>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StageFigure {
    pub stage: OpportunityStage,
    /// How many ever came to it or further; of lost and let go, how many ever were.
    pub reached: u32,
    /// How many stand there.
    pub now: u32,
}

/// Somebody who told me, or another source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SourceFigure {
    pub person: Option<PersonId>,
    /// Empty where no source was written down.
    pub name: String,
    pub heard: u32,
    /// Of these, how many came to talking or further.
    pub talking: u32,
    pub won: u32,
}

impl Hiddenness {
    pub fn of(told_by: Option<PersonId>, publicity: Publicity) -> Self {
        if told_by.is_some() && publicity != Publicity::Already { Self::Hidden } else { Self::Public }
    }
}

/// The figures of what the query finds, as they were at the end of the day.
pub fn figures(connection: &Connection, query: &OpportunitiesQuery, on: NaiveDate) -> Result<OpportunityFigures> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.heard_on, p.id, p.name, x.source, x.publicity,
                (SELECT json_group_array(json_object('stage', s.stage, 'on', s.on_date) ORDER BY s.id)
                   FROM opportunity_step AS s WHERE s.opportunity_id = x.id)
           FROM opportunity AS x LEFT JOIN person AS p ON p.id = x.told_by_id WHERE {}",
        found()
    ))?;
    let given = Given::of(query);
    let rows = statement.query_map(given.named().as_slice(), |row| {
        let told_by = NamedPerson::read_if_any(row, 1, 2)?;
        let (heard_on, source, publicity) = (row.get(0)?, row.get(3)?, row.get(4)?);
        Ok(Followed { heard_on, told_by, source, publicity, steps: listed(row, 5)? })
    })?;
    let followed: Vec<Followed> = rows.collect::<std::result::Result<_, _>>()?;
    Ok(figures_of(&followed, on))
}

/// What is dated after `on` does not count.
pub fn figures_of(followed: &[Followed], on: NaiveDate) -> OpportunityFigures {
    let mut stages: Vec<StageFigure> =
        OpportunityStage::ALL.iter().map(|stage| StageFigure { stage: *stage, reached: 0, now: 0 }).collect();
    let mut sources: BTreeMap<(Option<PersonId>, &str), SourceFigure> = BTreeMap::new();
    let (mut heard, mut hidden) = (0, 0);
    for one in followed.iter().filter(|one| one.heard_on <= on) {
        heard += 1;
        let person = one.told_by.as_ref().map(|person| person.id);
        hidden += u32::from(Hiddenness::of(person, one.publicity) == Hiddenness::Hidden);
        let way = Way::of(one, on);
        for figure in &mut stages {
            figure.reached += u32::from(way.reached(figure.stage));
            figure.now += u32::from(way.stands_at == figure.stage);
        }
        let name = one.told_by.as_ref().map_or(one.source.as_str(), |person| person.name.as_str());
        let source = sources.entry((person, name)).or_insert_with(|| SourceFigure {
            person,
            name: name.to_owned(),
            heard: 0,
            talking: 0,
            won: 0,
        });
        source.heard += 1;
        source.talking += u32::from(way.reached(OpportunityStage::Talking));
        source.won += u32::from(way.reached(OpportunityStage::Won));
    }
    let mut sources: Vec<SourceFigure> = sources.into_values().collect();
    sources.sort_by_key(|source| Reverse((source.won, source.talking, source.heard)));
    let hidden_share = (heard > 0).then(|| f64::from(hidden) / f64::from(heard));
    OpportunityFigures { heard, hidden, hidden_share, stages, sources }
}

/// How far one came.
struct Way {
    stands_at: OpportunityStage,
    furthest: usize,
    beside: [bool; 2],
}

impl Way {
    fn of(one: &Followed, on: NaiveDate) -> Self {
        let came_to = || one.steps.iter().filter(|step| step.on <= on).map(|step| step.stage);
        let was = |stage| came_to().any(|one| one == stage);
        Self {
            stands_at: came_to().next_back().unwrap_or(OpportunityStage::Heard),
            furthest: came_to().filter_map(OpportunityStage::on_the_way).max().unwrap_or(0),
            beside: [was(OpportunityStage::Lost), was(OpportunityStage::LetGo)],
        }
    }

    fn reached(&self, stage: OpportunityStage) -> bool {
        match stage.on_the_way() {
            Some(place) => self.furthest >= place,
            None => self.beside[usize::from(stage == OpportunityStage::LetGo)],
        }
    }
}
