//! What the plan says, as sentences with their parts. Rule: the English is made from the parts, so that another language can say the same.

use crate::goals::Metric;
use crate::ties::Circle;
use chrono::NaiveDate;
use serde::Serialize;

/// The words of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PlanWords"))]
pub struct Words {
    pub title: Phrase,
    pub reason: Vec<Phrase>,
    pub why: Vec<Phrase>,
}

impl Words {
    pub(super) fn title(&self) -> String {
        self.title.english()
    }

    pub(super) fn reason(&self) -> String {
        self.reason.iter().map(Phrase::english).collect::<Vec<_>>().join(" · ")
    }

    pub(super) fn why(&self) -> Vec<String> {
        self.why.iter().map(Phrase::sentence).collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "says", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PlanPhrase"))]
pub enum Phrase {
    /// As the user wrote it.
    Own {
        text: String,
    },
    NoDate,
    DueAgo {
        days: u32,
    },
    DueToday,
    DueTomorrow,
    DueOn {
        on: NaiveDate,
    },
    PromisedOn {
        on: NaiveDate,
    },
    PromisedAfter {
        on: NaiveDate,
        event: String,
    },
    YourWord,
    GetInTouch {
        name: String,
    },
    LastInTouch {
        on: NaiveDate,
    },
    NothingLogged,
    Every {
        days: u32,
    },
    CircleMeans {
        circle: Circle,
        days: u32,
    },
    YouWant {
        days: u32,
    },
    LongerPast,
    YourTurn {
        name: String,
    },
    ReceivedAndGiven {
        received: u32,
        given: u32,
    },
    BothWays,
    Birthday,
    BirthdayOn {
        on: NaiveDate,
    },
    Turns {
        age: u32,
    },
    LineOnTheDay,
    NewJob {
        position: String,
        organisation: String,
    },
    SeenOn {
        on: NaiveDate,
    },
    InTouchOn {
        on: NaiveDate,
    },
    ChangeOfJob,
    TakeUpAgain,
    InTouchTimes {
        times: u32,
        last: NaiveDate,
    },
    DormantTies,
    ShouldKnow,
    BothWorkOn {
        topic: String,
    },
    LooksFor {
        wanted: String,
        topic: String,
    },
    HelpsTwo,
    Session {
        name: String,
        focus: String,
    },
    LastSession {
        on: NaiveDate,
    },
    NoSession {
        begun: NaiveDate,
    },
    MentorsYou {
        name: String,
    },
    YouMentor {
        name: String,
    },
    Peers {
        name: String,
    },
    Agreed {
        days: u32,
    },
    Agenda {
        text: String,
    },
    Review {
        on: NaiveDate,
    },
    MovesGoal {
        metric: Metric,
    },
}

impl Phrase {
    pub(crate) fn english(&self) -> String {
        match self {
            Self::Own { text } => text.clone(),
            Self::NoDate => "No date was set".to_owned(),
            Self::DueAgo { days: late } => format!("Due {} ago", days(late)),
            Self::DueToday => "Due today".to_owned(),
            Self::DueTomorrow => "Due tomorrow".to_owned(),
            Self::DueOn { on } => format!("Due on {on}"),
            Self::PromisedOn { on } => format!("promised on {on}"),
            Self::PromisedAfter { on, event } => format!("promised on {on} after {event}"),
            Self::YourWord => "You gave your word, so it comes before what would only be good to do.".to_owned(),
            Self::GetInTouch { name } => format!("Get in touch with {name}"),
            Self::LastInTouch { on } => format!("Last in touch on {on}"),
            Self::NothingLogged => "Nothing logged yet".to_owned(),
            Self::Every { days } => every(*days),
            Self::CircleMeans { circle, days } => {
                format!("In your {} circle that means {}.", circle.word(), every(*days))
            }
            Self::YouWant { days } => format!("You want to be in touch {}.", every(*days)),
            Self::LongerPast => "The longer past the rhythm, the more it is worth.".to_owned(),
            Self::YourTurn { name } => format!("Your turn to help {name}"),
            Self::ReceivedAndGiven { received, given } => format!("Received {received} times in a year, given {given}"),
            Self::BothWays => "Ties last where help runs both ways.".to_owned(),
            Self::Birthday => "Birthday".to_owned(),
            Self::BirthdayOn { on } => format!("On {}", on.format("%A, %-d %B")),
            Self::Turns { age } => format!("turns {age}"),
            Self::LineOnTheDay => "A line on the day is quickly written and long remembered.".to_owned(),
            Self::NewJob { position, organisation } => match (position.as_str(), organisation.as_str()) {
                ("", one) | (one, "") => format!("New job: {one}"),
                (position, organisation) => format!("New job: {position} at {organisation}"),
            },
            Self::SeenOn { on } => format!("Seen on {on}"),
            Self::InTouchOn { on } => format!("in touch on {on}"),
            Self::ChangeOfJob => "A change of job is a good moment to be in touch, and a short one.".to_owned(),
            Self::TakeUpAgain => "Worth taking up again".to_owned(),
            Self::InTouchTimes { times, last } => format!("In touch {times} times, last on {last}"),
            Self::DormantTies => {
                "Dormant ties know what your near ones do not, and they are quickly warm again.".to_owned()
            }
            Self::ShouldKnow => "They should know each other".to_owned(),
            Self::BothWorkOn { topic } => format!("Both work on {topic}, and you never brought them together"),
            Self::LooksFor { wanted, topic } => format!("One looks for “{wanted}”, the other knows {topic}"),
            Self::HelpsTwo => "An introduction helps two people at once. Both are asked before it is made.".to_owned(),
            Self::Session { name, focus } => format!("Session with {name}: {focus}"),
            Self::LastSession { on } => format!("Last session on {on}"),
            Self::NoSession { begun } => format!("Begun on {begun}, no session yet"),
            Self::MentorsYou { name } => format!("{name} mentors you, and gives time for it."),
            Self::YouMentor { name } => format!("You mentor {name}: giving back what you once received."),
            Self::Peers { name } => format!("You and {name} guide each other."),
            Self::Agreed { days } => format!("You agreed on a session {}.", every(*days)),
            Self::Agenda { text } => format!("On the agenda: {text}"),
            Self::Review { on } => format!("You agreed to look at how it goes on {on}: take the time for it."),
            Self::MovesGoal { metric } => format!("It moves your goal “{}”, which is behind.", metric.title()),
        }
    }

    /// What stands in a line of reasons as a remark ends as a sentence where it is a line of its own.
    fn sentence(&self) -> String {
        let is_remark = matches!(
            self,
            Self::NoDate
                | Self::DueAgo { .. }
                | Self::DueToday
                | Self::DueTomorrow
                | Self::DueOn { .. }
                | Self::LastInTouch { .. }
                | Self::NothingLogged
        );
        if is_remark { format!("{}.", self.english()) } else { self.english() }
    }
}

/// `3 days`, `1 day`.
fn days(count: &u32) -> String {
    if *count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}

/// `every 30 days`, `every day`.
fn every(count: u32) -> String {
    if count == 1 { "every day".to_owned() } else { format!("every {}", days(&count)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rhythm_of_one_day_is_every_day() {
        let said = |days| {
            [
                Phrase::Every { days },
                Phrase::CircleMeans { circle: Circle::Inner, days },
                Phrase::YouWant { days },
                Phrase::Agreed { days },
            ]
            .map(|phrase| phrase.english())
        };
        assert_eq!(
            said(1),
            [
                "every day",
                "In your inner circle that means every day.",
                "You want to be in touch every day.",
                "You agreed on a session every day."
            ]
        );
        assert!(said(2).iter().all(|words| words.contains("every 2 days")));
    }
}
