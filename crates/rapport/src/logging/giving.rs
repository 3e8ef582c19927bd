//! What a clause gives, promises or asks. Rule: its words are kept as typed, without what only joins them.

use super::clauses::{Act, Clause, Subject};
use super::known::Known;
use super::line::{Line, Use};
use super::naming::{Place, in_line, name_at, named};
use super::tokens::Gap;
use super::{MeantPerson, Piece, SaidAsk, SaidExchange, SaidPromise, Taking, Understood, when};
use super::{heard, learned};
use crate::exchanges::{Direction, ExchangeKind};
use crate::failure::Result;
use crate::promises::Whose;
use chrono::NaiveDate;

/// Reads the clauses that were set aside.
pub fn read(
    line: &mut Line<'_>,
    known: &dyn Known,
    clauses: &[Clause],
    today: NaiveDate,
    into: &mut Understood,
) -> Result<()> {
    for clause in clauses {
        line.set_aside(clause.start..clause.end, Use::Kept, Use::Free);
        let subject = subject(line, clause, into);
        match clause.act {
            Act::Exchange { direction, kind } => exchange(line, known, clause, (direction, kind), subject, into)?,
            Act::Promise(whose) => promise(line, known, clause, (whose, today), subject, into)?,
            Act::Ask(whose) => ask(line, known, clause, whose, subject, into)?,
            Act::Insight => learned::read(line, known, clause, into)?,
            Act::Opportunity(kind) => heard::read(line, known, clause, (kind, today), subject, into)?,
        }
    }
    Ok(())
}

/// Where nothing says with whom, and one person alone is there, it is with them; an insight is from all who are there.
pub fn settle_whom(into: &mut Understood) {
    let taking_part: Vec<usize> = index_of(&into.people, Taking::Part);
    let only = match (taking_part.as_slice(), into.people.len()) {
        ([one], _) => u32::try_from(*one).ok(),
        ([], 1) => Some(0),
        _ => None,
    };
    for exchange in &mut into.exchanges {
        exchange.whom = exchange.whom.or(only);
    }
    for promise in &mut into.promises {
        promise.whom = promise.whom.or(only);
    }
    for opportunity in &mut into.opportunities {
        opportunity.whom = opportunity.whom.or(only);
    }
    let from = if taking_part.is_empty() { index_of(&into.people, Taking::Mentioned) } else { taking_part };
    let everybody: Vec<u32> = from.into_iter().filter_map(|index| u32::try_from(index).ok()).collect();
    for insight in into.insights.iter_mut().filter(|insight| insight.whom.is_empty()) {
        insight.whom.clone_from(&everybody);
    }
    for ask in into.asks.iter_mut().filter(|ask| ask.whose == Whose::Theirs) {
        ask.whom = ask.whom.or(only);
    }
}

fn index_of(people: &[MeantPerson], taking: Taking) -> Vec<usize> {
    people.iter().enumerate().filter(|(_, person)| person.taking == taking).map(|(index, _)| index).collect()
}

/// The person whose name stands right before the clause.
fn subject(line: &Line<'_>, clause: &Clause, into: &Understood) -> Option<u32> {
    if clause.subject != Subject::Named {
        return None;
    }
    let before = line.tokens.get(clause.start.checked_sub(1)?)?.end;
    let mut ends = line.parts.iter().filter(|part| part.piece == Piece::Person && part.end as usize == before);
    let index = ends.next()?.index;
    ((index as usize) < into.people.len()).then_some(index)
}

fn exchange(
    line: &mut Line<'_>,
    known: &dyn Known,
    clause: &Clause,
    (direction, kind): (Direction, ExchangeKind),
    subject: Option<u32>,
    into: &mut Understood,
) -> Result<()> {
    let (object, mut body) = object(line, known, clause, into)?;
    let mut whom = subject.or(object);
    if whom.is_none() {
        let joins = if direction == Direction::Given { &line.language.to_whom } else { &line.language.from };
        let is_introduction = kind == ExchangeKind::Introduction && direction == Direction::Given;
        let last = (body..clause.end).rev().find(|word| line.phrase(joins, *word).is_some());
        if let Some(word) = last.filter(|_| !is_introduction) {
            let begin = line.after(joins, word);
            whom = person(line, known, begin, clause.end, into)?;
            if whom.is_some() {
                line.swallow(word..begin);
            }
        }
    }
    if kind != ExchangeKind::Knowledge {
        body = skip(line, body, clause.end);
    }
    let what = line.free_text(body..clause.end);
    let index = into.exchanges.len();
    into.exchanges.push(SaidExchange { direction, kind, what, whom });
    line.take(clause.start..clause.end, Piece::Exchange, index);
    Ok(())
}

fn promise(
    line: &mut Line<'_>,
    known: &dyn Known,
    clause: &Clause,
    (whose, today): (Whose, NaiveDate),
    subject: Option<u32>,
    into: &mut Understood,
) -> Result<()> {
    let (object, mut body) = object(line, known, clause, into)?;
    body = line.after(&line.language.promise_starts, body);
    let mut due_on = None;
    for word in body..clause.end {
        let Some((length, date)) = when::due(line, word, today) else { continue };
        let ends = word + length >= clause.end || line.begins(word + length);
        if ends || when::is_due_mark(line, word) {
            line.swallow(word..word + length);
            due_on = Some(date);
            break;
        }
    }
    let what = line.free_text(body..clause.end);
    let kind = (body..clause.end).find_map(|word| Some(line.phrase(&line.language.promise_kinds.0, word)?.1));
    let index = into.promises.len();
    into.promises.push(SaidPromise { whose, what, due_on, kind, whom: subject.or(object) });
    line.take(clause.start..clause.end, Piece::Promise, index);
    Ok(())
}

fn ask(
    line: &mut Line<'_>,
    known: &dyn Known,
    clause: &Clause,
    whose: Whose,
    subject: Option<u32>,
    into: &mut Understood,
) -> Result<()> {
    if clause.object.is_some() {
        object(line, known, clause, into)?;
    }
    let what = line.free_text(clause.body..clause.end);
    let whom = if whose == Whose::Theirs { subject } else { None };
    let index = into.asks.len();
    into.asks.push(SaidAsk { whose, what, whom });
    line.take(clause.start..clause.end, Piece::Ask, index);
    Ok(())
}

/// Whom the verb is done to, and where the rest begins.
fn object(
    line: &mut Line<'_>,
    known: &dyn Known,
    clause: &Clause,
    into: &mut Understood,
) -> Result<(Option<u32>, usize)> {
    let Some(at) = clause.object.filter(|at| *at < clause.end) else { return Ok((None, clause.body)) };
    let is_joined = at == clause.body;
    if let Some((length, ())) = line.phrase(&line.language.object_me, at) {
        return Ok((None, if is_joined { at + length } else { clause.body }));
    }
    if let Some((length, ())) = line.phrase(&line.language.object_they, at) {
        // `her abstract` is hers; `helped her with` is she.
        let behind = at + length;
        let is_she = behind >= clause.end
            || line.phrase(&line.language.about, behind).is_some()
            || line.phrase(&line.language.determiners, behind).is_some()
            || line.phrase(&line.language.promise_starts, behind).is_some();
        return Ok((None, if is_joined && is_she { behind } else { clause.body }));
    }
    let before = line.parts.len();
    let whom = person(line, known, at, clause.end, into)?;
    let behind = (at..clause.end).find(|word| line.is_free(*word)).unwrap_or(clause.end);
    let body = if is_joined && line.parts.len() > before { behind } else { clause.body };
    Ok((whom, body))
}

/// Somebody who is named here, within a clause.
pub fn person(
    line: &mut Line<'_>,
    known: &dyn Known,
    at: usize,
    end: usize,
    into: &mut Understood,
) -> Result<Option<u32>> {
    if at >= end || line.gap(at) == Gap::Stop {
        return Ok(None);
    }
    let number = |index: usize| u32::try_from(index).ok();
    for length in (1..=3).rev().filter(|length| at + length <= end && (at..at + length).all(|word| line.is_free(word)))
    {
        if line.language.never_names.has(line.key(at).unwrap_or_default()) {
            break;
        }
        if let Some(index) = in_line(&into.people, line.said(at..at + length)) {
            line.take(at..at + length, Piece::Person, index);
            return Ok(number(index));
        }
    }
    let Some(name) = name_at(line, known, at, Place::Possible)?.filter(|name| name.end <= end) else { return Ok(None) };
    Ok(number(named(line, &mut into.people, at, name, Taking::Mentioned)))
}

/// Behind a word that only joins: `on`, `about`.
fn skip(line: &Line<'_>, body: usize, end: usize) -> usize {
    let behind = line.after(&line.language.about, body);
    if behind < end && line.is_free(body) { behind } else { body }
}
