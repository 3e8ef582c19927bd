/** Stands in for the file dialogs in a plain browser. */
export const open = async () => ["/home/nora/Connections.csv"];
export const save = async () => "/home/nora/saved";
