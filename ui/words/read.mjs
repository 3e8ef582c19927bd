/** Reads files of words: which messages there are, and which variables each wants. */
import { FluentResource } from "@fluent/bundle";

/**
 * The messages of a file, `id` or `id.attribute`, each with its variables.
 * @param {string} source
 * @returns {Map<string, Set<string>>}
 */
export function messagesIn(source) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const entry of new FluentResource(source).body) {
    if (entry.value) found.set(entry.id, variablesIn(entry.value));
    for (const [name, pattern] of Object.entries(entry.attributes ?? {}))
      found.set(`${entry.id}.${name}`, variablesIn(pattern));
  }
  return found;
}

/**
 * @param {unknown} pattern
 * @returns {Set<string>}
 */
function variablesIn(pattern) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {unknown} part */
  const walk = (part) => {
    if (typeof part !== "object" || part === null) return;
    if ("type" in part && part.type === "var" && "name" in part) found.add(String(part.name));
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(pattern);
  return found;
}
