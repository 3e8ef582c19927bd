/** One person's line of time, page by page. Rule: what was on screen stays until the new answer is here. */
import { asFailure, host } from "$ui/host";
import type { Failure, TimelineItem, TimelineKind, TimelinePlace } from "$ui/host/bindings";
import { isIt, type Sought } from "./sought.svelte";

const PAGE = 40;
const LARGE_PAGE = 200;

export class Line {
  items = $state.raw<TimelineItem[]>([]);
  answered = $state(false);
  failure = $state.raw<Failure>();
  #next: TimelinePlace | null = null;
  #kinds: TimelineKind[] = [];
  #asked = 0;
  #going = false;
  readonly person: number;

  constructor(person: number) {
    this.person = person;
  }

  get more(): boolean {
    return this.answered && this.#next !== null;
  }

  /** From the beginning, with as many items as are shown now; `kinds`: of these only, all where empty. */
  async ask(kinds: TimelineKind[] = this.#kinds): Promise<void> {
    const question = ++this.#asked;
    this.#kinds = kinds;
    try {
      const query = { person: this.person, kinds };
      const page = await host.timelinePage({ query, after: null, limit: Math.max(PAGE, this.items.length) });
      if (question !== this.#asked) return;
      this.#next = page.next;
      this.items = page.items;
      this.answered = true;
      this.failure = undefined;
    } catch (thrown) {
      if (question === this.#asked) this.failure = asFailure(thrown);
    }
  }

  /** The next page, where there is one and none is on its way. */
  async further(limit: number = PAGE): Promise<void> {
    if (this.#going || this.#next === null) return;
    this.#going = true;
    const question = this.#asked;
    try {
      const query = { person: this.person, kinds: this.#kinds };
      const page = await host.timelinePage({ query, after: this.#next, limit });
      if (question !== this.#asked) return;
      this.#next = page.next;
      this.items = [...this.items, ...page.items];
    } catch (thrown) {
      if (question === this.#asked) this.failure = asFailure(thrown);
    } finally {
      this.#going = false;
    }
  }

  /** Loads down to a record and tells its place; undefined: it is not there. */
  async reach(record: Sought): Promise<number | undefined> {
    if (!this.answered || this.#kinds.length > 0) await this.ask([]);
    for (;;) {
      const place = this.items.findIndex((item) => isIt(item.place, record));
      if (place >= 0) return place;
      const loaded = this.items.length;
      const last = this.items[loaded - 1];
      if (this.#next === null || (last && last.place.on < record.on)) return undefined;
      await this.further(LARGE_PAGE);
      if (this.items.length === loaded) return undefined;
    }
  }
}
