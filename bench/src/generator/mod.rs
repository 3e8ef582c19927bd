//! Invented people, the same for the same seed. Rule: nobody here exists; how often names, employers and mistakes occur is as in life.

mod names;
mod random;
mod records;

pub use random::Random;
pub use records::{Hand, Record, View, record};

use chrono::NaiveDate;
use names::Name;

/// An invented person with all that any record may tell of them.
#[derive(Debug, Clone)]
pub struct Person {
    pub name: Name,
    pub company: usize,
    pub position: &'static str,
    pub slug: String,
    pub work_email: String,
    pub own_email: String,
    /// National digits of a mobile telephone in Norway.
    pub mobile: String,
    pub city: &'static str,
    pub birthday: NaiveDate,
    pub met_on: NaiveDate,
}

/// How many companies so many people work for.
pub fn companies(people: usize) -> usize {
    (people / 12).max(8)
}

/// People and where they work; about one in two hundred has a namesake in the same company.
pub fn people(count: usize, random: &mut Random) -> Vec<Person> {
    let companies = companies(count);
    let mut people: Vec<Person> = Vec::with_capacity(count);
    for number in 0..count {
        let name = names::name(random);
        let person = match people.last() {
            Some(before) if random.below(200) == 0 => employed(before.name.clone(), before.company, number, random),
            _ => {
                let company = random.skewed(companies);
                employed(name, company, number, random)
            }
        };
        people.push(person);
    }
    people
}

fn employed(name: Name, company: usize, number: usize, random: &mut Random) -> Person {
    let (given, family) = (latin(&name.given), latin(&name.family));
    let tail = |random: &mut Random| if random.percent(70) { String::new() } else { random.below(1000).to_string() };
    let provider = *random.pick(&["gmail.com", "outlook.com", "yahoo.com", "icloud.com", "gmx.net"]);
    // Numbers make addresses unique, as providers do; two people at one company never have one mailbox of their own.
    let own_email = format!("{}.{}{}{number}@{provider}", given, family, tail(random));
    let work_email = match random.below(3) {
        0 => format!("{given}.{family}.{number}@{}", domain(company)),
        1 => format!("{}{family}{number}@{}", &given[..1], domain(company)),
        _ => format!("{given}{number}@{}", domain(company)),
    };
    Person {
        company,
        position: POSITIONS[random.below(POSITIONS.len())],
        slug: format!("{given}-{family}-{number:x}"),
        work_email,
        own_email,
        mobile: format!("4{:07}", (number * 97 + random.below(97)) % 10_000_000),
        city: CITIES[random.skewed(CITIES.len())],
        birthday: day(1950, 50, random),
        met_on: day(2009, 15, random),
        name,
    }
}

fn day(first_year: i32, years: usize, random: &mut Random) -> NaiveDate {
    let start = NaiveDate::from_ymd_opt(first_year, 1, 1).unwrap_or_default();
    start + chrono::Days::new(random.below(years * 365) as u64)
}

/// Letters for addresses.
fn latin(name: &str) -> String {
    let latin: String = rapport::folding::fold(name).chars().filter(char::is_ascii_alphanumeric).collect();
    if latin.is_empty() { String::from("x") } else { latin }
}

pub fn company_name(company: usize) -> String {
    const FIRST: [&str; 24] = [
        "Fjord",
        "Nordlys",
        "Granite",
        "Helix",
        "Aurora",
        "Pinecrest",
        "Quanta",
        "Larkspur",
        "Meridian",
        "Tidewater",
        "Cobalt",
        "Ember",
        "Silvan",
        "Orchard",
        "Basalt",
        "Harbour",
        "Juniper",
        "Kestrel",
        "Lumen",
        "Vantage",
        "Willow",
        "Zephyr",
        "Borealis",
        "Cedar",
    ];
    const SECOND: [&str; 16] = [
        "Data",
        "Energy",
        "Health",
        "Robotics",
        "Capital",
        "Foods",
        "Systems",
        "Legal",
        "Design",
        "Marine",
        "Labs",
        "Works",
        "Media",
        "Consulting",
        "Networks",
        "Power",
    ];
    let (first, second) = (FIRST[company % FIRST.len()], SECOND[company / FIRST.len() % SECOND.len()]);
    match company / (FIRST.len() * SECOND.len()) {
        0 => format!("{first} {second}"),
        more => format!("{first} {second} {more}"),
    }
}

fn domain(company: usize) -> String {
    format!("{}.no", company_name(company).to_lowercase().replace(' ', ""))
}

pub const POSITIONS: [&str; 16] = [
    "Engineer",
    "Senior Engineer",
    "Product Lead",
    "Designer",
    "Accountant",
    "Head of Sales",
    "Researcher",
    "Data Analyst",
    "Founder",
    "Recruiter",
    "Architect",
    "Consultant",
    "Marketing Lead",
    "Operations",
    "Counsel",
    "Editor",
];

const CITIES: [&str; 24] = [
    "Oslo",
    "Bergen",
    "London",
    "Berlin",
    "Paris",
    "Madrid",
    "Warsaw",
    "Prague",
    "New York",
    "Boston",
    "Toronto",
    "Shanghai",
    "Mumbai",
    "Dubai",
    "Hanoi",
    "Stockholm",
    "København",
    "Zürich",
    "Wien",
    "Lyon",
    "Leeds",
    "Gdańsk",
    "Chennai",
    "Austin",
];
