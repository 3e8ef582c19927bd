/** How good a passphrase is, as far as its length tells. Rule: length alone is judged, and said to be all that is judged. */

/** As the library asks for it. */
export const LEAST_CHARACTERS = 10;

export interface Strength {
  step: "none" | "too_short" | "short" | "fair" | "long";
  words: string;
}

export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase.normalize("NFC")].length;
  if (length === 0)
    return {
      step: "none",
      words: `At least ${LEAST_CHARACTERS} characters. Four words or more that do not belong together are good, and easy to keep in mind.`,
    };
  if (length < LEAST_CHARACTERS)
    return { step: "too_short", words: `Too short: at least ${LEAST_CHARACTERS} characters.` };
  if (length < 16)
    return { step: "short", words: "Short: somebody with a fast computer may guess it. A few words more are better." };
  if (length < 24) return { step: "fair", words: "Fair, as long as it is no name, date or saying." };
  return { step: "long", words: "Long. Good, as long as it is no saying or line of a song." };
}
