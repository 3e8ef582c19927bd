//! One `RRULE`, in civil time. Rule: whatever it says, working it out is bounded; what no calendar means is left aside.
//!
//! The rule is worked out as if its zone were UTC, which has no gaps: the zone is applied to what comes out.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rrule::{RRule, RRuleSet, Unvalidated};

/// So many dates of one rule are looked at.
const MOST: usize = 50_000;
/// A rule that names more times than there are minutes in a day means none of them.
const MOST_TIMES: usize = 1_440;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    frequency: Frequency,
    interval: i64,
    count: Option<u32>,
    pub until: Option<NaiveDateTime>,
    /// All other parts, as the library reads them.
    others: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frequency {
    /// A unit of so many seconds.
    Even(i64),
    Monthly,
    Yearly,
}

/// Whether all of a rule was worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    Whole,
    Cut,
}

impl Rule {
    /// `text` is what stands behind `RRULE:`. `None`: no rule that could be worked out.
    pub fn parse(text: &str, zone: Tz) -> Option<Self> {
        let mut rule =
            Self { frequency: Frequency::Yearly, interval: 1, count: None, until: None, others: String::new() };
        let mut frequency = None;
        let mut parts = Vec::new();
        for part in text.split(';').filter(|part| !part.trim().is_empty()) {
            let (key, value) = part.split_once('=')?;
            let (key, value) = (key.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
            match key.as_str() {
                "FREQ" => frequency = Some(value),
                "INTERVAL" => rule.interval = value.parse::<u16>().ok().filter(|interval| *interval > 0)?.into(),
                "COUNT" => rule.count = Some(value.parse().ok().filter(|count| *count > 0)?),
                "UNTIL" => rule.until = Some(until(&value, zone)?),
                "RSCALE" if value != "GREGORIAN" => return None,
                "BYMONTH" | "BYMONTHDAY" | "BYYEARDAY" | "BYWEEKNO" | "BYDAY" | "BYHOUR" | "BYMINUTE" | "BYSECOND"
                | "BYSETPOS" | "WKST" => parts.push((key, value)),
                _ => {}
            }
        }
        let frequency = frequency?;
        rule.frequency = match frequency.as_str() {
            "SECONDLY" => Frequency::Even(1),
            "MINUTELY" => Frequency::Even(60),
            "HOURLY" => Frequency::Even(3_600),
            "DAILY" => Frequency::Even(86_400),
            "WEEKLY" => Frequency::Even(7 * 86_400),
            "MONTHLY" => Frequency::Monthly,
            "YEARLY" => Frequency::Yearly,
            _ => return None,
        };
        let times = parts.iter().filter(|(key, _)| matches!(key.as_str(), "BYHOUR" | "BYMINUTE" | "BYSECOND"));
        let times: usize = times.map(|(_, value)| value.split(',').count()).product();
        if times > MOST_TIMES {
            return None;
        }
        rule.others = format!("FREQ={frequency}");
        for (key, value) in parts {
            if let Some(value) = sensible(&frequency, &key, value) {
                rule.others.push_str(&format!(";{key}={value}"));
            }
        }
        Some(rule)
    }

    pub fn has_end(&self) -> bool {
        self.count.is_some() || self.until.is_some()
    }

    /// It comes every year, however often it came before.
    pub fn counts_years(&self) -> bool {
        self.frequency == Frequency::Yearly && self.interval == 1 && self.count.is_none()
    }

    /// The dates from `from` to `to`, both inclusive, in order. `first` is where the series begins.
    pub fn dates(&self, first: NaiveDateTime, from: NaiveDateTime, to: NaiveDateTime) -> (Vec<NaiveDateTime>, Reach) {
        let to = self.until.map_or(to, |until| until.min(to));
        let begin = self.begin(first, from);
        let count = self.count.map(|count| format!(";COUNT={count}")).unwrap_or_default();
        let text = format!("{};INTERVAL={}{count}", self.others, self.interval);
        let utc = |time: NaiveDateTime| time.and_utc().with_timezone(&rrule::Tz::UTC);
        let Ok(rule) = text.parse::<RRule<Unvalidated>>().and_then(|rule| rule.validate(utc(begin))) else {
            return (Vec::new(), Reach::Whole);
        };
        let mut dates = Vec::new();
        let set = RRuleSet::new(utc(begin)).limit().rrule(rule);
        for (looked_at, date) in (&set).into_iter().enumerate() {
            let date = date.naive_utc();
            if date > to {
                return (dates, Reach::Whole);
            }
            if looked_at == MOST {
                return (dates, Reach::Cut);
            }
            if date >= from && date >= first {
                dates.push(date);
            }
        }
        (dates, Reach::Whole)
    }

    /// A rule that counts nothing can be begun anywhere in its own step; so a daily one from long ago costs no more than a new one.
    fn begin(&self, first: NaiveDateTime, from: NaiveDateTime) -> NaiveDateTime {
        let (Frequency::Even(seconds), None) = (self.frequency, self.count) else { return first };
        let step = seconds * self.interval;
        let steps = (from - first).num_seconds() / step - 1;
        if steps <= 0 {
            return first;
        }
        TimeDelta::try_seconds(steps * step).and_then(|delta| first.checked_add_signed(delta)).unwrap_or(first)
    }
}

/// What the library refuses and calendars write all the same.
fn sensible(frequency: &str, key: &str, value: String) -> Option<String> {
    match (key, frequency) {
        ("BYMONTHDAY", "WEEKLY") | ("BYYEARDAY", "DAILY" | "WEEKLY" | "MONTHLY") => None,
        ("BYWEEKNO", other) if other != "YEARLY" => None,
        // `1MO` counts within a month or a year alone.
        ("BYDAY", other) if !matches!(other, "MONTHLY" | "YEARLY") => {
            let plain = |day: &str| {
                day.trim_start_matches(['+', '-']).trim_start_matches(|c: char| c.is_ascii_digit()).to_owned()
            };
            Some(value.split(',').map(plain).collect::<Vec<_>>().join(","))
        }
        _ => Some(value),
    }
}

/// In the zone of the series; a day counts to its end.
fn until(text: &str, zone: Tz) -> Option<NaiveDateTime> {
    match stamp(text)? {
        Stamp::Day(day) => day.and_hms_opt(23, 59, 59),
        Stamp::Civil(time) => Some(time),
        Stamp::Instant(instant) => Some(instant.with_timezone(&zone).naive_local()),
    }
}

/// A point of time as RFC 5545 writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stamp {
    /// `20260503`
    Day(NaiveDate),
    /// `20260503T143000`
    Civil(NaiveDateTime),
    /// `20260503T143000Z`
    Instant(DateTime<Utc>),
}

/// Also with separators, without seconds, and with blanks around, as programs write it.
pub(super) fn stamp(text: &str) -> Option<Stamp> {
    let text: String = text.trim().chars().filter(|letter| !matches!(letter, '-' | ':' | '"')).collect();
    let day = NaiveDate::parse_from_str(text.get(..8)?, "%Y%m%d").ok()?;
    let rest = text.get(8..)?;
    if rest.is_empty() || rest.eq_ignore_ascii_case("Z") {
        return Some(Stamp::Day(day));
    }
    let time = rest.strip_prefix(['T', 't', ' '])?;
    let (time, is_instant) = match time.strip_suffix(['Z', 'z']) {
        Some(time) => (time, true),
        None => (time, false),
    };
    if !time.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |range| time.get(range).and_then(|digits: &str| digits.parse::<u32>().ok());
    let seconds = if time.len() == 4 { 0 } else { number(4..6)?.min(59) };
    // 24:00 is the midnight after.
    let (hours, day) = match number(0..2)? {
        24 => (0, day.succ_opt()?),
        hours => (hours, day),
    };
    if !matches!(time.len(), 4 | 6) {
        return None;
    }
    let time = day.and_time(NaiveTime::from_hms_opt(hours, number(2..4)?, seconds)?);
    Some(if is_instant { Stamp::Instant(time.and_utc()) } else { Stamp::Civil(time) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn time(text: &str) -> NaiveDateTime {
        match stamp(text) {
            Some(Stamp::Civil(time)) => time,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn days(rule: &str, from: &str, to: &str) -> Vec<String> {
        let rule = Rule::parse(rule, Tz::Europe__Berlin).unwrap();
        let (dates, _) = rule.dates(time("20260105T090000"), time(from), time(to));
        dates.iter().map(|date| date.format("%m-%d").to_string()).collect()
    }

    #[rstest]
    #[case::daily("FREQ=DAILY", "20260201T000000", "20260203T235959", &["02-01", "02-02", "02-03"])]
    #[case::weekly("FREQ=WEEKLY;BYDAY=MO,WE", "20260105T000000", "20260114T235959", &["01-05", "01-07", "01-12", "01-14"])]
    #[case::every_other_week_in_step("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=SU", "20260601T000000", "20260620T235959", &["06-08", "06-12"])]
    #[case::third_wednesday("FREQ=MONTHLY;BYDAY=+3WE", "20260101T000000", "20260401T000000", &["01-21", "02-18", "03-18"])]
    #[case::last_working_day("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "20260101T000000", "20260301T000000", &["01-30", "02-27"])]
    #[case::counted("FREQ=DAILY;COUNT=3", "20260106T000000", "20270101T000000", &["01-06", "01-07"])]
    #[case::until_a_day("FREQ=DAILY;UNTIL=20260106", "20260101T000000", "20270101T000000", &["01-05", "01-06"])]
    #[case::until_an_instant("FREQ=DAILY;UNTIL=20260106T080000Z", "20260101T000000", "20270101T000000", &["01-05", "01-06"])]
    #[case::until_before_that_instant("FREQ=DAILY;UNTIL=20260106T075959Z", "20260101T000000", "20270101T000000", &["01-05"])]
    #[case::numbers_where_none_belong("FREQ=WEEKLY;BYDAY=1MO", "20260105T000000", "20260112T235959", &["01-05", "01-12"])]
    #[case::a_day_there_is_not("FREQ=MONTHLY;BYMONTHDAY=31", "20260101T000000", "20260401T000000", &["01-31", "03-31"])]
    fn rules_fall_on_their_days(#[case] rule: &str, #[case] from: &str, #[case] to: &str, #[case] expected: &[&str]) {
        assert_eq!(days(rule, from, to), expected);
    }

    #[rstest]
    #[case("FREQ=SECONDLY")]
    #[case("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")]
    #[case("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    #[case("FREQ=MINUTELY;INTERVAL=65535")]
    #[case("FREQ=SECONDLY;COUNT=4000000000")]
    #[case(
        "FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59"
    )]
    fn absurd_rules_come_to_an_end(#[case] rule: &str) {
        assert!(days(rule, "20260101T000000", "20990101T000000").len() <= MOST);
    }

    #[rstest]
    #[case("")]
    #[case("FREQ=SOMETIMES")]
    #[case("FREQ=DAILY;INTERVAL=0")]
    #[case("RSCALE=HEBREW;FREQ=YEARLY")]
    fn what_is_no_rule_is_none(#[case] rule: &str) {
        assert_eq!(Rule::parse(rule, Tz::UTC), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn any_rule_comes_to_an_end(
            frequency in "(SECOND|MINUTE|HOUR|DAI|WEEK|MONTH|YEAR)LY",
            parts in proptest::collection::vec("(BYDAY=-?[0-9]?[A-Z]{2}|BYMONTH=[0-9]{1,2}|BYMONTHDAY=-?[0-9]{1,2}|BYSETPOS=-?[0-9]{1,3}|BYHOUR=[0-9]{1,2}|BYWEEKNO=-?[0-9]{1,2}|COUNT=[0-9]{1,4}|INTERVAL=[0-9]{1,5}|UNTIL=[0-9]{8}|BYYEARDAY=-?[0-9]{1,3})", 0..4),
        ) {
            let text = format!("FREQ={frequency};{}", parts.join(";"));
            if let Some(rule) = Rule::parse(&text, Tz::America__New_York) {
                let (dates, _) = rule.dates(time("20200229T233000"), time("20260101T000000"), time("20260301T000000"));
                prop_assert!(dates.windows(2).all(|pair| pair[0] <= pair[1]));
            }
        }
    }
}
