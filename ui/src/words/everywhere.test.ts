/** What keeps every screen ready for any locale, and for text that runs from the right. */
import { describe, expect, it } from "vitest";
import { sourcesOf } from "./sources";

/** Lines of the sources with something in them that is not to be there. */
function linesWith(wrong: RegExp, where: RegExp): string[] {
  return sourcesOf()
    .filter(({ path }) => where.test(path))
    .flatMap(({ path, text }) => text.split("\n").map((line, at) => ({ line, said: `${path}:${at + 1}` })))
    .filter(({ line }) => wrong.test(line))
    .map(({ said }) => said);
}

describe("every screen", () => {
  it("names sides by where text begins and ends (ms-, pe-, text-start), so that they turn with it", () =>
    expect(
      linesWith(
        /["'`\s:-](m[lr]|p[lr]|scroll-[mp][lr])-[\d[a]|["'`\s:](text-(left|right)|border-[lr]|(left|right)-(?!0\b|1\/2)[\d[])(?![a-z]|-[a-z])/,
        /\.svelte$/,
      ),
    ).toEqual([]));

  it("asks for formats of numbers and dates in one place", () =>
    expect(linesWith(/new Intl\.|\.toLocale(Date|Time)?String\(/, /^(?!words\/(formats|choice)\.ts$)/)).toEqual([]));
});
