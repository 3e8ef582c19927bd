/** The records of a preview, asked for page by page. */
import { asFailure, host } from "$ui/host";
import type { Outcome, PreviewRecord } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";

const PAGE = 100;

export class Records {
  list = $state.raw<PreviewRecord[]>([]);
  complete = $state(false);
  #loading = false;

  constructor(
    readonly preview: number,
    readonly outcome: Outcome,
  ) {}

  async more(): Promise<void> {
    if (this.#loading || this.complete) return;
    this.#loading = true;
    try {
      const { preview, outcome } = this;
      const page = await host.importRecords({ preview, outcome, offset: this.list.length, limit: PAGE });
      this.list = [...this.list, ...page];
      this.complete = page.length < PAGE;
    } catch (thrown) {
      this.complete = true;
      toasts.fail(asFailure(thrown));
    } finally {
      this.#loading = false;
    }
  }

  async all(): Promise<PreviewRecord[]> {
    while (!this.complete) await this.more();
    return this.list;
  }

  /** Puts a record that was decided in the place of the one it was. */
  replace(changed: PreviewRecord[]): void {
    const by = new Map(changed.map((record) => [record.index, record]));
    this.list = this.list.map((record) => by.get(record.index) ?? record);
  }
}
