/** Where the window finds a photo that the shell serves. */
import { convertFileSrc } from "@tauri-apps/api/core";

export function photoAddress(photo: number): string {
  return convertFileSrc(String(photo), "photo");
}
