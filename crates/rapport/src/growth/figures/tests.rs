use super::*;
use crate::sample;
use crate::storage::Store;
use crate::ties::Circle;
use chrono::{DateTime, Utc};
use rstest::rstest;

fn noon() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn today() -> NaiveDate {
    noon().date_naive()
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
    figures(store.connection(), query, 60, today()).unwrap()
}

fn figure<'a>(all: &'a [Figures], chart: Chart, key: &str) -> &'a Series {
    let of_chart = all.iter().find(|figures| figures.chart == chart).unwrap();
    of_chart.series.iter().find(|series| series.key == key).unwrap()
}

#[test]
fn each_chart_comes_once_and_its_lists_run_parallel() {
    let store = sample_network();
    let all = all_of(&store, &FiguresQuery::default());
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
        for figures in all_of(&store, &query) {
            for series in figures.series.iter().filter(|series| series.unit == Unit::Count && series.key != "dunbar") {
                for (column, value) in figures.columns.iter().zip(&series.values) {
                    let Some(value) = value else { continue };
                    let asked = BehindQuery {
                        chart: figures.chart,
                        column: column.clone(),
                        series: series.key.clone(),
                        query: query.clone(),
                    };
                    let behind = behind(store.connection(), &asked, today()).unwrap();
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
    let failure = behind(store.connection(), &asked, today()).unwrap_err();
    assert_eq!(failure.code, crate::failure::Code::Invalid);
}
