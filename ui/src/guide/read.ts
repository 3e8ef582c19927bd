/** A part of the guide as it is shown. Rule: what it does not know it refuses, so that no markup ever passes through. */
import { lexer, type Token, type Tokens } from "marked";
import type { Translated } from "$ui/words/choice";

export type Inline =
  | { is: "text"; text: string }
  | { is: "code"; text: string }
  | { is: "strong" | "emphasis"; inside: Inline[] }
  | { is: "link"; to: Target; inside: Inline[] };

/** A place in the guide: a part, and a heading in it. */
export interface Target {
  part: string;
  heading?: string;
}

export type Block =
  | { is: "heading"; level: number; id: string; inside: Inline[] }
  | { is: "paragraph"; inside: Inline[] }
  | { is: "picture"; address: string; text: string }
  | { is: "code"; text: string }
  | { is: "list"; kind: "numbered" | "points"; items: Block[][] }
  | { is: "table"; head: Inline[][]; rows: Inline[][][] };

export interface Part {
  name: string;
  /** What it is written in. */
  language: Translated;
  title: string;
  blocks: Block[];
}

export function read(name: string, markdown: string, language: Translated = "en"): Part {
  const blocks = lexer(markdown).flatMap((token) => blockOf(name, token));
  const title = blocks.find((block) => block.is === "heading");
  return {
    name,
    language,
    title: title ? plain(title.inside) : name,
    blocks: blocks.filter((block) => block !== title),
  };
}

/** The id of a heading, as the sites that show Markdown make it. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** A translated heading begins with `<a id="…"></a>`, so that the same link leads to it in every language. */
function anchored(tokens: Token[]): { id?: string; tokens: Token[] } {
  const [begin, end, ...others] = tokens;
  const id = /^<a id="([a-z0-9-]+)">$/.exec(begin?.raw ?? "")?.[1];
  return id !== undefined && end?.raw === "</a>" ? { id, tokens: others } : { tokens };
}

/** The words alone. */
export function plain(inside: Inline[]): string {
  return inside.map((one) => ("text" in one ? one.text : plain(one.inside))).join("");
}

function blockOf(name: string, token: Token): Block[] {
  switch (token.type) {
    case "space":
      return [];
    case "heading": {
      const { id, tokens } = anchored(token.tokens ?? []);
      const inside = inlines(name, tokens);
      return [{ is: "heading", level: (token as Tokens.Heading).depth, id: id ?? idOf(plain(inside)), inside }];
    }
    case "paragraph":
    case "text": {
      const [only, ...others] = token.tokens ?? [];
      if (only?.type === "image" && others.length === 0) {
        return [{ is: "picture", address: (only as Tokens.Image).href, text: (only as Tokens.Image).text }];
      }
      return [{ is: "paragraph", inside: inlines(name, token.tokens) }];
    }
    case "code":
      return [{ is: "code", text: (token as Tokens.Code).text }];
    case "list": {
      const list = token as Tokens.List;
      const items = list.items.map((item) => item.tokens.flatMap((one) => blockOf(name, one)));
      return [{ is: "list", kind: list.ordered ? "numbered" : "points", items }];
    }
    case "table": {
      const table = token as Tokens.Table;
      const cells = (row: Tokens.TableCell[]) => row.map((cell) => inlines(name, cell.tokens));
      return [{ is: "table", head: cells(table.header), rows: table.rows.map(cells) }];
    }
    default:
      throw new Error(`${name}.md: the guide shows no ${token.type}: ${token.raw}`);
  }
}

function inlines(name: string, tokens: Token[] | undefined): Inline[] {
  return (tokens ?? []).map((token): Inline => {
    switch (token.type) {
      case "text":
      case "escape":
        return { is: "text", text: (token as Tokens.Text).text };
      case "codespan":
        return { is: "code", text: (token as Tokens.Codespan).text };
      case "strong":
        return { is: "strong", inside: inlines(name, token.tokens) };
      case "em":
        return { is: "emphasis", inside: inlines(name, token.tokens) };
      case "link":
        return { is: "link", to: targetOf(name, (token as Tokens.Link).href), inside: inlines(name, token.tokens) };
      default:
        throw new Error(`${name}.md: the guide shows no ${token.type}: ${token.raw}`);
    }
  });
}

/** Where a link leads: a file of the guide or a heading of this one, and nowhere outside. */
function targetOf(name: string, address: string): Target {
  const [, file = "", heading] = /^(?:(?:(?:\.\.\/){0,2}|guide\/)([a-z]+)\.md)?(?:#(.+))?$/.exec(address) ?? [];
  if (file === "" && heading === undefined) throw new Error(`${name}.md: the guide leads to no ${address}`);
  return heading === undefined ? { part: file } : { part: file || name, heading };
}
