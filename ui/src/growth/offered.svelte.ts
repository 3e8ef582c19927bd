/** What figures can be narrowed to: organisations, tags and topics by name. */
import { host } from "$ui/host";
import type { Facets, Topic } from "$ui/host/bindings";
import { Latest } from "$ui/kit/latest";

/** Long lists are cut short. */
const MOST_TOPICS = 200;

export class Offered {
  facets = $state.raw<Facets>();
  topics = $state.raw<Topic[]>([]);
  #facets = new Latest();
  #topics = new Latest();

  load(): void {
    void this.#facets.of(host.peopleFacets({ organisation_search: "" }), (found) => (this.facets = found));
    const query = { search: "", scope: "all" as const, sort: "name" as const };
    void this.#topics.of(host.topicsList({ query, offset: 0, limit: MOST_TOPICS }), ({ rows }) => (this.topics = rows));
  }
}
