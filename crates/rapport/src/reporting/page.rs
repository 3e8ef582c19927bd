//! The document: what stands where. Rule: no script, no address, nothing but itself is ever fetched; it says so to the browser too.

use super::calendar::day;
use super::findings::findings;
use super::gathered::{Course, Gathered, Sums};
use super::goals;
use super::markup::Markup;
use super::network;
use super::parts;
use super::planned::{proposal, reason, title};
use super::voice::Voice;
use super::words::{NOTHING, count, minutes, own, percent, sentences};
use crate::sentence::{FixedSentence, Sentence};

const STYLE: &str = include_str!("style.css");

pub(super) fn page(gathered: &Gathered, voice: &dyn Voice) -> String {
    let title = sentence!("report-title", "Report: {period}", period = gathered.period.in_words());
    let mut page = Markup::new(voice);
    page.raw("<!doctype html>\n<html lang=\"")
        .text(voice.language())
        .raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
        )
        .line("title", "", title)
        .raw("\n<style>\n")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body>\n<main>\n");
    head(&mut page, gathered);
    let label = page.said(fixed_sentence!("report-headlines", "Headline figures"));
    page.element("section", &[("class", &"headlines"), ("aria-label", &label)], |page| headlines(page, gathered));
    if let Some(found) = sentences(findings(gathered)) {
        page.raw("\n<section>").line("h2", "", fixed_sentence!("report-findings", "Findings"));
        page.line("p", "findings", found).raw("</section>");
    }
    network::network(&mut page, gathered);
    parts::conversations(&mut page, gathered);
    parts::giving(&mut page, gathered);
    parts::expertise(&mut page, gathered);
    goals::goals(&mut page, gathered);
    next(&mut page, gathered);
    page.raw("\n</main>\n</body>\n</html>\n");
    page.finish()
}

fn head(page: &mut Markup<'_>, gathered: &Gathered) {
    let period = capital(&page.said(gathered.period.in_words()));
    page.raw("<header>").line("h1", "", own(period));
    let (from, until) = (day(gathered.period.from()), day(gathered.until));
    let counted = match gathered.course {
        Course::Over => sentence!("report-counted", "{from} to {until}", from = from, until = until),
        Course::Running => sentence!(
            "report-counted-so-far",
            "{from} to {until}, so far: the {period} ends on {end}",
            from = from,
            until = until,
            period = gathered.period.called(),
            end = day(gathered.period.until())
        ),
    };
    let today = day(gathered.today);
    let told = match &gathered.whose {
        None => sentence!(
            "report-head",
            "Report on the network. {counted}. Written on {today}.",
            counted = counted,
            today = today
        ),
        Some(name) => sentence!(
            "report-head-of",
            "Report on the network of {name}. {counted}. Written on {today}.",
            name = name,
            counted = counted,
            today = today
        ),
    };
    page.line("p", "", told).raw("</header>\n");
}

/// A heading begins with a capital letter, also where the name of a month does not.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Engaged people first: a count of contacts is no success.
fn headlines(page: &mut Markup<'_>, gathered: &Gathered) {
    let (now, before) = (&gathered.now, &gathered.before);
    let stock = |now: u32, before: u32| Change::Of(i64::from(now) - i64::from(before));
    let flow = |of: fn(&Sums) -> u32| match gathered.course {
        Course::Over => stock(of(now), of(before)),
        Course::Running => Change::WasInAll(of(before)),
    };
    let new_ties = match now.new_ties {
        1 => fixed_sentence!("report-new-tie", "new tie"),
        _ => fixed_sentence!("report-new-ties", "new ties"),
    };
    let figures: [(Sentence, FixedSentence, Change); 8] = [
        (
            count(now.then.engaged),
            fixed_sentence!("report-engaged", "people engaged"),
            stock(now.then.engaged, before.then.engaged),
        ),
        (
            count(now.then.known()),
            fixed_sentence!("report-known", "people known"),
            stock(now.then.known(), before.then.known()),
        ),
        (count(now.new_ties), new_ties, flow(|sums| sums.new_ties)),
        (
            count(now.conversations),
            fixed_sentence!("report-conversations", "conversations"),
            flow(|sums| sums.conversations),
        ),
        (count(now.deep), fixed_sentence!("report-deep", "of them deep"), flow(|sums| sums.deep)),
        (one_to_one(now), fixed_sentence!("report-one-to-one", "one to one"), Change::Was(one_to_one(before))),
        (
            given_and_received(now),
            fixed_sentence!("report-given-received", "given / received"),
            Change::Was(given_and_received(before)),
        ),
        (minutes(now.minutes), fixed_sentence!("report-spent", "spent"), Change::Budget(now.budget)),
    ];
    for (value, what, change) in figures {
        page.element("div", &[("class", &"headline")], |page| {
            page.line("b", "", value).line("span", "", what);
            page.line("small", "", change.in_words(gathered.period.called()));
        });
    }
}

fn one_to_one(sums: &Sums) -> Sentence {
    match sums.conversations {
        0 => NOTHING.into(),
        all => percent(f64::from(sums.one_to_one) / f64::from(all)),
    }
}

fn given_and_received(sums: &Sums) -> Sentence {
    let (given, received) = (count(sums.given), count(sums.received));
    sentence!("report-both-figures", "{given} / {received}", given = given, received = received)
}

/// How a headline stands to the period before.
enum Change {
    Of(i64),
    /// While the period runs: its sum is not held against a whole one.
    WasInAll(u32),
    Was(Sentence),
    Budget(u32),
}

impl Change {
    fn in_words(&self, period: &'static str) -> Sentence {
        let many = |value: i64| count(u32::try_from(value.unsigned_abs()).unwrap_or(u32::MAX));
        match self {
            Self::Of(0) => sentence!("report-change-none", "as in the {period} before", period),
            Self::Of(more) if *more > 0 => {
                sentence!("report-change-more", "{many} more than the {period} before", many = many(*more), period)
            }
            Self::Of(less) => {
                sentence!("report-change-fewer", "{many} fewer than the {period} before", many = many(*less), period)
            }
            Self::WasInAll(value) => {
                sentence!("report-change-in-all", "{many} in all of the {period} before", many = count(*value), period)
            }
            Self::Was(value) => {
                sentence!("report-change-was", "{figure} in the {period} before", figure = value, period)
            }
            Self::Budget(0) => fixed_sentence!("report-no-budget", "no budget set").into(),
            Self::Budget(budget) => {
                sentence!("report-of-budget", "of {budget} in the budget", budget = minutes(*budget))
            }
        }
    }
}

fn next(page: &mut Markup<'_>, gathered: &Gathered) {
    let (proposal, advice) = (proposal(&gathered.profile), goals::advice(gathered));
    if gathered.next.is_empty() && proposal.is_none() && advice.is_empty() {
        return;
    }
    page.raw("\n<section class=\"together\">").line("h2", "", fixed_sentence!("report-next", "What to do next"));
    let today = day(gathered.today);
    page.line("p", "note", sentence!("report-next-from", "From the plan of the week of {today}.", today = today));
    page.element("ol", &[("class", &"next")], |page| {
        for candidate in &gathered.next {
            page.element("li", &[], |page| {
                page.line("b", "", title(candidate));
                if let Some(reason) = reason(candidate) {
                    page.say(sentence!("report-next-reason", ". {reason}.", reason = reason));
                }
                page.raw(" ").line("span", "note", minutes(candidate.minutes));
            });
        }
        let why = proposal
            .map(|proposal| (proposal, fixed_sentence!("report-next-profile", "from the expert-power profile").into()));
        let advice = advice.into_iter().map(|(goal, advice)| {
            (advice, sentence!("report-next-goal", "for the goal {goal}, which is behind", goal = goal))
        });
        for (what, why) in advice.chain(why) {
            page.element("li", &[], |page| {
                page.line("b", "", what).raw(" ").line("span", "note", why);
            });
        }
    });
    page.raw("</section>");
}
