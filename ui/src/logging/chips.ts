/** The chips of a line, in the order in which they are read. Rule: a chip that needs an answer says so in its words, not by colour alone. */
import type { Piece, Understood } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { say } from "$ui/words/say";
import { saidOf } from "./corrections";
import { askText, DEPTHS, exchangeText, insightText, KINDS, minutesText, opportunityText, promiseText } from "./words";

export interface LineChip {
  key: string;
  piece: Piece;
  index: number;
  said: string;
  text: string;
  /** `assumed`: the line does not say so; `unclear`: it cannot be kept before this is answered. */
  look: "said" | "assumed" | "unclear";
}

export function chips(understood: Understood, locale: string | undefined, today: Date): LineChip[] {
  const found: LineChip[] = [];
  const add = (piece: Piece, index: number, text: string, look: LineChip["look"]) => {
    const said = saidOf(understood, piece, index);
    found.push({ key: `${piece} ${index}`, piece, index, said, text, look });
  };
  const has = (piece: Piece) => understood.parts.some((part) => part.piece === piece);
  for (const [index, person] of understood.people.entries()) {
    if (person.standing === "known") add("person", index, person.name, "said");
    else if (person.standing === "new") add("person", index, say("logging-new", { name: person.name }), "said");
    else
      add(
        "person",
        index,
        person.choices.length > 0
          ? say("logging-which", { said: person.said })
          : say("logging-nobody", { said: person.said }),
        "unclear",
      );
  }
  if (understood.people.length === 0 && found.length === 0 && !hasAnything(understood)) return found;
  if (understood.entry === "interaction") {
    const kind = understood.kind;
    add("kind", 0, KINDS[kind ?? "other"], kind === null ? "assumed" : "said");
    const day = understood.on === null ? say("logging-today") : shortDate(understood.on, locale, today);
    add("date", 0, day, has("date") || understood.on !== null ? "said" : "assumed");
    if (understood.at !== null) add("time", 0, understood.at, "said");
    if (understood.minutes !== null) add("minutes", 0, minutesText(understood.minutes), "said");
    if (understood.depth !== null) add("depth", 0, DEPTHS[understood.depth], "said");
  }
  const event = understood.event;
  if (event) {
    const unclear = event.event === null && event.choices.length > 0;
    add(
      "event",
      0,
      unclear ? say("logging-which-called", { said: event.said }) : event.title,
      unclear ? "unclear" : event.event === null ? "assumed" : "said",
    );
  }
  for (const [index, topic] of understood.topics.entries()) add("topic", index, `#${topic}`, "said");
  const several = understood.people.length > 1;
  for (const [index, said] of understood.exchanges.entries())
    add("exchange", index, exchangeText(said, understood), said.whom === null ? "unclear" : "said");
  for (const [index, said] of understood.promises.entries())
    add("promise", index, promiseText(said, understood, locale), said.whom === null && several ? "unclear" : "said");
  for (const [index, said] of understood.asks.entries())
    add("ask", index, askText(said, understood), said.whom === null && said.whose === "theirs" ? "unclear" : "said");
  for (const [index, said] of understood.insights.entries())
    add("insight", index, insightText(said, understood), "said");
  for (const [index, said] of understood.opportunities.entries())
    add("opportunity", index, opportunityText(said, understood), said.whom === null && several ? "unclear" : "said");
  return found;
}

function hasAnything(understood: Understood): boolean {
  return understood.parts.length > 0;
}
