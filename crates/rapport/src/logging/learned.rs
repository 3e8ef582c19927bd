//! What I learned, as a line says it: `learned: …`, `learned from Ingrid: …`, `learned that …`. Rule: it is kept as it was typed, and
//! goes on to the next full stop, or to a comma behind which something is given, promised, asked for, learned or heard of.

use super::clauses::{Clause, clause_at};
use super::known::Known;
use super::line::Line;
use super::naming::{Place, name_at, named};
use super::tokens::Gap;
use super::{Piece, SaidInsight, Taking, Understood};
use crate::failure::Result;
use chrono::NaiveDate;
use std::ops::Range;

/// So many words may stand between *learned* and its colon.
const MOST_BETWEEN: usize = 12;

/// The beginning of such a clause.
#[derive(Debug)]
pub struct Beginning {
    /// The first name behind *from*.
    pub names: Option<usize>,
    /// Words that are read with the rest of the line.
    pub open: Range<usize>,
    /// What was learned begins here.
    pub body: usize,
}

/// `learned`, where it begins a clause here.
pub fn begin(line: &Line<'_>, known: &dyn Known, at: usize) -> Result<Option<Beginning>> {
    if let Some((length, ())) = line.phrase(&line.language.learned_that, at) {
        let body = at + length;
        let says_something = body < line.len() && line.gap(body) == Gap::Blank;
        return Ok(says_something.then_some(Beginning { names: None, open: body..body, body }));
    }
    let Some((length, ())) = line.phrase(&line.language.learned, at) else { return Ok(None) };
    let begin = at + length;
    let Some(body) = (begin..line.len().min(begin + MOST_BETWEEN)).find(|word| line.begins(*word)) else {
        return Ok(None);
    };
    if !between(line, body).contains(':') {
        return Ok(None);
    }
    let (names, behind) = from_whom(line, known, begin, body)?;
    if names.is_some() {
        return Ok(Some(Beginning { names, open: behind..body, body }));
    }
    // `learned yesterday from Ingrid: …`
    for word in begin + 1..body {
        let (names, behind) = from_whom(line, known, word, body)?;
        if names.is_some() && behind == body {
            return Ok(Some(Beginning { names, open: begin..word, body }));
        }
    }
    let about = line.after(&line.language.about, begin);
    let body = if about > begin { about } else { body };
    let open = if about > begin { about..about } else { begin..body };
    Ok(Some(Beginning { names, open, body }))
}

/// The end of the clause.
pub fn end(line: &Line<'_>, known: &dyn Known, clause: &Clause, today: NaiveDate) -> Result<usize> {
    for word in clause.body + 1..line.len() {
        if line.gap(word) == Gap::Stop && between(line, word).contains(['.', '!', '?', '…', ';', '\n']) {
            return Ok(word);
        }
        if line.begins(word) && begins_another(line, known, word, today)? {
            return Ok(word);
        }
    }
    Ok(line.len())
}

/// Reads a clause that was set aside.
pub fn read(line: &mut Line<'_>, known: &dyn Known, clause: &Clause, into: &mut Understood) -> Result<()> {
    let mut whom: Vec<u32> = Vec::new();
    // The names stand before the open words or behind them.
    let names_end =
        if clause.object.is_some_and(|first| first < clause.open.start) { clause.open.start } else { clause.body };
    for at in clause.object.unwrap_or(names_end)..names_end {
        if let Some(name) =
            name_at(line, known, at, Place::Sure)?.filter(|name| line.is_free(at) && name.end <= names_end)
        {
            let index = named(line, &mut into.people, at, name, Taking::Mentioned);
            whom.extend(u32::try_from(index).ok().filter(|index| !whom.contains(index)));
        }
    }
    let index = into.insights.len();
    let text = text(line, clause);
    line.swallow(clause.start..clause.open.start);
    line.swallow(clause.open.end..clause.body);
    line.take(clause.body..clause.end, Piece::Insight, index);
    into.insights.push(SaidInsight { text, whom });
    Ok(())
}

/// `from Ingrid and Tom`: the first name, and the first word behind the last one.
pub fn from_whom(line: &Line<'_>, known: &dyn Known, begin: usize, end: usize) -> Result<(Option<usize>, usize)> {
    let first = line.after(&line.language.from, begin);
    let (mut at, mut behind) = (first, begin);
    while at > begin && at < end {
        let Some(name) = name_at(line, known, at, Place::Sure)?.filter(|name| name.end <= end) else { break };
        behind = name.end;
        at = line.after(&line.language.and, behind);
        if at == behind {
            break;
        }
    }
    Ok(((behind > begin).then_some(first), behind))
}

fn begins_another(line: &Line<'_>, known: &dyn Known, word: usize, today: NaiveDate) -> Result<bool> {
    // A name may stand before the verb: `…, Ingrid promised the slides`.
    for at in word..line.end_of_segment(word).min(word + 4) {
        if let Some(next) = clause_at(line, known, at, today)?.filter(|next| next.start <= word + 1) {
            return Ok(next.start >= word);
        }
    }
    Ok(false)
}

/// As typed, without the topics behind it and their signs within.
fn text(line: &Line<'_>, clause: &Clause) -> String {
    let mut end = clause.end;
    while end > clause.body + 1 && line.raw(end - 1).starts_with('#') {
        end -= 1;
    }
    let words = line.said(clause.body..end).split(' ').map(|word| word.strip_prefix('#').unwrap_or(word));
    words.collect::<Vec<_>>().join(" ")
}

/// What stands between this word and the one before.
fn between<'a>(line: &Line<'a>, word: usize) -> &'a str {
    let before = word.checked_sub(1).and_then(|before| line.tokens.get(before)).map_or(0, |before| before.end);
    let start = line.tokens.get(word).map_or(before, |token| token.start);
    line.text.get(before..start).unwrap_or_default()
}
