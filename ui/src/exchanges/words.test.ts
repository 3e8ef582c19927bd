import { expect, it } from "vitest";
import type { Exchange } from "$ui/host/bindings";
import { choices, titled } from "$ui/kit/choices";
import { readDay } from "$ui/kit/date_text";
import { asNew, mutualText, thanksText, WHOSE } from "./words";

const received: Exchange = {
  id: 1,
  uid: "u",
  direction: "received",
  kind: "advice",
  person: 2,
  name: "Ada Berg",
  on: "2020-05-03",
  what: "The talk",
  thanked_on: null,
  outcome: "",
  interaction: 9,
};

it("says whether thanks are due, and to whom they are not", () => {
  expect(thanksText(received, "en-GB")).toBe("Not thanked yet");
  expect(thanksText({ ...received, thanked_on: "2020-05-04" }, "en-GB")).toBe("Thanked 4 May 2020");
  expect(thanksText({ ...received, direction: "given" }, "en-GB")).toBe("No thanks noted");
});

it("says how mutual it is, and nothing where nothing was exchanged", () => {
  const balance = { given: 0, received: 0, mutuality: null, people: [], people_in_all: 0 };
  expect(mutualText(balance, "en-GB")).toBe("–");
  expect(mutualText({ ...balance, given: 3, received: 2, mutuality: 0.8 }, "en-GB")).toBe("80%");
  expect(mutualText({ ...balance, given: 500, received: 501, mutuality: 0.999 }, "en-GB")).toBe("99%");
});

it("writes an exchange back as it stands, with the talk it came from", () => {
  expect(asNew(received)).toEqual({
    direction: "received",
    kind: "advice",
    person: 2,
    on: "2020-05-03",
    what: "The talk",
    thanked_on: null,
    outcome: "",
    interaction: 9,
  });
});

it("offers all before each value", () => {
  const table = titled(WHOSE, (whose) => whose.toUpperCase());
  expect(choices(table, "All")).toEqual([
    { value: "all", title: "All" },
    { value: "mine", title: "MINE" },
    { value: "theirs", title: "THEIRS" },
  ]);
});

it("reads a day, needed or not", () => {
  expect(readDay("", "en-GB", "optional")).toBeNull();
  expect(readDay("", "en-GB", "needed")).toBeUndefined();
  expect(readDay("3.5.2020", "en-GB", "needed")).toBe("2020-05-03");
  expect(readDay("soon", "en-GB", "optional")).toBeUndefined();
});
