//! What stands between `BEGIN` and `END`. Rule: what is not ended ends with what follows it, and nothing is lost.

use crate::importing::content_line::Property;

pub(super) struct Component {
    /// In capitals.
    pub name: String,
    pub line: usize,
    pub properties: Vec<Property>,
    /// Alarms of an event, the two halves of a time zone.
    pub inner: Vec<Component>,
    end: End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Open,
    Ended,
}

/// A calendar and what is directly in it, side by side in the order of the file.
const STAND_ALONE: [&str; 7] = ["VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"];
/// Deeper than any calendar nests.
const DEEPEST: usize = 8;

pub(super) fn components(properties: impl Iterator<Item = Property>) -> Vec<Component> {
    let mut tree = Tree { done: Vec::new(), open: Vec::new(), calendar: None };
    for property in properties {
        let value = property.value.trim().to_ascii_uppercase();
        match property.name.as_str() {
            "BEGIN" => tree.begin(value, property.line),
            "END" => tree.end(&value),
            _ => tree.take(property),
        }
    }
    while let Some(last) = tree.open.pop() {
        tree.close(last);
    }
    tree.done
}

struct Tree {
    done: Vec<Component>,
    open: Vec<Component>,
    /// Place among those that are done.
    calendar: Option<usize>,
}

impl Tree {
    fn begin(&mut self, name: String, line: usize) {
        if STAND_ALONE.contains(&name.as_str()) || self.open.len() >= DEEPEST {
            while let Some(unended) = self.open.pop() {
                self.close(unended);
            }
        }
        let component = Component { name, line, properties: Vec::new(), inner: Vec::new(), end: End::Open };
        if component.is("VCALENDAR") {
            self.calendar = Some(self.done.len());
            self.done.push(component);
        } else {
            self.open.push(component);
        }
    }

    fn end(&mut self, name: &str) {
        let Some(place) = self.open.iter().rposition(|open| open.name == name) else { return };
        while self.open.len() > place {
            let Some(mut component) = self.open.pop() else { return };
            if component.name == name {
                component.end = End::Ended;
            }
            self.close(component);
        }
    }

    fn close(&mut self, component: Component) {
        match self.open.last_mut() {
            Some(outer) => outer.inner.push(component),
            None => self.done.push(component),
        }
    }

    fn take(&mut self, property: Property) {
        let calendar = self.calendar.and_then(|place| self.done.get_mut(place));
        if let Some(component) = self.open.last_mut().or(calendar) {
            component.properties.push(property);
        }
    }
}

impl Component {
    pub fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// An entry of the calendar.
    pub fn is_record(&self) -> bool {
        ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"].contains(&self.name.as_str())
    }

    /// It was never ended.
    pub fn is_open(&self) -> bool {
        self.end == End::Open
    }

    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// `None` where it is empty.
    pub fn text(&self, name: &str) -> Option<String> {
        self.property(name).map(Property::text).filter(|text| !text.is_empty())
    }
}
