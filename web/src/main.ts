// SPDX-License-Identifier: EUPL-1.2
import '@utrecht/alert-css/dist/index.css';
import '@utrecht/button-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/link-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import '@utrecht/skip-link-css/dist/index.css';
import '@utrecht/table-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import { mount } from 'svelte';
import App from './App.svelte';
import './theme/tokens.css';
import './theme/base.css';
import './theme/print.css';

const target = document.getElementById('noaber');
if (target === null) {
  throw new Error('The page has no element noaber.');
}
mount(App, { target });
