//! `rapport topics`. Rule: the same topics, with the same figures, as the window lists.

use crate::arguments::Topics;
use crate::shown::{all, said};
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::topics::{self, Level, Topic, TopicScope, TopicSort, TopicsQuery};
use rapport::{Result, Store};
use serde::Serialize;

/// A topic as `docs/json.md` shows it.
#[derive(Debug, Serialize)]
struct Shown {
    uid: String,
    name: String,
    level: Option<Level>,
    level_on: Option<NaiveDate>,
    target: Option<Level>,
    note: Option<String>,
    also_called: Vec<String>,
    people: u32,
    interactions: u32,
    events: u32,
    asks: u32,
    insights: u32,
    contributions: u32,
    learning: u32,
    learning_minutes: u32,
    last_on: Option<NaiveDate>,
}

pub fn topics(store: &Store, asked: &Topics) -> Result<Came> {
    let scope = if asked.mine { TopicScope::Mine } else { TopicScope::All };
    let query = TopicsQuery { search: asked.query.join(" "), scope, sort: TopicSort::Name };
    let found = all(|offset, limit| Ok(topics::list(store.connection(), &query, offset, limit)?.rows))?;
    let came = if found.is_empty() { Came::ToNothing } else { Came::ToSomething };
    if asked.json {
        output::json(&found.into_iter().map(shown).collect::<Vec<_>>())?;
    } else {
        for topic in &found {
            output::line(&words(topic))?;
        }
    }
    Ok(came)
}

fn shown(topic: Topic) -> Shown {
    Shown {
        uid: topic.uid,
        name: topic.name,
        level: topic.level,
        level_on: topic.level_on,
        target: topic.target,
        note: said(topic.note),
        also_called: topic.aliases,
        people: topic.people,
        interactions: topic.interactions,
        events: topic.events,
        asks: topic.asks,
        insights: topic.insights,
        contributions: topic.contributions,
        learning: topic.learning,
        learning_minutes: topic.learning_minutes,
        last_on: topic.last_on,
    }
}

/// Name, level of target, what there is, the last day.
fn words(topic: &Topic) -> String {
    let level = match (topic.level, topic.target) {
        (Some(level), Some(target)) => format!("{level} of {target}"),
        (Some(level), None) => level.to_string(),
        (None, Some(target)) => format!("– of {target}"),
        (None, None) => String::new(),
    };
    let mut there = Vec::new();
    for (count, one, many) in [
        (topic.insights, "insight", "insights"),
        (topic.contributions, "contribution", "contributions"),
        (topic.learning, "learning", "learning"),
        (topic.interactions, "talk", "talks"),
        (topic.people, "person", "people"),
    ] {
        if count > 0 {
            there.push(format!("{count} {}", if count == 1 { one } else { many }));
        }
    }
    let last = topic.last_on.map(|day| day.to_string()).unwrap_or_default();
    format!("{last:10}  {level:6}  {:24}  {}", topic.name, there.join(", "))
}
