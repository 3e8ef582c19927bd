import { describe, expect, it } from "vitest";
import { emptyMentorship, mentorshipOf, readRhythm } from "./form";

const typed = {
  ...emptyMentorship("peers", "2026-11-23", "en-GB"),
  person: { id: 7, name: "Ada" },
  focus: " Prices ",
  topics: "#a, , b",
};

describe("a mentorship as it is typed", () => {
  it("becomes one", () => {
    expect(mentorshipOf(typed, "en-GB")).toEqual({
      mentorship: {
        person: 7,
        direction: "peers",
        focus: "Prices",
        topics: ["a", "b"],
        they_want: "",
        i_want: "",
        rhythm_days: 28,
        from: "2026-11-23",
        until: null,
        review_on: null,
      },
    });
  });

  it("tells beside each field what cannot be", () => {
    const wrong = {
      ...typed,
      person: undefined,
      left: "Ad",
      focus: " ",
      rhythm: "often",
      from: "",
      until: "soon",
      review: "x",
    };
    const read = mentorshipOf(wrong, "en-GB");
    expect("errors" in read && Object.keys(read.errors).sort()).toEqual([
      "focus",
      "from",
      "person",
      "review",
      "rhythm",
      "until",
    ]);
    const backwards = mentorshipOf({ ...typed, until: "01/11/2026" }, "en-GB");
    expect("errors" in backwards && backwards.errors.until).toBe("It would end before it begins.");
  });

  it("reads a rhythm in days", () => {
    expect(["14", " 7 ", "", "0", "1.5", "3651", "x"].map(readRhythm)).toEqual([
      14,
      7,
      null,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
