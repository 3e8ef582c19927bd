/** What the first screen needs, asked for before anything is drawn. Rule: an answer is for the first screen alone;
 * later it may be old. */
import { host } from "$ui/host";
import type { PeoplePage, Start } from "$ui/host/bindings";
import { PAGE } from "$ui/kit/pages";
import { EVERYBODY } from "$ui/people/query";

let start: Promise<Start> | undefined;
let people: Promise<PeoplePage> | undefined;

export const asked = {
  begin(): void {
    start = host.start();
    people = host.peoplePage({ query: EVERYBODY, offset: 0, limit: PAGE });
    // Whoever takes the answer tells why there is none.
    start.catch(() => {});
    people.catch(() => {});
  },
  /** The answer of the beginning, for whoever comes first. */
  start(): Promise<Start> | undefined {
    const answer = start;
    start = undefined;
    return answer;
  },
  /** Whatever the first screen did not take is let go. */
  end(): void {
    start = undefined;
    people = undefined;
  },
  /** The first page of everybody. */
  people(): Promise<PeoplePage> | undefined {
    const answer = people;
    people = undefined;
    return answer;
  },
};
