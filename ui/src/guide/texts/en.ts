/** The guide in English, with the parts that are told in detail. */
export default import.meta.glob<string>(
  [
    "../../../../docs/guide/*.md",
    "!../../../../docs/guide/README.md",
    "../../../../docs/measures.md",
    "../../../../docs/importing.md",
    "../../../../docs/exporting.md",
    "../../../../docs/archive.md",
    "../../../../docs/encryption.md",
  ],
  { query: "?raw", import: "default", eager: true },
);
