/** Text that stands in the sources instead of the words. Rule: a room whose words are there has none left. */
import { existsSync } from "node:fs";
import { type AST, parse } from "svelte/compiler";
import { describe, expect, it } from "vitest";
import { type Source, sourcesOf } from "./sources";

/** What shows or says its value, as an attribute or as a property. */
const SHOWN =
  /^(aria-(label|description|roledescription|valuetext)|alt|title|label|text|tip|placeholder|heading|name|description|hint|empty|unit|line|words)$/;
/** Names of keys, forms, elements and the like: written as such, not read as text. */
const NOT_TEXT =
  /^(Rapport|UTC|NF[CDK]{1,2}|(Arrow|Page)(Up|Down|Left|Right)|Escape|Enter|Tab|Home|End|Backspace|Delete|F\d+|Shift|Control|Alt|Meta|Mac|Date|light dark|input, textarea)$/;

type Node = { type: string; start: number; [field: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

const hasLetters = (text: string) => /\p{L}{2}/u.test(text) && !NOT_TEXT.test(text.trim());
/** In scripts most strings are no text: one is where it begins as a sentence does, or is several plain words. */
const isProse = (text: string) =>
  hasLetters(text) &&
  /\p{Ll}/u.test(text) &&
  (/^\p{Lu}\p{Ll}*([\s.,:!?’']|$)/u.test(text) || /^\p{L}+[,:]?( [\p{L}’',.:…]+)+$/u.test(text));

/** The pieces of text that an expression may come to. */
function comesTo(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateLiteral":
      return [
        ...(node.quasis as { value: { cooked?: string } }[]).map((quasi) => quasi.value.cooked ?? ""),
        ...(node.expressions as Node[]).flatMap(comesTo),
      ];
    case "ConditionalExpression":
      return [...comesTo(node.consequent), ...comesTo(node.alternate)];
    case "LogicalExpression":
      return [...comesTo(node.left), ...comesTo(node.right)];
    case "BinaryExpression":
      return node.operator === "+" ? [...comesTo(node.left), ...comesTo(node.right)] : [];
    case "ExpressionTag":
      return comesTo(node.expression);
    case "Text":
      return [String(node.data)];
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return comesTo(node.expression);
    default:
      return [];
  }
}

const children = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([field]) => field !== "loc" && field !== "metadata" && field !== "leadingComments")
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

function inTemplate(node: Node, found: string[]): void {
  if (node.type === "Text" || node.type === "ExpressionTag") found.push(...comesTo(node).filter(hasLetters));
  if (node.type === "StyleDirective" || node.type === "ClassDirective") return;
  if (node.type === "Attribute") {
    const values = Array.isArray(node.value) ? node.value : [node.value];
    if (SHOWN.test(String(node.name))) found.push(...values.flatMap(comesTo).filter(hasLetters));
    for (const value of values)
      if (isNode(value) && value.type === "ExpressionTag") inScript(value, found, "attribute");
    return;
  }
  if (node.type === "ExpressionTag") inScript(node, found, "attribute");
  else if (/Expression|Declaration/.test(node.type)) inScript(node, found, "script");
  else for (const child of children(node)) inTemplate(child, found);
}

function inScript(node: Node, found: string[], where: "script" | "attribute"): void {
  if (node.type.startsWith("Import") || node.type.startsWith("TSType") || node.type.startsWith("TSInterface")) return;
  if (node.type === "TSLiteralType") return;
  if (node.type === "CallExpression" && (node.callee as Node).name === "Symbol") return;
  if (node.type === "Property") {
    const key = node.key as Node;
    const name = String(key.name ?? key.value);
    const value = node.value as Node;
    if (name === "group" || name === "id" || name === "keys") return;
    if (SHOWN.test(name)) found.push(...comesTo(value).filter(hasLetters));
    inScript(value, found, where);
    return;
  }
  if (node.type === "Literal" || node.type === "TemplateLiteral") {
    // Classes are lower case, and so only what begins a sentence is told from them within a template.
    const pieces = comesTo({ ...node, expressions: [] });
    found.push(...pieces.filter((text) => isProse(text) && (where === "script" || /^\p{Lu}/u.test(text))));
  }
  for (const child of children(node)) inScript(child, found, where);
}

/** Calls of `say` that run once, when the file is loaded or the component made: they would keep the first language. */
function saidTooEarly(node: Node, found: string[]): void {
  if (/Function|^MethodDefinition|^PropertyDefinition/.test(node.type)) return;
  if (node.type === "CallExpression") {
    const callee = node.callee as Node;
    const of = callee.type === "MemberExpression" ? (callee.object as Node) : callee;
    if (of.name === "$derived" || of.name === "$effect" || of.name === "useCommands") return;
    if (of.name === "say") found.push(`say at ${node.start}`);
  }
  for (const child of children(node)) saidTooEarly(child, found);
}

function parsed({ path, text }: Source): AST.Root {
  return parse(path.endsWith(".svelte") ? text : `<script lang="ts">\n${text}\n</script>`, { modern: true });
}

function hardCoded(source: Source): string[] {
  const root = parsed(source);
  const found: string[] = [];
  inTemplate(root.fragment as unknown as Node, found);
  for (const script of [root.instance, root.module])
    if (script) inScript(script.content as unknown as Node, found, "script");
  return [...new Set(found.map((text) => text.trim()))];
}

/** Languages are called as they call themselves, in every language. */
const sources = sourcesOf().filter(({ path }) => path !== "words/sources.ts" && path !== "words/choice.ts");
const rooms = [...new Set(sources.map(({ room }) => room))];
const hasWords = (room: string) => existsSync(new URL(`../../words/en/${room}.ftl`, import.meta.url));
/** `words` has none of its own, and the frame around all rooms has none at all. */
const held = rooms.filter((room) => room === "" || room === "words" || hasWords(room));

// Many files are read here, on machines that may be busy.
describe("text", { timeout: 60_000 }, () => {
  it("is in words in every room", () => expect(rooms.filter((room) => !held.includes(room))).toEqual([]));

  it.each(held)("is nowhere in the sources of “%s”", (room) => {
    const found = sources
      .filter((source) => source.room === room)
      .map((source) => ({ in: source.path, text: hardCoded(source) }))
      .filter(({ text }) => text.length > 0);
    expect(found).toEqual([]);
  });

  it("is asked for while a screen is drawn, not once for all", () => {
    const speaking = sources.filter(({ text }) => /(?<![.\w])say\(/.test(text));
    const early = speaking.flatMap((source) => {
      const root = parsed(source);
      const found: string[] = [];
      for (const script of [root.instance, root.module])
        if (script) saidTooEarly(script.content as unknown as Node, found);
      return found.map((what) => `${source.path}: ${what}`);
    });
    expect(early).toEqual([]);
  });
});

describe("the search for text", () => {
  const component = (text: string) => hardCoded({ path: "people/A.svelte", room: "people", text });
  const script = (text: string) => hardCoded({ path: "people/a.ts", room: "people", text });
  it("finds it wherever it is shown", () => {
    expect(component("<p>Hello</p>")).toEqual(["Hello"]);
    expect(component('<p aria-label="Hello there"></p>')).toEqual(["Hello there"]);
    expect(component('<p>{on ? "on now" : say("people-off")}</p>')).toEqual(["on now"]);
    expect(component(`<Row title={\`\${many} people\`} />`)).toEqual(["people"]);
    expect(component('{#if on}<Row line={join("Known since", year)} />{/if}')).toEqual(["Known since"]);
    expect(script('export const NAMES = { met: "Met in person" };')).toEqual(["Met in person"]);
    expect(script(`toasts.say(\`Kept as \${name}.\`);`)).toEqual(["Kept as"]);
    expect(script('const column = { title: "name" };')).toEqual(["name"]);
    expect(script('const none = () => "no tie yet";')).toEqual(["no tie yet"]);
  });
  it("leaves alone what is no text", () => {
    expect(component('<p class="flex gap-2" data-testid="row">{say("people-title")}</p>')).toEqual([]);
    expect(component('<p class={["flex", on && "font-semibold text-ink"]}>·</p>')).toEqual([]);
    expect(script('if (event.key === "Escape") go("people");')).toEqual([]);
    expect(script('import a from "A b";')).toEqual([]);
  });
});
