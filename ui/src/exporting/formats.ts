/** The ways out. Rule: one table; each says whom it is for and what it leaves behind. */
import type { ExportFormat } from "$ui/host/bindings";
import { say } from "$ui/words/say";

export interface Way {
  format: ExportFormat;
  /** Empty where a folder is made. */
  extension: string;
}

export const WHOLE: Way = { format: "archive", extension: "rapport.zip" };

export const FOR_OTHERS: Way[] = [
  { format: "vcard", extension: "vcf" },
  { format: "vcard3", extension: "vcf" },
  { format: "google", extension: "csv" },
  { format: "csv", extension: "csv" },
  { format: "ics", extension: "ics" },
  { format: "markdown", extension: "" },
  { format: "graphml", extension: "graphml" },
  { format: "json", extension: "json" },
  { format: "json_whole", extension: "json" },
];

export const titleOf = ({ format }: Way): string => say(`exporting-way-${format}`);

/** What is proposed as its name. */
export function fileOf({ format, extension }: Way): string {
  const name = say(`exporting-way-${format}.file`);
  return extension ? `${name}.${extension}` : name;
}

/** `612 people written to /home/ada/people.vcf`. */
export function writtenInWords(
  format: ExportFormat,
  many: number,
  path: string,
  how: "open" | "encrypted" = "open",
): string {
  const written =
    format === "ics"
      ? say("exporting-written-entries", { many, path })
      : say("exporting-written-people", { many, path });
  return how === "encrypted" ? say("exporting-written-encrypted", { written }) : written;
}
