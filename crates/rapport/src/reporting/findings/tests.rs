use super::*;
use crate::exchanges::mutuality;
use crate::growth::then::Then;
use proptest::prelude::*;

/// What is said in English.
fn said(found: Option<Sentence>) -> Option<String> {
    found.map(|found| found.message)
}

fn network(engaged: u32, known: u32) -> Sums {
    Sums { then: Then { engaged, weak: known, ..Then::default() }, ..Sums::default() }
}

fn talks(conversations: u32, deep: u32) -> Sums {
    Sums { conversations, deep, ..Sums::default() }
}

fn exchanged(given: u32, received: u32) -> Sums {
    Sums { given, received, mutuality: mutuality(given, received), ..Sums::default() }
}

#[test]
fn engaged_people_are_told_with_what_changed() {
    let told = |now: (u32, u32), before: (u32, u32)| {
        said(engaged(&network(now.0, now.1), &network(before.0, before.1), "month"))
    };
    assert_eq!(told((0, 0), (0, 0)), None);
    assert_eq!(told((2, 9), (0, 0)).as_deref(), Some("You are engaged with 2 of 9 people."));
    assert!(told((5, 9), (2, 8)).unwrap().contains("3 more than at the end of the month before"));
    assert!(told((2, 9), (5, 8)).unwrap().contains("3 fewer than"));
    assert!(told((2, 9), (2, 8)).unwrap().contains("as many as"));
}

#[test]
fn contacts_alone_are_no_growth() {
    let now = |new_ties, engaged| Sums { new_ties, ..network(engaged, 50) };
    assert!(grown_without_engaging(&now(10, 4), &network(4, 40)).is_some());
    assert_eq!(grown_without_engaging(&now(9, 4), &network(4, 40)), None);
    assert_eq!(grown_without_engaging(&now(10, 5), &network(4, 40)), None);
    assert_eq!(grown_without_engaging(&now(10, 0), &network(0, 0)), None);
}

#[test]
fn a_share_moved_by_ten_points_with_enough_behind_it() {
    let told = |now: &Sums, before: &Sums| said(deep_share(now, Some(before)));
    assert_eq!(told(&talks(10, 4), &talks(20, 4)).as_deref(), Some("Deep conversations rose from 20% to 40% of all."));
    assert!(told(&talks(20, 4), &talks(10, 4)).unwrap().contains("fell from"));
    assert_eq!(told(&talks(100, 29), &talks(100, 20)), None);
    assert_eq!(told(&talks(4, 4), &talks(20, 4)), None);
    assert_eq!(deep_share(&talks(10, 4), None), None);
}

#[test]
fn help_is_told_by_the_way_it_ran() {
    assert!(said(help(&exchanged(3, 3))).unwrap().starts_with("Help ran both ways"));
    assert!(said(help(&exchanged(6, 1))).unwrap().starts_with("You gave help 6 times and received it 1 time."));
    assert!(said(help(&exchanged(1, 6))).unwrap().ends_with("it is your turn to give."));
    assert_eq!((help(&exchanged(1, 2)), help(&exchanged(4, 2)), help(&exchanged(0, 0))), (None, None, None));
}

#[test]
fn rhythm_events_and_time_have_their_thresholds() {
    let ties = |rhythm_kept, with_rhythm| Sums {
        then: Then { rhythm_kept, with_rhythm, ..Then::default() },
        ..Sums::default()
    };
    assert!(said(rhythm(&ties(4, 10))).unwrap().starts_with("Fewer than half"));
    assert!(said(rhythm(&ties(8, 10))).unwrap().starts_with("Most"));
    assert_eq!((rhythm(&ties(5, 10)), rhythm(&ties(0, 4))), (None, None));

    let met = |met, followed_up| Sums { met, followed_up, ..Sums::default() };
    assert!(said(followed_up(&met(4, 1))).unwrap().starts_with("Fewer than half"));
    assert!(said(followed_up(&met(4, 2))).unwrap().starts_with("At least half"));
    assert_eq!(followed_up(&met(2, 0)), None);
    assert_eq!(lasting(&met(4, 2)), None);
    assert!(said(lasting(&Sums { lasting: Some(2), ..met(4, 2) })).unwrap().starts_with("With 2 of them"));

    let spent = |minutes, budget| Sums { minutes, budget, ..Sums::default() };
    assert_eq!(
        said(time(&spent(150, 120))).as_deref(),
        Some("You spent 2\u{a0}h\u{a0}30, 30\u{a0}min over the budget.")
    );
    assert_eq!((time(&spent(120, 120)), time(&spent(50, 0))), (None, None));
    assert_eq!((heard(1, 1), heard(3, 0)), (None, None));
    assert!(said(heard(3, 2)).unwrap().starts_with("Of 3 opportunities heard of, 2 came"));
    assert_eq!(thin(None), None);
}

proptest! {
    #[test]
    fn what_is_said_to_have_risen_is_more(now in 0_u32..60, before in 0_u32..60, known in 60_u32..99) {
        let told = said(engaged(&network(now, known), &network(before, known), "year")).unwrap_or_default();
        prop_assert_eq!(told.contains("more than"), now > before);
        prop_assert_eq!(told.contains("fewer than"), now < before);
    }

    #[test]
    fn a_turn_to_give_is_said_only_to_whom_received_more(given in 0_u32..40, received in 0_u32..40) {
        let told = said(help(&exchanged(given, received))).unwrap_or_default();
        prop_assert!(!told.contains("your turn") || received > 2 * given);
        prop_assert!(!told.contains("You gave") || given > 2 * received);
        prop_assert!(told.is_empty() || given + received >= ENOUGH_HELP);
    }

    #[test]
    fn halves_are_told_truly(of in 0_u32..40, more in 0_u32..40) {
        let all = of + more;
        let told = said(followed_up(&Sums { met: all, followed_up: of, ..Sums::default() })).unwrap_or_default();
        prop_assert!(!told.starts_with("Fewer") || f64::from(of) < f64::from(all) / 2.0);
        prop_assert!(!told.starts_with("At least") || f64::from(of) >= f64::from(all) / 2.0);
    }
}
