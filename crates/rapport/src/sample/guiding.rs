//! Whom the invented professional mentors, and who mentors them. Rule: dates stand around now, and all of it follows from the order of
//! the people.

use crate::failure::Result;
use crate::interactions::{self, Began, Depth, InteractionKind, NewInteraction};
use crate::mentoring::{
    self, MentoringDirection, MentorshipEnd, MentorshipId, NewMentoringSession, NewMentorship, NewMilestone,
};
use crate::people::PersonId;
use crate::promises::{NewPromise, Whose};
use crate::storage::Store;
use chrono::{DateTime, Days, NaiveDate, Utc};

struct Guided {
    /// Their place among the people.
    who: usize,
    direction: MentoringDirection,
    focus: &'static str,
    topics: &'static [&'static str],
    they_want: &'static str,
    i_want: &'static str,
    rhythm: Option<u32>,
    /// All days before now, but for those that are yet to come.
    began: u64,
    agreed: Option<u64>,
    review_in: Option<u64>,
    sessions: &'static [(u64, u32, &'static str)],
    /// What, when it was reached.
    reached: &'static [(&'static str, u64)],
    /// What, in how many days it is due.
    to_reach: &'static [(&'static str, u64)],
    next_agenda: &'static str,
    next_step: Option<(Whose, &'static str, u64)>,
    ended: Option<(u64, &'static str)>,
}

use MentoringDirection::{IMentorThem, Peers, TheyMentorMe};

const ALL: [Guided; 7] = [
    Guided {
        who: 3,
        direction: TheyMentorMe,
        focus: "From expert to adviser",
        topics: &["Regulation"],
        they_want: "To hear what changes in the control rooms",
        i_want: "To be asked before decisions, not after",
        rhythm: Some(28),
        began: 300,
        agreed: Some(365),
        review_in: Some(12),
        sessions: &[
            (31, 60, "Who decides on curtailment, and who is asked"),
            (60, 75, "The draft for the regulator"),
            (92, 60, "How to say no to a minister"),
            (121, 45, "What I charge"),
            (153, 60, "Where I stand, and where to"),
            (240, 50, "What I want of this year"),
        ],
        reached: &[("Heard by the regulator", 58)],
        to_reach: &[("A seat in the advisory group", 70)],
        next_agenda: "The seat in the advisory group: what it costs in time",
        next_step: Some((Whose::Mine, "Send the two pages on tariffs before we meet", 4)),
        ended: None,
    },
    Guided {
        who: 7,
        direction: TheyMentorMe,
        focus: "Writing for people who do not read reports",
        topics: &["Forecasting"],
        they_want: "Examples out of practice for the course",
        i_want: "One article a quarter that is read",
        rhythm: Some(42),
        began: 130,
        agreed: None,
        review_in: Some(40),
        sessions: &[(15, 45, "The opening of the article on storage"), (58, 60, "Three drafts, one reader")],
        reached: &[],
        to_reach: &[("An article in a daily newspaper", 95)],
        next_agenda: "",
        next_step: None,
        ended: None,
    },
    Guided {
        who: 12,
        direction: IMentorThem,
        focus: "First year as head of forecasting",
        topics: &["Forecasting"],
        they_want: "To lead a team without doing its work",
        i_want: "To see how forecasting is done elsewhere",
        rhythm: Some(14),
        began: 170,
        agreed: Some(270),
        review_in: Some(25),
        sessions: &[
            (12, 45, "The first conflict in the team"),
            (27, 50, "Hiring: what to ask"),
            (41, 45, "Saying what a forecast cannot say"),
            (55, 60, "The yearly plan"),
            (84, 45, "What to stop doing"),
            (112, 40, "A day in the control room"),
            (150, 60, "What a head is for"),
        ],
        reached: &[("Handed over the nightly run", 80), ("Hired the first analyst", 20)],
        to_reach: &[("The team plans its own quarter", 45)],
        next_agenda: "How the talk with the analyst went",
        next_step: Some((Whose::Theirs, "Send the plan of the quarter", 8)),
        ended: None,
    },
    Guided {
        who: 18,
        direction: IMentorThem,
        focus: "Speaking before experts",
        topics: &["Grid flexibility"],
        they_want: "A first talk at a conference",
        i_want: "To learn how I explain things",
        rhythm: Some(21),
        began: 75,
        agreed: Some(180),
        review_in: None,
        sessions: &[(26, 40, "The first slide"), (49, 30, "What the talk is about"), (70, 45, "Why to speak at all")],
        reached: &[("Proposal handed in", 30)],
        to_reach: &[("A trial run before colleagues", 9), ("The talk is given", 52)],
        next_agenda: "Five minutes without slides",
        next_step: None,
        ended: None,
    },
    Guided {
        who: 24,
        direction: Peers,
        focus: "Working for oneself",
        topics: &["Consulting"],
        they_want: "Somebody who asks how the year went",
        i_want: "The same",
        rhythm: Some(60),
        began: 500,
        agreed: None,
        review_in: None,
        sessions: &[
            (33, 90, "Prices, and whom to refuse"),
            (95, 80, "Holidays"),
            (160, 90, "The year to come"),
            (230, 75, "Insurance"),
        ],
        reached: &[("Both raised their prices", 150)],
        to_reach: &[],
        next_agenda: "",
        next_step: None,
        ended: None,
    },
    Guided {
        who: 29,
        direction: IMentorThem,
        focus: "From research to a network operator",
        topics: &["Grid flexibility"],
        they_want: "A post outside the university",
        i_want: "To stay near to research",
        rhythm: Some(28),
        began: 620,
        agreed: Some(365),
        review_in: None,
        sessions: &[
            (300, 45, "The offer"),
            (340, 60, "What operators ask"),
            (400, 45, "Whom to talk to"),
            (600, 60, "Where to"),
        ],
        reached: &[("Three talks with operators", 390), ("A post at an operator", 290)],
        to_reach: &[],
        next_agenda: "",
        next_step: None,
        ended: Some((
            280,
            "She took the post in Groningen, and now sends others to me. I learned how little of our work is written down.",
        )),
    },
    Guided {
        who: 35,
        direction: TheyMentorMe,
        focus: "Leaving employment",
        topics: &["Consulting"],
        they_want: "Nothing but to hear how it went",
        i_want: "Not to make every mistake myself",
        rhythm: Some(30),
        began: 1_300,
        agreed: Some(400),
        review_in: None,
        sessions: &[
            (960, 60, "The first year"),
            (1_080, 60, "Contracts"),
            (1_200, 75, "The first client"),
            (1_290, 60, "Whether at all"),
        ],
        reached: &[("The first client", 1_150)],
        to_reach: &[],
        next_agenda: "",
        next_step: None,
        ended: Some((
            930,
            "Without these talks I would have taken the first offer. We still write at the turn of the year.",
        )),
    },
];

pub(super) fn live(store: &mut Store, people: &[PersonId], now: DateTime<Utc>) -> Result<()> {
    let mut guide = Guide { store, now };
    for guided in &ALL {
        if let Some(person) = people.get(guided.who) {
            guide.live(*person, guided)?;
        }
    }
    Ok(())
}

struct Guide<'a> {
    store: &'a mut Store,
    now: DateTime<Utc>,
}

impl Guide<'_> {
    fn live(&mut self, person: PersonId, guided: &Guided) -> Result<()> {
        let from = self.ago(guided.began);
        let new = NewMentorship {
            person,
            direction: guided.direction,
            focus: guided.focus.to_owned(),
            topics: guided.topics.iter().map(|topic| (*topic).to_owned()).collect(),
            they_want: guided.they_want.to_owned(),
            i_want: guided.i_want.to_owned(),
            rhythm_days: guided.rhythm,
            from,
            until: guided.agreed.and_then(|days| from.checked_add_days(Days::new(days))),
            review_on: guided.review_in.map(|days| self.to_come(days)),
        };
        let id = mentoring::begin(self.store, &new, self.now)?.value.id;
        for session in guided.sessions.iter().rev() {
            self.hold(id, person, guided, session)?;
        }
        self.milestones(id, guided)?;
        if !guided.next_agenda.is_empty() {
            mentoring::set_next_agenda(self.store, id, guided.next_agenda, self.now)?;
        }
        if let Some((whose, what, days)) = guided.next_step {
            self.promise(id, whose, what, days)?;
        }
        if let Some((ago, look_back)) = guided.ended {
            let how = MentorshipEnd { on: self.ago(ago), look_back: look_back.to_owned() };
            mentoring::end(self.store, id, &how, self.now)?;
        }
        Ok(())
    }

    fn hold(
        &mut self,
        mentorship: MentorshipId,
        person: PersonId,
        guided: &Guided,
        held: &(u64, u32, &str),
    ) -> Result<()> {
        let (ago, minutes, agenda) = *held;
        let new = NewInteraction {
            kind: if minutes < 50 { InteractionKind::Video } else { InteractionKind::OneToOne },
            on: self.ago(ago),
            at: None,
            minutes: Some(minutes),
            depth: Some(if minutes >= 60 { Depth::Deep } else { Depth::Good }),
            began: Some(if guided.direction == TheyMentorMe { Began::Me } else { Began::Them }),
            people: vec![person],
            event: None,
            topics: guided.topics.iter().map(|topic| (*topic).to_owned()).collect(),
            notes: String::new(),
        };
        let interaction = interactions::log(self.store, &new, self.now)?.value;
        let session = NewMentoringSession { mentorship, interaction, agenda: Some(agenda.to_owned()) };
        mentoring::link_session(self.store, &session, self.now)?;
        Ok(())
    }

    fn milestones(&mut self, id: MentorshipId, guided: &Guided) -> Result<()> {
        let reached = guided.reached.iter().map(|(what, ago)| (*what, None, Some(self.ago(*ago))));
        let to_reach = guided.to_reach.iter().map(|(what, days)| (*what, Some(self.to_come(*days)), None));
        let all: Vec<_> = reached.chain(to_reach).collect();
        for (what, due_on, reached_on) in all {
            let new = NewMilestone { what: what.to_owned(), due_on, reached_on };
            mentoring::add_milestone(self.store, id, &new, self.now)?;
        }
        Ok(())
    }

    fn promise(&mut self, id: MentorshipId, whose: Whose, what: &str, days: u64) -> Result<()> {
        let promise = NewPromise {
            whose,
            person: None,
            what: what.to_owned(),
            kind: None,
            made_on: self.ago(10),
            due_on: Some(self.to_come(days)),
            interaction: None,
            event: None,
        };
        mentoring::add_next_step(self.store, id, &promise, self.now)?;
        Ok(())
    }

    fn ago(&self, days: u64) -> NaiveDate {
        let today = self.now.date_naive();
        today.checked_sub_days(Days::new(days)).unwrap_or(today)
    }

    fn to_come(&self, days: u64) -> NaiveDate {
        let today = self.now.date_naive();
        today.checked_add_days(Days::new(days)).unwrap_or(today)
    }
}
