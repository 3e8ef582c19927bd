//! Topics: how far I am, what I aim for, and who has to do with them.

use super::written::{Added, Written};
use crate::clock::now;
use crate::desk::Desk;
use chrono::NaiveDate;
use rapport::Result;
use rapport::goals::CountedRecords;
use rapport::people::PersonId;
use rapport::topics::{
    self, Assessment, Level, NewTopic, Topic, TopicFigure, TopicId, TopicPerson, TopicProposal, TopicsPage, TopicsQuery,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct TopicsWanted {
    query: TopicsQuery,
    offset: u32,
    limit: u32,
}

pub async fn topics_list(desk: &Desk, input: TopicsWanted) -> Result<TopicsPage> {
    let store = desk.store().await?;
    store.read(move |store| topics::list(store.connection(), &input.query, input.offset, input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct TopicNamed {
    id: TopicId,
}

/// How many people of a topic are shown.
const PEOPLE: u32 = 50;

/// A topic with how far I was over time, and who has to do with it.
#[derive(Debug, Serialize, TS)]
pub struct TopicCard {
    topic: Topic,
    /// The first time first.
    assessments: Vec<Assessment>,
    people: Vec<TopicPerson>,
}

pub async fn topic_card(desk: &Desk, input: TopicNamed) -> Result<TopicCard> {
    let store = desk.store().await?;
    store
        .read(move |store| {
            let connection = store.connection();
            Ok(TopicCard {
                topic: topics::get(connection, input.id)?,
                assessments: topics::assessments(connection, input.id)?,
                people: topics::people(connection, input.id, PEOPLE)?,
            })
        })
        .await
}

#[derive(Debug, Deserialize, TS)]
pub struct TopicAdd {
    topic: NewTopic,
}

pub async fn topic_add(desk: &Desk, input: TopicAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| topics::add(store, &input.topic, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct TopicEdit {
    id: TopicId,
    topic: NewTopic,
}

pub async fn topic_edit(desk: &Desk, input: TopicEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| topics::edit(store, input.id, &input.topic, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct TopicAssess {
    id: TopicId,
    on: NaiveDate,
    /// Null: what was said of that day is taken back.
    level: Option<Level>,
}

pub async fn topic_assess(desk: &Desk, input: TopicAssess) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| topics::assess(store, input.id, input.on, input.level, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct TopicMerge {
    kept: TopicId,
    other: TopicId,
}

pub async fn topics_merge(desk: &Desk, input: TopicMerge) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| topics::merge(store, input.kept, input.other, now()).map(Written::of)).await
}

pub async fn topic_delete(desk: &Desk, input: TopicNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| topics::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct TopicRecordsWanted {
    id: TopicId,
    figure: TopicFigure,
}

pub async fn topic_records(desk: &Desk, input: TopicRecordsWanted) -> Result<CountedRecords> {
    let store = desk.store().await?;
    store.read(move |store| topics::records(store.connection(), input.id, input.figure)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct PersonTopicsSet {
    person: PersonId,
    topics: Vec<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct PersonTopicsWanted {
    person: PersonId,
}

pub async fn person_topics(desk: &Desk, input: PersonTopicsWanted) -> Result<topics::PersonTopics> {
    let store = desk.store().await?;
    store.read(move |store| topics::of_person(store.connection(), input.person)).await
}

pub async fn person_topics_set(desk: &Desk, input: PersonTopicsSet) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| topics::set_of_person(store, input.person, &input.topics, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ProposalsWanted {
    limit: u32,
}

pub async fn topics_proposed(desk: &Desk, input: ProposalsWanted) -> Result<Vec<TopicProposal>> {
    let store = desk.store().await?;
    store.read(move |store| topics::proposals(store.connection(), input.limit)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct ProposalAnswered {
    name: String,
}

pub async fn topic_accept(desk: &Desk, input: ProposalAnswered) -> Result<Added> {
    let done = desk.store().await?.write(move |store| topics::accept(store, &input.name, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

pub async fn topic_refuse(desk: &Desk, input: ProposalAnswered) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| topics::refuse(store, &input.name, now()).map(Written::of)).await
}
