//! The worked example of every metric: one May, written down in `docs/measures.md` and counted here.

use super::*;
use crate::asks::{self, AskSettlement, AskState, NewAsk};
use crate::events::{self, EventCapture, EventKind, Met, MetPerson, NewEvent};
use crate::exchanges::{self, Direction, ExchangeKind, NewExchange};
use crate::expertise::contributions::{self, ContributionKind, NewContribution};
use crate::expertise::insights::{self, NewInsight};
use crate::expertise::learning::{self, LearningKind, NewLearning};
use crate::importing::contact::Origin;
use crate::interactions::{self, Depth, InteractionId, InteractionKind, NewInteraction};
use crate::introductions::{self, IntroductionState, NewIntroduction};
use crate::mentoring::{self, MentoringDirection, NewMentoringSession, NewMentorship};
use crate::opportunities::{self, NewOpportunity, OpportunityKind, Publicity};
use crate::people::{PersonEdit, PersonId, edit as people};
use crate::promises::{self, NewPromise, PromiseState, Whose};
use crate::settings::Weekday;
use crate::storage::Store;
use crate::ties::{self, Circle, TieEdit};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

/// When all was written down: later than what is looked at, so that nothing is yet to come.
fn written() -> DateTime<Utc> {
    "2027-06-30T12:00:00Z".parse().unwrap()
}

/// The day on which the goals are looked at.
fn today() -> NaiveDate {
    day("2026-05-20")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(store: &mut Store, name: &str, met_on: &str, origin: Origin, organisation: &str) -> PersonId {
    let person = PersonEdit {
        name: Some(name.into()),
        met_on: Some(met_on.into()),
        origin: Some(origin),
        organisation: Some(organisation.into()),
        tags: Some(vec![name.split(' ').next().unwrap_or_default().to_lowercase()]),
        ..PersonEdit::default()
    };
    people::add(store, &person, written()).unwrap().value
}

fn talk(
    store: &mut Store,
    with: PersonId,
    on: NaiveDate,
    kind: InteractionKind,
    depth: Option<Depth>,
) -> InteractionId {
    let talk = NewInteraction {
        kind,
        on,
        at: None,
        minutes: Some(30),
        depth,
        began: None,
        people: vec![with],
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(store, &talk, written()).unwrap().value
}

fn help(store: &mut Store, with: PersonId, on: NaiveDate, direction: Direction, thanked_on: Option<NaiveDate>) {
    let exchange = NewExchange {
        direction,
        kind: ExchangeKind::Lead,
        person: with,
        on,
        what: String::new(),
        thanked_on,
        outcome: String::new(),
        interaction: None,
    };
    exchanges::add(store, &exchange, written()).unwrap();
}

fn promise(store: &mut Store, to: PersonId, kept_on: NaiveDate) {
    let promise = NewPromise {
        whose: Whose::Mine,
        person: Some(to),
        what: "the slides".into(),
        kind: None,
        made_on: kept_on,
        due_on: None,
        interaction: None,
        event: None,
    };
    let id = promises::add(store, &promise, written()).unwrap().value;
    promises::settle(store, id, PromiseState::Kept, kept_on, written()).unwrap();
}

fn ask(store: &mut Store, from: PersonId, asked_on: NaiveDate, answered_on: NaiveDate) {
    let ask = NewAsk { person: Some(from), what: "a reader".into(), asked_on, topics: Vec::new(), interaction: None };
    let id = asks::add(store, &ask, written()).unwrap().value;
    let settled = AskSettlement { state: AskState::Answered, on: answered_on, outcome: String::new() };
    asks::settle(store, id, &settled, written()).unwrap();
}

fn introduction(store: &mut Store, first: PersonId, second: PersonId, on: NaiveDate) {
    let state = IntroductionState::Made;
    let new = NewIntroduction { whose: Whose::Mine, first, second, why: String::new(), state, on };
    introductions::add(store, &new, written()).unwrap();
}

fn insight(store: &mut Store, from: PersonId, on: NaiveDate) {
    let new = NewInsight {
        text: "Ask for the draft".into(),
        on,
        people: vec![from],
        event: None,
        interaction: None,
        reading: String::new(),
        url: String::new(),
        topics: Vec::new(),
    };
    insights::add(store, &new, written()).unwrap();
}

fn contribution(store: &mut Store, with: PersonId, on: NaiveDate, kind: ContributionKind) {
    let new = NewContribution {
        kind,
        title: "Seven in the evening".into(),
        on,
        event: None,
        place: String::new(),
        url: String::new(),
        audience: None,
        notes: String::new(),
        people: vec![with],
        topics: Vec::new(),
    };
    contributions::add(store, &new, written()).unwrap();
}

fn lesson(store: &mut Store, with: PersonId, on: NaiveDate, kind: LearningKind, minutes: Option<u32>) {
    let new = NewLearning {
        kind,
        title: "Optimisation".into(),
        on,
        event: None,
        minutes,
        url: String::new(),
        changed: String::new(),
        people: vec![with],
        topics: Vec::new(),
    };
    learning::add(store, &new, written()).unwrap();
}

fn opportunity(store: &mut Store, told_by: PersonId, heard_on: NaiveDate, publicity: Publicity) {
    let new = NewOpportunity {
        title: "Lead of forecasting".into(),
        kind: OpportunityKind::Job,
        heard_on,
        told_by: Some(told_by),
        source: String::new(),
        publicity,
        organisation: String::new(),
        outcome: String::new(),
        thanked_on: None,
        url: String::new(),
        notes: String::new(),
        topics: Vec::new(),
    };
    opportunities::add(store, &new, written()).unwrap();
}

fn session(store: &mut Store, with: PersonId, direction: MentoringDirection, interaction: InteractionId) {
    let new = NewMentorship {
        person: with,
        direction,
        focus: "Speaking".into(),
        topics: Vec::new(),
        they_want: String::new(),
        i_want: String::new(),
        rhythm_days: None,
        from: day("2026-01-01"),
        until: None,
        review_on: None,
    };
    let mentorship = mentoring::begin(store, &new, written()).unwrap().value.id;
    let session = NewMentoringSession { mentorship, interaction, agenda: None };
    mentoring::link_session(store, &session, written()).unwrap();
}

fn evening(store: &mut Store, with: PersonId, on: &str) {
    let new = NewEvent {
        title: "Grid Futures".into(),
        kind: EventKind::Meetup,
        starts: format!("{on}T18:00:00"),
        ends: format!("{on}T20:00:00"),
        zone: "Europe/Oslo".into(),
        recurrence: String::new(),
        status: events::EventStatus::Confirmed,
        answer: events::EventAnswer::Going,
        role: events::EventRole::Attending,
        place: String::new(),
        url: String::new(),
        organisation: String::new(),
        organiser_name: String::new(),
        organiser_email: String::new(),
        cost: None,
        currency: String::new(),
        purpose: String::new(),
        takeaways: String::new(),
        notes: String::new(),
        topics: Vec::new(),
        to_meet: Vec::new(),
    };
    let event = events::add(store, &new, Tz::Europe__Oslo, written()).unwrap().value;
    let met = Met { who: MetPerson::Known(with), line: String::new(), follow_up: None };
    let sheet = EventCapture { met: vec![met], takeaways: String::new(), occurrence: None };
    events::capture(store, event, &sheet, Tz::Europe__Oslo, written()).unwrap();
}

/// May 2026 as the documents tell it.
fn may() -> (Store, PersonId) {
    let mut store = Store::in_memory(written()).unwrap();
    let ada = person(&mut store, "Ada Quill", "2025-06-01", Origin::Work, "Nordwind");
    let ben = person(&mut store, "Ben Vale", "2026-05-04", Origin::Event, "");
    let cleo = person(&mut store, "Cleo Dahl", "2025-06-01", Origin::Work, "");
    let close = TieEdit { circle: Some(Circle::Close), ..TieEdit::default() };
    ties::settle(&mut store, &[ada], &close, today(), written()).unwrap();
    talk(&mut store, cleo, day("2025-09-01"), InteractionKind::Call, None);
    talk(&mut store, ada, day("2026-04-30"), InteractionKind::Call, None);
    let of_ada = talk(&mut store, ada, day("2026-05-02"), InteractionKind::OneToOne, Some(Depth::Deep));
    evening(&mut store, ben, "2026-05-04");
    let of_ben = talk(&mut store, ben, day("2026-05-05"), InteractionKind::Call, None);
    talk(&mut store, cleo, day("2026-05-12"), InteractionKind::Call, None);
    talk(&mut store, ada, day("2026-05-18"), InteractionKind::OneToOne, Some(Depth::Good));
    session(&mut store, ada, MentoringDirection::TheyMentorMe, of_ada);
    session(&mut store, ben, MentoringDirection::IMentorThem, of_ben);
    help(&mut store, ada, day("2026-05-02"), Direction::Given, None);
    help(&mut store, ada, day("2026-04-02"), Direction::Given, None);
    help(&mut store, ben, day("2026-05-19"), Direction::Received, Some(day("2026-05-19")));
    introduction(&mut store, ada, cleo, day("2026-05-10"));
    promise(&mut store, ada, day("2026-05-12"));
    ask(&mut store, ada, day("2026-05-06"), day("2026-05-15"));
    insight(&mut store, ada, day("2026-05-07"));
    contribution(&mut store, ada, day("2026-05-08"), ContributionKind::Talk);
    contribution(&mut store, ada, day("2026-05-09"), ContributionKind::Article);
    lesson(&mut store, ada, day("2026-05-11"), LearningKind::Course, Some(90));
    lesson(&mut store, ada, day("2026-05-13"), LearningKind::FeedbackAsked, None);
    opportunity(&mut store, ada, day("2026-05-14"), Publicity::Never);
    opportunity(&mut store, ben, day("2026-05-16"), Publicity::Already);
    (store, ada)
}

fn monthly(metric: Metric, whom: Whom) -> NewGoal {
    NewGoal { metric, aim: metric.usual_aim(), target: 0.5, period: GoalPeriod::Month, until: None, whom }
}

fn value(store: &Store, metric: Metric, whom: &Whom) -> Option<f64> {
    progress(store.connection(), &monthly(metric, whom.clone()), day("2026-05-01"), today(), Weekday::Monday)
        .unwrap()
        .value
}

/// The rows of the table: what a metric is called, and its figure.
fn documented() -> Vec<(&'static str, f64)> {
    let text = include_str!("../../../../docs/measures.md");
    let table = text.split("### Worked example of every metric").nth(1).expect("the example stands in the documents");
    let rows = table
        .lines()
        .skip_while(|line| !line.starts_with("| metric |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let figure = cells[2].split(" = ").last().unwrap();
        (cells[1], figure.parse().unwrap_or_else(|_| panic!("no figure: {row}")))
    })
    .collect()
}

#[test]
fn every_metric_comes_to_what_the_documents_say() {
    let (store, _) = may();
    let documented = documented();
    let wrong: Vec<String> = Metric::ALL
        .iter()
        .filter_map(|metric| {
            let found = value(&store, *metric, &Whom::default());
            let said = documented.iter().find(|(title, _)| *title == metric.title()).map(|(_, figure)| *figure);
            let is_right = found.zip(said).is_some_and(|(found, said)| (found - said).abs() < 5e-4);
            (!is_right).then(|| format!("{}: {found:?}, said {said:?}", metric.title()))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(documented.len(), Metric::ALL.len());
}

/// What can be written down of somebody on a day: one of each kind of record.
fn anything(store: &mut Store, kind: u8, with: PersonId, other: PersonId, on: NaiveDate) {
    match kind % 14 {
        0 => drop(talk(store, with, on, InteractionKind::OneToOne, Some(Depth::Deep))),
        1 => help(store, with, on, Direction::Given, None),
        2 => help(store, with, on, Direction::Received, Some(on)),
        3 => promise(store, with, on),
        4 => ask(store, with, on, on),
        5 => introduction(store, with, other, on),
        6 => insight(store, with, on),
        7 => contribution(store, with, on, ContributionKind::Panel),
        8 => lesson(store, with, on, LearningKind::Course, Some(60)),
        9 => lesson(store, with, on, LearningKind::FeedbackAsked, None),
        10 => opportunity(store, with, on, Publicity::Later),
        11 => evening(store, with, &on.to_string()),
        12 => {
            let held = talk(store, with, on, InteractionKind::Call, None);
            session(store, with, MentoringDirection::IMentorThem, held);
        }
        _ => drop(person(store, "Eve Ode", &on.to_string(), Origin::Event, "Sydhav")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Of people whom the filter leaves out, anything at any time; of those whom it keeps, anything after the day, and before the period
    /// whatever is counted by its own day alone.
    #[test]
    fn nothing_outside_the_filter_or_the_period_moves_any_metric(
        records in prop::collection::vec((any::<u8>(), 0_u64..300), 1..8), where_from in 0_u8..3,
    ) {
        let (mut store, ada) = may();
        let dan = person(&mut store, "Dan Eide", "2025-06-01", Origin::Work, "Sydhav");
        let finn = person(&mut store, "Finn Foss", "2025-06-01", Origin::Work, "Sydhav");
        let tag = store.connection().query_row("SELECT id FROM tag WHERE name_key = 'ada'", [], |row| row.get(0)).unwrap();
        let whom = Whom { tag: Some(tag), ..Whom::default() };
        // What stands at the end of a day rests on all days before it, and what is revived on the last one.
        let counted = |metric: &&Metric| {
            where_from != 2 || (metric.kind() != MetricKind::Level && **metric != Metric::TiesRevived)
        };
        let told = |store: &Store| -> Vec<(Metric, Option<f64>)> {
            Metric::ALL.iter().filter(counted).map(|metric| (*metric, value(store, *metric, &whom))).collect()
        };
        let before = told(&store);
        let mut done = 0_u32;
        for (kind, ago) in records {
            let (with, on) = match where_from {
                0 => (dan, today() - chrono::Days::new(ago)),
                1 => (ada, day("2026-05-21") + chrono::Days::new(ago)),
                _ => (ada, day("2026-04-27") - chrono::Days::new(ago)),
            };
            let journal = |store: &Store| -> u32 {
                store.connection().query_row("SELECT count(*) FROM operation", [], |row| row.get(0)).unwrap()
            };
            let so_far = journal(&store);
            anything(&mut store, kind, with, finn, on);
            done += journal(&store) - so_far;
        }
        prop_assert_eq!(told(&store), before.clone());
        for _ in 0..done {
            store.undo().unwrap();
        }
        prop_assert_eq!(told(&store), before);
    }
}
