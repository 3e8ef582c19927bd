//! The sample network: an invented professional and ten years of invented people, three of them kept in Rapport.
//! Rule: the same `now` gives the same network to the byte, and nothing in it is done but by what a user can do.

mod aiming;
mod chance;
mod characters;
mod files;
mod giving;
mod growing;
mod guiding;
mod hearing;
mod life;
mod names;
mod places;
mod portraits;
mod talks;
mod working;

#[cfg(test)]
mod tests;

use crate::failure::{Failure, Result};
use crate::storage::{Store, Uids};
use chrono::{DateTime, Utc};

const SEED: u64 = 0x5241_5050_4f52_5431;

/// Fills a fresh database with the sample network.
///
/// # Errors
/// `Invalid` where somebody lives in it already: a sample is never mixed with real data.
pub fn fill(store: &mut Store, now: DateTime<Utc>) -> Result<()> {
    if life::is_inhabited(store.connection())? {
        return Err(Failure::invalid(sentence!(
            "failures-sample-needs-empty",
            "The sample network needs an empty database of its own. Choose another data folder."
        )));
    }
    let before = store.exchange_uids(Uids::seeded(SEED));
    let lived = life::live(store, now, SEED);
    store.exchange_uids(before);
    lived
}
