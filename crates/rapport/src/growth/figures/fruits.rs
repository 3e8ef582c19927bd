//! What the network brings and passes on: opportunities heard, and sessions of mentoring.

use super::{Chart, EVERYBODY, Figures, FiguresQuery, Months, Series, asked, monthly};
use crate::failure::Result;
use crate::growth::whom::FITS;
use crate::mentoring::MentoringDirection;
use crate::opportunities::HIDDEN;
use rusqlite::Connection;
use std::collections::HashMap;

pub(super) fn figures(connection: &Connection, query: &FiguresQuery, months: &Months) -> Result<[Figures; 2]> {
    Ok([opportunities(connection, query, months)?, sessions(connection, query, months)?])
}

/// Of an opportunity `x`: somebody whom the filter fits told me of it.
pub(super) fn told_by_them() -> String {
    format!("({EVERYBODY} OR EXISTS (SELECT 1 FROM person AS p WHERE p.id = x.told_by_id AND {FITS}))")
}

fn opportunities(connection: &Connection, query: &FiguresQuery, months: &Months) -> Result<Figures> {
    let (mut heard, mut hidden) = (vec![0_u32; months.len()], vec![0_u32; months.len()]);
    let mut statement = connection.prepare_cached(&format!(
        "SELECT x.heard_on, {HIDDEN} FROM opportunity AS x WHERE x.heard_on BETWEEN ?6 AND ?7 AND {}",
        told_by_them()
    ))?;
    let (from, until) = (months.first_day(0), months.last_day());
    let mut rows = statement.query(&asked(&query.whom, &from, &until)[..])?;
    while let Some(row) = rows.next()? {
        let Some(place) = months.place(row.get(0)?) else { continue };
        if let (Some(heard), Some(hidden)) = (heard.get_mut(place), hidden.get_mut(place)) {
            *heard += 1;
            *hidden += row.get::<_, u32>(1)?;
        }
    }
    Ok(monthly(Chart::Opportunities, months, vec![Series::counts("heard", heard), Series::counts("hidden", hidden)]))
}

fn sessions(connection: &Connection, query: &FiguresQuery, months: &Months) -> Result<Figures> {
    let mut held: HashMap<MentoringDirection, Vec<u32>> = HashMap::new();
    let mut statement = connection.prepare_cached(&format!(
        "SELECT i.on_date, m.direction FROM mentorship_session AS s JOIN mentorship AS m ON m.id = s.mentorship_id
           JOIN interaction AS i ON i.id = s.interaction_id JOIN person AS p ON p.id = m.person_id
          WHERE i.on_date BETWEEN ?6 AND ?7 AND {FITS}"
    ))?;
    let (from, until) = (months.first_day(0), months.last_day());
    let mut rows = statement.query(&asked(&query.whom, &from, &until)[..])?;
    while let Some(row) = rows.next()? {
        let Some(place) = months.place(row.get(0)?) else { continue };
        let of_direction = held.entry(row.get(1)?).or_insert_with(|| vec![0; months.len()]);
        if let Some(count) = of_direction.get_mut(place) {
            *count += 1;
        }
    }
    let series = MentoringDirection::ALL
        .iter()
        .map(|direction| {
            let counts = held.remove(direction).unwrap_or_else(|| vec![0; months.len()]);
            Series::counts(direction.word(), counts)
        })
        .collect();
    Ok(monthly(Chart::MentoringSessions, months, series))
}
