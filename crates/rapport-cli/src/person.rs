//! `rapport person`. Rule: somebody by name, as one would before a meeting; where several are meant, all are named.

use crate::arguments::Person;
use crate::{Came, output};
use chrono::{DateTime, NaiveDate, Utc};
use rapport::people::meeting::{self, MeetingCard};
use rapport::people::{PeopleQuery, PersonEdit, edit, list};
use rapport::ties::{self, TieCard};
use rapport::{Failure, Result, Store};
use serde::Serialize;

/// How many are named where the name tells nobody apart.
const NAMED: u32 = 20;

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    meeting: MeetingCard,
    tie: TieCard,
}

pub fn person(store: &mut Store, asked: &Person, today: NaiveDate, now: DateTime<Utc>) -> Result<Came> {
    let typed = asked.name.join(" ");
    let found =
        list::page(store.connection(), &PeopleQuery { search: typed.clone(), ..PeopleQuery::default() }, 0, NAMED)?;
    let exact = found.rows.iter().filter(|row| row.name.to_lowercase() == typed.to_lowercase()).count();
    let Some(one) = found.rows.first().filter(|_| found.total == 1 || exact == 1) else {
        for row in &found.rows {
            output::line(&format!("{}  {:28}  {}", row.uid, row.name, row.organisation))?;
        }
        let remark = if found.total == 0 { "Nobody of this name." } else { "Several people; name one of them." };
        output::remark(remark);
        return Ok(Came::ToNothing);
    };
    let person = one.id;
    if !asked.field.is_empty() {
        let done = edit::edit(store, person, &fields(&asked.field)?, now)?;
        let title = if done.changes.title.is_empty() { "Nothing was changed" } else { &done.changes.title };
        output::remark(title);
    }
    let connection = store.connection();
    let (meeting, tie) = (meeting::card(connection, person, today)?, ties::card(connection, person, today)?);
    if asked.json {
        output::json(&Shown { meeting, tie })?;
    } else {
        words(&meeting, &tie)?;
    }
    Ok(Came::ToSomething)
}

/// Each once: of two values for one field the last is meant.
fn fields(given: &[(String, String)]) -> Result<PersonEdit> {
    let fields: serde_json::Map<String, serde_json::Value> =
        given.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    serde_json::from_value(fields.into()).map_err(|cause| {
        Failure::invalid(output::prompt("These fields cannot be set at a prompt.")).with_details(cause)
    })
}

fn words(card: &MeetingCard, tie: &TieCard) -> Result<()> {
    let line = |name: &str, value: &str| {
        if value.is_empty() { Ok(()) } else { output::line(&format!("  {name:14} {value}")) }
    };
    output::line(&card.name)?;
    let post: Vec<&str> =
        [&card.position, &card.organisation].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    line("works as", &post.join(", "))?;
    let strength = tie.tie.strength * 100.0;
    line("tie", &format!("{}, {strength:.0} of 100", tie.tie.band.word()))?;
    for part in &tie.parts {
        line("", &format!("{:3.0} % {}", part.share * 100.0, part.kind.word().replace('_', " ")))?;
    }
    line("last contact", &tie.tie.last_on.map(|day| day.to_string()).unwrap_or_default())?;
    line("due", &tie.tie.due_on.map(|day| day.to_string()).unwrap_or_default())?;
    line("given", &tie.tie.given.to_string())?;
    line("received", &tie.tie.received.to_string())?;
    for ask in &card.they_look_for {
        line("looks for", ask)?;
    }
    for promise in &card.i_owe {
        line("you promised", &promise.what)?;
    }
    for promise in &card.they_owe {
        line("they promised", &promise.what)?;
    }
    for insight in &card.insights {
        line("you learned", insight.text.lines().next().unwrap_or_default())?;
    }
    line("topics", &card.topics.join(", "))?;
    for change in &card.changes {
        line("since then", change)?;
    }
    line("ask", &card.question)
}
