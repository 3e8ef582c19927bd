//! Settings in the database. Rule: one row per setting; what was never set is not there.

use super::window::TEXT_PERCENTS;
use super::{Language, NoticeSettings, Rhythms, Settings, Theme, WeekSettings, WindowSettings};
use crate::failure::{Failure, Result};
use crate::sentence::Sentence;
use crate::storage::{Done, Op, Store, Writing};
use crate::ties::strength::Weights;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

impl Settings {
    /// What holds until the user says otherwise; the face knows the region from the locale.
    pub fn default_for(region: &str) -> Self {
        let region = region.trim().to_ascii_uppercase();
        Self {
            name: String::new(),
            language: Language::default(),
            theme: Theme::default(),
            window: WindowSettings::default(),
            weights: Weights::default(),
            rhythms: Rhythms::default(),
            week: WeekSettings::default_for(&region),
            notices: NoticeSettings::default_for(&region),
            zone: String::new(),
            region,
        }
    }
}

/// What the user set; the rest as in `default`.
pub fn load(connection: &Connection, default: Settings) -> Result<Settings> {
    Ok(Settings {
        name: own_name(connection)?.unwrap_or(default.name),
        region: read(connection, "region")?.unwrap_or(default.region),
        language: read(connection, "language")?.unwrap_or(default.language),
        theme: read(connection, "theme")?.unwrap_or(default.theme),
        window: read(connection, "window")?.unwrap_or(default.window),
        weights: weights(connection)?,
        rhythms: rhythms(connection)?,
        week: read(connection, "week")?.unwrap_or(default.week),
        notices: read(connection, "notices")?.unwrap_or(default.notices),
        zone: read(connection, "zone")?.unwrap_or(default.zone),
    })
}

/// What each record weighs in tie strength.
pub fn weights(connection: &Connection) -> Result<Weights> {
    Ok(read(connection, "weights")?.unwrap_or_default())
}

/// The rhythm of each circle.
pub fn rhythms(connection: &Connection) -> Result<Rhythms> {
    Ok(read(connection, "rhythms")?.unwrap_or_default())
}

/// What the plan keeps to.
pub fn week(connection: &Connection, region: &str) -> Result<WeekSettings> {
    Ok(read(connection, "week")?.unwrap_or_else(|| WeekSettings::default_for(region)))
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
/// `Invalid` where the region is not two letters, the zone is none, or a number or a time cannot be what it says.
pub fn save(store: &mut Store, settings: &Settings, now: DateTime<Utc>) -> Result<Done<()>> {
    let region = settings.region.trim().to_ascii_uppercase();
    if !(region.is_empty() || region.len() == 2 && region.bytes().all(|letter| letter.is_ascii_uppercase())) {
        return Err(Failure::invalid(sentence!(
            "failures-settings-no-region",
            "“{region}” is not a region. Write two letters, such as NO for Norway or DE for Germany.",
            region = settings.region
        )));
    }
    check(settings)?;
    store.transact(Op::ChangeSettings, now, |writing| {
        write_new(writing, "window", &settings.window, &WindowSettings::default())?;
        write_new(writing, "weights", &settings.weights, &Weights::default())?;
        write_new(writing, "rhythms", &settings.rhythms, &Rhythms::default())?;
        write_new(writing, "week", &settings.week, &WeekSettings::default_for(&region))?;
        write_new(writing, "notices", &settings.notices, &NoticeSettings::default_for(&region))?;
        write_new(writing, "language", &settings.language, &Language::default())?;
        write_new(writing, "zone", &settings.zone, &String::new())?;
        write(writing, "name", &settings.name.trim())?;
        write(writing, "region", &region)?;
        write(writing, "theme", &settings.theme)
    })
}

/// The shortest half-life: below it the sums of a lifetime would leave the range of numbers.
const HALF_LIVES: std::ops::RangeInclusive<u32> = 30..=3_650;

fn check(settings: &Settings) -> Result<()> {
    let invalid = |said: Sentence| Err(Failure::invalid(said));
    let weights = &settings.weights;
    if !HALF_LIVES.contains(&weights.half_life_days) {
        return invalid(sentence!(
            "failures-settings-half-life",
            "The half-life is between 30 and 3650 days. The usual one is 90."
        ));
    }
    if !TEXT_PERCENTS.contains(&settings.window.text_percent) {
        return invalid(sentence!(
            "failures-settings-text-size",
            "The text is between 90 and 200 percent of its usual size."
        ));
    }
    if !settings.zone.is_empty() && settings.zone.parse::<chrono_tz::Tz>().is_err() {
        return invalid(sentence!(
            "failures-settings-no-zone",
            "This is no time zone. Write it as in Europe/Oslo, or leave it empty for that of the system."
        ));
    }
    let rhythms = &settings.rhythms;
    let days = [rhythms.inner, rhythms.close, rhythms.active, rhythms.wider, rhythms.outer];
    if days.into_iter().flatten().any(|days| days == 0 || days > 3_650) {
        return invalid(sentence!(
            "failures-settings-rhythm",
            "A rhythm is between one day and ten years. Write a number of days, or nothing for no rhythm."
        ));
    }
    if settings.week.minutes > 7 * 24 * 60 {
        return invalid(sentence!(
            "failures-settings-week",
            "A week has 10080 minutes. Write how many of them you want to give."
        ));
    }
    let notices = &settings.notices;
    let is_time = |text: &String| text.len() == 5 && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok();
    if ![&notices.morning, &notices.quiet_from, &notices.quiet_until].into_iter().all(is_time) {
        return invalid(sentence!("failures-settings-no-time", "Times are written as in 08:30."));
    }
    Ok(())
}

/// As [`write`], but what was never set and still is the default stays unset.
fn write_new<T: Serialize + DeserializeOwned + PartialEq>(
    connection: &Connection,
    key: &str,
    value: &T,
    default: &T,
) -> Result<()> {
    if read::<T>(connection, key)?.is_none() && value == default { Ok(()) } else { write(connection, key, value) }
}

/// A value that this version does not understand counts as not set.
pub(crate) fn read<T: DeserializeOwned>(connection: &Connection, key: &str) -> Result<Option<T>> {
    let mut statement = connection.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    let value: Option<String> = statement.query_row([key], |row| row.get(0)).optional()?;
    Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
}

pub(crate) fn write<T: Serialize>(connection: &Connection, key: &str, value: &T) -> Result<()> {
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
    use super::super::{FirstScreen, Tray};
    use super::*;

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn keeps_what_was_set_and_undoes_it() {
        let mut store = Store::in_memory(noon()).unwrap();
        let default = Settings::default_for("no");
        assert_eq!(load(store.connection(), default.clone()).unwrap(), default);
        let settings = Settings {
            name: " Ingrid Lie ".into(),
            region: "de".into(),
            theme: Theme::Dark,
            language: Language::Fr,
            window: WindowSettings { tray: Tray::On, ..WindowSettings::default() },
            ..default.clone()
        };
        save(&mut store, &settings, noon()).unwrap();
        let kept = Settings {
            name: "Ingrid Lie".into(),
            region: "DE".into(),
            theme: Theme::Dark,
            language: Language::Fr,
            window: WindowSettings { tray: Tray::On, ..WindowSettings::default() },
            ..default.clone()
        };
        assert_eq!(load(store.connection(), default.clone()).unwrap(), kept);
        assert_eq!(save(&mut store, &kept, noon()).unwrap().changes.operation, 0);
        store.undo().unwrap();
        assert_eq!(load(store.connection(), default.clone()).unwrap(), default);
    }

    #[test]
    fn refuses_a_text_that_nobody_could_use_and_keeps_the_largest() {
        let mut store = Store::in_memory(noon()).unwrap();
        let with = |text_percent| Settings {
            window: WindowSettings { text_percent, first_screen: FirstScreen::Week, ..WindowSettings::default() },
            ..Settings::default_for("NO")
        };
        for wrong in [0, 89, 201] {
            assert_eq!(save(&mut store, &with(wrong), noon()).unwrap_err().code, crate::Code::Invalid);
        }
        save(&mut store, &with(200), noon()).unwrap();
        assert_eq!(load(store.connection(), Settings::default_for("NO")).unwrap(), with(200));
    }

    #[test]
    fn refuses_a_region_that_is_none() {
        let mut store = Store::in_memory(noon()).unwrap();
        let refused = save(&mut store, &Settings::default_for("Norway"), noon()).unwrap_err();
        assert!(refused.message.contains("“NORWAY” is not a region"), "{}", refused.message);
    }
}
