/** Pages of a long list, fetched around what is on screen. Rule: an answer to an older question is never shown. */

export interface Answer<Row> {
  rows: Row[];
  total: number;
}
export type Fetch<Row> = (offset: number, limit: number) => Promise<Answer<Row>>;

export const PAGE = 100;
const KEPT = 40;
/** Rows fetched before they come into view. */
const AHEAD = 40;
/** Who scrolls on while so many pages are on their way wants others by then. */
const AT_ONCE = 3;

export class Pages<Row> {
  #fetch: Fetch<Row>;
  #changed: () => void;
  #failed: (thrown: unknown) => void;
  #pages = new Map<number, Row[]>();
  #asked = new Set<number>();
  #question = 0;
  /** Pages of this question that are on their way. */
  #coming = 0;
  /** Rows of the last question, shown until the new answer is here, so that nothing flickers. */
  #before: Map<number, Row[]> | undefined;
  #wanted = { first: 0, end: 1 };
  total = 0;
  /** False until the first answer is here. */
  answered = false;

  constructor(fetch: Fetch<Row>, changed: () => void, failed: (thrown: unknown) => void) {
    this.#fetch = fetch;
    this.#changed = changed;
    this.#failed = failed;
  }

  row(index: number): Row | undefined {
    const page = Math.floor(index / PAGE);
    return (this.#pages.get(page) ?? this.#before?.get(page))?.[index % PAGE];
  }

  /** Another question: what is on screen stays until its first answer. */
  async ask(fetch: Fetch<Row> = this.#fetch): Promise<void> {
    this.#fetch = fetch;
    this.#question += 1;
    this.#before ??= this.#pages;
    this.#pages = new Map();
    this.#asked = new Set();
    this.#coming = 0;
    await this.want(this.#wanted.first, this.#wanted.end);
  }

  /** Sees to it that these rows come, and those next to them. Pages scrolled past before their turn came are not fetched. */
  async want(first: number, end: number): Promise<void> {
    this.#wanted = { first, end };
    await this.#fill();
  }

  async #fill(): Promise<void> {
    const { first, end } = this.#wanted;
    const beyond = Math.max(end, Math.min(end + AHEAD, this.total));
    const inView = pagesOf(first, end);
    const next = pagesOf(Math.max(0, first - AHEAD), beyond).filter((page) => !inView.includes(page));
    const missing = [...inView, ...(this.answered ? next : [])].filter((page) => !this.#asked.has(page));
    await Promise.all(missing.slice(0, Math.max(0, AT_ONCE - this.#coming)).map((page) => this.#load(page)));
  }

  /** The rows from one place to another, both included: what is not at hand is fetched. Undefined: another question was asked meanwhile. */
  async between(from: number, to: number): Promise<Row[] | undefined> {
    const question = this.#question;
    const rows: Row[] = [];
    for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page += 1) {
      const start = page * PAGE;
      const whole = this.#pages.get(page) ?? (await this.#fetch(start, PAGE)).rows;
      if (question !== this.#question) return undefined;
      rows.push(...whole.slice(Math.max(0, from - start), to - start + 1));
    }
    return rows;
  }

  async #load(page: number): Promise<void> {
    const question = this.#question;
    this.#asked.add(page);
    this.#coming += 1;
    let failed = false;
    try {
      const answer = await this.#fetch(page * PAGE, PAGE);
      if (question !== this.#question) return;
      this.#before = undefined;
      this.answered = true;
      this.total = answer.total;
      this.#pages.set(page, answer.rows);
      this.#forgetFar(page);
    } catch (thrown) {
      if (question !== this.#question) return;
      failed = true;
      this.#asked.delete(page);
      this.#failed(thrown);
    }
    this.#coming -= 1;
    this.#changed();
    if (!failed && question === this.#question) await this.#fill();
  }

  #forgetFar(near: number): void {
    if (this.#pages.size <= KEPT) return;
    const far = [...this.#pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
    for (const page of far.slice(0, this.#pages.size - KEPT)) {
      this.#pages.delete(page);
      this.#asked.delete(page);
    }
  }
}

function pagesOf(first: number, end: number): number[] {
  const pages: number[] = [];
  const last = Math.floor(Math.max(first, end - 1) / PAGE);
  for (let page = Math.floor(first / PAGE); page <= last; page += 1) pages.push(page);
  return pages;
}
