/** The guide in Simplified Chinese. */
export default import.meta.glob<string>(["../../../../docs/guide/zh/*.md", "!../../../../docs/guide/zh/README.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});
