//! Whom the line is about. Rule: only where a name says so: behind *with*, beside the kind, at the beginning, in a list.
//! A name anywhere else stays in the note: who was talked about was not talked with.

use super::known::Known;
use super::line::Line;
use super::naming::{Name, Place, name_at, named};
use super::tokens::Gap;
use super::{LinePart, MeantPerson, NameStanding, Piece, Taking};
use crate::failure::Result;

/// What the line says of itself so far, as far as people need it.
#[derive(Debug, Default)]
pub struct Around {
    /// The first words behind each word for the kind.
    pub behind_kind: Vec<usize>,
    pub verb: Verb,
}

/// What the word for the kind is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Verb {
    /// It says the kind, or there is none.
    #[default]
    Exact,
    /// `met`, `talked`: how is told by the rest.
    Talk,
}

/// `+Ada Okafor`: somebody new, on request.
pub fn newcomers(line: &mut Line<'_>, people: &mut Vec<MeantPerson>) {
    let mut at = 0;
    while at < line.len() {
        let raw = line.raw(at);
        let begins = raw.strip_prefix('+').and_then(|name| name.chars().next()).is_some_and(char::is_alphabetic);
        if !line.is_free(at) || !begins {
            at += 1;
            continue;
        }
        let goes_on = |next: &usize| line.has_capital(*next) && line.is_free(*next) && !line.begins(*next);
        let end = at + 1 + (at + 1..(at + 5).min(line.len())).take_while(goes_on).count();
        let said = line.said(at..end).trim_start_matches('+').to_owned();
        people.push(MeantPerson {
            name: said.clone(),
            said,
            standing: NameStanding::New,
            person: None,
            taking: Taking::Part,
            choices: Vec::new(),
        });
        line.take(at..end, Piece::Person, people.len() - 1);
        at = end;
    }
}

/// How whoever took part was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    /// Behind *with*, or beside the kind: we were in touch.
    With,
    /// Only named.
    Beside,
}

/// Everybody who took part.
pub fn participants(
    line: &mut Line<'_>,
    known: &dyn Known,
    around: &Around,
    people: &mut Vec<MeantPerson>,
) -> Result<Joined> {
    let mut joined = Joined::Beside;
    let mut at = 0;
    while at < line.len() {
        if !line.is_free(at) {
            at += 1;
            continue;
        }
        let begin = begin_of_list(line, around, at);
        let end = match begin {
            Some((begin, place)) => list(line, known, people, begin, place, Whole::from(line, at, place))?,
            None => None,
        };
        if let Some(end) = end {
            if let Some((begin, place)) = begin {
                line.swallow(at..begin);
                if place == Place::Sure {
                    joined = Joined::With;
                }
            }
            at = end;
        } else {
            at += 1;
        }
    }
    in_order(line, people);
    Ok(joined)
}

/// Brings people into the order in which the line names them.
fn in_order(line: &mut Line<'_>, people: &mut Vec<MeantPerson>) {
    let is_person = |part: &&LinePart| part.piece == Piece::Person;
    let first = |index: usize| {
        line.parts.iter().filter(is_person).filter(|part| part.index as usize == index).map(|part| part.start).min()
    };
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by_key(|index| first(*index));
    let mut sorted: Vec<MeantPerson> = order.iter().filter_map(|index| people.get(*index).cloned()).collect();
    std::mem::swap(people, &mut sorted);
    for part in line.parts.iter_mut().filter(|part| part.piece == Piece::Person) {
        let place = order.iter().position(|index| *index == part.index as usize);
        part.index = place.and_then(|place| u32::try_from(place).ok()).unwrap_or(part.index);
    }
}

/// Whether a name has to be followed by nothing but what is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whole {
    Needed,
    NotNeeded,
}

impl Whole {
    fn from(line: &Line<'_>, at: usize, place: Place) -> Self {
        let begins_line = (0..at).all(|before| !line.is_free(before)) && (1..=at).all(|word| !line.begins(word));
        if place == Place::Sure || begins_line && line.has_capital(at) { Self::NotNeeded } else { Self::Needed }
    }
}

/// Where a list of names may begin, and how sure that is.
fn begin_of_list(line: &Line<'_>, around: &Around, at: usize) -> Option<(usize, Place)> {
    let behind = |begin: usize| (begin > at && line.gap(begin) == Gap::Blank).then_some((begin, Place::Sure));
    if line.raw(at).starts_with('@') && line.raw(at).len() > 1 {
        return Some((at, Place::Sure));
    }
    if let Some(found) = behind(line.after(&line.language.with, at)) {
        return Some(found);
    }
    if around.behind_kind.contains(&at) && line.gap(at) == Gap::Blank {
        let from = line.after(&line.language.from, at);
        return behind(if from > at { from } else { line.after(&line.language.to, at) })
            .or(Some((at, if line.has_capital(at) { Place::Sure } else { Place::Possible })));
    }
    let is_first = (0..at).all(|before| !line.is_free(before));
    (is_first || line.begins(at)).then_some((at, Place::Possible))
}

/// `Ingrid, Tom and Ada`: takes them, and returns where the list ends.
fn list(
    line: &mut Line<'_>,
    known: &dyn Known,
    people: &mut Vec<MeantPerson>,
    begin: usize,
    place: Place,
    whole: Whole,
) -> Result<Option<usize>> {
    let mut found: Vec<(usize, Name)> = Vec::new();
    let mut joined: Vec<std::ops::Range<usize>> = Vec::new();
    let Some(first) = name_at(line, known, begin, place)? else { return Ok(None) };
    let mut end = first.end;
    found.push((begin, first));
    while end < line.len() {
        let next = match line.phrase(&line.language.and, end) {
            Some((length, ())) => end + length,
            None if line.gap(end) == Gap::Comma => end,
            None => break,
        };
        let is_comma = next == end;
        let place = if is_comma { Place::Possible } else { place };
        let Some(name) = name_at(line, known, next, place)? else { break };
        if is_comma && !ends_well(line, name.end) {
            break;
        }
        joined.push(end..next);
        end = name.end;
        found.push((next, name));
    }
    // `met Ingrid's team` was not with her.
    let is_theirs = end
        .checked_sub(1)
        .is_some_and(|last| line.raw(last).ends_with(['s', '\'', '’']) && line.raw(last).contains(['\'', '’']));
    let goes_on = end < line.len() && line.is_free(end) && !line.begins(end);
    if whole == Whole::Needed && !ends_well(line, end) || is_theirs && goes_on {
        return Ok(None);
    }
    for (at, name) in found {
        named(line, people, at, name, Taking::Part);
    }
    for words in joined {
        line.swallow(words);
    }
    Ok(Some(end))
}

/// Behind a name comes nothing more, another name, or what is understood.
fn ends_well(line: &Line<'_>, at: usize) -> bool {
    at >= line.len()
        || line.begins(at)
        || !line.is_free(at)
        || line.phrase(&line.language.and, at).is_some()
        || line.phrase(&line.language.with, at).is_some()
}
