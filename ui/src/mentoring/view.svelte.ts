/** What the screen of mentoring shows. It outlives the screen, so that going back finds it as it was left. */
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import { write } from "$ui/frame/writing";
import { host } from "$ui/host";
import type {
  Logged,
  MentoringDirection,
  MentoringQuery,
  Mentorship,
  MentorshipId,
  MentorshipStanding,
  PlanCandidate,
} from "$ui/host/bindings";
import { civilToday } from "$ui/kit/dates";
import { line } from "$ui/logging/line.svelte";
import { EVERYTHING, firstDay, type Span } from "./words";

let standing = $state<MentorshipStanding | "all">("going");
let span = $state<Span>("months");
let open = $state<MentorshipId>();
/** The direction whose sessions are looked at. */
let behind = $state<MentoringDirection>();
let epoch = session.epoch;

const period = $derived<MentoringQuery>({ ...EVERYTHING, from: firstDay(span, civilToday()) });

export const view = {
  get standing(): MentorshipStanding | "all" {
    return standing;
  },
  set standing(to: MentorshipStanding | "all") {
    standing = to;
  },
  get span(): Span {
    return span;
  },
  set span(to: Span) {
    span = to;
  },
  /** All mentorships, with the sessions of the period counted. */
  get period(): MentoringQuery {
    return period;
  },
  get open(): MentorshipId | undefined {
    return open;
  },
  show(mentorship: MentorshipId | undefined): void {
    open = mentorship;
  },
  get behind(): MentoringDirection | undefined {
    return behind;
  },
  set behind(to: MentoringDirection | undefined) {
    behind = to;
  },
  /** Another database: nothing of the old one is asked for in it. */
  beginAnew(): void {
    if (epoch === session.epoch) return;
    epoch = session.epoch;
    standing = "going";
    open = undefined;
    behind = undefined;
  },
};

/** Opens one, whatever was on screen. */
export function openMentorship(mentorship: MentorshipId): void {
  navigation.go("mentoring");
  open = mentorship;
}

/** The line that logs a talk with the person; what it logs becomes a session. */
export function logSession(one: Pick<Mentorship, "id" | "person">): void {
  line.begin(`with ${one.person.name} `, (logged) => hold(one.id, logged));
}

async function hold(mentorship: MentorshipId, { interaction }: Logged): Promise<void> {
  if (interaction === null) return;
  await write(host.mentoringSessionLink({ session: { mentorship, interaction, agenda: null } }));
}

/** Where the plan proposed a session, the talk that was logged for it is one. */
export async function holdProposed(candidate: PlanCandidate, logged: Logged): Promise<void> {
  const person = candidate.people[0]?.id;
  if (candidate.kind !== "mentoring_session" || person === undefined) return;
  const { mentorships } = await host.mentoringOverview({ query: { ...EVERYTHING, person, standing: "going" } });
  const due = mentorships.find(({ uid }) => candidate.key === `mentoring_session:${uid}`);
  if (due) await hold(due.id, logged);
}
