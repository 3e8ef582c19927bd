//! Where an introduction may go. Rule: forward only, and mine is made after both were asked; undo corrects a slip.

use super::IntroductionState::{self, AskedBoth, AskedOne, Closed, Declined, Made, TheyMet, ThoughtOf};
use crate::promises::Whose;

/// The states that may follow, the usual one first.
pub(super) fn next(whose: Whose, state: IntroductionState) -> &'static [IntroductionState] {
    match (whose, state) {
        (_, Closed | Declined) => &[],
        (_, TheyMet) => &[Closed, Declined],
        (_, Made) => &[TheyMet, Closed, Declined],
        (_, AskedBoth) => &[Made, Declined],
        (Whose::Mine, AskedOne) => &[AskedBoth, Declined],
        (Whose::Mine, ThoughtOf) => &[AskedOne, AskedBoth, Declined],
        // Whom they ask, and when, I may never hear.
        (Whose::Theirs, AskedOne) => &[Made, AskedBoth, Declined],
        (Whose::Theirs, ThoughtOf) => &[Made, AskedOne, AskedBoth, Declined],
    }
}

/// Whether help was given or received by now.
pub(super) fn helped(state: IntroductionState) -> Helped {
    if matches!(state, Made | TheyMet | Closed) { Helped::Yes } else { Helped::NotYet }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Helped {
    Yes,
    NotYet,
}

impl IntroductionState {
    /// As it is said in a sentence.
    pub fn said(self) -> &'static str {
        match self {
            ThoughtOf => "thought of",
            AskedOne => "one side asked",
            AskedBoth => "both sides asked",
            Made => "made",
            TheyMet => "they met",
            Closed => "closed",
            Declined => "declined",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_ends_and_none_goes_back() {
        for whose in [Whose::Mine, Whose::Theirs] {
            for state in IntroductionState::ALL {
                let next = next(whose, *state);
                let is_over = matches!(state, Closed | Declined);
                assert_eq!(next.is_empty(), is_over);
                assert!(next.iter().all(|after| after > state));
                assert_eq!(next.contains(&Declined), !is_over);
            }
        }
    }

    #[test]
    fn mine_is_made_only_after_both_were_asked() {
        let before_made: Vec<_> =
            IntroductionState::ALL.iter().filter(|state| next(Whose::Mine, **state).contains(&Made)).collect();
        assert_eq!(before_made, [&AskedBoth]);
    }
}
