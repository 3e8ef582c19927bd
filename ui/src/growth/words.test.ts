import { describe, expect, it } from "vitest";
import type { Chart, Figures } from "$ui/host/bindings";
import { type Charts, sentence } from "./words";

/** All of them: one that is missing here is a fault of types. */
const ALL: Record<Chart, true> = {
  network: true,
  new_ties: true,
  engagement: true,
  conversations: true,
  time_spent: true,
  depth: true,
  given_and_received: true,
  mutuality: true,
  rhythm_kept: true,
  circles: true,
  reach: true,
  event_yield: true,
  opportunities: true,
  mentoring_sessions: true,
  event_cost: true,
  expert_power: true,
  goals: true,
  structure: true,
};
const columns = ["2026-10-01", "2026-11-01"];
function chart(of: Chart, values: Record<string, (number | null)[]>): Figures {
  const series = Object.entries(values).map(([key, values]) => ({ key, unit: "count" as const, values }));
  return { chart: of, columns, columns_are: "months", series };
}

describe("sentences", () => {
  it("say what each chart shows", () => {
    const charts: Charts = {
      network: chart("network", { strong: [1, 2], dormant: [4, 5] }),
      engagement: chart("engagement", { engagement: [0.2, 0.25], engaged: [1, 2], known: [5, 8] }),
      new_ties: chart("new_ties", { event: [0, 2], work: [1, 0] }),
      given_and_received: chart("given_and_received", { given: [2, 3], received: [0, 1] }),
      mutuality: chart("mutuality", { mutuality: [null, 0.4] }),
      event_yield: chart("event_yield", { met: [4, 1], followed_up: [2, 0], engaged_after_90_days: [1, null] }),
    };
    charts.structure = chart("structure", {
      people_in_it: [560, 572],
      effective_size: [540.2, 558.6],
      constraint: [0.0121, 0.0114],
      communities: [14, 15],
      bridges: [30, null],
    });
    const say = (of: Chart) => sentence(of, charts, "en");
    expect(say("structure")).toBe(
      "572 people bring as much as 559 who do not know each other; constraint 0.0114. 15 communities, 30 bridges.",
    );
    expect(say("network")).toBe("2 engaged of 8 people known; in Oct 2026 it was 5 known.");
    expect(say("engagement")).toBe("25% of those known are in touch within their rhythm, or within 180 days.");
    expect(say("new_ties")).toBe("3 people met in 2 months; most in Nov 2026, 2.");
    expect(say("given_and_received")).toBe("In 12 months help was given 5 times and received 1 time.");
    expect(say("mutuality")).toBe("0.40 over 12 months, where 1 is as much given as received.");
    expect(say("event_yield")).toBe(
      "5 people met at events, 2 followed up within 48 h; 1 in touch again within 90 days.",
    );
  });
  it("say what ties cost by currency, what the profile came to, and how many goals there are", () => {
    const money = (key: string, values: (number | null)[]) => ({ key, unit: "money" as const, values });
    const cost = { ...chart("event_cost", {}), series: [money("EUR", [31_250, null]), money("SEK", [null, null])] };
    expect(sentence("event_cost", { event_cost: cost }, "en")).toBe(
      "€312.50 for each in the 12 months up to Oct 2026; no tie lasted of events paid in SEK. A tie lasted with a further contact within 90 days.",
    );
    const share = (key: string, values: (number | null)[]) => ({ key, unit: "share" as const, values });
    const profile: Figures = {
      chart: "expert_power",
      columns: ["2026-07-01", "2026-10-01"],
      columns_are: "quarters",
      series: [share("knowledge", [1, 0.5]), share("guidance", [1, null])],
    };
    expect(sentence("expert_power", { expert_power: profile }, "en")).toBe(
      "In 2026 Q4 knowledge 50%, of your own targets or the best quarter before.",
    );
    const goals = {
      ...chart("goals", {}),
      columns: ["Insights, at least 4 each month"],
      columns_are: "words" as const,
    };
    expect(sentence("goals", { goals }, "en")).toMatch(/^Of 1 goal the part of the target/);
  });
  it("stay true where there is nothing", () => {
    for (const of of Object.keys(ALL) as Chart[]) {
      const nothing = { chart: of, columns: [], columns_are: "months" as const, series: [] };
      const said = sentence(of, { [of]: nothing }, "en");
      expect(said).not.toMatch(/NaN|undefined|Infinity/);
      expect(said).toMatch(/\.$/);
    }
  });
});
