/** Values with their words. Rule: a word is said when it is read, so that it follows the language. */
export function worded<Value extends string>(
  values: readonly Value[],
  word: (value: Value) => string,
): Record<Value, string> {
  const made = {} as Record<Value, string>;
  for (const value of values) Object.defineProperty(made, value, { enumerable: true, get: () => word(value) });
  return made;
}
