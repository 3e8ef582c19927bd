//! What the things are called that a report has a row or a bar of. Rule: as on their own screens, but where there is less room.

use super::words::own;
use crate::expertise::profile::{Measure, PowerFacet};
use crate::opportunities::OpportunityStage;
use crate::sentence::{FixedSentence, Sentence};

pub(super) fn facet_name(facet: PowerFacet) -> Sentence {
    let word = facet.word();
    Sentence::word(format!("expertise-facet-{word}"), called(word))
}

pub(super) fn circle_name(circle: &str) -> Sentence {
    Sentence::word(format!("ties-circle-{circle}"), called(circle))
}

pub(super) fn reached_name(what: &str) -> Sentence {
    match what {
        "organisations" => fixed_sentence!("report-reach-organisations", "Organisations").into(),
        "fields" => fixed_sentence!("report-reach-fields", "Fields").into(),
        "places" => fixed_sentence!("report-reach-places", "Places").into(),
        "topics" => fixed_sentence!("report-reach-topics", "Topics").into(),
        other => own(called(other)),
    }
}

/// In one word, as there is room for beside a bar.
pub(super) fn stage_reached(stage: OpportunityStage) -> FixedSentence {
    match stage {
        OpportunityStage::Heard => fixed_sentence!("report-stage-heard", "Heard"),
        OpportunityStage::Exploring => fixed_sentence!("report-stage-exploring", "Exploring"),
        OpportunityStage::Applied => fixed_sentence!("report-stage-applied", "Applied"),
        OpportunityStage::Talking => fixed_sentence!("report-stage-talking", "Talking"),
        OpportunityStage::Won => fixed_sentence!("report-stage-won", "Won"),
        OpportunityStage::Lost => fixed_sentence!("report-stage-lost", "Lost"),
        OpportunityStage::LetGo => fixed_sentence!("report-stage-let-go", "Let go"),
    }
}

pub(super) fn measure_name(measure: Measure) -> FixedSentence {
    match measure {
        Measure::Insights => fixed_sentence!("report-measure-insights", "Insights"),
        Measure::LearningHours => fixed_sentence!("report-measure-learning-hours", "Hours of learning"),
        Measure::AdviceGiven => fixed_sentence!("report-measure-advice-given", "Advice given"),
        Measure::Contributions => fixed_sentence!("report-measure-contributions", "Contributions"),
        Measure::TimesAsked => fixed_sentence!("report-measure-times-asked", "Times asked"),
        Measure::OpportunitiesHeard => fixed_sentence!("report-measure-opportunities-heard", "Opportunities heard"),
        Measure::HiddenOpportunities => fixed_sentence!("report-measure-hidden-opportunities", "Of them hidden"),
        Measure::SessionsAsMentor => fixed_sentence!("report-measure-sessions-as-mentor", "Sessions as mentor"),
        Measure::SessionsAsMentee => fixed_sentence!("report-measure-sessions-as-mentee", "Sessions as mentee"),
    }
}

/// `inner` → `Inner`
fn called(key: &str) -> String {
    let mut letters = key.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
