//! The network in a report: how it grew, how it hangs together, and how far it reaches. Rule: as the other parts, what has no records is
//! left out.

use super::cards::{Cards, section};
use super::charts::{Series, chart, spoken, values};
use super::drawing::{Bar, Shape, bars};
use super::gathered::{Gathered, Sums};
use super::markup::Markup;
use super::named::{circle_name, reached_name};
use super::parts::table;
use super::words::{NOTHING, amount, count, figure, own, people, percent};
use crate::goals::MetricUnit;
use crate::growth::figures::Chart;
use crate::sentence::FixedSentence;

/// The colour of an origin is the same in every report, and as in the window.
const ORIGINS: [Series; 5] = [
    ("event", "one", fixed_sentence!("report-origin-event", "Met at an event")),
    ("introduction", "two", fixed_sentence!("report-origin-introduction", "Introduced")),
    ("online", "four", fixed_sentence!("report-origin-online", "Online")),
    ("work", "three", fixed_sentence!("report-origin-work", "Through work")),
    ("import", "five", fixed_sentence!("report-origin-import", "Only imported")),
];

pub(super) fn network(page: &mut Markup<'_>, gathered: &Gathered) {
    section(page, fixed_sentence!("report-network", "The network"), |cards| {
        chart(
            cards,
            gathered,
            Chart::Engagement,
            Shape::Beside,
            fixed_sentence!("report-chart-engaged", "People engaged"),
            &[("engaged", "strong", fixed_sentence!("report-series-engaged", "Engaged"))],
            None,
        );
        let standing = [
            ("strong", "strong", fixed_sentence!("report-series-strong", "Strong")),
            ("warm", "warm", fixed_sentence!("report-series-warm", "Warm")),
            ("weak", "weak", fixed_sentence!("report-series-weak", "Weak")),
            ("dormant", "dormant", fixed_sentence!("report-series-dormant", "Dormant")),
            ("new", "new", fixed_sentence!("report-series-new", "New")),
        ];
        let never = gathered.now.then.never_spoken;
        let apart = (never > 0).then(|| {
            sentence!(
                "report-not-drawn",
                "Not drawn: {people} with whom nothing was ever logged.",
                people = people(never)
            )
        });
        chart(
            cards,
            gathered,
            Chart::Network,
            Shape::Stacked,
            fixed_sentence!("report-chart-strength", "Ties by strength, as it was then"),
            &standing,
            apart,
        );
        let origins = gathered.chart(Chart::NewTies).map(|figures| figures.series.as_slice()).unwrap_or_default();
        let occurring: Vec<_> =
            ORIGINS.into_iter().filter(|(key, ..)| origins.iter().any(|series| series.key == *key)).collect();
        chart(
            cards,
            gathered,
            Chart::NewTies,
            Shape::Stacked,
            fixed_sentence!("report-chart-origin", "New ties by origin"),
            &occurring,
            None,
        );
        circles(cards, gathered);
        reach(cards, gathered);
        structure(cards, gathered);
        let kept = &gathered.now.then;
        let told = (kept.with_rhythm > 0).then(|| {
            sentence!(
                "report-rhythm-kept",
                "At the end {kept} of {all} ties with a rhythm.",
                kept = count(kept.rhythm_kept),
                all = count(kept.with_rhythm)
            )
        });
        chart(
            cards,
            gathered,
            Chart::RhythmKept,
            Shape::Shares,
            fixed_sentence!("report-chart-rhythm", "Rhythm kept"),
            &[("rhythm_kept", "strong", fixed_sentence!("report-series-rhythm-kept", "Within their rhythm"))],
            told,
        );
    });
}

/// My own place in it, at the end of the period and of the one before.
fn structure(cards: &mut Cards<'_>, gathered: &Gathered) {
    let (now, before) = (gathered.now, gathered.before);
    if now.effective_size.is_none() {
        return;
    }
    let said = |value: Option<f64>, unit| value.map_or_else(|| NOTHING.into(), |value| figure(value, unit));
    cards.card(fixed_sentence!("report-structure", "Structure"), |page| {
        let row = |title: FixedSentence, of: fn(&Sums) -> Option<f64>, unit| {
            [title.into(), said(of(&now), unit), said(of(&before), unit)]
        };
        let rows = [
            row(
                fixed_sentence!("report-effective-size", "Effective size"),
                // Of hundreds, no part is of interest.
                |sums| sums.effective_size.map(|size| if size < 100.0 { size } else { size.round() }),
                MetricUnit::Count,
            ),
            row(fixed_sentence!("report-constraint", "Constraint"), |sums| sums.constraint, MetricUnit::Index),
        ];
        let head = [
            own(""),
            fixed_sentence!("report-at-the-end", "At the end").into(),
            fixed_sentence!("report-at-the-end-before", "At the end before").into(),
        ];
        table(page, head, rows.into_iter());
        page.line(
            "p",
            "note",
            fixed_sentence!(
                "report-structure-note",
                "The more people know each other, the less of the network is effective, and the more it constrains."
            ),
        );
    });
}

fn circles(cards: &mut Cards<'_>, gathered: &Gathered) {
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
            let said = sentence!(
                "report-circles-of",
                "{people} of about {usual}",
                people = amount(people),
                usual = amount(found)
            );
            Some(Bar { name: circle_name(circle), class: "warm", value: people, mark: Some(found), said })
        })
        .collect();
    cards.card(fixed_sentence!("report-circles", "Circles against Dunbar’s sizes"), |page| {
        bars(page, &rows, spoken(&rows));
        let note = fixed_sentence!(
            "report-circles-note",
            "As they are set today, each with those inside it; the line marks the usual size."
        );
        page.line("p", "note", note);
    });
}

fn reach(cards: &mut Cards<'_>, gathered: &Gathered) {
    let Some(figures) = gathered.chart(Chart::Reach) else { return };
    let (now, before, evenness) = (values(figures, "now"), values(figures, "year_before"), values(figures, "evenness"));
    if now.iter().chain(&before).flatten().all(|reached| *reached <= 0.0) {
        return;
    }
    cards.card(fixed_sentence!("report-reach", "Reach of the people engaged"), |page| {
        let said = |value: Option<&Option<f64>>| value.copied().flatten().map_or_else(|| NOTHING.into(), amount);
        let even = |value: Option<&Option<f64>>| value.copied().flatten().map_or_else(|| NOTHING.into(), percent);
        let head = [
            own(""),
            fixed_sentence!("report-now", "Now").into(),
            fixed_sentence!("report-year-before", "A year before").into(),
            fixed_sentence!("report-evenness", "Evenness").into(),
        ];
        let is_reached = |at: usize| {
            let reached = |values: &[Option<f64>]| values.get(at).copied().flatten().unwrap_or_default() > 0.0;
            reached(&now) || reached(&before)
        };
        let rows = figures.columns.iter().enumerate().filter(|(at, _)| is_reached(*at));
        let rows = rows
            .map(|(at, what)| [reached_name(what), said(now.get(at)), said(before.get(at)), even(evenness.get(at))]);
        table(page, head, rows);
    });
}
