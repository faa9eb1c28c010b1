/** The description of the server, made from what validates (OpenAPI 3.1). */
import type { Api } from '../http-env.js';
import { reportComponents } from './report-components.js';

export type OpenApiDocument = ReturnType<Api['getOpenAPI31Document']>;

const ABOUT = `Who said what, to whom, when, and on whose word.

Errors are problems (RFC 9457): \`code\` stays, \`hint\` says what to do. GET answers carry an ETag. Long answers come in pages: hand \`next\` of one page
over as \`after\` for the next. Lists in an address are written by repeating the parameter: \`?act=deny&act=accuse\`.`;

export function openApiDocument(api: Api, version: string): OpenApiDocument {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Readout', version, description: ABOUT, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/', description: 'This server.' }],
  });
  const components = document.components ?? {};
  return { ...document, components: { ...components, schemas: { ...components.schemas, ...reportComponents() } } };
}

export const SECURITY = {
  token: { type: 'http', scheme: 'bearer', description: '`readout token add` makes one. At the machine itself none is needed.' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'readout_session', description: 'As POST /api/session sets it, for the page.' },
} as const;
