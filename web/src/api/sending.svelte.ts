/** What a form hands to the server: whether it is on its way, and why it did not arrive. */

export class Sending {
  busy = $state(false);
  /** `null`: nothing went wrong. */
  error = $state.raw<unknown>(null);

  /** Never throws: what `send` throws is `error` until the next time. */
  async run(send: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.error = null;
    try {
      await send();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
