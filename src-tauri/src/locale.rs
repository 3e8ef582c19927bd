//! What the system tells about language and country. Rule: `C` and `POSIX` are no language.

use crate::clock::home;
use chrono_tz::Tz;
use rapport::settings::{self, Settings, WeekSettings};
use rapport::{Result, Store};

/// As BCP 47, such as `nb-NO`; plain English where the system does not tell.
pub fn of_system() -> String {
    sys_locale::get_locale()
        .filter(|locale| !matches!(plain(locale), "" | "C" | "POSIX"))
        .map_or_else(|| "en".to_owned(), |locale| plain(&locale).replace('_', "-"))
}

/// What holds for this user until it is set otherwise.
pub fn settings() -> Settings {
    let region = region(&of_system());
    Settings::default_for(if region.is_empty() { "US" } else { &region })
}

/// What is set.
pub fn set(store: &Store) -> Result<Settings> {
    settings::load(store.connection(), settings())
}

/// Where the user is: as it is set, else as the system tells.
pub fn zone(settings: &Settings) -> Tz {
    settings.zone.parse().unwrap_or_else(|_| home())
}

/// What the week is planned by: the day it begins on, and its minutes.
pub fn week(store: &Store) -> Result<WeekSettings> {
    settings::week(store.connection(), &set(store)?.region)
}

/// The country of a locale as two capital letters; empty where it names none.
fn region(locale: &str) -> String {
    let two_letters = |part: &&str| part.len() == 2 && part.bytes().all(|letter| letter.is_ascii_alphabetic());
    plain(locale).split(['-', '_']).skip(1).find(two_letters).map_or_else(String::new, str::to_ascii_uppercase)
}

fn plain(locale: &str) -> &str {
    locale.split(['.', '@']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::region;

    #[test]
    fn the_region_of_a_locale() {
        assert_eq!(region("nb-NO"), "NO");
        assert_eq!(region("en_GB.UTF-8"), "GB");
        assert_eq!(region("zh-Hant-TW"), "TW");
        assert_eq!(region("de"), "");
    }
}
