/** What leads out of the application: in one place, so that tests can stand in for it. */
export const browser = {
  /** Leaves for an address that the server answers itself. */
  leaveFor(url: string) {
    window.location.assign(url);
  },

  reload() {
    window.location.reload();
  },
};
