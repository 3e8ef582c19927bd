/** To whom a message is being written. Rule: what was typed stays until it is logged or thrown away, whatever is closed in between. */
import type { NamedPerson, PlanCandidate, Template, TemplateChoice } from "$ui/host/bindings";

export interface Addressee extends NamedPerson {
  /** What the plan proposed, which is done once the message is logged. */
  candidate?: PlanCandidate;
  /** What it begins from, where that is none of the kept templates. */
  template?: Template;
}

let to = $state.raw<Addressee>();
/** By person and template. */
const typed = new Map<string, string>();

const key = (person: number, choice: TemplateChoice) => JSON.stringify([person, choice]);

export const writing = {
  get to(): Addressee | undefined {
    return to;
  },
  begin(person: NamedPerson, candidate?: PlanCandidate): void {
    to = { id: person.id, name: person.name, candidate };
  },
  /** Begins from a text made for this one message. */
  beginFrom(person: NamedPerson, template: Template): void {
    to = { id: person.id, name: person.name, template };
  },
  close(): void {
    to = undefined;
  },
  /** What was typed over this draft; undefined: nothing yet. */
  typed(person: number, choice: TemplateChoice): string | undefined {
    return typed.get(key(person, choice));
  },
  type(person: number, choice: TemplateChoice, text: string): void {
    typed.set(key(person, choice), text);
  },
  forget(person: number): void {
    for (const one of typed.keys()) if (JSON.parse(one)[0] === person) typed.delete(one);
  },
};
