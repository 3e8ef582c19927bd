/** The records behind a figure. Rule: just those that it was counted from, in its order. */
import { host } from "$ui/host";
import type {
  Ask,
  Contribution,
  Exchange,
  HeldSession,
  Insight,
  Learning,
  MeasureFigure,
  Opportunity,
  TopicId,
} from "$ui/host/bindings";
import { firstLine } from "$ui/kit/words";
import { HELP } from "$ui/logging/words";
import { EVERYTHING as ANY_MENTORSHIP } from "$ui/mentoring/words";
import { EVERYTHING } from "$ui/opportunities/words";
import { say } from "$ui/words/say";
import { ANY_CONTRIBUTION, ANY_INSIGHT, ANY_LEARNING, contributionLine, insightLine, learningLine } from "./words";

export type Behind =
  | { kind: "insight"; record: Insight }
  | { kind: "contribution"; record: Contribution }
  | { kind: "learning"; record: Learning }
  | { kind: "exchange"; record: Exchange }
  | { kind: "ask"; record: Ask }
  | { kind: "opportunity"; record: Opportunity }
  | { kind: "session"; record: HeldSession };

const PAGE = 200;

/** Those of several figures, each once, the latest first. */
export async function recordsBehindAll(figures: MeasureFigure[], topic: TopicId | null): Promise<Behind[]> {
  const found = await Promise.all(figures.map((figure) => recordsBehind(figure, topic)));
  if (found.length === 1) return found[0] ?? [];
  const once = new Map(found.flat().map((one) => [`${one.kind} ${one.record.id}`, one]));
  return [...once.values()].toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
}

function dayOf({ kind, record }: Behind): string {
  if (kind === "ask") return record.asked_on;
  return kind === "opportunity" ? record.heard_on : record.on;
}

async function recordsBehind({ measure, records }: MeasureFigure, topic: TopicId | null): Promise<Behind[]> {
  const days = records.map(({ on }) => on).sort();
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return [];
  const ids = records.map(({ id }) => id);
  const span = { from, until, topic };
  switch (measure) {
    case "insights":
      return (
        await gather(ids, (offset) => host.insightsPage({ query: { ...ANY_INSIGHT, ...span }, offset, limit: PAGE }))
      ).map((record) => ({ kind: "insight", record }));
    case "learning_hours":
      return (
        await gather(ids, (offset) => host.learningPage({ query: { ...ANY_LEARNING, ...span }, offset, limit: PAGE }))
      ).map((record) => ({ kind: "learning", record }));
    case "contributions":
      return (
        await gather(ids, (offset) =>
          host.contributionsPage({ query: { ...ANY_CONTRIBUTION, ...span }, offset, limit: PAGE }),
        )
      ).map((record) => ({ kind: "contribution", record }));
    case "advice_given": {
      const query = { person: null, direction: "given" as const, kind: null, from, until };
      return (await gather(ids, (offset) => host.exchangesPage({ query, offset, limit: PAGE }))).map((record) => ({
        kind: "exchange",
        record,
      }));
    }
    case "times_asked": {
      const query = { person: null, whose: "theirs" as const, state: null };
      return (await gather(ids, (offset) => host.asksList({ query, offset, limit: PAGE }))).map((record) => ({
        kind: "ask",
        record,
      }));
    }
    case "opportunities_heard":
    case "hidden_opportunities":
      return (
        await gather(ids, (offset) =>
          host.opportunitiesPage({ query: { ...EVERYTHING, ...span }, offset, limit: PAGE }),
        )
      ).map((record) => ({ kind: "opportunity", record }));
    case "sessions_as_mentor":
    case "sessions_as_mentee": {
      const direction = measure === "sessions_as_mentor" ? ("i_mentor_them" as const) : ("they_mentor_me" as const);
      const held = await host.mentoringSessions({ query: { ...ANY_MENTORSHIP, direction, from, until } });
      return ids.flatMap((id) => {
        const record = held.find(({ interaction }) => interaction === id);
        return record ? [{ kind: "session" as const, record }] : [];
      });
    }
  }
}

/** Page by page, until all are found or there is no more. */
export async function gather<Row extends { id: number }>(
  ids: number[],
  page: (offset: number) => Promise<{ rows: Row[]; total: number }>,
): Promise<Row[]> {
  const wanted = new Set(ids);
  const found = new Map<number, Row>();
  for (let offset = 0; found.size < wanted.size; offset += PAGE) {
    const { rows, total } = await page(offset);
    for (const row of rows) if (wanted.has(row.id)) found.set(row.id, row);
    if (rows.length === 0 || offset + rows.length >= total) break;
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

export interface Told {
  title: string;
  line: string;
  on: string;
}

export function told({ kind, record }: Behind): Told {
  switch (kind) {
    case "insight":
      return { title: firstLine(record.text), line: insightLine(record), on: record.on };
    case "contribution":
      return {
        title: record.title,
        line: joined(say(`expertise-contribution-${record.kind}`), contributionLine(record)),
        on: record.on,
      };
    case "learning":
      return {
        title: record.title,
        line: joined(say(`expertise-learning-${record.kind}`), learningLine(record)),
        on: record.on,
      };
    case "exchange":
      return {
        title: record.what || HELP[record.kind],
        line: joined(HELP[record.kind], say("expertise-to", { name: record.name })),
        on: record.on,
      };
    case "ask":
      return { title: record.what, line: say("expertise-asked-by", { name: record.name }), on: record.asked_on };
    case "opportunity":
      return {
        title: record.title,
        line: joined(
          record.told_by ? say("expertise-from", { people: record.told_by.name }) : record.source,
          record.organisation?.name,
        ),
        on: record.heard_on,
      };
    case "session":
      return {
        title: record.agenda || record.focus,
        line: joined(say("expertise-with", { people: record.person.name }), record.focus),
        on: record.on,
      };
  }
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" · ");
