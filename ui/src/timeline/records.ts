/** The whole record behind an item of the timeline, to be edited. Undefined: it is gone. */
import { ANY_CONTRIBUTION, ANY_INSIGHT, ANY_LEARNING } from "$ui/expertise/words";
import { host } from "$ui/host";
import type {
  Ask,
  Contribution,
  Exchange,
  Insight,
  Learning,
  Promise as Promised,
  TimelinePlace,
} from "$ui/host/bindings";

const PAGE = 200;

type Page<Row> = { rows: Row[]; total: number };

export function exchangeAt(person: number, { id, on }: TimelinePlace): Promise<Exchange | undefined> {
  const query = { person, direction: null, kind: null, from: on, until: on };
  return seek(id, (offset) => host.exchangesPage({ query, offset, limit: PAGE }));
}

export function promiseAt(person: number, { id }: TimelinePlace): Promise<Promised | undefined> {
  const query = { person, whose: null, state: null, event: null, opportunity: null, mentorship: null, due_until: null };
  return seek(id, (offset) => host.promisesList({ query, offset, limit: PAGE }));
}

export function askAt(person: number, { id }: TimelinePlace): Promise<Ask | undefined> {
  const query = { person, whose: null, state: null };
  return seek(id, (offset) => host.asksList({ query, offset, limit: PAGE }));
}

export function insightAt(person: number, { id, on }: TimelinePlace): Promise<Insight | undefined> {
  const query = { ...ANY_INSIGHT, person, from: on, until: on };
  return seek(id, (offset) => host.insightsPage({ query, offset, limit: PAGE }));
}

export function contributionAt(person: number, { id, on }: TimelinePlace): Promise<Contribution | undefined> {
  const query = { ...ANY_CONTRIBUTION, person, from: on, until: on };
  return seek(id, (offset) => host.contributionsPage({ query, offset, limit: PAGE }));
}

export function learningAt(person: number, { id, on }: TimelinePlace): Promise<Learning | undefined> {
  const query = { ...ANY_LEARNING, person, from: on, until: on };
  return seek(id, (offset) => host.learningPage({ query, offset, limit: PAGE }));
}

/** Page by page, until it is found or there is no more. */
export async function seek<Row extends { id: number }>(
  id: number,
  page: (offset: number) => Promise<Page<Row>>,
): Promise<Row | undefined> {
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await page(offset);
    const found = rows.find((row) => row.id === id);
    if (found || rows.length === 0 || offset + rows.length >= total) return found;
  }
}
