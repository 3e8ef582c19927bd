/** One person's line of time, page by page. Rule: what was on screen stays until the new answer is here. */
import { asFailure, host } from "$ui/host";
import type { Failure, TimelineItem, TimelineKind, TimelinePlace } from "$ui/host/bindings";

const PAGE = 40;

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
  async further(): Promise<void> {
    if (this.#going || this.#next === null) return;
    this.#going = true;
    const question = this.#asked;
    try {
      const query = { person: this.person, kinds: this.#kinds };
      const page = await host.timelinePage({ query, after: this.#next, limit: PAGE });
      if (question !== this.#asked) return;
      this.#next = page.next;
      this.items = [...this.items, ...page.items];
    } catch (thrown) {
      if (question === this.#asked) this.failure = asFailure(thrown);
    } finally {
      this.#going = false;
    }
  }
}
