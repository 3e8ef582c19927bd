/** Topics as they are typed. Rule: `#` only begins a topic, so that `C#` stays what it is. */

/** `Rust, #tracing` as names; each once. */
export function topicsOf(typed: string): string[] {
  const names = typed.split(/[,;\n]|\s(?=#)/).map((name) => name.trim().replace(/^#+/, "").trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
