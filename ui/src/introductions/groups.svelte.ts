/** Introductions by where they stand. Rule: each state has its own pages, so that a long one hides no other. */
import { asFailure, host } from "$ui/host";
import type { Failure, Introduction, IntroductionState, Whose } from "$ui/host/bindings";

export interface Group {
  state: IntroductionState;
  rows: Introduction[];
  total: number;
}
const PAGE = 50;

export class Groups {
  all = $state.raw<Group[]>();
  failure = $state.raw<Failure>();
  cursor = $state(0);
  #question = 0;
  #wanted: { whose: Whose | null; states: IntroductionState[] } = { whose: null, states: [] };
  #limits = new Map<IntroductionState, number>();

  get rows(): Introduction[] {
    return (this.all ?? []).flatMap((group) => group.rows);
  }
  get total(): number {
    return (this.all ?? []).reduce((sum, group) => sum + group.total, 0);
  }
  /** The introduction that keys act on. */
  get current(): Introduction | undefined {
    return this.rows[this.cursor];
  }

  ask(whose: Whose | null, states: IntroductionState[]): void {
    this.#wanted = { whose, states };
    this.#limits.clear();
    this.cursor = 0;
    void this.refresh();
  }

  async more(state: IntroductionState): Promise<void> {
    this.#limits.set(state, (this.#limits.get(state) ?? PAGE) + PAGE);
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const question = ++this.#question;
    const { whose, states } = this.#wanted;
    try {
      const groups = await Promise.all(
        states.map(async (state) => {
          const query = { person: null, whose, state, standing: null };
          const limit = this.#limits.get(state) ?? PAGE;
          return { state, ...(await host.introductionsList({ query, offset: 0, limit })) };
        }),
      );
      if (question !== this.#question) return;
      this.failure = undefined;
      this.all = groups.filter((group) => group.total > 0);
      this.cursor = Math.max(0, Math.min(this.cursor, this.rows.length - 1));
    } catch (thrown) {
      if (question === this.#question) this.failure = asFailure(thrown);
    }
  }
}
