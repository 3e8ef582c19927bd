/** What an item of the line of time was, in one line. Rule: said from its parts in the language, never taken from English. */
import type {
  AskState,
  ContributionKind,
  ExchangeKind,
  Interaction,
  LearningKind,
  MentoringDirection,
  OpportunityKind,
  PromiseState,
  TimelineItem,
} from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { capital } from "$ui/kit/words";
import { say } from "$ui/words/say";

/** `Call, 40 minutes, deep`, `Advice given`, `My promise, open` */
export function lineText(item: TimelineItem, locale: string | undefined): string {
  if (item.interaction) return talk(item.interaction);
  // Stored words are those of the types of the library, in the order that it gives them.
  const [first = "", second = "", third = ""] = item.parts;
  switch (item.place.kind) {
    case "interaction":
    case "event":
      return item.line;
    case "exchange": {
      const what = say(`exchanges-kind-${second as ExchangeKind}`);
      return capital(say(first === "given" ? "timeline-line-given" : "timeline-line-received", { what }), locale);
    }
    case "promise":
      return and(
        say(first === "mine" ? "timeline-line-mine" : "timeline-line-theirs"),
        say(`timeline-line-promise-${second as PromiseState}`),
      );
    case "ask":
      return and(say("timeline-line-ask"), say(`timeline-line-ask-${first as AskState}`));
    case "introduction":
      return say(first === "mine" ? "timeline-line-introduction" : "timeline-line-introduced");
    case "note":
      return say("timeline-line-note");
    case "post":
      return first === "" ? say("timeline-line-at", { organisation: second }) : and(first, second);
    case "insight":
      return first === "" ? say("timeline-line-insight") : say("timeline-line-insight.from", { reading: first });
    case "contribution":
      return and(named(say(`expertise-contribution-${first as ContributionKind}`), second), third);
    case "learning":
      return and(
        named(say(`expertise-learning-${first as LearningKind}`), second),
        third === "" ? "" : time(Number(third)),
      );
    case "opportunity":
      return and(say("timeline-line-opportunity", { kind: first as OpportunityKind, title: second }), third);
    case "mentorship": {
      const line = say("timeline-line-mentorship", { direction: first as MentoringDirection, focus: second });
      return and(line, third === "" ? "" : say("timeline-line-ended", { on: shortDate(third, locale) }));
    }
  }
}

function talk({ kind, event, minutes, depth }: Interaction): string {
  const what = say(`timeline-line-talk-${kind}`);
  const line = and(event ? named(what, event.title) : what, minutes ? say("timeline-line-minutes", { minutes }) : "");
  return and(line, depth ? say(`timeline-line-depth-${depth}`) : "");
}

const named = (what: string, title: string): string => say("timeline-line-named", { what, title });

const and = (line: string, further: string): string =>
  further === "" ? line : say("timeline-line-and", { line, further });

/** As long as a talk, or the hours of a course. */
const time = (minutes: number): string =>
  minutes < 120
    ? say("timeline-line-minutes", { minutes })
    : say("timeline-line-hours", { hours: Math.round(minutes / 60) });
