import { expect, it } from "vitest";
import type { Opportunity, OpportunityStage } from "$ui/host/bindings";
import { Drag } from "./drag.svelte";

const card = { id: 1, stage: "heard" } as Opportunity;
const at = (clientX: number, button = 0, pointerType = "mouse") =>
  ({ clientX, clientY: 0, button, pointerType }) as PointerEvent;
/** A hundred pixels a stage; nothing beyond the second. */
function board() {
  const dropped: OpportunityStage[] = [];
  const stages: OpportunityStage[] = ["heard", "exploring"];
  return {
    dropped,
    drag: new Drag(
      (x) => stages[Math.floor(x / 100)],
      (_, to) => dropped.push(to),
    ),
  };
}

it("carries a card to the stage on which it is let go", () => {
  const { drag, dropped } = board();
  drag.hold(card, at(10));
  drag.move(at(150));
  expect([drag.card?.id, drag.over]).toEqual([1, "exploring"]);
  drag.release();
  expect(dropped).toEqual(["exploring"]);
  drag.move(at(20));
  expect(drag.card).toBeUndefined();
});

it("takes a short pull for a click, and leaves the card where nothing is", () => {
  const { drag, dropped } = board();
  drag.hold(card, at(98));
  drag.move(at(101));
  drag.release();
  drag.hold(card, at(10));
  drag.move(at(60));
  drag.release();
  drag.hold(card, at(10));
  drag.move(at(900));
  drag.release();
  drag.hold(card, at(10, 2));
  drag.move(at(150));
  drag.release();
  expect(dropped).toEqual([]);
});
