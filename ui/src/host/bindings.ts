// Made by `cargo xtask bindings` from the list in src-tauri/src/commands/mod.rs. Not to be edited by hand.
import { call } from "./call";

export type Action = "keep_promise" | "draft_message" | "call" | "meet" | "ask_both";
export type Added = { 
/**
 * The record's key.
 */
id: number, changes: Changes, };
export type AddedEvent = { event: EventId, changes: Changes, };
export type Agenda = { 
/**
 * One row an occurrence, in order.
 */
rows: Array<EventRow>, 
/**
 * Those further back too.
 */
known: number, };
export type Aim = "at_least" | "at_most";
export type Answer = "done" | "later" | "not_this";
export type Applied = { 
/**
 * Null where nothing was new or changed: then nothing was written, and there is nothing to undo.
 */
batch: number | null, batch_uid: string | null, counts: Counts, };
export type AppliedImport = { applied: Applied, changes: Changes, };
export type Archived = "shown" | "hidden" | "only";
export type Ask = { id: AskId, uid: string, whose: Whose, person: PersonId | null, 
/**
 * Empty where it is mine.
 */
name: string, what: string, asked_on: string, state: AskState, settled_on: string | null, 
/**
 * What came of it.
 */
outcome: string, topics: Array<string>, interaction: InteractionId | null, };
export type AskId = number;
export type AskSettlement = { state: AskState, on: string, 
/**
 * What came of it; may be empty.
 */
outcome: string, };
export type AskState = "open" | "answered" | "dropped";
export type Asks = { rows: Array<Ask>, total: number, };
export type AsksQuery = { person: PersonId | null, whose: Whose | null, state: AskState | null, };
export type Assessment = { on: string, level: number, };
export type Attendee = { 
/**
 * Who it is in the network, where that is known.
 */
person: PersonId | null, name: string, email: string, 
/**
 * `accepted`, `declined`, `tentative` or `needs_action`.
 */
status: string, };
export type BackAgain = { brought: BroughtBack, changes: Changes, };
export type Backup = { 
/**
 * The name of its file, by which it is asked for.
 */
name: string, folder: string, made_at: string, reason: BackupReason, bytes: number, 
/**
 * What it holds; null where it cannot be read.
 */
counts: BackupCounts | null, 
/**
 * Why it cannot be restored, in English; empty where it can.
 */
fault: string, 
/**
 * The same, for any language.
 */
fault_said: Sentence | null, };
export type BackupCounts = { people: number, interactions: number, events: number, promises: number, exchanges: number, asks: number, introductions: number, notes: number, insights: number, contributions: number, learning: number, opportunities: number, mentorships: number, goals: number, };
export type BackupReason = "daily" | "asked" | "before_migration" | "before_import" | "before_restore";
export type BackupsKept = { 
/**
 * Why the last one could not be made; null where it could.
 */
unmade: Failure | null, folder: string, standing: FolderStanding, 
/**
 * Why no backup can be made there as it stands; null where nothing is known to hinder it.
 */
hindrance: Failure | null, 
/**
 * The newest first, those of earlier folders too.
 */
backups: Array<Backup>, };
export type Balance = { given: number, received: number, 
/**
 * Between 0 and 1; null where nothing was exchanged.
 */
mutuality: number | null, people: Array<PersonBalance>, 
/**
 * How many people there was any exchange with.
 */
people_in_all: number, };
export type BalanceQuery = { 
/**
 * Null: everybody.
 */
person: PersonId | null, from: string | null, 
/**
 * Inclusive.
 */
until: string | null, 
/**
 * At most so many people are named, those with the most exchanges first.
 */
limit: number, };
export type Band = "strong" | "warm" | "weak" | "dormant" | "new";
export type BandCounts = { strong: number, warm: number, weak: number, dormant: number, new: number, };
export type Batch = { id: number, uid: string, 
/**
 * UTC, RFC 3339.
 */
applied_at: string, title: string, counts: Counts, undone: boolean, };
export type BatchUndone = { people_removed: number, people_restored: number, 
/**
 * Names of the people who were kept; the first 100.
 */
kept: Array<string>, kept_count: number, };
export type Becomes = { kind: BecomesKind, new: number, changed: number, same: number, };
export type BecomesKind = "event" | "interaction" | "tie" | "exchange" | "note" | "other";
export type Began = "me" | "them";
export type Behind = { 
/**
 * How many there are; `records` may be cut short.
 */
total: number, records: Array<RecordBehind>, };
export type BehindKind = "person" | "interaction" | "exchange" | "event" | "organisation" | "field" | "place" | "topic" | "opportunity" | "introduction" | "promise" | "ask" | "insight" | "contribution" | "learning" | "tie" | "community";
export type BehindQuery = { chart: Chart, 
/**
 * As in [`super::Figures::columns`].
 */
column: string, 
/**
 * The key of the series.
 */
series: string, query: FiguresQuery, };
export type Between = { 
/**
 * From the one to the other, both included; empty where nothing connects them but me.
 */
steps: Array<BetweenStep>, };
export type BetweenStep = { id: PersonId, name: string, 
/**
 * Empty of the first.
 */
reasons: Array<TieReason>, };
export type Bridge = "bridge" | "no_bridge";
export type Brought = { events: number, interactions: number, ties: number, exchanges: number, notes: number, 
/**
 * Anything else of an archive of Rapport.
 */
others: number, };
export type BroughtBack = { 
/**
 * How many records are there again.
 */
back: number, 
/**
 * What stood there already, having been made again or imported since: it was not doubled.
 */
there: Array<Sentence>, 
/**
 * What belongs to something that is gone itself.
 */
left: Array<Sentence>, 
/**
 * People who came back and may be somebody who was added since: a pair waits under *Possible duplicates* for each.
 */
alike: Array<string>, };
export type Candidate = { 
/**
 * Null: not yet in Rapport, but an earlier record of the same preview.
 */
person: PersonId | null, name: string, organisation: string, position: string, values: Array<Labelled>, reasons: Array<MatchReason>, };
export type CandidateKind = "promise" | "follow_up" | "rhythm" | "mentoring_session" | "birthday" | "new_job" | "revive" | "introduce" | "give";
export type Capacity = { 
/**
 * So many mentees at once.
 */
limit: number, 
/**
 * Mentorships that go on in which I mentor somebody.
 */
mentees: number, };
export type ChangeKind = "none" | "new_job" | "new_position" | "left_job" | "spelling" | "more_details";
export type ChangedPeople = "none" | { "these": Array<PersonId> } | "many";
export type Changes = { operation: number, op: Op, 
/**
 * What it did, ready to be shown beside *Undo*: `Deleted 3 people`.
 */
title: string, 
/**
 * The same, for any language; null where it goes by `op` alone.
 */
said: Sentence | null, people: ChangedPeople, };
export type Chart = "network" | "new_ties" | "engagement" | "conversations" | "time_spent" | "depth" | "given_and_received" | "mutuality" | "rhythm_kept" | "circles" | "reach" | "event_yield" | "opportunities" | "mentoring_sessions" | "event_cost" | "expert_power" | "goals" | "structure";
export type ChosenFiles = { token: Token, 
/**
 * Without their folders.
 */
names: Array<string>, };
export type ChosenPlace = { token: Token, 
/**
 * To be shown.
 */
path: string, };
export type Circle = "inner" | "close" | "active" | "wider" | "outer";
export type CircleProposal = { person: PersonId, name: string, circle: Circle, 
/**
 * Where the person stands now; null: in none.
 */
present: Circle | null, strength: number, };
export type Code = "not_found" | "invalid" | "file" | "not_understood" | "newer_database" | "damaged_database" | "no_database" | "no_backup" | "locked" | "wrong_passphrase" | "no_keyring" | "busy" | "cancelled" | "not_undoable" | "internal";
export type Columns = "months" | "days" | "words" | "quarters";
export type Coming = { event: EventRow, 
/**
 * *Before you meet*: those I want to meet, and those I know who come.
 */
people: Array<MeetingCard>, };
export type Contact = "welcome" | "do_not_contact";
export type Contribution = { id: ContributionId, uid: string, kind: ContributionKind, title: string, on: string, event: NamedEvent | null, place: string, url: string, audience: number | null, notes: string, people: Array<NamedPerson>, topics: Array<string>, };
export type ContributionId = number;
export type ContributionKind = "talk" | "article" | "post" | "code" | "panel" | "answer" | "review" | "award";
export type ContributionsPage = { rows: Array<Contribution>, total: number, };
export type ContributionsQuery = { person: PersonId | null, topic: TopicId | null, event: EventId | null, kind: ContributionKind | null, from: string | null, until: string | null, 
/**
 * As typed; every word must be found.
 */
words: string, };
export type Converted = { 
/**
 * How many backups and files that were set aside were converted.
 */
files: number, 
/**
 * Damaged ones that could not be encrypted, and were deleted.
 */
deleted: Array<string>, 
/**
 * What is as it was: files that could not be written, and folders that are not there now. Plain where encryption was turned on.
 */
left: Array<Sentence>, };
export type CountedKind = "person" | "organisation" | "interaction" | "event" | "exchange" | "introduction" | "promise" | "ask" | "insight" | "contribution" | "learning" | "opportunity";
export type CountedRecord = { kind: CountedKind, id: number, title: string, on: string | null, 
/**
 * Whose it is, where it is somebody's.
 */
person: PersonId | null, };
export type CountedRecords = { 
/**
 * How many there are; `records` may be cut short.
 */
total: number, records: Array<CountedRecord>, };
export type Counts = { new: number, same: number, changed: number, unsure: number, left_out: number, broken: number, 
/**
 * Organisations that are made or filled in; those known already count as same.
 */
organisations: number, 
/**
 * Beside people.
 */
brought: Brought, };
export type DateOrder = "day_first" | "month_first";
export type DateOrderBy = "file" | "habit" | "user";
export type DatesReading = { order: DateOrder, by: DateOrderBy, };
export type Decision = "merge" | "update" | "keep_both" | "leave_out" | "undecided";
export type Depth = "brief" | "good" | "deep";
export type Difference = { 
/**
 * A field of `PersonEdit`.
 */
field: string, here: string, in_file: string, 
/**
 * The user typed what is here: it stays, and the file's value is offered.
 */
typed_here: boolean, };
export type Direction = "given" | "received";
export type Doubt = "header" | "columns" | "date_order";
export type EarlierPeriod = { span: GoalSpan, 
/**
 * Null where there is nothing to have a share of.
 */
value: number | null, };
export type Employment = { organisation: string, position: string, from: string | null, until: string | null, seen_on: string, };
export type Encryption = { locking: Locking, };
export type EncryptionTurned = { converted: Converted, 
/**
 * Why the keyring does not do what it was asked; null where it does, or was not asked.
 */
keyring: Failure | null, 
/**
 * What the window shows now.
 */
start: Start, };
export type Engagement = "engaged" | "not_engaged";
export type EventAnswer = "going" | "maybe" | "declined";
export type EventCapture = { met: Array<Met>, 
/**
 * Markdown; empty leaves what is there.
 */
takeaways: string, 
/**
 * Of a series: the start of the occurrence that was attended, as its row says it; absent: the last one.
 */
occurrence?: string, };
export type EventCard = { id: EventId, uid: string, event: NewEvent, all_day: boolean, starts_at: string, 
/**
 * Of its first occurrence.
 */
ends_at: string, attendees: Array<Attendee>, to_meet: Array<NamedPerson>, met: Array<NamedPerson>, 
/**
 * What was said with each of those met, in the same order.
 */
met_lines: Array<string>, captured: boolean, notes_html: string, takeaways_html: string, };
export type EventChoice = { event: EventId, uid: string, title: string, 
/**
 * First and last day.
 */
starts: string, ends: string, };
export type EventId = number;
export type EventKind = "conference" | "seminar" | "workshop" | "meetup" | "webinar" | "organisation_meeting" | "course" | "meeting";
export type EventOutcome = { met: Array<NamedPerson>, 
/**
 * With whom there was a contact, or to whom a promise of the event was kept, within two days after it.
 */
followed_up: Array<NamedPerson>, 
/**
 * With whom there was a further contact within 90 days; null while those are not over.
 */
engaged: Array<NamedPerson> | null, };
export type EventPerson = { person: PersonId, line: string, };
export type EventRole = "attending" | "speaking" | "organising";
export type EventRow = { id: EventId, uid: string, title: string, kind: EventKind, starts: string, ends: string, zone: string, all_day: boolean, starts_at: string, ends_at: string, recurring: boolean, status: EventStatus, answer: EventAnswer, role: EventRole, place: string, organisation: string, to_meet: number, met: number, 
/**
 * Whether the evening was written down.
 */
captured: boolean, };
export type EventStatus = "confirmed" | "tentative" | "cancelled";
export type Exchange = { id: ExchangeId, uid: string, direction: Direction, kind: ExchangeKind, person: PersonId, name: string, on: string, what: string, thanked_on: string | null, outcome: string, interaction: InteractionId | null, };
export type ExchangeId = number;
export type ExchangeKind = "advice" | "introduction" | "referral" | "feedback" | "knowledge" | "endorsement" | "recommendation" | "hands_on" | "lead" | "time";
export type ExchangesPage = { rows: Array<Exchange>, total: number, };
export type ExchangesQuery = { person: PersonId | null, direction: Direction | null, kind: ExchangeKind | null, 
/**
 * From this day on.
 */
from: string | null, 
/**
 * Up to this day, inclusive.
 */
until: string | null, };
export type ExportFormat = "archive" | "vcard" | "vcard3" | "csv" | "google" | "ics" | "markdown" | "graphml" | "json" | "json_whole";
export type Exported = { 
/**
 * People, or entries of a calendar.
 */
written: number, };
export type ExportedEvents = { events: number, };
export type ExportedRecords = { records: number, };
export type Facet = { id: number, name: string, people: number, };
export type FacetFigure = { facet: PowerFacet, 
/**
 * The plain mean of the shares of its measures; null where none has a mark yet.
 */
share: number | null, measures: Array<MeasureFigure>, };
export type Facets = { 
/**
 * The 50 largest; a larger network narrows them by `organisation_search`.
 */
organisations: Array<Facet>, tags: Array<Facet>, origins: Array<OriginFacet>, batches: Array<Facet>, };
export type Failure = { code: Code, 
/**
 * What says it in any language, and what that is told, as in a [`Sentence`].
 */
key: string, parts: { [key in string]: SentencePart }, 
/**
 * What happened, to what, and what to do: whole sentences in English, as the prompt says them.
 */
message: string, 
/**
 * What a developer wants to copy: the cause as the layer below put it. Empty where there is none.
 */
details: string, };
export type Field = "name" | "given" | "last_topic" | "last_talk" | "event" | "promise" | "new_job" | "me";
export type FigureSeries = { key: string, unit: Unit, 
/**
 * Null where nothing can be said: a share of nothing, or a time that is not over.
 */
values: Array<number | null>, };
export type Figures = { chart: Chart, 
/**
 * First days of months or quarters, days, or words: see `columns_are`.
 */
columns: Array<string>, columns_are: Columns, series: Array<FigureSeries>, };
export type FiguresQuery = { 
/**
 * Any day of the first month; absent: the month in which the first person was met.
 */
from: string | null, 
/**
 * Any day of the last month; absent: the month of `today`.
 */
until: string | null, whom: GrowthWhom, };
export type FilePreview = { file: string, format: Format, encoding: string, table: TableReading | null, 
/**
 * How dates in numbers were read; null where none can be read in two ways.
 */
dates: DatesReading | null, records: number, 
/**
 * How many records were left out, by reason.
 */
left_out: Array<LeftOutCount>, 
/**
 * What its records become beside people.
 */
becomes: Array<Becomes>, 
/**
 * Of a file of what happened: what the user wants of it; null for others.
 */
take: Take | null, 
/**
 * Of messages: whether their words are kept; null for others.
 */
message_text: MessageText | null, };
export type FirstScreen = "week" | "people" | "events" | "exchanges" | "mentoring" | "opportunities" | "expertise" | "goals" | "growth" | "network";
export type FolderChoice = "open" | "fixed";
export type FolderFor = "data" | "other_data" | "backups";
export type FolderStanding = "usual" | "chosen";
export type Forecast = { value: number, low: number, high: number, };
export type Format = "vcard" | "linkedin_connections" | "linkedin_positions" | "linkedin_profile" | "google_csv" | "outlook_csv" | "thunderbird_csv" | "rapport_csv" | "rapport_archive" | "table" | "ldif" | "calendar" | "linkedin_messages" | "linkedin_invitations" | "linkedin_recommendations" | "linkedin_endorsements" | "linkedin_events" | "linkedin_notes" | "not_used_yet";
export type Goal = { id: GoalId, uid: string, goal: NewGoal, 
/**
 * The filter in words: `Storage, close circle`; empty where it is about everybody.
 */
about: string, set_on: string, put_away_on: string | null, };
export type GoalId = number;
export type GoalPeriod = "week" | "month" | "quarter" | "year" | "until";
export type GoalProgress = { span: GoalSpan, 
/**
 * Null where there is nothing to have a share of.
 */
value: number | null, 
/**
 * The share of the period that is gone, in 0..1.
 */
gone: number, 
/**
 * By now, at the target's pace; of shares and levels, the target.
 */
expected: number, 
/**
 * Null where nothing can be said.
 */
forecast: Forecast | null, standing: GoalStanding, 
/**
 * The oldest first.
 */
earlier: Array<EarlierPeriod>, 
/**
 * By how much the last seven days of the period moved it; of shares, how many records they brought. Null where nothing can be said.
 */
moved: number | null, 
/**
 * Those seven days.
 */
lately: GoalSpan, };
export type GoalRow = { goal: Goal, 
/**
 * What is counted, as a heading: `Deep conversations`.
 */
title: string, unit: MetricUnit, kind: MetricKind, progress: GoalProgress, };
export type GoalSpan = { from: string, until: string, };
export type GoalStanding = "ahead" | "on_track" | "behind" | "met";
export type GoalsKept = { 
/**
 * In the order in which they were set.
 */
goals: Array<GoalRow>, 
/**
 * The last one first.
 */
put_away: Array<Goal>, };
export type GoalsOffered = { metrics: Array<MetricChoice>, sets: Array<ReadySet>, };
export type GrowthWhom = { organisation: number | null, 
/**
 * People who stand for it.
 */
topic: number | null, tag: number | null, circle: Circle | null, purpose: Purpose | null, };
export type Guidance = { direction: MentoringDirection, sessions: number, minutes: number, };
export type HeldSession = { id: MentoringSessionId, interaction: InteractionId, mentorship: MentorshipId, person: NamedPerson, focus: string, direction: MentoringDirection, on: string, minutes: number | null, 
/**
 * May be empty.
 */
agenda: string, };
export type HelpReason = { kind: HelpReasonKind, 
/**
 * The topic, the tag, the position or organisation, or what the help was.
 */
value: string, };
export type HelpReasonKind = "topic" | "helped_before" | "talked_about" | "position" | "organisation" | "tag";
export type Hiddenness = "hidden" | "public";
export type HistoryEntry = { 
/**
 * UTC, RFC 3339.
 */
at: string, kind: HistoryKind, 
/**
 * One line in English.
 */
text: string, 
/**
 * The same, for any language.
 */
said: Sentence, };
export type HistoryKind = "met" | "imported" | "edited" | "job_change" | "merged";
export type Holder = "file" | "archive" | "folder";
export type ImportSource = { "files": Token } | { "text": { title: string, text: string, } };
export type ImportUndone = { undone: BatchUndone, changes: Changes, };
export type ImportedThings = "files" | "folders";
export type Insight = { id: InsightId, uid: string, 
/**
 * As it was written, in Markdown.
 */
text: string, 
/**
 * The same as safe HTML.
 */
html: string, on: string, people: Array<NamedPerson>, event: NamedEvent | null, interaction: InteractionId | null, reading: string, url: string, topics: Array<string>, 
/**
 * When it was looked at again last; null: not yet.
 */
shown_on: string | null, shown_times: number, 
/**
 * When it comes back.
 */
due_on: string, };
export type InsightId = number;
export type InsightsPage = { rows: Array<Insight>, total: number, };
export type InsightsQuery = { person: PersonId | null, topic: TopicId | null, event: EventId | null, from: string | null, until: string | null, 
/**
 * As typed; every word must be found.
 */
words: string, 
/**
 * Only those that come back on this day or came before, the longest due first.
 */
due_by: string | null, };
export type Interaction = { id: InteractionId, uid: string, kind: InteractionKind, on: string, at: string | null, minutes: number | null, depth: Depth | null, began: Began | null, people: Array<NamedPerson>, event: NamedEvent | null, topics: Array<string>, notes: string, };
export type InteractionId = number;
export type InteractionKind = "one_to_one" | "group" | "call" | "video" | "message" | "email" | "letter" | "event_conversation" | "other";
export type Introduction = { id: IntroductionId, uid: string, whose: Whose, first: PersonId, first_name: string, second: PersonId, second_name: string, why: string, state: IntroductionState, 
/**
 * Who said no, or what came of it.
 */
outcome: string, began_on: string, 
/**
 * Each state that it came to, and when.
 */
steps: Array<IntroductionStep>, 
/**
 * Where it may go from here.
 */
next: Array<IntroductionState>, };
export type IntroductionEdit = { why: string, outcome: string, };
export type IntroductionId = number;
export type IntroductionMove = { to: IntroductionState, on: string, 
/**
 * Who said no, or what came of it; null leaves what stands there.
 */
outcome: string | null, };
export type IntroductionStanding = "under_way" | "over";
export type IntroductionState = "thought_of" | "asked_one" | "asked_both" | "made" | "they_met" | "closed" | "declined";
export type IntroductionStep = { state: IntroductionState, on: string, };
export type Introductions = { rows: Array<Introduction>, total: number, };
export type IntroductionsQuery = { 
/**
 * On either side.
 */
person: PersonId | null, whose: Whose | null, state: IntroductionState | null, standing: IntroductionStanding | null, };
export type JournalEntry = { 
/**
 * Null where another version did it.
 */
op: Op | null, title: string, 
/**
 * As in [`Changes`]; null too where an earlier version did it.
 */
said: Sentence | null, };
export type JournalState = { undo: JournalEntry | null, redo: JournalEntry | null, };
export type KeyringFound = "no_keyring" | "keyring_locked" | "no_key" | "other_key" | "key";
export type KeyringStanding = { 
/**
 * The keyring was asked to remember the key.
 */
asked: boolean, found: KeyringFound, };
export type KeyringWanted = "remember" | "leave";
export type Labelled = { label: string, value: string, };
export type Language = "system" | "en" | "de" | "es" | "fr" | "zh" | "pseudo" | "pseudo_right_to_left";
export type Learning = { id: LearningId, uid: string, kind: LearningKind, title: string, on: string, event: NamedEvent | null, minutes: number | null, url: string, changed: string, people: Array<NamedPerson>, topics: Array<string>, };
export type LearningId = number;
export type LearningKind = "course" | "book" | "conference" | "feedback_asked" | "feedback_received" | "certificate";
export type LearningsPage = { rows: Array<Learning>, total: number, };
export type LearningsQuery = { person: PersonId | null, topic: TopicId | null, event: EventId | null, kind: LearningKind | null, from: string | null, until: string | null, 
/**
 * As typed; every word must be found.
 */
words: string, };
export type LeftOutCount = { reason: LeftOutReason, records: number, };
export type LeftOutReason = "hidden_profile" | "empty" | "group" | "organisation" | "cancelled" | "declined" | "no_event" | "draft" | "sponsored" | "spam" | "unmatched" | "not_wanted";
export type LinePart = { piece: Piece, 
/**
 * Which one of several: the third person, the second promise.
 */
index: number, 
/**
 * Bytes of the line in UTF-8.
 */
start: number, end: number, said: string, };
export type Link = { 
/**
 * The whole address, in plain letters: a host of other scripts begins with `xn--`. Where nothing opens it, as it was written.
 */
address: string, 
/**
 * The host, the mailbox or the number.
 */
leads_to: string, opener: LinkOpener, 
/**
 * Why nothing opens it; `None` where something does.
 */
refusal: Sentence | null, };
export type LinkOpener = "browser" | "mail_program" | "telephone" | "nothing";
export type LockedStanding = { data_folder: string, keyring: KeyringStanding, };
export type Locking = "plain" | "unlocked" | "locked";
export type Log = "as_proposed" | { "this": NewInteraction } | "nothing";
export type LogEntry = "interaction" | "note" | "nothing";
export type Logged = { 
/**
 * Null: the line told of no contact.
 */
interaction: InteractionId | null, changes: Changes, };
export type MapFormat = "graphml" | "gexf";
export type MapName = { id: number, name: string, people: number, };
export type MapPerson = { id: PersonId, name: string, 
/**
 * The middle of the map is 0, 0; nobody stands further from it than 1 either way.
 */
x: number, y: number, band: Band, 
/**
 * Counted from 0, the largest first.
 */
community: number, bridge: Bridge, 
/**
 * With how many others they are tied.
 */
degree: number, 
/**
 * A place in [`NetworkMap::organisations`].
 */
organisation: number | null, 
/**
 * Places in [`NetworkMap::topics`].
 */
topics: Array<number>, 
/**
 * Since when I know them.
 */
since: string, };
export type MapTies = { one: Array<number>, other: Array<number>, weight: Array<number>, 
/**
 * A place in [`MapTies::kinds`].
 */
kind: Array<number>, since: Array<string>, 
/**
 * Which reasons come together.
 */
kinds: Array<Array<TieReason>>, };
export type MatchKind = "same_source" | "same_profile" | "same_email" | "same_phone" | "same_name" | "name_reversed" | "similar_name" | "nickname" | "same_organisation" | "same_email_domain" | "same_birthday" | "same_met_on" | "same_city";
export type MatchReason = { kind: MatchKind, 
/**
 * The value they share, such as the address or the number; empty where the kind says it all.
 */
value: string, };
export type MeantEvent = { said: string, 
/**
 * Null: several may be meant, or none is known; then the words go to the note.
 */
event: EventId | null, title: string, choices: Array<EventChoice>, };
export type MeantPerson = { 
/**
 * As the line names them.
 */
said: string, standing: NameStanding, 
/**
 * Set where the standing is `known`.
 */
person: PersonId | null, 
/**
 * The whole name where known; else as it is said.
 */
name: string, taking: Taking, 
/**
 * Who else it may be, the likeliest first.
 */
choices: Array<PersonChoice>, };
export type Measure = "insights" | "learning_hours" | "advice_given" | "contributions" | "times_asked" | "opportunities_heard" | "hidden_opportunities" | "sessions_as_mentor" | "sessions_as_mentee";
export type MeasureFigure = { measure: Measure, 
/**
 * In this period.
 */
now: number, 
/**
 * What it is held against; null where there is no target and no earlier evidence.
 */
mark: ProfileMark | null, 
/**
 * `now` of the mark, at most 1.
 */
share: number | null, 
/**
 * The records of this period, newest first.
 */
records: Array<TimelinePlace>, };
export type MeetingCard = { person: PersonId, uid: string, name: string, organisation: string, position: string, 
/**
 * The last contact before or on the day.
 */
last: Interaction | null, 
/**
 * What was written down of it, without markup.
 */
last_said: string, they_look_for: Array<string>, i_owe: Array<Promise>, they_owe: Array<Promise>, 
/**
 * Topics we talked about, the most frequent first, and those that the person stands for.
 */
topics: Array<string>, 
/**
 * What I learned from them and did not look at again since the last contact, what is due longest first.
 */
insights: Array<Insight>, 
/**
 * Mentorships with them that go on: focus, agenda and when a session is due.
 */
mentorships: Array<Mentorship>, 
/**
 * What changed since the last contact, as lines.
 */
changes: Array<string>, 
/**
 * A question that the last note leaves open; empty where it leaves none.
 */
question: string, };
export type Membership = { id: MembershipId, organisation_id: number, organisation: string, from: string | null, until: string | null, };
export type MembershipId = number;
export type Mentoring = { 
/**
 * Those that go on first, by when a session is due; then those that ended, the latest first.
 */
mentorships: Array<Mentorship>, capacity: Capacity, 
/**
 * Each direction once: received, given, and among peers.
 */
guidance: Array<Guidance>, };
export type MentoringDirection = "they_mentor_me" | "i_mentor_them" | "peers";
export type MentoringQuery = { person: PersonId | null, standing: MentorshipStanding | null, direction: MentoringDirection | null, 
/**
 * Sessions from this day on are counted as given and received.
 */
from: string | null, until: string | null, };
export type MentoringSession = { id: MentoringSessionId, 
/**
 * May be empty.
 */
agenda: string, interaction: Interaction, };
export type MentoringSessionId = number;
export type Mentorship = { id: MentorshipId, uid: string, person: NamedPerson, direction: MentoringDirection, focus: string, topics: Array<string>, they_want: string, i_want: string, rhythm_days: number | null, from: string, until: string | null, review_on: string | null, 
/**
 * For the session to come; may be empty.
 */
next_agenda: string, ended_on: string | null, look_back: string, 
/**
 * Sessions held, all of them.
 */
sessions: number, 
/**
 * What is known of their length.
 */
minutes: number, last_session: string | null, 
/**
 * A rhythm after the last session, or after its beginning where there was none; null where it has no rhythm or ended.
 */
session_due: string | null, 
/**
 * Days until then, negative once they are past.
 */
days_left: number | null, milestones: number, milestones_reached: number, };
export type MentorshipBegun = { id: MentorshipId, 
/**
 * Where more are mentored now than the limit says.
 */
over: OverCapacity | null, changes: Changes, };
export type MentorshipCard = { mentorship: Mentorship, 
/**
 * The latest first.
 */
sessions: Array<MentoringSession>, 
/**
 * The last interactions with the person since it began that are no session of it: one of them may have been.
 */
others: Array<Interaction>, 
/**
 * Promises made for it or in its sessions: open ones first, by when they are due.
 */
next_steps: Array<Promise>, 
/**
 * What is to be reached first, by when; then what was reached, the latest first.
 */
milestones: Array<Milestone>, };
export type MentorshipEnd = { on: string, 
/**
 * What it gave to both, and what came of it; may be empty.
 */
look_back: string, };
export type MentorshipId = number;
export type MentorshipStanding = "going" | "ended";
export type MergedPerson = { merge: number, name: string, 
/**
 * UTC, RFC 3339.
 */
merged_at: string, };
export type MessageCarrier = "mail" | "profile";
export type MessageDraft = { text: string, 
/**
 * Fields that the template shows and the records do not have; their places stay empty.
 */
missing: Array<Field>, 
/**
 * The first address, or empty.
 */
email: string, 
/**
 * The address of the LinkedIn page, or empty.
 */
profile: string, };
export type MessageText = "leave_aside" | "keep";
export type Met = { who: MetPerson, 
/**
 * What was said; may be empty.
 */
line: string, 
/**
 * What I promised to do next; null: nothing.
 */
follow_up: string | null, };
export type MetPerson = { "known": PersonId } | { "new": string };
export type Metric = "conversations" | "deep_conversations" | "deep_share" | "one_to_one" | "one_to_one_share" | "minutes_spent" | "people_in_touch" | "close_people_in_touch" | "ties_revived" | "organisations_reached" | "new_ties" | "new_ties_at_events" | "people_met_at_events" | "follow_up_share" | "events_attended" | "help_given" | "help_received" | "mutuality" | "thanks_given" | "introductions_made" | "promises_kept" | "times_asked" | "asks_answered" | "insights" | "contributions" | "talks_given" | "learning_hours" | "feedback_asked" | "opportunities_heard" | "hidden_share" | "sessions_as_mentor" | "sessions_as_mentee" | "people_known" | "engaged_people" | "engagement" | "strong_ties" | "rhythm_kept" | "effective_size" | "constraint";
export type MetricChoice = { metric: Metric, 
/**
 * As a heading: `Deep conversations`.
 */
title: string, heading: MetricHeading, unit: MetricUnit, 
/**
 * What a goal on it is at first.
 */
aim: Aim, 
/**
 * What moves it, as an advice in one sentence.
 */
advice: string, };
export type MetricHeading = "ties" | "conversations" | "meeting_people" | "giving_and_receiving" | "mentoring" | "expertise" | "opportunities" | "time";
export type MetricKind = "sum" | "different" | "share" | "level";
export type MetricUnit = "count" | "share" | "index" | "minutes" | "hours";
export type Milestone = { id: MilestoneId, what: string, due_on: string | null, reached_on: string | null, };
export type MilestoneId = number;
export type MovedGoal = { id: GoalId, metric: Metric, 
/**
 * What is counted, as a heading.
 */
title: string, standing: GoalStanding, };
export type NameFit = "whole" | "words" | "nickname" | "beginning" | "forgiven";
export type NameStanding = "known" | "unclear" | "new";
export type NamedEvent = { id: EventId, title: string, };
export type NamedOrganisation = { id: number, name: string, };
export type NamedPerson = { id: PersonId, name: string, };
export type NetworkMap = { on: string, 
/**
 * In the order of the list.
 */
people: Array<MapPerson>, ties: MapTies, organisations: Array<MapName>, topics: Array<MapName>, 
/**
 * Of two people and more.
 */
communities: number, bridges: number, 
/**
 * People who are not drawn because there are too many.
 */
left_out: number, };
export type NetworkStanding = { people: number, engaged: number, overdue: number, };
export type NewAsk = { 
/**
 * Who looks for it; null: me.
 */
person: PersonId | null, what: string, asked_on: string, topics: Array<string>, interaction: InteractionId | null, };
export type NewContribution = { kind: ContributionKind, 
/**
 * Not empty.
 */
title: string, on: string, event: EventId | null, 
/**
 * The conference, journal, site; may be empty.
 */
place: string, 
/**
 * May be empty.
 */
url: string, 
/**
 * How many it reached; null: not known.
 */
audience: number | null, 
/**
 * May be empty.
 */
notes: string, 
/**
 * With whom; may be nobody.
 */
people: Array<PersonId>, topics: Array<string>, };
export type NewEvent = { title: string, kind: EventKind, 
/**
 * `2026-05-03` where it lasts all day, else `2026-05-03T14:30:00`, in `zone`.
 */
starts: string, 
/**
 * In the same form; of an all-day event its last day.
 */
ends: string, 
/**
 * IANA name; empty: wherever I am.
 */
zone: string, 
/**
 * The lines `RRULE`, `RDATE`, `EXDATE` of RFC 5545; empty where it happens once.
 */
recurrence: string, status: EventStatus, answer: EventAnswer, role: EventRole, place: string, url: string, 
/**
 * The organisation that holds it, by name; may be empty.
 */
organisation: string, organiser_name: string, organiser_email: string, 
/**
 * In the smallest unit of `currency`.
 */
cost: number | null, 
/**
 * ISO 4217, or empty.
 */
currency: string, purpose: string, takeaways: string, notes: string, topics: Array<string>, to_meet: Array<EventPerson>, };
export type NewExchange = { direction: Direction, kind: ExchangeKind, person: PersonId, on: string, 
/**
 * What for; may be empty.
 */
what: string, 
/**
 * The day of the thanks, mine or theirs; null: not thanked yet.
 */
thanked_on: string | null, 
/**
 * What came of it; may be empty.
 */
outcome: string, interaction: InteractionId | null, };
export type NewGoal = { metric: Metric, aim: Aim, 
/**
 * In the unit of the metric; a share in 0..1.
 */
target: number, period: GoalPeriod, 
/**
 * The last day, where the period is `until`; else null.
 */
until: string | null, whom: GrowthWhom, };
export type NewInsight = { 
/**
 * Markdown; not empty.
 */
text: string, on: string, 
/**
 * From whom; may be nobody.
 */
people: Array<PersonId>, event: EventId | null, interaction: InteractionId | null, 
/**
 * What was read; may be empty.
 */
reading: string, 
/**
 * Where it stands; may be empty.
 */
url: string, topics: Array<string>, };
export type NewInteraction = { kind: InteractionKind, on: string, 
/**
 * `HH:MM`, where the time is known.
 */
at: string | null, minutes: number | null, depth: Depth | null, began: Began | null, 
/**
 * At least one.
 */
people: Array<PersonId>, event: EventId | null, topics: Array<string>, 
/**
 * Markdown; may be empty.
 */
notes: string, };
export type NewIntroduction = { whose: Whose, first: PersonId, second: PersonId, 
/**
 * What they have for each other; may be empty.
 */
why: string, 
/**
 * Where it stands already when it is written down.
 */
state: IntroductionState, on: string, };
export type NewLearning = { kind: LearningKind, 
/**
 * Not empty.
 */
title: string, on: string, event: EventId | null, 
/**
 * How long it took; null: not known.
 */
minutes: number | null, 
/**
 * May be empty.
 */
url: string, 
/**
 * What changed by it; may be empty.
 */
changed: string, 
/**
 * With whom; may be nobody.
 */
people: Array<PersonId>, topics: Array<string>, };
export type NewMembership = { 
/**
 * Null: mine.
 */
person: PersonId | null, organisation: string, from: string | null, 
/**
 * Null: to this day.
 */
until: string | null, };
export type NewMentoringSession = { mentorship: MentorshipId, interaction: InteractionId, 
/**
 * Null: what was set for the next session, which is then used up.
 */
agenda: string | null, };
export type NewMentorship = { person: PersonId, direction: MentoringDirection, 
/**
 * What it is about; not empty.
 */
focus: string, topics: Array<string>, 
/**
 * May be empty.
 */
they_want: string, 
/**
 * May be empty.
 */
i_want: string, 
/**
 * A session every so many days; null: whenever one is asked for.
 */
rhythm_days: number | null, from: string, 
/**
 * As it was agreed; null: open.
 */
until: string | null, 
/**
 * When to look together at how it goes.
 */
review_on: string | null, };
export type NewMilestone = { 
/**
 * Not empty.
 */
what: string, due_on: string | null, 
/**
 * Null: not yet.
 */
reached_on: string | null, };
export type NewNote = { person: PersonId, on: string, 
/**
 * Markdown.
 */
text: string, };
export type NewOpportunity = { 
/**
 * Not empty.
 */
title: string, kind: OpportunityKind, heard_on: string, 
/**
 * Who told me; null: nobody in the network.
 */
told_by: PersonId | null, 
/**
 * Where else I heard of it; may be empty.
 */
source: string, publicity: Publicity, 
/**
 * May be empty.
 */
organisation: string, 
/**
 * What came of it; may be empty.
 */
outcome: string, 
/**
 * When those who helped were thanked.
 */
thanked_on: string | null, 
/**
 * May be empty.
 */
url: string, 
/**
 * Markdown; may be empty.
 */
notes: string, topics: Array<string>, };
export type NewPromise = { whose: Whose, 
/**
 * Null: to nobody in the network, as a follow-up of an event may be.
 */
person: PersonId | null, what: string, 
/**
 * The exchange that it becomes when it is kept; null: none.
 */
kind: ExchangeKind | null, made_on: string, due_on: string | null, interaction: InteractionId | null, event: EventId | null, };
export type NewRelation = { first: PersonId, second: PersonId, kind: RelationKind, 
/**
 * The user's own word where the kind is `other`; else as a card said it, or empty.
 */
label: string, };
export type NewTemplate = { name: string, body: string, };
export type NewTopic = { name: string, 
/**
 * From 1 to 5; null: none is aimed for.
 */
target: number | null, 
/**
 * May be empty.
 */
note: string, };
export type NextStep = { promise: PromiseId, what: string, due_on: string | null, };
export type NoteId = number;
export type NoticeSettings = { notices: Notices, 
/**
 * The morning of the plan.
 */
plan_on: Weekday, 
/**
 * From when on the plan and the promises of a day are told.
 */
morning: string, quiet_from: string, quiet_until: string, };
export type Notices = "off" | "on";
export type Offer = { id: number, field: string, value: string, batch: string, };
export type OfferAnswer = "take" | "dismiss";
export type Op = "add_person" | "edit_person" | "delete_people" | "tag_people" | "merge_people" | "part_person" | "decide_duplicate" | "answer_offer" | "import" | "undo_import" | "remember_mapping" | "change_settings" | "log_interaction" | "edit_interaction" | "delete_interaction" | "add_event" | "edit_event" | "delete_event" | "capture_event" | "add_exchange" | "edit_exchange" | "delete_exchange" | "add_promise" | "edit_promise" | "settle_promise" | "delete_promise" | "add_ask" | "edit_ask" | "settle_ask" | "delete_ask" | "add_introduction" | "move_introduction" | "edit_introduction" | "delete_introduction" | "add_relation" | "delete_relation" | "add_note" | "edit_note" | "delete_note" | "change_tie" | "change_topics" | "answer_plan" | "keep_week_quiet" | "change_templates" | "change_views" | "merge_topics" | "delete_topics" | "assess_topic" | "add_insight" | "edit_insight" | "show_insight" | "delete_insight" | "add_contribution" | "edit_contribution" | "delete_contribution" | "add_learning" | "edit_learning" | "delete_learning" | "add_opportunity" | "edit_opportunity" | "move_opportunity" | "delete_opportunity" | "rename_stage" | "begin_mentorship" | "edit_mentorship" | "end_mentorship" | "delete_mentorship" | "link_session" | "change_milestones" | "set_mentee_limit" | "add_goal" | "edit_goal" | "put_away_goal" | "change_fields" | "bring_back" | "delete_template";
export type OpportunitiesFormat = "csv" | "json";
export type OpportunitiesPage = { rows: Array<Opportunity>, total: number, };
export type OpportunitiesQuery = { 
/**
 * Who told me.
 */
person: PersonId | null, 
/**
 * The other source, as it is written; those that somebody told me are left out.
 */
source: string | null, kind: OpportunityKind | null, 
/**
 * Where it stands now.
 */
stage: OpportunityStage | null, 
/**
 * How far it ever came: this stage or a later one.
 */
reached: OpportunityStage | null, standing: OpportunityStanding | null, hidden: Hiddenness | null, topic: TopicId | null, organisation: number | null, 
/**
 * Heard from this day on.
 */
from: string | null, until: string | null, 
/**
 * As typed; every word must be found.
 */
words: string, };
export type Opportunity = { id: OpportunityId, uid: string, title: string, kind: OpportunityKind, heard_on: string, told_by: NamedPerson | null, source: string, publicity: Publicity, hidden: Hiddenness, organisation: NamedOrganisation | null, stage: OpportunityStage, 
/**
 * When it was won, lost or let go.
 */
ended_on: string | null, outcome: string, thanked_on: string | null, url: string, notes: string, topics: Array<string>, 
/**
 * Each stage that it came to, and when; the first is that it was heard.
 */
steps: Array<OpportunityStep>, 
/**
 * The open promise that is due first.
 */
next_step: NextStep | null, };
export type OpportunityCard = { opportunity: Opportunity, 
/**
 * What was promised for it: open ones first, by when they are due.
 */
steps: Array<Promise>, 
/**
 * People there, and who knows them.
 */
paths: Array<Path>, };
export type OpportunityFigures = { heard: number, 
/**
 * Heard through somebody before they were public, or without their ever being so.
 */
hidden: number, 
/**
 * `hidden` of `heard`; null where nothing was heard.
 */
hidden_share: number | null, 
/**
 * All stages in their order.
 */
stages: Array<StageFigure>, 
/**
 * Those that led furthest first.
 */
sources: Array<SourceFigure>, };
export type OpportunityId = number;
export type OpportunityKind = "job" | "collaboration" | "client" | "talk" | "publication" | "partnership" | "board" | "other";
export type OpportunityMove = { to: OpportunityStage, on: string, 
/**
 * What came of it; null leaves what stands there.
 */
outcome: string | null, };
export type OpportunityStage = "heard" | "exploring" | "applied" | "talking" | "won" | "lost" | "let_go";
export type OpportunityStanding = "open" | "ended";
export type OpportunityStep = { stage: OpportunityStage, on: string, };
export type OrganisationField = { id: number, name: string, 
/**
 * How many people of the network are there.
 */
people: number, 
/**
 * Null while nobody said it.
 */
field: string | null, 
/**
 * What an imported file says of most people there; null where it is said already or no file tells.
 */
proposed: string | null, };
export type OrganisationFields = { 
/**
 * Those with the most people first; may be cut short.
 */
rows: Array<OrganisationField>, 
/**
 * How many were found, and how many of them have a field.
 */
total: number, with_field: number, 
/**
 * All fields that are in use, by name.
 */
fields: Array<string>, };
export type Origin = "event" | "introduction" | "online" | "work" | "import";
export type OriginFacet = { origin: Origin, people: number, };
export type Outcome = "new" | "same" | "changed" | "unsure" | "left_out" | "broken" | "organisation";
export type OverCapacity = { limit: number, mentees: number, 
/**
 * One sentence to be shown.
 */
message: string, };
export type PaperWay = "file" | "dialog" | "browser";
export type Part = { kind: PartKind, 
/**
 * The faded sum.
 */
sum: number, 
/**
 * Of the whole sum, between 0 and 1.
 */
share: number, 
/**
 * How many records there are; the heaviest are named.
 */
count: number, records: Array<PartRecord>, };
export type PartKind = "conversations" | "written" | "given" | "received" | "both_ways";
export type PartRecord = { 
/**
 * Of an interaction its key, of an exchange null.
 */
interaction: number | null, exchange: number | null, on: string, 
/**
 * The stored word of its kind.
 */
kind: string, 
/**
 * What it still weighs today.
 */
weight: number, };
export type Path = { person: NamedPerson, at: PathAt, 
/**
 * What they do or did there; may be empty.
 */
position: string, band: Band, 
/**
 * Who could speak to them for me, the strongest tie first.
 */
through: Array<PathThrough>, };
export type PathAt = "now" | "member" | "before";
export type PathThrough = { person: NamedPerson, 
/**
 * To be read as “Ben, `manager of` Ada”.
 */
words: string, kind: RelationKind, 
/**
 * As the other of the two is seen from `person`.
 */
seen_from: SeenFrom, band: Band, };
export type PeopleFilter = { organisation: number | null, tag: number | null, origin: Origin | null, batch: number | null, 
/**
 * `met on` from this day, inclusive, `YYYY-MM-DD`.
 */
known_from: string | null, 
/**
 * `met on` up to this day, inclusive.
 */
known_until: string | null, 
/**
 * Only people who may be somebody else in the list.
 */
possible_duplicates: boolean, circle: Circle | null, band: Band | null, purpose: Purpose | null, engagement: Engagement | null, 
/**
 * Only people past their rhythm.
 */
overdue: boolean, archived: Archived, };
export type PeopleMoved = { count: number, names: Array<string>, };
export type PeoplePage = { rows: Array<PersonRow>, 
/**
 * How many people the query finds in all.
 */
total: number, 
/**
 * How many people there are, whatever the query.
 */
known: number, };
export type PeopleQuery = { 
/**
 * As typed; every word must be found, in any field, in any order.
 */
search: string, filter: PeopleFilter, sort: PeopleSort, descending: boolean, };
export type PeopleSort = "name" | "organisation" | "position" | "met_on" | "added" | "tie" | "last_contact" | "overdue";
export type PersonBalance = { person: PersonId, name: string, given: number, received: number, mutuality: number | null, };
export type PersonCard = { id: PersonId, uid: string, name: string, prefix: string, given: string, additional: string, family: string, suffix: string, nickname: string, organisation_id: number | null, organisation: string, department: string, position: string, emails: Array<Labelled>, phones: Array<PhoneNumber>, urls: Array<Labelled>, addresses: Array<PostalAddress>, birthday: string | null, met_on: string | null, origin: Origin, 
/**
 * Label and `YYYY-MM-DD` or `--MM-DD`.
 */
dates: Array<Labelled>, 
/**
 * Label (`Spouse`) and name, as cards name them.
 */
related: Array<Labelled>, tags: Array<string>, notes: string, photo: number | null, employments: Array<Employment>, provenance: Array<Provenance>, offers: Array<Offer>, merges: Array<MergedPerson>, possible_duplicates: Array<PossibleDuplicate>, 
/**
 * What happened to this record, newest first.
 */
history: Array<HistoryEntry>, 
/**
 * What files said and Rapport did not understand.
 */
not_understood: Array<string>, };
export type PersonChoice = { person: PersonId, uid: string, name: string, organisation: string, position: string, fit: NameFit, };
export type PersonEdit = { name: string | null, prefix: string | null, given: string | null, additional: string | null, family: string | null, suffix: string | null, nickname: string | null, organisation: string | null, department: string | null, position: string | null, emails: Array<Labelled> | null, phones: Array<Labelled> | null, urls: Array<Labelled> | null, addresses: Array<PostalAddress> | null, 
/**
 * `1984-11-13`, `--11-13`, or empty.
 */
birthday: string | null, 
/**
 * `YYYY-MM-DD`, or empty for *not known*.
 */
met_on: string | null, origin: Origin | null, 
/**
 * Dates with a meaning, each as a birthday is written.
 */
dates: Array<Labelled> | null, 
/**
 * People named on the card: the label says what they are to the person.
 */
related: Array<Labelled> | null, tags: Array<string> | null, notes: string | null, };
export type PersonId = number;
export type PersonRow = { id: PersonId, uid: string, name: string, organisation: string, position: string, email: string, 
/**
 * `YYYY-MM-DD`; null where nothing tells.
 */
met_on: string | null, origin: Origin, tags: Array<string>, photo: number | null, possible_duplicate: boolean, 
/**
 * Null where no day was asked for.
 */
tie: Tie | null, };
export type PersonTopics = { 
/**
 * By name.
 */
stands_for: Array<string>, 
/**
 * The others of which there were talks, the most frequent first.
 */
talked_about: Array<TalkedAbout>, };
export type PhoneNumber = { label: string, value: string, e164: string | null, };
export type Piece = "person" | "kind" | "date" | "time" | "minutes" | "depth" | "event" | "topic" | "exchange" | "promise" | "ask" | "insight" | "opportunity";
export type PlanAnswer = { 
/**
 * The candidate's key.
 */
candidate: string, people: Array<PersonId>, answer: Answer, 
/**
 * For *later*: the day on which it may be proposed again.
 */
until: string | null, 
/**
 * How long it took, or was to take.
 */
minutes: number | null, log: Log, };
export type PlanCandidate = { 
/**
 * What is proposed and to whom; stays the same from day to day, so that an answer is remembered.
 */
key: string, kind: CandidateKind, 
/**
 * Nobody, where a promise names nobody; two, where they should meet.
 */
people: Array<NamedPerson>, 
/**
 * Short, such as what was promised.
 */
title: string, 
/**
 * One line.
 */
reason: string, 
/**
 * Why this, and why now: lines to be shown when asked.
 */
why: Array<string>, 
/**
 * The same as phrases, for whoever says them in another language.
 */
words: PlanWords, minutes: number, 
/**
 * What it is worth, compared with others.
 */
gain: number, due_on: string | null, way: Preference, action: Action, promise: PromiseId | null, event: EventId | null, 
/**
 * The goals that it moves and that are not met yet, those that are behind first.
 */
goals: Array<MovedGoal>, };
export type PlanPhrase = { "says": "own", text: string, } | { "says": "no_date" } | { "says": "due_ago", days: number, } | { "says": "due_today" } | { "says": "due_tomorrow" } | { "says": "due_on", on: string, } | { "says": "promised_on", on: string, } | { "says": "promised_after", on: string, event: string, } | { "says": "your_word" } | { "says": "get_in_touch", name: string, } | { "says": "last_in_touch", on: string, } | { "says": "nothing_logged" } | { "says": "every", days: number, } | { "says": "circle_means", circle: Circle, days: number, } | { "says": "you_want", days: number, } | { "says": "longer_past" } | { "says": "your_turn", name: string, } | { "says": "received_and_given", received: number, given: number, } | { "says": "both_ways" } | { "says": "birthday" } | { "says": "birthday_on", on: string, } | { "says": "turns", age: number, } | { "says": "line_on_the_day" } | { "says": "new_job", position: string, organisation: string, } | { "says": "seen_on", on: string, } | { "says": "in_touch_on", on: string, } | { "says": "change_of_job" } | { "says": "take_up_again" } | { "says": "in_touch_times", times: number, last: string, } | { "says": "dormant_ties" } | { "says": "should_know" } | { "says": "both_work_on", topic: string, } | { "says": "looks_for", wanted: string, topic: string, } | { "says": "helps_two" } | { "says": "session", name: string, focus: string, } | { "says": "last_session", on: string, } | { "says": "no_session", begun: string, } | { "says": "mentors_you", name: string, } | { "says": "you_mentor", name: string, } | { "says": "peers", name: string, } | { "says": "agreed", days: number, } | { "says": "agenda", text: string, } | { "says": "review", on: string, } | { "says": "moves_goal", metric: Metric, };
export type PlanWords = { title: PlanPhrase, reason: Array<PlanPhrase>, why: Array<PlanPhrase>, };
export type PossibleDuplicate = { id: PersonId, name: string, organisation: string, reasons: Array<MatchReason>, };
export type PossibleHelp = { person: PersonId, name: string, organisation: string, position: string, 
/**
 * At least one, the most telling first.
 */
reasons: Array<HelpReason>, };
export type PossiblePair = { first: PersonRow, second: PersonRow, reasons: Array<MatchReason>, };
export type PostalAddress = { label: string, post_office_box: string, extended: string, street: string, city: string, region: string, postal_code: string, country: string, formatted: string, };
export type PowerFacet = "knowledge" | "guidance" | "opportunity" | "reputation";
export type Precaution = "back_up_first" | "without_backup";
export type Preference = "one_to_one" | "small_group" | "written" | "online";
export type PreviewRecord = { 
/**
 * Names this record in decisions: its place among all records of the preview.
 */
index: number, file: string, record: number, line: number, outcome: Outcome, name: string, organisation: string, position: string, 
/**
 * All that the record says, under the names of the fields.
 */
values: Array<Labelled>, 
/**
 * Who it is, or may be: the most likely first.
 */
candidates: Array<Candidate>, 
/**
 * Against the first candidate: what differs.
 */
differences: Array<Difference>, change: ChangeKind, 
/**
 * What stands decided (the user's choice, or the one proposed).
 */
decision: Decision, };
export type PreviewSummary = { 
/**
 * Names this preview in later calls.
 */
preview: number, 
/**
 * What was dropped, as the user knows it.
 */
title: string, files: Array<FilePreview>, counts: Counts, 
/**
 * Of the changed: people whose organisation or position is a new one.
 */
job_changes: number, 
/**
 * Of the new: the earliest `met on`, `YYYY-MM-DD`.
 */
known_since: string | null, 
/**
 * The first 200; `problem_count` tells how many there are.
 */
problems: Array<Problem>, problem_count: number, 
/**
 * Fields of the user's own profile that would be set, as lines to be shown.
 */
myself: Array<string>, };
export type Problem = { file: string, 
/**
 * Counted from 1; 0 where the whole file is meant.
 */
line: number, severity: Severity, 
/**
 * What says it in any language, and what that is told, as in a [`Sentence`].
 */
key: string, parts: { [key in string]: SentencePart }, message: string, };
export type Profile = { span: ProfileSpan, 
/**
 * How much of the period is gone, from 0 to 1.
 */
gone: number, facets: Array<FacetFigure>, 
/**
 * The facet with the smallest share; null where none is below its mark.
 */
thin: PowerFacet | null, 
/**
 * One thing to do about it; empty where nothing is thin.
 */
proposal: string, 
/**
 * Whom it names; null where nobody.
 */
proposed_to: string | null, 
/**
 * What it is on; empty where it is on all topics.
 */
topic: string, people: ProfilePeople, };
export type ProfileMark = { amount: number, 
/**
 * The first day of the best earlier period; null where it is my own target.
 */
best_from: string | null, };
export type ProfilePeople = { 
/**
 * They stand for it, guide me in it, or I learned it from them.
 */
know_more: Array<TopicPerson>, 
/**
 * They asked for help with it; those who look for it now first.
 */
ask_me: Array<TopicPerson>, 
/**
 * I guide them in it, or we talk about it, and nothing says that they know more.
 */
could_teach: Array<TopicPerson>, };
export type ProfilePeriod = "month" | "quarter" | "year";
export type ProfileSpan = { from: string, until: string, };
export type ProfileTarget = { measure: Measure, amount: number, };
export type Progress = { step: Step, done: number, 
/**
 * 0 where it is not known yet.
 */
total: number, };
export type Promise = { id: PromiseId, uid: string, whose: Whose, person: PersonId | null, 
/**
 * Empty where it is nobody's in the network.
 */
name: string, what: string, kind: ExchangeKind | null, made_on: string, due_on: string | null, 
/**
 * Days until it is due, negative once they are past; null where it has no date or is settled.
 */
days_left: number | null, state: PromiseState, settled_on: string | null, interaction: InteractionId | null, event: EventId | null, 
/**
 * Title of the event; empty where there is none.
 */
event_title: string, 
/**
 * The exchange that keeping it made.
 */
exchange: ExchangeId | null, 
/**
 * The opportunity that it is a next step of.
 */
opportunity: OpportunityId | null, 
/**
 * Its title; empty where there is none.
 */
opportunity_title: string, 
/**
 * The mentorship that it is a next step of.
 */
mentorship: MentorshipId | null, 
/**
 * Its focus; empty where there is none.
 */
mentorship_focus: string, };
export type PromiseId = number;
export type PromiseState = "open" | "kept" | "dropped";
export type Promises = { rows: Array<Promise>, total: number, };
export type PromisesQuery = { person: PersonId | null, whose: Whose | null, state: PromiseState | null, event: EventId | null, 
/**
 * Next steps of this opportunity.
 */
opportunity: OpportunityId | null, 
/**
 * Next steps of this mentorship: those made for it, and those that came of its sessions.
 */
mentorship: MentorshipId | null, 
/**
 * Due up to this day, inclusive.
 */
due_until: string | null, };
export type ProposalSource = "skill" | "tag" | "position";
export type ProposedBecause = "named_on_card" | "introduction" | "same_organisation";
export type ProposedRelation = { 
/**
 * Ready to be added as it stands.
 */
relation: NewRelation, 
/**
 * The other person, as seen from the one it was asked for.
 */
person: PersonId, name: string, 
/**
 * `partner of`.
 */
words: string, because: ProposedBecause, 
/**
 * The word of the card, or the organisation; empty for an introduction.
 */
value: string, };
export type Provenance = { 
/**
 * A field of [`PersonEdit`], or `emails:<address>` and the like for one value of many.
 */
field: string, 
/**
 * Title of the import batch; null: the user's own hand.
 */
batch: string | null, 
/**
 * UTC, RFC 3339.
 */
at: string, };
export type Publicity = "never" | "later" | "already";
export type Purpose = "learning" | "collaboration" | "mentoring" | "opportunities" | "support" | "friendship";
export type Quiet = "kept" | "not";
export type ReadingChoice = { 
/**
 * A WHATWG encoding label, such as `windows-1252`.
 */
encoding: string | null, delimiter: string | null, mapping: Array<Target> | null, has_header: boolean | null, date_order: DateOrder | null, 
/**
 * Of a calendar or another file of what happened; absent: all of it.
 */
take: Take | null, 
/**
 * Of messages; absent: left aside.
 */
message_text: MessageText | null, };
export type ReadyGoal = { metric: Metric, 
/**
 * What is counted, as a heading.
 */
title: string, aim: Aim, target: number, period: GoalPeriod, };
export type ReadySet = { 
/**
 * What it is asked for by.
 */
key: "depth_first" | "new_in_the_field" | "give_first" | "change_of_job" | "visible_expert" | "one_hour_a_week", title: string, explanation: string, goals: Array<ReadyGoal>, };
export type Recognised = { 
/**
 * Its name without the folders that it lies in.
 */
file: string, holder: Holder, 
/**
 * What is in it, each once, in the order in which it is found; empty where nothing is understood.
 */
formats: Array<Format>, };
export type RecordBehind = { kind: BehindKind, id: number, title: string, on: string | null, 
/**
 * Whose it is, where it is somebody's.
 */
person: PersonId | null, 
/**
 * Of an organisation, place, topic or community: how many people.
 */
people: number | null, };
export type RecordDecision = { index: number, decision: Decision, 
/**
 * With whom, where several may be meant: place in `candidates`.
 */
candidate: number, };
export type RelatedPerson = { relation: RelationId, person: PersonId, name: string, kind: RelationKind, seen_from: SeenFrom, 
/**
 * `manager of`, `reports to`.
 */
words: string, label: string, };
export type RelationId = number;
export type RelationKind = "colleague" | "introduced_by" | "manager_of" | "partner" | "family" | "other";
export type Remember = "remember" | "once";
export type ReportFormat = "html" | "pdf";
export type RestorePreview = { backup: Backup, 
/**
 * What the database holds now; null where it cannot be read.
 */
now: BackupCounts | null, after: BackupCounts, 
/**
 * People who are here now and not in the backup.
 */
would_go: PeopleMoved, 
/**
 * People in the backup who are not here now.
 */
would_come: PeopleMoved, };
export type Restored = { 
/**
 * What the database holds now.
 */
counts: BackupCounts, 
/**
 * The state before: restoring it takes this back. Null where there was nothing to keep, or where it could only be set aside.
 */
before: Backup | null, 
/**
 * Where the files lie that could not be read as a database; null where there were none.
 */
set_aside: string | null, };
export type RestoredNow = { restored: Restored, 
/**
 * What the window shows now.
 */
start: Start, };
export type Rhythms = { inner: number | null, close: number | null, active: number | null, wider: number | null, outer: number | null, };
export type SaidAsk = { whose: Whose, what: string, 
/**
 * Whose it is where it is theirs.
 */
whom: number | null, };
export type SaidExchange = { direction: Direction, kind: ExchangeKind, what: string, whom: number | null, };
export type SaidInsight = { text: string, whom: Array<number>, };
export type SaidOpportunity = { title: string, kind: OpportunityKind, 
/**
 * May be empty.
 */
organisation: string, 
/**
 * Who told me; null: nobody of the line, or not said where several may be meant.
 */
whom: number | null, };
export type SaidPromise = { whose: Whose, what: string, due_on: string | null, 
/**
 * The help that keeping it will be; null where the words do not say.
 */
kind: ExchangeKind | null, whom: number | null, };
export type SavedView = { name: string, query: PeopleQuery, };
export type SeenFrom = "first" | "second";
export type Selection = { "people": Array<PersonId> } | { "found": { query: PeopleQuery, except: Array<PersonId>, } };
export type Sentence = { 
/**
 * Its message in `ui/words`; empty for what only the prompt or the system says.
 */
key: string, parts: { [key in string]: SentencePart }, 
/**
 * In English.
 */
message: string, };
export type SentencePart = number | string | { day: string, } | Sentence | { and: Array<SentencePart>, } | { or: Array<SentencePart>, } | { list: Array<SentencePart>, };
export type Settings = { 
/**
 * What the user is called: a new record of this name in an import is the user's own, and made no person.
 */
name: string, 
/**
 * ISO 3166-1 alpha-2, upper case: for telephone numbers without a country code.
 */
region: string, language: Language, theme: Theme, window: WindowSettings, 
/**
 * What each record weighs in tie strength.
 */
weights: Weights, rhythms: Rhythms, week: WeekSettings, notices: NoticeSettings, 
/**
 * IANA name; empty: that of the system.
 */
zone: string, };
export type Severity = "value_left_aside" | "record_broken" | "file_refused";
export type Side = "first" | "second";
export type SourceFigure = { person: PersonId | null, 
/**
 * Empty where no source was written down.
 */
name: string, heard: number, 
/**
 * Of these, how many came to talking or further.
 */
talking: number, won: number, };
export type SparkMonth = { 
/**
 * The day for which it stands.
 */
on: string, strength: number, };
export type Spent = { on: string, 
/**
 * Of an interaction its key; null for what was done without one.
 */
interaction: InteractionId | null, 
/**
 * The stored word of the interaction's kind, or the first part of the candidate's key.
 */
kind: string, 
/**
 * Names, separated by commas.
 */
people: string, minutes: number, };
export type StageFigure = { stage: OpportunityStage, 
/**
 * How many ever came to it or further; of lost and let go, how many ever were.
 */
reached: number, 
/**
 * How many stand there.
 */
now: number, };
export type StageName = { stage: OpportunityStage, name: string, };
export type Standing = "present" | "archived" | "deceased";
export type StandsForIt = "yes" | "no";
export type Start = { version: string, data_folder: string, 
/**
 * Where the data lay before it was moved; everything there was kept.
 */
data_folder_before: string | null, data_folder_choice: FolderChoice, 
/**
 * Null where the system gives no way.
 */
start_with_system: StartWithSystem | null, 
/**
 * The sample network is shown, not the user's own.
 */
sample: boolean, 
/**
 * How many people there are.
 */
people: number, settings: Settings, 
/**
 * What each record weighs until the user says otherwise.
 */
usual_weights: Weights, journal: JournalState, 
/**
 * BCP 47, as the system tells; empty where it does not.
 */
locale: string, 
/**
 * The keys that open the log line from any program, as they are called; null where the system gives none.
 */
shortcut: string | null, paper: PaperWay, };
export type StartWithSystem = "off" | "on";
export type Step = "backing_up" | "restoring" | "converting" | "reading" | "comparing" | "writing" | "indexing";
export type StructureFigures = { 
/**
 * Null where a month is not counted yet.
 */
figures: Figures, 
/**
 * How many of the months are counted.
 */
counted: number, };
export type TableReading = { 
/**
 * One ASCII character as text: `,` `;` or a tab.
 */
delimiter: string, 
/**
 * The header cells, or `Column 1` … where the file has none.
 */
columns: Array<string>, 
/**
 * For each column the field it goes to; parallel to `columns`.
 */
mapping: Array<Target>, 
/**
 * Up to five rows as they stand.
 */
sample: Array<Array<string>>, has_header: boolean, 
/**
 * What is not certain, to be asked before it is applied; empty: nothing to ask.
 */
doubts: Array<Doubt>, };
export type Take = "all" | "events" | "interactions" | "nothing";
export type Taking = "part" | "mentioned";
export type TalkedAbout = { name: string, 
/**
 * In how many interactions.
 */
times: number, };
export type Target = "leave_out" | "name" | "given" | "additional" | "family" | "prefix" | "suffix" | "nickname" | "organisation" | "department" | "position" | "email" | "phone" | "url" | "street" | "city" | "region" | "postal_code" | "country" | "birthday" | "met_on" | "tags" | "notes";
export type Template = { 
/**
 * How it is asked for.
 */
choice: TemplateChoice, name: string, body: string, };
export type TemplateChoice = { "starter": string } | { "saved": TemplateId } | { "text": string };
export type TemplateId = number;
export type Theme = "system" | "light" | "dark";
export type Tie = { person: PersonId, 
/**
 * Between 0 and 1.
 */
strength: number, band: Band, engagement: Engagement, circle: Circle | null, 
/**
 * Days between two contacts: the person's own, else those of the circle; null where there is no rhythm.
 */
rhythm_days: number | null, 
/**
 * The person's own.
 */
own_rhythm_days: number | null, 
/**
 * By when we want to have been in touch again.
 */
due_on: string | null, 
/**
 * Days past that; 0 where it is not past.
 */
overdue_days: number, first_on: string | null, 
/**
 * The last interaction.
 */
last_on: string | null, 
/**
 * How many interactions there were.
 */
interactions: number, 
/**
 * Exchanges done, up to the day.
 */
given: number, received: number, purposes: Array<Purpose>, contact: Contact, archived_on: string | null, deceased_on: string | null, snoozed_until: string | null, };
export type TieCard = { tie: Tie, 
/**
 * Those that are there, the largest first.
 */
parts: Array<Part>, 
/**
 * Three years, month by month, the oldest first.
 */
months: Array<SparkMonth>, 
/**
 * `2·min(g, r) / (g + r)`; null where nothing was exchanged.
 */
mutuality: number | null, 
/**
 * Who began the tie, when, and the words that came with it.
 */
began: string | null, began_on: string | null, began_note: string, };
export type TieEdit = { circle: Circle | null, 
/**
 * Days between two contacts.
 */
rhythm_days: number | null, 
/**
 * All of them; an empty list takes them away.
 */
purposes: Array<Purpose> | null, contact: Contact | null, standing: Standing | null, 
/**
 * Nothing is planned before this day.
 */
snoozed_until: string | null, clear: Array<TieField>, };
export type TieField = "circle" | "rhythm" | "snooze";
export type TieReason = "relation" | "introduction" | "event" | "interaction" | "organisation";
export type TimelineItem = { place: TimelinePlace, people: Array<NamedPerson>, 
/**
 * What it was, in one line: `Call, 40 minutes`.
 */
line: string, 
/**
 * What the line is made of, as stored: of a promise whose it is and how it stands, of learning its kind, title and minutes.
 */
parts: Array<string>, 
/**
 * What was written of it, as safe HTML; may be empty.
 */
html: string, 
/**
 * The same as it was written, in Markdown, to be edited.
 */
text: string, 
/**
 * All of it, where it is an interaction: it can be edited in place.
 */
interaction: Interaction | null, };
export type TimelineKind = "interaction" | "event" | "exchange" | "promise" | "ask" | "introduction" | "note" | "post" | "insight" | "contribution" | "learning" | "opportunity" | "mentorship";
export type TimelinePage = { items: Array<TimelineItem>, 
/**
 * Where the next page begins; null at the end.
 */
next: TimelinePlace | null, };
export type TimelinePlace = { on: string, 
/**
 * `HH:MM`, or empty.
 */
at: string, kind: TimelineKind, id: number, };
export type TimelineQuery = { 
/**
 * Null: of everybody.
 */
person: PersonId | null, 
/**
 * Empty: of every kind.
 */
kinds: Array<TimelineKind>, };
export type ToSave = "export" | "opportunities" | "events" | "report" | "picture";
export type Token = string;
export type Topic = { id: TopicId, uid: string, name: string, 
/**
 * The last assessment; null: none yet.
 */
level: number | null, level_on: string | null, target: number | null, note: string, 
/**
 * Names that were merged into it.
 */
aliases: Array<string>, 
/**
 * Who stands for it.
 */
people: number, interactions: number, events: number, asks: number, insights: number, contributions: number, learning: number, learning_minutes: number, 
/**
 * The last day of any interaction, insight, contribution or learning on it.
 */
last_on: string | null, };
export type TopicCard = { topic: Topic, 
/**
 * The first time first.
 */
assessments: Array<Assessment>, people: Array<TopicPerson>, };
export type TopicFigure = "people" | "interactions" | "events" | "asks";
export type TopicId = number;
export type TopicPerson = { person: PersonId, name: string, organisation: string, position: string, 
/**
 * Whether they stand for it, as I settled it.
 */
stands_for_it: StandsForIt, 
/**
 * Interactions about it, insights from them, asks of theirs on it.
 */
interactions: number, insights: number, asks: number, 
/**
 * Of these asks, how many are open.
 */
open_asks: number, 
/**
 * The direction of a mentorship on it; where there are several, the one in which they guide.
 */
mentoring: MentoringDirection | null, };
export type TopicProposal = { name: string, source: ProposalSource, 
/**
 * How many people or endorsements speak for it.
 */
count: number, };
export type TopicScope = "all" | "mine";
export type TopicSort = "name" | "level";
export type TopicsPage = { rows: Array<Topic>, total: number, };
export type TopicsQuery = { 
/**
 * A part of the name, or of one that was merged into it.
 */
search: string, scope: TopicScope, sort: TopicSort, };
export type TrashKey = { operation: number, kind: TrashKind, row: number, };
export type TrashKind = "person" | "interaction" | "event" | "exchange" | "promise" | "ask" | "introduction" | "relation" | "membership" | "note" | "topic" | "insight" | "contribution" | "learning" | "opportunity" | "mentorship" | "message_template";
export type TrashPage = { rows: Array<Trashed>, 
/**
 * How many there are in all.
 */
total: number, };
export type TrashQuery = { 
/**
 * Every word must be found.
 */
search: string, 
/**
 * Null: of every kind.
 */
kind: TrashKind | null, };
export type Trashed = { key: TrashKey, 
/**
 * As it was called: a name, or the beginning of what was written.
 */
title: string, 
/**
 * Its own day and whom it was with; empty where nothing more tells.
 */
on: string | null, people: Array<string>, deleted_at: string, 
/**
 * Until when it can be brought back.
 */
kept_until: string, };
export type Tray = "off" | "on";
export type TrayStanding = "possible" | "no_tray" | "no_icon";
export type Understood = { 
/**
 * What keeping it writes, besides exchanges, promises, asks, insights and opportunities.
 */
entry: LogEntry, people: Array<MeantPerson>, 
/**
 * Null: not said.
 */
kind: InteractionKind | null, 
/**
 * Null: not said, which means today.
 */
on: string | null, 
/**
 * `HH:MM`; null: not said.
 */
at: string | null, minutes: number | null, depth: Depth | null, began: Began | null, event: MeantEvent | null, topics: Array<string>, exchanges: Array<SaidExchange>, promises: Array<SaidPromise>, asks: Array<SaidAsk>, insights: Array<SaidInsight>, opportunities: Array<SaidOpportunity>, note: string, 
/**
 * Which words each piece came from.
 */
parts: Array<LinePart>, };
export type Unit = "count" | "share" | "minutes" | "index" | "money" | "size";
export type Week = { starts_on: string, 
/**
 * The last day.
 */
ends_on: string, quiet: Quiet, 
/**
 * Minutes that I want to give.
 */
budget: number, spent_minutes: number, planned_minutes: number, planned: Array<PlanCandidate>, 
/**
 * The 50 most worthwhile.
 */
waiting: Array<PlanCandidate>, waiting_in_all: number, spent: Array<Spent>, 
/**
 * Open ones of both sides that are due until the end of the week.
 */
promises: Array<Promise>, 
/**
 * The events of the next ten days.
 */
coming: Array<Coming>, };
export type WeekSettings = { 
/**
 * How many minutes a week.
 */
minutes: number, starts: Weekday, 
/**
 * An empty list is none in particular.
 */
preferred: Array<Preference>, };
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
export type Weights = { 
/**
 * Days after which a record counts half.
 */
half_life_days: number, one_to_one: number, group: number, call: number, video: number, message: number, email: number, letter: number, event_conversation: number, other: number, 
/**
 * Factors of depth; nothing said counts as good.
 */
brief: number, good: number, deep: number, 
/**
 * One exchange, given or received.
 */
exchange: number, };
export type Whose = "mine" | "theirs";
export type WindowSettings = { 
/**
 * Between 90 and 200.
 */
text_percent: number, first_screen: FirstScreen, tray: Tray, };
export type Written = { 
/**
 * The person that was made or is to be shown now.
 */
person: PersonId | null, changes: Changes, };

export type Watch = (progress: Progress) => void;

/** Every command of the shell, once. What fails arrives as a `Failure`. */
export const commands = {
  start: () => call<Start>("start", {}),
  sampleOpen: () => call<Start>("sample_open", {}),
  sampleLeave: () => call<Start>("sample_leave", {}),
  dataFolderOpen: () => call<null>("data_folder_open", {}),
  dataFolderMove: (input: { folder: Token, }) => call<Start>("data_folder_move", input),
  startWithSystemSet: (input: { wanted: StartWithSystem, }) => call<null>("start_with_system_set", input),
  trayStanding: () => call<TrayStanding>("tray_standing", {}),
  trayFollow: (input: { tray: Tray, 
/**
 * That of the menu.
 */
language: Language, }) => call<TrayStanding>("tray_follow", input),
  peoplePage: (input: { query: PeopleQuery, offset: number, limit: number, }) => call<PeoplePage>("people_page", input),
  peopleFacets: (input: { organisation_search: string, }) => call<Facets>("people_facets", input),
  peopleStanding: () => call<NetworkStanding>("people_standing", {}),
  viewsList: () => call<Array<SavedView>>("views_list", {}),
  viewSave: (input: { view: SavedView, }) => call<Written>("view_save", input),
  viewDelete: (input: { name: string, }) => call<Written>("view_delete", input),
  personCard: (input: { person: PersonId, }) => call<PersonCard>("person_card", input),
  personAdd: (input: { edit: PersonEdit, }) => call<Written>("person_add", input),
  personEdit: (input: { person: PersonId, edit: PersonEdit, }) => call<Written>("person_edit", input),
  peopleDelete: (input: { selection: Selection, }) => call<Written>("people_delete", input),
  peopleTag: (input: { selection: Selection, add: Array<string>, remove: Array<string>, }) => call<Written>("people_tag", input),
  peopleMerge: (input: { kept: PersonId, other: PersonId, }) => call<Written>("people_merge", input),
  personPart: (input: { merge: number, }) => call<Written>("person_part", input),
  duplicatesPage: (input: { offset: number, limit: number, }) => call<Array<PossiblePair>>("duplicates_page", input),
  duplicateKeepBoth: (input: { first: PersonId, second: PersonId, }) => call<Written>("duplicate_keep_both", input),
  offerAnswer: (input: { offer: number, take: OfferAnswer, }) => call<Written>("offer_answer", input),
  importOpened: () => call<ChosenFiles | null>("import_opened", {}),
  importRecognise: (input: { files: Token, }) => call<Array<Recognised>>("import_recognise", input),
  importPreview: (input: { source: ImportSource, 
/**
 * What opens files that are encrypted; null where nobody was asked yet.
 */
passphrase: string | null, }, watch: Watch) => call<PreviewSummary>("import_preview", input, watch),
  importReread: (input: { preview: number, file: string, choice: ReadingChoice, remember: Remember, }, watch: Watch) => call<PreviewSummary>("import_reread", input, watch),
  importRecords: (input: { preview: number, outcome: Outcome | null, offset: number, limit: number, }) => call<Array<PreviewRecord>>("import_records", input),
  importDecide: (input: { preview: number, decisions: Array<RecordDecision>, }) => call<PreviewSummary>("import_decide", input),
  importApply: (input: { preview: number, precaution: Precaution, }, watch: Watch) => call<AppliedImport>("import_apply", input, watch),
  importCancel: () => call<null>("import_cancel", {}),
  importDiscard: (input: { preview: number, }) => call<null>("import_discard", input),
  importBatches: () => call<Array<Batch>>("import_batches", {}),
  importUndo: (input: { batch: number, }) => call<ImportUndone>("import_undo", input),
  chooseToImport: (input: { what: ImportedThings, 
/**
 * Of the dialog.
 */
title: string, }) => call<ChosenFiles | null>("choose_to_import", input),
  chooseBackup: (input: { 
/**
 * Of the dialog.
 */
title: string, 
/**
 * What backups are called.
 */
kind: string, }) => call<ChosenFiles | null>("choose_backup", input),
  chooseToSave: (input: { what: ToSave, 
/**
 * Of the dialog.
 */
title: string, 
/**
 * Suggested for the file.
 */
name: string, 
/**
 * What files of this kind are called.
 */
kind: string, 
/**
 * How their names end; empty where a folder is written.
 */
extension: string, }) => call<ChosenPlace | null>("choose_to_save", input),
  chooseFolder: (input: { what: FolderFor, 
/**
 * Of the dialog.
 */
title: string, }) => call<ChosenPlace | null>("choose_folder", input),
  interactionLog: (input: { new: NewInteraction, }) => call<Written>("interaction_log", input),
  interactionEdit: (input: { interaction: InteractionId, to: NewInteraction, }) => call<Written>("interaction_edit", input),
  interactionDelete: (input: { interaction: InteractionId, }) => call<Written>("interaction_delete", input),
  noteAdd: (input: { new: NewNote, }) => call<Written>("note_add", input),
  noteEdit: (input: { note: NoteId, to: NewNote, }) => call<Written>("note_edit", input),
  noteDelete: (input: { note: NoteId, }) => call<Written>("note_delete", input),
  eventsList: (input: { from: string, 
/**
 * Up to when each occurrence of what comes again is listed.
 */
horizon: string, }) => call<Agenda>("events_list", input),
  eventCard: (input: { event: EventId, }) => call<EventCard>("event_card", input),
  eventOutcome: (input: { event: EventId, }) => call<EventOutcome>("event_outcome", input),
  eventAdd: (input: { new: NewEvent, }) => call<AddedEvent>("event_add", input),
  eventEdit: (input: { event: EventId, to: NewEvent, }) => call<Written>("event_edit", input),
  eventDelete: (input: { event: EventId, }) => call<Written>("event_delete", input),
  eventCapture: (input: { event: EventId, sheet: EventCapture, }) => call<AddedEvent>("event_capture", input),
  timelinePage: (input: { query: TimelineQuery, after: TimelinePlace | null, limit: number, }) => call<TimelinePage>("timeline_page", input),
  wordsSearch: (input: { text: string, limit: number, }) => call<Array<TimelineItem>>("words_search", input),
  logUnderstand: (input: { text: string, }) => call<Understood>("log_understand", input),
  logKeep: (input: { understood: Understood, }) => call<Logged>("log_keep", input),
  undo: () => call<Changes | null>("undo", {}),
  redo: () => call<Changes | null>("redo", {}),
  journal: () => call<JournalState>("journal", {}),
  linkRead: (input: { 
/**
 * As it stands in the data.
 */
address: string, }) => call<Link>("link_read", input),
  linkOpen: (input: { 
/**
 * As it stands in the data.
 */
address: string, }) => call<null>("link_open", input),
  exchangeAdd: (input: { exchange: NewExchange, }) => call<Added>("exchange_add", input),
  exchangeEdit: (input: { id: ExchangeId, exchange: NewExchange, }) => call<Written>("exchange_edit", input),
  exchangeDelete: (input: { id: ExchangeId, }) => call<Written>("exchange_delete", input),
  exchangesPage: (input: { query: ExchangesQuery, offset: number, limit: number, }) => call<ExchangesPage>("exchanges_page", input),
  balance: (input: { query: BalanceQuery, }) => call<Balance>("balance", input),
  promiseAdd: (input: { promise: NewPromise, }) => call<Added>("promise_add", input),
  promiseEdit: (input: { id: PromiseId, promise: NewPromise, }) => call<Written>("promise_edit", input),
  promiseSettle: (input: { id: PromiseId, state: PromiseState, on: string, }) => call<Written>("promise_settle", input),
  promiseDelete: (input: { id: PromiseId, }) => call<Written>("promise_delete", input),
  promisesList: (input: { query: PromisesQuery, offset: number, limit: number, }) => call<Promises>("promises_list", input),
  askAdd: (input: { ask: NewAsk, }) => call<Added>("ask_add", input),
  askEdit: (input: { id: AskId, ask: NewAsk, }) => call<Written>("ask_edit", input),
  askSettle: (input: { id: AskId, to: AskSettlement, }) => call<Written>("ask_settle", input),
  askDelete: (input: { id: AskId, }) => call<Written>("ask_delete", input),
  asksList: (input: { query: AsksQuery, offset: number, limit: number, }) => call<Asks>("asks_list", input),
  askHelpers: (input: { ask: AskId, limit: number, }) => call<Array<PossibleHelp>>("ask_helpers", input),
  introductionAdd: (input: { introduction: NewIntroduction, }) => call<Added>("introduction_add", input),
  introductionMove: (input: { id: IntroductionId, way: IntroductionMove, }) => call<Written>("introduction_move", input),
  introductionEdit: (input: { id: IntroductionId, edit: IntroductionEdit, }) => call<Written>("introduction_edit", input),
  introductionDelete: (input: { id: IntroductionId, }) => call<Written>("introduction_delete", input),
  introductionsList: (input: { query: IntroductionsQuery, offset: number, limit: number, }) => call<Introductions>("introductions_list", input),
  introductionWording: (input: { introduction: IntroductionId, side: Side, }) => call<string>("introduction_wording", input),
  relationAdd: (input: { relation: NewRelation, }) => call<Added>("relation_add", input),
  relationDelete: (input: { id: RelationId, }) => call<Written>("relation_delete", input),
  relationsOf: (input: { person: PersonId, }) => call<Array<RelatedPerson>>("relations_of", input),
  relationsProposed: (input: { person: PersonId, }) => call<Array<ProposedRelation>>("relations_proposed", input),
  relationRefuse: (input: { person: PersonId, other: PersonId, }) => call<Written>("relation_refuse", input),
  membershipAdd: (input: { membership: NewMembership, }) => call<Added>("membership_add", input),
  membershipDelete: (input: { id: MembershipId, }) => call<Written>("membership_delete", input),
  membershipsOf: (input: { 
/**
 * Null: mine.
 */
person: PersonId | null, }) => call<Array<Membership>>("memberships_of", input),
  templatesList: () => call<Array<Template>>("templates_list", {}),
  templateSave: (input: { 
/**
 * Null: a new one.
 */
id: TemplateId | null, template: NewTemplate, }) => call<Added>("template_save", input),
  templateDelete: (input: { id: TemplateId, }) => call<Written>("template_delete", input),
  messageDraft: (input: { person: PersonId, template: TemplateChoice, }) => call<MessageDraft>("message_draft", input),
  messageCarry: (input: { person: PersonId, by: MessageCarrier, text: string, }) => call<null>("message_carry", input),
  tieSettle: (input: { selection: Selection, edit: TieEdit, }) => call<Written>("tie_settle", input),
  tieCard: (input: { person: PersonId, }) => call<TieCard>("tie_card", input),
  circlesProposed: () => call<Array<CircleProposal>>("circles_proposed", {}),
  tiesWithWeights: (input: { weights: Weights, }) => call<BandCounts>("ties_with_weights", input),
  weekPlan: (input: { 
/**
 * Any day of the week; null: this week.
 */
day: string | null, }) => call<Week>("week_plan", input),
  planAnswer: (input: { answer: PlanAnswer, }) => call<Written>("plan_answer", input),
  weekQuiet: (input: { 
/**
 * Any day of the week.
 */
day: string, quiet: Quiet, }) => call<Written>("week_quiet", input),
  meetingCard: (input: { person: PersonId, }) => call<MeetingCard>("meeting_card", input),
  topicsList: (input: { query: TopicsQuery, offset: number, limit: number, }) => call<TopicsPage>("topics_list", input),
  topicCard: (input: { id: TopicId, }) => call<TopicCard>("topic_card", input),
  topicRecords: (input: { id: TopicId, figure: TopicFigure, }) => call<CountedRecords>("topic_records", input),
  topicAdd: (input: { topic: NewTopic, }) => call<Added>("topic_add", input),
  topicEdit: (input: { id: TopicId, topic: NewTopic, }) => call<Written>("topic_edit", input),
  topicAssess: (input: { id: TopicId, on: string, 
/**
 * Null: what was said of that day is taken back.
 */
level: number | null, }) => call<Written>("topic_assess", input),
  topicsMerge: (input: { kept: TopicId, other: TopicId, }) => call<Written>("topics_merge", input),
  topicDelete: (input: { id: TopicId, }) => call<Written>("topic_delete", input),
  personTopics: (input: { person: PersonId, }) => call<PersonTopics>("person_topics", input),
  personTopicsSet: (input: { person: PersonId, topics: Array<string>, }) => call<Written>("person_topics_set", input),
  topicsProposed: (input: { limit: number, }) => call<Array<TopicProposal>>("topics_proposed", input),
  topicAccept: (input: { name: string, }) => call<Added>("topic_accept", input),
  topicRefuse: (input: { name: string, }) => call<Written>("topic_refuse", input),
  expertiseProfile: (input: { 
/**
 * Null: overall.
 */
topic: TopicId | null, period: ProfilePeriod, }) => call<Profile>("expertise_profile", input),
  profileTargetsSet: (input: { 
/**
 * Null: overall.
 */
topic: TopicId | null, period: ProfilePeriod, targets: Array<ProfileTarget>, }) => call<Written>("profile_targets_set", input),
  insightAdd: (input: { insight: NewInsight, }) => call<Added>("insight_add", input),
  insightEdit: (input: { id: InsightId, insight: NewInsight, }) => call<Written>("insight_edit", input),
  insightShow: (input: { id: InsightId, }) => call<Written>("insight_show", input),
  insightDelete: (input: { id: InsightId, }) => call<Written>("insight_delete", input),
  insightsPage: (input: { query: InsightsQuery, offset: number, limit: number, }) => call<InsightsPage>("insights_page", input),
  contributionAdd: (input: { contribution: NewContribution, }) => call<Added>("contribution_add", input),
  contributionEdit: (input: { id: ContributionId, contribution: NewContribution, }) => call<Written>("contribution_edit", input),
  contributionDelete: (input: { id: ContributionId, }) => call<Written>("contribution_delete", input),
  contributionsPage: (input: { query: ContributionsQuery, offset: number, limit: number, }) => call<ContributionsPage>("contributions_page", input),
  learningAdd: (input: { learning: NewLearning, }) => call<Added>("learning_add", input),
  learningEdit: (input: { id: LearningId, learning: NewLearning, }) => call<Written>("learning_edit", input),
  learningDelete: (input: { id: LearningId, }) => call<Written>("learning_delete", input),
  learningPage: (input: { query: LearningsQuery, offset: number, limit: number, }) => call<LearningsPage>("learning_page", input),
  opportunitiesPage: (input: { query: OpportunitiesQuery, offset: number, limit: number, }) => call<OpportunitiesPage>("opportunities_page", input),
  opportunityFigures: (input: { query: OpportunitiesQuery, }) => call<OpportunityFigures>("opportunity_figures", input),
  opportunityCard: (input: { id: OpportunityId, }) => call<OpportunityCard>("opportunity_card", input),
  opportunityAdd: (input: { opportunity: NewOpportunity, }) => call<Added>("opportunity_add", input),
  opportunityEdit: (input: { id: OpportunityId, opportunity: NewOpportunity, }) => call<Written>("opportunity_edit", input),
  opportunityMove: (input: { id: OpportunityId, way: OpportunityMove, }) => call<Written>("opportunity_move", input),
  opportunityThank: (input: { id: OpportunityId, 
/**
 * Null: not yet.
 */
on: string | null, }) => call<Written>("opportunity_thank", input),
  opportunityStepAdd: (input: { id: OpportunityId, promise: NewPromise, }) => call<Added>("opportunity_step_add", input),
  opportunityDelete: (input: { id: OpportunityId, }) => call<Written>("opportunity_delete", input),
  stageNames: () => call<Array<StageName>>("stage_names", {}),
  stageRename: (input: { to: StageName, }) => call<Written>("stage_rename", input),
  mentoringOverview: (input: { query: MentoringQuery, }) => call<Mentoring>("mentoring_overview", input),
  mentoringSessions: (input: { query: MentoringQuery, }) => call<Array<HeldSession>>("mentoring_sessions", input),
  mentorshipCard: (input: { id: MentorshipId, }) => call<MentorshipCard>("mentorship_card", input),
  mentorshipBegin: (input: { mentorship: NewMentorship, }) => call<MentorshipBegun>("mentorship_begin", input),
  mentorshipEdit: (input: { id: MentorshipId, mentorship: NewMentorship, }) => call<Written>("mentorship_edit", input),
  mentorshipEnd: (input: { id: MentorshipId, end: MentorshipEnd, }) => call<Written>("mentorship_end", input),
  mentorshipTakeUp: (input: { id: MentorshipId, }) => call<MentorshipBegun>("mentorship_take_up", input),
  mentorshipStepAdd: (input: { id: MentorshipId, promise: NewPromise, }) => call<Added>("mentorship_step_add", input),
  mentorshipAgenda: (input: { id: MentorshipId, agenda: string, }) => call<Written>("mentorship_agenda", input),
  mentorshipDelete: (input: { id: MentorshipId, }) => call<Written>("mentorship_delete", input),
  mentoringSessionLink: (input: { session: NewMentoringSession, }) => call<Added>("mentoring_session_link", input),
  mentoringSessionUnlink: (input: { id: MentoringSessionId, }) => call<Written>("mentoring_session_unlink", input),
  milestoneAdd: (input: { mentorship: MentorshipId, milestone: NewMilestone, }) => call<Added>("milestone_add", input),
  milestoneEdit: (input: { id: MilestoneId, milestone: NewMilestone, }) => call<Written>("milestone_edit", input),
  milestoneDelete: (input: { id: MilestoneId, }) => call<Written>("milestone_delete", input),
  menteeLimit: (input: { limit: number, }) => call<Written>("mentee_limit", input),
  growthFigures: (input: { query: FiguresQuery, }) => call<Array<Figures>>("growth_figures", input),
  growthFiguresApart: (input: { query: FiguresQuery, }) => call<Array<Figures>>("growth_figures_apart", input),
  growthStructure: (input: { query: FiguresQuery, }) => call<StructureFigures>("growth_structure", input),
  growthBehind: (input: { query: BehindQuery, }) => call<Behind>("growth_behind", input),
  goalsList: () => call<GoalsKept>("goals_list", {}),
  goalsOffered: () => call<GoalsOffered>("goals_offered", {}),
  goalRecords: (input: { metric: Metric, whom: GrowthWhom, from: string, until: string, }) => call<CountedRecords>("goal_records", input),
  goalAdd: (input: { goal: NewGoal, }) => call<Added>("goal_add", input),
  goalSetBegin: (input: { 
/**
 * Of a ready set.
 */
key: string, }) => call<Written>("goal_set_begin", input),
  goalEdit: (input: { id: GoalId, goal: NewGoal, }) => call<Written>("goal_edit", input),
  goalPutAway: (input: { id: GoalId, }) => call<Written>("goal_put_away", input),
  goalBringBack: (input: { id: GoalId, }) => call<Written>("goal_bring_back", input),
  organisationFields: (input: { search: string, }) => call<OrganisationFields>("organisation_fields", input),
  organisationFieldSet: (input: { organisation: number, 
/**
 * Empty: none is known.
 */
field: string, }) => call<Written>("organisation_field_set", input),
  organisationFieldsTake: () => call<Written>("organisation_fields_take", {}),
  networkMap: () => call<NetworkMap>("network_map", {}),
  networkBetween: (input: { one: PersonId, other: PersonId, }) => call<Between>("network_between", input),
  networkShouldMeet: () => call<Array<PlanCandidate>>("network_should_meet", {}),
  networkFile: (input: { format: MapFormat, }) => call<string>("network_file", input),
  reportPage: (input: { 
/**
 * As in `2026-09`, `2026-Q3`, `2026`.
 */
period: string, }) => call<string>("report_page", input),
  reportSave: (input: { period: string, format: ReportFormat, place: Token, }) => call<null>("report_save", input),
  encryptionStanding: () => call<Encryption>("encryption_standing", {}),
  unlock: (input: { passphrase: string, }) => call<Start>("unlock", input),
  lockedStanding: () => call<LockedStanding>("locked_standing", {}),
  dataFolderElsewhere: (input: { folder: Token, }) => call<Start>("data_folder_elsewhere", input),
  keyringStanding: () => call<KeyringStanding>("keyring_standing", {}),
  keyringUnlock: () => call<Start>("keyring_unlock", {}),
  keyringRemember: () => call<KeyringStanding>("keyring_remember", {}),
  keyringForget: () => call<KeyringStanding>("keyring_forget", {}),
  encryptionTurnOn: (input: { passphrase: string, keyring: KeyringWanted, }, watch: Watch) => call<EncryptionTurned>("encryption_turn_on", input, watch),
  encryptionTurnOff: (watch: Watch) => call<EncryptionTurned>("encryption_turn_off", {}, watch),
  passphraseChange: (input: { present: string, new: string, }) => call<Converted>("passphrase_change", input),
  backupsList: () => call<BackupsKept>("backups_list", {}),
  backupUnmade: () => call<Failure | null>("backup_unmade", {}),
  backupMake: (watch: Watch) => call<Backup>("backup_make", {}, watch),
  backupFolderChoose: (input: { 
/**
 * Null: the data folder again.
 */
folder: Token | null, }) => call<BackupsKept>("backup_folder_choose", input),
  restorePreview: (input: { 
/**
 * As the list names it.
 */
name: string, }) => call<RestorePreview>("restore_preview", input),
  backupFilePreview: (input: { file: Token, 
/**
 * Its own; null where it is not encrypted, or by the key of the data.
 */
passphrase: string | null, }) => call<RestorePreview>("backup_file_preview", input),
  backupFileRestore: (input: { file: Token, 
/**
 * Its own; null where it is not encrypted, or by the key of the data.
 */
passphrase: string | null, }, watch: Watch) => call<RestoredNow>("backup_file_restore", input, watch),
  restore: (input: { 
/**
 * As the list names it.
 */
name: string, }, watch: Watch) => call<RestoredNow>("restore", input, watch),
  beginAnew: () => call<Start>("begin_anew", {}),
  trashPage: (input: { query: TrashQuery, offset: number, limit: number, }) => call<TrashPage>("trash_page", input),
  trashBringBack: (input: { records: Array<TrashKey>, }) => call<BackAgain>("trash_bring_back", input),
  settingsSave: (input: { settings: Settings, }) => call<Written>("settings_save", input),
  exportAll: (input: { format: ExportFormat, place: Token, 
/**
 * By which the file is encrypted; null: in the open. A folder is always in the open.
 */
passphrase: string | null, }, watch: Watch) => call<Exported>("export_all", input, watch),
  exportCancel: () => call<null>("export_cancel", {}),
  opportunitiesExport: (input: { format: OpportunitiesFormat, place: Token, }) => call<ExportedRecords>("opportunities_export", input),
  icsExport: (input: { place: Token, }) => call<ExportedEvents>("ics_export", input),
  fileSave: (input: { place: Token, content: string, }) => call<null>("file_save", input),
};
