/** The tokens as the colours that a chart can draw and a picture can hold. Rule: one hue per meaning, everywhere. */
import type { GrowthSeries, Origin } from "$ui/host/bindings";

export interface Palette {
  ink: string;
  line: string;
  card: string;
  of: (series: GrowthSeries, place: number) => string;
}

const ORIGINS: Record<Origin, string> = {
  event: "--band-strong",
  introduction: "--give",
  work: "--take",
  online: "--band-weak",
  import: "--band-dormant",
};
const ORGANISATIONS = ["--band-strong", "--band-warm", "--band-weak", "--give", "--take", "--band-new"];

/** Reads the tokens as they are now, light or dark. */
export function readPalette(): Palette {
  const probe = document.createElement("span");
  document.body.append(probe);
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return inRgb(getComputedStyle(probe).color, canvas);
  };
  const known = new Map([...Object.values(ORIGINS), ...ORGANISATIONS].map((token) => [token, colour(token)]));
  const palette: Palette = {
    ink: colour("--ink-3"),
    line: colour("--line"),
    card: colour("--card"),
    of: (series, place) => known.get(tokenOf(series, place)) ?? "grey",
  };
  probe.remove();
  return palette;
}

function tokenOf(series: GrowthSeries, place: number): string {
  const origin = ORIGINS[series.key as Origin];
  if (origin !== undefined) return origin;
  return series.organisation === null
    ? "--band-dormant"
    : (ORGANISATIONS[place % ORGANISATIONS.length] ?? "--band-weak");
}

/** Pictures are opened by programs that do not know `oklch()`. */
function inRgb(colour: string, canvas: CanvasRenderingContext2D | null): string {
  if (canvas === null) return colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
