/** Whether the dialog that adds a person is open. */
export const adding = $state({ open: false });
