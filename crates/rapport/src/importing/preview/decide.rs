//! The user's choices. Rule: all of them are taken, or none.

use super::plan::Choice;
use super::proposal::Preview;
use super::sort::RecordKind;
use super::{Decision, RecordDecision};
use crate::failure::{Failure, Result};

impl Preview {
    /// Takes the user's choices.
    ///
    /// # Errors
    /// `NotFound` or `Invalid` where one names no record or no candidate; then none is taken.
    pub fn decide(&mut self, decisions: &[RecordDecision]) -> Result<()> {
        let mut choices = self.choices.clone();
        for decision in decisions {
            let place = match self.records.get(decision.index as usize).map(|record| record.kind) {
                Some(RecordKind::Contact(place)) => place,
                Some(_) => {
                    return Err(Failure::invalid(sentence!(
                        "failures-importing-nothing-to-decide",
                        "There is nothing to decide about a record that holds no person."
                    )));
                }
                None if self.wholes.holds_more_than(decision.index, &self.records) => {
                    return Err(Failure::invalid(sentence!(
                        "failures-importing-archive-is-whole",
                        "An archive is taken whole. Cancel the preview to take nothing of it."
                    )));
                }
                None => {
                    return Err(Failure::not_found(sentence!(
                        "failures-importing-record-not-in-preview",
                        "This record is not in the preview. Open the preview again."
                    )));
                }
            };
            let candidate = decision.candidate as usize;
            let guesses = self.comparison.resolution.found.get(place).map_or(0, |found| found.guesses.len());
            let joins = matches!(decision.decision, Decision::Merge | Decision::Update);
            if joins && candidate > 0 && candidate >= guesses {
                return Err(Failure::invalid(sentence!(
                    "failures-importing-fewer-candidates",
                    "This record has fewer candidates. Choose one of those that are shown."
                )));
            }
            if let Some(choice) = choices.get_mut(place) {
                *choice = Choice { decision: decision.decision, candidate };
            }
        }
        self.choices = choices;
        Ok(())
    }
}
