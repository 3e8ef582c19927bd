import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import { languageTag } from "./kit/locale";
import { language } from "./words/language.svelte";

/** Until the settings are read, and where they cannot be: as the system speaks. */
await language.follow("system", languageTag(navigator.language), "").catch(() => {});

const target = document.getElementById("app");
if (target) mount(App, { target });
