import { describe, expect, it } from "vitest";
import { guarded, partsOf } from "./parts";
import { accented, lengthened } from "./pseudo";

describe("a sentence with parts", () => {
  it("is cut at them, wherever they stand", () =>
    expect(partsOf("You see the <name>sample</name>, <count/> people.")).toEqual([
      { text: "You see the " },
      { name: "name", text: "sample" },
      { text: ", " },
      { name: "count", text: "" },
      { text: " people." },
    ]));
  it("takes nothing that was told for a part", () => {
    const told = guarded({ who: "<b>Ada</b>", many: 2 });
    expect(partsOf(`Hello ${told.who}`)).toEqual([{ text: "Hello <b>Ada</b>" }]);
    expect(told.many).toBe(2);
  });
});

it("keeps the names of parts in the language that is made up", () => {
  expect(accented("All <b>the</b> rest")).toBe("Áĺĺ <b>ţĥé</b> ŕéšţ");
  expect(lengthened("<b>12345</b>")).toBe("[<b>12345</b>~~]");
});
