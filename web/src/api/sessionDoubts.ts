type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells who watches over the session that a request was refused for want of one. */
export const sessionDoubts = {
  raise() {
    for (const listener of listeners) {
      listener();
    }
  },

  /** Returns what ends the subscription. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
