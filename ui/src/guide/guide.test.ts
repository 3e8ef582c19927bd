import { describe, expect, it } from "vitest";
import { find } from "./find";
import { CONTENTS, PART_OF, parts, pictureAt } from "./parts";
import { type Block, type Inline, read, type Target } from "./read";

const all = [...parts.values()];
const offered = CONTENTS.flatMap((group) => group.parts);

function inlinesOf(block: Block): Inline[] {
  switch (block.is) {
    case "heading":
    case "paragraph":
      return block.inside;
    case "list":
      return block.items.flat().flatMap(inlinesOf);
    case "table":
      return [block.head, ...block.rows].flat(2);
    default:
      return [];
  }
}
function linksOf(inside: Inline[]): Target[] {
  return inside.flatMap((one) => {
    if (one.is === "link") return [one.to, ...linksOf(one.inside)];
    return "inside" in one ? linksOf(one.inside) : [];
  });
}

describe("the guide", () => {
  it("has a part for every screen, and offers each of its parts once", () => {
    for (const [room, part] of Object.entries(PART_OF)) expect(parts.has(part), room).toBe(true);
    expect([...offered].sort()).toEqual([...parts.keys()].sort());
  });
  it("begins each part with its title and says something below it", () => {
    for (const part of all) {
      expect(part.title, part.name).not.toBe(part.name);
      expect(part.blocks.length, part.name).toBeGreaterThan(2);
    }
  });
  it("leads somewhere with every link", () => {
    const links = all.flatMap((part) =>
      part.blocks.flatMap((block) => linksOf(inlinesOf(block)).map((to) => ({ from: part.name, to }))),
    );
    expect(links.length).toBeGreaterThan(30);
    for (const { from, to } of links) {
      const part = parts.get(to.part);
      expect(part, `${from}.md leads to ${to.part}.md`).toBeDefined();
      const headings = part?.blocks.flatMap((block) => (block.is === "heading" ? [block.id] : []));
      if (to.heading !== undefined)
        expect(headings, `${from}.md leads to ${to.part}.md#${to.heading}`).toContain(to.heading);
    }
  });
  it("takes every picture along and says what it shows", () => {
    const shown = all.flatMap((part) => part.blocks.filter((block) => block.is === "picture"));
    expect(shown.length).toBeGreaterThan(5);
    for (const picture of shown) {
      expect(pictureAt(picture.address), picture.address).toBeDefined();
      expect(picture.text).not.toBe("");
    }
  });
});

describe("reading", () => {
  it.each([
    "<script>alert(1)</script>",
    "A <b>word</b>",
    "[out](https://example.org)",
    "[x](javascript:alert(1))",
    "![far](https://example.org/a.png) beside",
  ])("refuses %s", (markdown) => expect(() => read("part", `# Title\n\n${markdown}`)).toThrow("part.md"));
  it("keeps what stands in code as it is", () => {
    const { blocks } = read("part", "# Title\n\n`<b>` & more\n\n    1 < 2");
    expect(blocks).toEqual([
      {
        is: "paragraph",
        inside: [
          { is: "code", text: "<b>" },
          { is: "text", text: " & more" },
        ],
      },
      { is: "code", text: "1 < 2" },
    ]);
  });
});

describe("finding in the guide", () => {
  it("shows headings first, then words, in any order", () => {
    const found = find("strength TIE", all);
    expect(found[0]?.heading?.id).toBe("tie-strength");
    expect(found.length).toBeGreaterThan(2);
  });
  it("finds nothing for nothing, and nothing that is not there", () => {
    expect(find("  ", all)).toEqual([]);
    expect(find("zeppelin", all)).toEqual([]);
  });
});
