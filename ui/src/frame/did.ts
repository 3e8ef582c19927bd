/** What was done, in words. Rule: the deed is said in the language; what names its object stays as it was written down. */
import type { JournalEntry } from "$ui/host/bindings";
import { inEnglish, say } from "$ui/words/say";

/** `Deleted a note`; `Added Ada Lind` as the journal has it. */
export function didText({ op, title }: JournalEntry): string {
  return op !== null && title === inEnglish(`frame-did-${op}`) ? say(`frame-did-${op}`) : title;
}
