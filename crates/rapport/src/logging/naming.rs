//! Names in a line. Rule: one who fits best is meant; where several fit alike, or a part of the name fits nobody, a choice is needed.

use super::known::Known;
use super::line::Line;
use super::tokens::Gap;
use super::{MeantPerson, NameFit, NameStanding, PersonChoice, Piece, Taking};
use crate::failure::Result;
use crate::folding::{fold, name_words};

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing but a name stands here, as behind *with*: one that nobody has is somebody unknown.
    Sure,
    /// A name may stand here: it needs a capital, or to be somebody's exactly.
    Possible,
}

/// A name as it was found.
#[derive(Debug, Clone)]
pub struct Name {
    /// The first word behind it.
    pub end: usize,
    /// The words of the name itself, without where they work.
    pub words: usize,
    pub standing: NameStanding,
    pub choices: Vec<PersonChoice>,
}

/// Names have few words.
const MOST_WORDS: usize = 4;

/// The name that begins here.
pub fn name_at(line: &Line<'_>, known: &dyn Known, at: usize, place: Place) -> Result<Option<Name>> {
    let run = run(line, at, place);
    if run.is_empty() {
        return Ok(None);
    }
    let capitals = (0..run.len()).take_while(|further| line.has_capital(at + further)).count();
    for length in (1..=run.len()).rev() {
        let words: Vec<&str> = run.iter().take(length).map(String::as_str).collect();
        let is_strict = capitals == 0 && place == Place::Possible || length > capitals && length > 1;
        let worst = if is_strict { NameFit::Words } else { NameFit::Forgiven };
        let mut choices = known.people(&words, None, worst)?;
        if choices.is_empty() {
            continue;
        }
        if length < capitals {
            // A part of the name is nobody's: it is somebody else, or badly written.
            return Ok(Some(Name { end: at + capitals, words: capitals, standing: NameStanding::Unclear, choices }));
        }
        let mut end = at + length;
        if let Some((behind, employed)) = employed(line, known, &words, end)? {
            (end, choices) = (behind, employed);
        }
        return Ok(Some(Name { end, words: length, standing: standing(&choices), choices }));
    }
    let is_unknown = place == Place::Sure && capitals > 0;
    Ok(is_unknown.then(|| Name {
        end: at + capitals,
        words: capitals,
        standing: NameStanding::Unclear,
        choices: Vec::new(),
    }))
}

/// Adds the person to those of the line, or finds them there; returns their index.
pub fn named(line: &mut Line<'_>, people: &mut Vec<MeantPerson>, at: usize, name: Name, taking: Taking) -> usize {
    let said = bare(line.said(at..at + name.words)).to_owned();
    let first = name.choices.first().filter(|_| name.standing == NameStanding::Known);
    let index = people.iter().position(|other| is_same(other, &said, first)).unwrap_or(people.len());
    if index == people.len() {
        people.push(MeantPerson {
            name: first.map_or_else(|| said.clone(), |choice| choice.name.clone()),
            person: first.map(|choice| choice.person),
            standing: name.standing,
            said,
            taking,
            choices: name.choices,
        });
    } else if let Some(other) = people.get_mut(index)
        && taking == Taking::Part
    {
        other.taking = taking;
    }
    line.take(at..name.end, Piece::Person, index);
    index
}

/// Whether words that name somebody may name this one, who is in the line already.
fn is_same(other: &MeantPerson, said: &str, choice: Option<&PersonChoice>) -> bool {
    if let (Some(person), Some(choice)) = (other.person, choice)
        && person == choice.person
    {
        return true;
    }
    let names = name_words(&other.name);
    let words = name_words(said);
    !words.is_empty() && words.iter().all(|word| names.contains(word))
}

/// Who of the line is called so.
pub fn in_line(people: &[MeantPerson], said: &str) -> Option<usize> {
    let mut same = people.iter().enumerate().filter(|(_, other)| is_same(other, bare(said), None));
    let first = same.next()?.0;
    same.next().is_none().then_some(first)
}

/// The words that may be one name, as they are compared.
fn run(line: &Line<'_>, at: usize, place: Place) -> Vec<String> {
    let mut words = Vec::new();
    while words.len() < MOST_WORDS {
        let here = at + words.len();
        let Some(key) = line.key(here) else { break };
        let key = key.strip_prefix('@').unwrap_or(key);
        let key = key.strip_suffix("'s").or_else(|| key.strip_suffix('\'')).unwrap_or(key);
        let is_word = key.chars().next().is_some_and(char::is_alphabetic);
        // `with Will` names somebody; `Will` alone may begin a sentence.
        let may_name = line.has_capital(here) && place == Place::Sure;
        let is_language = !may_name && line.language.never_names.has(key)
            || line.language.depths.0.has(key) && !line.has_capital(here);
        if !is_word || is_language || (!words.is_empty() && line.gap(here) != Gap::Blank) {
            break;
        }
        words.push(key.to_owned());
        if line.raw(here).ends_with(['\'', '’']) || line.raw(here).ends_with("'s") || line.raw(here).ends_with("’s")
        {
            break;
        }
    }
    words
}

/// Without the sign before it and the ending of what is theirs: `@Ingrid`, `Ingrid’s`.
fn bare(said: &str) -> &str {
    let said = said.strip_prefix('@').unwrap_or(said);
    ["'s", "’s", "'", "’"].iter().find_map(|ending| said.strip_suffix(ending)).unwrap_or(said)
}

fn standing(choices: &[PersonChoice]) -> NameStanding {
    match choices {
        [_] => NameStanding::Known,
        [first, second, ..] if first.fit < second.fit => NameStanding::Known,
        _ => NameStanding::Unclear,
    }
}

/// `Ingrid from Vipps`, `Ingrid (Vipps)`: who of them works there, and where the words end.
fn employed(
    line: &Line<'_>,
    known: &dyn Known,
    words: &[&str],
    at: usize,
) -> Result<Option<(usize, Vec<PersonChoice>)>> {
    let begin = line.after(&line.language.of_organisation, at);
    let is_bracket = begin == at && line.gap(at) == Gap::Comma;
    if begin == at && !is_bracket {
        return Ok(None);
    }
    for end in (begin + 1..=begin + 3).rev() {
        let is_one = (begin..end).all(|word| line.is_free(word)) && (begin + 1..end).all(|word| !line.begins(word));
        let is_whole = !is_bracket || end >= line.len() || line.begins(end);
        if !is_one || !is_whole || !line.has_capital(begin) {
            continue;
        }
        let choices = known.people(words, Some(&fold(line.said(begin..end))), NameFit::Forgiven)?;
        if !choices.is_empty() {
            return Ok(Some((end, choices)));
        }
    }
    Ok(None)
}
