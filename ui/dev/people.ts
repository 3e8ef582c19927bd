/** Invented people, the same each time. */
import type { Origin, PersonRow } from "../src/host/bindings";

const KNOWN: [string, string, string, string, Origin, string[]][] = [
  ["Ingrid Solberg", "Principal Engineer", "Vipps", "2019-05-04", "event", ["observability"]],
  ["Raj Malhotra", "Founder", "Tracewell", "2026-11-19", "introduction", ["tracing", "founders"]],
  ["Amara Okafor", "Engineer", "Kahoot!", "2021-10-30", "online", []],
  ["Tomasz Zieliński", "Staff Engineer", "Oxide", "2018-05-12", "online", ["databases"]],
  ["Chen Wei", "Query planner", "TiDB", "2020-10-02", "event", ["databases"]],
  ["Sofia Marino", "Research lead", "CWI", "2022-09-21", "event", []],
  ["Lena Brandt", "VP Engineering", "Zalando", "2017-11-04", "work", ["mentor"]],
  ["Noah Kim", "Independent", "", "2016-11-18", "work", []],
  ["Priya Raman", "Product", "Figma", "2023-11-17", "online", []],
  ["Søren Ægidius", "CTO", "Corti", "2025-03-02", "import", []],
  ["María José Núñez", "Editor", "InfoQ", "2024-08-28", "event", ["writing"]],
  ["Olu Adeyemi", "Partner", "Byfounders", "2024-01-09", "introduction", []],
  ["Hanna Lindqvist", "Site reliability engineer", "Spotify", "2026-01-14", "online", []],
  ["王小明", "研究員", "台灣大學", "2023-06-01", "event", []],
];
const GIVEN = [
  "Ada",
  "Björn",
  "Chiara",
  "Dmitri",
  "Elif",
  "Femi",
  "Greta",
  "Hugo",
  "Ines",
  "Jonas",
  "Katarzyna",
  "Leila",
];
const FAMILY = [
  "Andersen",
  "Bianchi",
  "Costa",
  "Dubois",
  "Eriksen",
  "Fischer",
  "García",
  "Horvat",
  "Ito",
  "Jansen",
  "Kowalska",
];
const ORIGINS: Origin[] = ["online", "online", "event", "work", "introduction", "import"];

export function makeRows(many: number): PersonRow[] {
  return Array.from({ length: many }, (_, at): PersonRow => {
    const one = KNOWN[at];
    const given = GIVEN[at % GIVEN.length] ?? "";
    const family = FAMILY[(at * 7) % FAMILY.length] ?? "";
    const [name, position, organisation, met_on, origin, tags] = one ?? [
      `${given} ${family}`,
      ["Engineer", "Designer", "Product manager", "Researcher"][at % 4] ?? "",
      ["Vipps", "Zalando", "Spotify", "Figma"][(at * 3) % 4] ?? "",
      `${2014 + (at % 12)}-${String((at % 12) + 1).padStart(2, "0")}-11`,
      ORIGINS[at % ORIGINS.length] ?? "import",
      [],
    ];
    return {
      id: at + 1,
      uid: `p${at}`,
      name,
      position,
      organisation,
      email: `${name.split(" ")[0]?.toLowerCase()}@example.org`,
      met_on,
      origin,
      tags,
      photo: null,
      possible_duplicate: at === 0,
      tie: null,
    };
  });
}
