/** What is looked for among the settings. Rule: a setting is found by any word that it is called or explained by, in any order. */
import { folded } from "$ui/kit/folded";

let typed = $state("");
const words = $derived(folded(typed).split(/\s+/).filter(Boolean));

export const finder = {
  get typed(): string {
    return typed;
  },
  set typed(text: string) {
    typed = text;
  },
  /** Whether something is looked for. */
  get looks(): boolean {
    return words.length > 0;
  },
  finds(...texts: string[]): boolean {
    return holdsAll(words, texts);
  },
};

/** Whether each of the folded words stands somewhere in the texts. */
export function holdsAll(words: string[], texts: string[]): boolean {
  const text = folded(texts.join(" "));
  return words.every((word) => text.includes(word));
}
