//! `rapport opportunities`. Rule: the figures are those above the board, of the very rows that are printed.

use crate::arguments::Opportunities;
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::opportunities::{
    self, OpportunitiesQuery, Opportunity, OpportunityFigures, OpportunityKind, OpportunityStage, OpportunityStanding,
    OpportunityStep, Publicity, SourceFigure, StageFigure, StageName,
};
use rapport::people::card;
use rapport::{Result, Store};
use serde::Serialize;

/// How many rows are asked for at once.
const PAGE: u32 = 500;

/// As `docs/json.md` shows it.
#[derive(Debug, Serialize)]
struct Shown {
    figures: ShownFigures,
    stages: Vec<StageName>,
    opportunities: Vec<ShownOpportunity>,
}

#[derive(Debug, Serialize)]
struct ShownFigures {
    heard: u32,
    hidden: u32,
    hidden_share: Option<f64>,
    stages: Vec<StageFigure>,
    sources: Vec<ShownSource>,
}

#[derive(Debug, Serialize)]
struct ShownSource {
    uid: Option<String>,
    name: Option<String>,
    heard: u32,
    talking: u32,
    won: u32,
}

#[derive(Debug, Serialize)]
struct ShownOpportunity {
    uid: String,
    title: String,
    kind: OpportunityKind,
    heard_on: NaiveDate,
    told_by: Option<Person>,
    source: Option<String>,
    publicity: Publicity,
    organisation: Option<String>,
    stage: OpportunityStage,
    ended_on: Option<NaiveDate>,
    steps: Vec<OpportunityStep>,
    next_step: Option<Step>,
    outcome: Option<String>,
    thanked_on: Option<NaiveDate>,
    url: Option<String>,
    notes: Option<String>,
    topics: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Person {
    uid: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Step {
    what: String,
    due_on: Option<NaiveDate>,
}

pub fn opportunities(store: &Store, asked: &Opportunities, today: NaiveDate) -> Result<Came> {
    let connection = store.connection();
    let query = OpportunitiesQuery {
        from: asked.from,
        until: asked.to,
        standing: asked.open.then_some(OpportunityStanding::Open),
        words: asked.query.join(" "),
        ..OpportunitiesQuery::default()
    };
    let mut rows = Vec::new();
    loop {
        let offset = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let page = opportunities::page(connection, &query, offset, PAGE)?;
        let came = page.rows.len();
        rows.extend(page.rows);
        if came < PAGE as usize {
            break;
        }
    }
    let nothing = rows.is_empty();
    let figures = opportunities::figures(connection, &query, today)?;
    let stages = opportunities::stage_names(connection)?;
    if asked.json {
        let opportunities = rows.into_iter().map(|one| shown(store, one)).collect::<Result<_>>()?;
        output::json(&Shown { figures: told(store, figures)?, stages, opportunities })?;
    } else if !nothing {
        for one in &rows {
            line(one, &stages)?;
        }
        output::line(&sum(&figures))?;
    }
    Ok(if nothing { Came::ToNothing } else { Came::ToSomething })
}

fn line(one: &Opportunity, stages: &[StageName]) -> Result<()> {
    let stage = stages.iter().find(|name| name.stage == one.stage).map_or("", |name| name.name.as_str());
    let from = one.told_by.as_ref().map_or(one.source.as_str(), |person| person.name.as_str());
    let from = if from.is_empty() { String::new() } else { format!(" (from {from})") };
    let next = match (&one.next_step, one.stage.standing()) {
        (Some(step), OpportunityStanding::Open) => format!(" – next: {}", step.what),
        _ => String::new(),
    };
    output::line(&format!("{}  {stage:20}  {}{from}{next}", one.heard_on, one.title))
}

/// `22 heard, 13 of them (59%) through people before they were public; 7 won`
fn sum(figures: &OpportunityFigures) -> String {
    let won = figures.stages.iter().find(|figure| figure.stage == OpportunityStage::Won);
    let share = figures.hidden_share.unwrap_or_default() * 100.0;
    let (heard, hidden, won) = (figures.heard, figures.hidden, won.map_or(0, |figure| figure.reached));
    format!("{heard} heard, {hidden} of them ({share:.0}%) through people before they were public; {won} won")
}

/// Keys of the database stay inside: people leave by their uid.
fn told(store: &Store, figures: OpportunityFigures) -> Result<ShownFigures> {
    let OpportunityFigures { heard, hidden, hidden_share, stages, sources } = figures;
    let source = |one: SourceFigure| {
        let uid = one.person.map(|person| card::card(store.connection(), person).map(|card| card.uid)).transpose()?;
        Ok(ShownSource { uid, name: said(one.name), heard: one.heard, talking: one.talking, won: one.won })
    };
    let sources = sources.into_iter().map(source).collect::<Result<_>>()?;
    Ok(ShownFigures { heard, hidden, hidden_share, stages, sources })
}

fn said(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn shown(store: &Store, one: Opportunity) -> Result<ShownOpportunity> {
    let told_by = match one.told_by {
        Some(person) => Some(Person { uid: card::card(store.connection(), person.id)?.uid, name: person.name }),
        None => None,
    };
    Ok(ShownOpportunity {
        uid: one.uid,
        title: one.title,
        kind: one.kind,
        heard_on: one.heard_on,
        told_by,
        source: said(one.source),
        publicity: one.publicity,
        organisation: one.organisation.map(|organisation| organisation.name),
        stage: one.stage,
        ended_on: one.ended_on,
        steps: one.steps,
        next_step: one.next_step.map(|step| Step { what: step.what, due_on: step.due_on }),
        outcome: said(one.outcome),
        thanked_on: one.thanked_on,
        url: said(one.url),
        notes: said(one.notes),
        topics: one.topics,
    })
}
