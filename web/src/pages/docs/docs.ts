/** The documentation of the HTTP API: a page of its own, since the library that shows it is larger than all else. */
import './docs.css';
// As the library bundles itself: a part of it is a script of old, which no bundler can take in.
import library from 'openapi-explorer/dist/browser/openapi-explorer.min.js?url';

const script = document.createElement('script');
script.src = library;
document.head.append(script);
