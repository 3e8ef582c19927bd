// The types and commands of the bridge, in the shape of crates/rapport.
import { call } from "./call";

export type PersonId = number;
export type Origin = "event" | "introduction" | "online" | "work" | "import";
export type Labelled = { label: string; value: string };
export type PostalAddress = {
  label: string;
  post_office_box: string;
  extended: string;
  street: string;
  city: string;
  region: string;
  postal_code: string;
  country: string;
  formatted: string;
};
export type PeopleSort = "name" | "organisation" | "position" | "met_on" | "added";
export type PeopleFilter = {
  organisation: number | null;
  tag: number | null;
  origin: Origin | null;
  batch: number | null;
  known_from: string | null;
  known_until: string | null;
  possible_duplicates: boolean;
};
export type PeopleQuery = { search: string; filter: PeopleFilter; sort: PeopleSort; descending: boolean };
export type PersonRow = {
  id: PersonId;
  uid: string;
  name: string;
  organisation: string;
  position: string;
  email: string;
  met_on: string | null;
  origin: Origin;
  tags: Array<string>;
  photo: number | null;
  possible_duplicate: boolean;
};
export type PeoplePage = { rows: Array<PersonRow>; total: number; known: number };
export type Selection = { people: Array<PersonId> } | { found: { query: PeopleQuery; except: Array<PersonId> } };
export type PersonEdit = {
  name: string | null;
  prefix: string | null;
  given: string | null;
  additional: string | null;
  family: string | null;
  suffix: string | null;
  nickname: string | null;
  organisation: string | null;
  department: string | null;
  position: string | null;
  emails: Array<Labelled> | null;
  phones: Array<Labelled> | null;
  urls: Array<Labelled> | null;
  addresses: Array<PostalAddress> | null;
  birthday: string | null;
  met_on: string | null;
  origin: Origin | null;
  tags: Array<string> | null;
  notes: string | null;
};
export type PhoneNumber = { label: string; value: string; e164: string | null };
export type Employment = {
  organisation: string;
  position: string;
  from: string | null;
  until: string | null;
  seen_on: string;
};
export type Provenance = { field: string; batch: string | null; at: string };
export type Offer = { id: number; field: string; value: string; batch: string };
export type MergedPerson = { merge: number; name: string; merged_at: string };
export type MatchKind =
  | "same_source"
  | "same_profile"
  | "same_email"
  | "same_phone"
  | "same_name"
  | "name_reversed"
  | "similar_name"
  | "nickname"
  | "same_organisation"
  | "same_email_domain"
  | "same_birthday"
  | "same_city";
export type MatchReason = { kind: MatchKind; value: string };
export type PossibleDuplicate = { id: PersonId; name: string; organisation: string; reasons: Array<MatchReason> };
export type PossiblePair = { first: PersonRow; second: PersonRow; reasons: Array<MatchReason> };
export type HistoryKind = "met" | "imported" | "edited" | "job_change" | "merged";
export type HistoryEntry = { at: string; kind: HistoryKind; text: string };
export type PersonCard = {
  id: PersonId;
  uid: string;
  name: string;
  prefix: string;
  given: string;
  additional: string;
  family: string;
  suffix: string;
  nickname: string;
  organisation_id: number | null;
  organisation: string;
  department: string;
  position: string;
  emails: Array<Labelled>;
  phones: Array<PhoneNumber>;
  urls: Array<Labelled>;
  addresses: Array<PostalAddress>;
  birthday: string | null;
  met_on: string | null;
  origin: Origin;
  dates: Array<Labelled>;
  related: Array<Labelled>;
  tags: Array<string>;
  notes: string;
  photo: number | null;
  employments: Array<Employment>;
  provenance: Array<Provenance>;
  offers: Array<Offer>;
  merges: Array<MergedPerson>;
  possible_duplicates: Array<PossibleDuplicate>;
  history: Array<HistoryEntry>;
  not_understood: Array<string>;
};
export type Facet = { id: number; name: string; people: number };
export type OriginFacet = { origin: Origin; people: number };
export type Facets = {
  organisations: Array<Facet>;
  tags: Array<Facet>;
  origins: Array<OriginFacet>;
  batches: Array<Facet>;
};

export type Code =
  | "not_found"
  | "invalid"
  | "file"
  | "not_understood"
  | "newer_database"
  | "damaged_database"
  | "busy"
  | "cancelled"
  | "not_undoable"
  | "internal";
export type Failure = { code: Code; message: string; details: string };

export type Op =
  | "add_person"
  | "edit_person"
  | "delete_people"
  | "tag_people"
  | "merge_people"
  | "part_person"
  | "decide_duplicate"
  | "answer_offer"
  | "import"
  | "undo_import"
  | "remember_mapping"
  | "change_settings";
export type ChangedPeople = "none" | { these: Array<PersonId> } | "many";
export type Changes = { operation: number; op: Op; title: string; people: ChangedPeople };
export type JournalState = { undo: string | null; redo: string | null };
export type Written = { person: PersonId | null; changes: Changes };

export type Theme = "system" | "light" | "dark";
export type Settings = { name: string; region: string; theme: Theme };
export type Start = {
  version: string;
  data_folder: string;
  sample: boolean;
  people: number;
  settings: Settings;
  journal: JournalState;
  locale: string;
};

export type Format =
  | "vcard"
  | "linkedin_connections"
  | "linkedin_positions"
  | "linkedin_profile"
  | "google_csv"
  | "outlook_csv"
  | "thunderbird_csv"
  | "rapport_csv"
  | "table"
  | "ldif"
  | "not_used_yet";
export type Severity = "value_left_aside" | "record_broken" | "file_refused";
export type Problem = { file: string; line: number; severity: Severity; message: string };
export type Target =
  | "leave_out"
  | "name"
  | "given"
  | "additional"
  | "family"
  | "prefix"
  | "suffix"
  | "nickname"
  | "organisation"
  | "department"
  | "position"
  | "email"
  | "phone"
  | "url"
  | "street"
  | "city"
  | "region"
  | "postal_code"
  | "country"
  | "birthday"
  | "met_on"
  | "tags"
  | "notes";
export type TableReading = {
  delimiter: string;
  columns: Array<string>;
  mapping: Array<Target>;
  sample: Array<Array<string>>;
  has_header: boolean;
  needs_look: boolean;
};
export type ReadingChoice = {
  encoding: string | null;
  delimiter: string | null;
  mapping: Array<Target> | null;
  has_header: boolean | null;
};
export type LeftOutReason = "hidden_profile" | "empty" | "group" | "organisation";
export type LeftOutCount = { reason: LeftOutReason; records: number };
export type FilePreview = {
  file: string;
  format: Format;
  encoding: string;
  table: TableReading | null;
  records: number;
  left_out: Array<LeftOutCount>;
};
export type Outcome = "new" | "same" | "changed" | "unsure" | "left_out" | "broken";
export type Counts = {
  new: number;
  same: number;
  changed: number;
  unsure: number;
  left_out: number;
  broken: number;
};
export type PreviewSummary = {
  preview: number;
  title: string;
  files: Array<FilePreview>;
  counts: Counts;
  job_changes: number;
  known_since: string | null;
  problems: Array<Problem>;
  problem_count: number;
  myself: Array<string>;
};
export type ChangeKind = "none" | "new_job" | "new_position" | "left_job" | "spelling" | "more_details";
export type Decision = "merge" | "update" | "keep_both" | "leave_out" | "undecided";
export type Candidate = {
  person: PersonId | null;
  name: string;
  organisation: string;
  position: string;
  values: Array<Labelled>;
  reasons: Array<MatchReason>;
};
export type Difference = { field: string; here: string; in_file: string; typed_here: boolean };
export type PreviewRecord = {
  index: number;
  file: string;
  record: number;
  line: number;
  outcome: Outcome;
  name: string;
  organisation: string;
  position: string;
  candidates: Array<Candidate>;
  differences: Array<Difference>;
  change: ChangeKind;
  decision: Decision;
};
export type RecordDecision = { index: number; decision: Decision; candidate: number };
export type Applied = { batch: number; batch_uid: string; counts: Counts };
export type AppliedImport = { applied: Applied; changes: Changes };
export type Batch = {
  id: number;
  uid: string;
  applied_at: string;
  title: string;
  counts: Counts;
  undone: boolean;
};
export type BatchUndone = {
  people_removed: number;
  people_restored: number;
  kept: Array<string>;
  kept_count: number;
};
export type ImportUndone = { undone: BatchUndone; changes: Changes };
export type Step = "reading" | "comparing" | "writing" | "indexing";
export type Progress = { step: Step; done: number; total: number };
export type ImportSource = { paths: Array<string> } | { text: { title: string; text: string } };

export type Split = "origin" | "organisation";
export type GrowthQuery = {
  from: string | null;
  until: string | null;
  split: Split;
  organisation: number | null;
  origin: Origin | null;
};
export type GrowthSeries = { key: string; organisation: number | null; known: Array<number>; new: Array<number> };
export type Growth = {
  months: Array<string>;
  known: Array<number>;
  new: Array<number>;
  series: Array<GrowthSeries>;
  without_met_on: number;
};
export type ExportFormat = "vcard" | "csv" | "json";

export type Watch = (progress: Progress) => void;

/** Every command of the shell, once. What fails arrives as a `Failure`. */
export const commands = {
  start: () => call<Start>("start", {}),
  peoplePage: (input: { query: PeopleQuery; offset: number; limit: number }) => call<PeoplePage>("people_page", input),
  peopleFacets: (input: { organisation_search: string }) => call<Facets>("people_facets", input),
  personCard: (input: { person: PersonId }) => call<PersonCard>("person_card", input),
  personAdd: (input: { edit: PersonEdit }) => call<Written>("person_add", input),
  personEdit: (input: { person: PersonId; edit: PersonEdit }) => call<Written>("person_edit", input),
  peopleDelete: (input: { selection: Selection }) => call<Written>("people_delete", input),
  peopleTag: (input: { selection: Selection; add: string[]; remove: string[] }) => call<Written>("people_tag", input),
  peopleMerge: (input: { kept: PersonId; other: PersonId }) => call<Written>("people_merge", input),
  personPart: (input: { merge: number }) => call<Written>("person_part", input),
  duplicatesPage: (input: { offset: number; limit: number }) => call<PossiblePair[]>("duplicates_page", input),
  duplicateKeepBoth: (input: { first: PersonId; second: PersonId }) => call<Written>("duplicate_keep_both", input),
  offerAnswer: (input: { offer: number; take: "take" | "dismiss" }) => call<Written>("offer_answer", input),
  importPreview: (input: { source: ImportSource }, watch: Watch) =>
    call<PreviewSummary>("import_preview", input, watch),
  importReread: (
    input: { preview: number; file: string; choice: ReadingChoice; remember: "remember" | "once" },
    watch: Watch,
  ) => call<PreviewSummary>("import_reread", input, watch),
  importRecords: (input: { preview: number; outcome: Outcome | null; offset: number; limit: number }) =>
    call<PreviewRecord[]>("import_records", input),
  importDecide: (input: { preview: number; decisions: RecordDecision[] }) =>
    call<PreviewSummary>("import_decide", input),
  importApply: (input: { preview: number }, watch: Watch) => call<AppliedImport>("import_apply", input, watch),
  importCancel: () => call<null>("import_cancel", {}),
  importDiscard: (input: { preview: number }) => call<null>("import_discard", input),
  importBatches: () => call<Batch[]>("import_batches", {}),
  importUndo: (input: { batch: number }) => call<ImportUndone>("import_undo", input),
  undo: () => call<Changes | null>("undo", {}),
  redo: () => call<Changes | null>("redo", {}),
  journal: () => call<JournalState>("journal", {}),
  growth: (input: { query: GrowthQuery }) => call<Growth>("growth", input),
  settingsSave: (input: { settings: Settings }) => call<Written>("settings_save", input),
  dataFolderOpen: () => call<null>("data_folder_open", {}),
  sampleOpen: () => call<Start>("sample_open", {}),
  sampleLeave: () => call<Start>("sample_leave", {}),
  exportPeople: (input: { format: ExportFormat; path: string }) => call<{ people: number }>("export_people", input),
  fileSave: (input: { path: string; content: string }) => call<null>("file_save", input),
};
