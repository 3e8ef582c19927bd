//! The templates that come with Rapport. Rule: short and plain, about the other one, and nothing in them presses.

/// Name and body.
pub(super) const STARTERS: [(&str, &str); 6] = [
    (
        "Keeping in touch",
        "Hello {given},\n\n{if last_talk}{if last_topic}I still think of what you said about {last_topic} when we talked \
         {last_talk}.{else}It was good to talk {last_talk}.{end}{else}We have not talked for a while.{end} How have you \
         been?\n\n{if promise}I have not forgotten: {promise}.\n\n{end}Would you have half an hour in the next weeks?\n",
    ),
    (
        "New job",
        "Hello {given},\n\n{if new_job}I see that you are now {new_job}: congratulations.{else}Congratulations on your \
         new post.{end} How are the first weeks?{if last_topic} I wonder what becomes of {last_topic} there.{end}\n",
    ),
    (
        "After an event",
        "Hello {given},\n\nIt was good to meet you{if event} at {event}{end}.{if last_topic} I have been thinking about \
         {last_topic} since.{end}\n\n{if promise}As promised: {promise}.{else}Shall we go on with it over a call?{end}\n",
    ),
    (
        "Keeping a promise",
        "Hello {given},\n\n{if promise}I said I would: {promise}. Here it is.{else}Here is what I promised.{end}\n\n\
         Tell me if it is not what you need.\n",
    ),
    (
        "Thank you",
        "Hello {given},\n\nThank you for your time{if last_talk} {last_talk}{end}.{if last_topic} What you told me about \
         {last_topic} helped.{end}\n\nIf there is something that I can do for you, let me know.\n",
    ),
    (
        "Asking for advice",
        "Hello {given},\n\nI am looking for advice{if last_topic} about {last_topic}{end}, and you know more about it \
         than I do. Would you have twenty minutes? If not, a pointer to somebody who may would help as well.\n",
    ),
];
