//! What was said over three years, and where. Rule: few ties carry most of it, as in life; some that were strong have gone quiet.

use super::chance::Chance;
use crate::events::{
    self, EventAnswer, EventCapture, EventKind, EventPerson, EventRole, EventStatus, Met, MetPerson, NewEvent,
};
use crate::failure::Result;
use crate::interactions::{self, Began, Depth, InteractionKind, NewInteraction, Source};
use crate::people::PersonId;
use crate::storage::{Op, Store};
use crate::ties::{self, Circle, Purpose, TieEdit};
use chrono::{DateTime, Datelike, Days, Duration, Months, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// Where the professional lives.
const HOME: Tz = Tz::Europe__Amsterdam;
const HOME_NAME: &str = "Europe/Amsterdam";
const MONTHS: u32 = 36;

/// How near, how many people, days between two talks, and how many of a hundred have gone quiet for more than a year.
const LAYERS: [(Circle, usize, u32, u32); 4] = [
    (Circle::Inner, 5, 15, 0),
    (Circle::Close, 12, 48, 12),
    (Circle::Active, 38, 150, 30),
    (Circle::Wider, 95, 500, 0),
];

/// A topic, and notes as one writes them after a talk about it.
const TALKS: [(&str, &[&str]); 7] = [
    (
        "Forecasting",
        &[
            "Their **quantile** forecasts miss the ramps on Sunday mornings. Sends the error tables.",
            "Wants to compare with our load model:\n\n- two winters\n- hourly\n- no holidays",
            "Sceptical of the new vendor. *Ask again in spring.*",
        ],
    ),
    (
        "Storage",
        &[
            "The harbour tender asks for four hours instead of two. Who has the data?",
            "Second battery ordered; grid connection is the problem, as ever.",
        ],
    ),
    (
        "Regulation",
        &[
            "New tariff code in consultation until June. Worth a joint answer?",
            "The regulator reads everything, slowly.",
        ],
    ),
    ("Congestion", &["Redispatch costs doubled. Looks for a speaker on it.", "Their heat map is better than ours."]),
    ("Tariffs", &["Thinks time-of-use is dead on arrival. We disagreed happily.", "Chapter four needs a reader."]),
    ("Hydrogen", &["Electrolyser delayed again. Morale is fine."]),
    (
        "Careers",
        &["Thinks about moving to operations. Told how it was for me.", "New team, twelve people, three open posts."],
    ),
];

/// Title, kind, organisation, place, purpose, hour and length in hours (none: all day, so many days).
type Series = (&'static str, EventKind, &'static str, &'static str, &'static str, Option<u32>, u64);
const SERIES: [Series; 6] = [
    (
        "Rotterdam energy meetup",
        EventKind::Meetup,
        "Rotterdam Energy Circle",
        "Keilecafé, Rotterdam",
        "Stay near the people who run things",
        Some(18),
        3,
    ),
    (
        "Webinar: forecasting in practice",
        EventKind::Webinar,
        "Society of Grid Economists",
        "",
        "Hear what others measure",
        Some(15),
        1,
    ),
    (
        "Members' evening",
        EventKind::OrganisationMeeting,
        "Society of Grid Economists",
        "Utrecht",
        "Meet two people from regulation",
        Some(19),
        2,
    ),
    (
        "Grid Futures",
        EventKind::Conference,
        "Grid Futures Foundation",
        "RAI, Amsterdam",
        "Find a partner for the storage study",
        None,
        3,
    ),
    (
        "Workshop on flexibility markets",
        EventKind::Workshop,
        "Polder Institute",
        "Delft",
        "Test the load model on their cases",
        Some(9),
        7,
    ),
    (
        "Seminar on tariff design",
        EventKind::Seminar,
        "University of Wexmoor",
        "Online",
        "Get chapter four read",
        Some(16),
        2,
    ),
];

const LINES: [&str; 8] = [
    "Runs the night desk; knows every alarm by name",
    "Looking for a co-author on curtailment",
    "Has the data of the flexibility pilot",
    "Asked how we price a study",
    "Moved to storage in spring",
    "Would speak at the winter school",
    "Sings in the same choir as Femke",
    "Disagrees about time-of-use, with good reasons",
];

const TAKEAWAYS: [&str; 4] = [
    "Nobody trusts a forecast without its **errors** beside it.",
    "- Congestion is the topic of the year\n- Our load model is ahead of theirs",
    "The hallway was better than the stage.",
    "Two people asked for the tariff chapter. Send it.",
];

/// People with the day since when they are known, in an order that has nothing to do with names.
pub(super) fn live(
    store: &mut Store,
    chance: &mut Chance,
    people: &[(PersonId, NaiveDate)],
    now: DateTime<Utc>,
) -> Result<()> {
    let mut talks = Talks { store, chance, today: now.date_naive(), months: BTreeMap::new() };
    let mut rest = people;
    for (circle, count, every, quiet) in LAYERS {
        let (layer, others) = rest.split_at(count.min(rest.len()));
        rest = others;
        for (person, known) in layer {
            talks.with(*person, *known, every, quiet);
        }
        if circle != Circle::Wider {
            talks.settle(layer, circle, now)?;
        }
    }
    talks.write_down()?;
    talks.attend(people, now)
}

struct Talks<'a> {
    store: &'a mut Store,
    chance: &'a mut Chance,
    today: NaiveDate,
    /// Written down at the end of each month.
    months: BTreeMap<(i32, u32), Vec<NewInteraction>>,
}

impl Talks<'_> {
    /// Talks with one person, about so many days apart, until now or until the tie went quiet.
    fn with(&mut self, person: PersonId, known: NaiveDate, every: u32, quiet: u32) {
        let begin = self.today.checked_sub_months(Months::new(MONTHS)).unwrap_or(self.today).max(known);
        let silence = if self.chance.percent(quiet) { 380 + u64::from(self.chance.below(300)) } else { 8 };
        let end = self.today.checked_sub_days(Days::new(silence)).unwrap_or(self.today);
        let mut day = begin + Duration::days(i64::from(self.chance.below(every)));
        while day <= end {
            let talk = self.talk(person, day, every);
            self.months.entry((day.year(), day.month())).or_default().push(talk);
            day += Duration::days(i64::from(every / 2 + self.chance.below(every) + 1));
        }
    }

    fn talk(&mut self, person: PersonId, on: NaiveDate, every: u32) -> NewInteraction {
        use InteractionKind::{Call, Email, Message, OneToOne, Video};
        let near = every < 100;
        let kinds: &[InteractionKind] =
            if near { &[OneToOne, Call, Video, OneToOne, Message] } else { &[Message, Email, Call, OneToOne] };
        let kind = kinds.get(self.chance.below(u32::try_from(kinds.len()).unwrap_or(1)) as usize).copied();
        let kind = kind.unwrap_or(Message);
        let written = matches!(kind, Message | Email);
        let (topic, notes) = TALKS.get(self.chance.uneven(7) % TALKS.len()).copied().unwrap_or(("Forecasting", &[]));
        let notes = if self.chance.percent(45) { self.chance.pick(notes).unwrap_or_default() } else { "" };
        let minutes = if written { 5 + self.chance.below(3) * 5 } else { 20 + self.chance.below(9) * 10 };
        let depth = match self.chance.below(if near { 10 } else { 7 }) {
            0..=2 => Some(Depth::Brief),
            3..=6 => Some(Depth::Good),
            _ => Some(Depth::Deep),
        };
        NewInteraction {
            kind,
            on,
            at: (!written).then(|| format!("{:02}:{:02}", 9 + self.chance.below(9), self.chance.below(4) * 15)),
            minutes: Some(minutes),
            depth: if written { None } else { depth },
            began: Some(if self.chance.percent(55) { Began::Me } else { Began::Them }),
            people: vec![person],
            event: None,
            topics: if self.chance.percent(70) { vec![topic.to_owned()] } else { Vec::new() },
            notes: notes.to_owned(),
        }
    }

    fn settle(&mut self, layer: &[(PersonId, NaiveDate)], circle: Circle, now: DateTime<Utc>) -> Result<()> {
        let people: Vec<PersonId> = layer.iter().map(|(person, _)| *person).collect();
        let purposes = match circle {
            Circle::Inner => vec![Purpose::Friendship, Purpose::Learning],
            Circle::Close => vec![Purpose::Collaboration],
            _ => vec![Purpose::Learning],
        };
        let edit = TieEdit { circle: Some(circle), purposes: Some(purposes), ..TieEdit::default() };
        let at = now - Duration::days(400);
        ties::settle(self.store, &people, &edit, at.date_naive(), at)?;
        Ok(())
    }

    /// One evening a month, all that was said in it.
    fn write_down(&mut self) -> Result<()> {
        for ((year, month), talks) in std::mem::take(&mut self.months) {
            let next =
                NaiveDate::from_ymd_opt(year, month, 1).and_then(|first| first.checked_add_months(Months::new(1)));
            let at = next.unwrap_or(self.today).min(self.today).and_time(chrono::NaiveTime::MIN).and_utc();
            self.store.transact(Op::LogInteraction, at, |writing| {
                writing.title(match talks.len() {
                    1 => sentence!("deeds-talk-written-down", "Wrote down a talk"),
                    many => sentence!("deeds-talks-written-down", "Wrote down {many} talks", many),
                });
                for talk in &talks {
                    interactions::insert(writing, talk, &Source::Hand)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Three years of events: each month one of the series, and what is to come.
    fn attend(&mut self, people: &[(PersonId, NaiveDate)], now: DateTime<Utc>) -> Result<()> {
        for months_ago in (0..MONTHS + 2).rev() {
            for (place, series) in SERIES.iter().enumerate() {
                let every = [2, 4, 5, 12, 12, 9].get(place).copied().unwrap_or(12);
                // Of what is to come, there is always some.
                let is_due = (months_ago + u32::try_from(place).unwrap_or(0)) % every == 0;
                if !is_due && (months_ago > 0 || place > 2) {
                    continue;
                }
                let month = now.date_naive() + Duration::days(21) - Months::new(months_ago);
                let day = month.with_day(5 + self.chance.below(20)).unwrap_or(month);
                self.event(series, day, people, now)?;
            }
        }
        Ok(())
    }

    fn event(
        &mut self,
        (title, kind, organisation, place, purpose, hour, length): &Series,
        day: NaiveDate,
        people: &[(PersonId, NaiveDate)],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let known: Vec<PersonId> =
            people.iter().filter(|(_, since)| *since <= day).map(|(person, _)| *person).collect();
        let count = u32::try_from(known.len()).unwrap_or(u32::MAX);
        let some = |chance: &mut Chance, wanted: usize| -> Vec<PersonId> {
            let mut chosen: Vec<PersonId> =
                (0..wanted).filter_map(|_| known.get(chance.uneven(count)).copied()).collect();
            chosen.sort_unstable();
            chosen.dedup();
            chosen
        };
        let to_meet = some(self.chance, 2);
        let time = |hour: u64| format!("{day}T{:02}:00:00", hour.min(23));
        let (starts, ends) = match hour {
            Some(hour) => (time(u64::from(*hour)), time(u64::from(*hour) + length)),
            None => (day.to_string(), (day + Days::new(length - 1)).to_string()),
        };
        let new = NewEvent {
            title: if hour.is_none() { format!("{title} {}", day.year()) } else { (*title).to_owned() },
            kind: *kind,
            starts,
            ends,
            zone: if hour.is_some() { HOME_NAME.to_owned() } else { String::new() },
            recurrence: String::new(),
            status: EventStatus::Confirmed,
            answer: EventAnswer::Going,
            role: if self.chance.percent(15) { EventRole::Speaking } else { EventRole::Attending },
            place: (*place).to_owned(),
            url: String::new(),
            organisation: (*organisation).to_owned(),
            organiser_name: String::new(),
            organiser_email: String::new(),
            cost: hour.is_none().then_some(64_000),
            currency: if hour.is_none() { "EUR".to_owned() } else { String::new() },
            purpose: (*purpose).to_owned(),
            takeaways: String::new(),
            notes: String::new(),
            topics: Vec::new(),
            to_meet: to_meet.iter().map(|person| EventPerson { person: *person, line: String::new() }).collect(),
        };
        let before = (day - Days::new(20)).and_time(chrono::NaiveTime::MIN).and_utc().min(now);
        let event = events::add(self.store, &new, HOME, before)?.value;
        let after = (day + Days::new(*length)).and_time(chrono::NaiveTime::MIN).and_utc() + Duration::hours(21);
        if after > now {
            return Ok(());
        }
        let wanted = 2 + self.chance.below(4) as usize;
        let mut met = Vec::new();
        for person in some(self.chance, wanted) {
            let line = self.chance.pick(&LINES).unwrap_or_default().to_owned();
            let follow_up = self.chance.percent(25).then(|| "Send what we talked about".to_owned());
            met.push(Met { who: MetPerson::Known(person), line, follow_up });
        }
        let takeaways = self.chance.pick(&TAKEAWAYS).unwrap_or_default().to_owned();
        let sheet = EventCapture { met, takeaways, occurrence: None };
        events::capture(self.store, event, &sheet, HOME, after)?;
        self.follow_up(event, after)
    }

    /// Most follow-ups were done the next day.
    fn follow_up(&mut self, event: events::EventId, after: DateTime<Utc>) -> Result<()> {
        use crate::promises::{PromiseId, PromiseState, settle};
        let promised: Vec<PromiseId> = {
            let mut statement =
                self.store.connection().prepare_cached("SELECT id FROM promise WHERE event_id = ?1 ORDER BY id")?;
            statement.query_map([event], |row| row.get(0))?.collect::<std::result::Result<_, _>>()?
        };
        for promise in promised {
            let (state, days) =
                if self.chance.percent(80) { (PromiseState::Kept, 1) } else { (PromiseState::Dropped, 30) };
            let at = after + Duration::days(days);
            if at.date_naive() < self.today {
                settle(self.store, promise, state, at.date_naive(), at)?;
            }
        }
        Ok(())
    }
}
