//! The parts of a report that are drawn. Rule: a part without records is left out, and what a drawing leaves out is said below it.

use super::cards::{Cards, section};
use super::drawing::{Bar, Drawing, Marks, Shape, bars};
use super::gathered::{Course, Gathered, Sums};
use super::markup::Markup;
use super::words::{amount, called, count, counted, percent};
use crate::expertise::profile::{FacetFigure, Measure, MeasureFigure};
use crate::goals::{MetricUnit, words};
use crate::growth::figures::{Chart, Figures};
use chrono::{Datelike, NaiveDate};

/// The colour of an origin is the same in every report, and as in the window.
const ORIGINS: [(&str, &str, &str); 5] = [
    ("event", "one", "Met at an event"),
    ("introduction", "two", "Introduced"),
    ("online", "four", "Online"),
    ("work", "three", "Through work"),
    ("import", "five", "Only imported"),
];

pub(super) fn network(page: &mut Markup, gathered: &Gathered) {
    section(page, "The network", |cards| {
        chart(
            cards,
            gathered,
            Chart::Engagement,
            Shape::Beside,
            "People engaged",
            &[("engaged", "strong", "Engaged")],
            None,
        );
        let standing = [
            ("strong", "strong", "Strong"),
            ("warm", "warm", "Warm"),
            ("weak", "weak", "Weak"),
            ("dormant", "dormant", "Dormant"),
            ("new", "new", "New"),
        ];
        let never = gathered.now.then.never_spoken;
        let apart = (never > 0)
            .then(|| format!("Not drawn: {} with whom nothing was ever logged.", counted(never, "person", "people")));
        chart(cards, gathered, Chart::Network, Shape::Stacked, "Ties by strength, as it was then", &standing, apart);
        let origins = gathered.chart(Chart::NewTies).map(|figures| figures.series.as_slice()).unwrap_or_default();
        let occurring: Vec<_> =
            ORIGINS.into_iter().filter(|(key, ..)| origins.iter().any(|series| series.key == *key)).collect();
        chart(cards, gathered, Chart::NewTies, Shape::Stacked, "New ties by origin", &occurring, None);
        circles(cards, gathered);
        reach(cards, gathered);
        structure(cards, gathered);
        let kept = &gathered.now.then;
        let told = (kept.with_rhythm > 0).then(|| {
            format!("At the end {} of {} ties with a rhythm.", count(kept.rhythm_kept), count(kept.with_rhythm))
        });
        chart(
            cards,
            gathered,
            Chart::RhythmKept,
            Shape::Shares,
            "Rhythm kept",
            &[("rhythm_kept", "strong", "Within their rhythm")],
            told,
        );
    });
}

/// My own place in it, at the end of the period and of the one before.
fn structure(cards: &mut Cards, gathered: &Gathered) {
    let (now, before) = (gathered.now, gathered.before);
    if now.effective_size.is_none() {
        return;
    }
    let none = || "–".to_owned();
    // Of hundreds, no part is of interest.
    let size = |sums: &Sums| {
        sums.effective_size.map_or_else(none, |size| amount(if size < 100.0 { size } else { size.round() }))
    };
    let constraint =
        |sums: &Sums| sums.constraint.map_or_else(none, |constraint| words::figure(constraint, MetricUnit::Index));
    cards.card("Structure", |page| {
        let rows = [
            ["Effective size".to_owned(), size(&now), size(&before)],
            ["Constraint".to_owned(), constraint(&now), constraint(&before)],
        ];
        table(page, ["", "At the end", "At the end before"], rows.into_iter());
        page.line(
            "p",
            "note",
            "The more people know each other, the less of the network is effective, and the more it constrains.",
        );
    });
}

pub(super) fn conversations(page: &mut Markup, gathered: &Gathered) {
    section(page, "Conversations and time", |cards| {
        let shares = [("deep_share", "strong", "Deep"), ("one_to_one_share", "take", "One to one")];
        let all = [("conversations", "warm", "All"), ("deep", "strong", "Deep")];
        chart(cards, gathered, Chart::Depth, Shape::Beside, "Conversations", &all, None);
        chart(cards, gathered, Chart::Depth, Shape::Shares, "Depth and one-to-one share", &shares, None);
        spent(cards, gathered);
        events(cards, gathered);
    });
}

pub(super) fn giving(page: &mut Markup, gathered: &Gathered) {
    section(page, "Giving and receiving", |cards| {
        let told = gathered
            .now
            .mutuality
            .map(|share| format!("Mutuality {}: 100\u{a0}% where as much was given as received.", percent(share)));
        let sides = [("given", "give", "Given"), ("received", "take", "Received")];
        chart(cards, gathered, Chart::GivenAndReceived, Shape::Beside, "Help given and received", &sides, told);
        let year = [("mutuality", "give", "Mutuality")];
        chart(cards, gathered, Chart::Mutuality, Shape::Shares, "Mutuality over 12 months", &year, None);
    });
}

pub(super) fn expertise(page: &mut Markup, gathered: &Gathered) {
    let facets = &gathered.profile.facets;
    let has_any =
        facets.iter().flat_map(|facet| &facet.measures).any(|measure| measure.now > 0.0 || measure.mark.is_some());
    if !has_any {
        return;
    }
    section(page, "Expertise and opportunities", |cards| {
        cards.card("Expert-power profile", |page| {
            let rows: Vec<Bar> = facets.iter().map(facet_bar).collect();
            bars(page, &rows, &spoken(&rows));
            page.line("p", "note", "Each part against my own target, or my best earlier period where none is set.");
        });
        let heard = &gathered.opportunities;
        if heard.heard > 0 {
            cards.card("Opportunities heard of", |page| {
                let stages: Vec<Bar> = heard
                    .stages
                    .iter()
                    .filter(|stage| stage.reached > 0)
                    .map(|stage| Bar {
                        name: called(stage.stage.word()),
                        class: "strong",
                        value: f64::from(stage.reached),
                        mark: None,
                        said: count(stage.reached),
                    })
                    .collect();
                bars(page, &stages, &spoken(&stages));
                let share = heard.hidden_share.map(percent).unwrap_or_default();
                page.line(
                    "p",
                    "note",
                    format!("How far they came. Heard through people before they were public: {share}."),
                );
            });
        }
        let measures: Vec<&MeasureFigure> = facets.iter().flat_map(|facet| &facet.measures).collect();
        cards.wide("What is behind the profile", |page| {
            page.element("div", &[("class", &"pair")], |page| {
                for half in measures.chunks(measures.len().div_ceil(2).max(1)) {
                    table(
                        page,
                        ["", "Now", "Target or best"],
                        half.iter().map(|measure| {
                            let mark = measure.mark.map_or_else(|| "–".to_owned(), |mark| amount(mark.amount));
                            [measure_name(measure.measure).to_owned(), amount(measure.now), mark]
                        }),
                    );
                }
            });
        });
    });
}

fn circles(cards: &mut Cards, gathered: &Gathered) {
    let Some(figures) = gathered.chart(Chart::Circles) else { return };
    let values = |key: &str| values(figures, key);
    let (people, found) = (values("people"), values("dunbar"));
    if people.iter().flatten().all(|people| *people <= 0.0) {
        return;
    }
    let rows: Vec<Bar> = figures
        .columns
        .iter()
        .zip(people.iter().zip(&found))
        .filter_map(|(circle, (people, found))| {
            let (people, found) = ((*people)?, (*found)?);
            let said = format!("{} of about {}", amount(people), amount(found));
            Some(Bar { name: called(circle), class: "warm", value: people, mark: Some(found), said })
        })
        .collect();
    cards.card("Circles against Dunbar’s sizes", |page| {
        bars(page, &rows, &spoken(&rows));
        page.line("p", "note", "As they are set today, each with those inside it; the line marks the usual size.");
    });
}

fn reach(cards: &mut Cards, gathered: &Gathered) {
    let Some(figures) = gathered.chart(Chart::Reach) else { return };
    let (now, before, evenness) = (values(figures, "now"), values(figures, "year_before"), values(figures, "evenness"));
    if now.iter().chain(&before).flatten().all(|reached| *reached <= 0.0) {
        return;
    }
    cards.card("Reach of the people engaged", |page| {
        let said = |value: Option<&Option<f64>>| value.copied().flatten().map_or_else(|| "–".to_owned(), amount);
        let even = |value: Option<&Option<f64>>| value.copied().flatten().map_or_else(|| "–".to_owned(), percent);
        table(
            page,
            ["", "Now", "A year before", "Evenness"],
            figures
                .columns
                .iter()
                .enumerate()
                .filter(|(at, _)| {
                    let reached = |values: &[Option<f64>]| values.get(*at).copied().flatten().unwrap_or_default() > 0.0;
                    reached(&now) || reached(&before)
                })
                .map(|(at, what)| [called(what), said(now.get(at)), said(before.get(at)), even(evenness.get(at))]),
        );
    });
}

fn spent(cards: &mut Cards, gathered: &Gathered) {
    let Some(figures) = gathered.chart(Chart::TimeSpent) else { return };
    let (budget, kinds): (Vec<_>, Vec<_>) = figures.series.iter().partition(|series| series.key == "budget");
    if kinds.is_empty() {
        return;
    }
    // In hours.
    let hours = |values: &[Option<f64>]| -> Vec<Option<f64>> {
        values.iter().map(|value| value.map(|minutes| minutes / 60.0)).collect()
    };
    let mut sums = vec![0.0; figures.columns.len()];
    for kind in &kinds {
        for (sum, value) in sums.iter_mut().zip(&kind.values) {
            *sum += value.unwrap_or_default();
        }
    }
    let all: Vec<Option<f64>> = sums.into_iter().map(Some).collect();
    let limit = budget.first().map(|budget| hours(&budget.values));
    cards.card("Hours spent, and the budget", |page| {
        let series = [Marks { class: "warm", values: hours(&all) }];
        let label = format!("Hours spent by month. {}", last_said("Spent", &series[0].values, amount));
        let drawing = Drawing {
            shape: Shape::Stacked,
            columns: &months(figures),
            series: &series,
            limit: limit.as_deref(),
            label: &label,
        };
        legend(page, &[("warm", "Spent"), ("limit", "Budget")]);
        drawing.draw(page);
    });
}

fn events(cards: &mut Cards, gathered: &Gathered) {
    let now = &gathered.now;
    if now.met == 0 {
        return;
    }
    let bar = |name: &str, class, value: u32| Bar {
        name: name.to_owned(),
        class,
        value: f64::from(value),
        mark: None,
        said: count(value),
    };
    let mut rows = vec![bar("Met", "warm", now.met), bar("Within 48 h", "strong", now.followed_up)];
    rows.extend(now.lasting.map(|lasting| bar("Within 90 days", "strong", lasting)));
    cards.card("What came of events", |page| {
        bars(page, &rows, &spoken(&rows));
        let open = if now.lasting.is_none() { " The 90 days after them are not over." } else { "" };
        page.line("p", "note", format!("People met at events, and those with whom there was a further contact.{open}"));
    });
}

/// A chart of months, where it has anything to show.
fn chart(
    cards: &mut Cards,
    gathered: &Gathered,
    chart: Chart,
    shape: Shape,
    title: &'static str,
    shown: &[(&str, &'static str, &str)],
    note: Option<String>,
) {
    let Some(figures) = gathered.chart(chart) else { return };
    let series: Vec<Marks> =
        shown.iter().map(|(key, class, _)| Marks { class, values: values(figures, key) }).collect();
    if series.iter().flat_map(|marks| marks.values.iter().flatten()).all(|value| *value <= 0.0) {
        return;
    }
    let said: Vec<String> = shown
        .iter()
        .zip(&series)
        .map(|((_, _, name), marks)| match shape {
            Shape::Shares => last_said(name, &marks.values, percent),
            Shape::Stacked | Shape::Beside => last_said(name, &marks.values, amount),
        })
        .collect();
    cards.card(title, |page| {
        if shown.len() > 1 {
            legend(page, &shown.iter().map(|(_, class, name)| (*class, *name)).collect::<Vec<_>>());
        }
        let label = format!("{title} by month. {}", said.join(" "));
        Drawing { shape, columns: &months(figures), series: &series, limit: None, label: &label }.draw(page);
        let running = (gathered.course == Course::Running).then_some("The last month is not over.");
        let note = [note.as_deref(), running].into_iter().flatten().collect::<Vec<_>>().join(" ");
        if !note.is_empty() {
            page.line("p", "note", note);
        }
    });
}

fn last_said(name: &str, values: &[Option<f64>], said: fn(f64) -> String) -> String {
    let last = values.last().copied().flatten();
    last.map_or_else(String::new, |value| format!("{name}: {} in the last month.", said(value)))
}

fn values(figures: &Figures, key: &str) -> Vec<Option<f64>> {
    figures.series.iter().find(|series| series.key == key).map(|series| series.values.clone()).unwrap_or_default()
}

/// The year under each January, and so many other months named as there is room for.
fn months(figures: &Figures) -> Vec<String> {
    let step = if figures.columns.len() > 12 { 3 } else { 2 };
    let name = |day: NaiveDate| match day.month0() {
        0 => day.format("%Y").to_string(),
        month if month % step == 0 => day.format("%b").to_string(),
        _ => String::new(),
    };
    figures.columns.iter().map(|column| column.parse().map(name).unwrap_or_default()).collect()
}

fn facet_bar(facet: &FacetFigure) -> Bar {
    let said = facet.share.map_or_else(|| "no mark yet".to_owned(), percent);
    let (name, value) = (called(facet.facet.word()), facet.share.unwrap_or_default());
    Bar { name, class: "strong", value, mark: Some(1.0), said }
}

fn measure_name(measure: Measure) -> &'static str {
    match measure {
        Measure::Insights => "Insights",
        Measure::LearningHours => "Hours of learning",
        Measure::AdviceGiven => "Advice given",
        Measure::Contributions => "Contributions",
        Measure::TimesAsked => "Times asked",
        Measure::OpportunitiesHeard => "Opportunities heard",
        Measure::HiddenOpportunities => "Of them hidden",
        Measure::SessionsAsMentor => "Sessions as mentor",
        Measure::SessionsAsMentee => "Sessions as mentee",
    }
}

fn spoken(rows: &[Bar]) -> String {
    rows.iter().map(|bar| format!("{}: {}.", bar.name, bar.said)).collect::<Vec<_>>().join(" ")
}

fn legend(page: &mut Markup, series: &[(&'static str, &str)]) {
    page.element("ul", &[("class", &"legend")], |page| {
        for (class, name) in series {
            page.element("li", &[], |page| {
                page.element("i", &[("class", class)], |_| {}).text(name);
            });
        }
    });
}

pub(super) fn table<const COLUMNS: usize>(
    page: &mut Markup,
    head: [&'static str; COLUMNS],
    rows: impl Iterator<Item = [String; COLUMNS]>,
) {
    page.raw("<table><thead><tr>");
    for title in head {
        page.element("th", &[("scope", &"col")], |inside| {
            inside.text(title);
        });
    }
    page.raw("</tr></thead><tbody>");
    for row in rows {
        page.element("tr", &[], |page| {
            for (at, cell) in row.iter().enumerate() {
                page.line(if at == 0 { "th" } else { "td" }, "", cell);
            }
        });
    }
    page.raw("</tbody></table>");
}
