//! What a goal may count. Rule: each has one formula, in `docs/measures.md`; none is a second formula of a measure that another room has.

use super::Aim;
use crate::storage::stored_words;
use serde::{Deserialize, Serialize};

macro_rules! metrics {
    ($($variant:ident = $word:literal, $title:literal, $unit:ident, $kind:ident;)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum Metric {
            $($variant,)+
        }

        stored_words!(Metric { $($variant = $word,)+ });

        impl Metric {
            /// As a heading.
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)+ }
            }

            pub fn unit(self) -> MetricUnit {
                match self { $(Self::$variant => MetricUnit::$unit,)+ }
            }

            pub fn kind(self) -> MetricKind {
                match self { $(Self::$variant => MetricKind::$kind,)+ }
            }
        }
    };
}

metrics! {
    Conversations = "conversations", "Conversations", Count, Sum;
    DeepConversations = "deep_conversations", "Deep conversations", Count, Sum;
    DeepShare = "deep_share", "Deep conversations of all", Share, Share;
    OneToOne = "one_to_one", "Conversations one to one", Count, Sum;
    OneToOneShare = "one_to_one_share", "One to one of all conversations", Share, Share;
    MinutesSpent = "minutes_spent", "Minutes spent", Minutes, Sum;
    PeopleInTouch = "people_in_touch", "People in touch", Count, Different;
    ClosePeopleInTouch = "close_people_in_touch", "Inner and close circle in touch", Count, Different;
    TiesRevived = "ties_revived", "Dormant ties revived", Count, Different;
    OrganisationsReached = "organisations_reached", "Organisations reached", Count, Different;
    NewTies = "new_ties", "New ties", Count, Sum;
    NewTiesAtEvents = "new_ties_at_events", "New ties met at events", Count, Sum;
    PeopleMetAtEvents = "people_met_at_events", "People met at events", Count, Sum;
    FollowUpShare = "follow_up_share", "Followed up within 48 hours", Share, Share;
    EventsAttended = "events_attended", "Events attended", Count, Sum;
    HelpGiven = "help_given", "Help given", Count, Sum;
    HelpReceived = "help_received", "Help received", Count, Sum;
    Mutuality = "mutuality", "Mutuality", Index, Level;
    ThanksGiven = "thanks_given", "Thanks given for help", Count, Sum;
    IntroductionsMade = "introductions_made", "Introductions made", Count, Sum;
    PromisesKept = "promises_kept", "Promises kept", Count, Sum;
    TimesAsked = "times_asked", "Times I was asked for help", Count, Sum;
    AsksAnswered = "asks_answered", "Asks of others answered", Count, Sum;
    Insights = "insights", "Insights", Count, Sum;
    Contributions = "contributions", "Contributions", Count, Sum;
    TalksGiven = "talks_given", "Talks and panels", Count, Sum;
    LearningHours = "learning_hours", "Hours of learning", Hours, Sum;
    FeedbackAsked = "feedback_asked", "Feedback asked for", Count, Sum;
    OpportunitiesHeard = "opportunities_heard", "Opportunities heard of", Count, Sum;
    HiddenShare = "hidden_share", "Opportunities not yet public", Share, Share;
    SessionsAsMentor = "sessions_as_mentor", "Mentoring sessions as mentor", Count, Sum;
    SessionsAsMentee = "sessions_as_mentee", "Mentoring sessions as mentee", Count, Sum;
    PeopleKnown = "people_known", "People known", Count, Level;
    EngagedPeople = "engaged_people", "People engaged", Count, Level;
    Engagement = "engagement", "Engaged of all known", Share, Level;
    StrongTies = "strong_ties", "Strong ties", Count, Level;
    RhythmKept = "rhythm_kept", "Ties within their rhythm", Share, Level;
    EffectiveSize = "effective_size", "Effective size of the network", Count, Level;
    Constraint = "constraint", "Constraint of the network", Index, Level;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MetricUnit {
    Count,
    /// In 0..1.
    Share,
    /// In 0..1, and no share of anything.
    Index,
    Minutes,
    Hours,
}

/// How the records of a period become a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MetricKind {
    /// All of them, added up.
    Sum,
    /// People or organisations among them, each once.
    Different,
    /// Some of them of all of them.
    Share,
    /// How it stands at the end of a day.
    Level,
}

impl Metric {
    /// Whether it grows with the days of a period, so that a part of the target is expected by now.
    pub fn grows(self) -> bool {
        matches!(self.kind(), MetricKind::Sum | MetricKind::Different)
    }

    /// What a goal on it is at first.
    pub fn usual_aim(self) -> Aim {
        if matches!(self, Self::MinutesSpent | Self::Constraint) { Aim::AtMost } else { Aim::AtLeast }
    }
}
