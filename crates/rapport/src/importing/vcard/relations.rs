//! Days and people named on a card, in each program's own spelling. Rule: one table of spellings, one meaning each.

use super::super::contact::{Labelled, LabelledDate};
use super::card::{Reading, set_once};
use super::dates::date;
use crate::importing::content_line::Property;

impl Reading<'_> {
    pub fn dates_and_relations(&mut self, property: &Property) -> bool {
        let own_label = || self.label_of(property);
        let relation = match property.name.as_str() {
            "X-ABRELATEDNAMES" => own_label(),
            "RELATED" if property.value_is("text") => own_label(),
            // To a person of the network that it came from: an archive carries these, a card only shows them.
            "RELATED" if property.parameter("X-RAPPORT-RELATION").is_some() => return true,
            "X-SPOUSE" | "X-MS-SPOUSE" | "X-EVOLUTION-SPOUSE" | "X-KADDRESSBOOK-X-SPOUSESNAME" => "Spouse".to_owned(),
            "X-MANAGER" | "X-MS-MANAGER" | "X-EVOLUTION-MANAGER" | "X-KADDRESSBOOK-X-MANAGERSNAME" => {
                "Manager".to_owned()
            }
            "X-ASSISTANT" | "X-MS-ASSISTANT" | "X-EVOLUTION-ASSISTANT" | "X-KADDRESSBOOK-X-ASSISTANTSNAME" => {
                "Assistant".to_owned()
            }
            "X-CHILD" | "X-MS-CHILD" => "Child".to_owned(),
            "X-ABDATE" => {
                let label = own_label();
                return self.labelled_date(label, property);
            }
            "ANNIVERSARY"
            | "X-ANNIVERSARY"
            | "X-MS-ANNIVERSARY"
            | "X-EVOLUTION-ANNIVERSARY"
            | "X-KADDRESSBOOK-X-ANNIVERSARY" => {
                return self.labelled_date("Anniversary".to_owned(), property);
            }
            _ => return false,
        };
        self.contact.related.extend(property.line_of_text().map(|value| Labelled { label: relation, value }));
        true
    }

    fn labelled_date(&mut self, label: String, property: &Property) -> bool {
        let Some(date) = self.date(property) else { return false };
        self.contact.dates.push(LabelledDate { label, date });
        true
    }

    /// `vnd.android.cursor.item/KIND;VALUE;TYPE;OWN LABEL;…`
    pub fn android(&mut self, property: &Property) -> bool {
        let parts = property.components();
        let part = |place: usize| parts.get(place).cloned().flatten();
        let (Some(kind), Some(value)) = (part(0), part(1)) else { return false };
        match kind.rsplit_once('/').map(|(_, kind)| kind) {
            Some("nickname") => set_once(&mut self.contact.nickname, Some(value)),
            Some("relation") => {
                self.contact.related.push(Labelled { label: part(3).unwrap_or_default(), value });
                true
            }
            Some("contact_event") => match (date(&value, None), part(2).as_deref()) {
                (Some(day), Some("3")) => set_once(&mut self.contact.birthday, Some(day)),
                (Some(date), kind) => {
                    let label = if kind == Some("1") { "Anniversary".to_owned() } else { part(3).unwrap_or_default() };
                    self.contact.dates.push(LabelledDate { label, date });
                    true
                }
                _ => false,
            },
            _ => false,
        }
    }
}
