//! `rapport opportunities`. Rule: the figures are those above the board, of the very rows that are printed.

use crate::arguments::Opportunities;
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::exporting::{ExportedOpportunities, ExportedOpportunity, exported_opportunities};
use rapport::opportunities::{OpportunitiesQuery, OpportunityStage, OpportunityStanding, StageName};
use rapport::{Result, Store};

pub fn opportunities(store: &Store, asked: &Opportunities, today: NaiveDate) -> Result<Came> {
    let query = OpportunitiesQuery {
        from: asked.from,
        until: asked.to,
        standing: asked.open.then_some(OpportunityStanding::Open),
        words: asked.query.join(" "),
        ..OpportunitiesQuery::default()
    };
    let found = exported_opportunities(store.connection(), &query, today)?;
    let nothing = found.opportunities.is_empty();
    if asked.json {
        output::json(&found)?;
    } else if !nothing {
        for one in &found.opportunities {
            line(one, &found.stages)?;
        }
        output::line(&sum(&found))?;
    }
    Ok(if nothing { Came::ToNothing } else { Came::ToSomething })
}

fn line(one: &ExportedOpportunity, stages: &[StageName]) -> Result<()> {
    let stage = stages.iter().find(|name| name.stage == one.stage).map_or("", |name| name.name.as_str());
    let from = one.told_by.as_ref().map(|person| person.name.as_str()).or(one.source.as_deref());
    let from = from.map(|from| format!(" (from {from})")).unwrap_or_default();
    let next = match (&one.next_step, one.stage.standing()) {
        (Some(step), OpportunityStanding::Open) => format!(" – next: {}", step.what),
        _ => String::new(),
    };
    output::line(&format!("{}  {stage:20}  {}{from}{next}", one.heard_on, one.title))
}

/// `22 heard, 13 of them (59%) through people before they were public; 7 won`
fn sum(found: &ExportedOpportunities) -> String {
    let figures = &found.figures;
    let won = figures.stages.iter().find(|figure| figure.stage == OpportunityStage::Won);
    let share = figures.hidden_share.unwrap_or_default() * 100.0;
    let (heard, hidden, won) = (figures.heard, figures.hidden, won.map_or(0, |figure| figure.reached));
    format!("{heard} heard, {hidden} of them ({share:.0}%) through people before they were public; {won} won")
}
