//! The name and its parts. Rule: parts of another spelling than the name that is shown would contradict it.

use super::super::values::Field;
use super::Absorbing;
use crate::folding::{fold, name_words};

impl Absorbing<'_, '_> {
    pub(super) fn name(&mut self) {
        let contact = self.source.contact;
        let Some(shown) = contact.display_name() else { return };
        let here = self.values.text(Field::Name).to_owned();
        let is_founding = here.is_empty();
        let is_a_name = contact.name.is_some() || contact.given.is_some() || contact.family.is_some();
        let parts = [
            (Field::Prefix, &contact.prefix),
            (Field::Given, &contact.given),
            (Field::Additional, &contact.additional),
            (Field::Family, &contact.family),
            (Field::Suffix, &contact.suffix),
        ];
        let mut parts_follow = is_founding;
        if is_founding {
            self.put(Field::Name, &shown);
        } else if is_a_name && here != shown {
            let (known, told) = (name_words(&here), name_words(&shown));
            if fold(&here) == fold(&shown) {
                self.respell(Field::Name, &shown);
                parts_follow = self.values.text(Field::Name) == shown;
            } else if here.contains('@') || !told.iter().all(|word| known.contains(word)) {
                self.replace(Field::Name, &shown);
                parts_follow = self.values.text(Field::Name) == shown;
            }
        }
        for (field, part) in parts {
            let part = part.as_deref().unwrap_or_default();
            let is_open = self.values.text(field).is_empty() && !self.values.is_typed(field.name());
            let fits = || name_words(part).iter().all(|word| name_words(self.values.text(Field::Name)).contains(word));
            if !self.values.is_typed(field.name()) && (parts_follow || (is_open && !part.is_empty() && fits())) {
                if !is_founding && !parts_follow {
                    self.differ(field.name(), part);
                    self.compared.more = true;
                }
                self.put(field, part);
            }
        }
    }
}
