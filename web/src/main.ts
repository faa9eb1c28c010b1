/** Where the page begins. */
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/statement.css';
import './styles/sides.css';
import { mount } from 'svelte';
import App from './app.svelte';

const target = document.getElementById('app');
if (target !== null) mount(App, { target });
