import type { FluentResource } from "@fluent/bundle";

export default import.meta.glob<FluentResource["body"]>("./*.ftl", {
  query: "?parsed",
  import: "default",
  eager: true,
});
