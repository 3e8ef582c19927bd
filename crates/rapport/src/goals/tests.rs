use super::*;
use crate::exchanges::{self, Direction, ExchangeKind, NewExchange};
use crate::growth::figures::{Chart, FiguresQuery, figures, structure};
use crate::importing::contact::Origin;
use crate::interactions::{self, Depth, InteractionKind, NewInteraction};
use crate::mentoring::{self, MentoringDirection, MentoringQuery};
use crate::opportunities::{self, OpportunitiesQuery};
use crate::people::{PersonEdit, PersonId, edit as people};
use crate::sample;
use crate::settings::{WeekSettings, Weekday};
use crate::storage::Store;
use crate::ties::Circle;
use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    "2026-05-20T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn goal(metric: Metric, target: f64, period: GoalPeriod) -> NewGoal {
    NewGoal { metric, aim: metric.usual_aim(), target, period, until: None, whom: Whom::default() }
}

fn person(store: &mut Store, name: &str, met_on: &str, origin: Origin, tag: &str) -> PersonId {
    let person = PersonEdit {
        name: Some(name.into()),
        met_on: Some(met_on.into()),
        origin: Some(origin),
        tags: Some(vec![tag.into()]),
        ..PersonEdit::default()
    };
    people::add(store, &person, noon()).unwrap().value
}

fn talk(store: &mut Store, person: PersonId, on: NaiveDate, kind: InteractionKind, depth: Option<Depth>) {
    let talk = NewInteraction {
        kind,
        on,
        at: None,
        minutes: Some(30),
        depth,
        began: None,
        people: vec![person],
        event: None,
        topics: Vec::new(),
        notes: String::new(),
    };
    interactions::log(store, &talk, noon()).unwrap();
}

fn help(store: &mut Store, person: PersonId, on: NaiveDate, direction: Direction) {
    let exchange = NewExchange {
        direction,
        kind: ExchangeKind::Lead,
        person,
        on,
        what: String::new(),
        thanked_on: None,
        outcome: String::new(),
        interaction: None,
    };
    exchanges::add(store, &exchange, noon()).unwrap();
}

fn of(store: &Store, goal: &NewGoal) -> Progress {
    progress(store.connection(), goal, day("2026-05-01"), noon().date_naive(), Weekday::Monday).unwrap()
}

/// The worked example of the documents: May 2026, seen on the 20th.
fn may() -> (Store, [PersonId; 2]) {
    let mut store = Store::in_memory(noon()).unwrap();
    let ada = person(&mut store, "Ada Quill", "2025-06-01", Origin::Work, "storage");
    let ben = person(&mut store, "Ben Vale", "2026-05-04", Origin::Event, "tariffs");
    talk(&mut store, ada, day("2026-04-30"), InteractionKind::Call, None);
    talk(&mut store, ada, day("2026-05-02"), InteractionKind::OneToOne, Some(Depth::Deep));
    talk(&mut store, ben, day("2026-05-05"), InteractionKind::Call, None);
    talk(&mut store, ada, day("2026-05-18"), InteractionKind::OneToOne, Some(Depth::Good));
    help(&mut store, ada, day("2026-05-02"), Direction::Given);
    help(&mut store, ben, day("2026-05-19"), Direction::Received);
    (store, [ada, ben])
}

#[test]
fn a_count_that_is_less_than_one_short_is_on_track() {
    let mut store = Store::in_memory(noon()).unwrap();
    let goal = goal(Metric::Conversations, 2.0, GoalPeriod::Week);
    add(&mut store, &goal, day("2026-11-16"), noon()).unwrap();
    let standing = |on: &str| list(store.connection(), day(on), Weekday::Monday).unwrap()[0].progress.standing;
    assert_eq!(standing("2026-11-18"), GoalStanding::OnTrack, "0.86 are expected");
    assert_eq!(standing("2026-11-19"), GoalStanding::Behind, "1.14 are expected");
}

#[test]
fn the_worked_example_of_the_documents() {
    let (store, _) = may();
    for (metric, value) in [
        (Metric::Conversations, 3.0),
        (Metric::DeepConversations, 1.0),
        (Metric::DeepShare, 1.0 / 3.0),
        (Metric::OneToOne, 2.0),
        (Metric::OneToOneShare, 2.0 / 3.0),
        (Metric::MinutesSpent, 90.0),
        (Metric::PeopleInTouch, 2.0),
        (Metric::NewTies, 1.0),
        (Metric::NewTiesAtEvents, 1.0),
        (Metric::HelpGiven, 1.0),
        (Metric::HelpReceived, 1.0),
        (Metric::Mutuality, 1.0),
        (Metric::PeopleKnown, 2.0),
        (Metric::EngagedPeople, 2.0),
    ] {
        let found = of(&store, &goal(metric, 1.0, GoalPeriod::Month)).value.unwrap();
        assert!((found - value).abs() < 1e-9, "{metric:?}: {found}");
    }
    let progress = of(&store, &goal(Metric::Conversations, 4.0, GoalPeriod::Month));
    assert!((progress.expected - 4.0 * 20.0 / 31.0).abs() < 1e-9);
    assert_eq!(progress.standing, GoalStanding::Ahead);
    assert_eq!(progress.moved, Some(1.0));
    assert_eq!(progress.earlier.last().unwrap().value, Some(1.0));
    // Four conversations in eight weeks: half a one a week, for eleven days more.
    let forecast = progress.forecast.unwrap();
    assert!((forecast.value - (3.0 + 0.5 * 11.0 / 7.0)).abs() < 1e-9);
    assert!(forecast.low >= 3.0 && forecast.low <= forecast.value && forecast.value <= forecast.high);
}

#[test]
fn a_ceiling_is_kept_until_it_is_passed() {
    let (mut store, [ada, _]) = may();
    let ceiling = goal(Metric::MinutesSpent, 100.0, GoalPeriod::Month);
    assert_eq!(ceiling.aim, Aim::AtMost);
    assert_eq!(
        of(&store, &ceiling).standing,
        GoalStanding::Behind,
        "90 of 100 minutes, and a third of the month to come"
    );
    let wide = NewGoal { target: 140.0, ..ceiling };
    assert_eq!(of(&store, &wide).standing, GoalStanding::OnTrack);
    for _ in 0..2 {
        talk(&mut store, ada, day("2026-05-20"), InteractionKind::Call, None);
    }
    assert_eq!(of(&store, &wide).standing, GoalStanding::Behind);
}

#[test]
fn every_figure_opens_as_many_records_and_agrees_with_the_charts() {
    let now: DateTime<Utc> = "2026-11-22T12:00:00Z".parse().unwrap();
    let today = now.date_naive();
    let mut store = Store::in_memory(now).unwrap();
    sample::fill(&mut store, now).unwrap();
    let connection = store.connection();
    let mut told = 0;
    for whom in [Whom::default(), Whom { circle: Some(Circle::Close), ..Whom::default() }] {
        let query = FiguresQuery { from: Some(today), until: None, whom: whom.clone() };
        let mut charts = figures(connection, &query, &WeekSettings::default_for("NO"), today).unwrap();
        charts.push(structure(connection, &query, today).unwrap());
        for metric in Metric::ALL.iter().copied() {
            let asked = NewGoal { whom: whom.clone(), ..goal(metric, 0.5, GoalPeriod::Year) };
            let yearly = progress(connection, &asked, today, today, Weekday::Monday).unwrap();
            let span = Span { from: yearly.span.from, until: today };
            let behind = records(connection, metric, &whom, span).unwrap();
            // The effective size is one of people, but none of them is left out of it.
            if metric == Metric::EffectiveSize {
                assert!(yearly.value.is_some_and(|size| size > 0.0 && size <= f64::from(behind.total)));
            } else if metric.unit() == MetricUnit::Count {
                assert_eq!(yearly.value, Some(f64::from(behind.total)), "{metric:?}");
            }
            told += u32::from(yearly.value.is_some_and(|value| value > 0.0));
            let monthly =
                progress(connection, &NewGoal { period: GoalPeriod::Month, ..asked }, today, today, Weekday::Monday)
                    .unwrap();
            let Some((chart, key)) = charted(metric) else { continue };
            let of_chart = charts.iter().find(|figures| figures.chart == chart).unwrap();
            let series = of_chart.series.iter().find(|series| series.key == key).unwrap();
            assert_eq!(monthly.value, series.values.first().copied().flatten(), "{metric:?}");
        }
        let heard = OpportunitiesQuery { from: Some(day("2026-01-01")), ..OpportunitiesQuery::default() };
        let heard = opportunities::figures(connection, &heard, today).unwrap();
        let hidden =
            progress(connection, &goal(Metric::HiddenShare, 0.5, GoalPeriod::Year), today, today, Weekday::Monday)
                .unwrap();
        assert_eq!(hidden.value, heard.hidden_share);
    }
    let this_year = MentoringQuery { from: Some(day("2026-01-01")), until: Some(today), ..MentoringQuery::default() };
    let mentoring = mentoring::overview(connection, &this_year, today).unwrap();
    for (direction, metric) in [
        (MentoringDirection::IMentorThem, Metric::SessionsAsMentor),
        (MentoringDirection::TheyMentorMe, Metric::SessionsAsMentee),
    ] {
        let held = mentoring.guidance.iter().find(|guidance| guidance.direction == direction).unwrap().sessions;
        let yearly = progress(connection, &goal(metric, 1.0, GoalPeriod::Year), today, today, Weekday::Monday).unwrap();
        assert_eq!(yearly.value, Some(f64::from(held)), "{metric:?}");
    }
    assert!(told > 40, "the sample tells something of most metrics: {told}");
}

/// The same figure in the charts of growth.
fn charted(metric: Metric) -> Option<(Chart, &'static str)> {
    Some(match metric {
        Metric::DeepConversations => (Chart::Depth, "deep"),
        Metric::DeepShare => (Chart::Depth, "deep_share"),
        Metric::OneToOne => (Chart::Depth, "one_to_one"),
        Metric::OneToOneShare => (Chart::Depth, "one_to_one_share"),
        Metric::Conversations => (Chart::Depth, "conversations"),
        Metric::PeopleMetAtEvents => (Chart::EventYield, "met"),
        Metric::HelpGiven => (Chart::GivenAndReceived, "given"),
        Metric::HelpReceived => (Chart::GivenAndReceived, "received"),
        Metric::Mutuality => (Chart::Mutuality, "mutuality"),
        Metric::PeopleKnown => (Chart::Engagement, "known"),
        Metric::EngagedPeople => (Chart::Engagement, "engaged"),
        Metric::Engagement => (Chart::Engagement, "engagement"),
        Metric::StrongTies => (Chart::Network, "strong"),
        Metric::RhythmKept => (Chart::RhythmKept, "rhythm_kept"),
        Metric::EffectiveSize => (Chart::Structure, "effective_size"),
        Metric::Constraint => (Chart::Structure, "constraint"),
        _ => return None,
    })
}

#[test]
fn goals_are_set_changed_put_away_and_undone() {
    let (mut store, _) = may();
    let today = noon().date_naive();
    let done = add(&mut store, &goal(Metric::Insights, 4.0, GoalPeriod::Month), today, noon()).unwrap();
    assert_eq!(done.changes.title, "Set a goal: insights");
    edit(&mut store, done.value, &goal(Metric::Contributions, 2.0, GoalPeriod::Quarter), noon()).unwrap();
    let kept = |store: &Store| list(store.connection(), today, Weekday::Monday).unwrap();
    assert_eq!(kept(&store).iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["Contributions"]);
    put_away(&mut store, done.value, today, noon()).unwrap();
    assert!(kept(&store).is_empty());
    bring_back(&mut store, done.value, noon()).unwrap();
    assert_eq!(kept(&store).len(), 1);
    for _ in 0..3 {
        store.undo().unwrap();
    }
    assert_eq!(kept(&store).first().unwrap().title, "Insights");
    let set = add_set(&mut store, "new_in_the_field", today, noon()).unwrap();
    assert_eq!(set.value.len(), 3, "one of the four was set already");
    assert!(add_set(&mut store, "none", today, noon()).is_err());
}

#[test]
fn what_is_wrong_is_told() {
    let (mut store, _) = may();
    let today = noon().date_naive();
    let good = goal(Metric::Insights, 4.0, GoalPeriod::Month);
    for (new, told) in [
        (NewGoal { target: 0.0, ..good.clone() }, "above 0"),
        (NewGoal { target: f64::NAN, ..good.clone() }, "above 0"),
        (NewGoal { metric: Metric::DeepShare, target: 1.5, ..good.clone() }, "100 %"),
        (NewGoal { period: GoalPeriod::Until, ..good.clone() }, "last day"),
        (NewGoal { period: GoalPeriod::Until, until: Some(day("2026-05-19")), ..good.clone() }, "later one"),
        (NewGoal { until: Some(day("2026-06-19")), ..good.clone() }, "Leave it out"),
    ] {
        assert!(add(&mut store, &new, today, noon()).unwrap_err().message.contains(told), "{told}");
    }
}

#[test]
fn every_ready_set_can_be_set() {
    let (mut store, _) = may();
    for set in catalogue() {
        assert!(set.explanation.ends_with('.'));
        add_set(&mut store, set.key, noon().date_naive(), noon()).unwrap();
    }
}

#[test]
fn periods_follow_each_other_without_a_gap() {
    for period in [GoalPeriod::Week, GoalPeriod::Month, GoalPeriod::Quarter, GoalPeriod::Year] {
        let last = period.span(day("2026-02-28"), day("2026-01-01"), None, Weekday::Monday);
        let mut all = period.before(last, 5, Weekday::Monday);
        all.push(last);
        assert!(all.windows(2).all(|pair| pair[0].until + Days::new(1) == pair[1].from), "{period:?}");
    }
}

#[test]
fn a_week_begins_on_the_day_that_is_set() {
    let (mut store, _) = may();
    let weekly = goal(Metric::Conversations, 1.0, GoalPeriod::Week);
    add(&mut store, &weekly, day("2026-05-18"), noon()).unwrap();
    // A Wednesday; the call with Ada was on Monday the 18th.
    for (begins, from, until, value) in [
        (Weekday::Monday, "2026-05-18", "2026-05-24", 1.0),
        (Weekday::Sunday, "2026-05-17", "2026-05-23", 1.0),
        (Weekday::Saturday, "2026-05-16", "2026-05-22", 1.0),
        (Weekday::Wednesday, "2026-05-20", "2026-05-26", 0.0),
    ] {
        let row = &list(store.connection(), noon().date_naive(), begins).unwrap()[0];
        assert_eq!(row.progress.span, Span { from: day(from), until: day(until) }, "{begins:?}");
        assert_eq!(row.progress.value, Some(value), "{begins:?}");
        let before = row.progress.earlier.last().unwrap().span;
        assert_eq!((before.until + Days::new(1), before.days()), (day(from), 7), "{begins:?}");
        let plan = crate::plan::first_day(
            noon().date_naive(),
            &WeekSettings { starts: begins, ..WeekSettings::default_for("NO") },
        );
        assert_eq!(plan, row.progress.span.from, "the plan has the same week");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_outside_the_period_or_the_filter_moves_a_goal(
        talks in prop::collection::vec((0_u64..400, any::<bool>(), any::<bool>()), 1..12),
    ) {
        let (mut store, [ada, ben]) = may();
        let tag: i64 = store.connection().query_row("SELECT id FROM tag WHERE name_key = 'storage'", [], |row| row.get(0)).unwrap();
        let whom = Whom { tag: Some(tag), ..Whom::default() };
        let counted = [
            Metric::Conversations, Metric::DeepShare, Metric::OneToOne, Metric::MinutesSpent, Metric::PeopleInTouch, Metric::HelpGiven,
        ];
        let told = |store: &Store| counted.map(|metric| {
            of(store, &NewGoal { whom: whom.clone(), ..goal(metric, 1.0, GoalPeriod::Month) }).value
        });
        let before = told(&store);
        for (ago, deep, with_ben) in talks {
            // In the period only with somebody whom the filter leaves out.
            let ago = if with_ben { ago % 20 } else { 20 + ago };
            let on = noon().date_naive() - Days::new(ago);
            let whom = if with_ben { ben } else { ada };
            talk(&mut store, whom, on, InteractionKind::OneToOne, deep.then_some(Depth::Deep));
            help(&mut store, whom, on, Direction::Given);
        }
        prop_assert_eq!(told(&store), before);
        let again = list(store.connection(), noon().date_naive(), Weekday::Monday).unwrap();
        prop_assert_eq!(again, list(store.connection(), noon().date_naive(), Weekday::Monday).unwrap());
    }
}
