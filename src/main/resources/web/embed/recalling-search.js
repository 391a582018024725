/* <recalling-search endpoint="https://HOST" lang="fr" filter="organ:SC" limit="5" label="Rechercher"> */
const home = new URL(import.meta.url).origin;
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host{display:block;position:relative;font:var(--recalling-font,inherit);color:var(--recalling-color,inherit);max-width:var(--recalling-width,40rem)}
form{display:flex}
input{flex:1;min-width:0;font:inherit;color:inherit;background:var(--recalling-background,Canvas);border:1px solid var(--recalling-border,GrayText);border-radius:var(--recalling-radius,4px);padding:.5em .7em}
input:focus-visible,[aria-selected=true]{outline:2px solid var(--recalling-accent,#00558c);outline-offset:-1px}
ul{position:absolute;z-index:var(--recalling-z,99);inset-inline:0;top:100%;margin:2px 0 0;padding:4px;list-style:none;background:var(--recalling-background,Canvas);color:var(--recalling-color,CanvasText);border:1px solid var(--recalling-border,GrayText);border-radius:var(--recalling-radius,4px);max-height:24em;overflow:auto}
[hidden]{display:none}
li{padding:.4em .6em;cursor:pointer}
b,small{display:block}
mark{background:var(--recalling-mark,#ffe9a3);color:#17212b}
p{margin:.3em 0 0;font-size:.85em}`);

/* What is typed stays in brackets, so that its OR cannot reach past the filter; a bracket that closes nothing goes. */
const narrowed = (q, filter) => {
  let open = 0;
  const inside = q.replace(/[()]/g, (c) => (c === '(' ? (open++, c) : open > 0 ? (open--, c) : ' '));
  return filter && q ? `${filter} (${inside})` : q || filter;
};

class RecallingSearch extends HTMLElement {
  static observedAttributes = ['endpoint', 'lang', 'filter', 'limit', 'label'];
  #root = this.attachShadow({ mode: 'open' });
  #timer;
  #running;
  #hits = [];
  #at = -1;
  #input;
  #list;
  #status;

  connectedCallback() {
    if (this.#input) return;
    this.#root.adoptedStyleSheets = [sheet];
    const make = (name, attributes, ...children) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children);
      return element;
    };
    this.#input = make('input', { type: 'search', part: 'input', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'hits', autocomplete: 'off', dir: 'auto', maxlength: '2000' });
    this.#list = make('ul', { part: 'list', id: 'hits', role: 'listbox', hidden: '' });
    this.#status = make('p', { part: 'status', role: 'status' });
    const form = make('form', { part: 'form', role: 'search' }, this.#input);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#at >= 0) this.#open(this.#at);
      else location.assign(this.#url('/search'));
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(), 120);
    });
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => this.#close());
    this.#root.append(form, this.#list, this.#status);
    this.attributeChangedCallback();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  attributeChangedCallback() {
    if (!this.#input) return;
    const label = this.getAttribute('label') ?? 'Search UN resolutions';
    this.#input.setAttribute('aria-label', label);
    this.#input.placeholder = label;
    this.#list.setAttribute('aria-label', label);
  }

  get #endpoint() {
    return (this.getAttribute('endpoint') || home).replace(/\/$/, '');
  }

  #url(path) {
    const url = new URL(this.#endpoint + path);
    url.searchParams.set('q', narrowed(this.#input.value.trim(), this.getAttribute('filter')));
    if (this.lang) url.searchParams.set('lang', this.lang.slice(0, 2));
    return url;
  }

  async #search() {
    this.#running?.abort();
    if (!this.#input.value.trim()) return this.#close();
    const running = (this.#running = new AbortController());
    const url = this.#url('/api/v1/search');
    url.searchParams.set('limit', Math.min(20, Math.max(1, +this.getAttribute('limit') || 5)));
    try {
      const answer = await fetch(url, { credentials: 'omit', signal: running.signal });
      if (!answer.ok) throw new Error(answer.status);
      const found = await answer.json();
      this.#show(found);
      this.#tell('results', { query: found.query, total: found.total, hits: found.hits });
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      this.#close();
      this.#status.textContent = '–';
    }
  }

  #show(found) {
    this.#hits = found.hits;
    this.#list.replaceChildren(...found.hits.map((hit, i) => {
      const item = document.createElement('li');
      item.id = 'hit' + i;
      item.setAttribute('role', 'option');
      item.setAttribute('part', 'hit');
      item.lang = hit.lang;
      item.dir = 'auto';
      const title = document.createElement('b');
      title.textContent = hit.title;
      title.setAttribute('part', 'title');
      const symbol = document.createElement('bdi');
      symbol.textContent = hit.symbol;
      symbol.setAttribute('part', 'symbol');
      const small = document.createElement('small');
      small.append(symbol, hit.adopted ? ' · ' + hit.adopted : '');
      item.append(title, small);
      if (hit.passages[0]) {
        const text = document.createElement('small');
        text.setAttribute('part', 'passage');
        for (const [words, matched] of hit.passages[0].text) {
          const piece = document.createElement(matched ? 'mark' : 'span');
          piece.textContent = words;
          text.append(piece);
        }
        item.append(text);
      }
      item.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        this.#open(i);
      });
      return item;
    }));
    this.#list.hidden = !found.hits.length;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#mark(-1);
    this.#status.textContent = found.total.toLocaleString(this.lang || undefined);
  }

  #mark(at) {
    this.#at = at;
    [...this.#list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (at < 0) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', 'hit' + at);
    this.#list.children[at].scrollIntoView({ block: 'nearest' });
  }

  #key(event) {
    const count = this.#list.hidden ? 0 : this.#hits.length;
    if (event.key === 'Escape') this.#close();
    else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const down = event.key === 'ArrowDown';
      this.#mark(this.#at < 0 ? (down ? 0 : count - 1) : (this.#at + (down ? 1 : count - 1)) % count);
    }
  }

  #open(at) {
    const hit = this.#hits[at];
    const url = this.#endpoint + (hit.passages[0]?.url ?? hit.url);
    if (this.#tell('select', { hit, url })) location.assign(url);
  }

  #close() {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  #tell(what, detail) {
    return this.dispatchEvent(new CustomEvent('recalling:' + what, { detail, bubbles: true, composed: true, cancelable: true }));
  }
}

customElements.get('recalling-search') ?? customElements.define('recalling-search', RecallingSearch);
