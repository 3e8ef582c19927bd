//! What I want to reach in each period, of a topic or overall. Rule: a target that is not above zero is none, and the best earlier
//! period stands in its place.

use super::{Measure, ProfilePeriod, ProfileTarget};
use crate::failure::{Failure, Result};
use crate::settings;
use crate::storage::{Done, Op, Store};
use crate::topics::{self, TopicId};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

const SETTING: &str = "profile_targets";
const MOST: f64 = 100_000.0;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Kept {
    /// By its uid; null: overall.
    topic: Option<String>,
    period: ProfilePeriod,
    measure: Measure,
    amount: f64,
}

impl Kept {
    fn is_of(&self, topic: Option<&str>, period: ProfilePeriod) -> bool {
        self.topic.as_deref() == topic && self.period == period
    }
}

/// # Errors
/// `NotFound` where the topic is gone.
pub fn targets(connection: &Connection, topic: Option<TopicId>, period: ProfilePeriod) -> Result<Vec<ProfileTarget>> {
    let uid = uid_of(connection, topic)?;
    let all = kept(connection)?.into_iter().filter(|one| one.is_of(uid.as_deref(), period));
    Ok(all.map(|one| ProfileTarget { measure: one.measure, amount: one.amount }).collect())
}

/// Replaces the targets of a topic, or of all together, for periods of that length.
///
/// # Errors
/// `Invalid` where an amount is none that can be reached; `NotFound` where the topic is gone.
pub fn set_targets(
    store: &mut Store,
    topic: Option<TopicId>,
    period: ProfilePeriod,
    targets: &[ProfileTarget],
    now: DateTime<Utc>,
) -> Result<Done<()>> {
    if targets.iter().any(|target| !(0.0..=MOST).contains(&target.amount)) {
        return Err(Failure::invalid(sentence!(
            "failures-expertise-no-target",
            "A target is a number from 0 to 100000. Write what you want to reach, or nothing."
        )));
    }
    store.transact(Op::ChangeSettings, now, |writing| {
        writing.title(sentence!("deeds-profile-targets-changed", "Changed targets of the profile"));
        let uid = uid_of(writing, topic)?;
        let mut all = kept(writing)?;
        all.retain(|one| !one.is_of(uid.as_deref(), period));
        for measure in Measure::ALL {
            let target = targets.iter().find(|target| target.measure == measure && target.amount > 0.0);
            all.extend(target.map(|target| Kept { topic: uid.clone(), period, measure, amount: target.amount }));
        }
        settings::write(writing, SETTING, &all)
    })
}

fn uid_of(connection: &Connection, topic: Option<TopicId>) -> Result<Option<String>> {
    topic.map(|topic| topics::get(connection, topic).map(|topic| topic.uid)).transpose()
}

fn kept(connection: &Connection) -> Result<Vec<Kept>> {
    Ok(settings::read(connection, SETTING)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expertise::profile::{ProfileMark, profile};
    use crate::topics::NewTopic;

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_target_is_what_this_period_is_held_against_until_it_is_taken_back() {
        let mut store = Store::in_memory(noon()).unwrap();
        let grid = NewTopic { name: "Grid".into(), target: None, note: String::new() };
        let grid = Some(topics::add(&mut store, &grid, noon()).unwrap().value);
        let quarter = ProfilePeriod::Quarter;
        let mark = |store: &Store, topic| {
            let own = targets(store.connection(), topic, quarter).unwrap();
            let told = profile(store.connection(), topic, quarter, noon().date_naive(), &own).unwrap();
            told.facets[0].measures[0].mark
        };
        let wanted = [
            ProfileTarget { measure: Measure::Insights, amount: 6.0 },
            ProfileTarget { measure: Measure::Contributions, amount: 0.0 },
        ];
        set_targets(&mut store, grid, quarter, &wanted, noon()).unwrap();
        assert_eq!(mark(&store, grid), Some(ProfileMark { amount: 6.0, best_from: None }));
        assert_eq!(targets(store.connection(), grid, quarter).unwrap(), wanted[..1]);
        // Neither another length of time nor all topics together are meant.
        assert_eq!(targets(store.connection(), grid, ProfilePeriod::Year).unwrap(), []);
        assert_eq!(mark(&store, None), None);
        set_targets(&mut store, grid, quarter, &[], noon()).unwrap();
        assert_eq!(mark(&store, grid), None);
        store.undo().unwrap();
        assert_eq!(mark(&store, grid), Some(ProfileMark { amount: 6.0, best_from: None }));
    }

    #[test]
    fn refuses_what_cannot_be_reached() {
        let mut store = Store::in_memory(noon()).unwrap();
        for amount in [-1.0, f64::NAN, f64::INFINITY] {
            let wanted = [ProfileTarget { measure: Measure::Insights, amount }];
            let refused = set_targets(&mut store, None, ProfilePeriod::Year, &wanted, noon()).unwrap_err();
            assert!(refused.message.contains("from 0 to 100000"), "{}", refused.message);
        }
    }
}
