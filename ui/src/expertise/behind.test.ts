import { expect, it } from "vitest";
import { gather } from "./behind";

it("gathers just the records of a figure, page by page, in its order", async () => {
  const all = Array.from({ length: 450 }, (_, at) => ({ id: at }));
  let pages = 0;
  const page = async (offset: number) => {
    pages += 1;
    return { rows: all.slice(offset, offset + 200), total: all.length };
  };
  expect(await gather([210, 3], page)).toEqual([{ id: 210 }, { id: 3 }]);
  expect(pages).toBe(2);
  expect(await gather([9999], page)).toEqual([]);
});
