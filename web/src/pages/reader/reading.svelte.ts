/** A report that is being read: what of it is chosen, and whose statements are shown. */
import { actorsIn } from '../../../../src/export/words/actor-parts.js';
import { type StatementNode, statementTree } from '../../../../src/export/words/statement-tree.js';
import type { LedgerReport } from '../../../../src/model/ledger/ledger-report.js';
import type { StatementEntry } from '../../../../src/model/ledger/statement-entry.js';
import type { Report } from '../../../../src/model/report.js';
import type { Statement } from '../../../../src/model/statement.js';
import { actorAddress } from '../../router/page-addresses.js';
import { correctedReport, isWithdrawn } from './corrected.js';
import { type Labels, labelsOf } from './labels.js';

export type Panel = 'statements' | 'contacts' | 'events' | 'actors';

export class Reading {
  readonly record: LedgerReport;
  /** With what people corrected. */
  readonly report: Report;
  readonly labels: Labels;
  readonly tree: readonly StatementNode[];
  /** The statements as they stand in the tree. */
  readonly order: readonly Statement[];
  readonly #places: ReadonlyMap<string, number>;
  /** Has the report come anew, as after a correction. */
  readonly changed: () => void;
  /** What of the report is chosen: the label of a statement, the id of a contact or an event. */
  chosen = $state<string | null>(null);
  panel = $state<Panel>('statements');
  /** Of the report's actors the one whose statements are shown alone. */
  actor = $state<string | null>(null);
  /** Whether the chosen card stands over the text: on a screen that has no room beside it. */
  sheet = $state(false);
  readonly #shown = $derived.by(() => this.#withActor(this.actor));

  constructor(record: LedgerReport, changed: () => void) {
    this.record = record;
    this.changed = changed;
    this.report = correctedReport(record);
    this.labels = labelsOf(record);
    this.tree = statementTree(this.report.statements);
    this.order = inOrder(this.tree);
    this.#places = new Map(this.order.map(({ id }, at) => [this.labels.of(id), at]));
  }

  /** What the text is marked with: not with what is no statement after all. */
  get marked(): Report {
    const { statements } = this.report;
    const kept = statements.filter(({ id }) => !isWithdrawn(this.entry(id)));
    return kept.length === statements.length ? this.report : { ...this.report, statements: kept };
  }

  /** The page of an actor of the report; `null`: the ledger does not know it. */
  readonly actorHref = (local: string): string | null => {
    const id = this.record.actors[local];
    return id === undefined ? null : actorAddress(id);
  };

  /** Of an actor of the ledger, by its id; `null`: the report does not name it. */
  nameOf(id: string): string | null {
    return this.ledgerActors.find(actor => actor.id === id)?.name ?? null;
  }

  /** Those whom the report names, as the ledger knows them, each once. */
  get ledgerActors(): readonly { readonly id: string; readonly name: string; readonly party: string | null }[] {
    const known = new Map<string, { readonly id: string; readonly name: string; readonly party: string | null }>();
    for (const { id: local, name, party } of this.report.actors) {
      const id = this.record.actors[local];
      if (id !== undefined && !known.has(id)) known.set(id, { id, name, party });
    }
    return [...known.values()];
  }

  entry(local: string): StatementEntry | undefined {
    return this.record.statements[local];
  }

  statement(label: string): Statement | null {
    return this.order[this.#places.get(label) ?? -1] ?? null;
  }

  /** Whether the card of a statement is shown: it, or one that it holds, is of the chosen actor. */
  shows({ statement, held }: StatementNode): boolean {
    return this.#shown === null || this.#shown.has(statement.id) || held.some(node => this.shows(node));
  }

  /** How many statements of the chosen actor there are. */
  get shownCount(): number {
    return this.#shown?.size ?? this.order.length;
  }

  choose(label: string | null): void {
    if (label !== null && /^c\d+$/.test(label)) this.panel = 'contacts';
    else if (label !== null && /^e\d+$/.test(label)) this.panel = 'events';
    else if (label !== null && this.statement(label) !== null) {
      this.panel = 'statements';
      if (this.#shown !== null && !this.#shown.has(this.labels.local(label) ?? '')) this.actor = null;
    }
    this.chosen = label;
  }

  /** The label of the statement `step` cards farther that is shown; the first or last where there is none. */
  beside(step: 1 | -1): string | null {
    const shown = this.order.filter(({ id }) => this.#shown === null || this.#shown.has(id)).map(({ id }) => this.labels.of(id));
    const at = this.chosen === null ? -1 : shown.indexOf(this.chosen);
    if (at < 0) return (step > 0 ? shown.at(0) : shown.at(-1)) ?? null;
    return shown[at + step] ?? this.chosen;
  }

  #withActor(actor: string | null): ReadonlySet<string> | null {
    if (actor === null) return null;
    return new Set(this.order.filter(statement => actorsIn(statement).has(actor)).map(({ id }) => id));
  }
}

function inOrder(nodes: readonly StatementNode[]): readonly Statement[] {
  return nodes.flatMap(({ statement, held }) => [statement, ...inOrder(held)]);
}
