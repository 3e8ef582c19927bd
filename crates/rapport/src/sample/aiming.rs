//! What the invented professional wants to reach.

use crate::failure::Result;
use crate::goals;
use crate::storage::Store;
use chrono::{DateTime, Utc};

/// Depth before width, and little time.
pub(super) fn live(store: &mut Store, now: DateTime<Utc>) -> Result<()> {
    let today = now.date_naive();
    for set in ["depth_first", "one_hour_a_week", "visible_expert"] {
        goals::add_set(store, set, today, now)?;
    }
    Ok(())
}
