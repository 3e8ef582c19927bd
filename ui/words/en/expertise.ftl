# Each tab: .inside stands within a line, .add, .search and .show are what can be done.
expertise-tab-topics = Topics
    .add = Add topic
    .search = Search topics
    .show = Show topics
expertise-tab-insights = Insights
    .add = Note insight
    .search = Search insights
    .show = Show insights
expertise-tab-contributions = Contributions
    .add = Add contribution
    .search = Search contributions
    .show = Show contributions
expertise-tab-learning = Learning
    .add = Add learning
    .search = Search learning
    .show = Show learning
expertise-add = Add topic, insight, contribution or learning
expertise-search = Search expertise
expertise-tab-next = Next tab
expertise-tab-previous = Previous tab

expertise-contribution-talk = Talk
expertise-contribution-article = Article
expertise-contribution-post = Post
expertise-contribution-code = Code
expertise-contribution-panel = Panel
expertise-contribution-answer = Answer
expertise-contribution-review = Review
expertise-contribution-award = Award
expertise-learning-course = Course
expertise-learning-book = Book
expertise-learning-conference = Conference
expertise-learning-feedback_asked = Feedback asked for
expertise-learning-feedback_received = Feedback received
expertise-learning-certificate = Certificate

# What others can recognise. .thin is a sentence, .is-thin a remark within a line.
expertise-facet-knowledge = Knowledge
    .thin = Knowledge is thin.
    .is-thin = knowledge is thin
expertise-facet-guidance = Guidance
    .thin = Guidance is thin.
    .is-thin = guidance is thin
expertise-facet-opportunity = Opportunity
    .thin = Opportunity is thin.
    .is-thin = opportunity is thin
expertise-facet-reputation = Reputation
    .thin = Reputation is thin.
    .is-thin = reputation is thin

# What is counted; .inside stands within a line.
expertise-measure-insights = Insights
    .inside = insights
expertise-measure-learning_hours = Hours of learning
    .inside = hours of learning
expertise-measure-advice_given = Advice and feedback given
    .inside = advice and feedback given
expertise-measure-contributions = Contributions
    .inside = contributions
expertise-measure-times_asked = Times asked
    .inside = times asked
expertise-measure-opportunities_heard = Opportunities heard
    .inside = opportunities heard
expertise-measure-hidden_opportunities = Heard before they were public
    .inside = heard before they were public
expertise-measure-sessions_as_mentor = Sessions as mentor
    .inside = sessions as mentor
expertise-measure-sessions_as_mentee = Sessions as mentee
    .inside = sessions as mentee

expertise-period = Period
expertise-period-month = This month
expertise-period-quarter = This quarter
expertise-period-year = This year
# A quarter of a year, such as “2026 Q3”.
expertise-quarter = { $year } Q{ $quarter }

# The way from 1 to 5, within a line.
expertise-level-1 = first steps
expertise-level-2 = can follow
expertise-level-3 = can do
expertise-level-4 = can teach
expertise-level-5 = known for it
expertise-level-none = Not said yet
expertise-level-line = Level { $level }
expertise-level-line-aimed = Level { $level } of { $target }
expertise-level-line-aims = Aims for { $target }
expertise-levels = How far I am
expertise-levels-sentence = From { $from } on { $day } to { $now } now.
expertise-levels-sentence-aimed = From { $from } on { $day } to { $now } now; the aim is { $target }.
expertise-levels-said = How far I said that I was
expertise-levels-day = Day
expertise-levels-level = Level
expertise-levels-take-back = Take back
expertise-levels-take-back-of = Take back what was said on { $day }
expertise-levels-none = Say how far you are: 1 { expertise-level-1 }, 2 { expertise-level-2 }, 3 { expertise-level-3 }, 4 { expertise-level-4 }, 5 { expertise-level-5 }. Say it again now and then, and see yourself come on.
expertise-levels-keep = Keep this level

# The profile. $share and $gone are percentages, $span is such as “2026 Q3”.
expertise-profile = Profile
expertise-profile-overall = Overall profile
expertise-profile-targets = Targets
expertise-profile-targets-set = Set targets of the profile
expertise-profile-table = Table
expertise-profile-held = { $period ->
    [month] { $span }, { $gone } of it gone. Held against your own targets, or your best earlier month; never against other people.
    [year] { $span }, { $gone } of it gone. Held against your own targets, or your best earlier year; never against other people.
   *[quarter] { $span }, { $gone } of it gone. Held against your own targets, or your best earlier quarter; never against other people.
}
expertise-profile-thin = thin
expertise-profile-open = { $facet }, { $share }: open its records
# What a facet amounts to, for who does not see its bar. $figures is a list such as “insights 3, hours of learning 1.3”.
expertise-profile-facet = { $facet }: { $share } of its mark; { $figures }.
expertise-profile-facet-first = { $facet }: nothing earlier to hold it against; { $figures }.
expertise-profile-figure = { $measure } { $amount }
# Puts one figure after those before it.
expertise-profile-figures-next = { $before }, { $next }
# What a figure is held against.
expertise-mark-none = nothing earlier
expertise-mark-target = of { $amount }, my target
expertise-mark-best = of { $amount }, my best in { $span }
expertise-profile-gone = { $period ->
    [month] The line in each bar is how much of the month is gone.
    [year] The line in each bar is how much of the year is gone.
   *[quarter] The line in each bar is how much of the quarter is gone.
}
# <line> is what is typed into the log line; keep it in English.
expertise-profile-empty = { $period ->
    [month] Nothing earlier to hold it against yet. Log <line>learned: …</line> after a talk, note what you gave to the field and what you did to grow: the next month shows how this one compares.
    [year] Nothing earlier to hold it against yet. Log <line>learned: …</line> after a talk, note what you gave to the field and what you did to grow: the next year shows how this one compares.
   *[quarter] Nothing earlier to hold it against yet. Log <line>learned: …</line> after a talk, note what you gave to the field and what you did to grow: the next quarter shows how this one compares.
}
expertise-profile-figures = Figures of the profile
expertise-column-facet = Facet
expertise-column-counts = What counts
expertise-column-now = Now
expertise-column-held = Held against
expertise-column-share = Share
expertise-profile-records = { $amount }: open the records of { $measure }
expertise-targets = { $period ->
    [month] My targets for each month
    [year] My targets for each year
   *[quarter] My targets for each quarter
}
    .text = Where nothing stands, the best earlier one is what this one is held against.
expertise-targets-best = { $period ->
    [month] Best month so far: { $amount }
    [year] Best year so far: { $amount }
   *[quarter] Best quarter so far: { $amount }
}
expertise-targets-wrong = A number, or nothing.
expertise-behind-of = Behind: { $title }
expertise-behind = { $many ->
    [one] { $title }: the record
   *[other] { $title }: the { $many } records
}
expertise-behind-reading = { $title }: the records
expertise-behind-close = Close the records

# Parts of a line under a record.
expertise-from = from { $people }
expertise-with = with { $people }
expertise-to = to { $name }
expertise-asked-by = asked by { $name }
expertise-reached = { $many ->
    [one] reached { $many } person
   *[other] reached { $many } people
}
# Why somebody stands in a list of a topic.
expertise-because-stands = stands for it
expertise-because-insights = { $many ->
    [one] { $many } insight from them
   *[other] { $many } insights from them
}
expertise-because-they_mentor_me = mentors me
expertise-because-i_mentor_them = I mentor them
expertise-because-peers = peer
expertise-because-asks = { $many ->
    [one] { $many } ask
   *[other] { $many } asks
}
expertise-because-asks-open = { $many ->
    [one] { $many } ask, { $open } open
   *[other] { $many } asks, { $open } open
}
expertise-because-talks = { $many ->
    [one] { $many } talk
   *[other] { $many } talks
}

# Buttons and fields that several forms share. $what is the title of a record.
expertise-edit-of = Edit: { $what }
expertise-nothing-here = Nothing here
expertise-kind = Kind
expertise-kind-all = All kinds
expertise-on = On
expertise-link = Link
expertise-link-wrong = Not a link. Copy it as the browser shows it: https://…
expertise-topics-field = Topics
    .hint = Separated by commas
expertise-from-whom = From whom
expertise-with-whom = With whom

expertise-contributions-many = { $many ->
    [one] { $many } contribution
   *[other] { $many } contributions
}
expertise-contribution-edit-one = Edit contribution
expertise-contribution-delete-one = Delete contribution
expertise-contributions-unfit = No contribution fits what is asked for.
expertise-contributions-none = No contributions yet
    .text = Talks, articles, posts, answers, reviews: what you gave to the field, and where others could see it. This is what a reputation is made of.
expertise-contribution-title = What it is
    .placeholder = What storage does for the grid
expertise-contribution-missing = Say what it is.
expertise-contribution-place = Where
    .hint = A conference, journal, site
expertise-contribution-audience = How many it reached
    .hint = May stay empty
expertise-contribution-audience-wrong = A whole number, or nothing.
expertise-contribution-notes = Notes

expertise-insights-many = { $many ->
    [one] { $many } insight
   *[other] { $many } insights
}
expertise-insights-due = To read again { $many }
    .command = Insights to read again
expertise-insights-due-none = Nothing to read again today
    .text = Insights come back after a week, then at growing intervals, and before you meet whom they are from.
expertise-insights-unfit = No insight fits what is asked for.
# Keep the line at the end as it would be typed into the log line.
expertise-insights-none = No insights yet
    .text = What you learn from people stays here, by topic, and comes back before you meet them again. In the log line: coffee with Ingrid, learned: ask for the draft #grid.
expertise-insight-edit-one = Edit insight
expertise-insight-delete-one = Delete insight
expertise-insight-read-one = Read insight
expertise-insight-seen-one = Insight seen
expertise-insight-seen = Seen
expertise-insight-read-again = Read again
expertise-insight-read-again-of = Read again: { $what }
# When it comes back to be read again.
expertise-insight-back = back { $day }
expertise-insight-learned = What you learned
expertise-insight-read-times = { $many ->
    [0] not read again yet
    [one] read again { $many } time
   *[other] read again { $many } times
}
# <people> are the names, each of which opens its person.
expertise-insight-source = From <people>{ $names }</people>
expertise-insight-text = What I learned
    .placeholder = Grid codes change every two years: ask for the draft, not the text in force
expertise-insight-missing = Say what you learned.
expertise-insight-reading = What I read
    .hint = A book, an article

expertise-learning-many = { $many ->
    [one] { $many } record
   *[other] { $many } records
}
expertise-learning-unfit = Nothing fits what is asked for.
expertise-learning-none = No learning noted yet
    .text = Courses, books, conferences, feedback you asked for: what you did to grow, how long it took, and what changed by it.
expertise-learning-edit-one = Edit learning
expertise-learning-delete-one = Delete learning
expertise-learning-title = What it was
    .placeholder = Power electronics, the evening course
expertise-learning-missing = Say what it was.
expertise-learning-hours = Hours
    .hint = 1.5, 1:30 or 45m; may stay empty
expertise-learning-hours-wrong = Hours such as 1.5, 1:30 or 45m, or nothing.
expertise-learning-changed = What changed by it

expertise-topics-many = { $many ->
    [one] { $many } topic
   *[other] { $many } topics
}
expertise-topics-which = Which topics
expertise-topics-mine = Mine
expertise-topics-all = All topics
expertise-topics-next = Next topic
expertise-topics-previous = Previous topic
expertise-topics-mine-or-all = My topics or all
expertise-topics-overall = Overall
expertise-topics-unfound = No topic is called so.
expertise-topics-none-mine = None of yours yet. Add a topic and say how far you are, or log a line with “learned: … #topic”.
expertise-topics-none = No topics yet. A # in the log line makes one.
expertise-topic-edit-one = Edit topic
    .command = Edit or rename topic
expertise-topic-delete-one = Delete topic
expertise-topic-name = Name
    .placeholder = Energy storage
expertise-topic-missing = Say what it is called.
expertise-topic-level = How far I am today
expertise-topic-target = How far I want to come
expertise-topic-target-none = None
expertise-topic-note = Note
    .placeholder = Why it matters, what I want to be asked about
expertise-topic-aiming = aiming for { $level }
# $names are other names of the same topic.
expertise-topic-also = also { $names }
expertise-topic-people = People
    .heading = Who has to do with it
expertise-topic-know-more = Know more
    .none = Nobody stands for { $name } yet. Say so on a person's page, under Topics.
expertise-topic-ask-me = Ask me
    .none = Nobody asked for help with it yet.
expertise-topic-could-teach = Could learn from me
    .none = Nobody you talk to about it knows less, as far as is written down.
expertise-topic-records = What there is on it
expertise-topic-records-people = People who stand for it
expertise-topic-records-interactions = Talks
expertise-topic-records-events = Events
expertise-topic-records-asks = Asks
expertise-topic-records-of = { $what }: { $topic }
# Ends a sentence that says how many records are not listed.
expertise-topic-records-narrower = the search of everything that was written finds the others.

expertise-merge = Merge
    .tip = Merge another topic into this one
expertise-merge-into = Merge into { $name }
    .text = People, talks, insights and all else on the other topic go into this one. Its name goes on meaning this one.
expertise-merge-find = Find the other
expertise-merge-other = The other topic
# $people is such as “3 people”.
expertise-merge-option = { $name } ({ $people })
expertise-merge-of = Merge { $name }

expertise-proposed = Proposed topics
    .heading = Might be topics of yours
    .text = From what others endorsed, from tags and from positions in your network.
# Where a proposal comes from, and how many times.
expertise-proposed-skill = endorsed, { $many }
expertise-proposed-tag = tag, { $many }
expertise-proposed-position = positions, { $many }
expertise-proposed-take = Take
expertise-proposed-take-of = Take { $name }
expertise-proposed-leave = Leave
expertise-proposed-leave-of = Leave { $name }

# One thing to do about the facet that is thin: with somebody, with nobody named (.anybody), and each on a topic (-on).
expertise-do-knowledge = Talk to { $name }, and note what you learn.
    .anybody = Read something new, and note what you take from it.
expertise-do-knowledge-on = Talk to { $name }, and note what you learn on { $topic }.
    .anybody = Read something new on { $topic }, and note what you take from it.
expertise-do-guidance = Offer { $name } an hour of advice.
    .anybody = Offer somebody an hour of advice.
expertise-do-guidance-on = Offer { $name } an hour of advice on { $topic }.
    .anybody = Offer somebody an hour of advice on { $topic }.
expertise-do-opportunity = Tell three people what you look for.
expertise-do-opportunity-on = Tell three people what you look for on { $topic }.
expertise-do-reputation = Write a post or answer a question.
expertise-do-reputation-on = Write a post or answer a question on { $topic }.
