/** The words of a language as the interface is built with them. Rule: they are parsed then, and not at each start. */
import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

const WANTED = ".ftl?parsed";

export function parsedWords(): Plugin {
  return {
    name: "parsed-words",
    load(id) {
      if (!id.endsWith(WANTED)) return undefined;
      const file = id.slice(0, -"?parsed".length);
      this.addWatchFile(file);
      const messages = JSON.stringify(new FluentResource(readFileSync(file, "utf8")).body);
      // A text is read faster than the program that it would be otherwise.
      return `export default JSON.parse(${JSON.stringify(messages)});`;
    },
  };
}
