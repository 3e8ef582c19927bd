import { describe, expect, it } from "vitest";
import type { Template } from "$ui/host/bindings";
import { fitting, missingInWords, sent } from "./words";

const template = (name: string): Template => ({ choice: { starter: name }, name, body: "" });

describe("a draft", () => {
  it("begins from the template that fits what was proposed", () => {
    const templates = ["Keeping in touch", "New job", "After an event"].map(template);
    expect(fitting(templates, "new_job")).toBe(1);
    expect(fitting(templates, "follow_up")).toBe(2);
    expect(fitting(templates, "rhythm")).toBe(0);
    expect(fitting(templates, undefined)).toBe(0);
  });
  it("tells in words what is not known", () => {
    expect(missingInWords(["last_topic", "promise"])).toBe("the topic of the last talk, what I promised");
  });
  it("is logged as begun by me", () => {
    expect(sent("email", 7, "2026-11-23", "Hello")).toMatchObject({
      kind: "email",
      began: "me",
      people: [7],
      notes: "Hello",
    });
  });
});
