/* <recalling-cited-by symbol="E/CN.7/2012/17" endpoint="https://HOST" verb="recall" limit="10"> */
const home = new URL(import.meta.url).origin;
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host{display:block;font:var(--recalling-font,inherit);color:var(--recalling-color,inherit)}
ul{list-style:none;margin:.3em 0;padding:0}
li{padding:.35em 0;border-bottom:1px solid var(--recalling-border,GrayText)}
a{color:var(--recalling-accent,LinkText)}
small,i{margin-inline-start:.5em}`);

class RecallingCitedBy extends HTMLElement {
  static observedAttributes = ['symbol', 'endpoint', 'verb', 'organ', 'limit', 'label'];
  #root = this.attachShadow({ mode: 'open' });
  #running;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(document.createElement('slot'));
    this.#load();
  }

  disconnectedCallback() {
    this.#running?.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#load();
  }

  async #load() {
    this.#running?.abort();
    const symbol = this.getAttribute('symbol');
    if (!symbol) return;
    const running = (this.#running = new AbortController());
    const endpoint = (this.getAttribute('endpoint') || home).replace(/\/$/, '');
    const url = new URL(endpoint + '/api/v1/resolutions/cited-by');
    url.searchParams.set('symbol', symbol);
    url.searchParams.set('limit', Math.min(100, Math.max(1, +this.getAttribute('limit') || 10)));
    for (const name of ['verb', 'organ']) {
      if (this.getAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
    }
    try {
      const answer = await fetch(url, { credentials: 'omit', signal: running.signal });
      if (!answer.ok) throw new Error(answer.status);
      const found = await answer.json();
      this.#show(endpoint, found);
      this.dispatchEvent(new CustomEvent('recalling:results', { detail: found, bubbles: true, composed: true }));
    } catch (problem) {
      if (problem.name !== 'AbortError') this.#root.replaceChildren(document.createElement('slot'));
    }
  }

  #show(endpoint, found) {
    const link = (text, path, part) => {
      const a = document.createElement('a');
      a.href = endpoint + path;
      a.textContent = text;
      a.setAttribute('part', part);
      a.dir = 'auto';
      return a;
    };
    const list = document.createElement('ul');
    list.setAttribute('part', 'list');
    const seen = new Set();
    for (const edge of found.edges) {
      if (seen.has(edge.citing)) continue;
      seen.add(edge.citing);
      const item = document.createElement('li');
      item.setAttribute('part', 'item');
      const symbol = document.createElement('bdi');
      symbol.textContent = edge.citing;
      symbol.setAttribute('part', 'symbol');
      const small = document.createElement('small');
      small.append(symbol, edge.adopted ? ' · ' + edge.adopted : '');
      item.append(link(edge.title || edge.citing, edge.url, 'title'), small);
      if (edge.verb) {
        const verb = document.createElement('i');
        verb.textContent = edge.verb;
        verb.setAttribute('part', 'verb');
        item.append(verb);
      }
      list.append(item);
    }
    const label = (this.getAttribute('label') ?? 'Cited by') + ' ' + found.total;
    list.setAttribute('aria-label', label);
    this.#root.replaceChildren(link(label, found.links.html, 'total'), list);
  }
}

customElements.get('recalling-cited-by') ?? customElements.define('recalling-cited-by', RecallingCitedBy);
