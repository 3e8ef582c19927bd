/** The tokens as the colours that a chart can draw and a picture can hold. Rule: one hue per meaning, everywhere. */

export interface Palette {
  ink: string;
  line: string;
  card: string;
  well: string;
  accent: string;
  /** The hue of a series, by what it means; `place` tells kinds apart that have no hue of their own. */
  of: (key: string, place: number) => string;
}

const MEANINGS: Record<string, string> = {
  strong: "--band-strong",
  warm: "--band-warm",
  weak: "--band-weak",
  dormant: "--band-dormant",
  new: "--band-new",
  never_spoken: "--line",
  event: "--band-strong",
  introduction: "--give",
  work: "--take",
  online: "--band-weak",
  import: "--band-dormant",
  given: "--give",
  received: "--take",
  dunbar: "--band-dormant",
  year_before: "--band-dormant",
  budget: "--ink-3",
  met: "--band-dormant",
  followed_up: "--band-weak",
  engaged_after_90_days: "--band-strong",
  one_to_one_share: "--give",
  heard: "--band-dormant",
  hidden: "--band-strong",
  i_mentor_them: "--give",
  they_mentor_me: "--take",
  peers: "--band-weak",
  knowledge: "--band-strong",
  guidance: "--give",
  opportunity: "--take",
  reputation: "--band-weak",
  people_in_it: "--band-dormant",
  effective_size: "--band-strong",
  communities: "--band-strong",
  bridges: "--give",
};
const KINDS = [
  "--band-strong",
  "--give",
  "--band-weak",
  "--take",
  "--band-warm",
  "--band-new",
  "--band-dormant",
  "--ink-3",
];

/** Reads these tokens as they are now, light or dark. */
export function readColours<Token extends string>(tokens: readonly Token[]): Record<Token, string> {
  const probe = document.createElement("span");
  document.body.append(probe);
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colours = tokens.map((token) => {
    probe.style.color = `var(${token})`;
    return [token, inRgb(getComputedStyle(probe).color, canvas)];
  });
  probe.remove();
  return Object.fromEntries(colours);
}

const PLAIN = ["--ink-3", "--line", "--card", "--well", "--accent"] as const;

/** The palette of the charts as it is now, light or dark. */
export function readPalette(): Palette {
  const plain = readColours(PLAIN);
  const hues = readColours([...Object.values(MEANINGS), ...KINDS]);
  return {
    ink: plain["--ink-3"],
    line: plain["--line"],
    card: plain["--card"],
    well: plain["--well"],
    accent: plain["--accent"],
    of: (key, place) => hues[MEANINGS[key] ?? KINDS[place % KINDS.length] ?? "--ink-3"] ?? "grey",
  };
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
