//! What a report says, before it is drawn. Rule: every figure is a measure of its own room, asked for the period; none is computed here
//! but sums of months and differences of two periods.

use super::{Period, ReportAsked};
use crate::expertise::profile::{self, Profile};
use crate::failure::{Failure, Result};
use crate::goals::GoalRow;
use crate::growth::People;
use crate::growth::figures::{Chart, Figures, FiguresQuery, Series, figures};
use crate::growth::then::{self, Then};
use crate::opportunities::{self, OpportunitiesQuery, OpportunityFigures};
use crate::plan::{self, Candidate};
use crate::structure::{self, Ego};
use crate::{exchanges, settings};
use chrono::NaiveDate;
use rusqlite::Connection;

/// So many things to do next are named.
const NEXT: usize = 6;

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Gathered {
    pub period: Period,
    /// What the user is called, where that is known.
    pub whose: Option<String>,
    /// The last day that is counted.
    pub until: NaiveDate,
    pub course: Course,
    pub now: Sums,
    pub before: Sums,
    /// Of the months that the charts show.
    pub charts: Vec<Figures>,
    pub profile: Profile,
    pub opportunities: OpportunityFigures,
    pub goals: Vec<GoalRow>,
    pub next: Vec<Candidate>,
    pub today: NaiveDate,
}

/// Whether the period is over. While it is not, sums of it are not held against those of the whole period before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Course {
    Over,
    Running,
}

/// What one period came to.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Sums {
    /// At its end.
    pub then: Then,
    /// Mine in the network, at its end; `None` while nobody was known.
    pub effective_size: Option<f64>,
    pub constraint: Option<f64>,
    pub new_ties: u32,
    pub conversations: u32,
    pub deep: u32,
    pub one_to_one: u32,
    /// As the time budget counts them, and the budget.
    pub minutes: u32,
    pub budget: u32,
    pub given: u32,
    pub received: u32,
    pub mutuality: Option<f64>,
    pub met: u32,
    pub followed_up: u32,
    /// `None` while 90 days after the end of the period are not over.
    pub lasting: Option<u32>,
}

impl Gathered {
    pub fn chart(&self, chart: Chart) -> Option<&Figures> {
        self.charts.iter().find(|figures| figures.chart == chart)
    }
}

pub(super) fn gather(connection: &Connection, period: Period, asked: &ReportAsked<'_>) -> Result<Gathered> {
    let (today, before) = (asked.today, period.before());
    let until = period.until().min(today);
    let course = if today > period.until() { Course::Over } else { Course::Running };
    let week = settings::week(connection, asked.region)?;
    let query = FiguresQuery { from: Some(period.shown_from()), until: Some(until), ..FiguresQuery::default() };
    let mut charts = figures(connection, &query, &week, today)?;
    let thens = then::counts(connection, &People::Everybody, &[before.until(), until])?;
    let egos = structure::egos(connection, &People::Everybody, &[before.until(), until])?;
    let sums = |span: (NaiveDate, NaiveDate), then: Option<&Then>, me: Option<&Ego>| {
        let sums = sums(connection, &charts, span, then.copied().unwrap_or_default())?;
        let (effective_size, constraint) = me.map_or((None, None), |me| (me.effective_size, me.constraint));
        Ok::<_, Failure>(Sums { effective_size, constraint, ..sums })
    };
    let now = sums((period.from(), until), thens.get(1), egos.get(1))?;
    let before = sums((before.from(), before.until()), thens.first(), egos.first())?;
    // Days before the months shown were only wanted for sums.
    charts.retain(|figures| figures.chart != Chart::Conversations);
    let heard = OpportunitiesQuery { from: Some(period.from()), until: Some(until), ..OpportunitiesQuery::default() };
    let targets = profile::targets(connection, None, period.kind())?;
    let plan = plan::week(connection, today, today, asked.zone, asked.region)?;
    Ok(Gathered {
        period,
        whose: settings::own_name(connection)?,
        until,
        course,
        now,
        before,
        charts,
        profile: profile::profile(connection, None, period.kind(), until, &targets)?,
        opportunities: opportunities::figures(connection, &heard, until)?,
        goals: super::goals::kept(connection, until, week.starts)?,
        next: plan.planned.into_iter().take(NEXT).collect(),
        today,
    })
}

fn sums(
    connection: &Connection,
    charts: &[Figures],
    (from, until): (NaiveDate, NaiveDate),
    then: Then,
) -> Result<Sums> {
    let of = |chart: Chart| Within { figures: charts.iter().find(|figures| figures.chart == chart), from, until };
    let exchanged = exchanges::BalanceQuery { from: Some(from), until: Some(until), ..Default::default() };
    let balance = exchanges::balance(connection, &exchanged)?;
    let (depth, spent, events) = (of(Chart::Depth), of(Chart::TimeSpent), of(Chart::EventYield));
    Ok(Sums {
        then,
        effective_size: None,
        constraint: None,
        new_ties: of(Chart::NewTies).sum(|_| true).unwrap_or_default(),
        conversations: depth.named("conversations"),
        deep: depth.named("deep"),
        one_to_one: depth.named("one_to_one"),
        minutes: spent.sum(|series| series.key != "budget").unwrap_or_default(),
        budget: spent.named("budget"),
        given: balance.given,
        received: balance.received,
        mutuality: balance.mutuality,
        met: events.named("met"),
        followed_up: events.named("followed_up"),
        lasting: events.sum(|series| series.key == "engaged_after_90_days"),
    })
}

/// The months of a chart that lie in a period.
struct Within<'a> {
    figures: Option<&'a Figures>,
    from: NaiveDate,
    until: NaiveDate,
}

impl Within<'_> {
    fn named(&self, key: &str) -> u32 {
        self.sum(|series| series.key == key).unwrap_or_default()
    }

    /// `None` where nothing can be said of one of the months.
    fn sum(&self, is_meant: impl Fn(&Series) -> bool) -> Option<u32> {
        let figures = self.figures?;
        let is_within = |column: &String| column.parse().is_ok_and(|day| (self.from..=self.until).contains(&day));
        let mut sum = 0.0;
        for series in figures.series.iter().filter(|series| is_meant(series)) {
            for (_, value) in figures.columns.iter().zip(&series.values).filter(|(column, _)| is_within(column)) {
                sum += (*value)?;
            }
        }
        // Sums of counts: whole, and never negative.
        Some(sum as u32)
    }
}
