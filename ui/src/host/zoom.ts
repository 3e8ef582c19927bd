/** How large everything in the window is drawn. */
import { getCurrentWebview } from "@tauri-apps/api/webview";

/** `percent` of the size that the screens were drawn for. */
export function drawAt(percent: number): Promise<void> {
  return getCurrentWebview().setZoom(percent / 100);
}
