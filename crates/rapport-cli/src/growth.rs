//! `rapport growth`. Rule: the figures of the window's charts, made by the same functions.

use crate::arguments::{By, Growth};
use crate::{Came, output, region};
use chrono::NaiveDate;
use rapport::growth::figures::{self, Chart, Figures, FiguresQuery, Unit};
use rapport::growth::{self, GrowthQuery, Split};
use rapport::{Result, Store};
use serde::Serialize;

pub fn growth(store: &Store, asked: &Growth, today: NaiveDate) -> Result<Came> {
    let split = match asked.by {
        By::Origin => Split::Origin,
        By::Organisation => Split::Organisation,
    };
    if let Some(chart) = asked.chart {
        return one_chart(store, asked, chart, today);
    }
    let query = GrowthQuery { from: asked.from, until: asked.to, split, ..GrowthQuery::default() };
    let growth = growth::series(store.connection(), &query, today)?;
    if asked.json {
        output::json(&Whole { growth: &growth, charts: charts(store, asked, today)? })?;
    } else {
        let keys: Vec<String> = growth.series.iter().map(|series| format!("{:>14.14}", series.key)).collect();
        output::line(&format!("month     new   known  {}", keys.join(" ")))?;
        for (place, month) in growth.months.iter().enumerate() {
            let at = |figures: &[u32]| figures.get(place).copied().unwrap_or(0);
            let parts: Vec<String> = growth.series.iter().map(|series| format!("{:>14}", at(&series.known))).collect();
            let (new, known) = (at(&growth.new), at(&growth.known));
            output::line(&format!("{}  {new:5}  {known:6}  {}", month.format("%Y-%m"), parts.join(" ")))?;
        }
    }
    let known = growth.known.last().copied().unwrap_or(0);
    Ok(if known == 0 { Came::ToNothing } else { Came::ToSomething })
}

/// People known and met month by month, and the figures of every chart.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    growth: &'a growth::Growth,
    charts: Vec<Figures>,
}

fn charts(store: &Store, asked: &Growth, today: NaiveDate) -> Result<Vec<Figures>> {
    let query = FiguresQuery { from: asked.from, until: asked.to, ..FiguresQuery::default() };
    let week = region::week(store)?;
    let mut all = figures::figures(store.connection(), &query, &week, today)?;
    all.extend(figures::figures_apart(store.connection(), &query, &week, today)?);
    Ok(all)
}

fn one_chart(store: &Store, asked: &Growth, chart: Chart, today: NaiveDate) -> Result<Came> {
    let all = match chart {
        Chart::Structure => {
            let query = FiguresQuery { from: asked.from, until: asked.to, ..FiguresQuery::default() };
            vec![figures::structure(store.connection(), &query, today)?]
        }
        _ => charts(store, asked, today)?,
    };
    let Some(figures) = all.into_iter().find(|figures| figures.chart == chart) else { return Ok(Came::ToNothing) };
    if asked.json {
        output::json(&figures)?;
        return Ok(Came::ToSomething);
    }
    let keys: Vec<String> = figures.series.iter().map(|series| format!("{:>16.16}", series.key)).collect();
    let width = figures.columns.iter().map(|column| column.chars().count()).max().unwrap_or_default().max(13) + 1;
    output::line(&format!("{:width$}{}", "", keys.join(" ")))?;
    for (place, column) in figures.columns.iter().enumerate() {
        let cells: Vec<String> = figures
            .series
            .iter()
            .map(|series| match (series.values.get(place).copied().flatten(), series.unit) {
                (None, _) => format!("{:>16}", "-"),
                (Some(value), Unit::Share) => format!("{value:>16.3}"),
                (Some(value), Unit::Index) => format!("{value:>16.4}"),
                (Some(value), Unit::Size) => format!("{value:>16.1}"),
                (Some(value), Unit::Count | Unit::Minutes | Unit::Money) => format!("{value:>16.0}"),
            })
            .collect();
        output::line(&format!("{column:width$}{}", cells.join(" ")))?;
    }
    Ok(Came::ToSomething)
}
