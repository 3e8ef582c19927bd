//! How values of our own stand in columns. Rule: by the name that also crosses the bridge.

use crate::importing::contact::Origin;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

const ORIGINS: [(Origin, &str); 5] = [
    (Origin::Event, "event"),
    (Origin::Introduction, "introduction"),
    (Origin::Online, "online"),
    (Origin::Work, "work"),
    (Origin::Import, "import"),
];

impl Origin {
    /// All origins, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Event, Self::Introduction, Self::Online, Self::Work, Self::Import];

    /// As stored, and as it crosses the bridge.
    pub fn name(self) -> &'static str {
        ORIGINS.iter().find(|(origin, _)| *origin == self).map_or("import", |(_, name)| name)
    }
}

impl ToSql for Origin {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for Origin {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        ORIGINS.iter().find(|(_, name)| *name == text).map(|(origin, _)| *origin).ok_or(FromSqlError::InvalidType)
    }
}
