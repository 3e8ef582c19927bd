/** Finding in the guide. Rule: each word stands in the same paragraph, point or row; a heading found comes before a word found. */
import { folded } from "$ui/kit/folded";
import { type Block, type Part, plain } from "./read";

export interface Found {
  part: string;
  title: string;
  /** The heading that it stands under; undefined at the beginning of a part. */
  heading?: { id: string; text: string };
  text: string;
}

const MOST = 30;

export function find(typed: string, parts: Part[]): Found[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string) => {
    const one = folded(text);
    return words.every((word) => one.includes(word));
  };
  const headings: Found[] = [];
  const others: Found[] = [];
  for (const part of parts) {
    let heading: Found["heading"];
    if (has(part.title)) headings.push({ part: part.name, title: part.title, text: "" });
    for (const block of part.blocks) {
      if (block.is === "heading") {
        heading = { id: block.id, text: plain(block.inside) };
        if (has(heading.text)) headings.push({ part: part.name, title: part.title, heading, text: "" });
        continue;
      }
      for (const text of textsOf(block)) {
        if (has(text)) others.push({ part: part.name, title: part.title, heading, text });
      }
    }
  }
  return [...headings, ...others].slice(0, MOST);
}

/** What is read in one go. */
function textsOf(block: Block): string[] {
  switch (block.is) {
    case "heading":
    case "paragraph":
      return [plain(block.inside)];
    case "picture":
    case "code":
      return [block.text];
    case "list":
      return block.items.map((item) => item.flatMap(textsOf).join(" "));
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(plain).join(" "));
  }
}
