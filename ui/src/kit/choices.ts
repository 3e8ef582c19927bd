/** What a list of values offers. Rule: a value is called as the language calls it when the list is made. */

export interface Choice<Value extends string> {
  value: Value;
  title: string;
}

/** What each value is called: a table for `choices`, made anew in each language. */
export function titled<Value extends string>(
  values: readonly Value[],
  titleOf: (value: Value) => string,
): Record<Value, string> {
  return Object.fromEntries(values.map((value) => [value, titleOf(value)])) as Record<Value, string>;
}

/** The values of a table as choices, with `all` before them. */
export function choices<Value extends string>(titles: Record<Value, string>, all: string): Choice<Value | "all">[] {
  return [{ value: "all", title: all }, ...plainChoices(titles)];
}

export function plainChoices<Value extends string>(titles: Record<Value, string>): Choice<Value>[] {
  return (Object.keys(titles) as Value[]).map((value) => ({ value, title: titles[value] }));
}
