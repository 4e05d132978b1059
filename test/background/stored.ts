/** What lies in the browser's own storage, by name. A test that shares it with others in its file empties it itself. */
export const stored: Record<string, unknown> = {};

/**
 * What `vi.mock('webextension-polyfill', …)` is to give: a browser that keeps `stored`, and in which IT has set nothing.
 * @param more what else of the browser is asked for
 */
export const storingBrowser = (more: object = {}) => ({
  default: {
    storage: {
      local: {
        get: async (name: string) => ({ [name]: stored[name] }),
        set: async (change: object) => void Object.assign(stored, change),
      },
      managed: { get: async () => ({}) },
    },
    ...more,
  },
});
