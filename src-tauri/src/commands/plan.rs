//! This week, and what to have in mind before a meeting.

use super::written::Written;
use crate::clock::{now, today};
use crate::desk::Desk;
use crate::locale;
use chrono::NaiveDate;
use rapport::Result;
use rapport::people::PersonId;
use rapport::people::meeting::{self, MeetingCard};
use rapport::plan::{self, PlanAnswer, Quiet, Week};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct WeekWanted {
    /// Any day of the week; null: this week.
    day: Option<NaiveDate>,
}

pub async fn week_plan(desk: &Desk, input: WeekWanted) -> Result<Week> {
    let store = desk.store().await?;
    store
        .read(move |store| {
            let (settings, day) = (locale::set(store)?, input.day.unwrap_or_else(today));
            plan::week(store.connection(), day, today(), locale::zone(&settings), &settings.region)
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct Answered {
    answer: PlanAnswer,
}

pub async fn plan_answer(desk: &Desk, input: Answered) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| plan::answer(store, &input.answer, today(), now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct QuietWanted {
    /// Any day of the week.
    day: NaiveDate,
    quiet: Quiet,
}

pub async fn week_quiet(desk: &Desk, input: QuietWanted) -> Result<Written> {
    let store = desk.store().await?;
    store
        .write(move |store| {
            let settings = locale::set(store)?;
            plan::keep_quiet(store, input.day, input.quiet, &settings.week, now()).map(Written::of)
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct MeetingWanted {
    person: PersonId,
}

pub async fn meeting_card(desk: &Desk, input: MeetingWanted) -> Result<MeetingCard> {
    let store = desk.store().await?;
    store.read(move |store| meeting::card(store.connection(), input.person, today())).await
}
