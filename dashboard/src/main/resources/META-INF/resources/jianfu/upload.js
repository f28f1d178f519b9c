// Around a <vaadin-upload>: how far all files together are, a button that cancels them, and folders. The upload itself sends file by file; the folder in which the
// sender had a file goes along as a header, since it may tell the community.
const SENT_AT_ONCE = 4;
const LEFT_OVER = /^(\.|~|thumbs\.db$|desktop\.ini$)/i;

const key = (file) => `${file.name}|${file.size}|${file.lastModified}`;

const children = (folder) => new Promise((resolve, reject) => {
  const reader = folder.createReader();
  const all = [];
  // A reader gives a hundred entries at a time.
  const more = () => reader.readEntries((some) => {
    if (some.length === 0) resolve(all);
    else { all.push(...some); more(); }
  }, reject);
  more();
});

const walk = async (entry, folder, found) => {
  if (entry.isFile) {
    found.push({folder, file: await new Promise((resolve, reject) => entry.file(resolve, reject))});
  } else if (entry.isDirectory) {
    for (const child of await children(entry)) await walk(child, folder ? `${folder}/${entry.name}` : entry.name, found);
  }
};

class JianfuUpload extends HTMLElement {
  #folders = new Map();

  constructor() {
    super();
    this.attachShadow({mode: 'open'}).innerHTML = `
      <style>
        :host { display: block; }
        .line { display: flex; align-items: center; gap: 14px; flex-wrap: wrap; margin-top: 12px; font-size: 14px; }
        .line[hidden] { display: none; }
        progress { flex: 1 1 160px; height: 10px; accent-color: var(--jf-accent); }
        button { font: inherit; font-size: 14px; padding: 6px 14px; border-radius: 9px; border: 1px solid var(--jf-line); background: var(--jf-card); color: var(--jf-text); cursor: pointer; }
        .folder { display: inline-block; margin-top: 10px; }
      </style>
      <slot></slot>
      <button class="folder" type="button">选择文件夹</button><input type="file" webkitdirectory multiple hidden>
      <div class="line" role="status" hidden><progress max="1" value="0" aria-label="全部文件的进度"></progress><span class="words"></span><button class="cancel" type="button">全部取消</button></div>`;
    const part = (selector) => this.shadowRoot.querySelector(selector);
    const input = part('input');
    part('.folder').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      this.#send(Array.from(input.files).map((file) => ({
        file, folder: (file.webkitRelativePath || '').split('/').slice(0, -1).join('/')
      })));
      input.value = '';
    });
    part('.cancel').addEventListener('click', () => this.#cancel());
    part('slot').addEventListener('slotchange', () => this.#dress());
    // Before the upload hears of it: it would take the files out of their folders.
    this.addEventListener('drop', (event) => this.#dropped(event), true);
  }

  get #upload() { return this.querySelector('vaadin-upload'); }

  #dress() {
    const upload = this.#upload;
    if (!upload || upload.jianfuDressed) return;
    upload.jianfuDressed = true;
    upload.maxConcurrentUploads = SENT_AT_ONCE;
    for (const event of ['files-changed', 'upload-progress', 'upload-success', 'upload-error']) {
      // Once the upload has noted it.
      upload.addEventListener(event, () => queueMicrotask(() => this.#count()));
    }
    upload.addEventListener('upload-request', (event) => {
      const folder = this.#folders.get(key(event.detail.file));
      if (folder) event.detail.xhr.setRequestHeader('X-Folder', encodeURIComponent(folder));
    });
  }

  #dropped(event) {
    const entries = Array.from(event.dataTransfer?.items ?? []).map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    if (!entries.some((entry) => entry.isDirectory)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#upload.removeAttribute('dragover');
    const found = [];
    Promise.all(entries.map((entry) => walk(entry, '', found))).then(() => this.#send(found));
  }

  // Hands files to the upload as if they had been dropped one by one.
  #send(found) {
    const data = new DataTransfer();
    for (const {file, folder} of found.filter((one) => !LEFT_OVER.test(one.file.name))) {
      const known = this.#folders.get(key(file));
      // The same name, size and time in two folders: neither folder is trusted as a hint.
      this.#folders.set(key(file), known === undefined || known === folder ? folder : '');
      data.items.add(file);
    }
    if (data.items.length > 0) this.#upload.dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true}));
  }

  #cancel() {
    const upload = this.#upload;
    // From the end, so that none that waits begins while others are taken away.
    for (const file of Array.from(upload.files).reverse()) {
      if (!file.complete) upload.dispatchEvent(new CustomEvent('file-abort', {detail: {file}}));
    }
  }

  #count() {
    const files = this.#upload.files;
    const failed = files.filter((file) => file.error).length;
    const done = files.filter((file) => file.complete).length;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const loaded = files.reduce((sum, file) => sum + (file.complete || file.error ? file.size : file.loaded || 0), 0);
    const line = this.shadowRoot.querySelector('.line');
    line.hidden = files.length === 0;
    this.shadowRoot.querySelector('progress').value = size ? loaded / size : 0;
    this.shadowRoot.querySelector('.words').textContent =
      `已传 ${done} / ${files.length} 份` + (failed ? `，${failed} 份没有传上去，可逐份重试` : '');
    this.shadowRoot.querySelector('.cancel').hidden = done + failed === files.length;
    const was = this.hasAttribute('busy');
    this.toggleAttribute('busy', done + failed < files.length);
    // Also when the rest was given up: what has arrived until then is to be shown.
    if (was && !this.hasAttribute('busy')) this.dispatchEvent(new CustomEvent('settled'));
    // What has arrived is listed among the results.
    if (files.length > 0 && done + failed === files.length) {
      this.#folders.clear();
      if (done > 0) queueMicrotask(() => { this.#upload.files = files.filter((file) => file.error); });
    }
  }
}

customElements.define('jianfu-upload', JianfuUpload);
