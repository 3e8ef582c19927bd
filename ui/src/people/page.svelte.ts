/** Whom the full page shows. Rule: from one person one comes to another, and Esc goes back the same way. */
import { navigation } from "$ui/frame/navigation.svelte";

let person = $state<number>();
let before = $state.raw<number[]>([]);

export const page = {
  get person(): number | undefined {
    return person;
  },
  get hasBefore(): boolean {
    return before.length > 0;
  },
  /** Another person, from this page. */
  goOn(to: number): void {
    if (to === person) return;
    if (person !== undefined) before = [...before, person];
    person = to;
  },
  goBack(): void {
    const last = before[before.length - 1];
    if (last === undefined) return;
    before = before.slice(0, -1);
    person = last;
  },
  forget(): void {
    person = undefined;
    before = [];
  },
};

/** Opens the full page of a person, whatever was on screen. */
export function openPage(of: number): void {
  person = of;
  before = [];
  navigation.go("person");
}
