//! When an insight comes back. Rule: each look doubles the pause, to a year at most; and before a meeting it is there unless it was
//! looked at since the last one.

use chrono::{Days, NaiveDate};

/// The pause behind the day on which it was noted.
const FIRST_PAUSE: u64 = 7;
const LONGEST_PAUSE: u64 = 365;

/// Days from one look to the next, after so many looks.
pub fn pause(looks: u32) -> u64 {
    let doubled = 1_u64.checked_shl(looks).and_then(|factor| factor.checked_mul(FIRST_PAUSE));
    doubled.unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE)
}

/// The day on which it is due again.
pub fn due_on(noted_on: NaiveDate, shown_on: Option<NaiveDate>, looks: u32) -> NaiveDate {
    let since = shown_on.unwrap_or(noted_on);
    since.checked_add_days(Days::new(pause(looks))).unwrap_or(NaiveDate::MAX)
}

/// Whether it belongs on the card before the next meeting with whom it is from.
pub fn is_offered_before_meeting(shown_on: Option<NaiveDate>, last_contact: Option<NaiveDate>) -> bool {
    match (shown_on, last_contact) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(shown), Some(last)) => shown <= last,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[rstest]
    #[case::fresh(None, 0, "2026-01-08")]
    #[case::once(Some("2026-01-08"), 1, "2026-01-22")]
    #[case::looked_at_late(Some("2026-02-01"), 1, "2026-02-15")]
    #[case::twice(Some("2026-01-22"), 2, "2026-02-19")]
    #[case::five_times(Some("2026-06-01"), 5, "2027-01-11")]
    #[case::known(Some("2026-06-01"), 6, "2027-06-01")]
    #[case::without_end(Some("2026-06-01"), u32::MAX, "2027-06-01")]
    fn the_pauses_grow(#[case] shown_on: Option<&str>, #[case] looks: u32, #[case] due: &str) {
        assert_eq!(due_on(day("2026-01-01"), shown_on.map(day), looks), day(due));
    }

    #[rstest]
    #[case::never_looked_at(None, None, true)]
    #[case::not_since_noted(None, Some("2026-03-01"), true)]
    #[case::looked_at_before_the_last_contact(Some("2026-02-28"), Some("2026-03-01"), true)]
    #[case::looked_at_on_the_day(Some("2026-03-01"), Some("2026-03-01"), true)]
    #[case::looked_at_since(Some("2026-03-02"), Some("2026-03-01"), false)]
    #[case::looked_at_and_never_in_touch(Some("2026-03-02"), None, false)]
    fn it_is_offered_before_a_meeting(
        #[case] shown_on: Option<&str>,
        #[case] last_contact: Option<&str>,
        #[case] offered: bool,
    ) {
        assert_eq!(is_offered_before_meeting(shown_on.map(day), last_contact.map(day)), offered);
    }

    proptest! {
        #[test]
        fn a_look_never_shortens_the_pause(looks in 0_u32..100) {
            prop_assert!(pause(looks) <= pause(looks + 1));
        }
    }
}
