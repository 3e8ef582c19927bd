/**
 * The words of each language as the interface is built with them. Rule: they are parsed then, and not at each start; and what the first
 * screen says comes first, for it is shown before the rest is there.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

/** By the name of the file. */
export const FIRST = ["commands", "frame", "host", "kit", "links", "logging", "people", "terms", "ties"];
const WORDS = fileURLToPath(new URL(".", import.meta.url));
const ALL = "virtual:words";
const OF_A_LANGUAGE = /^virtual:words\/(\w+)\/(first|rest)$/;

export function parsedWords(): Plugin {
  return {
    name: "parsed-words",
    resolveId: (id) => (id === ALL || OF_A_LANGUAGE.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${ALL}`) return allLanguages();
      const [, language, part] = OF_A_LANGUAGE.exec(id.slice(1)) ?? [];
      if (!language) return undefined;
      const folder = `${WORDS}${language}/`;
      const files = readdirSync(folder).filter(
        (file) => file.endsWith(".ftl") && FIRST.includes(file.slice(0, -4)) === (part === "first"),
      );
      const messages = files.sort().flatMap((file) => {
        this.addWatchFile(folder + file);
        return new FluentResource(readFileSync(folder + file, "utf8")).body;
      });
      // A text is read faster than the program that it would be otherwise.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(messages))});`;
    },
  };
}

function allLanguages(): string {
  const languages = readdirSync(WORDS, { withFileTypes: true }).filter((each) => each.isDirectory());
  // The English of the first screen is always there.
  const parts = (part: string, besides = "") =>
    languages
      .filter(({ name }) => name !== besides)
      .map(({ name }) => `${JSON.stringify(name)}: () => import("virtual:words/${name}/${part}")`)
      .join(", ");
  return `export { default as english } from "virtual:words/en/first";
export const first = { ${parts("first", "en")} };
export const rest = { ${parts("rest")} };`;
}
