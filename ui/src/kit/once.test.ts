import { describe, expect, it } from "vitest";
import { oneAtATime } from "./once";

describe("one at a time", () => {
  it("does nothing while it goes on, and does it again afterwards", async () => {
    let kept = 0;
    let end = () => {};
    const keep = oneAtATime(async () => {
      kept += 1;
      await new Promise<void>((done) => {
        end = done;
      });
    });
    const first = keep();
    await keep();
    expect(kept).toBe(1);
    end();
    await first;
    const second = keep();
    end();
    await second;
    expect(kept).toBe(2);
  });
  it("is free again after a failure", async () => {
    let tried = 0;
    const keep = oneAtATime(async () => {
      tried += 1;
      throw new Error("no");
    });
    await expect(keep()).rejects.toThrow();
    await expect(keep()).rejects.toThrow();
    expect(tried).toBe(2);
  });
});
