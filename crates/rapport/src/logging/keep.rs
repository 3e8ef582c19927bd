//! Keeping a line. Rule: all of it in one transaction, or nothing; what is unclear is asked, never settled here.

use super::{LogEntry, MeantPerson, NameStanding, Piece, Taking, Understood};
use crate::asks::{self, NewAsk};
use crate::exchanges::{self, NewExchange};
use crate::expertise::insights::{self, NewInsight};
use crate::failure::{Failure, Result};
use crate::importing::contact::Origin;
use crate::interactions::{self, InteractionId, InteractionKind, NewInteraction};
use crate::notes::{self, NewNote};
use crate::opportunities::{self, NewOpportunity, Publicity};
use crate::people::edit;
use crate::people::{PersonEdit, PersonId};
use crate::promises::{self, NewPromise, Whose};
use crate::sentence::{AnyOf, Listed, Sentence};
use crate::storage::{Done, Op, Store, Writing};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

/// What a line became.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Kept {
    pub interaction: Option<InteractionId>,
    /// Whom it names, those newly added among them.
    pub people: Vec<PersonId>,
    pub added: u32,
    pub notes: u32,
    pub exchanges: u32,
    pub promises: u32,
    pub asks: u32,
    pub insights: u32,
    pub opportunities: u32,
}

/// Writes the line down.
///
/// # Errors
/// `Invalid` where somebody or something is still unclear, or nobody is named; the message says what to write.
pub fn keep(store: &mut Store, understood: &Understood, today: NaiveDate, now: DateTime<Utc>) -> Result<Done<Kept>> {
    check(understood)?;
    store.transact(Op::LogInteraction, now, |writing| {
        let on = understood.on.unwrap_or(today);
        let mut kept = Kept::default();
        for person in &understood.people {
            kept.people.push(match person.person {
                Some(known) => known,
                None => {
                    kept.added += 1;
                    edit::insert(writing, &newcomer(person, understood, on))?
                }
            });
        }
        let mut title = None;
        match understood.entry {
            LogEntry::Interaction => {
                let interaction = interaction(understood, &kept.people, on);
                kept.interaction = Some(interactions::insert(writing, &interaction, &interactions::Source::Hand)?);
                let what = interactions::said(writing, &interaction)?;
                title = Some(sentence!("deeds-logged", "Logged {what}", what));
            }
            LogEntry::Note => {
                for person in distinct(kept.people.iter().copied()) {
                    let note = NewNote { person, on, text: whole_note(understood) };
                    notes::insert(writing, &note, None)?;
                    kept.notes += 1;
                }
            }
            LogEntry::Nothing => {}
        }
        give(writing, understood, on, &mut kept)?;
        if let Some(title) = entitled(title, &kept) {
            writing.title(title);
        }
        kept.people = distinct(kept.people.iter().copied());
        Ok(kept)
    })
}

fn give(writing: &Writing<'_>, understood: &Understood, on: NaiveDate, kept: &mut Kept) -> Result<()> {
    let whom = |kept: &Kept, whom: Option<u32>| whom.and_then(|whom| kept.people.get(whom as usize).copied());
    let interaction = kept.interaction;
    for said in &understood.exchanges {
        let Some(person) = whom(kept, said.whom) else { continue };
        let new = NewExchange {
            direction: said.direction,
            kind: said.kind,
            person,
            on,
            what: said.what.clone(),
            thanked_on: None,
            outcome: String::new(),
            interaction,
        };
        exchanges::insert(writing, &new, &exchanges::Source::Hand)?;
        kept.exchanges += 1;
    }
    let mut beside = beside(understood);
    for said in &understood.promises {
        let new = NewPromise {
            whose: said.whose,
            person: whom(kept, said.whom),
            what: joined(&said.what, beside.take()),
            kind: said.kind,
            made_on: on,
            due_on: said.due_on,
            interaction,
            event: understood.known_event(),
        };
        promises::insert(writing, &new)?;
        kept.promises += 1;
    }
    for said in &understood.asks {
        let new = NewAsk {
            person: if said.whose == Whose::Theirs { whom(kept, said.whom) } else { None },
            what: joined(&said.what, beside.take()),
            asked_on: on,
            topics: understood.topics.clone(),
            interaction,
        };
        asks::insert(writing, &new)?;
        kept.asks += 1;
    }
    for said in &understood.insights {
        let new = NewInsight {
            text: joined(&said.text, beside.take()),
            on,
            people: distinct(said.whom.iter().filter_map(|person| whom(kept, Some(*person)))),
            event: understood.known_event(),
            interaction: kept.interaction,
            reading: String::new(),
            url: String::new(),
            topics: understood.topics.clone(),
        };
        insights::insert(writing, &new)?;
        kept.insights += 1;
    }
    for said in &understood.opportunities {
        let new = NewOpportunity {
            title: said.title.clone(),
            kind: said.kind,
            heard_on: on,
            told_by: whom(kept, said.whom),
            source: String::new(),
            // As the form has it until the user says otherwise: the hidden share is counted from what was said.
            publicity: Publicity::Already,
            organisation: said.organisation.clone(),
            outcome: String::new(),
            thanked_on: None,
            url: String::new(),
            notes: beside.take().unwrap_or_default(),
            topics: understood.topics.clone(),
        };
        opportunities::insert(writing, &new)?;
        kept.opportunities += 1;
    }
    Ok(())
}

/// A note that would go nowhere else.
fn beside(understood: &Understood) -> Option<String> {
    let note = whole_note(understood);
    (understood.entry == LogEntry::Nothing && !note.is_empty()).then_some(note)
}

fn joined(what: &str, beside: Option<String>) -> String {
    beside.map_or_else(|| what.to_owned(), |beside| format!("{what} ({beside})"))
}

fn interaction(understood: &Understood, people: &[PersonId], on: NaiveDate) -> NewInteraction {
    let took_part = understood.people.iter().zip(people).filter(|(person, _)| person.taking == Taking::Part);
    NewInteraction {
        kind: understood.kind.unwrap_or(InteractionKind::Other),
        on,
        at: understood.at.clone(),
        minutes: understood.minutes,
        depth: understood.depth,
        began: understood.began,
        people: distinct(took_part.map(|(_, person)| *person)),
        event: understood.known_event(),
        topics: understood.topics.clone(),
        notes: whole_note(understood),
    }
}

/// The note, with the words of an event that nobody knows.
fn whole_note(understood: &Understood) -> String {
    let is_unknown = understood.event.as_ref().is_some_and(|event| event.event.is_none());
    let said = understood.parts.iter().find(|part| is_unknown && part.piece == Piece::Event).map(|part| &part.said);
    let words = [said.map_or("", String::as_str), understood.note.trim()];
    words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(", ")
}

fn newcomer(person: &MeantPerson, understood: &Understood, on: NaiveDate) -> PersonEdit {
    PersonEdit {
        name: Some(person.name.clone()),
        met_on: Some(on.to_string()),
        origin: understood.event.as_ref().map(|_| Origin::Event),
        ..PersonEdit::default()
    }
}

fn check(understood: &Understood) -> Result<()> {
    for person in &understood.people {
        let name = &person.said;
        match (person.standing, person.choices.as_slice()) {
            (NameStanding::Known, _) if person.person.is_none() => {
                return Err(Failure::invalid(sentence!(
                    "failures-logging-nobody-chosen",
                    "Nobody was chosen for {name}. Choose somebody.",
                    name
                )));
            }
            (NameStanding::Known | NameStanding::New, _) => {}
            (NameStanding::Unclear, []) => {
                return Err(Failure::invalid(sentence!(
                    "failures-logging-nobody-called",
                    "Nobody is called {name}. Write the name as it is in Rapport, or +{name} to add a new person.",
                    name
                )));
            }
            (NameStanding::Unclear, choices) => {
                let names: Vec<String> = choices.iter().take(4).map(described).collect();
                return Err(Failure::invalid(sentence!(
                    "failures-logging-may-be",
                    "{name} may be {choices}. Write more of the name, or where they work: {name} from …",
                    name,
                    choices = AnyOf(names)
                )));
            }
        }
    }
    if let Some(event) = understood.event.as_ref().filter(|event| event.event.is_none() && !event.choices.is_empty()) {
        return Err(Failure::invalid(sentence!(
            "failures-logging-several-events",
            "Several events are called {event}. Write the day of the one you mean.",
            event = event.said
        )));
    }
    if let Some(exchange) = understood.exchanges.iter().find(|exchange| exchange.whom.is_none()) {
        let what = if exchange.what.is_empty() { exchange.kind.said() } else { &exchange.what };
        return Err(Failure::invalid(sentence!(
            "failures-logging-whom-unclear",
            "It is not clear with whom: {what}. Write it with their name.",
            what
        )));
    }
    let several = understood.people.len() > 1;
    let unclear = understood.promises.iter().find(|promise| promise.whom.is_none() && several);
    let ask = understood.asks.iter().find(|ask| ask.whom.is_none() && ask.whose == Whose::Theirs);
    if let Some(what) = unclear.map(|promise| &promise.what).or_else(|| ask.map(|ask| &ask.what)) {
        return Err(Failure::invalid(sentence!(
            "failures-logging-whom-unclear",
            "It is not clear with whom: {what}. Write it with their name.",
            what
        )));
    }
    if let Some(heard) = understood.opportunities.iter().find(|heard| heard.whom.is_none() && several) {
        return Err(Failure::invalid(sentence!(
            "failures-logging-teller-unclear",
            "It is not clear who told you: {title}. Write it with their name: heard from Ingrid of a job.",
            title = heard.title
        )));
    }
    let took_part = understood.people.iter().any(|person| person.taking == Taking::Part);
    if understood.entry == LogEntry::Interaction && !took_part {
        return Err(Failure::invalid(sentence!(
            "failures-logging-nobody-named",
            "Name whom you were in touch with: coffee with Ingrid."
        )));
    }
    if understood.entry == LogEntry::Nothing && !understood.gives() {
        return Err(Failure::invalid(sentence!(
            "failures-logging-nothing-to-keep",
            "There is nothing to keep. Write what happened: coffee with Ingrid."
        )));
    }
    Ok(())
}

fn described(choice: &super::PersonChoice) -> String {
    if choice.organisation.is_empty() {
        choice.name.clone()
    } else {
        format!("{} ({})", choice.name, choice.organisation)
    }
}

fn entitled(begin: Option<Sentence>, kept: &Kept) -> Option<Sentence> {
    let counted = |many: u32, one: Sentence, several: Sentence| match many {
        0 => None,
        1 => Some(one),
        _ => Some(several),
    };
    let Kept { notes, exchanges, promises, asks, insights, opportunities, added, .. } = kept;
    let (notes, exchanges, promises, asks) = (*notes, *exchanges, *promises, *asks);
    let (insights, opportunities, added) = (*insights, *opportunities, *added);
    let parts: Vec<Sentence> = [
        counted(notes, sentence!("deeds-a-note", "a note"), sentence!("deeds-notes", "{notes} notes", notes)),
        counted(
            exchanges,
            sentence!("deeds-an-exchange", "an exchange"),
            sentence!("deeds-exchanges", "{exchanges} exchanges", exchanges),
        ),
        counted(
            promises,
            sentence!("deeds-a-promise", "a promise"),
            sentence!("deeds-promises", "{promises} promises", promises),
        ),
        counted(asks, sentence!("deeds-an-ask", "an ask"), sentence!("deeds-asks", "{asks} asks", asks)),
        counted(
            insights,
            sentence!("deeds-insight", "an insight"),
            sentence!("deeds-insights", "{insights} insights", insights),
        ),
        counted(
            opportunities,
            sentence!("deeds-an-opportunity", "an opportunity"),
            sentence!("deeds-opportunities", "{opportunities} opportunities", opportunities),
        ),
        counted(
            added,
            sentence!("deeds-a-new-person", "a new person"),
            sentence!("deeds-new-people", "{added} new people", added),
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    let what = Listed(parts);
    match begin {
        begin if what.0.is_empty() => begin,
        None => Some(sentence!("deeds-noted", "Noted {what}", what)),
        Some(begin) => Some(sentence!("deeds-logged-with", "{begin}, with {what}", begin, what)),
    }
}

fn distinct(people: impl Iterator<Item = PersonId>) -> Vec<PersonId> {
    let mut seen = Vec::new();
    for person in people {
        if !seen.contains(&person) {
            seen.push(person);
        }
    }
    seen
}
