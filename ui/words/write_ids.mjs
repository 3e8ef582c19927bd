/** Writes `src/words/ids.ts`: the messages of English as types, so that a wrong one, or a variable left out, is no TypeScript. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { messagesIn } from "./read.mjs";

const english = new URL("./en/", import.meta.url);
const lines = readdirSync(english)
  .filter((file) => file.endsWith(".ftl"))
  .sort()
  .flatMap((file) => [...messagesIn(readFileSync(new URL(file, english), "utf8"))])
  .filter(([id]) => !id.startsWith("-"))
  .map(([id, variables]) => {
    const names = [...variables].map((name) => JSON.stringify(name)).join(" | ");
    return `  ${JSON.stringify(id)}: ${names || "never"};`;
  });
writeFileSync(
  new URL("../src/words/ids.ts", import.meta.url),
  `/** Made by words/write_ids.mjs from words/en. */\nexport interface Words {\n${lines.join("\n")}\n}\n`,
);
