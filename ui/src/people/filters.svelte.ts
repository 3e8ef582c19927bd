/** What the filter menus offer, and the names of what is chosen in them. */
import { onChanges } from "$ui/frame/changes";
import { session } from "$ui/frame/session.svelte";
import { host } from "$ui/host";
import type { Facets, PeopleFilter } from "$ui/host/bindings";
import { longDate } from "$ui/kit/dates";
import { Latest } from "$ui/kit/latest";
import { circleText } from "$ui/ties/circles";
import { BANDS } from "$ui/ties/words";
import { say } from "$ui/words/say";

const NOTHING: Facets = { organisations: [], tags: [], origins: [], batches: [] };

let facets = $state.raw<Facets>(NOTHING);
let search = "";
const latest = new Latest();
/** Names seen so far, so that a chip keeps its name when the menu shows others. */
let names = $state.raw<ReadonlyMap<string, string>>(new Map());

export const filters = {
  get facets(): Facets {
    return facets;
  },
  load(organisationSearch = search): Promise<void> {
    search = organisationSearch;
    return latest.of(host.peopleFacets({ organisation_search: organisationSearch }), (answer) => {
      facets = answer;
      const next = new Map(names);
      for (const { id, name } of answer.organisations) next.set(`organisation ${id}`, name);
      for (const { id, name } of answer.tags) next.set(`tag ${id}`, name);
      for (const { id, name } of answer.batches) next.set(`batch ${id}`, name);
      names = next;
    });
  },
  /** For a filter that another screen set: what it is called. */
  name(kind: "organisation" | "tag" | "batch", id: number, name: string): void {
    names = new Map(names).set(`${kind} ${id}`, name);
  },
};

export interface FilterChip {
  text: string;
  without: Partial<PeopleFilter>;
}

/** One chip for each condition that is set. */
export function chips(filter: PeopleFilter): FilterChip[] {
  const found: FilterChip[] = [];
  const named = (kind: "organisation" | "tag" | "batch", id: number) =>
    names.get(`${kind} ${id}`) ?? say(`people-chosen-${kind}`);
  if (filter.organisation !== null) {
    found.push({ text: named("organisation", filter.organisation), without: { organisation: null } });
  }
  if (filter.tag !== null)
    found.push({ text: say("people-chip-tag", { name: named("tag", filter.tag) }), without: { tag: null } });
  if (filter.origin !== null) {
    const origin = say(`people-origin-${filter.origin}`);
    found.push({ text: say("people-chip-origin", { origin }), without: { origin: null } });
  }
  if (filter.batch !== null)
    found.push({ text: say("people-chip-import", { name: named("batch", filter.batch) }), without: { batch: null } });
  const range = { known_from: null, known_until: null };
  const day = (civil: string) => longDate(civil, session.locale);
  if (filter.known_from && filter.known_until) {
    const told = { from: day(filter.known_from), until: day(filter.known_until) };
    found.push({ text: say("people-chip-known-between", told), without: range });
  } else if (filter.known_from)
    found.push({ text: say("people-chip-known-from", { from: day(filter.known_from) }), without: range });
  else if (filter.known_until)
    found.push({ text: say("people-chip-known-until", { until: day(filter.known_until) }), without: range });
  if (filter.circle !== null) found.push({ text: circleText(filter.circle), without: { circle: null } });
  if (filter.band !== null)
    found.push({ text: say("people-chip-tie", { band: BANDS[filter.band] }), without: { band: null } });
  if (filter.purpose !== null) {
    const purpose = say(`ties-purpose-${filter.purpose}.chip`);
    found.push({ text: say("people-chip-purpose", { purpose }), without: { purpose: null } });
  }
  if (filter.engagement !== null)
    found.push({ text: say(`ties-engagement-${filter.engagement}.chip`), without: { engagement: null } });
  if (filter.overdue) found.push({ text: say("people-chip-overdue"), without: { overdue: false } });
  if (filter.archived !== "shown")
    found.push({ text: say(`people-archived-${filter.archived}.chip`), without: { archived: "shown" } });
  if (filter.possible_duplicates)
    found.push({ text: say("people-chip-twice"), without: { possible_duplicates: false } });
  return found;
}

onChanges((changes) => {
  if (changes.people !== "none") void filters.load();
});
