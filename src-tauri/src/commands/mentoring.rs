//! Mentorships: those in each direction, one with its sessions and milestones, and the limit of mentees.

use super::written::{Added, Written};
use crate::clock::{now, today};
use crate::desk::Desk;
use rapport::Result;
use rapport::mentoring::{
    self, HeldSession, Mentoring, MentoringQuery, MentoringSessionId, MentorshipCard, MentorshipEnd, MentorshipId,
    MilestoneId, NewMentoringSession, NewMentorship, NewMilestone, OverCapacity,
};
use rapport::promises::NewPromise;
use rapport::storage::Changes;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct MentoringWanted {
    query: MentoringQuery,
}

pub async fn mentoring_overview(desk: &Desk, input: MentoringWanted) -> Result<Mentoring> {
    let store = desk.store().await?;
    store.read(move |store| mentoring::overview(store.connection(), &input.query, today())).await
}

pub async fn mentoring_sessions(desk: &Desk, input: MentoringWanted) -> Result<Vec<HeldSession>> {
    let store = desk.store().await?;
    store.read(move |store| mentoring::sessions_held(store.connection(), &input.query)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MentorshipNamed {
    id: MentorshipId,
}

pub async fn mentorship_card(desk: &Desk, input: MentorshipNamed) -> Result<MentorshipCard> {
    let store = desk.store().await?;
    store.read(move |store| mentoring::card(store.connection(), input.id, today())).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MentorshipBegin {
    mentorship: NewMentorship,
}

/// What beginning one, or going on with it, answers.
#[derive(Debug, Serialize, TS)]
pub struct MentorshipBegun {
    pub id: MentorshipId,
    /// Where more are mentored now than the limit says.
    pub over: Option<OverCapacity>,
    pub changes: Changes,
}

pub async fn mentorship_begin(desk: &Desk, input: MentorshipBegin) -> Result<MentorshipBegun> {
    let done = desk.store().await?.write(move |store| mentoring::begin(store, &input.mentorship, now())).await?;
    Ok(MentorshipBegun { id: done.value.id, over: done.value.over, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct MentorshipEdit {
    id: MentorshipId,
    mentorship: NewMentorship,
}

pub async fn mentorship_edit(desk: &Desk, input: MentorshipEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::edit(store, input.id, &input.mentorship, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MentorshipStepAdd {
    id: MentorshipId,
    promise: NewPromise,
}

pub async fn mentorship_step_add(desk: &Desk, input: MentorshipStepAdd) -> Result<Added> {
    let store = desk.store().await?;
    let done = store.write(move |store| mentoring::add_next_step(store, input.id, &input.promise, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct MentorshipEnded {
    id: MentorshipId,
    end: MentorshipEnd,
}

pub async fn mentorship_end(desk: &Desk, input: MentorshipEnded) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::end(store, input.id, &input.end, now()).map(Written::of)).await
}

pub async fn mentorship_take_up(desk: &Desk, input: MentorshipNamed) -> Result<MentorshipBegun> {
    let done = desk.store().await?.write(move |store| mentoring::take_up_again(store, input.id, now())).await?;
    Ok(MentorshipBegun { id: done.value.id, over: done.value.over, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct MentorshipAgenda {
    id: MentorshipId,
    agenda: String,
}

pub async fn mentorship_agenda(desk: &Desk, input: MentorshipAgenda) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::set_next_agenda(store, input.id, &input.agenda, now()).map(Written::of)).await
}

pub async fn mentorship_delete(desk: &Desk, input: MentorshipNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MentoringSessionLink {
    session: NewMentoringSession,
}

pub async fn mentoring_session_link(desk: &Desk, input: MentoringSessionLink) -> Result<Added> {
    let done = desk.store().await?.write(move |store| mentoring::link_session(store, &input.session, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct MentoringSessionNamed {
    id: MentoringSessionId,
}

pub async fn mentoring_session_unlink(desk: &Desk, input: MentoringSessionNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::unlink_session(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MilestoneAdd {
    mentorship: MentorshipId,
    milestone: NewMilestone,
}

pub async fn milestone_add(desk: &Desk, input: MilestoneAdd) -> Result<Added> {
    let store = desk.store().await?;
    let done =
        store.write(move |store| mentoring::add_milestone(store, input.mentorship, &input.milestone, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct MilestoneEdit {
    id: MilestoneId,
    milestone: NewMilestone,
}

pub async fn milestone_edit(desk: &Desk, input: MilestoneEdit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::edit_milestone(store, input.id, &input.milestone, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MilestoneNamed {
    id: MilestoneId,
}

pub async fn milestone_delete(desk: &Desk, input: MilestoneNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::delete_milestone(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MenteeLimit {
    limit: u32,
}

pub async fn mentee_limit(desk: &Desk, input: MenteeLimit) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| mentoring::set_capacity(store, input.limit, now()).map(Written::of)).await
}
