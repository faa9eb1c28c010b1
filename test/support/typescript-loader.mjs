/** For processes that tests start: `node --import` of this file runs the sources as they are, without a build. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
