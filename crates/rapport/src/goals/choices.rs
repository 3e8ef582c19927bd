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
    pub heading: MetricHeading,
    pub unit: MetricUnit,
    /// What a goal on it is at first.
    pub aim: Aim,
    /// What moves it, as an advice in one sentence.
    pub advice: &'static str,
}

/// What metrics stand under, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MetricHeading {
    Ties,
    Conversations,
    MeetingPeople,
    GivingAndReceiving,
    Mentoring,
    Expertise,
    Opportunities,
    Time,
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
    choices.sort_by_key(|choice| choice.heading);
    choices
}

/// Heading and advice.
fn told(metric: Metric) -> (MetricHeading, &'static str) {
    use MetricHeading::{
        Conversations, Expertise, GivingAndReceiving, MeetingPeople, Mentoring, Opportunities, Ties, Time,
    };
    match metric {
        Metric::Conversations => (Conversations, "Talk with somebody whose rhythm is due, and log it in a line."),
        Metric::DeepConversations => {
            (Conversations, "Make time for one conversation that goes deep, and log it as deep.")
        }
        Metric::DeepShare => (Conversations, "Log how deep a conversation went; fewer and deeper ones raise it."),
        Metric::OneToOne => (Conversations, "Meet one person alone, for a coffee or a call."),
        Metric::OneToOneShare => (Conversations, "Meet one person alone rather than several at once."),
        Metric::MinutesSpent => (Time, "Leave what can wait; the plan of the week fits into the minutes you give."),
        Metric::PeopleInTouch => (Conversations, "Get in touch with somebody you have not spoken with in this period."),
        Metric::ClosePeopleInTouch => {
            (Conversations, "Get in touch with somebody of the inner or close circle not spoken with in this period.")
        }
        Metric::TiesRevived => (Ties, "Write to somebody with whom it has been quiet for half a year."),
        Metric::OrganisationsReached => {
            (Conversations, "Get in touch with somebody at an organisation not yet reached in this period.")
        }
        Metric::NewTies => (MeetingPeople, "Meet somebody new, and add them on the day."),
        Metric::NewTiesAtEvents => (MeetingPeople, "Go to an event, and capture there whom you met."),
        Metric::PeopleMetAtEvents => (MeetingPeople, "Go to an event, and note with whom you spoke."),
        Metric::FollowUpShare => (MeetingPeople, "Write a line within 48 hours to each one you met at an event."),
        Metric::EventsAttended => (MeetingPeople, "Choose an event among those that come up, and go."),
        Metric::HelpGiven => (GivingAndReceiving, "Do something small that helps somebody, and note it."),
        Metric::HelpReceived => (GivingAndReceiving, "Ask for the help you need; most people like to be asked."),
        Metric::Mutuality => (GivingAndReceiving, "Give where you received more, ask where you gave more."),
        Metric::ThanksGiven => (GivingAndReceiving, "Thank somebody for help you received, and note that you did."),
        Metric::IntroductionsMade => {
            (GivingAndReceiving, "Bring two people together who should know each other; ask both first.")
        }
        Metric::PromisesKept => (GivingAndReceiving, "Keep a promise that is open, and mark it as kept."),
        Metric::TimesAsked => {
            (GivingAndReceiving, "Note who asked you for help; what you show of your work brings more of it.")
        }
        Metric::AsksAnswered => {
            (GivingAndReceiving, "Look who could help with what somebody looks for, and settle their ask.")
        }
        Metric::SessionsAsMentor => (Mentoring, "Hold the next session with somebody you mentor."),
        Metric::SessionsAsMentee => (Mentoring, "Hold the next session with somebody who mentors you."),
        Metric::Insights => (Expertise, "Write down what you learned: “learned: …” in the log line."),
        Metric::Contributions => (Expertise, "Give something to the field, be it small: an answer, a review, a post."),
        Metric::TalksGiven => (Expertise, "Offer a talk to a meetup, or take a seat on a panel."),
        Metric::LearningHours => (Expertise, "Take an hour for a course or a book, and note it."),
        Metric::FeedbackAsked => (Expertise, "Ask somebody whose view you trust what you could do better."),
        Metric::OpportunitiesHeard => {
            (Opportunities, "Ask whom you meet what is coming up, and note what you hear of.")
        }
        Metric::HiddenShare => (Opportunities, "Ask people for what is not advertised yet."),
        Metric::PeopleKnown => (Ties, "Meet people; engaged ties say more than this count."),
        Metric::EngagedPeople => (Ties, "Take up a tie whose rhythm is past."),
        Metric::Engagement => {
            (Ties, "Take up a tie whose rhythm is past, or give a longer rhythm to one that needs less.")
        }
        Metric::StrongTies => (Ties, "Spend time with somebody whose tie is warm already."),
        Metric::RhythmKept => (Ties, "Get in touch where a rhythm is past."),
        Metric::EffectiveSize => (Ties, "Meet people whom nobody of your network knows yet."),
        Metric::Constraint => {
            (Ties, "Meet people of other circles: where all know each other, each tells you the same.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_stands_once_and_those_of_one_heading_together() {
        let choices = choices();
        assert_eq!(choices.len(), Metric::ALL.len());
        for choice in &choices {
            assert!(choice.advice.ends_with('.'), "{}", choice.advice);
        }
        let mut order: Vec<MetricHeading> = choices.iter().map(|choice| choice.heading).collect();
        order.dedup();
        assert_eq!(order.first(), Some(&MetricHeading::Ties));
        assert!(order.is_sorted() && order.len() == MetricHeading::Time as usize + 1, "{order:?}");
    }
}
