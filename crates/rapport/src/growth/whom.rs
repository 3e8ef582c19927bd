//! Whom the charts are about. Rule: without a filter everybody; with one, those whom all of it fits today.

use crate::failure::Result;
use crate::ties::{Circle, Purpose};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// A filter by person. All that is set must fit.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "GrowthWhom"))]
pub struct Whom {
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub organisation: Option<i64>,
    /// People who stand for it.
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub topic: Option<i64>,
    #[cfg_attr(feature = "typescript", ts(type = "number | null"))]
    pub tag: Option<i64>,
    pub circle: Option<Circle>,
    pub purpose: Option<Purpose>,
}

/// The same as keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum People {
    Everybody,
    /// Sorted.
    These(Vec<i64>),
}

impl People {
    pub fn has(&self, person: i64) -> bool {
        match self {
            Self::Everybody => true,
            Self::These(these) => these.binary_search(&person).is_ok(),
        }
    }
}

impl Whom {
    pub fn people(&self, connection: &Connection) -> Result<People> {
        if *self == Self::default() {
            return Ok(People::Everybody);
        }
        let mut statement =
            connection.prepare_cached(&format!("SELECT p.id FROM person AS p WHERE {FITS} ORDER BY p.id"))?;
        let found = statement
            .query_map(params![self.organisation, self.topic, self.tag, self.circle, self.purpose], |row| row.get(0))?;
        Ok(People::These(found.collect::<std::result::Result<_, _>>()?))
    }
}

/// Of a person `p`; the parameters 1 to 5 are the fields of [`Whom`] in their order.
pub(crate) const FITS: &str = "(?1 IS NULL OR p.organisation_id = ?1)
    AND (?2 IS NULL OR EXISTS (SELECT 1 FROM person_topic AS t WHERE t.person_id = p.id AND t.topic_id = ?2))
    AND (?3 IS NULL OR EXISTS (SELECT 1 FROM person_tag AS t WHERE t.person_id = p.id AND t.tag_id = ?3))
    AND (?4 IS NULL OR EXISTS (SELECT 1 FROM tie AS t WHERE t.person_id = p.id AND t.circle = ?4))
    AND (?5 IS NULL OR EXISTS (SELECT 1 FROM tie_purpose AS t WHERE t.person_id = p.id AND t.purpose = ?5))";

/// As [`FITS`], and what stands for the topic is not the person.
pub(crate) const FITS_BUT_TOPIC: &str = "(?1 IS NULL OR p.organisation_id = ?1)
    AND (?3 IS NULL OR EXISTS (SELECT 1 FROM person_tag AS t WHERE t.person_id = p.id AND t.tag_id = ?3))
    AND (?4 IS NULL OR EXISTS (SELECT 1 FROM tie AS t WHERE t.person_id = p.id AND t.circle = ?4))
    AND (?5 IS NULL OR EXISTS (SELECT 1 FROM tie_purpose AS t WHERE t.person_id = p.id AND t.purpose = ?5))";
