/** What the values of a person are called on screen. */
import type { Archived, HistoryKind, MatchKind, MatchReason, Origin } from "$ui/host/bindings";

export const ORIGINS: Record<Origin, string> = {
  event: "event",
  introduction: "introduction",
  online: "online",
  work: "work",
  import: "import only",
};

export const ARCHIVED: Record<Archived, string> = {
  shown: "With the archived",
  hidden: "Without the archived",
  only: "Archived only",
};

const REASONS: Record<MatchKind, string> = {
  same_source: "same card",
  same_profile: "same profile address",
  same_email: "same e-mail",
  same_phone: "same telephone",
  same_name: "same name",
  name_reversed: "name reversed",
  similar_name: "similar name",
  nickname: "nickname",
  same_organisation: "same organisation",
  same_email_domain: "same e-mail domain",
  same_birthday: "same birthday",
  same_met_on: "connected on the same day",
  same_city: "same city",
};

export function reason({ kind, value }: MatchReason): string {
  return value ? `${REASONS[kind]} ${value}` : REASONS[kind];
}

const FIELDS: Record<string, string> = {
  name: "Name",
  prefix: "Title",
  given: "Given name",
  additional: "Middle name",
  family: "Family name",
  suffix: "Suffix",
  nickname: "Nickname",
  organisation: "Organisation",
  department: "Department",
  position: "Position",
  emails: "E-mail",
  phones: "Phone",
  urls: "Web",
  addresses: "Address",
  birthday: "Birthday",
  met_on: "Known since",
  origin: "Origin",
  tags: "Tags",
  notes: "Notes",
  dates: "Dates",
  related: "Related",
  photo: "Photo",
};

export function fieldName(field: string): string {
  return FIELDS[field.split(":")[0] ?? field] ?? field;
}

export const HISTORY: Record<HistoryKind, string> = {
  met: "met",
  imported: "imported",
  edited: "edited",
  job_change: "new job",
  merged: "merged",
};
