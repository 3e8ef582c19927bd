//! What the library calls things, and what the interface calls them in English. Rule: the two are one, so that a translation is of
//! what the prompt says too.

use rapport::goals::{Metric, catalogue, choices};
use rapport::opportunities::OpportunityStage;
use rapport::storage::Op;

/// The English message `id` of a room, as written in `ui/words/en`.
fn english(room: &str, id: &str) -> String {
    let path = format!("{}/../ui/words/en/{room}.ftl", env!("CARGO_MANIFEST_DIR"));
    let source = std::fs::read_to_string(&path).unwrap();
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let begin = format!("{name} = ");
    let mut lines = source.lines().skip_while(|line| !line.starts_with(&begin));
    let own = lines.next().and_then(|line| line.strip_prefix(&begin));
    let found = match attribute {
        None => own,
        Some(attribute) => {
            let begin = format!("    .{attribute} = ");
            lines.take_while(|line| line.starts_with(' ')).find_map(|line| line.strip_prefix(&begin))
        }
    };
    found.unwrap_or_else(|| panic!("{path} has no {id}")).to_owned()
}

#[test]
fn goals_are_called_as_the_library_calls_them() {
    for metric in Metric::ALL {
        assert_eq!(english("goals", &format!("goals-metric-{}", metric.word())), metric.title());
    }
    for choice in choices() {
        assert_eq!(english("goals", &format!("goals-advice-{}", choice.metric.word())), choice.advice);
    }
    for set in catalogue() {
        let id = format!("goals-ready-{}", set.key);
        assert_eq!(english("goals", &id), set.title);
        assert_eq!(english("goals", &format!("{id}.text")), set.explanation);
    }
}

#[test]
fn operations_are_called_as_the_library_calls_them() {
    for op in Op::all() {
        assert_eq!(english("frame", &format!("frame-did-{}", op.name())), op.title());
    }
}

#[test]
fn stages_are_called_as_the_library_calls_them() {
    for stage in OpportunityStage::ALL {
        assert_eq!(english("opportunities", &format!("opportunities-stage-{}", stage.word())), stage.said());
    }
}
