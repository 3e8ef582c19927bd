/** What fills a place on screen. Rule: only the answer to the last question counts; one that was overtaken is dropped, and so is its failure. */
import { asFailure } from "$ui/host";
import type { Failure } from "$ui/host/bindings";
import { toasts } from "./toasts.svelte";

export class Latest {
  #question = 0;

  /** Hands the answer over as soon as it is here, unless something else was asked meanwhile. */
  async of<Answer>(
    answer: Promise<Answer>,
    take: (answer: Answer) => void,
    fail: (failure: Failure) => void = toasts.fail,
  ): Promise<void> {
    const mine = ++this.#question;
    try {
      const found = await answer;
      if (mine === this.#question) take(found);
    } catch (thrown) {
      if (mine === this.#question) fail(asFailure(thrown));
    }
  }

  /** Nothing is wanted any more: what is on its way is dropped. */
  drop(): void {
    this.#question += 1;
  }
}

/** For what is told of a record that may be gone by now: then whoever shows the record says so. */
export function failUnlessGone(failure: Failure): void {
  if (failure.code !== "not_found") toasts.fail(failure);
}
