/** The guide in German. */
export default import.meta.glob<string>(["../../../../docs/guide/de/*.md", "!../../../../docs/guide/de/README.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});
