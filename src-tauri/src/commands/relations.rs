//! What connects other people, and who belongs to which organisation.

use super::written::{Added, Written};
use crate::clock::now;
use crate::desk::Desk;
use rapport::Result;
use rapport::people::PersonId;
use rapport::relations::memberships::{self, Membership, MembershipId, NewMembership};
use rapport::relations::{self, NewRelation, ProposedRelation, RelatedPerson, RelationId};
use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Deserialize, TS)]
pub struct Add {
    relation: NewRelation,
}

pub async fn relation_add(desk: &Desk, input: Add) -> Result<Added> {
    let done = desk.store().await?.write(move |store| relations::add(store, &input.relation, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct Named {
    id: RelationId,
}

pub async fn relation_delete(desk: &Desk, input: Named) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| relations::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct Of {
    person: PersonId,
}

pub async fn relations_of(desk: &Desk, input: Of) -> Result<Vec<RelatedPerson>> {
    desk.store().await?.read(move |store| relations::of(store.connection(), input.person)).await
}

pub async fn relations_proposed(desk: &Desk, input: Of) -> Result<Vec<ProposedRelation>> {
    desk.store().await?.read(move |store| relations::proposals(store.connection(), input.person)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct Refused {
    person: PersonId,
    other: PersonId,
}

pub async fn relation_refuse(desk: &Desk, input: Refused) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| relations::refuse(store, input.person, input.other, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MembershipAdd {
    membership: NewMembership,
}

pub async fn membership_add(desk: &Desk, input: MembershipAdd) -> Result<Added> {
    let done = desk.store().await?.write(move |store| memberships::add(store, &input.membership, now())).await?;
    Ok(Added { id: done.value.0, changes: done.changes })
}

#[derive(Debug, Deserialize, TS)]
pub struct MembershipNamed {
    id: MembershipId,
}

pub async fn membership_delete(desk: &Desk, input: MembershipNamed) -> Result<Written> {
    let store = desk.store().await?;
    store.write(move |store| memberships::delete(store, input.id, now()).map(Written::of)).await
}

#[derive(Debug, Deserialize, TS)]
pub struct MembershipsOf {
    /// Null: mine.
    person: Option<PersonId>,
}

pub async fn memberships_of(desk: &Desk, input: MembershipsOf) -> Result<Vec<Membership>> {
    desk.store().await?.read(move |store| memberships::of(store.connection(), input.person)).await
}
