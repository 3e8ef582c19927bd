/** Opportunities in words. */
import type {
  NewOpportunity,
  OpportunitiesQuery,
  Opportunity,
  OpportunityKind,
  OpportunityStage,
  Publicity,
  SourceFigure,
  StageName,
} from "$ui/host/bindings";
import { percentOfAll } from "$ui/kit/numbers";
import { inEnglish, say } from "$ui/words/say";

export const KINDS: OpportunityKind[] = [
  "job",
  "collaboration",
  "client",
  "talk",
  "publication",
  "partnership",
  "board",
  "other",
];

export function kindChoices(): { value: OpportunityKind; title: string }[] {
  return KINDS.map((value) => ({ value, title: say(`opportunities-kind-${value}`) }));
}

export const PUBLICITY: Publicity[] = ["already", "later", "never"];

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

/** As the user calls it, or else by its usual name. */
export function called(names: StageName[], stage: OpportunityStage): string {
  const name = names.find((name) => name.stage === stage)?.name;
  return name === inEnglish(`opportunities-stage-${stage}`) ? usualName(stage) : (name ?? "");
}

export const usualName = (stage: OpportunityStage): string => say(`opportunities-stage-${stage}`);

/** The stage before or after; undefined at an end. */
export function beside(stage: OpportunityStage, by: 1 | -1): OpportunityStage | undefined {
  return STAGES[STAGES.indexOf(stage) + by];
}

/** `Talk · Nordlys` */
export function lineOf(opportunity: Opportunity): string {
  return [say(`opportunities-kind-${opportunity.kind}`), opportunity.organisation?.name].filter(Boolean).join(" · ");
}

/** `from Ada Berg`, or another source as it is written; empty where nothing was written down. */
export function fromWhom(opportunity: Opportunity): string {
  return opportunity.told_by ? say("opportunities-from-whom", { name: opportunity.told_by.name }) : opportunity.source;
}

export function sourceName(source: SourceFigure): string {
  return source.name === "" ? say("opportunities-source-none") : source.name;
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
  return share === null ? "–" : percentOfAll(share, locale);
}

export type Span = "all" | "year" | "months";
export const SPANS: Span[] = ["all", "months", "year"];

/** The first day of what is looked at. */
export function firstDay(span: Span, today: string): string | null {
  if (span === "all") return null;
  const [year = "", month = "", day = ""] = today.split("-");
  if (span === "year") return `${year}-01-01`;
  // The day after the same day of last year; 29 February becomes 1 March.
  const at = new Date(Date.UTC(Number(year) - 1, Number(month) - 1, Number(day) + 1));
  return at.toISOString().slice(0, 10);
}
