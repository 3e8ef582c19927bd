/** The ties by strength, as the effect of weights is told. */
import type { BandCounts } from "$ui/host/bindings";

export const BANDS: (keyof BandCounts)[] = ["strong", "warm", "weak", "dormant", "new"];

/** The part of all ties that is of this strength; none of none is none. */
export function shareOf(counts: BandCounts, band: keyof BandCounts): number {
  const all = BANDS.reduce((sum, band) => sum + counts[band], 0);
  return all === 0 ? 0 : counts[band] / all;
}
