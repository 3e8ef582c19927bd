//! The exports that the invented professional dropped over the years, as text. Rule: written as the real programs write them.

use super::characters::Character;
use super::portraits;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use std::fmt::Write;

/// LinkedIn's `Connections.csv` as downloaded on that day.
pub(super) fn connections(people: &[Character], on: NaiveDate) -> String {
    let mut text = String::from(
        "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You \
         will only see email addresses for connections who have allowed their connections to see or download their email \
         address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here \
         https://www.linkedin.com/help/linkedin/answer/261\"\n\n\
         First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    );
    // LinkedIn lists the newest first, and leaves a bare date where somebody closed the account.
    for (place, person) in people.iter().filter(|person| person.on_linkedin && person.met_on <= on).rev().enumerate() {
        let day = person.met_on.format("%d %b %Y").to_string();
        if place % 190 == 120 {
            let _ = writeln!(text, ",,,,,,{day}");
        }
        let email = if person.shows_email { person.email() } else { String::new() };
        let (organisation, position) = person.post(on).map_or(("", ""), |post| (post.organisation, post.position));
        let cells =
            [person.name.given.as_str(), &person.name.family, &person.profile(), &email, organisation, position, &day];
        let cells: Vec<String> = cells.into_iter().map(cell).collect();
        let _ = writeln!(text, "{}", cells.join(","));
    }
    text
}

fn cell(value: &str) -> String {
    if value.contains([',', '"', '\n']) { format!("\"{}\"", value.replace('"', "\"\"")) } else { value.to_owned() }
}

/// Who keeps this network: invented as well.
pub(super) const PROFILE: &str =
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,\
Geo Location,Twitter Handles,Websites,Instant Messengers
Noor,van Aalst,,,,\"Grid flexibility, from forecasts to contracts\",,Utilities,,\"Rotterdam, Netherlands\",,,
";

pub(super) const POSITIONS: &str = "Company Name,Title,Description,Location,Started On,Finished On
Van Aalst Flexibility,Independent Consultant,,Rotterdam,Mar 2021,
Delta Grid Operators,Senior Grid Planner,,Arnhem,Sep 2016,Feb 2021
Nordwind Energie,Power Systems Engineer,,Hamburg,Aug 2012,Aug 2016
";

/// How a card tells who its person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// By the address of the profile.
    ByProfile,
    /// Only by name and employer: likely somebody who is known, and no more than that.
    ByName,
}

/// Whether a card carries a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Photo {
    Inside,
    None,
}

/// One card of a telephone's address book.
pub(super) fn card(person: &Character, on: NaiveDate, known: Known, categories: &str, photo: Photo) -> String {
    let mut card = String::from("BEGIN:VCARD\nVERSION:3.0\n");
    let mut line = |property: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(card, "{property}:{value}");
        }
    };
    line("N", &format!("{};{};;;", person.name.family, person.name.given));
    line("FN", &person.full_name());
    if let Some(post) = person.post(on) {
        line("ORG", post.organisation);
        line("TITLE", &post.position.replace(',', "\\,"));
    }
    line("TEL;TYPE=CELL", &person.phone);
    match known {
        Known::ByProfile => {
            line("EMAIL;TYPE=WORK", &person.email());
            line("X-SOCIALPROFILE;TYPE=linkedin", &person.profile());
        }
        Known::ByName => line("EMAIL;TYPE=HOME", &format!("{}@example.org", person.slug.replace('-', ""))),
    }
    line("ADR;TYPE=HOME", &format!(";;;{};;;{}", person.city.0, person.city.1));
    line("BDAY", &person.birthday);
    line("CATEGORIES", categories);
    if let Some(picture) = (photo == Photo::Inside).then(|| portraits::portrait(&person.slug)).flatten() {
        line("PHOTO;ENCODING=b;TYPE=PNG", &STANDARD.encode(picture));
    }
    line("X-RAPPORT-MET-ON", if known == Known::ByName { String::new() } else { person.met_on.to_string() }.as_str());
    card.push_str("END:VCARD\n");
    card
}

/// The list of those who came to a workshop, as its host sent it.
pub(super) fn participants<'a>(people: impl Iterator<Item = &'a Character>, on: NaiveDate) -> String {
    let mut text = String::from("First Name;Last Name;Email;Company;Job Title\n");
    for person in people {
        let (organisation, position) = person.post(on).map_or(("", ""), |post| (post.organisation, post.position));
        let _ =
            writeln!(text, "{};{};{};{organisation};{position}", person.name.given, person.name.family, person.email());
    }
    text
}
