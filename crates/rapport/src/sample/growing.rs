//! What the invented professional learned and gave to the field in three years. Rule: dates stand around now, and all of it follows from
//! the order of the people.

use crate::expertise::contributions::{self, ContributionKind, NewContribution};
use crate::expertise::insights::{self, InsightsQuery, NewInsight, recall};
use crate::expertise::learning::{self, LearningKind, NewLearning};
use crate::failure::Result;
use crate::people::PersonId;
use crate::storage::Store;
use crate::topics::{self, Level, NewTopic, TopicsQuery};
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Name, level that is aimed for, note; and how far over time: so many days before now, which level.
type Field = (&'static str, Option<Level>, &'static str, &'static [(u64, Level)]);
const FIELDS: [Field; 5] = [
    ("Forecasting", Some(5), "The winter school, and a second paper", &[(1_090, 3), (700, 4), (120, 4)]),
    ("Congestion", Some(4), "", &[(1_050, 2), (500, 3)]),
    ("Storage", Some(4), "Until the tender is out", &[(900, 1), (410, 2), (60, 3)]),
    ("Regulation", Some(3), "", &[(640, 2)]),
    ("Flexibility", None, "", &[(330, 2)]),
];

/// Text, topics.
const INSIGHTS: [(&str, &[&str]); 26] = [
    ("A forecast that nobody acts on is a hobby", &["Forecasting"]),
    ("Their control room looks at three numbers, never at a map", &["Congestion"]),
    ("Ranges convince engineers, scenarios convince directors", &["Forecasting"]),
    ("Storage pays where the tariff is wrong; when it is mended, it stops paying", &["Storage", "Regulation"]),
    ("The regulator reads footnotes first", &["Regulation"]),
    ("Congestion moves with the weather of the neighbour, not with ours", &["Congestion", "Forecasting"]),
    ("Ask what was tried before; somebody has a drawer full of it", &[]),
    ("A pilot without an end date ends without a result", &["Flexibility"]),
    ("Their bids are written by lawyers and read by engineers", &["Storage"]),
    ("Backtest against the naive forecast, or say nothing", &["Forecasting"]),
    ("Twenty households are a story, two thousand are a sample", &["Flexibility"]),
    ("Every battery model forgets the inverter", &["Storage"]),
    ("Curtailment is a price that nobody wrote down", &["Congestion", "Regulation"]),
    ("Publish the data first and the paper second", &["Forecasting"]),
    ("A tender is won in the clarification questions", &["Storage"]),
    ("The best slide had one line on it", &[]),
    ("Local markets fail of liquidity before they fail of software", &["Flexibility"]),
    ("Say what would change your mind, then show it", &[]),
    ("Errors are largest at seven in the evening, and so is the price", &["Forecasting"]),
    ("Capacity is sold twice: once to the grid, once to the auditor", &["Regulation"]),
    ("Maintenance windows are the cheapest flexibility there is", &["Flexibility", "Congestion"]),
    ("A model that operators can switch off is one that they leave on", &["Forecasting", "Congestion"]),
    ("Fire rules decide where a battery stands, not the load", &["Storage"]),
    ("Hearings are decided in the week before", &["Regulation"]),
    ("Teach the exception; the rule they find alone", &[]),
    ("Measure in the substation, not at the meter", &["Congestion"]),
];

/// Kind, title, where, how many it reached, topics.
type Gift = (ContributionKind, &'static str, &'static str, Option<u32>, &'static [&'static str]);
const CONTRIBUTIONS: [Gift; 16] = {
    use ContributionKind::{Answer, Article, Award, Code, Panel, Post, Review, Talk};
    [
        (Post, "What a forecast is for", "LinkedIn", Some(2_400), &["Forecasting"]),
        (Talk, "Seven in the evening", "Grid Futures", Some(140), &["Forecasting"]),
        (Review, "Two papers on curtailment", "Energy Systems Letters", None, &["Congestion"]),
        (Code, "A naive forecast to beat", "Public repository", Some(310), &["Forecasting"]),
        (Answer, "How to backtest with holidays", "Forecasters' forum", Some(900), &["Forecasting"]),
        (Panel, "Who pays for congestion", "Utility Week Rotterdam", Some(85), &["Congestion", "Regulation"]),
        (Article, "Congestion and the neighbour's weather", "Grid Journal", Some(3_000), &["Congestion"]),
        (Post, "Reading a tender", "LinkedIn", Some(1_700), &["Storage"]),
        (Talk, "Ranges for directors", "Winter school", Some(38), &["Forecasting"]),
        (Review, "A thesis on local markets", "University", None, &["Flexibility"]),
        (Award, "Best talk of the day", "Grid Futures", None, &["Forecasting"]),
        (Post, "Maintenance as flexibility", "LinkedIn", Some(1_150), &["Flexibility"]),
        (Talk, "What the inverter knows", "Storage Circle Rotterdam", Some(24), &["Storage"]),
        (Article, "Prices that nobody wrote down", "Grid Journal", Some(2_200), &["Congestion", "Regulation"]),
        (Panel, "After the pilot", "Flexibility day", Some(60), &["Flexibility"]),
        (Code, "The winter school's notebooks", "Public repository", Some(120), &["Forecasting"]),
    ]
};

/// Kind, title, minutes, what changed, topics.
type Lesson = (LearningKind, &'static str, Option<u32>, &'static str, &'static [&'static str]);
const LEARNING: [Lesson; 18] = {
    use LearningKind::{Book, Certificate, Conference, Course, FeedbackAsked, FeedbackReceived};
    [
        (Book, "Forecasting: principles and practice", Some(900), "Backtests come first now", &["Forecasting"]),
        (Course, "Electricity market design", Some(1_200), "I read tariffs otherwise", &["Regulation"]),
        (FeedbackAsked, "On the structure of my talks", Some(30), "", &[]),
        (FeedbackReceived, "Too many slides before the point", Some(45), "One line a slide", &[]),
        (Conference, "Grid Futures, two days", Some(840), "Three ideas for congestion", &["Congestion"]),
        (Book, "The grid", Some(540), "", &["Congestion"]),
        (Course, "Batteries for engineers", Some(1_500), "I can follow a bid", &["Storage"]),
        (Certificate, "Probabilistic forecasting", Some(600), "", &["Forecasting"]),
        (FeedbackReceived, "A frank reading of section three", Some(90), "Rewrote it", &["Congestion"]),
        (Book, "Thinking in bets", Some(420), "I say how sure I am", &[]),
        (Course, "How hearings work", Some(240), "", &["Regulation"]),
        (Conference, "Storage Circle, spring", Some(360), "Fire rules", &["Storage"]),
        (FeedbackAsked, "On the draft of the article", Some(20), "", &["Congestion"]),
        (Book, "A tender from within", Some(380), "Ask in the clarification round", &["Storage"]),
        (Course, "Causal inference, evenings", Some(960), "Pilots need a control group", &["Flexibility"]),
        (FeedbackReceived, "The panel was too polite", Some(30), "", &[]),
        (Conference, "Winter school", Some(720), "", &["Forecasting"]),
        (Course, "Optimisation refresher", Some(300), "", &["Flexibility"]),
    ]
};

/// Three years with these people.
pub(super) fn live(store: &mut Store, people: &[PersonId], now: DateTime<Utc>) -> Result<()> {
    let who = |place: usize| people.get(place % people.len().max(1)).copied();
    let mut growth = Growth { store, now };
    for field in &FIELDS {
        growth.field(field)?;
    }
    for (place, (text, topics)) in INSIGHTS.iter().enumerate() {
        let from: Vec<PersonId> = if place % 6 == 5 { Vec::new() } else { who(place * 3).into_iter().collect() };
        growth.insight(place, text, topics, from)?;
    }
    for (place, gift) in CONTRIBUTIONS.iter().enumerate() {
        growth.contribution(place, gift, if place % 3 == 0 { who(place + 4) } else { None })?;
    }
    for (place, lesson) in LEARNING.iter().enumerate() {
        growth.learning(place, lesson, if place % 4 == 3 { who(place + 9) } else { None })?;
    }
    for (place, person) in people.iter().take(STANDING_FOR_TOPICS).enumerate() {
        growth.stand_for(place, *person)?;
    }
    growth.look_again()
}

/// So many people are known by what they know.
const STANDING_FOR_TOPICS: usize = 60;

struct Growth<'a> {
    store: &'a mut Store,
    now: DateTime<Utc>,
}

impl Growth<'_> {
    /// One topic, every fourth a second one.
    fn stand_for(&mut self, place: usize, person: PersonId) -> Result<()> {
        let second = place.is_multiple_of(4).then_some(place * 3 + 1);
        let fields = std::iter::once(place * 2).chain(second);
        let names: Vec<String> =
            fields.filter_map(|at| FIELDS.get(at % FIELDS.len())).map(|(name, ..)| (*name).to_owned()).collect();
        topics::set_of_person(self.store, person, &names, self.now)?;
        Ok(())
    }

    fn field(&mut self, (name, target, note, levels): &Field) -> Result<()> {
        let to = NewTopic { name: (*name).to_owned(), target: *target, note: (*note).to_owned() };
        // Talks may have made it already.
        let query = TopicsQuery { search: (*name).to_owned(), ..TopicsQuery::default() };
        let known = topics::list(self.store.connection(), &query, 0, 1)?.rows.pop();
        let topic = match known {
            Some(known) => {
                topics::edit(self.store, known.id, &to, self.now)?;
                known.id
            }
            None => topics::add(self.store, &to, self.now)?.value,
        };
        for (ago, level) in *levels {
            topics::assess(self.store, topic, self.ago(*ago), Some(*level), self.now)?;
        }
        Ok(())
    }

    fn insight(&mut self, place: usize, text: &str, topics: &[&str], people: Vec<PersonId>) -> Result<()> {
        let reading = if people.is_empty() { "Grid Journal" } else { "" };
        let new = NewInsight {
            text: text.to_owned(),
            on: self.ago(3 + place as u64 * 42),
            people,
            event: None,
            interaction: None,
            reading: reading.to_owned(),
            url: String::new(),
            topics: owned(topics),
        };
        insights::add(self.store, &new, self.now)?;
        Ok(())
    }

    fn contribution(&mut self, place: usize, gift: &Gift, with: Option<PersonId>) -> Result<()> {
        let (kind, title, at, audience, topics) = *gift;
        let new = NewContribution {
            kind,
            title: title.to_owned(),
            on: self.ago(9 + place as u64 * 68),
            event: None,
            place: at.to_owned(),
            url: String::new(),
            audience,
            notes: String::new(),
            people: with.into_iter().collect(),
            topics: owned(topics),
        };
        contributions::add(self.store, &new, self.now)?;
        Ok(())
    }

    fn learning(&mut self, place: usize, lesson: &Lesson, with: Option<PersonId>) -> Result<()> {
        let (kind, title, minutes, changed, topics) = *lesson;
        let new = NewLearning {
            kind,
            title: title.to_owned(),
            on: self.ago(6 + place as u64 * 60),
            event: None,
            minutes,
            url: String::new(),
            changed: changed.to_owned(),
            people: with.into_iter().collect(),
            topics: owned(topics),
        };
        learning::add(self.store, &new, self.now)?;
        Ok(())
    }

    /// Each was looked at whenever it came back, but for some that wait now.
    fn look_again(&mut self) -> Result<()> {
        let today = self.now.date_naive();
        let all = insights::page(self.store.connection(), &InsightsQuery::default(), 0, 100)?.rows;
        for (place, insight) in all.into_iter().enumerate() {
            let (mut due, mut looks) = (insight.due_on, 0);
            let most = if place % 5 == 2 { 2 } else { u32::MAX };
            while due <= today && looks < most {
                insights::show(self.store, insight.id, due, self.now)?;
                looks += 1;
                due = recall::due_on(insight.on, Some(due), looks);
            }
        }
        Ok(())
    }

    fn ago(&self, days: u64) -> NaiveDate {
        let today = self.now.date_naive();
        today.checked_sub_days(Days::new(days)).unwrap_or(today)
    }
}

fn owned(topics: &[&str]) -> Vec<String> {
    topics.iter().map(|topic| (*topic).to_owned()).collect()
}
