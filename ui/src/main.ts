import { mount } from "svelte";
import App from "./App.svelte";
import { asked } from "./frame/asked";
import "./app.css";
import { languageTag } from "./kit/locale";
import { language } from "./words/language.svelte";

asked.begin();
await Promise.all([
  // Until the settings are read, and where they cannot be: as the system speaks.
  language.follow("system", languageTag(navigator.language), "").catch(() => {}),
  // Drawn before its own type is there, all would be measured twice, and first in whatever types the system has to look for.
  document.fonts.load('450 1rem "Inter Variable"').catch(() => {}),
]);

const target = document.getElementById("app");
if (target) mount(App, { target });
