/** Errors as programs get them: "Problem Details for HTTP APIs" (RFC 9457). */
import { z } from '@hono/zod-openapi';

export const PROBLEM_TYPE = 'application/problem+json';

const fieldProblem = z
  .object({
    pointer: z.string().optional().openapi({ description: 'JSON Pointer into the body (RFC 6901): "/title".' }),
    parameter: z.string().optional().openapi({ description: 'Name of the parameter of the address.' }),
    detail: z.string(),
  })
  .openapi('FieldProblem', { description: 'One field that is wrong.' });

export const problem = z
  .object({
    type: z.string().openapi({ description: 'Names the kind; it stays: "urn:readout:problem:report-not-found".' }),
    title: z.string().openapi({ description: 'The kind in words; it stays.' }),
    status: z.number().int(),
    detail: z.string().openapi({ description: 'What happened this time.' }),
    code: z.string().openapi({ description: 'As in docs/errors.md.' }),
    hint: z.string().openapi({ description: 'What to do about it.' }),
    requestId: z.string().openapi({ description: 'Under this number the log of the server has more.' }),
    errors: z.array(fieldProblem).optional(),
  })
  .openapi('Problem', { description: 'What went wrong, and what to do about it (RFC 9457).' });

export type Problem = z.infer<typeof problem>;
export type FieldProblem = z.infer<typeof fieldProblem>;
