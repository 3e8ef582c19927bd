/** The one door to Rust. Rule: nothing outside `host/` knows the shell. */
export { listenForBackups } from "./backups";
export { commands as host } from "./bindings";
export { asFailure } from "./call";
export { chooseFiles, chooseFolder, chooseOneFile, chooseOneFolder, chooseWhereToSave } from "./dialog";
export { type Dropping, listenForDrops, listenForOpened } from "./drop";
export { photoAddress } from "./photo";
export { listenForLogLine } from "./shortcut";
export { drawAt } from "./zoom";
