/** A part of the guide as it is shown. Rule: what it does not know it refuses, so that no markup ever passes through. */
import { lexer, type Token, type Tokens } from "marked";

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
  title: string;
  blocks: Block[];
}

export function read(name: string, markdown: string): Part {
  const blocks = lexer(markdown).flatMap((token) => blockOf(name, token));
  const title = blocks.find((block) => block.is === "heading");
  return { name, title: title ? plain(title.inside) : name, blocks: blocks.filter((block) => block !== title) };
}

/** The id of a heading, as the sites that show Markdown make it. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** The words alone. */
export function plain(inside: Inline[]): string {
  return inside.map((one) => ("text" in one ? one.text : plain(one.inside))).join("");
}

function blockOf(name: string, token: Token): Block[] {
  switch (token.type) {
    case "space":
      return [];
    case "heading": {
      const inside = inlines(name, token.tokens);
      return [{ is: "heading", level: (token as Tokens.Heading).depth, id: idOf(plain(inside)), inside }];
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
  const [, file = "", heading] = /^(?:(?:\.\.\/|guide\/)?([a-z]+)\.md)?(?:#(.+))?$/.exec(address) ?? [];
  if (file === "" && heading === undefined) throw new Error(`${name}.md: the guide leads to no ${address}`);
  return heading === undefined ? { part: file } : { part: file || name, heading };
}
