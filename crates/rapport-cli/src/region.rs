//! The country of telephone numbers without a country code. Rule: what was asked for, else what is set, else the system's.

use rapport::settings::{self, Settings};
use rapport::{Result, Store};

pub fn region(store: &Store, asked: Option<&str>) -> Result<String> {
    if let Some(region) = asked {
        return Ok(region.to_owned());
    }
    let of_system = sys_locale::get_locale().as_deref().and_then(of_locale).unwrap_or_else(|| "US".to_owned());
    Ok(settings::load(store.connection(), Settings::default_for(&of_system))?.region)
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
