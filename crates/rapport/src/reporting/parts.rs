//! The parts of a report that are drawn. Rule: a part without records is left out, and what a drawing leaves out is said below it.

use super::cards::{Cards, section};
use super::charts::{by_month, chart, last_said, legend, months, spoken};
use super::drawing::{Bar, Drawing, Marks, Shape, bars};
use super::gathered::Gathered;
use super::markup::Markup;
use super::named::{facet_name, measure_name, stage_reached};
use super::words::{NOTHING, amount, count, own, percent, sentences};
use crate::expertise::profile::{FacetFigure, MeasureFigure};
use crate::growth::figures::Chart;
use crate::sentence::{FixedSentence, Sentence};

pub(super) fn conversations(page: &mut Markup<'_>, gathered: &Gathered) {
    section(page, fixed_sentence!("report-talks", "Conversations and time"), |cards| {
        let shares = [
            ("deep_share", "strong", fixed_sentence!("report-series-deep", "Deep")),
            ("one_to_one_share", "take", fixed_sentence!("report-series-one-to-one", "One to one")),
        ];
        let all = [
            ("conversations", "warm", fixed_sentence!("report-series-all", "All")),
            ("deep", "strong", fixed_sentence!("report-series-deep", "Deep")),
        ];
        chart(
            cards,
            gathered,
            Chart::Depth,
            Shape::Beside,
            fixed_sentence!("report-chart-conversations", "Conversations"),
            &all,
            None,
        );
        chart(
            cards,
            gathered,
            Chart::Depth,
            Shape::Shares,
            fixed_sentence!("report-chart-depth", "Depth and one-to-one share"),
            &shares,
            None,
        );
        spent(cards, gathered);
        events(cards, gathered);
    });
}

pub(super) fn giving(page: &mut Markup<'_>, gathered: &Gathered) {
    section(page, fixed_sentence!("report-giving", "Giving and receiving"), |cards| {
        let told = gathered.now.mutuality.map(|share| {
            sentence!(
                "report-mutuality",
                "Mutuality {share}: {all} where as much was given as received.",
                share = percent(share),
                all = percent(1.0)
            )
        });
        let sides = [
            ("given", "give", fixed_sentence!("report-series-given", "Given")),
            ("received", "take", fixed_sentence!("report-series-received", "Received")),
        ];
        chart(
            cards,
            gathered,
            Chart::GivenAndReceived,
            Shape::Beside,
            fixed_sentence!("report-chart-help", "Help given and received"),
            &sides,
            told,
        );
        let year = [("mutuality", "give", fixed_sentence!("report-series-mutuality", "Mutuality"))];
        chart(
            cards,
            gathered,
            Chart::Mutuality,
            Shape::Shares,
            fixed_sentence!("report-chart-mutuality", "Mutuality over 12 months"),
            &year,
            None,
        );
    });
}

pub(super) fn expertise(page: &mut Markup<'_>, gathered: &Gathered) {
    let facets = &gathered.profile.facets;
    let has_any =
        facets.iter().flat_map(|facet| &facet.measures).any(|measure| measure.now > 0.0 || measure.mark.is_some());
    if !has_any {
        return;
    }
    section(page, fixed_sentence!("report-expertise", "Expertise and opportunities"), |cards| {
        cards.card(fixed_sentence!("report-profile", "Expert-power profile"), |page| {
            let rows: Vec<Bar> = facets.iter().map(facet_bar).collect();
            bars(page, &rows, spoken(&rows));
            let note = fixed_sentence!(
                "report-profile-note",
                "Each part against my own target, or my best earlier period where none is set."
            );
            page.line("p", "note", note);
        });
        let heard = &gathered.opportunities;
        if heard.heard > 0 {
            cards.card(fixed_sentence!("report-heard", "Opportunities heard of"), |page| {
                let stages: Vec<Bar> = heard
                    .stages
                    .iter()
                    .filter(|stage| stage.reached > 0)
                    .map(|stage| Bar {
                        name: stage_reached(stage.stage).into(),
                        class: "strong",
                        value: f64::from(stage.reached),
                        mark: None,
                        said: count(stage.reached),
                    })
                    .collect();
                bars(page, &stages, spoken(&stages));
                let share = heard.hidden_share.map_or_else(|| NOTHING.into(), percent);
                let note = sentence!(
                    "report-heard-note",
                    "How far they came. Heard through people before they were public: {share}.",
                    share = share
                );
                page.line("p", "note", note);
            });
        }
        let measures: Vec<&MeasureFigure> = facets.iter().flat_map(|facet| &facet.measures).collect();
        cards.wide(fixed_sentence!("report-behind", "What is behind the profile"), |page| {
            page.element("div", &[("class", &"pair")], |page| {
                for half in measures.chunks(measures.len().div_ceil(2).max(1)) {
                    let head = [
                        own(""),
                        fixed_sentence!("report-now", "Now").into(),
                        fixed_sentence!("report-target-or-best", "Target or best").into(),
                    ];
                    let rows = half.iter().map(|measure| {
                        let mark = measure.mark.map_or_else(|| NOTHING.into(), |mark| amount(mark.amount));
                        [measure_name(measure.measure).into(), amount(measure.now), mark]
                    });
                    table(page, head, rows);
                }
            });
        });
    });
}

fn spent(cards: &mut Cards<'_>, gathered: &Gathered) {
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
    cards.card(fixed_sentence!("report-chart-hours", "Hours spent, and the budget"), |page| {
        let series = [Marks { class: "warm", values: hours(&all) }];
        let spent = fixed_sentence!("report-series-spent", "Spent");
        let last = series.iter().filter_map(|marks| last_said(spent, &marks.values, amount));
        let label = by_month(fixed_sentence!("report-hours-spent", "Hours spent"), last);
        let drawing = Drawing {
            shape: Shape::Stacked,
            columns: &months(figures),
            series: &series,
            limit: limit.as_deref(),
            label,
        };
        legend(page, [("warm", spent), ("limit", fixed_sentence!("report-series-budget", "Budget"))]);
        drawing.draw(page);
    });
}

fn events(cards: &mut Cards<'_>, gathered: &Gathered) {
    let now = &gathered.now;
    if now.met == 0 {
        return;
    }
    let bar = |name: FixedSentence, class, value: u32| Bar {
        name: name.into(),
        class,
        value: f64::from(value),
        mark: None,
        said: count(value),
    };
    let mut rows = vec![
        bar(fixed_sentence!("report-events-met", "Met"), "warm", now.met),
        bar(fixed_sentence!("report-events-48-hours", "Within 48 h"), "strong", now.followed_up),
    ];
    rows.extend(
        now.lasting.map(|lasting| bar(fixed_sentence!("report-events-90-days", "Within 90 days"), "strong", lasting)),
    );
    cards.card(fixed_sentence!("report-events", "What came of events"), |page| {
        bars(page, &rows, spoken(&rows));
        let note = fixed_sentence!(
            "report-events-note",
            "People met at events, and those with whom there was a further contact."
        );
        let open = fixed_sentence!("report-events-open", "The 90 days after them are not over.");
        let open = now.lasting.is_none().then(|| open.into());
        if let Some(note) = sentences([note.into()].into_iter().chain(open)) {
            page.line("p", "note", note);
        }
    });
}

fn facet_bar(facet: &FacetFigure) -> Bar {
    let none = fixed_sentence!("report-no-mark", "no mark yet");
    let said = facet.share.map_or_else(|| none.into(), percent);
    let name = facet_name(facet.facet);
    Bar { name, class: "strong", value: facet.share.unwrap_or_default(), mark: Some(1.0), said }
}

pub(super) fn table<const COLUMNS: usize>(
    page: &mut Markup<'_>,
    head: [Sentence; COLUMNS],
    rows: impl Iterator<Item = [Sentence; COLUMNS]>,
) {
    page.raw("<table><thead><tr>");
    for title in head {
        page.element("th", &[("scope", &"col")], |inside| {
            inside.say(title);
        });
    }
    page.raw("</tr></thead><tbody>");
    for row in rows {
        page.element("tr", &[], |page| {
            for (at, cell) in row.into_iter().enumerate() {
                page.line(if at == 0 { "th" } else { "td" }, "", cell);
            }
        });
    }
    page.raw("</tbody></table>");
}
