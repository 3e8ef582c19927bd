/** A sentence with named parts in it, such as `You look at the <name>sample network</name>.` */

export interface Part {
  /** Absent: text between parts. */
  name?: string;
  text: string;
}

/** Stands for `<` in what is told, so that nobody's name is taken for a part. */
const LESS = "\uE000";

export function guarded(told: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll("<", LESS) : value,
    ]),
  );
}

export function partsOf(sentence: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const text = (between: string) => {
    if (between !== "") parts.push({ text: between.replaceAll(LESS, "<") });
  };
  for (const found of sentence.matchAll(/<(\w+)(?:\/>|>(.*?)<\/\1>)/g)) {
    text(sentence.slice(from, found.index));
    parts.push({ name: found[1] ?? "", text: (found[2] ?? "").replaceAll(LESS, "<") });
    from = found.index + found[0].length;
  }
  text(sentence.slice(from));
  return parts;
}
