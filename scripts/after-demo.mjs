// The end of `npm run demo`: how to open the ledger that it has filled.
console.log(`
The five reports are kept in the folder demo-ledger. To open it in a browser:

    node dist/main.js serve --ledger demo-ledger      then http://127.0.0.1:7788/

To find what was said in them:

    node dist/main.js search exercise --ledger demo-ledger
`);
