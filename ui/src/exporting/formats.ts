/** The ways out. Rule: one table; each says whom it is for and what it leaves behind. */
import type { ExportFormat } from "$ui/host/bindings";
import { count, people } from "$ui/kit/words";

export interface Way {
  format: ExportFormat;
  title: string;
  text: string;
  /** What is proposed as its name, without the ending. */
  name: string;
  /** Empty where a folder is made. */
  extension: string;
}

export const WHOLE: Way = {
  format: "archive",
  title: "Archive",
  text: "Everything that is here, photos too, in one open file. Drop it on a Rapport without people, and all is as it is here.",
  name: "everything",
  extension: "rapport.zip",
};

export const FOR_OTHERS: Way[] = [
  {
    format: "vcard",
    title: "vCard 4.0",
    text: "For address books: all of each card, with photos, tags and relations.",
    name: "people",
    extension: "vcf",
  },
  {
    format: "vcard3",
    title: "vCard 3.0",
    text: "The same for programs that read no other.",
    name: "people",
    extension: "vcf",
  },
  {
    format: "google",
    title: "Google Contacts",
    text: "The table that Google takes. Photos stay behind.",
    name: "google contacts",
    extension: "csv",
  },
  {
    format: "csv",
    title: "Table",
    text: "For spreadsheets, which show it and compute none of it. Photos stay behind.",
    name: "people",
    extension: "csv",
  },
  {
    format: "ics",
    title: "Calendar",
    text: "Events, and follow-ups that are still to be done.",
    name: "events",
    extension: "ics",
  },
  {
    format: "markdown",
    title: "Markdown folder",
    text: "A note for each person with what was between you, linked to each other. Obsidian opens it as a vault.",
    name: "people",
    extension: "",
  },
  {
    format: "graphml",
    title: "GraphML",
    text: "The network as a map, for Gephi and its like.",
    name: "network",
    extension: "graphml",
  },
  {
    format: "json",
    title: "JSON",
    text: "For programs: people and what was between you.",
    name: "people",
    extension: "json",
  },
  {
    format: "json_whole",
    title: "JSON, with topics and goals",
    text: "For programs: also what was written down about nobody alone.",
    name: "rapport",
    extension: "json",
  },
];

/** `612 people written to /home/ada/people.vcf`. */
export function writtenInWords(
  format: ExportFormat,
  written: number,
  path: string,
  locale?: string,
  how: "open" | "encrypted" = "open",
): string {
  const what = format === "ics" ? count(written, "entry", "entries", locale) : people(written);
  return `${what} written to ${path}${how === "encrypted" ? ", encrypted by your passphrase" : ""}`;
}
