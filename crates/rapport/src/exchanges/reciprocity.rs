//! Balance of give and take. Rule: only done exchanges count, each once, whatever its kind; it is shown, never a score.

use crate::failure::Result;
use crate::people::PersonId;
use chrono::NaiveDate;
use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

/// How mutual giving and receiving are: `2·min(g, r) / (g + r)`, 1 where both are alike, 0 where it runs one way only.
/// `None` where nothing was exchanged: then there is nothing to be mutual.
pub fn mutuality(given: u32, received: u32) -> Option<f64> {
    let sum = f64::from(given) + f64::from(received);
    (sum > 0.0).then(|| 2.0 * f64::from(given.min(received)) / sum)
}

/// Whose balance, and over which days.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BalanceQuery {
    /// Null: everybody.
    pub person: Option<PersonId>,
    pub from: Option<NaiveDate>,
    /// Inclusive.
    pub until: Option<NaiveDate>,
    /// At most so many people are named, those with the most exchanges first.
    pub limit: u32,
}

/// What was given and received in a period, in all and by person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Balance {
    pub given: u32,
    pub received: u32,
    /// Between 0 and 1; null where nothing was exchanged.
    pub mutuality: Option<f64>,
    pub people: Vec<PersonBalance>,
    /// How many people there was any exchange with.
    pub people_in_all: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonBalance {
    pub person: PersonId,
    pub name: String,
    pub given: u32,
    pub received: u32,
    pub mutuality: Option<f64>,
}

const COUNTED: &str = "(:person IS NULL OR x.person_id = :person) AND (:from IS NULL OR x.on_date >= :from)
    AND (:until IS NULL OR x.on_date <= :until)";

/// The balance of a period.
pub fn balance(connection: &Connection, query: &BalanceQuery) -> Result<Balance> {
    let person = query.person.map(|person| person.0);
    let (given, received, people_in_all) = connection
        .prepare_cached(&format!(
            "SELECT coalesce(sum(direction = 'given'), 0), coalesce(sum(direction = 'received'), 0),
                    count(DISTINCT person_id) FROM exchange AS x WHERE {COUNTED}"
        ))?
        .query_row(named_params! { ":person": person, ":from": query.from, ":until": query.until }, |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.person_id, p.name, sum(x.direction = 'given'), sum(x.direction = 'received')
           FROM exchange AS x JOIN person AS p ON p.id = x.person_id WHERE {COUNTED}
          GROUP BY x.person_id ORDER BY count(*) DESC, max(x.on_date) DESC, x.person_id LIMIT :limit"
    ))?;
    let rows = statement.query_map(
        named_params! { ":person": person, ":from": query.from, ":until": query.until, ":limit": query.limit },
        |row| {
            let (given, received) = (row.get(2)?, row.get(3)?);
            let (person, name) = (PersonId(row.get(0)?), row.get(1)?);
            Ok(PersonBalance { person, name, given, received, mutuality: mutuality(given, received) })
        },
    )?;
    let people = rows.collect::<std::result::Result<_, _>>()?;
    Ok(Balance { given, received, mutuality: mutuality(given, received), people, people_in_all })
}

#[cfg(test)]
mod tests {
    use super::mutuality;
    use proptest::prelude::*;

    #[test]
    fn nothing_exchanged_is_not_one_sided() {
        assert_eq!(mutuality(0, 0), None);
        assert_eq!(mutuality(0, 3), Some(0.0));
        assert_eq!(mutuality(2, 2), Some(1.0));
    }

    proptest! {
        #[test]
        fn between_none_and_one_and_the_same_both_ways(given: u32, received: u32) {
            let both = mutuality(given, received);
            prop_assert_eq!(both, mutuality(received, given));
            prop_assert!(both.is_none_or(|share| (0.0..=1.0).contains(&share)));
            prop_assert_eq!(both == Some(1.0), given == received && given > 0);
        }

        #[test]
        fn the_side_that_gave_less_makes_it_more_mutual(less in 0_u32..1_000, more in 1_u32..1_000) {
            let more = less + more;
            prop_assert!(mutuality(less + 1, more) > mutuality(less, more));
            prop_assert!(mutuality(less, more + 1) <= mutuality(less, more));
        }
    }
}
