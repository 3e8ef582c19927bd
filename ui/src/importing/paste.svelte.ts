/** Text that was pasted instead of dropped. Rule: a paste outside a field is taken for an import only where it looks like one. */

let open = $state(false);
let text = $state("");

export const overlay = {
  get open(): boolean {
    return open;
  },
  set open(next: boolean) {
    open = next;
  },
  get text(): string {
    return text;
  },
  set text(next: string) {
    text = next;
  },
};

/** What the field shows of a form that is understood. */
export const SAMPLE = "BEGIN:VCARD\nFN:Ingrid Solberg\nEMAIL:ingrid@example.com\nEND:VCARD";

/** A vCard, an LDIF entry, or a table of at least two rows. */
export function looksLikeContacts(pasted: string): boolean {
  if (/^\s*begin:vcard/im.test(pasted) || /^dn:/im.test(pasted)) return true;
  const [first, second] = pasted.split(/\r?\n/).filter((line) => line.trim() !== "");
  return first !== undefined && second !== undefined && /[,;\t]/.test(first) && /[,;\t]/.test(second);
}
