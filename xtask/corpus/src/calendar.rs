//! The facts about calendars against what was read. Rule: what a fact says of a record is looked for by its place among the events.

use crate::compare::{Agreement, Difference};
use chrono::DateTime;
use rapport::importing::calendar::{Civil, Entry, Guest, Status};
use rapport::importing::reading::{FileReading, LeftOutReason};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub fn compare(facts: &Value, reading: &FileReading) -> Vec<Agreement> {
    let entries = &reading.happenings.entries;
    let mut checks = counts(facts, reading);
    let mut order: Vec<Option<&Entry>> = Vec::new();
    for entry in entries {
        order.resize(order.len().max(entry.event + 1), None);
        if let Some(place) = order.get_mut(entry.event) {
            *place = Some(entry);
        }
    }
    for check in facts["checks"].as_array().into_iter().flatten() {
        let index = check["index"].as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or_default();
        for (field, expected) in check.as_object().into_iter().flatten() {
            if matches!(field.as_str(), "index" | "agreed") {
                continue;
            }
            checks.push(match order.get(index).copied().flatten() {
                Some(entry) => {
                    verdict(format!("event {index}, {field}"), wanted(field, expected), found(entry, field, expected))
                }
                // It has no start, or a newer state of the same event was taken.
                None if index < reading.happenings.events => Agreement::LeftOut,
                None => verdict(format!("event {index}, {field}"), expected.clone(), Value::Null),
            });
        }
    }
    checks
}

fn counts(facts: &Value, reading: &FileReading) -> Vec<Agreement> {
    let entries = &reading.happenings.entries;
    let others = reading.left_out.iter().filter(|left| left.reason == LeftOutReason::NoEvent).count();
    let rules = || entries.iter().flat_map(rules);
    let distinct: BTreeSet<String> = rules().collect();
    let uids: BTreeSet<&str> =
        entries.iter().map(|entry| entry.uid.as_str()).filter(|uid| !uid.starts_with("without-uid-")).collect();
    let events = reading.happenings.events;
    let stated = [
        ("vevents", json!(events)),
        ("rrules_total", json!(rules().count())),
        ("rrules_distinct", json!(distinct)),
        ("attendees_total", json!(entries.iter().map(|entry| entry.guests.len()).sum::<usize>())),
        ("recurrence_overrides", json!(entries.iter().filter(|entry| entry.replaces.is_some()).count())),
        ("distinct_uids", json!(uids.len())),
    ];
    let others_stated = ["vtodos", "vjournals"].iter().filter_map(|field| facts[*field].as_u64()).sum::<u64>();
    let mut checks: Vec<Agreement> = stated
        .into_iter()
        .filter(|(field, _)| !facts[*field].is_null())
        .map(|(field, found)| verdict(field.to_owned(), wanted(field, &facts[field]), found))
        .collect();
    if entries.len() < events {
        // What these count is not all taken.
        let settled = |check| if matches!(check, Agreement::Differs(_)) { Agreement::LeftOut } else { check };
        checks = checks.into_iter().map(settled).collect();
    }
    if facts["vtodos"].is_number() {
        checks.push(verdict("tasks and journals".to_owned(), json!(others_stated <= others as u64), json!(true)));
    }
    checks
}

fn verdict(what: String, expected: Value, found: Value) -> Agreement {
    let nothing = |value: &Value| value.is_null() || *value == json!("");
    if expected == found || (nothing(&expected) && nothing(&found)) {
        Agreement::Agreed
    } else {
        Agreement::Differs(Difference { what, expected, found })
    }
}

/// The parts of a rule in one order.
fn rule(text: &str) -> String {
    let mut parts: Vec<String> = text.to_ascii_uppercase().split(';').map(str::to_owned).collect();
    parts.retain(|part| !part.is_empty() && part != "INTERVAL=1");
    parts.sort();
    parts.join(";")
}

fn rules(entry: &Entry) -> impl Iterator<Item = String> {
    entry.recurrence.lines().filter_map(|line| line.strip_prefix("RRULE:")).map(rule)
}

fn strings(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn words(text: &str) -> String {
    text.replace("\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn wanted(field: &str, expected: &Value) -> Value {
    let text = expected.as_str().unwrap_or_default();
    match field {
        "summary" => json!(words(text)),
        "location" => json!(words(&text.replace('\n', ", "))),
        "rrules" | "rrules_distinct" => {
            let rules: BTreeSet<String> = strings(expected).map(rule).collect();
            json!(rules)
        }
        "attendee_list" => json!(strings(expected).map(address).collect::<Vec<_>>()),
        "organizer" => json!(address(text)),
        "status" => json!(text.to_ascii_uppercase()),
        // The zone's own name may be another one for the same clocks; the instant is checked beside it.
        "tzid" => json!(text.trim()),
        _ => expected.clone(),
    }
}

/// The same instant where the fact has an offset; where it has none, the time on the clock.
fn start(entry: &Entry, expected: &str) -> Value {
    match (DateTime::parse_from_rfc3339(expected), entry.starts, entry.zone) {
        (Ok(instant), Civil::Time(_), Some(zone)) if instant == entry.starts.instant(zone) => json!(expected),
        _ => json!(entry.starts.to_string()),
    }
}

/// Addresses that are none are not kept.
fn address(text: &str) -> String {
    let text = text.trim();
    let plain = text.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:")).map_or(text, |_| &text[7..]);
    if plain.contains('@') { plain.trim().to_owned() } else { String::new() }
}

fn found(entry: &Entry, field: &str, expected: &Value) -> Value {
    match field {
        "summary" => json!(entry.title),
        "start" => start(entry, expected.as_str().unwrap_or_default()),
        "start_date" => json!(entry.starts.day().to_string()),
        "start_utc" => match (entry.starts, entry.zone) {
            (Civil::Time(_), Some(zone)) => json!(entry.starts.instant(zone).format("%Y%m%dT%H%M%SZ").to_string()),
            _ => Value::Null,
        },
        "all_day" => json!(matches!(entry.starts, Civil::Day(_))),
        "tzid" => json!(entry.zone_named),
        "location" => json!(words(&entry.place)),
        "attendees" => json!(entry.guests.len()),
        "attendee_list" => json!(entry.guests.iter().map(|guest| guest.email.clone()).collect::<Vec<_>>()),
        "organizer" => json!(entry.organiser.as_ref().map(|guest: &Guest| &guest.email)),
        "status" => json!(match entry.status {
            Status::Confirmed => "CONFIRMED",
            Status::Tentative => "TENTATIVE",
            Status::Cancelled => "CANCELLED",
        }),
        "rrules" => json!(rules(entry).collect::<BTreeSet<_>>()),
        _ => json!(format!("Rapport keeps no {field}")),
    }
}
