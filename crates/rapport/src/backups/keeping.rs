//! Which backups are kept. Rule: the newest of each of the last 7 days, 4 weeks and 12 months that have one, and beside these the
//! newest 5 that were made before something or were asked for; what is dated after now is left alone, for then a clock is wrong.

use super::Reason;
use chrono::{DateTime, Datelike, FixedOffset};

const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;
const OCCASIONS: usize = 5;

/// When a backup was made, on the clock of the user, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    pub at: DateTime<FixedOffset>,
    pub reason: Reason,
}

/// The places in `all` of those that may go.
pub fn surplus(all: &[Made], now: DateTime<FixedOffset>) -> Vec<usize> {
    let mut past: Vec<(usize, Made)> = all.iter().copied().enumerate().filter(|(_, made)| made.at <= now).collect();
    past.sort_by_key(|(place, made)| std::cmp::Reverse((made.at, *place)));
    let mut days = Periods::of(DAYS);
    let mut weeks = Periods::of(WEEKS);
    let mut months = Periods::of(MONTHS);
    let mut occasions = 0;
    let mut gone = Vec::new();
    for (place, made) in past {
        let day = made.at.with_timezone(now.offset()).date_naive();
        let week = day.iso_week();
        let for_day = days.takes((day.year(), day.ordinal()));
        let for_week = weeks.takes((week.year(), week.week()));
        let for_month = months.takes((day.year(), day.month()));
        let for_occasion = made.reason != Reason::Daily && occasions < OCCASIONS;
        if for_occasion {
            occasions += 1;
        }
        if !(for_day || for_week || for_month || for_occasion) {
            gone.push(place);
        }
    }
    gone.sort_unstable();
    gone
}

/// The periods that have had their newest backup, walking back in time.
struct Periods {
    last: Option<(i32, u32)>,
    left: usize,
}

impl Periods {
    fn of(many: usize) -> Self {
        Self { last: None, left: many }
    }

    fn takes(&mut self, period: (i32, u32)) -> bool {
        if self.left == 0 || self.last == Some(period) {
            return false;
        }
        self.last = Some(period);
        self.left -= 1;
        true
    }
}
