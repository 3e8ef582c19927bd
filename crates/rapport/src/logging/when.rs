//! Dates and times of day. Rule: an interaction never lies in the future, and a promise is due on the next day that fits.

use super::language::Unit;
use super::line::Line;
use super::tokens::Gap;
use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};

/// The latest day that fits, up to today: how many words, and which day.
pub fn past(line: &Line<'_>, at: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let words = line.language;
    let found = if let Some((length, far)) = line.phrase(&words.past_days.0, at) {
        Some((length, back(today, far)?))
    } else {
        let begin = line.after(&words.before_past, at);
        ago(line, at, today)
            .or_else(|| past_weekday(line, at, begin, today))
            .or_else(|| calendar_day(line, begin, |month, day| last_such_day(month, day, today)).map(from(at, begin)))
            .or_else(|| {
                let (length, day) = (begin > at).then(|| day_of_month(line, begin)).flatten()?;
                Some((
                    begin - at + length,
                    (0..3).find_map(|ago| {
                        today.checked_sub_months(Months::new(ago))?.with_day(day).filter(|date| *date <= today)
                    })?,
                ))
            })
    };
    found.filter(|(_, date)| *date <= today)
}

/// The next day that fits; with what stands before it: `by Friday`.
pub fn due(line: &Line<'_>, at: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let begin = line.after(&line.language.by, at);
    due_day(line, begin, today).map(from(at, begin))
}

/// Whether `by` or the like stands here.
pub fn is_due_mark(line: &Line<'_>, at: usize) -> bool {
    line.phrase(&line.language.by, at).is_some()
}

fn from(at: usize, begin: usize) -> impl Fn((usize, NaiveDate)) -> (usize, NaiveDate) {
    move |(length, date)| (begin - at + length, date)
}

fn due_day(line: &Line<'_>, at: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let words = line.language;
    if let Some((length, far)) = line.phrase(&words.due_ends.0, at) {
        return Some((length, end_of(today, far)?));
    }
    if let Some((length, far)) = line.phrase(&words.due_days.0, at) {
        return Some((length, forth(today, far)?));
    }
    if let Some((length, ())) = line.phrase(&words.within, at) {
        let (counted, far) = count(line, at + length)?;
        return Some((length + counted, forth(today, far)?));
    }
    let begin = line.after(&words.before_due, at);
    let weekday = weekday(line, begin).map(|(length, day)| {
        let days = (day + 7 - today.weekday().num_days_from_monday() - 1) % 7 + 1;
        (length, forth(today, (days, Unit::Day)))
    });
    if let Some((length, date)) = weekday {
        let length = length + line.phrase(&words.day_parts, begin + length).map_or(0, |(length, ())| length);
        return Some((begin - at + length, date?));
    }
    calendar_day(line, begin, |month, day| next_such_day(month, day, today)).map(from(at, begin)).or_else(|| {
        let (length, day) = day_of_month(line, begin)?;
        let date = (0..3).find_map(|later| {
            today.checked_add_months(Months::new(later))?.with_day(day).filter(|date| *date > today)
        })?;
        Some((begin - at + length, date))
    })
}

/// A time of day: `14:30`, `at 2pm`, `noon`; with `14:00-15:00` also the minutes.
pub fn time(line: &Line<'_>, at: usize) -> Option<(usize, NaiveTime, Option<u32>)> {
    let begin = line.after(&line.language.before_time, at);
    if let Some((one, other)) = line.key(begin).and_then(|key| key.split_once(['-', '–'])) {
        let (one, other) = (clock(one)?, clock(other)?);
        return Some((begin - at + 1, one, Some(between(one, other))));
    }
    let (length, time) = moment(line, begin)?;
    let end = begin + length;
    let until = line.after(&line.language.until_time, end);
    let range = (until > end).then(|| moment(line, until)).flatten();
    Some(match range {
        Some((further, other)) => (until + further - at, time, Some(between(time, other))),
        None => (end - at, time, None),
    })
}

fn between(one: NaiveTime, other: NaiveTime) -> u32 {
    const DAY: i64 = 24 * 60;
    u32::try_from((other - one).num_minutes().rem_euclid(DAY)).unwrap_or_default()
}

fn moment(line: &Line<'_>, at: usize) -> Option<(usize, NaiveTime)> {
    let key = line.key(at)?;
    if let Some(time) = line.language.times.get(key).and_then(|time| clock(time)) {
        return Some((1, time));
    }
    for (endings, later) in [(&line.language.am, 0), (&line.language.pm, 12)] {
        for ending in endings {
            let joined = key.strip_suffix(ending.as_str());
            let (length, digits) = match joined {
                Some(digits) => (1, digits),
                None if line.gap(at + 1) == Gap::Blank && line.key(at + 1) == Some(ending) => (2, key),
                None => continue,
            };
            let (hour, minute) = digits.split_once([':', '.']).unwrap_or((digits, "00"));
            let hour: u32 = small(hour)?;
            return (1..=12)
                .contains(&hour)
                .then(|| NaiveTime::from_hms_opt(hour % 12 + later, small(minute)?, 0))
                .flatten()
                .map(|time| (length, time));
        }
    }
    clock(key).map(|time| (1, time))
}

/// `14:30`
fn clock(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    if minute.len() != 2 {
        return None;
    }
    NaiveTime::from_hms_opt(small(hour)?, small(minute)?, 0)
}

/// A number of at most four digits.
pub fn small(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.len() <= 4 && text.bytes().all(|digit| digit.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// `two`, `2`: how many words, and how many.
pub fn number(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    line.phrase(&line.language.numbers, at).or_else(|| Some((1, small(line.key(at)?)?)))
}

/// `2 weeks`
fn count(line: &Line<'_>, at: usize) -> Option<(usize, (u32, Unit))> {
    let (length, number) = number(line, at)?;
    if line.gap(at + length) != Gap::Blank {
        return None;
    }
    let (further, unit) = line.phrase(&line.language.units.0, at + length)?;
    Some((length + further, (number, unit)))
}

fn ago(line: &Line<'_>, at: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let (length, far) = count(line, at)?;
    let (further, ()) = line.phrase(&line.language.ago, at + length)?;
    Some((length + further, back(today, far)?))
}

fn back(today: NaiveDate, (number, unit): (u32, Unit)) -> Option<NaiveDate> {
    match unit {
        // The hours of a day are told by its time; here it is the day that counts.
        Unit::Minute | Unit::Hour => None,
        Unit::Day => today.checked_sub_days(Days::new(number.into())),
        Unit::Week => today.checked_sub_days(Days::new(u64::from(number) * 7)),
        Unit::Month => today.checked_sub_months(Months::new(number)),
        Unit::Year => today.checked_sub_months(Months::new(number.checked_mul(12)?)),
    }
}

fn forth(today: NaiveDate, (number, unit): (u32, Unit)) -> Option<NaiveDate> {
    match unit {
        Unit::Minute | Unit::Hour => Some(today),
        Unit::Day => today.checked_add_days(Days::new(number.into())),
        Unit::Week => today.checked_add_days(Days::new(u64::from(number) * 7)),
        Unit::Month => today.checked_add_months(Months::new(number)),
        Unit::Year => today.checked_add_months(Months::new(number.checked_mul(12)?)),
    }
}

fn end_of(today: NaiveDate, (after, unit): (u32, Unit)) -> Option<NaiveDate> {
    let first = match unit {
        Unit::Week => {
            let monday = today.week(Weekday::Mon).checked_first_day()?;
            // What is due at the end of a working week is due on its Friday; at the weekend, on its Sunday.
            let friday = monday.checked_add_days(Days::new(4 + 7 * u64::from(after)))?;
            return if friday < today { friday.checked_add_days(Days::new(2)) } else { Some(friday) };
        }
        Unit::Year => NaiveDate::from_ymd_opt(today.year().checked_add(1)?, 1, 1)?,
        _ => today.with_day(1)?.checked_add_months(Months::new(after.checked_add(1)?))?,
    };
    first.pred_opt()
}

fn past_weekday(line: &Line<'_>, at: usize, begin: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let (length, day) = weekday(line, begin)?;
    let is_bare = begin == at;
    if is_bare && line.language.also_words.has(line.key(at)?) && !line.has_capital(at) {
        return None;
    }
    let mut end = begin + length;
    let mut days = (today.weekday().num_days_from_monday() + 7 - day) % 7;
    if days == 0 && line.phrase(&line.language.last, at).is_some() {
        days = 7;
    }
    if let Some((length, ())) = line.phrase(&line.language.day_parts, end) {
        end += length;
    }
    if let Some((length, ())) = line.phrase(&line.language.last_week, end) {
        end += length;
        days = today.weekday().num_days_from_monday() + 7 - day;
    }
    Some((end - at, back(today, (days, Unit::Day))?))
}

fn weekday(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    line.phrase(&line.language.weekdays.0, at)
}

/// `2026-05-03`, `3.5.2026`, `3 May`, `3rd of May 2025`, `May 3`. Numbers alone that can be read in two ways are no date.
fn calendar_day(
    line: &Line<'_>,
    at: usize,
    without_year: impl Fn(u32, u32) -> Option<NaiveDate>,
) -> Option<(usize, NaiveDate)> {
    let key = line.key(at)?;
    let iso: Vec<&str> = key.split('-').collect();
    if let [year, month, day] = iso.as_slice() {
        return (year.len() == 4)
            .then(|| date(small(year)?, small(month)?, small(day)?))
            .flatten()
            .map(|date| (1, date));
    }
    let dotted: Vec<&str> = key.split('.').collect();
    if let [day, month, year] = dotted.as_slice()
        && year.len() == 4
    {
        return date(small(year)?, small(month)?, small(day)?).map(|date| (1, date));
    }
    let (mut end, month, day) = if let Some((length, day)) = day_number(line, at) {
        let of = line.after(&line.language.of, at + length);
        let (named, month) = line.phrase(&line.language.months.0, of)?;
        (of + named, month + 1, day)
    } else {
        let (named, month) = line.phrase(&line.language.months.0, at)?;
        let (length, day) = day_number(line, at + named)?;
        (at + named + length, month + 1, day)
    };
    if (at + 1..end).any(|word| line.begins(word)) {
        return None;
    }
    let year = line.key(end).filter(|key| key.len() == 4 && line.gap(end) != Gap::Stop).and_then(small);
    let found = match year {
        Some(year) => {
            end += 1;
            date(year, month, day)
        }
        None => without_year(month, day),
    };
    Some((end - at, found?))
}

/// `3`, `3rd`, of a month.
fn day_number(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    let key = line.key(at)?;
    let endings = &line.language.ordinal_endings;
    let digits = endings.iter().find_map(|ending| key.strip_suffix(ending.as_str())).unwrap_or(key);
    small(digits).filter(|day| (1..=31).contains(day)).map(|day| (1, day))
}

/// `3rd`, of this month or a neighbour.
fn day_of_month(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    let key = line.key(at)?;
    key.bytes().any(|letter| letter.is_ascii_alphabetic()).then(|| day_number(line, at)).flatten()
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok().filter(|year| *year >= 1900)?, month, day)
}

/// Years until 29 February is sure to have come round.
const LEAP: i32 = 8;

fn last_such_day(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    (0..=LEAP)
        .filter_map(|ago| NaiveDate::from_ymd_opt(today.year().checked_sub(ago)?, month, day))
        .find(|date| *date <= today)
}

fn next_such_day(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    (0..=LEAP)
        .filter_map(|later| NaiveDate::from_ymd_opt(today.year().checked_add(later)?, month, day))
        .find(|date| *date >= today)
}
