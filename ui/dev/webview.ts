/** Stands in for the window in a plain browser. */
export const getCurrentWebview = () => ({
  setZoom: async (scale: number) => {
    document.documentElement.style.zoom = String(scale);
  },
});
