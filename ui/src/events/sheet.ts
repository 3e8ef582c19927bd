/** The sheet of an evening. Rule: a line without a name is no line; a name that is nobody's yet becomes somebody new. */
import type { EventCapture, Met, NamedPerson } from "$ui/host/bindings";

export interface Line {
  key: number;
  person: NamedPerson | undefined;
  /** What was typed and names nobody yet. */
  left: string;
  line: string;
  follow: "yes" | "no";
  what: string;
}

export const FOLLOW_UP = "Get in touch";

export function newLine(key: number): Line {
  return { key, person: undefined, left: "", line: "", follow: "no", what: "" };
}

const isNamed = (line: Line) => line.person !== undefined || line.left.trim() !== "";

/** Something was typed, but nobody is named. */
export function isNameless(line: Line): boolean {
  return !isNamed(line) && (line.line.trim() !== "" || line.what.trim() !== "" || line.follow === "yes");
}

export function sheetOf(lines: Line[], takeaways: string): EventCapture {
  const met: Met[] = lines.filter(isNamed).map((line) => ({
    who: line.person ? { known: line.person.id } : { new: line.left.trim() },
    line: line.line.trim(),
    follow_up: line.follow === "yes" ? line.what.trim() || FOLLOW_UP : null,
  }));
  return { met, takeaways: takeaways.trim() };
}
