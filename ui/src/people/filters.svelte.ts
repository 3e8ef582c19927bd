/** What the filter menus offer, and the names of what is chosen in them. */
import { onChanges } from "$ui/frame/changes";
import { session } from "$ui/frame/session.svelte";
import { host } from "$ui/host";
import type { Facets, PeopleFilter } from "$ui/host/bindings";
import { longDate } from "$ui/kit/dates";
import { circleText } from "$ui/ties/circles";
import { BANDS, PURPOSES } from "$ui/ties/words";
import { say } from "$ui/words/say";
import { ARCHIVED, ORIGINS } from "./words";

const NOTHING: Facets = { organisations: [], tags: [], origins: [], batches: [] };

let facets = $state.raw<Facets>(NOTHING);
let search = "";
/** Names seen so far, so that a chip keeps its name when the menu shows others. */
let names = $state.raw<ReadonlyMap<string, string>>(new Map());

export const filters = {
  get facets(): Facets {
    return facets;
  },
  async load(organisationSearch = search): Promise<void> {
    search = organisationSearch;
    const answer = await host.peopleFacets({ organisation_search: organisationSearch });
    if (organisationSearch !== search) return;
    facets = answer;
    const next = new Map(names);
    for (const { id, name } of answer.organisations) next.set(`organisation ${id}`, name);
    for (const { id, name } of answer.tags) next.set(`tag ${id}`, name);
    for (const { id, name } of answer.batches) next.set(`batch ${id}`, name);
    names = next;
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
  const named = (kind: string, id: number) =>
    names.get(`${kind} ${id}`) ?? `chosen ${kind === "batch" ? "import" : kind}`;
  if (filter.organisation !== null) {
    found.push({ text: named("organisation", filter.organisation), without: { organisation: null } });
  }
  if (filter.tag !== null) found.push({ text: `tag: ${named("tag", filter.tag)}`, without: { tag: null } });
  if (filter.origin !== null) found.push({ text: `origin: ${ORIGINS[filter.origin]}`, without: { origin: null } });
  if (filter.batch !== null) found.push({ text: `import: ${named("batch", filter.batch)}`, without: { batch: null } });
  const range = { known_from: null, known_until: null };
  const day = (civil: string) => longDate(civil, session.locale);
  if (filter.known_from && filter.known_until) {
    found.push({ text: `known since ${day(filter.known_from)} – ${day(filter.known_until)}`, without: range });
  } else if (filter.known_from) found.push({ text: `known since ${day(filter.known_from)} or later`, without: range });
  else if (filter.known_until) found.push({ text: `known by ${day(filter.known_until)}`, without: range });
  if (filter.circle !== null) found.push({ text: circleText(filter.circle), without: { circle: null } });
  if (filter.band !== null) found.push({ text: `tie: ${BANDS[filter.band]}`, without: { band: null } });
  if (filter.purpose !== null)
    found.push({ text: `for ${PURPOSES[filter.purpose].toLowerCase()}`, without: { purpose: null } });
  if (filter.engagement !== null)
    found.push({ text: say(`ties-engagement-${filter.engagement}.chip`), without: { engagement: null } });
  if (filter.overdue) found.push({ text: "past their rhythm", without: { overdue: false } });
  if (filter.archived !== "shown")
    found.push({ text: ARCHIVED[filter.archived].toLowerCase(), without: { archived: "shown" } });
  if (filter.possible_duplicates) found.push({ text: "possible duplicates", without: { possible_duplicates: false } });
  return found;
}

onChanges((changes) => {
  if (changes.people !== "none") void filters.load();
});
