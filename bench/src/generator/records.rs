//! What one export says of a person: never all, and not always right.

use super::names::Name;
use super::{POSITIONS, Person, Random, company_name};
use rapport::importing::contact::{Labelled, Origin, PostalAddress, RawContact, RecordPlace};

/// Of whom a record is, and what it says.
#[derive(Debug, Clone)]
pub struct Record {
    pub person: usize,
    pub contact: RawContact,
}

/// From which kind of source a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    LinkedIn,
    AddressBook,
}

/// How faithful a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// As the person writes it.
    Own,
    /// Typed by somebody, at another time.
    Other,
}

/// What a source of this kind says of the person; `companies` is how many there are to move to.
pub fn record(person: usize, known: &Person, view: View, hand: Hand, companies: usize, random: &mut Random) -> Record {
    let mut contact = RawContact::at(RecordPlace { file: String::from("generated"), record: person, line: person + 1 });
    let changed_job = hand == Hand::Other && random.percent(15);
    let company = if changed_job { random.skewed(companies) } else { known.company };
    let position = if changed_job || (hand == Hand::Other && random.percent(10)) {
        *random.pick(&POSITIONS)
    } else {
        known.position
    };
    name(&mut contact, &known.name, view, hand, random);
    match view {
        View::LinkedIn => {
            contact.urls = vec![labelled("", &format!("https://www.linkedin.com/in/{}", known.slug))];
            contact.organisation = Some(company_written(company, random));
            contact.position = Some(position.into());
            contact.met_on = Some(known.met_on);
            contact.origin = Origin::Online;
            if random.percent(8) {
                contact.emails = vec![labelled("", &known.own_email)];
            }
        }
        View::AddressBook => {
            if random.percent(85) {
                contact.phones.push(labelled("mobile", &number_written(&known.mobile, random)));
            }
            if random.percent(20) {
                contact.phones.push(labelled("work", &number_written(&switchboard(company), random)));
            }
            if random.percent(60) {
                contact.emails.push(labelled("home", &address_written(&known.own_email, random)));
            }
            if random.percent(50) && !changed_job {
                contact.emails.push(labelled("work", &address_written(&known.work_email, random)));
            }
            if random.percent(5) {
                contact.emails.push(labelled("work", &format!("info@{}", super::domain(company))));
            }
            if random.percent(60) {
                contact.organisation = Some(company_written(company, random));
                contact.position = random.percent(60).then(|| position.into());
            }
            if random.percent(40) {
                contact.addresses.push(PostalAddress { city: known.city.into(), ..PostalAddress::default() });
            }
            if random.percent(20) {
                contact.birthday = Some(rapport::dates::PartialDate::Full(known.birthday));
            }
            if random.percent(15) {
                contact.urls.push(labelled("", &format!("linkedin.com/in/{}/", known.slug.to_uppercase())));
            }
        }
    }
    Record { person, contact }
}

fn labelled(label: &str, value: &str) -> Labelled {
    Labelled { label: label.into(), value: value.into() }
}

fn name(contact: &mut RawContact, name: &Name, view: View, hand: Hand, random: &mut Random) {
    let (mut given, mut family) = (name.given.clone(), name.family.clone());
    let mut family_first = name.family_first && random.percent(50);
    if hand == Hand::Other {
        if let Some(otherwise) = name.otherwise.clone().filter(|_| random.percent(25)) {
            (given, family) = otherwise;
        }
        if let Some(called) = name.called.clone().filter(|_| random.percent(10)) {
            given = called;
        }
        if random.percent(12) {
            let slipped = if random.percent(50) { &mut given } else { &mut family };
            *slipped = with_a_slip(slipped, random);
        }
        if random.percent(15) {
            (given, family) = (without_accents(&given), without_accents(&family));
        }
        if random.percent(4) && !given.is_empty() {
            given = format!("{}.", given.chars().take(1).collect::<String>());
        }
        if random.percent(5) {
            family_first = !family_first;
        }
        if random.percent(5) {
            (given, family) = (given.to_uppercase(), family.to_uppercase());
        }
    }
    if view == View::AddressBook {
        let shown = if family_first { format!("{family} {given}") } else { format!("{given} {family}") };
        let title = if hand == Hand::Other && random.percent(4) { "Dr. " } else { "" };
        contact.name = Some(format!("{title}{shown}"));
    }
    if view == View::LinkedIn || random.percent(60) {
        let swapped = hand == Hand::Other && random.percent(2);
        (given, family) = if swapped { (family, given) } else { (given, family) };
        contact.given = Some(given);
        contact.family = Some(family);
    }
}

/// Two letters swapped, one left out, one doubled or one beside it on the keyboard.
fn with_a_slip(word: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 4 {
        return word.into();
    }
    let place = 1 + random.below(letters.len() - 2);
    match random.below(4) {
        0 => letters.swap(place, place + 1),
        1 => drop(letters.remove(place)),
        2 => letters.insert(place, letters[place]),
        _ => letters[place] = *random.pick(&['a', 'e', 'i', 'n', 'r', 's', 't', 'o']),
    }
    letters.into_iter().collect()
}

fn without_accents(name: &str) -> String {
    let folded = rapport::folding::fold(name);
    let mut letters = folded.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn number_written(national: &str, random: &mut Random) -> String {
    let (first, rest) = national.split_at(3);
    match random.below(5) {
        0 => format!("+47 {first} {rest}"),
        1 => format!("0047{national}"),
        2 => national.into(),
        3 => format!("+47-{first}-{rest}"),
        _ => format!("{first} {} {}", &rest[..2], &rest[2..]),
    }
}

fn switchboard(company: usize) -> String {
    format!("22{:06}", (company * 31) % 1_000_000)
}

fn address_written(address: &str, random: &mut Random) -> String {
    if random.percent(15) { address.to_uppercase() } else { address.into() }
}

fn company_written(company: usize, random: &mut Random) -> String {
    let name = company_name(company);
    match random.below(8) {
        0 => format!("{name} AS"),
        1 => name.to_uppercase(),
        2 => format!("{name}, Inc."),
        _ => name,
    }
}
