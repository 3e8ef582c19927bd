/** What was done, in words. Rule: the deed is said in the language; what names its object comes by key with that name, and stays in English where an earlier version wrote it down. */
import type { JournalEntry } from "$ui/host/bindings";
import { inEnglish, say } from "$ui/words/say";
import { sentence } from "$ui/words/sentence";

/** `Deleted a note`; `Added Ada Lind` as the journal has it. */
export function didText({ op, title, said }: Omit<JournalEntry, "said"> & { said?: JournalEntry["said"] }): string {
  if (said) return sentence(said);
  return op !== null && title === inEnglish(`frame-did-${op}`) ? say(`frame-did-${op}`) : title;
}
