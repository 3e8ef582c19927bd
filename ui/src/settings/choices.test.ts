import { describe, expect, it } from "vitest";
import { toggled, weekdayName, zones } from "./choices";

describe("the choices of settings", () => {
  it("names weekdays in the language of the reader", () => {
    expect(weekdayName("monday", "en")).toBe("Monday");
    expect(weekdayName("sunday", "de")).toBe("Sonntag");
    expect(weekdayName("wednesday", "es")).toBe("Miércoles");
  });
  it("keeps preferences in one order, however they were chosen", () => {
    expect(toggled(["online"], "one_to_one")).toEqual(["one_to_one", "online"]);
    expect(toggled(["one_to_one", "online"], "online")).toEqual(["one_to_one"]);
  });
  it("offers the zone that is set even where the system does not know it", () => {
    expect(
      zones("Mars/Olympus")
        .map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(["", "Mars/Olympus"]);
    expect(zones("")[0]).toEqual({ value: "", title: "As the system" });
  });
});
