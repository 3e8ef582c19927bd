/** The fields of a person as the side pane shows them. Plain data, so that it is easily tested. */
import type { Labelled, PersonCard, PersonEdit, PhoneNumber, PostalAddress, Provenance } from "$ui/host/bindings";

export type TextKey =
  | "prefix"
  | "given"
  | "additional"
  | "family"
  | "suffix"
  | "nickname"
  | "position"
  | "organisation"
  | "department";
export type ManyKey = "emails" | "phones" | "urls";

/** In the order of the pane; the first three stand there even when they are empty. */
export const TEXTS: TextKey[] = [
  "position",
  "organisation",
  "department",
  "nickname",
  "prefix",
  "given",
  "additional",
  "family",
  "suffix",
];
/** Parts of the name, which the heading shows already. */
export const NAME_PARTS: ReadonlySet<TextKey> = new Set(["prefix", "given", "additional", "family", "suffix"]);
export const MANY: ManyKey[] = ["emails", "phones", "urls"];

export function values(card: PersonCard, key: ManyKey): Labelled[] {
  return card[key].map(({ label, value }: Labelled | PhoneNumber) => ({ label, value }));
}

/** The list with one value set, added at its end, or (empty) taken away. */
export function withValue(list: Labelled[], at: number, value: string): Labelled[] {
  const trimmed = value.trim();
  if (trimmed === "") return list.filter((_, index) => index !== at);
  if (at >= list.length) return [...list, { label: "", value: trimmed }];
  return list.map((old, index) => (index === at ? { ...old, value: trimmed } : old));
}

export function oneEdit<Key extends keyof PersonEdit>(key: Key, value: PersonEdit[Key]): Partial<PersonEdit> {
  return { [key]: value };
}

/** An address on lines as they stand on an envelope. */
export function addressLines(address: PostalAddress): string[] {
  const place = [address.postal_code, address.city].filter(Boolean).join(" ");
  const lines = [address.post_office_box, address.extended, address.street, place, address.region, address.country];
  const told = lines.map((line) => line.trim()).filter(Boolean);
  return told.length > 0 ? told : address.formatted.split(/\r?\n/).filter(Boolean);
}

/** The city to be shown beside the name. */
export function city(card: PersonCard): string {
  return card.addresses.find((address) => address.city !== "")?.city ?? "";
}

/** Where the value came from: that of the one value where it is known, else that of its field. */
export function provenanceOf(all: Provenance[], field: string, value?: string): Provenance | undefined {
  const exact = value === undefined ? undefined : all.find((one) => one.field === `${field}:${value}`);
  return exact ?? all.find((one) => one.field === field);
}
