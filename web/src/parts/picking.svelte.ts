/** Picking some of a list, by their ids, so that something is done with them. */

export class Picking {
  on = $state(false);
  picked = $state.raw<readonly string[]>([]);

  start(): void {
    this.on = true;
  }

  set(id: string, wanted: boolean): void {
    this.picked = wanted ? [...this.picked, id] : this.picked.filter(one => one !== id);
  }

  /** Nothing is picked any more. */
  stop(): void {
    this.on = false;
    this.picked = [];
  }
}
