/** What stands inside the blocks of a part, for the tests that compare parts. */
import type { Block, Inline, Part, Target } from "./read";

export function linksOf(part: Part): Target[] {
  return inlinesOf(part).flatMap((one) => (one.is === "link" ? [one.to] : []));
}

/** The words of keys and of what is typed. */
export function codesOf(part: Part): string[] {
  return inlinesOf(part).flatMap((one) => (one.is === "code" ? [one.text] : []));
}

function inlinesOf(part: Part): Inline[] {
  return part.blocks.flatMap(inlines).flatMap(withInner);
}

function inlines(block: Block): Inline[] {
  switch (block.is) {
    case "heading":
    case "paragraph":
      return block.inside;
    case "list":
      return block.items.flat().flatMap(inlines);
    case "table":
      return [block.head, ...block.rows].flat(2);
    default:
      return [];
  }
}

function withInner(one: Inline): Inline[] {
  return "inside" in one ? [one, ...one.inside.flatMap(withInner)] : [one];
}
