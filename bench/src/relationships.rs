//! Ties, the week and the line of time with 100,000 people and 1,000,000 interactions. Rule: each is timed as a face asks for it.

use crate::generator::Random;
use crate::measure::{milliseconds, percentile};
use crate::memory;
use crate::network;
use crate::row::Row;
use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use chrono_tz::Tz;
use rapport::exchanges::{self, Direction, ExchangeKind, NewExchange};
use rapport::expertise::profile::ProfilePeriod;
use rapport::goals::{self, Aim, GoalPeriod, Metric, NewGoal};
use rapport::growth::Whom;
use rapport::growth::figures::{self, FiguresQuery};
use rapport::interactions::{self, Depth, InteractionKind, NewInteraction, Source};
use rapport::people::meeting;
use rapport::people::{PeopleQuery, PersonId, Selection, card, list};
use rapport::promises::{self, NewPromise, Whose};
use rapport::reporting::{self, English, Period, ReportAsked};
use rapport::settings::WeekSettings;
use rapport::structure;
use rapport::ties::{self, Circle, TieEdit};
use rapport::timeline::{self, TimelineQuery};
use rapport::{Failure, Op, Store, plan};
use std::path::Path;

/// The work of a process of its own: see [`keep_structure`].
pub const KEPT: &str = "structure that is kept";
pub const PEOPLE: usize = 100_000;
pub const INTERACTIONS: usize = 1_000_000;
/// How many interactions are written in one transaction.
const AT_ONCE: usize = 100_000;
const ASKED: usize = 300;
const LOGGED: usize = 100;

pub fn run() -> rapport::Result<Vec<Row>> {
    let now = now();
    let folder = std::env::temp_dir().join(format!("rapport-bench-relationships-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|cause| Failure::file(&folder, &cause))?;
    let rows = network::make(&folder, PEOPLE, now).and_then(|mut store| {
        let people = live(&mut store, INTERACTIONS, now)?;
        let peak = memory::of_its_own(KEPT, &folder)?;
        let mut rows = measure(&mut store, &people, now)?;
        rows.extend(
            peak.map(|peak| Row::shown("growth: the structure of ten years from nothing, peak memory", peak, "MB")),
        );
        Ok(rows)
    });
    std::fs::remove_dir_all(&folder).map_err(|cause| Failure::file(&folder, &cause))?;
    rows
}

/// The structure of ten years, counted and kept in a process that does nothing else, as by an earlier start of the app.
pub fn keep_structure(folder: &Path) -> rapport::Result<()> {
    let store = Store::open(&folder.join("rapport.db"), now())?;
    figures::structure(store.connection(), &ten_years(now().date_naive()), now().date_naive()).map(drop)
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_348_800, 0).unwrap_or_default()
}

fn ten_years(today: NaiveDate) -> FiguresQuery {
    FiguresQuery { from: today.checked_sub_months(Months::new(119)), ..FiguresQuery::default() }
}

/// Ten years of interactions, some with much more of them than others; circles, exchanges and promises as one has them.
pub fn live(store: &mut Store, interactions: usize, now: DateTime<Utc>) -> rapport::Result<Vec<PersonId>> {
    let everybody = Selection::Found { query: PeopleQuery::default(), except: Vec::new() };
    let people = list::ids(store.connection(), &everybody)?;
    let today = now.date_naive();
    let mut random = Random::new(3);
    for start in (0..interactions).step_by(AT_ONCE) {
        store.transact(Op::Import, now, |writing| {
            for _ in start..interactions.min(start + AT_ONCE) {
                interactions::insert(writing, &interaction(&mut random, &people, today), &Source::Hand)?;
            }
            Ok(())
        })?;
    }
    let circles =
        [(Circle::Inner, 5), (Circle::Close, 10), (Circle::Active, 35), (Circle::Wider, 100), (Circle::Outer, 850)];
    let mut rest = people.as_slice();
    for (circle, size) in circles {
        let (these, others) = rest.split_at(size.min(rest.len()));
        ties::settle(store, these, &TieEdit { circle: Some(circle), ..TieEdit::default() }, today, now)?;
        rest = others;
    }
    store.transact(Op::Import, now, |writing| {
        for number in 0..20_000 {
            let person = people[random.below(people.len())];
            let on = today - Days::new(random.below(2_000) as u64);
            let direction = if number % 3 == 0 { Direction::Given } else { Direction::Received };
            let exchange = NewExchange {
                direction,
                kind: ExchangeKind::Advice,
                person,
                on,
                what: String::new(),
                thanked_on: None,
                outcome: String::new(),
                interaction: None,
            };
            exchanges::insert(writing, &exchange, &exchanges::Source::Hand)?;
            if number % 20 == 0 {
                let promise = NewPromise {
                    whose: if number % 40 == 0 { Whose::Mine } else { Whose::Theirs },
                    person: Some(person),
                    what: "send the slides".to_owned(),
                    kind: None,
                    made_on: today - Days::new(20),
                    due_on: Some(today + Days::new(random.below(60) as u64)),
                    interaction: None,
                    event: None,
                };
                promises::insert(writing, &promise)?;
            }
        }
        Ok(())
    })?;
    Ok(people)
}

fn interaction(random: &mut Random, people: &[PersonId], today: NaiveDate) -> NewInteraction {
    const KINDS: [InteractionKind; 5] = [
        InteractionKind::Message,
        InteractionKind::Email,
        InteractionKind::Call,
        InteractionKind::OneToOne,
        InteractionKind::EventConversation,
    ];
    let place = random.below(people.len()).min(random.below(people.len()));
    let notes = (random.below(3) == 0).then(|| {
        let words: Vec<String> = (0..8).map(|_| network::family(random.below(4_000)).to_lowercase()).collect();
        words.join(" ")
    });
    NewInteraction {
        kind: KINDS[random.below(KINDS.len())],
        on: today - Days::new(random.below(3_650) as u64),
        at: None,
        minutes: (random.below(2) == 0).then(|| 5 + random.below(90) as u32),
        depth: (random.below(4) == 0).then_some(Depth::Deep),
        began: None,
        people: vec![people[place]],
        event: None,
        topics: Vec::new(),
        notes: notes.unwrap_or_default(),
    }
}

fn measure(store: &mut Store, people: &[PersonId], now: DateTime<Utc>) -> rapport::Result<Vec<Row>> {
    let today = now.date_naive();
    let mut random = Random::new(11);
    let mut rows = Vec::new();

    // Nothing of it was asked for before in this process.
    let week = WeekSettings::default_for("NO");
    let ten_years = ten_years(today);
    let screen = |store: &Store| milliseconds(|| figures::figures(store.connection(), &ten_years, &week, today));
    let at_once = screen(store)?;
    let apart = milliseconds(|| figures::figures_apart(store.connection(), &ten_years, &week, today))?;
    let kept = milliseconds(|| figures::structure(store.connection(), &ten_years, today))?;
    rows.push(Row::at_most("growth: the whole screen, cold", at_once + apart + kept, "ms", 150.0));
    rows.push(Row::shown("growth: of this, the structure as it was kept", kept, "ms"));
    rows.push(Row::shown("growth: of this, the charts that come after the others", apart, "ms"));
    // What ties people is read once, by whoever asks first.
    let me = |period| NewGoal {
        metric: Metric::Constraint,
        aim: Aim::AtMost,
        target: 0.5,
        period,
        until: None,
        whom: Whom::default(),
    };
    let monday = WeekSettings::default_for("NO").starts;
    let constraint =
        |store: &Store, period| milliseconds(|| goals::progress(store.connection(), &me(period), today, today, monday));
    rows.push(Row::at_most("goals: constraint, cold", constraint(store, GoalPeriod::Month)?, "ms", 3_000.0));
    rows.push(Row::at_most(
        "goals: constraint, days of another period",
        constraint(store, GoalPeriod::Year)?,
        "ms",
        1_000.0,
    ));
    let year = FiguresQuery { from: today.checked_sub_months(Months::new(11)), ..FiguresQuery::default() };
    let structure = |store: &Store| milliseconds(|| figures::structure(store.connection(), &year, today));
    store.connection().execute_batch("DELETE FROM search_structure")?;
    rows.push(Row::at_most("growth: the structure of a month, from nothing", structure(store)? / 12.0, "ms", 3_000.0));
    interactions::log(store, &interaction(&mut random, people, today), now)?;
    rows.push(Row::at_most("growth: the structure of 12 months after one log", structure(store)?, "ms", 30.0));
    for set in goals::catalogue() {
        goals::add_set(store, set.key, today, now)?;
    }
    let all_goals = milliseconds(|| goals::list(store.connection(), today, week.starts))?;
    rows.push(Row::at_most("goals: all of the catalogue", all_goals, "ms", 50.0));
    let mut after_logs = Vec::new();
    for _ in 0..20 {
        interactions::log(store, &interaction(&mut random, people, today), now)?;
        after_logs.push(screen(store)?);
    }
    rows.push(Row::at_most(
        "growth: the whole screen after one log, slowest",
        percentile(&mut after_logs, 1.0),
        "ms",
        30.0,
    ));

    let asked = ReportAsked { today, zone: Tz::Europe__Oslo, region: "NO" };
    let year = Period::of(ProfilePeriod::Year, today);
    let report = milliseconds(|| reporting::report(store.connection(), year, &asked, &English))?;
    rows.push(Row::at_most("report of a year", report, "ms", 3_000.0));
    let map = milliseconds(|| Ok::<_, Failure>(structure::map(structure::ground(store.connection(), today)?)))?;
    rows.push(Row::at_most("network map: read and laid out", map, "ms", 3_000.0));

    let mut pages = Vec::new();
    let mut timelines = Vec::new();
    for number in 0..ASKED {
        // The people with the most records too.
        let person = people[if number % 2 == 0 { random.below(50) } else { random.below(people.len()) }];
        let connection = store.connection();
        pages.push(milliseconds(|| {
            card::card(connection, person)?;
            ties::card(connection, person, today)?;
            meeting::card(connection, person, today)
        })?);
        let of_person = TimelineQuery { person: Some(person), ..TimelineQuery::default() };
        timelines.push(milliseconds(|| timeline::page(connection, &of_person, None, 50))?);
        timelines.push(milliseconds(|| timeline::page(connection, &TimelineQuery::default(), None, 50))?);
    }
    rows.push(Row::at_most("person page: card, tie and open matters, p99", percentile(&mut pages, 0.99), "ms", 10.0));
    rows.push(Row::at_most("timeline: a page, p99", percentile(&mut timelines, 0.99), "ms", 5.0));

    let mut plans = Vec::new();
    for week in 0..10 {
        let day = today + Days::new(7 * week);
        plans.push(milliseconds(|| plan::week(store.connection(), day, day, Tz::Europe__Oslo, "NO"))?);
    }
    rows.push(Row::at_most("plan of the week, slowest", percentile(&mut plans, 1.0), "ms", 150.0));

    let mut searches = Vec::new();
    for _ in 0..ASKED {
        let word: String =
            network::family(random.below(4_000)).to_lowercase().chars().take(2 + random.below(5)).collect();
        searches.push(milliseconds(|| timeline::search(store.connection(), &word, 50))?);
    }
    rows.push(Row::at_most("search over all notes, p99", percentile(&mut searches, 0.99), "ms", 20.0));

    let mut logs = Vec::new();
    for _ in 0..LOGGED {
        let talk = interaction(&mut random, people, today);
        logs.push(milliseconds(|| interactions::log(store, &talk, now))?);
    }
    rows.push(Row::at_most("one log, strength of all kept, median", percentile(&mut logs, 0.5), "ms", 5.0));
    let scratch = milliseconds(|| ties::rebuild(store.connection()))?;
    rows.push(Row::at_most("strength of all people from scratch", scratch, "ms", 2_000.0));
    Ok(rows)
}
