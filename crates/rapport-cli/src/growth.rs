//! `rapport growth`. Rule: the figures of the window's chart, month by month.

use crate::arguments::{By, Growth};
use crate::{Came, output};
use chrono::NaiveDate;
use rapport::growth::{self, GrowthQuery, Split};
use rapport::{Result, Store};

pub fn growth(store: &Store, asked: &Growth, today: NaiveDate) -> Result<Came> {
    let split = match asked.by {
        By::Origin => Split::Origin,
        By::Organisation => Split::Organisation,
    };
    let query = GrowthQuery { from: asked.from, until: asked.to, split, ..GrowthQuery::default() };
    let growth = growth::series(store.connection(), &query, today)?;
    if asked.json {
        output::json(&growth)?;
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
