//! Where the user is: the country of telephone numbers without a country code, and the time zone. Rule: what was asked for, else what is set, else the system's.

use chrono_tz::Tz;
use rapport::settings::{self, Settings, WeekSettings};
use rapport::{Result, Store};

pub fn region(store: &Store, asked: Option<&str>) -> Result<String> {
    if let Some(region) = asked {
        return Ok(region.to_owned());
    }
    Ok(settings::load(store.connection(), of_system())?.region)
}

/// What the week is planned by: the day it begins on, and its minutes.
pub fn week(store: &Store) -> Result<WeekSettings> {
    settings::week(store.connection(), &region(store, None)?)
}

pub fn zone(store: &Store) -> Result<Tz> {
    let set = settings::load(store.connection(), of_system())?.zone;
    let of_system = || iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok());
    Ok(set.parse().ok().or_else(of_system).unwrap_or(Tz::UTC))
}

fn of_system() -> Settings {
    let region = sys_locale::get_locale().as_deref().and_then(of_locale);
    Settings::default_for(region.as_deref().unwrap_or("US"))
}

/// `NO` of `nb-NO` or `nb_NO.UTF-8`.
fn of_locale(locale: &str) -> Option<String> {
    let plain = locale.split(['.', '@']).next()?;
    let part = plain.split(['-', '_']).skip(1).find(|part| part.len() == 2)?;
    part.bytes().all(|letter| letter.is_ascii_alphabetic()).then(|| part.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::of_locale;

    #[test]
    fn the_region_of_a_locale() {
        assert_eq!(of_locale("nb-NO").as_deref(), Some("NO"));
        assert_eq!(of_locale("en_GB.UTF-8").as_deref(), Some("GB"));
        assert_eq!(of_locale("zh-Hant-TW").as_deref(), Some("TW"));
        assert_eq!(of_locale("C"), None);
    }
}
