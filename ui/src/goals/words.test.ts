import { afterEach, expect, it } from "vitest";
import type { GoalRow } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { askedText, expectedText, figure, forecastText, movedText, progressText, reached, spanTitle } from "./words";

afterEach(() => language.follow("en", "en-GB", "GB"));

const MONTH = { from: "2026-11-01", until: "2026-11-30" };
const deep: GoalRow = {
  goal: {
    id: 1,
    uid: "g",
    goal: {
      metric: "deep_conversations",
      aim: "at_least",
      target: 12,
      period: "month",
      until: null,
      whom: { organisation: null, topic: null, tag: null, circle: null, purpose: null },
    },
    about: "",
    set_on: "2026-09-01",
    put_away_on: null,
  },
  title: "Deep conversations",
  unit: "count",
  kind: "sum",
  progress: {
    span: MONTH,
    value: 9,
    gone: 0.5,
    expected: 6,
    forecast: { value: 14.2, low: 11, high: 17.44 },
    standing: "ahead",
    earlier: [],
    moved: 2,
    lately: { from: "2026-11-09", until: "2026-11-15" },
  },
};
const share: GoalRow = {
  ...deep,
  goal: { ...deep.goal, goal: { ...deep.goal.goal, metric: "deep_share", target: 0.5 } },
  unit: "share",
  kind: "share",
  progress: { ...deep.progress, value: null, expected: 0.5, moved: 3 },
};

it("writes a figure in its unit", () => {
  expect(figure(12, "count", "en")).toBe("12");
  expect(figure(2.25, "count", "en")).toBe("2.3");
  expect(figure(0.605, "share", "en")).toBe("61%");
  expect(figure(0.721, "index", "en")).toBe("0.72");
  expect(figure(90, "minutes", "en")).toBe("90 min");
  expect(figure(7.5, "hours", "de")).toBe("7,5 h");
});

it("says where a goal stands, its pace, and what it comes to with the range", () => {
  expect(progressText(deep, "en")).toBe("9 of 12 this month");
  expect(expectedText(deep, "en")).toBe("6 expected by now");
  expect(forecastText(deep, "en-GB")).toMatch(/^likely 14.2, between 11 and 17.4 by 30 Nov/);
  expect(movedText(deep, "en")).toBe("+2 in the last seven days");
});

it("says of a ceiling what even would be, and of an end its day", () => {
  const goal = { ...deep.goal.goal, aim: "at_most" as const, period: "until" as const };
  const row = { ...deep, goal: { ...deep.goal, goal } };
  expect(progressText(row, "en-GB")).toBe("9 of at most 12 until 30 November 2026");
  expect(expectedText(row, "en")).toBe("6 would be even by now");
});

it("invents nothing where there is nothing to have a share of", () => {
  expect(progressText(share, "en")).toBe("Nothing to measure this month, aimed at 50%");
  expect(expectedText(share, "en")).toBe("");
  expect(reached(share.goal.goal, share.progress)).toBe(0);
  expect(forecastText({ ...share, progress: { ...share.progress, forecast: null } }, "en")).toBe("");
  expect(movedText(share, "en")).toBe("3 records in the last seven days");
  expect(movedText({ ...share, kind: "level", progress: { ...share.progress, moved: -0.09 } }, "en")).toBe(
    "−9 points in the last seven days",
  );
  expect(movedText({ ...deep, progress: { ...deep.progress, moved: 0 } }, "en")).toBe("");
});

it("says nothing more of what is met or over", () => {
  expect(expectedText({ ...deep, progress: { ...deep.progress, standing: "met" } }, "en")).toBe("");
  expect(forecastText({ ...deep, progress: { ...deep.progress, gone: 1 } }, "en")).toBe("");
  expect(reached(deep.goal.goal, { value: 24 })).toBe(1);
});

it("names earlier periods shortly", () => {
  expect(spanTitle("month", MONTH, "en-GB")).toBe("Nov");
  expect(spanTitle("quarter", { from: "2026-07-01", until: "2026-09-30" }, "en")).toBe("Q3");
  expect(spanTitle("year", { from: "2025-01-01", until: "2025-12-31" }, "en")).toBe("2025");
});

it("orders figures and periods as the language does", async () => {
  await language.follow("zh", "zh-CN", "CN");
  expect(progressText(deep, "zh-CN")).toBe("本月 9 / 12");
  expect(askedText("at_least", "4", "month")).toBe("每月至少 4");
  expect(spanTitle("month", MONTH, "zh-CN")).toBe("11月");
  await language.follow("de", "de-AT", "AT");
  expect(movedText(share, "de-AT")).toBe("3 Einträge in den letzten sieben Tagen");
});
