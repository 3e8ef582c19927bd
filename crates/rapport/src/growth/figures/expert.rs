//! The expert-power profile, quarter by quarter. Rule: each quarter is told as the profile told it on its last day.

use super::{Chart, Columns, Figures, FiguresQuery, Months, Series};
use crate::expertise::profile::{self, Evidence, PowerFacet, ProfilePeriod, ProfileSpan};
use crate::failure::Result;
use crate::growth::whom::Whom;
use crate::timeline::TimelinePlace;
use crate::topics::TopicId;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::HashSet;

/// The quarters that the months touch.
pub(super) fn figures(connection: &Connection, query: &FiguresQuery, months: &Months) -> Result<Figures> {
    let evidence = profile::evidence_of(connection, &query.whom)?;
    let targets = match only_topic(&query.whom) {
        Some(topic) => profile::targets(connection, topic, ProfilePeriod::Quarter)?,
        // Nobody aims for some people alone: the best earlier quarter stands.
        None => Vec::new(),
    };
    let range = (months.first_day(0), months.last_day());
    let told = profile::history(&evidence, ProfilePeriod::Quarter, range, &targets);
    let shares = |facet: PowerFacet| {
        let of_facet = told.iter().map(move |(_, facets)| facets.iter().find(|then| then.facet == facet)?.share);
        Series::shares(facet.word(), of_facet)
    };
    let counts = |facet: PowerFacet| {
        let count = |(span, _): &(ProfileSpan, _)| {
            u32::try_from(records(&evidence, facet, *span, range.1).len()).unwrap_or(u32::MAX)
        };
        Series::counts(&format!("{}_records", facet.word()), told.iter().map(count))
    };
    let facets = || PowerFacet::ALL.iter().copied();
    Ok(Figures {
        chart: Chart::ExpertPower,
        columns: told.iter().map(|(span, _)| span.from.to_string()).collect(),
        columns_are: Columns::Quarters,
        series: facets().map(shares).chain(facets().map(counts)).collect(),
    })
}

/// The topic of a filter that says no more than that, or everything.
fn only_topic(whom: &Whom) -> Option<Option<TopicId>> {
    let is_more = *whom != Whom { topic: whom.topic, ..Whom::default() };
    (!is_more).then_some(whom.topic.map(TopicId))
}

/// What speaks for a facet in one quarter, up to a day, each once; the newest first.
pub(super) fn records(
    evidence: &[Evidence],
    facet: PowerFacet,
    span: ProfileSpan,
    until: NaiveDate,
) -> Vec<&TimelinePlace> {
    let mut seen = HashSet::new();
    let within = span.from..=span.until.min(until);
    let mut found: Vec<&TimelinePlace> = evidence
        .iter()
        .filter(|one| one.measure.facet() == facet && within.contains(&one.place.on))
        .map(|one| &one.place)
        .filter(|place| seen.insert((place.kind, place.id)))
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found
}
