const name = "session";

/** Tells the other windows of this browser that somebody has signed in or out. */
export const sessionChannel = {
  announce() {
    const channel = new BroadcastChannel(name);
    channel.postMessage("changed");
    channel.close();
  },

  /** Returns what ends the subscription. */
  subscribe(listener: () => void): () => void {
    const channel = new BroadcastChannel(name);
    channel.onmessage = listener;
    return () => {
      channel.close();
    };
  },
};
