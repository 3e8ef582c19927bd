/** Every message is there in every language, wants the same, and is used. */
import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../words/read.mjs";
import { LANGUAGES } from "./choice";
import { partsOf } from "./parts";
import { sourcesOf } from "./sources";

const WORDS = new URL("../../words/", import.meta.url);
const filesOf = (language: string) =>
  readdirSync(new URL(`${language}/`, WORDS)).filter((file) => file.endsWith(".ftl"));
const read = (language: string, file: string) => readFileSync(new URL(`${language}/${file}`, WORDS), "utf8");
const rooms = filesOf("en").map((file) => file.replace(".ftl", ""));
const english = new Map(rooms.map((room) => [room, messagesIn(read("en", `${room}.ftl`))]));
/** Said by the library and the shell, whose own test finds what is missing and what nobody says. */
const OF_THE_LIBRARY = ["deeds", "failures", "notices", "problems", "report", "tray"];
const others = Object.keys(LANGUAGES).filter((language) => language !== "en");

/** What is said for each message, with `0` for whatever it is told. */
function said(language: string, file: string): Map<string, string> {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const each of ["terms.ftl", file])
    bundle.addResource(new FluentResource(read(language, each)), { allowOverrides: true });
  const found = new Map<string, string>();
  for (const [id, variables] of messagesIn(read(language, file))) {
    if (id.startsWith("-")) continue;
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    const told = Object.fromEntries([...variables].map((variable) => [variable, 0]));
    found.set(id, bundle.formatPattern(pattern ?? "", told));
  }
  return found;
}

describe.each(["en", ...others])("%s", (language) => {
  it("has a file for each room", () => expect(filesOf(language)).toEqual(filesOf("en")));

  it.each(filesOf("en"))("says all of %s", (file) => {
    const source = read(language, file);
    const own = messagesIn(source);
    const first = english.get(file.replace(".ftl", "")) ?? new Map<string, Set<string>>();
    expect([...own.keys()].sort(), "the same messages as English").toEqual([...first.keys()].sort());
    for (const [id, variables] of own)
      expect([...variables].sort(), `the variables of ${id}`).toEqual([...(first.get(id) ?? [])].sort());
    // A message that cannot be read is left out without a word.
    const begun = source.match(/^-?[a-z][\w-]* *=/gm)?.length ?? 0;
    const names = new Set([...own.keys()].map((id) => id.split(".")[0]));
    expect(names.size, "messages that can be read").toBe(begun);
  });

  it.each(filesOf("en"))("puts the same parts into the sentences of %s, and fails at none", (file) => {
    const parts = (text: string | undefined) =>
      partsOf(text ?? "")
        .flatMap(({ name }) => name ?? [])
        .sort();
    const first = said("en", file);
    for (const [id, text] of said(language, file)) {
      expect(text.trim(), id).not.toBe("");
      expect(parts(text), `the parts of ${id}`).toEqual(parts(first.get(id)));
    }
  });
});

describe("a message", () => {
  it("is called after its room", () => {
    for (const [room, messages] of english)
      for (const id of messages.keys()) expect(id.startsWith(room === "terms" ? "-" : `${room}-`), id).toBe(true);
  });

  it("is there where it is asked for, and asked for where it is there", () => {
    const all = new Set([...english.values()].flatMap((messages) => [...messages.keys()]));
    const used = new Set<string>();
    for (const { path, text: source } of sourcesOf()) {
      const text = source.replace(/\/\*.*?\*\//gs, "");
      for (const [, id = ""] of text.matchAll(/(?<![.\w])say\(\s*"([^"]*)"/g))
        expect(all.has(id), `${id} in ${path}`).toBe(true);
      for (const [, id = ""] of text.matchAll(/<Said\s+id="([^"]*)"/g))
        expect(all.has(id), `${id} in ${path}`).toBe(true);
      for (const [, id = ""] of text.matchAll(/"([a-z_]+-[\w.-]+)"/g)) if (all.has(id)) used.add(id);
      for (const [, template = ""] of text.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)) {
        if (!rooms.some((room) => template.startsWith(`${room}-`))) continue;
        const like = new RegExp(`^${template.replaceAll(".", "\\.").replace(/\$\{[^{}]*\}/g, "\\w+")}$`);
        for (const id of all) if (like.test(id)) used.add(id);
      }
    }
    const ours = (id: string) => !id.startsWith("-") && !OF_THE_LIBRARY.includes(id.split("-")[0] ?? "");
    const unused = [...all].filter((id) => ours(id) && !used.has(id));
    expect(unused).toEqual([]);
  });

  it("is what a screen shows of a failure, never the English beside it", () => {
    const shown = sourcesOf().filter(({ path }) => !["words/sentence.ts", "host/call.ts"].includes(path));
    const wrong = shown.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, at) => (/\.message\b(?!\)\})/.test(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});
