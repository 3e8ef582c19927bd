asks-title = Asks
# How many are shown, by what is chosen above the list.
asks-count-all = { $many ->
    [one] { $many } ask
   *[other] { $many } asks
}
asks-count-open = { $many ->
    [one] { $many } ask open
   *[other] { $many } asks open
}
asks-count-answered = { $many ->
    [one] { $many } ask answered
   *[other] { $many } asks answered
}
asks-count-dropped = { $many ->
    [one] { $many } ask dropped
   *[other] { $many } asks dropped
}
asks-empty = Nobody looks for anything
    .text = What you look for, and what others look for, stands here. For each, { -rapport } names who could help, and why: the easiest way to give first.
asks-none = No such ask
    .text = No ask fits what is chosen above.
    .show = Show open asks
asks-whose-mine = What I look for
asks-whose-theirs = What they look for

asks-state-open = Open
    .on = Since { $on }
asks-state-answered = Answered
    .on = Answered { $on }
asks-state-dropped = Dropped
    .on = Dropped { $on }

# In a row: who looks for it. asks-me stands for me where my name is not known.
asks-row-mine = I look for it
asks-row-theirs = <who>{ $name }</who> looks for it
asks-me = I
asks-answered = Answered
    .of = Answered: { $what }
    .mark = Mark answered
    .mark-ask = Mark ask answered
asks-add = Add ask
asks-edit = Edit ask
asks-drop = Drop ask
asks-delete = Delete ask

asks-what = What is looked for
    .example = A speaker on storage engines
    .missing = Say what is looked for.
asks-side-mine = I look for it
asks-side-theirs = Somebody else does
asks-who = Who looks for it
asks-asked-on = Asked on
asks-topics = Topics
    .hint = With commas; they find who could help

asks-help = Who could help
    .of = Who could help: { $what }
    .none = Nobody stands out yet. Topics on the ask and on people, positions, tags and help received before are what people are found by.
asks-help-for-me = I look for: { $what }
asks-help-for-them = { $name } looks for: { $what }
asks-introduce = Introduce
    .of = Introduce: { $first } and { $second }
asks-ask = Ask
    .of = Ask: { $name }
# Why somebody could help.
asks-reason-topic = Knows about { $value }
asks-reason-helped_before = Helped before: { $value }
asks-reason-talked_about = You talked about { $value }
asks-reason-position = Works as { $value }
asks-reason-organisation = Is at { $value }
asks-reason-tag = Tagged { $value }

# The message that asks somebody for it. Keep {"{given}"} as it is. .ended: what is looked for ends its sentence itself.
asks-message = What I look for
    .hello = Hello {"{given}"},
    .what = I am looking for this: { $what }.
    .ended = I am looking for this: { $what }
    .help = You came to my mind. Could you help, or do you know somebody who may?
