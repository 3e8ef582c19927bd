/** How the pieces of a line are written on their chips. Rule: names are said anew each time they are read, so that they follow the language. */
import type {
  Depth,
  Direction,
  ExchangeKind,
  InteractionKind,
  SaidAsk,
  SaidExchange,
  SaidInsight,
  SaidOpportunity,
  SaidPromise,
  Understood,
} from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { say } from "$ui/words/say";
import { worded } from "$ui/words/worded";

export const KINDS = worded<InteractionKind>(
  ["one_to_one", "group", "call", "video", "message", "email", "letter", "event_conversation", "other"],
  (kind) => say(`logging-kind-${kind}`),
);

export const DEPTHS = worded<Depth>(["brief", "good", "deep"], (depth) => say(`logging-depth-${depth}`));

export const DIRECTIONS = worded<Direction>(["given", "received"], (direction) =>
  say(`logging-direction-${direction}`),
);

export const HELP = worded<ExchangeKind>(
  [
    "advice",
    "introduction",
    "referral",
    "feedback",
    "knowledge",
    "endorsement",
    "recommendation",
    "hands_on",
    "lead",
    "time",
  ],
  (kind) => say(`logging-help-${kind}`),
);

/** `70` → `1 h 10 min` */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return say("logging-minutes", { minutes: rest });
  return rest === 0 ? say("logging-hours", { hours }) : say("logging-hours-minutes", { hours, minutes: rest });
}

/** The given name, or with whom it still has to be said. */
function withWhom(understood: Understood, whom: number | null): string {
  const person = whom === null ? undefined : understood.people[whom];
  return person ? person.name : "";
}

/** Whom a sentence names: only where it says something, for with one person alone it is clear. */
type Whom = { is: "clear" } | { is: "named"; name: string } | { is: "unclear" };

function whomOf(understood: Understood, whom: number | null, needed: "always" | "of_several"): Whom {
  const several = understood.people.length > 1;
  if (whom === null) return needed === "always" || several ? { is: "unclear" } : { is: "clear" };
  return several ? { is: "named", name: withWhom(understood, whom) } : { is: "clear" };
}

export function exchangeText(said: SaidExchange, understood: Understood): string {
  const kind = say(`logging-help-${said.kind}.within`);
  const help = said.what ? say("logging-help-what", { help: kind, what: said.what }) : kind;
  const whom = whomOf(understood, said.whom, "always");
  if (whom.is === "named") return say(`logging-${said.direction}-whom`, { help, name: whom.name });
  return whom.is === "unclear"
    ? say(`logging-${said.direction}-unclear`, { help })
    : say(`logging-${said.direction}`, { help });
}

export function promiseText(said: SaidPromise, understood: Understood, locale: string | undefined): string {
  const what = said.due_on ? say("logging-due", { what: said.what, due: shortDate(said.due_on, locale) }) : said.what;
  if (said.whose === "theirs") {
    const name = withWhom(understood, said.whom);
    return name ? say("logging-promised-by", { name, what }) : say("logging-promised-they", { what });
  }
  const whom = whomOf(understood, said.whom, "of_several");
  if (whom.is === "named") return say("logging-promised-whom", { what, name: whom.name });
  return whom.is === "unclear" ? say("logging-promised-unclear", { what }) : say("logging-promised", { what });
}

export function askText({ whose, what, whom }: SaidAsk, understood: Understood): string {
  if (whose === "mine") return say("logging-ask", { what });
  const name = withWhom(understood, whom);
  return name ? say("logging-ask-by", { name, what }) : say("logging-ask-they", { what });
}

export function insightText({ text, whom }: SaidInsight, understood: Understood): string {
  const names = whom.map((one) => withWhom(understood, one)).filter(Boolean);
  if (names.length === 0) return say("logging-learned", { text });
  return say("logging-learned-from", { names: names.join(say("logging-comma")), text });
}

export function opportunityText({ title, whom: from }: SaidOpportunity, understood: Understood): string {
  const whom = whomOf(understood, from, "of_several");
  if (whom.is === "named") return say("logging-heard-whom", { title, name: whom.name });
  return whom.is === "unclear" ? say("logging-heard-unclear", { title }) : say("logging-heard", { title });
}
