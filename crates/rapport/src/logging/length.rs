//! How long it took: `40m`, `1.5h`, `1h30`, `half an hour`. Rule: at most a day, else it is no length.

use super::language::Unit;
use super::line::Line;
use super::tokens::Gap;
use super::when::{number, small};

const DAY: u32 = 24 * 60;

/// How many words, and how many minutes.
pub fn minutes(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    let begin = line.after(&line.language.length_before, at);
    let (length, minutes) = stated(line, begin)?;
    let end = begin + length;
    let is_past = line.gap(end) == Gap::Blank && line.phrase(&line.language.ago, end).is_some();
    (!is_past && (1..=DAY).contains(&minutes)).then_some((end - at, minutes))
}

/// `20 minutes ago`, `an hour ago`: how many words, and how many minutes.
pub fn ago(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    let (length, minutes) = stated(line, at)?;
    let end = at + length;
    let (further, ()) = line.phrase(&line.language.ago, end)?;
    (line.gap(end) == Gap::Blank && minutes <= DAY).then_some((length + further, minutes))
}

fn stated(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    if let Some(found) = line.phrase(&line.language.lengths, at) {
        return Some(found);
    }
    let (length, minutes, unit) = counted(line, at)?;
    let end = at + length;
    // `1h 30m`, `1 hour 30 minutes`
    if unit == Unit::Hour
        && line.gap(end) == Gap::Blank
        && let Some((further, more, Unit::Minute)) = counted(line, end)
    {
        return Some((length + further, minutes.checked_add(more)?));
    }
    Some((length, minutes))
}

fn counted(line: &Line<'_>, at: usize) -> Option<(usize, u32, Unit)> {
    let key = line.key(at)?;
    if let Some((hours, rest)) = key.split_once('h')
        && let Some(hours) = small(hours)
        && let Some(minutes) = small(rest.trim_end_matches(['m', 'i', 'n'])).filter(|minutes| *minutes < 60)
        && hours <= 12
    {
        return Some((1, hours * 60 + minutes, Unit::Minute));
    }
    let digits = key.find(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',');
    if let Some((amount, unit)) = digits.filter(|at| *at > 0).and_then(|at| key.split_at_checked(at)) {
        let unit = unit_of(line, unit)?;
        return Some((1, whole(amount, unit)?, unit));
    }
    let (length, amount) = match number(line, at) {
        Some((length, number)) => (length, number.to_string()),
        None => (1, key.to_owned()),
    };
    if line.gap(at + length) != Gap::Blank {
        return None;
    }
    let unit = unit_of(line, line.key(at + length)?)?;
    Some((length + 1, whole(&amount, unit)?, unit))
}

fn unit_of(line: &Line<'_>, word: &str) -> Option<Unit> {
    let found = line.language.units.0.beginning(word).find(|(words, _)| words.len() == 1)?.1;
    matches!(found, Unit::Minute | Unit::Hour).then_some(found)
}

/// `1.5` hours are 90 minutes; tenths and hundredths are enough.
fn whole(amount: &str, unit: Unit) -> Option<u32> {
    let (ones, part) = amount.split_once(['.', ',']).unwrap_or((amount, ""));
    let hundredths = match part.len() {
        0 => 0,
        1 => small(part)? * 10,
        2 => small(part)?,
        _ => return None,
    };
    let sixty = if unit == Unit::Hour { 60 } else { 1 };
    Some((small(ones)? * 100 + hundredths) * sixty / 100)
}
