import { expect, it } from "vitest";
import type { Promise as Promised } from "$ui/host/bindings";
import { isNear, standing } from "./words";

const open: Promised = {
  id: 1,
  uid: "u",
  whose: "mine",
  person: 2,
  name: "Ada Berg",
  what: "Send the slides",
  kind: null,
  made_on: "2020-05-03",
  due_on: "2020-05-10",
  days_left: 3,
  state: "open",
  settled_on: null,
  interaction: null,
  event: null,
  event_title: "",
  exchange: null,
  opportunity: null,
  opportunity_title: "",
  mentorship: null,
  mentorship_focus: "",
};

it("says when it is due, or since when it is settled", () => {
  expect(standing(open, "en-GB")).toBe("In 3 days");
  expect(standing({ ...open, days_left: null, state: "kept", settled_on: "2020-05-09" }, "en-GB")).toBe(
    "Kept 9 May 2020",
  );
});

it("takes a colour only where the day is near or past", () => {
  const near = [null, 30, 3, 2, 0, -9].map((days_left) => isNear({ ...open, days_left }));
  expect(near).toEqual([false, false, false, true, true, true]);
});
