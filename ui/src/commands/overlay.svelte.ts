/** Which of the two sheets of the command table is open. */
export const overlay = $state({ palette: false, help: false });
