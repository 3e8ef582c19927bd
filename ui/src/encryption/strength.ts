/** How good a passphrase is, as far as its length tells. Rule: length alone is judged, and said to be all that is judged. */
import { say } from "$ui/words/say";

/** As the library asks for it. */
export const LEAST_CHARACTERS = 10;

export type Strength = "none" | "too_short" | "short" | "fair" | "long";

export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase.normalize("NFC")].length;
  if (length === 0) return "none";
  if (length < LEAST_CHARACTERS) return "too_short";
  if (length < 16) return "short";
  return length < 24 ? "fair" : "long";
}

export function strengthInWords(passphrase: string): string {
  const strength = strengthOf(passphrase);
  switch (strength) {
    case "none":
      return say("encryption-strength-none", { least: LEAST_CHARACTERS });
    case "too_short":
      return say("encryption-strength-too_short", { least: LEAST_CHARACTERS });
    case "short":
      return say("encryption-strength-short");
    case "fair":
      return say("encryption-strength-fair");
    case "long":
      return say("encryption-strength-long");
  }
}
