/** Where the things of the ledger have their pages. */

export const reportAddress = (id: string): string => `/reports/${encodeURIComponent(id)}`;

export const actorAddress = (id: string): string => `/actors/${encodeURIComponent(id)}`;

export const importAddress = (id: string): string => `/add/${encodeURIComponent(id)}`;

/** What a statement is called on the page of its report: "s3" of "r7k2m9x4q1.s3". */
export const statementLabel = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
