//! Charts of months, in the frame of a card. Rule: a chart without figures is left out, and the whole of one is in its label.

use super::calendar::{short_month, year};
use super::cards::Cards;
use super::drawing::{Bar, Drawing, Marks, Shape};
use super::gathered::{Course, Gathered};
use super::markup::Markup;
use super::words::{amount, own, percent, sentences};
use crate::growth::figures::{Chart, Figures};
use crate::sentence::{FixedSentence, Sentence};
use chrono::{Datelike, NaiveDate};

/// A series of a chart: its key, its class in the style, and what it is called.
pub(super) type Series = (&'static str, &'static str, FixedSentence);

/// A chart of months, where it has anything to show.
pub(super) fn chart(
    cards: &mut Cards<'_>,
    gathered: &Gathered,
    chart: Chart,
    shape: Shape,
    title: FixedSentence,
    shown: &[Series],
    note: Option<Sentence>,
) {
    let Some(figures) = gathered.chart(chart) else { return };
    let series: Vec<Marks> =
        shown.iter().map(|(key, class, _)| Marks { class, values: values(figures, key) }).collect();
    if series.iter().flat_map(|marks| marks.values.iter().flatten()).all(|value| *value <= 0.0) {
        return;
    }
    let figure = match shape {
        Shape::Shares => percent,
        Shape::Stacked | Shape::Beside => amount,
    };
    let last = shown.iter().zip(&series).filter_map(|((_, _, name), marks)| last_said(*name, &marks.values, figure));
    let label = by_month(title, last);
    cards.card(title, |page| {
        if shown.len() > 1 {
            legend(page, shown.iter().map(|(_, class, name)| (*class, *name)));
        }
        Drawing { shape, columns: &months(figures), series: &series, limit: None, label }.draw(page);
        let running = fixed_sentence!("report-running", "The last month is not over.");
        let running = (gathered.course == Course::Running).then(|| running.into());
        if let Some(note) = sentences(note.into_iter().chain(running)) {
            page.line("p", "note", note);
        }
    });
}

/// The whole of a chart, for who cannot see it.
pub(super) fn by_month(title: FixedSentence, last: impl Iterator<Item = Sentence>) -> Sentence {
    let title = sentence!("report-by-month", "{title} by month.", title = Sentence::from(title));
    match sentences(last) {
        Some(last) => sentence!("report-sentences", "{first} {next}", first = title, next = last),
        None => title,
    }
}

pub(super) fn last_said(name: FixedSentence, values: &[Option<f64>], figure: fn(f64) -> Sentence) -> Option<Sentence> {
    let last = values.last().copied().flatten()?;
    Some(sentence!(
        "report-last-month",
        "{series}: {figure} in the last month.",
        series = Sentence::from(name),
        figure = figure(last)
    ))
}

pub(super) fn values(figures: &Figures, key: &str) -> Vec<Option<f64>> {
    figures.series.iter().find(|series| series.key == key).map(|series| series.values.clone()).unwrap_or_default()
}

/// The year under each January, and so many other months named as there is room for.
pub(super) fn months(figures: &Figures) -> Vec<Option<Sentence>> {
    let step = if figures.columns.len() > 12 { 3 } else { 2 };
    let name = |day: NaiveDate| match day.month0() {
        0 => Some(year(day)),
        month if month % step == 0 => Some(short_month(day)),
        _ => None,
    };
    figures.columns.iter().map(|column| column.parse().ok().and_then(name)).collect()
}

pub(super) fn legend(page: &mut Markup<'_>, series: impl IntoIterator<Item = (&'static str, FixedSentence)>) {
    page.element("ul", &[("class", &"legend")], |page| {
        for (class, name) in series {
            page.element("li", &[], |page| {
                page.element("i", &[("class", &class)], |_| {}).say(name);
            });
        }
    });
}

pub(super) fn spoken(rows: &[Bar]) -> Sentence {
    let bars = rows
        .iter()
        .map(|bar| sentence!("report-bar", "{name}: {figure}.", name = bar.name.clone(), figure = bar.said.clone()));
    sentences(bars).unwrap_or_else(|| own(""))
}
