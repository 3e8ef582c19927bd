//! Whom an entry names. Rule: rooms are no people, and an address that a service shares among all its users is nobody's.

use super::component::Component;
use crate::importing::content_line::Property;
use crate::people::identity::email_key;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    pub name: String,
    /// Empty where the calendar has none, or one that is nobody's own.
    pub email: String,
    pub answer: Answer,
    pub sort: Sort,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Accepted,
    Declined,
    Tentative,
    NeedsAction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Person,
    /// A room, a resource, a mailing list.
    Thing,
}

impl Guest {
    /// The address as it is compared; empty: none.
    pub fn key(&self) -> String {
        address_key(&self.email)
    }
}

/// Services that send everybody's invitations from one address.
const SHARED: [&str; 6] = [
    "calendar-invite@lu.ma",
    "calendar-invite@luma.com",
    "info@meetup.com",
    "noreply@meetup.com",
    "noreply@eventbrite.com",
    "no-reply@eventbrite.com",
];
/// Hosts whose addresses are rooms and calendars.
const THINGS: [&str; 3] =
    ["@resource.calendar.google.com", "@group.calendar.google.com", "@import.calendar.google.com"];

pub(super) fn address_key(text: &str) -> String {
    let key = email_key(text);
    let is_address =
        key.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains(' '));
    if is_address { key } else { String::new() }
}

pub(super) fn guests(component: &Component) -> Vec<Guest> {
    component.all("ATTENDEE").map(guest).collect()
}

pub(super) fn organiser(component: &Component) -> Option<Guest> {
    component.property("ORGANIZER").map(guest).filter(|guest| !guest.name.is_empty() || !guest.email.is_empty())
}

fn guest(property: &Property) -> Guest {
    let value = property.text();
    let scheme = value.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    let address = value.get(scheme.map_or(0, str::len)..).unwrap_or_default().trim();
    let email = [address, property.parameter("EMAIL").unwrap_or_default()]
        .into_iter()
        .map(|text| text.trim().trim_start_matches('<').trim_end_matches('>'))
        .find(|text| text.contains('@') && !text.contains(' '))
        .unwrap_or_default();
    let name = property.parameter("CN").unwrap_or_default().replace("\\,", ",");
    let name = name.trim().trim_matches('"').trim();
    let lower = email.to_lowercase();
    let parameter = |key| property.parameter(key).unwrap_or_default().to_ascii_uppercase();
    let kind = parameter("CUTYPE");
    let is_thing =
        matches!(kind.as_str(), "ROOM" | "RESOURCE" | "GROUP") || THINGS.iter().any(|host| lower.ends_with(host));
    Guest {
        name: if name.contains('@') && !email.is_empty() { String::new() } else { name.to_owned() },
        email: if SHARED.contains(&lower.as_str()) { String::new() } else { email.to_owned() },
        answer: match parameter("PARTSTAT").as_str() {
            "ACCEPTED" | "COMPLETED" | "IN-PROCESS" => Answer::Accepted,
            "DECLINED" => Answer::Declined,
            "TENTATIVE" => Answer::Tentative,
            _ => Answer::NeedsAction,
        },
        sort: if is_thing { Sort::Thing } else { Sort::Person },
    }
}
