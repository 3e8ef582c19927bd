/** The one door to Rust: every command once, by its own name. Rule: nothing outside `host/` knows the shell. */
import type {
  AppliedImport,
  Batch,
  Changes,
  ExportFormat,
  Facets,
  Growth,
  GrowthQuery,
  ImportSource,
  ImportUndone,
  JournalState,
  Outcome,
  PeoplePage,
  PeopleQuery,
  PersonCard,
  PersonEdit,
  PersonId,
  PossiblePair,
  PreviewRecord,
  PreviewSummary,
  Progress,
  ReadingChoice,
  RecordDecision,
  Selection,
  Settings,
  Start,
  Written,
} from "./bindings";
import { call } from "./call";

type Watch = (progress: Progress) => void;

export const host = {
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

export { asFailure } from "./call";
export { chooseFiles, chooseFolder, chooseWhereToSave } from "./dialog";
export { type Dropping, listenForDrops } from "./drop";
export { photoAddress } from "./photo";
