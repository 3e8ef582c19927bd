import { describe, expect, it } from "vitest";
import { type Answer, PAGE, Pages } from "./pages";

/** A source whose answers come when the test says so. */
function source() {
  const waiting: { offset: number; answer: (total: number, name: string) => Promise<void> }[] = [];
  const fetch = (offset: number, limit: number) =>
    new Promise<Answer<string>>((resolve) => {
      waiting.push({
        offset,
        answer: async (total, name) => {
          const rows = Array.from({ length: Math.min(limit, total - offset) }, (_, at) => `${name}${offset + at}`);
          resolve({ rows, total });
          await new Promise((next) => setTimeout(next));
        },
      });
    });
  return { waiting, fetch };
}

const fails = (thrown: unknown) => {
  throw thrown;
};

describe("pages", () => {
  it("come for the rows in view, each once", async () => {
    const { waiting, fetch } = source();
    const pages = new Pages(fetch, () => {}, fails);
    void pages.want(PAGE - 5, PAGE + 5);
    void pages.want(PAGE - 4, PAGE + 6);
    expect(waiting.map(({ offset }) => offset)).toEqual([0, PAGE]);
    await waiting[1]?.answer(150, "a");
    expect(pages.total).toBe(150);
    expect(pages.row(PAGE)).toBe(`a${PAGE}`);
    expect(pages.row(0)).toBeUndefined();
  });

  it("never show the answer to an older question", async () => {
    const { waiting, fetch } = source();
    const pages = new Pages(fetch, () => {}, fails);
    void pages.ask();
    void pages.ask();
    await waiting[1]?.answer(10, "new");
    await waiting[0]?.answer(10, "old");
    expect(pages.row(0)).toBe("new0");
  });

  it("keep the rows on screen until the new ones are here", async () => {
    const { waiting, fetch } = source();
    const pages = new Pages(fetch, () => {}, fails);
    void pages.ask();
    await waiting[0]?.answer(10, "a");
    void pages.ask();
    expect(pages.row(0)).toBe("a0");
    await waiting[1]?.answer(0, "b");
    expect(pages.row(0)).toBeUndefined();
    expect(pages.total).toBe(0);
  });

  it("may be asked for again after a failure", async () => {
    let calls = 0;
    const failed: unknown[] = [];
    const fetch = async () => {
      calls += 1;
      if (calls === 1) throw new Error("busy");
      return { rows: ["a"], total: 1 };
    };
    const pages = new Pages(
      fetch,
      () => {},
      (thrown) => failed.push(thrown),
    );
    await pages.ask();
    await pages.want(0, 1);
    expect(failed).toHaveLength(1);
    expect(pages.row(0)).toBe("a");
  });

  it("are fetched for a range that was never on screen", async () => {
    const fetch = async (offset: number, limit: number) => ({
      rows: Array.from({ length: limit }, (_, at) => offset + at),
      total: 1000,
    });
    const pages = new Pages(fetch, () => {}, fails);
    await pages.want(0, 1);
    const rows = await pages.between(95, 305);
    expect(rows?.length).toBe(211);
    expect(rows?.[0]).toBe(95);
    expect(rows?.at(-1)).toBe(305);
  });

  it("leave out what was scrolled past before its turn came", async () => {
    const { waiting, fetch } = source();
    const pages = new Pages(fetch, () => {}, fails);
    for (let page = 0; page < 50; page += 1) void pages.want(page * PAGE + 45, page * PAGE + 55);
    expect(waiting.map(({ offset }) => offset)).toEqual([0, PAGE, 2 * PAGE]);
    await waiting[0]?.answer(10_000, "a");
    expect(waiting.map(({ offset }) => offset)).toEqual([0, PAGE, 2 * PAGE, 49 * PAGE]);
  });

  it("come before they are in view", async () => {
    const { waiting, fetch } = source();
    const pages = new Pages(fetch, () => {}, fails);
    void pages.want(0, 30);
    await waiting[0]?.answer(150, "a");
    void pages.want(40, 70);
    expect(waiting.map(({ offset }) => offset)).toEqual([0, PAGE]);
  });

  it("forget what is far away", async () => {
    const pages = new Pages(
      async (offset) => ({ rows: [offset], total: 1_000_000 }),
      () => {},
      fails,
    );
    for (let page = 0; page < 100; page += 1) await pages.want(page * PAGE, page * PAGE + 1);
    expect(pages.row(0)).toBeUndefined();
    expect(pages.row(99 * PAGE)).toBe(9900);
  });
});
