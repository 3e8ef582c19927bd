/** Invented answers to every command. `?people=100000` in the address sets how many people there are, `?theme=dark` the theme, `?empty` leaves out all else. */

import type { Figures, PeopleQuery, PersonCard, PersonRow, Settings } from "../src/host/bindings";
import { records, summary } from "./importing";
import { understand } from "./logging";
import { makeRows } from "./people";
import { week } from "./week";

const asked = new URLSearchParams(location.search);
const rows = makeRows(Number(asked.get("people") ?? 1284));
const settings: Settings = {
  name: "Nora Lind",
  region: "NO",
  language: "system",
  theme: (asked.get("theme") as Settings["theme"]) ?? "system",
  window: { text_percent: 100, first_screen: "people", tray: "off" },
  weights: {
    half_life_days: 90,
    one_to_one: 0.5,
    group: 0.25,
    call: 0.4,
    video: 0.4,
    message: 0.15,
    email: 0.15,
    letter: 0.3,
    event_conversation: 0.3,
    other: 0.2,
    brief: 0.5,
    good: 1,
    deep: 1.5,
    exchange: 0.3,
  },
  rhythms: { inner: 14, close: 30, active: 90, wider: 180, outer: null },
  week: { minutes: 90, starts: "monday", preferred: [] },
  notices: { notices: "off", plan_on: "monday", morning: "08:00", quiet_from: "19:00", quiet_until: "08:00" },
  zone: "",
};
let operation = 0;

const said = (key: string, message: string, parts: Record<string, string>) => ({ key, parts, message });
const changes = (title: string, op = "edit_person") => ({ operation: ++operation, op, title, people: "many" });

const answered = new Map<string, PersonRow[]>();

function page(input: { query: PeopleQuery; offset: number; limit: number }) {
  const key = JSON.stringify(input.query);
  const found = answered.get(key) ?? find(input.query);
  answered.set(key, found);
  return { rows: found.slice(input.offset, input.offset + input.limit), total: found.length, known: rows.length };
}

function find(query: PeopleQuery): PersonRow[] {
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  const { filter, sort, descending } = query;
  let found = rows.filter((row) => {
    const text = `${row.name} ${row.organisation} ${row.position} ${row.tags.join(" ")}`.toLowerCase();
    return words.every((word) => text.includes(word)) && (!filter.origin || row.origin === filter.origin);
  });
  if (sort === "met_on") found = found.toSorted((a, b) => (a.met_on ?? "").localeCompare(b.met_on ?? ""));
  else if (sort === "organisation") found = found.toSorted((a, b) => a.organisation.localeCompare(b.organisation));
  else if (sort === "position") found = found.toSorted((a, b) => a.position.localeCompare(b.position));
  return descending ? found.toReversed() : found;
}

function card(row: PersonRow): PersonCard {
  return {
    ...row,
    prefix: "",
    given: row.name.split(" ")[0] ?? "",
    additional: "",
    family: row.name.split(" ").slice(1).join(" "),
    suffix: "",
    nickname: "",
    organisation_id: 1,
    department: "",
    emails: [
      { label: "work", value: row.email },
      { label: "home", value: "ingrid@solberg.example" },
    ],
    phones: [{ label: "mobile", value: "912 34 567", e164: "+4791234567" }],
    urls: [{ label: "", value: "https://www.linkedin.com/in/ingrid-solberg" }],
    addresses: [
      {
        label: "home",
        post_office_box: "",
        extended: "",
        street: "Markveien 12",
        city: "Oslo",
        region: "",
        postal_code: "0554",
        country: "Norway",
        formatted: "",
      },
    ],
    birthday: "--11-13",
    dates: [{ label: "Anniversary", value: "2011-06-18" }],
    related: [{ label: "Spouse", value: "Henrik Solberg" }],
    notes: "Met at RustConf Oslo. Looks for a speaker on tracing.",
    employments: [
      { organisation: row.organisation, position: row.position, from: "2023-04", until: null, seen_on: "2026-11-12" },
      {
        organisation: "Schibsted",
        position: "Senior Engineer",
        from: "2017-01",
        until: "2023-03",
        seen_on: "2024-02-02",
      },
    ],
    provenance: [
      { field: "name", batch: "Connections.csv", at: "2026-11-12T09:30:00Z" },
      { field: "position", batch: null, at: "2026-11-20T12:00:00Z" },
      { field: "organisation", batch: "Connections.csv", at: "2026-11-12T09:30:00Z" },
      { field: `emails:${row.email}`, batch: "friends.vcf", at: "2026-11-13T09:30:00Z" },
      { field: "notes", batch: null, at: "2026-11-20T12:00:00Z" },
    ],
    offers: [{ id: 1, field: "position", value: "Distinguished Engineer", batch: "Connections.csv" }],
    merges: [{ merge: 4, name: "I. Solberg", merged_at: "2026-11-14T10:00:00Z" }],
    possible_duplicates: [
      {
        id: 7,
        name: "Ingrid Solbergh",
        organisation: "Vipps",
        reasons: [
          { kind: "similar_name", value: "" },
          { kind: "same_organisation", value: "Vipps" },
        ],
      },
    ],
    history: [
      {
        at: "2026-11-20T12:00:00Z",
        kind: "edited",
        text: "Position changed to Principal Engineer",
        said: said("deeds-edited-by-hand", "Position changed to Principal Engineer", { fields: "Position" }),
      },
      {
        at: "2026-11-14T10:00:00Z",
        kind: "merged",
        text: "Merged with I. Solberg",
        said: said("deeds-merged-with", "Merged with I. Solberg", { name: "I. Solberg" }),
      },
      {
        at: "2026-11-12T09:30:00Z",
        kind: "imported",
        text: "Imported from Connections.csv",
        said: said("deeds-imported-from", "Imported from Connections.csv", { title: "Connections.csv" }),
      },
      {
        at: "2019-05-04T00:00:00Z",
        kind: "met",
        text: "Connected on LinkedIn",
        said: said("deeds-met", "Connected on LinkedIn", {}),
      },
    ],
    not_understood: ["X-GENERATOR:Contacts 9", "Favourite colour: green"],
  };
}

function figures(): Figures[] {
  const columns = Array.from(
    { length: 36 },
    (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`,
  );
  const counts = (key: string, count: (at: number) => number) => ({
    key,
    unit: "count" as const,
    values: columns.map((_, at) => count(at)),
  });
  const network = [
    counts("strong", (at) => 4 + (at % 5)),
    counts("warm", (at) => 12 + at),
    counts("dormant", (at) => 300 + at * 9),
  ];
  const known = (at: number) => network.reduce((sum, series) => sum + (series.values[at] ?? 0), 0);
  return [
    { chart: "network", columns, columns_are: "months", series: network },
    {
      chart: "engagement",
      columns,
      columns_are: "months",
      series: [
        { key: "engagement", unit: "share", values: columns.map((_, at) => (30 + at) / known(at)) },
        counts("engaged", (at) => 30 + at),
        counts("known", known),
      ],
    },
    {
      chart: "new_ties",
      columns,
      columns_are: "months",
      series: [counts("online", (at) => 5 + (at % 7)), counts("event", (at) => 4 + (at % 3))],
    },
  ];
}

export async function answer(command: string, input: any, progress: (step: unknown) => void): Promise<unknown> {
  switch (command) {
    case "start":
    case "sample_open":
    case "sample_leave":
      return {
        version: "0.1.0",
        data_folder: "/home/nora/.local/share/rapport",
        sample: asked.has("sample"),
        people: rows.length,
        settings,
        usual_weights: settings.weights,
        journal: { undo: { op: "tag_people", title: "Tagged 3 people" }, redo: null },
        locale: asked.get("locale") ?? "en-GB",
        shortcut: "Ctrl+Alt+R",
      };
    case "words_search":
      return [];
    case "people_page":
      return page(input);
    case "people_facets":
      return {
        organisations: ["Vipps", "Zalando", "Spotify", "Figma", "Oxide", "InfoQ"]
          .map((name, at) => ({ id: at + 1, name, people: 120 - at * 13 }))
          .filter(({ name }) => name.toLowerCase().includes(input.organisation_search.toLowerCase())),
        tags: ["observability", "databases", "mentor"].map((name, at) => ({ id: at + 1, name, people: 40 - at * 9 })),
        origins: [
          { origin: "online", people: 800 },
          { origin: "event", people: 120 },
          { origin: "work", people: 90 },
        ],
        batches: [
          { id: 1, name: "Connections.csv", people: 1046 },
          { id: 2, name: "friends.vcf", people: 211 },
        ],
      };
    case "person_card":
      return card(rows.find((row) => row.id === input.person) ?? rows[0]!);
    case "duplicates_page":
      return input.offset > 0 || asked.has("empty")
        ? []
        : [
            {
              first: rows[0],
              second: { ...rows[0], id: 7001, name: "Ingrid Solbergh", email: "" },
              reasons: [
                { kind: "similar_name", value: "" },
                { kind: "same_organisation", value: "Vipps" },
              ],
            },
            {
              first: rows[3],
              second: { ...rows[3], id: 7002, name: "Tomasz Zielinski", organisation: "Bell Labs" },
              reasons: [{ kind: "same_phone", value: "+48 600 000 000" }],
            },
          ];
    case "growth_figures":
      return figures();
    case "week_plan":
      return week(asked.has("empty"));
    case "goals_list":
      return { goals: [], put_away: [] };
    case "goals_offered":
      return { metrics: [], sets: [] };
    case "templates_list":
      return [{ choice: { starter: "new_job" }, name: "New job", body: "" }];
    case "message_draft":
      return {
        text: "Hei Tomasz,\n\ncongratulations on the new post at Oxide.",
        missing: ["last_topic"],
        email: "tomasz@oxide.example",
        profile: "",
      };
    case "journal":
      return { undo: { op: "tag_people", title: "Tagged 3 people" }, redo: null };
    case "undo":
    case "redo":
      return changes("Tagged 3 people");
    case "settings_save":
      Object.assign(settings, input.settings);
      return { person: null, changes: { ...changes("Changed settings", "change_settings"), people: "none" } };
    case "import_opened":
      return null;
    case "choose_to_import":
      return { token: "1", names: ["Connections.csv"] };
    case "choose_to_save":
    case "choose_folder":
      return { token: "2", path: "/home/nora/saved" };
    case "import_batches":
      if (asked.has("empty")) return [];
      return [
        {
          id: 2,
          uid: "b",
          applied_at: "2026-11-13T09:30:00Z",
          title: "friends.vcf",
          counts: {
            new: 12,
            same: 3,
            changed: 1,
            unsure: 0,
            left_out: 0,
            broken: 1,
            organisations: 0,
            brought: { events: 0, interactions: 0, ties: 0, exchanges: 0, notes: 0 },
          },
          undone: false,
        },
        {
          id: 1,
          uid: "a",
          applied_at: "2026-11-12T09:30:00Z",
          title: "Connections.csv",
          counts: { ...summary.counts, same: 0, changed: 0, unsure: 7 },
          undone: true,
        },
      ];
    case "import_preview":
      progress({ step: "reading", done: 400, total: 1000 });
      if (asked.has("refuse"))
        throw {
          code: "not_understood",
          key: "",
          parts: {},
          message: "notes.pdf is not a list of people. Drop a LinkedIn export, a vCard or a table.",
          details: "",
        };
      return summary;
    case "import_decide":
    case "import_reread":
      return summary;
    case "import_records":
      return input.offset > 0 ? [] : records(input.outcome);
    case "import_apply":
      return {
        applied: { batch: 3, batch_uid: "c", counts: summary.counts },
        changes: changes("Imported 1,046 people", "import"),
      };
    case "export_all":
      return { written: rows.length };
    case "export_cancel":
      return null;
    case "file_save":
      return null;
    case "log_understand":
      return understand(input.text);
    case "log_keep":
      return { interaction: 1, changes: changes("Logged a meeting with Ingrid Solberg", "log_interaction") };
    case "people_delete":
      return { person: null, changes: changes("Deleted 3 people", "delete_people") };
    case "person_add":
      return { person: 3, changes: changes("Added a person", "add_person") };
    default:
      return { person: null, changes: changes("Changed Ingrid Solberg") };
  }
}
