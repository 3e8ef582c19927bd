//! Organisation and position. Rule: another post is told from the same one spelt otherwise.

use super::super::ChangeKind;
use super::super::values::Field;
use super::{Absorbing, Fate, PostOutcome};
use crate::folding::fold;
use crate::importing::reading::Format;
use crate::organisations;

impl Absorbing<'_, '_> {
    pub(super) fn post(&mut self) {
        let contact = self.source.contact;
        let organisation = contact.organisation.as_deref().unwrap_or_default();
        let position = contact.position.as_deref().unwrap_or_default();
        let here = [self.values.text(Field::Organisation), self.values.text(Field::Position)];
        let [no_organisation, no_position] = here.map(str::is_empty);
        let is_another = |told: &str, here: &str, key: fn(&str) -> String| {
            !told.is_empty() && !here.is_empty() && told != here && key(told) != key(here)
        };
        if organisation.is_empty() && position.is_empty() {
            let left = self.source.format == Format::LinkedinConnections
                && self.values.post_from_linkedin
                && !(no_organisation && no_position);
            if left && self.fate(&[Field::Organisation, Field::Position]) == Fate::Taken {
                self.change_post(ChangeKind::LeftJob, "", "");
            }
        } else if is_another(organisation, here[0], organisations::key) {
            self.change_post(ChangeKind::NewJob, organisation, position);
        } else if is_another(position, here[1], fold) {
            let organisation = if no_organisation { organisation.to_owned() } else { here[0].to_owned() };
            self.change_post(ChangeKind::NewPosition, &organisation, position);
        } else {
            if no_organisation && !organisation.is_empty() {
                self.fill(Field::Organisation, organisation);
            }
            if no_position && !position.is_empty() {
                self.fill(Field::Position, position);
            } else if !position.is_empty() {
                self.respell(Field::Position, position);
            }
        }
    }

    fn change_post(&mut self, kind: ChangeKind, organisation: &str, position: &str) {
        let fate = self.fate(&[Field::Organisation, Field::Position]);
        self.compared.job = Some(kind);
        for (field, text) in [(Field::Organisation, organisation), (Field::Position, position)] {
            if text == self.values.text(field) {
                continue;
            }
            self.differ(field.name(), text);
            match fate {
                Fate::Taken => self.put(field, text),
                Fate::Offered => self.offer(field.name(), text),
            }
        }
        if fate == Fate::Taken {
            self.gain.post = PostOutcome::Left;
        }
    }
}
