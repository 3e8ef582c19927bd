import { describe, expect, it } from "vitest";
import type { Metric, MetricChoice, MetricHeading } from "$ui/host/bindings";
import { emptyGoal, goalOf, offered, type Typed, typedOf } from "./form";

const TODAY = "2026-11-22";
const typed = (change: Partial<Typed>): Typed => ({ ...emptyGoal(), ...change });

describe("what is typed", () => {
  it("becomes a goal in the unit of its metric", () => {
    const read = (target: string, unit: "count" | "share" | "minutes") => {
      const found = goalOf(typed({ target }), unit, TODAY, "en");
      return "goal" in found ? found.goal.target : found.errors.target;
    };
    expect(read("12", "count")).toBe(12);
    expect(read("2,5", "count")).toBe(2.5);
    expect(read("60 %", "share")).toBe(0.6);
    expect(read("90 min", "minutes")).toBe(90);
    expect(read("0", "count")).toBe("Write a number above 0.");
    expect(read("many", "share")).toBe("Write a number above 0, at most 100.");
    expect(read("160", "share")).toBe("More than can be reached. Write at most 100.");
    expect(read("2000000", "count")).toBe("More than can be reached. Write at most a million.");
  });

  it("needs a last day only until a date, and one that comes", () => {
    const until = (text: string) =>
      goalOf(typed({ target: "3", period: "until", until: text }), "count", TODAY, "en-GB");
    expect(until("")).toEqual({ errors: { until: "Write the last day." } });
    expect(until("2026-11-01")).toEqual({ errors: { until: "This day is over. Write a later one." } });
    expect(until("soon")).toHaveProperty("errors.until", "Not a date. Write it like 9 Nov 2026.");
    expect(until("2027-02-28")).toHaveProperty("goal.until", "2027-02-28");
    expect(goalOf(typed({ target: "3", until: "2027-02-28" }), "count", TODAY, "en")).toHaveProperty(
      "goal.until",
      null,
    );
  });

  it("is the goal again", () => {
    const found = goalOf(typed({ target: "62,5", metric: "deep_share" }), "share", TODAY, "de");
    if (!("goal" in found)) throw new Error("it is a goal");
    const again = typedOf(
      { id: 1, uid: "g", goal: found.goal, about: "", set_on: TODAY, put_away_on: null },
      "share",
      "de",
    );
    expect(again.target).toBe("62,5");
    expect(goalOf(again, "share", TODAY, "de")).toEqual(found);
  });
});

it("offers what has all words, by heading", () => {
  const choice = (heading: MetricHeading, metric: Metric): MetricChoice => ({
    metric,
    title: "",
    heading,
    unit: "count",
    aim: "at_least",
    advice: "",
  });
  const metrics = [
    choice("ties", "strong_ties"),
    choice("conversations", "deep_conversations"),
    choice("conversations", "one_to_one"),
  ];
  expect(offered(metrics, "").map(({ heading }) => heading)).toEqual(["ties", "conversations"]);
  expect(offered(metrics, "deep CONV")).toEqual([{ heading: "conversations", metrics: [metrics[1]] }]);
  expect(offered(metrics, "golf")).toEqual([]);
});
