//! What the invented professional heard of, through whom, and how far it went. Rule: dates stand around now, and all of it follows from the
//! order of the people.

use crate::failure::Result;
use crate::opportunities::{
    self, NewOpportunity, OpportunityId, OpportunityKind, OpportunityMove, OpportunityStage, Publicity,
};
use crate::people::PersonId;
use crate::promises::{NewPromise, Whose};
use crate::relations::{self, NewRelation, RelationKind};
use crate::storage::Store;
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Each stage after the first, so many days before now.
type Way = &'static [(OpportunityStage, u64)];

struct Chance {
    kind: OpportunityKind,
    title: &'static str,
    /// Empty: somebody of the network told me.
    source: &'static str,
    publicity: Publicity,
    topics: &'static [&'static str],
    heard: u64,
    way: Way,
    outcome: &'static str,
    /// What comes next, and in how many days.
    next: Option<(&'static str, u64)>,
}

const fn told(kind: OpportunityKind, title: &'static str, publicity: Publicity, heard: u64, way: Way) -> Chance {
    Chance { kind, title, source: "", publicity, topics: &[], heard, way, outcome: "", next: None }
}

const fn read(kind: OpportunityKind, title: &'static str, source: &'static str, heard: u64, way: Way) -> Chance {
    Chance { source, ..told(kind, title, Publicity::Already, heard, way) }
}

const HEARD: [Chance; 22] = {
    use OpportunityKind::{Board, Client, Collaboration, Job, Other, Partnership, Publication, Talk};
    use OpportunityStage::{Applied, Exploring, LetGo, Lost, Talking, Won};
    use Publicity::{Already, Later, Never};
    const FORECASTING: &[&str] = &["Forecasting"];
    const STORAGE: &[&str] = &["Storage"];
    const CONGESTION: &[&str] = &["Congestion"];
    [
        Chance { topics: FORECASTING, ..told(Talk, "Winter school: a day on forecasting", Never, 4, &[]) },
        Chance {
            topics: STORAGE,
            next: Some(("Send two paragraphs on the scope", 3)),
            ..told(Client, "Review of a storage tender", Never, 11, &[(Exploring, 8)])
        },
        read(Publication, "Special issue on curtailment", "Energy Systems Letters", 16, &[]),
        Chance {
            topics: CONGESTION,
            next: Some(("Call about the data of the pilot", 1)),
            ..told(Collaboration, "Pilot in the port", Later, 34, &[(Exploring, 30), (Applied, 20), (Talking, 6)])
        },
        Chance {
            next: Some(("Write the letter with both names on it", 9)),
            ..told(Partnership, "Joint bid for the Iberian call", Never, 41, &[(Exploring, 38), (Applied, 13)])
        },
        told(Job, "Head of modelling", Already, 52, &[(Exploring, 47)]),
        told(Board, "Seat on the programme committee", Never, 66, &[(Talking, 40)]),
        Chance {
            topics: FORECASTING,
            outcome: "An hour before two hundred people, and two calls afterwards",
            ..told(Talk, "Keynote on what a forecast is for", Never, 150, &[(Talking, 140), (Won, 121)])
        },
        read(Job, "Principal engineer", "A job site", 170, &[(Applied, 165), (Lost, 130)]),
        Chance {
            topics: STORAGE,
            outcome: "Twelve days of work, and a second order",
            ..told(
                Client,
                "Sizing of a battery for a cold store",
                Never,
                210,
                &[(Exploring, 205), (Talking, 190), (Won, 176)],
            )
        },
        told(Collaboration, "Shared test set for load models", Later, 260, &[(Exploring, 250), (LetGo, 200)]),
        read(Talk, "Meetup on local markets", "A newsletter", 290, &[(Applied, 285), (Won, 270)]),
        Chance {
            outcome: "Chapter seven of the handbook",
            ..told(
                Publication,
                "A chapter in the handbook",
                Never,
                340,
                &[(Exploring, 335), (Talking, 320), (Won, 260)],
            )
        },
        told(Job, "Team lead at the operator", Never, 390, &[(Exploring, 380), (Talking, 360), (Lost, 330)]),
        read(Board, "Member of the standards group", "Grid Society", 430, &[(Applied, 420), (LetGo, 380)]),
        told(Client, "Second opinion on a tariff", Already, 470, &[(Talking, 460), (Lost, 440)]),
        Chance {
            topics: CONGESTION,
            outcome: "The data of three operators, under one agreement",
            ..told(
                Partnership,
                "Data agreement with three operators",
                Later,
                540,
                &[(Exploring, 530), (Talking, 500), (Won, 430)],
            )
        },
        read(Collaboration, "Consortium for the winter call", "A newsletter", 600, &[(Exploring, 590), (LetGo, 560)]),
        told(Talk, "Guest lecture", Never, 690, &[(Talking, 685), (Won, 660)]),
        read(Job, "Research fellow", "A job site", 760, &[(Applied, 750), (Lost, 700)]),
        told(Other, "A year abroad", Never, 850, &[(Exploring, 840), (LetGo, 700)]),
        Chance {
            topics: STORAGE,
            ..told(Client, "Course for the maintenance team", Later, 930, &[(Talking, 920), (Won, 890)])
        },
    ]
};

/// Three years with these people.
pub(super) fn live(store: &mut Store, people: &[PersonId], now: DateTime<Utc>) -> Result<()> {
    let places = places(store, people)?;
    let mut ear = Ear { store, now };
    for (at, chance) in HEARD.iter().enumerate() {
        // Few tell much: the same people come back.
        let teller = people.get((at * at) % 11).copied().filter(|_| chance.source.is_empty());
        let place = places.get((at * 5) % places.len().max(1));
        let id = ear.hear(chance, teller, place.map(|place| place.1.clone()).unwrap_or_default())?;
        ear.go(id, chance)?;
        ear.promise(id, chance, teller)?;
        if let (Some(teller), Some((there, _)), true) = (teller, place, at < 8) {
            ear.relate(teller, *there)?;
        }
    }
    Ok(())
}

/// Where these people work, each organisation with one of them.
fn places(store: &Store, people: &[PersonId]) -> Result<Vec<(PersonId, String)>> {
    let mut find = store.connection().prepare_cached(
        "SELECT o.name FROM person AS p JOIN organisation AS o ON o.id = p.organisation_id WHERE p.id = ?1",
    )?;
    let mut found: Vec<(PersonId, String)> = Vec::new();
    for person in people {
        let names = find.query_map([person.0], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        let new = names.into_iter().filter(|name| found.iter().all(|(_, known)| known != name));
        let new: Vec<_> = new.map(|name| (*person, name)).collect();
        found.extend(new);
    }
    Ok(found)
}

struct Ear<'a> {
    store: &'a mut Store,
    now: DateTime<Utc>,
}

impl Ear<'_> {
    fn hear(&mut self, chance: &Chance, told_by: Option<PersonId>, organisation: String) -> Result<OpportunityId> {
        let last = chance.way.last().filter(|(stage, _)| *stage == OpportunityStage::Won);
        let new = NewOpportunity {
            title: chance.title.to_owned(),
            kind: chance.kind,
            heard_on: self.ago(chance.heard),
            told_by,
            source: chance.source.to_owned(),
            publicity: chance.publicity,
            organisation,
            outcome: chance.outcome.to_owned(),
            thanked_on: last.filter(|_| told_by.is_some()).map(|(_, ago)| self.ago(ago.saturating_sub(2))),
            url: String::new(),
            notes: String::new(),
            topics: chance.topics.iter().map(|topic| (*topic).to_owned()).collect(),
        };
        Ok(opportunities::add(self.store, &new, self.now)?.value)
    }

    fn go(&mut self, id: OpportunityId, chance: &Chance) -> Result<()> {
        for (to, ago) in chance.way {
            let way = OpportunityMove { to: *to, on: self.ago(*ago), outcome: None };
            opportunities::move_to(self.store, id, &way, self.now)?;
        }
        Ok(())
    }

    fn promise(&mut self, id: OpportunityId, chance: &Chance, person: Option<PersonId>) -> Result<()> {
        let Some((what, days)) = chance.next else { return Ok(()) };
        let today = self.now.date_naive();
        let promise = NewPromise {
            whose: Whose::Mine,
            person,
            what: what.to_owned(),
            kind: None,
            made_on: self.ago(2),
            due_on: today.checked_add_days(Days::new(days)),
            interaction: None,
            event: None,
        };
        opportunities::add_next_step(self.store, id, &promise, self.now)?;
        Ok(())
    }

    /// Who told me knows somebody there.
    fn relate(&mut self, first: PersonId, second: PersonId) -> Result<()> {
        if first != second {
            let relation = NewRelation { first, second, kind: RelationKind::Colleague, label: String::new() };
            relations::add(self.store, &relation, self.now)?;
        }
        Ok(())
    }

    fn ago(&self, days: u64) -> NaiveDate {
        let today = self.now.date_naive();
        today.checked_sub_days(Days::new(days)).unwrap_or(today)
    }
}
