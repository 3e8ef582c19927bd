//! Ready sets of goals. Rule: each says in one sentence for whom it is; its goals can be changed like any other.

use super::{Aim, GoalPeriod, Metric};
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReadySet {
    /// What it is asked for by.
    #[cfg_attr(
        feature = "typescript",
        ts(
            type = r#""depth_first" | "new_in_the_field" | "give_first" | "change_of_job" | "visible_expert" | "one_hour_a_week""#
        )
    )]
    pub key: &'static str,
    pub title: &'static str,
    pub explanation: &'static str,
    pub goals: Vec<ReadyGoal>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReadyGoal {
    pub metric: Metric,
    /// What is counted, as a heading.
    pub title: &'static str,
    pub aim: Aim,
    pub target: f64,
    pub period: GoalPeriod,
}

pub fn catalogue() -> Vec<ReadySet> {
    use GoalPeriod::{Month, Quarter, Week, Year};
    let set = |key, title, explanation, goals: &[(Metric, f64, GoalPeriod)]| ReadySet {
        key,
        title,
        explanation,
        goals: goals
            .iter()
            .map(|(metric, target, period)| ReadyGoal {
                metric: *metric,
                title: metric.title(),
                aim: metric.usual_aim(),
                target: *target,
                period: *period,
            })
            .collect(),
    };
    vec![
        set(
            "depth_first",
            "Depth first",
            "For a network that is wide enough: fewer contacts, and more that matter.",
            &[
                (Metric::DeepConversations, 4.0, Month),
                (Metric::OneToOneShare, 0.6, Month),
                (Metric::RhythmKept, 0.8, Month),
            ],
        ),
        set(
            "new_in_the_field",
            "New in the field",
            "For a first year among people you do not know yet: meet them, follow up, and learn.",
            &[
                (Metric::NewTiesAtEvents, 12.0, Quarter),
                (Metric::FollowUpShare, 0.8, Quarter),
                (Metric::LearningHours, 30.0, Quarter),
                (Metric::Insights, 4.0, Month),
            ],
        ),
        set(
            "give_first",
            "Give first",
            "For a name as somebody who helps: give before you ask, and keep what you promise.",
            &[
                (Metric::HelpGiven, 6.0, Month),
                (Metric::IntroductionsMade, 3.0, Quarter),
                (Metric::PromisesKept, 4.0, Month),
            ],
        ),
        set(
            "change_of_job",
            "Change of job",
            "For the months before a move: many organisations, old contacts among them, and work heard of before it is public.",
            &[
                (Metric::OrganisationsReached, 10.0, Month),
                (Metric::OpportunitiesHeard, 6.0, Quarter),
                (Metric::HiddenShare, 0.5, Quarter),
            ],
        ),
        set(
            "visible_expert",
            "Visible expert",
            "For being known by what you know: speak, write, and be asked.",
            &[
                (Metric::Contributions, 6.0, Quarter),
                (Metric::TalksGiven, 4.0, Year),
                (Metric::TimesAsked, 6.0, Quarter),
            ],
        ),
        set(
            "one_hour_a_week",
            "One hour a week",
            "For little time: a ceiling on the minutes, and two conversations that are worth them.",
            &[
                (Metric::MinutesSpent, 60.0, Week),
                (Metric::Conversations, 2.0, Week),
                (Metric::ClosePeopleInTouch, 5.0, Month),
            ],
        ),
    ]
}
