import { expect, it } from "vitest";
import { emptyOpportunity, opportunityOf } from "./form";

it("takes what is typed, and takes for public what nobody said otherwise of", () => {
  const typed = { ...emptyOpportunity("2026-11-23", "en-GB"), title: " Keynote ", topics: "#Storage, Tariffs" };
  expect(opportunityOf(typed, "en-GB")).toMatchObject({
    opportunity: { title: "Keynote", heard_on: "2026-11-23", publicity: "already", topics: ["Storage", "Tariffs"] },
  });
});

it("says what is wrong beside each field", () => {
  const typed = { ...emptyOpportunity("2026-11-23", "en-GB"), heard: "soon", left: "Ad", url: "grid.example" };
  const read = opportunityOf(typed, "en-GB");
  expect("errors" in read && Object.keys(read.errors).sort()).toEqual(["heard", "person", "title", "url"]);
});
