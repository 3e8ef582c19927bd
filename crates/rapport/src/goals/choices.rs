//! What a goal can be set on, and what moves it. Rule: each metric stands under one heading, and says in a sentence what the user can do.

use super::{Aim, Metric, MetricUnit};
use serde::Serialize;

/// A metric as it is offered.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MetricChoice {
    pub metric: Metric,
    /// As a heading: `Deep conversations`.
    pub title: &'static str,
    /// What it stands under: `Depth`.
    pub heading: &'static str,
    pub unit: MetricUnit,
    /// What a goal on it is at first.
    pub aim: Aim,
    /// What moves it, as an advice in one sentence.
    pub advice: &'static str,
}

/// All of them, those of one heading together.
pub fn choices() -> Vec<MetricChoice> {
    let choice = |metric: &Metric| {
        let (heading, advice) = told(*metric);
        MetricChoice {
            metric: *metric,
            title: metric.title(),
            heading,
            unit: metric.unit(),
            aim: metric.usual_aim(),
            advice,
        }
    };
    let mut choices: Vec<MetricChoice> = Metric::ALL.iter().map(choice).collect();
    choices.sort_by_key(|choice| HEADINGS.iter().position(|heading| *heading == choice.heading));
    choices
}

const HEADINGS: [&str; 8] = [
    "Ties",
    "Conversations",
    "Meeting people",
    "Giving and receiving",
    "Mentoring",
    "Expertise",
    "Opportunities",
    "Time",
];

/// Heading and advice.
fn told(metric: Metric) -> (&'static str, &'static str) {
    const TIES: &str = "Ties";
    const TALKS: &str = "Conversations";
    const MEETING: &str = "Meeting people";
    const GIVING: &str = "Giving and receiving";
    const MENTORING: &str = "Mentoring";
    const EXPERTISE: &str = "Expertise";
    const OPPORTUNITIES: &str = "Opportunities";
    match metric {
        Metric::Conversations => (TALKS, "Talk with somebody whose rhythm is due, and log it in a line."),
        Metric::DeepConversations => (TALKS, "Make time for one conversation that goes deep, and log it as deep."),
        Metric::DeepShare => (TALKS, "Log how deep a conversation went; fewer and deeper ones raise it."),
        Metric::OneToOne => (TALKS, "Meet one person alone, for a coffee or a call."),
        Metric::OneToOneShare => (TALKS, "Meet one person alone rather than several at once."),
        Metric::MinutesSpent => ("Time", "Leave what can wait; the plan of the week fits into the minutes you give."),
        Metric::PeopleInTouch => (TALKS, "Get in touch with somebody you have not spoken with in this period."),
        Metric::ClosePeopleInTouch => {
            (TALKS, "Get in touch with somebody of the inner or close circle not spoken with in this period.")
        }
        Metric::TiesRevived => (TIES, "Write to somebody with whom it has been quiet for half a year."),
        Metric::OrganisationsReached => {
            (TALKS, "Get in touch with somebody at an organisation not yet reached in this period.")
        }
        Metric::NewTies => (MEETING, "Meet somebody new, and add them on the day."),
        Metric::NewTiesAtEvents => (MEETING, "Go to an event, and capture there whom you met."),
        Metric::PeopleMetAtEvents => (MEETING, "Go to an event, and note with whom you spoke."),
        Metric::FollowUpShare => (MEETING, "Write a line within 48 hours to each one you met at an event."),
        Metric::EventsAttended => (MEETING, "Choose an event among those that come up, and go."),
        Metric::HelpGiven => (GIVING, "Do something small that helps somebody, and note it."),
        Metric::HelpReceived => (GIVING, "Ask for the help you need; most people like to be asked."),
        Metric::Mutuality => (GIVING, "Give where you received more, ask where you gave more."),
        Metric::ThanksGiven => (GIVING, "Thank somebody for help you received, and note that you did."),
        Metric::IntroductionsMade => (GIVING, "Bring two people together who should know each other; ask both first."),
        Metric::PromisesKept => (GIVING, "Keep a promise that is open, and mark it as kept."),
        Metric::TimesAsked => (GIVING, "Note who asked you for help; what you show of your work brings more of it."),
        Metric::AsksAnswered => (GIVING, "Look who could help with what somebody looks for, and settle their ask."),
        Metric::SessionsAsMentor => (MENTORING, "Hold the next session with somebody you mentor."),
        Metric::SessionsAsMentee => (MENTORING, "Hold the next session with somebody who mentors you."),
        Metric::Insights => (EXPERTISE, "Write down what you learned: “learned: …” in the log line."),
        Metric::Contributions => (EXPERTISE, "Give something to the field, be it small: an answer, a review, a post."),
        Metric::TalksGiven => (EXPERTISE, "Offer a talk to a meetup, or take a seat on a panel."),
        Metric::LearningHours => (EXPERTISE, "Take an hour for a course or a book, and note it."),
        Metric::FeedbackAsked => (EXPERTISE, "Ask somebody whose view you trust what you could do better."),
        Metric::OpportunitiesHeard => {
            (OPPORTUNITIES, "Ask whom you meet what is coming up, and note what you hear of.")
        }
        Metric::HiddenShare => (OPPORTUNITIES, "Ask people for what is not advertised yet."),
        Metric::PeopleKnown => (TIES, "Meet people; engaged ties say more than this count."),
        Metric::EngagedPeople => (TIES, "Take up a tie whose rhythm is past."),
        Metric::Engagement => {
            (TIES, "Take up a tie whose rhythm is past, or give a longer rhythm to one that needs less.")
        }
        Metric::StrongTies => (TIES, "Spend time with somebody whose tie is warm already."),
        Metric::RhythmKept => (TIES, "Get in touch where a rhythm is past."),
        Metric::EffectiveSize => (TIES, "Meet people whom nobody of your network knows yet."),
        Metric::Constraint => {
            (TIES, "Meet people of other circles: where all know each other, each tells you the same.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_stands_once_under_a_heading_that_is_known() {
        let choices = choices();
        assert_eq!(choices.len(), Metric::ALL.len());
        for choice in &choices {
            assert!(HEADINGS.contains(&choice.heading), "{} stands under {}", choice.title, choice.heading);
            assert!(choice.advice.ends_with('.'), "{}", choice.advice);
        }
        let mut order: Vec<&str> = choices.iter().map(|choice| choice.heading).collect();
        order.dedup();
        assert_eq!(order, HEADINGS);
    }
}
