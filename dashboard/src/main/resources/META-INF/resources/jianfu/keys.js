// A key presses the button that bears it: <button data-key="j">. Writing in a field and open dialogs come first.
class Keys extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController();
    document.addEventListener('keydown', (event) => this.press(event), {signal: this.listening.signal});
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    if (document.querySelector('vaadin-dialog[opened], vaadin-dialog-overlay[opened], vaadin-popover-overlay[opened]')) return;
    // Enter on a focused link or button means that one, but in the list it means the entry's suggestion.
    if (event.key === 'Enter' && target.matches?.('a, button') && !target.closest('.queue-list')) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const page = this.closest('.page') ?? document;
    const button = [...page.querySelectorAll('[data-key]')]
        .find((one) => one.dataset.key.toLowerCase() === key.toLowerCase() && !one.disabled && one.offsetParent !== null);
    if (!button) return;
    event.preventDefault();
    button.click();
  }
}

if (!customElements.get('jianfu-keys')) customElements.define('jianfu-keys', Keys);
