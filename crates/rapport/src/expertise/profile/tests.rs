use super::*;
use crate::timeline::TimelineKind;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn spoken(measure: Measure, on: &str, amount: f64, id: i64) -> Evidence {
    let kind = TimelineKind::Insight;
    Evidence { measure, amount, place: TimelinePlace { on: day(on), at: String::new(), kind, id } }
}

/// Those of `docs/measures.md`.
fn example() -> Vec<Evidence> {
    use Measure::{AdviceGiven, Contributions, Insights, LearningHours};
    let told = [
        (Insights, "2025-10-02", 1.0),
        (Insights, "2025-11-09", 1.0),
        (Insights, "2025-11-30", 1.0),
        (Insights, "2025-12-24", 1.0),
        (Insights, "2026-01-15", 1.0),
        (Insights, "2026-04-01", 1.0),
        (Insights, "2026-05-02", 1.0),
        (Insights, "2026-05-20", 1.0),
        (Insights, "2026-06-11", 1.0),
        (LearningHours, "2026-02-01", 10.0),
        (LearningHours, "2026-04-12", 6.0),
        (AdviceGiven, "2026-03-03", 1.0),
        (AdviceGiven, "2026-04-03", 1.0),
        (AdviceGiven, "2026-05-03", 1.0),
        (Contributions, "2026-01-20", 1.0),
        (Contributions, "2026-03-20", 1.0),
        (Contributions, "2026-05-19", 1.0),
    ];
    told.into_iter().zip(0..).map(|((measure, on, amount), id)| spoken(measure, on, amount, id)).collect()
}

#[test]
fn the_worked_example_of_the_documents() {
    let target = ProfileTarget { measure: Measure::LearningHours, amount: 8.0 };
    let facets = figures(&example(), ProfilePeriod::Quarter, day("2026-05-20"), &[target]);
    let told: Vec<(PowerFacet, Option<f64>)> = facets.iter().map(|facet| (facet.facet, facet.share)).collect();
    assert_eq!(
        told,
        [
            (PowerFacet::Knowledge, Some(0.75)),
            (PowerFacet::Guidance, Some(1.0)),
            (PowerFacet::Opportunity, None),
            (PowerFacet::Reputation, Some(0.5)),
        ]
    );
    assert_eq!(figures::thin(&facets), Some(PowerFacet::Reputation));
    let insights = &facets[0].measures[0];
    assert_eq!(insights.mark, Some(ProfileMark { amount: 4.0, best_from: Some(day("2025-10-01")) }));
    let behind: Vec<NaiveDate> = insights.records.iter().map(|place| place.on).collect();
    assert_eq!(behind, [day("2026-05-20"), day("2026-05-02"), day("2026-04-01")]);
    assert_eq!(facets[0].measures[1].mark, Some(ProfileMark { amount: 8.0, best_from: None }));
    assert_eq!(facets[3].measures[1].mark, None, "nobody asked yet, and nothing was aimed for");
}

#[test]
fn without_evidence_nothing_is_told() {
    let facets = figures(&[], ProfilePeriod::Year, day("2026-05-20"), &[]);
    assert!(facets.iter().all(|facet| facet.share.is_none()));
    assert_eq!(figures::thin(&facets), None);
}

fn any_evidence() -> impl Strategy<Value = Vec<Evidence>> {
    let one = (0_usize..9, 0_u64..900, 0.0_f64..20.0);
    prop::collection::vec(one, 0..40).prop_map(|all| {
        let first = day("2024-01-01");
        all.into_iter()
            .zip(0..)
            .map(|((measure, after, amount), id)| {
                let on = first.checked_add_days(chrono::Days::new(after)).unwrap();
                spoken(Measure::ALL[measure], &on.to_string(), amount, id)
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn another_record_of_this_period_never_lowers_a_share_and_later_ones_count_for_nothing(
        mut evidence in any_evidence(), measure in 0_usize..9, after in 1_u64..400,
    ) {
        let today = day("2026-05-20");
        let shares = |evidence: &[Evidence]| -> Vec<Option<f64>> {
            figures(evidence, ProfilePeriod::Quarter, today, &[]).iter().map(|facet| facet.share).collect()
        };
        let before = shares(&evidence);
        let later = today.checked_add_days(chrono::Days::new(after)).unwrap();
        evidence.push(spoken(Measure::ALL[measure], &later.to_string(), 3.0, 98));
        prop_assert_eq!(&shares(&evidence), &before);
        evidence.push(spoken(Measure::ALL[measure], "2026-04-02", 1.0, 99));
        for (now, before) in shares(&evidence).into_iter().zip(before) {
            prop_assert!(now.unwrap_or(0.0) >= before.unwrap_or(0.0) - 1e-12);
            prop_assert!(now.is_none_or(|share| (0.0..=1.0).contains(&share)));
        }
    }

    #[test]
    fn each_period_is_told_as_it_was_on_its_last_day(
        evidence in any_evidence(), from in 0_u64..700, length in 0_u64..700, target in prop::option::of(0.5_f64..30.0),
    ) {
        let from = day("2024-01-01") + chrono::Days::new(from);
        let until = from + chrono::Days::new(length);
        let targets: Vec<ProfileTarget> =
            target.map(|amount| ProfileTarget { measure: Measure::LearningHours, amount }).into_iter().collect();
        for period in [ProfilePeriod::Month, ProfilePeriod::Quarter, ProfilePeriod::Year] {
            let told = history(&evidence, period, (from, until), &targets);
            prop_assert_eq!(told.first().map(|(span, _)| *span), Some(period.span(from)));
            prop_assert_eq!(told.last().map(|(span, _)| *span), Some(period.span(until)));
            for (span, facets) in told {
                let then = figures(&evidence, period, span.until.min(until), &targets);
                for (told, then) in facets.iter().zip(then) {
                    prop_assert_eq!(told.facet, then.facet);
                    let same = match (told.share, then.share) {
                        (Some(told), Some(then)) => (told - then).abs() < 1e-9,
                        (told, then) => told == then,
                    };
                    prop_assert!(same, "{:?} of {:?}: {:?}", told, span, then.share);
                }
            }
        }
    }
}
