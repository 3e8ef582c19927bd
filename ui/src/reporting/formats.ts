/** The files that a report is saved as. Rule: as the system's dialog is to call them. */
import type { ReportFormat } from "$ui/host/bindings";

export const FORMATS: Record<ReportFormat, { kind: string; extension: string }> = {
  html: { kind: "Web page", extension: "html" },
  pdf: { kind: "PDF", extension: "pdf" },
};
