/** An invented preview, to look at the Import screens in a plain browser. */
import type { Candidate, PreviewRecord, PreviewSummary } from "../src/host/bindings";

export const summary: PreviewSummary = {
  preview: 1,
  title: "Basic_LinkedInDataExport_11-21-2026.zip",
  files: [
    {
      file: "Basic_LinkedInDataExport_11-21-2026.zip › Connections.csv",
      format: "linkedin_connections",
      encoding: "UTF-8",
      table: null,
      dates: null,
      records: 1334,
      left_out: [{ reason: "hidden_profile", records: 12 }],
      becomes: [],
      take: null,
      message_text: null,
    },
    {
      file: "Basic_LinkedInDataExport_11-21-2026.zip › Profile.csv",
      format: "linkedin_profile",
      encoding: "UTF-8",
      table: null,
      dates: null,
      records: 1,
      left_out: [],
      becomes: [],
      take: null,
      message_text: null,
    },
    {
      file: "Basic_LinkedInDataExport_11-21-2026.zip › messages.csv",
      format: "linkedin_messages",
      encoding: "UTF-8",
      table: null,
      dates: null,
      records: 412,
      left_out: [
        { reason: "draft", records: 3 },
        { reason: "unmatched", records: 37 },
      ],
      becomes: [{ kind: "interaction", new: 360, changed: 2, same: 10 }],
      take: "all",
      message_text: "leave_aside",
    },
    {
      file: "calendar.ics",
      format: "calendar",
      encoding: "UTF-8",
      table: null,
      dates: null,
      records: 96,
      left_out: [{ reason: "cancelled", records: 4 }],
      becomes: [
        { kind: "event", new: 21, changed: 0, same: 0 },
        { kind: "interaction", new: 71, changed: 0, same: 0 },
      ],
      take: "all",
      message_text: null,
    },
    {
      file: "members.csv",
      format: "table",
      encoding: "windows-1252",
      table: {
        delimiter: ";",
        columns: ["Member", "Firm", "Contact", "Since", "Remark"],
        mapping: ["name", "organisation", "email", "met_on", "leave_out"],
        sample: [
          ["Søren Ægidius", "Corti", "soren@example.com", "2019-03-04", "paid"],
          ["Hanna Lindqvist", "Spotify", "hanna@example.com", "2020-01-14", ""],
        ],
        has_header: true,
        doubts: ["header", "columns", "date_order"],
      },
      dates: { order: "day_first", by: "habit" },
      records: 2,
      left_out: [],
      becomes: [],
      take: null,
      message_text: null,
    },
  ],
  counts: {
    new: 1046,
    same: 231,
    changed: 38,
    unsure: 4,
    left_out: 12,
    broken: 1,
    organisations: 2,
    brought: { events: 21, interactions: 433, ties: 0, exchanges: 0, notes: 0, others: 0 },
  },
  job_changes: 3,
  known_since: "2014-02-01",
  problems: [
    {
      file: "Connections.csv",
      line: 1208,
      severity: "value_left_aside",
      key: "problems-no-calendar-day",
      parts: { cell: "31 Feb 2023" },
      message: "“31 Feb 2023” is no calendar day; it was kept aside with the person.",
    },
    {
      file: "friends.vcf",
      line: 40,
      severity: "record_broken",
      key: "problems-vcard-unended",
      parts: {},
      message: "This card has no END:VCARD. It was taken as far as it goes; compare it with its source.",
    },
  ],
  problem_count: 2,
  myself: ["Nora Berg", "Staff engineer at Fjordline"],
};

function candidate(name: string, organisation: string, position: string, reasons: Candidate["reasons"]): Candidate {
  return {
    person: 4,
    name,
    organisation,
    position,
    values: [
      { label: "emails", value: "someone@example.com" },
      { label: "organisation", value: organisation },
    ],
    reasons,
  };
}

function record(index: number, fields: Partial<PreviewRecord>): PreviewRecord {
  return {
    index,
    file: "Connections.csv",
    record: index,
    line: index + 4,
    outcome: "new",
    name: `Person ${index}`,
    organisation: "Fjordline",
    position: "Engineer",
    values: [],
    candidates: [],
    differences: [],
    change: "none",
    decision: "update",
    ...fields,
  };
}

const unsure = [
  record(0, {
    outcome: "unsure",
    decision: "undecided",
    name: "Tomasz Zielinski",
    organisation: "Oxide",
    position: "Staff Engineer",
    candidates: [
      candidate("Tomasz Zieliński", "Bell Labs", "Engineer", [
        { kind: "similar_name", value: "" },
        { kind: "same_city", value: "Kraków" },
      ]),
    ],
    differences: [
      { field: "organisation", here: "Bell Labs", in_file: "Oxide", typed_here: false },
      { field: "name", here: "Tomasz Zieliński", in_file: "Tomasz Zielinski", typed_here: true },
    ],
  }),
  record(1, {
    outcome: "unsure",
    decision: "undecided",
    name: "Wei Chen",
    organisation: "PingCAP",
    candidates: [
      candidate("Chen Wei", "TiDB", "Query planner", [
        { kind: "name_reversed", value: "" },
        { kind: "same_email_domain", value: "example.com" },
      ]),
      candidate("Wei Cheng", "TiDB", "Analyst", [{ kind: "similar_name", value: "" }]),
    ],
    differences: [{ field: "name", here: "Chen Wei", in_file: "Wei Chen", typed_here: false }],
  }),
  record(2, {
    outcome: "unsure",
    decision: "merge",
    name: "Robert Hale",
    organisation: "",
    position: "",
    candidates: [candidate("Bob Hale", "Stripe", "", [{ kind: "same_phone", value: "+44 7700 900123" }])],
    differences: [{ field: "given", here: "Bob", in_file: "Robert", typed_here: false }],
  }),
  record(3, {
    outcome: "unsure",
    decision: "keep_both",
    name: "Maria Nunez",
    organisation: "C4Media",
    candidates: [candidate("María José Núñez", "InfoQ", "Editor", [{ kind: "similar_name", value: "" }])],
    differences: [],
  }),
];
const changed = [
  record(10, {
    outcome: "changed",
    change: "new_position",
    name: "Lena Brandt",
    position: "VP Engineering",
    organisation: "Zalando",
    candidates: [candidate("Lena Brandt", "Zalando", "Director", [])],
    differences: [{ field: "position", here: "Director", in_file: "VP Engineering", typed_here: false }],
  }),
  record(11, {
    outcome: "changed",
    change: "left_job",
    name: "Noah Kim",
    position: "Independent",
    organisation: "",
    candidates: [candidate("Noah Kim", "Datadog", "Staff Engineer", [])],
    differences: [{ field: "organisation", here: "Datadog", in_file: "", typed_here: false }],
  }),
  record(12, {
    outcome: "changed",
    change: "more_details",
    name: "Hanna Lindqvist",
    candidates: [candidate("Hanna Lindqvist", "Spotify", "SRE", [])],
    differences: [{ field: "emails", here: "", in_file: "hanna@example.com", typed_here: false }],
  }),
];

export function records(outcome: string | null): PreviewRecord[] {
  if (outcome === "unsure") return unsure;
  if (outcome === "changed") return changed;
  return Array.from({ length: 40 }, (_, at) => record(100 + at, { outcome: outcome as PreviewRecord["outcome"] }));
}
