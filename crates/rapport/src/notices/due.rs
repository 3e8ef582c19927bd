//! Which notices are due now. Rule: pure; asked at any moment, after sleep or in another zone, it tells what was not told yet.

use super::{Notice, NoticeKind};
use crate::sentence::{Sentence, ToPart};
use crate::settings::{NoticeSettings, Notices};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::HashSet;
use std::fmt::Display;

/// How long before a meeting its card is shown.
const BEFORE: TimeDelta = TimeDelta::minutes(30);
/// More than these at once become one summary.
const AT_ONCE: usize = 3;

/// A meeting that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub event: i64,
    pub uid: String,
    pub title: String,
    pub place: String,
    pub starts_at: DateTime<Utc>,
    /// Names of those who come.
    pub people: Vec<String>,
}

/// An open promise of mine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePromise {
    pub uid: String,
    pub what: String,
    /// Empty where it names nobody.
    pub name: String,
    pub due_on: NaiveDate,
}

/// The plan of the week in which today lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanOfWeek {
    pub starts_on: NaiveDate,
    pub things: usize,
    pub minutes: u32,
}

/// All that a notice may be about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Records {
    pub meetings: Vec<Meeting>,
    pub promises: Vec<DuePromise>,
    /// `None` where nothing is planned.
    pub plan: Option<PlanOfWeek>,
}

/// What is to be shown now; `shown`: the subjects of all that was shown before.
pub fn due(
    records: &Records,
    now: DateTime<Utc>,
    zone: Tz,
    settings: &NoticeSettings,
    shown: &HashSet<String>,
) -> Vec<Notice> {
    let local = now.with_timezone(&zone).naive_local();
    if settings.notices == Notices::Off || is_quiet(local.time(), settings) {
        return Vec::new();
    }
    let mut found: Vec<Notice> = records
        .meetings
        .iter()
        .filter(|meeting| meeting.starts_at - BEFORE <= now && now < meeting.starts_at)
        .map(|meeting| of_meeting(meeting, zone))
        .collect();
    let is_morning = local.time() >= time(&settings.morning);
    let mut daily: Vec<Notice> = Vec::new();
    if is_morning {
        let due = records.promises.iter().filter(|promise| promise.due_on <= local.date());
        daily.extend(due.map(|promise| of_promise(promise, local.date())));
    }
    if let Some(plan) = &records.plan
        && is_told(plan, local.date(), is_morning, settings)
    {
        daily.push(of_plan(plan));
    }
    daily.retain(|notice| notice.subjects.iter().all(|subject| !shown.contains(subject)));
    found.retain(|notice| notice.subjects.iter().all(|subject| !shown.contains(subject)));
    if daily.len() > AT_ONCE {
        daily = vec![summary(&daily)];
    }
    found.extend(daily);
    found
}

/// From the chosen morning on, until its week is over.
fn is_told(plan: &PlanOfWeek, today: NaiveDate, is_morning: bool, settings: &NoticeSettings) -> bool {
    let wanted = settings.plan_on.of_calendar();
    let after = wanted.days_since(plan.starts_on.weekday());
    let told_on = plan.starts_on.checked_add_days(Days::new(u64::from(after))).unwrap_or(plan.starts_on);
    today > told_on || today == told_on && is_morning
}

fn is_quiet(at: NaiveTime, settings: &NoticeSettings) -> bool {
    let (from, until) = (time(&settings.quiet_from), time(&settings.quiet_until));
    if from <= until { from <= at && at < until } else { at >= from || at < until }
}

/// What is no time counts as midnight.
fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap_or_default()
}

fn of_meeting(meeting: &Meeting, zone: Tz) -> Notice {
    let time = meeting.starts_at.with_timezone(&zone).format("%H:%M").to_string();
    let mut text = sentence!("notices-meeting-at", "At {time}", time);
    for then in [meeting.people.join(", "), meeting.place.clone()] {
        if !then.is_empty() {
            text = joined(&text, then);
        }
    }
    Notice {
        kind: NoticeKind::Meeting,
        subjects: vec![format!("meeting:{}:{}", meeting.uid, meeting.starts_at.format("%Y-%m-%dT%H:%MZ"))],
        title: sentence!("notices-meeting", "{title}", title = meeting.title),
        text,
        event: Some(meeting.event),
    }
}

fn of_promise(promise: &DuePromise, today: NaiveDate) -> Notice {
    let late = (today - promise.due_on).num_days();
    let when = match late {
        0 => sentence!("notices-due-today", "Due today"),
        1 => sentence!("notices-due-yesterday", "Due yesterday"),
        days => sentence!("notices-due-before", "Due {days} days ago", days),
    };
    Notice {
        kind: NoticeKind::Promise,
        subjects: vec![format!("promise:{}:{}", promise.uid, promise.due_on)],
        title: sentence!("notices-promise", "You promised: {what}", what = promise.what),
        text: if promise.name.is_empty() { when } else { joined(&promise.name, when) },
        event: None,
    }
}

fn of_plan(plan: &PlanOfWeek) -> Notice {
    let minutes = plan.minutes;
    Notice {
        kind: NoticeKind::Plan,
        subjects: vec![format!("plan:{}", plan.starts_on)],
        title: sentence!("notices-plan", "Your week is planned"),
        text: match plan.things {
            1 => sentence!("notices-plan-one", "One thing, {minutes} minutes", minutes),
            things => sentence!("notices-plan-several", "{things} things, {minutes} minutes", things, minutes),
        },
        event: None,
    }
}

fn summary(notices: &[Notice]) -> Notice {
    let promises = notices.iter().filter(|notice| notice.kind == NoticeKind::Promise).count();
    Notice {
        kind: NoticeKind::Summary,
        subjects: notices.iter().flat_map(|notice| notice.subjects.clone()).collect(),
        title: sentence!("notices-summary", "While you were away"),
        text: if promises < notices.len() {
            sentence!("notices-summary-with-plan", "{promises} promises are due, and your week is planned", promises)
        } else {
            sentence!("notices-summary-promises", "{promises} promises are due", promises)
        },
        event: None,
    }
}

fn joined<A: ToPart + Display, B: ToPart + Display>(first: A, then: B) -> Sentence {
    sentence!("notices-joined", "{first} · {then}", first, then)
}
