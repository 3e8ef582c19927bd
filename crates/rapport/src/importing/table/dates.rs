//! Dates as tables write them. Rule: the order of day and month is found once for the whole file; what is no day stays aside.

use crate::dates::PartialDate;
use crate::folding::fold;
use chrono::NaiveDate;

pub(in crate::importing) use crate::importing::reading::DateOrder as Order;
use crate::importing::reading::{DateOrderBy, DatesReading};

/// Countries that write the month first.
const MONTH_FIRST: [&str; 5] = ["US", "PH", "FM", "PW", "MH"];

pub(in crate::importing) fn habit(region: &str) -> Order {
    if MONTH_FIRST.contains(&region.to_ascii_uppercase().as_str()) { Order::MonthFirst } else { Order::DayFirst }
}

/// The order of all dates of a file: as chosen, else as any of them shows it, else by habit.
/// `None` where none of them can be read in two ways.
pub(in crate::importing) fn order<'v>(
    values: impl Iterator<Item = &'v str>,
    chosen: Option<Order>,
    habit: Order,
) -> Option<DatesReading> {
    let (mut day, mut month, mut either) = (0_usize, 0_usize, 0_usize);
    for value in values {
        let Some([first, second, _]) = numbers(value).filter(|parts| parts.iter().all(|part| part.0 > 0)) else {
            continue;
        };
        if first.1 == 4 {
            continue;
        }
        match (first.0, second.0) {
            _ if value.contains('.') => day += 1,
            (13.., _) => day += 1,
            (_, 13..) => month += 1,
            (a, b) if a == b => {}
            _ => either += 1,
        }
    }
    let order = match day.cmp(&month) {
        std::cmp::Ordering::Greater => Order::DayFirst,
        std::cmp::Ordering::Less => Order::MonthFirst,
        std::cmp::Ordering::Equal => habit,
    };
    let shown = day + month > 0 && (day == 0 || month == 0);
    let found = match (chosen, shown) {
        (Some(order), _) => DatesReading { order, by: DateOrderBy::User },
        (None, true) => DatesReading { order, by: DateOrderBy::File },
        (None, false) => DatesReading { order, by: DateOrderBy::Habit },
    };
    (day + month + either > 0).then_some(found)
}

/// Where a year of two digits begins a new century: `29` is 2029, `30` is 1930.
pub(in crate::importing) const BIRTHDAY_PIVOT: i32 = 30;
/// Connections of online networks are all younger than 2000.
pub(in crate::importing) const ONLINE_PIVOT: i32 = 100;

/// `None`: it is no day.
pub(in crate::importing) fn date(text: &str, order: Order, pivot: i32) -> Option<PartialDate> {
    let text = text.trim();
    let day = text
        .split_once(['T', ' '])
        .filter(|(day, time)| day.len() >= 8 && time.contains(':'))
        .map_or(text, |split| split.0);
    if let Some(yearless) = day.strip_prefix("--") {
        let plain = yearless.replace('-', "");
        let (month, day) = plain.split_at_checked(2)?;
        return PartialDate::yearless(month.parse().ok()?, day.parse().ok()?);
    }
    if day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()) {
        return NaiveDate::parse_from_str(day, "%Y%m%d").ok().map(with_known_year);
    }
    if let Some([first, second, third]) = numbers(day) {
        let (year, month, day) = match (first.1, order) {
            (4, _) => (first, second.0, third.0),
            (_, Order::DayFirst) => (third, second.0, first.0),
            (_, Order::MonthFirst) => (third, first.0, second.0),
        };
        let full = |month, day| NaiveDate::from_ymd_opt(whole_year(year, pivot)?, month, day);
        // One row written the other way round is still a day.
        return full(month, day).or_else(|| full(day, month).filter(|_| first.1 != 4)).map(with_known_year);
    }
    in_words(day, pivot)
}

/// Programs that must have a year write one of these where there is none.
fn with_known_year(date: NaiveDate) -> PartialDate {
    use chrono::Datelike;
    match date.year() {
        0 | 1604 => PartialDate::yearless(date.month(), date.day()).unwrap_or(PartialDate::Full(date)),
        _ => PartialDate::Full(date),
    }
}

fn whole_year((year, digits): (u32, usize), pivot: i32) -> Option<i32> {
    let year = i32::try_from(year).ok()?;
    match digits {
        4 if year > 0 => Some(year),
        2 if year < pivot => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
}

/// `3/7/1984`, `3. 7. 1984`, `1984-7-3`: three numbers with their count of digits.
fn numbers(text: &str) -> Option<[(u32, usize); 3]> {
    let mut parts = text.split(['/', '.', '-']).map(str::trim);
    let mut part = || {
        let text = parts.next()?;
        (text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(())?;
        Some((text.parse().ok()?, text.len()))
    };
    let found = [part()?, part()?, part()?];
    parts.next().is_none_or(str::is_empty).then_some(found)
}

/// English, German, French, Spanish, Italian, Portuguese and Dutch months by how they begin, folded.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen"],
    &["feb", "fev", "febr"],
    &["mar", "maer", "mrz", "mrt", "maart"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mag", "mei"],
    &["jun", "juin", "giu"],
    &["jul", "juil", "lug"],
    &["aug", "aou", "ago"],
    &["sep", "set"],
    &["oct", "okt", "ott", "out"],
    &["nov"],
    &["dec", "dez", "dic"],
];

fn month_named(word: &str) -> Option<u32> {
    let word = fold(word);
    let found = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u32::try_from(found + 1).ok()
}

/// `08 Feb 2026`, `7-Feb-22`, `February 8, 2026`, `12 mars` (without a year).
fn in_words(text: &str, pivot: i32) -> Option<PartialDate> {
    let words: Vec<&str> = text
        .split([' ', '-', '/', ',', '.'])
        .filter(|word| !word.is_empty() && !matches!(*word, "de" | "of"))
        .collect();
    if words.len() > 3 {
        return None;
    }
    let (place, month) = words.iter().enumerate().find_map(|(place, word)| {
        let is_word = word.chars().next().is_some_and(char::is_alphabetic);
        Some((place, month_named(word).filter(|_| is_word)?))
    })?;
    let mut others = words.iter().enumerate().filter(|(index, _)| *index != place).map(|(_, word)| *word);
    let number = |word: &str| {
        let digits = word.trim_end_matches(char::is_alphabetic);
        (digits.len() <= 4).then(|| digits.parse::<u32>().ok()).flatten().map(|value| (value, digits.len()))
    };
    let first = number(others.next()?)?;
    let Some(second) = others.next() else { return PartialDate::yearless(month, first.0) };
    let second = number(second)?;
    let (day, year) = if first.1 == 4 { (second.0, first) } else { (first.0, second) };
    NaiveDate::from_ymd_opt(whole_year(year, pivot)?, month, day).map(with_known_year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("1984-11-13", "1984-11-13")]
    #[case("1984/11/13", "1984-11-13")]
    #[case("19841113", "1984-11-13")]
    #[case("1984-11-13T00:00:00Z", "1984-11-13")]
    #[case("1984-11-13 00:00:00", "1984-11-13")]
    #[case(" --03-07", "--03-07")]
    #[case("--0307", "--03-07")]
    #[case("20/01/1991", "1991-01-20")]
    #[case("1/20/1991", "1991-01-20")]
    #[case("3.7.1984", "1984-07-03")]
    #[case("03. 07. 1984", "1984-07-03")]
    #[case("7-Feb-22", "2022-02-07")]
    #[case("08 Feb 2026", "2026-02-08")]
    #[case("February 8, 2026", "2026-02-08")]
    #[case("8 février 2026", "2026-02-08")]
    #[case("12. März 1970", "1970-03-12")]
    #[case("12 de agosto de 1970", "1970-08-12")]
    #[case("29 Feb", "--02-29")]
    #[case("1604-06-26", "--06-26")]
    fn reads_days(#[case] text: &str, #[case] day: &str) {
        assert_eq!(date(text, Order::DayFirst, BIRTHDAY_PIVOT).map(|date| date.to_string()).as_deref(), Some(day));
    }

    #[rstest]
    #[case("")]
    #[case("0/0/00")]
    #[case("30/02/1990")]
    #[case("soon")]
    #[case("--13-01")]
    #[case("12")]
    #[case("2023-02-29")]
    fn refuses_what_is_no_day(#[case] text: &str) {
        assert_eq!(date(text, Order::DayFirst, BIRTHDAY_PIVOT), None);
    }

    #[rstest]
    #[case::by_a_day(&["3/7/1984", "25/12/1990"], "US", Some((Order::DayFirst, DateOrderBy::File)))]
    #[case::by_a_month(&["3/7/1984", "12/25/1990"], "DE", Some((Order::MonthFirst, DateOrderBy::File)))]
    #[case::by_hyphens(&["3-7-1984", "12-25-1990"], "DE", Some((Order::MonthFirst, DateOrderBy::File)))]
    #[case::by_most(&["13/7/1984", "25/12/1990", "7/13/1984"], "US", Some((Order::DayFirst, DateOrderBy::Habit)))]
    #[case::by_habit(&["3/7/1984", "0/0/00"], "US", Some((Order::MonthFirst, DateOrderBy::Habit)))]
    #[case::by_habit_elsewhere(&["3/7/1984"], "FR", Some((Order::DayFirst, DateOrderBy::Habit)))]
    #[case::by_dots(&["3.7.1984"], "US", Some((Order::DayFirst, DateOrderBy::File)))]
    #[case::nothing_to_ask(&["3/3/1984", "1984-03-07"], "FR", None)]
    fn finds_the_order(#[case] values: &[&str], #[case] region: &str, #[case] expected: Option<(Order, DateOrderBy)>) {
        let found = order(values.iter().copied(), None, habit(region));
        assert_eq!(found.map(|found| (found.order, found.by)), expected);
        let chosen = order(values.iter().copied(), Some(Order::MonthFirst), habit(region));
        assert!(chosen.is_none_or(|chosen| (chosen.order, chosen.by) == (Order::MonthFirst, DateOrderBy::User)));
    }
}
