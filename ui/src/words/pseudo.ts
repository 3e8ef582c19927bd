/** English with accents, brackets and two fifths more length: what stays plain was never put into words, what is cut off has no end. */
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒĝĥíĵķĺɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";
const accents = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]));

/** Names of parts (`<link>`) stay as they are. */
export function accented(text: string): string {
  return text.replace(/<[^<>]*>|[a-z]/gi, (found) => accents.get(found) ?? found);
}

export function lengthened(text: string): string {
  const letters = text.replace(/<[^<>]*>/g, "").length;
  return `[${text}${"~".repeat(Math.ceil(letters * 0.4))}]`;
}
