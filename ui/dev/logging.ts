/** Invented answers to the log line: a few words are understood, enough to look at the chips. */
import type { LinePart, MeantPerson, Piece, Understood } from "../src/host/bindings";
import { makeRows } from "./people";

const known = makeRows(40);

export function understand(text: string): Understood {
  const parts: LinePart[] = [];
  const found = (pattern: RegExp, piece: Piece, index = 0): RegExpExecArray | null => {
    const match = pattern.exec(text);
    if (match) parts.push({ piece, index, start: match.index, end: match.index + match[0].length, said: match[0] });
    return match;
  };
  const people: MeantPerson[] = [];
  for (const said of text.match(/\b(?:Ingrid|Tom|Ada|Ingeborg)\b/g) ?? []) {
    if (people.some((one) => one.said === said)) continue;
    const choices = known
      .filter((row) => (said === "Tom" ? row.id % 9 === 1 : row.name.startsWith(said)))
      .slice(0, said === "Tom" ? 5 : 1)
      .map((row) => ({
        person: row.id,
        uid: row.uid,
        name: said === "Tom" ? `Tom ${row.name.split(" ").at(-1)}` : row.name,
        organisation: row.organisation,
        position: row.position,
        fit: "words" as const,
      }));
    const only = choices.length === 1 ? choices[0] : undefined;
    found(new RegExp(`\\b${said}\\b`), "person", people.length);
    people.push({
      said,
      standing: only ? "known" : "unclear",
      person: only?.person ?? null,
      name: only?.name ?? said,
      taking: "part",
      choices,
    });
  }
  const minutes = found(/\b(\d+)m\b/, "minutes");
  const promise = found(/promised ([^,#]+?)(?: by friday)?(?=,|$| #)/i, "promise");
  const gave = found(/gave feedback on ([^,#]+)/i, "exchange");
  const whom = people.length === 1 ? 0 : null;
  return {
    entry: "interaction",
    people,
    kind: found(/\b(?:coffee|lunch|met)\b/i, "kind") ? (people.length > 1 ? "group" : "one_to_one") : null,
    on: found(/\byesterday\b/i, "date") ? "2026-11-22" : null,
    at: null,
    minutes: minutes ? Number(minutes[1]) : null,
    depth: found(/\bdeep\b/, "depth") ? "deep" : null,
    began: null,
    event: found(/at RustConf/i, "event")
      ? {
          said: "RustConf",
          event: 1,
          title: "RustConf 2026",
          choices: [{ event: 1, uid: "e", title: "RustConf 2026", starts: "2026-10-14", ends: "2026-10-15" }],
        }
      : null,
    topics: found(/#(\w+)/, "topic") ? [/#(\w+)/.exec(text)?.[1] ?? ""] : [],
    exchanges: gave ? [{ direction: "given", kind: "feedback", what: (gave[1] ?? "").trim(), whom }] : [],
    promises: promise
      ? [{ whose: "mine", what: (promise[1] ?? "").trim(), due_on: "2026-11-27", kind: null, whom }]
      : [],
    asks: [],
    insights: [],
    opportunities: [],
    note: /, (she [^,#]+)/.exec(text)?.[1] ?? "",
    parts,
  };
}
