//! What the figures say, in sentences. Rule: each sentence is a fact about the figures it names, said only past its threshold;
//! none guesses why.

use super::gathered::{Course, Gathered, Sums};
use super::words::{count, hundredths, minutes, people, percent};
use crate::expertise::profile::PowerFacet;
use crate::sentence::Sentence;

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

pub(super) fn findings(gathered: &Gathered) -> Vec<Sentence> {
    let (now, before, over) = (&gathered.now, &gathered.before, gathered.course == Course::Over);
    let earlier = if over { Some(before) } else { None };
    let found = [
        engaged(now, before, gathered.period.called()),
        grown_without_engaging(now, before),
        deep_share(now, earlier),
        one_to_one_share(now, earlier),
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

fn engaged(now: &Sums, before: &Sums, period: &'static str) -> Option<Sentence> {
    let (engaged, earlier) = (now.then.engaged, before.then.engaged);
    let (of, known) = (count(engaged), people(now.then.known()));
    match (now.then.known(), before.then.known()) {
        (0, _) => None,
        (_, 0) => Some(sentence!(
            "report-finding-engaged",
            "You are engaged with {engaged} of {people}.",
            engaged = of,
            people = known
        )),
        _ if engaged > earlier => Some(sentence!(
            "report-finding-engaged-more",
            "You are engaged with {engaged} of {people}: {more} more than at the end of the {period} before.",
            engaged = of,
            people = known,
            more = count(engaged - earlier),
            period
        )),
        _ if engaged < earlier => Some(sentence!(
            "report-finding-engaged-fewer",
            "You are engaged with {engaged} of {people}: {fewer} fewer than at the end of the {period} before.",
            engaged = of,
            people = known,
            fewer = count(earlier - engaged),
            period
        )),
        _ => Some(sentence!(
            "report-finding-engaged-same",
            "You are engaged with {engaged} of {people}, as many as at the end of the {period} before.",
            engaged = of,
            people = known,
            period
        )),
    }
}

fn grown_without_engaging(now: &Sums, before: &Sums) -> Option<Sentence> {
    let is_so = now.new_ties >= MANY_NEW && now.then.engaged <= before.then.engaged && before.then.known() > 0;
    is_so.then(|| {
        sentence!(
            "report-finding-not-grown",
            "You met {people}, and the number of those engaged did not grow.",
            people = people(now.new_ties)
        )
    })
}

fn deep_share(now: &Sums, earlier: Option<&Sums>) -> Option<Sentence> {
    match moved(now, earlier, |sums| sums.deep)? {
        Moved::Up(before, now) => Some(sentence!(
            "report-finding-deep-rose",
            "Deep conversations rose from {before} to {now} of all.",
            before = percent(before),
            now = percent(now)
        )),
        Moved::Down(before, now) => Some(sentence!(
            "report-finding-deep-fell",
            "Deep conversations fell from {before} to {now} of all.",
            before = percent(before),
            now = percent(now)
        )),
    }
}

fn one_to_one_share(now: &Sums, earlier: Option<&Sums>) -> Option<Sentence> {
    match moved(now, earlier, |sums| sums.one_to_one)? {
        Moved::Up(before, now) => Some(sentence!(
            "report-finding-one-to-one-rose",
            "One-to-one conversations rose from {before} to {now} of all.",
            before = percent(before),
            now = percent(now)
        )),
        Moved::Down(before, now) => Some(sentence!(
            "report-finding-one-to-one-fell",
            "One-to-one conversations fell from {before} to {now} of all.",
            before = percent(before),
            now = percent(now)
        )),
    }
}

/// A share that is another one than before: from what to what.
enum Moved {
    Up(f64, f64),
    Down(f64, f64),
}

/// Where the period is still running there is nothing to hold it against.
fn moved(now: &Sums, earlier: Option<&Sums>, of: fn(&Sums) -> u32) -> Option<Moved> {
    let share = |sums: &Sums| {
        (sums.conversations >= ENOUGH_CONVERSATIONS).then(|| f64::from(of(sums)) / f64::from(sums.conversations))
    };
    let (share, before) = (share(now)?, share(earlier?)?);
    match hundredths(share) - hundredths(before) {
        moved if moved >= MOVED => Some(Moved::Up(before, share)),
        moved if moved <= -MOVED => Some(Moved::Down(before, share)),
        _ => None,
    }
}

fn help(now: &Sums) -> Option<Sentence> {
    let (given, received, mutuality) = (now.given, now.received, now.mutuality?);
    if given + received < ENOUGH_HELP {
        return None;
    }
    let times = |value: u32| plural_sentence!("report-times", "{many} time", "{many} times", many = value);
    let (times_given, times_received) = (times(given), times(received));
    if mutuality >= MUTUAL {
        Some(sentence!(
            "report-finding-help-both-ways",
            "Help ran both ways: given {given}, received {received}.",
            given = times_given,
            received = times_received
        ))
    } else if mutuality < ONE_SIDED && given > received {
        Some(sentence!(
            "report-finding-help-given",
            "You gave help {given} and received it {received}.",
            given = times_given,
            received = times_received
        ))
    } else if mutuality < ONE_SIDED {
        Some(sentence!(
            "report-finding-help-received",
            "You received help {received} and gave it {given}: it is your turn to give.",
            received = times_received,
            given = times_given
        ))
    } else {
        None
    }
}

fn rhythm(now: &Sums) -> Option<Sentence> {
    let (kept, all) = (now.then.rhythm_kept, now.then.with_rhythm);
    if all < ENOUGH_TIES {
        return None;
    }
    if kept * 2 < all {
        Some(sentence!(
            "report-finding-rhythm-few",
            "Fewer than half are within their rhythm: of {all} ties with a rhythm, {kept}.",
            all = count(all),
            kept = count(kept)
        ))
    } else if kept * 10 >= all * 8 {
        Some(sentence!(
            "report-finding-rhythm-most",
            "Most are within their rhythm: of {all} ties with a rhythm, {kept}.",
            all = count(all),
            kept = count(kept)
        ))
    } else {
        None
    }
}

fn followed_up(now: &Sums) -> Option<Sentence> {
    if now.met < ENOUGH_MET {
        return None;
    }
    if now.followed_up * 2 < now.met {
        Some(sentence!(
            "report-finding-followed-up-few",
            "Fewer than half were followed up within 48 hours: {followed} of {met} people met at events.",
            followed = count(now.followed_up),
            met = count(now.met)
        ))
    } else {
        Some(sentence!(
            "report-finding-followed-up-half",
            "At least half were followed up within 48 hours: {followed} of {met} people met at events.",
            followed = count(now.followed_up),
            met = count(now.met)
        ))
    }
}

fn lasting(now: &Sums) -> Option<Sentence> {
    let lasting = now.lasting.filter(|_| now.met >= ENOUGH_MET)?;
    Some(sentence!(
        "report-finding-lasting",
        "With {lasting} of them there was a further contact within 90 days.",
        lasting = count(lasting)
    ))
}

fn time(now: &Sums) -> Option<Sentence> {
    let (spent, budget) = (now.minutes, now.budget);
    (budget > 0 && spent > budget).then(|| {
        sentence!(
            "report-finding-over-budget",
            "You spent {spent}, {over} over the budget.",
            spent = minutes(spent),
            over = minutes(spent - budget)
        )
    })
}

fn heard(heard: u32, hidden: u32) -> Option<Sentence> {
    (heard >= ENOUGH_HEARD && hidden > 0).then(|| {
        sentence!(
            "report-finding-hidden",
            "Of {heard} opportunities heard of, {hidden} came through people before they were public.",
            heard = count(heard),
            hidden = count(hidden)
        )
    })
}

fn thin(thin: Option<PowerFacet>) -> Option<Sentence> {
    match thin? {
        PowerFacet::Knowledge => Some(
            fixed_sentence!(
                "report-finding-thin-knowledge",
                "Knowledge is the thinnest part of the expert-power profile."
            )
            .into(),
        ),
        PowerFacet::Guidance => Some(
            fixed_sentence!(
                "report-finding-thin-guidance",
                "Guidance is the thinnest part of the expert-power profile."
            )
            .into(),
        ),
        PowerFacet::Opportunity => Some(
            fixed_sentence!(
                "report-finding-thin-opportunity",
                "Opportunity is the thinnest part of the expert-power profile."
            )
            .into(),
        ),
        PowerFacet::Reputation => Some(
            fixed_sentence!(
                "report-finding-thin-reputation",
                "Reputation is the thinnest part of the expert-power profile."
            )
            .into(),
        ),
    }
}

#[cfg(test)]
mod tests;
