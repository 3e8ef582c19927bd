import { expect, it } from "vitest";
import { languageTag } from "./locale";

it.each([
  ["nb_NO.UTF-8", "nb-NO"],
  ["de_DE@euro", "de-DE"],
  ["en-GB", "en-GB"],
  ["C", undefined],
  ["C.UTF-8", undefined],
  ["POSIX", undefined],
  ["", undefined],
  ["not a locale", undefined],
])("%s is %s", (locale, tag) => expect(languageTag(locale)).toBe(tag));
