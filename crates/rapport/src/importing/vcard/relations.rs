//! Days and people named on a card, in each program's own spelling. Rule: one table of spellings, one meaning each.

use super::super::contact::{Labelled, LabelledDate, StatedRelation};
use super::card::{Pointer, Reading, set_once};
use super::dates::date;
use crate::importing::content_line::{Property, unescape};
use crate::relations::{RelationKind, SeenFrom};

impl Reading<'_> {
    pub fn dates_and_relations(&mut self, property: &Property) -> bool {
        let own_label = || self.label_of(property);
        let relation = match property.name.as_str() {
            "X-ABRELATEDNAMES" => own_label(),
            "RELATED" if property.value_is("text") => own_label(),
            "RELATED" => return self.points_at_another(property),
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

    /// What Rapport wrote itself is stated; what others wrote names somebody, where the card that is meant is in the file.
    fn points_at_another(&mut self, property: &Property) -> bool {
        let to = property.text();
        if to.is_empty() {
            return true;
        }
        let own = property.parameter("X-RAPPORT-RELATION");
        let kind = RelationKind::ALL.iter().find(|kind| own == Some(kind.word())).copied();
        let side = match property.parameter("X-RAPPORT-SIDE") {
            Some("first") => Some(SeenFrom::First),
            Some("second") => Some(SeenFrom::Second),
            _ => None,
        };
        if let (Some(kind), Some(side)) = (kind, side) {
            let label = property.parameter("X-RAPPORT-LABEL").map(unescape).unwrap_or_default().trim().to_owned();
            let label = if label.is_empty() && kind == RelationKind::Other { "contact of".to_owned() } else { label };
            self.contact.relations.push(StatedRelation { to, kind, side, label });
            return true;
        }
        let label = own.map_or_else(|| self.label_of(property), |own| own.replace('_', " "));
        self.pointers.push(Pointer { label, to, as_it_stood: property.as_it_stood() });
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
