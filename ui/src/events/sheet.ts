/** The sheet of an evening. Rule: a line names somebody chosen; nobody new is added unless that was chosen too. */
import type { EventCapture, Met } from "$ui/host/bindings";
import type { Picked } from "$ui/people/person_field";
import { say } from "$ui/words/say";

export interface Line {
  key: number;
  /** At most one. */
  people: Picked[];
  /** What was typed and names nobody yet. */
  left: string;
  line: string;
  follow: "yes" | "no";
  what: string;
}

export interface Sheet {
  lines: Line[];
  takeaways: string;
}

export function newLine(key: number): Line {
  return { key, people: [], left: "", line: "", follow: "no", what: "" };
}

export function emptySheet(): Sheet {
  return { lines: [newLine(1)], takeaways: "" };
}

export function nextKey(lines: Line[]): number {
  return Math.max(0, ...lines.map(({ key }) => key)) + 1;
}

/** What is wrong with a line; undefined: nothing. An empty line is no line. */
export function faultOf({ people, left, line, what, follow }: Line): string | undefined {
  if (people.length > 0) return undefined;
  if (left.trim() !== "") return say("events-fault-name");
  const isBegun = line.trim() !== "" || what.trim() !== "" || follow === "yes";
  return isBegun ? say("events-fault-whom") : undefined;
}

export function captureOf({ lines, takeaways }: Sheet): EventCapture {
  const met = lines.flatMap<Met>(({ people, line, follow, what }) => {
    const person = people[0];
    if (!person) return [];
    return {
      who: person.id === null ? { new: person.name } : { known: person.id },
      line: line.trim(),
      follow_up: follow === "yes" ? what.trim() || say("events-get-in-touch") : null,
    };
  });
  return { met, takeaways: takeaways.trim() };
}
