//! What I heard of, as a line says it: `heard of a job at Vipps`, `heard from Ingrid about …`, `Ingrid told me of …`. Rule: only what
//! the line itself calls a job, a talk or the like, and does not take for known, is an opportunity; other news stays in the note.

use super::clauses::Clause;
use super::giving::person;
use super::known::Known;
use super::learned::from_whom;
use super::line::Line;
use super::tokens::Gap;
use super::{Piece, SaidOpportunity, Understood, when};
use crate::failure::Result;
use crate::folding::fold;
use crate::opportunities::OpportunityKind;
use chrono::NaiveDate;

/// The beginning of such a clause.
#[derive(Debug)]
pub struct Beginning {
    pub kind: OpportunityKind,
    pub says: Says,
    /// The first name behind *from*.
    pub names: Option<usize>,
    /// What it is begins here.
    pub body: usize,
}

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// `heard of`: I heard.
    Heard,
    /// `told me of`: somebody else tells.
    Told,
}

/// So many words may stand before the one that says what it is.
const MOST_BEFORE: usize = 6;

/// `heard of a job`, where it begins a clause here.
pub fn begin(line: &Line<'_>, known: &dyn Known, at: usize, today: NaiveDate) -> Result<Option<Beginning>> {
    let words = line.language;
    let (says, names, body) = if let Some((length, ())) = line.phrase(&words.heard_of, at) {
        (Says::Heard, None, at + length)
    } else if let Some((length, ())) = line.phrase(&words.told_of, at) {
        (Says::Told, None, at + length)
    } else if let Some((length, ())) = line.phrase(&words.heard, at) {
        let (names, behind) = from_whom(line, known, at + length, line.end_of_segment(at))?;
        let body = line.after(&words.news_of, behind);
        if names.is_none() || body == behind {
            return Ok(None);
        }
        (Says::Heard, names, body)
    } else {
        return Ok(None);
    };
    let kind = kind_at(line, body, today).filter(|_| line.gap(body) == Gap::Blank);
    Ok(kind.map(|kind| Beginning { kind, says, names, body }))
}

/// The last word of what it is called: `a senior engineer role at …`, and never `a job fair`.
fn kind_at(line: &Line<'_>, body: usize, today: NaiveDate) -> Option<OpportunityKind> {
    let words = line.language;
    let segment = line.end_of_segment(body);
    for word in body..segment.min(body + MOST_BEFORE) {
        if let Some((length, kind)) = line.phrase(&words.opportunity_kinds.0, word) {
            let behind = word + length;
            let ends = behind >= segment
                || line.phrase(&words.behind_opportunity, behind).is_some()
                || when::past(line, behind, today).is_some();
            if ends {
                return Some(kind);
            }
        }
        let goes_on =
            line.phrase(&words.definite, word).is_none() && line.phrase(&words.behind_opportunity, word).is_none();
        if !goes_on {
            return None;
        }
    }
    None
}

/// Reads a clause that was set aside.
pub fn read(
    line: &mut Line<'_>,
    known: &dyn Known,
    clause: &Clause,
    (kind, today): (OpportunityKind, NaiveDate),
    subject: Option<u32>,
    into: &mut Understood,
) -> Result<()> {
    let mut whom = subject;
    if let Some(first) = clause.object {
        whom = person(line, known, first, clause.body, into)?;
    }
    if whom.is_none() {
        let last = (clause.body..clause.end).rev().find(|word| line.phrase(&line.language.through, *word).is_some());
        if let Some(word) = last {
            let begin = line.after(&line.language.through, word);
            whom = person(line, known, begin, clause.end, into)?;
            if whom.is_some() {
                line.swallow(word..begin);
            }
        }
    }
    let organisation = organisation(line, known, clause, today)?;
    let begin = line.after(&line.language.determiners, clause.body);
    let title = capital(&line.free_text(begin..clause.end));
    let index = into.opportunities.len();
    into.opportunities.push(SaidOpportunity { title, kind, organisation, whom });
    line.take(clause.start..clause.end, Piece::Opportunity, index);
    Ok(())
}

/// `at Vipps`: what has capitals there, unless it is an event.
fn organisation(line: &Line<'_>, known: &dyn Known, clause: &Clause, today: NaiveDate) -> Result<String> {
    for word in clause.body..clause.end {
        let begin = line.after(&line.language.at_organisation, word);
        let length = (begin..clause.end).take_while(|word| line.is_free(*word) && line.has_capital(*word)).count();
        if begin == word || length == 0 {
            continue;
        }
        let said = line.said(begin..begin + length);
        let key = fold(said);
        let is_event = line.language.event_words.iter().any(|ending| key.ends_with(ending.as_str()))
            || !known.events(&key, today)?.is_empty();
        if !is_event {
            return Ok(said.to_owned());
        }
    }
    Ok(String::new())
}

/// A title begins with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
