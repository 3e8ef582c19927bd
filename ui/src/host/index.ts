/** The one door to Rust. Rule: nothing outside `host/` knows the shell. */
export { listenForBackups } from "./backups";
export { commands as host } from "./bindings";
export { asFailure } from "./call";
export { chooseBackup, chooseFiles, chooseFolders, chooseOneFolder, chooseWhereToSave } from "./choose";
export { type Dragged, listenForDrops, listenForOpened } from "./drop";
export { photoAddress } from "./photo";
export { listenForLogLine } from "./shortcut";
export { listenForWeek } from "./tray";
export { drawAt } from "./zoom";
