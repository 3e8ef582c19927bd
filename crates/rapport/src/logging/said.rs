//! What a line was understood as, for programs: what `rapport log --dry-run --json` prints. Rule: names beside keys, and nothing of the database but `uid`.

use super::{MeantPerson, NameStanding, Taking, Understood};
use crate::exchanges::{Direction, ExchangeKind};
use crate::interactions::{Began, Depth, InteractionKind};
use crate::opportunities::OpportunityKind;
use crate::promises::Whose;
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    pub people: Vec<SaidPerson>,
    pub kind: Option<InteractionKind>,
    /// `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a time of day was said.
    pub at: String,
    pub minutes: Option<u32>,
    pub depth: Option<Depth>,
    pub began: Option<Began>,
    pub event: Option<SaidEvent>,
    pub topics: Vec<String>,
    pub exchanges: Vec<Given>,
    pub promises: Vec<Promised>,
    pub asks: Vec<Asked>,
    pub insights: Vec<Learned>,
    pub opportunities: Vec<HeardOf>,
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SaidPerson {
    pub said: String,
    /// Null: unclear who is meant, or new.
    pub uid: Option<String>,
    pub name: String,
    pub standing: NameStanding,
    pub taking: Taking,
    /// Where it is unclear: who may be meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub uid: String,
    pub name: String,
    pub organisation: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SaidEvent {
    pub said: String,
    pub uid: Option<String>,
    pub title: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Given {
    pub direction: Direction,
    pub kind: ExchangeKind,
    pub what: String,
    pub person: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Promised {
    pub whose: Whose,
    pub what: String,
    pub due_on: Option<NaiveDate>,
    pub kind: Option<ExchangeKind>,
    pub person: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    pub whose: Whose,
    pub what: String,
    pub person: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Learned {
    pub text: String,
    /// From whom, by name.
    pub people: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeardOf {
    pub title: String,
    pub kind: OpportunityKind,
    pub organisation: Option<String>,
    /// Who told me, by name.
    pub person: Option<String>,
}

/// The pieces of a line, with people and days by name.
pub fn said(understood: &Understood, today: NaiveDate) -> Said {
    let on = understood.on.unwrap_or(today);
    let named = |whom: Option<u32>| Some(understood.people.get(whom? as usize)?.name.clone());
    Said {
        people: understood.people.iter().map(person).collect(),
        kind: understood.kind,
        at: understood.at.as_ref().map_or_else(|| on.to_string(), |time| format!("{on}T{time}")),
        minutes: understood.minutes,
        depth: understood.depth,
        began: understood.began,
        event: understood.event.as_ref().map(|event| SaidEvent {
            said: event.said.clone(),
            uid: event.choices.iter().find(|choice| Some(choice.event) == event.event).map(|choice| choice.uid.clone()),
            title: event.title.clone(),
        }),
        topics: understood.topics.clone(),
        exchanges: understood
            .exchanges
            .iter()
            .map(|given| Given {
                direction: given.direction,
                kind: given.kind,
                what: given.what.clone(),
                person: named(given.whom),
            })
            .collect(),
        promises: understood
            .promises
            .iter()
            .map(|promise| Promised {
                whose: promise.whose,
                what: promise.what.clone(),
                due_on: promise.due_on,
                kind: promise.kind,
                person: named(promise.whom),
            })
            .collect(),
        asks: understood
            .asks
            .iter()
            .map(|ask| Asked { whose: ask.whose, what: ask.what.clone(), person: named(ask.whom) })
            .collect(),
        insights: understood
            .insights
            .iter()
            .map(|insight| Learned {
                text: insight.text.clone(),
                people: insight.whom.iter().filter_map(|whom| named(Some(*whom))).collect(),
            })
            .collect(),
        opportunities: understood
            .opportunities
            .iter()
            .map(|heard| HeardOf {
                title: heard.title.clone(),
                kind: heard.kind,
                organisation: Some(heard.organisation.clone()).filter(|name| !name.is_empty()),
                person: named(heard.whom),
            })
            .collect(),
        note: understood.note.clone(),
    }
}

fn person(person: &MeantPerson) -> SaidPerson {
    let of = |choice: &super::PersonChoice| Choice {
        uid: choice.uid.clone(),
        name: choice.name.clone(),
        organisation: choice.organisation.clone(),
    };
    SaidPerson {
        said: person.said.clone(),
        uid: person.choices.iter().find(|choice| Some(choice.person) == person.person).map(|choice| choice.uid.clone()),
        name: person.name.clone(),
        standing: person.standing,
        taking: person.taking,
        choices: match person.standing {
            NameStanding::Unclear => person.choices.iter().map(of).collect(),
            NameStanding::Known | NameStanding::New => Vec::new(),
        },
    }
}
