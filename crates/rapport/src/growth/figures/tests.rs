use super::*;
use crate::sample;
use crate::settings::Weekday;
use crate::storage::Store;
use crate::structure::Left;
use crate::ties::Circle;
use chrono::{DateTime, Utc};
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn today() -> NaiveDate {
    noon().date_naive()
}

fn week() -> WeekSettings {
    WeekSettings::default_for("NO")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn sample_network() -> Store {
    let mut store = Store::in_memory(noon()).unwrap();
    sample::fill(&mut store, noon()).unwrap();
    store
}

fn all_of(store: &Store, query: &FiguresQuery) -> Vec<Figures> {
    let mut all = figures(store.connection(), query, &week(), today()).unwrap();
    all.extend(figures_apart(store.connection(), query, &week(), today()).unwrap());
    all
}

fn figure<'a>(all: &'a [Figures], chart: Chart, key: &str) -> &'a Series {
    let of_chart = all.iter().find(|figures| figures.chart == chart).unwrap();
    of_chart.series.iter().find(|series| series.key == key).unwrap()
}

#[test]
fn each_chart_comes_once_and_its_lists_run_parallel() {
    let store = sample_network();
    let mut all = all_of(&store, &FiguresQuery::default());
    let lately = FiguresQuery { from: Some(day("2026-10-01")), ..FiguresQuery::default() };
    all.push(structure(store.connection(), &lately, today()).unwrap());
    let mut charts: Vec<Chart> = all.iter().map(|figures| figures.chart).collect();
    charts.sort_by_key(|chart| Chart::ALL.iter().position(|other| other == chart));
    assert_eq!(charts, Chart::ALL);
    for figures in &all {
        for series in &figures.series {
            assert_eq!(series.values.len(), figures.columns.len(), "{:?} {}", figures.chart, series.key);
        }
    }
}

#[test]
fn every_count_opens_as_many_records() {
    let store = sample_network();
    for whom in [Whom::default(), Whom { circle: Some(Circle::Close), ..Whom::default() }] {
        let query = FiguresQuery { from: Some(day("2025-10-01")), until: None, whom };
        let mut compared = 0;
        let mut all = all_of(&store, &query);
        let lately = FiguresQuery { from: Some(day("2026-10-01")), ..query.clone() };
        all.push(structure(store.connection(), &lately, today()).unwrap());
        for figures in all {
            for series in figures.series.iter().filter(|series| series.unit == Unit::Count && series.key != "dunbar") {
                for (column, value) in figures.columns.iter().zip(&series.values) {
                    let Some(value) = value else { continue };
                    let asked = BehindQuery {
                        chart: figures.chart,
                        column: column.clone(),
                        series: series.key.clone(),
                        query: query.clone(),
                    };
                    let behind = behind(store.connection(), &asked, &week(), today()).unwrap();
                    assert_eq!(f64::from(behind.total), *value, "{asked:?}");
                    compared += usize::from(*value > 0.0);
                }
            }
        }
        assert!(compared > 80, "{compared}");
    }
}

#[test]
fn shares_are_of_what_stands_beside_them() {
    let store = sample_network();
    let all = all_of(&store, &FiguresQuery::default());
    for (chart, share, part, whole) in [
        (Chart::Engagement, "engagement", "engaged", "known"),
        (Chart::RhythmKept, "rhythm_kept", "kept", "with_rhythm"),
        (Chart::Depth, "deep_share", "deep", "conversations"),
        (Chart::Depth, "one_to_one_share", "one_to_one", "conversations"),
    ] {
        let [share, part, whole] = [share, part, whole].map(|key| figure(&all, chart, key).values.clone());
        for ((share, part), whole) in share.iter().zip(part).zip(whole) {
            let (part, whole) = (part.unwrap(), whole.unwrap());
            assert_eq!(*share, (whole > 0.0).then(|| part / whole));
        }
    }
}

#[test]
fn the_bands_add_up_to_all_who_are_known() {
    let store = sample_network();
    let all = all_of(&store, &FiguresQuery::default());
    let known = &figure(&all, Chart::Engagement, "known").values;
    let network = all.iter().find(|figures| figures.chart == Chart::Network).unwrap();
    for (at, known) in known.iter().enumerate() {
        let sum: f64 = network.series.iter().map(|series| series.values[at].unwrap()).sum();
        assert_eq!(Some(sum), *known);
    }
    let new: f64 = all
        .iter()
        .find(|figures| figures.chart == Chart::NewTies)
        .unwrap()
        .series
        .iter()
        .flat_map(|series| series.values.iter().flatten())
        .sum();
    assert_eq!(Some(new), known[known.len() - 1]);
}

#[test]
fn days_follow_what_is_logged_and_undone() {
    let mut store = sample_network();
    let conversations = |store: &Store| {
        let all = all_of(store, &FiguresQuery::default());
        let series = figure(&all, Chart::Conversations, "conversations");
        series.values[series.values.len() - 1].unwrap()
    };
    let by_hand = |store: &Store| -> Vec<(String, String, String, i64, i64, i64)> {
        let sql = "SELECT substr(on_date, 1, 7), kind, coalesce(depth, ''), batch_id IS NULL AND event_id IS NULL, count(*), coalesce(sum(minutes), 0)
                     FROM interaction GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";
        read(store, sql)
    };
    let kept = |store: &Store| {
        read(
            store,
            "SELECT month, kind, depth, own, count, minutes FROM search_month WHERE count > 0 ORDER BY 1, 2, 3, 4",
        )
    };
    let before = conversations(&store);
    assert_eq!(kept(&store), by_hand(&store));
    store
        .transact(crate::storage::Op::LogInteraction, noon(), |writing| {
            writing.execute(
                "INSERT INTO interaction (uid, kind, on_date, minutes, depth) VALUES ('x', 'call', ?1, 25, 'deep')",
                [today()],
            )?;
            writing.execute("UPDATE interaction SET minutes = 40, depth = NULL WHERE uid = 'x'", [])?;
            Ok(())
        })
        .unwrap();
    assert_eq!(conversations(&store), before + 1.0);
    assert_eq!(kept(&store), by_hand(&store));
    store.undo().unwrap();
    assert_eq!(conversations(&store), before);
    assert_eq!(kept(&store), by_hand(&store));
}

#[test]
fn days_stand_in_weeks_that_begin_where_it_is_set() {
    let store = sample_network();
    for starts in [Weekday::Monday, Weekday::Sunday, Weekday::Saturday] {
        let week = WeekSettings { starts, ..WeekSettings::default_for("NO") };
        let all = figures(store.connection(), &FiguresQuery::default(), &week, today()).unwrap();
        let days = &all.iter().find(|figures| figures.chart == Chart::Conversations).unwrap().columns;
        let first: NaiveDate = days[0].parse().unwrap();
        assert_eq!(starts.begin_of_week(first), first, "{starts:?}");
        assert_eq!(days.last(), Some(&today().to_string()));
        assert_eq!(days.len().div_ceil(7), 53, "{starts:?}");
    }
}

#[test]
fn the_profile_of_each_quarter_is_that_of_its_last_day() {
    use crate::expertise::profile::{self, ProfilePeriod};
    use crate::topics::TopicId;
    let store = sample_network();
    let connection = store.connection();
    let busiest: i64 = connection
        .query_row("SELECT topic_id FROM insight_topic GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1", [], |row| {
            row.get(0)
        })
        .unwrap();
    for topic in [None, Some(TopicId(busiest))] {
        let whom = Whom { topic: topic.map(|topic| topic.0), ..Whom::default() };
        let query = FiguresQuery { from: Some(day("2025-02-01")), until: None, whom };
        let all = all_of(&store, &query);
        let chart = all.iter().find(|figures| figures.chart == Chart::ExpertPower).unwrap();
        assert_eq!(chart.columns.first().map(String::as_str), Some("2025-01-01"));
        let targets = profile::targets(connection, topic, ProfilePeriod::Quarter).unwrap();
        let mut told = 0;
        for (at, column) in chart.columns.iter().enumerate() {
            let last = ProfilePeriod::Quarter.span(day(column)).until.min(today());
            let then = profile::profile(connection, topic, ProfilePeriod::Quarter, last, &targets).unwrap();
            for facet in then.facets {
                let found = figure(&all, Chart::ExpertPower, facet.facet.word()).values[at];
                assert_eq!(found, facet.share, "{:?} in the quarter of {column}", facet.facet);
                told += usize::from(found.is_some());
            }
        }
        assert!(told > 10, "{told}");
    }
}

#[test]
fn the_profile_of_some_people_counts_only_what_they_had_part_in() {
    let store = sample_network();
    let of = |circle| {
        let whom = Whom { circle, ..Whom::default() };
        all_of(&store, &FiguresQuery { from: Some(day("2024-01-01")), until: None, whom })
    };
    let (all, close) = (of(None), of(Some(Circle::Close)));
    let sum =
        |figures: &[Figures], key| -> f64 { figure(figures, Chart::ExpertPower, key).values.iter().flatten().sum() };
    let mut fewer = 0;
    for key in ["knowledge_records", "guidance_records", "opportunity_records", "reputation_records"] {
        assert!(sum(&close, key) <= sum(&all, key), "{key}");
        fewer += usize::from(sum(&close, key) < sum(&all, key));
    }
    assert!(fewer >= 3, "{fewer}");
}

#[test]
fn goals_stand_in_the_chart_as_they_stand_by_themselves() {
    use crate::goals::{self, MetricUnit};
    let store = sample_network();
    let (connection, query) = (store.connection(), FiguresQuery::default());
    let rows = goals::list(connection, today(), Weekday::Monday).unwrap();
    let all = all_of(&store, &query);
    let chart = all.iter().find(|figures| figures.chart == Chart::Goals).unwrap();
    assert_eq!(chart.columns.len(), rows.len());
    let mut opened = 0;
    for (at, row) in rows.iter().enumerate() {
        let target = row.goal.goal.target;
        let now = figure(&all, Chart::Goals, "now").values[at];
        assert_eq!(now, row.progress.value.map(|value| value / target), "{}", row.title);
        for (before, earlier) in row.progress.earlier.iter().rev().enumerate() {
            let then = figure(&all, Chart::Goals, &format!("earlier_{}", before + 1)).values[at];
            assert_eq!(then, earlier.value.map(|value| value / target), "{}", row.title);
        }
        for (series, value) in [("now", row.progress.value), ("earlier_1", row.progress.earlier.last().unwrap().value)]
        {
            let asked = BehindQuery {
                chart: Chart::Goals,
                column: chart.columns[at].clone(),
                series: series.into(),
                query: query.clone(),
            };
            let behind = behind(connection, &asked, &week(), today()).unwrap();
            if row.unit == MetricUnit::Count {
                assert_eq!(Some(f64::from(behind.total)), value, "{asked:?}");
                opened += behind.total;
            }
        }
    }
    assert!(opened > 20, "{opened}");
    let of_a_circle = FiguresQuery { whom: Whom { circle: Some(Circle::Outer), ..Whom::default() }, ..query };
    let none = all_of(&store, &of_a_circle);
    let chart = none.iter().find(|figures| figures.chart == Chart::Goals).unwrap();
    assert!(chart.columns.is_empty(), "no goal is about the outer circle: {:?}", chart.columns);
}

#[test]
fn fields_are_those_of_the_organisations_reached() {
    let mut store = sample_network();
    let reached = |store: &Store, key: &str| {
        let all = all_of(store, &FiguresQuery::default());
        let reach = all.iter().find(|figures| figures.chart == Chart::Reach).unwrap().clone();
        let at = reach.columns.iter().position(|column| column == "fields").unwrap();
        figure(&[reach], Chart::Reach, key).values[at]
    };
    let before = reached(&store, "now").unwrap();
    assert!(before >= 4.0, "{before}");
    let engaged: i64 = store
        .connection()
        .query_row(
            "SELECT p.organisation_id FROM interaction AS i JOIN interaction_person AS w ON w.interaction_id = i.id
               JOIN person AS p ON p.id = w.person_id JOIN organisation AS o ON o.id = p.organisation_id
              WHERE o.field IS NULL ORDER BY i.on_date DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .unwrap();
    crate::organisations::set_field(&mut store, engaged, "Shipping", noon()).unwrap();
    assert_eq!(reached(&store, "now"), Some(before + 1.0));
    assert!(reached(&store, "evenness").unwrap() > 0.0);
    store.undo().unwrap();
    assert_eq!(reached(&store, "now"), Some(before));
}

type Row = (String, String, String, i64, i64, i64);

fn read(store: &Store, sql: &str) -> Vec<Row> {
    let mut statement = store.connection().prepare(sql).unwrap();
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)))
        .unwrap();
    rows.collect::<std::result::Result<_, _>>().unwrap()
}

#[rstest]
#[case(&[], None)]
#[case(&[7], None)]
#[case(&[5, 5, 5], Some(1.0))]
#[case(&[5, 0, 5], Some(1.0))]
#[case(&[3, 1], Some(0.811_278_124_459_132_8))]
fn evenness_is_entropy_over_its_greatest_value(#[case] sizes: &[u32], #[case] even: Option<f64>) {
    match (evenness(sizes), even) {
        (Some(found), Some(even)) => assert!((found - even).abs() < 1e-12, "{found}"),
        (found, even) => assert_eq!(found, even),
    }
}

#[test]
fn a_figure_that_there_is_not_is_refused() {
    let store = Store::in_memory(noon()).unwrap();
    let asked = BehindQuery {
        chart: Chart::Depth,
        column: "2026-11-01".into(),
        series: "width".into(),
        query: FiguresQuery::default(),
    };
    let failure = behind(store.connection(), &asked, &week(), today()).unwrap_err();
    assert_eq!(failure.code, crate::failure::Code::Invalid);
}

#[test]
fn the_structure_is_counted_month_by_month_and_is_that_of_the_network_of_the_day() {
    let store = sample_network();
    let query = FiguresQuery { from: Some(day("2026-04-01")), ..FiguresQuery::default() };
    let mut counted = Vec::new();
    let figures = loop {
        let (so_far, left) = structure_so_far(store.connection(), &query, today()).unwrap();
        counted.push(so_far.counted);
        match left {
            Left::ToCount(next) => crate::structure::keep(store.connection(), &next.count()).unwrap(),
            Left::ToKeep | Left::Nothing => break so_far.figures,
        }
    };
    assert_eq!(counted, (0..=8).collect::<Vec<u32>>());
    for (at, column) in figures.columns.iter().enumerate().step_by(3) {
        let on = ties::day_of(column.parse().unwrap(), today());
        let network = crate::structure::network(store.connection(), on, None).unwrap();
        let told = crate::structure::structure(&network);
        let value = |key: &str| figures.series.iter().find(|series| series.key == key).unwrap().values[at];
        assert_eq!(value("people_in_it"), Some(f64::from(told.me.people)));
        assert_eq!(value("ties"), Some(f64::from(told.me.ties)));
        assert_eq!(value("effective_size"), told.me.effective_size);
        assert_eq!(value("constraint"), told.me.constraint);
        assert_eq!(value("communities"), Some(f64::from(told.communities)));
        assert_eq!(value("bridges"), Some(f64::from(told.bridges)));
    }
}

#[rstest]
#[case("2023-12-01", 36, "2023-12-01")]
#[case("2016-12-01", 41, "2017-01-01")]
#[case("1990-01-01", 38, "1990-01-01")]
fn many_months_are_spread_over_few_points_that_stay(#[case] from: &str, #[case] points: usize, #[case] first: &str) {
    let store = Store::in_memory(noon()).unwrap();
    let query = FiguresQuery { from: Some(day(from)), ..FiguresQuery::default() };
    let columns = structure(store.connection(), &query, today()).unwrap().columns;
    assert_eq!(
        (columns.len(), columns[0].as_str(), columns[columns.len() - 1].as_str()),
        (points, first, "2026-11-01")
    );
}
