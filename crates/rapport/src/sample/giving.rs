//! Help that the invented professional gave and received, promised and asked for. Rule: dates stand around now, so that
//! there is always something due, and all of it follows from the order of the people.

use crate::asks::{self, AskSettlement, AskState, NewAsk};
use crate::exchanges::{self, Direction, ExchangeKind, NewExchange};
use crate::failure::Result;
use crate::introductions::{self, IntroductionMove, IntroductionState, NewIntroduction};
use crate::people::PersonId;
use crate::promises::{self, NewPromise, PromiseState, Whose};
use crate::relations::memberships::{self, NewMembership};
use crate::relations::{self, NewRelation, RelationKind};
use crate::storage::Store;
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Direction, kind, what for, what came of it.
const EXCHANGES: [(Direction, ExchangeKind, &str, &str); 18] = [
    (Direction::Given, ExchangeKind::Feedback, "Comments on the abstract for Grid Futures", "Accepted as a talk"),
    (Direction::Received, ExchangeKind::Advice, "How to price a tariff study", "Quoted by the day, and won it"),
    (Direction::Given, ExchangeKind::Knowledge, "The congestion data of two winters", ""),
    (Direction::Received, ExchangeKind::Lead, "A tender for storage in the harbour", "Submitted in time"),
    (Direction::Given, ExchangeKind::Time, "An hour on moving from research to operations", ""),
    (Direction::Received, ExchangeKind::Feedback, "A frank reading of the curtailment paper", "Rewrote section three"),
    (Direction::Given, ExchangeKind::Referral, "Recommended to the regulator as a reviewer", "Reviewed twice since"),
    (Direction::Received, ExchangeKind::HandsOn, "Repaired the forecasting notebook", "Runs every night"),
    (Direction::Given, ExchangeKind::Recommendation, "A reference for the fellowship", "Granted"),
    (Direction::Given, ExchangeKind::Advice, "Which control room to visit first", ""),
    (Direction::Received, ExchangeKind::Knowledge, "Lessons of the flexibility pilot", "Used in the winter school"),
    (Direction::Given, ExchangeKind::HandsOn, "Set up the load model", "Still in use"),
    (Direction::Received, ExchangeKind::Time, "A rehearsal of the keynote", "Cut it by ten minutes"),
    (Direction::Given, ExchangeKind::Lead, "An open post at the operator", "Applied, and got it"),
    (Direction::Received, ExchangeKind::Endorsement, "Spoke for me in the programme committee", ""),
    (Direction::Given, ExchangeKind::Feedback, "Notes on chapter four", ""),
    (Direction::Received, ExchangeKind::Referral, "Named me to the ministry for the panel", "Sat on it in spring"),
    (Direction::Given, ExchangeKind::Knowledge, "A reading list on capacity markets", ""),
];

/// Whose, what, what it becomes, made so many days before now, due so many days after now, how it ended.
type Promised = (Whose, &'static str, Option<ExchangeKind>, u64, Option<i64>, PromiseState);
const PROMISES: [Promised; 14] = [
    (Whose::Mine, "Send the template for the tender", Some(ExchangeKind::Knowledge), 9, Some(-2), PromiseState::Open),
    (Whose::Mine, "Read chapter four", Some(ExchangeKind::Feedback), 12, Some(0), PromiseState::Open),
    (Whose::Mine, "Ask the harbour about the site visit", Some(ExchangeKind::Lead), 5, Some(3), PromiseState::Open),
    (Whose::Mine, "Send the slides on congestion", Some(ExchangeKind::Knowledge), 2, Some(5), PromiseState::Open),
    (Whose::Mine, "Think of a second speaker", None, 20, None, PromiseState::Open),
    (Whose::Theirs, "Will send the data of the pilot", Some(ExchangeKind::Knowledge), 14, Some(-1), PromiseState::Open),
    (Whose::Theirs, "Comments on the draft", Some(ExchangeKind::Feedback), 6, Some(8), PromiseState::Open),
    (Whose::Theirs, "Will ask the regulator for the date", None, 3, Some(12), PromiseState::Open),
    (Whose::Mine, "Call about the load model", Some(ExchangeKind::Advice), 48, Some(-40), PromiseState::Kept),
    (Whose::Mine, "Send the reading list", Some(ExchangeKind::Knowledge), 90, Some(-80), PromiseState::Kept),
    (Whose::Mine, "Look over the application", Some(ExchangeKind::Feedback), 130, Some(-120), PromiseState::Kept),
    (Whose::Theirs, "Will forward the call for papers", Some(ExchangeKind::Lead), 70, Some(-60), PromiseState::Kept),
    (Whose::Mine, "Organise a reading circle", None, 200, Some(-150), PromiseState::Dropped),
    (Whose::Theirs, "Will find the old measurements", Some(ExchangeKind::Knowledge), 160, None, PromiseState::Dropped),
];

/// Theirs where there is somebody to ask; what, topics, asked so many days before now, how it ended, what came of it.
type Asked = (Whose, &'static str, &'static [&'static str], u64, AskState, &'static str);
const ASKS: [Asked; 9] = [
    (Whose::Mine, "A co-author who knows storage tenders", &["Storage"], 16, AskState::Open, ""),
    (Whose::Mine, "Somebody at a regulator to read the tariff chapter", &["Regulation"], 31, AskState::Open, ""),
    (Whose::Mine, "A data engineer for the forecasting pilot", &["Forecasting"], 4, AskState::Open, ""),
    (Whose::Theirs, "A speaker on congestion for the winter school", &["Congestion"], 11, AskState::Open, ""),
    (Whose::Theirs, "A first post in operations", &[], 22, AskState::Open, ""),
    (Whose::Theirs, "Two readers for a book on tariff design", &["Regulation"], 37, AskState::Open, ""),
    (Whose::Mine, "A room in Rotterdam for forty", &[], 120, AskState::Answered, "The municipality lends its hall"),
    (Whose::Theirs, "A reviewer for the fellowship", &[], 95, AskState::Answered, "I wrote it myself"),
    (Whose::Mine, "A partner for the Iberian call", &[], 210, AskState::Dropped, ""),
];

/// Whose, why, the way it went: for each state how many days before now.
type Way = &'static [(IntroductionState, u64)];
const INTRODUCTIONS: [(Whose, &str, Way); 9] = {
    use IntroductionState::{AskedBoth, AskedOne, Closed, Declined, Made, TheyMet, ThoughtOf};
    [
        (Whose::Mine, "both fight with the same forecasting data", &[(ThoughtOf, 6)]),
        (Whose::Mine, "one has a site and the other a battery", &[(ThoughtOf, 15), (AskedOne, 9)]),
        (Whose::Mine, "a book in want of a reader", &[(ThoughtOf, 21), (AskedOne, 18), (AskedBoth, 3)]),
        (Whose::Mine, "a speaker for the winter school", &[(ThoughtOf, 40), (AskedBoth, 33), (Made, 12)]),
        (Whose::Mine, "both moved from research to operations", &[(AskedBoth, 80), (Made, 75), (TheyMet, 50)]),
        (
            Whose::Mine,
            "the load model and the people who need it",
            &[(ThoughtOf, 190), (AskedOne, 185), (AskedBoth, 180), (Made, 178), (TheyMet, 160), (Closed, 100)],
        ),
        (Whose::Mine, "a post that fits", &[(ThoughtOf, 65), (AskedOne, 60), (Declined, 55)]),
        (Whose::Theirs, "the Iberian call", &[(ThoughtOf, 28), (Made, 14)]),
        (Whose::Theirs, "tariff design in Portugal", &[(Made, 240), (TheyMet, 220), (Closed, 90)]),
    ]
};

const RELATIONS: [(RelationKind, &str); 6] = [
    (RelationKind::Colleague, ""),
    (RelationKind::ManagerOf, ""),
    (RelationKind::Partner, ""),
    (RelationKind::Other, "mentor of"),
    (RelationKind::Family, ""),
    (RelationKind::Other, "sings with"),
];

/// Whom it happens with: enough of them that few have much.
const PEOPLE: usize = 64;

/// What was written down over the last two years, with these people.
pub(super) fn live(store: &mut Store, people: &[PersonId], now: DateTime<Utc>) -> Result<()> {
    let people: Vec<PersonId> = people.iter().copied().take(PEOPLE).collect();
    let who = |place: usize| people.get(place % people.len().max(1)).copied();
    let mut book = Book { store, now };
    for round in 0..5 {
        for (place, exchange) in EXCHANGES.iter().enumerate() {
            let Some(person) = who(round * 13 + place * if round % 2 == 0 { 1 } else { 3 }) else { return Ok(()) };
            // A year and a half of them, the nearest one four days ago.
            book.exchange(person, exchange, 4 + (round * EXCHANGES.len() + place) as u64 * 6)?;
        }
    }
    for (place, promise) in PROMISES.iter().enumerate() {
        book.promise(who(place * 3), promise)?;
    }
    for (place, ask) in ASKS.iter().enumerate() {
        book.ask(who(place * 5 + 2), ask)?;
    }
    for (place, (whose, why, way)) in INTRODUCTIONS.iter().enumerate() {
        let (Some(first), Some(second)) = (who(place * 4 + 1), who(place * 7 + 30)) else { continue };
        if first != second {
            book.introduction(*whose, first, second, why, way)?;
        }
    }
    for (place, (kind, label)) in RELATIONS.into_iter().enumerate() {
        let (Some(first), Some(second)) = (who(place * 6 + 3), who(place * 6 + 5)) else { continue };
        if first != second {
            let label = label.to_owned();
            relations::add(book.store, &NewRelation { first, second, kind, label }, now)?;
        }
    }
    book.memberships([None, who(8), who(19), who(27)])
}

struct Book<'a> {
    store: &'a mut Store,
    now: DateTime<Utc>,
}

impl Book<'_> {
    fn exchange(
        &mut self,
        person: PersonId,
        (direction, kind, what, outcome): &(Direction, ExchangeKind, &str, &str),
        ago: u64,
    ) -> Result<()> {
        let on = self.ago(ago);
        // Most are thanked within days; the latest are not yet.
        let thanked_on = if ago > 20 && !ago.is_multiple_of(5) { on.checked_add_days(Days::new(2)) } else { None };
        let (what, outcome) = ((*what).to_owned(), (*outcome).to_owned());
        let (direction, kind) = (*direction, *kind);
        let new = NewExchange { direction, kind, person, on, what, thanked_on, outcome, interaction: None };
        exchanges::add(self.store, &new, self.now)?;
        Ok(())
    }

    fn promise(&mut self, person: Option<PersonId>, (whose, what, kind, made, due, state): &Promised) -> Result<()> {
        let due_on = due.and_then(|days| self.now.date_naive().checked_add_signed(chrono::Duration::days(days)));
        let made_on = self.ago(*made);
        let new = NewPromise {
            whose: *whose,
            person,
            what: (*what).to_owned(),
            kind: *kind,
            made_on,
            due_on,
            interaction: None,
            event: None,
        };
        let promise = promises::add(self.store, &new, self.now)?.value;
        if *state != PromiseState::Open {
            promises::settle(self.store, promise, *state, due_on.unwrap_or(made_on), self.now)?;
        }
        Ok(())
    }

    fn ask(&mut self, person: Option<PersonId>, (whose, what, topics, ago, state, outcome): &Asked) -> Result<()> {
        let person = if *whose == Whose::Mine { None } else { person };
        let topics = topics.iter().map(|topic| (*topic).to_owned()).collect();
        let (what, asked_on) = ((*what).to_owned(), self.ago(*ago));
        let ask = asks::add(self.store, &NewAsk { person, what, asked_on, topics, interaction: None }, self.now)?.value;
        if *state != AskState::Open {
            let to = AskSettlement { state: *state, on: self.ago(ago / 2), outcome: (*outcome).to_owned() };
            asks::settle(self.store, ask, &to, self.now)?;
        }
        Ok(())
    }

    fn introduction(
        &mut self,
        whose: Whose,
        first: PersonId,
        second: PersonId,
        why: &str,
        way: &[(IntroductionState, u64)],
    ) -> Result<()> {
        let Some(((state, ago), rest)) = way.split_first() else { return Ok(()) };
        let (why, on) = (why.to_owned(), self.ago(*ago));
        let new = NewIntroduction { whose, first, second, why, state: *state, on };
        let introduction = introductions::add(self.store, &new, self.now)?.value;
        for (to, ago) in rest {
            let outcome = (*to == IntroductionState::Declined).then(|| "Not looking at the moment".to_owned());
            let way = IntroductionMove { to: *to, on: self.ago(*ago), outcome };
            introductions::move_to(self.store, introduction, &way, self.now)?;
        }
        Ok(())
    }

    /// The first is mine.
    fn memberships(&mut self, people: [Option<PersonId>; 4]) -> Result<()> {
        for (place, person) in people.into_iter().enumerate() {
            let organisation = if place % 2 == 0 { "Grid Society" } else { "Storage Circle Rotterdam" }.to_owned();
            let new = NewMembership { person, organisation, from: Some(self.ago(900)), until: None };
            memberships::add(self.store, &new, self.now)?;
        }
        Ok(())
    }

    fn ago(&self, days: u64) -> NaiveDate {
        let today = self.now.date_naive();
        today.checked_sub_days(Days::new(days)).unwrap_or(today)
    }
}
