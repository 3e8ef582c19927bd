//! From text to pieces. Rule: a pure function of the line, of whom and what is known, and of the day; the same line is the same pieces.

use super::known::{Known, away};
use super::language::english;
use super::line::Line;
use super::participants::{Around, Joined, Verb, newcomers, participants};
use super::{LogEntry, MeantEvent, Piece, Taking, Understood, clauses, giving, kinds, length, note, when};
use crate::failure::Result;
use crate::folding::fold;
use crate::interactions::InteractionKind;
use chrono::{NaiveDate, NaiveTime, TimeDelta};

/// What the clock on the wall says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    pub today: NaiveDate,
    pub time: NaiveTime,
}

/// # Errors
/// Where what is known cannot be read.
pub fn understand(text: &str, known: &dyn Known, clock: Clock) -> Result<Understood> {
    let mut line = Line::new(text, english());
    let mut into = Understood::default();
    topics(&mut line, &mut into);
    newcomers(&mut line, &mut into.people);
    let clauses = clauses::clauses(&mut line, known, clock.today)?;
    time_and_length(&mut line, clock, &mut into);
    event(&mut line, known, clock.today, &mut into)?;
    let around = kinds::kind(&mut line, &mut into);
    let joined = participants(&mut line, known, &around, &mut into.people)?;
    kinds::depth(&mut line, &mut into);
    giving::read(&mut line, known, &clauses, clock.today, &mut into)?;
    giving::settle_whom(&mut into);
    settle_kind(&around, &mut into);
    into.note = note::note(&line);
    into.entry = entry(&into, joined);
    into.parts = line.parts;
    into.parts.sort_by_key(|part| (part.start, part.end));
    Ok(into)
}

/// `#tracing`
fn topics(line: &mut Line<'_>, into: &mut Understood) {
    for at in 0..line.len() {
        let Some(topic) = line.raw(at).strip_prefix('#') else { continue };
        if !topic.chars().any(char::is_alphabetic) {
            continue;
        }
        let index = into.topics.iter().position(|other| fold(other) == fold(topic)).unwrap_or(into.topics.len());
        if index == into.topics.len() {
            into.topics.push(topic.to_owned());
        }
        line.take(at..at + 1, Piece::Topic, index);
    }
}

fn time_and_length(line: &mut Line<'_>, clock: Clock, into: &mut Understood) {
    let mut at = 0;
    while at < line.len() {
        let taken = one_of_time(line, at, clock, into);
        at += taken.max(1);
    }
}

/// Takes what begins here, where it was not said before; returns how many words.
fn one_of_time(line: &mut Line<'_>, at: usize, clock: Clock, into: &mut Understood) -> usize {
    if into.on.is_none()
        && into.at.is_none()
        && let Some((length, minutes)) = length::ago(line, at)
        && let Some(then) = clock.today.and_time(clock.time).checked_sub_signed(TimeDelta::minutes(minutes.into()))
    {
        into.on = Some(then.date());
        into.at = Some(then.format("%H:%M").to_string());
        line.take(at..at + length, Piece::Date, 0);
        return length;
    }
    if into.on.is_none()
        && let Some((length, date)) = when::past(line, at, clock.today)
    {
        into.on = Some(date);
        line.take(at..at + length, Piece::Date, 0);
        return length;
    }
    if into.minutes.is_none()
        && let Some((length, minutes)) = length::minutes(line, at)
    {
        into.minutes = Some(minutes);
        line.take(at..at + length, Piece::Minutes, 0);
        return length;
    }
    if into.at.is_none()
        && let Some((length, time, minutes)) = when::time(line, at)
    {
        into.at = Some(time.format("%H:%M").to_string());
        if into.minutes.is_none() && minutes.is_some() {
            into.minutes = minutes;
            line.take(at..at + length, Piece::Minutes, 0);
        }
        line.take(at..at + length, Piece::Time, 0);
        return length;
    }
    0
}

/// Titles have few words.
const MOST_WORDS: usize = 6;

/// `at RustConf`
fn event(line: &mut Line<'_>, known: &dyn Known, today: NaiveDate, into: &mut Understood) -> Result<()> {
    let near = into.on.unwrap_or(today);
    for at in 0..line.len() {
        let begin = line.after(&line.language.at_event, at);
        let leads = begin > at;
        if !leads && !line.begins(at) {
            continue;
        }
        let most = (begin..(begin + MOST_WORDS).min(line.len()))
            .take_while(|word| line.is_free(*word) && (*word == begin || !line.begins(*word)))
            .count();
        for length in (1..=most).rev() {
            let end = begin + length;
            let is_alone = end >= line.len() || line.begins(end);
            let said = line.said(begin..end);
            if !leads && !is_alone || line.language.never_names.has(line.key(begin).unwrap_or_default()) {
                continue;
            }
            let choices = known.events(&fold(said), near)?;
            if choices.is_empty() {
                continue;
            }
            let chosen = match choices.as_slice() {
                [one] => Some(one),
                [nearest, next, ..] => (away(nearest, near) <= 3 && away(next, near) > 14).then_some(nearest),
                [] => None,
            };
            if into.on.is_none() {
                into.on = chosen.map(|event| event.starts.max(event.ends.min(today)).min(today));
            }
            into.event = Some(MeantEvent {
                said: said.to_owned(),
                event: chosen.map(|event| event.event),
                title: chosen.map_or_else(|| said.to_owned(), |event| event.title.clone()),
                choices,
            });
            line.take(at..end, Piece::Event, 0);
            return Ok(());
        }
        if leads && unknown_event(line, at, begin, most, into) {
            return Ok(());
        }
    }
    Ok(())
}

/// A title that nothing answers to, but that says itself that it is an event: `at RustConf`.
fn unknown_event(line: &mut Line<'_>, at: usize, begin: usize, most: usize, into: &mut Understood) -> bool {
    let capitals = (begin..begin + most)
        .take_while(|word| line.has_capital(*word) || line.raw(*word).bytes().all(|digit| digit.is_ascii_digit()))
        .count();
    let says_so = (begin..begin + capitals).any(|word| {
        let key = line.key(word).unwrap_or_default();
        line.language.event_words.iter().any(|ending| key.ends_with(ending.as_str()))
    });
    if !says_so {
        return false;
    }
    let said = line.said(begin..begin + capitals).to_owned();
    into.event = Some(MeantEvent { title: said.clone(), said, event: None, choices: Vec::new() });
    line.take(at..begin + capitals, Piece::Event, 0);
    true
}

/// One person or several, at an event or not.
fn settle_kind(around: &Around, into: &mut Understood) {
    let count = into.people.iter().filter(|person| person.taking == Taking::Part).count();
    let talked = into.kind.is_none() || around.verb == Verb::Talk && into.kind == Some(InteractionKind::OneToOne);
    if into.event.is_some() && talked && count > 0 {
        into.kind = Some(InteractionKind::EventConversation);
    } else if into.kind == Some(InteractionKind::OneToOne) && count > 1 {
        into.kind = Some(InteractionKind::Group);
    }
}

fn entry(into: &Understood, joined: Joined) -> LogEntry {
    let takes_part = into.people.iter().any(|person| person.taking == Taking::Part);
    let says_how = joined == Joined::With
        || into.kind.is_some()
        || into.minutes.is_some()
        || into.depth.is_some()
        || into.on.is_some()
        || into.at.is_some();
    match (takes_part && says_how, into.gives(), into.note.is_empty()) {
        (true, ..) => LogEntry::Interaction,
        (false, true, true) => LogEntry::Nothing,
        (false, _, false) if !into.people.is_empty() => LogEntry::Note,
        (false, true, false) => LogEntry::Nothing,
        (false, false, _) => LogEntry::Interaction,
    }
}
