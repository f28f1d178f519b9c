// A key presses the button that bears it: <button data-key="j">. Writing in a field and open dialogs come first.
// Who types faster than the server answers is not lost: a key waits until the page shows what the one before it did.
class Keys extends HTMLElement {
  connectedCallback() {
    this.waiting = [];
    this.listening = new AbortController();
    document.addEventListener('keydown', (event) => this.hear(event), {signal: this.listening.signal});
  }

  disconnectedCallback() {
    this.listening.abort();
    this.waiting = [];
  }

  hear(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    if (document.querySelector('vaadin-dialog[opened], vaadin-dialog-overlay[opened], vaadin-popover-overlay[opened]')) return;
    // Enter on a focused link or button means that one, but in the list it means the entry's suggestion.
    if (event.key === 'Enter' && target.matches?.('a, button') && !target.closest('.queue-list')) return;
    const key = event.key.toLowerCase();
    // A key that is held down moves, but decides only once.
    if (event.repeat && !['j', 'k'].includes(key)) return;
    if (!this.waiting.length && !busy() && !this.button(key)) return;
    event.preventDefault();
    this.waiting.push(key);
    if (this.waiting.length === 1) this.next();
  }

  next() {
    if (!this.waiting.length) return;
    if (busy()) {
      setTimeout(() => this.next(), 20);
      return;
    }
    this.button(this.waiting[0])?.click();
    setTimeout(() => {
      this.waiting.shift();
      this.next();
    }, 40);
  }

  button(key) {
    return [...(this.closest('.page') ?? document).querySelectorAll('[data-key]')]
        .find((one) => one.dataset.key.toLowerCase() === key && !one.disabled && one.offsetParent !== null);
  }
}

// Whether an answer of the server is on its way.
const busy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

if (!customElements.get('jianfu-keys')) customElements.define('jianfu-keys', Keys);
