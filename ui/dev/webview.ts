/** Stands in for the window's file drop in a plain browser: nothing is ever dropped. */
export const getCurrentWebview = () => ({ onDragDropEvent: async (_listener: unknown) => () => {} });
