/** How the pieces of a line are written on their chips. */
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

export const KINDS: Record<InteractionKind, string> = {
  one_to_one: "One-to-one",
  group: "Group",
  call: "Call",
  video: "Video call",
  message: "Message",
  email: "E-mail",
  letter: "Letter",
  event_conversation: "At an event",
  other: "Other",
};

export const DEPTHS: Record<Depth, string> = { brief: "Brief", good: "Good", deep: "Deep" };

export const DIRECTIONS: Record<Direction, string> = { given: "Given", received: "Received" };

export const HELP: Record<ExchangeKind, string> = {
  advice: "Advice",
  introduction: "Introduction",
  referral: "Referral",
  feedback: "Feedback",
  knowledge: "Knowledge",
  endorsement: "Endorsement",
  recommendation: "Recommendation",
  hands_on: "Hands-on help",
  lead: "Lead",
  time: "Time",
};

/** `70` → `1 h 10 min` */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
}

/** The given name, or with whom it still has to be said. */
export function withWhom(understood: Understood, whom: number | null): string {
  const person = whom === null ? undefined : understood.people[whom];
  return person ? person.name : "";
}

export function exchangeText(said: SaidExchange, understood: Understood): string {
  const joint = said.direction === "given" ? "to" : "from";
  return `${DIRECTIONS[said.direction]}: ${lower(HELP[said.kind])}${said.what ? `, ${said.what}` : ""}${who(understood, said.whom, joint, true)}`;
}

export function promiseText(said: SaidPromise, understood: Understood, locale: string | undefined): string {
  const begin = said.whose === "mine" ? "I promised" : `${withWhom(understood, said.whom) || "They"} promised`;
  const due = said.due_on ? ` by ${shortDate(said.due_on, locale)}` : "";
  const to = said.whose === "mine" ? who(understood, said.whom, "to", understood.people.length > 1) : "";
  return `${begin}: ${said.what}${due}${to}`;
}

export function askText(said: SaidAsk, understood: Understood): string {
  if (said.whose === "mine") return `I look for: ${said.what}`;
  return `${withWhom(understood, said.whom) || "They"} ${said.whom === null ? "look" : "looks"} for: ${said.what}`;
}

/** Named only where it says something: with one person alone it is clear. */
function who(understood: Understood, whom: number | null, joint: string, needed: boolean): string {
  if (whom === null) return needed ? ` (${joint} whom?)` : "";
  return understood.people.length > 1 ? ` ${joint} ${withWhom(understood, whom)}` : "";
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function insightText(said: SaidInsight, understood: Understood): string {
  const from = said.whom.map((whom) => withWhom(understood, whom)).filter(Boolean);
  return `Learned${from.length > 0 ? ` from ${from.join(", ")}` : ""}: ${said.text}`;
}

export function opportunityText(said: SaidOpportunity, understood: Understood): string {
  return `Heard of: ${said.title}${who(understood, said.whom, "from", understood.people.length > 1)}`;
}
