//! The goals as they stand. Rule: those that are kept, in the order in which they were set.

use super::{Aim, Goal, GoalId, GoalPeriod, GoalRow, Metric, NewGoal, progress};
use crate::failure::Result;
use crate::growth::Whom;
use crate::settings::Weekday;
use crate::ties::{Circle, Purpose};
use chrono::NaiveDate;
use rusqlite::{Connection, Row};

pub(super) const COLUMNS: &str =
    "g.id, g.uid, g.metric, g.aim, g.target, g.period, g.until_date, g.organisation_id, g.topic_id, g.tag_id,
    g.circle, g.purpose, g.set_on, g.put_away_on, o.name, t.name, a.name
    FROM goal AS g LEFT JOIN organisation AS o ON o.id = g.organisation_id LEFT JOIN topic AS t ON t.id = g.topic_id
    LEFT JOIN tag AS a ON a.id = g.tag_id";

/// Each with its progress at the end of the day.
pub fn list(connection: &Connection, today: NaiveDate, week_begins: Weekday) -> Result<Vec<GoalRow>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} WHERE g.put_away_on IS NULL ORDER BY g.id"))?;
    let goals = statement.query_map([], read)?.collect::<std::result::Result<Vec<_>, _>>()?;
    let row = |goal: Goal| -> Result<GoalRow> {
        let progress = progress(connection, &goal.goal, goal.set_on, today, week_begins)?;
        let metric = goal.goal.metric;
        Ok(GoalRow { title: metric.title().to_owned(), unit: metric.unit(), kind: metric.kind(), goal, progress })
    };
    goals.into_iter().map(row).collect()
}

/// Those that were put away, the last one first.
pub fn list_put_away(connection: &Connection) -> Result<Vec<Goal>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} WHERE g.put_away_on IS NOT NULL ORDER BY g.put_away_on DESC, g.id DESC"
    ))?;
    let goals = statement.query_map([], read)?;
    Ok(goals.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Goal> {
    let circle: Option<Circle> = row.get(10)?;
    let purpose: Option<Purpose> = row.get(11)?;
    let names = [14, 15, 16].map(|column| row.get::<_, Option<String>>(column));
    let mut about = Vec::new();
    for name in names {
        about.extend(name?);
    }
    about.extend(circle.map(|circle| format!("{} circle", circle.word())));
    about.extend(purpose.map(|purpose| format!("for {}", purpose.word())));
    let metric: Metric = row.get(2)?;
    let (aim, period): (Aim, GoalPeriod) = (row.get(3)?, row.get(5)?);
    Ok(Goal {
        id: GoalId(row.get(0)?),
        uid: row.get(1)?,
        goal: NewGoal {
            metric,
            aim,
            target: row.get(4)?,
            period,
            until: row.get(6)?,
            whom: Whom { organisation: row.get(7)?, topic: row.get(8)?, tag: row.get(9)?, circle, purpose },
        },
        about: about.join(", "),
        set_on: row.get(12)?,
        put_away_on: row.get(13)?,
    })
}
