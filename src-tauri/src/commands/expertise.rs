//! Expertise: insights, contributions and learning.

use super::written::{Added, Written};
use crate::clock::{now, today};
use crate::desk::Desk;
use rapport::Result;
use rapport::expertise::contributions::{self, ContributionId, ContributionsPage, ContributionsQuery, NewContribution};
use rapport::expertise::insights::{self, InsightId, InsightsPage, InsightsQuery, NewInsight};
use rapport::expertise::learning::{self, LearningId, LearningsPage, LearningsQuery, NewLearning};
use rapport::expertise::profile::{self, Profile, ProfilePeriod, ProfileTarget};
use rapport::topics::TopicId;
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct InsightAdd {
    insight: NewInsight,
}

pub async fn insight_add(desk: &Desk, input: InsightAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| insights::add(store, &input.insight, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct InsightEdit {
    id: InsightId,
    insight: NewInsight,
}

pub async fn insight_edit(desk: &Desk, input: InsightEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| insights::edit(store, input.id, &input.insight, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct InsightNamed {
    id: InsightId,
}

pub async fn insight_delete(desk: &Desk, input: InsightNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| insights::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct InsightsWanted {
    query: InsightsQuery,
    offset: u32,
    limit: u32,
}

pub async fn insights_page(desk: &Desk, input: InsightsWanted) -> Result<InsightsPage> {
    let store = desk.store().await?;
    store.read(move |store| insights::page(store.connection(), &input.query, input.offset, input.limit)).await
}

/// It was looked at again, today.
pub async fn insight_show(desk: &Desk, input: InsightNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| insights::show(store, input.id, today(), now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ContributionAdd {
    contribution: NewContribution,
}

pub async fn contribution_add(desk: &Desk, input: ContributionAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| contributions::add(store, &input.contribution, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct ContributionEdit {
    id: ContributionId,
    contribution: NewContribution,
}

pub async fn contribution_edit(desk: &Desk, input: ContributionEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| contributions::edit(store, input.id, &input.contribution, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ContributionNamed {
    id: ContributionId,
}

pub async fn contribution_delete(desk: &Desk, input: ContributionNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| contributions::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ContributionsWanted {
    query: ContributionsQuery,
    offset: u32,
    limit: u32,
}

pub async fn contributions_page(desk: &Desk, input: ContributionsWanted) -> Result<ContributionsPage> {
    let store = desk.store().await?;
    store.read(move |store| contributions::page(store.connection(), &input.query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct LearningAdd {
    learning: NewLearning,
}

pub async fn learning_add(desk: &Desk, input: LearningAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| learning::add(store, &input.learning, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct LearningEdit {
    id: LearningId,
    learning: NewLearning,
}

pub async fn learning_edit(desk: &Desk, input: LearningEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| learning::edit(store, input.id, &input.learning, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct LearningNamed {
    id: LearningId,
}

pub async fn learning_delete(desk: &Desk, input: LearningNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| learning::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct LearningsWanted {
    query: LearningsQuery,
    offset: u32,
    limit: u32,
}

pub async fn learning_page(desk: &Desk, input: LearningsWanted) -> Result<LearningsPage> {
    let store = desk.store().await?;
    store.read(move |store| learning::page(store.connection(), &input.query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ProfileWanted {
    /// Null: overall.
    topic: Option<TopicId>,
    period: ProfilePeriod,
}

pub async fn expertise_profile(desk: &Desk, input: ProfileWanted) -> Result<Profile> {
    let store = desk.store().await?;
    store
        .read(move |store| {
            let own = profile::targets(store.connection(), input.topic, input.period)?;
            profile::profile(store.connection(), input.topic, input.period, today(), &own)
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct ProfileTargetsSet {
    /// Null: overall.
    topic: Option<TopicId>,
    period: ProfilePeriod,
    targets: Vec<ProfileTarget>,
}

pub async fn profile_targets_set(desk: &Desk, input: ProfileTargetsSet) -> Result<Written> {
    let store = desk.store().await?;
    store
        .write(move |store| {
            profile::set_targets(store, input.topic, input.period, &input.targets, now()).map(Written::of)
        })
        .await
}
