import { describe, expect, it } from "vitest";
import type { Mentorship } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import {
  agreedText,
  asNew,
  dueText,
  firstDay,
  isNear,
  limitText,
  milestonesText,
  nearText,
  rhythmText,
  sessionsText,
} from "./words";

const one: Mentorship = {
  id: 1,
  uid: "u",
  person: { id: 7, name: "Ada" },
  direction: "i_mentor_them",
  focus: "Speaking",
  topics: ["Storage"],
  they_want: "A talk",
  i_want: "",
  rhythm_days: 14,
  from: "2025-09-01",
  until: "2025-12-31",
  review_on: null,
  next_agenda: "",
  ended_on: null,
  look_back: "",
  sessions: 7,
  minutes: 345,
  last_session: "2025-11-10",
  session_due: "2025-11-24",
  days_left: 2,
  milestones: 3,
  milestones_reached: 1,
};

describe("a mentorship in words", () => {
  it("says when a session is due, calmly", () => {
    expect(dueText(one, "en-GB")).toBe("Session due in 2 days");
    expect(dueText({ ...one, days_left: -3 }, "en-GB")).toBe("Session due 3 days ago");
    expect(dueText({ ...one, rhythm_days: null, session_due: null, days_left: null }, "en-GB")).toBe("No rhythm set");
    expect(dueText({ ...one, ended_on: "2025-12-01" }, "en-GB")).toBe("Ended 1 Dec 2025");
    expect([isNear(one), isNear({ ...one, days_left: 3 }), isNear({ ...one, days_left: null })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("counts sessions, milestones and the rhythm", () => {
    expect(sessionsText(7, 345)).toBe("7 sessions, 5 h 45 min");
    expect(sessionsText(1, 0)).toBe("1 session");
    expect(sessionsText(0, 0)).toBe("No session yet");
    expect(milestonesText(one)).toBe("1 of 3 milestones reached");
    expect(milestonesText({ milestones: 0, milestones_reached: 0 })).toBe("");
    expect([rhythmText(one), rhythmText({ rhythm_days: 1 }), rhythmText({ rhythm_days: null })]).toEqual([
      "every 14 days",
      "every day",
      "",
    ]);
    expect(agreedText(one, "en-GB")).toBe("1 Sept 2025 to 31 Dec 2025");
    expect(agreedText({ ...one, until: null }, "en-GB")).toBe("Since 1 Sept 2025, open");
  });

  it("says that the limit is reached before one more begins", () => {
    expect(limitText(2, 3)).toBe("");
    expect(limitText(3, 3)).toContain("You mentor 3 people already, and your limit is 3.");
    expect(limitText(1, 1)).toContain("You mentor 1 person already");
  });

  it("orders its sentences as each language does", async () => {
    await language.follow("de", undefined, "DE");
    expect([dueText(one, "de-DE"), dueText({ ...one, days_left: -1 }, "de-DE")]).toEqual([
      "Sitzung in 2 Tagen fällig",
      "Sitzung seit gestern fällig",
    ]);
    await language.follow("zh", undefined, "CN");
    expect([rhythmText({ rhythm_days: 1 }), milestonesText(one)]).toEqual(["每天", "已达成 1 / 3 个里程碑"]);
    await language.follow("en", "en-GB", "GB");
    expect(rhythmText({ rhythm_days: 1 })).toBe("every day");
  });

  it("begins a period on its first day", () => {
    expect(firstDay("year", "2026-11-23")).toBe("2026-01-01");
    expect(firstDay("months", "2026-11-23")).toBe("2025-11-23");
    expect(firstDay("months", "2028-02-29")).toBe("2027-03-01");
    expect(firstDay("all", "2026-11-23")).toBeNull();
  });

  it("is written again as it was read", () => {
    expect(asNew(one)).toMatchObject({ person: 7, focus: "Speaking", rhythm_days: 14, until: "2025-12-31" });
  });
});

describe("what is near", () => {
  const agreed = { ...one, until: "2026-03-01", review_on: "2026-01-20" };
  it.each([
    ["2026-01-01", []],
    ["2026-01-06", ["Review in 14 days"]],
    ["2026-01-20", ["Review today"]],
    ["2026-02-20", ["Review was due 20 Jan", "Agreed time ends in 9 days"]],
    ["2026-03-02", ["Review was due 20 Jan", "Agreed until 1 Mar"]],
  ])("is said on %s", (today, said) => expect(nearText(agreed, today, "en-GB")).toEqual(said));
  it("is nothing where it ended, or nothing is agreed", () => {
    expect(nearText({ ...agreed, ended_on: "2026-01-10" }, "2026-02-20", "en-GB")).toEqual([]);
    expect(nearText({ ...agreed, until: null, review_on: null }, "2026-02-20", "en-GB")).toEqual([]);
  });
});
