/** A chart as a file of the user's: SVG, PNG or CSV. */
import { chooseWhereToSave, host } from "$ui/host";
import { say } from "$ui/words/say";

export type PictureKind = "svg" | "png" | "csv";
type FileKind = PictureKind | "graphml" | "gexf";

/** Asks where, and writes; null where the user changed their mind, else the path. */
export async function saveAs(kind: FileKind, name: string, content: () => Promise<Uint8Array>): Promise<string | null> {
  const place = await chooseWhereToSave("picture", `${name}.${kind}`, say(`growth-file-${kind}`), kind);
  if (place === null) return null;
  await host.fileSave({ place: place.token, content: base64(await content()) });
  return place.path;
}

export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The drawing at twice its size, on the colour of its card. */
export async function png(svg: string, background: string): Promise<Uint8Array> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;base64,${base64(textBytes(svg))}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  const context = canvas.getContext("2d");
  if (!context) throw new Error(say("growth-picture-failed"));
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error(say("growth-picture-failed"));
  return new Uint8Array(await blob.arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
