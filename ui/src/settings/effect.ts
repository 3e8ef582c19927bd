/** The ties by strength, as the effect of weights is told. */
import type { BandCounts } from "$ui/host/bindings";

export const BANDS: { of: keyof BandCounts; title: string }[] = [
  { of: "strong", title: "Strong" },
  { of: "warm", title: "Warm" },
  { of: "weak", title: "Weak" },
  { of: "dormant", title: "Dormant" },
  { of: "new", title: "New" },
];

/** The part of all ties that is of this strength; none of none is none. */
export function shareOf(counts: BandCounts, band: keyof BandCounts): number {
  const all = BANDS.reduce((sum, { of }) => sum + counts[of], 0);
  return all === 0 ? 0 : counts[band] / all;
}
