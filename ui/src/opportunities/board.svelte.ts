/** The cards of the board. Rule: a stage shows its newest ones and says how many there are; the list has them all. */
import { asFailure, host } from "$ui/host";
import type { Failure, OpportunitiesQuery, Opportunity, OpportunityId, OpportunityStage } from "$ui/host/bindings";
import { COLUMNS, ENDS, STAGES } from "./words";

/** So many cards of a stage are shown; of what has ended, the newest few. */
const shownOf = (stage: OpportunityStage): number => (ENDS.includes(stage) ? 3 : 25);

export interface Pile {
  rows: Opportunity[];
  total: number;
}
export type Piles = Record<OpportunityStage, Pile>;
/** Where the cursor is: a column, and a card in it. */
export interface Spot {
  column: number;
  at: number;
}

/** All cards of a column, one below the other. */
export function cards(piles: Piles, column: number): Opportunity[] {
  return (COLUMNS[column] ?? []).flatMap((stage) => piles[stage].rows);
}

/** The spot of a card; undefined where the board does not show it. */
export function spotOf(piles: Piles, id: OpportunityId): Spot | undefined {
  for (const column of COLUMNS.keys()) {
    const at = cards(piles, column).findIndex((card) => card.id === id);
    if (at >= 0) return { column, at };
  }
  return undefined;
}

/** Up and down within a column. */
export function along(piles: Piles, spot: Spot, by: number): Spot {
  const last = cards(piles, spot.column).length - 1;
  return { column: spot.column, at: Math.max(0, Math.min(spot.at + by, last)) };
}

/** To the next column that has cards, at about the same height. */
export function across(piles: Piles, spot: Spot, by: 1 | -1): Spot {
  for (let column = spot.column + by; column >= 0 && column < COLUMNS.length; column += by) {
    const last = cards(piles, column).length - 1;
    if (last >= 0) return { column, at: Math.min(spot.at, last) };
  }
  return spot;
}

const NOTHING = Object.fromEntries(STAGES.map((stage) => [stage, { rows: [], total: 0 }])) as unknown as Piles;

export class Board {
  piles = $state.raw<Piles>(NOTHING);
  answered = $state(false);
  failure = $state.raw<Failure>();
  spot = $state.raw<Spot>({ column: 0, at: 0 });
  #asked = 0;

  get current(): Opportunity | undefined {
    return cards(this.piles, this.spot.column)[this.spot.at];
  }

  async load(query: OpportunitiesQuery): Promise<void> {
    const question = ++this.#asked;
    const held = this.current?.id;
    try {
      const pages = await Promise.all(
        STAGES.map((stage) => host.opportunitiesPage({ query: { ...query, stage }, offset: 0, limit: shownOf(stage) })),
      );
      if (question !== this.#asked) return;
      this.piles = Object.fromEntries(STAGES.map((stage, place) => [stage, pages[place]])) as unknown as Piles;
      // The cursor goes with its card.
      const spot = (held === undefined ? undefined : spotOf(this.piles, held)) ?? along(this.piles, this.spot, 0);
      this.spot = cards(this.piles, spot.column).length > 0 ? spot : across(this.piles, { column: -1, at: 0 }, 1);
      this.failure = undefined;
      this.answered = true;
    } catch (thrown) {
      if (question === this.#asked) this.failure = asFailure(thrown);
    }
  }
}
