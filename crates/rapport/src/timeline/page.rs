//! A page of the line of time. Rule: each kind gives at most a page through its own index, and the newest of all of them are shown.

use super::kinds::{NO_TIME, Reading, reading};
use super::{TimelineItem, TimelineKind, TimelinePage, TimelinePlace, TimelineQuery};
use crate::failure::Result;
use crate::interactions::{self, Depth, Interaction, InteractionId, NamedPerson};
use crate::notes::to_html;
use crate::people::PersonId;
use rusqlite::{Connection, ToSql};
use std::collections::HashMap;

/// The items after `after`, or the newest; at most `limit`.
pub fn page(
    connection: &Connection,
    query: &TimelineQuery,
    after: Option<&TimelinePlace>,
    limit: u32,
) -> Result<TimelinePage> {
    let mut rows = Vec::new();
    for kind in TimelineKind::ALL {
        if query.kinds.is_empty() || query.kinds.contains(&kind) {
            rows.extend(of_kind(connection, query.person, kind, after, limit.saturating_add(1))?);
        }
    }
    rows.sort_by(|one, other| other.place.cmp(&one.place));
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let next = if rows.len() > wanted { rows.get(wanted.saturating_sub(1)).map(|row| row.place.clone()) } else { None };
    rows.truncate(wanted);
    Ok(TimelinePage { items: items(connection, rows)?, next })
}

/// A row of any kind, before it is put into words.
pub(super) struct Row {
    pub place: TimelinePlace,
    line: String,
    text: String,
    people: String,
}

fn of_kind(
    connection: &Connection,
    person: Option<PersonId>,
    kind: TimelineKind,
    after: Option<&TimelinePlace>,
    limit: u32,
) -> Result<Vec<Row>> {
    let Reading { columns, tables, of_person, day, time, id, .. } = reading(kind);
    let whose = if person.is_some() { of_person } else { tables };
    let rank = rank(kind);
    // The day by itself is what an index orders; the rest tells those of one day apart.
    let beyond = match after {
        Some(_) => format!("AND {day} <= :on AND ({day}, {time}, {rank}, {id}) < (:on, :at, :kind, :id)"),
        None => String::new(),
    };
    // A time that no row has would keep the database from reading the rows in the order of their index.
    let order = match time {
        NO_TIME => format!("{day} DESC, {id} DESC"),
        _ => format!("{day} DESC, {time} DESC, {id} DESC"),
    };
    let sql = format!("SELECT {columns} FROM {whose} {beyond} ORDER BY {order} LIMIT :limit");
    let mut statement = connection.prepare_cached(&sql)?;
    let person = person.map(|person| person.0);
    let after_rank = after.map(|place| self::rank(place.kind));
    let mut given: Vec<(&str, &dyn ToSql)> = vec![(":limit", &limit)];
    if person.is_some() {
        given.push((":person", &person));
    }
    if let Some(place) = after {
        given.extend([
            (":on", &place.on as &dyn ToSql),
            (":at", &place.at),
            (":kind", &after_rank),
            (":id", &place.id),
        ]);
    }
    let rows = statement.query_map(given.as_slice(), |row| read(row, kind))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The place of a kind among those of one day and time.
fn rank(kind: TimelineKind) -> i64 {
    TimelineKind::ALL.iter().zip(0..).find(|(one, _)| **one == kind).map_or(0, |(_, rank)| rank)
}

pub(super) fn read(row: &rusqlite::Row<'_>, kind: TimelineKind) -> rusqlite::Result<Row> {
    let place = TimelinePlace { id: row.get(0)?, on: row.get(1)?, at: row.get(2)?, kind };
    Ok(Row { place, line: row.get(3)?, text: row.get(4)?, people: row.get(5)? })
}

pub(super) fn items(connection: &Connection, rows: Vec<Row>) -> Result<Vec<TimelineItem>> {
    let ids: Vec<InteractionId> = rows
        .iter()
        .filter(|row| row.place.kind == TimelineKind::Interaction)
        .map(|row| InteractionId(row.place.id))
        .collect();
    let mut whole: HashMap<i64, Interaction> =
        interactions::of_ids(connection, &ids)?.into_iter().map(|one| (one.id.0, one)).collect();
    Ok(rows
        .into_iter()
        .map(|row| {
            let is_interaction = row.place.kind == TimelineKind::Interaction;
            let interaction = if is_interaction { whole.remove(&row.place.id) } else { None };
            let people = match &interaction {
                Some(interaction) => interaction.people.clone(),
                None => named(&row.people),
            };
            let line = match &interaction {
                Some(interaction) => said(interaction),
                None => line(row.place.kind, &row.line),
            };
            let event = interaction.as_ref().and_then(|one| one.event.as_ref());
            // A calendar says no more of a talk than the title, which the line tells already.
            let is_told = event.is_some_and(|event| event.title.trim() == row.text.trim());
            let html = if is_told { String::new() } else { to_html(&row.text) };
            let parts = row.line.split(PART).map(str::to_owned).collect();
            TimelineItem { place: row.place, people, line, parts, html, text: row.text, interaction }
        })
        .collect())
}

/// Stands between what a line is made of.
const PART: char = '\u{1f}';

fn named(people: &str) -> Vec<NamedPerson> {
    let pairs: Vec<(i64, String)> = serde_json::from_str(people).unwrap_or_default();
    pairs.into_iter().map(|(id, name)| NamedPerson { id: PersonId(id), name }).collect()
}

/// `Call, 40 minutes, deep`.
fn said(interaction: &Interaction) -> String {
    let mut line = interaction.kind.said().to_owned();
    if let Some(event) = &interaction.event {
        line.push_str(": ");
        line.push_str(&event.title);
    }
    match interaction.minutes {
        None => {}
        Some(1) => line.push_str(", 1 minute"),
        Some(minutes) => line.push_str(&format!(", {minutes} minutes")),
    }
    match interaction.depth {
        None => {}
        Some(Depth::Brief) => line.push_str(", brief"),
        Some(Depth::Good) => line.push_str(", good"),
        Some(Depth::Deep) => line.push_str(", deep"),
    }
    line
}

/// The words of a row that the database tells by those that it stores.
fn line(kind: TimelineKind, stored: &str) -> String {
    let (first, second) = stored.split_once(PART).unwrap_or((stored, ""));
    match kind {
        TimelineKind::Exchange => {
            let what = match second {
                "hands_on" => "Hands-on help".to_owned(),
                other => capital(other),
            };
            format!("{what} {first}")
        }
        TimelineKind::Promise => {
            let who = if first == "mine" { "My promise" } else { "Their promise" };
            format!("{who}, {second}")
        }
        TimelineKind::Ask => format!("Help looked for, {first}"),
        TimelineKind::Note => "Note".to_owned(),
        TimelineKind::Post => match (first, second) {
            ("", organisation) => format!("At {organisation}"),
            (position, "") => position.to_owned(),
            (position, organisation) => format!("{position}, {organisation}"),
        },
        TimelineKind::Insight if stored.is_empty() => "Insight".to_owned(),
        TimelineKind::Insight => format!("Insight, from {stored}"),
        TimelineKind::Contribution | TimelineKind::Learning => entitled(stored),
        TimelineKind::Opportunity => opportunity(stored),
        TimelineKind::Mentorship => mentorship(stored),
        TimelineKind::Introduction if stored == "mine" => "Introduction".to_owned(),
        TimelineKind::Introduction => "Introduced by".to_owned(),
        TimelineKind::Interaction | TimelineKind::Event => stored.to_owned(),
    }
}

/// `Talk: Tariffs that work, Grid Futures` and `Course: Market design, 10 hours`.
fn entitled(stored: &str) -> String {
    let mut parts = stored.split(PART);
    let (kind, title) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let further = parts.next().unwrap_or_default();
    let further = match further.parse::<u32>() {
        Ok(1) => "1 minute".to_owned(),
        Ok(minutes) if minutes < 120 => format!("{minutes} minutes"),
        Ok(minutes) => format!("{} hours", (minutes + 30) / 60),
        Err(_) => further.to_owned(),
    };
    let line = format!("{}: {title}", capital(&kind.replace('_', " ")));
    if further.is_empty() { line } else { format!("{line}, {further}") }
}

/// `Opportunity (talk): Keynote, Grid Futures`.
fn opportunity(stored: &str) -> String {
    let mut parts = stored.split(PART);
    let kind = parts.next().filter(|kind| *kind != "other").map(|kind| format!(" ({kind})")).unwrap_or_default();
    let (title, organisation) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let line = format!("Opportunity{kind}: {title}");
    if organisation.is_empty() { line } else { format!("{line}, {organisation}") }
}

/// `Mentorship (I mentor them): Speaking before experts, ended on 2026-03-01`.
fn mentorship(stored: &str) -> String {
    let mut parts = stored.split(PART);
    let who = match parts.next().unwrap_or_default() {
        "they_mentor_me" => "they mentor me",
        "i_mentor_them" => "I mentor them",
        _ => "peers",
    };
    let (focus, ended) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let line = format!("Mentorship ({who}): {focus}");
    if ended.is_empty() { line } else { format!("{line}, ended on {ended}") }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
