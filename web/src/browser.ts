/** What leads out of the application: in one place, so that tests can stand in for it. */
export const browser = {
  /** Leaves for an address that the server answers itself. */
  leaveFor(url: string) {
    window.location.assign(url);
  },

  print() {
    window.print();
  },

  /** Saves a file where the person's downloads go. */
  save(file: Blob, name: string) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },

  reload() {
    window.location.reload();
  },
};
