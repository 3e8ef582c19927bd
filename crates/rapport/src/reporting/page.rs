//! The document: what stands where. Rule: no script, no address, nothing but itself is ever fetched; it says so to the browser too.

use super::findings::findings;
use super::gathered::{Course, Gathered, Sums};
use super::goals;
use super::markup::Markup;
use super::parts;
use super::words::{count, day, days_said, minutes, percent};

const STYLE: &str = include_str!("style.css");

pub(super) fn page(gathered: &Gathered) -> String {
    let title = format!("Report: {}", gathered.period.in_words());
    let mut page = Markup::default();
    page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
        )
        .element("title", &[], |inside| {
            inside.text(&title);
        })
        .raw("\n<style>\n")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body>\n<main>\n");
    head(&mut page, gathered);
    page.element("section", &[("class", &"headlines"), ("aria-label", &"Headline figures")], |page| {
        headlines(page, gathered)
    });
    let found = findings(gathered);
    if !found.is_empty() {
        page.raw("\n<section>").line("h2", "", "Findings");
        page.line("p", "findings", found.join(" ")).raw("</section>");
    }
    parts::network(&mut page, gathered);
    parts::conversations(&mut page, gathered);
    parts::giving(&mut page, gathered);
    parts::expertise(&mut page, gathered);
    goals::goals(&mut page, gathered);
    next(&mut page, gathered);
    page.raw("\n</main>\n</body>\n</html>\n");
    page.finish()
}

fn head(page: &mut Markup, gathered: &Gathered) {
    page.raw("<header>").line("h1", "", gathered.period.in_words());
    let counted = match gathered.course {
        Course::Over => format!("{} to {}", day(gathered.period.from()), day(gathered.until)),
        Course::Running => format!(
            "{} to {}, so far: the {} ends on {}",
            day(gathered.period.from()),
            day(gathered.until),
            gathered.period.called(),
            day(gathered.period.until())
        ),
    };
    let whose = gathered.whose.as_ref().map_or_else(String::new, |name| format!(" of {name}"));
    page.line("p", "", format!("Report on the network{whose}. {counted}. Written on {}.", day(gathered.today)));
    page.raw("</header>\n");
}

/// Engaged people first: a count of contacts is no success.
fn headlines(page: &mut Markup, gathered: &Gathered) {
    let (now, before) = (&gathered.now, &gathered.before);
    let stock = |now: u32, before: u32| Change::Of(i64::from(now) - i64::from(before));
    let flow = |of: fn(&Sums) -> u32| match gathered.course {
        Course::Over => stock(of(now), of(before)),
        Course::Running => Change::WasInAll(of(before)),
    };
    let engaged = stock(now.then.engaged, before.then.engaged);
    let mut figure = |value: String, what: &str, change: Change| {
        page.element("div", &[("class", &"headline")], |page| {
            page.line("b", "", value).line("span", "", what);
            page.line("small", "", change.in_words(gathered.period.called()));
        });
    };
    figure(count(now.then.engaged), "people engaged", engaged);
    figure(count(now.then.known()), "people known", stock(now.then.known(), before.then.known()));
    figure(count(now.new_ties), if now.new_ties == 1 { "new tie" } else { "new ties" }, flow(|sums| sums.new_ties));
    figure(count(now.conversations), "conversations", flow(|sums| sums.conversations));
    figure(count(now.deep), "of them deep", flow(|sums| sums.deep));
    figure(one_to_one(now), "one to one", Change::Was(one_to_one(before)));
    figure(format!("{} / {}", count(now.given), count(now.received)), "given / received", {
        Change::Was(format!("{} / {}", count(before.given), count(before.received)))
    });
    figure(minutes(now.minutes), "spent", Change::Budget(now.budget));
}

fn one_to_one(sums: &Sums) -> String {
    match sums.conversations {
        0 => "–".to_owned(),
        all => percent(f64::from(sums.one_to_one) / f64::from(all)),
    }
}

/// How a headline stands to the period before.
enum Change {
    Of(i64),
    /// While the period runs: its sum is not held against a whole one.
    WasInAll(u32),
    Was(String),
    Budget(u32),
}

impl Change {
    fn in_words(&self, called: &str) -> String {
        let count = |value: i64| count(u32::try_from(value.unsigned_abs()).unwrap_or(u32::MAX));
        match self {
            Self::Of(0) => format!("as in the {called} before"),
            Self::Of(more) if *more > 0 => format!("{} more than the {called} before", count(*more)),
            Self::Of(less) => format!("{} fewer than the {called} before", count(*less)),
            Self::WasInAll(value) => format!("{} in all of the {called} before", self::count(*value)),
            Self::Was(value) => format!("{value} in the {called} before"),
            Self::Budget(0) => "no budget set".to_owned(),
            Self::Budget(budget) => format!("of {} in the budget", minutes(*budget)),
        }
    }
}

fn next(page: &mut Markup, gathered: &Gathered) {
    let (proposal, advice) = (&gathered.profile.proposal, goals::advice(gathered));
    if gathered.next.is_empty() && proposal.is_empty() && advice.is_empty() {
        return;
    }
    page.raw("\n<section class=\"together\">").line("h2", "", "What to do next");
    page.line("p", "note", format!("From the plan of the week of {}.", day(gathered.today)));
    page.element("ol", &[("class", &"next")], |page| {
        for candidate in &gathered.next {
            let names: Vec<&str> = candidate.people.iter().map(|person| person.name.as_str()).collect();
            page.element("li", &[], |page| {
                let whom = if names.is_empty() { String::new() } else { format!("{}: ", names.join(" and ")) };
                page.line("b", "", format!("{whom}{}", candidate.title))
                    .text(format!(". {}.", days_said(&candidate.reason)));
                page.raw(" ").line("span", "note", minutes(candidate.minutes));
            });
        }
        for (goal, advice) in advice {
            page.element("li", &[], |page| {
                page.line("b", "", advice).raw(" ").line(
                    "span",
                    "note",
                    format!("for the goal {goal}, which is behind"),
                );
            });
        }
        if !proposal.is_empty() {
            page.element("li", &[], |page| {
                page.line("b", "", proposal).raw(" ").line("span", "note", "from the expert-power profile");
            });
        }
    });
    page.raw("</section>");
}
