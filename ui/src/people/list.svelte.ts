/** The list of people: question, pages, cursor and choice. It outlives the screen, so that going back finds it as it was left. */
import { asked as atStart } from "$ui/frame/asked";
import { onChanges, touches } from "$ui/frame/changes";
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import { asFailure, host } from "$ui/host";
import type { Failure, PeopleFilter, PeopleQuery, PeopleSort, PersonRow } from "$ui/host/bindings";
import { Pages } from "$ui/kit/pages";
import { toasts } from "$ui/kit/toasts.svelte";
import { ALL_FOUND, type Choice, isChosen, NOBODY, selection, size, toggled, withAll } from "./choice";
import { EVERYBODY, NO_FILTER } from "./query";

/** Sorted by these one wants the strongest, or the latest, on top. */
const MOST_FIRST: ReadonlySet<PeopleSort> = new Set(["met_on", "added", "tie", "last_contact"]);

let query = $state.raw<PeopleQuery>(EVERYBODY);
let total = $state(0);
let answered = $state(false);
let version = $state(0);
let failure = $state.raw<Failure>();
let cursor = $state(0);
let anchor = 0;
let choice = $state.raw<Choice>(NOBODY);
/** What was chosen when the range began: a range grows and shrinks from there. */
let base: Choice = NOBODY;
let ranges = 0;
let open = $state<number>();
/** Asked already for the screen that is about to come. */
let begun = false;

const fetchFor = (asked: PeopleQuery) => async (offset: number, limit: number) => {
  const early = asked === EVERYBODY && offset === 0 ? atStart.people() : undefined;
  const page = await (early ?? host.peoplePage({ query: asked, offset, limit }));
  session.known = page.known;
  return page;
};

const pages = new Pages<PersonRow>(
  fetchFor(EVERYBODY),
  () => {
    total = pages.total;
    answered = pages.answered;
    if (cursor >= total) cursor = Math.max(0, total - 1);
    version += 1;
  },
  (thrown) => {
    failure = asFailure(thrown);
  },
);

export const list = {
  get query(): PeopleQuery {
    return query;
  },
  get total(): number {
    return total;
  },
  get answered(): boolean {
    return answered;
  },
  get failure(): Failure | undefined {
    return failure;
  },
  get cursor(): number {
    return cursor;
  },
  get choice(): Choice {
    return choice;
  },
  get chosen(): number {
    return size(choice, total);
  },
  get selection() {
    return selection(choice, query);
  },
  /** The person in the side pane. */
  get open(): number | undefined {
    return open;
  },
  row(index: number): PersonRow | undefined {
    void version;
    return pages.row(index);
  },
  want(first: number, end: number): void {
    void pages.want(first, end);
  },
  /** Asks before the screen is there, so that it is drawn once, with its rows. */
  async begin(): Promise<void> {
    begun = true;
    await pages.ask();
  },
  /** The screen is there. */
  enter(): void {
    if (begun) begun = false;
    else list.refresh();
  },
  refresh(): void {
    failure = undefined;
    void pages.ask();
  },
  ask(next: Partial<PeopleQuery>): void {
    query = { ...query, ...next };
    cursor = 0;
    choice = NOBODY;
    beginRange(0);
    failure = undefined;
    void pages.ask(fetchFor(query));
  },
  filter(next: Partial<PeopleFilter>): void {
    list.ask({ filter: { ...query.filter, ...next } });
  },
  sortBy(sort: PeopleSort): void {
    list.ask({ sort, descending: query.sort === sort ? !query.descending : MOST_FIRST.has(sort) });
  },
  moveTo(index: number, how: "move" | "extend" = "move"): void {
    cursor = Math.max(0, Math.min(index, total - 1));
    if (how === "move") beginRange(cursor);
    else list.chooseRange(anchor, cursor);
    if (open !== undefined && how === "move") list.openAtCursor();
  },
  openAtCursor(): void {
    const row = pages.row(cursor);
    if (row) open = row.id;
  },
  show(person: number): void {
    open = person;
  },
  close(): void {
    open = undefined;
  },
  isChosen(person: number): boolean {
    return isChosen(choice, person);
  },
  toggle(index: number): void {
    const row = pages.row(index);
    if (row) choice = toggled(choice, row.id);
    beginRange(index);
  },
  chooseRange(from: number, to: number): void {
    const mine = ++ranges;
    void pages
      .between(Math.min(from, to), Math.max(from, to))
      .then((rows) => {
        if (rows && mine === ranges)
          choice = withAll(
            base,
            rows.map(({ id }) => id),
          );
      })
      .catch((thrown) => toasts.fail(asFailure(thrown)));
  },
  chooseFrom(index: number): void {
    cursor = index;
    list.chooseRange(anchor, index);
  },
  chooseAll(): void {
    choice = ALL_FOUND;
    beginRange(cursor);
  },
  chooseNobody(): void {
    choice = NOBODY;
    beginRange(cursor);
  },
};

function beginRange(at: number): void {
  anchor = at;
  base = choice;
  ranges += 1;
}

/** Shows one person in People, whatever was on screen. */
export function openPerson(person: number): void {
  open = person;
  navigation.go("people");
}

/** Shows the people behind a figure. */
export function openPeople(filter: Partial<PeopleFilter>): void {
  open = undefined;
  list.ask({ search: "", filter: { ...NO_FILTER, ...filter } });
  navigation.go("people");
}

/** The first few people that a search finds. */
export async function findPeople(search: string, limit: number): Promise<PersonRow[]> {
  const page = await host.peoplePage({ query: { ...EVERYBODY, search }, offset: 0, limit });
  return page.rows;
}

onChanges((changes) => {
  if (changes.people === "none") return;
  list.refresh();
  if (changes.op === "delete_people" || changes.op === "merge_people") list.chooseNobody();
  if (changes.op === "delete_people" && open !== undefined && touches(changes, open)) open = undefined;
});

/** Another database: nothing of the old one stays. */
export function forgetList(): void {
  open = undefined;
  list.ask(EVERYBODY);
}
