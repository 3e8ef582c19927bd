//! What the invented professional did with Rapport, in the order of time.

use super::aiming;
use super::chance::Chance;
use super::characters::{self, Character};
use super::files::{self, Known, Photo};
use super::giving;
use super::growing;
use super::guiding;
use super::hearing;
use super::talks;
use super::working;
use crate::failure::Result;
use crate::importing::contact::{Labelled, Origin};
use crate::importing::preview::Preview;
use crate::importing::{self, Input, ReadingChoices};
use crate::people::{PersonEdit, PersonId, Selection, edit, merge};
use crate::storage::Store;
use chrono::{DateTime, Days, Duration, Months, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};

/// Where the professional lives: for telephone numbers without a country code.
const REGION: &str = "NL";

/// Months before now on which LinkedIn's export was dropped again.
const LATER_EXPORTS: [u32; 6] = [30, 24, 18, 12, 6, 1];

/// Notes as one writes them after a talk, for people spread over the network.
const NOTES: [&str; 12] = [
    "Knows the Arnhem control room better than anybody. Prefers a call to a mail.",
    "Writing a book on tariff design; asked for two readers of chapter four.",
    "Introduced me to the storage people in Gdańsk. Owes nobody, helps everybody.",
    "Met over the broken projector. We both think probabilistic forecasts are oversold.",
    "On parental leave until spring.",
    "Looking for a co-author on curtailment; has the data of three operators.",
    "Coffee rather than conferences. Swims before work.",
    "Asked how to get into consulting; promised to tell what I charge.",
    "Sceptical of local flexibility markets, and usually right.",
    "Moved from research to operations and misses teaching.",
    "Runs the winter school. Needs a speaker on congestion each January.",
    "Speaks Portuguese, Dutch and fluent spreadsheet.",
];

/// Circles of interest, and how many people each tag is put on.
const TAGS: [(&str, usize); 7] = [
    ("forecasting", 46),
    ("storage", 38),
    ("regulation", 31),
    ("former colleagues", 27),
    ("mentors", 6),
    ("speakers", 18),
    ("Rotterdam", 33),
];

pub(super) fn is_inhabited(connection: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM import_batch)";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

pub(super) fn live(store: &mut Store, now: DateTime<Utc>, seed: u64) -> Result<()> {
    let mut chance = Chance::seeded(seed);
    let people = characters::everybody(&mut chance, now.date_naive());
    let mut life = Life { store, now, chance, people };
    life.begin()?;
    for (place, months) in LATER_EXPORTS.into_iter().enumerate() {
        let at = life.ago(months, 9 * 60 + 12);
        let connections = files::connections(&life.people, at.date_naive());
        life.take_in(at, vec![text("Connections.csv", connections)])?;
        match place {
            1 => life.after_the_conference(22)?,
            2 => life.a_quiet_evening(16)?,
            4 => life.a_workshop(5)?,
            _ => {}
        }
    }
    life.last_weeks()?;
    life.talks()?;
    life.give_and_take()?;
    life.grow()?;
    life.hear()?;
    life.guide()?;
    working::live(life.store, now)?;
    aiming::live(life.store, now)
}

struct Life<'a> {
    store: &'a mut Store,
    now: DateTime<Utc>,
    chance: Chance,
    people: Vec<Character>,
}

impl Life<'_> {
    /// The first evening: the LinkedIn archive, then the address book of the telephone.
    fn begin(&mut self) -> Result<()> {
        let at = self.ago(36, 20 * 60 + 5);
        let archive = vec![
            text("Connections.csv", files::connections(&self.people, at.date_naive())),
            text("Profile.csv", files::PROFILE.to_owned()),
            text("Positions.csv", files::POSITIONS.to_owned()),
        ];
        self.take_in(at, archive)?;
        let at = at + Duration::minutes(25);
        let cards = self.address_book(at.date_naive(), 7);
        self.take_in(at, vec![text("Address book.vcf", cards)])
    }

    /// Cards collected at a conference, its people marked as met there.
    fn after_the_conference(&mut self, months: u32) -> Result<()> {
        let at = self.ago(months, 18 * 60 + 40);
        let day = at.date_naive();
        let since = day.checked_sub_days(Days::new(240)).unwrap_or(day);
        let met: Vec<&Character> = self.people_met(since, day).filter(|person| person.on_linkedin).step_by(4).collect();
        let cards: Vec<String> = met
            .iter()
            .map(|person| files::card(person, day, Known::ByProfile, "Grid Futures,conference", Photo::None))
            .collect();
        let names: Vec<String> = met.iter().map(|person| person.full_name()).collect();
        self.take_in(at, vec![text("Grid Futures cards.vcf", cards.concat())])?;
        for (minutes, name) in (1_i64..).zip(names) {
            let origin = PersonEdit { origin: Some(Origin::Event), ..PersonEdit::default() };
            self.edit(&name, at + Duration::minutes(minutes), &origin)?;
        }
        Ok(())
    }

    /// Tags, notes and origins, set by hand.
    fn a_quiet_evening(&mut self, months: u32) -> Result<()> {
        let mut at = self.ago(months, 21 * 60);
        let mut chosen = self.anybody_known()?;
        for (tag, count) in TAGS {
            let Some(start) = chosen.len().checked_sub(count) else { continue };
            let from = self.chance.below(u32::try_from(start).unwrap_or(0)) as usize;
            let people: Vec<PersonId> = chosen.iter().skip(from).take(count).map(|(person, _)| *person).collect();
            at += Duration::minutes(2);
            edit::tag(self.store, &Selection::People(people), &[tag.to_owned()], &[], at)?;
            chosen.reverse();
        }
        let origins = [Origin::Work, Origin::Introduction, Origin::Work, Origin::Event];
        for (place, (person, _)) in chosen.iter().step_by(6).enumerate() {
            at += Duration::seconds(20);
            let origin = origins.get(place % origins.len()).copied();
            edit::edit(self.store, *person, &PersonEdit { origin, ..PersonEdit::default() }, at)?;
        }
        for (note, (person, _)) in NOTES.into_iter().zip(chosen.iter().skip(9).step_by(17)) {
            at += Duration::minutes(3);
            let notes = PersonEdit { notes: Some(note.to_owned()), ..PersonEdit::default() };
            edit::edit(self.store, *person, &notes, at)?;
        }
        Ok(())
    }

    /// The participants of a workshop, as its host sent them: some known, some not.
    fn a_workshop(&mut self, months: u32) -> Result<()> {
        let at = self.ago(months, 16 * 60 + 20);
        let day = at.date_naive();
        let since = day.checked_sub_days(Days::new(120)).unwrap_or(day);
        let guests = self.people_met(since, day).filter(|person| person.shows_email || !person.on_linkedin).take(16);
        let table = files::participants(guests, day);
        self.take_in(at, vec![text("Workshop participants.csv", table)])
    }

    /// The address book again, three people typed in, and one who stood there twice made one.
    fn last_weeks(&mut self) -> Result<()> {
        let at = self.ago(0, 0) - Duration::days(19);
        let cards = self.address_book(at.date_naive(), 5);
        self.take_in(at, vec![text("Address book.vcf", cards)])?;
        if let Some((kept, other)) = self.first_open_pair()? {
            merge::merge(self.store, kept, other, at + Duration::minutes(6))?;
        }
        let met = at.date_naive() - Days::new(2);
        let typed = [
            ("Saskia", "Oudekerk", "Municipality of Oosterwaard", "Alderman", "Met at the substation opening."),
            ("Teun", "Brandsma", "", "", "Neighbour of Femke; retired from Delta Grid Operators."),
            ("Rosalía", "Montcada", "Instituto Alcor", "Head of Outreach", "Asked me to speak in March."),
        ];
        for (minutes, (given, family, organisation, position, note)) in (10_i64..).zip(typed) {
            let person = PersonEdit {
                name: Some(format!("{given} {family}")),
                given: Some(given.to_owned()),
                family: Some(family.to_owned()),
                organisation: Some(organisation.to_owned()),
                position: Some(position.to_owned()),
                emails: Some(vec![Labelled {
                    label: "work".to_owned(),
                    value: format!("{}@example.org", crate::folding::fold(given)),
                }]),
                met_on: Some(met.to_string()),
                origin: Some(Origin::Event),
                notes: Some(note.to_owned()),
                ..PersonEdit::default()
            };
            edit::add(self.store, &person, at + Duration::minutes(minutes))?;
        }
        Ok(())
    }

    /// What was said, and where.
    fn talks(&mut self) -> Result<()> {
        let people = self.known_since()?;
        talks::live(self.store, &mut self.chance, &people, self.now)
    }

    /// As [`Life::anybody_known`], with the day since when.
    fn known_since(&self) -> Result<Vec<(PersonId, NaiveDate)>> {
        let sql = "SELECT id, met_on FROM person ORDER BY id * 7919 % 1009, id";
        let mut statement = self.store.connection().prepare_cached(sql)?;
        let people = statement.query_map([], |row| Ok((PersonId(row.get(0)?), row.get(1)?)))?;
        Ok(people.collect::<std::result::Result<_, _>>()?)
    }

    /// Help given and received, with people spread over the network.
    fn give_and_take(&mut self) -> Result<()> {
        let people: Vec<PersonId> = self.anybody_known()?.into_iter().map(|(person, _)| person).collect();
        giving::live(self.store, &people, self.now)
    }

    /// What was learned, and given to the field.
    fn grow(&mut self) -> Result<()> {
        let people: Vec<PersonId> = self.anybody_known()?.into_iter().map(|(person, _)| person).take(90).collect();
        growing::live(self.store, &people, self.now)
    }

    /// What may come of the network.
    fn hear(&mut self) -> Result<()> {
        let people: Vec<PersonId> = self.anybody_known()?.into_iter().map(|(person, _)| person).take(40).collect();
        hearing::live(self.store, &people, self.now)
    }

    /// Guidance given and received.
    fn guide(&mut self) -> Result<()> {
        let people: Vec<PersonId> = self.anybody_known()?.into_iter().map(|(person, _)| person).take(60).collect();
        guiding::live(self.store, &people, self.now)
    }

    /// Everybody off LinkedIn, some who are on it, and a few whom only name and employer tell.
    fn address_book(&self, on: NaiveDate, by_name_of: usize) -> String {
        let known = self.people.iter().filter(|person| person.met_on <= on);
        let cards = known.enumerate().filter_map(|(place, person)| {
            let categories = ["friends", "Delta Grid,former colleagues", "", "family of friends", ""];
            let categories = categories.get(place % 5).copied().unwrap_or_default();
            let how = match place % 61 {
                _ if !person.on_linkedin => Known::ByProfile,
                17 if place / 61 < by_name_of => Known::ByName,
                3 | 11 | 23 | 38 | 44 | 52 => Known::ByProfile,
                _ => return None,
            };
            // People photograph their friends, and seldom everybody.
            let photo = if place % 3 != 1 && how == Known::ByProfile { Photo::Inside } else { Photo::None };
            Some(files::card(person, on, how, categories, photo))
        });
        cards.collect()
    }

    fn people_met(&self, since: NaiveDate, until: NaiveDate) -> impl Iterator<Item = &Character> {
        self.people.iter().filter(move |person| person.met_on >= since && person.met_on <= until)
    }

    /// People in an order that has nothing to do with names or dates.
    fn anybody_known(&self) -> Result<Vec<(PersonId, String)>> {
        let sql = "SELECT id, name FROM person ORDER BY id * 7919 % 1009, id";
        let mut statement = self.store.connection().prepare_cached(sql)?;
        let people = statement.query_map([], |row| Ok((PersonId(row.get(0)?), row.get(1)?)))?;
        Ok(people.collect::<std::result::Result<_, _>>()?)
    }

    fn first_open_pair(&self) -> Result<Option<(PersonId, PersonId)>> {
        let sql = "SELECT first_id, second_id FROM possible_duplicate WHERE decision = 'open' ORDER BY id LIMIT 1";
        let pair = |row: &rusqlite::Row<'_>| Ok((PersonId(row.get(0)?), PersonId(row.get(1)?)));
        Ok(self.store.connection().query_row(sql, [], pair).optional()?)
    }

    fn edit(&mut self, name: &str, at: DateTime<Utc>, to: &PersonEdit) -> Result<()> {
        let sql = "SELECT id FROM person WHERE name = ?1 ORDER BY id LIMIT 1";
        let person = self.store.connection().query_row(sql, [name], |row| row.get(0)).optional()?;
        if let Some(person) = person {
            edit::edit(self.store, PersonId(person), to, at)?;
        }
        Ok(())
    }

    fn take_in(&mut self, at: DateTime<Utc>, inputs: Vec<Input>) -> Result<()> {
        let watch = &mut importing::Unwatched;
        let reading = importing::read(&inputs, &ReadingChoices::default(), REGION, watch)?;
        let preview = Preview::new(self.store.connection(), reading, at, REGION, watch)?;
        preview.apply(self.store, at, watch)?;
        Ok(())
    }

    /// So many months before now, at that minute of the day.
    fn ago(&self, months: u32, minute: i64) -> DateTime<Utc> {
        let day = self.now.date_naive();
        let day = day.checked_sub_months(Months::new(months)).unwrap_or(day);
        day.and_time(chrono::NaiveTime::MIN).and_utc() + Duration::minutes(minute)
    }
}

fn text(title: &str, text: String) -> Input {
    Input::Text { title: title.to_owned(), text }
}
