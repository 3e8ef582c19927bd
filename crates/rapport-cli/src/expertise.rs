//! `rapport expertise`. Rule: every insight, contribution and learning leaves here, whether or not it is with anybody.

use crate::arguments::Expertise;
use crate::shown::{Person, all, said};
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::expertise::contributions::{self, Contribution, ContributionKind, ContributionsQuery};
use rapport::expertise::insights::{self, Insight, InsightsQuery};
use rapport::expertise::learning::{self, Learning, LearningKind, LearningsQuery};
use rapport::interactions::{NamedEvent, NamedPerson};
use rapport::{Result, Store};
use serde::Serialize;

/// All of it, as `docs/json.md` shows it.
#[derive(Debug, Serialize)]
struct Shown {
    insights: Vec<ShownInsight>,
    contributions: Vec<ShownContribution>,
    learning: Vec<ShownLearning>,
}

#[derive(Debug, Serialize)]
struct ShownInsight {
    uid: String,
    text: String,
    on: NaiveDate,
    people: Vec<Person>,
    event: Option<String>,
    reading: Option<String>,
    url: Option<String>,
    topics: Vec<String>,
    shown_on: Option<NaiveDate>,
    shown_times: u32,
    due_on: NaiveDate,
}

#[derive(Debug, Serialize)]
struct ShownContribution {
    uid: String,
    kind: ContributionKind,
    title: String,
    on: NaiveDate,
    people: Vec<Person>,
    event: Option<String>,
    place: Option<String>,
    url: Option<String>,
    audience: Option<u32>,
    topics: Vec<String>,
    notes: Option<String>,
}

#[derive(Debug, Serialize)]
struct ShownLearning {
    uid: String,
    kind: LearningKind,
    title: String,
    on: NaiveDate,
    people: Vec<Person>,
    event: Option<String>,
    minutes: Option<u32>,
    url: Option<String>,
    topics: Vec<String>,
    changed: Option<String>,
}

pub fn expertise(store: &Store, asked: &Expertise) -> Result<Came> {
    let connection = store.connection();
    let (from, until, words) = (asked.from, asked.to, asked.query.join(" "));
    let query = InsightsQuery { from, until, words: words.clone(), ..InsightsQuery::default() };
    let insights = all(|offset, limit| Ok(insights::page(connection, &query, offset, limit)?.rows))?;
    let query = ContributionsQuery { from, until, words: words.clone(), ..ContributionsQuery::default() };
    let contributions = all(|offset, limit| Ok(contributions::page(connection, &query, offset, limit)?.rows))?;
    let query = LearningsQuery { from, until, words, ..LearningsQuery::default() };
    let learning = all(|offset, limit| Ok(learning::page(connection, &query, offset, limit)?.rows))?;
    let nothing = insights.is_empty() && contributions.is_empty() && learning.is_empty();
    if asked.json {
        output::json(&Shown {
            insights: insights.into_iter().map(|one| insight(store, one)).collect::<Result<_>>()?,
            contributions: contributions.into_iter().map(|one| contribution(store, one)).collect::<Result<_>>()?,
            learning: learning.into_iter().map(|one| learned(store, one)).collect::<Result<_>>()?,
        })?;
    } else {
        for one in &insights {
            line(one.on, "Insight", &one.text, &one.people)?;
        }
        for one in &contributions {
            line(one.on, one.kind.said(), &one.title, &one.people)?;
        }
        for one in &learning {
            line(one.on, one.kind.said(), &one.title, &one.people)?;
        }
    }
    Ok(if nothing { Came::ToNothing } else { Came::ToSomething })
}

fn line(on: NaiveDate, kind: &str, text: &str, people: &[NamedPerson]) -> Result<()> {
    let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
    let with = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
    output::line(&format!("{on}  {kind:18}  {}{with}", text.lines().next().unwrap_or_default()))
}

fn insight(store: &Store, one: Insight) -> Result<ShownInsight> {
    Ok(ShownInsight {
        uid: one.uid,
        text: one.text,
        on: one.on,
        people: people(store, one.people)?,
        event: title(one.event),
        reading: said(one.reading),
        url: said(one.url),
        topics: one.topics,
        shown_on: one.shown_on,
        shown_times: one.shown_times,
        due_on: one.due_on,
    })
}

fn contribution(store: &Store, one: Contribution) -> Result<ShownContribution> {
    Ok(ShownContribution {
        uid: one.uid,
        kind: one.kind,
        title: one.title,
        on: one.on,
        people: people(store, one.people)?,
        event: title(one.event),
        place: said(one.place),
        url: said(one.url),
        audience: one.audience,
        topics: one.topics,
        notes: said(one.notes),
    })
}

fn learned(store: &Store, one: Learning) -> Result<ShownLearning> {
    Ok(ShownLearning {
        uid: one.uid,
        kind: one.kind,
        title: one.title,
        on: one.on,
        people: people(store, one.people)?,
        event: title(one.event),
        minutes: one.minutes,
        url: said(one.url),
        topics: one.topics,
        changed: said(one.changed),
    })
}

fn people(store: &Store, named: Vec<NamedPerson>) -> Result<Vec<Person>> {
    named.into_iter().map(|person| Person::of(store, person.id, person.name)).collect()
}

fn title(event: Option<NamedEvent>) -> Option<String> {
    event.map(|event| event.title)
}
