//! Goals: those that are set with where they stand, what they count, and what can be set.

use super::Nothing;
use super::written::{Added, Written};
use crate::clock::{now, today};
use crate::desk::Desk;
use crate::locale;
use chrono::NaiveDate;
use rapport::Result;
use rapport::goals::{self, CountedRecords, Goal, GoalId, GoalRow, Metric, MetricChoice, NewGoal, ReadySet, Span};
use rapport::growth::Whom;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub struct GoalsKept {
    /// In the order in which they were set.
    goals: Vec<GoalRow>,
    /// The last one first.
    put_away: Vec<Goal>,
}

pub async fn goals_list(desk: &Desk, _: Nothing) -> Result<GoalsKept> {
    let store = desk.store().await?;
    store
        .read(move |store| {
            let connection = store.connection();
            let week = locale::week(store)?;
            let goals = goals::list(connection, today(), week.starts)?;
            Ok(GoalsKept { goals, put_away: goals::list_put_away(connection)? })
        })
        .await
}

#[derive(Debug, Serialize, TS)]
pub struct GoalsOffered {
    metrics: Vec<MetricChoice>,
    sets: Vec<ReadySet>,
}

pub async fn goals_offered(_: &Desk, _: Nothing) -> Result<GoalsOffered> {
    Ok(GoalsOffered { metrics: goals::choices(), sets: goals::catalogue() })
}

#[derive(Debug, Deserialize, TS)]
pub struct GoalRecordsWanted {
    metric: Metric,
    whom: Whom,
    from: NaiveDate,
    until: NaiveDate,
}

pub async fn goal_records(desk: &Desk, input: GoalRecordsWanted) -> Result<CountedRecords> {
    let store = desk.store().await?;
    let span = Span { from: input.from, until: input.until.min(today()) };
    store.read(move |store| goals::records(store.connection(), input.metric, &input.whom, span)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct GoalAdd {
    goal: NewGoal,
}

pub async fn goal_add(desk: &Desk, input: GoalAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| goals::add(store, &input.goal, today(), now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct GoalSetBegin {
    /// Of a ready set.
    key: String,
}

pub async fn goal_set_begin(desk: &Desk, input: GoalSetBegin) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| goals::add_set(store, &input.key, today(), now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct GoalEdit {
    id: GoalId,
    goal: NewGoal,
}

pub async fn goal_edit(desk: &Desk, input: GoalEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| goals::edit(store, input.id, &input.goal, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct GoalNamed {
    id: GoalId,
}

pub async fn goal_put_away(desk: &Desk, input: GoalNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| goals::put_away(store, input.id, today(), now()).map(Written::of)).await
}

pub async fn goal_bring_back(desk: &Desk, input: GoalNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| goals::bring_back(store, input.id, now()).map(Written::of)).await
}
