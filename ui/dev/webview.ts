/** Stands in for the window in a plain browser: nothing is ever dropped. */
export const getCurrentWebview = () => ({
  onDragDropEvent: async (_listener: unknown) => () => {},
  setZoom: async (scale: number) => {
    document.documentElement.style.zoom = String(scale);
  },
});
