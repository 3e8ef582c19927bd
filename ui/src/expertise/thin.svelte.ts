/** What is thin in each topic of the list. Rule: asked one after the other, only for those on screen, and once until something changes. */
import { SvelteMap } from "svelte/reactivity";
import { host } from "$ui/host";
import type { PowerFacet, ProfilePeriod, Topic, TopicId } from "$ui/host/bindings";

export class Thin {
  #known = new SvelteMap<TopicId, PowerFacet | null>();
  #wanted = new Map<TopicId, ProfilePeriod>();
  #asking: "yes" | "no" = "no";
  #round = 0;

  /** Undefined: nothing is thin, or it is not known yet. */
  of(topic: Topic, period: ProfilePeriod): PowerFacet | undefined {
    const known = this.#known.get(topic.id);
    if (known === undefined && isMine(topic)) {
      this.#wanted.set(topic.id, period);
      queueMicrotask(() => void this.#ask());
    }
    return known ?? undefined;
  }

  forget(): void {
    this.#round += 1;
    this.#known.clear();
    this.#wanted.clear();
  }

  async #ask(): Promise<void> {
    if (this.#asking === "yes") return;
    this.#asking = "yes";
    for (let next = this.#next(); next; next = this.#next()) {
      const [topic, period] = next;
      const round = this.#round;
      // A topic that is gone has nothing thin.
      const thin = await host.expertiseProfile({ topic, period }).then(
        (profile) => profile.thin,
        () => null,
      );
      if (round === this.#round) this.#known.set(topic, thin);
    }
    this.#asking = "no";
  }

  #next(): [TopicId, ProfilePeriod] | undefined {
    const next = this.#wanted.entries().next().value;
    if (next) this.#wanted.delete(next[0]);
    return next;
  }
}

const isMine = (topic: Topic) =>
  topic.level !== null || topic.target !== null || topic.insights + topic.contributions + topic.learning > 0;
