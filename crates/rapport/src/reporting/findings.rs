//! What the figures say, in sentences. Rule: each sentence is a fact about the figures it names, said only past its threshold;
//! none guesses why.

use super::gathered::{Course, Gathered, Sums};
use super::words::{called, count, counted, hundredths, minutes, percent};
use crate::expertise::profile::PowerFacet;

/// At least so many conversations before their kinds are told apart.
const ENOUGH_CONVERSATIONS: u32 = 5;
/// At least so many points of a hundred before a share is said to have moved.
const MOVED: i64 = 10;
/// At least so many new people before they are held against those engaged.
const MANY_NEW: u32 = 10;
/// At least so much help before it is said which way it ran.
const ENOUGH_HELP: u32 = 4;
/// Mutuality from which help ran both ways, and below which it ran one way.
const MUTUAL: f64 = 0.8;
const ONE_SIDED: f64 = 0.5;
/// At least so many ties with a rhythm, and so many people met.
const ENOUGH_TIES: u32 = 5;
const ENOUGH_MET: u32 = 3;
/// At least so many opportunities before it is told how they were heard.
const ENOUGH_HEARD: u32 = 2;

pub(super) fn findings(gathered: &Gathered) -> Vec<String> {
    let (now, before, over) = (&gathered.now, &gathered.before, gathered.course == Course::Over);
    let called = gathered.period.called();
    let earlier = if over { Some(before) } else { None };
    let found = [
        engaged(now, before, called),
        grown_without_engaging(now, before),
        share_moved("Deep conversations", now, earlier, |sums| sums.deep),
        share_moved("One-to-one conversations", now, earlier, |sums| sums.one_to_one),
        help(now),
        rhythm(now),
        followed_up(now),
        lasting(now),
        time(now),
        heard(gathered.opportunities.heard, gathered.opportunities.hidden),
        thin(gathered.profile.thin),
    ];
    found.into_iter().flatten().collect()
}

fn engaged(now: &Sums, before: &Sums, called: &str) -> Option<String> {
    let (engaged, earlier) = (now.then.engaged, before.then.engaged);
    let of = format!("{} of {}", count(engaged), counted(now.then.known(), "person", "people"));
    match (now.then.known(), before.then.known()) {
        (0, _) => None,
        (_, 0) => Some(format!("You are engaged with {of}.")),
        _ if engaged > earlier => Some(format!(
            "You are engaged with {of}: {} more than at the end of the {called} before.",
            count(engaged - earlier)
        )),
        _ if engaged < earlier => Some(format!(
            "You are engaged with {of}: {} fewer than at the end of the {called} before.",
            count(earlier - engaged)
        )),
        _ => Some(format!("You are engaged with {of}, as many as at the end of the {called} before.")),
    }
}

fn grown_without_engaging(now: &Sums, before: &Sums) -> Option<String> {
    let is_so = now.new_ties >= MANY_NEW && now.then.engaged <= before.then.engaged && before.then.known() > 0;
    is_so.then(|| format!("You met {} people, and the number of those engaged did not grow.", count(now.new_ties)))
}

/// Where the period is still running there is nothing to hold it against.
fn share_moved(what: &str, now: &Sums, earlier: Option<&Sums>, of: fn(&Sums) -> u32) -> Option<String> {
    let share = |sums: &Sums| {
        (sums.conversations >= ENOUGH_CONVERSATIONS).then(|| f64::from(of(sums)) / f64::from(sums.conversations))
    };
    let (share, before) = (share(now)?, share(earlier?)?);
    let verb = match hundredths(share) - hundredths(before) {
        moved if moved >= MOVED => "rose",
        moved if moved <= -MOVED => "fell",
        _ => return None,
    };
    Some(format!("{what} {verb} from {} to {} of all.", percent(before), percent(share)))
}

fn help(now: &Sums) -> Option<String> {
    let (given, received, mutuality) = (now.given, now.received, now.mutuality?);
    if given + received < ENOUGH_HELP {
        return None;
    }
    let times = |value: u32| counted(value, "time", "times");
    if mutuality >= MUTUAL {
        Some(format!("Help ran both ways: given {}, received {}.", times(given), times(received)))
    } else if mutuality < ONE_SIDED && given > received {
        Some(format!("You gave help {} and received it {}.", times(given), times(received)))
    } else if mutuality < ONE_SIDED {
        Some(format!("You received help {} and gave it {}: it is your turn to give.", times(received), times(given)))
    } else {
        None
    }
}

fn rhythm(now: &Sums) -> Option<String> {
    let (kept, all) = (now.then.rhythm_kept, now.then.with_rhythm);
    if all < ENOUGH_TIES {
        return None;
    }
    let said = format!("of {} ties with a rhythm, {}", count(all), count(kept));
    if kept * 2 < all {
        Some(format!("Fewer than half are within their rhythm: {said}."))
    } else if kept * 10 >= all * 8 {
        Some(format!("Most are within their rhythm: {said}."))
    } else {
        None
    }
}

fn followed_up(now: &Sums) -> Option<String> {
    if now.met < ENOUGH_MET {
        return None;
    }
    let said = format!("{} of {} people met at events", count(now.followed_up), count(now.met));
    if now.followed_up * 2 < now.met {
        Some(format!("Fewer than half were followed up within 48 hours: {said}."))
    } else {
        Some(format!("At least half were followed up within 48 hours: {said}."))
    }
}

fn lasting(now: &Sums) -> Option<String> {
    let lasting = now.lasting.filter(|_| now.met >= ENOUGH_MET)?;
    Some(format!("With {} of them there was a further contact within 90 days.", count(lasting)))
}

fn time(now: &Sums) -> Option<String> {
    let (spent, budget) = (now.minutes, now.budget);
    (budget > 0 && spent > budget)
        .then(|| format!("You spent {}, {} over the budget.", minutes(spent), minutes(spent - budget)))
}

fn heard(heard: u32, hidden: u32) -> Option<String> {
    (heard >= ENOUGH_HEARD && hidden > 0).then(|| {
        format!(
            "Of {} opportunities heard of, {} came through people before they were public.",
            count(heard),
            count(hidden)
        )
    })
}

fn thin(thin: Option<PowerFacet>) -> Option<String> {
    Some(format!("{} is the thinnest part of the expert-power profile.", called(thin?.word())))
}

#[cfg(test)]
mod tests;
