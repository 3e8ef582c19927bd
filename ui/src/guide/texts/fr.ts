/** The guide in French. */
export default import.meta.glob<string>(["../../../../docs/guide/fr/*.md", "!../../../../docs/guide/fr/README.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});
