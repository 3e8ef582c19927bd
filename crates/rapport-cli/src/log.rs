//! `rapport log`. Rule: what is unclear is asked and nothing of the line is kept; `--dry-run` only says how it is understood.

use crate::Came;
use crate::arguments::Log;
use crate::output;
use chrono::{DateTime, NaiveDateTime, Utc};
use rapport::logging::{Clock, LogEntry, NameStanding, Network, Taking, Understood, keep, said, understand};
use rapport::{Result, Store};
use serde::Serialize;

/// What is printed when a line was kept: how it was understood, and what it became.
#[derive(Debug, Serialize)]
struct KeptLine {
    title: String,
    #[serde(flatten)]
    said: rapport::logging::Said,
}

pub fn log(store: &mut Store, asked: &Log, local: NaiveDateTime, now: DateTime<Utc>) -> Result<Came> {
    let text = asked.line.join(" ");
    let clock = Clock { today: local.date(), time: local.time() };
    let understood = understand(&text, &Network(store.connection()), clock)?;
    let said = said(&understood, clock.today);
    if asked.dry_run {
        if asked.json {
            output::json(&said)?;
        } else {
            words(&understood, &said.at)?;
        }
        return Ok(Came::ToSomething);
    }
    let done = keep(store, &understood, clock.today, now)?;
    if asked.json {
        output::json(&KeptLine { title: done.changes.title, said })?;
    } else {
        words(&understood, &said.at)?;
        output::remark(&format!("{}. `rapport undo` takes it back.", done.changes.title));
    }
    Ok(Came::ToSomething)
}

fn words(understood: &Understood, at: &str) -> Result<()> {
    let line = |name: &str, value: &str| output::line(&format!("{name:10} {value}"));
    for person in &understood.people {
        let name = match person.standing {
            NameStanding::Known => person.name.clone(),
            NameStanding::New => format!("{} (new)", person.name),
            NameStanding::Unclear if person.choices.is_empty() => format!("{}: nobody is called so", person.said),
            NameStanding::Unclear => {
                let names: Vec<&str> = person.choices.iter().map(|choice| choice.name.as_str()).collect();
                format!("{}: {}?", person.said, names.join(" or "))
            }
        };
        line(if person.taking == Taking::Part { "with" } else { "names" }, &name)?;
    }
    if understood.entry != LogEntry::Nothing {
        line("when", &at.replace('T', " "))?;
    }
    if let Some(kind) = understood.kind {
        line("kind", kind.said())?;
    }
    if let Some(minutes) = understood.minutes {
        line("minutes", &minutes.to_string())?;
    }
    if let Some(depth) = understood.depth {
        line("depth", depth.word())?;
    }
    if let Some(event) = &understood.event {
        line("event", &event.title)?;
    }
    for topic in &understood.topics {
        line("topic", topic)?;
    }
    let whom = |whom: Option<u32>| {
        let person = whom.and_then(|whom| understood.people.get(whom as usize));
        person.map(|person| format!(" ({})", person.name)).unwrap_or_default()
    };
    for exchange in &understood.exchanges {
        let what = [exchange.kind.said(), &exchange.what].map(str::trim).join(" ");
        line(exchange.direction.word(), &format!("{}{}", what.trim(), whom(exchange.whom)))?;
    }
    for promise in &understood.promises {
        let due = promise.due_on.map(|due| format!(", by {due}")).unwrap_or_default();
        line("promise", &format!("{}: {}{due}{}", promise.whose.word(), promise.what, whom(promise.whom)))?;
    }
    for ask in &understood.asks {
        line("ask", &format!("{}: {}{}", ask.whose.word(), ask.what, whom(ask.whom)))?;
    }
    for insight in &understood.insights {
        let from: Vec<String> = insight.whom.iter().map(|one| whom(Some(*one))).collect();
        line("insight", &format!("{}{}", insight.text, from.concat()))?;
    }
    for heard in &understood.opportunities {
        line("opportunity", &format!("{}: {}{}", heard.kind.word(), heard.title, whom(heard.whom)))?;
    }
    if !understood.note.is_empty() {
        line("note", &understood.note)?;
    }
    Ok(())
}
