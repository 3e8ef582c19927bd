import { expect, it } from "vitest";
import { Latest } from "./latest";

function open<Answer>() {
  let answer: (value: Answer) => void = () => {};
  let fail: (thrown: unknown) => void = () => {};
  const promise = new Promise<Answer>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { promise, answer, fail };
}

it("shows the answer to the last question, however late an older one comes", async () => {
  const latest = new Latest();
  const shown: string[] = [];
  const [older, newer] = [open<string>(), open<string>()];
  const asked = [older, newer].map(({ promise }) => latest.of(promise, (text) => shown.push(text)));
  newer.answer("new");
  older.answer("old");
  await Promise.all(asked);
  expect(shown).toEqual(["new"]);
});

it("tells a failure, but not of what was overtaken", async () => {
  const latest = new Latest();
  const told: string[] = [];
  const [older, newer] = [open<string>(), open<string>()];
  const asked = [older, newer].map(({ promise }) =>
    latest.of(
      promise,
      () => told.push("answered"),
      ({ message }) => told.push(message),
    ),
  );
  older.fail({ code: "busy", message: "old", details: "" });
  newer.fail({ code: "busy", message: "new", details: "" });
  await Promise.all(asked);
  expect(told).toEqual(["new"]);
});

it("drops what is on its way once nothing is wanted", async () => {
  const latest = new Latest();
  const shown: string[] = [];
  const one = open<string>();
  const asked = latest.of(one.promise, (text) => shown.push(text));
  latest.drop();
  one.answer("late");
  await asked;
  expect(shown).toEqual([]);
});
