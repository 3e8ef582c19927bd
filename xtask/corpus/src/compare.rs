//! The facts of `expected.json` against what was read. Rule: disputed and contested facts are no checks.

use chrono::NaiveDate;
use rapport::importing::contact::{ContactKind, Labelled, RawContact};
use rapport::importing::reading::{FileReading, Format, LeftOutReason, Severity};
use serde_json::{Value, json};

pub enum Agreement {
    Agreed,
    /// The fact is about a record that is deliberately no person.
    LeftOut,
    Differs(Difference),
}

pub struct Difference {
    pub what: String,
    pub expected: Value,
    pub found: Value,
}

/// All checks that the facts of one file allow.
pub fn compare(facts: &Value, readings: &[FileReading]) -> Vec<Agreement> {
    let Some(reading) = readings.iter().find(|reading| is_meant(facts, reading)) else { return Vec::new() };
    match reading.format {
        Format::NotUsedYet => return Vec::new(),
        Format::Calendar => return crate::calendar::compare(facts, reading),
        _ => {}
    }
    let mut checks = counts(facts, reading);
    for check in facts["checks"].as_array().into_iter().flatten() {
        let index = check["index"].as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or_default();
        for (field, expected) in check.as_object().into_iter().flatten() {
            let names = |list: &Value, name: &str| list.as_array().into_iter().flatten().any(|entry| entry == name);
            if matches!(field.as_str(), "index" | "by" | "contested") || names(&check["contested"], field) {
                continue;
            }
            checks.push(agreement(reading, index, field, expected));
        }
    }
    checks
}

/// `archive.zip!member.csv` means that member.
fn is_meant(facts: &Value, reading: &FileReading) -> bool {
    let file = facts["file"].as_str().unwrap_or_default();
    file.split_once('!').is_none_or(|(_, member)| reading.file.ends_with(member))
}

fn agreement(reading: &FileReading, index: usize, field: &str, expected: &Value) -> Agreement {
    let contact = reading.contacts.iter().find(|contact| contact.place.record == index);
    let on_purpose = [LeftOutReason::Group, LeftOutReason::HiddenProfile];
    let left_out = reading.left_out.iter().any(|left| left.record == index && on_purpose.contains(&left.reason));
    if contact.is_none() && left_out {
        return Agreement::LeftOut;
    }
    let found = contact.map_or(Value::Null, |contact| found(contact, reading.format, field, expected));
    verdict(format!("record {index}, {field}"), wanted(field, expected), found)
}

fn verdict(what: String, expected: Value, found: Value) -> Agreement {
    let nothing =
        |value: &Value| value.is_null() || *value == json!("") || *value == json!({ "family": "", "given": "" });
    if expected == found || (nothing(&expected) && nothing(&found)) {
        Agreement::Agreed
    } else {
        Agreement::Differs(Difference { what, expected, found })
    }
}

fn counts(facts: &Value, reading: &FileReading) -> Vec<Agreement> {
    let broken = reading.problems.iter().filter(|problem| problem.severity == Severity::RecordBroken).count();
    let (people, left_out) = (reading.contacts.len(), reading.left_out.len());
    let with = |values: fn(&RawContact) -> bool| reading.contacts.iter().filter(|contact| values(contact)).count();
    let linkedin = reading.format == Format::LinkedinConnections;
    // Rows of hidden profiles are not counted as contacts; empty and broken cards are.
    let contacts = if linkedin { people } else { people + left_out + broken };
    let counted = [
        ("contacts", contacts),
        ("rows", people + left_out + broken),
        ("with_email", with(|contact| !contact.emails.is_empty())),
        // Counted among all rows, hidden ones too.
        ("without_url", with(|contact| contact.urls.is_empty()) + left_out),
    ];
    let stated = counted.into_iter().filter(|(field, _)| facts[*field].is_number());
    stated.map(|(field, found)| verdict(field.to_owned(), facts[field].clone(), json!(found))).collect()
}

/// The fact, in the form in which [`found`] gives it.
fn wanted(field: &str, expected: &Value) -> Value {
    let text = expected.as_str().unwrap_or_default();
    match field {
        "name" => json!(text.trim()),
        "birthday" if !text.starts_with("text:") => json!(text.split('T').next()),
        "connected_on" => json!(NaiveDate::parse_from_str(text, "%d %b %Y").ok()),
        "nickname" => json!(strings(expected).map(|name| name.replace(", ", ",")).collect::<Vec<_>>().join(",")),
        "notes" => json!(strings(expected).collect::<Vec<_>>().join("\n\n")),
        "phones" => json!(strings(expected).map(|number| plain_number(&number)).collect::<Vec<_>>()),
        "phones_set" => sorted(strings(expected).map(|number| plain_number(&number))),
        "emails_set" | "urls_set" | "categories" => sorted(strings(expected)),
        "labels" => sorted(text.split(":::").map(|label| label.trim().trim_start_matches("* ").to_owned())),
        "n_family_bytes_latin" => json!(text),
        _ => expected.clone(),
    }
}

fn found(contact: &RawContact, format: Format, field: &str, expected: &Value) -> Value {
    let table = !matches!(format, Format::Vcard | Format::Ldif);
    let values = |list: &[Labelled]| list.iter().map(|one| one.value.clone()).collect::<Vec<_>>();
    let single = |value: &Option<String>| json!(value.clone().unwrap_or_default());
    match field {
        "name" => json!(contact.display_name().unwrap_or_default()),
        "n" => json!({ "family": single(&contact.family), "given": single(&contact.given) }),
        "given" => single(&contact.given),
        "family" => single(&contact.family),
        "nickname" => json!(contact.nickname.clone().unwrap_or_default().replace(", ", ",")),
        "title" => single(&contact.position),
        "notes" => single(&contact.notes),
        // Of tables the facts state the company's column alone.
        "org" if table => single(&contact.organisation),
        "org" => json!(contact.organisation.iter().chain(&contact.departments).cloned().collect::<Vec<_>>().join(";")),
        "emails" => json!(values(&contact.emails)),
        "emails_set" => sorted(values(&contact.emails).into_iter()),
        "email" => json!(contact.emails.first().map(|email| &email.value)),
        "phones" => json!(values(&contact.phones).iter().map(|number| plain_number(number)).collect::<Vec<_>>()),
        "phones_set" => sorted(values(&contact.phones).iter().map(|number| plain_number(number))),
        "urls" => json!(pages(contact, expected)),
        "urls_set" => sorted(pages(contact, expected).into_iter()),
        "url" => json!(contact.urls.first().map(|url| &url.value)),
        "birthday" => birthday(contact, expected),
        "connected_on" => json!(contact.met_on),
        "categories" | "labels" => sorted(contact.tags.iter().cloned()),
        "spouse" => json!(related(contact, "spouse")),
        "business" => json!(contact.kind == ContactKind::Organisation),
        "has_photo" => json!(contact.photo.is_some()),
        "addresses" => json!(contact.addresses.len()),
        "n_family_bytes_latin" => latin_bytes(contact, expected),
        _ => json!(format!("Rapport keeps no {field}")),
    }
}

/// The web pages. The facts do not list profiles and messaging addresses, which Rapport keeps with them.
fn pages(contact: &RawContact, expected: &Value) -> Vec<String> {
    let stated: Vec<String> = strings(expected).collect();
    let is_page = |value: &str| {
        let scheme = value.split_once(':').map(|(scheme, _)| scheme);
        scheme.is_none_or(|scheme| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"))
    };
    const MESSAGING: [&str; 8] = ["aim", "icq", "msn", "yahoo", "xmpp", "skype", "qq", "google talk"];
    let profiles = contact.urls.iter().filter(|url| !stated.contains(&url.value));
    let extra: Vec<&Labelled> =
        profiles.filter(|url| !is_page(&url.value) || MESSAGING.contains(&url.label.as_str())).collect();
    contact.urls.iter().filter(|url| !extra.contains(url)).map(|url| url.value.clone()).collect()
}

/// A birthday in words is no date: it must be kept aside word by word.
fn birthday(contact: &RawContact, expected: &Value) -> Value {
    let words = expected.as_str().and_then(|text| text.strip_prefix("text:"));
    match (contact.birthday, words) {
        (Some(date), _) => json!(date.to_string()),
        (None, Some(words)) if contact.not_understood.iter().any(|line| line.ends_with(words)) => expected.clone(),
        (None, _) => Value::Null,
    }
}

fn related(contact: &RawContact, label: &str) -> Option<String> {
    contact.related.iter().find(|one| one.label.eq_ignore_ascii_case(label)).map(|one| one.value.clone())
}

/// The source names no character set: the surname's bytes must survive in one of the two Latin ones.
fn latin_bytes(contact: &RawContact, expected: &Value) -> Value {
    let family = contact.family.clone().unwrap_or_default();
    let written = |encoding: &'static encoding_rs::Encoding| {
        let bytes = encoding.encode(&family).0.into_owned();
        bytes
            .iter()
            .map(|byte| if byte.is_ascii() { char::from(*byte).to_string() } else { format!("\\x{byte:X}") })
            .collect::<String>()
    };
    let spellings = [written(encoding_rs::WINDOWS_1252), written(encoding_rs::WINDOWS_1250)];
    if spellings.iter().any(|spelling| expected == spelling) { expected.clone() } else { json!(family) }
}

fn strings(value: &Value) -> impl Iterator<Item = String> {
    let list = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    list.into_iter().filter_map(|one| one.as_str().map(str::to_owned))
}

fn sorted(values: impl Iterator<Item = String>) -> Value {
    let mut values: Vec<String> = values.collect();
    values.sort();
    json!(values)
}

/// `tel:` is a way of writing; the extension stands behind in words.
fn plain_number(number: &str) -> String {
    number.trim_start_matches("tel:").replacen(";ext=", " ext. ", 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapport::importing::reading::ReadingChoice;
    use rapport::importing::vcard;

    fn differences(card: &str, check: Value) -> Vec<String> {
        let reading = vcard::read(card.as_bytes(), "a.vcf", &ReadingChoice::default());
        let facts = json!({ "file": "a.vcf", "contacts": 1, "checks": [check] });
        let checks = compare(&facts, &[reading]).into_iter();
        checks
            .filter_map(|check| match check {
                Agreement::Differs(difference) => Some(difference.what),
                _ => None,
            })
            .collect()
    }

    const ADA: &str = "BEGIN:VCARD\nFN:Ada Quill\nTEL;VALUE=uri:tel:+1-5;ext=2\nBDAY:19841113\nEND:VCARD";

    #[test]
    fn what_agrees_is_silent() {
        let check = json!({ "index": 0, "name": "Ada Quill", "phones": ["tel:+1-5;ext=2"], "birthday": "1984-11-13T00:00:00Z", "org": "" });
        assert_eq!(differences(ADA, check), Vec::<String>::new());
    }

    #[test]
    fn what_differs_is_told_and_what_is_contested_is_not() {
        let check = json!({ "index": 0, "name": "Ida", "birthday": "1984-11-14", "contested": ["birthday"] });
        assert_eq!(differences(ADA, check), ["record 0, name"]);
    }

    #[test]
    fn a_record_that_was_not_taken_differs() {
        assert_eq!(differences("BEGIN:VCARD\nEND:VCARD", json!({ "index": 0, "name": "Ada" })), ["record 0, name"]);
    }
}
