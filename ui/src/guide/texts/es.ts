/** The guide in Spanish. */
export default import.meta.glob<string>(["../../../../docs/guide/es/*.md", "!../../../../docs/guide/es/README.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});
