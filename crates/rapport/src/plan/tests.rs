use super::choose::{choose, level};
use super::*;
use crate::goals::{self, Aim, GoalPeriod, GoalStanding, Metric, NewGoal};
use crate::growth::Whom;
use crate::interactions::{self, InteractionKind, NewInteraction};
use crate::people::edit::{add, add_all};
use crate::people::{PersonEdit, PersonId};
use crate::promises::{self, NewPromise, Whose};
use crate::settings::{self, Settings, Weekday};
use crate::storage::Store;
use crate::ties::{self, Circle, Contact, Standing, TieEdit};
use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-18T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A Wednesday.
fn today() -> NaiveDate {
    noon().date_naive()
}

fn somebody(store: &mut Store, name: &str, birthday: &str) -> PersonId {
    let edit = PersonEdit {
        name: Some(name.into()),
        met_on: Some("2020-05-01".into()),
        birthday: Some(birthday.into()),
        ..PersonEdit::default()
    };
    add(store, &edit, noon()).unwrap().value
}

fn talk(store: &mut Store, people: &[PersonId], on: NaiveDate) {
    let talk = NewInteraction {
        kind: InteractionKind::Group,
        on,
        at: None,
        minutes: Some(30),
        depth: None,
        began: None,
        people: people.to_vec(),
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(store, &talk, noon()).unwrap();
}

fn in_circle(store: &mut Store, people: &[PersonId], circle: Circle) {
    let edit = TieEdit { circle: Some(circle), ..TieEdit::default() };
    ties::settle(store, people, &edit, today(), noon()).unwrap();
}

fn promised(store: &mut Store, person: PersonId, due_on: NaiveDate) {
    let promise = NewPromise {
        whose: Whose::Mine,
        person: Some(person),
        what: "send the template".into(),
        kind: None,
        made_on: day("2026-11-09"),
        due_on: Some(due_on),
        interaction: None,
        event: None,
    };
    promises::add(store, &promise, noon()).unwrap();
}

fn this_week(store: &Store) -> Week {
    week(store.connection(), today(), today(), Tz::Europe__Oslo, "NO").unwrap()
}

fn keys(candidates: &[Candidate]) -> Vec<&str> {
    candidates.iter().map(|candidate| candidate.kind.word()).collect()
}

fn answered(candidate: &Candidate, answer: Answer, until: Option<NaiveDate>) -> PlanAnswer {
    PlanAnswer {
        candidate: candidate.key.clone(),
        people: candidate.people.iter().map(|person| person.id).collect(),
        answer,
        until,
        minutes: Some(candidate.minutes),
        log: Log::AsProposed,
    }
}

#[rstest]
#[case("NO", "2026-11-16")]
#[case("US", "2026-11-15")]
#[case("EG", "2026-11-14")]
fn weeks_begin_where_the_user_lives(#[case] region: &str, #[case] expected: &str) {
    let store = Store::in_memory(noon()).unwrap();
    let week = week(store.connection(), today(), today(), Tz::UTC, region).unwrap();
    assert_eq!((week.starts_on, week.ends_on), (day(expected), day(expected) + Days::new(6)));
}

#[test]
fn the_29th_of_february_and_the_turn_of_the_year_lie_in_their_weeks() {
    let settings = settings::WeekSettings { starts: Weekday::Monday, ..settings::WeekSettings::default_for("NO") };
    assert_eq!(first_day(day("2028-02-29"), &settings), day("2028-02-28"));
    assert_eq!(first_day(day("2027-01-03"), &settings), day("2026-12-28"));
}

#[test]
fn a_promise_comes_first_and_is_kept_by_done() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = somebody(&mut store, "Ada Lie", "--11-20");
    let ben = somebody(&mut store, "Ben Moe", "");
    talk(&mut store, &[ada, ben], day("2026-09-01"));
    in_circle(&mut store, &[ben], Circle::Close);
    promised(&mut store, ada, day("2026-11-19"));
    let week = this_week(&store);
    // The birthday waits behind the promise to the same person.
    assert_eq!(keys(&week.planned), ["promise", "rhythm"]);
    assert_eq!(week.planned[0].reason, "Due tomorrow · promised on 2026-11-09");
    assert_eq!(week.promises.len(), 1);
    answer(&mut store, &answered(&week.planned[0], Answer::Done, None), today(), noon()).unwrap();
    let after = this_week(&store);
    assert_eq!((keys(&after.planned), after.spent_minutes), (vec!["rhythm", "birthday"], 15));
    assert!(after.promises.is_empty());
    store.undo().unwrap();
    assert_eq!(this_week(&store), week);
}

#[test]
fn done_logs_and_later_and_not_this_are_remembered() {
    let mut store = Store::in_memory(noon()).unwrap();
    let people = ["Ada Lie", "Ben Moe", "Cleo Dahl"].map(|name| somebody(&mut store, name, ""));
    talk(&mut store, &people, day("2026-09-01"));
    for person in people {
        in_circle(&mut store, &[person], Circle::Close);
    }
    let week = this_week(&store);
    assert_eq!((week.planned.len(), week.planned_minutes), (3, 60));
    answer(&mut store, &answered(&week.planned[0], Answer::Done, None), today(), noon()).unwrap();
    answer(&mut store, &answered(&week.planned[1], Answer::Later, Some(day("2026-11-20"))), today(), noon()).unwrap();
    answer(&mut store, &answered(&week.planned[2], Answer::NotThis, None), today(), noon()).unwrap();
    let after = this_week(&store);
    assert_eq!((after.planned.len(), after.spent_minutes, after.spent[0].minutes), (0, 20, 20));
    let on = |text: &str| week::week(store.connection(), day(text), day(text), Tz::UTC, "NO").unwrap();
    assert_eq!(on("2026-11-20").planned[0].key, week.planned[1].key);
    // Not again for its rhythm of thirty days.
    assert!(on("2026-12-16").planned.iter().all(|candidate| candidate.key != week.planned[2].key));
    assert!(on("2026-12-18").planned.iter().any(|candidate| candidate.key == week.planned[2].key));
    let refused = answer(&mut store, &answered(&week.planned[1], Answer::Later, Some(today())), today(), noon());
    assert!(refused.is_err());
}

#[rstest]
#[case(TieEdit { contact: Some(Contact::DoNotContact), ..TieEdit::default() })]
#[case(TieEdit { standing: Some(Standing::Archived), ..TieEdit::default() })]
#[case(TieEdit { standing: Some(Standing::Deceased), ..TieEdit::default() })]
#[case(TieEdit { snoozed_until: Some("2026-12-01".parse().unwrap()), ..TieEdit::default() })]
fn nothing_is_planned_with_who_is_not_open(#[case] edit: TieEdit) {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = somebody(&mut store, "Ada Lie", "--11-20");
    talk(&mut store, &[ada], day("2026-01-01"));
    in_circle(&mut store, &[ada], Circle::Inner);
    promised(&mut store, ada, today());
    assert_eq!(this_week(&store).planned.len(), 1);
    ties::settle(&mut store, &[ada], &edit, today(), noon()).unwrap();
    assert_eq!(this_week(&store).planned, []);
}

#[test]
fn a_quiet_week_plans_nothing() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = somebody(&mut store, "Ada Lie", "");
    promised(&mut store, ada, today());
    let settings = settings::WeekSettings::default_for("NO");
    keep_quiet(&mut store, today(), Quiet::Kept, &settings, noon()).unwrap();
    let week = this_week(&store);
    assert_eq!((week.quiet, week.planned.len(), week.waiting_in_all), (Quiet::Kept, 0, 0));
    keep_quiet(&mut store, today(), Quiet::Not, &settings, noon()).unwrap();
    assert_eq!(this_week(&store).planned.len(), 1);
}

#[test]
fn after_a_party_never_twenty_on_one_day() {
    let mut store = Store::in_memory(noon()).unwrap();
    let guests: Vec<PersonEdit> =
        (0..90).map(|number| PersonEdit { name: Some(format!("Guest {number}")), ..PersonEdit::default() }).collect();
    let guests = add_all(&mut store, &guests, noon()).unwrap().value;
    talk(&mut store, &guests, day("2026-10-19"));
    in_circle(&mut store, &guests, Circle::Close);
    let week = this_week(&store);
    let mut days: Vec<NaiveDate> =
        week.planned.iter().chain(&week.waiting).filter_map(|candidate| candidate.due_on).collect();
    days.sort_unstable();
    assert!(!days.is_empty());
    assert!(days.chunk_by(|a, b| a == b).all(|same| same.len() <= 4));
    assert!(week.planned_minutes <= week.budget);
}

#[test]
fn imported_people_get_no_rhythm_by_themselves() {
    let mut store = Store::in_memory(noon()).unwrap();
    for number in 0..30 {
        somebody(&mut store, &format!("Person {number}"), "--11-19");
    }
    assert_eq!(this_week(&store).planned, []);
}

#[test]
fn a_birthday_on_29_february_is_kept_on_1_march_in_common_years() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = somebody(&mut store, "Ada Lie", "1984-02-29");
    talk(&mut store, &[ada], day("2026-11-01"));
    let due = |text: &str| {
        let week = week(store.connection(), day(text), day(text), Tz::UTC, "NO").unwrap();
        week.planned.iter().find(|candidate| candidate.kind == CandidateKind::Birthday).and_then(|found| found.due_on)
    };
    assert_eq!(due("2027-02-25"), None);
    assert_eq!(due("2027-03-01"), Some(day("2027-03-01")));
    assert_eq!(due("2028-02-28"), Some(day("2028-02-29")));
}

#[test]
fn the_preferred_way_is_taken() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = somebody(&mut store, "Ada Lie", "");
    talk(&mut store, &[ada], day("2026-09-01"));
    in_circle(&mut store, &[ada], Circle::Close);
    let mut way = |preferred: Vec<Preference>| {
        let mut settings = Settings::default_for("NO");
        settings.week.preferred = preferred;
        settings::save(&mut store, &settings, noon()).unwrap();
        let week = this_week(&store);
        (week.planned[0].way, week.planned[0].minutes)
    };
    assert_eq!(way(vec![]), (Preference::Online, 20));
    assert_eq!(way(vec![Preference::Written]), (Preference::Written, 10));
    assert_eq!(way(vec![Preference::OneToOne, Preference::Written]), (Preference::OneToOne, 30));
}

fn aimed(store: &mut Store, metric: Metric, target: f64, whom: Whom) {
    let goal = NewGoal { metric, aim: Aim::AtLeast, target, period: GoalPeriod::Month, until: None, whom };
    goals::add(store, &goal, today(), noon()).unwrap();
}

#[test]
fn what_moves_a_goal_that_is_behind_says_so_and_is_worth_more() {
    let mut store = Store::in_memory(noon()).unwrap();
    let [ada, ben] = ["Ada Lie", "Ben Moe"].map(|name| somebody(&mut store, name, ""));
    talk(&mut store, &[ada, ben], day("2026-09-01"));
    in_circle(&mut store, &[ada], Circle::Close);
    in_circle(&mut store, &[ben], Circle::Inner);
    let before = this_week(&store);
    aimed(&mut store, Metric::HelpGiven, 8.0, Whom::default());
    assert_eq!(this_week(&store), before, "no rhythm is help");
    aimed(&mut store, Metric::Conversations, 8.0, Whom { circle: Some(Circle::Close), ..Whom::default() });
    let after = this_week(&store);
    let of = |week: &Week, person| {
        let mut all = week.planned.iter().chain(&week.waiting);
        all.find(|candidate| candidate.people.first().is_some_and(|first| first.id == person)).unwrap().clone()
    };
    let moved = of(&after, ada);
    assert_eq!(moved.goals.len(), 1);
    assert_eq!((moved.goals[0].title.as_str(), moved.goals[0].standing), ("Conversations", GoalStanding::Behind));
    assert!((moved.gain - 1.25 * of(&before, ada).gain).abs() < 1e-12);
    assert!(moved.why.iter().any(|line| line.contains("“Conversations”")), "{:?}", moved.why);
    assert_eq!(of(&after, ben), of(&before, ben), "the goal is about the close circle");
}

#[test]
fn who_knows_the_same_and_nobody_ties_should_meet() {
    let mut store = Store::in_memory(noon()).unwrap();
    let people = ["Ada Lie", "Ben Moe", "Cleo Dahl"].map(|name| somebody(&mut store, name, ""));
    for person in people {
        talk(&mut store, &[person], day("2026-11-01"));
        crate::topics::set_of_person(&mut store, person, &["Storage".into()], noon()).unwrap();
    }
    in_circle(&mut store, &people, Circle::Close);
    talk(&mut store, &people[..2], day("2026-11-02"));
    let pairs = who_should_meet(store.connection(), today(), "NO").unwrap();
    let named: Vec<String> = pairs
        .iter()
        .map(|pair| pair.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(" + "))
        .collect();
    assert_eq!(named.len(), 2, "{named:?}");
    assert!(named.iter().all(|pair| pair.contains("Cleo Dahl")), "Ada and Ben have talked together: {named:?}");
    assert_eq!(pairs[0].reason, "Both work on Storage, and you never brought them together");
    answer(&mut store, &answered(&pairs[0], Answer::NotThis, None), today(), noon()).unwrap();
    assert_eq!(who_should_meet(store.connection(), today(), "NO").unwrap().len(), 1);
}

#[test]
fn a_goal_that_is_met_moves_nothing() {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = somebody(&mut store, "Ada Lie", "");
    talk(&mut store, &[ada], day("2026-09-01"));
    in_circle(&mut store, &[ada], Circle::Close);
    let ben = somebody(&mut store, "Ben Moe", "");
    talk(&mut store, &[ben], day("2026-11-17"));
    let before = this_week(&store);
    aimed(&mut store, Metric::Conversations, 1.0, Whom::default());
    assert_eq!(this_week(&store), before);
}

fn candidate(number: usize, minutes: u32, gain: f64) -> Candidate {
    Candidate {
        key: format!("rhythm:{number:04}"),
        kind: CandidateKind::Rhythm,
        people: Vec::new(),
        title: String::new(),
        reason: String::new(),
        why: Vec::new(),
        words: Words { title: Phrase::Birthday, reason: Vec::new(), why: Vec::new() },
        minutes,
        gain,
        due_on: None,
        way: Preference::Written,
        action: Action::DraftMessage,
        promise: None,
        event: None,
        goals: Vec::new(),
    }
}

proptest! {
    #[test]
    fn never_over_budget_unless_one_alone_is(
        many in prop::collection::vec((1..120_u32, 0.0..5.0_f64), 0..30),
        budget in 0..200_u32,
        turn in 0..30_usize,
    ) {
        let all: Vec<Candidate> =
            many.iter().enumerate().map(|(number, (minutes, gain))| candidate(number, *minutes, *gain)).collect();
        let (chosen, waiting) = choose(all.clone(), budget);
        let minutes: u32 = chosen.iter().map(|candidate| candidate.minutes).sum();
        prop_assert!(minutes <= budget || chosen.len() == 1);
        prop_assert_eq!(chosen.len() + waiting.len(), all.len());
        let mut turned = all;
        let middle = turn.min(turned.len());
        turned.rotate_left(middle);
        prop_assert_eq!(choose(turned, budget), (chosen, waiting));
    }

    #[test]
    fn levelling_puts_nothing_earlier_and_leaves_room(days in prop::collection::vec(0..20_u64, 0..120)) {
        let due: Vec<(NaiveDate, String, u64)> = days
            .iter()
            .enumerate()
            .map(|(number, ahead)| (today() + Days::new(*ahead), format!("{number}"), *ahead))
            .collect();
        let levelled = level(due);
        prop_assert!(levelled.iter().all(|(day, ahead)| *day >= today() + Days::new(*ahead)));
        prop_assert!(levelled.chunk_by(|a, b| a.0 == b.0).all(|same| same.len() <= 4));
    }
}
