/** The records of one tab, a page at a time, with a cursor. Rule: what was on screen stays until the new answer is here. */
import type { Failure } from "$ui/host/bindings";
import { asFailure } from "$ui/host/index";
import { type Fetch, Pages } from "./pages";

export class Records<Row> {
  total = $state(0);
  answered = $state(false);
  failure = $state.raw<Failure>();
  cursor = $state(0);
  /** Grows with each other question: then the list begins at its top. */
  questions = $state(0);
  #version = $state(0);
  #pages: Pages<Row>;

  constructor(fetch: Fetch<Row>) {
    this.#pages = new Pages<Row>(
      fetch,
      () => {
        this.total = this.#pages.total;
        this.answered = this.#pages.answered;
        if (this.#pages.answered) this.cursor = Math.max(0, Math.min(this.cursor, this.total - 1));
        this.#version += 1;
      },
      (thrown) => {
        this.failure = asFailure(thrown);
      },
    );
  }

  row(index: number): Row | undefined {
    void this.#version;
    return this.#pages.row(index);
  }

  /** The record that keys act on. */
  get current(): Row | undefined {
    return this.row(this.cursor);
  }

  want = (first: number, end: number): void => {
    void this.#pages.want(first, end);
  };

  /** Asks anew: after a change, or with another question. */
  ask = (fetch?: Fetch<Row>): void => {
    this.failure = undefined;
    if (fetch) {
      this.cursor = 0;
      this.questions += 1;
    }
    void this.#pages.ask(fetch);
  };
}
