//! What the plan of the week and the profile propose, as sentences. Rule: their words are those of the screens that propose it.

use super::calendar::{day, day_of_week};
use super::words::own;
use crate::expertise::profile::{PowerFacet, Profile};
use crate::goals::Metric;
use crate::plan::{Candidate, Phrase};
use crate::sentence::{Count, Sentence};
use chrono::NaiveDate;

/// With whom, and what: `Ada Quill: Send the slides`.
pub(super) fn title(candidate: &Candidate) -> Sentence {
    let what = phrase(&candidate.words.title);
    let names = candidate.people.iter().map(|person| own(&person.name));
    let people = names.reduce(|first, last| sentence!("report-both", "{first} and {last}", first = first, last = last));
    match people {
        Some(people) => sentence!("report-with-whom", "{people}: {what}", people = people, what = what),
        None => what,
    }
}

/// Why: `Due today · promised on 10 May 2026`.
pub(super) fn reason(candidate: &Candidate) -> Option<Sentence> {
    let phrases = candidate.words.reason.iter().map(phrase);
    phrases.reduce(|first, next| sentence!("report-reasons", "{first} · {next}", first = first, next = next))
}

/// One thing to do about what is thin.
pub(super) fn proposal(profile: &Profile) -> Option<Sentence> {
    let thin = profile.thin?;
    let on = if profile.topic.is_empty() { "" } else { "-on" };
    let names_somebody = matches!(thin, PowerFacet::Knowledge | PowerFacet::Guidance);
    let whom = if names_somebody && profile.proposed_to.is_none() { ".anybody" } else { "" };
    let facet = thin.word();
    let mut said = Sentence::word(format!("expertise-do-{facet}{on}{whom}"), &profile.proposal);
    if let Some(name) = &profile.proposed_to {
        said = said.told("name", name);
    }
    Some(if on.is_empty() { said } else { said.told("topic", &profile.topic) })
}

/// What is counted, as the screen of goals calls it.
pub(super) fn metric(metric: Metric) -> Sentence {
    Sentence::word(format!("goals-metric-{}", metric.word()), metric.title())
}

fn phrase(phrase: &Phrase) -> Sentence {
    let says = |word: &str| Sentence::word(format!("week-says-{word}"), days_said(&phrase.english()));
    let every = |days: u32| Sentence::word("week-says-every", every_english(days)).told("days", number(days));
    let on = |word: &str, date: NaiveDate| says(word).told("on", day(date));
    match phrase {
        Phrase::Own { text } => own(text),
        Phrase::NoDate => says("no_date"),
        Phrase::DueAgo { days } => says("due_ago").told("days", number(*days)),
        Phrase::DueToday => says("due_today"),
        Phrase::DueTomorrow => says("due_tomorrow"),
        Phrase::DueOn { on: date } => on("due_on", *date),
        Phrase::PromisedOn { on: date } => on("promised_on", *date),
        Phrase::PromisedAfter { on: date, event } => on("promised_after", *date).told("event", event),
        Phrase::YourWord => says("your_word"),
        Phrase::GetInTouch { name } => says("get_in_touch").told("name", name),
        Phrase::LastInTouch { on: date } => on("last_in_touch", *date),
        Phrase::NothingLogged => says("nothing_logged"),
        Phrase::Every { days } => every(*days),
        Phrase::CircleMeans { circle, days } => {
            says("circle_means").told("circle", circle.word()).told("every", every(*days))
        }
        Phrase::YouWant { days } => says("you_want").told("every", every(*days)),
        Phrase::LongerPast => says("longer_past"),
        Phrase::YourTurn { name } => says("your_turn").told("name", name),
        Phrase::ReceivedAndGiven { received, given } => {
            says("received_and_given").told("received", number(*received)).told("given", number(*given))
        }
        Phrase::BothWays => says("both_ways"),
        Phrase::Birthday => says("birthday"),
        Phrase::BirthdayOn { on } => says("birthday_on").told("on", day_of_week(*on)),
        Phrase::Turns { age } => says("turns").told("age", number(*age)),
        Phrase::LineOnTheDay => says("line_on_the_day"),
        Phrase::NewJob { position, organisation } => match (position.as_str(), organisation.as_str()) {
            ("", one) | (one, "") => says("new_job").told("post", one),
            (position, organisation) => {
                says("new_job.at").told("position", position).told("organisation", organisation)
            }
        },
        Phrase::SeenOn { on: date } => on("seen_on", *date),
        Phrase::InTouchOn { on: date } => on("in_touch_on", *date),
        Phrase::ChangeOfJob => says("change_of_job"),
        Phrase::TakeUpAgain => says("take_up_again"),
        Phrase::InTouchTimes { times, last } => on("in_touch_times", *last).told("times", number(*times)),
        Phrase::DormantTies => says("dormant_ties"),
        Phrase::ShouldKnow => says("should_know"),
        Phrase::BothWorkOn { topic } => says("both_work_on").told("topic", topic),
        Phrase::LooksFor { wanted, topic } => says("looks_for").told("wanted", wanted).told("topic", topic),
        Phrase::HelpsTwo => says("helps_two"),
        Phrase::Session { name, focus } => says("session").told("name", name).told("focus", focus),
        Phrase::LastSession { on: date } => on("last_session", *date),
        Phrase::NoSession { begun } => on("no_session", *begun),
        Phrase::MentorsYou { name } => says("mentors_you").told("name", name),
        Phrase::YouMentor { name } => says("you_mentor").told("name", name),
        Phrase::Peers { name } => says("peers").told("name", name),
        Phrase::Agreed { days } => says("agreed").told("every", every(*days)),
        Phrase::Agenda { text } => says("agenda").told("text", text),
        Phrase::Review { on: date } => on("review", *date),
        Phrase::MovesGoal { metric: moved } => says("moves_goal").told("goal", metric(*moved)),
    }
}

fn every_english(days: u32) -> String {
    Phrase::Every { days }.english()
}

fn number(value: u32) -> Count {
    Count(value.into())
}

/// The English of the plan, in which days stand as `2026-11-09`, with the days as they are said here.
fn days_said(text: &str) -> String {
    let said = |word: &str| {
        let bare = word.trim_end_matches(['.', ',']);
        match bare.parse::<NaiveDate>() {
            Ok(date) => format!("{}{}", day(date), word.strip_prefix(bare).unwrap_or_default()),
            Err(_) => word.to_owned(),
        }
    };
    text.split(' ').map(said).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_plan_are_said_as_those_of_the_report() {
        assert_eq!(days_said("Due today · promised on 2026-05-10."), "Due today · promised on 10 May 2026.");
    }
}
