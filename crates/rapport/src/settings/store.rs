//! Settings in the database. Rule: one row per setting; what was never set is not there.

use super::{Settings, Theme};
use crate::failure::{Failure, Result};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

impl Settings {
    /// What holds until the user says otherwise; the face knows the region from the locale.
    pub fn default_for(region: &str) -> Self {
        Self { name: String::new(), region: region.trim().to_ascii_uppercase(), theme: Theme::default() }
    }
}

/// What the user set; the rest as in `default`.
pub fn load(connection: &Connection, default: Settings) -> Result<Settings> {
    Ok(Settings {
        name: own_name(connection)?.unwrap_or(default.name),
        region: read(connection, "region")?.unwrap_or(default.region),
        theme: read(connection, "theme")?.unwrap_or(default.theme),
    })
}

/// What the user is called: as set, else as a profile file told it.
pub fn own_name(connection: &Connection) -> Result<Option<String>> {
    if let Some(name) = read::<String>(connection, "name")?.filter(|name| !name.is_empty()) {
        return Ok(Some(name));
    }
    let mut profile = connection.prepare_cached("SELECT trim(given || ' ' || family) FROM myself WHERE id = 1")?;
    Ok(profile.query_row([], |row| row.get(0)).optional()?.filter(|name: &String| !name.is_empty()))
}

/// The region in which telephone numbers without a country code are read: the one that was set, else the system's.
/// Empty where neither is known: such numbers then tell nobody apart.
pub fn region(writing: &Writing<'_>) -> Result<String> {
    Ok(read(writing, "region")?.unwrap_or_else(|| writing.region_of_system().to_owned()))
}

/// Keeps these settings.
///
/// # Errors
/// `Invalid` where the region is not two letters.
pub fn save(store: &mut Store, settings: &Settings, now: DateTime<Utc>) -> Result<Done<()>> {
    let region = settings.region.trim().to_ascii_uppercase();
    if !(region.is_empty() || region.len() == 2 && region.bytes().all(|letter| letter.is_ascii_uppercase())) {
        return Err(Failure::invalid(format!(
            "“{}” is not a region. Write two letters, such as NO for Norway or DE for Germany.",
            settings.region
        )));
    }
    store.transact(Op::ChangeSettings, now, |writing| {
        write(writing, "name", &settings.name.trim())?;
        write(writing, "region", &region)?;
        write(writing, "theme", &settings.theme)
    })
}

/// A value that this version does not understand counts as not set.
fn read<T: DeserializeOwned>(connection: &Connection, key: &str) -> Result<Option<T>> {
    let mut statement = connection.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    let value: Option<String> = statement.query_row([key], |row| row.get(0)).optional()?;
    Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
}

fn write<T: Serialize>(connection: &Connection, key: &str, value: &T) -> Result<()> {
    let value = serde_json::json!(value).to_string();
    connection
        .prepare_cached(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        )?
        .execute(params![key, value])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn keeps_what_was_set_and_undoes_it() {
        let mut store = Store::in_memory(noon()).unwrap();
        let default = Settings::default_for("no");
        assert_eq!(load(store.connection(), default.clone()).unwrap(), default);
        let settings = Settings { name: " Ingrid Lie ".into(), region: "de".into(), theme: Theme::Dark };
        save(&mut store, &settings, noon()).unwrap();
        let kept = Settings { name: "Ingrid Lie".into(), region: "DE".into(), theme: Theme::Dark };
        assert_eq!(load(store.connection(), default.clone()).unwrap(), kept);
        assert_eq!(save(&mut store, &kept, noon()).unwrap().changes.operation, 0);
        store.undo().unwrap();
        assert_eq!(load(store.connection(), default.clone()).unwrap(), default);
    }

    #[test]
    fn refuses_a_region_that_is_none() {
        let mut store = Store::in_memory(noon()).unwrap();
        let refused = save(&mut store, &Settings::default_for("Norway"), noon()).unwrap_err();
        assert!(refused.message.contains("“NORWAY” is not a region"), "{}", refused.message);
    }
}
