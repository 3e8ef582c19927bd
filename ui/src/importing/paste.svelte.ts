/** Whether the sheet for pasting text is open. */
export const overlay = $state({ open: false });
