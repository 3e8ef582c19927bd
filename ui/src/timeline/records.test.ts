import { expect, it } from "vitest";
import { seek } from "./records";

const rows = Array.from({ length: 450 }, (_, id) => ({ id }));
const page = async (offset: number) => ({ rows: rows.slice(offset, offset + 200), total: rows.length });

it("finds a record on any page, and ends where there is none", async () => {
  expect(await seek(3, page)).toEqual({ id: 3 });
  expect(await seek(449, page)).toEqual({ id: 449 });
  expect(await seek(450, page)).toBeUndefined();
  expect(await seek(1, async () => ({ rows: [], total: 9 }))).toBeUndefined();
});
