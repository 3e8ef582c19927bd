/** The sources of the interface, as the tests of words read them. */
import { readdirSync, readFileSync } from "node:fs";

const SOURCES = new URL("../", import.meta.url);

export interface Source {
  /** Below `src`. */
  path: string;
  room: string;
  text: string;
}

/** All that is shown is written in these; tests and what is generated are not. */
export function sourcesOf(): Source[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(svelte|ts)$/.test(path) && !/\.test\.ts$|host\/bindings\.ts$|words\/ids\.ts$/.test(path))
    .map((path) => ({
      path,
      room: path.includes("/") ? (path.split("/")[0] ?? "") : "",
      text: readFileSync(new URL(path, SOURCES), "utf8"),
    }));
}
