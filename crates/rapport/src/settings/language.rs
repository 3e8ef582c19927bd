//! The language of the interface. Rule: whoever sets nothing reads what the system speaks; choosing the words is the face's part.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Language {
    #[default]
    System,
    En,
    De,
    Es,
    Fr,
    Zh,
    /// English made longer and accented, so that a test finds text that is clipped or was never put into words.
    Pseudo,
    /// The same, read from the right.
    PseudoRightToLeft,
}
