//! Where in a line something is given, promised or asked for. Rule: a clause ends at a comma, a full stop, or where the next begins.

use super::known::Known;
use super::line::{Line, Use};
use super::naming::{Place, name_at};
use super::tokens::Gap;
use super::{heard, learned, length, when};
use crate::exchanges::{Direction, ExchangeKind};
use crate::failure::Result;
use crate::opportunities::OpportunityKind;
use crate::promises::Whose;
use chrono::NaiveDate;
use std::ops::Range;

/// What a clause does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Exchange { direction: Direction, kind: ExchangeKind },
    Promise(Whose),
    Ask(Whose),
    Insight,
    Opportunity(OpportunityKind),
}

/// A clause, found and set aside.
#[derive(Debug, Clone)]
pub struct Clause {
    pub act: Act,
    pub subject: Subject,
    /// Its first word, the verb and the like.
    pub start: usize,
    /// Whom the words behind the verb name.
    pub object: Option<usize>,
    /// What it is about.
    pub body: usize,
    pub end: usize,
    /// Words of it that are read with the rest of the line.
    pub open: Range<usize>,
}

/// Who does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// I, or nobody is named.
    Me,
    /// She, he, they.
    They,
    /// A name stands right before the clause.
    Named,
}

/// Finds all clauses and sets their words aside until they are read.
pub fn clauses(line: &mut Line<'_>, known: &dyn Known, today: NaiveDate) -> Result<Vec<Clause>> {
    let mut found: Vec<Clause> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let Some(mut clause) = clause_at(line, known, at, today)? else {
            at += 1;
            continue;
        };
        clause.end = match clause.act {
            Act::Insight => learned::end(line, known, &clause, today)?,
            _ => end_of(line, known, &clause, today)?,
        };
        at = clause.end.max(at + 1);
        found.push(clause);
    }
    for clause in &found {
        line.set_aside(clause.start..clause.open.start, Use::Free, Use::Kept);
        line.set_aside(clause.open.end..clause.end, Use::Free, Use::Kept);
    }
    Ok(found)
}

/// What a verb leaves open until its subject and object are known.
struct Verb {
    act: Act,
    object: Option<usize>,
    body: usize,
    needs: Needs,
}

/// Where a verb is one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// Somebody who does it, or the beginning of a part of the line.
    Subject,
}

pub fn clause_at(line: &Line<'_>, known: &dyn Known, at: usize, today: NaiveDate) -> Result<Option<Clause>> {
    if let Some(learned::Beginning { names, open, body }) = learned::begin(line, known, at)? {
        let (subject, start) = subject_before(line, known, at)?;
        // What somebody else learned is no insight of mine.
        let mine = matches!(subject, None | Some(Subject::Me));
        let clause = Clause { act: Act::Insight, subject: Subject::Me, start, object: names, body, end: body, open };
        return Ok(mine.then_some(clause));
    }
    if let Some(heard::Beginning { kind, says, names, body }) = heard::begin(line, known, at, today)? {
        let (subject, start) = subject_before(line, known, at)?;
        let to_me = match says {
            heard::Says::Heard => matches!(subject, None | Some(Subject::Me)),
            heard::Says::Told => subject != Some(Subject::Me),
        };
        let (act, subject) = (Act::Opportunity(kind), subject.unwrap_or(Subject::Me));
        let clause = Clause { act, subject, start, object: names, body, end: body, open: start..start };
        return Ok(to_me.then_some(clause));
    }
    let Some(verb) = verb_at(line, known, at)? else { return Ok(None) };
    let (subject, start) = subject_before(line, known, at)?;
    if verb.needs == Needs::Subject && subject.is_none() && !begins_clause(line, start) {
        return Ok(None);
    }
    let subject = subject.unwrap_or(Subject::Me);
    let to_me = verb.object.is_some_and(|object| line.phrase(&line.language.object_me, object).is_some());
    let act = match verb.act {
        Act::Exchange { direction, kind } => {
            let turned = subject != Subject::Me || (direction == Direction::Given && to_me);
            Act::Exchange { direction: if turned { other(direction) } else { direction }, kind }
        }
        Act::Promise(_) if subject != Subject::Me || to_me => Act::Promise(Whose::Theirs),
        Act::Ask(_) if subject != Subject::Me => Act::Ask(Whose::Theirs),
        Act::Ask(Whose::Theirs) if is_first_person(line, start, at) => Act::Ask(Whose::Mine),
        act => act,
    };
    let open = start..start;
    Ok(Some(Clause { act, subject, start, object: verb.object, body: verb.body, end: verb.body, open }))
}

fn verb_at(line: &Line<'_>, known: &dyn Known, at: usize) -> Result<Option<Verb>> {
    let words = line.language;
    let verb = |length: usize, act: Act, needs: Needs| {
        let body = at + length;
        Verb { act, object: object_at(line, body), body, needs }
    };
    if let Some((length, ())) = line.phrase(&words.promised, at) {
        return Ok(Some(verb(length, Act::Promise(Whose::Mine), Needs::Nothing)));
    }
    for (phrases, act, needs) in [
        (&words.contracted_mine, Act::Promise(Whose::Mine), Needs::Nothing),
        (&words.contracted_theirs, Act::Promise(Whose::Theirs), Needs::Nothing),
        (&words.owes, Act::Promise(Whose::Theirs), Needs::Nothing),
        (&words.owe, Act::Promise(Whose::Mine), Needs::Subject),
        (&words.will, Act::Promise(Whose::Mine), Needs::Subject),
    ] {
        if let Some((length, ())) = line.phrase(phrases, at)
            && !(length == 1 && line.has_capital(at) && phrases.has("will"))
        {
            return Ok(Some(verb(length, act, needs)));
        }
    }
    if line.phrase(&words.tasks, at).is_some() && begins_clause(line, at) {
        // The words say themselves what is to be done.
        return Ok(Some(Verb { act: Act::Promise(Whose::Mine), object: None, body: at, needs: Needs::Nothing }));
    }
    for (phrases, act, needs) in [
        (&words.asks_theirs, Act::Ask(Whose::Theirs), Needs::Nothing),
        (&words.asks_either, Act::Ask(Whose::Theirs), Needs::Nothing),
        (&words.asks_mine, Act::Ask(Whose::Mine), Needs::Subject),
    ] {
        if let Some((length, ())) = line.phrase(phrases, at)
            && line.phrase(&words.not_asks, at + length).is_none()
            && line.gap(at + length) == Gap::Blank
        {
            return Ok(Some(Verb { act, object: None, body: at + length, needs }));
        }
    }
    if let Some((length, ())) = line.phrase(&words.asked, at) {
        return Ok(asked(line, at, length));
    }
    for (phrases, direction) in
        [(&words.gave, Direction::Given), (&words.got, Direction::Received), (&words.thanks, Direction::Received)]
    {
        if let Some((length, ())) = line.phrase(phrases, at)
            && let Some(found) = help(line, known, at, length, direction)?
        {
            return Ok(Some(found));
        }
    }
    if let Some((length, kind)) = line.phrase(&words.help_verbs.0, at) {
        return Ok(Some(verb(length, Act::Exchange { direction: Direction::Given, kind }, Needs::Subject)));
    }
    Ok(None)
}

/// `asked Tom for an introduction`
fn asked(line: &Line<'_>, at: usize, length: usize) -> Option<Verb> {
    let begin = at + length;
    let reach = (begin..(begin + 4).min(line.end_of_segment(at)))
        .find(|word| line.phrase(&line.language.asked_for, *word).is_some())?;
    let (further, ()) = line.phrase(&line.language.asked_for, reach)?;
    Some(Verb {
        act: Act::Ask(Whose::Mine),
        object: (reach > begin).then_some(begin),
        body: reach + further,
        needs: Needs::Nothing,
    })
}

/// `gave her some feedback on …`, `got Tom's advice on …`
fn help(line: &Line<'_>, known: &dyn Known, at: usize, length: usize, direction: Direction) -> Result<Option<Verb>> {
    const MOST_BETWEEN: usize = 6;
    let begin = at + length;
    let end = line.end_of_segment(at);
    let mut object = None;
    let mut word = begin;
    while word < end && word < begin + MOST_BETWEEN {
        if let Some((length, kind)) = line.phrase(&line.language.help_words.0, word) {
            // Of a thing, what it was is told by the thing itself.
            let body = if kind == ExchangeKind::Knowledge { word } else { word + length };
            let act = Act::Exchange { direction, kind };
            return Ok(Some(Verb { act, object, body, needs: Needs::Nothing }));
        }
        if word == begin
            && (line.phrase(&line.language.object_me, word).is_some()
                || line.phrase(&line.language.object_they, word).is_some())
        {
            object = Some(word);
            word += 1;
        } else if let Some((length, ())) = line.phrase(&line.language.determiners, word) {
            word += length;
        } else if let Some(name) = name_at(line, known, word, Place::Possible)?.filter(|_| object.is_none()) {
            object = Some(word);
            word = name.end;
        } else {
            return Ok(None);
        }
    }
    Ok(None)
}

/// A pronoun right behind the verb; names are looked for when the clause is read.
fn object_at(line: &Line<'_>, at: usize) -> Option<usize> {
    let is_joined = at < line.len() && line.gap(at) == Gap::Blank;
    is_joined.then_some(at)
}

/// Who does it, as the words before the verb tell, and where the clause begins.
fn subject_before(line: &Line<'_>, known: &dyn Known, verb: usize) -> Result<(Option<Subject>, usize)> {
    let mut start = verb;
    let mut subject = None;
    while start > 0 && line.gap(start) == Gap::Blank && line.is_free(start - 1) {
        let before = start - 1;
        let is = |phrases| line.phrase(phrases, before).is_some();
        if is(&line.language.auxiliaries) || is(&line.language.contracted_mine) {
            start = before;
        } else if is(&line.language.me) {
            return Ok((Some(Subject::Me), before));
        } else if is(&line.language.they) {
            return Ok((Some(Subject::They), before));
        } else {
            break;
        }
        if start != verb && subject.is_some() {
            break;
        }
    }
    // A name alone between the beginning and the verb: `Ingrid promised …`
    let first = (0..start)
        .rev()
        .take(6)
        .take_while(|word| line.is_free(*word) && (*word + 1 == start || !line.begins(word + 1)))
        .last();
    if let Some(first) =
        first.filter(|first| start > *first && line.gap(start) == Gap::Blank && begins_clause(line, *first))
    {
        let mut end = first;
        loop {
            match name_at(line, known, end, Place::Possible)? {
                Some(name) if name.end <= start => end = name.end,
                _ => break,
            }
            match line.phrase(&line.language.and, end) {
                Some((length, ())) if end + length < start => end += length,
                _ => break,
            }
        }
        if end == start {
            subject = Some(Subject::Named);
        }
    }
    Ok((subject, start))
}

fn is_first_person(line: &Line<'_>, start: usize, verb: usize) -> bool {
    (start..verb).any(|word| line.phrase(&line.language.me, word).is_some())
}

/// Whether a part of the line begins here: behind a comma, or behind *and*.
pub fn begins_clause(line: &Line<'_>, at: usize) -> bool {
    at == 0 || line.begins(at) || !line.is_free(at - 1) || line.phrase(&line.language.and, at - 1).is_some()
}

fn other(direction: Direction) -> Direction {
    match direction {
        Direction::Given => Direction::Received,
        Direction::Received => Direction::Given,
    }
}

fn end_of(line: &Line<'_>, known: &dyn Known, clause: &Clause, today: NaiveDate) -> Result<usize> {
    let mut end = line.end_of_segment(clause.body.max(clause.start + 1) - 1);
    for word in clause.body.max(clause.start + 1)..end {
        let Some((length, ())) = line.phrase(&line.language.and, word) else { continue };
        let begins_next = (word + length..(word + length + 4).min(end))
            .map(|next| Ok(clause_at(line, known, next, today)?.is_some_and(|next| next.start <= word + length + 2)))
            .collect::<Result<Vec<bool>>>()?;
        if begins_next.contains(&true) {
            end = word;
            break;
        }
    }
    match clause.act {
        Act::Promise(_) => {
            // `promised the template, by Friday`
            if end < line.len()
                && line.gap(end) == Gap::Comma
                && when::is_due_mark(line, end)
                && let Some((length, _)) = when::due(line, end, today)
                && (end + length >= line.len() || line.begins(end + length))
            {
                end += length;
            }
        }
        Act::Exchange { .. } | Act::Opportunity(_) => {
            // When and how long it was is said of the whole.
            while let Some(word) = (clause.body..end).find(|word| {
                let until = |length: usize| word + length == end;
                when::past(line, *word, today).is_some_and(|(length, _)| until(length))
                    || when::time(line, *word).is_some_and(|(length, ..)| until(length))
                    || length::minutes(line, *word).is_some_and(|(length, _)| until(length))
            }) {
                end = word;
            }
        }
        Act::Ask(_) | Act::Insight => {}
    }
    Ok(end)
}
