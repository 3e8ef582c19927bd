//! Opportunities out: all that a query finds, whoever told of them and whether anybody did. Rule: the shape in `docs/json.md`; people
//! leave by their uid, keys of the database stay inside.

use super::csv::guarded;
use super::unwritten;
use crate::failure::Result;
use crate::importing::records;
use crate::opportunities::{
    self, OpportunitiesQuery, Opportunity, OpportunityFigures, OpportunityKind, OpportunityStage, OpportunityStep,
    Publicity, SourceFigure, StageFigure, StageName,
};
use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

/// How many rows are asked for at once.
const PAGE: u32 = 500;

/// The formats that they leave in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum OpportunitiesFormat {
    /// A table for spreadsheets.
    Csv,
    /// For programs: what `rapport opportunities --json` prints.
    Json,
}

/// All of them, with the figures of the very rows that are listed.
#[derive(Debug, Serialize)]
pub struct ExportedOpportunities {
    pub figures: ExportedFigures,
    pub stages: Vec<StageName>,
    pub opportunities: Vec<ExportedOpportunity>,
}

#[derive(Debug, Serialize)]
pub struct ExportedFigures {
    pub heard: u32,
    pub hidden: u32,
    pub hidden_share: Option<f64>,
    pub stages: Vec<StageFigure>,
    pub sources: Vec<ExportedSource>,
}

#[derive(Debug, Serialize)]
pub struct ExportedSource {
    pub uid: Option<String>,
    pub name: Option<String>,
    pub heard: u32,
    pub talking: u32,
    pub won: u32,
}

#[derive(Debug, Serialize)]
pub struct ExportedOpportunity {
    pub uid: String,
    pub title: String,
    pub kind: OpportunityKind,
    pub heard_on: NaiveDate,
    pub told_by: Option<ExportedTeller>,
    pub source: Option<String>,
    pub publicity: Publicity,
    pub organisation: Option<String>,
    pub stage: OpportunityStage,
    pub ended_on: Option<NaiveDate>,
    pub steps: Vec<OpportunityStep>,
    pub next_step: Option<ExportedStep>,
    pub outcome: Option<String>,
    pub thanked_on: Option<NaiveDate>,
    pub url: Option<String>,
    pub notes: Option<String>,
    pub topics: Vec<String>,
}

/// Who told me.
#[derive(Debug, Serialize)]
pub struct ExportedTeller {
    pub uid: String,
    pub name: String,
}

/// The open promise that is due first.
#[derive(Debug, Serialize)]
pub struct ExportedStep {
    pub what: String,
    pub due_on: Option<NaiveDate>,
}

/// What the query finds, as it leaves.
pub fn exported_opportunities(
    connection: &Connection,
    query: &OpportunitiesQuery,
    today: NaiveDate,
) -> Result<ExportedOpportunities> {
    let figures = figures(connection, opportunities::figures(connection, query, today)?)?;
    let stages = opportunities::stage_names(connection)?;
    let mut found = Vec::new();
    loop {
        let offset = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let page = opportunities::page(connection, query, offset, PAGE)?;
        let came = page.rows.len();
        for row in page.rows {
            found.push(exported(connection, row)?);
        }
        if came < PAGE as usize {
            break;
        }
    }
    Ok(ExportedOpportunities { figures, stages, opportunities: found })
}

/// Writes all opportunities and returns how many there were.
pub fn export_opportunities(
    connection: &Connection,
    format: OpportunitiesFormat,
    today: NaiveDate,
    out: &mut dyn Write,
) -> Result<u32> {
    let all = exported_opportunities(connection, &OpportunitiesQuery::default(), today)?;
    match format {
        OpportunitiesFormat::Csv => table(&all, out),
        OpportunitiesFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &all).map_err(io::Error::from).and_then(|()| out.write_all(b"\n"))
        }
    }
    .map_err(|cause| unwritten(&cause))?;
    Ok(u32::try_from(all.opportunities.len()).unwrap_or(u32::MAX))
}

const COLUMNS: [&str; 19] = [
    "uid",
    "title",
    "kind",
    "heard_on",
    "told_by",
    "told_by_uid",
    "source",
    "publicity",
    "organisation",
    "stage",
    "stage_name",
    "ended_on",
    "next_step",
    "next_step_due_on",
    "outcome",
    "thanked_on",
    "url",
    "notes",
    "topics",
];

fn table(all: &ExportedOpportunities, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    writer.write_record(COLUMNS)?;
    for one in &all.opportunities {
        writer.write_record(cells(one, &all.stages).iter().map(|cell| guarded(cell).into_owned()))?;
    }
    writer.flush()
}

fn cells(one: &ExportedOpportunity, stages: &[StageName]) -> [String; 19] {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let called = stages.iter().find(|name| name.stage == one.stage).map(|name| name.name.clone());
    let (teller, step) = (one.told_by.as_ref(), one.next_step.as_ref());
    [
        one.uid.clone(),
        one.title.clone(),
        one.kind.word().to_owned(),
        one.heard_on.to_string(),
        teller.map(|teller| teller.name.clone()).unwrap_or_default(),
        teller.map(|teller| teller.uid.clone()).unwrap_or_default(),
        text(&one.source),
        one.publicity.word().to_owned(),
        text(&one.organisation),
        one.stage.word().to_owned(),
        called.unwrap_or_default(),
        day(one.ended_on),
        step.map(|step| step.what.clone()).unwrap_or_default(),
        day(step.and_then(|step| step.due_on)),
        text(&one.outcome),
        day(one.thanked_on),
        text(&one.url),
        text(&one.notes),
        one.topics.join("\n"),
    ]
}

fn figures(connection: &Connection, figures: OpportunityFigures) -> Result<ExportedFigures> {
    let OpportunityFigures { heard, hidden, hidden_share, stages, sources } = figures;
    let source = |one: SourceFigure| {
        let uid = one.person.map_or(Ok(None), |person| records::uid(connection, person))?;
        Ok(ExportedSource { uid, name: said(one.name), heard: one.heard, talking: one.talking, won: one.won })
    };
    let sources = sources.into_iter().map(source).collect::<Result<_>>()?;
    Ok(ExportedFigures { heard, hidden, hidden_share, stages, sources })
}

fn said(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn exported(connection: &Connection, one: Opportunity) -> Result<ExportedOpportunity> {
    let told_by = match one.told_by {
        Some(person) => records::uid(connection, person.id)?.map(|uid| ExportedTeller { uid, name: person.name }),
        None => None,
    };
    Ok(ExportedOpportunity {
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
        next_step: one.next_step.map(|step| ExportedStep { what: step.what, due_on: step.due_on }),
        outcome: said(one.outcome),
        thanked_on: one.thanked_on,
        url: said(one.url),
        notes: said(one.notes),
        topics: one.topics,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opportunities::{NewOpportunity, add};
    use crate::people::{PersonEdit, edit as person};
    use crate::storage::Store;
    use chrono::{DateTime, Utc};

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn heard(title: &str, told_by: Option<crate::people::PersonId>) -> NewOpportunity {
        NewOpportunity {
            title: title.into(),
            kind: OpportunityKind::Talk,
            heard_on: noon().date_naive(),
            told_by,
            source: if told_by.is_none() { "A newsletter".into() } else { String::new() },
            publicity: Publicity::Already,
            organisation: "Grid Futures".into(),
            outcome: String::new(),
            thanked_on: None,
            url: String::new(),
            notes: "=1+1".into(),
            topics: vec!["Storage".into(), "Tariffs".into()],
        }
    }

    fn written(store: &Store, format: OpportunitiesFormat) -> String {
        let mut out = Vec::new();
        assert_eq!(export_opportunities(store.connection(), format, noon().date_naive(), &mut out).unwrap(), 2);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn those_that_nobody_told_me_of_leave_too_and_nothing_in_a_table_is_computed() {
        let mut store = Store::in_memory(noon()).unwrap();
        let ada = PersonEdit { name: Some("Ada".into()), ..PersonEdit::default() };
        let ada = person::add(&mut store, &ada, noon()).unwrap().value;
        add(&mut store, &heard("Keynote", Some(ada)), noon()).unwrap();
        add(&mut store, &heard("Panel", None), noon()).unwrap();

        let table = written(&store, OpportunitiesFormat::Csv);
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        assert_eq!(reader.headers().unwrap(), COLUMNS.as_slice());
        let rows: Vec<csv::StringRecord> = reader.records().collect::<std::result::Result<_, _>>().unwrap();
        let told = |row: usize, column: &str| {
            let at = COLUMNS.iter().position(|one| *one == column).unwrap();
            rows[row].get(at).unwrap().to_owned()
        };
        assert_eq!(
            (told(0, "title"), told(0, "told_by"), told(0, "source")),
            ("Panel".into(), "".into(), "A newsletter".into())
        );
        assert_eq!((told(1, "title"), told(1, "told_by")), ("Keynote".into(), "Ada".into()));
        assert_eq!((told(1, "notes"), told(1, "topics")), ("'=1+1".into(), "Storage\nTariffs".into()));
        assert_eq!((told(1, "stage"), told(1, "stage_name")), ("heard".into(), "Heard".into()));

        let json: serde_json::Value = serde_json::from_str(&written(&store, OpportunitiesFormat::Json)).unwrap();
        assert_eq!(json["figures"]["heard"], 2);
        assert_eq!(json["opportunities"][0]["told_by"], serde_json::Value::Null);
        assert_eq!(json["opportunities"][1]["told_by"]["name"], "Ada");
    }
}
