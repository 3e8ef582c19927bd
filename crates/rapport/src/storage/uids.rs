//! Identities that may leave the database: UUIDv7 (RFC 9562), so that they sort by when they were made.
//! Rule: random unless a seed was asked for.

use chrono::{DateTime, Utc};
use std::cell::Cell;
use uuid::{Builder, NoContext, Timestamp, Uuid};

/// Where uids come from.
#[derive(Debug)]
pub struct Uids(Option<Cell<u64>>);

impl Uids {
    pub fn random() -> Self {
        Self(None)
    }

    /// The same seed gives the same uids in the same order.
    pub fn seeded(seed: u64) -> Self {
        Self(Some(Cell::new(seed)))
    }

    pub(super) fn next(&self, now: DateTime<Utc>) -> String {
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
        let uid = match &self.0 {
            None => Uuid::new_v7(Timestamp::from_unix(NoContext, millis / 1000, now.timestamp_subsec_nanos())),
            Some(state) => {
                let mut bytes = [0; 10];
                bytes[..8].copy_from_slice(&split_mix(state).to_be_bytes());
                bytes[8..].copy_from_slice(&split_mix(state).to_be_bytes()[..2]);
                Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
            }
        };
        uid.to_string()
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): enough for identities that only have to differ.
fn split_mix(state: &Cell<u64>) -> u64 {
    let next = state.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
    state.set(next);
    let mixed = (next ^ (next >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
