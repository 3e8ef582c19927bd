/** Opportunities in words. */
import type {
  NewOpportunity,
  OpportunitiesQuery,
  Opportunity,
  OpportunityKind,
  OpportunityStage,
  PathAt,
  Publicity,
  SourceFigure,
  StageName,
} from "$ui/host/bindings";
import { numberFormat } from "$ui/words/formats";

export const KINDS: Record<OpportunityKind, string> = {
  job: "Job",
  collaboration: "Collaboration",
  client: "Client",
  talk: "Talk",
  publication: "Publication",
  partnership: "Partnership",
  board: "Board",
  other: "Other",
};

export const PUBLICITY: Record<Publicity, string> = {
  already: "Public when I heard of it",
  later: "Public only later",
  never: "Never public",
};

export const AT: Record<PathAt, string> = { now: "", member: "member", before: "was there" };

/** In their order; the user may call them otherwise. */
export const STAGES: OpportunityStage[] = ["heard", "exploring", "applied", "talking", "won", "lost", "let_go"];
export const ENDS: OpportunityStage[] = ["won", "lost", "let_go"];
/** The columns of the board: what is open, each by itself, and what has ended, together. */
export const COLUMNS: OpportunityStage[][] = [["heard"], ["exploring"], ["applied"], ["talking"], ENDS];

export const EVERYTHING: OpportunitiesQuery = {
  person: null,
  source: null,
  kind: null,
  stage: null,
  reached: null,
  standing: null,
  hidden: null,
  topic: null,
  organisation: null,
  from: null,
  until: null,
  words: "",
};

export function called(names: StageName[], stage: OpportunityStage): string {
  return names.find((name) => name.stage === stage)?.name ?? "";
}

/** The stage before or after; undefined at an end. */
export function beside(stage: OpportunityStage, by: 1 | -1): OpportunityStage | undefined {
  return STAGES[STAGES.indexOf(stage) + by];
}

/** `Talk · Nordlys` */
export function lineOf(opportunity: Opportunity): string {
  return [KINDS[opportunity.kind], opportunity.organisation?.name].filter(Boolean).join(" · ");
}

/** `from Ada Berg`, or another source as it is written; empty where nothing was written down. */
export function fromWhom(opportunity: Opportunity): string {
  return opportunity.told_by ? `from ${opportunity.told_by.name}` : opportunity.source;
}

export function sourceName(source: SourceFigure): string {
  return source.name === "" ? "No source noted" : source.name;
}

/** What lists the records of a source. */
export function ofSource(source: SourceFigure): Partial<OpportunitiesQuery> {
  return source.person === null ? { source: source.name } : { person: source.person };
}

/** The same one as it is written back, so that one part of it can be changed. */
export function asNew(opportunity: Opportunity): NewOpportunity {
  const { title, kind, heard_on, source, publicity, outcome, thanked_on, url, notes, topics } = opportunity;
  return {
    title,
    kind,
    heard_on,
    told_by: opportunity.told_by?.id ?? null,
    source,
    publicity,
    organisation: opportunity.organisation?.name ?? "",
    outcome,
    thanked_on,
    url,
    notes,
    topics,
  };
}

/** `59 %`; `100 %` only where it is all of them. */
export function shareText(share: number | null, locale: string | undefined): string {
  if (share === null) return "–";
  const shown = share < 1 ? Math.min(share, 0.99) : 1;
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(shown);
}

/** The first day of what is looked at. */
export type Span = "all" | "year" | "months";
export const SPANS: Record<Span, string> = { all: "All time", months: "Last 12 months", year: "This year" };

export function firstDay(span: Span, today: string): string | null {
  if (span === "all") return null;
  const [year = "", month = "", day = ""] = today.split("-");
  if (span === "year") return `${year}-01-01`;
  // The day after the same day of last year; 29 February becomes 1 March.
  const at = new Date(Date.UTC(Number(year) - 1, Number(month) - 1, Number(day) + 1));
  return at.toISOString().slice(0, 10);
}
