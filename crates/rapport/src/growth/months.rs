//! The months that a chart shows. Rule: whole months without gaps, the last one up to today.

use chrono::{Datelike, NaiveDate};

/// A hundred years: what lies further back was mistyped, and would only stretch the chart.
const MOST: i32 = 1_200;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Months {
    /// Months since the year 0.
    first: i32,
    count: usize,
    today: NaiveDate,
}

impl Months {
    /// From the month of one day to that of another; where there is no first day, the last month alone.
    pub fn between(first: Option<NaiveDate>, last: NaiveDate, today: NaiveDate) -> Self {
        let last = number(last);
        let first = first.map_or(last, number).min(last).max(last - MOST + 1);
        Self { first, count: usize::try_from(last - first + 1).unwrap_or(1), today }
    }

    pub fn len(&self) -> usize {
        self.count
    }

    pub fn names(&self) -> Vec<String> {
        (0..self.count).map(|at| self.first_day(at).to_string()).collect()
    }

    pub fn first_day(&self, at: usize) -> NaiveDate {
        let month = self.first + i32::try_from(at).unwrap_or_default();
        let in_year = u32::try_from(month.rem_euclid(12)).unwrap_or_default();
        NaiveDate::from_ymd_opt(month.div_euclid(12), in_year + 1, 1).unwrap_or_default()
    }

    /// The end of the month, or today while the month is not over.
    pub fn end(&self, at: usize) -> NaiveDate {
        let end = self.first_day(at + 1).pred_opt().unwrap_or_default();
        if self.today >= self.first_day(at) { end.min(self.today) } else { end }
    }

    pub fn ends(&self) -> Vec<NaiveDate> {
        (0..self.count).map(|at| self.end(at)).collect()
    }

    /// The places of at most so many months, evenly spread, and of the last one: the first months of quarters, halves or years.
    pub fn spread(&self, most: usize) -> Vec<usize> {
        const STEPS: [usize; 9] = [1, 2, 3, 6, 12, 24, 60, 120, 240];
        let step = STEPS.into_iter().find(|step| self.count.div_ceil(*step) <= most).unwrap_or(self.count);
        let number = |at: usize| usize::try_from(self.first).unwrap_or_default() + at;
        (0..self.count).filter(|at| number(*at).is_multiple_of(step) || at + 1 == self.count).collect()
    }

    pub fn last_day(&self) -> NaiveDate {
        self.end(self.count.saturating_sub(1))
    }

    /// The place of the month in which the day lies.
    pub fn place(&self, day: NaiveDate) -> Option<usize> {
        usize::try_from(number(day) - self.first).ok().filter(|place| *place < self.count)
    }
}

/// The days of one month, or of one day.
pub(super) fn of_column(column: NaiveDate, is_month: IsMonth, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    match is_month {
        IsMonth::Day => (column, column),
        IsMonth::Month => {
            let months = Months { first: number(column), count: 1, today };
            (months.first_day(0), months.end(0))
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum IsMonth {
    Month,
    Day,
}

/// Months before the one of a day that make a year with it.
pub(super) const BEFORE: u32 = 11;

/// The days of the twelve months that end with the month of this day, up to it.
pub(crate) fn year_to(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = day.with_day(1).unwrap_or(day);
    (first.checked_sub_months(chrono::Months::new(BEFORE)).unwrap_or(first), day)
}

/// Months since the year 0.
pub(super) fn number(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or_default()
}
