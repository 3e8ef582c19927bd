import { expect, it } from "vitest";
import { looksLikeContacts } from "./paste.svelte";

it.each([
  ["BEGIN:VCARD\nFN:Ingrid\nEND:VCARD", true],
  ["  begin:vcard\n", true],
  ["dn: cn=Ingrid\ncn: Ingrid", true],
  ["Name,E-mail\nIngrid,ingrid@example.com", true],
  ["Name\tE-mail\nIngrid\tingrid@example.com", true],
  ["Name,E-mail", false],
  ["Just a sentence, pasted by mistake.", false],
  ["", false],
])("tells contacts from other text: %j", (text, expected) => {
  expect(looksLikeContacts(text)).toBe(expected);
});
