import { describe, expect, it } from "vitest";
import { find } from "./find";
import { linksOf } from "./inside";
import { CONTENTS, PART_OF, partsIn, pictureAt } from "./parts";
import { read } from "./read";

const parts = await partsIn("en");
const all = [...parts.values()];
const offered = CONTENTS.flatMap((group) => group.parts);

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
    const links = all.flatMap((part) => linksOf(part).map((to) => ({ from: part.name, to })));
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
    '## <a id="x" onclick="alert(1)"></a>Heading',
    '## Heading <a id="x"></a>',
  ])("refuses %s", (markdown) => expect(() => read("part", `# Title\n\n${markdown}`)).toThrow("part.md"));
  it("takes the place of a translated heading from its anchor", () => {
    const { title, language, blocks } = read("part", '# Teil\n\n## <a id="before"></a>Vorher', "de");
    expect({ title, language }).toEqual({ title: "Teil", language: "de" });
    expect(blocks).toEqual([{ is: "heading", level: 2, id: "before", inside: [{ is: "text", text: "Vorher" }] }]);
  });
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
