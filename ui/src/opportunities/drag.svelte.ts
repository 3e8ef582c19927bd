/** A card carried over the board with the mouse. Rule: a short pull is a click; let go beside the stages, it stays where it was. */
import type { Opportunity, OpportunityStage } from "$ui/host/bindings";

/** So many pixels before a pull is meant. */
const MEANT = 6;

export class Drag {
  /** The card under way; undefined: none is. */
  card = $state.raw<Opportunity>();
  /** The stage below the pointer. */
  over = $state<OpportunityStage>();
  x = $state(0);
  y = $state(0);
  #held: { card: Opportunity; x: number; y: number } | undefined;
  #stageAt: (x: number, y: number) => OpportunityStage | undefined;
  #drop: (card: Opportunity, to: OpportunityStage) => void;

  constructor(
    stageAt: (x: number, y: number) => OpportunityStage | undefined,
    drop: (card: Opportunity, to: OpportunityStage) => void,
  ) {
    this.#stageAt = stageAt;
    this.#drop = drop;
  }

  hold(card: Opportunity, event: PointerEvent): void {
    // With a finger the board is scrolled.
    if (event.button === 0 && event.pointerType === "mouse") {
      this.#held = { card, x: event.clientX, y: event.clientY };
    }
  }

  move = (event: PointerEvent): void => {
    if (!this.#held) return;
    const { clientX: x, clientY: y } = event;
    if (!this.card && Math.hypot(x - this.#held.x, y - this.#held.y) < MEANT) return;
    this.card = this.#held.card;
    this.x = x;
    this.y = y;
    this.over = this.#stageAt(x, y);
  };

  release = (): void => {
    const [card, to] = [this.card, this.over];
    this.leave();
    if (card && to && to !== card.stage) this.#drop(card, to);
  };

  leave = (): void => {
    this.#held = undefined;
    this.card = undefined;
    this.over = undefined;
  };
}
