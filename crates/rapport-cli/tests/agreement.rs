//! One figure, wherever it is told: every metric as a goal, in the charts, at the prompt and in the report, on the same records.

// Also what is shared by the tests ends the test where it fails.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, NaiveDate, Utc};
use rapport::Store;
use rapport::goals::{self, GoalPeriod, GoalRow, Metric, NewGoal, words};
use rapport::growth::Whom;
use rapport::growth::figures::{self, Figures, FiguresQuery};
use rapport::settings::WeekSettings;
use rapport::ties::Circle;
use serde_json::Value;
use std::path::Path;
use std::process::Command;

fn now() -> DateTime<Utc> {
    "2026-11-18T15:00:00Z".parse().unwrap()
}

fn rapport(folder: &Path, arguments: &[&str]) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapport"));
    command.args(arguments).args(["--now", "2026-11-18T16:00:00+01:00"]).env("RAPPORT_DATA", folder);
    let came = command.env("LANG", "C").env("TZ", "Europe/Oslo").output().unwrap();
    assert!(came.status.success(), "{came:?}");
    came.stdout
}

fn answer(folder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_slice(&rapport(folder, arguments)).unwrap()
}

/// The sample network with two goals on every metric: about everybody, and about the close circle.
fn with_goals(folder: &Path) -> Store {
    let mut store = Store::open(&folder.join("rapport.db"), now()).unwrap();
    rapport::sample::fill(&mut store, now()).unwrap();
    for (at, metric) in Metric::ALL.iter().copied().enumerate() {
        for circle in [None, Some(Circle::Close)] {
            // Weeks and months in turn; months are what the charts show.
            let period = if circle.is_some() && at % 2 == 0 { GoalPeriod::Week } else { GoalPeriod::Month };
            let whom = Whom { circle, ..Whom::default() };
            let goal = NewGoal { metric, aim: metric.usual_aim(), target: 0.5, period, until: None, whom };
            goals::add(&mut store, &goal, now().date_naive(), now()).unwrap();
        }
    }
    store
}

fn same(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

#[test]
fn goal_chart_prompt_and_report_say_the_same_of_every_metric() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_goals(folder.path());
    let region = WeekSettings::default_for("US");
    let rows = goals::list(store.connection(), now().date_naive(), region.starts).unwrap();
    let told = answer(folder.path(), &["goals", "--json"]);
    let growth = answer(folder.path(), &["growth", "--from", "2026-05", "--json"]);
    let charts = growth["charts"].as_array().unwrap();
    let goals_chart = charts.iter().find(|chart| chart["chart"] == "goals").unwrap();
    let page = String::from_utf8(rapport(folder.path(), &["report", "--period", "2026-11", "--out", "-"])).unwrap();
    let own_query = FiguresQuery { from: "2026-05-01".parse().ok(), ..FiguresQuery::default() };
    let mut own = figures::figures(store.connection(), &own_query, &region, now().date_naive()).unwrap();
    own.push(figures::structure(store.connection(), &own_query, now().date_naive()).unwrap());
    let structure = answer(folder.path(), &["structure", "--json"]);
    let prompt = answer(folder.path(), &["growth", "--from", "2026-05", "--chart", "structure", "--json"]);
    let mut charted_months = 0;
    for row in &rows {
        let named = words::in_full(row);
        let at_prompt = told.as_array().unwrap().iter().find(|goal| goal["uid"] == row.goal.uid.as_str()).unwrap();
        assert!(same(at_prompt["value"].as_f64(), row.progress.value), "{named} at the prompt");
        assert_eq!(at_prompt["standing"], row.progress.standing.word(), "{named}");

        let place =
            goals_chart["columns"].as_array().unwrap().iter().position(|column| *column == named.as_str()).unwrap();
        for (key, value) in periods(row) {
            let series = goals_chart["series"].as_array().unwrap().iter().find(|series| series["key"] == key).unwrap();
            let share = series["values"][place].as_f64();
            assert!(
                same(share, value.map(|value| value / row.goal.goal.target)),
                "{named} in the chart of goals, {key}: {share:?}"
            );
        }

        // The report leaves out a tenth that is none.
        let whole = |said: String| said.replace(".0 h", " h");
        let (title, target, value) = (words::named(row), whole(words::target(row)), whole(words::value(row)));
        let is_told =
            cells(&page).any(|cells| cells.len() > 3 && cells[0] == title && cells[2] == target && cells[3] == value);
        assert!(is_told, "{named} in the report: {title}, {target}, {value}");

        if row.goal.goal.whom == Whom::default()
            && matches!(row.goal.goal.metric, Metric::EffectiveSize | Metric::Constraint)
        {
            let key = row.goal.goal.metric.word();
            assert!(same(structure["me"][key].as_f64(), row.progress.value), "{named} in the structure");
            let series = prompt["series"].as_array().unwrap().iter().find(|series| series["key"] == key).unwrap();
            let last = series["values"].as_array().unwrap().last().unwrap().as_f64();
            assert!(same(last, row.progress.value), "{named} in the chart at the prompt");
        }
        if row.goal.goal.whom == Whom::default() && row.goal.goal.period == GoalPeriod::Month {
            charted_months += by_month(row, &own);
        }
    }
    assert!(rows.len() >= 2 * Metric::ALL.len(), "and those of the sample itself");
    let moved = rows.iter().filter(|row| row.progress.value.is_some_and(|value| value > 0.0)).count();
    assert!(moved > rows.len() / 2, "the records tell something of most: {moved}");
    assert!(charted_months > 100, "{charted_months}");
}

/// The present period and those before it, by the keys of the chart of goals.
fn periods(row: &GoalRow) -> Vec<(String, Option<f64>)> {
    let earlier = row.progress.earlier.iter().rev().zip(1..);
    let earlier = earlier.map(|(earlier, before)| (format!("earlier_{before}"), earlier.value));
    [("now".to_owned(), row.progress.value)].into_iter().chain(earlier).collect()
}

/// Compares each month of a goal with the chart of growth that shows the same, and says how many there were.
fn by_month(row: &GoalRow, charts: &[Figures]) -> usize {
    let metric = row.goal.goal.metric;
    let months: Vec<(NaiveDate, Option<f64>)> = row
        .progress
        .earlier
        .iter()
        .map(|earlier| (earlier.span.from, earlier.value))
        .chain([(row.progress.span.from, row.progress.value)])
        .collect();
    let mut compared = 0;
    for (month, value) in months {
        let Some(charted) = charted(metric, charts, &month.to_string()) else { continue };
        assert!(same(charted, value), "{} in {month}: the chart says {charted:?}, the goal {value:?}", row.title);
        compared += 1;
    }
    compared
}

/// What a chart of growth says of a metric in a month; `None` where no chart shows it.
fn charted(metric: Metric, charts: &[Figures], month: &str) -> Option<Option<f64>> {
    let chart = |name: &str| charts.iter().find(|figures| figures.chart.word() == name).unwrap();
    let at = |figures: &Figures| figures.columns.iter().position(|column| column == month).unwrap();
    let one = |name: &str, key: &str| {
        let figures = chart(name);
        figures.series.iter().find(|series| series.key == key).map_or(Some(0.0), |series| series.values[at(figures)])
    };
    let all = |name: &str, but: &str| -> Option<f64> {
        let figures = chart(name);
        Some(
            figures
                .series
                .iter()
                .filter(|series| series.key != but)
                .filter_map(|series| series.values[at(figures)])
                .sum(),
        )
    };
    let share = |part: Option<f64>, whole: Option<f64>| {
        whole.filter(|whole| *whole > 0.0).and_then(|whole| Some(part? / whole))
    };
    Some(match metric {
        Metric::Conversations => one("depth", "conversations"),
        Metric::DeepConversations => one("depth", "deep"),
        Metric::DeepShare => one("depth", "deep_share"),
        Metric::OneToOne => one("depth", "one_to_one"),
        Metric::OneToOneShare => one("depth", "one_to_one_share"),
        Metric::MinutesSpent => all("time_spent", "budget"),
        Metric::NewTies => all("new_ties", ""),
        Metric::NewTiesAtEvents => one("new_ties", "event"),
        Metric::PeopleMetAtEvents => one("event_yield", "met"),
        Metric::FollowUpShare => share(one("event_yield", "followed_up"), one("event_yield", "met")),
        Metric::HelpGiven => one("given_and_received", "given"),
        Metric::HelpReceived => one("given_and_received", "received"),
        Metric::Mutuality => one("mutuality", "mutuality"),
        Metric::OpportunitiesHeard => one("opportunities", "heard"),
        Metric::HiddenShare => share(one("opportunities", "hidden"), one("opportunities", "heard")),
        Metric::SessionsAsMentor => one("mentoring_sessions", "i_mentor_them"),
        Metric::SessionsAsMentee => one("mentoring_sessions", "they_mentor_me"),
        Metric::PeopleKnown => one("engagement", "known"),
        Metric::EngagedPeople => one("engagement", "engaged"),
        Metric::Engagement => one("engagement", "engagement"),
        Metric::StrongTies => one("network", "strong"),
        Metric::RhythmKept => one("rhythm_kept", "rhythm_kept"),
        Metric::EffectiveSize => one("structure", "effective_size"),
        Metric::Constraint => one("structure", "constraint"),
        _ => return None,
    })
}

/// The cells of each row of the tables of a page, without markup.
fn cells(page: &str) -> impl Iterator<Item = Vec<String>> {
    page.split("<tr>").skip(1).map(|row| {
        let row = row.split("</tr>").next().unwrap_or_default();
        let cells = row.split(['<', '>']).skip(1);
        let mut texts = Vec::new();
        let mut is_tag = true;
        for part in cells {
            if !is_tag && !part.is_empty() {
                texts.push(part.replace('\u{a0}', " "));
            }
            is_tag = !is_tag;
        }
        texts
    })
}
