//! What a tie that lasted has cost, by currency. Rule: amounts of two currencies are never added up, and what brought nobody counts as
//! well.

use super::{Chart, Figures, FiguresQuery, Months, Series, Unit, asked, fits, monthly};
use crate::events;
use crate::failure::Result;
use crate::growth::months::year_to;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashSet};

/// Of an event `e`: it was paid for, and it is said in which currency.
pub(super) const PAID: &str =
    "e.cost > 0 AND e.currency GLOB '[A-Z][A-Z][A-Z]' AND e.status <> 'cancelled' AND e.answer <> 'declined'";

/// An event that was paid for.
#[derive(Debug)]
struct Paid {
    ended: NaiveDate,
    /// In the smallest unit.
    cost: u32,
    lasting: Vec<i64>,
}

/// For each month, the events of the twelve months up to its end. A tie that two of them brought counts once.
pub(super) fn figures(
    connection: &Connection,
    query: &FiguresQuery,
    months: &Months,
    today: NaiveDate,
) -> Result<Figures> {
    let mut series = Vec::new();
    for (currency, paid) in paid(connection, query, months)? {
        let (mut costs, mut lasting, mut each) = (Vec::new(), Vec::new(), Vec::new());
        for at in 0..months.len() {
            let (from, until) = year_to(months.end(at));
            let of_year = || paid.iter().filter(|event| (from..=until).contains(&event.ended));
            let cost: f64 = of_year().map(|event| f64::from(event.cost)).sum();
            let ties = of_year().flat_map(|event| &event.lasting).collect::<HashSet<_>>().len();
            let ties = f64::from(u32::try_from(ties).unwrap_or(u32::MAX));
            let settled = events::is_settled(until, today).then_some(ties);
            costs.push(Some(cost));
            lasting.push(settled);
            each.push(settled.filter(|ties| *ties > 0.0).map(|ties| cost / ties));
        }
        let of = |key: String, unit, values| Series { key, unit, values };
        series.push(of(currency.clone(), Unit::Money, each));
        series.push(of(format!("{currency}_cost"), Unit::Money, costs));
        series.push(of(format!("{currency}_lasting"), Unit::Count, lasting));
    }
    Ok(monthly(Chart::EventCost, months, series))
}

fn paid(connection: &Connection, query: &FiguresQuery, months: &Months) -> Result<BTreeMap<String, Vec<Paid>>> {
    // Where people are chosen, the events at which one of them was met.
    let fits = fits(&query.whom);
    let sql = format!(
        "SELECT e.id, e.currency, substr(e.ends, 1, 10), e.cost, p.id, p.id IS NOT NULL AND {lasted}
           FROM event AS e LEFT JOIN event_person AS m ON m.event_id = e.id AND m.standing = 'met'
           LEFT JOIN person AS p ON p.id = m.person_id
          WHERE {PAID} AND substr(e.ends, 1, 10) BETWEEN ?6 AND ?7 AND ({fits}) ORDER BY e.currency, e.id",
        lasted = events::LASTED,
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let (from, until) = (year_to(months.first_day(0)).0, months.last_day());
    let mut rows = statement.query(&asked(&query.whom, &from, &until)[..])?;
    let mut found: BTreeMap<String, Vec<Paid>> = BTreeMap::new();
    let mut last = None;
    while let Some(row) = rows.next()? {
        let event: i64 = row.get(0)?;
        let of_currency = found.entry(row.get(1)?).or_default();
        if last != Some(event) {
            let cost = u32::try_from(row.get::<_, i64>(3)?).unwrap_or(u32::MAX);
            of_currency.push(Paid { ended: row.get(2)?, cost, lasting: Vec::new() });
            last = Some(event);
        }
        if let (true, Some(event)) = (row.get(5)?, of_currency.last_mut()) {
            event.lasting.push(row.get(4)?);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::super::{FiguresQuery, figures};
    use super::*;
    use crate::events::{self, EventCapture, EventKind, Met, MetPerson, NewEvent};
    use crate::interactions::{self, InteractionKind, NewInteraction};
    use crate::people::{PersonEdit, PersonId, edit as people};
    use crate::settings::WeekSettings;
    use crate::storage::Store;
    use chrono::{DateTime, Utc};
    use chrono_tz::Tz;

    fn noon() -> DateTime<Utc> {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn person(store: &mut Store, name: &str) -> PersonId {
        let person = PersonEdit { name: Some(name.into()), met_on: Some("2026-01-05".into()), ..PersonEdit::default() };
        people::add(store, &person, noon()).unwrap().value
    }

    fn evening(store: &mut Store, on: &str, (cost, currency): (i64, &str), met: &[PersonId]) {
        let new = NewEvent {
            title: format!("Evening of {on}"),
            kind: EventKind::Meetup,
            starts: format!("{on}T18:00:00"),
            ends: format!("{on}T20:00:00"),
            zone: "Europe/Oslo".into(),
            recurrence: String::new(),
            status: events::EventStatus::Confirmed,
            answer: events::EventAnswer::Going,
            role: events::EventRole::Attending,
            place: String::new(),
            url: String::new(),
            organisation: String::new(),
            organiser_name: String::new(),
            organiser_email: String::new(),
            cost: Some(cost),
            currency: currency.into(),
            purpose: String::new(),
            takeaways: String::new(),
            notes: String::new(),
            topics: Vec::new(),
            to_meet: Vec::new(),
        };
        let event = events::add(store, &new, Tz::Europe__Oslo, noon()).unwrap().value;
        if met.is_empty() {
            return;
        }
        let met = met.iter().map(|one| Met { who: MetPerson::Known(*one), line: String::new(), follow_up: None });
        let sheet = EventCapture { met: met.collect(), takeaways: String::new(), occurrence: None };
        events::capture(store, event, &sheet, Tz::Europe__Oslo, noon()).unwrap();
    }

    fn call(store: &mut Store, with: PersonId, on: &str) {
        let call = NewInteraction {
            kind: InteractionKind::Call,
            on: day(on),
            at: None,
            minutes: None,
            depth: None,
            began: None,
            people: vec![with],
            event: None,
            topics: Vec::new(),
            notes: String::new(),
        };
        interactions::log(store, &call, noon()).unwrap();
    }

    fn told(store: &Store, month: &str) -> Vec<(String, Option<f64>)> {
        let query = FiguresQuery { from: Some(day("2026-01-01")), ..FiguresQuery::default() };
        let week = WeekSettings::default_for("NO");
        let all = figures(store.connection(), &query, &week, noon().date_naive()).unwrap();
        let chart = all.into_iter().find(|figures| figures.chart == Chart::EventCost).unwrap();
        let at = chart.columns.iter().position(|column| column == month).unwrap();
        chart.series.into_iter().map(|series| (series.key, series.values[at])).collect()
    }

    /// The worked example of the documents.
    #[test]
    fn each_currency_by_itself_each_tie_once_and_what_brought_nobody_as_well() {
        let mut store = Store::in_memory(noon()).unwrap();
        let [ada, ben, cleo] = ["Ada Quill", "Ben Vale", "Cleo Dahl"].map(|name| person(&mut store, name));
        evening(&mut store, "2026-02-10", (20_000, "EUR"), &[ada, ben]);
        evening(&mut store, "2026-04-14", (10_000, "EUR"), &[ada]);
        evening(&mut store, "2026-05-19", (6_000, "EUR"), &[]);
        evening(&mut store, "2026-05-20", (90_000, "SEK"), &[cleo]);
        evening(&mut store, "2026-11-03", (50_000, "EUR"), &[cleo]);
        call(&mut store, ada, "2026-03-02");
        call(&mut store, ada, "2026-05-02");
        call(&mut store, ben, "2026-03-20");
        let of = |key: &str, value| (key.to_owned(), value);
        let nothing = [of("SEK", None), of("SEK_cost", Some(0.0)), of("SEK_lasting", Some(0.0))];
        let march = [of("EUR", Some(10_000.0)), of("EUR_cost", Some(20_000.0)), of("EUR_lasting", Some(2.0))];
        assert_eq!(told(&store, "2026-03-01"), [march, nothing].concat());
        let eur = [of("EUR", Some(18_000.0)), of("EUR_cost", Some(36_000.0)), of("EUR_lasting", Some(2.0))];
        let sek = [of("SEK", None), of("SEK_cost", Some(90_000.0)), of("SEK_lasting", Some(0.0))];
        assert_eq!(told(&store, "2026-05-01"), [eur, sek.clone()].concat());
        let open = [of("EUR", None), of("EUR_cost", Some(86_000.0)), of("EUR_lasting", None)];
        let sek = [of("SEK", None), of("SEK_cost", Some(90_000.0)), of("SEK_lasting", None)];
        assert_eq!(told(&store, "2026-11-01"), [open, sek].concat(), "the 90 days are not over");
    }
}
