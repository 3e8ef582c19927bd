import { beforeEach, expect, test } from "vitest";
import { navigation } from "$ui/frame/navigation.svelte";
import { openPage, page } from "./page.svelte";

beforeEach(() => page.forget());

test("from one person one comes to another, and back the same way", () => {
  openPage(1);
  expect(navigation.room).toBe("person");
  page.goOn(2);
  page.goOn(2);
  page.goOn(3);
  expect(page.person).toBe(3);
  page.goBack();
  expect(page.person).toBe(2);
  page.goBack();
  expect(page.person).toBe(1);
  expect(page.hasBefore).toBe(false);
  navigation.back();
  expect(navigation.room).toBe("people");
});

test("a page opened anew begins a new way", () => {
  openPage(1);
  page.goOn(2);
  openPage(5);
  expect(page.hasBefore).toBe(false);
  expect(page.person).toBe(5);
});
